//! Templates and snippets: made, changed, put away and brought back; a message kept as a template. Messages are begun from them in the form,
//! so that nothing is stored before a person has read it.

use super::draft::TEXT_BYTES;
use crate::{Newsroom, Refusal};
use folkmoot_model::{
    event::ObjectKind,
    ids::{DepartmentId, MessageId, TemplateId},
    outgoing::{
        edition::Content,
        message::Message,
        template::{Beginning, Body, Template, may_write},
    },
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, Tx};
use serde_json::json;

/// Longest name, characters.
pub const NAME_CHARS: usize = 120;

/// What a person fills in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Name.
    pub name: String,
    /// Department; every one when none.
    pub department: Option<DepartmentId>,
    /// What it gives.
    pub body: Body,
}

impl Written {
    fn checked(mut self, actor: &Actor) -> Result<Self, Refusal> {
        self.name = String::from(self.name.trim());
        if !may_write(actor, self.department) {
            return Err(Refusal::Field { field: "department", key: "error-template-department" });
        }
        let texts = self.body.texts();
        let wrong = |field, key| Err(Refusal::Field { field, key });
        match () {
            () if self.name.is_empty() => wrong("name", "error-template-name-empty"),
            () if self.name.chars().count() > NAME_CHARS => wrong("name", "error-template-name-long"),
            () if texts.values().all(|text| text.trim().is_empty()) => wrong("text", "error-template-empty"),
            () if texts.values().any(|text| text.len() > TEXT_BYTES) => wrong("text", "error-text-huge"),
            () => Ok(self),
        }
    }
}

/// Makes a template, once for a form: the same form sent again makes nothing, and nothing comes back.
///
/// # Errors
/// [`Refusal::Field`] also for a department the person does not write for, or the database.
pub async fn make(newsroom: &Newsroom, actor: &Actor, form_key: &str, written: Written) -> Result<Option<TemplateId>, Refusal> {
    let written = written.checked(actor)?;
    let tx = newsroom.store.begin().await?;
    if !store::form_keys::claim(&tx, &format!("template:{}:{form_key}", actor.person), newsroom.now()).await? {
        return Ok(None);
    }
    insert(newsroom, tx, actor, written, "made").await.map(Some)
}

async fn insert(newsroom: &Newsroom, tx: Tx, actor: &Actor, written: Written, verb: &str) -> Result<TemplateId, Refusal> {
    let template = Template {
        id: TemplateId::new(&*newsroom.mint),
        name: written.name,
        department: written.department,
        body: written.body,
        put_away: false,
        changed_by: actor.person,
        changed_at: newsroom.now(),
        revision: 1,
    };
    store::templates::insert(&tx, &template).await?;
    tx.commit(&[newsroom.event(actor, verb, ObjectKind::Template, template.id.0, json!({ "name": template.name }))]).await?;
    Ok(template.id)
}

/// Changes a template.
///
/// # Errors
/// [`Refusal::Stale`] when somebody else changed it since `revision`, [`Refusal::NoRight`], [`Refusal::Field`], or the database.
pub async fn change(newsroom: &Newsroom, actor: &Actor, id: TemplateId, revision: i64, written: Written) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut template = load(&tx, actor, id, revision).await?;
    let written = written.checked(actor)?;
    (template.name, template.department, template.body) = (written.name, written.department, written.body);
    save(newsroom, tx, actor, template, "changed").await
}

/// Puts a template away, so that nobody begins from it any more, or brings it back.
///
/// # Errors
/// [`Refusal::Stale`], [`Refusal::NoRight`], [`Refusal::NotFound`], or the database.
pub async fn put_away(newsroom: &Newsroom, actor: &Actor, id: TemplateId, revision: i64, away: bool) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut template = load(&tx, actor, id, revision).await?;
    if template.put_away == away {
        return Ok(());
    }
    template.put_away = away;
    save(newsroom, tx, actor, template, if away { "put_away" } else { "brought_back" }).await
}

async fn load(tx: &Tx, actor: &Actor, id: TemplateId, revision: i64) -> Result<Template, Refusal> {
    let template = store::templates::get(tx, id).await?.ok_or(Refusal::NotFound)?;
    if !may_write(actor, template.department) {
        return Err(Refusal::NoRight);
    }
    if template.revision == revision { Ok(template) } else { Err(Refusal::Stale) }
}

async fn save(newsroom: &Newsroom, tx: Tx, actor: &Actor, mut template: Template, verb: &str) -> Result<(), Refusal> {
    template.revision = template.revision.saturating_add(1);
    (template.changed_by, template.changed_at) = (actor.person, newsroom.now());
    store::templates::update(&tx, &template).await?;
    tx.commit(&[newsroom.event(actor, verb, ObjectKind::Template, template.id.0, json!({ "name": template.name }))]).await?;
    Ok(())
}

/// Keeps what a message says now as a template, without its facts and its times.
///
/// # Errors
/// [`Refusal::NotFound`] for a message the person may not know of, an answer to a citizen, and one under embargo of another department;
/// [`Refusal::Field`] for a department the person does not write for, and for every other one than its own while it is under embargo; or
/// the database.
pub async fn keep_message(
    newsroom: &Newsroom,
    actor: &Actor,
    id: MessageId,
    name: String,
    department: Option<DepartmentId>,
) -> Result<TemplateId, Refusal> {
    let tx = newsroom.store.begin().await?;
    let message = store::messages::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    let now = newsroom.now();
    if !message.is_known_to(actor, now) || message.in_reply_to.is_some() {
        return Err(Refusal::NotFound);
    }
    if message.is_embargoed_at(now) {
        if !actor.may(Right::WriteMessages, message.department) {
            return Err(Refusal::NotFound);
        }
        if department != Some(message.department) {
            return Err(Refusal::Field { field: "department", key: "error-template-embargo" });
        }
    }
    let edition = store::editions::get(&tx, message.edition).await?.ok_or(Refusal::NotFound)?;
    let body = Body::Message(Box::new(beginning(message, edition.content)));
    let written = Written { name, department, body }.checked(actor)?;
    insert(newsroom, tx, actor, written, "made").await
}

fn beginning(message: Message, content: Content) -> Beginning {
    Beginning {
        kind: message.kind,
        audience: message.audience,
        content: Content { facts: Vec::new(), ..content },
        partners: message.plan.partners,
        campaign: message.plan.campaign,
    }
}
