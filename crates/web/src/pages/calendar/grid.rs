//! The days beside each other: seven, or one.

use super::{
    plan::{self, Planned, Spot},
    view::Sheet,
};
use crate::{
    i18n::{Form as Say, clock, day as day_name},
    parts::{self, DayColumn, Lane, QuietRows},
    t,
};
use folkmoot_model::outgoing::message::Kind;
use jiff::{ToSpan, civil::Date};
use maud::{Markup, html};

/// Messages above a day of the week before the rest is one line that leads to the day.
const BAND: usize = 3;

/// A day as it is drawn.
struct Drawn {
    name: String,
    weekday: String,
    number: String,
    date: String,
    href: String,
    today: bool,
    now: Option<(u8, String)>,
    weekend: bool,
    crowded: bool,
    quiet: Vec<QuietRows>,
    band: Vec<Markup>,
    events: Vec<Markup>,
}

impl Sheet<'_> {
    /// One day or seven.
    pub(super) fn grid(&self) -> Markup {
        let ui = self.ui();
        let (first, last) = self.asked.drawn();
        let hours: Vec<String> =
            (0..parts::GRID_QUARTERS / 4)
                .map(|hour| {
                    if hour == 0 {
                        String::new()
                    } else {
                        clock(ui.locale, i8::try_from(parts::GRID_HOUR + hour).unwrap_or(0), 0)
                    }
                })
                .collect();
        let drawn: Vec<Drawn> = first.series(1.day()).take_while(|day| *day <= last).map(|day| self.draw(day)).collect();
        let columns: Vec<DayColumn<'_>> = drawn
            .iter()
            .map(|day| DayColumn {
                name: &day.name,
                weekday: &day.weekday,
                number: &day.number,
                date: &day.date,
                href: &day.href,
                today: day.today,
                now: day.now.as_ref().map(|(row, clock)| (*row, clock.as_str())),
                weekend: day.weekend,
                crowded: day.crowded,
                quiet: &day.quiet,
                band: &day.band,
                events: &day.events,
            })
            .collect();
        parts::week_grid(&t!(ui, "calendar-grid", stretch = self.stretch()), &t!(ui, "calendar-outside"), &hours, &columns)
    }

    fn draw(&self, day: Date) -> Drawn {
        let (ui, zone) = (self.ui(), &self.room.zone);
        let here: Vec<&Planned> = self.shown.iter().copied().filter(|one| one.day == day).collect();
        let (mut outside, mut events) = (Vec::new(), Vec::new());
        let spots = plan::spots(&here, zone);
        let crowded = spots.iter().any(|spot| matches!(spot, Spot::Grid(_, _, lane) if *lane != Lane::Whole));
        for (one, spot) in here.iter().zip(spots) {
            match spot {
                Spot::Grid(row, rows, lane) => events.push(self.event(one, Some((row, rows)), lane)),
                Spot::Band => outside.push(self.band_entry(one)),
            }
        }
        let today = day == self.asked.today;
        let now = plan::row_of(ui.now, zone).and_then(|row| u8::try_from(row).ok()).filter(|_| today);
        let weekday = day.weekday().to_monday_zero_offset();
        let kind = self.asked.only.kind.unwrap_or(Kind::News);
        Drawn {
            name: day_name(ui.locale, day),
            weekday: super::view::name(ui, "date-weekdays-short", weekday),
            number: day.day().to_string(),
            date: day.to_string(),
            href: self.asked.day(day),
            today,
            now: now.map(|row| (row, ui.moment(ui.now, Say::Clock))),
            weekend: weekday >= 5,
            crowded,
            quiet: self.quiet_rows(kind, day),
            band: self.band(day, outside),
            events,
        }
    }

    /// The quiet hours of a day, by the guideline of the one department that is looked at, else the organisation's.
    fn quiet_rows(&self, kind: Kind, day: Date) -> Vec<QuietRows> {
        let one = match self.asked.only.departments.as_slice() {
            [one] => self.rules.at(*one, plan::begins(day, &self.room.zone).max(self.ui().now)),
            _ => None,
        };
        plan::quiet_rows(one.as_ref().unwrap_or(&self.room.guideline), kind, day)
    }

    /// Above a day: holidays, clocks that change, messages outside of the grid.
    fn band(&self, day: Date, outside: Vec<Markup>) -> Vec<Markup> {
        let ui = self.ui();
        let mut band = self.remarks(day);
        let (first, last) = self.asked.drawn();
        let fits = if first == last || outside.len() <= BAND { outside.len() } else { BAND - 1 };
        let rest = outside.len() - fits;
        band.extend(outside.into_iter().take(fits));
        if rest > 0 {
            band.push(html! { a href=(self.asked.day(day)) { (t!(ui, "calendar-more", count = rest)) } });
        }
        band
    }

    fn band_entry(&self, one: &Planned) -> Markup {
        let ui = self.ui();
        let message = &one.row.message;
        html! {
            a href={ "/messages/" (message.id) } id={ "m-" (message.id) } data-step data-move=[self.mark(one)] data-time=[self.clock_of(one)] {
                (ui.time(one.at, Say::Clock)) @if let Some(offset) = plan::which_of_two(one.at, &self.room.zone) { " " (t!(ui, "calendar-offset", offset = offset)) }
                " " (message.title)
                @if let Some(snag) = one.snag() { (parts::snag_sign(ui, snag)) }
            }
        }
    }
}
