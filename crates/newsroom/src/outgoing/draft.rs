//! Step 1, draft: a message is started, and every change of its content is a new edition.
//!
//! A change of the text, the pictures or the accounts takes an approval away: it was for other words.

use crate::{Newsroom, Refusal, newsroom::require, refusal::unless};
use folkmoot_model::{
    event::ObjectKind,
    ids::{DepartmentId, EditionId, MessageId},
    outgoing::{
        edition::{Content, Edition},
        message::{InReplyTo, Kind, Message, MessageState, MessageVerb, Plan},
    },
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, Tx};
use jiff::Timestamp;
use serde_json::json;

/// Longest working title, characters.
pub const TITLE_CHARS: usize = 200;
/// Longest text in one language, bytes. Far over any network's limit; a larger paste is refused with the form kept.
pub const TEXT_BYTES: usize = 200_000;

/// What a person fills in.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Working title.
    pub title: String,
    /// Kind of information.
    pub kind: Kind,
    /// Department that owns it.
    pub department: DepartmentId,
    /// For whom.
    pub audience: String,
    /// What it says, where.
    pub content: Content,
    /// When it should go out.
    pub planned_at: Option<Timestamp>,
    /// What it is bound to.
    pub plan: Plan,
}

impl Draft {
    /// Refuses what no page can show; everything else is the review's to say.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        if self.title.trim().is_empty() {
            return Err(Refusal::Field { field: "title", key: "error-title-empty" });
        }
        if self.title.chars().count() > TITLE_CHARS {
            return Err(Refusal::Field { field: "title", key: "error-title-long" });
        }
        let own = self.content.targets.iter().filter_map(|target| target.own_text.as_ref());
        if self.content.texts.values().chain(own).any(|text| text.len() > TEXT_BYTES) {
            return Err(Refusal::Field { field: "text", key: "error-text-huge" });
        }
        if self.plan.valid_until.zip(self.planned_at).is_some_and(|(until, at)| until <= at) {
            return Err(Refusal::Field { field: "until-date", key: "error-until-early" });
        }
        if self.plan.embargo_until.zip(self.planned_at).is_some_and(|(until, at)| at < until) {
            return Err(Refusal::Field { field: "embargo-date", key: "error-embargo-late" });
        }
        Ok(())
    }

    /// Refuses an end that has passed, unless the message had it before; takes the own department out of its partners.
    pub(super) fn settle(&mut self, now: Timestamp, before: Option<Timestamp>) -> Result<(), Refusal> {
        let until = self.plan.valid_until;
        if until != before && until.is_some_and(|until| until <= now) {
            return Err(Refusal::Field { field: "until-date", key: "error-until-past" });
        }
        self.plan.partners.retain(|partner| *partner != self.department);
        Ok(())
    }
}

/// Starts a message.
///
/// # Errors
/// [`Refusal::NoRight`], [`Refusal::Field`], or the database.
pub async fn start(newsroom: &Newsroom, actor: &Actor, mut draft: Draft) -> Result<MessageId, Refusal> {
    require(actor, Right::WriteMessages, draft.department)?;
    draft.check()?;
    draft.settle(newsroom.now(), None)?;
    let tx = newsroom.store.begin().await?;
    let (message, _) = insert(newsroom, &tx, actor, draft, None).await?;
    let event = newsroom.event(actor, "drafted", ObjectKind::Message, message.id.0, json!({ "title": message.title }));
    tx.commit(&[event]).await?;
    Ok(message.id)
}

/// Starts a message once for a form: the same form sent again starts nothing, and nothing comes back.
///
/// # Errors
/// As [`start`].
pub async fn start_once(
    newsroom: &Newsroom,
    actor: &Actor,
    form_key: &str,
    mut draft: Draft,
) -> Result<Option<MessageId>, Refusal> {
    require(actor, Right::WriteMessages, draft.department)?;
    draft.check()?;
    draft.settle(newsroom.now(), None)?;
    let tx = newsroom.store.begin().await?;
    if !store::form_keys::claim(&tx, &format!("draft:{}:{form_key}", actor.person), newsroom.now()).await? {
        return Ok(None);
    }
    let (message, _) = insert(newsroom, &tx, actor, draft, None).await?;
    let event = newsroom.event(actor, "drafted", ObjectKind::Message, message.id.0, json!({ "title": message.title }));
    tx.commit(&[event]).await?;
    Ok(Some(message.id))
}

