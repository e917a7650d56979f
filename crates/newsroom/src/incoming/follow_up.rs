//! Follow up: work away from the screen. It is over only when it is done and the citizen has been told, on the network or in person.

use super::handle::{load, save, text, waiting};
use crate::{Newsroom, Refusal, newsroom::require, refusal::unless};
use folkmoot_model::{
    event::ObjectKind,
    ids::{CaseId, FollowUpId, PersonId},
    incoming::{
        case::{Around, CaseVerb},
        follow_up::{FollowUp, FollowUpKind, FollowUpState},
    },
    obstacle::Obstacle,
    staff::{person::Actor, role::Right},
};
use folkmoot_store as store;
use jiff::Timestamp;
use serde_json::json;

/// What is to be done, by whom, by when.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Kind of work.
    pub kind: FollowUpKind,
    /// What is to be done.
    pub description: String,
    /// Who sees to it.
    pub owner: PersonId,
    /// By when.
    pub due_at: Timestamp,
}

/// Plans work.
///
/// # Errors
/// [`Refusal::Field`], [`Refusal::Obstacles`], [`Refusal::Stale`], or the database.
pub async fn plan(newsroom: &Newsroom, actor: &Actor, id: CaseId, revision: i64, plan: Plan) -> Result<FollowUpId, Refusal> {
    let description = text("description", &plan.description)?;
    let now = newsroom.now();
    if plan.due_at <= now {
        return Err(Refusal::Field { field: "due", key: "error-time-passed" });
    }
    let tx = newsroom.store.begin().await?;
    let mut case = load(&tx, actor, id, revision, Right::HandleCases).await?;
    unless(case.obstacles_to(CaseVerb::PlanFollowUp, Around::default()))?;
    store::people::actor(&tx, plan.owner).await?.ok_or(Refusal::Field { field: "owner", key: "error-owner-cannot" })?;
    let follow_up = FollowUp {
        id: FollowUpId::new(&*newsroom.mint),
        case: id,
        kind: plan.kind,
        description,
        owner: plan.owner,
        due_at: plan.due_at,
        state: FollowUpState::Open,
        planned_at: now,
    };
    store::follow_ups::insert(&tx, &follow_up).await?;
    waiting(&mut case, store::cases::around(&tx, id).await?);
    save(&tx, &mut case).await?;
    let particulars = json!({ "follow_up": follow_up.id, "kind": plan.kind.as_str(), "owner": plan.owner, "due": plan.due_at });
    tx.commit(&[newsroom.event(actor, "follow_up_planned", ObjectKind::Case, id.0, particulars)]).await?;
    Ok(follow_up.id)
}

/// Says that the work is done and what came of it. The case stays open until the citizen knows.
///
/// # Errors
/// [`Refusal::Obstacles`] when it was done already, [`Refusal::NoRight`] for anybody but its owner and the front office, [`Refusal::Field`],
/// or the database.
pub async fn done(newsroom: &Newsroom, actor: &Actor, id: FollowUpId, outcome: &str) -> Result<CaseId, Refusal> {
    let outcome = text("outcome", outcome)?;
    let tx = newsroom.store.begin().await?;
    let mut follow_up = store::follow_ups::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    let mut case = store::cases::get(&tx, follow_up.case).await?.ok_or(Refusal::NotFound)?;
    if follow_up.owner != actor.person {
        require(actor, Right::HandleCases, case.department)?;
    }
    if follow_up.state != FollowUpState::Open {
        return Err(Refusal::Obstacles(vec![Obstacle::WrongState { state: follow_up.state.word().to_owned() }]));
    }
    follow_up.state = FollowUpState::Done { at: newsroom.now(), outcome, telling: None };
    store::follow_ups::update(&tx, &follow_up).await?;
    waiting(&mut case, store::cases::around(&tx, follow_up.case).await?);
    save(&tx, &mut case).await?;
    let event = newsroom.event(actor, "follow_up_done", ObjectKind::Case, follow_up.case.0, json!({ "follow_up": id }));
    tx.commit(&[event]).await?;
    Ok(follow_up.case)
}

/// The citizen was told in person, by telephone or by letter, with how.
///
/// # Errors
/// [`Refusal::Obstacles`] when the work is not done or the citizen knows already, [`Refusal::Field`], or the database.
pub async fn told_in_person(newsroom: &Newsroom, actor: &Actor, id: FollowUpId, how: &str) -> Result<CaseId, Refusal> {
    let how = text("how", how)?;
    let now = newsroom.now();
    let tx = newsroom.store.begin().await?;
    let mut follow_up = store::follow_ups::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    let mut case = store::cases::get(&tx, follow_up.case).await?.ok_or(Refusal::NotFound)?;
    require(actor, Right::HandleCases, case.department)?;
    let FollowUpState::Done { at: done_at, outcome, .. } = follow_up.state.clone() else {
        return Err(Refusal::Obstacles(vec![Obstacle::WrongState { state: follow_up.state.word().to_owned() }]));
    };
    follow_up.state = FollowUpState::Told { done_at, outcome, at: now, delivery: None };
    store::follow_ups::update(&tx, &follow_up).await?;
    case.first_answered_at = case.first_answered_at.or(Some(now));
    case.answered_at = Some(now);
    case.due_at = None;
    waiting(&mut case, store::cases::around(&tx, follow_up.case).await?);
    save(&tx, &mut case).await?;
    let particulars = json!({ "follow_up": id, "how": how });
    tx.commit(&[newsroom.event(actor, "told_in_person", ObjectKind::Case, follow_up.case.0, particulars)]).await?;
    Ok(follow_up.case)
}
