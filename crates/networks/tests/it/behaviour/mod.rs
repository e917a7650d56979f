//! What every connector does, whatever network it speaks to: one suite, run on every ground we have.
//!
//! A ground is a network with an account of the town on it and a citizen who can be made to speak. A verb that the capability declares
//! works; one that it does not declare says `Unsupported`. Grounds: the rehearsal network, Mastodon's interface on a server of our own, and on
//! real snac servers when `tests/peers/snac.sh` has started them.

mod collector;
mod on_fake;
mod on_rehearsal;
mod on_snac;
mod receiving;
mod sending;

use crate::cleared::{PNG, Say, cleared, picture};
use async_trait::async_trait;
use folkmoot_model::{
    network::{
        capability::{Capability, Verb},
        error::{NetworkError, NetworkErrorKind as Kind},
        exchange::Captured,
        post::{Receipt, RemotePost},
    },
    outgoing::delivery::DeliveryKey,
};
use folkmoot_networks::network::{Access, Network, Outgoing, PictureBytes};

/// A network to stand on.
#[async_trait]
pub trait Ground: Send + Sync {
    fn network(&self) -> &dyn Network;
    fn access(&self) -> &Access;
    /// The same moment for the network and for us.
    fn now(&self) -> jiff::Timestamp;
    /// A citizen speaks to the town, in answer to a post of ours or not, to everybody or to us alone.
    async fn citizen_says(&self, words: &str, answering: Option<&Receipt>, alone: bool);
    /// A citizen likes a post of ours, or time makes them.
    async fn citizen_likes(&self, ours: &Receipt);
    /// Lets what was done arrive.
    async fn a_while(&self);
}

/// So many whiles are waited for something to arrive.
const PATIENCE: usize = 60;

/// The suite on one ground.
pub async fn suite(ground: &dyn Ground) {
    let capability = own(ground.network().capability(ground.access()).await).value;
    assert!(capability.verbs.contains(&Verb::Publish) && capability.verbs.contains(&Verb::Collect), "{capability:?}");
    assert!(!capability.source.is_empty());
    let author = own(ground.network().check(ground.access()).await).value;
    assert_eq!(author.remote_id, ground.access().remote_id);
    sending::publish_and_find(ground, &capability).await;
    sending::the_same_key_twice(ground, &capability).await;
    sending::pictures(ground, &capability).await;
    sending::edit(ground, &capability).await;
    sending::withdraw(ground, &capability).await;
    receiving::nothing_lost_nothing_twice(ground).await;
    receiving::question_and_answer(ground, &capability).await;
    receiving::in_private(ground, &capability).await;
    receiving::figures(ground, &capability).await;
    receiving::stream(ground, &capability).await;
    receiving::moderation(ground, &capability).await;
}

/// Publishes under a key.
pub async fn publish(
    ground: &dyn Ground,
    say: &Say,
    in_reply_to: Option<&str>,
    key: &str,
) -> Result<Captured<Receipt>, NetworkError> {
    let (post, key) = (cleared(say), DeliveryKey(key.to_owned()));
    let pictures = pictures(say);
    let outgoing = Outgoing { post: &post, pictures: &pictures, in_reply_to, key: &key };
    ground.network().publish(ground.access(), &outgoing).await
}

/// Publishes under a key of its own.
pub async fn say(ground: &dyn Ground, text: &str) -> Receipt {
    own(publish(ground, &Say::text(text), None, &format!("key of {text}")).await).value
}

pub fn pictures(say: &Say) -> Vec<PictureBytes> {
    (0..say.pictures.len())
        .map(|place| PictureBytes { picture: picture(place), media_type: "image/png".to_owned(), bytes: PNG.to_vec() })
        .collect()
}

/// What came back, with its evidence looked at.
#[track_caller]
pub fn own<T>(outcome: Result<Captured<T>, NetworkError>) -> Captured<T> {
    let captured = outcome.unwrap_or_else(|error| panic!("{error:?}"));
    assert!(!captured.raw.is_empty(), "nothing is on the record");
    for exchange in &captured.raw {
        let names = exchange.request_headers.iter().chain(&exchange.response_headers).map(|(name, _)| name.to_lowercase());
        assert!(!names.into_iter().any(|name| matches!(name.as_str(), "authorization" | "cookie" | "set-cookie")));
    }
    captured
}

/// A verb the network does not declare.
#[track_caller]
pub fn is_unsupported<T>(outcome: Result<T, NetworkError>, verb: Verb) {
    match outcome {
        Err(error) => assert_eq!(error.kind, Kind::Unsupported, "{verb:?}"),
        Ok(_) => panic!("{verb:?} is not declared, and works"),
    }
}

/// Our post as it stands; nothing when it is gone, which the server itself says. Its conversation holds it as long.
pub async fn standing(ground: &dyn Ground, receipt: &Receipt) -> Option<RemotePost> {
    let post = own(ground.network().standing(ground.access(), &receipt.remote_id).await).value;
    match ground.network().conversation(ground.access(), &receipt.remote_id).await {
        Ok(posts) => assert!(post.is_some() && posts.value.iter().any(|post| post.uri == receipt.uri), "it holds its post"),
        Err(error) => assert_eq!((error.kind, &post), (Kind::Gone, &None)),
    }
    post
}

pub fn declared(capability: &Capability, verb: Verb) -> bool {
    capability.can(verb)
}
