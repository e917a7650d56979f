//! Step 3, approve: asking, clearing with a second pair of eyes, sending back, and the emergency way.

use super::{clearing, draft::save, freeze, review};
use crate::{Newsroom, Refusal, newsroom::require, refusal::unless};
use folkmoot_model::{
    event::ObjectKind,
    guideline::review::review as review_edition,
    ids::{ApprovalId, FreezeId, MessageId},
    obstacle::Obstacle,
    outgoing::{
        approval::{Approval, Clearance, FourEyes},
        edition::Edition,
        message::{Message, MessageState, MessageVerb},
    },
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, Conn, Tx};
use jiff::Timestamp;
use serde_json::json;

/// A message with its newest edition, at the revision the person saw.
pub(super) async fn load(c: &impl Conn, id: MessageId, revision: i64) -> Result<(Message, Edition), Refusal> {
    let message = store::messages::get(c, id).await?.ok_or(Refusal::NotFound)?;
    if message.revision != revision {
        return Err(Refusal::Stale);
    }
    let edition = store::editions::get(c, message.edition).await?.ok_or(Refusal::NotFound)?;
    Ok((message, edition))
}

/// Asks for approval. What the guideline blocks has to be mended first.
///
/// # Errors
/// [`Refusal::Findings`], [`Refusal::Obstacles`], [`Refusal::Stale`], or the database.
pub async fn submit(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let (mut message, edition) = load(&tx, id, revision).await?;
    require(actor, Right::WriteMessages, message.department)?;
    unless(message.obstacles_to(MessageVerb::Submit))?;
    refuse_blocked(newsroom, &tx, &message, &edition).await?;
    message.state = MessageState::Submitted { by: actor.person, at: newsroom.now() };
    save(newsroom, &tx, &mut message).await?;
    let event = newsroom.event(actor, "submitted", ObjectKind::Message, id.0, json!({ "edition": edition.id }));
    tx.commit(&[event]).await?;
    Ok(())
}

/// Refuses an edition that goes nowhere or that the guideline blocks.
async fn refuse_blocked(newsroom: &Newsroom, tx: &Tx, message: &Message, edition: &Edition) -> Result<(), Refusal> {
    if edition.content.targets.is_empty() {
        return Err(Refusal::Obstacles(vec![Obstacle::NoAccount]));
    }
    let guideline = newsroom.guideline_for(tx, message.department, message.planned_at).await?;
    let context = review::context_of(newsroom, tx, &guideline, message, &edition.content).await?;
    let findings = review_edition(&guideline, edition, &context);
    if findings.iter().any(folkmoot_model::guideline::finding::Finding::blocks) {
        return Err(Refusal::Findings(findings));
    }
    Ok(())
}

/// Approves as a second person; the message is planned for its time, or goes out at once.
///
/// # Errors
/// [`Obstacle::OwnWork`] for the writer, findings and obstacles, [`Refusal::Stale`], or the database.
pub async fn approve(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    store::freezes::enter(&tx).await?;
    let (message, edition) = load(&tx, id, revision).await?;
    let crisis = by_the_crisis_team(&tx, actor, &message, &edition).await?;
    if crisis.is_none() {
        require(actor, Right::ApproveMessages, message.department)?;
    }
    unless(message.obstacles_to(MessageVerb::Decide))?;
    let eyes = FourEyes::new(edition.writer, actor.person)?;
    let clearance = crisis.map_or(Clearance::FourEyes { eyes }, |freeze| Clearance::Crisis { eyes, freeze });
    clear_and_plan(newsroom, tx, actor, message, edition, clearance).await
}

/// The freeze in which this message is one of the crisis, when both its writer and this person are in the crisis team: then two of them are
/// enough, whatever else is asked of messages in quiet times.
async fn by_the_crisis_team(tx: &Tx, actor: &Actor, message: &Message, edition: &Edition) -> Result<Option<FreezeId>, Refusal> {
    let Some(freeze) = store::freezes::in_force(tx).await? else { return Ok(None) };
    let team = store::freezes::team(tx).await?;
    let both = team.contains(&actor.person) && team.contains(&edition.writer);
    let of_crisis = store::freezes::crises_of(tx, message.id).await?.contains(&freeze.id);
    let may_read = actor.may(Right::ReadMessages, message.department);
    Ok((both && of_crisis && may_read).then_some(freeze.id))
}

/// Sends back with a reason.
///
/// # Errors
/// An empty reason, [`Refusal::Obstacles`], [`Refusal::Stale`], or the database.
pub async fn reject(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64, why: &str) -> Result<(), Refusal> {
    if why.trim().is_empty() {
        return Err(Refusal::Field { field: "why", key: "error-reason-empty" });
    }
    let tx = newsroom.store.begin().await?;
    let (mut message, edition) = load(&tx, id, revision).await?;
    require(actor, Right::ApproveMessages, message.department)?;
    unless(message.obstacles_to(MessageVerb::Decide))?;
    message.state = MessageState::Rejected { by: actor.person, why: why.trim().to_owned(), held_by: None };
    save(newsroom, &tx, &mut message).await?;
    let particulars = json!({ "edition": edition.id, "why": why.trim() });
    let event = newsroom.event(actor, "sent_back", ObjectKind::Message, id.0, particulars);
    tx.commit(&[event]).await?;
    Ok(())
}

