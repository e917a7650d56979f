//! Moderate: block, mute or report an author, and lift that again. A measure is written down with its reason before the network is asked; the
//! answer is written down with its exchange. No answer is no success: the measure is then unknown, and a person looks.

use super::handle::text;
use crate::{
    Newsroom, Refusal,
    newsroom::require,
    outgoing::capture::{self, Class},
};
use folkmoot_model::{
    account::{Account, AccountState},
    event::{Event, ObjectKind},
    ids::{AuthorId, CaseId, ExchangeId, ModerationId},
    incoming::{
        case::Case,
        moderation::{Moderation, ModerationKind, ModerationState},
    },
    network::{
        error::{Disposition, NetworkError, NetworkErrorKind},
        exchange::Captured,
    },
    staff::{person::Actor, role::Right},
};
use folkmoot_networks::network::Measure;
use folkmoot_store::{self as store, Conn, Tx, authors::Author};
use jiff::SignedDuration;
use serde_json::json;

/// Longest reason, characters: what a report may say on a Mastodon server.
pub const REASON_CHARS: usize = 1_000;
/// Most posts a report names.
const POSTS: usize = 20;
/// A measure that was asked for this long ago, and of which nothing was heard, has no answer coming; a second report within it is the first
/// one pressed twice.
pub const PATIENCE: SignedDuration = SignedDuration::from_mins(2);

/// What a person asks for.
#[derive(Debug, Clone)]
pub struct Ask {
    /// The author, one of those who wrote in the case.
    pub author: AuthorId,
    /// What is to be done.
    pub kind: ModerationKind,
    /// Why. Sent along with a report, else for the house alone.
    pub reason: String,
}

/// Takes a measure against an author of a case.
///
/// # Errors
/// [`Refusal::NoRight`], [`Refusal::NotFound`], [`Refusal::Field`] without a reason or where the network can't, [`Refusal::Stale`] when it
/// stands already, [`Refusal::Network`] when the network did not do it or gave no clear answer, or the database.
pub async fn moderate(newsroom: &Newsroom, actor: &Actor, id: CaseId, ask: Ask) -> Result<ModerationId, Refusal> {
    let reason = text("reason", &ask.reason).map_err(|_| Refusal::Field { field: "reason", key: "error-reason-empty" })?;
    if reason.chars().count() > REASON_CHARS {
        return Err(Refusal::Field { field: "reason", key: "error-text-huge" });
    }
    let read = newsroom.store.read();
    let (case, account, author) = about(&read, actor, id, ask.author).await?;
    if !account.capability.can(ask.kind.verb()) {
        return Err(Refusal::Field { field: "kind", key: "error-moderation-kind" });
    }
    let (network, access) = newsroom.access(&account).await?;
    let moderation = Moderation {
        id: ModerationId::new(&*newsroom.mint),
        account: account.id,
        author: author.id,
        case: case.id,
        kind: ask.kind,
        reason,
        state: ModerationState::Asked,
        by: actor.person,
        at: newsroom.now(),
        lifted: None,
    };
    let measure = measure(&read, &case, &author, &moderation).await?;
    write_down(newsroom, actor, &moderation).await?;
    let answer = network.moderate(&access, &measure).await;
    settle(newsroom, actor, &moderation, answer).await?;
    Ok(moderation.id)
}

/// The case, its account and one of its authors, for whoever may moderate there.
async fn about(c: &impl Conn, actor: &Actor, id: CaseId, author: AuthorId) -> Result<(Case, Account, Author), Refusal> {
    let case = store::cases::get(c, id).await?.ok_or(Refusal::NotFound)?;
    require(actor, Right::Moderate, case.department)?;
    if !store::posts::of_case(c, id).await?.iter().any(|post| post.author == Some(author)) {
        return Err(Refusal::NotFound);
    }
    let account = store::accounts::get(c, case.account).await?.ok_or(Refusal::NotFound)?;
    if matches!(account.state, AccountState::Disconnected { .. }) {
        return Err(Refusal::Field { field: "kind", key: "error-moderation-account" });
    }
    let author = store::authors::get(c, author).await?.ok_or(Refusal::NotFound)?;
    Ok((case, account, author))
}

/// The measure as the connector takes it. A report names the newest posts of the author in the case.
async fn measure(c: &impl Conn, case: &Case, author: &Author, moderation: &Moderation) -> Result<Measure, Refusal> {
    let remote = author.remote_id.clone();
    Ok(match moderation.kind {
        ModerationKind::Block => Measure::Block { author: remote },
        ModerationKind::Mute => Measure::Mute { author: remote },
        ModerationKind::Report => {
            let posts = store::posts::of_case(c, case.id).await?;
            let theirs = posts.into_iter().rev().filter(|post| post.author == Some(author.id) && post.deleted_at.is_none());
            let posts = theirs.take(POSTS).map(|post| post.remote_id).collect();
            Measure::Report { author: remote, posts, comment: moderation.reason.clone() }
        }
    })
}

