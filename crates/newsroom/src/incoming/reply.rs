//! Reply: an answer to a citizen. It is a draft with `in_reply_to` and goes out by the same door as everything else; the guideline may let
//! a trained agent send it alone, else it waits for a second person.

use super::{answering, handle::save};
use crate::{
    Newsroom, Refusal,
    newsroom::require,
    outgoing::{
        approve,
        draft::{self, Draft},
        hand_over, review,
    },
    refusal::unless,
};
use folkmoot_model::{
    event::{Event, ObjectKind},
    guideline::{Guideline, finding::Finding},
    ids::{CaseId, FollowUpId, MessageId, PostId},
    incoming::{
        case::{Around, Case, CaseState, CaseVerb},
        follow_up::FollowUpState,
    },
    language::Language,
    network::post::Visibility,
    outgoing::{
        approval::Clearance,
        edition::{Content, Edition, Target},
        message::{InReplyTo, Kind, Message, MessageState, Plan},
    },
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, Tx, posts::Post};
use serde_json::json;
use std::collections::BTreeMap;

/// What a person fills in.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The post that is answered.
    pub post: PostId,
    /// What is said.
    pub text: String,
    /// The language it is in.
    pub language: Language,
    /// To the author alone.
    pub private: bool,
    /// Ask a colleague to read it first.
    pub ask_for_check: bool,
    /// It is meant even while somebody else is writing an answer.
    pub anyway: bool,
    /// Follow-ups whose outcome it tells.
    pub tells: Vec<FollowUpId>,
}

/// What became of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// It is in the outbox.
    OnItsWay(MessageId),
    /// It waits for a second person.
    WaitsForApproval(MessageId),
}

/// The content of an answer, addressed to its author.
fn content(case: &Case, answer: &Answer, handle: &str) -> Content {
    let address = format!("@{}", handle.trim_start_matches('@'));
    let text = answer.text.trim();
    let text = if handle.is_empty() || text.contains(&address) { text.to_owned() } else { format!("{address} {text}") };
    Content {
        texts: BTreeMap::from([(answer.language.clone(), text)]),
        targets: vec![Target { account: case.account, language: answer.language.clone(), own_text: None }],
        visibility: if answer.private { Visibility::Direct } else { Visibility::Public },
        ..Content::empty()
    }
}

/// What the guideline says about an answer that is not sent yet.
///
/// # Errors
/// [`Refusal::NotFound`], or the database.
pub async fn proof(
    newsroom: &Newsroom,
    actor: &Actor,
    id: CaseId,
    answer: &Answer,
) -> Result<(Guideline, Content, Vec<Finding>), Refusal> {
    let read = newsroom.store.read();
    let case = store::cases::get(&read, id).await?.ok_or(Refusal::NotFound)?;
    require(actor, Right::ReadCases, case.department)?;
    let (_, handle) = answered_post(&read, &case, answer.post).await?;
    let content = content(&case, answer, &handle);
    let (guideline, findings) = review::proof(newsroom, &content, Kind::Reply, None, Some(case.department), &[], None).await?;
    Ok((guideline, content, findings))
}

async fn answered_post(c: &impl store::Conn, case: &Case, post: PostId) -> Result<(Post, String), Refusal> {
    let post = store::posts::get(c, post).await?.filter(|post| post.case == Some(case.id)).ok_or(Refusal::NotFound)?;
    let handle = match post.author {
        Some(author) => store::authors::get(c, author).await?.map(|author| author.handle).unwrap_or_default(),
        None => String::new(),
    };
    Ok((post, handle))
}

/// What was said in private is answered in private.
fn in_confidence(answer: &Answer, post: &Post) -> Result<(), Refusal> {
    if !answer.private && post.visibility == Visibility::Direct {
        return Err(Refusal::Field { field: "private", key: "error-answer-in-private" });
    }
    Ok(())
}