/// Writes a message and its first edition into an open transaction. Replies come through here too.
///
/// # Errors
/// The database.
pub async fn insert(
    newsroom: &Newsroom,
    tx: &Tx,
    actor: &Actor,
    draft: Draft,
    in_reply_to: Option<InReplyTo>,
) -> Result<(Message, Edition), Refusal> {
    let now = newsroom.now();
    let message = Message {
        id: MessageId::new(&*newsroom.mint),
        title: draft.title.trim().to_owned(),
        kind: draft.kind,
        department: draft.department,
        audience: draft.audience.trim().to_owned(),
        writer: actor.person,
        state: MessageState::Draft,
        planned_at: draft.planned_at,
        plan: draft.plan,
        in_reply_to,
        edition: EditionId::new(&*newsroom.mint),
        created_at: now,
        updated_at: now,
        revision: 1,
    };
    let edition = Edition {
        id: message.edition,
        message: message.id,
        number: 1,
        hash: draft.content.hash(),
        content: draft.content,
        writer: actor.person,
        written_at: now,
    };
    store::messages::insert(tx, &message).await?;
    store::editions::insert(tx, &edition).await?;
    Ok((message, edition))
}

/// Changes a message. Returns the new revision.
///
/// # Errors
/// [`Refusal::Stale`] when somebody else changed it since `revision`, [`Refusal::Obstacles`], [`Refusal::Field`], or the database.
pub async fn edit(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64, mut draft: Draft) -> Result<i64, Refusal> {
    draft.check()?;
    let tx = newsroom.store.begin().await?;
    let mut message = store::messages::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    require(actor, Right::WriteMessages, message.department)?;
    require(actor, Right::WriteMessages, draft.department)?;
    unless(message.obstacles_to(MessageVerb::Edit))?;
    if message.revision != revision {
        return Err(Refusal::Stale);
    }
    draft.settle(newsroom.now(), message.plan.valid_until)?;
    let before = store::editions::get(&tx, message.edition).await?.ok_or(Refusal::NotFound)?;
    let content_changed = before.content != draft.content || message.kind != draft.kind;
    let time_changed = message.planned_at != draft.planned_at;
    if content_changed {
        next_edition(newsroom, &tx, actor, &mut message, &before, draft.content).await?;
    }
    // who else it concerns decides with the time which clauses hold, as the text does
    let held_otherwise = time_changed || message.department != draft.department || message.plan.partners != draft.plan.partners;
    if content_changed || (held_otherwise && matches!(message.state, MessageState::Scheduled { .. } | MessageState::Approved)) {
        message.state = MessageState::Draft;
    }
    message.title = draft.title.trim().to_owned();
    message.kind = draft.kind;
    message.department = draft.department;
    draft.audience.trim().clone_into(&mut message.audience);
    message.planned_at = draft.planned_at;
    message.plan = Plan { replaces: message.plan.replaces, ..draft.plan };
    if let (MessageState::Scheduled { at }, Some(until)) = (&message.state, message.plan.embargo_until) {
        message.state = MessageState::Scheduled { at: (*at).max(until) };
    }
    let revision = save(newsroom, &tx, &mut message).await?;
    let particulars = json!({ "new_edition": content_changed, "edition": message.edition });
    let event = newsroom.event(actor, "edited", ObjectKind::Message, id.0, particulars);
    tx.commit(&[event]).await?;
    Ok(revision)
}

/// Writes the next edition of a message, which then is a draft again: an approval was for other words. What stands on networks stays.
///
/// # Errors
/// The database.
pub(crate) async fn next_edition(
    newsroom: &Newsroom,
    tx: &Tx,
    actor: &Actor,
    message: &mut Message,
    before: &Edition,
    content: Content,
) -> Result<(), Refusal> {
    let edition = Edition {
        id: EditionId::new(&*newsroom.mint),
        message: message.id,
        number: before.number.saturating_add(1),
        hash: content.hash(),
        content,
        writer: actor.person,
        written_at: newsroom.now(),
    };
    store::editions::insert(tx, &edition).await?;
    message.edition = edition.id;
    message.state = MessageState::Draft;
    Ok(())
}

/// Writes a changed message, counting the change.
///
/// # Errors
/// [`Refusal::Stale`] when somebody else was faster, or the database.
pub async fn save(newsroom: &Newsroom, tx: &Tx, message: &mut Message) -> Result<i64, Refusal> {
    message.revision += 1;
    message.updated_at = newsroom.now();
    store::messages::update(tx, message).await?;
    Ok(message.revision)
}
