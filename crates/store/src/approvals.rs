//! Approvals of editions. They are added, never changed: the last one counts.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{Columns, insert as put, insert_many, sql},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{EditionId, MessageId},
    outgoing::{approval::Approval, edition::ContentHash},
};

/// A new approval of an edition of a message.
pub async fn insert(tx: &Tx, approval: &Approval, message: MessageId) -> Result<(), StoreError> {
    put(tx, "approvals", row_of(approval, message)?).await
}

/// Many new approvals, each with its message.
pub async fn insert_all(tx: &Tx, approvals: &[(Approval, MessageId)]) -> Result<(), StoreError> {
    insert_many(tx, "approvals", approvals, |(approval, message)| row_of(approval, *message)).await
}

fn row_of(approval: &Approval, message: MessageId) -> Result<Columns, StoreError> {
    let Approval { id, edition, hash, clearance, guideline_version, at } = approval;
    let (way, text) = (clearance.word(), doc("clearance", clearance)?);
    Ok(columns! {
        id: id, message: message, edition: edition, hash: hash.0, way: way, clearance: text, guideline_version: guideline_version, at: at,
    })
}

/// The last approval of an edition.
pub async fn latest(c: &impl Conn, edition: EditionId) -> Result<Option<Approval>, StoreError> {
    let query = "SELECT * FROM approvals WHERE edition = $1 ORDER BY at DESC, id DESC LIMIT 1";
    c.raw().one(sql(query).with(edition)).await?.as_ref().map(read).transpose()
}

/// Every approval of an edition, the first one first.
pub async fn of_edition(c: &impl Conn, edition: EditionId) -> Result<Vec<Approval>, StoreError> {
    let query = "SELECT * FROM approvals WHERE edition = $1 ORDER BY at, id";
    c.raw().all(sql(query).with(edition)).await?.iter().map(read).collect()
}

/// Every approval of a message, the first one first.
pub async fn of_message(c: &impl Conn, message: MessageId) -> Result<Vec<Approval>, StoreError> {
    let query = "SELECT * FROM approvals WHERE message = $1 ORDER BY at, id";
    c.raw().all(sql(query).with(message)).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Approval, StoreError> {
    Ok(Approval {
        id: row.id("id")?,
        edition: row.id("edition")?,
        hash: ContentHash(row.get("hash")?),
        clearance: row.doc("clearance")?,
        guideline_version: row.int("guideline_version")?,
        at: row.at("at")?,
    })
}
