//! The calendars of people for programmes of their own. Only the hash of the secret in an address is kept.

use crate::{
    Conn, StoreError, Tx,
    sql::{insert as put, sql},
    value::columns,
};
use folkmoot_model::ids::PersonId;
use jiff::Timestamp;

/// When the address a person has was made.
pub async fn made_at(c: &impl Conn, person: PersonId) -> Result<Option<Timestamp>, StoreError> {
    let query = sql("SELECT made_at FROM calendar_feeds WHERE person = $1").with(person);
    c.raw().one(query).await?.map(|row| row.at("made_at")).transpose()
}

/// Whose address a secret belongs to.
pub async fn person_of(c: &impl Conn, token_hash: &str) -> Result<Option<PersonId>, StoreError> {
    let query = sql("SELECT person FROM calendar_feeds WHERE token_hash = $1").with(token_hash);
    c.raw().one(query).await?.map(|row| row.id("person")).transpose()
}

/// Gives a person an address in place of the one they had.
pub async fn replace(tx: &Tx, person: PersonId, token_hash: &str, at: Timestamp) -> Result<(), StoreError> {
    delete(tx, person).await?;
    put(tx, "calendar_feeds", columns! { person: person, token_hash: token_hash, made_at: at }).await
}

/// Takes a person's address away, and says whether there was one.
pub async fn delete(tx: &Tx, person: PersonId) -> Result<bool, StoreError> {
    Ok(tx.run(sql("DELETE FROM calendar_feeds WHERE person = $1").with(person)).await? > 0)
}
