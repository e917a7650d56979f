//! The calendar as a week, a day or a list, with what wants a decision beside it.

use super::{
    Asked, Came, View,
    plan::{self, FIRST_HOUR, GRID_ROWS, Planned, Spot},
};
use crate::{
    i18n::{Form as Say, clock, day as day_name, day_of_month, text},
    pages::compose::{preview, room::Room, view::state_tag, when},
    parts::{self, Column, DayColumn, Field, Mark, Snag, Tab, Ui, WeekEvent, button, link_button},
    server::desk::Desk,
    t,
};
use folkmoot_model::{outgoing::message::MessageState, staff::role::Right};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use maud::{Markup, html};

/// Everything the page shows.
pub struct Sheet<'a> {
    /// The desk.
    pub desk: &'a Desk,
    /// Guideline, accounts, departments.
    pub room: &'a Room,
    /// What was asked for.
    pub asked: &'a Asked,
    /// Messages of the stretch, in order.
    pub planned: &'a [Planned],
    /// How a move came back.
    pub came: &'a Came,
}

impl Sheet<'_> {
    fn ui(&self) -> &Ui {
        &self.desk.ui
    }

    /// The whole main part.
    pub fn page(&self) -> Markup {
        let ui = self.ui();
        let above = html! { (parts::error_summary(ui, &self.came.problems)) (self.legend()) };
        let days = match self.asked.view {
            View::Week | View::Day => self.grid(),
            View::List => self.list(),
        };
        html! {
            (parts::bar(&t!(ui, "nav-calendar"), self.beside(), self.actions()))
            (parts::calendar_body(above, days, &t!(ui, "calendar-side"), self.side()))
        }
    }

    fn beside(&self) -> Markup {
        let ui = self.ui();
        let (before, today, after) = (self.asked.moved(-1), self.asked.on(self.asked.today), self.asked.moved(1));
        let (one, other) = match self.asked.view {
            View::Day => (t!(ui, "calendar-day-before"), t!(ui, "calendar-day-after")),
            _ => (t!(ui, "calendar-week-before"), t!(ui, "calendar-week-after")),
        };
        let today_word = t!(ui, "calendar-today");
        let ways = [
            link_button(&one, &before).small().icon_only("chevron-left"),
            link_button(&today_word, &today).small(),
            link_button(&other, &after).small().icon_only("chevron-right"),
        ];
        html! {
            (parts::bar_nav(&ways, &self.stretch()))
            (parts::calendar_key(ui))
        }
    }

    /// "23 to 29 November", or the day.
    fn stretch(&self) -> String {
        let ui = self.ui();
        let (first, last) = self.asked.days();
        if first == last {
            return day_name(ui.locale, first);
        }
        let from = if first.month() == last.month() { first.day().to_string() } else { day_of_month(ui.locale, first) };
        t!(ui, "calendar-stretch", from = from, to = day_of_month(ui.locale, last))
    }

    fn actions(&self) -> Markup {
        let ui = self.ui();
        let views =
            [(View::Day, t!(ui, "calendar-day")), (View::Week, t!(ui, "calendar-week")), (View::List, t!(ui, "calendar-list"))];
        let hrefs = views.each_ref().map(|(view, _)| self.asked.seen_as(*view));
        let tabs: Vec<Tab<'_>> = views
            .iter()
            .zip(&hrefs)
            .map(|((view, label), href)| Tab { href, label, count: None, current: *view == self.asked.view })
            .collect();
        html! {
            (parts::seg(ui, &t!(ui, "calendar-view"), &tabs))
            (link_button(&t!(ui, "message-all"), "/messages").desk_only())
            @if self.desk.actor.may_somewhere(Right::WriteMessages) { (link_button(&t!(ui, "compose-new"), "/compose").primary().icon("plus").key("c")) }
        }
    }

    fn legend(&self) -> Markup {
        let date = self.asked.date.to_string();
        let readable = self.room.departments.iter().filter(|one| self.desk.actor.may(Right::ReadMessages, one.id));
        let departments: Vec<(String, &str, u8, bool)> =
            readable.map(|one| (one.id.to_string(), one.name.as_str(), one.colour, self.asked.shows(one.id))).collect();
        let hidden = [("view", self.asked.view.word()), ("date", date.as_str())];
        let ui = self.ui();
        html! { @if departments.len() > 1 { (parts::legend(&t!(ui, "calendar-departments"), "/calendar", &hidden, &departments, &t!(ui, "calendar-show"))) } }
    }

    fn grid(&self) -> Markup {
        let ui = self.ui();
        let (first, last) = self.asked.days();
        let days: Vec<Date> = first.series(1.day()).take_while(|day| *day <= last).collect();
        let hours: Vec<String> = (0..GRID_ROWS / 4)
            .map(|hour| if hour == 0 { String::new() } else { clock(ui.locale, i8::try_from(FIRST_HOUR + hour).unwrap_or(0), 0) })
            .collect();
        let drawn: Vec<Drawn> = days.iter().map(|day| self.draw(*day)).collect();
        let columns: Vec<DayColumn<'_>> = drawn
            .iter()
            .map(|day| DayColumn {
                name: &day.name,
                weekday: &day.weekday,
                number: &day.number,
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
        let here: Vec<&Planned> = self.planned.iter().filter(|one| one.day == day).collect();
        let (mut band, mut events) = (Vec::new(), Vec::new());
        let spots = plan::spots(&here, zone);
        let crowded = spots.iter().any(|spot| matches!(spot, Spot::Grid(_, _, lane) if *lane != parts::Lane::Whole));
        for (one, spot) in here.iter().zip(spots) {
            match spot {
                Spot::Grid(row, rows, lane) => events.push(self.event(one, row, rows, lane)),
                Spot::Band => band.push(html! { a href={ "/messages/" (one.row.message.id) } { (ui.time(one.at, Say::Clock)) " " (one.row.message.title) } }),
            }
        }
        let today = day == self.asked.today;
        let now = plan::row_of(ui.now, zone).and_then(|row| u8::try_from(row).ok()).filter(|_| today);
        let weekday = day.weekday().to_monday_zero_offset();
        Drawn {
            name: day_name(ui.locale, day),
            weekday: name(ui, "date-weekdays-short", weekday),
            number: day.day().to_string(),
            today,
            now: now.map(|row| (row, ui.moment(ui.now, Say::Clock))),
            weekend: weekday >= 5,
            crowded,
            quiet: plan::quiet_rows(&self.room.guideline, day),
            band,
            events,
        }
    }

    fn event(&self, one: &Planned, row: u8, rows: u8, lane: parts::Lane) -> Markup {
        let href = format!("/messages/{}", one.row.message.id);
        parts::week_event(
            self.ui(),
            &WeekEvent {
                href: &href,
                at: one.at,
                row,
                rows,
                dept: self.room.department(one.row.message.department),
                title: &one.row.message.title,
                marks: &self.marks(one),
                state: one.state,
                snag: match (one.clash, one.quiet) {
                    (true, _) => Some(Snag::Clash),
                    (false, true) => Some(Snag::Quiet),
                    (false, false) => None,
                },
                lane,
            },
        )
    }

    /// Networks, each once.
    fn marks(&self, one: &Planned) -> Vec<Mark> {
        let mut marks: Vec<Mark> = Vec::new();
        for account in one.row.targets.iter().filter_map(|id| self.room.account(*id)) {
            let mark = preview::mark(account.network);
            if !marks.contains(&mark) {
                marks.push(mark);
            }
        }
        marks
    }

    fn list(&self) -> Markup {
        let ui = self.ui();
        let mut days: Vec<Date> = self.planned.iter().map(|one| one.day).collect();
        days.dedup();
        let days: Vec<Markup> = days
            .into_iter()
            .map(|day| {
                let here: Vec<Markup> = self.planned.iter().filter(|one| one.day == day).map(|one| self.entry(one)).collect();
                parts::day_list(&format!("day-{day}"), &day_name(ui.locale, day), &here)
            })
            .collect();
        if days.is_empty() {
            let action = html! { (link_button(&t!(ui, "compose-new"), "/compose").icon("plus")) };
            return parts::empty("calendar-days", &t!(ui, "calendar-empty"), &t!(ui, "calendar-empty-next"), action);
        }
        parts::day_lists(&t!(ui, "calendar-grid", stretch = self.stretch()), &days)
    }

    fn entry(&self, one: &Planned) -> Markup {
        let ui = self.ui();
        let message = &one.row.message;
        let (department, colour) = self.room.department(message.department);
        html! {
            b { (ui.time(one.at, Say::Clock)) }
            div {
                a href={ "/messages/" (message.id) } { (message.title) }
                (parts::facts(html! { (parts::dept(department, colour)) @for mark in self.marks(one) { (parts::net(ui, mark)) }
                    @if one.clash { (parts::tag(parts::Level::Warn, &t!(ui, "event-clash"))) }
                    @if one.quiet { (parts::tag_with(parts::Level::Warn, "moon", &t!(ui, "event-quiet"))) } }))
            }
            (state_tag(ui, message.state.word()))
            @if self.may_move(one) { (self.move_form(one)) }
        }
    }

    fn may_move(&self, one: &Planned) -> bool {
        let right = match one.row.message.state {
            MessageState::Approved | MessageState::Scheduled { .. } => Right::PublishMessages,
            _ => Right::WriteMessages,
        };
        one.is_ahead() && self.desk.actor.may(right, one.row.message.department)
    }

    /// Another time, by fields.
    fn move_form(&self, one: &Planned) -> Markup {
        let ui = self.ui();
        let id = one.row.message.id;
        let came = self.came.message == Some(id);
        let shown = if came { self.came.when.clone() } else { when::When::of(Some(one.at), &self.room.zone) };
        let (date, time) = (format!("date-{id}"), format!("time-{id}"));
        let wrong = |field: &str| parts::problem_of(&self.came.problems, field).filter(|_| came);
        parts::act_details(
            "calendar-clock",
            &t!(ui, "calendar-move"),
            came,
            parts::act_fields(
                ui,
                "/calendar/move",
                one.row.message.revision,
                html! {
                    (self.hidden(id))
                    (parts::when_row(
                        html! { (Field::input("date", "date", &t!(ui, "compose-date")).id(&date).value(&shown.date).error(wrong(&date))) },
                        html! { (Field::input("time", "time", &t!(ui, "compose-time")).id(&time).value(&shown.time).error(wrong(&time))) },
                    ))
                    @if let Some(problem) = self.came.when_problem.filter(|_| came) { (when::choices(ui, problem)) }
                    (button(&t!(ui, "calendar-move-do")).small())
                },
            ),
        )
    }

    fn hidden(&self, id: folkmoot_model::ids::MessageId) -> Markup {
        html! { input type="hidden" name="message" value=(id); input type="hidden" name="back" value=(self.asked.address()); }
    }

    /// Another time, by one press.
    fn move_button(&self, one: &Planned, to: Timestamp) -> Markup {
        let ui = self.ui();
        let at = to.to_string();
        parts::act_form(
            ui,
            "/calendar/move",
            one.row.message.revision,
            html! {
                (self.hidden(one.row.message.id))
                (button(&t!(ui, "fix-move", at = ui.moment(to, Say::Short))).small().sends("at", &at))
            },
        )
    }

    fn side(&self) -> Markup {
        let ui = self.ui();
        let snags = self.snags();
        html! {
            (parts::side_section(&t!(ui, "calendar-decide"), html! {
                @if snags.is_empty() { p.sm.muted { (t!(ui, "calendar-decide-none")) } }
                @for snag in &snags { (snag) }
            }))
            (parts::side_section(&t!(ui, "calendar-how-often"), self.how_often()))
        }
    }

    fn snags(&self) -> Vec<Markup> {
        let ui = self.ui();
        let mut cards = Vec::new();
        for (first, second) in plan::clashes(self.planned) {
            let (one, other) = (&self.planned[first], &self.planned[second]);
            let later = other.at.saturating_add(SignedDuration::from_mins(30)).unwrap_or(other.at);
            let action = html! { @if self.may_move(other) { (self.move_button(other, later)) } };
            cards.push(self.snag(Snag::Clash, &t!(ui, "calendar-clash"), &[one, other], action));
        }
        for one in self.planned.iter().filter(|one| one.quiet) {
            let hours = self.room.guideline.posting_hours(one.row.message.kind);
            let next = hours.and_then(|(_, hours)| hours.opens_next(one.at.max(ui.now)));
            let action = html! { @if let Some(at) = next.filter(|_| self.may_move(one)) { (self.move_button(one, at)) } };
            cards.push(self.snag(Snag::Quiet, &t!(ui, "calendar-quiet"), &[one], action));
        }
        cards
    }

    fn snag(&self, snag: Snag, heading: &str, all: &[&Planned], actions: Markup) -> Markup {
        let hrefs: Vec<String> = all.iter().map(|one| format!("/messages/{}", one.row.message.id)).collect();
        let entries: Vec<(&str, &str, &str, u8)> = all
            .iter()
            .zip(&hrefs)
            .map(|(one, href)| {
                let (department, colour) = self.room.department(one.row.message.department);
                (href.as_str(), one.row.message.title.as_str(), department, colour)
            })
            .collect();
        let when = all.first().map_or_else(String::new, |one| self.ui().moment(one.at, Say::Full));
        parts::snag_card(snag, heading, &when, &entries, actions)
    }

    fn how_often(&self) -> Markup {
        let ui = self.ui();
        let rows: Vec<Vec<Markup>> = self
            .room
            .accounts
            .iter()
            .filter_map(|account| {
                let count = self.planned.iter().filter(|one| one.row.targets.contains(&account.id)).count();
                let name = if account.display_name.is_empty() { &account.handle } else { &account.display_name };
                let named = html! { (parts::net(ui, preview::mark(account.network))) " " (name) };
                (count > 0).then(|| vec![named, html! { (ui.number(i64::try_from(count).unwrap_or(i64::MAX))) }])
            })
            .collect();
        let (account, count) = (t!(ui, "delivery-account"), t!(ui, "calendar-messages"));
        html! {
            @if rows.is_empty() { p.sm.muted { (t!(ui, "calendar-empty")) } }
            @else { (parts::small_table(&t!(ui, "calendar-how-often"), &[Column::words(&account), Column::figures(&count)], &rows)) }
        }
    }
}

/// A day as it is drawn.
struct Drawn {
    name: String,
    weekday: String,
    number: String,
    today: bool,
    now: Option<(u8, String)>,
    weekend: bool,
    crowded: bool,
    quiet: Vec<parts::QuietRows>,
    band: Vec<Markup>,
    events: Vec<Markup>,
}

/// The n-th name of a list message.
fn name(ui: &Ui, list: &str, place: i8) -> String {
    let names = text(ui.locale, list, &[]);
    usize::try_from(place).ok().and_then(|place| names.split_whitespace().nth(place)).unwrap_or_default().to_owned()
}
