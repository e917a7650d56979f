//! What a changed or withdrawn fact made wrong: every message that rests on it, live and planned, and their corrections as drafts.
//!
//! A draft replaces the former value by the one that holds at the spans where it stands, and nothing else; on a message people have read it
//! carries the visible note. It goes out by approval like every edition. Where the former value is not found literally, nothing is drafted:
//! a person writes; and for a fact that was taken out there is nothing to put in its place.

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
use std::collections::BTreeMap;

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
    /// The fact was taken out, and the newest edition still says something of it: a person has to write.
    Gone,
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

/// Every message that rests on a fact and is live or may still go out, the last changed first; at most [`store::facts::USES`].
///
/// # Errors
/// The database.
pub async fn resting_on(c: &impl Conn, known: &KnownFact) -> Result<Vec<Resting>, Refusal> {
    resting(c, &store::facts::used_by(c, known.fact.id).await?, known).await
}

/// These messages, without those that are over and of which nothing stands, and those of which no edition that matters rests on the fact.
async fn resting(c: &impl Conn, ids: &[MessageId], known: &KnownFact) -> Result<Vec<Resting>, Refusal> {
    let mut messages: BTreeMap<MessageId, Message> =
        store::messages::of_ids(c, ids).await?.into_iter().map(|message| (message.id, message)).collect();
    let (mut editions, mut deliveries) = (BTreeMap::<_, Vec<Edition>>::new(), BTreeMap::<_, Vec<Delivery>>::new());
    for edition in store::editions::of_messages(c, ids).await? {
        editions.entry(edition.message).or_default().push(edition);
    }
    for delivery in store::deliveries::of_messages(c, ids).await? {
        deliveries.entry(delivery.message).or_default().push(delivery);
    }
    let judged = ids.iter().filter_map(|id| {
        let message = messages.remove(id)?;
        judge(message, &editions.remove(id).unwrap_or_default(), &deliveries.remove(id).unwrap_or_default(), known)
    });
    Ok(judged.collect())
}

/// One message with all its editions and deliveries.
fn judge(message: Message, editions: &[Edition], deliveries: &[Delivery], known: &KnownFact) -> Option<Resting> {
    let mut live: Vec<AccountId> = standing(deliveries).into_keys().map(|(account, _)| account).collect();
    live.dedup();
    if live.is_empty() && message.state.is_over() {
        return None;
    }
    let edition = editions.iter().find(|one| one.id == message.edition).cloned()?;
    let rests = edition.content.facts.iter().any(|used| used.fact == known.fact.id);
    let live_wrong = editions.iter().filter(|one| stands(deliveries, one, &live)).any(|one| known.is_wrong_in(&one.content));
    let verdict = if !rests {
        if !live_wrong {
            return None;
        }
        Verdict::UnderWay
    } else if known.fact.withdrawn.is_some() {
        Verdict::Gone
    } else {
        let corrected = correct(&edition.content, known);
        if !corrected.replaced.is_empty() {
            Verdict::Wrong(corrected)
        } else if known.is_wrong_in(&edition.content) {
            Verdict::Write(corrected)
        } else if live_wrong {
            Verdict::UnderWay
        } else {
            Verdict::Right
        }
    };
    Some(Resting { message, edition, live, verdict })
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

/// Drafts the corrections of these messages with the fact as the person saw it, each in a transaction of its own, so that one that is refused
/// holds up no other.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such fact, [`Refusal::Stale`] when it has changed since, or the database.
pub async fn draft_corrections(
    newsroom: &Newsroom,
    actor: &Actor,
    (fact, revision): (FactId, i64),
    messages: &[MessageId],
) -> Result<Vec<(MessageId, Drafted)>, Refusal> {
    seen(&newsroom.store.read(), fact, revision).await?;
    let mut all = Vec::new();
    for id in messages {
        let drafted = match draft_one(newsroom, actor, (fact, revision), *id).await {
            Ok(true) => Drafted::Yes,
            Ok(false) => Drafted::Nothing,
            Err(error @ (Refusal::Store(_) | Refusal::Vault(_))) => return Err(error),
            Err(error) => Drafted::Refused(error),
        };
        all.push((*id, drafted));
    }
    Ok(all)
}

/// The fact, if it stands as the person saw it.
async fn seen(c: &impl Conn, fact: FactId, revision: i64) -> Result<KnownFact, Refusal> {
    let known = store::facts::known(c, &[fact]).await?.pop().ok_or(Refusal::NotFound)?;
    if known.fact.revision == revision { Ok(known) } else { Err(Refusal::Stale) }
}

async fn draft_one(newsroom: &Newsroom, actor: &Actor, fact: (FactId, i64), id: MessageId) -> Result<bool, Refusal> {
    let tx = newsroom.store.begin().await?;
    let known = seen(&tx, fact.0, fact.1).await?;
    let Some(resting) = resting(&tx, &[id], &known).await?.pop() else { return Ok(false) };
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
