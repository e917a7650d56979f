//! Overriding: somebody whom the clause names lets pass what it blocks, for one edition, with a reason. The text then goes its usual way: it is
//! asked for, read by a second person who sees what was let pass and why, and cleared again at the door.

use super::{approve::load, draft::save, review};
use crate::{Newsroom, Refusal, newsroom::require};
use folkmoot_model::{
    event::ObjectKind,
    guideline::{Guideline, finding::Finding},
    ids::{MessageId, OverrideId},
    obstacle::Obstacle,
    outgoing::{
        approval::FourEyes,
        edition::Edition,
        message::{Message, MessageState},
        overriding::{Override, mark_of_clause, mark_of_finding, right_for},
    },
    staff::{person::Actor, role::Right},
};
use folkmoot_store as store;
use serde_json::json;

/// Longest reason, characters.
pub const REASON_CHARS: usize = 1_000;

/// What a clause blocks of a message and people can let pass, with the right it takes.
pub fn open<'f>(
    findings: &'f [Finding],
    guideline: &Guideline,
    message: &Message,
    clause: &str,
) -> Option<(Right, Vec<&'f Finding>)> {
    let blocks = findings.iter().filter(|finding| finding.clause == clause && finding.blocks());
    let passes: Vec<&Finding> = blocks.filter(|finding| right_for(finding, guideline, message).is_some()).collect();
    let right = right_for(passes.first()?, guideline, message)?;
    Some((right, passes))
}

/// Lets pass what a clause blocks in the newest edition of a message that waits for people.
///
/// # Errors
/// [`Refusal::Field`] without a reason or with one that nobody reads, [`Obstacle::NotOverridable`], [`Obstacle::OwnWork`] for whoever wrote
/// the edition, [`Refusal::NoRight`], [`Refusal::Stale`], or the database.
pub async fn let_pass(
    newsroom: &Newsroom,
    actor: &Actor,
    id: MessageId,
    revision: i64,
    clause: &str,
    reason: &str,
) -> Result<(), Refusal> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Refusal::Field { field: "reason", key: "error-reason-empty" });
    }
    if reason.chars().count() > REASON_CHARS {
        return Err(Refusal::Field { field: "reason", key: "error-reason-long" });
    }
    let tx = newsroom.store.begin().await?;
    let (mut message, edition) = load(&tx, id, revision).await?;
    require(actor, Right::ReadMessages, message.department)?;
    let waits = matches!(message.state, MessageState::Draft | MessageState::Submitted { .. } | MessageState::Rejected { .. });
    if !waits {
        return Err(Refusal::Obstacles(vec![Obstacle::WrongState { state: message.state.word().to_owned() }]));
    }
    let guideline = newsroom.guideline_for(&tx, message.department, message.planned_at).await?;
    let findings = review::of_message(newsroom, &tx, &guideline, &message, &edition).await?;
    let none = || Refusal::Obstacles(vec![Obstacle::NotOverridable { clause: clause.to_owned() }]);
    let (right, passes) = open(&findings, &guideline, &message, clause).ok_or_else(none)?;
    require(actor, right, message.department)?;
    let one = made(newsroom, actor, (&message, &edition), &guideline, &passes, reason)?;
    store::overrides::insert(&tx, &one).await?;
    // whoever has the page open has not seen this: their decision asks for it anew
    save(newsroom, &tx, &mut message).await?;
    let codes: Vec<&str> = passes.iter().map(|finding| finding.code.as_str()).collect();
    let particulars = json!({
        "override": one.id, "edition": edition.id, "clause": clause, "found": codes, "guideline": guideline.version, "reason": reason,
    });
    tx.commit(&[newsroom.event(actor, "overrode", ObjectKind::Message, id.0, particulars)]).await?;
    Ok(())
}

fn made(
    newsroom: &Newsroom,
    actor: &Actor,
    (message, edition): (&Message, &Edition),
    guideline: &Guideline,
    passes: &[&Finding],
    reason: &str,
) -> Result<Override, Refusal> {
    let number = passes.first().map(|finding| finding.clause.clone()).unwrap_or_default();
    let clause = guideline.clauses.iter().find(|clause| clause.number == number).ok_or(Refusal::NotFound)?;
    Ok(Override {
        id: OverrideId::new(&*newsroom.mint),
        message: message.id,
        edition: edition.id,
        hash: edition.hash.clone(),
        department: message.department,
        clause_mark: mark_of_clause(clause),
        clause: number,
        findings: passes.iter().map(|finding| mark_of_finding(finding, message)).collect(),
        eyes: FourEyes::new(edition.writer, actor.person)?,
        reason: reason.to_owned(),
        guideline_version: guideline.version,
        at: newsroom.now(),
    })
}
