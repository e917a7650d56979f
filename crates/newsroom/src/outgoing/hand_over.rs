//! Step 5, hand over: a planned message whose time has come, and that no freeze holds, gets one delivery per account, in one
//! transaction with its change of state.
//!
//! The text is cleared again here: an approval for other words, or a guideline that changed its mind, ends in a failed delivery that says
//! so on the board, never in a published text. A step that came to the path since is asked for instead.

use super::{clearing, draft::save, short_links, steps};
use crate::{Newsroom, Refusal, outgoing::own_words::OwnWords};
use folkmoot_model::{
    event::{Event, ObjectKind},
    ids::{AccountId, DeliveryId, MessageId},
    outgoing::{
        delivery::{Act, Delivery, DeliveryKey, DeliveryState, Failure, Uncleared},
        edition::Edition,
        message::{Message, MessageState},
        thread,
    },
};
use folkmoot_store::{self as store, Tx};
use jiff::Timestamp;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

const NAME: &str = "hand_over_due";
/// Messages handed over in one round; the next round follows at once.
const BATCH: u32 = 50;

/// The reconciler: hands over every planned message whose time has come. Returns how many.
///
/// # Errors
/// The database; the messages stay planned and the next run takes them.
pub async fn hand_over_due(newsroom: &Newsroom) -> Result<u64, Refusal> {
    let due = store::messages::due(&newsroom.store.read(), newsroom.now(), BATCH).await?;
    let mut done = 0;
    for id in due {
        match hand_over(newsroom, id).await {
            Ok(()) => done += 1,
            Err(Refusal::Stale | Refusal::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    if done > 0 {
        newsroom.pokes.publish.notify_one();
    }
    Ok(done)
}

async fn hand_over(newsroom: &Newsroom, id: MessageId) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    // first the gate, then the questions: a freeze that is committed is seen
    store::freezes::enter(&tx).await?;
    if store::freezes::is_held(&tx, id).await? {
        return Err(Refusal::Stale);
    }
    let mut message = store::messages::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    let MessageState::Scheduled { at } = message.state else { return Err(Refusal::Stale) };
    // whatever it was planned for, an embargo holds; the message stays planned until it ends
    if at > newsroom.now() || message.is_embargoed_at(newsroom.now()) {
        return Err(Refusal::Stale);
    }
    let edition = store::editions::get(&tx, message.edition).await?.ok_or(Refusal::NotFound)?;
    if steps::asks_again(newsroom, &tx, (&message, &edition), true).await? {
        message.state = steps::asked_again(newsroom, &edition);
        save(newsroom, &tx, &mut message).await?;
        let event = newsroom.own_event(NAME, "asked_again", ObjectKind::Message, id.0, json!({ "edition": edition.id }));
        tx.commit(&[event]).await?;
        return Ok(());
    }
    let mut events = deliver(newsroom, &tx, &message, &edition, at).await?;
    message.state = MessageState::Published { at: newsroom.now() };
    save(newsroom, &tx, &mut message).await?;
    events.push(newsroom.own_event(NAME, "handed_over", ObjectKind::Message, id.0, json!({ "edition": edition.id })));
    tx.commit(&events).await?;
    Ok(())
}

/// Writes one delivery per account: new posts, changes of posts that stand, and withdrawals from accounts no longer meant.
///
/// # Errors
/// The database.
pub async fn deliver(
    newsroom: &Newsroom,
    tx: &Tx,
    message: &Message,
    edition: &Edition,
    due_at: Timestamp,
) -> Result<Vec<Event>, Refusal> {
    short_links::make(newsroom, tx, message, edition).await?;
    let failure = still_cleared(newsroom, tx, message, edition).await?.map(Failure::NotCleared);
    // what an earlier edition still had waiting is not to go out any more
    store::deliveries::cancel_of(tx, message.id, newsroom.now()).await?;
    let standing = standing(&store::deliveries::of_message(tx, message.id).await?);
    let mut events = Vec::new();
    for (place, act) in acts(message, edition, &standing) {
        let delivery = fresh(newsroom, message.id, edition, place, act, due_at, failure.clone());
        let account = delivery.account;
        store::deliveries::insert(tx, &delivery).await?;
        let particulars = json!({ "message": message.id, "account": account, "act": delivery.act.word() });
        events.push(newsroom.own_event(NAME, "queued", ObjectKind::Delivery, delivery.id.0, particulars));
    }
    Ok(events)
}

/// A post of a message: the account, and which part of a thread it is, from 0.
pub type PostPlace = (AccountId, u32);

/// What has to be done for an edition to stand as it is, given what stands: parts in their order, then what is to go, the last part first.
fn acts(message: &Message, edition: &Edition, standing: &BTreeMap<PostPlace, String>) -> Vec<(PostPlace, Act)> {
    let mut acts: Vec<(PostPlace, Act)> = Vec::new();
    for target in &edition.content.targets {
        let in_parts = edition.content.text_for(target).filter(|_| message.in_reply_to.is_none());
        let parts = in_parts.map_or(1, |text| thread::parts(text).len().max(1));
        for part in (0_u32..).take(parts) {
            let place = (target.account, part);
            let act = match standing.get(&place) {
                Some(remote_id) => Act::Replace { remote_id: remote_id.clone() },
                None => Act::Publish,
            };
            acts.push((place, act));
        }
    }
    let kept: BTreeSet<PostPlace> = acts.iter().map(|(place, _)| *place).collect();
    let dropped = standing.iter().rev().filter(|(place, _)| !kept.contains(place));
    acts.extend(dropped.map(|(place, remote_id)| (*place, Act::Withdraw { remote_id: remote_id.clone() })));
    acts
}

/// Nothing when the edition is still cleared, else what stands in the way.
async fn still_cleared(
    newsroom: &Newsroom,
    tx: &Tx,
    message: &Message,
    edition: &Edition,
) -> Result<Option<Vec<Uncleared>>, Refusal> {
    let cleared = clearing::clear(newsroom, tx, (message, edition), &[], true).await?;
    Ok(cleared.err().map(|obstacles| obstacles.into_iter().map(Uncleared::Obstacle).collect()))
}

/// The posts of a message that stand on a network now, by account and part.
pub fn standing(deliveries: &[Delivery]) -> BTreeMap<PostPlace, String> {
    let mut standing = BTreeMap::new();
    let mut sent: Vec<_> = deliveries.iter().filter(|d| matches!(d.state, DeliveryState::Sent { .. })).collect();
    sent.sort_by_key(|delivery| (delivery.updated_at, delivery.id));
    for delivery in sent {
        match (&delivery.act, &delivery.state) {
            (Act::Publish | Act::Replace { .. }, DeliveryState::Sent { receipt: Some(receipt) }) => {
                standing.insert((delivery.account, delivery.part), receipt.remote_id.clone());
            }
            (Act::Withdraw { .. }, _) => {
                standing.remove(&(delivery.account, delivery.part));
            }
            _ => {}
        }
    }
    standing
}

/// The post that a part of a thread answers: the part before it, when that stands.
pub fn part_before(deliveries: &[Delivery], delivery: &Delivery) -> Option<String> {
    standing(deliveries).remove(&(delivery.account, delivery.part.checked_sub(1)?))
}

/// A delivery that has not been tried yet.
pub fn fresh(
    newsroom: &Newsroom,
    message: MessageId,
    edition: &Edition,
    (account, part): PostPlace,
    act: Act,
    due_at: Timestamp,
    failure: Option<Failure>,
) -> Delivery {
    let id = DeliveryId::new(&*newsroom.mint);
    let now = newsroom.now();
    Delivery {
        id,
        message,
        edition: edition.id,
        account,
        part,
        act,
        key: DeliveryKey(format!("folkmoot-{id}")),
        last_error: failure.as_ref().map(|_| OwnWords::NotCleared.as_str().to_owned()),
        state: failure.map_or(DeliveryState::Pending, |why| DeliveryState::Failed { why }),
        attempts: 0,
        due_at,
        next_try_at: now,
        first_sent_at: None,
        updated_at: now,
    }
}
