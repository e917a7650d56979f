//! Versions of the guideline. A version never changes; a new one comes into force.

use crate::{
    Conn, StoreError, Tx, freezes,
    row::Row,
    sql::{insert as put, sql},
    value::{columns, doc},
};
use folkmoot_model::guideline::Guideline;
use jiff::Timestamp;

/// The guideline in force at an instant: the one that came into force last.
pub async fn in_force(c: &impl Conn, at: Timestamp) -> Result<Option<Guideline>, StoreError> {
    let query = "SELECT doc FROM guidelines WHERE in_force_from <= $1 ORDER BY in_force_from DESC, version DESC LIMIT 1";
    c.raw().one(sql(query).with(at)).await?.as_ref().map(read).transpose()
}

/// Every version, the newest first.
pub async fn all(c: &impl Conn) -> Result<Vec<Guideline>, StoreError> {
    c.raw().all(sql("SELECT doc FROM guidelines ORDER BY version DESC")).await?.iter().map(read).collect()
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

fn read(row: &Row) -> Result<Guideline, StoreError> {
    row.doc("doc")
}
