//! Freeze: one press stops everything that is planned, in every process; two people lift it; each stopped message is decided on before it
//! may go out (ADR 0014).
//!
//! Nothing here stops anything by itself: the transaction that writes `sending` ([`super::publish`]) and the one that hands over
//! ([`super::hand_over`]) come in through the same gate and ask.

use super::{approve::load, draft::save};
use crate::{Newsroom, Refusal, newsroom::require_somewhere, refusal::unless};
use folkmoot_model::{
    event::{Event, ObjectKind},
    ids::{FreezeId, MessageId, PersonId},
    obstacle::Obstacle,
    outgoing::{
        freeze::{AfterFreeze, Freeze, FreezeState},
        message::{Message, MessageState, MessageVerb},
    },
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, Conn, Tx};
use jiff::Timestamp;
use serde_json::json;
use std::collections::BTreeSet;

/// Longest reason, characters.
pub const REASON_CHARS: usize = 1_000;

/// Stops everything that is planned. Pressed while a freeze holds, it says which one that is; pressed for answers too while they go out, it stops
/// them as well.
///
/// # Errors
/// [`Refusal::NoRight`], a reason that is too long, or the database.
pub async fn freeze(newsroom: &Newsroom, actor: &Actor, reason: &str, answers_too: bool) -> Result<FreezeId, Refusal> {
    require_somewhere(actor, Right::Freeze)?;
    let reason = reason.trim();
    if reason.chars().count() > REASON_CHARS {
        return Err(Refusal::Field { field: "reason", key: "error-reason-long" });
    }
    let tx = newsroom.store.begin().await?;
    store::freezes::shut(&tx).await?;
    if let Some(standing) = store::freezes::in_force(&tx).await? {
        return with_answers(newsroom, tx, actor, standing, answers_too).await;
    }
    let freeze = Freeze {
        id: FreezeId::new(&*newsroom.mint),
        reason: reason.to_owned(),
        by: actor.person,
        at: newsroom.now(),
        answers_too,
        under_way: store::freezes::under_way(&tx).await?,
        truth: None,
        state: FreezeState::InForce,
        revision: 1,
    };
    store::freezes::insert(&tx, &freeze).await?;
    let stopped = store::freezes::stop_all(&tx, &freeze, freeze.at).await?;
    let particulars = json!({ "reason": reason, "answers_too": answers_too, "stopped": stopped, "under_way": freeze.under_way });
    tx.commit(&[newsroom.event(actor, "froze", ObjectKind::Freeze, freeze.id.0, particulars)]).await?;
    Ok(freeze.id)
}

/// A freeze that holds, with answers stopped too when somebody asks for that.
async fn with_answers(
    newsroom: &Newsroom,
    tx: Tx,
    actor: &Actor,
    mut freeze: Freeze,
    answers_too: bool,
) -> Result<FreezeId, Refusal> {
    if !answers_too || freeze.answers_too {
        return Ok(freeze.id);
    }
    freeze.answers_too = true;
    freeze.revision += 1;
    store::freezes::update(&tx, &freeze).await?;
    let stopped = store::freezes::stop_all(&tx, &freeze, newsroom.now()).await?;
    let particulars = json!({ "answers_too": true, "stopped": stopped });
    tx.commit(&[newsroom.event(actor, "extended", ObjectKind::Freeze, freeze.id.0, particulars)]).await?;
    Ok(freeze.id)
}

/// Whether a person may agree to lift a freeze: whoever may freeze, or is in the crisis team, so that a town with one manager is not stuck.
///
/// # Errors
/// The database.
pub async fn may_agree(c: &impl Conn, actor: &Actor) -> Result<bool, Refusal> {
    Ok(actor.may_somewhere(Right::Freeze) || is_in_team(c, actor.person).await?)
}

/// Whether a person is in the crisis team.
///
/// # Errors
/// The database.
pub async fn is_in_team(c: &impl Conn, person: PersonId) -> Result<bool, Refusal> {
    Ok(store::freezes::team(c).await?.contains(&person))
}

