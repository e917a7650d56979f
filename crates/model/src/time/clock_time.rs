//! A time on the wall clock, to the minute, in which a day may end at `24:00`.

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Minutes in a civil day.
const DAY_MINUTES: u16 = 24 * 60;

/// A wall clock time from `00:00` to `24:00`, to the minute. Written `HH:MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ClockTime(u16);

/// The text is not a wall clock time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a time from 00:00 to 24:00")]
pub struct NotAClockTime(pub String);

impl ClockTime {
    /// The start of a day, `00:00`.
    pub const MIDNIGHT: Self = Self(0);
    /// The end of a day, `24:00`.
    pub const DAY_END: Self = Self(DAY_MINUTES);

    /// The time so many minutes after `00:00`; `None` past `24:00`.
    pub fn from_minutes(minutes: u16) -> Option<Self> {
        (minutes <= DAY_MINUTES).then_some(Self(minutes))
    }

    /// Minutes since `00:00`, 0 to 1440.
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// The civil moment on a day; `24:00` is the midnight that begins the next one. `None` at the end of the calendar.
    pub(super) fn on(self, date: Date) -> Option<DateTime> {
        if self == Self::DAY_END {
            return date.tomorrow().ok().map(|next| next.to_datetime(Time::midnight()));
        }
        let hour = i8::try_from(self.0 / 60).ok()?;
        let minute = i8::try_from(self.0 % 60).ok()?;
        Time::new(hour, minute, 0, 0).ok().map(|time| date.to_datetime(time))
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for ClockTime {
    type Err = NotAClockTime;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || NotAClockTime(text.chars().take(20).collect());
        let (hours, minutes) = text.split_once(':').ok_or_else(bad)?;
        let two_digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        if !two_digits(hours) || !two_digits(minutes) {
            return Err(bad());
        }
        let hours: u16 = hours.parse().map_err(|_| bad())?;
        let minutes: u16 = minutes.parse().map_err(|_| bad())?;
        if minutes > 59 {
            return Err(bad());
        }
        Self::from_minutes(hours * 60 + minutes).ok_or_else(bad)
    }
}

impl TryFrom<String> for ClockTime {
    type Error = NotAClockTime;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<ClockTime> for String {
    fn from(time: ClockTime) -> Self {
        time.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clock_times_round_trip_and_nonsense_is_refused() {
        for good in ["00:00", "09:05", "23:59", "24:00"] {
            assert_eq!(good.parse::<ClockTime>().unwrap().to_string(), good);
        }
        for bad in ["", "9:00", "24:01", "12:60", "99:99", "12", "12:00:00", "+1:00", "ab:cd", "１２:００"] {
            assert!(bad.parse::<ClockTime>().is_err(), "{bad}");
        }
    }

    #[test]
    fn the_end_of_a_day_is_the_start_of_the_next() {
        let day = jiff::civil::date(2026, 12, 31);
        assert_eq!(ClockTime::DAY_END.on(day), ClockTime::MIDNIGHT.on(jiff::civil::date(2027, 1, 1)));
        assert_eq!(ClockTime::DAY_END.on(Date::MAX), None);
    }
}
