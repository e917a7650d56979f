//! A message in the week of the calendar. Rows are quarter hours from the first hour shown; positions are classes of a closed set.

use jiff::Timestamp;
use maud::{Markup, html};

use super::marks::{Mark, coloured, icon, net};
use super::ui::Ui;
use crate::i18n::Form;
use crate::t;

/// Quarter hours the grid has rows for (`rs-1..68`, 17 hours).
const ROWS: u8 = 68;
/// The first hour of a day that the grid shows.
pub const GRID_HOUR: u16 = 7;
/// Quarter hours of a day that the grid shows: until 22:00.
pub const GRID_QUARTERS: u16 = 60;
/// Longest block the grid has a class for (`re-1..40`).
const LONGEST: u8 = 40;

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventState {
    /// Being written.
    Draft,
    /// Waits for a second person.
    Waiting,
    /// Planned.
    Planned,
    /// Out.
    Sent,
    /// Did not go out, or nobody knows.
    Failed,
}

impl EventState {
    /// Every state, in the order of a message's life.
    pub const ALL: [Self; 5] = [Self::Draft, Self::Waiting, Self::Planned, Self::Sent, Self::Failed];

    /// The word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Waiting => "waiting",
            Self::Planned => "planned",
            Self::Sent => "sent",
            Self::Failed => "failed",
        }
    }

    /// Its icon.
    pub fn icon(self) -> &'static str {
        match self {
            Self::Draft => "pen-line",
            Self::Waiting => "user-check",
            Self::Planned => "clock",
            Self::Sent => "check-check",
            Self::Failed => "octagon-alert",
        }
    }

    /// Its name.
    pub fn words(self, ui: &Ui) -> String {
        match self {
            Self::Draft => t!(ui, "event-draft"),
            Self::Waiting => t!(ui, "event-waiting"),
            Self::Planned => t!(ui, "event-planned"),
            Self::Sent => t!(ui, "event-sent"),
            Self::Failed => t!(ui, "event-failed"),
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Draft => "st-draft",
            Self::Waiting => "st-wait",
            Self::Planned | Self::Failed => "st-sched",
            Self::Sent => "st-out",
        }
    }
}

/// What is wrong with the time of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Snag {
    /// Another message on the same account at nearly the same time.
    Clash,
    /// Inside quiet hours.
    Quiet,
    /// Its account speaks more often than the guideline says.
    Crowd,
}

impl Snag {
    fn icon(self) -> &'static str {
        match self {
            Self::Clash | Self::Crowd => "triangle-alert",
            Self::Quiet => "moon",
        }
    }

    fn words(self, ui: &Ui) -> String {
        match self {
            Self::Clash => t!(ui, "event-clash"),
            Self::Quiet => t!(ui, "event-quiet"),
            Self::Crowd => t!(ui, "event-crowded"),
        }
    }
}

/// What is wrong with the time of a message, as a sign with its words, beside the name of a message outside of the grid.
pub fn snag_sign(ui: &Ui, snag: Snag) -> Markup {
    html! { " " span.cal-w { (icon(snag.icon())) span.vh { (snag.words(ui)) } } }
}

/// How much of the width of its day a message takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// All of it.
    Whole,
    /// The left half, beside another.
    Left,
    /// The right half.
    Right,
}

/// How a message is moved to another time.
#[derive(Clone, Debug)]
pub struct Moves<'a> {
    /// Its identifier and revision, `id.revision`, for the script that sends the form of the page.
    pub mark: &'a str,
    /// The clock time it stands at, `07:30`.
    pub time: &'a str,
    /// The page on which another time is chosen.
    pub href: &'a str,
}

