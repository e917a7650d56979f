//! Step 3, approve: asking, saying yes step by step, sending back, and the emergency way.

use super::{
    clearing,
    draft::save,
    freeze, review,
    steps::{Steps, acting_for, is_asked},
};
use crate::{Newsroom, Refusal, newsroom::require, refusal::unless};
use folkmoot_model::{
    event::ObjectKind,
    ids::{ApprovalId, FreezeId, MessageId, PersonId},
    obstacle::Obstacle,
    outgoing::{
        approval::{Approval, Clearance, FourEyes},
        edition::Edition,
        message::{Message, MessageState, MessageVerb},
        path::{PathStep, taker},
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
    message.state = MessageState::Submitted { by: actor.person, at: newsroom.now(), yes_from: None };
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
    let findings = review::of_message(newsroom, tx, &guideline, message, edition).await?;
    if findings.iter().any(folkmoot_model::guideline::finding::Finding::blocks) {
        return Err(Refusal::Findings(findings));
    }
    Ok(())
}

/// Says yes to every step of the path that is this person's. When none is left, the message is planned for its time, or goes out at once.
///
/// # Errors
/// As [`say_yes`].
pub async fn approve(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64) -> Result<(), Refusal> {
    say_yes(newsroom, actor, id, revision, None).await
}

/// Says yes to one step of the path, or without one to every step that is this person's, for themselves or as somebody's deputy.
///
/// # Errors
/// [`Obstacle::OwnWork`] for the writer, [`Obstacle::OthersNext`] when this person's steps are taken, [`Refusal::NoRight`], findings and
/// obstacles, [`Refusal::Stale`], or the database.
pub async fn say_yes(
    newsroom: &Newsroom,
    actor: &Actor,
    id: MessageId,
    revision: i64,
    step: Option<PathStep>,
) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    store::freezes::enter(&tx).await?;
    let (message, edition) = load(&tx, id, revision).await?;
    if let Some(freeze) = by_the_crisis_team(&tx, actor, &message, &edition).await? {
        unless(message.obstacles_to(MessageVerb::Decide))?;
        let eyes = FourEyes::new(edition.writer, actor.person)?;
        let approval = approval_of(newsroom, &tx, &message, &edition, Clearance::Crisis { eyes, freeze }).await?;
        return plan(newsroom, tx, actor, (message, edition), vec![approval]).await;
    }
    let steps = Steps::of(newsroom, &tx, &message, &edition).await?;
    let acting = acting_for(newsroom, &tx, actor).await?;
    // who wrote it is told so, whatever else they may do
    if !steps.path.iter().any(|due| acting.iter().any(|one| due.step.may(one, message.department))) {
        return Err(Refusal::NoRight);
    }
    unless(message.obstacles_to(MessageVerb::Decide))?;
    let eyes = FourEyes::new(edition.writer, actor.person)?;
    let open: Vec<PathStep> = steps.to_take(&edition).iter().map(|due| due.step).collect();
    let mut approvals = Vec::new();
    for asked in open.iter().filter(|open| step.is_none_or(|step| step == **open)) {
        let Some(taker) = taker(*asked, message.department, edition.writer, &acting) else { continue };
        let instead_of = (taker != actor.person).then_some(taker);
        approvals.push(of_version(newsroom, &edition, steps.guideline.version, yes(*asked, eyes, instead_of)));
    }
    match approvals.len() {
        0 => Err(Refusal::Obstacles(vec![Obstacle::OthersNext])),
        said if said == open.len() => plan(newsroom, tx, actor, (message, edition), approvals).await,
        _ => take_steps(newsroom, tx, actor, (message, edition), approvals).await,
    }
}

fn yes(step: PathStep, eyes: FourEyes, instead_of: Option<PersonId>) -> Clearance {
    match (step, instead_of) {
        (PathStep::FourEyes, None) => Clearance::FourEyes { eyes },
        _ => Clearance::Step { step, eyes, instead_of },
    }
}

/// Some steps are taken, others are still to come: it goes on waiting. What else stands in the way has to be mended now.
async fn take_steps(
    newsroom: &Newsroom,
    tx: Tx,
    actor: &Actor,
    (mut message, edition): (Message, Edition),
    approvals: Vec<Approval>,
) -> Result<(), Refusal> {
    let obstacles = clearing::clear(newsroom, &tx, (&message, &edition), &approvals, false).await?.err().unwrap_or_default();
    let other: Vec<Obstacle> = obstacles.into_iter().filter(|one| !matches!(one, Obstacle::StepMissing { .. })).collect();
    if !other.is_empty() {
        return Err(findings_or(newsroom, &tx, &message, &edition, other).await?);
    }
    for approval in &approvals {
        store::approvals::insert(&tx, approval, message.id).await?;
    }
    save(newsroom, &tx, &mut message).await?;
    let particulars = json!({ "edition": edition.id, "steps": words(&approvals) });
    tx.commit(&[newsroom.event(actor, "took_steps", ObjectKind::Message, message.id.0, particulars)]).await?;
    Ok(())
}

