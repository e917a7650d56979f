//! Measure: likes, reposts and replies of posts that stand, more often while they are fresh.

use crate::{Newsroom, Refusal};
use folkmoot_model::{
    ids::AccountId,
    network::capability::Verb,
    outgoing::delivery::{Delivery, DeliveryState},
};
use folkmoot_store as store;
use jiff::SignedDuration;
use std::collections::BTreeMap;

/// Posts measured in one round.
const BATCH: u32 = 200;
/// Posts asked for in one call.
const PER_CALL: usize = 20;

/// After a failed call the same posts are asked for again after this long.
const AFTER_TROUBLE: SignedDuration = SignedDuration::from_mins(5);

/// The reconciler: reads the figures of posts that are due. Returns how many were read.
///
/// # Errors
/// The database; a network that fails is noted on its account and tried again by the clock.
pub async fn measure_due(newsroom: &Newsroom) -> Result<u64, Refusal> {
    let due = store::readings::due(&newsroom.store.read(), newsroom.now(), BATCH).await?;
    let mut by_account: BTreeMap<AccountId, Vec<Delivery>> = BTreeMap::new();
    for delivery in due {
        by_account.entry(delivery.account).or_default().push(delivery);
    }
    let mut read = 0;
    for (account, deliveries) in by_account {
        for part in deliveries.chunks(PER_CALL) {
            read += measure_part(newsroom, account, part).await?;
        }
    }
    Ok(read)
}

async fn measure_part(newsroom: &Newsroom, account: AccountId, deliveries: &[Delivery]) -> Result<u64, Refusal> {
    let Some(account) = store::accounts::get(&newsroom.store.read(), account).await? else { return Ok(0) };
    if !account.capability.can(Verb::Measure) || account.state.word() != "connected" {
        return Ok(0);
    }
    let (network, access) = newsroom.access(&account).await?;
    let by_remote: BTreeMap<&str, &Delivery> = deliveries.iter().filter_map(|d| Some((remote_id(d)?, d))).collect();
    let ids: Vec<String> = by_remote.keys().map(|id| (*id).to_owned()).collect();
    match network.measure(&access, &ids).await {
        Ok(captured) => {
            let tx = newsroom.store.begin().await?;
            let mut read = 0;
            for (remote_id, figures) in &captured.value {
                match (by_remote.get(remote_id.as_str()), figures) {
                    (Some(delivery), Some(figures)) => {
                        store::readings::insert(&tx, delivery.id, newsroom.now(), figures).await?;
                        read += 1;
                    }
                    // it is gone: there is nothing left to measure
                    (Some(delivery), None) => store::readings::postpone(&tx, delivery.id, None).await?,
                    (None, _) => {}
                }
            }
            tx.commit_bookkeeping("a reading changes nothing but itself").await?;
            Ok(read)
        }
        Err(error) => {
            let tx = newsroom.store.begin().await?;
            store::accounts::note_failure(&tx, account.id, "measure", &error.to_string(), newsroom.now()).await?;
            let later = newsroom.now().saturating_add(AFTER_TROUBLE).ok();
            for delivery in deliveries {
                store::readings::postpone(&tx, delivery.id, later).await?;
            }
            tx.commit_bookkeeping("a failed reading changes nothing").await?;
            Ok(0)
        }
    }
}

fn remote_id(delivery: &Delivery) -> Option<&str> {
    match &delivery.state {
        DeliveryState::Sent { receipt: Some(receipt) } => Some(&receipt.remote_id),
        _ => None,
    }
}