async fn standing(tx: &Tx, revision: i64) -> Result<Freeze, Refusal> {
    let freeze = store::freezes::in_force(tx).await?.ok_or(Refusal::Stale)?;
    if freeze.revision == revision { Ok(freeze) } else { Err(Refusal::Stale) }
}

/// What a person does about the end of a freeze.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lifting {
    /// Asks another person to agree.
    Ask,
    /// Takes the question back.
    TakeBack,
    /// Agrees, and the freeze is over.
    Agree,
}

/// Asks to lift the freeze, takes that back, or agrees. Only two people together lift it; then every message it held waits for a decision.
///
/// # Errors
/// [`Refusal::NoRight`], [`Obstacle::OwnWork`] for agreeing with oneself, [`Refusal::Stale`], or the database.
pub async fn lift(newsroom: &Newsroom, actor: &Actor, revision: i64, what: Lifting) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    store::freezes::shut(&tx).await?;
    let allowed = match what {
        Lifting::Ask => actor.may_somewhere(Right::Freeze),
        Lifting::TakeBack => true,
        Lifting::Agree => may_agree(&tx, actor).await?,
    };
    if !allowed {
        return Err(Refusal::NoRight);
    }
    let mut freeze = standing(&tx, revision).await?;
    let now = newsroom.now();
    let (verb, particulars) = match what {
        Lifting::Ask => {
            freeze.ask_to_lift(actor.person, now).map_err(one)?;
            ("asked_to_lift", json!({}))
        }
        Lifting::TakeBack => {
            freeze.take_back(actor.person).map_err(one)?;
            ("took_lifting_back", json!({}))
        }
        Lifting::Agree => {
            // what was planned while it held is stopped like what was planned before
            let joined = store::freezes::stop_all(&tx, &freeze, now).await?;
            freeze.agree_to_lift(actor.person, now).map_err(one)?;
            ("lifted", json!({ "joined": joined }))
        }
    };
    freeze.revision += 1;
    store::freezes::update(&tx, &freeze).await?;
    tx.commit(&[newsroom.event(actor, verb, ObjectKind::Freeze, freeze.id.0, particulars)]).await?;
    newsroom.pokes.publish.notify_one();
    Ok(())
}

fn one(obstacle: Obstacle) -> Refusal {
    Refusal::Obstacles(vec![obstacle])
}

/// Makes a message one of the crisis: it may go out although everything else is stopped, and two of the crisis team are enough to clear it.
///
/// # Errors
/// [`Refusal::NoRight`] for whoever neither may freeze nor is in the team, [`Refusal::Stale`] when nothing is frozen, or the database.
pub async fn make_of_crisis(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64) -> Result<(), Refusal> {
    let now = newsroom.now();
    let tx = newsroom.store.begin().await?;
    store::freezes::shut(&tx).await?;
    let seen = store::messages::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    crisis_hand(&tx, actor, &seen).await?;
    let freeze = store::freezes::in_force(&tx).await?.ok_or(Refusal::Stale)?;
    let (mut message, _) = load(&tx, id, revision).await?;
    if message.state.is_over() {
        return Err(one(Obstacle::WrongState { state: message.state.word().to_owned() }));
    }
    if !store::freezes::make_of_crisis(&tx, freeze.id, id, actor.person, now).await? {
        return Ok(());
    }
    store::freezes::decide(&tx, id, AfterFreeze::OfCrisis, actor.person, now).await?;
    store::freezes::let_go(&tx, id, now).await?;
    save(newsroom, &tx, &mut message).await?;
    let events = [
        newsroom.event(actor, "made_of_crisis", ObjectKind::Message, id.0, json!({ "freeze": freeze.id })),
        newsroom.event(actor, "added_message", ObjectKind::Freeze, freeze.id.0, json!({ "message": id })),
    ];
    tx.commit(&events).await?;
    newsroom.pokes.publish.notify_one();
    Ok(())
}

/// Whether a person speaks for the crisis with a message: whoever may freeze, or is in the crisis team and may read it.
///
/// # Errors
/// The database.
pub async fn may_speak(c: &impl Conn, actor: &Actor, message: &Message) -> Result<bool, Refusal> {
    let reads = actor.may(Right::ReadMessages, message.department);
    Ok(actor.may(Right::Freeze, message.department) || (reads && is_in_team(c, actor.person).await?))
}

