//! What can be asked of office hours: open now, opens and closes next, a deadline in open time, open time between two instants.
//!
//! What counts is elapsed real seconds while open. Civil boundaries become instants by the compatible disambiguation (RFC 5545:
//! a time the clocks skip moves forward by the skipped time; of a time that comes twice the first is taken), so an opening that spans the
//! spring change is an hour shorter and one that spans the autumn change an hour longer.

use super::{clock_time::ClockTime, hours::OfficeHours};
use jiff::{SignedDuration, Timestamp, civil::Date};

/// How far ahead an opening or closing is looked for, days: two years; a house closed longer has no next opening.
pub const SEARCH_DAYS: u32 = 731;

/// How far after its start a deadline may lie, days: twenty years, so that a mistyped promise ends in an error and not in a long search.
pub const LONGEST_DEADLINE_DAYS: u32 = 7305;

/// So many times 24 hours.
fn days(count: u32) -> SignedDuration {
    SignedDuration::from_hours(24 * i64::from(count))
}

/// Why there is no deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DeadlineError {
    /// There is no opening in the two years after the last one.
    #[error("the house is not open within two years")]
    NeverOpen,
    /// The open time asked for is negative.
    #[error("a deadline lies after its start")]
    Negative,
    /// The deadline would lie more than twenty years after the start, or beyond the calendar.
    #[error("the deadline lies more than twenty years ahead")]
    TooFar,
}

/// A stretch of open time: `start` open, `end` closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stretch {
    start: Timestamp,
    end: Timestamp,
}

impl OfficeHours {
    /// Whether the house is open at an instant.
    pub fn is_open(&self, at: Timestamp) -> bool {
        self.stretches(at, 2).next().is_some_and(|stretch| stretch.start <= at)
    }

    /// The first open instant from `at` on: `at` itself while open. `None` when there is none in [`SEARCH_DAYS`].
    pub fn opens_next(&self, at: Timestamp) -> Option<Timestamp> {
        self.stretches(at, SEARCH_DAYS).next().map(|stretch| stretch.start.max(at))
    }

    /// The first closing after `at`: of the opening under way, else of the next one. `None` when there is none in [`SEARCH_DAYS`],
    /// be it that the house never opens or that it never closes.
    pub fn closes_next(&self, at: Timestamp) -> Option<Timestamp> {
        let mut stretches = self.stretches(at, SEARCH_DAYS).peekable();
        let mut end = stretches.next()?.end;
        while let Some(next) = stretches.next_if(|next| next.start <= end) {
            end = next.end;
        }
        (end.duration_since(at) < days(SEARCH_DAYS - 1)).then_some(end)
    }

    /// The instant at which so much open time has passed since `start`. A start outside hours counts from the next opening; what fits
    /// an opening exactly is due at its closing.
    ///
    /// # Errors
    /// [`DeadlineError`]: the hours or the promise must be corrected by a person.
    pub fn deadline(&self, start: Timestamp, business: SignedDuration) -> Result<Timestamp, DeadlineError> {
        if business.is_negative() {
            return Err(DeadlineError::Negative);
        }
        let mut left = business;
        let mut last = start;
        for stretch in self.stretches(start, LONGEST_DEADLINE_DAYS) {
            if stretch.start.duration_since(last) > days(SEARCH_DAYS) {
                return Err(DeadlineError::NeverOpen);
            }
            let from = stretch.start.max(start);
            let open = stretch.end.duration_since(from);
            if left <= open {
                return from.checked_add(left).map_err(|_| DeadlineError::TooFar);
            }
            left -= open;
            last = stretch.end;
        }
        let shut_for = days(LONGEST_DEADLINE_DAYS) - last.duration_since(start);
        Err(if shut_for > days(SEARCH_DAYS) { DeadlineError::NeverOpen } else { DeadlineError::TooFar })
    }

    /// Open time from `a` to `b`; negative when `b` lies before `a`.
    pub fn business_between(&self, a: Timestamp, b: Timestamp) -> SignedDuration {
        if b < a {
            return -self.business_between(b, a);
        }
        let mut sum = SignedDuration::ZERO;
        for stretch in self.stretches(a, u32::MAX).take_while(|stretch| stretch.start < b) {
            sum += stretch.end.min(b).duration_since(stretch.start.max(a));
        }
        sum
    }

