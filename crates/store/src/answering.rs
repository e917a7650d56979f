//! Who is writing an answer to a case: one person at a time, for as long as they keep at it.

use crate::{Conn, StoreError, Tx, row::Row, sql::sql};
use folkmoot_model::ids::{CaseId, PersonId};
use jiff::Timestamp;

/// Somebody who is answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answering {
    /// The case.
    pub case: CaseId,
    /// Who.
    pub person: PersonId,
    /// Since when.
    pub since: Timestamp,
    /// Until when, unless they go on.
    pub until: Timestamp,
}

/// Begins, or goes on; false while somebody else is answering.
pub async fn begin(tx: &Tx, case: CaseId, person: PersonId, now: Timestamp, until: Timestamp) -> Result<bool, StoreError> {
    let query = "INSERT INTO answering (case_id, person, since, until) VALUES ($1, $2, $3, $4) ON CONFLICT (case_id) DO UPDATE SET \
         since = CASE WHEN answering.person = excluded.person AND answering.until > $5 THEN answering.since ELSE excluded.since END, \
         person = excluded.person, until = excluded.until WHERE answering.person = excluded.person OR answering.until <= $6";
    Ok(tx.run(sql(query).with(case).with(person).with(now).with(until).with(now).with(now)).await? == 1)
}

/// Stops, if that person is the one who is answering.
pub async fn stop(tx: &Tx, case: CaseId, person: PersonId) -> Result<(), StoreError> {
    tx.run(sql("DELETE FROM answering WHERE case_id = $1 AND person = $2").with(case).with(person)).await.map(drop)
}

/// Nobody is answering any more, whoever it was.
pub async fn over(tx: &Tx, case: CaseId) -> Result<(), StoreError> {
    tx.run(sql("DELETE FROM answering WHERE case_id = $1").with(case)).await.map(drop)
}

/// Who is answering a case now.
pub async fn of_case(c: &impl Conn, case: CaseId, now: Timestamp) -> Result<Option<Answering>, StoreError> {
    let query = sql("SELECT * FROM answering WHERE case_id = $1 AND until > $2").with(case).with(now);
    c.raw().one(query).await?.as_ref().map(read).transpose()
}

/// Everybody who is answering now, in the order of their cases.
pub async fn all(c: &impl Conn, now: Timestamp) -> Result<Vec<Answering>, StoreError> {
    let query = sql("SELECT * FROM answering WHERE until > $1 ORDER BY case_id").with(now);
    c.raw().all(query).await?.iter().map(read).collect()
}

/// Forgets whoever stopped long ago.
pub async fn purge(tx: &Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.run(sql("DELETE FROM answering WHERE until < $1").with(before)).await
}

fn read(row: &Row) -> Result<Answering, StoreError> {
    Ok(Answering { case: row.id("case_id")?, person: row.id("person")?, since: row.at("since")?, until: row.at("until")? })
}
