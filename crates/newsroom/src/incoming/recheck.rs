//! Recheck: many servers tell nobody when a citizen changes or deletes a post, so posts of the last days are looked at again, each in its turn.
//! What has changed becomes a version, what is gone is marked, each with what the server answered, through the same door as everything that
//! comes in.

use super::take_in::{has_changed, take_in};
use crate::{Newsroom, Refusal};
use folkmoot_model::{
    account::{Account, AccountState},
    ids::PostId,
    network::{
        capability::Verb,
        error::Disposition,
        exchange::Captured,
        post::{Batch, Incoming, RemotePost},
    },
};
use folkmoot_store as store;
use futures::future::join_all;
use jiff::{SignedDuration, Timestamp};

/// Posts younger than this are looked at again; later changes are rare, and seen when somebody opens the case on the network.
const YOUNG: SignedDuration = SignedDuration::from_hours(72);
/// Posts looked at per account and run, those that wait longest first: a fraction of what servers allow in that time.
const PER_RUN: u32 = 15;
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
    let waiting = store::posts::to_look_at(&newsroom.store.read(), account.id, since, PER_RUN).await?;
    if waiting.is_empty() {
        return Ok(0);
    }
    let (network, access) = newsroom.access(account).await?;
    let (mut looked, mut turns) = (0, Vec::new());
    for (id, remote_id) in &waiting {
        let seen = network.standing(&access, remote_id).await;
        // its turn is over whatever came of it: one post that always fails must not keep the others from theirs
        turns.push(*id);
        let captured = match seen {
            Ok(captured) => captured.map(|post| change(remote_id, post, newsroom.now())),
            // it can't be asked for, which proves nothing about it
            Err(error) if error.disposition() == Disposition::GiveUp => continue,
            // the network is in trouble: collecting notes that, and the next run goes on
            Err(_) => break,
        };
        looked += 1;
        if is_news(newsroom, *id, &captured).await? {
            take_in(newsroom, account, STREAM, &captured).await?;
        }
    }
    let tx = newsroom.store.begin().await?;
    store::posts::looked_at(&tx, &turns, newsroom.now()).await?;
    tx.commit_bookkeeping("a look that found nothing is no change of the record").await?;
    Ok(looked)
}

/// Whether a look found anything that is not here yet; a look that found nothing new leaves no evidence behind.
async fn is_news(newsroom: &Newsroom, id: PostId, seen: &Captured<Batch>) -> Result<bool, Refusal> {
    let Some(known) = store::posts::get(&newsroom.store.read(), id).await? else { return Ok(false) };
    Ok(seen.value.incoming.iter().any(|incoming| match incoming {
        Incoming::Edited(post) | Incoming::Post(post) => has_changed(&known, post),
        Incoming::Deleted { .. } => known.deleted_at.is_none(),
        Incoming::Signal { .. } => false,
    }))
}

/// The post as it is now; not there means taken away.
fn change(remote_id: &str, post: Option<RemotePost>, at: Timestamp) -> Batch {
    let incoming = match post {
        Some(post) => Incoming::Edited(Box::new(post)),
        None => Incoming::Deleted { remote_id: remote_id.to_owned(), at },
    };
    Batch { incoming: vec![incoming], next_cursor: None, more: false, gaps: Vec::new() }
}
