//! Step 4, schedule: another time, stop, go on. Times are chosen in the town's own time zone.

use super::{approve::load, draft::save, freeze, review};
use crate::{Newsroom, Refusal, newsroom::require, refusal::unless};
use folkmoot_model::{
    event::ObjectKind,
    guideline::finding::{Finding, Place},
    ids::MessageId,
    obstacle::Obstacle,
    outgoing::{
        edition::Edition,
        message::{Message, MessageState, MessageVerb},
    },
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, Conn, Tx};
use jiff::Timestamp;
use serde_json::json;

/// Moves a cleared message to another time. The approval holds: it was for the text.
///
/// # Errors
/// [`Refusal::Findings`] when the guideline blocks the time, [`Refusal::Obstacles`], [`Refusal::Stale`], or the database.
pub async fn reschedule(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64, at: Timestamp) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    store::freezes::enter(&tx).await?;
    let (mut message, edition) = load(&tx, id, revision).await?;
    require(actor, Right::PublishMessages, message.department)?;
    let before = message.planned_at;
    plan_for(newsroom, &tx, &mut message, &edition, at).await?;
    save(newsroom, &tx, &mut message).await?;
    let mut events = vec![newsroom.event(actor, "scheduled", ObjectKind::Message, id.0, json!({ "at": at, "before": before }))];
    events.extend(freeze::planned_anew(newsroom, &tx, actor, id).await?);
    tx.commit(&events).await?;
    Ok(())
}

/// Plans a cleared message for a time that the guideline allows; the caller writes it.
pub(super) async fn plan_for(
    newsroom: &Newsroom,
    tx: &Tx,
    message: &mut Message,
    edition: &Edition,
    at: Timestamp,
) -> Result<(), Refusal> {
    if at <= newsroom.now() {
        return Err(Refusal::Field { field: "at", key: "error-time-passed" });
    }
    unless(message.obstacles_to(MessageVerb::Schedule))?;
    if message.is_embargoed_at(at) {
        return Err(Refusal::Obstacles(vec![Obstacle::Embargoed]));
    }
    let findings = at_that_time(newsroom, tx, message, edition, at).await?;
    if findings.iter().any(Finding::blocks) {
        return Err(Refusal::Findings(findings));
    }
    message.planned_at = Some(at);
    message.state = MessageState::Scheduled { at };
    Ok(())
}

/// What the guideline in force at that time says about it, and whatever of the text it would stop then.
async fn at_that_time(
    newsroom: &Newsroom,
    c: &impl Conn,
    message: &Message,
    edition: &Edition,
    at: Timestamp,
) -> Result<Vec<Finding>, Refusal> {
    let guideline = newsroom.guideline_for(c, message.department, Some(at)).await?;
    let then = Message { planned_at: Some(at), ..message.clone() };
    let findings = review::of_message(newsroom, c, &guideline, &then, edition).await?;
    Ok(findings.into_iter().filter(|f| f.blocks() || f.place == Place::Time).collect())
}

/// Stops a planned message before it goes out. It stays approved.
///
/// # Errors
/// [`Refusal::Obstacles`] when it is no longer planned, [`Refusal::Stale`], or the database.
pub async fn stop(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let (mut message, _) = load(&tx, id, revision).await?;
    require(actor, Right::PublishMessages, message.department)?;
    unless(message.obstacles_to(MessageVerb::Schedule))?;
    message.state = MessageState::Approved;
    save(newsroom, &tx, &mut message).await?;
    let event = newsroom.event(actor, "stopped", ObjectKind::Message, id.0, json!({}));
    tx.commit(&[event]).await?;
    Ok(())
}

/// Sends an approved message out now.
///
/// # Errors
/// [`Refusal::Findings`] inside quiet hours, [`Refusal::Obstacles`], [`Refusal::Stale`], or the database.
pub async fn publish_now(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64) -> Result<(), Refusal> {
    let at = newsroom.now().saturating_add(newsroom.settings.stop_window).unwrap_or_else(|_| newsroom.now());
    let at = at.max(newsroom.now() + jiff::SignedDuration::from_millis(1));
    reschedule(newsroom, actor, id, revision, at).await?;
    newsroom.pokes.publish.notify_one();
    Ok(())
}
