//! Stretches of time nobody collected: found, then filled or given up as lost. Never forgotten.

use crate::{
    Conn, Page, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql},
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
    /// The stream that was not read.
    pub stream: String,
    /// Last instant known to be complete.
    pub from: Timestamp,
    /// First instant known to be complete again, as far as known.
    pub to: Timestamp,
    /// Why.
    pub reason: String,
    /// When it was found.
    pub found_at: Timestamp,
    /// When what was missed had been fetched after all.
    pub filled_at: Option<Timestamp>,
    /// When it was given up.
    pub lost_at: Option<Timestamp>,
}

/// A new gap.
pub async fn insert(tx: &Tx, gap: &Gap) -> Result<(), StoreError> {
    let row = columns! {
        id: gap.id, account: gap.account, stream: gap.stream, from_at: gap.from, to_at: gap.to, reason: gap.reason, found_at: gap.found_at,
        filled_at: gap.filled_at, lost_at: gap.lost_at,
    };
    put(tx, "gaps", row).await
}

/// Gaps neither filled nor lost, oldest first.
pub async fn open(c: &impl Conn) -> Result<Vec<Gap>, StoreError> {
    let query = "SELECT * FROM gaps WHERE filled_at IS NULL AND lost_at IS NULL ORDER BY found_at, id";
    c.raw().all(sql(query)).await?.iter().map(read).collect()
}

/// What was missed has been fetched.
pub async fn fill(tx: &Tx, id: GapId, at: Timestamp) -> Result<(), StoreError> {
    tx.run(sql("UPDATE gaps SET filled_at = $1, to_at = $1 WHERE id = $2").with(at).with(id)).await.map(drop)
}

/// What was missed can't be fetched any more.
pub async fn lose(tx: &Tx, id: GapId, at: Timestamp) -> Result<(), StoreError> {
    tx.run(sql("UPDATE gaps SET lost_at = $1 WHERE id = $2").with(at).with(id)).await.map(drop)
}

/// Every gap, newest first.
pub async fn list(c: &impl Conn, page: &Page) -> Result<Vec<Gap>, StoreError> {
    let mut query = sql("SELECT * FROM gaps WHERE 1 = 1");
    query.page("found_at", "id", page);
    c.raw().all(query).await?.iter().map(read).collect()
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
