//! Looking for a delivery whose outcome is unknown, on our own timeline.

use super::{
    NAME, outcome,
    ready::{NotReady, Ready, cleared, to_look},
};
use crate::{
    Newsroom, Refusal,
    outgoing::{
        own_words::{COULD_NOT_LOOK, OwnWords, TOO_LONG},
        short_links,
    },
};
use folkmoot_model::{
    event::ObjectKind,
    link::swapped_on,
    network::capability::{Deduplication, Verb},
    network::error::{Disposition, NetworkError},
    outgoing::delivery::{Act, Delivery, DeliveryState, Failure},
};
use folkmoot_networks::network::Sought;
use folkmoot_store as store;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

/// A delivery that can only be settled by a person is looked at again after this long, in case the network learns to look.
const FOR_A_PERSON: SignedDuration = SignedDuration::from_hours(1);
/// How far before our first call we look: clocks of servers differ.
const CLOCK_SLACK: SignedDuration = SignedDuration::from_mins(10);

/// Looks for one delivery.
pub(super) async fn look(newsroom: &Newsroom, delivery: Delivery, since: Timestamp) -> Result<(), Refusal> {
    if delivery.act != Act::Publish {
        return again(newsroom, delivery, OwnWords::TwiceAsOnce.as_str()).await;
    }
    let ready = match to_look(newsroom, &delivery).await? {
        Ok(ready) => ready,
        Err(NotReady::Wait { until, why }) => return outcome::wait(newsroom, delivery, until, why).await,
        Err(NotReady::Over | NotReady::NotCleared(_)) => return for_a_person(newsroom, delivery).await,
    };
    let capability = &ready.account.capability;
    if !capability.can(Verb::FindSent) {
        // what would not be cleared today can't be sent again to learn whether it arrived
        if capability.deduplication == Deduplication::OwnKey {
            let of = (&ready.message, &ready.edition);
            if cleared(newsroom, &newsroom.store.read(), &delivery, of).await?.is_ok() {
                return again(newsroom, delivery, OwnWords::OwnKey.as_str()).await;
            }
        }
        return for_a_person(newsroom, delivery).await;
    }
    find(newsroom, delivery, &ready, since).await
}

/// Only a person can see what became of it.
async fn for_a_person(newsroom: &Newsroom, delivery: Delivery) -> Result<(), Refusal> {
    let until = newsroom.now().saturating_add(FOR_A_PERSON).unwrap_or_else(|_| newsroom.now());
    outcome::wait(newsroom, delivery, until, OwnWords::LookYourself.as_str().to_owned()).await
}

async fn find(newsroom: &Newsroom, delivery: Delivery, ready: &Ready, since: Timestamp) -> Result<(), Refusal> {
    let first = delivery.first_sent_at.unwrap_or(delivery.due_at);
    let from = first.saturating_sub(CLOCK_SLACK).unwrap_or(first);
    let known = store::deliveries::known_remote_ids(&newsroom.store.read(), delivery.account, from).await?;
    // what was said is looked for whether or not it would be cleared today: if it stands there, that has to be known
    let words = ready.edition.content.words_for(delivery.account, delivery.part, ready.message.in_reply_to.is_some());
    let Some((text, _)) = words else { return for_a_person(newsroom, delivery).await };
    let links = short_links::swaps(newsroom, &newsroom.store.read(), &ready.message).await?;
    let text = swapped_on(delivery.account, &text, &links);
    let sought =
        Sought { text: &text, in_reply_to: ready.in_reply_to.as_deref(), key: &delivery.key, since: from, known: &known };
    match ready.network.find_sent(&ready.access, &sought).await {
        Ok(captured) if captured.value.is_some() => outcome::sent(newsroom, &delivery, ready, &captured).await,
        Ok(_) => {
            let settled = since.saturating_add(newsroom.settings.settle).unwrap_or(since);
            if newsroom.now() >= settled {
                again(newsroom, delivery, OwnWords::NotThere.as_str()).await
            } else {
                outcome::wait(newsroom, delivery, settled, OwnWords::NotThereYet.as_str().to_owned()).await
            }
        }
        Err(error) => could_not_look(newsroom, delivery, ready, &error).await,
    }
}

/// It is certain that it does not stand there: it may be tried again.
async fn again(newsroom: &Newsroom, mut delivery: Delivery, why: &str) -> Result<(), Refusal> {
    let now = newsroom.now();
    if now.duration_since(delivery.due_at) > newsroom.settings.exhausted_after {
        return outcome::fail(newsroom, delivery, Failure::Exhausted(format!("{why}{TOO_LONG}"))).await;
    }
    delivery.state = DeliveryState::Pending;
    delivery.next_try_at = now;
    delivery.last_error = Some(why.to_owned());
    delivery.updated_at = now;
    let tx = newsroom.store.begin().await?;
    store::deliveries::update(&tx, &delivery).await?;
    let event = newsroom.own_event(NAME, "was_not_there", ObjectKind::Delivery, delivery.id.0, json!({ "why": why }));
    tx.commit(&[event]).await?;
    newsroom.pokes.publish.notify_one();
    Ok(())
}

async fn could_not_look(newsroom: &Newsroom, mut delivery: Delivery, ready: &Ready, error: &NetworkError) -> Result<(), Refusal> {
    let now = newsroom.now();
    delivery.attempts = delivery.attempts.saturating_add(1);
    delivery.next_try_at = match error.disposition() {
        Disposition::Retry { at: Some(at) } => at,
        _ => outcome::after_backoff(newsroom, delivery.attempts, now),
    };
    delivery.last_error = Some(format!("{COULD_NOT_LOOK}{error}"));
    delivery.updated_at = now;
    let tx = newsroom.store.begin().await?;
    store::deliveries::update(&tx, &delivery).await?;
    let particulars = json!({ "why": delivery.last_error });
    let mut events = vec![newsroom.own_event(NAME, "could_not_look", ObjectKind::Delivery, delivery.id.0, particulars)];
    if error.disposition() == Disposition::Reconnect {
        events.push(outcome::needs_reconnect(newsroom, &tx, &ready.account, error, NAME).await?);
    }
    tx.commit(&events).await?;
    Ok(())
}
