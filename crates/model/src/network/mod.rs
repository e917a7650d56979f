//! What the newsroom knows about social networks without talking to one: which there are, what each can do, how a call can fail and what
//! comes back from one.
//!
//! | module | what |
//! |---|---|
//! | [`capability`] | what an account can do, with its limits, as plain data |
//! | [`error`] | [`error::NetworkError`] and what to do next |
//! | [`exchange`] | a raw request and answer, and [`exchange::Captured`] |
//! | [`post`] | posts, authors, notifications and figures as a network tells them |

pub mod capability;
pub mod error;
pub mod exchange;
pub mod post;

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A social network. A variant here is no promise of a connector: previews and counting also work for networks not connected yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NetworkKind {
    /// Any server with the Mastodon client API.
    Mastodon,
    /// The built-in rehearsal network: invented people, for training and the demo.
    Rehearsal,
    /// Bluesky.
    Bluesky,
    /// X.
    X,
    /// A Facebook page.
    Facebook,
    /// Instagram.
    Instagram,
    /// Threads.
    Threads,
}

impl NetworkKind {
    /// Every network, in the order pages list them.
    pub const ALL: [Self; 7] =
        [Self::Mastodon, Self::Bluesky, Self::X, Self::Facebook, Self::Instagram, Self::Threads, Self::Rehearsal];

    /// The word stored and used in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mastodon => "mastodon",
            Self::Rehearsal => "rehearsal",
            Self::Bluesky => "bluesky",
            Self::X => "x",
            Self::Facebook => "facebook",
            Self::Instagram => "instagram",
            Self::Threads => "threads",
        }
    }

    /// The name people know it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mastodon => "Mastodon",
            Self::Rehearsal => "Rehearsal",
            Self::Bluesky => "Bluesky",
            Self::X => "X",
            Self::Facebook => "Facebook",
            Self::Instagram => "Instagram",
            Self::Threads => "Threads",
        }
    }
}

impl fmt::Display for NetworkKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The word names no network.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a network")]
pub struct UnknownNetwork(pub String);

impl FromStr for NetworkKind {
    type Err = UnknownNetwork;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or_else(|| UnknownNetwork(text.chars().take(40).collect()))
    }
}
