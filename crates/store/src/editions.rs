//! Immutable editions of messages: there is no update.

use crate::{
    Conn, StoreError, Tx, facts,
    row::Row,
    sql::{AT_ONCE, Columns, insert as put, insert_many, sql},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{EditionId, MessageId},
    incoming::routing::fold,
    outgoing::edition::{Content, ContentHash, Edition},
};

/// One edition.
pub async fn get(c: &impl Conn, id: EditionId) -> Result<Option<Edition>, StoreError> {
    c.raw().one(sql("SELECT * FROM editions WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// A new edition.
///
/// # Errors
/// [`StoreError::Duplicate`] when the message has one of that number.
pub async fn insert(tx: &Tx, edition: &Edition) -> Result<(), StoreError> {
    put(tx, "editions", row_of(edition)?).await?;
    facts::note_uses(tx, edition).await
}

/// Many new editions.
///
/// # Errors
/// As [`insert`]; then none is kept.
pub async fn insert_all(tx: &Tx, editions: &[Edition]) -> Result<(), StoreError> {
    insert_many(tx, "editions", editions, row_of).await?;
    for edition in editions {
        facts::note_uses(tx, edition).await?;
    }
    Ok(())
}

fn row_of(edition: &Edition) -> Result<Columns, StoreError> {
    let Edition { id, message, number, content, hash, writer, written_at } = edition;
    let (text, search) = (doc("content", content)?, searchable(content));
    Ok(columns! {
        id: id, message: message, number: number, content: text, hash: hash.0, writer: writer, written_at: written_at, search: search,
    })
}

/// Every edition of a message, the first one first.
pub async fn of_message(c: &impl Conn, message: MessageId) -> Result<Vec<Edition>, StoreError> {
    c.raw().all(sql("SELECT * FROM editions WHERE message = $1 ORDER BY number").with(message)).await?.iter().map(read).collect()
}

/// Every edition of some messages, those of one in a row with the first one first.
pub async fn of_messages(c: &impl Conn, messages: &[MessageId]) -> Result<Vec<Edition>, StoreError> {
    let mut found = Vec::new();
    for some in messages.chunks(AT_ONCE) {
        let mut query = sql("SELECT * FROM editions WHERE 1 = 1");
        query.and_in("message", Some(some)).push(" ORDER BY message, number");
        for row in c.raw().all(query).await? {
            found.push(read(&row)?);
        }
    }
    Ok(found)
}

/// The newest edition of a message that was cleared: the one it has while it is approved, planned or out, else one that went out or that a crisis
/// or an emergency cleared. None when there is none, and when the message is over. A yes that is one step of several clears nothing.
pub async fn newest_cleared(c: &impl Conn, message: MessageId) -> Result<Option<Edition>, StoreError> {
    let query = "SELECT editions.* FROM editions JOIN messages ON messages.id = editions.message \
         WHERE editions.message = $1 AND messages.state NOT IN ('withdrawn', 'superseded', 'expired') \
         AND ((messages.edition = editions.id AND messages.state IN ('approved', 'scheduled', 'published')) \
         OR EXISTS (SELECT 1 FROM deliveries WHERE deliveries.edition = editions.id AND deliveries.state = 'sent') \
         OR EXISTS (SELECT 1 FROM approvals WHERE approvals.edition = editions.id AND approvals.hash = editions.hash \
         AND approvals.way IN ('crisis', 'break_glass'))) ORDER BY editions.number DESC LIMIT 1";
    c.raw().one(sql(query).with(message)).await?.as_ref().map(read).transpose()
}

/// Editions by their identity, in no order.
pub async fn of_ids(c: &impl Conn, ids: &[EditionId]) -> Result<Vec<Edition>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(AT_ONCE) {
        let mut query = sql("SELECT * FROM editions WHERE 1 = 1");
        query.and_in("id", Some(some));
        for row in c.raw().all(query).await? {
            found.push(read(&row)?);
        }
    }
    Ok(found)
}

pub(crate) fn read(row: &Row) -> Result<Edition, StoreError> {
    Ok(Edition {
        id: row.id("id")?,
        message: row.id("message")?,
        number: row.int("number")?,
        content: row.doc("content")?,
        hash: ContentHash(row.get("hash")?),
        writer: row.id("writer")?,
        written_at: row.at("written_at")?,
    })
}

/// Every text an edition has, without case and accents.
fn searchable(content: &Content) -> String {
    let own = content.targets.iter().filter_map(|target| target.own_text.as_deref());
    let texts: Vec<String> = content.texts.values().map(String::as_str).chain(own).map(fold).collect();
    texts.join("\n")
}