/// A message in the calendar.
#[derive(Clone, Debug)]
pub struct WeekEvent<'a> {
    /// Its id on the page, to come back to.
    pub id: &'a str,
    /// Its page.
    pub href: &'a str,
    /// When it goes out.
    pub at: Timestamp,
    /// Which of two, where the clocks show this time twice: "+02:00".
    pub offset: Option<&'a str>,
    /// How it is moved; none where it can't be.
    pub moves: Option<Moves<'a>>,
    /// Quarter hours from the first hour shown, from 0, and how many it takes, at least 1, four can be read well; none outside of a grid.
    pub row: Option<(u8, u8)>,
    /// Department's name and colour.
    pub dept: (&'a str, u8),
    /// Title.
    pub title: &'a str,
    /// Networks.
    pub marks: &'a [Mark],
    /// Where it stands.
    pub state: EventState,
    /// What is wrong with its time.
    pub snag: Option<Snag>,
    /// Where it stands beside others.
    pub lane: Lane,
}

/// One message, as an entry of a day's list: in the grid of a week, or, without a row, in the cell of a month.
pub fn week_event(ui: &Ui, event: &WeekEvent<'_>) -> Markup {
    let place = match event.row {
        Some((row, rows)) => format!("cal-e rs-{} re-{}", row.min(ROWS - 1) + 1, rows.clamp(1, LONGEST)),
        None => "cal-e cal-e--m".to_owned(),
    };
    let snag = match event.snag {
        Some(Snag::Clash | Snag::Crowd) => " clash",
        Some(Snag::Quiet) => " quiet",
        None => "",
    };
    let lane = match event.lane {
        Lane::Whole => "",
        Lane::Left => " a",
        Lane::Right => " b",
    };
    html! {
        li class={ (coloured(&place, event.dept.1)) " " (event.state.class()) (snag) (lane) } {
            a href=(event.href) id=(event.id) data-step data-move=[event.moves.as_ref().map(|moves| moves.mark)]
                data-time=[event.moves.as_ref().map(|moves| moves.time)] {
                (facts(ui, event))
                span.cal-t { (event.title) }
            }
            @if let Some(moves) = &event.moves {
                a.cal-mv href=(moves.href) title=(t!(ui, "calendar-move")) { (icon("calendar-clock")) span.vh { (t!(ui, "calendar-move-one", title = event.title)) } }
            }
        }
    }
}

/// When, where, how it stands, what is wrong.
fn facts(ui: &Ui, event: &WeekEvent<'_>) -> Markup {
    html! {
        span.cal-m {
            @if let Some(snag) = event.snag { span.cal-w { (icon(snag.icon())) } }
            (ui.time(event.at, Form::Clock))
            @if let Some(offset) = event.offset { " " (t!(ui, "calendar-offset", offset = offset)) }
            @for mark in event.marks { (net(ui, *mark)) }
            span.vh { ", " (event.dept.0) ", " }
            span.cal-s { (icon(event.state.icon())) span.vh { (event.state.words(ui)) } }
            @if let Some(snag) = event.snag { span.vh { ", " (snag.words(ui)) } }
        }
    }
}

/// Quarter hours of a day on which nothing may go out: first row from 0, how many.
pub type QuietRows = (u8, u8);

/// A column of the grid.
#[derive(Clone, Debug)]
pub struct DayColumn<'a> {
    /// "Monday 23 November", for screen readers and the phone.
    pub name: &'a str,
    /// "Mon".
    pub weekday: &'a str,
    /// "23".
    pub number: &'a str,
    /// The day, `2026-11-23`, for what is dropped on it.
    pub date: &'a str,
    /// The page of the day alone.
    pub href: &'a str,
    /// It is today.
    pub today: bool,
    /// The quarter hour of the grid it is now, from 0, and the clock.
    pub now: Option<(u8, &'a str)>,
    /// Saturday or Sunday.
    pub weekend: bool,
    /// Two stand beside each other: the column is wider.
    pub crowded: bool,
    /// Quiet hours.
    pub quiet: &'a [QuietRows],
    /// What does not fit the grid: earlier, later, or too many at once.
    pub band: &'a [Markup],
    /// Messages in order.
    pub events: &'a [Markup],
}

