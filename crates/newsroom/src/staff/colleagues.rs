//! Colleagues: name and address, roles, a person's own preferences, a new password, and leaving in one step.

use super::{
    invite::may_grant,
    password,
    set_up::{email, filled},
    sign_in::{Tries, fits},
};
use crate::{Newsroom, Refusal, newsroom::require_somewhere};
use folkmoot_model::{
    event::ObjectKind,
    ids::PersonId,
    obstacle::Obstacle,
    staff::{
        person::{Actor, Grant, Person},
        role::Right,
    },
};
use folkmoot_store::{self as store, Tx};
use serde_json::json;

/// Longest description of what somebody does, characters.
const TITLE_CHARS: usize = 200;

/// How a person is called and reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// Full name.
    pub name: String,
    /// What they do, in words; may be empty.
    pub title: String,
    /// The address they sign in with.
    pub email: String,
}

/// Changes how a person is called and reached; from then on they sign in with the new address.
///
/// # Errors
/// [`Refusal::NoRight`] when the person holds a role the actor could not give, [`Refusal::NotFound`] for somebody who left,
/// [`Refusal::Field`], or the database.
pub async fn describe(newsroom: &Newsroom, actor: &Actor, id: PersonId, details: Details) -> Result<(), Refusal> {
    require_somewhere(actor, Right::ManagePeople)?;
    let name = filled("name", &details.name)?;
    let title = details.title.trim().to_owned();
    if title.chars().count() > TITLE_CHARS {
        return Err(Refusal::Field { field: "title", key: "error-text-huge" });
    }
    let address = email(&details.email)?;
    let tx = newsroom.store.begin().await?;
    let mut person = store::people::get(&tx, id).await?.filter(|person| person.left_at.is_none()).ok_or(Refusal::NotFound)?;
    may_grant(actor, &store::people::grants(&tx, id).await?)?;
    let invited = store::invitations::open(&tx, newsroom.now()).await?.iter().any(|one| one.email == address);
    if store::people::by_email(&tx, &address).await?.map_or(invited, |other| other.id != id) {
        return Err(Refusal::Field { field: "email", key: "error-email-taken" });
    }
    let words = |one: &Person| json!({ "name": one.name, "title": one.title, "email": one.email });
    let before = words(&person);
    (person.name, person.title, person.email) = (name, title, address);
    store::people::update(&tx, &person).await?;
    let particulars = json!({ "before": before, "after": words(&person) });
    tx.commit(&[newsroom.event(actor, "described", ObjectKind::Person, id.0, particulars)]).await?;
    Ok(())
}

/// Sets what a person may do.
///
/// # Errors
/// [`Refusal::NoRight`], an [`Obstacle`] when nobody would be left who manages people, or the database.
pub async fn set_grants(newsroom: &Newsroom, actor: &Actor, id: PersonId, grants: &[Grant]) -> Result<(), Refusal> {
    require_somewhere(actor, Right::ManagePeople)?;
    let tx = newsroom.store.begin().await?;
    store::people::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    let before = store::people::grants(&tx, id).await?;
    let changed: Vec<Grant> =
        grants.iter().filter(|g| !before.contains(g)).chain(before.iter().filter(|g| !grants.contains(g))).copied().collect();
    may_grant(actor, &changed)?;
    store::people::set_grants(&tx, id, grants, actor.person, newsroom.now()).await?;
    somebody_manages(&tx).await?;
    let event = newsroom.event(actor, "granted", ObjectKind::Person, id.0, json!({ "before": before, "after": grants }));
    tx.commit(&[event]).await?;
    Ok(())
}

/// Refuses when no person would be left who manages people everywhere.
async fn somebody_manages(tx: &Tx) -> Result<(), Refusal> {
    let manages = |grant: &Grant| grant.department.is_none() && grant.role.rights().contains(&Right::ManagePeople);
    let left =
        store::people::all(tx).await?.iter().any(|(person, grants)| person.left_at.is_none() && grants.iter().any(manages));
    if left { Ok(()) } else { Err(Refusal::Obstacles(vec![Obstacle::Missing { field: "administrator".to_owned() }])) }
}

/// A person leaves: sessions end at once, the rights are gone, what they did stays on the record.
///
/// # Errors
/// [`Refusal::NoRight`], an [`Obstacle`] when nobody would be left who manages people, or the database.
pub async fn leave(newsroom: &Newsroom, actor: &Actor, id: PersonId) -> Result<(), Refusal> {
    require_somewhere(actor, Right::ManagePeople)?;
    let now = newsroom.now();
    let tx = newsroom.store.begin().await?;
    let mut person = store::people::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    may_grant(actor, &store::people::grants(&tx, id).await?)?;
    person.left_at = Some(now);
    store::people::update(&tx, &person).await?;
    store::sessions::delete_of(&tx, id).await?;
    somebody_manages(&tx).await?;
    tx.commit(&[newsroom.event(actor, "left", ObjectKind::Person, id.0, json!({}))]).await?;
    Ok(())
}

/// A person chooses the language and look of their pages.
///
/// # Errors
/// The database.
pub async fn prefer(newsroom: &Newsroom, actor: &Actor, locale: &str, theme: &str) -> Result<(), Refusal> {
    let theme = if matches!(theme, "light" | "dark") { theme } else { "auto" };
    let tx = newsroom.store.begin().await?;
    let mut person = store::people::get(&tx, actor.person).await?.ok_or(Refusal::NotFound)?;
    locale.clone_into(&mut person.locale);
    theme.clone_into(&mut person.theme);
    store::people::update(&tx, &person).await?;
    tx.commit_bookkeeping("how a page looks is no change of the record").await?;
    Ok(())
}

/// A person changes their own password; every other browser is signed out. `from` is the address the request came from: wrong old passwords
/// count as wrong sign-ins do.
///
/// # Errors
/// [`Refusal::SignIn`] after too many wrong ones, [`Refusal::Field`] when the old one does not fit or the new one is weak, or the database.
pub async fn change_password(newsroom: &Newsroom, actor: &Actor, old: &str, new: &str, from: &str) -> Result<(), Refusal> {
    let read = newsroom.store.read();
    let person = store::people::get(&read, actor.person).await?.ok_or(Refusal::NotFound)?;
    let stored = store::people::password_hash(&read, actor.person).await?.unwrap_or_default();
    let tries = Tries::of(newsroom, &person.email, from);
    tries.allowed(newsroom).await?;
    if !fits(old, stored).await {
        tries.failed(newsroom).await?;
        return Err(Refusal::Field { field: "old", key: "error-password-wrong" });
    }
    let hash = password::hash(new, &person.email)?;
    let tx = newsroom.store.begin().await?;
    store::people::set_password(&tx, actor.person, &hash).await?;
    store::sessions::delete_of(&tx, actor.person).await?;
    tx.commit(&[newsroom.event(actor, "changed_password", ObjectKind::Person, actor.person.0, json!({}))]).await?;
    Ok(())
}
