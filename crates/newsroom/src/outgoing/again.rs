//! Again: an earlier edition is brought back, which undoes what was changed since; a new message is begun from another.

use super::draft::{self, Draft};
use crate::{Newsroom, Refusal, newsroom::require};
use folkmoot_model::{
    ids::MessageId,
    outgoing::{
        edition::Edition,
        message::{Message, Plan},
    },
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, Conn};

/// Makes a new edition that says what an earlier one said. Returns the new revision.
///
/// # Errors
/// [`Refusal::NotFound`] when the message has no such edition; as [`draft::edit`].
pub async fn bring_back(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64, number: i32) -> Result<i64, Refusal> {
    let (message, editions) = load(&newsroom.store.read(), id).await?;
    require(actor, Right::WriteMessages, message.department)?;
    let edition = editions.into_iter().find(|edition| edition.number == number).ok_or(Refusal::NotFound)?;
    let draft = Draft {
        title: message.title,
        kind: message.kind,
        department: message.department,
        audience: message.audience,
        content: edition.content,
        planned_at: message.planned_at,
        plan: message.plan,
    };
    draft::edit(newsroom, actor, id, revision, draft).await
}

/// Begins a new message that says what another says now, without the times it goes out and holds; an embargo stays on what it says. An answer to a
/// citizen stays the only one of its kind. The same form sent again begins nothing, and nothing comes back.
///
/// # Errors
/// [`Refusal::NotFound`] also for an answer to a citizen; as [`draft::start_once`].
pub async fn duplicate(
    newsroom: &Newsroom,
    actor: &Actor,
    form_key: &str,
    id: MessageId,
    title: String,
) -> Result<Option<MessageId>, Refusal> {
    let (message, editions) = load(&newsroom.store.read(), id).await?;
    let content = editions.into_iter().find(|edition| edition.id == message.edition).map(|edition| edition.content);
    let content = content.filter(|_| message.in_reply_to.is_none()).ok_or(Refusal::NotFound)?;
    let plan = Plan { valid_until: None, replaces: None, ..message.plan };
    let title = title.chars().take(draft::TITLE_CHARS).collect();
    let (kind, department, audience) = (message.kind, message.department, message.audience);
    draft::start_once(newsroom, actor, form_key, Draft { title, kind, department, audience, content, planned_at: None, plan })
        .await
}

async fn load(c: &impl Conn, id: MessageId) -> Result<(Message, Vec<Edition>), Refusal> {
    let message = store::messages::get(c, id).await?.ok_or(Refusal::NotFound)?;
    Ok((message, store::editions::of_message(c, id).await?))
}
