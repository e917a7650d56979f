//! One try of a pending delivery: written down as Sending, then one call, then its outcome. The one door out.

use super::{
    super::hand_over::standing,
    outcome::{self, Outcome},
    ready::{NotReady, Ready, cleared, pictures, ready},
};
use crate::{
    Newsroom, Refusal,
    outgoing::own_words::{OwnWords, PICTURE},
};
use folkmoot_model::{
    event::ObjectKind,
    ids::AccountId,
    network::{
        capability::Verb,
        error::{NetworkError, NetworkErrorKind},
        exchange::Captured,
        post::Receipt,
    },
    outgoing::{
        delivery::{Act, Delivery, DeliveryState, Failure, Uncleared},
        freeze::is_held,
        message::{Message, MessageState},
    },
};
use folkmoot_networks::network::Outgoing;
use folkmoot_store::{self as store, Tx, accounts::Pace};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

/// A delivery that waits for an earlier edition is looked at again after this long.
const EARLIER_RECHECK: SignedDuration = SignedDuration::from_secs(10);

/// A delivery that a freeze holds is looked at again after this long; a decision lets it go at once.
const FROZEN_RECHECK: SignedDuration = SignedDuration::from_secs(60);

/// Tries one delivery.
pub(super) async fn attempt(newsroom: &Newsroom, mut delivery: Delivery) -> Result<(), Refusal> {
    let mut ready = match ready(newsroom, &delivery).await? {
        Ok(ready) => ready,
        Err(not) => return put_aside(newsroom, delivery, not).await,
    };
    if is_over(&delivery, &ready.message) {
        return outcome::cancel(newsroom, delivery).await;
    }
    if let Some(until) = after_earlier_ones(newsroom, &mut delivery).await? {
        return outcome::wait(newsroom, delivery, until, OwnWords::EarlierEdition.as_str().to_owned()).await;
    }
    if let Some(not) = with_pictures(newsroom, &delivery, &mut ready).await? {
        return put_aside(newsroom, delivery, not).await;
    }
    match begin(newsroom, &mut delivery, &mut ready).await? {
        Ok(()) => {}
        Err(not) => return put_aside(newsroom, delivery, not).await,
    }
    let result = call(&delivery, &ready).await;
    outcome::record(newsroom, delivery, &ready, Outcome::from(result)).await
}

/// Makes the pictures ready, which can take seconds: not for a delivery that a freeze holds anyway.
async fn with_pictures(newsroom: &Newsroom, delivery: &Delivery, ready: &mut Ready) -> Result<Option<NotReady>, Refusal> {
    if is_held(&delivery.act) && store::freezes::is_held(&newsroom.store.read(), delivery.message).await? {
        let until = newsroom.now().saturating_add(FROZEN_RECHECK).unwrap_or_else(|_| newsroom.now());
        return Ok(Some(NotReady::Wait { until, why: OwnWords::Frozen.as_str().to_owned() }));
    }
    let Some(post) = &ready.post else { return Ok(None) };
    match pictures(newsroom, &ready.account, post).await {
        Ok(pictures) => ready.pictures = pictures,
        // what can't be made ready now never can: a person has to see it on the board
        Err(Refusal::Field { .. }) => return Ok(Some(NotReady::NotCleared(vec![Uncleared::Words(PICTURE.to_owned())]))),
        Err(error) => return Err(error),
    }
    Ok(None)
}

/// A delivery for which no call can be made now, or ever.
async fn put_aside(newsroom: &Newsroom, delivery: Delivery, not: NotReady) -> Result<(), Refusal> {
    match not {
        NotReady::Wait { until, why } => outcome::wait(newsroom, delivery, until, why).await,
        NotReady::Over => outcome::cancel(newsroom, delivery).await,
        NotReady::NotCleared(why) => outcome::fail(newsroom, delivery, Failure::NotCleared(why)).await,
    }
}

/// Nobody means it to go out any more: its message was taken back, or sent back to be written or planned anew. What an earlier edition still
/// has to say is not touched by what is done about a later one.
fn is_over(delivery: &Delivery, message: &Message) -> bool {
    let out = matches!(message.state, MessageState::Published { .. });
    is_held(&delivery.act) && (message.state.is_over() || (!out && delivery.edition == message.edition))
}

/// An edition never overtakes an earlier one on the same account: it waits while that one's outcome is unknown, and changes its post once
/// that stands. Returns when to come back if it has to wait.
async fn after_earlier_ones(newsroom: &Newsroom, delivery: &mut Delivery) -> Result<Option<Timestamp>, Refusal> {
    let all = store::deliveries::of_message(&newsroom.store.read(), delivery.message).await?;
    let others: Vec<_> = all.into_iter().filter(|other| other.account == delivery.account && other.id != delivery.id).collect();
    let unsettled = |other: &Delivery| matches!(other.state, DeliveryState::Sending { .. } | DeliveryState::Uncertain { .. });
    if others.iter().any(unsettled) {
        return Ok(Some(newsroom.now().saturating_add(EARLIER_RECHECK).unwrap_or_else(|_| newsroom.now())));
    }
    if delivery.act == Act::Publish
        && let Some(remote_id) = standing(&others).remove(&(delivery.account, delivery.part))
    {
        delivery.act = Act::Replace { remote_id };
    }
    Ok(None)
}

