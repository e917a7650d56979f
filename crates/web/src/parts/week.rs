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
    /// Another message about the same, on the same network; true for the left one of the pair.
    Clash(bool),
    /// Inside quiet hours.
    Quiet,
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
}

/// One message, as an entry of a day's list.
pub fn week_event(ui: &Ui, event: &WeekEvent<'_>) -> Markup {
    let place = format!("cal-e rs-{} re-{}", event.row.min(ROWS - 1) + 1, event.rows.clamp(1, LONGEST));
    let snag = match event.snag {
        Some(Snag::Clash(true)) => " clash a",
        Some(Snag::Clash(false)) => " clash b",
        Some(Snag::Quiet) => " quiet",
        None => "",
    };
    html! {
        li class={ (coloured(&place, event.dept.1)) " " (event.state.class()) (snag) } {
            a href=(event.href) {
                span.cal-m {
                    @match event.snag {
                        Some(Snag::Clash(_)) => span.cal-w { (icon("triangle-alert")) },
                        Some(Snag::Quiet) => span.cal-w { (icon("moon")) },
                        None => {}
                    }
                    (ui.time(event.at, Form::Clock))
                    @for mark in event.marks { (net(ui, *mark)) }
                    span.vh { ", " (event.dept.0) ", " }
                    span.cal-s { (icon(event.state.icon())) span.vh { (event.state.words(ui)) } }
                    @match event.snag {
                        Some(Snag::Clash(_)) => span.vh { ", " (t!(ui, "event-clash")) },
                        Some(Snag::Quiet) => span.vh { ", " (t!(ui, "event-quiet")) },
                        None => {}
                    }
                }
                span.cal-t { (event.title) }
            }
        }
    }
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
