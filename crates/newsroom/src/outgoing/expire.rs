//! What ends by itself: a message whose time is over, and one whose place another has taken. Each end is met once, in one transaction with
//! what is done about it; posts are taken away by the outbox.
//!
//! A note that a message no longer holds is a text, so it is drafted and waits for a second person: nothing goes out that nobody approved.

use super::{
    draft::{next_edition, save},
    hand_over::{fresh, standing},
};
use crate::{Newsroom, Refusal};
use folkmoot_model::{
    event::{Event, ObjectKind},
    ids::MessageId,
    network::capability::Verb,
    outgoing::{
        delivery::Act,
        edition::Edition,
        message::{AtExpiry, Message, MessageState, MessageVerb},
    },
    staff::person::Actor,
};
use folkmoot_store::{self as store, Tx};
use jiff::Timestamp;
use serde_json::json;

const NAME: &str = "expire_due";
/// Messages ended in one round; the next round follows by the clock.
const BATCH: u32 = 50;

/// The reconciler. Returns how many messages it did something about.
///
/// # Errors
/// The database; the messages wait for the next run.
pub async fn expire_due(newsroom: &Newsroom) -> Result<u64, Refusal> {
    let mut done = 0;
    for id in store::messages::over_their_time(&newsroom.store.read(), newsroom.now(), BATCH).await? {
        done += counted(expire(newsroom, id).await)?;
    }
    for (by, former) in store::messages::taking_a_place(&newsroom.store.read(), BATCH).await? {
        done += counted(supersede(newsroom, by, former).await)?;
    }
    if done > 0 {
        newsroom.pokes.publish.notify_one();
    }
    Ok(done)
}

/// Somebody else was faster: there is nothing left to do.
fn counted(result: Result<(), Refusal>) -> Result<u64, Refusal> {
    match result {
        Ok(()) => Ok(1),
        Err(Refusal::Stale | Refusal::NotFound) => Ok(0),
        Err(error) => Err(error),
    }
}

async fn newest(tx: &Tx, id: MessageId) -> Result<(Message, Edition), Refusal> {
    let message = store::messages::get(tx, id).await?.ok_or(Refusal::NotFound)?;
    let edition = store::editions::get(tx, message.edition).await?.ok_or(Refusal::NotFound)?;
    Ok((message, edition))
}

async fn expire(newsroom: &Newsroom, id: MessageId) -> Result<(), Refusal> {
    let now = newsroom.now();
    let tx = newsroom.store.begin().await?;
    let (mut message, edition) = newest(&tx, id).await?;
    let end = message.plan.valid_until.filter(|end| *end <= now).ok_or(Refusal::Stale)?;
    if message.state.is_over() {
        return Err(Refusal::Stale);
    }
    store::messages::meet_expiry(&tx, id, end).await?;
    let mut events = match message.plan.at_expiry {
        AtExpiry::Ask => Vec::new(),
        AtExpiry::Withdraw => {
            message.state = MessageState::Expired { at: now };
            take_away(newsroom, &tx, &message, &edition, now).await?
        }
        AtExpiry::Note => note(newsroom, &tx, &mut message, &edition).await?,
    };
    if message.plan.at_expiry != AtExpiry::Ask {
        save(newsroom, &tx, &mut message).await?;
    }
    let particulars = json!({ "valid_until": end, "does": message.plan.at_expiry.as_str() });
    events.push(newsroom.own_event(NAME, "expired", ObjectKind::Message, id.0, particulars));
    tx.commit(&events).await?;
    Ok(())
}

/// Queues the withdrawal of everything that stands, where the network can take it away; the rest stays and its page says so.
async fn take_away(
    newsroom: &Newsroom,
    tx: &Tx,
    message: &Message,
    edition: &Edition,
    now: Timestamp,
) -> Result<Vec<Event>, Refusal> {
    store::deliveries::cancel_of(tx, message.id, now).await?;
    let mut events = Vec::new();
    // the last part of a thread first, so that none answers a post that is gone
    for (place, remote_id) in standing(&store::deliveries::of_message(tx, message.id).await?).into_iter().rev() {
        let known = store::accounts::get(tx, place.0).await?;
        if !known.is_some_and(|account| account.capability.can(Verb::Withdraw)) {
            continue;
        }
        let delivery = fresh(newsroom, message.id, edition, place, Act::Withdraw { remote_id }, now, None);
        store::deliveries::insert(tx, &delivery).await?;
        let particulars = json!({ "message": message.id, "account": place.0, "act": "withdraw" });
        events.push(newsroom.own_event(NAME, "queued", ObjectKind::Delivery, delivery.id.0, particulars));
    }
    Ok(events)
}

/// Drafts the note in every text and asks for approval, in the name of who wrote the message. What is being written already is left alone:
/// then a person is asked.
async fn note(newsroom: &Newsroom, tx: &Tx, message: &mut Message, edition: &Edition) -> Result<Vec<Event>, Refusal> {
    if !message.obstacles_to(MessageVerb::Correct).is_empty() {
        return Ok(Vec::new());
    }
    let words = newsroom.guideline(tx).await?.note_words();
    let mut content = edition.content.clone();
    words.expired_on(&mut content, &newsroom.clock_time(tx).await?);
    let writer = Actor { person: message.writer, grants: Vec::new() };
    next_edition(newsroom, tx, &writer, message, edition, content).await?;
    message.state = MessageState::Submitted { by: message.writer, at: newsroom.now(), yes_from: None };
    let particulars = json!({ "edition": message.edition });
    Ok(vec![newsroom.own_event(NAME, "submitted", ObjectKind::Message, message.id.0, particulars)])
}

async fn supersede(newsroom: &Newsroom, by: MessageId, former: MessageId) -> Result<(), Refusal> {
    let now = newsroom.now();
    let tx = newsroom.store.begin().await?;
    let (mut message, edition) = newest(&tx, former).await?;
    if message.state.is_over() {
        return Err(Refusal::Stale);
    }
    message.state = MessageState::Superseded { by, at: now };
    let mut events = take_away(newsroom, &tx, &message, &edition, now).await?;
    save(newsroom, &tx, &mut message).await?;
    events.push(newsroom.own_event(NAME, "superseded", ObjectKind::Message, former.0, json!({ "by": by })));
    tx.commit(&events).await?;
    Ok(())
}