/// Writes down what is about to be asked. What was asked long ago without an answer is unknown from now on.
async fn write_down(newsroom: &Newsroom, actor: &Actor, moderation: &Moderation) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut events = Vec::new();
    for before in store::moderations::of_author(&tx, moderation.account, moderation.author).await? {
        let recent = moderation.at.duration_since(before.at) < PATIENCE;
        let done = matches!(before.state, ModerationState::Asked | ModerationState::Done);
        match before.state {
            _ if before.kind != moderation.kind => {}
            ModerationState::Asked if !recent => {
                store::moderations::settle(&tx, before.id, ModerationState::Unknown, None).await?;
                events.push(event(newsroom, actor, "moderation_unknown", &before));
            }
            _ if done && (recent || before.kind.can_be_lifted()) => return Err(Refusal::Stale),
            _ => {}
        }
    }
    store::moderations::insert(&tx, moderation).await?;
    events.push(event(newsroom, actor, "asked_to_moderate", moderation));
    tx.commit(&events).await?;
    Ok(())
}

/// Writes down how the network answered.
async fn settle(
    newsroom: &Newsroom,
    actor: &Actor,
    moderation: &Moderation,
    answer: Result<Captured<()>, NetworkError>,
) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    match answer {
        Ok(captured) => {
            let exchange = evidence(newsroom, &tx, moderation, &captured).await?;
            store::moderations::settle(&tx, moderation.id, ModerationState::Done, exchange).await?;
            let verb = match moderation.kind {
                ModerationKind::Block => "blocked",
                ModerationKind::Mute => "muted",
                ModerationKind::Report => "reported",
            };
            tx.commit(&[event(newsroom, actor, verb, moderation)]).await?;
            Ok(())
        }
        Err(error) => {
            let (state, verb) = match error.disposition() {
                Disposition::Reconcile => (ModerationState::Unknown, "moderation_unknown"),
                _ => (ModerationState::Failed, "moderation_failed"),
            };
            store::moderations::settle(&tx, moderation.id, state, None).await?;
            tx.commit(&[event(newsroom, actor, verb, moderation)]).await?;
            Err(Refusal::Network(error))
        }
    }
}

async fn evidence(
    newsroom: &Newsroom,
    tx: &Tx,
    moderation: &Moderation,
    captured: &Captured<()>,
) -> Result<Option<ExchangeId>, Refusal> {
    store::accounts::note_success(tx, moderation.account, captured.at).await?;
    capture::keep(newsroom, tx, moderation.account, Class::Received, &captured.raw).await
}

fn event(newsroom: &Newsroom, actor: &Actor, verb: &str, moderation: &Moderation) -> Event {
    let particulars = json!({ "moderation": moderation.id, "kind": moderation.kind, "author": moderation.author });
    newsroom.event(actor, verb, ObjectKind::Case, moderation.case.0, particulars)
}

/// Lifts a block or a mute again, in any case the author wrote in.
///
/// # Errors
/// [`Refusal::NoRight`], [`Refusal::NotFound`], [`Refusal::Stale`] when it does not stand any more, [`Refusal::Network`], or the database.
pub async fn lift(newsroom: &Newsroom, actor: &Actor, id: CaseId, moderation: ModerationId) -> Result<(), Refusal> {
    let read = newsroom.store.read();
    let found = store::moderations::get(&read, moderation).await?.ok_or(Refusal::NotFound)?;
    let (case, account, author) = about(&read, actor, id, found.author).await?;
    if case.account != found.account {
        return Err(Refusal::NotFound);
    }
    if !found.stands() {
        return Err(Refusal::Stale);
    }
    let (network, access) = newsroom.access(&account).await?;
    let (measure, verb) = match found.kind {
        ModerationKind::Block => (Measure::Unblock { author: author.remote_id }, "unblocked"),
        ModerationKind::Mute => (Measure::Unmute { author: author.remote_id }, "unmuted"),
        ModerationKind::Report => return Err(Refusal::Stale),
    };
    let tx = newsroom.store.begin().await?;
    tx.commit(&[event(newsroom, actor, "asked_to_lift", &found)]).await?;
    let captured = match network.moderate(&access, &measure).await {
        Ok(captured) => Some(captured),
        // whoever is gone is not blocked any more
        Err(error) if error.kind == NetworkErrorKind::Gone => None,
        Err(error) => return Err(Refusal::Network(error)),
    };
    let tx = newsroom.store.begin().await?;
    if !store::moderations::get(&tx, moderation).await?.is_some_and(|now| now.stands()) {
        return Err(Refusal::Stale);
    }
    let exchange = match &captured {
        Some(captured) => evidence(newsroom, &tx, &found, captured).await?,
        None => None,
    };
    store::moderations::lift(&tx, moderation, actor.person, newsroom.now(), exchange).await?;
    tx.commit(&[event(newsroom, actor, verb, &found)]).await?;
    Ok(())
}
