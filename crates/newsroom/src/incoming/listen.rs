//! Listen: an account whose network can stream is told at once. What the stream says is taken in by the same door; the cursor is only moved
//! by collecting, so a stream that dies or lies loses nothing.

use super::take_in::take_in;
use crate::{Newsroom, Refusal};
use folkmoot_model::{
    account::{Account, AccountState},
    ids::AccountId,
    network::{capability::Verb, exchange::Captured, post::Batch},
};
use folkmoot_networks::network::StreamEvent;
use folkmoot_store as store;
use jiff::SignedDuration;
use std::{collections::BTreeSet, sync::Arc, time::Duration};
use tokio::sync::Mutex;

/// The name of the cursor a stream would move; it moves none.
const STREAM: &str = "stream";
/// A process listens to an account for this long before it renews its lease.
const LEASE: SignedDuration = SignedDuration::from_secs(90);
/// A stream that ended is opened again after this long; meanwhile the account is collected by asking.
const PAUSE: Duration = Duration::from_secs(15);

/// The accounts this process is listening to.
#[derive(Debug, Clone)]
pub struct Listening {
    accounts: Arc<Mutex<BTreeSet<AccountId>>>,
    pause: Duration,
}

impl Default for Listening {
    fn default() -> Self {
        Self::with_pause(PAUSE)
    }
}

impl Listening {
    /// Listening to nobody yet; a stream that ended is opened again after this pause.
    pub fn with_pause(pause: Duration) -> Self {
        Self { accounts: Arc::default(), pause }
    }
}

/// The reconciler: opens a stream for every account that can have one and has none. Returns how many were opened.
///
/// # Errors
/// The database.
pub async fn listen_to_all(newsroom: &Newsroom, listening: &Listening) -> Result<u64, Refusal> {
    let mut opened = 0;
    for account in store::accounts::all(&newsroom.store.read()).await? {
        let can = account.state == AccountState::Connected && account.capability.can(Verb::Stream);
        if !can || !lease(newsroom, account.id).await? || !listening.accounts.lock().await.insert(account.id) {
            continue;
        }
        opened += 1;
        let (newsroom, listening) = (newsroom.clone(), listening.clone());
        tokio::spawn(async move {
            if let Err(error) = listen(&newsroom, &account).await {
                tracing::debug!(account = %account.id, %error, "stream ended");
            }
            tokio::time::sleep(listening.pause).await;
            listening.accounts.lock().await.remove(&account.id);
        });
    }
    Ok(opened)
}

/// One process listens to an account at a time.
async fn lease(newsroom: &Newsroom, account: AccountId) -> Result<bool, Refusal> {
    let now = newsroom.now();
    let until = now.saturating_add(LEASE).unwrap_or(now);
    let tx = newsroom.store.begin().await?;
    let ours = store::leases::acquire(&tx, &format!("stream:{account}"), &newsroom.settings.holder, now, until).await?;
    tx.commit_bookkeeping("a lease is no change of the record").await?;
    Ok(ours)
}

/// Listens until the stream ends, the account is no longer ours, or something breaks.
async fn listen(newsroom: &Newsroom, account: &Account) -> Result<(), Refusal> {
    let (network, access) = newsroom.access(account).await?;
    let mut stream = network.stream(&access).await?;
    // whatever came in before the stream was open
    newsroom.pokes.collect.notify_one();
    while let Some(event) = stream.next().await? {
        if let StreamEvent::Incoming(captured) = event {
            let batch = Captured {
                value: Batch { incoming: captured.value, next_cursor: None, more: false, gaps: Vec::new() },
                raw: captured.raw,
                at: captured.at,
            };
            take_in(newsroom, account, STREAM, &batch).await?;
        }
        if !lease(newsroom, account.id).await? {
            break;
        }
    }
    Ok(())
}
