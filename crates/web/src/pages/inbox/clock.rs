//! The clock of a case in the words of the ring: open time left, open time over, or answered after.

use crate::parts::Due;
use folkmoot_model::{incoming::case::Case, time::OfficeHours};
use jiff::{Timestamp, tz::TimeZone};

/// At most this much open time left, minutes, is "within the hour".
const SOON: i64 = 60;

/// The part of the queue a case stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// The promise is broken.
    Over,
    /// Due within an hour of open time.
    Soon,
    /// Due later today.
    Today,
    /// Due on another day.
    Later,
    /// No promise runs.
    Rest,
}

/// Whole minutes of open time from one instant to another; of any time where no hours are published.
pub fn open_minutes(hours: Option<&OfficeHours>, from: Timestamp, to: Timestamp) -> i64 {
    hours.map_or_else(|| to.duration_since(from), |hours| hours.business_between(from, to)).as_mins()
}

/// Where the promise of a case stands; none where none was made.
pub fn due(case: &Case, hours: Option<&OfficeHours>, now: Timestamp) -> Option<Due> {
    match (case.due_at, case.first_answered_at) {
        (Some(at), _) => Some(until(at, case.promised_s / 60, hours, now)),
        (None, Some(answered)) => Some(Due::Done { minutes: open_minutes(hours, case.opened_at, answered) }),
        (None, None) => None,
    }
}

/// Where something promised by `at` within `of_minutes` of open time stands.
pub fn until(at: Timestamp, of_minutes: i64, hours: Option<&OfficeHours>, now: Timestamp) -> Due {
    if at <= now {
        Due::Over { minutes: open_minutes(hours, at, now) }
    } else {
        Due::Left { minutes: open_minutes(hours, now, at), of_minutes }
    }
}

/// The part of the queue something due at `at` stands in.
pub fn group(at: Option<Timestamp>, hours: Option<&OfficeHours>, now: Timestamp, zone: &TimeZone) -> Group {
    let Some(at) = at else { return Group::Rest };
    if at <= now {
        Group::Over
    } else if open_minutes(hours, now, at) <= SOON && at.duration_since(now).as_hours() < 24 {
        Group::Soon
    } else if at.to_zoned(zone.clone()).date() == now.to_zoned(zone.clone()).date() {
        Group::Today
    } else {
        Group::Later
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours() -> OfficeHours {
        use folkmoot_model::{guideline::starter, ids::GuidelineId, language::Language};
        let guideline = starter::starter(
            GuidelineId(uuid::Uuid::nil()),
            Timestamp::UNIX_EPOCH,
            vec![Language::dutch()],
            "Europe/Amsterdam",
            Vec::new(),
        )
        .unwrap();
        guideline.promise().unwrap().hours.clone()
    }

    fn at(text: &str) -> Timestamp {
        format!("{text}:00+01:00").parse().unwrap()
    }

    #[test]
    fn the_night_does_not_count() {
        let hours = hours();
        // asked at 21:00 on Monday, promised within two hours: an hour on Monday, an hour on Tuesday
        let (evening, due_at) = (at("2026-11-23T21:00"), at("2026-11-24T09:00"));
        assert_eq!(until(due_at, 120, Some(&hours), evening), Due::Left { minutes: 120, of_minutes: 120 });
        assert_eq!(until(due_at, 120, Some(&hours), at("2026-11-24T03:00")), Due::Left { minutes: 60, of_minutes: 120 });
        assert_eq!(until(due_at, 120, Some(&hours), at("2026-11-24T09:12")), Due::Over { minutes: 12 });
        assert_eq!(until(due_at, 120, None, at("2026-11-24T03:00")), Due::Left { minutes: 360, of_minutes: 120 });
    }

    #[test]
    fn groups_follow_open_time_and_the_calendar_of_the_town() {
        let (hours, zone) = (hours(), TimeZone::get("Europe/Amsterdam").unwrap());
        let now = at("2026-11-23T17:00");
        for (due, expected) in [
            ("2026-11-23T16:59", Group::Over),
            ("2026-11-23T17:00", Group::Over),
            ("2026-11-23T18:00", Group::Soon),
            ("2026-11-23T18:01", Group::Today),
            ("2026-11-24T08:30", Group::Later),
        ] {
            assert_eq!(group(Some(at(due)), Some(&hours), now, &zone), expected, "{due}");
        }
        assert_eq!(group(None, Some(&hours), now, &zone), Group::Rest);
        // at night what is due an hour after opening is the next thing to do
        assert_eq!(group(Some(at("2026-11-24T08:30")), Some(&hours), at("2026-11-24T00:30"), &zone), Group::Soon);
    }
}
