//! Connections of accounts that wait for the network's answer. What is secret in them comes sealed.

use crate::{
    StoreError, Tx,
    sql::{insert as put, sql},
    value::columns,
};
use folkmoot_model::{
    ids::{AccountId, DepartmentId, PersonId},
    network::NetworkKind,
};
use jiff::Timestamp;

/// A connection under way: a person was sent to the network's server and has not come back yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingConnection {
    /// Hash of the `state` of the request (RFC 6749 section 10.12).
    pub state_hash: String,
    /// The network.
    pub network: NetworkKind,
    /// Base address of its server.
    pub server: String,
    /// Our name at the server.
    pub client_id: String,
    /// Our secret at the server, sealed.
    pub client_secret_cipher: Vec<u8>,
    /// The code verifier (RFC 7636), sealed.
    pub verifier_cipher: Vec<u8>,
    /// Department that will own the account.
    pub department: DepartmentId,
    /// What it will be for, in words.
    pub purpose: String,
    /// Who connects it.
    pub person: PersonId,
    /// The account that is connected anew, if it is one.
    pub reconnects: Option<AccountId>,
    /// When it began.
    pub created_at: Timestamp,
}

/// A new connection under way.
pub async fn insert(tx: &Tx, pending: &PendingConnection) -> Result<(), StoreError> {
    let p = pending;
    let row = columns! {
        state_hash: p.state_hash, network: p.network.as_str(), server: p.server, client_id: p.client_id,
        client_secret_cipher: p.client_secret_cipher, verifier_cipher: p.verifier_cipher, department: p.department, purpose: p.purpose,
        person: p.person, reconnects: p.reconnects, created_at: p.created_at,
    };
    put(tx, "pending_connections", row).await
}

/// Takes a connection that came back; it can be taken once.
pub async fn take(tx: &Tx, state_hash: &str) -> Result<Option<PendingConnection>, StoreError> {
    let query = sql("DELETE FROM pending_connections WHERE state_hash = $1 RETURNING *").with(state_hash);
    let Some(row) = tx.one(query).await? else { return Ok(None) };
    Ok(Some(PendingConnection {
        state_hash: row.get("state_hash")?,
        network: row.parse("network")?,
        server: row.get("server")?,
        client_id: row.get("client_id")?,
        client_secret_cipher: row.get("client_secret_cipher")?,
        verifier_cipher: row.get("verifier_cipher")?,
        department: row.id("department")?,
        purpose: row.get("purpose")?,
        person: row.id("person")?,
        reconnects: row.maybe_id("reconnects")?,
        created_at: row.at("created_at")?,
    }))
}

/// Forgets connections that nobody came back from, and says how many.
pub async fn purge(tx: &Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.run(sql("DELETE FROM pending_connections WHERE created_at < $1").with(before)).await
}
