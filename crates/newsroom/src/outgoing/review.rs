//! Step 2, review: what the guideline in force says about an edition, with what each account's network takes.

use super::{frequency, neighbours};
use crate::{Newsroom, Refusal};
use folkmoot_model::{
    account::Account,
    guideline::{
        Guideline,
        clause::Rule,
        finding::Finding,
        review::{Around, ReviewContext, TargetContext, review},
    },
    ids::{AccountId, DepartmentId, MessageId},
    outgoing::{
        edition::{Content, Edition},
        message::{Kind, Message},
        overriding,
    },
};
use folkmoot_store::{self as store, Conn};
use jiff::Timestamp;

/// What a review needs to know about where and when.
pub async fn context(
    newsroom: &Newsroom,
    c: &impl Conn,
    content: &Content,
    kind: Kind,
    planned_at: Option<Timestamp>,
    sending: bool,
) -> Result<ReviewContext, Refusal> {
    let mut targets = Vec::with_capacity(content.targets.len());
    for target in &content.targets {
        if let Some(account) = store::accounts::get(c, target.account).await? {
            targets.push(target_context(&account));
        }
    }
    let facts: Vec<_> = content.facts.iter().map(|used| used.fact).collect();
    let facts = store::facts::known(c, &facts).await?;
    Ok(ReviewContext {
        now: newsroom.now(),
        planned_at,
        kind,
        targets,
        sending,
        facts,
        around: Around::default(),
        links: Vec::new(),
    })
}

/// The context of a message that is held against other messages, not against networks and facts.
pub(super) fn nowhere(newsroom: &Newsroom, message: &Message) -> ReviewContext {
    ReviewContext {
        now: newsroom.now(),
        planned_at: message.planned_at,
        kind: message.kind,
        targets: Vec::new(),
        sending: false,
        facts: Vec::new(),
        around: Around::default(),
        links: Vec::new(),
    }
}

/// The same for a message, before it is sent: with its department, its partners, and what the other departments say where the guideline asks
/// for that.
///
/// # Errors
/// The database.
pub async fn context_of(
    newsroom: &Newsroom,
    c: &impl Conn,
    guideline: &Guideline,
    message: &Message,
    content: &Content,
) -> Result<ReviewContext, Refusal> {
    let context = context(newsroom, c, content, message.kind, message.planned_at, false).await?;
    let mut around = around(newsroom, c, guideline, Some(message.department), &message.plan.partners).await?;
    let accounts: Vec<AccountId> = content.targets.iter().map(|target| target.account).collect();
    let whose = (Some(message.id), Some(message.department));
    around.nearby = frequency::nearby(newsroom, c, guideline, whose, &accounts, message.planned_at).await?;
    Ok(ReviewContext { around, ..context })
}

/// What a guideline says about the newest edition of a message before it is sent, with what people let pass.
///
/// # Errors
/// The database.
pub async fn of_message(
    newsroom: &Newsroom,
    c: &impl Conn,
    guideline: &Guideline,
    message: &Message,
    edition: &Edition,
) -> Result<Vec<Finding>, Refusal> {
    let context = context_of(newsroom, c, guideline, message, &edition.content).await?;
    let mut findings = review(guideline, edition, &context);
    let overrides = store::overrides::of_edition(c, edition.id).await?;
    overriding::mark(&mut findings, &overrides, guideline, message, edition);
    Ok(findings)
}

async fn around(
    newsroom: &Newsroom,
    c: &impl Conn,
    guideline: &Guideline,
    department: Option<DepartmentId>,
    partners: &[DepartmentId],
) -> Result<Around, Refusal> {
    let asks = guideline.clauses.iter().any(|clause| clause.rule == Rule::OneVoice);
    let corpus = if asks && department.is_some() { Some(neighbours::corpus(newsroom, c).await?) } else { None };
    Ok(Around { department, partners: partners.to_vec(), corpus, nearby: Vec::new() })
}

/// What an account's network takes.
pub fn target_context(account: &Account) -> TargetContext {
    TargetContext {
        account: account.id,
        network: account.network,
        text: account.capability.text,
        media: account.capability.media.clone(),
    }
}

/// Findings for a text that is not stored yet, with the guideline its department holds, or the organisation's: the proof beside the composer.
///
/// # Errors
/// The database, or no guideline in force.
pub async fn proof(
    newsroom: &Newsroom,
    content: &Content,
    kind: Kind,
    planned_at: Option<Timestamp>,
    department: Option<DepartmentId>,
    partners: &[DepartmentId],
    own: Option<MessageId>,
) -> Result<(Guideline, Vec<Finding>), Refusal> {
    let read = newsroom.store.read();
    let guideline = match department {
        Some(department) => newsroom.guideline_for(&read, department, planned_at).await?,
        None => newsroom.guideline(&read).await?,
    };
    let context = context(newsroom, &read, content, kind, planned_at, false).await?;
    let mut around = around(newsroom, &read, &guideline, department, partners).await?;
    let accounts: Vec<AccountId> = content.targets.iter().map(|target| target.account).collect();
    around.nearby = frequency::nearby(newsroom, &read, &guideline, (own, department), &accounts, planned_at).await?;
    let findings = review(&guideline, &Edition::unsaved(content, newsroom.now()), &ReviewContext { around, ..context });
    Ok((guideline, findings))
}