/// Clears alone, in an emergency, with a reason that is looked at afterwards.
///
/// # Errors
/// An empty reason, [`Refusal::NoRight`], findings and obstacles, [`Refusal::Stale`], or the database.
pub async fn break_glass(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64, reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() {
        return Err(Refusal::Field { field: "reason", key: "error-reason-empty" });
    }
    let tx = newsroom.store.begin().await?;
    store::freezes::enter(&tx).await?;
    let (message, edition) = load(&tx, id, revision).await?;
    require(actor, Right::BreakGlass, message.department)?;
    let waiting = matches!(message.state, MessageState::Draft | MessageState::Submitted { .. } | MessageState::Rejected { .. });
    if !waiting {
        return Err(Refusal::Obstacles(vec![Obstacle::WrongState { state: message.state.word().to_owned() }]));
    }
    let clearance = Clearance::BreakGlass { person: actor.person, reason: reason.trim().to_owned() };
    clear_and_plan(newsroom, tx, actor, message, edition, clearance).await
}

/// Writes the approval and plans the message, in one transaction.
async fn clear_and_plan(
    newsroom: &Newsroom,
    tx: Tx,
    actor: &Actor,
    mut message: Message,
    edition: Edition,
    clearance: Clearance,
) -> Result<(), Refusal> {
    let approval = clear(newsroom, &tx, &message, &edition, clearance).await?;
    store::approvals::insert(&tx, &approval, message.id).await?;
    let at = going_out_at(newsroom, &message);
    message.state = MessageState::Scheduled { at };
    save(newsroom, &tx, &mut message).await?;
    let particulars =
        json!({ "edition": edition.id, "clearance": approval.clearance.word(), "guideline": approval.guideline_version });
    let mut events = vec![
        newsroom.event(actor, "approved", ObjectKind::Message, message.id.0, particulars),
        newsroom.event(actor, "scheduled", ObjectKind::Message, message.id.0, json!({ "at": at })),
    ];
    events.extend(freeze::planned_anew(newsroom, &tx, actor, message.id).await?);
    tx.commit(&events).await?;
    newsroom.pokes.publish.notify_one();
    Ok(())
}

/// When a message goes out: at its time, or after the moment in which it can still be stopped; never before its embargo ends.
fn going_out_at(newsroom: &Newsroom, message: &Message) -> Timestamp {
    let soon = newsroom.now().saturating_add(newsroom.settings.stop_window).unwrap_or_else(|_| newsroom.now());
    [message.planned_at, message.plan.embargo_until].into_iter().flatten().fold(soon, Timestamp::max)
}

/// An approval for exactly this edition, refused when the edition would not clear with it.
///
/// # Errors
/// Findings or obstacles, or the database.
pub async fn clear(
    newsroom: &Newsroom,
    tx: &Tx,
    message: &Message,
    edition: &Edition,
    clearance: Clearance,
) -> Result<Approval, Refusal> {
    let guideline = newsroom.guideline_for(tx, message.department, message.planned_at).await?;
    let approval = Approval {
        id: ApprovalId::new(&*newsroom.mint),
        edition: edition.id,
        hash: edition.hash.clone(),
        clearance,
        guideline_version: guideline.version,
        at: newsroom.now(),
    };
    let Err(obstacles) = clearing::clear(newsroom, tx, (message, edition), Some(&approval), false).await? else {
        return Ok(approval);
    };
    let context = review::context_of(newsroom, tx, &guideline, message, &edition.content).await?;
    let findings = review_edition(&guideline, edition, &context);
    if findings.iter().any(folkmoot_model::guideline::finding::Finding::blocks) {
        return Err(Refusal::Findings(findings));
    }
    Err(Refusal::Obstacles(obstacles))
}

/// Looks back on a message that one person sent alone: somebody else says whether that was right.
///
/// # Errors
/// [`Obstacle::OwnWork`] for whoever sent it, [`Refusal::Field`] without a word on what was not right, [`Refusal::Stale`] when somebody has looked
/// back on it, [`Refusal::NoRight`], or the database.
pub async fn review_emergency(
    newsroom: &Newsroom,
    actor: &Actor,
    id: ApprovalId,
    was_right: bool,
    remark: &str,
) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let found = store::approvals::emergency(&tx, id).await?.ok_or(Refusal::NotFound)?;
    let message = store::messages::get(&tx, found.message).await?.ok_or(Refusal::NotFound)?;
    require(actor, Right::ApproveMessages, message.department)?;
    if found.review.is_some() {
        return Err(Refusal::Stale);
    }
    if matches!(found.approval.clearance, Clearance::BreakGlass { person, .. } if person == actor.person) {
        return Err(Refusal::Obstacles(vec![Obstacle::OwnWork]));
    }
    let remark = remark.trim();
    if remark.is_empty() && !was_right {
        return Err(Refusal::Field { field: "remark", key: "error-remark-empty" });
    }
    store::approvals::review_emergency(&tx, id, actor.person, was_right, remark, newsroom.now()).await?;
    let particulars = json!({ "approval": id, "was_right": was_right, "remark": remark });
    tx.commit(&[newsroom.event(actor, "looked_back", ObjectKind::Message, message.id.0, particulars)]).await?;
    Ok(())
}
