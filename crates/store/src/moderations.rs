//! Measures against authors.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql, update_by_id},
    value::columns,
};
use folkmoot_model::{
    ids::{AccountId, AuthorId, ExchangeId, ModerationId, PersonId},
    incoming::moderation::{Moderation, ModerationKind, ModerationState},
};
use jiff::Timestamp;

/// A new measure.
///
/// # Errors
/// [`StoreError::Stale`] when the same block or mute of the author stands already, or is being asked for.
pub async fn insert(tx: &Tx, moderation: &Moderation) -> Result<(), StoreError> {
    let Moderation { id, account, author, case, kind, reason, state, by, at, lifted } = moderation;
    let row = columns! {
        id: id, account: account, author: author, case_id: case, kind: kind.as_str(), reason: reason, state: state.as_str(), by_person: by,
        at: at, lifted_by: lifted.map(|(by, _)| by), lifted_at: lifted.map(|(_, at)| at),
    };
    match put(tx, "moderations", row).await {
        Err(StoreError::Duplicate { .. }) => Err(StoreError::Stale),
        other => other,
    }
}

/// How the network answered, with the exchange that says so.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn settle(tx: &Tx, id: ModerationId, state: ModerationState, exchange: Option<ExchangeId>) -> Result<(), StoreError> {
    update_by_id(tx, "moderations", id, columns! { state: state.as_str(), exchange: exchange }).await
}

/// It was lifted.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn lift(
    tx: &Tx,
    id: ModerationId,
    by: PersonId,
    at: Timestamp,
    exchange: Option<ExchangeId>,
) -> Result<(), StoreError> {
    let state = ModerationState::Lifted.as_str();
    update_by_id(tx, "moderations", id, columns! { state: state, lifted_by: by, lifted_at: at, lifted_exchange: exchange }).await
}

/// One measure.
pub async fn get(c: &impl Conn, id: ModerationId) -> Result<Option<Moderation>, StoreError> {
    c.raw().one(sql("SELECT * FROM moderations WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// Measures taken for an account against an author, oldest first.
pub async fn of_author(c: &impl Conn, account: AccountId, author: AuthorId) -> Result<Vec<Moderation>, StoreError> {
    let query = sql("SELECT * FROM moderations WHERE author = $1 AND account = $2 ORDER BY at, id").with(author).with(account);
    c.raw().all(query).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Moderation, StoreError> {
    let lifted = match row.maybe_at("lifted_at")? {
        Some(at) => Some((row.id("lifted_by")?, at)),
        None => None,
    };
    Ok(Moderation {
        id: row.id("id")?,
        account: row.id("account")?,
        author: row.id("author")?,
        case: row.id("case_id")?,
        kind: row.word("kind", ModerationKind::parse)?,
        reason: row.get("reason")?,
        state: row.word("state", ModerationState::parse)?,
        by: row.id("by_person")?,
        at: row.at("at")?,
        lifted,
    })
}
