//! The organisation that runs the newsroom: a town, a ministry, a body. Organisations differ by data, never by code.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The one organisation of an installation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    /// Name, such as "Veldmonde".
    pub name: String,
    /// IANA time zone in which plans and promises are made, such as `Europe/Amsterdam`.
    pub time_zone: String,
    /// Language of pages for people who have not chosen one.
    pub locale: String,
    /// Theme: hue in OKLCH degrees, 0 to 359.
    pub hue: u16,
    /// Theme: chroma in OKLCH thousandths, 0 to 200.
    pub chroma_milli: u16,
    /// This installation is a rehearsal: nothing in it is real.
    pub rehearsal: bool,
    /// When it was set up.
    pub created_at: Timestamp,
}
