//! The time of a message as it is typed: a date and a clock time in the town's zone, and what to offer when that is not one instant.
//!
//! A form carries the instant beside the words. It counts only while it says the same as the words, or is one of the offers for a time
//! that does not exist; so seconds survive an edit, and the hour that comes twice keeps the choice.

use crate::{
    i18n::{Form as Say, clock},
    parts::{Choice, Problem, Ui, radios},
    server::filled::Filled,
    t,
};
use folkmoot_model::time::{LocalTimeProblem, local, resolve_local};
use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};
use maud::{Markup, html};

/// What stands before the names of the fields of a message's end.
pub const UNTIL: &str = "until-";
/// What stands before the names of the fields of the embargo.
pub const EMBARGO: &str = "embargo-";

/// A time as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct When {
    /// `2026-11-24`; empty for none.
    pub date: String,
    /// `7:30`; empty for none.
    pub time: String,
    /// The instant it stood for, or the one chosen of two.
    pub instant: Option<Timestamp>,
}

/// Why what was typed is no time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhenProblem {
    /// The date is none.
    NoDate,
    /// The time is none.
    NoTime,
    /// The town's clocks do not show it, or show it twice.
    Local(LocalTimeProblem),
}

impl When {
    /// What the town's clocks show at an instant.
    pub fn of(instant: Option<Timestamp>, zone: &TimeZone) -> Self {
        instant.map_or_else(Self::default, |at| {
            let shown = local(at, zone);
            Self { date: shown.date().to_string(), time: hours_minutes(shown.time()), instant: Some(at) }
        })
    }

    /// What was typed into the fields whose names begin so.
    pub fn typed(filled: &Filled, prefix: &str) -> Self {
        let of = |name: &str| format!("{prefix}{name}");
        Self {
            date: filled.text(&of("date")).to_owned(),
            time: filled.text(&of("time")).to_owned(),
            instant: filled.parse(&of("instant")),
        }
    }

    /// The instant; none when nothing was typed, which means as soon as it is approved.
    ///
    /// # Errors
    /// What to say at the field.
    pub fn resolve(&self, zone: &TimeZone) -> Result<Option<Timestamp>, WhenProblem> {
        if self.date.trim().is_empty() && self.time.trim().is_empty() {
            return Ok(None);
        }
        let date: Date = self.date.trim().parse().map_err(|_| WhenProblem::NoDate)?;
        let time = clock_time(&self.time).ok_or(WhenProblem::NoTime)?;
        let asked = date.to_datetime(time);
        if let Some(instant) = self.instant.filter(|at| same_minute(local(*at, zone), asked)) {
            return Ok(Some(instant));
        }
        match resolve_local(date, time, zone) {
            Ok(at) => Ok(Some(at)),
            Err(problem) => match self.instant {
                Some(chosen) if offers(problem).contains(&Some(chosen)) => Ok(Some(chosen)),
                _ => Err(WhenProblem::Local(problem)),
            },
        }
    }
}

