//! Time as a town lives it: office hours, deadlines in open time, and the hour that does not exist.
//!
//! Instants are [`jiff::Timestamp`]; the current instant is always a parameter. Time zone rules come from the IANA database
//! compiled into the program, so that every machine of an installation computes the same deadline. Deliberately absent: reasoned
//! pauses of a single case, which belong to the case.

#[cfg(test)]
mod brute_force;
mod business;
mod clock_time;
mod hours;
mod local;
mod narrow;
mod public_holidays;

pub use business::{DeadlineError, LONGEST_DEADLINE_DAYS, SEARCH_DAYS};
pub use clock_time::{ClockTime, NotAClockTime};
pub use hours::{Holiday, OfficeHours, OfficeHoursError, Opening};
pub use public_holidays::{Country, orthodox_easter, public_holidays, western_easter};

pub use local::{LocalTimeProblem, UnknownTimeZone, local, resolve_local, time_zone};
