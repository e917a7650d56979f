//! A person's calendar for programmes of their own: a secret address that shows what this person may read, and nothing else.

use super::sign_in::{fresh_token, token_hash};
use crate::{Newsroom, Refusal};
use folkmoot_model::{
    event::ObjectKind,
    staff::person::{Actor, Person},
};
use folkmoot_store as store;
use serde_json::json;

/// Makes an address; the one there was works no longer. Returns its secret, which is shown once.
///
/// # Errors
/// The database.
pub async fn make(newsroom: &Newsroom, actor: &Actor) -> Result<String, Refusal> {
    let token = fresh_token();
    let tx = newsroom.store.begin().await?;
    store::calendar_feeds::replace(&tx, actor.person, &token_hash(&token), newsroom.now()).await?;
    tx.commit(&[newsroom.event(actor, "made_calendar_address", ObjectKind::Person, actor.person.0, json!({}))]).await?;
    Ok(token)
}

/// Takes the address away.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none, or the database.
pub async fn revoke(newsroom: &Newsroom, actor: &Actor) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    if !store::calendar_feeds::delete(&tx, actor.person).await? {
        return Err(Refusal::NotFound);
    }
    tx.commit(&[newsroom.event(actor, "revoked_calendar_address", ObjectKind::Person, actor.person.0, json!({}))]).await?;
    Ok(())
}

/// Who an address belongs to, with what they may do now.
///
/// # Errors
/// [`Refusal::NotFound`] for an address that never was, was taken away, or whose person has left; the database.
pub async fn owner(newsroom: &Newsroom, token: &str) -> Result<(Person, Actor), Refusal> {
    let read = newsroom.store.read();
    let person = store::calendar_feeds::person_of(&read, &token_hash(token)).await?.ok_or(Refusal::NotFound)?;
    let actor = store::people::actor(&read, person).await?.ok_or(Refusal::NotFound)?;
    let person = store::people::get(&read, person).await?.ok_or(Refusal::NotFound)?;
    if person.left_at.is_some() { Err(Refusal::NotFound) } else { Ok((person, actor)) }
}
