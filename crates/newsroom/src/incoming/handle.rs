//! Handle: what the front office does with a case. Each verb is one transaction with its event, refused when somebody else was faster.

use crate::{Newsroom, Refusal, newsroom::require, refusal::unless};
use folkmoot_model::{
    event::ObjectKind,
    ids::{CaseId, DepartmentId, NoteId, PersonId},
    incoming::case::{Around, Case, CaseState, CaseVerb, Closing, PendingOn},
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, Conn, Tx, notes::Note};
use serde_json::json;

/// Longest staff note, question or answer, bytes.
pub const NOTE_BYTES: usize = 20_000;

/// A case at the revision the person saw, with the right to do something to it.
pub(super) async fn load(c: &impl Conn, actor: &Actor, id: CaseId, revision: i64, right: Right) -> Result<Case, Refusal> {
    let case = store::cases::get(c, id).await?.ok_or(Refusal::NotFound)?;
    require(actor, right, case.department)?;
    if case.revision != revision {
        return Err(Refusal::Stale);
    }
    Ok(case)
}

/// Writes a changed case, counting the change.
pub(super) async fn save(tx: &Tx, case: &mut Case) -> Result<(), Refusal> {
    case.revision += 1;
    store::cases::update(tx, case).await?;
    Ok(())
}

/// Text that is there and not absurd.
pub(super) fn text(field: &'static str, text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::Field { field, key: "error-text-empty" });
    }
    if text.len() > NOTE_BYTES {
        return Err(Refusal::Field { field, key: "error-text-huge" });
    }
    Ok(text.to_owned())
}

/// Gives a case to somebody, or to nobody.
///
/// # Errors
/// [`Refusal::Field`] when that person can't handle it there, [`Refusal::Obstacles`], [`Refusal::Stale`], or the database.
pub async fn assign(newsroom: &Newsroom, actor: &Actor, id: CaseId, revision: i64, to: Option<PersonId>) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut case = load(&tx, actor, id, revision, Right::HandleCases).await?;
    unless(case.obstacles_to(CaseVerb::Assign, Around::default()))?;
    if let Some(person) = to {
        let able = store::people::actor(&tx, person).await?.is_some_and(|other| other.may(Right::HandleCases, case.department));
        if !able {
            return Err(Refusal::Field { field: "owner", key: "error-owner-cannot" });
        }
    }
    case.owner = to;
    case.state = match (case.state, to) {
        (CaseState::New, Some(_)) => CaseState::Assigned,
        (CaseState::Assigned, None) => CaseState::New,
        (state, _) => state,
    };
    save(&tx, &mut case).await?;
    let event = newsroom.event(actor, "assigned", ObjectKind::Case, id.0, json!({ "to": to }));
    tx.commit(&[event]).await?;
    Ok(())
}

/// Sends a case to another department for good. It goes back to nobody's hands.
///
/// # Errors
/// [`Refusal::Obstacles`], [`Refusal::Stale`], [`Refusal::NotFound`] for an unknown department, or the database.
pub async fn send_to(
    newsroom: &Newsroom,
    actor: &Actor,
    id: CaseId,
    revision: i64,
    department: DepartmentId,
) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut case = load(&tx, actor, id, revision, Right::HandleCases).await?;
    unless(case.obstacles_to(CaseVerb::Route, Around::default()))?;
    store::departments::get(&tx, department).await?.ok_or(Refusal::NotFound)?;
    let from = case.department;
    if from == department {
        return Ok(());
    }
    case.department = department;
    case.owner = None;
    if case.state == CaseState::Assigned {
        case.state = CaseState::New;
    }
    save(&tx, &mut case).await?;
    let event = newsroom.event(actor, "sent_to_department", ObjectKind::Case, id.0, json!({ "from": from, "to": department }));
    tx.commit(&[event]).await?;
    Ok(())
}