/// Sends an answer, or puts it before a second person.
///
/// # Errors
/// [`Refusal::Findings`] when the guideline blocks it, [`Refusal::Obstacles`] while somebody else is answering and it is not meant anyway,
/// [`Refusal::Stale`] when the case has moved on, [`Refusal::Field`] when nothing is said or what was asked in private would be answered
/// in public, or the database.
pub async fn reply(newsroom: &Newsroom, actor: &Actor, id: CaseId, revision: i64, answer: Answer) -> Result<Answered, Refusal> {
    if answer.text.trim().is_empty() {
        return Err(Refusal::Field { field: "text", key: "error-text-empty" });
    }
    let tx = newsroom.store.begin().await?;
    let mut case = super::handle::load(&tx, actor, id, revision, Right::AnswerCitizens).await?;
    unless(case.obstacles_to(CaseVerb::Answer, Around::default()))?;
    let overtaken = answering::unless_other(&tx, actor, id, newsroom.now(), answer.anyway).await?;
    let (post, handle) = answered_post(&tx, &case, answer.post).await?;
    in_confidence(&answer, &post)?;
    let draft = Draft {
        title: case.subject.chars().take(draft::TITLE_CHARS).collect(),
        kind: Kind::Reply,
        department: case.department,
        audience: handle.clone(),
        content: content(&case, &answer, &handle),
        planned_at: None,
        plan: Plan::default(),
    };
    let in_reply_to = InReplyTo { post: post.id, case: id };
    let (mut message, edition) = draft::insert(newsroom, &tx, actor, draft, Some(in_reply_to)).await?;
    mark_telling(&tx, &case, message.id, &answer.tells).await?;
    let clause = newsroom.guideline_for(&tx, case.department, None).await?.answer_alone().map(|clause| clause.number.clone());
    let mut events = vec![newsroom.event(actor, "drafted", ObjectKind::Message, message.id.0, json!({ "case": id }))];
    let outcome = match clause {
        Some(clause) if !answer.ask_for_check => {
            let clearance = Clearance::Standing { person: actor.person, clause };
            events.extend(send(newsroom, &tx, actor, &mut message, &edition, clearance).await?);
            Answered::OnItsWay(message.id)
        }
        _ => {
            message.state = MessageState::Submitted { by: actor.person, at: newsroom.now(), yes_from: None };
            draft::save(newsroom, &tx, &mut message).await?;
            events.push(newsroom.event(actor, "submitted", ObjectKind::Message, message.id.0, json!({ "case": id })));
            Answered::WaitsForApproval(message.id)
        }
    };
    taken(&mut case, actor);
    save(&tx, &mut case).await?;
    let overtakes = overtaken.map(|other| other.person);
    let particulars = json!({ "message": message.id, "private": answer.private, "overtakes": overtakes });
    events.push(newsroom.event(actor, "replied", ObjectKind::Case, id.0, particulars));
    store::answering::over(&tx, id).await?;
    tx.commit(&events).await?;
    newsroom.pokes.publish.notify_one();
    Ok(outcome)
}

/// Clears an answer and hands it over at once, in the same transaction.
async fn send(
    newsroom: &Newsroom,
    tx: &Tx,
    actor: &Actor,
    message: &mut Message,
    edition: &Edition,
    clearance: Clearance,
) -> Result<Vec<Event>, Refusal> {
    let approval = approve::clear(newsroom, tx, message, edition, clearance).await?;
    store::approvals::insert(tx, &approval, message.id).await?;
    let now = newsroom.now();
    let mut events = hand_over::deliver(newsroom, tx, message, edition, now).await?;
    message.state = MessageState::Published { at: now };
    draft::save(newsroom, tx, message).await?;
    events.push(newsroom.event(
        actor,
        "approved",
        ObjectKind::Message,
        message.id.0,
        json!({ "clearance": approval.clearance.word() }),
    ));
    Ok(events)
}

/// Whoever answers has the case.
fn taken(case: &mut Case, actor: &Actor) {
    case.owner = case.owner.or(Some(actor.person));
    if case.state == CaseState::New {
        case.state = CaseState::Assigned;
    }
}

/// Remembers which finished follow-ups a message tells the citizen about.
async fn mark_telling(tx: &Tx, case: &Case, message: MessageId, tells: &[FollowUpId]) -> Result<(), Refusal> {
    for mut follow_up in store::follow_ups::of_case(tx, case.id).await? {
        if !tells.contains(&follow_up.id) {
            continue;
        }
        let FollowUpState::Done { at, outcome, .. } = follow_up.state else {
            return Err(Refusal::Field { field: "tells", key: "error-follow-up-not-done" });
        };
        follow_up.state = FollowUpState::Done { at, outcome, telling: Some(message) };
        store::follow_ups::update(tx, &follow_up).await?;
    }
    Ok(())
}
