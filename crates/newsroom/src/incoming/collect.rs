//! Collect: every account is asked for what came in since its cursor. An outage is written down as a gap when it begins to matter and
//! marked as filled when the cursor has passed it.

use super::take_in::{NAME, gap, take_in};
use crate::{Newsroom, Refusal, outgoing::publish::needs_reconnect};
use folkmoot_model::{
    account::{Account, AccountState},
    event::ObjectKind,
    ids::AccountId,
    network::{
        capability::Verb,
        error::{Disposition, NetworkError},
    },
};
use folkmoot_store as store;
use futures::future::join_all;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

/// The cursor that collecting moves.
pub const STREAM: &str = "notifications";
/// Accounts claimed in one round.
const BATCH: u32 = 32;
/// Pages taken from one account in one turn, so that a flood on one does not starve the others.
const PAGES: usize = 20;
/// An outage shorter than this is no gap: nothing was promised that it could break.
const GAP_AFTER: SignedDuration = SignedDuration::from_mins(2);
/// Longest wait between two tries at an account that fails.
const SLOWEST: SignedDuration = SignedDuration::from_mins(5);

/// The reconciler: asks every account whose turn it is. Returns how many posts were new.
///
/// # Errors
/// The database. A network that fails is noted on its account, and the others are not affected.
pub async fn collect_due(newsroom: &Newsroom) -> Result<u64, Refusal> {
    let now = newsroom.now();
    let until = now.saturating_add(newsroom.settings.delivery_lease).unwrap_or(now);
    let tx = newsroom.store.begin().await?;
    let claimed = store::cursors::claim(&tx, now, &newsroom.settings.holder, until, BATCH).await?;
    tx.commit_bookkeeping("a lease is no change of the record").await?;
    let results = join_all(claimed.into_iter().map(|id| collect_one(newsroom, id))).await;
    results.into_iter().sum()
}

/// Collects one account and sets its next turn.
///
/// # Errors
/// The database.
pub async fn collect_one(newsroom: &Newsroom, id: AccountId) -> Result<u64, Refusal> {
    let Some(account) = store::accounts::get(&newsroom.store.read(), id).await? else { return Ok(0) };
    let now = newsroom.now();
    if account.state != AccountState::Connected || !account.capability.can(Verb::Collect) {
        // nothing was asked, so nothing is known: no success is noted and no gap is closed
        return end_turn(newsroom, id, now.saturating_add(SLOWEST).unwrap_or(now)).await.map(|()| 0);
    }
    let (new, next) = match pages(newsroom, &account).await? {
        Ok(new) => {
            succeeded(newsroom, &account).await?;
            (new, now.saturating_add(newsroom.settings.collect_every).unwrap_or(now))
        }
        Err(error) => (0, trouble(newsroom, &account, &error).await?),
    };
    end_turn(newsroom, id, next).await?;
    Ok(new)
}

async fn end_turn(newsroom: &Newsroom, id: AccountId, next: Timestamp) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    store::cursors::done(&tx, id, next).await?;
    tx.commit_bookkeeping("a turn is no change of the record").await?;
    Ok(())
}

/// Takes pages until there is no more. The outer error is the house's, the inner one the network's.
async fn pages(newsroom: &Newsroom, account: &Account) -> Result<Result<u64, NetworkError>, Refusal> {
    let (network, access) = match newsroom.access(account).await {
        Ok(found) => found,
        Err(Refusal::Vault(_) | Refusal::NotFound) => {
            let kind = folkmoot_model::network::error::NetworkErrorKind::Unauthorised;
            return Ok(Err(NetworkError::new(Verb::Collect, kind)));
        }
        Err(error) => return Err(error),
    };
    let mut new = 0;
    for _ in 0..PAGES {
        let cursor = store::cursors::get(&newsroom.store.read(), account.id, STREAM).await?.map(|(cursor, _)| cursor);
        let captured = match network.collect(&access, cursor.as_deref()).await {
            Ok(captured) => captured,
            Err(error) => return Ok(Err(error)),
        };
        new += take_in(newsroom, account, STREAM, &captured).await?;
        if !captured.value.more {
            break;
        }
    }
    Ok(Ok(new))
}

/// The cursor has passed whatever was missed: open gaps that collecting itself opened are filled.
async fn succeeded(newsroom: &Newsroom, account: &Account) -> Result<(), Refusal> {
    let now = newsroom.now();
    let open = store::gaps::open(&newsroom.store.read()).await?;
    let tx = newsroom.store.begin().await?;
    store::accounts::note_success(&tx, account.id, now).await?;
    let mut events = Vec::new();
    for gap in open.into_iter().filter(|gap| gap.account == account.id && gap.stream == STREAM) {
        store::gaps::fill(&tx, gap.id, now).await?;
        events.push(newsroom.own_event(
            NAME,
            "back_filled",
            ObjectKind::Account,
            account.id.0,
            json!({ "from": gap.from, "to": now }),
        ));
    }
    if events.is_empty() {
        tx.commit_bookkeeping("a working account is no news").await?;
    } else {
        tx.commit(&events).await?;
    }
    Ok(())
}

/// Notes the trouble on the account, opens a gap when it lasts, and says when to ask again.
async fn trouble(newsroom: &Newsroom, account: &Account, error: &NetworkError) -> Result<Timestamp, Refusal> {
    let now = newsroom.now();
    let read = newsroom.store.read();
    let last_good = account.last_ok_at.unwrap_or(account.connected_at);
    let already = store::gaps::open(&read).await?.iter().any(|gap| gap.account == account.id && gap.stream == STREAM);
    let tx = newsroom.store.begin().await?;
    store::accounts::note_failure(&tx, account.id, "collect", &error.to_string(), now).await?;
    let mut events = Vec::new();
    if !already && now.duration_since(last_good) > GAP_AFTER {
        store::gaps::insert(&tx, &gap(newsroom, account, STREAM, last_good, now, &error.to_string())).await?;
        events.push(newsroom.own_event(
            NAME,
            "missed",
            ObjectKind::Account,
            account.id.0,
            json!({ "from": last_good, "why": error.to_string() }),
        ));
    }
    if error.disposition() == Disposition::Reconnect {
        events.push(needs_reconnect(newsroom, &tx, account, error, NAME).await?);
    }
    if events.is_empty() {
        tx.commit_bookkeeping("a short trouble is no news").await?;
    } else {
        tx.commit(&events).await?;
    }
    Ok(ask_again(newsroom, last_good, error, now))
}

/// Exactly when the server says; else the longer it lasts, the slower, up to five minutes.
fn ask_again(newsroom: &Newsroom, last_good: Timestamp, error: &NetworkError, now: Timestamp) -> Timestamp {
    if let Disposition::Retry { at: Some(at) } = error.disposition() {
        return at.max(now);
    }
    let down_for = now.duration_since(last_good);
    let wait = SignedDuration::from_millis(i64::try_from(down_for.as_millis() / 4).unwrap_or(i64::MAX))
        .max(newsroom.settings.collect_every)
        .min(SLOWEST.max(newsroom.settings.collect_every));
    now.saturating_add(wait).unwrap_or(now)
}
