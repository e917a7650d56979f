//! Tidy: what has expired is taken away.

use crate::{
    Newsroom, Refusal,
    outgoing::{short_links, working_copy},
};
use folkmoot_store as store;
use jiff::{SignedDuration, Timestamp};

/// Sign-in attempts and unfinished connections are kept this long.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// The reconciler. Returns how many sessions ended.
///
/// # Errors
/// The database.
pub async fn tidy(newsroom: &Newsroom) -> Result<u64, Refusal> {
    let now = newsroom.now();
    let before = now.saturating_sub(KEPT).unwrap_or(Timestamp::MIN);
    let tx = newsroom.store.begin().await?;
    let ended = store::sessions::purge(&tx, now).await?;
    store::attempts::purge(&tx, before).await?;
    store::pending_connections::purge(&tx, before).await?;
    store::answering::purge(&tx, before).await?;
    store::form_keys::purge(&tx, before).await?;
    let copies = now.saturating_sub(working_copy::KEPT).unwrap_or(Timestamp::MIN);
    store::working_copies::purge(&tx, copies).await?;
    short_links::forget(newsroom, &tx).await?;
    tx.commit_bookkeeping("what has expired has no effect any more").await?;
    Ok(ended)
}
