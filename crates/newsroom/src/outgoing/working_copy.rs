//! Working copies: what a person types is kept until it is saved, so that a closed tab or a crash loses nothing. No editions are made of it.

use crate::{Newsroom, Refusal};
use folkmoot_model::{ids::PersonId, staff::person::Actor};
use folkmoot_store::{self as store, working_copies::WorkingCopy};
use jiff::{SignedDuration, Timestamp};

/// Largest form kept, bytes; a larger one is only in the browser until it is saved.
pub const FORM_BYTES: usize = 1024 * 1024;
/// Somebody who typed within this time is writing now.
const NOW: SignedDuration = SignedDuration::from_secs(90);
/// Copies nobody came back for are forgotten after this long.
pub const KEPT: SignedDuration = SignedDuration::from_hours(24 * 30);

/// Keeps what is typed. A form that is too large is not kept.
///
/// # Errors
/// The database.
pub async fn keep(newsroom: &Newsroom, actor: &Actor, about: &str, form: String) -> Result<bool, Refusal> {
    if form.len() > FORM_BYTES {
        return Ok(false);
    }
    let copy = WorkingCopy { person: actor.person, about: about.to_owned(), form, at: newsroom.now() };
    let tx = newsroom.store.begin().await?;
    store::working_copies::keep(&tx, &copy).await?;
    tx.commit_bookkeeping("what is typed is no change of the record until it is saved").await?;
    Ok(true)
}

/// Forgets it: it was saved, or its writer does not want it.
///
/// # Errors
/// The database.
pub async fn forget(newsroom: &Newsroom, actor: &Actor, about: &str) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    store::working_copies::forget(&tx, actor.person, about).await?;
    tx.commit_bookkeeping("what is typed is no change of the record until it is saved").await?;
    Ok(())
}

/// Who else is writing about it now, and when they last typed.
///
/// # Errors
/// The database.
pub async fn others(newsroom: &Newsroom, actor: &Actor, about: &str) -> Result<Vec<(PersonId, Timestamp)>, Refusal> {
    let now = newsroom.now();
    let since = now.saturating_sub(NOW).unwrap_or(now);
    let all = store::working_copies::writers(&newsroom.store.read(), about, since).await?;
    Ok(all.into_iter().filter(|(person, _)| *person != actor.person).collect())
}
