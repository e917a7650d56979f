//! An act: one entry of the journal. The state of the network is what follows from all acts in order.

use super::{
    own::{OwnPicture, OwnPost},
    town::{Living, Settings, Staged, Storm, TownAccount},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "act")]
pub(super) enum Act {
    /// The first entry.
    Begin { settings: Settings },
    /// An account was opened, or opened anew with another name.
    Open { account: TownAccount },
    /// We published.
    Publish { post: OwnPost },
    /// We changed a post of ours.
    Replace { id: String, text: String, warning: Option<String>, pictures: Vec<OwnPicture>, at: Timestamp },
    /// We took a post of ours away.
    Withdraw { id: String, at: Timestamp },
    /// We stopped an author from reaching us, or seeing us.
    Silence { account: String, author: String, how: How, at: Timestamp },
    /// We lifted that.
    Lift { account: String, author: String, how: How, at: Timestamp },
    /// We reported posts to the moderators of the network.
    Report { account: String, author: String, posts: Vec<String>, comment: String, at: Timestamp },
    /// A trainer put a post into a citizen's mouth.
    Stage { staged: Staged },
    /// A trainer raised a storm.
    Storm { storm: Storm },
    /// A trainer made the present lively.
    Enliven { living: Living },
}

/// How somebody was silenced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum How {
    Block,
    Mute,
}

impl Act {
    /// When, for acts that happen at an instant of the clock; a past that was adopted lies before it.
    pub(super) fn at(&self) -> Option<Timestamp> {
        match self {
            Self::Publish { post } => Some(post.at),
            Self::Replace { at, .. }
            | Self::Withdraw { at, .. }
            | Self::Silence { at, .. }
            | Self::Lift { at, .. }
            | Self::Report { at, .. } => Some(*at),
            Self::Begin { .. } | Self::Open { .. } | Self::Stage { .. } | Self::Storm { .. } | Self::Enliven { .. } => None,
        }
    }
}
