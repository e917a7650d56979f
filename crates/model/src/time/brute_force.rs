//! Office hours against a clock that walks minute by minute through the changes of summer time, and the laws they keep.

use super::{ClockTime, Holiday, OfficeHours, Opening, time_zone};
use jiff::{SignedDuration, Span, Timestamp, civil::Weekday};
use proptest::prelude::*;

/// Days walked on either side of a change.
const AROUND_DAYS: i64 = 10;

/// One change of the clocks in a town's zone, with random hours and holidays about it.
#[derive(Debug, Clone)]
struct Town {
    hours: OfficeHours,
    change: Timestamp,
}

impl Town {
    /// The instant of a minute of the walk, counted from its first day.
    fn at(&self, minute: usize) -> Timestamp {
        self.change + SignedDuration::from_mins(i64::try_from(minute).unwrap()) - SignedDuration::from_hours(24 * AROUND_DAYS)
    }
}

/// Random openings of a weekday, in order and apart; minutes are coarse so that openings touch and meet the changed hour often.
fn day() -> impl Strategy<Value = Vec<Opening>> {
    proptest::collection::btree_set(prop_oneof![0_u16..=96, 4_u16..=20], 0..=6).prop_map(|edges| {
        let edges: Vec<u16> = edges.into_iter().map(|quarter| quarter * 15).collect();
        let time = |minutes| ClockTime::from_minutes(minutes).unwrap();
        edges.chunks_exact(2).map(|pair| Opening { opens: time(pair[0]), closes: time(pair[1]) }).collect()
    })
}

fn town() -> impl Strategy<Value = Town> {
    let week = proptest::array::uniform7(day());
    let zone = prop_oneof![Just("Europe/Amsterdam"), Just("Asia/Nicosia")];
    let holidays = proptest::collection::btree_set(-AROUND_DAYS..AROUND_DAYS, 0..4);
    (zone, 2000_i16..2037, 0_usize..2, week, holidays).prop_map(|(zone, year, which, week, holidays)| {
        let rules = time_zone(zone).unwrap();
        let new_year = rules.to_timestamp(jiff::civil::date(year, 1, 1).at(0, 0, 0, 0)).unwrap();
        let change = rules.following(new_year).nth(which).unwrap().timestamp();
        let today = rules.to_datetime(change).date();
        let holidays = holidays.into_iter().map(|days| Holiday { date: today + Span::new().days(days), name: None });
        let openings = Weekday::Monday.cycle_forward().zip(week).flat_map(|(day, list)| list.into_iter().map(move |o| (day, o)));
        Town { hours: OfficeHours::new(zone, openings, holidays).unwrap(), change }
    })
}

/// The walking clock: for every minute about the change, whether some opening of some day covers it.
struct Walk {
    open: Vec<bool>,
}

impl Walk {
    fn about(town: &Town) -> Self {
        let zone = time_zone(town.hours.zone_name()).unwrap();
        let mut covered = Vec::new();
        let mut date = zone.to_datetime(town.at(0)).date() - Span::new().days(2);
        for _ in 0..2 * AROUND_DAYS + 4 {
            if !town.hours.holidays().any(|holiday| holiday.date == date) {
                for opening in town.hours.weekday(date.weekday()) {
                    let instant = |time: ClockTime| {
                        let (hour, minute) = (i64::from(time.minutes() / 60), i64::from(time.minutes() % 60));
                        let civil = date.at(0, 0, 0, 0) + Span::new().hours(hour).minutes(minute);
                        civil.to_zoned(zone.clone()).unwrap().timestamp()
                    };
                    covered.push(instant(opening.opens)..instant(opening.closes));
                }
            }
            date = date.tomorrow().unwrap();
        }
        let minutes = usize::try_from(2 * AROUND_DAYS * 24 * 60).unwrap();
        let open = (0..minutes).map(|minute| town.at(minute)).map(|at| covered.iter().any(|range| range.contains(&at)));
        Self { open: open.collect() }
    }

    /// The first minute from `minute` on that is open, or closed.
    fn next(&self, minute: usize, open: bool) -> Option<usize> {
        (minute..self.open.len()).find(|&n| self.open[n] == open)
    }
}

