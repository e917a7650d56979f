//! Links of our own, how often each was followed, and the marks of one day by which a visitor is counted once (decision 16).

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql},
    value::columns,
};
use folkmoot_model::{
    ids::{AccountId, MessageId},
    language::Language,
};
use jiff::Timestamp;

/// A link of our own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShortLink {
    /// Its code.
    pub code: String,
    /// The message it stands in.
    pub message: MessageId,
    /// The account the message goes to.
    pub account: AccountId,
    /// The language it goes there in.
    pub language: Language,
    /// Where it leads.
    pub target: String,
    /// When it was made.
    pub created_at: Timestamp,
}

/// How often a link was followed in one hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LinkCounts {
    /// By people, as far as their programs tell.
    pub visits: u64,
    /// Of these, to a file that is saved.
    pub downloads: u64,
    /// Different people of a day, counted in the hour they came first.
    pub visitors: u64,
    /// By programs without a person behind them.
    pub machines: u64,
}

/// One link by its code.
pub async fn get(c: &impl Conn, code: &str) -> Result<Option<ShortLink>, StoreError> {
    c.raw().one(sql("SELECT * FROM short_links WHERE code = $1").with(code)).await?.as_ref().map(read).transpose()
}

/// The links of a message.
pub async fn of_message(c: &impl Conn, message: MessageId) -> Result<Vec<ShortLink>, StoreError> {
    let query = sql("SELECT * FROM short_links WHERE message = $1 ORDER BY created_at, code").with(message);
    c.raw().all(query).await?.iter().map(read).collect()
}

/// A new link.
///
/// # Errors
/// [`StoreError::Duplicate`] when its code is taken, or there is one for the same place.
pub async fn insert(tx: &Tx, link: &ShortLink) -> Result<(), StoreError> {
    let ShortLink { code, message, account, language, target, created_at } = link;
    let row =
        columns! { code: code, message: message, account: account, language: language, target: target, created_at: created_at };
    put(tx, "short_links", row).await
}

/// Adds to the counts of a link's hour.
pub async fn count(tx: &Tx, code: &str, hour: Timestamp, more: &LinkCounts) -> Result<(), StoreError> {
    let query = "INSERT INTO link_counts (code, hour, visits, downloads, visitors, machines) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (code, hour) DO UPDATE SET visits = link_counts.visits + excluded.visits, \
         downloads = link_counts.downloads + excluded.downloads, visitors = link_counts.visitors + excluded.visitors, \
         machines = link_counts.machines + excluded.machines";
    let query = sql(query).with(code).with(hour).with(more.visits).with(more.downloads).with(more.visitors).with(more.machines);
    tx.run(query).await.map(drop)
}

/// The counts of a message's links, by link and hour, in order.
pub async fn counts(c: &impl Conn, message: MessageId) -> Result<Vec<(String, Timestamp, LinkCounts)>, StoreError> {
    let query = "SELECT link_counts.* FROM link_counts JOIN short_links ON short_links.code = link_counts.code \
         WHERE short_links.message = $1 ORDER BY link_counts.code, link_counts.hour";
    let rows = c.raw().all(sql(query).with(message)).await?;
    let read = |row: &Row| {
        let counts = LinkCounts {
            visits: row.int("visits")?,
            downloads: row.int("downloads")?,
            visitors: row.int("visitors")?,
            machines: row.int("machines")?,
        };
        Ok((row.get("code")?, row.at("hour")?, counts))
    };
    rows.iter().map(read).collect()
}

/// Notes a mark of a day; false when it was there already. Days are numbered from 1 January 1970, UTC.
pub async fn note_mark(tx: &Tx, day: i64, code: &str, mark: &[u8]) -> Result<bool, StoreError> {
    let query = sql("INSERT INTO link_marks (day, code, mark) VALUES ($1, $2, $3) ON CONFLICT (day, code, mark) DO NOTHING");
    Ok(tx.run(query.with(day).with(code).with(mark)).await? == 1)
}

/// The salt of a day: the one that is there, else this one, which then is there.
pub async fn salt(tx: &Tx, day: i64, fresh: &[u8]) -> Result<Vec<u8>, StoreError> {
    let query = sql("INSERT INTO day_salts (day, salt) VALUES ($1, $2) ON CONFLICT (day) DO NOTHING").with(day).with(fresh);
    tx.run(query).await?;
    let row = tx.one(sql("SELECT salt FROM day_salts WHERE day = $1").with(day)).await?.ok_or(StoreError::NotFound)?;
    row.get("salt")
}

/// Erases the marks and salts of days before one, and says how many marks.
pub async fn forget(tx: &Tx, before: i64) -> Result<u64, StoreError> {
    tx.run(sql("DELETE FROM day_salts WHERE day < $1").with(before)).await?;
    tx.run(sql("DELETE FROM link_marks WHERE day < $1").with(before)).await
}

fn read(row: &Row) -> Result<ShortLink, StoreError> {
    Ok(ShortLink {
        code: row.get("code")?,
        message: row.id("message")?,
        account: row.id("account")?,
        language: row.parse("language")?,
        target: row.get("target")?,
        created_at: row.at("created_at")?,
    })
}
