//! Where collecting goes on, per account and stream, and whose turn it is. A cursor is set in the transaction of what it brought.

use crate::{Conn, StoreError, Tx, sql::sql};
use folkmoot_model::ids::AccountId;
use jiff::Timestamp;

/// The cursor of a stream, and when it was set.
pub async fn get(c: &impl Conn, account: AccountId, stream: &str) -> Result<Option<(String, Timestamp)>, StoreError> {
    let query = sql("SELECT value, at FROM cursors WHERE account = $1 AND stream = $2").with(account).with(stream);
    let Some(row) = c.raw().one(query).await? else { return Ok(None) };
    Ok(Some((row.get("value")?, row.at("at")?)))
}

/// Moves the cursor of a stream.
pub async fn set(tx: &Tx, account: AccountId, stream: &str, value: &str, at: Timestamp) -> Result<(), StoreError> {
    let query = "INSERT INTO cursors (account, stream, value, at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (account, stream) DO UPDATE SET value = excluded.value, at = excluded.at";
    tx.run(sql(query).with(account).with(stream).with(value).with(at)).await.map(drop)
}

/// Takes the turn of connected accounts that are due to be collected and that nobody else holds, the longest due first.
pub async fn claim(
    tx: &Tx,
    now: Timestamp,
    holder: &str,
    lease_until: Timestamp,
    limit: u32,
) -> Result<Vec<AccountId>, StoreError> {
    let skip = if tx.is_postgres() { "FOR UPDATE OF account_collecting SKIP LOCKED" } else { "" };
    let query = format!(
        "WITH picked AS MATERIALIZED (SELECT account_collecting.account FROM account_collecting \
         JOIN accounts ON accounts.id = account_collecting.account \
         WHERE accounts.state = 'connected' AND next_at <= $3 AND (lease_until IS NULL OR lease_until <= $3) \
         ORDER BY next_at, account_collecting.account LIMIT $4 {skip}) \
         UPDATE account_collecting SET holder = $1, lease_until = $2 WHERE account IN (SELECT account FROM picked) \
         RETURNING account, next_at"
    );
    let rows = tx.all(sql(query).with(holder).with(lease_until).with(now).with(limit)).await?;
    let mut turns: Vec<(i64, AccountId)> =
        rows.iter().map(|row| Ok((row.get("next_at")?, row.id("account")?))).collect::<Result<_, StoreError>>()?;
    turns.sort_unstable();
    Ok(turns.into_iter().map(|(_, account)| account).collect())
}

/// Gives a turn back and says when the next one is.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such account.
pub async fn done(tx: &Tx, account: AccountId, next_at: Timestamp) -> Result<(), StoreError> {
    let query = "UPDATE account_collecting SET next_at = $1, holder = NULL, lease_until = NULL WHERE account = $2";
    if tx.run(sql(query).with(next_at).with(account)).await? == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}
