//! The raw exchanges with networks, as evidence: added, never changed, each with the digest taken when it was captured.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql},
    value::columns,
};
use folkmoot_model::ids::{AccountId, ExchangeId};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// An exchange as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredExchange {
    /// Identity.
    pub id: ExchangeId,
    /// The account it was made for.
    pub account: Option<AccountId>,
    /// Class of record: `A` what we publish, `B` what citizens send us, `C` monitored.
    pub class: char,
    /// Canonical form.
    pub bytes: Vec<u8>,
    /// SHA-256 of the canonical form, lower-case hexadecimal.
    pub sha256: String,
    /// When it was complete.
    pub at: Timestamp,
}

/// A new exchange.
pub async fn insert(tx: &Tx, exchange: &StoredExchange) -> Result<(), StoreError> {
    let StoredExchange { id, account, class, bytes, sha256, at } = exchange;
    let class = class.to_string();
    put(tx, "exchanges", columns! { id: id, account: account, class: class, bytes: bytes, sha256: sha256, at: at }).await
}

/// One exchange.
pub async fn get(c: &impl Conn, id: ExchangeId) -> Result<Option<StoredExchange>, StoreError> {
    c.raw().one(sql("SELECT * FROM exchanges WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// How many there are.
pub async fn count(c: &impl Conn) -> Result<u64, StoreError> {
    c.raw().one(sql("SELECT COUNT(*) AS count FROM exchanges")).await?.map_or(Ok(0), |row| row.int("count"))
}

/// Recomputes the digests of the newest exchanges: identity, and whether the bytes are still those that were captured.
pub async fn verify_some(c: &impl Conn, limit: u32) -> Result<Vec<(ExchangeId, bool)>, StoreError> {
    let rows = c.raw().all(sql("SELECT * FROM exchanges ORDER BY at DESC, id DESC LIMIT $1").with(limit)).await?;
    let exchanges = rows.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    Ok(exchanges.into_iter().map(|e| (e.id, hex::encode(Sha256::digest(&e.bytes)) == e.sha256)).collect())
}

fn read(row: &Row) -> Result<StoredExchange, StoreError> {
    Ok(StoredExchange {
        id: row.id("id")?,
        account: row.maybe_id("account")?,
        class: row.word("class", |word| word.chars().next())?,
        bytes: row.get("bytes")?,
        sha256: row.get("sha256")?,
        at: row.at("at")?,
    })
}
