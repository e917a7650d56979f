//! Attempts at signing in, for throttling. A key is a keyed hash made by the caller: no address is kept here.

use crate::{
    Conn, StoreError, Tx,
    sql::{insert, sql},
    value::columns,
};
use jiff::Timestamp;

/// Notes an attempt.
pub async fn add(tx: &Tx, key: &str, at: Timestamp) -> Result<(), StoreError> {
    insert(tx, "attempts", columns! { key: key, at: at }).await
}

/// Attempts under a key since an instant.
pub async fn count(c: &impl Conn, key: &str, since: Timestamp) -> Result<u64, StoreError> {
    let query = sql("SELECT COUNT(*) AS attempts FROM attempts WHERE key = $1 AND at >= $2").with(key).with(since);
    c.raw().one(query).await?.map_or(Ok(0), |row| row.int("attempts"))
}

/// Forgets attempts before an instant, and says how many.
pub async fn purge(tx: &Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.run(sql("DELETE FROM attempts WHERE at < $1").with(before)).await
}