/// The grid of days, 7:00 to 22:00, with its name. One day or seven.
pub fn week_grid(name: &str, band_name: &str, hours: &[String], days: &[DayColumn<'_>]) -> Markup {
    let bands = days.iter().any(|day| !day.band.is_empty());
    html! {
        div.cal-x tabindex="0" role="region" aria-label=(name) {
            div class={ "cal" @if days.len() == 1 { " cal--day" } @else { @for (place, _) in days.iter().enumerate().filter(|(_, day)| day.crowded) { " cal--x" (place + 1) } } } {
                div.cal-corner aria-hidden="true" {}
                @for (place, day) in days.iter().enumerate() {
                    div class={ "cal-d cs-" (place + 2) @if day.today { " is-today" } } {
                        @let short = html! { span aria-hidden="true" { (day.weekday) " " b { (day.number) } } };
                        @if days.len() == 1 { (short) } @else { a href=(day.href) { (short) span.vh { (day.name) } } }
                    }
                }
                @if bands {
                    ul.cal-bands aria-label=(band_name) {
                        @for (place, day) in days.iter().enumerate() {
                            @if !day.band.is_empty() { li class={ "cal-cell cs-" (place + 2) } { @for entry in day.band { span.cal-band { (entry) } } } }
                        }
                    }
                }
                div.cal-hours aria-hidden="true" { @for (place, hour) in hours.iter().enumerate() { span class={ "rs-" (place * 4 + 1) } { (hour) } } }
                @for (place, day) in days.iter().enumerate() { (day_column(place, day)) }
            }
        }
    }
}

fn day_column(place: usize, day: &DayColumn<'_>) -> Markup {
    html! {
        section class={ "cal-col cs-" (place + 2) @if day.weekend { " is-we" } } aria-label=(day.name) data-lane data-day=(day.date) data-first=(GRID_HOUR * 60) data-quarters=(GRID_QUARTERS) {
            div.cal-qs aria-hidden="true" {
                @for (row, rows) in day.quiet.iter().flat_map(|quiet| pieces(*quiet)) { span class={ "cal-q rs-" (row + 1) " re-" (rows) } {} }
                @if let Some((row, clock)) = day.now { span class={ "cal-now rs-" (row.min(ROWS - 1) + 1) } { b { (clock) } } }
            }
            @if !day.band.is_empty() { ul.cal-more { @for entry in day.band { li.cal-band { (entry) } } } }
            ol.cal-l { @for event in day.events { (event) } }
        }
    }
}

/// A stretch cut into pieces the grid has a class for.
fn pieces((row, rows): QuietRows) -> Vec<QuietRows> {
    let mut pieces = Vec::new();
    let (mut row, mut left) = (row.min(ROWS), rows.min(ROWS.saturating_sub(row)));
    while left > 0 {
        let piece = left.min(LONGEST);
        pieces.push((row, piece));
        row += piece;
        left -= piece;
    }
    pieces
}

/// The body of a calendar: what is above the days, the days, and the side.
pub fn calendar_body(above: Markup, days: Markup, side_name: &str, side: Markup) -> Markup {
    html! { div.cal-g { div.cal-main { (above) (days) } aside.cal-side aria-label=(side_name) tabindex="0" { (side) } } }
}

/// Departments that are shown, as a form with more to choose from; a department without a colour is grey.
pub fn legend(
    name: &str,
    action: &str,
    hidden: &[(&str, &str)],
    departments: &[(String, &str, u8, bool)],
    show: &str,
    more: Markup,
) -> Markup {
    html! {
        form.legend-f method="get" action=(super::safe_href(action)) {
            @for (name, value) in hidden { input type="hidden" name=(name) value=(value); }
            fieldset.legend {
                legend.vh { (name) }
                @for (id, department, colour, shown) in departments {
                    label class=(coloured("lg", *colour)) { input type="checkbox" name="d" value=(id) checked[*shown]; span.dept { (department) } }
                }
                @if !departments.is_empty() { (super::button(show).small()) }
                (more)
            }
        }
    }
}

/// What stands above the days: that nothing is there, that something is left out.
pub fn calendar_remark(body: Markup) -> Markup {
    html! { div.cal-remark { (body) } }
}

/// The form with which the script moves a message; it is sent with a message, its revision and a step or a time.
pub fn move_sender(ui: &Ui, action: &str, back: &str) -> Markup {
    html! {
        form #move method="post" action=(super::safe_href(action)) hidden {
            (ui.csrf_field()) input type="hidden" name="back" value=(back);
            @for name in ["message", "revision", "by", "date", "time"] { input type="hidden" name=(name); }
        }
    }
}

