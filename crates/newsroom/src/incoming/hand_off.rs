//! Hand off: the front office asks a department; the answer comes back as a draft. The citizen's clock keeps running.

use super::handle::{load, save, text, waiting};
use crate::{Newsroom, Refusal, refusal::unless};
use folkmoot_model::{
    event::ObjectKind,
    ids::{CaseId, DepartmentId, HandoffId, PersonId},
    incoming::{
        case::{Around, CaseVerb},
        handoff::{Handoff, HandoffAnswer},
    },
    obstacle::Obstacle,
    staff::{person::Actor, role::Right},
};
use folkmoot_store as store;
use jiff::Timestamp;
use serde_json::json;

/// What is asked of whom by when.
#[derive(Debug, Clone)]
pub struct Question {
    /// The department.
    pub to: DepartmentId,
    /// The expert, if one is named.
    pub expert: Option<PersonId>,
    /// The question.
    pub question: String,
    /// By when an answer is needed.
    pub due_at: Timestamp,
}

/// Asks a department.
///
/// # Errors
/// [`Refusal::Field`], [`Refusal::Obstacles`], [`Refusal::Stale`], or the database.
pub async fn ask(
    newsroom: &Newsroom,
    actor: &Actor,
    id: CaseId,
    revision: i64,
    question: Question,
) -> Result<HandoffId, Refusal> {
    let words = text("question", &question.question)?;
    let now = newsroom.now();
    if question.due_at <= now {
        return Err(Refusal::Field { field: "due", key: "error-time-passed" });
    }
    let tx = newsroom.store.begin().await?;
    let mut case = load(&tx, actor, id, revision, Right::HandleCases).await?;
    unless(case.obstacles_to(CaseVerb::HandOff, Around::default()))?;
    store::departments::get(&tx, question.to).await?.ok_or(Refusal::NotFound)?;
    if let Some(expert) = question.expert {
        let able = store::people::actor(&tx, expert).await?.is_some_and(|other| other.may(Right::AnswerHandoffs, question.to));
        if !able {
            return Err(Refusal::Field { field: "expert", key: "error-expert-cannot" });
        }
    }
    let handoff = Handoff {
        id: HandoffId::new(&*newsroom.mint),
        case: id,
        from: actor.person,
        to: question.to,
        expert: question.expert,
        question: words,
        asked_at: now,
        due_at: question.due_at,
        answer: None,
    };
    store::handoffs::insert(&tx, &handoff).await?;
    waiting(&mut case, store::cases::around(&tx, id).await?);
    save(&tx, &mut case).await?;
    let particulars = json!({ "handoff": handoff.id, "to": handoff.to, "expert": handoff.expert, "due": handoff.due_at });
    let event = newsroom.event(actor, "handed_off", ObjectKind::Case, id.0, particulars);
    tx.commit(&[event]).await?;
    Ok(handoff.id)
}

/// A department answers what it was asked.
///
/// # Errors
/// [`Refusal::Obstacles`] when it has been answered already, [`Refusal::NoRight`] for another department's person, [`Refusal::Field`], or
/// the database.
pub async fn answer(
    newsroom: &Newsroom,
    actor: &Actor,
    id: HandoffId,
    words: &str,
    may_be_public: bool,
) -> Result<CaseId, Refusal> {
    let words = text("answer", words)?;
    let tx = newsroom.store.begin().await?;
    let handoff = store::handoffs::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    let mut case = store::cases::get(&tx, handoff.case).await?.ok_or(Refusal::NotFound)?;
    let allowed = actor.may(Right::AnswerHandoffs, handoff.to) || actor.may(Right::HandleCases, case.department);
    if !allowed {
        return Err(Refusal::NoRight);
    }
    if handoff.answer.is_some() {
        return Err(Refusal::Obstacles(vec![Obstacle::WrongState { state: "answered".to_owned() }]));
    }
    let answer = HandoffAnswer { by: actor.person, text: words, may_be_public, at: newsroom.now() };
    store::handoffs::answer(&tx, id, &answer).await?;
    waiting(&mut case, store::cases::around(&tx, handoff.case).await?);
    save(&tx, &mut case).await?;
    let particulars = json!({ "handoff": id, "public": may_be_public });
    let event = newsroom.event(actor, "handed_back", ObjectKind::Case, handoff.case.0, particulars);
    tx.commit(&[event]).await?;
    Ok(handoff.case)
}
