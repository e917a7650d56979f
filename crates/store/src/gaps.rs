//! Gaps: stretches of time nobody collected. One is filled when collecting has gone over it again, or lost for good.

use crate::{
    Conn, Page, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql, update_by_id},
    value::columns,
};
use folkmoot_model::ids::{AccountId, GapId};
use jiff::Timestamp;

/// A gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Identity.
    pub id: GapId,
    /// The account.
    pub account: AccountId,
    /// The stream.
    pub stream: String,
    /// Last instant known to be complete.
    pub from: Timestamp,
    /// First instant known to be complete again.
    pub to: Timestamp,
    /// Why, in words.
    pub reason: String,
    /// When it was found.
    pub found_at: Timestamp,
    /// When it was filled.
    pub filled_at: Option<Timestamp>,
    /// When it was clear that it can't be filled.
    pub lost_at: Option<Timestamp>,
}

/// A new gap.
pub async fn insert(tx: &Tx, gap: &Gap) -> Result<(), StoreError> {
    let row = columns! {
        id: gap.id, account: gap.account, stream: gap.stream, from_at: gap.from, to_at: gap.to, reason: gap.reason,
        found_at: gap.found_at, filled_at: gap.filled_at, lost_at: gap.lost_at,
    };
    put(tx, "gaps", row).await
}

/// Gaps that are neither filled nor lost, the first found first.
pub async fn open(c: &impl Conn) -> Result<Vec<Gap>, StoreError> {
    let query = sql("SELECT * FROM gaps WHERE filled_at IS NULL AND lost_at IS NULL ORDER BY found_at, id");
    c.raw().all(query).await?.iter().map(read).collect()
}

/// A page of all gaps, newest first; it goes on after `found_at` and identity of its last row.
pub async fn list(c: &impl Conn, page: &Page) -> Result<Vec<Gap>, StoreError> {
    let mut query = sql("SELECT * FROM gaps WHERE 1 = 1");
    query.page("found_at", "id", page);
    c.raw().all(query).await?.iter().map(read).collect()
}

/// It was collected after all, and everything up to then.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn fill(tx: &Tx, id: GapId, at: Timestamp) -> Result<(), StoreError> {
    update_by_id(tx, "gaps", id, columns! { filled_at: at, to_at: at }).await
}

/// It can't be collected any more.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn lose(tx: &Tx, id: GapId, at: Timestamp) -> Result<(), StoreError> {
    update_by_id(tx, "gaps", id, columns! { lost_at: at }).await
}

fn read(row: &Row) -> Result<Gap, StoreError> {
    Ok(Gap {
        id: row.id("id")?,
        account: row.id("account")?,
        stream: row.get("stream")?,
        from: row.at("from_at")?,
        to: row.at("to_at")?,
        reason: row.get("reason")?,
        found_at: row.at("found_at")?,
        filled_at: row.maybe_at("filled_at")?,
        lost_at: row.maybe_at("lost_at")?,
    })
}
