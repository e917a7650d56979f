//! Who is away, until when, and who stands in for them. One absence a person; one that is over counts no more.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql},
    value::columns,
};
use folkmoot_model::ids::PersonId;
use jiff::Timestamp;

/// Somebody is away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Absence {
    /// Who.
    pub person: PersonId,
    /// The first instant away.
    pub from: Timestamp,
    /// The first instant back.
    pub until: Timestamp,
    /// Who stands in.
    pub deputy: PersonId,
}

/// Writes an absence down in place of the one before.
pub async fn set(tx: &Tx, absence: &Absence) -> Result<(), StoreError> {
    clear(tx, absence.person).await?;
    let Absence { person, from, until, deputy } = absence;
    put(tx, "absences", columns! { person: person, from_at: from, until_at: until, deputy: deputy }).await
}

/// Takes a person's absence away, and says whether there was one.
pub async fn clear(tx: &Tx, person: PersonId) -> Result<bool, StoreError> {
    Ok(tx.run(sql("DELETE FROM absences WHERE person = $1").with(person)).await? > 0)
}

/// The absence of a person, also one to come, and one that is over.
pub async fn of(c: &impl Conn, person: PersonId) -> Result<Option<Absence>, StoreError> {
    c.raw().one(sql("SELECT * FROM absences WHERE person = $1").with(person)).await?.as_ref().map(read).transpose()
}

/// For whom a person stands in now. A deputy who is away too hands nothing on.
pub async fn stood_in_for(c: &impl Conn, deputy: PersonId, now: Timestamp) -> Result<Vec<PersonId>, StoreError> {
    let query = "SELECT person FROM absences WHERE deputy = $1 AND from_at <= $2 AND until_at > $2 ORDER BY person";
    c.raw().all(sql(query).with(deputy).with(now)).await?.iter().map(|row| row.id("person")).collect()
}

/// Who is away now.
pub async fn now(c: &impl Conn, now: Timestamp) -> Result<Vec<Absence>, StoreError> {
    let query = "SELECT * FROM absences WHERE from_at <= $1 AND until_at > $1 ORDER BY person";
    c.raw().all(sql(query).with(now)).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Absence, StoreError> {
    Ok(Absence { person: row.id("person")?, from: row.at("from_at")?, until: row.at("until_at")?, deputy: row.id("deputy")? })
}
