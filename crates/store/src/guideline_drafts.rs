//! The next versions while they are being written: one of the organisation, one of each department, with what each said after every change.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql, update_revised},
    value::{columns, doc},
};
use folkmoot_model::{
    guideline::draft::{Body, GuidelineDraft},
    ids::{DepartmentId, GuidelineId, PersonId},
};
use jiff::Timestamp;

/// One change of a draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// 0 for what it was begun with, then 1, 2, 3…
    pub number: i32,
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// What was done, as a word such as `changed`.
    pub what: String,
    /// Number of the clause it was done to; empty for none.
    pub clause: String,
    /// The version it was written from then.
    pub base: i32,
    /// What the draft said then.
    pub body: Body,
}

/// A draft.
pub async fn get(c: &impl Conn, id: GuidelineId) -> Result<Option<GuidelineDraft>, StoreError> {
    c.raw().one(sql("SELECT * FROM guideline_drafts WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// The draft of a department, or of the organisation.
pub async fn of(c: &impl Conn, department: Option<DepartmentId>) -> Result<Option<GuidelineDraft>, StoreError> {
    let query = match department {
        Some(department) => sql("SELECT * FROM guideline_drafts WHERE department = $1").with(department),
        None => sql("SELECT * FROM guideline_drafts WHERE department IS NULL"),
    };
    c.raw().one(query).await?.as_ref().map(read).transpose()
}

/// A new draft, with what it is begun with.
///
/// # Errors
/// [`StoreError::Duplicate`] when there is one already.
pub async fn insert(tx: &Tx, draft: &GuidelineDraft) -> Result<(), StoreError> {
    let mut row = columns! {
        id: draft.id, department: draft.body.department(), base: draft.base, started_by: draft.started_by, started_at: draft.started_at,
    };
    row.extend(changing(draft)?);
    put(tx, "guideline_drafts", row).await?;
    add_step(tx, draft, 0, "started", "").await
}

/// Changes a draft whose revision is the one before.
///
/// # Errors
/// [`StoreError::Stale`] when somebody else changed it.
pub async fn update(tx: &Tx, draft: &GuidelineDraft) -> Result<(), StoreError> {
    let mut row = columns! { base: draft.base };
    row.extend(changing(draft)?);
    update_revised(tx, "guideline_drafts", draft.id, draft.revision, row).await
}

fn changing(draft: &GuidelineDraft) -> Result<Vec<(&'static str, sea_orm::Value)>, StoreError> {
    let (by, at) = draft.asked.unzip();
    let text = doc("draft", &draft.body)?;
    Ok(columns! {
        edited_by: draft.edited_by, edited_at: draft.edited_at, asked_by: by, asked_at: at, revision: draft.revision, body: text,
    })
}

/// Writes down what a draft says after a change.
pub async fn add_step(tx: &Tx, draft: &GuidelineDraft, number: i32, what: &str, clause: &str) -> Result<(), StoreError> {
    let text = doc("draft", &draft.body)?;
    let row = columns! {
        draft: draft.id, number: number, by_person: draft.edited_by, at: draft.edited_at, what: what, clause: clause, base: draft.base, body: text,
    };
    put(tx, "guideline_steps", row).await
}

/// The changes of a draft, the first first.
pub async fn steps(c: &impl Conn, draft: GuidelineId) -> Result<Vec<Step>, StoreError> {
    let rows = c.raw().all(sql("SELECT * FROM guideline_steps WHERE draft = $1 ORDER BY number").with(draft)).await?;
    rows.iter()
        .map(|row| {
            Ok(Step {
                number: row.int("number")?,
                by: row.id("by_person")?,
                at: row.at("at")?,
                what: row.get("what")?,
                clause: row.get("clause")?,
                base: row.int("base")?,
                body: row.doc("body")?,
            })
        })
        .collect()
}

/// The number of the last change; 0 when there is none yet.
pub async fn last_step(c: &impl Conn, draft: GuidelineId) -> Result<i32, StoreError> {
    let query = "SELECT number FROM guideline_steps WHERE draft = $1 ORDER BY number DESC LIMIT 1";
    c.raw().one(sql(query).with(draft)).await?.map_or(Ok(0), |row| row.int("number"))
}

/// Forgets a change.
pub async fn forget_step(tx: &Tx, draft: GuidelineId, number: i32) -> Result<(), StoreError> {
    tx.run(sql("DELETE FROM guideline_steps WHERE draft = $1 AND number = $2").with(draft).with(number)).await.map(drop)
}

/// Takes a draft away, with its changes: it was signed or given up.
pub async fn delete(tx: &Tx, draft: GuidelineId) -> Result<(), StoreError> {
    tx.run(sql("DELETE FROM guideline_steps WHERE draft = $1").with(draft)).await?;
    tx.run(sql("DELETE FROM guideline_drafts WHERE id = $1").with(draft)).await.map(drop)
}

/// Which versions planned messages were last held against, as the watch wrote it.
pub async fn seen(c: &impl Conn, name: &str) -> Result<Option<String>, StoreError> {
    c.raw().one(sql("SELECT seen FROM guideline_watch WHERE name = $1").with(name)).await?.map(|row| row.get("seen")).transpose()
}

/// Writes that down.
pub async fn note_seen(tx: &Tx, name: &str, seen: &str) -> Result<(), StoreError> {
    let query = "INSERT INTO guideline_watch (name, seen) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET seen = excluded.seen";
    tx.run(sql(query).with(name).with(seen)).await.map(drop)
}

fn read(row: &Row) -> Result<GuidelineDraft, StoreError> {
    Ok(GuidelineDraft {
        id: row.id("id")?,
        body: row.doc("body")?,
        base: row.int("base")?,
        started_by: row.id("started_by")?,
        started_at: row.at("started_at")?,
        edited_by: row.id("edited_by")?,
        edited_at: row.at("edited_at")?,
        asked: row.maybe_id("asked_by")?.zip(row.maybe_at("asked_at")?),
        revision: row.get("revision")?,
    })
}
