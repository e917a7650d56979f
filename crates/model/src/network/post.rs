//! Posts, authors, notifications and figures as a network tells them, in one shape for all networks. HTML has become text, and only
//! sanitised HTML is kept.

use crate::language::Language;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Who can see a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// Everyone, and listed.
    Public,
    /// Everyone, but not in public timelines.
    Unlisted,
    /// Followers of the author.
    Followers,
    /// The people named in it.
    Direct,
}

impl Visibility {
    /// The word stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Unlisted => "unlisted",
            Self::Followers => "followers",
            Self::Direct => "direct",
        }
    }
}

/// The author of a post, as the network tells it at that moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoteAuthor {
    /// The network's own identifier.
    pub remote_id: String,
    /// Full handle, such as `anna@village.example`.
    pub handle: String,
    /// Name shown; may be empty.
    pub display_name: String,
    /// Page of the author.
    pub url: Option<String>,
    /// Says of itself that it is a programme.
    pub bot: bool,
}

/// A picture or film on a post; only its description and address are kept, never fetched by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoteMedia {
    /// Address at the network.
    pub url: String,
    /// `image`, `video`, `audio` or `unknown`.
    pub kind: String,
    /// Description for people who can't see it.
    pub description: Option<String>,
}

/// A post as a network shows it now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemotePost {
    /// The network's own identifier.
    pub remote_id: String,
    /// Canonical identifier across servers (ActivityPub `uri`), else the same as `remote_id`.
    pub uri: String,
    /// Page of the post.
    pub url: Option<String>,
    /// Who wrote it.
    pub author: RemoteAuthor,
    /// Plain text.
    pub text: String,
    /// Sanitised HTML, when the network gives HTML.
    pub html: Option<String>,
    /// Content warning.
    pub warning: Option<String>,
    /// The language the author says it is in.
    pub language: Option<Language>,
    /// Identifier of the post it answers.
    pub in_reply_to: Option<String>,
    /// Who can see it.
    pub visibility: Visibility,
    /// Pictures and films.
    pub media: Vec<RemoteMedia>,
    /// When it was published there.
    pub created_at: Timestamp,
    /// When it was last changed there.
    pub edited_at: Option<Timestamp>,
    /// Its figures.
    pub figures: Figures,
}

/// What can be counted on a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Figures {
    /// Likes or favourites.
    pub likes: u64,
    /// Reposts or boosts.
    pub reposts: u64,
    /// Replies.
    pub replies: u64,
}

/// One thing that came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum Incoming {
    /// Somebody speaks to us or answers a post of ours.
    Post(Box<RemotePost>),
    /// A post we know was changed.
    Edited(Box<RemotePost>),
    /// A post we know was deleted by its author or server.
    Deleted {
        /// The network's identifier of the post.
        remote_id: String,
        /// When we learnt it.
        at: Timestamp,
    },
    /// A post of ours was liked or reposted, or somebody follows us: figures, no case.
    Signal {
        /// `like`, `repost`, `follow` or the network's own word.
        kind: String,
        /// Our post it is about.
        remote_id: Option<String>,
    },
}

/// A stretch of time nobody collected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissedStretch {
    /// Last instant known to be complete.
    pub from: Timestamp,
    /// First instant known to be complete again.
    pub to: Timestamp,
    /// Why, in words for the log page.
    pub reason: String,
}

/// What one collecting call brought; items and cursor are stored in one transaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    /// What came in, oldest first.
    pub incoming: Vec<Incoming>,
    /// Where to go on; opaque outside the connector.
    pub next_cursor: Option<String>,
    /// There is more to fetch right away.
    pub more: bool,
    /// What could not be collected.
    pub gaps: Vec<MissedStretch>,
}

/// Proof that a post stands on a network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The network's identifier of our post.
    pub remote_id: String,
    /// Canonical identifier across servers.
    pub uri: String,
    /// Its page.
    pub url: Option<String>,
    /// When the network says it was published.
    pub at: Timestamp,
}