    /// Stretches that end after `at`, in order and apart (they may touch), of so many days from the day of `at` on.
    fn stretches(&self, at: Timestamp, ahead_days: u32) -> impl Iterator<Item = Stretch> {
        let today = self.zone().to_datetime(at).date();
        let first = today.yesterday().unwrap_or(today);
        let count = usize::try_from(ahead_days).unwrap_or(usize::MAX).saturating_add(2);
        std::iter::successors(Some(first), |date| date.tomorrow().ok())
            .take(count)
            .flat_map(|date| self.stretches_of(date))
            .skip_while(move |stretch| stretch.end <= at)
    }

    /// The stretches of a civil day, in order and apart, none empty and none outside the day.
    fn stretches_of(&self, date: Date) -> Vec<Stretch> {
        let openings = self.openings_on(date);
        let (Some(dawn), Some(dusk)) = (self.instant(date, ClockTime::MIDNIGHT), self.instant(date, ClockTime::DAY_END)) else {
            return Vec::new();
        };
        let mut found: Vec<Stretch> = Vec::with_capacity(openings.len());
        for opening in openings {
            let (Some(start), Some(end)) = (self.instant(date, opening.opens), self.instant(date, opening.closes)) else {
                continue;
            };
            found.push(Stretch { start: start.max(dawn), end: end.min(dusk) });
        }
        found.retain(|stretch| stretch.start < stretch.end);
        found.sort_unstable_by_key(|stretch| stretch.start);
        // an opening within the skipped hour moves onto the hour after it, where another may stand
        found.dedup_by(|next, kept| {
            let meet = next.start <= kept.end;
            if meet {
                kept.end = kept.end.max(next.end);
            }
            meet
        });
        found
    }

