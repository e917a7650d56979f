//! Pages of a list by the key of the last row seen, so that a page costs the same however deep it is.

use jiff::Timestamp;
use uuid::Uuid;

/// One page of a list that is newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// Instant and identity of the last row of the page before; the first page has none.
    pub before: Option<(Timestamp, Uuid)>,
    /// Most rows.
    pub limit: u32,
}

impl Page {
    /// The first page.
    pub fn first(limit: u32) -> Self {
        Self { before: None, limit }
    }
}
