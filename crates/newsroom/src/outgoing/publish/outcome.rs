//! What a try's outcome becomes: each is one transaction, with the evidence, the delivery and everything that follows from it.

use super::{
    super::{
        capture::{self, Class},
        hand_over::fresh,
    },
    NAME,
    ready::Ready,
};
use crate::{Newsroom, Refusal, clock::random_share, incoming::answered, outgoing::own_words::OwnWords};
use folkmoot_model::{
    account::AccountState,
    event::{Event, ObjectKind},
    network::{
        error::{Disposition, NetworkError, NetworkErrorKind},
        exchange::Captured,
        post::Receipt,
    },
    outgoing::delivery::{Act, Delivery, DeliveryState, Failure},
};
use folkmoot_store::{self as store, StoreError, Tx};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

/// Tries of the transaction itself when somebody else changed the case in the same moment.
const STALE_TRIES: u32 = 4;

/// How a call ended.
pub(super) enum Outcome {
    /// It stands there (or, for a withdrawal, no longer does).
    Done(Captured<Option<Receipt>>),
    /// It failed.
    Error(NetworkError),
}

impl From<Result<Captured<Option<Receipt>>, NetworkError>> for Outcome {
    fn from(result: Result<Captured<Option<Receipt>>, NetworkError>) -> Self {
        match result {
            Ok(captured) => Self::Done(captured),
            Err(error) => Self::Error(error),
        }
    }
}

/// Writes down how a call ended.
pub(super) async fn record(newsroom: &Newsroom, delivery: Delivery, ready: &Ready, outcome: Outcome) -> Result<(), Refusal> {
    match outcome {
        Outcome::Done(captured) => sent(newsroom, &delivery, ready, &captured).await,
        Outcome::Error(error) => failed(newsroom, delivery, ready, error).await,
    }
}

/// The delivery arrived: evidence, receipt, the post, the case and the follow-ups it tells of, in one transaction.
pub(super) async fn sent(
    newsroom: &Newsroom,
    delivery: &Delivery,
    ready: &Ready,
    captured: &Captured<Option<Receipt>>,
) -> Result<(), Refusal> {
    let mut tries = 0;
    loop {
        tries += 1;
        match sent_once(newsroom, delivery.clone(), ready, captured).await {
            Err(Refusal::Stale | Refusal::Store(StoreError::Stale)) if tries < STALE_TRIES => {}
            other => return other,
        }
    }
}

async fn sent_once(
    newsroom: &Newsroom,
    mut delivery: Delivery,
    ready: &Ready,
    captured: &Captured<Option<Receipt>>,
) -> Result<(), Refusal> {
    let now = newsroom.now();
    let tx = newsroom.store.begin().await?;
    let exchange = capture::keep(newsroom, &tx, delivery.account, Class::Published, &captured.raw).await?;
    let receipt = captured.value.clone();
    delivery.state = DeliveryState::Sent { receipt: receipt.clone() };
    delivery.last_error = None;
    delivery.updated_at = now;
    store::deliveries::update(&tx, &delivery).await?;
    store::accounts::note_success(&tx, delivery.account, now).await?;
    let particulars =
        json!({ "act": delivery.act.word(), "attempts": delivery.attempts, "url": receipt.as_ref().and_then(|r| r.url.clone()) });
    let mut events = vec![newsroom.own_event(NAME, "sent", ObjectKind::Delivery, delivery.id.0, particulars)];
    if let Some(exchange) = exchange {
        events.extend(
            answered::our_post(newsroom, &tx, &delivery, &ready.message, &ready.edition, receipt.as_ref(), exchange).await?,
        );
    }
    events.extend(take_back(newsroom, &tx, &delivery, ready).await?);
    tx.commit(&events).await?;
    Ok(())
}