    /// The instant of a wall clock time; `None` beyond the calendar.
    fn instant(&self, date: Date, time: ClockTime) -> Option<Timestamp> {
        self.zone().to_ambiguous_timestamp(time.on(date)?).compatible().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{super::Holiday, *};

    /// Weekdays 09:00 to 17:00 in Amsterdam, closed on Christmas Day 2026, open in the night of Saturday to Sunday.
    fn hours() -> OfficeHours {
        let day = r#"[{"opens":"09:00","closes":"12:00"},{"opens":"12:00","closes":"17:00"}]"#;
        serde_json::from_str(&format!(
            r#"{{"time_zone":"Europe/Amsterdam","holidays":[{{"date":"2026-12-25"}}],"weekly":{{"monday":{day},"tuesday":{day},"wednesday":{day},
            "thursday":{day},"friday":{day},"saturday":[{{"opens":"22:00","closes":"24:00"}}],"sunday":[{{"opens":"00:00","closes":"06:00"}}]}}}}"#
        ))
        .unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn open(hours: i64) -> SignedDuration {
        SignedDuration::from_hours(hours)
    }

    #[test]
    fn a_promise_of_eight_hours_skips_the_night_and_the_holiday() {
        let hours = hours();
        // Thursday 24 December 15:00 local; Friday is Christmas Day; Saturday opens 22:00
        assert_eq!(hours.deadline(at("2026-12-24T14:00:00Z"), open(3)), Ok(at("2026-12-26T22:00:00Z")));
        assert_eq!(hours.deadline(at("2026-12-24T14:00:00Z"), open(2)), Ok(at("2026-12-24T16:00:00Z")), "due exactly at closing");
        assert_eq!(
            hours.deadline(at("2026-12-25T10:00:00Z"), open(0)),
            Ok(at("2026-12-26T21:00:00Z")),
            "counts from the next opening"
        );
        assert_eq!(hours.business_between(at("2026-12-24T14:00:00Z"), at("2026-12-26T22:00:00Z")), open(3));
        assert_eq!(hours.business_between(at("2026-12-26T22:00:00Z"), at("2026-12-24T14:00:00Z")), -open(3));
    }

    #[test]
    fn touching_openings_are_one_opening() {
        let hours = hours();
        let monday_eleven = at("2026-11-23T10:00:00Z");
        assert_eq!(hours.closes_next(monday_eleven), Some(at("2026-11-23T16:00:00Z")));
        assert!(hours.is_open(at("2026-11-23T11:00:00Z")) && !hours.is_open(at("2026-11-23T16:00:00Z")));
        assert_eq!(hours.closes_next(at("2026-11-28T21:30:00Z")), Some(at("2026-11-29T05:00:00Z")), "over midnight");
        assert_eq!(hours.opens_next(at("2026-11-27T16:00:00Z")), Some(at("2026-11-28T21:00:00Z")));
        assert_eq!(hours.opens_next(monday_eleven), Some(monday_eleven));
    }

    #[test]
    fn the_night_the_clocks_change_is_an_hour_shorter_or_longer() {
        let hours = hours();
        let night = |from: &str, to: &str| hours.business_between(at(from), at(to));
        assert_eq!(
            night("2026-03-28T20:00:00Z", "2026-03-29T08:00:00Z"),
            open(7),
            "spring: 22:00 to 06:00 without 02:00 to 03:00"
        );
        assert_eq!(night("2026-10-24T19:00:00Z", "2026-10-25T08:00:00Z"), open(9), "autumn: 02:00 to 03:00 twice");
        assert_eq!(hours.deadline(at("2026-10-24T20:00:00Z"), open(5)), Ok(at("2026-10-25T01:00:00Z")));
    }

    #[test]
    fn an_opening_inside_the_skipped_hour_is_counted_once() {
        let text = r#"{"time_zone":"Asia/Nicosia","weekly":{"sunday":[{"opens":"03:15","closes":"03:45"},{"opens":"04:00","closes":"04:30"}]}}"#;
        let hours: OfficeHours = serde_json::from_str(text).unwrap();
        let whole_day = |day: &str| hours.business_between(at(&format!("{day}T00:00:00Z")), at(&format!("{day}T12:00:00Z")));
        assert_eq!(whole_day("2026-03-22"), SignedDuration::from_mins(60));
        assert_eq!(whole_day("2026-03-29"), SignedDuration::from_mins(45), "04:15 to 04:45 joined with 04:00 to 04:30");
    }

    #[test]
    fn a_house_that_never_opens_or_never_closes_has_an_answer() {
        let now = at("2026-11-23T10:00:00Z");
        let never = OfficeHours::new("Europe/Amsterdam", [], []).unwrap();
        assert!(!never.is_open(now));
        assert_eq!((never.opens_next(now), never.closes_next(now)), (None, None));
        assert_eq!(never.deadline(now, open(1)), Err(DeadlineError::NeverOpen));
        assert_eq!(never.business_between(now, at("2027-11-23T10:00:00Z")), SignedDuration::ZERO);

        let always = OfficeHours::always("Europe/Amsterdam").unwrap();
        assert!(always.is_open(now));
        assert_eq!((always.opens_next(now), always.closes_next(now)), (Some(now), None));
        assert_eq!(always.deadline(now, open(24 * 400)), Ok(now + open(24 * 400)));
        assert_eq!(always.deadline(now, open(24 * 366 * 21)), Err(DeadlineError::TooFar));
        assert_eq!(always.deadline(now, SignedDuration::MAX), Err(DeadlineError::TooFar));
        assert_eq!(always.deadline(now, -open(1)), Err(DeadlineError::Negative));
    }

    #[test]
    fn a_house_shut_for_good_after_a_while_ends_the_search() {
        let mondays = r#"{"time_zone":"UTC","weekly":{"monday":[{"opens":"09:00","closes":"10:00"}]}}"#;
        let base: OfficeHours = serde_json::from_str(mondays).unwrap();
        let start = jiff::civil::date(2026, 11, 23);
        let shut = (1..200).map(|week| Holiday { date: start + jiff::Span::new().weeks(week), name: None });
        let hours =
            OfficeHours::new("UTC", base.weekday(start.weekday()).iter().map(|&opening| (start.weekday(), opening)), shut)
                .unwrap();
        let now = at("2026-11-23T09:30:00Z");
        assert_eq!(hours.deadline(now, SignedDuration::from_mins(30)), Ok(at("2026-11-23T10:00:00Z")));
        assert_eq!(hours.deadline(now, open(1)), Err(DeadlineError::NeverOpen));
        assert_eq!(hours.opens_next(at("2026-11-23T10:00:00Z")), None);
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        let always = OfficeHours::always("Europe/Amsterdam").unwrap();
        for edge in [Timestamp::MIN, Timestamp::MAX] {
            let _ = (always.is_open(edge), always.opens_next(edge), always.closes_next(edge), always.deadline(edge, open(1)));
        }
        assert_eq!(always.deadline(Timestamp::MAX, open(100)), Err(DeadlineError::NeverOpen));
    }
}
