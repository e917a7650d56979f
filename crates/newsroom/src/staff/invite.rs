//! Invite: a colleague joins by a link that works once and for a week.

use super::{
    password,
    set_up::email,
    sign_in::{fresh_token, token_hash},
};
use crate::{Newsroom, Refusal, newsroom::require_somewhere};
use folkmoot_model::{
    event::ObjectKind,
    ids::{InvitationId, PersonId},
    staff::{
        person::{Actor, Grant, Person},
        role::Right,
    },
};
use folkmoot_store::{self as store, Conn, Tx, invitations::Invitation};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

/// An invitation works this long.
pub const VALID: SignedDuration = SignedDuration::from_hours(24 * 7);

/// Whom to invite as what.
#[derive(Debug, Clone)]
pub struct Invite {
    /// Full name.
    pub name: String,
    /// Address.
    pub email: String,
    /// What they do, in words.
    pub title: String,
    /// Roles.
    pub grants: Vec<Grant>,
}

/// Refuses to hand out a role where the actor may not manage people.
///
/// # Errors
/// [`Refusal::NoRight`].
pub fn may_grant(actor: &Actor, grants: &[Grant]) -> Result<(), Refusal> {
    let everywhere = actor.departments(Right::ManagePeople).is_none();
    let allowed = grants.iter().all(|grant| match grant.department {
        Some(department) => actor.may(Right::ManagePeople, department),
        None => everywhere,
    });
    if allowed { Ok(()) } else { Err(Refusal::NoRight) }
}

/// Makes an invitation. Returns the secret of its link, which is shown once.
///
/// # Errors
/// [`Refusal::NoRight`], [`Refusal::Field`] for an address that belongs to a colleague, or the database.
pub async fn invite(newsroom: &Newsroom, actor: &Actor, invite: Invite) -> Result<String, Refusal> {
    require_somewhere(actor, Right::ManagePeople)?;
    may_grant(actor, &invite.grants)?;
    if invite.grants.is_empty() {
        return Err(Refusal::Field { field: "role", key: "error-role-empty" });
    }
    if invite.name.trim().is_empty() {
        return Err(Refusal::Field { field: "name", key: "error-field-empty" });
    }
    let email = email(&invite.email)?;
    let now = newsroom.now();
    let token = fresh_token();
    let tx = newsroom.store.begin().await?;
    if store::people::by_email(&tx, &email).await?.is_some() {
        return Err(Refusal::Field { field: "email", key: "error-email-taken" });
    }
    let invitation = Invitation {
        id: InvitationId::new(&*newsroom.mint),
        token_hash: token_hash(&token),
        email,
        name: invite.name.trim().to_owned(),
        title: invite.title.trim().to_owned(),
        grants: invite.grants,
        invited_by: actor.person,
        created_at: now,
        expires_at: now.saturating_add(VALID).unwrap_or(now),
        accepted_at: None,
    };
    replace(&tx, actor, &invitation.email, now).await?;
    store::invitations::insert(&tx, &invitation).await?;
    let event = newsroom.event(actor, "invited", ObjectKind::Person, invitation.id.0, json!({ "grants": invitation.grants }));
    tx.commit(&[event]).await?;
    Ok(token)
}

/// An invitation replaces those to the same address that the actor could have made: a form sent twice leaves one link that works.
async fn replace(tx: &Tx, actor: &Actor, email: &str, now: Timestamp) -> Result<(), Refusal> {
    for older in store::invitations::open(tx, now).await? {
        if older.email == email && may_grant(actor, &older.grants).is_ok() {
            store::invitations::withdraw(tx, older.id).await?;
        }
    }
    Ok(())
}

/// Takes an invitation back before anybody joined by it.
///
/// # Errors
/// [`Refusal::NotFound`] when it was used or has expired, [`Refusal::NoRight`], or the database.
pub async fn withdraw(newsroom: &Newsroom, actor: &Actor, id: InvitationId) -> Result<(), Refusal> {
    require_somewhere(actor, Right::ManagePeople)?;
    let tx = newsroom.store.begin().await?;
    let open = store::invitations::open(&tx, newsroom.now()).await?;
    let invitation = open.into_iter().find(|invitation| invitation.id == id).ok_or(Refusal::NotFound)?;
    may_grant(actor, &invitation.grants)?;
    store::invitations::withdraw(&tx, id).await?;
    tx.commit(&[newsroom.event(actor, "withdrew_invitation", ObjectKind::Person, id.0, json!({}))]).await?;
    Ok(())
}

/// The invitation behind a link, while it works.
///
/// # Errors
/// [`Refusal::NotFound`] when it was used, has expired or never was, or the database.
pub async fn open(newsroom: &Newsroom, c: &impl Conn, token: &str) -> Result<Invitation, Refusal> {
    let invitation = store::invitations::by_token_hash(c, &token_hash(token)).await?.ok_or(Refusal::NotFound)?;
    let works = invitation.accepted_at.is_none() && invitation.expires_at > newsroom.now();
    if works { Ok(invitation) } else { Err(Refusal::NotFound) }
}

/// Joins by a link.
///
/// # Errors
/// As [`open`], [`Refusal::Field`] for the password, or the database.
pub async fn accept(newsroom: &Newsroom, token: &str, given: &str) -> Result<Person, Refusal> {
    let now = newsroom.now();
    let invitation = open(newsroom, &newsroom.store.read(), token).await?;
    let hash = password::hash(given, &invitation.email)?;
    let tx = newsroom.store.begin().await?;
    let invitation = open(newsroom, &tx, token).await?;
    let organisation = newsroom.organisation(&tx).await?;
    let person = Person {
        id: PersonId::new(&*newsroom.mint),
        name: invitation.name.clone(),
        email: invitation.email.clone(),
        title: invitation.title.clone(),
        locale: organisation.locale,
        theme: "auto".to_owned(),
        joined_at: now,
        left_at: None,
    };
    store::people::insert(&tx, &person).await?;
    store::people::set_password(&tx, person.id, &hash).await?;
    store::people::set_grants(&tx, person.id, &invitation.grants, invitation.invited_by, now).await?;
    store::invitations::accept(&tx, invitation.id, now).await?;
    let actor = Actor { person: person.id, grants: Vec::new() };
    tx.commit(&[newsroom.event(&actor, "joined", ObjectKind::Person, person.id.0, json!({}))]).await?;
    Ok(person)
}