async fn failed(newsroom: &Newsroom, mut delivery: Delivery, ready: &Ready, error: NetworkError) -> Result<(), Refusal> {
    let now = newsroom.now();
    let overdue = now.duration_since(delivery.due_at) > newsroom.settings.exhausted_after;
    let waiting_is_wanted = matches!(error.kind, NetworkErrorKind::RateLimited);
    let words = error.to_string();
    delivery.last_error = Some(words.clone());
    delivery.updated_at = now;
    // changing a post twice to the same text, or taking it away twice, is the same as once
    let repeatable = !matches!(delivery.act, Act::Publish);
    let (state, next) = match error.disposition() {
        Disposition::Retry { .. } if overdue && !waiting_is_wanted => {
            (DeliveryState::Failed { why: Failure::Exhausted(words) }, now)
        }
        Disposition::Retry { at } => {
            (DeliveryState::Pending, at.unwrap_or_else(|| after_backoff(newsroom, delivery.attempts, now)))
        }
        Disposition::Reconnect => (DeliveryState::Pending, after_backoff(newsroom, delivery.attempts, now)),
        Disposition::GiveUp => (DeliveryState::Failed { why: Failure::Network(error.clone()) }, now),
        Disposition::Reconcile if repeatable => (DeliveryState::Pending, after_backoff(newsroom, delivery.attempts, now)),
        Disposition::Reconcile => {
            (DeliveryState::Uncertain { since: now }, now.saturating_add(newsroom.settings.settle).unwrap_or(now))
        }
    };
    delivery.state = state;
    delivery.next_try_at = next;
    let tx = newsroom.store.begin().await?;
    store::deliveries::update(&tx, &delivery).await?;
    let verb = match delivery.state {
        DeliveryState::Failed { .. } => "failed",
        DeliveryState::Uncertain { .. } => "became_uncertain",
        _ => "postponed",
    };
    let particulars = json!({ "why": delivery.last_error, "next": next });
    let mut events = vec![newsroom.own_event(NAME, verb, ObjectKind::Delivery, delivery.id.0, particulars)];
    events.extend(account_trouble(newsroom, &tx, ready, &error, next).await?);
    tx.commit(&events).await?;
    Ok(())
}

/// What an error says about the account as a whole: a dead token, or a wish to be left alone for a while.
async fn account_trouble(
    newsroom: &Newsroom,
    tx: &Tx,
    ready: &Ready,
    error: &NetworkError,
    next: Timestamp,
) -> Result<Option<Event>, Refusal> {
    let now = newsroom.now();
    let id = ready.account.id;
    store::accounts::note_failure(tx, id, "publish", &error.to_string(), now).await?;
    if matches!(error.kind, NetworkErrorKind::RateLimited | NetworkErrorKind::Unreachable(_)) {
        let mut pace = store::accounts::pace(tx, id).await?;
        pace.hold_until = Some(pace.hold_until.map_or(next, |until| until.max(next)));
        store::accounts::set_pace(tx, id, &pace).await?;
    }
    if error.disposition() != Disposition::Reconnect {
        return Ok(None);
    }
    needs_reconnect(newsroom, tx, &ready.account, error, NAME).await.map(Some)
}

/// Marks an account as one a person has to connect again.
///
/// # Errors
/// The database.
pub(crate) async fn needs_reconnect(
    newsroom: &Newsroom,
    tx: &Tx,
    account: &folkmoot_model::account::Account,
    error: &NetworkError,
    by: &str,
) -> Result<Event, Refusal> {
    let mut account = account.clone();
    account.state = AccountState::NeedsReconnect { since: newsroom.now(), why: error.to_string() };
    store::accounts::update(tx, &account).await?;
    Ok(newsroom.own_event(by, "lost_its_sign_in", ObjectKind::Account, account.id.0, json!({ "why": error.to_string() })))
}

/// Full jitter: a random moment between now and a ceiling that doubles with every try.
pub(super) fn after_backoff(newsroom: &Newsroom, attempts: i32, now: Timestamp) -> Timestamp {
    now.saturating_add(full_jitter(newsroom.settings.backoff, attempts, random_share())).unwrap_or(now)
}

/// A share of the ceiling, which is the first step doubled with every try, up to the largest step.
fn full_jitter((base, cap): (SignedDuration, SignedDuration), attempts: i32, share: f64) -> SignedDuration {
    let doublings = u32::try_from(attempts.clamp(0, 16)).unwrap_or(0);
    let ceiling = base.as_millis().saturating_mul(1_i128 << doublings).min(cap.as_millis());
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "a backoff is minutes, in milliseconds")]
    let wait_ms = (ceiling as f64 * share) as i64;
    SignedDuration::from_millis(wait_ms)
}

/// Puts a delivery aside until a moment, saying why on the board.
pub(super) async fn wait(newsroom: &Newsroom, mut delivery: Delivery, until: Timestamp, why: String) -> Result<(), Refusal> {
    delivery.next_try_at = until;
    delivery.last_error = Some(why);
    delivery.updated_at = newsroom.now();
    let tx = newsroom.store.begin().await?;
    store::deliveries::update(&tx, &delivery).await?;
    tx.commit_bookkeeping("nothing was tried").await?;
    Ok(())
}