fn hours_minutes(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn same_minute(one: DateTime, other: DateTime) -> bool {
    one.date() == other.date() && one.hour() == other.hour() && one.minute() == other.minute()
}

/// `7:30`, `07:30`, `7.30` or `07:30:00`.
fn clock_time(text: &str) -> Option<Time> {
    let mut parts = text.trim().split([':', '.']);
    let hour: i8 = parts.next()?.parse().ok()?;
    let minute: i8 = parts.next()?.parse().ok()?;
    let seconds_are_none = parts.next().is_none_or(|seconds| seconds.chars().all(|c| c == '0'));
    seconds_are_none.then_some(())?;
    Time::new(hour, minute, 0, 0).ok()
}

/// The instants to choose from.
fn offers(problem: LocalTimeProblem) -> [Option<Timestamp>; 2] {
    match problem {
        LocalTimeProblem::Skipped { earlier, later, .. } | LocalTimeProblem::Twice { earlier, later, .. } => {
            [Some(earlier), Some(later)]
        }
        LocalTimeProblem::OutOfRange { .. } => [None, None],
    }
}

/// The problem for the list at the head of the form.
pub fn problem(ui: &Ui, problem: WhenProblem) -> Problem {
    problem_in(ui, "", problem)
}

/// The same; `prefix` stands before the ids of its fields.
pub fn problem_in(ui: &Ui, prefix: &str, problem: WhenProblem) -> Problem {
    let (field, words) = match problem {
        WhenProblem::NoDate => ("date", t!(ui, "when-no-date")),
        WhenProblem::NoTime => ("time", t!(ui, "when-no-time")),
        WhenProblem::Local(LocalTimeProblem::Skipped { asked, .. }) => ("time", t!(ui, "when-skipped", time = said(ui, asked))),
        WhenProblem::Local(LocalTimeProblem::Twice { asked, .. }) => ("time", t!(ui, "when-twice", time = said(ui, asked))),
        WhenProblem::Local(LocalTimeProblem::OutOfRange { .. }) => ("date", t!(ui, "when-beyond")),
    };
    Problem { field: format!("{prefix}{field}"), words }
}

fn said(ui: &Ui, asked: DateTime) -> String {
    clock(ui.locale, asked.hour(), asked.minute())
}

/// The choice of instants for a time the clocks skip or show twice; nothing for any other problem.
pub fn choices(ui: &Ui, problem: WhenProblem) -> Markup {
    choices_in(ui, "", problem)
}

/// The same; `prefix` stands before the names of its fields.
pub fn choices_in(ui: &Ui, prefix: &str, problem: WhenProblem) -> Markup {
    let WhenProblem::Local(problem) = problem else { return html! {} };
    let [Some(earlier), Some(later)] = offers(problem) else { return html! {} };
    let twice = matches!(problem, LocalTimeProblem::Twice { .. });
    let label = |at: Timestamp, first: bool| {
        let at = at.to_zoned(ui.zone.clone());
        let (moment, offset) = (ui.moment(at.timestamp(), Say::Short), at.strftime("%:z").to_string());
        match (twice, first) {
            (true, true) => t!(ui, "when-first", at = moment, offset = offset),
            (true, false) => t!(ui, "when-second", at = moment, offset = offset),
            (false, _) => moment,
        }
    };
    let (one, other) = (label(earlier, true), label(later, false));
    let (first, second) = (earlier.to_string(), later.to_string());
    html! { (radios(&format!("{prefix}instant"), &t!(ui, "when-which"), &[Choice::new(&first, &one, false), Choice::new(&second, &other, true)])) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amsterdam() -> TimeZone {
        folkmoot_model::time::time_zone("Europe/Amsterdam").unwrap()
    }

    fn typed(date: &str, time: &str, instant: Option<&str>) -> When {
        When { date: date.to_owned(), time: time.to_owned(), instant: instant.map(|at| at.parse().unwrap()) }
    }

    #[test]
    fn what_is_shown_reads_back_to_the_second() {
        for at in ["2026-11-24T06:30:00Z", "2026-11-24T06:30:17Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"] {
            let at: Timestamp = at.parse().unwrap();
            assert_eq!(When::of(Some(at), &amsterdam()).resolve(&amsterdam()), Ok(Some(at)));
        }
        assert_eq!(When::default().resolve(&amsterdam()), Ok(None));
    }

    #[test]
    fn other_words_win_over_an_old_instant() {
        let moved = typed("2026-11-24", "8.05", Some("2026-11-24T06:30:17Z")).resolve(&amsterdam());
        assert_eq!(moved, Ok(Some("2026-11-24T07:05:00Z".parse().unwrap())));
    }

    #[test]
    fn the_hour_that_does_not_exist_and_the_one_that_comes_twice_are_asked_about() {
        let gap = typed("2026-03-29", "02:30", None).resolve(&amsterdam());
        assert!(matches!(gap, Err(WhenProblem::Local(LocalTimeProblem::Skipped { .. }))), "{gap:?}");
        let chosen = "2026-03-29T01:30:00Z";
        assert_eq!(typed("2026-03-29", "02:30", Some(chosen)).resolve(&amsterdam()), Ok(Some(chosen.parse().unwrap())));
        let other = typed("2026-03-29", "02:30", Some("2026-03-29T05:30:00Z")).resolve(&amsterdam());
        assert!(other.is_err(), "an instant that was not offered is not taken");
        assert!(matches!(
            typed("2026-10-25", "02:30", None).resolve(&amsterdam()),
            Err(WhenProblem::Local(LocalTimeProblem::Twice { .. }))
        ));
    }

    #[test]
    fn nonsense_is_said_at_its_field() {
        assert_eq!(typed("tomorrow", "07:30", None).resolve(&amsterdam()), Err(WhenProblem::NoDate));
        for time in ["", "25:00", "7", "half eight", "07:30:59", "-1:00"] {
            assert_eq!(typed("2026-11-24", time, None).resolve(&amsterdam()), Err(WhenProblem::NoTime), "{time}");
        }
    }
}
