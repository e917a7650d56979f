//! Charts as server-side SVG: pure functions, data in, markup out.
//!
//! Geometry stands in attributes, colour in classes, so the charts follow the theme, obey the content security policy, print,
//! and can be archived as they are. Every chart has a title, a sentence and, from its caller, a table
//! ([`as_table`](crate::parts::as_table)). The narrow variant is drawn apart, so that its text stays 12 px.
//! Deliberately absent: a script, a style attribute, any figure that the caller has not counted.

mod curve;
mod day;
mod frame;
mod small;
mod time;

pub use day::{DaySlot, DayStrip, SlotKind, day_strip};
pub use frame::Words;
pub use small::{mini_bars, spark};
pub use time::{PromiseBand, Series, Stacked, promise_band, stacked};
