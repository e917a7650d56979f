//! The weeks of a month under each other.

use super::{plan::Planned, view::Sheet};
use crate::{
    i18n::{day as day_name, text},
    parts::{self, Lane, MonthDay},
    t,
};
use jiff::{ToSpan, civil::Date};
use maud::Markup;

/// Messages of a day before the rest is one line that leads to the day.
const PER_DAY: usize = 3;

/// A day as it is drawn.
struct Drawn {
    name: String,
    number: String,
    date: String,
    href: String,
    day: Date,
    remarks: Vec<Markup>,
    events: Vec<Markup>,
    more: Option<String>,
}

impl Sheet<'_> {
    /// A month in whole weeks.
    pub(super) fn month(&self) -> Markup {
        let ui = self.ui();
        let ((first, last), (begins, ends)) = (self.asked.drawn(), self.asked.days());
        let drawn: Vec<Drawn> = first.series(1.day()).take_while(|day| *day <= last).map(|day| self.cell(day)).collect();
        let days: Vec<MonthDay<'_>> = drawn
            .iter()
            .map(|cell| MonthDay {
                name: &cell.name,
                number: &cell.number,
                date: &cell.date,
                href: &cell.href,
                today: cell.day == self.asked.today,
                outside: cell.day < begins || cell.day > ends,
                weekend: cell.day.weekday().to_monday_zero_offset() >= 5,
                remarks: &cell.remarks,
                events: &cell.events,
                more: cell.more.as_deref(),
            })
            .collect();
        let weekdays = text(ui.locale, "date-weekdays-short", &[]);
        let weekdays: Vec<&str> = weekdays.split_whitespace().collect();
        parts::month_grid(&t!(ui, "calendar-grid", stretch = self.stretch()), &weekdays, &days)
    }

    fn cell(&self, day: Date) -> Drawn {
        let ui = self.ui();
        let here: Vec<&Planned> = self.shown.iter().copied().filter(|one| one.day == day).collect();
        // a line that says "+1 more" would take the place of the one it speaks of
        let fits = if here.len() <= PER_DAY { here.len() } else { PER_DAY - 1 };
        let rest = here.len() - fits;
        let number = day.day().to_string();
        let month = super::view::name(ui, "date-months-short", day.month() - 1);
        Drawn {
            name: day_name(ui.locale, day),
            number: if day.day() == 1 { t!(ui, "date-short", day = number, month = month) } else { number },
            date: day.to_string(),
            href: self.asked.day(day),
            day,
            remarks: self.remarks(day),
            events: here.iter().take(fits).map(|one| self.event(one, None, Lane::Whole)).collect(),
            more: (rest > 0).then(|| t!(ui, "calendar-more", count = rest)),
        }
    }
}
