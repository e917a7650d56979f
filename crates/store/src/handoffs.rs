//! Questions to departments and their answers.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql},
    value::columns,
};
use folkmoot_model::{
    ids::{CaseId, DepartmentId, HandoffId},
    incoming::handoff::{Handoff, HandoffAnswer},
};

/// A new question.
pub async fn insert(tx: &Tx, handoff: &Handoff) -> Result<(), StoreError> {
    let h = handoff;
    let answer = h.answer.as_ref();
    let row = columns! {
        id: h.id, case_id: h.case, from_person: h.from, to_department: h.to, expert: h.expert, question: h.question, asked_at: h.asked_at,
        due_at: h.due_at, answered_by: answer.map(|a| a.by), answer: answer.map(|a| a.text.clone()),
        may_be_public: answer.map(|a| a.may_be_public), answered_at: answer.map(|a| a.at),
    };
    put(tx, "handoffs", row).await
}

/// One question.
pub async fn get(c: &impl Conn, id: HandoffId) -> Result<Option<Handoff>, StoreError> {
    c.raw().one(sql("SELECT * FROM handoffs WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// Writes down an answer.
///
/// # Errors
/// [`StoreError::Stale`] when it has been answered already.
pub async fn answer(tx: &Tx, id: HandoffId, answer: &HandoffAnswer) -> Result<(), StoreError> {
    let query = "UPDATE handoffs SET answered_by = $1, answer = $2, may_be_public = $3, answered_at = $4 \
         WHERE id = $5 AND answered_at IS NULL";
    let query = sql(query).with(answer.by).with(&answer.text).with(answer.may_be_public).with(answer.at).with(id);
    if tx.run(query).await? == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// The questions of a case, the first one first.
pub async fn of_case(c: &impl Conn, case: CaseId) -> Result<Vec<Handoff>, StoreError> {
    let rows = c.raw().all(sql("SELECT * FROM handoffs WHERE case_id = $1 ORDER BY asked_at, id").with(case)).await?;
    rows.iter().map(read).collect()
}

/// Open questions to some departments (all when none are named), the most urgent first, each with its case's number and subject.
pub async fn open_for(c: &impl Conn, departments: Option<&[DepartmentId]>) -> Result<Vec<(Handoff, String, String)>, StoreError> {
    let mut query = sql(
        "SELECT handoffs.*, cases.number AS case_number, cases.subject AS case_subject FROM handoffs \
         JOIN cases ON cases.id = handoffs.case_id WHERE handoffs.answered_at IS NULL",
    );
    query.and_in("handoffs.to_department", departments).push(" ORDER BY handoffs.due_at, handoffs.id LIMIT 200");
    let rows = c.raw().all(query).await?;
    rows.iter().map(|row| Ok((read(row)?, row.get("case_number")?, row.get("case_subject")?))).collect()
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
