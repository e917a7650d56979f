//! Raw exchanges with networks, kept as evidence. Added, never changed.

use crate::{
    Conn, StoreError, Tx,
    sql::{insert as put, sql},
    value::columns,
};
use folkmoot_model::ids::{AccountId, ExchangeId};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// A raw exchange as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredExchange {
    /// Identity.
    pub id: ExchangeId,
    /// The account it was made for.
    pub account: Option<AccountId>,
    /// Class of record: `A` what we publish, `B` what citizens send us and our answers, `C` monitored content of others.
    pub class: char,
    /// The exchange itself, in the form the record writes.
    pub bytes: Vec<u8>,
    /// SHA-256 of the bytes, lower-case hexadecimal.
    pub sha256: String,
    /// When the exchange was complete.
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
    let Some(row) = c.raw().one(sql("SELECT * FROM exchanges WHERE id = $1").with(id)).await? else { return Ok(None) };
    Ok(Some(StoredExchange {
        id: row.id("id")?,
        account: row.maybe_id("account")?,
        class: row.word("class", |word| word.chars().next())?,
        bytes: row.get("bytes")?,
        sha256: row.get("sha256")?,
        at: row.at("at")?,
    }))
}

/// How many there are.
pub async fn count(c: &impl Conn) -> Result<u64, StoreError> {
    c.raw().one(sql("SELECT COUNT(*) AS count FROM exchanges")).await?.map_or(Ok(0), |row| row.int("count"))
}

/// Computes the digests of some exchanges again, half of them the newest and half the oldest, and says which still fit.
pub async fn verify_some(c: &impl Conn, limit: u32) -> Result<Vec<(ExchangeId, bool)>, StoreError> {
    let mut seen: Vec<(ExchangeId, bool)> = Vec::new();
    for order in ["DESC", "ASC"] {
        let query = format!("SELECT id FROM exchanges ORDER BY at {order}, id {order} LIMIT $1");
        for row in c.raw().all(sql(query).with(limit.div_ceil(2))).await? {
            let id: ExchangeId = row.id("id")?;
            if seen.iter().any(|(other, _)| *other == id) {
                continue;
            }
            // one at a time: an exchange may be megabytes
            let fits = get(c, id).await?.is_some_and(|kept| hex::encode(Sha256::digest(&kept.bytes)) == kept.sha256);
            seen.push((id, fits));
        }
    }
    Ok(seen)
}