/// Takes a turn from the account's pace and writes down that a call is about to leave, unless it must not leave now: it is not our turn, a freeze
/// holds it, or it is no longer cleared. A freeze or a guideline that is committed before this transaction came in is seen by it, in
/// whatever process that was; what is sent is what this transaction cleared.
async fn begin(newsroom: &Newsroom, delivery: &mut Delivery, ready: &mut Ready) -> Result<Result<(), NotReady>, Refusal> {
    let now = newsroom.now();
    let later = |until: Timestamp, why: OwnWords| Ok(Err(NotReady::Wait { until, why: why.as_str().to_owned() }));
    let tx = newsroom.store.begin().await?;
    store::freezes::enter(&tx).await?;
    if is_held(&delivery.act) && store::freezes::is_held(&tx, delivery.message).await? {
        return later(now.saturating_add(FROZEN_RECHECK).unwrap_or(now), OwnWords::Frozen);
    }
    ready.message = store::messages::get(&tx, delivery.message).await?.ok_or(Refusal::NotFound)?;
    if is_over(delivery, &ready.message) {
        return Ok(Err(NotReady::Over));
    }
    match cleared(newsroom, &tx, delivery, (&ready.message, &ready.edition)).await? {
        Ok(post) => ready.post = post,
        Err(why) => return Ok(Err(NotReady::NotCleared(why))),
    }
    if let Some(until) = take_turn(&tx, ready, now).await? {
        return later(until, OwnWords::Turn);
    }
    delivery.state = DeliveryState::Sending { since: now };
    delivery.attempts = delivery.attempts.saturating_add(1);
    delivery.first_sent_at = delivery.first_sent_at.or(Some(now));
    delivery.updated_at = now;
    let until = now.saturating_add(newsroom.settings.delivery_lease).unwrap_or(now);
    store::deliveries::begin_sending(&tx, delivery, &newsroom.settings.holder, until).await?;
    let particulars = json!({ "attempt": delivery.attempts, "act": delivery.act.word() });
    let event = newsroom.own_event(super::NAME, "attempted", ObjectKind::Delivery, delivery.id.0, particulars);
    tx.commit(&[event]).await?;
    Ok(Ok(()))
}

/// The token bucket of an account: as many calls as the network allows, refilled evenly over its window.
async fn take_turn(tx: &Tx, ready: &Ready, now: Timestamp) -> Result<Option<Timestamp>, Refusal> {
    let account: AccountId = ready.account.id;
    let mut pace = store::accounts::pace(tx, account).await?;
    if let Some(until) = pace.hold_until.filter(|until| *until > now) {
        return Ok(Some(until));
    }
    let rate = ready.account.capability.publish_rate;
    let (calls, window) = (f64::from(rate.calls.max(1)), f64::from(rate.window_s.max(1)));
    pace = refill(&pace, now, calls, window);
    if pace.tokens < 1.0 {
        let wait_ms = ((1.0 - pace.tokens) * window / calls * 1000.0).ceil();
        #[expect(clippy::cast_possible_truncation, reason = "a window is at most 2^32 seconds")]
        let wait = SignedDuration::from_millis(wait_ms as i64);
        return Ok(Some(now.saturating_add(wait).unwrap_or(now)));
    }
    pace.tokens -= 1.0;
    pace.hold_until = None;
    store::accounts::set_pace(tx, account, &pace).await?;
    Ok(None)
}

/// The bucket as it is now. A clock that went backwards refills nothing.
fn refill(pace: &Pace, now: Timestamp, calls: f64, window_s: f64) -> Pace {
    let elapsed = now.duration_since(pace.refilled_at).as_secs_f64().max(0.0);
    let tokens = (pace.tokens + elapsed * calls / window_s).clamp(0.0, calls);
    Pace { tokens, refilled_at: now, hold_until: pace.hold_until }
}

/// The call itself. For a withdrawal the receipt is empty.
async fn call(delivery: &Delivery, ready: &Ready) -> Result<Captured<Option<Receipt>>, NetworkError> {
    if let Act::Withdraw { remote_id } = &delivery.act {
        return ready.network.withdraw(&ready.access, remote_id).await.map(|captured| captured.map(|()| None));
    }
    let Some(post) = &ready.post else {
        return Err(NetworkError::new(Verb::Publish, NetworkErrorKind::Unsupported));
    };
    let outgoing = Outgoing { post, pictures: &ready.pictures, in_reply_to: ready.in_reply_to.as_deref(), key: &delivery.key };
    let captured = match &delivery.act {
        Act::Publish => ready.network.publish(&ready.access, &outgoing).await?,
        Act::Replace { remote_id } | Act::Withdraw { remote_id } => {
            ready.network.replace(&ready.access, remote_id, &outgoing).await?
        }
    };
    Ok(captured.map(Some))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bucket_refills_evenly_never_over_the_top_and_not_backwards() {
        let start = Timestamp::from_second(1_000).unwrap();
        let empty = Pace { tokens: 0.0, refilled_at: start, hold_until: None };
        let later = |s: i64| start.saturating_add(SignedDuration::from_secs(s)).unwrap();
        assert!((refill(&empty, later(1), 300.0, 300.0).tokens - 1.0).abs() < 1e-9);
        assert!((refill(&empty, later(86_400), 300.0, 300.0).tokens - 300.0).abs() < 1e-9);
        assert!(refill(&empty, later(-3_600), 300.0, 300.0).tokens.abs() < 1e-9);
    }
}
