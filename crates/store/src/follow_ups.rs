//! Work away from the screen.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql, update_by_id},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{CaseId, DepartmentId, FollowUpId},
    incoming::follow_up::{FollowUp, FollowUpKind},
};

/// New work.
pub async fn insert(tx: &Tx, follow_up: &FollowUp) -> Result<(), StoreError> {
    let f = follow_up;
    let state_doc = doc("state", &f.state)?;
    let row = columns! {
        id: f.id, case_id: f.case, kind: f.kind.as_str(), description: f.description, owner: f.owner, due_at: f.due_at,
        state: f.state.word(), state_doc: state_doc, planned_at: f.planned_at,
    };
    put(tx, "follow_ups", row).await
}

/// One piece of work.
pub async fn get(c: &impl Conn, id: FollowUpId) -> Result<Option<FollowUp>, StoreError> {
    c.raw().one(sql("SELECT * FROM follow_ups WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// Changes who sees to it, by when, and where it stands.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn update(tx: &Tx, follow_up: &FollowUp) -> Result<(), StoreError> {
    let f = follow_up;
    let state_doc = doc("state", &f.state)?;
    let row = columns! { description: f.description, owner: f.owner, due_at: f.due_at, state: f.state.word(), state_doc: state_doc };
    update_by_id(tx, "follow_ups", f.id, row).await
}

/// The work of a case, the first planned first.
pub async fn of_case(c: &impl Conn, case: CaseId) -> Result<Vec<FollowUp>, StoreError> {
    let rows = c.raw().all(sql("SELECT * FROM follow_ups WHERE case_id = $1 ORDER BY planned_at, id").with(case)).await?;
    rows.iter().map(read).collect()
}

/// Work of which the citizen has not been told, in some departments (all when none are named), the most urgent first.
pub async fn open(c: &impl Conn, departments: Option<&[DepartmentId]>) -> Result<Vec<FollowUp>, StoreError> {
    let mut query = sql("SELECT follow_ups.* FROM follow_ups JOIN cases ON cases.id = follow_ups.case_id WHERE follow_ups.state <> 'told'");
    query.and_in("cases.department", departments).push(" ORDER BY follow_ups.due_at, follow_ups.id LIMIT 200");
    c.raw().all(query).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<FollowUp, StoreError> {
    Ok(FollowUp {
        id: row.id("id")?,
        case: row.id("case_id")?,
        kind: row.word("kind", FollowUpKind::parse)?,
        description: row.get("description")?,
        owner: row.id("owner")?,
        due_at: row.at("due_at")?,
        state: row.doc("state_doc")?,
        planned_at: row.at("planned_at")?,
    })
}
