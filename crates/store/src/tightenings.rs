//! Versions of what departments tighten. A version never changes.

use crate::{
    Conn, StoreError, Tx,
    guidelines::{Version, version_of, withdraw_from},
    row::Row,
    sql::{insert as put, sql},
    value::{columns, doc},
};
use folkmoot_model::{
    guideline::tightening::Tightening,
    ids::{DepartmentId, GuidelineId, PersonId},
};
use jiff::Timestamp;

/// What holds at an instant: of each department the version that came into force last.
pub async fn in_force(c: &impl Conn, at: Timestamp) -> Result<Vec<Tightening>, StoreError> {
    let query = "SELECT doc FROM tightenings WHERE in_force_from <= $1 AND withdrawn_at IS NULL \
                 ORDER BY department, in_force_from DESC, version DESC";
    let all: Vec<Tightening> = c.raw().all(sql(query).with(at)).await?.iter().map(read).collect::<Result<_, _>>()?;
    let mut latest: Vec<Tightening> = Vec::new();
    for one in all {
        if latest.last().is_none_or(|last| last.department != one.department) {
            latest.push(one);
        }
    }
    Ok(latest)
}

/// Versions of any department that are signed and not in force yet, the next one first.
pub async fn coming(c: &impl Conn, now: Timestamp) -> Result<Vec<Tightening>, StoreError> {
    let query = "SELECT doc FROM tightenings WHERE in_force_from > $1 AND withdrawn_at IS NULL ORDER BY in_force_from, department, version";
    c.raw().all(sql(query).with(now)).await?.iter().map(read).collect()
}

/// Every version of a department, withdrawn or not, the newest first.
pub async fn of_department(c: &impl Conn, department: DepartmentId) -> Result<Vec<Version<Tightening>>, StoreError> {
    let query = "SELECT doc, withdrawn_at, withdrawn_by FROM tightenings WHERE department = $1 ORDER BY version DESC";
    c.raw().all(sql(query).with(department)).await?.iter().map(|row| version_of(row, read)).collect()
}

/// A new version. Behind the gate of the freezes: whoever is about to let a call leave has read the versions that hold.
///
/// # Errors
/// [`StoreError::Duplicate`] when its number is taken.
pub async fn insert(tx: &Tx, tightening: &Tightening) -> Result<(), StoreError> {
    crate::freezes::shut(tx).await?;
    let text = doc("tightening", tightening)?;
    let Tightening { id, department, version, in_force_from, signed_by, .. } = tightening;
    let row = columns! {
        id: id, department: department, version: version, in_force_from: in_force_from, signed_by: signed_by, doc: text,
    };
    put(tx, "tightenings", row).await
}

/// Withdraws a version that is not in force yet.
///
/// # Errors
/// [`StoreError::Stale`] when it is in force, or was withdrawn before.
pub async fn withdraw(tx: &Tx, id: GuidelineId, by: PersonId, now: Timestamp) -> Result<(), StoreError> {
    withdraw_from(tx, "tightenings", id, by, now).await
}

fn read(row: &Row) -> Result<Tightening, StoreError> {
    row.doc("doc")
}
