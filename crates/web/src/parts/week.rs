//! A message in the week of the calendar. Rows are quarter hours from the first hour shown; positions are classes of a closed set.

use jiff::Timestamp;
use maud::{Markup, html};

use super::marks::{Mark, coloured, icon, net};
use super::ui::Ui;
use crate::i18n::Form;
use crate::t;

/// Quarter hours the grid has rows for (`rs-1..68`, 17 hours).
const ROWS: u8 = 68;
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

/// A message in the week.
#[derive(Clone, Debug)]
pub struct WeekEvent<'a> {
    /// Its page.
    pub href: &'a str,
    /// When it goes out.
    pub at: Timestamp,
    /// Quarter hours from the first hour shown, from 0.
    pub row: u8,
    /// How many quarter hours it takes, at least 1; four can be read well.
    pub rows: u8,
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

/// One message, as an entry of a day's list.
pub fn week_event(ui: &Ui, event: &WeekEvent<'_>) -> Markup {
    let place = format!("cal-e rs-{} re-{}", event.row.min(ROWS - 1) + 1, event.rows.clamp(1, LONGEST));
    let snag = match event.snag {
        Some(Snag::Clash) => " clash",
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
            a href=(event.href) {
                span.cal-m {
                    @match event.snag {
                        Some(Snag::Clash) => span.cal-w { (icon("triangle-alert")) },
                        Some(Snag::Quiet) => span.cal-w { (icon("moon")) },
                        None => {}
                    }
                    (ui.time(event.at, Form::Clock))
                    @for mark in event.marks { (net(ui, *mark)) }
                    span.vh { ", " (event.dept.0) ", " }
                    span.cal-s { (icon(event.state.icon())) span.vh { (event.state.words(ui)) } }
                    @match event.snag {
                        Some(Snag::Clash) => span.vh { ", " (t!(ui, "event-clash")) },
                        Some(Snag::Quiet) => span.vh { ", " (t!(ui, "event-quiet")) },
                        None => {}
                    }
                }
                span.cal-t { (event.title) }
            }
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
                    div class={ "cal-d cs-" (place + 2) @if day.today { " is-today" } } aria-hidden="true" { (day.weekday) " " b { (day.number) } }
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
        section class={ "cal-col cs-" (place + 2) @if day.weekend { " is-we" } } aria-label=(day.name) {
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

/// Departments that are shown, as a form; a department without a colour is grey.
pub fn legend(name: &str, action: &str, hidden: &[(&str, &str)], departments: &[(String, &str, u8, bool)], show: &str) -> Markup {
    html! {
        form method="get" action=(super::safe_href(action)) {
            @for (name, value) in hidden { input type="hidden" name=(name) value=(value); }
            fieldset.legend {
                legend.vh { (name) }
                @for (id, department, colour, shown) in departments {
                    label class=(coloured("lg", *colour)) { input type="checkbox" name="d" value=(id) checked[*shown]; span.dept { (department) } }
                }
                (super::button(show).small())
            }
        }
    }
}

/// Ways to the stretch before and after, with its name.
pub fn bar_nav(ways: &[super::Button<'_>], name: &str) -> Markup {
    html! { div.row.bar-nav { @for way in ways { (way) } } b.nowrap { (name) } }
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
            h3 { (icon(if quiet { "moon" } else { "triangle-alert" })) (heading) }
            p.xs.muted { (when) }
            ul { @for (href, title, department, colour) in entries {
                li class=(coloured("clash-e", *colour)) { b { a href=(super::safe_href(href)) { (title) } } span { (department) } }
            } }
            @if !actions.0.is_empty() { div.row.row--w { (actions) } }
        }
    }
}

/// A day of the list: its heading and its messages.
pub fn day_list(id: &str, name: &str, entries: &[Markup]) -> Markup {
    html! { section aria-labelledby=(id) { h2 id=(id) { (name) } ol.day { @for entry in entries { li { (entry) } } } } }
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
                    href: "/editions/1",
                    at: ui.now,
                    row,
                    rows,
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
