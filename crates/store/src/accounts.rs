//! Official accounts on networks. Their secrets come sealed and leave sealed; their pace and health change at every call and are kept
//! beside them, so that a call never overwrites what a person changed.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql, update_by_id},
    value::{columns, doc},
};
use folkmoot_model::{account::Account, ids::AccountId, network::capability::Verb};
use jiff::Timestamp;

/// The token bucket of an account: how many publishing calls it may make now.
#[derive(Debug, Clone, PartialEq)]
pub struct Pace {
    /// Calls in the bucket, not rounded.
    pub tokens: f64,
    /// When the bucket was last counted.
    pub refilled_at: Timestamp,
    /// The network asked for silence until then.
    pub hold_until: Option<Timestamp>,
}

const SELECT: &str =
    "SELECT accounts.*, account_health.last_ok_at FROM accounts JOIN account_health ON account_health.account = accounts.id";

/// Every account, by network and handle.
pub async fn all(c: &impl Conn) -> Result<Vec<Account>, StoreError> {
    c.raw().all(sql(format!("{SELECT} ORDER BY network, handle, id"))).await?.iter().map(read).collect()
}

/// One account.
pub async fn get(c: &impl Conn, id: AccountId) -> Result<Option<Account>, StoreError> {
    c.raw().one(sql(format!("{SELECT} WHERE accounts.id = $1")).with(id)).await?.as_ref().map(read).transpose()
}

/// A new account, with a full bucket and due to be collected at once.
///
/// # Errors
/// [`StoreError::Duplicate`] when the same account of the same server is there.
pub async fn insert(tx: &Tx, account: &Account) -> Result<(), StoreError> {
    let (id, at) = (account.id, account.connected_at);
    let mut row = described(account)?;
    row.extend(columns! { id: id, network: account.network.as_str(), connected_at: at });
    put(tx, "accounts", row).await?;
    let tokens = f64::from(account.capability.publish_rate.calls);
    put(tx, "account_health", columns! { account: id, last_ok_at: account.last_ok_at, tokens: tokens, refilled_at: at }).await?;
    put(tx, "account_collecting", columns! { account: id, next_at: at }).await
}

/// Changes an account. `last_ok_at` is not written: [`note_success`] does that.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn update(tx: &Tx, account: &Account) -> Result<(), StoreError> {
    update_by_id(tx, "accounts", account.id, described(account)?).await
}

/// The sealed secret of an account, when it has one.
pub async fn secret(c: &impl Conn, id: AccountId) -> Result<Option<Vec<u8>>, StoreError> {
    let row = c.raw().one(sql("SELECT cipher FROM account_secrets WHERE account = $1").with(id)).await?;
    row.map(|row| row.get("cipher")).transpose()
}

/// Keeps the sealed secret of an account.
pub async fn set_secret(tx: &Tx, id: AccountId, cipher: &[u8]) -> Result<(), StoreError> {
    let query = "INSERT INTO account_secrets (account, cipher) VALUES ($1, $2) ON CONFLICT (account) DO UPDATE SET cipher = excluded.cipher";
    tx.run(sql(query).with(id).with(cipher)).await.map(drop)
}

/// The pace of an account. Read in the transaction that sets it, it is held against others until the commit.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such account.
pub async fn pace(c: &impl Conn, id: AccountId) -> Result<Pace, StoreError> {
    let raw = c.raw();
    let lock = if raw.locks() { " FOR UPDATE" } else { "" };
    let query = format!("SELECT tokens, refilled_at, hold_until FROM account_health WHERE account = $1{lock}");
    let row = raw.one(sql(query).with(id)).await?.ok_or(StoreError::NotFound)?;
    Ok(Pace { tokens: row.get("tokens")?, refilled_at: row.at("refilled_at")?, hold_until: row.maybe_at("hold_until")? })
}

/// Keeps the pace of an account.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn set_pace(tx: &Tx, id: AccountId, pace: &Pace) -> Result<(), StoreError> {
    let query = sql("UPDATE account_health SET tokens = $1, refilled_at = $2, hold_until = $3 WHERE account = $4");
    found(tx.run(query.with(pace.tokens).with(pace.refilled_at).with(pace.hold_until).with(id)).await?)
}

/// Notes a call that failed: which operation, and the error in words.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn note_failure(tx: &Tx, id: AccountId, operation: &str, error: &str, at: Timestamp) -> Result<(), StoreError> {
    let query = "UPDATE account_health SET last_error = $1, last_error_operation = $2, last_error_at = $3 WHERE account = $4";
    found(tx.run(sql(query).with(error).with(operation).with(at).with(id)).await?)
}

/// Notes a call that went well; an error noted before is over.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn note_success(tx: &Tx, id: AccountId, at: Timestamp) -> Result<(), StoreError> {
    let query = "UPDATE account_health SET last_ok_at = $1, last_error = NULL, last_error_operation = NULL, last_error_at = NULL \
         WHERE account = $2";
    found(tx.run(sql(query).with(at).with(id)).await?)
}

/// The error of the last call, when it failed, and since when.
pub async fn last_error(c: &impl Conn, id: AccountId) -> Result<Option<(String, Timestamp)>, StoreError> {
    let query = "SELECT last_error, last_error_at FROM account_health WHERE account = $1 AND last_error IS NOT NULL";
    let Some(row) = c.raw().one(sql(query).with(id)).await? else { return Ok(None) };
    Ok(Some((row.get("last_error")?, row.at("last_error_at")?)))
}

/// When each account is asked next for what came in, the next one first.
pub async fn turns(c: &impl Conn) -> Result<Vec<(AccountId, Timestamp)>, StoreError> {
    let query = "SELECT account_collecting.account, account_collecting.next_at FROM account_collecting \
         JOIN accounts ON accounts.id = account_collecting.account WHERE accounts.state = 'connected' \
         ORDER BY account_collecting.next_at, account_collecting.account";
    c.raw().all(sql(query)).await?.iter().map(|row| Ok((row.id("account")?, row.at("next_at")?))).collect()
}

fn found(rows: u64) -> Result<(), StoreError> {
    if rows == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

fn described(account: &Account) -> Result<Vec<(&'static str, sea_orm::Value)>, StoreError> {
    let state_doc = doc("account state", &account.state)?;
    let capability = doc("capability", &account.capability)?;
    Ok(columns! {
        server: account.server, remote_id: account.remote_id, handle: account.handle, display_name: account.display_name,
        department: account.department, purpose: account.purpose, state: account.state.word(), state_doc: state_doc,
        capability: capability, measures: account.capability.can(Verb::Measure),
    })
}

fn read(row: &Row) -> Result<Account, StoreError> {
    Ok(Account {
        id: row.id("id")?,
        network: row.parse("network")?,
        server: row.get("server")?,
        remote_id: row.get("remote_id")?,
        handle: row.get("handle")?,
        display_name: row.get("display_name")?,
        department: row.id("department")?,
        purpose: row.get("purpose")?,
        state: row.doc("state_doc")?,
        capability: row.doc("capability")?,
        connected_at: row.at("connected_at")?,
        last_ok_at: row.maybe_at("last_ok_at")?,
    })
}
