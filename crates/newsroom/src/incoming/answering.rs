//! Answering: whoever writes an answer says so by writing, and others see it. It ends with the answer, by a button, or by itself. An answer
//! of somebody else in the meantime is refused unless it is meant.

use crate::{Newsroom, Refusal, newsroom::require, refusal::unless};
use folkmoot_model::{
    ids::CaseId,
    obstacle::Obstacle,
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, Conn, answering::Answering};
use jiff::{SignedDuration, Timestamp};

/// Whoever has not written for this long is not answering any more.
pub const LASTS: SignedDuration = SignedDuration::from_mins(10);

/// Begins to answer, or goes on; false while somebody else is answering.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::NoRight`], or the database.
pub async fn begin(newsroom: &Newsroom, actor: &Actor, id: CaseId) -> Result<bool, Refusal> {
    let now = newsroom.now();
    let tx = newsroom.store.begin().await?;
    let case = store::cases::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    require(actor, Right::AnswerCitizens, case.department)?;
    let until = now.saturating_add(LASTS).unwrap_or(now);
    let began = store::answering::begin(&tx, id, actor.person, now, until).await?;
    tx.commit_bookkeeping("who is writing changes nothing until it is sent").await?;
    Ok(began)
}

/// Stops answering without an answer.
///
/// # Errors
/// The database.
pub async fn stop(newsroom: &Newsroom, actor: &Actor, id: CaseId) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    store::answering::stop(&tx, id, actor.person).await?;
    tx.commit_bookkeeping("who is writing changes nothing until it is sent").await?;
    Ok(())
}

/// Refuses while somebody else is answering, unless both answers are meant. Says whose answer is overtaken.
pub(super) async fn unless_other(
    c: &impl Conn,
    actor: &Actor,
    id: CaseId,
    now: Timestamp,
    anyway: bool,
) -> Result<Option<Answering>, Refusal> {
    let other = store::answering::of_case(c, id, now).await?.filter(|other| other.person != actor.person);
    unless(other.filter(|_| !anyway).map(|_| Obstacle::BeingAnswered).into_iter().collect())?;
    Ok(other)
}
