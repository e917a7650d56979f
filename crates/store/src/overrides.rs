//! Overrides: what people let pass of what the guideline blocks. They are added, never changed; what makes one hold no longer is the text, the
//! clause or the house that has changed.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{DepartmentId, EditionId, MessageId},
    outgoing::{
        approval::FourEyes,
        edition::ContentHash,
        overriding::{Mark, Override},
    },
};
use jiff::Timestamp;

/// A new override.
pub async fn insert(tx: &Tx, one: &Override) -> Result<(), StoreError> {
    let (writer, by) = (one.eyes.writer(), one.eyes.approver());
    let row = columns! {
        id: one.id, message: one.message, edition: one.edition, hash: one.hash.0, department: one.department, clause: one.clause,
        clause_mark: one.clause_mark.0, findings: doc("findings", &one.findings)?, writer: writer, by_person: by, reason: one.reason,
        guideline_version: one.guideline_version, at: one.at,
    };
    put(tx, "overrides", row).await
}

/// Every override of an edition, the first one first.
pub async fn of_edition(c: &impl Conn, edition: EditionId) -> Result<Vec<Override>, StoreError> {
    let query = "SELECT * FROM overrides WHERE edition = $1 ORDER BY at, id";
    c.raw().all(sql(query).with(edition)).await?.iter().map(read).collect()
}

/// Every override of a message, over all its editions, the first one first.
pub async fn of_message(c: &impl Conn, message: MessageId) -> Result<Vec<Override>, StoreError> {
    let query = "SELECT * FROM overrides WHERE message = $1 ORDER BY at, id";
    c.raw().all(sql(query).with(message)).await?.iter().map(read).collect()
}

/// How often a clause was overridden in one department.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// Number of the clause.
    pub clause: String,
    /// The department.
    pub department: DepartmentId,
    /// Since an instant.
    pub since: u64,
    /// Before it.
    pub before: u64,
}

/// How often each clause was overridden since an instant and before it, per department, in the order of the clauses.
pub async fn counts(c: &impl Conn, since: Timestamp) -> Result<Vec<Count>, StoreError> {
    let query = "SELECT clause, department, SUM(CASE WHEN at >= $1 THEN 1 ELSE 0 END) AS recent, COUNT(*) AS whole \
         FROM overrides GROUP BY clause, department ORDER BY clause, department";
    let count = |row: &Row| {
        let (recent, whole): (u64, u64) = (row.int("recent")?, row.int("whole")?);
        let (clause, department) = (row.get("clause")?, row.id("department")?);
        Ok(Count { clause, department, since: recent, before: whole.saturating_sub(recent) })
    };
    c.raw().all(sql(query).with(since)).await?.iter().map(count).collect()
}

fn read(row: &Row) -> Result<Override, StoreError> {
    let eyes = FourEyes::new(row.id("writer")?, row.id("by_person")?).map_err(|e| StoreError::corrupt("by_person", e))?;
    Ok(Override {
        id: row.id("id")?,
        message: row.id("message")?,
        edition: row.id("edition")?,
        hash: ContentHash(row.get("hash")?),
        department: row.id("department")?,
        clause: row.get("clause")?,
        clause_mark: Mark(row.get("clause_mark")?),
        findings: row.doc("findings")?,
        eyes,
        reason: row.get("reason")?,
        guideline_version: row.int("guideline_version")?,
        at: row.at("at")?,
    })
}
