//! Follow-ups: work away from the screen, open until the citizen has been told.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{Columns, insert as put, sql, update_by_id},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{CaseId, DepartmentId, FollowUpId},
    incoming::follow_up::{FollowUp, FollowUpKind},
};

/// Most follow-ups a list shows at once.
const AT_ONCE: u32 = 500;

/// A new follow-up.
pub async fn insert(tx: &Tx, follow_up: &FollowUp) -> Result<(), StoreError> {
    let mut row = described(follow_up)?;
    row.extend(columns! { id: follow_up.id, case_id: follow_up.case, planned_at: follow_up.planned_at });
    put(tx, "follow_ups", row).await
}

/// One follow-up.
pub async fn get(c: &impl Conn, id: FollowUpId) -> Result<Option<FollowUp>, StoreError> {
    c.raw().one(sql("SELECT * FROM follow_ups WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// Changes a follow-up; which case it belongs to and when it was planned stay.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn update(tx: &Tx, follow_up: &FollowUp) -> Result<(), StoreError> {
    update_by_id(tx, "follow_ups", follow_up.id, described(follow_up)?).await
}

/// The follow-ups of a case, oldest first.
pub async fn of_case(c: &impl Conn, case: CaseId) -> Result<Vec<FollowUp>, StoreError> {
    let query = sql("SELECT * FROM follow_ups WHERE case_id = $1 ORDER BY planned_at, id").with(case);
    c.raw().all(query).await?.iter().map(read).collect()
}

/// Follow-ups to be done, or done without the citizen knowing, in cases of some departments (all when none are named), the first due
/// first, each with number and subject of its case.
pub async fn open(c: &impl Conn, departments: Option<&[DepartmentId]>) -> Result<Vec<(FollowUp, String, String)>, StoreError> {
    let mut query =
        sql("SELECT follow_ups.*, cases.number, cases.subject FROM follow_ups JOIN cases ON cases.id = follow_ups.case_id \
         WHERE follow_ups.state <> 'told'");
    query.and_in("cases.department", departments);
    query.push(" ORDER BY follow_ups.due_at, follow_ups.id LIMIT ").bind(AT_ONCE);
    c.raw().all(query).await?.iter().map(|row| Ok((read(row)?, row.get("number")?, row.get("subject")?))).collect()
}

fn described(follow_up: &FollowUp) -> Result<Columns, StoreError> {
    let state_doc = doc("follow-up state", &follow_up.state)?;
    Ok(columns! {
        kind: follow_up.kind.as_str(), description: follow_up.description, owner: follow_up.owner, due_at: follow_up.due_at,
        state: follow_up.state.word(), state_doc: state_doc,
    })
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
