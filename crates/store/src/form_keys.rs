//! Keys of forms that were sent, so that a form sent twice is done once.

use crate::{StoreError, Tx, sql::sql};
use jiff::Timestamp;

/// Takes a form's key; false when it was taken before. On PostgreSQL a second sender waits for the first one's transaction.
pub async fn claim(tx: &Tx, key: &str, at: Timestamp) -> Result<bool, StoreError> {
    let query = sql("INSERT INTO form_keys (key, at) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING").with(key).with(at);
    Ok(tx.run(query).await? == 1)
}

/// Forgets keys taken before an instant, and says how many.
pub async fn purge(tx: &Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.run(sql("DELETE FROM form_keys WHERE at < $1").with(before)).await
}
