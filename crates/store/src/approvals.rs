//! Approvals of editions. They are added, never changed: the last one counts.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{Columns, insert as put, insert_many, sql},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{ApprovalId, DepartmentId, EditionId, MessageId, PersonId},
    outgoing::{approval::Approval, edition::ContentHash},
};
use jiff::Timestamp;

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

/// A message that one person sent alone, and what was said about it afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Emergency {
    /// The approval.
    pub approval: Approval,
    /// The message.
    pub message: MessageId,
    /// Who looked back on it, whether it was right, what they say, when.
    pub review: Option<(PersonId, bool, String, Timestamp)>,
}

/// Messages of these departments (all when none are named) that one person sent alone and nobody has looked back on, the first one first; then
/// the last that somebody has.
pub async fn emergencies(c: &impl Conn, departments: Option<&[DepartmentId]>, limit: u32) -> Result<Vec<Emergency>, StoreError> {
    let mut query =
        sql("SELECT approvals.*, emergency_reviews.by_person, emergency_reviews.was_right, emergency_reviews.remark, \
         emergency_reviews.at AS reviewed_at FROM approvals JOIN messages ON messages.id = approvals.message \
         LEFT JOIN emergency_reviews ON emergency_reviews.approval = approvals.id WHERE approvals.way = 'break_glass'");
    query.and_in("messages.department", departments);
    query.push(
        " ORDER BY CASE WHEN emergency_reviews.at IS NULL THEN 0 ELSE 1 END, \
         CASE WHEN emergency_reviews.at IS NULL THEN approvals.at ELSE -emergency_reviews.at END, approvals.id LIMIT ",
    );
    query.bind(limit);
    c.raw().all(query).await?.iter().map(read_emergency).collect()
}

/// One of them.
pub async fn emergency(c: &impl Conn, approval: ApprovalId) -> Result<Option<Emergency>, StoreError> {
    let query = "SELECT approvals.*, emergency_reviews.by_person, emergency_reviews.was_right, emergency_reviews.remark, \
         emergency_reviews.at AS reviewed_at FROM approvals LEFT JOIN emergency_reviews ON emergency_reviews.approval = approvals.id \
         WHERE approvals.way = 'break_glass' AND approvals.id = $1";
    c.raw().one(sql(query).with(approval)).await?.as_ref().map(read_emergency).transpose()
}

/// Looks back on one.
///
/// # Errors
/// [`StoreError::Duplicate`] when somebody has.
pub async fn review_emergency(
    tx: &Tx,
    approval: ApprovalId,
    by: PersonId,
    was_right: bool,
    remark: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    put(tx, "emergency_reviews", columns! { approval: approval, by_person: by, was_right: was_right, remark: remark, at: at })
        .await
}

fn read_emergency(row: &Row) -> Result<Emergency, StoreError> {
    let review = match row.maybe_id("by_person")? {
        Some(by) => Some((by, row.get("was_right")?, row.get("remark")?, row.at("reviewed_at")?)),
        None => None,
    };
    Ok(Emergency { approval: read(row)?, message: row.id("message")?, review })
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
