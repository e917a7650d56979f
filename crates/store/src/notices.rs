//! Notices: who was told that their yes is asked for. Each once for one asking of one text, which the database holds to.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{EditionId, MessageId},
    outgoing::reminder::{Notice, Why},
};
use jiff::Timestamp;

/// A new notice.
///
/// # Errors
/// [`StoreError::Duplicate`] when the person was told so before.
pub async fn insert(tx: &Tx, notice: &Notice) -> Result<(), StoreError> {
    let Notice { id, person, message, edition, why, steps, asked_at, until, made_at } = notice;
    let row = columns! {
        id: id, person: person, message: message, edition: edition, why: why.as_str(), steps: doc("steps", steps)?, asked_at: asked_at,
        until_at: until, made_at: made_at,
    };
    put(tx, "notices", row).await
}

/// Every notice of one asking, the first one first.
pub async fn of_asking(c: &impl Conn, edition: EditionId, asked_at: Timestamp) -> Result<Vec<Notice>, StoreError> {
    let query = "SELECT * FROM notices WHERE edition = $1 AND asked_at = $2 ORDER BY made_at, id";
    c.raw().all(sql(query).with(edition).with(asked_at)).await?.iter().map(read).collect()
}

/// Every notice of a message, the first one first.
pub async fn of_message(c: &impl Conn, message: MessageId) -> Result<Vec<Notice>, StoreError> {
    let query = "SELECT * FROM notices WHERE message = $1 ORDER BY made_at, id";
    c.raw().all(sql(query).with(message)).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Notice, StoreError> {
    Ok(Notice {
        id: row.id("id")?,
        person: row.id("person")?,
        message: row.id("message")?,
        edition: row.id("edition")?,
        why: row.word("why", Why::parse)?,
        steps: row.doc("steps")?,
        asked_at: row.at("asked_at")?,
        until: row.maybe_at("until_at")?,
        made_at: row.at("made_at")?,
    })
}
