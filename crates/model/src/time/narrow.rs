//! Hours held against hours: which of two weeks lies inside the other, what both have, what either has.

use super::{
    clock_time::ClockTime,
    hours::{Holiday, OfficeHours, Opening},
};
use jiff::civil::Weekday;

impl OfficeHours {
    /// The hours in which both are open: closed on the holidays of either. Nothing when they live by different clocks.
    pub fn both(&self, other: &Self) -> Option<Self> {
        let mut days = Vec::new();
        for weekday in week() {
            for one in self.weekday(weekday) {
                days.extend(other.weekday(weekday).iter().filter_map(|two| {
                    let (opens, closes) = (one.opens.max(two.opens), one.closes.min(two.closes));
                    (opens < closes).then_some((weekday, Opening { opens, closes }))
                }));
            }
        }
        let more = other.holidays().filter(|holiday| !self.is_holiday(holiday.date));
        self.again(other, days, self.holidays().chain(more).collect())
    }

    /// The hours in which either is open: closed on the holidays of both. Nothing when they live by different clocks.
    pub fn either(&self, other: &Self) -> Option<Self> {
        let mut days = Vec::new();
        for weekday in week() {
            let mut all: Vec<Opening> = [self.weekday(weekday), other.weekday(weekday)].concat();
            all.sort_unstable_by_key(|opening| (opening.opens, opening.closes));
            days.extend(joined(&all).into_iter().map(|opening| (weekday, opening)));
        }
        let shut = self.holidays().filter(|holiday| other.is_holiday(holiday.date));
        self.again(other, days, shut.collect())
    }

    /// Whether every moment open here is open there. Hours by different clocks can't be told.
    pub fn within(&self, other: &Self) -> bool {
        self.both(other).is_some_and(|both| both.same_hours(self))
    }

    /// Whether both are open at the same moments, however the openings are cut.
    fn same_hours(&self, other: &Self) -> bool {
        let dates = |hours: &Self| hours.holidays().map(|holiday| holiday.date).collect::<Vec<_>>();
        dates(self) == dates(other) && week().all(|weekday| joined(self.weekday(weekday)) == joined(other.weekday(weekday)))
    }

    fn again(&self, other: &Self, days: Vec<(Weekday, Opening)>, holidays: Vec<Holiday>) -> Option<Self> {
        (self.zone_name() == other.zone_name()).then(|| Self::new(self.zone_name(), days, holidays).ok()).flatten()
    }
}

fn week() -> impl Iterator<Item = Weekday> {
    Weekday::Monday.cycle_forward().take(7)
}

/// Openings in order, those that touch or overlap put together.
fn joined(openings: &[Opening]) -> Vec<Opening> {
    let mut all: Vec<Opening> = Vec::new();
    for opening in openings {
        match all.last_mut() {
            Some(last) if opening.opens <= last.closes => last.closes = ClockTime::max(last.closes, opening.closes),
            _ => all.push(*opening),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{SignedDuration, Timestamp};
    use proptest::prelude::*;

    fn hours() -> impl Strategy<Value = OfficeHours> {
        let opening = (0_u8..7, 0_u16..24, 1_u16..8);
        (prop::collection::vec(opening, 0..8), prop::collection::btree_set(1_i8..15, 0..3)).prop_map(|(openings, shut)| {
            let mut days: Vec<(Weekday, Opening)> = Vec::new();
            for (day, from, length) in openings {
                let weekday = Weekday::from_monday_zero_offset(i8::try_from(day).unwrap()).unwrap();
                let clock = |hour: u16| ClockTime::from_minutes(hour.min(24) * 60).unwrap();
                let opening = Opening { opens: clock(from), closes: clock(from + length) };
                let apart = |(other, two): &(Weekday, Opening)| {
                    *other != weekday || opening.closes <= two.opens || two.closes <= opening.opens
                };
                if days.iter().all(apart) {
                    days.push((weekday, opening));
                }
            }
            let holidays = shut.into_iter().map(|day| Holiday { date: jiff::civil::date(2026, 11, day), name: None });
            OfficeHours::new("Europe/Amsterdam", days, holidays).unwrap()
        })
    }

    proptest! {
        #[test]
        fn both_and_either_are_open_when_they_say(one in hours(), other in hours(), minutes in 0_i64..(14 * 24 * 60)) {
            let at = Timestamp::from_second(1_793_487_600).unwrap() + SignedDuration::from_mins(minutes);
            let (both, either) = (one.both(&other).unwrap(), one.either(&other).unwrap());
            prop_assert_eq!(both.is_open(at), one.is_open(at) && other.is_open(at));
            prop_assert!(both.within(&one) && both.within(&other));
            // a holiday of one house alone does not shut the other, but its weekly hours are then those of both
            if one.is_open(at) || other.is_open(at) {
                prop_assert!(either.is_open(at));
            }
            prop_assert!(one.within(&either) && other.within(&either));
            if one.within(&other) && one.is_open(at) {
                prop_assert!(other.is_open(at));
            }
        }
    }

    #[test]
    fn openings_that_touch_are_one_and_other_clocks_are_told_apart() {
        let opening =
            |from: &str, to: &str| (Weekday::Monday, Opening { opens: from.parse().unwrap(), closes: to.parse().unwrap() });
        let cut = OfficeHours::new("Europe/Amsterdam", [opening("09:00", "12:00"), opening("12:00", "17:00")], []).unwrap();
        let whole = OfficeHours::new("Europe/Amsterdam", [opening("09:00", "17:00")], []).unwrap();
        assert!(cut.within(&whole) && whole.within(&cut));
        assert!(!whole.within(&whole.in_zone("Europe/Athens").unwrap()));
    }
}
