//! What an account can do on its network, as plain data: read from the server where it publishes it, else from the network's documents.
//!
//! The behaviour suite proves flag ⇔ implementation for every connector; pages read the same data to grey out what can't be done.

use crate::count::TextRule;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How a network keeps a repeated publish from becoming two posts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deduplication {
    /// We choose the post's key: publishing twice is one post.
    OwnKey,
    /// The server remembers an idempotency key for a while; look before every retry all the same.
    IdempotencyKey,
    /// Nothing: look at our own timeline before any retry.
    None,
}

/// What may be attached to a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MediaLimits {
    /// Most pictures on one post.
    pub pictures: u32,
    /// Largest picture, bytes.
    pub picture_bytes: u64,
    /// Most pixels (width × height) of a picture, when the server says.
    pub picture_pixels: Option<u64>,
    /// Media types accepted, such as `image/png`.
    pub media_types: Vec<String>,
    /// Longest description of a picture, characters.
    pub description_chars: u32,
}

/// A budget of calls: so many in so long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RateLimit {
    /// Calls allowed in the window.
    pub calls: u32,
    /// Window, seconds.
    pub window_s: u32,
}

/// One thing a connector may be able to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verb {
    /// Put a post on the network.
    Publish,
    /// Attach pictures with a description.
    Pictures,
    /// Answer another post.
    Reply,
    /// Speak to one author alone.
    PrivateReply,
    /// Change a post that stands.
    Edit,
    /// Take a post away.
    Withdraw,
    /// Find a post of ours again after an unknown outcome.
    FindSent,
    /// Collect what citizens say to us by asking.
    Collect,
    /// Be told at once what citizens say.
    Stream,
    /// Read likes, reposts, replies.
    Measure,
    /// Stop an author from reaching us.
    Block,
    /// Stop seeing an author.
    Mute,
    /// Report an author or post to the server's moderators.
    Report,
}

/// What one account can do, with its limits, where that is known from, and since when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Capability {
    /// What the connector can do on this account's server.
    pub verbs: Vec<Verb>,
    /// How a text is counted and how long it may be.
    pub text: TextRule,
    /// Pictures.
    pub media: MediaLimits,
    /// How repeats are kept from becoming two posts.
    pub deduplication: Deduplication,
    /// Publishing calls.
    pub publish_rate: RateLimit,
    /// Where the limits come from: a server's own answer or a document, by name.
    pub source: String,
    /// When they were true.
    pub as_of: Timestamp,
}

impl Capability {
    /// Whether the connector can do it.
    pub fn can(&self, verb: Verb) -> bool {
        self.verbs.contains(&verb)
    }
}