/// A minute of the walk: half of them within three hours of the change.
fn minute() -> impl Strategy<Value = usize> {
    let change = usize::try_from(AROUND_DAYS * 24 * 60).unwrap();
    prop_oneof![0..2 * change, change - 180..change + 180]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn open_now_agrees_with_the_walking_clock(town in town(), minutes in proptest::collection::vec(minute(), 40)) {
        let walk = Walk::about(&town);
        for minute in minutes {
            let at = town.at(minute);
            prop_assert_eq!(town.hours.is_open(at), walk.open[minute], "{}", at);
            let second = at + SignedDuration::from_secs(59);
            prop_assert_eq!(town.hours.is_open(second), walk.open[minute], "{}", second);
        }
    }

    #[test]
    fn next_opening_and_closing_agree_with_the_walking_clock(town in town(), minutes in proptest::collection::vec(minute(), 12)) {
        let walk = Walk::about(&town);
        for minute in minutes {
            let at = town.at(minute);
            if let Some(opens) = walk.next(minute, true) {
                prop_assert_eq!(town.hours.opens_next(at), Some(town.at(opens)), "opens after {}", at);
                if let Some(closes) = walk.next(opens, false) {
                    prop_assert_eq!(town.hours.closes_next(at), Some(town.at(closes)), "closes after {}", at);
                }
            }
        }
    }

    #[test]
    fn open_time_agrees_with_the_walking_clock(town in town(), pairs in proptest::collection::vec((minute(), minute()), 12)) {
        let walk = Walk::about(&town);
        for (a, b) in pairs {
            let (a, b) = (a.min(b), a.max(b));
            let open = walk.open[a..b].iter().filter(|open| **open).count();
            let expected = SignedDuration::from_mins(i64::try_from(open).unwrap());
            prop_assert_eq!(town.hours.business_between(town.at(a), town.at(b)), expected);
            prop_assert_eq!(town.hours.business_between(town.at(b), town.at(a)), -expected);
        }
    }

    #[test]
    fn deadlines_agree_with_the_walking_clock(town in town(), promises in proptest::collection::vec((minute(), 0_usize..2000), 12)) {
        let walk = Walk::about(&town);
        for (start, promise) in promises {
            let open: Vec<usize> = (start..walk.open.len()).filter(|&n| walk.open[n]).take(promise.max(1)).collect();
            if open.len() < promise.max(1) {
                continue;
            }
            let due = if promise == 0 { town.at(open[0]) } else { town.at(open[promise - 1] + 1) };
            let found = town.hours.deadline(town.at(start), SignedDuration::from_mins(i64::try_from(promise).unwrap()));
            prop_assert_eq!(found, Ok(due), "{} minutes from {}", promise, town.at(start));
        }
    }

    #[test]
    fn a_deadline_has_exactly_its_open_time_behind_it(town in town(), start in minute(), seconds in 0_i64..600_000, odd in 0_i64..60) {
        let start = town.at(start) + SignedDuration::from_secs(odd);
        let promise = SignedDuration::from_secs(seconds);
        let Ok(due) = town.hours.deadline(start, promise) else {
            prop_assert_eq!(town.hours.opens_next(start), None);
            return Ok(());
        };
        prop_assert!(due >= start);
        prop_assert_eq!(town.hours.business_between(start, due), promise);
    }

    #[test]
    fn deadlines_keep_their_order(town in town(), a in minute(), b in minute(), p in 0_i64..90_000, q in 0_i64..90_000) {
        let (early, late) = (town.at(a.min(b)), town.at(a.max(b)));
        let (short, long) = (SignedDuration::from_secs(p.min(q)), SignedDuration::from_secs(p.max(q)));
        if town.hours.opens_next(late).is_some() {
            let due = |start, promise| town.hours.deadline(start, promise).unwrap();
            prop_assert!(due(early, short) <= due(early, long), "a longer promise is never due sooner");
            prop_assert!(due(early, long) <= due(late, long), "a later start is never due sooner");
        }
    }

    #[test]
    fn open_time_adds_up(town in town(), mut marks in proptest::array::uniform3(minute())) {
        marks.sort_unstable();
        let [a, b, c] = marks.map(|minute| town.at(minute));
        let hours = &town.hours;
        prop_assert_eq!(hours.business_between(a, b) + hours.business_between(b, c), hours.business_between(a, c));
        prop_assert!(hours.business_between(a, c) <= c.duration_since(a));
    }

    #[test]
    fn hours_survive_being_written_and_read(town in town()) {
        let text = serde_json::to_string(&town.hours).unwrap();
        prop_assert_eq!(serde_json::from_str::<OfficeHours>(&text).unwrap(), town.hours);
    }
}
