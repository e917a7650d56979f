//! What a changed fact made wrong: every message that rests on it, live and planned, and their corrections as drafts.
//!
//! A draft replaces the former value by the one that holds at the spans where it stands, and nothing else; on a message people have read it
//! carries the visible note. It goes out by approval like every edition. Where the former value is not found literally, nothing is drafted:
//! a person writes.

use crate::{
    Newsroom, Refusal,
    newsroom::require,
    outgoing::{
        draft::{next_edition, save},
        hand_over::standing,
    },
};
use folkmoot_model::{
    event::ObjectKind,
    fact::{
        KnownFact,
        correct::{Corrected, correct},
    },
    ids::{AccountId, FactId, MessageId},
    obstacle::Obstacle,
    outgoing::{
        delivery::{Act, Delivery, DeliveryState},
        edition::Edition,
        message::{Message, MessageVerb},
    },
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, Conn};
use serde_json::json;

/// How a message stands to a fact.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// It says what holds.
    Right,
    /// What stands on a network is wrong, and the newest edition, which has not gone out, is right.
    UnderWay,
    /// The newest edition is wrong; so it would be corrected.
    Wrong(Corrected),
    /// It rests on a former version, and the former value is not found in some text: a person has to write.
    Write(Corrected),
}

/// A message that rests on a fact.
#[derive(Debug, Clone)]
pub struct Resting {
    /// The message.
    pub message: Message,
    /// Its newest edition.
    pub edition: Edition,
    /// Accounts on which a post of it stands.
    pub live: Vec<AccountId>,
    /// How it stands to the fact.
    pub verdict: Verdict,
}

impl Resting {
    /// Something has to be done about it.
    pub fn needs_somebody(&self) -> bool {
        !matches!(self.verdict, Verdict::Right)
    }
}

/// Every message that rests on a fact and is live or may still go out, the last changed first.
///
/// # Errors
/// The database.
pub async fn resting_on(c: &impl Conn, known: &KnownFact) -> Result<Vec<Resting>, Refusal> {
    let mut all = Vec::new();
    for id in store::facts::used_by(c, known.fact.id).await? {
        if let Some(one) = resting(c, id, known).await? {
            all.push(one);
        }
    }
    Ok(all)
}

/// One message; nothing when it is over and nothing of it stands, or no edition that matters rests on the fact.
async fn resting(c: &impl Conn, id: MessageId, known: &KnownFact) -> Result<Option<Resting>, Refusal> {
    let message = store::messages::get(c, id).await?.ok_or(Refusal::NotFound)?;
    let editions = store::editions::of_message(c, id).await?;
    let deliveries = store::deliveries::of_message(c, id).await?;
    let mut live: Vec<AccountId> = standing(&deliveries).into_keys().map(|(account, _)| account).collect();
    live.dedup();
    if live.is_empty() && message.state.is_over() {
        return Ok(None);
    }
    let Some(edition) = editions.iter().find(|one| one.id == message.edition).cloned() else { return Ok(None) };
    let rests = |one: &Edition| one.content.facts.iter().any(|used| used.fact == known.fact.id);
    let standing = editions.iter().filter(|one| stands(&deliveries, one, &live));
    let live_wrong = standing.clone().any(|one| rests(one) && is_wrong(&correct(&one.content, known), one, known));
    if !rests(&edition) && !live_wrong {
        return Ok(None);
    }
    let corrected = correct(&edition.content, known);
    let verdict = if !rests(&edition) {
        Verdict::UnderWay
    } else if !corrected.replaced.is_empty() {
        Verdict::Wrong(corrected)
    } else if is_wrong(&corrected, &edition, known) {
        Verdict::Write(corrected)
    } else if live_wrong {
        Verdict::UnderWay
    } else {
        Verdict::Right
    };
    Ok(Some(Resting { message, edition, live, verdict }))
}

/// A former value stands in it, or it rests on a former version and says neither.
fn is_wrong(corrected: &Corrected, edition: &Edition, known: &KnownFact) -> bool {
    let outdated = edition.content.facts.iter().any(|used| used.fact == known.fact.id && used.version != known.fact.version);
    !corrected.replaced.is_empty() || (outdated && !corrected.missing.is_empty())
}

/// Whether an edition is what stands on one of these accounts.
fn stands(deliveries: &[Delivery], edition: &Edition, live: &[AccountId]) -> bool {
    live.iter().any(|account| {
        let last = deliveries
            .iter()
            .filter(|one| one.account == *account && !matches!(one.act, Act::Withdraw { .. }))
            .filter(|one| matches!(one.state, DeliveryState::Sent { .. }))
            .max_by_key(|one| (one.updated_at, one.id));
        last.is_some_and(|last| last.edition == edition.id)
    })
}

/// What became of one message.
#[derive(Debug)]
pub enum Drafted {
    /// Its next edition is written and waits to be asked approval for.
    Yes,
    /// There is nothing to replace: it is right, or a person has to write.
    Nothing,
    /// It was refused.
    Refused(Refusal),
}

/// Drafts the corrections of these messages, each in a transaction of its own, so that one that is refused holds up no other.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such fact, or the database.
pub async fn draft_corrections(
    newsroom: &Newsroom,
    actor: &Actor,
    fact: FactId,
    messages: &[MessageId],
) -> Result<Vec<(MessageId, Drafted)>, Refusal> {
    let known = store::facts::known(&newsroom.store.read(), &[fact]).await?.pop().ok_or(Refusal::NotFound)?;
    let mut all = Vec::new();
    for id in messages {
        let drafted = match draft_one(newsroom, actor, &known, *id).await {
            Ok(true) => Drafted::Yes,
            Ok(false) => Drafted::Nothing,
            Err(error @ (Refusal::Store(_) | Refusal::Vault(_))) => return Err(error),
            Err(error) => Drafted::Refused(error),
        };
        all.push((*id, drafted));
    }
    Ok(all)
}

async fn draft_one(newsroom: &Newsroom, actor: &Actor, known: &KnownFact, id: MessageId) -> Result<bool, Refusal> {
    let tx = newsroom.store.begin().await?;
    let Some(resting) = resting(&tx, id, known).await? else { return Ok(false) };
    let Resting { mut message, edition, live, verdict } = resting;
    require(actor, Right::WriteMessages, message.department)?;
    let Verdict::Wrong(corrected) = verdict else { return Ok(false) };
    let obstacles: Vec<Obstacle> = message.obstacles_to(MessageVerb::Edit);
    if !obstacles.is_empty() {
        return Err(Refusal::Obstacles(obstacles));
    }
    // what nobody has read needs no note
    let content = if live.is_empty() {
        corrected.content
    } else {
        let words = newsroom.guideline(&tx).await?.note_words();
        words.on_corrected(&corrected, &newsroom.clock_time(&tx).await?)
    };
    next_edition(newsroom, &tx, actor, &mut message, &edition, content).await?;
    save(newsroom, &tx, &mut message).await?;
    let particulars = json!({ "fact": known.fact.id, "version": known.fact.version, "edition": message.edition });
    tx.commit(&[newsroom.event(actor, "correction_drafted", ObjectKind::Message, id.0, particulars)]).await?;
    Ok(true)
}