/// Ways to the stretch before and after, with its name and a remark.
pub fn bar_nav(ways: &[super::Button<'_>], name: &str, remark: &str) -> Markup {
    html! { div.row.bar-nav { @for way in ways { (way) } } b.nowrap { (name) } @if !remark.is_empty() { span.bar-sub.hide-s { (remark) } } }
}

/// The same thing seen in other ways: address, name, key, whether it is this one.
pub fn view_switch(name: &str, views: &[(String, String, &str, bool)]) -> Markup {
    html! {
        nav.seg aria-label=(name) {
            @for (href, label, key, current) in views { a href=(href) aria-current=[current.then_some("page")] data-key=(key) { (label) } }
        }
    }
}

/// What the icons of the calendar mean.
pub fn calendar_key(ui: &Ui) -> Markup {
    html! {
        span.lg-k.hide-s { @for state in [EventState::Sent, EventState::Planned, EventState::Waiting, EventState::Draft] { span { (icon(state.icon())) (state.words(ui)) } } }
    }
}

/// Something in the calendar that wants a decision.
pub fn snag_card(snag: Snag, heading: &str, when: &str, entries: &[(&str, &str, &str, u8)], actions: Markup) -> Markup {
    let quiet = snag == Snag::Quiet;
    html! {
        article class={ "clash" @if quiet { " clash--q" } } {
            h3 { (icon(snag.icon())) (heading) }
            p.xs.muted { (when) }
            ul { @for (href, title, department, colour) in entries {
                li class=(coloured("clash-e", *colour)) { b { a href=(super::safe_href(href)) { (title) } } span { (department) } }
            } }
            @if !actions.0.is_empty() { div.row.row--w { (actions) } }
        }
    }
}

/// A day of the list: its heading, what is to be said of it, its messages.
pub fn day_list(id: &str, name: &str, remarks: &[Markup], entries: &[Markup]) -> Markup {
    html! {
        section aria-labelledby=(id) data-lane {
            h2 id=(id) { (name) }
            @if !remarks.is_empty() { ul.mon-r { @for remark in remarks { li.cal-band { (remark) } } } }
            ol.day { @for entry in entries { li { (entry) } } }
        }
    }
}

/// Days under each other, scrolling on their own.
pub fn day_lists(name: &str, days: &[Markup]) -> Markup {
    html! { div.cal-list tabindex="0" role="region" aria-label=(name) { @for day in days { (day) } } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::kit::sample_ui;

    #[test]
    fn a_position_never_leaves_the_closed_set() {
        let ui = sample_ui();
        for (row, rows) in [(0, 0), (255, 255), (67, 40)] {
            let html = week_event(
                &ui,
                &WeekEvent {
                    id: "m-1",
                    href: "/editions/1",
                    at: ui.now,
                    offset: None,
                    moves: None,
                    row: Some((row, rows)),
                    dept: ("Mobility", 9),
                    title: "<b>",
                    marks: &[Mark::X],
                    state: EventState::Planned,
                    snag: Some(Snag::Quiet),
                    lane: Lane::Left,
                },
            )
            .into_string();
            let start: u8 = html.split("rs-").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
            let span: u8 = html.split("re-").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
            assert!((1..=68).contains(&start) && (1..=40).contains(&span), "{html}");
            assert!(html.contains("inside quiet hours") && !html.contains("<b>"), "{html}");
        }
    }
}
