//! Signed-in browsers. Only the hash of a token is kept.

use crate::{
    Conn, StoreError, Tx,
    sql::{insert as put, sql},
    value::columns,
};
use folkmoot_model::ids::{PersonId, SessionId};
use jiff::Timestamp;

/// A signed-in browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Identity.
    pub id: SessionId,
    /// Hash of the token in the browser's cookie.
    pub token_hash: String,
    /// Who is signed in.
    pub person: PersonId,
    /// Secret that every form carries.
    pub csrf: String,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to the minute or so.
    pub last_seen_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
}

/// A new session.
pub async fn insert(tx: &Tx, session: &Session) -> Result<(), StoreError> {
    let Session { id, token_hash, person, csrf, created_at, last_seen_at, expires_at } = session;
    let row = columns! {
        id: id, token_hash: token_hash, person: person, csrf: csrf, created_at: created_at, last_seen_at: last_seen_at, expires_at: expires_at,
    };
    put(tx, "sessions", row).await
}

/// The session of a token, expired ones too: the caller compares with its clock.
pub async fn by_token_hash(c: &impl Conn, token_hash: &str) -> Result<Option<Session>, StoreError> {
    let Some(row) = c.raw().one(sql("SELECT * FROM sessions WHERE token_hash = $1").with(token_hash)).await? else {
        return Ok(None);
    };
    Ok(Some(Session {
        id: row.id("id")?,
        token_hash: row.get("token_hash")?,
        person: row.id("person")?,
        csrf: row.get("csrf")?,
        created_at: row.at("created_at")?,
        last_seen_at: row.at("last_seen_at")?,
        expires_at: row.at("expires_at")?,
    }))
}

/// Notes that a session was used, and until when it holds. One that has ended meanwhile stays ended.
pub async fn touch(tx: &Tx, id: SessionId, at: Timestamp, expires_at: Timestamp) -> Result<(), StoreError> {
    let query = sql("UPDATE sessions SET last_seen_at = $1, expires_at = $2 WHERE id = $3");
    tx.run(query.with(at).with(expires_at).with(id)).await.map(drop)
}

/// Ends a session.
pub async fn delete(tx: &Tx, id: SessionId) -> Result<(), StoreError> {
    tx.run(sql("DELETE FROM sessions WHERE id = $1").with(id)).await.map(drop)
}

/// Ends every session of a person.
pub async fn delete_of(tx: &Tx, person: PersonId) -> Result<(), StoreError> {
    tx.run(sql("DELETE FROM sessions WHERE person = $1").with(person)).await.map(drop)
}

/// Takes away sessions that have expired, and says how many.
pub async fn purge(tx: &Tx, now: Timestamp) -> Result<u64, StoreError> {
    tx.run(sql("DELETE FROM sessions WHERE expires_at <= $1").with(now)).await
}