/// Takes out a delivery of a message that was withdrawn before it went.
pub(super) async fn cancel(newsroom: &Newsroom, mut delivery: Delivery) -> Result<(), Refusal> {
    delivery.state = DeliveryState::Cancelled;
    delivery.updated_at = newsroom.now();
    let tx = newsroom.store.begin().await?;
    store::deliveries::update(&tx, &delivery).await?;
    tx.commit(&[newsroom.own_event(NAME, "cancelled", ObjectKind::Delivery, delivery.id.0, json!({}))]).await?;
    Ok(())
}

/// A message that was withdrawn while it was on its way is taken away again.
async fn take_back(newsroom: &Newsroom, tx: &Tx, delivery: &Delivery, ready: &Ready) -> Result<Option<Event>, Refusal> {
    let DeliveryState::Sent { receipt: Some(receipt) } = &delivery.state else { return Ok(None) };
    let now_message = store::messages::get(tx, delivery.message).await?.ok_or(Refusal::NotFound)?;
    if !now_message.state.is_over() {
        return Ok(None);
    }
    let act = Act::Withdraw { remote_id: receipt.remote_id.clone() };
    let withdrawal =
        fresh(newsroom, delivery.message, &ready.edition, (delivery.account, delivery.part), act, newsroom.now(), None);
    store::deliveries::insert(tx, &withdrawal).await?;
    let particulars = json!({ "message": delivery.message, "account": delivery.account, "act": "withdraw" });
    Ok(Some(newsroom.own_event(NAME, "queued", ObjectKind::Delivery, withdrawal.id.0, particulars)))
}

/// Ends a delivery without a call.
pub(super) async fn fail(newsroom: &Newsroom, mut delivery: Delivery, why: Failure) -> Result<(), Refusal> {
    delivery.last_error = Some(match &why {
        Failure::NotCleared(_) => OwnWords::NotCleared.as_str().to_owned(),
        Failure::Network(error) => error.to_string(),
        Failure::Exhausted(words) => words.clone(),
    });
    let particulars = json!({ "why": delivery.last_error });
    delivery.state = DeliveryState::Failed { why };
    delivery.updated_at = newsroom.now();
    let tx = newsroom.store.begin().await?;
    store::deliveries::update(&tx, &delivery).await?;
    let event = newsroom.own_event(NAME, "failed", ObjectKind::Delivery, delivery.id.0, particulars);
    tx.commit(&[event]).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BASE: SignedDuration = SignedDuration::from_secs(4);
    const CAP: SignedDuration = SignedDuration::from_secs(600);

    /// What a try may wait at most, by the definition: four seconds doubled with every try, never more than ten minutes.
    fn ceiling(attempts: i32) -> SignedDuration {
        (0..attempts.clamp(0, 60)).fold(BASE, |ceiling, _| (ceiling * 2).min(CAP))
    }

    proptest! {
        #[test]
        fn a_wait_lies_between_nothing_and_the_ceiling(attempts in -2..200_i32, share in 0.0..=1.0_f64) {
            let wait = full_jitter((BASE, CAP), attempts, share);
            prop_assert!(wait >= SignedDuration::ZERO && wait <= ceiling(attempts), "{wait:?}");
        }

        #[test]
        fn waits_are_spread_over_all_of_it(attempts in 0..40_i32) {
            let waits: Vec<SignedDuration> = (0..400).map(|_| full_jitter((BASE, CAP), attempts, random_share())).collect();
            for quarter in 0..4 {
                let (from, to) = (ceiling(attempts) * quarter / 4, ceiling(attempts) * (quarter + 1) / 4);
                prop_assert!(waits.iter().any(|wait| (from..=to).contains(wait)), "none in quarter {quarter}");
            }
        }
    }

    #[test]
    fn the_ceiling_itself_doubles_and_ends() {
        let longest = |attempts| full_jitter((BASE, CAP), attempts, 1.0).as_secs();
        assert_eq!([0, 1, 2, 7, 8, i32::MAX].map(longest), [4, 8, 16, 512, 600, 600]);
        assert_eq!(full_jitter((BASE, CAP), 5, 0.0), SignedDuration::ZERO);
    }
}