/// What approvals say yes to, for the record: the step with its department, and in whose place.
fn words(approvals: &[Approval]) -> Vec<serde_json::Value> {
    let one = |approval: &Approval| match &approval.clearance {
        Clearance::Step { step, instead_of, .. } => json!({ "step": step.name(), "instead_of": instead_of }),
        other => json!({ "step": other.word() }),
    };
    approvals.iter().map(one).collect()
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

/// Sends back with a reason: whoever approves there, or is asked to say yes.
///
/// # Errors
/// An empty reason, [`Refusal::Obstacles`], [`Refusal::Stale`], or the database.
pub async fn reject(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64, why: &str) -> Result<(), Refusal> {
    if why.trim().is_empty() {
        return Err(Refusal::Field { field: "why", key: "error-reason-empty" });
    }
    let tx = newsroom.store.begin().await?;
    let (mut message, edition) = load(&tx, id, revision).await?;
    let steps = Steps::of(newsroom, &tx, &message, &edition).await?;
    let acting = acting_for(newsroom, &tx, actor).await?;
    if !actor.may(Right::ApproveMessages, message.department) && !is_asked(&steps.path, &message, &edition, &acting) {
        return Err(Refusal::NoRight);
    }
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
    let approval = approval_of(newsroom, &tx, &message, &edition, clearance).await?;
    plan(newsroom, tx, actor, (message, edition), vec![approval]).await
}

/// Writes the approvals that were the last to come and plans the message, in one transaction.
async fn plan(
    newsroom: &Newsroom,
    tx: Tx,
    actor: &Actor,
    (mut message, edition): (Message, Edition),
    approvals: Vec<Approval>,
) -> Result<(), Refusal> {
    if let Err(obstacles) = clearing::clear(newsroom, &tx, (&message, &edition), &approvals, false).await? {
        return Err(findings_or(newsroom, &tx, &message, &edition, obstacles).await?);
    }
    let Some(last) = approvals.last() else { return Err(Refusal::Obstacles(vec![Obstacle::NotApproved])) };
    for approval in &approvals {
        store::approvals::insert(&tx, approval, message.id).await?;
    }
    let at = going_out_at(newsroom, &message);
    message.state = MessageState::Scheduled { at };
    save(newsroom, &tx, &mut message).await?;
    let particulars = json!({
        "edition": edition.id, "clearance": last.clearance.word(), "guideline": last.guideline_version, "steps": words(&approvals),
    });
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
    let approval = approval_of(newsroom, tx, message, edition, clearance).await?;
    match clearing::clear(newsroom, tx, (message, edition), std::slice::from_ref(&approval), false).await? {
        Ok(_) => Ok(approval),
        Err(obstacles) => Err(findings_or(newsroom, tx, message, edition, obstacles).await?),
    }
}

/// An approval under the guideline of a message's hour.
async fn approval_of(
    newsroom: &Newsroom,
    tx: &Tx,
    message: &Message,
    edition: &Edition,
    clearance: Clearance,
) -> Result<Approval, Refusal> {
    let guideline = newsroom.guideline_for(tx, message.department, message.planned_at).await?;
    Ok(of_version(newsroom, edition, guideline.version, clearance))
}

fn of_version(newsroom: &Newsroom, edition: &Edition, guideline_version: i32, clearance: Clearance) -> Approval {
    let id = ApprovalId::new(&*newsroom.mint);
    Approval { id, edition: edition.id, hash: edition.hash.clone(), clearance, guideline_version, at: newsroom.now() }
}

/// The findings where some block it, which a page can show in their places; else the obstacles.
async fn findings_or(
    newsroom: &Newsroom,
    tx: &Tx,
    message: &Message,
    edition: &Edition,
    obstacles: Vec<Obstacle>,
) -> Result<Refusal, Refusal> {
    let guideline = newsroom.guideline_for(tx, message.department, message.planned_at).await?;
    let findings = review::of_message(newsroom, tx, &guideline, message, edition).await?;
    let blocked = findings.iter().any(folkmoot_model::guideline::finding::Finding::blocks);
    Ok(if blocked { Refusal::Findings(findings) } else { Refusal::Obstacles(obstacles) })
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
