//! Recheck: many servers tell nobody when a citizen changes or deletes a post, so the newest ones are looked at again. What has changed becomes a
//! version, what is gone is marked, each with its evidence, through the same door as everything that comes in.

use super::take_in::take_in;
use crate::{Newsroom, Refusal};
use folkmoot_model::{
    account::{Account, AccountState},
    network::{
        capability::Verb,
        error::NetworkErrorKind,
        exchange::Captured,
        post::{Batch, Incoming, RemotePost},
    },
};
use folkmoot_store as store;
use futures::future::join_all;
use jiff::{SignedDuration, Timestamp};

/// Posts younger than this are looked at again; later changes are rare, and seen when somebody opens the case on the network.
const YOUNG: SignedDuration = SignedDuration::from_hours(24);
/// Posts looked at per account and run, newest first: a fraction of what servers allow in that time.
const PER_RUN: usize = 15;
/// The stream these looks are recorded under.
const STREAM: &str = "recheck";

/// The reconciler. Returns how many posts were looked at.
///
/// # Errors
/// The database; a network that fails is left alone until the next run.
pub async fn recheck_due(newsroom: &Newsroom) -> Result<u64, Refusal> {
    let accounts = store::accounts::all(&newsroom.store.read()).await?;
    let usable = accounts.into_iter().filter(|a| a.state == AccountState::Connected && a.capability.can(Verb::Collect));
    let results = join_all(usable.map(|account| async move { recheck(newsroom, &account).await })).await;
    results.into_iter().sum()
}

async fn recheck(newsroom: &Newsroom, account: &Account) -> Result<u64, Refusal> {
    let since = newsroom.now().saturating_sub(YOUNG).unwrap_or(Timestamp::MIN);
    let young = store::posts::recent_open(&newsroom.store.read(), account.id, since).await?;
    if young.is_empty() {
        return Ok(0);
    }
    let (network, access) = newsroom.access(account).await?;
    let mut looked = 0;
    for (_, remote_id) in young.iter().take(PER_RUN) {
        let seen = network.conversation(&access, remote_id).await;
        let captured = match seen {
            Ok(captured) => captured.map(|posts| changes(remote_id, posts, newsroom.now())),
            Err(error) if error.kind == NetworkErrorKind::Gone => gone(remote_id, newsroom.now()),
            // the network is in trouble: collecting notes that, and the next run looks again
            Err(_) => break,
        };
        looked += 1;
        if is_news(newsroom, account, remote_id, &captured.value).await? {
            take_in(newsroom, account, STREAM, &captured).await?;
        }
    }
    Ok(looked)
}

/// Whether a look found anything that is not here yet; a look that found nothing new leaves no evidence behind.
async fn is_news(newsroom: &Newsroom, account: &Account, remote_id: &str, batch: &Batch) -> Result<bool, Refusal> {
    let Some(known) = store::posts::by_remote(&newsroom.store.read(), account.id, remote_id).await? else { return Ok(false) };
    Ok(batch.incoming.iter().any(|incoming| match incoming {
        Incoming::Edited(post) | Incoming::Post(post) => post.text != known.text || post.warning != known.warning,
        Incoming::Deleted { .. } => known.deleted_at.is_none(),
        Incoming::Signal { .. } => false,
    }))
}

/// The post as it is now; not there means taken away.
fn changes(remote_id: &str, posts: Vec<RemotePost>, at: Timestamp) -> Batch {
    let incoming = match posts.into_iter().find(|post| post.remote_id == remote_id) {
        Some(post) => Incoming::Edited(Box::new(post)),
        None => Incoming::Deleted { remote_id: remote_id.to_owned(), at },
    };
    Batch { incoming: vec![incoming], next_cursor: None, more: false, gaps: Vec::new() }
}

/// The server says that it is gone. The refusal itself is not handed out by connectors, so the evidence is what was asked.
fn gone(remote_id: &str, at: Timestamp) -> Captured<Batch> {
    let exchange = folkmoot_model::network::exchange::Exchange {
        method: "GET".to_owned(),
        url: format!("conversation of {remote_id}"),
        request_headers: Vec::new(),
        request_body: Vec::new(),
        status: 404,
        response_headers: Vec::new(),
        response_body: Vec::new(),
        at,
    };
    Captured { value: changes(remote_id, Vec::new(), at), raw: vec![exchange], at }
}
