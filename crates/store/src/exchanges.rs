//! Captured raw exchanges with networks, as sealed bytes with their digest: the evidence behind every post.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{Columns, insert as put, insert_many, sql},
    value::columns,
};
use folkmoot_model::ids::{AccountId, ExchangeId};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, btree_map::Entry};

/// An exchange as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredExchange {
    /// Identity.
    pub id: ExchangeId,
    /// The account it was had for, if for one.
    pub account: Option<AccountId>,
    /// Class of record: `A` ours, `B` citizens' to us, `C` monitored.
    pub class: char,
    /// The sealed exchange.
    pub bytes: Vec<u8>,
    /// SHA-256 of the bytes, lower-case hexadecimal.
    pub sha256: String,
    /// When the answer was complete.
    pub at: Timestamp,
}

/// A new exchange.
///
/// # Errors
/// [`StoreError::Corrupt`] when the digest is not that of the bytes: evidence that is wrong from the start is none.
pub async fn insert(tx: &Tx, exchange: &StoredExchange) -> Result<(), StoreError> {
    put(tx, "exchanges", row_of(exchange)?).await
}

/// Many new exchanges.
///
/// # Errors
/// As [`insert`].
pub async fn insert_all(tx: &Tx, exchanges: &[StoredExchange]) -> Result<(), StoreError> {
    insert_many(tx, "exchanges", exchanges, row_of).await
}

/// One exchange.
pub async fn get(c: &impl Conn, id: ExchangeId) -> Result<Option<StoredExchange>, StoreError> {
    c.raw().one(sql("SELECT * FROM exchanges WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// How many there are.
pub async fn count(c: &impl Conn) -> Result<u64, StoreError> {
    c.raw().one(sql("SELECT COUNT(*) AS count FROM exchanges")).await?.map_or(Ok(0), |row| row.int("count"))
}

/// Computes the digests of some exchanges anew, half of them the newest and half the oldest, and says whether each still fits its bytes.
pub async fn verify_some(c: &impl Conn, limit: u32) -> Result<Vec<(ExchangeId, bool)>, StoreError> {
    let mut looked: BTreeMap<ExchangeId, bool> = BTreeMap::new();
    let oldest = limit / 2;
    for (order, limit) in [("DESC", limit - oldest), ("ASC", oldest)] {
        let query = format!("SELECT id FROM exchanges ORDER BY at {order}, id {order} LIMIT $1");
        for row in c.raw().all(sql(query).with(limit)).await? {
            let id: ExchangeId = row.id("id")?;
            if let Entry::Vacant(place) = looked.entry(id) {
                // one at a time: an exchange can be megabytes
                place.insert(get(c, id).await?.is_some_and(|exchange| digest(&exchange.bytes) == exchange.sha256));
            }
        }
    }
    Ok(looked.into_iter().collect())
}

fn digest(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

fn row_of(exchange: &StoredExchange) -> Result<Columns, StoreError> {
    if digest(&exchange.bytes) != exchange.sha256 {
        return Err(StoreError::corrupt("exchange", "the digest is not that of the bytes"));
    }
    let class = exchange.class.to_string();
    Ok(columns! {
        id: exchange.id, account: exchange.account, class: class, bytes: exchange.bytes, sha256: exchange.sha256, at: exchange.at,
    })
}

fn read(row: &Row) -> Result<StoredExchange, StoreError> {
    let class = |word: &str| word.chars().next().filter(|class| matches!(class, 'A' | 'B' | 'C'));
    Ok(StoredExchange {
        id: row.id("id")?,
        account: row.maybe_id("account")?,
        class: row.word("class", class)?,
        bytes: row.get("bytes")?,
        sha256: row.get("sha256")?,
        at: row.at("at")?,
    })
}