async fn crisis_hand(tx: &Tx, actor: &Actor, message: &Message) -> Result<(), Refusal> {
    if may_speak(tx, actor, message).await? { Ok(()) } else { Err(Refusal::NoRight) }
}

/// Makes one of the messages of the crisis the one truth, of which the newest edition that was cleared stands on top of every page; `None` takes
/// that away again, by whoever may freeze or speaks for the message that is pinned.
///
/// # Errors
/// [`Refusal::NoRight`], [`Refusal::NotFound`] for a message that is not of the crisis, [`Obstacle::NotApproved`] for one that nobody has
/// cleared or that was taken back, [`Refusal::Stale`], or the database.
pub async fn set_truth(newsroom: &Newsroom, actor: &Actor, revision: i64, truth: Option<MessageId>) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    store::freezes::shut(&tx).await?;
    let pinned = store::freezes::in_force(&tx).await?.and_then(|freeze| freeze.truth);
    match truth.or(pinned) {
        Some(id) if truth.is_some() || !actor.may_somewhere(Right::Freeze) => {
            let message = store::messages::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
            crisis_hand(&tx, actor, &message).await?;
        }
        _ => require_somewhere(actor, Right::Freeze)?,
    }
    let mut freeze = standing(&tx, revision).await?;
    if let Some(id) = truth {
        if !store::freezes::crisis_messages(&tx, freeze.id).await?.contains(&id) {
            return Err(Refusal::NotFound);
        }
        if store::editions::newest_cleared(&tx, id).await?.is_none() {
            return Err(one(Obstacle::NotApproved));
        }
    }
    let before = freeze.truth;
    freeze.truth = truth;
    freeze.revision += 1;
    store::freezes::update(&tx, &freeze).await?;
    let particulars = json!({ "message": truth, "before": before });
    tx.commit(&[newsroom.event(actor, "pinned_truth", ObjectKind::Freeze, freeze.id.0, particulars)]).await?;
    Ok(())
}

/// Names the crisis team.
///
/// # Errors
/// [`Refusal::NoRight`], a person who is not of the staff, or the database.
pub async fn name_team(newsroom: &Newsroom, actor: &Actor, team: &[PersonId]) -> Result<(), Refusal> {
    require_somewhere(actor, Right::Freeze)?;
    let tx = newsroom.store.begin().await?;
    let before = store::freezes::team(&tx).await?;
    let team: Vec<PersonId> = team.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    for person in &team {
        let known = store::people::get(&tx, *person).await?.filter(|person| person.left_at.is_none());
        known.ok_or(Refusal::Field { field: "team", key: "error-team-person" })?;
    }
    store::freezes::set_team(&tx, &team, actor.person, newsroom.now()).await?;
    let particulars = json!({ "crisis_team": team, "before": before });
    let event = newsroom.event(actor, "named_crisis_team", ObjectKind::Organisation, uuid::Uuid::nil(), particulars);
    tx.commit(&[event]).await?;
    Ok(())
}

/// What a person decides about a stopped message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It goes out at its time; what was on its way goes on.
    Keep,
    /// It goes out at another time.
    At(Timestamp),
    /// Back to draft: it has to be approved anew.
    BackToDraft,
}

