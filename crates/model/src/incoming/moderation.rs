//! A measure against an author of posts: what was asked of the network, why, by whom, and whether it still stands.

use crate::{
    ids::{AccountId, AuthorId, CaseId, ModerationId, PersonId},
    network::capability::Verb,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What is done about an author.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ModerationKind {
    /// Stop them from reaching the account.
    Block,
    /// Stop seeing them from the account; they are not told.
    Mute,
    /// Report their posts to the moderators of the account's server.
    Report,
}

impl ModerationKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Block, Self::Mute, Self::Report];

    /// The word stored and sent by forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Block => "block",
            Self::Mute => "mute",
            Self::Report => "report",
        }
    }

    /// The kind a word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// What a connector has to be able to do.
    pub fn verb(self) -> Verb {
        match self {
            Self::Block => Verb::Block,
            Self::Mute => Verb::Mute,
            Self::Report => Verb::Report,
        }
    }

    /// Whether it can be lifted again: a report can't be taken back.
    pub fn can_be_lifted(self) -> bool {
        self != Self::Report
    }
}

/// How far a measure has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ModerationState {
    /// Written down; the network is being asked.
    Asked,
    /// The network has done it.
    Done,
    /// The network has not done it.
    Failed,
    /// No clear answer came: it may have been done.
    Unknown,
    /// It was done and has been lifted.
    Lifted,
}

impl ModerationState {
    /// Every state.
    pub const ALL: [Self; 5] = [Self::Asked, Self::Done, Self::Failed, Self::Unknown, Self::Lifted];

    /// The word stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
            Self::Lifted => "lifted",
        }
    }

    /// The state a stored word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }
}

/// A measure against an author.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moderation {
    /// Identity.
    pub id: ModerationId,
    /// The account it is taken for: others of the organisation are not touched by it.
    pub account: AccountId,
    /// The author.
    pub author: AuthorId,
    /// The case it was taken in.
    pub case: CaseId,
    /// What is done.
    pub kind: ModerationKind,
    /// Why, in words. The network is told only with a report.
    pub reason: String,
    /// How far it has come.
    pub state: ModerationState,
    /// Who took it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// Who lifted it, and when.
    pub lifted: Option<(PersonId, Timestamp)>,
}

impl Moderation {
    /// Whether it holds now, as far as is known.
    pub fn stands(&self) -> bool {
        self.state == ModerationState::Done && self.kind.can_be_lifted()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_read_back() {
        for kind in ModerationKind::ALL {
            assert_eq!(ModerationKind::parse(kind.as_str()), Some(kind));
        }
        for state in ModerationState::ALL {
            assert_eq!(ModerationState::parse(state.as_str()), Some(state));
        }
        assert_eq!(ModerationKind::parse("ban"), None);
    }
}
