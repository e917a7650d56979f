//! Where collecting stands for each account and stream, and whose turn it is.

use crate::{Conn, StoreError, Tx, sql::sql};
use folkmoot_model::ids::AccountId;
use jiff::Timestamp;

/// Where a stream stands, and since when.
pub async fn get(c: &impl Conn, account: AccountId, stream: &str) -> Result<Option<(String, Timestamp)>, StoreError> {
    let query = sql("SELECT value, at FROM cursors WHERE account = $1 AND stream = $2").with(account).with(stream);
    c.raw().one(query).await?.map(|row| Ok((row.get("value")?, row.at("at")?))).transpose()
}

/// Moves a stream on; in the transaction that stores what came before.
pub async fn set(tx: &Tx, account: AccountId, stream: &str, value: &str, at: Timestamp) -> Result<(), StoreError> {
    let query = "INSERT INTO cursors (account, stream, value, at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (account, stream) DO UPDATE SET value = excluded.value, at = excluded.at";
    tx.run(sql(query).with(account).with(stream).with(value).with(at)).await.map(drop)
}

/// Takes accounts whose turn it is; nobody else gets them until the lease ends.
pub async fn claim(tx: &Tx, now: Timestamp, holder: &str, until: Timestamp, limit: u32) -> Result<Vec<AccountId>, StoreError> {
    let skip = if tx.is_postgres() { " FOR UPDATE SKIP LOCKED" } else { "" };
    let query = format!(
        "UPDATE account_collecting SET holder = $1, lease_until = $2 WHERE account IN (SELECT account FROM account_collecting \
         WHERE next_at <= $3 AND (lease_until IS NULL OR lease_until <= $3) ORDER BY next_at LIMIT $4{skip}) RETURNING account"
    );
    let rows = tx.all(sql(query).with(holder).with(until).with(now).with(limit)).await?;
    rows.iter().map(|row| row.id("account")).collect()
}

/// Ends a turn and plans the next.
pub async fn done(tx: &Tx, account: AccountId, next: Timestamp) -> Result<(), StoreError> {
    let query = "UPDATE account_collecting SET next_at = $1, holder = NULL, lease_until = NULL WHERE account = $2";
    tx.run(sql(query).with(next).with(account)).await.map(drop)
}

/// When each account is asked next.
pub async fn turns(c: &impl Conn) -> Result<Vec<(AccountId, Timestamp)>, StoreError> {
    let rows = c.raw().all(sql("SELECT account, next_at FROM account_collecting ORDER BY next_at")).await?;
    rows.iter().map(|row| Ok((row.id("account")?, row.at("next_at")?))).collect()
}
