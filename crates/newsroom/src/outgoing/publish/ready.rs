//! What has to be at hand before a call: the account, its pace, the cleared text, the pictures, the post that is answered.

use super::super::{clearing, hand_over::part_before};
use crate::{
    Newsroom, Refusal,
    outgoing::{
        own_words::{OwnWords, RECONNECT},
        pictures::rendering,
    },
};
use folkmoot_model::{
    account::{Account, AccountState},
    obstacle::Obstacle,
    outgoing::{
        cleared::ClearedPost,
        delivery::{Act, Delivery, DeliveryState, Uncleared},
        edition::Edition,
        message::Message,
        rendition::Rendition,
    },
};
use folkmoot_networks::network::{Access, Network, PictureBytes};
use folkmoot_store::{self as store, Conn};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;

/// A delivery whose account can't be used is looked at again after this long.
const ACCOUNT_RECHECK: SignedDuration = SignedDuration::from_secs(60);

/// A part of a thread looks again after this long whether the one before it has arrived.
const PART_RECHECK: SignedDuration = SignedDuration::from_secs(3);

/// Everything a call needs.
pub(super) struct Ready {
    pub account: Account,
    pub message: Message,
    pub edition: Edition,
    /// Nothing for a withdrawal, which says nothing, and for a look.
    pub post: Option<ClearedPost>,
    /// Empty until they are made ready, last of all.
    pub pictures: Vec<PictureBytes>,
    pub in_reply_to: Option<String>,
    pub network: Arc<dyn Network>,
    pub access: Access,
}

/// Why a call can't be made now.
pub(super) enum NotReady {
    /// Look again at this time; the words are for the board.
    Wait { until: Timestamp, why: String },
    /// The text is no longer cleared.
    NotCleared(Vec<Uncleared>),
    /// It is a part of a thread whose part before will never go out.
    Over,
}

/// Gathers what a call needs.
pub(super) async fn ready(newsroom: &Newsroom, delivery: &Delivery) -> Result<Result<Ready, NotReady>, Refusal> {
    let mut ready = match at_hand(newsroom, delivery).await? {
        Ok(ready) => ready,
        Err(not) => return Ok(Err(not)),
    };
    ready.post = match cleared(newsroom, &newsroom.store.read(), delivery, (&ready.message, &ready.edition)).await? {
        Ok(post) => post,
        Err(why) => return Ok(Err(NotReady::NotCleared(why))),
    };
    answering(newsroom, delivery, ready).await
}

/// Gathers what it takes to look for a post: no text is cleared and no picture read, for nothing leaves.
pub(super) async fn to_look(newsroom: &Newsroom, delivery: &Delivery) -> Result<Result<Ready, NotReady>, Refusal> {
    match at_hand(newsroom, delivery).await? {
        Ok(ready) => answering(newsroom, delivery, ready).await,
        Err(not) => Ok(Err(not)),
    }
}

/// The account with its sign-in, and the words.
async fn at_hand(newsroom: &Newsroom, delivery: &Delivery) -> Result<Result<Ready, NotReady>, Refusal> {
    let read = newsroom.store.read();
    let later = newsroom.now().saturating_add(ACCOUNT_RECHECK).unwrap_or_else(|_| newsroom.now());
    let account = store::accounts::get(&read, delivery.account).await?.ok_or(Refusal::NotFound)?;
    match &account.state {
        AccountState::Connected => {}
        AccountState::NeedsReconnect { why, .. } => {
            return Ok(Err(NotReady::Wait { until: later, why: format!("{RECONNECT}{why}") }));
        }
        AccountState::Disconnected { .. } => {
            return Ok(Err(NotReady::Wait { until: later, why: OwnWords::OutOfUse.as_str().to_owned() }));
        }
    }
    let (network, access) = match newsroom.access(&account).await {
        Ok(found) => found,
        Err(error @ (Refusal::Vault(_) | Refusal::NotFound | Refusal::Field { .. })) => {
            return Ok(Err(NotReady::Wait { until: later, why: format!("the account's sign-in can't be used: {error}") }));
        }
        Err(error) => return Err(error),
    };
    let message = store::messages::get(&read, delivery.message).await?.ok_or(Refusal::NotFound)?;
    let edition = store::editions::get(&read, delivery.edition).await?.ok_or(Refusal::NotFound)?;
    Ok(Ok(Ready { account, message, edition, post: None, pictures: Vec::new(), in_reply_to: None, network, access }))
}