/// Writes a staff note. Citizens never see it.
///
/// # Errors
/// [`Refusal::Field`], [`Refusal::NoRight`], or the database.
pub async fn note(newsroom: &Newsroom, actor: &Actor, id: CaseId, words: &str) -> Result<NoteId, Refusal> {
    let words = text("text", words)?;
    let tx = newsroom.store.begin().await?;
    let case = store::cases::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    let asked = store::handoffs::of_case(&tx, id).await?.iter().any(|handoff| actor.may(Right::AnswerHandoffs, handoff.to));
    if !asked {
        require(actor, Right::HandleCases, case.department)?;
    }
    let note = Note { id: NoteId::new(&*newsroom.mint), case: id, by: actor.person, text: words, at: newsroom.now() };
    store::notes::insert(&tx, &note).await?;
    let event = newsroom.event(actor, "noted", ObjectKind::Case, id.0, json!({ "note": note.id }));
    tx.commit(&[event]).await?;
    Ok(note.id)
}

/// Closes a case. A follow-up stands in the way until the citizen has been told.
///
/// # Errors
/// [`Refusal::Obstacles`], [`Refusal::Stale`], or the database.
pub async fn close(newsroom: &Newsroom, actor: &Actor, id: CaseId, revision: i64, closing: Closing) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut case = load(&tx, actor, id, revision, Right::HandleCases).await?;
    unless(case.obstacles_to(CaseVerb::Close, store::cases::around(&tx, id).await?))?;
    if matches!(closing, Closing::Answered | Closing::Done) && case.answered_at.is_none() {
        return Err(Refusal::Field { field: "closing", key: "error-never-answered" });
    }
    case.state = CaseState::Closed;
    case.pending_on = None;
    case.due_at = None;
    case.closing = Some(closing);
    case.closed_at = Some(newsroom.now());
    save(&tx, &mut case).await?;
    let event = newsroom.event(actor, "closed", ObjectKind::Case, id.0, json!({ "closing": closing.as_str() }));
    tx.commit(&[event]).await?;
    Ok(())
}

/// Opens a closed case again; also the undo of closing.
///
/// # Errors
/// [`Refusal::Obstacles`], [`Refusal::Stale`], or the database.
pub async fn reopen(newsroom: &Newsroom, actor: &Actor, id: CaseId, revision: i64) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut case = load(&tx, actor, id, revision, Right::HandleCases).await?;
    unless(case.obstacles_to(CaseVerb::Reopen, Around::default()))?;
    case.state = if case.owner.is_some() { CaseState::Assigned } else { CaseState::New };
    case.closing = None;
    case.closed_at = None;
    case.reopened = case.reopened.saturating_add(1);
    if case.answered_at.is_none_or(|at| at < case.last_post_at) {
        let guideline = newsroom.guideline(&tx).await?;
        case.due_at =
            guideline.promise().and_then(|promise| promise.hours.deadline(case.last_post_at, promise.first_answer).ok());
    }
    save(&tx, &mut case).await?;
    let event = newsroom.event(actor, "reopened", ObjectKind::Case, id.0, json!({ "by": "a person" }));
    tx.commit(&[event]).await?;
    Ok(())
}

/// What a case waits for, from what is open around it.
pub(super) fn waiting(case: &mut Case, around: Around) {
    let pending = if around.open_handoffs > 0 {
        Some(PendingOn::Department)
    } else if around.open_follow_ups + around.untold_follow_ups > 0 {
        Some(PendingOn::FollowUp)
    } else {
        None
    };
    if matches!(case.state, CaseState::Closed) {
        return;
    }
    case.pending_on = pending;
    case.state = match (pending, case.due_at, case.owner) {
        (Some(_), _, _) => CaseState::Pending,
        (None, None, _) => CaseState::Answered,
        (None, Some(_), Some(_)) => CaseState::Assigned,
        (None, Some(_), None) => CaseState::New,
    };
}
