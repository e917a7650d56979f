//! Staff notes on a case; citizens never see them.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql},
    value::columns,
};
use folkmoot_model::ids::{CaseId, NoteId, PersonId};
use jiff::Timestamp;

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Identity.
    pub id: NoteId,
    /// The case.
    pub case: CaseId,
    /// Who wrote it.
    pub by: PersonId,
    /// What it says.
    pub text: String,
    /// When.
    pub at: Timestamp,
}

/// A new note.
pub async fn insert(tx: &Tx, note: &Note) -> Result<(), StoreError> {
    put(tx, "notes", columns! { id: note.id, case_id: note.case, by_person: note.by, text: note.text, at: note.at }).await
}

/// The notes of a case, oldest first.
pub async fn of_case(c: &impl Conn, case: CaseId) -> Result<Vec<Note>, StoreError> {
    c.raw().all(sql("SELECT * FROM notes WHERE case_id = $1 ORDER BY at, id").with(case)).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Note, StoreError> {
    Ok(Note { id: row.id("id")?, case: row.id("case_id")?, by: row.id("by_person")?, text: row.get("text")?, at: row.at("at")? })
}
