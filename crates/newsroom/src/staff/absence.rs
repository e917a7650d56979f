//! Absence: a person says from when until when they are away and who stands in for them. A deputy says yes in their place, never to what the
//! deputy wrote. An absence ends by itself.

use crate::{Newsroom, Refusal, newsroom::require_somewhere};
use folkmoot_model::{
    event::ObjectKind,
    ids::PersonId,
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, absences::Absence};
use serde_json::json;

/// Says that a person is away. Whoever manages people may say it of others.
///
/// # Errors
/// [`Refusal::NoRight`], [`Refusal::Field`] for an end that is not after the beginning or has passed, or a deputy who is the person or not of the
/// staff; the database.
pub async fn away(newsroom: &Newsroom, actor: &Actor, absence: &Absence) -> Result<(), Refusal> {
    may_say(actor, absence.person)?;
    if absence.until <= absence.from || absence.until <= newsroom.now() {
        return Err(Refusal::Field { field: "until", key: "error-absence-until" });
    }
    let tx = newsroom.store.begin().await?;
    store::people::get(&tx, absence.person).await?.ok_or(Refusal::NotFound)?;
    let known = store::people::get(&tx, absence.deputy).await?.is_some_and(|person| person.left_at.is_none());
    if absence.deputy == absence.person || !known {
        return Err(Refusal::Field { field: "deputy", key: "error-absence-deputy" });
    }
    store::absences::set(&tx, absence).await?;
    let particulars = json!({ "from": absence.from, "until": absence.until, "deputy": absence.deputy });
    tx.commit(&[newsroom.event(actor, "named_deputy", ObjectKind::Person, absence.person.0, particulars)]).await?;
    Ok(())
}

/// Says that a person is back.
///
/// # Errors
/// [`Refusal::NoRight`], or the database.
pub async fn back(newsroom: &Newsroom, actor: &Actor, person: PersonId) -> Result<(), Refusal> {
    may_say(actor, person)?;
    let tx = newsroom.store.begin().await?;
    if store::absences::clear(&tx, person).await? {
        tx.commit(&[newsroom.event(actor, "came_back", ObjectKind::Person, person.0, json!({}))]).await?;
    }
    Ok(())
}

fn may_say(actor: &Actor, of: PersonId) -> Result<(), Refusal> {
    if actor.person == of { Ok(()) } else { require_somewhere(actor, Right::ManagePeople) }
}
