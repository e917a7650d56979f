//! Invitations to join the staff, by a link of which only the hash is kept.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{InvitationId, PersonId},
    staff::person::Grant,
};
use jiff::Timestamp;

/// An invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Identity.
    pub id: InvitationId,
    /// Hash of the secret in the link.
    pub token_hash: String,
    /// Address of who is invited, lower case.
    pub email: String,
    /// Their name.
    pub name: String,
    /// What they do, in words.
    pub title: String,
    /// What they will be granted.
    pub grants: Vec<Grant>,
    /// Who invited them.
    pub invited_by: PersonId,
    /// When.
    pub created_at: Timestamp,
    /// Until when the link works.
    pub expires_at: Timestamp,
    /// When they joined.
    pub accepted_at: Option<Timestamp>,
}

/// A new invitation.
pub async fn insert(tx: &Tx, invitation: &Invitation) -> Result<(), StoreError> {
    let Invitation { id, token_hash, email, name, title, grants, invited_by, created_at, expires_at, accepted_at } = invitation;
    let grants = doc("grants", grants)?;
    let row = columns! {
        id: id, token_hash: token_hash, email: email, name: name, title: title, grants: grants, invited_by: invited_by,
        created_at: created_at, expires_at: expires_at, accepted_at: accepted_at,
    };
    put(tx, "invitations", row).await
}

/// The invitation of a link, used and expired ones too.
pub async fn by_token_hash(c: &impl Conn, token_hash: &str) -> Result<Option<Invitation>, StoreError> {
    c.raw().one(sql("SELECT * FROM invitations WHERE token_hash = $1").with(token_hash)).await?.as_ref().map(read).transpose()
}

/// Notes that somebody joined by it.
///
/// # Errors
/// [`StoreError::Stale`] when somebody already has.
pub async fn accept(tx: &Tx, id: InvitationId, at: Timestamp) -> Result<(), StoreError> {
    let query = sql("UPDATE invitations SET accepted_at = $1 WHERE id = $2 AND accepted_at IS NULL").with(at).with(id);
    if tx.run(query).await? == 0 { Err(StoreError::Stale) } else { Ok(()) }
}

/// Takes an invitation back: its link leads nowhere any more. One that was accepted stays.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none that could be taken back.
pub async fn withdraw(tx: &Tx, id: InvitationId) -> Result<(), StoreError> {
    let rows = tx.run(sql("DELETE FROM invitations WHERE id = $1 AND accepted_at IS NULL").with(id)).await?;
    if rows == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// Invitations that still work, newest first.
pub async fn open(c: &impl Conn, now: Timestamp) -> Result<Vec<Invitation>, StoreError> {
    let query = "SELECT * FROM invitations WHERE accepted_at IS NULL AND expires_at > $1 ORDER BY created_at DESC, id DESC";
    c.raw().all(sql(query).with(now)).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Invitation, StoreError> {
    Ok(Invitation {
        id: row.id("id")?,
        token_hash: row.get("token_hash")?,
        email: row.get("email")?,
        name: row.get("name")?,
        title: row.get("title")?,
        grants: row.doc("grants")?,
        invited_by: row.id("invited_by")?,
        created_at: row.at("created_at")?,
        expires_at: row.at("expires_at")?,
        accepted_at: row.maybe_at("accepted_at")?,
    })
}