/// With the post that is answered: the part before, or a citizen's.
async fn answering(newsroom: &Newsroom, delivery: &Delivery, ready: Ready) -> Result<Result<Ready, NotReady>, Refusal> {
    if delivery.part > 0 && delivery.act == Act::Publish {
        let before = after_the_part_before(newsroom, delivery).await?;
        return Ok(before.map(|before| Ready { in_reply_to: Some(before), ..ready }));
    }
    let Some(answered) = ready.message.in_reply_to else { return Ok(Ok(ready)) };
    let post = store::posts::get(&newsroom.store.read(), answered.post).await?;
    Ok(Ok(Ready { in_reply_to: post.map(|post| post.remote_id), ..ready }))
}

/// The post a part of a thread answers; until that has arrived the part waits.
async fn after_the_part_before(newsroom: &Newsroom, delivery: &Delivery) -> Result<Result<String, NotReady>, Refusal> {
    let all = store::deliveries::of_message(&newsroom.store.read(), delivery.message).await?;
    if let Some(before) = part_before(&all, delivery) {
        return Ok(Ok(before));
    }
    let same = |other: &&Delivery| {
        other.edition == delivery.edition && other.account == delivery.account && other.part + 1 == delivery.part
    };
    let recheck = match all.iter().find(same).map(|before| &before.state) {
        // somebody let the part before be: without it this one says nothing
        None | Some(DeliveryState::Cancelled) => return Ok(Err(NotReady::Over)),
        Some(DeliveryState::Failed { .. }) => ACCOUNT_RECHECK,
        Some(_) => PART_RECHECK,
    };
    let until = newsroom.now().saturating_add(recheck).unwrap_or_else(|_| newsroom.now());
    Ok(Err(NotReady::Wait { until, why: OwnWords::EarlierPart.as_str().to_owned() }))
}

/// The text for this account, cleared anew; nothing for a withdrawal.
pub(super) async fn cleared(
    newsroom: &Newsroom,
    c: &impl Conn,
    delivery: &Delivery,
    of: (&Message, &Edition),
) -> Result<Result<Option<ClearedPost>, Vec<Uncleared>>, Refusal> {
    if matches!(delivery.act, Act::Withdraw { .. }) {
        return Ok(Ok(None));
    }
    let cleared = clearing::clear(newsroom, c, of, &[], true).await?;
    match cleared {
        Ok(cleared) => match cleared.part_for(delivery.account, delivery.part) {
            Some(post) => Ok(Ok(Some(post))),
            None => Ok(Err(vec![Uncleared::Obstacle(Obstacle::Missing { field: "text".to_owned() })])),
        },
        Err(obstacles) => Ok(Err(obstacles.into_iter().map(Uncleared::Obstacle).collect())),
    }
}

/// The pictures of a post as its network takes them: as they are stored, or made smaller, or of another type.
///
/// # Errors
/// [`Refusal::Field`] when one can't be made ready, or the database.
pub(super) async fn pictures(newsroom: &Newsroom, account: &Account, post: &ClearedPost) -> Result<Vec<PictureBytes>, Refusal> {
    let read = newsroom.store.read();
    let mut pictures = Vec::with_capacity(post.pictures().len());
    for (used, _) in post.pictures() {
        let stored = store::pictures::get(&read, used.picture).await?.ok_or(Refusal::NotFound)?;
        // what no rendition mends, the review has said; the network has the last word
        let planned = Rendition::of(used, &account.capability.media).ok().flatten();
        let (media_type, bytes) = match planned {
            Some(planned) => {
                let made = rendering::render(stored.bytes, planned).await?;
                (made.media_type, made.bytes)
            }
            None => (stored.media_type, stored.bytes),
        };
        pictures.push(PictureBytes { picture: used.picture, media_type, bytes });
    }
    Ok(pictures)
}
