//! The town's time: from an instant to the wall clock and back, with the hour that does not exist and the hour that comes twice
//! reported instead of guessed.

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase},
};
use std::sync::LazyLock;

/// The IANA database compiled into the program; the machine's own is not read.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// The name is not in the IANA time zone database.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a time zone such as \"Europe/Amsterdam\"")]
pub struct UnknownTimeZone(pub String);

/// Why a wall clock time is not one instant. Each carries what to offer instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LocalTimeProblem {
    /// The clocks skip it: on that night it does not exist.
    #[error("{asked} does not exist: the clocks go forward")]
    Skipped {
        /// What was asked for.
        asked: DateTime,
        /// The instant the clocks go forward.
        jump: Timestamp,
        /// The nearest offer before the jump: the asked time less the skipped time (01:30 for 02:30).
        earlier: Timestamp,
        /// The nearest offer after it: the asked time plus the skipped time (03:30 for 02:30).
        later: Timestamp,
    },
    /// The clocks go back over it: it comes twice.
    #[error("{asked} comes twice: the clocks go back")]
    Twice {
        /// What was asked for.
        asked: DateTime,
        /// The first time it comes, before the clocks go back.
        earlier: Timestamp,
        /// The second.
        later: Timestamp,
    },
    /// The date lies beyond the calendar (years -9999 to 9999).
    #[error("{asked} is beyond the calendar")]
    OutOfRange {
        /// What was asked for.
        asked: DateTime,
    },
}

/// The time zone of an IANA name, such as `Europe/Amsterdam`.
///
/// # Errors
/// The name is unknown.
pub fn time_zone(name: &str) -> Result<TimeZone, UnknownTimeZone> {
    ZONES.get(name).map_err(|_| UnknownTimeZone(name.chars().take(60).collect()))
}

/// What the town's clocks show at an instant.
pub fn local(at: Timestamp, zone: &TimeZone) -> DateTime {
    zone.to_datetime(at)
}

/// The instant at which the town's clocks show a date and time.
///
/// # Errors
/// The time does not exist, or comes twice: let the person choose one of the instants in the error.
pub fn resolve_local(date: Date, time: Time, zone: &TimeZone) -> Result<Timestamp, LocalTimeProblem> {
    let asked = date.to_datetime(time);
    let beyond = |_| LocalTimeProblem::OutOfRange { asked };
    let found = zone.to_ambiguous_timestamp(asked);
    let offset = found.offset();
    if let AmbiguousOffset::Unambiguous { .. } = offset {
        return found.unambiguous().map_err(beyond);
    }
    let earlier = zone.to_ambiguous_timestamp(asked).earlier().map_err(beyond)?;
    let later = found.later().map_err(beyond)?;
    if let AmbiguousOffset::Fold { .. } = offset {
        return Err(LocalTimeProblem::Twice { asked, earlier, later });
    }
    let jump = zone.following(earlier).next().map_or(later, |change| change.timestamp());
    Err(LocalTimeProblem::Skipped { asked, jump, earlier, later })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn an_ordinary_time_is_one_instant() {
        let zone = time_zone("Europe/Amsterdam").unwrap();
        let found = resolve_local(date(2026, 11, 23), time(22, 30, 0, 0), &zone);
        assert_eq!(found, Ok(at("2026-11-23T21:30:00Z")));
        assert_eq!(local(at("2026-11-23T21:30:00Z"), &zone), date(2026, 11, 23).at(22, 30, 0, 0));
    }

    #[test]
    fn the_hour_that_does_not_exist_is_explained() {
        let zone = time_zone("Europe/Amsterdam").unwrap();
        let asked = date(2026, 3, 29).at(2, 30, 0, 0);
        assert_eq!(
            resolve_local(asked.date(), asked.time(), &zone),
            Err(LocalTimeProblem::Skipped {
                asked,
                jump: at("2026-03-29T01:00:00Z"),
                earlier: at("2026-03-29T00:30:00Z"),
                later: at("2026-03-29T01:30:00Z"),
            })
        );
        assert_eq!(local(at("2026-03-29T01:30:00Z"), &zone), date(2026, 3, 29).at(3, 30, 0, 0));
    }

    #[test]
    fn the_hour_that_comes_twice_offers_both() {
        let zone = time_zone("Asia/Nicosia").unwrap();
        let asked = date(2026, 10, 25).at(3, 15, 0, 0);
        assert_eq!(
            resolve_local(asked.date(), asked.time(), &zone),
            Err(LocalTimeProblem::Twice { asked, earlier: at("2026-10-25T00:15:00Z"), later: at("2026-10-25T01:15:00Z") })
        );
    }

    #[test]
    fn the_ends_of_the_calendar_are_an_error_and_not_a_panic() {
        let zone = time_zone("Europe/Amsterdam").unwrap();
        assert!(resolve_local(Date::MAX, Time::MAX, &zone).is_err());
        assert!(resolve_local(Date::MIN, Time::MIN, &zone).is_err());
    }

    #[test]
    fn a_zone_name_that_is_none_is_refused() {
        for bad in ["", "Europe/Veldmonde", "../../etc/passwd", "+02:00"] {
            assert_eq!(time_zone(bad), Err(UnknownTimeZone(bad.to_owned())));
        }
        assert_eq!(time_zone("europe/amsterdam").unwrap().iana_name(), Some("Europe/Amsterdam"));
    }
}
