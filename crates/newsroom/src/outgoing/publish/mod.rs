//! Step 6, publish: the outbox. One delivery at a time per account, any number of accounts side by side.
//!
//! | from | to | when |
//! |---|---|---|
//! | Pending | Sending | written down, with a lease, before the call leaves |
//! | Sending | Sent | the network answered with a receipt |
//! | Sending | Pending | nothing can have happened there: tried again by full jitter, or exactly when the server says |
//! | Sending | Uncertain | it may have happened, or this process died in between |
//! | Uncertain | Sent | found on our own timeline |
//! | Uncertain | Pending | looked for after the settle time and not there |
//! | Sending | Failed | the network says no, or the text is no longer cleared |
//!
//! Never resent blindly: between an unknown outcome and another try there is always a look. The only call of a connector's `publish` in
//! the house is in [`attempt`].

mod attempt;
mod look;
mod outcome;
pub(crate) use outcome::needs_reconnect;
mod ready;

use crate::{Newsroom, Refusal, outgoing::own_words::OwnWords};
use folkmoot_model::{
    event::ObjectKind,
    ids::AccountId,
    outgoing::delivery::{Delivery, DeliveryState},
};
use folkmoot_store as store;
use futures::future::join_all;
use serde_json::json;
use std::collections::BTreeMap;

const NAME: &str = "publish_due";
/// Deliveries claimed in one round.
const BATCH: u32 = 64;

/// The reconciler: tries or looks for every delivery that is due. Rounds may overlap; a delivery is in one round only. Returns how many
/// deliveries were worked on.
///
/// # Errors
/// The database, or the first trouble no delivery could record; the others have been worked on all the same.
pub async fn publish_due(newsroom: &Newsroom) -> Result<u64, Refusal> {
    let mut by_account: BTreeMap<AccountId, Vec<Delivery>> = BTreeMap::new();
    let mut claimed = recover(newsroom).await?;
    claimed.extend(claim(newsroom).await?);
    let worked = u64::try_from(claimed.len()).unwrap_or(u64::MAX);
    for delivery in claimed {
        by_account.entry(delivery.account).or_default().push(delivery);
    }
    let results = join_all(by_account.into_values().map(|deliveries| work_through(newsroom, deliveries))).await;
    results.into_iter().collect::<Result<Vec<()>, Refusal>>()?;
    Ok(worked)
}

/// Deliveries that a process left in the middle of a call: their outcome is unknown.
async fn recover(newsroom: &Newsroom) -> Result<Vec<Delivery>, Refusal> {
    let now = newsroom.now();
    let tx = newsroom.store.begin().await?;
    let abandoned = store::deliveries::abandoned(&tx, now).await?;
    if abandoned.is_empty() {
        return Ok(Vec::new());
    }
    let mut events = Vec::new();
    for mut delivery in abandoned {
        delivery.state = DeliveryState::Uncertain { since: now };
        delivery.last_error = Some(OwnWords::Stopped.as_str().to_owned());
        delivery.next_try_at = now;
        delivery.updated_at = now;
        store::deliveries::update(&tx, &delivery).await?;
        events.push(newsroom.own_event(
            NAME,
            "became_uncertain",
            ObjectKind::Delivery,
            delivery.id.0,
            json!({ "after": "a stop" }),
        ));
    }
    tx.commit(&events).await?;
    Ok(Vec::new())
}

async fn claim(newsroom: &Newsroom) -> Result<Vec<Delivery>, Refusal> {
    let now = newsroom.now();
    let until = now.saturating_add(newsroom.settings.delivery_lease).unwrap_or(now);
    let tx = newsroom.store.begin().await?;
    let claimed = store::deliveries::claim_due(&tx, now, &newsroom.settings.holder, until, BATCH).await?;
    tx.commit_bookkeeping("a lease is no change of the record").await?;
    Ok(claimed)
}

/// One account's deliveries, one after the other, so that they go out in the order they were planned.
async fn work_through(newsroom: &Newsroom, deliveries: Vec<Delivery>) -> Result<(), Refusal> {
    for delivery in deliveries {
        if !still_ours(newsroom, &delivery).await? {
            continue;
        }
        let worked = match delivery.state {
            DeliveryState::Pending => attempt::attempt(newsroom, delivery).await,
            DeliveryState::Uncertain { since } => look::look(newsroom, delivery, since).await,
            _ => Ok(()),
        };
        match worked {
            // it was taken out, or tried by another process, while this one was at it
            Ok(()) | Err(Refusal::Stale) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Renews the lease; another process may have taken the delivery while we worked on the ones before it.
async fn still_ours(newsroom: &Newsroom, delivery: &Delivery) -> Result<bool, Refusal> {
    let until = newsroom.now().saturating_add(newsroom.settings.delivery_lease).unwrap_or_else(|_| newsroom.now());
    let tx = newsroom.store.begin().await?;
    let ours = store::deliveries::extend_lease(&tx, delivery.id, &newsroom.settings.holder, until).await?;
    tx.commit_bookkeeping("a lease is no change of the record").await?;
    Ok(ours)
}
