//! Correct and replace: an edition that says openly what was wrong, and a new message that takes the place of one that stands.

use super::{
    approve::load,
    draft::{self, Draft, next_edition, save},
};
use crate::{Newsroom, Refusal, newsroom::require, refusal::unless};
use folkmoot_model::{
    event::ObjectKind,
    ids::MessageId,
    language::Language,
    outgoing::message::{MessageVerb, Plan},
    staff::{person::Actor, role::Right},
};
use serde_json::json;
use std::collections::BTreeMap;

/// Longest saying of a correction, characters.
const CHARS: usize = 500;

/// Drafts the next edition with a visible note in every text that something is said for. The text itself is mended in the composer, and a
/// second person approves both.
///
/// # Errors
/// [`Refusal::Field`] when nothing is said, or too much; [`Refusal::Obstacles`], [`Refusal::Stale`], [`Refusal::NoRight`], or the database.
pub async fn correct(
    newsroom: &Newsroom,
    actor: &Actor,
    id: MessageId,
    revision: i64,
    what: &BTreeMap<Language, String>,
) -> Result<(), Refusal> {
    let said: BTreeMap<Language, String> = what
        .iter()
        .map(|(language, words)| (language.clone(), words.split_whitespace().collect::<Vec<_>>().join(" ")))
        .filter(|(_, words)| !words.is_empty())
        .collect();
    if said.is_empty() {
        return Err(Refusal::Field { field: "what", key: "error-correction-empty" });
    }
    if said.values().any(|words| words.chars().count() > CHARS) {
        return Err(Refusal::Field { field: "what", key: "error-correction-long" });
    }
    let tx = newsroom.store.begin().await?;
    let (mut message, edition) = load(&tx, id, revision).await?;
    require(actor, Right::WriteMessages, message.department)?;
    unless(message.obstacles_to(MessageVerb::Correct))?;
    let words = newsroom.guideline(&tx).await?.note_words();
    let mut content = edition.content.clone();
    words.on(&mut content, &newsroom.clock_time(&tx).await?, &said);
    next_edition(newsroom, &tx, actor, &mut message, &edition, content).await?;
    save(newsroom, &tx, &mut message).await?;
    let event = newsroom.event(actor, "correction_drafted", ObjectKind::Message, id.0, json!({ "edition": message.edition }));
    tx.commit(&[event]).await?;
    Ok(())
}

/// Starts a message that takes the place of one that stands: a copy to write on. Once it is out, the former one is taken back where its
/// network allows it, and nothing happens to it before.
///
/// # Errors
/// [`Refusal::Obstacles`] when it does not stand, [`Refusal::Stale`], [`Refusal::NoRight`], or the database.
pub async fn replace(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64) -> Result<MessageId, Refusal> {
    let tx = newsroom.store.begin().await?;
    let (message, edition) = load(&tx, id, revision).await?;
    require(actor, Right::WriteMessages, message.department)?;
    unless(message.obstacles_to(MessageVerb::Correct))?;
    let plan = Plan { replaces: Some(id), valid_until: None, ..message.plan.clone() };
    let copy = Draft {
        title: message.title.clone(),
        kind: message.kind,
        department: message.department,
        audience: message.audience.clone(),
        content: edition.content,
        planned_at: None,
        plan,
    };
    let (copy, _) = draft::insert(newsroom, &tx, actor, copy, message.in_reply_to).await?;
    let event = newsroom.event(actor, "drafted", ObjectKind::Message, copy.id.0, json!({ "title": copy.title, "replaces": id }));
    tx.commit(&[event]).await?;
    Ok(copy.id)
}