/// Decides on a stopped message after the freeze; until then nothing of it goes out. Taking it back is [`super::withdraw`].
///
/// # Errors
/// [`Obstacle::Frozen`] while the freeze holds, [`Refusal::Field`] for a time that has passed, [`Obstacle::WrongState`] when nothing of it is
/// open, [`Refusal::NoRight`], [`Refusal::Stale`], or the database.
pub async fn decide(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64, verdict: Verdict) -> Result<(), Refusal> {
    let now = newsroom.now();
    let tx = newsroom.store.begin().await?;
    store::freezes::shut(&tx).await?;
    let (mut message, edition) = load(&tx, id, revision).await?;
    crate::newsroom::require(actor, Right::PublishMessages, message.department)?;
    if verdict != Verdict::BackToDraft && store::freezes::in_force(&tx).await?.is_some() {
        return Err(one(Obstacle::Frozen));
    }
    if store::freezes::undecided(&tx, id).await?.is_empty() {
        return Err(one(Obstacle::WrongState { state: message.state.word().to_owned() }));
    }
    let decision = match verdict {
        Verdict::Keep => {
            keep(&message, now)?;
            store::freezes::let_go(&tx, id, now).await?;
            AfterFreeze::Keep
        }
        Verdict::At(at) => {
            // everything that is open goes out then, not before
            store::deliveries::cancel_of(&tx, id, now).await?;
            super::schedule::plan_for(newsroom, &tx, &mut message, &edition, at).await?;
            AfterFreeze::At { at }
        }
        Verdict::BackToDraft => {
            unless(message.obstacles_to(MessageVerb::Edit))?;
            store::deliveries::cancel_of(&tx, id, now).await?;
            message.state = MessageState::Draft;
            AfterFreeze::BackToDraft
        }
    };
    save(newsroom, &tx, &mut message).await?;
    let events = settled(newsroom, &tx, actor, id, decision).await?;
    tx.commit(&events).await?;
    newsroom.pokes.publish.notify_one();
    Ok(())
}

/// A planned message keeps its time only if that is still to come; what was on its way goes on.
fn keep(message: &Message, now: Timestamp) -> Result<(), Refusal> {
    match message.state {
        MessageState::Scheduled { at } if at <= now => Err(Refusal::Field { field: "at", key: "error-time-passed" }),
        MessageState::Scheduled { .. } | MessageState::Published { .. } => Ok(()),
        _ => Err(one(Obstacle::WrongState { state: message.state.word().to_owned() })),
    }
}

/// Writes a decision down wherever the message was stopped, and says so; nothing when it was not.
///
/// # Errors
/// The database.
pub(crate) async fn settled(
    newsroom: &Newsroom,
    tx: &Tx,
    actor: &Actor,
    id: MessageId,
    decision: AfterFreeze,
) -> Result<Vec<Event>, Refusal> {
    let open = store::freezes::undecided(tx, id).await?;
    if open.is_empty() {
        return Ok(Vec::new());
    }
    store::freezes::decide(tx, id, decision, actor.person, newsroom.now()).await?;
    let particulars = json!({ "decision": decision.word(), "freezes": open });
    Ok(vec![newsroom.event(actor, "decided_after_freeze", ObjectKind::Message, id.0, particulars)])
}

/// The same for what a person plans or approves on the message's own page: while a freeze holds it decides nothing.
///
/// # Errors
/// The database.
pub(crate) async fn planned_anew(newsroom: &Newsroom, tx: &Tx, actor: &Actor, id: MessageId) -> Result<Vec<Event>, Refusal> {
    if store::freezes::in_force(tx).await?.is_some() {
        return Ok(Vec::new());
    }
    if !store::freezes::undecided(tx, id).await?.is_empty() {
        // what the freeze stopped of an earlier edition does not go out because a later one is planned
        store::deliveries::cancel_of(tx, id, newsroom.now()).await?;
    }
    settled(newsroom, tx, actor, id, AfterFreeze::PlannedAnew).await
}

/// Keeps every stopped message whose time is still to come and that this person may plan. Returns how many.
///
/// # Errors
/// [`Obstacle::Frozen`] while a freeze holds, or the database; what was kept before stays kept.
pub async fn keep_all(newsroom: &Newsroom, actor: &Actor) -> Result<u64, Refusal> {
    let read = newsroom.store.read();
    if store::freezes::in_force(&read).await?.is_some() {
        return Err(one(Obstacle::Frozen));
    }
    let mut kept = 0;
    for id in store::freezes::all_undecided(&read).await? {
        let Some(message) = store::messages::get(&read, id).await? else { continue };
        let ahead = matches!(message.state, MessageState::Scheduled { at } if at > newsroom.now());
        if !ahead || !actor.may(Right::PublishMessages, message.department) {
            continue;
        }
        match decide(newsroom, actor, id, message.revision, Verdict::Keep).await {
            Ok(()) => kept += 1,
            Err(Refusal::Stale | Refusal::Obstacles(_) | Refusal::Field { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(kept)
}
