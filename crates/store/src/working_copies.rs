//! What people have typed and not saved. Short-lived; no part of the record.

use crate::{Conn, StoreError, Tx, row::Row, sql::sql};
use folkmoot_model::ids::PersonId;
use jiff::Timestamp;

/// A working copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingCopy {
    /// Whose.
    pub person: PersonId,
    /// The message it is about, or a word for a new one.
    pub about: String,
    /// The form as it was sent, in the encoding of forms (WHATWG URL, `application/x-www-form-urlencoded`).
    pub form: String,
    /// When.
    pub at: Timestamp,
}

/// Keeps a copy; the person's earlier one about the same is gone.
pub async fn keep(tx: &Tx, copy: &WorkingCopy) -> Result<(), StoreError> {
    let query = "INSERT INTO working_copies (person, about, form, at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (person, about) DO UPDATE SET form = excluded.form, at = excluded.at";
    tx.run(sql(query).with(copy.person).with(&copy.about).with(&copy.form).with(copy.at)).await.map(drop)
}

/// A person's copy about something.
pub async fn get(c: &impl Conn, person: PersonId, about: &str) -> Result<Option<WorkingCopy>, StoreError> {
    let query = sql("SELECT * FROM working_copies WHERE person = $1 AND about = $2").with(person).with(about);
    c.raw().one(query).await?.as_ref().map(read).transpose()
}

/// Who has a copy about something that is not older than an instant, and since when it was last touched; the last first.
pub async fn writers(c: &impl Conn, about: &str, since: Timestamp) -> Result<Vec<(PersonId, Timestamp)>, StoreError> {
    let query = "SELECT person, at FROM working_copies WHERE about = $1 AND at >= $2 ORDER BY at DESC, person";
    let rows = c.raw().all(sql(query).with(about).with(since)).await?;
    rows.iter().map(|row| Ok((row.id("person")?, row.at("at")?))).collect()
}

/// Forgets a person's copy about something.
pub async fn forget(tx: &Tx, person: PersonId, about: &str) -> Result<(), StoreError> {
    tx.run(sql("DELETE FROM working_copies WHERE person = $1 AND about = $2").with(person).with(about)).await.map(drop)
}

/// Forgets copies that were last touched before an instant.
pub async fn purge(tx: &Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.run(sql("DELETE FROM working_copies WHERE at < $1").with(before)).await
}

fn read(row: &Row) -> Result<WorkingCopy, StoreError> {
    Ok(WorkingCopy { person: row.id("person")?, about: row.get("about")?, form: row.get("form")?, at: row.at("at")? })
}
