//! Handoffs: questions of the front office to departments, and their answers.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql, update as set},
    value::columns,
};
use folkmoot_model::{
    ids::{CaseId, DepartmentId, HandoffId},
    incoming::handoff::{Handoff, HandoffAnswer},
};

/// Most open questions a list shows at once.
const AT_ONCE: u32 = 500;

/// A new question.
pub async fn insert(tx: &Tx, handoff: &Handoff) -> Result<(), StoreError> {
    let mut row = columns! {
        id: handoff.id, case_id: handoff.case, from_person: handoff.from, to_department: handoff.to, expert: handoff.expert,
        question: handoff.question, asked_at: handoff.asked_at, due_at: handoff.due_at,
    };
    if let Some(answer) = &handoff.answer {
        row.extend(said(answer));
    }
    put(tx, "handoffs", row).await
}

/// One question.
pub async fn get(c: &impl Conn, id: HandoffId) -> Result<Option<Handoff>, StoreError> {
    c.raw().one(sql("SELECT * FROM handoffs WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// Keeps the answer to a question.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such question, [`StoreError::Stale`] when it was answered meanwhile.
pub async fn answer(tx: &Tx, id: HandoffId, answer: &HandoffAnswer) -> Result<(), StoreError> {
    let mut statement = set("handoffs", said(answer));
    statement.push(" WHERE answered_at IS NULL AND id = ").bind(id);
    if tx.run(statement).await? > 0 {
        return Ok(());
    }
    Err(if get(tx, id).await?.is_some() { StoreError::Stale } else { StoreError::NotFound })
}

/// The questions about a case, oldest first.
pub async fn of_case(c: &impl Conn, case: CaseId) -> Result<Vec<Handoff>, StoreError> {
    let query = sql("SELECT * FROM handoffs WHERE case_id = $1 ORDER BY asked_at, id").with(case);
    c.raw().all(query).await?.iter().map(read).collect()
}

/// Unanswered questions to some departments (all when none are named), the first due first, each with number and subject of its case.
pub async fn open_for(c: &impl Conn, departments: Option<&[DepartmentId]>) -> Result<Vec<(Handoff, String, String)>, StoreError> {
    let mut query =
        sql("SELECT handoffs.*, cases.number, cases.subject FROM handoffs JOIN cases ON cases.id = handoffs.case_id \
         WHERE handoffs.answered_at IS NULL");
    query.and_in("handoffs.to_department", departments);
    query.push(" ORDER BY handoffs.due_at, handoffs.id LIMIT ").bind(AT_ONCE);
    c.raw().all(query).await?.iter().map(|row| Ok((read(row)?, row.get("number")?, row.get("subject")?))).collect()
}

fn said(answer: &HandoffAnswer) -> Vec<(&'static str, sea_orm::Value)> {
    columns! { answered_by: answer.by, answer: answer.text, may_be_public: answer.may_be_public, answered_at: answer.at }
}

fn read(row: &Row) -> Result<Handoff, StoreError> {
    let answer = match row.maybe_at("answered_at")? {
        None => None,
        Some(at) => Some(HandoffAnswer {
            by: row.id("answered_by")?,
            text: row.get("answer")?,
            may_be_public: row.get("may_be_public")?,
            at,
        }),
    };
    Ok(Handoff {
        id: row.id("id")?,
        case: row.id("case_id")?,
        from: row.id("from_person")?,
        to: row.id("to_department")?,
        expert: row.maybe_id("expert")?,
        question: row.get("question")?,
        asked_at: row.at("asked_at")?,
        due_at: row.at("due_at")?,
        answer,
    })
}
