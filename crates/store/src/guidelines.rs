//! Versions of the guideline. A version never changes; a new one comes into force, and one that is not in force yet can be withdrawn.

use crate::{
    Conn, StoreError, Tx, freezes,
    row::Row,
    sql::{insert as put, sql, update},
    value::{columns, doc},
};
use folkmoot_model::{
    guideline::Guideline,
    ids::{GuidelineId, PersonId},
};
use jiff::Timestamp;

/// A version with what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Version<T> {
    /// What was signed.
    pub signed: T,
    /// Who withdrew it before it was in force, and when.
    pub withdrawn: Option<(PersonId, Timestamp)>,
}

/// The guideline in force at an instant: the one that came into force last.
pub async fn in_force(c: &impl Conn, at: Timestamp) -> Result<Option<Guideline>, StoreError> {
    let query = "SELECT doc FROM guidelines WHERE in_force_from <= $1 AND withdrawn_at IS NULL \
                 ORDER BY in_force_from DESC, version DESC LIMIT 1";
    c.raw().one(sql(query).with(at)).await?.as_ref().map(read).transpose()
}

/// Versions that are signed and not in force yet, the next one first.
pub async fn coming(c: &impl Conn, now: Timestamp) -> Result<Vec<Guideline>, StoreError> {
    let query = "SELECT doc FROM guidelines WHERE in_force_from > $1 AND withdrawn_at IS NULL ORDER BY in_force_from, version";
    c.raw().all(sql(query).with(now)).await?.iter().map(read).collect()
}

/// Every version that was not withdrawn, the newest first.
pub async fn all(c: &impl Conn) -> Result<Vec<Guideline>, StoreError> {
    let query = "SELECT doc FROM guidelines WHERE withdrawn_at IS NULL ORDER BY version DESC";
    c.raw().all(sql(query)).await?.iter().map(read).collect()
}

/// Every version, withdrawn or not, the newest first.
pub async fn versions(c: &impl Conn) -> Result<Vec<Version<Guideline>>, StoreError> {
    let query = "SELECT doc, withdrawn_at, withdrawn_by FROM guidelines ORDER BY version DESC";
    c.raw().all(sql(query)).await?.iter().map(|row| version_of(row, read)).collect()
}

/// One version by its number.
pub async fn version(c: &impl Conn, number: i32) -> Result<Option<Version<Guideline>>, StoreError> {
    let query = "SELECT doc, withdrawn_at, withdrawn_by FROM guidelines WHERE version = $1";
    c.raw().one(sql(query).with(number)).await?.as_ref().map(|row| version_of(row, read)).transpose()
}

/// The highest number a version has, withdrawn or not; 0 before the first.
pub async fn newest(c: &impl Conn) -> Result<i32, StoreError> {
    let query = "SELECT version FROM guidelines ORDER BY version DESC LIMIT 1";
    c.raw().one(sql(query)).await?.map_or(Ok(0), |row| row.int("version"))
}

/// A new version. It shuts the gate through which words leave: what leaves afterwards is cleared by it, once it is in force.
///
/// # Errors
/// [`StoreError::Duplicate`] when its number is taken.
pub async fn insert(tx: &Tx, guideline: &Guideline) -> Result<(), StoreError> {
    freezes::shut(tx).await?;
    let text = doc("guideline", guideline)?;
    let row = columns! {
        id: guideline.id, version: guideline.version, in_force_from: guideline.in_force_from, signed_by: guideline.signed_by, doc: text,
    };
    put(tx, "guidelines", row).await
}

/// Withdraws a version that is not in force yet.
///
/// # Errors
/// [`StoreError::Stale`] when it is in force, or was withdrawn before.
pub async fn withdraw(tx: &Tx, id: GuidelineId, by: PersonId, now: Timestamp) -> Result<(), StoreError> {
    withdraw_from(tx, "guidelines", id, by, now).await
}

pub(crate) async fn withdraw_from(tx: &Tx, table: &str, id: GuidelineId, by: PersonId, now: Timestamp) -> Result<(), StoreError> {
    let mut statement = update(table, columns! { withdrawn_at: now, withdrawn_by: by });
    statement.push(" WHERE id = ").bind(id).push(" AND withdrawn_at IS NULL AND in_force_from > ").bind(now);
    if tx.run(statement).await? == 0 { Err(StoreError::Stale) } else { Ok(()) }
}

pub(crate) fn version_of<T>(row: &Row, read: fn(&Row) -> Result<T, StoreError>) -> Result<Version<T>, StoreError> {
    let (by, at) = (row.maybe_id("withdrawn_by")?, row.maybe_at("withdrawn_at")?);
    Ok(Version { signed: read(row)?, withdrawn: by.zip(at) })
}

fn read(row: &Row) -> Result<Guideline, StoreError> {
    row.doc("doc")
}
