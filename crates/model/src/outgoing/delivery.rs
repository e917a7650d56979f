//! A delivery: one edition on its way to one account, and what became of it.
//!
//! The state is durable before and after every call: `Sending` is written before the request leaves, so after a crash an unfinished one is
//! `Uncertain`, is looked for on the network, and is never sent again blindly.

use crate::{
    ids::{AccountId, DeliveryId, EditionId, MessageId},
    network::{error::NetworkError, post::Receipt},
    obstacle::Obstacle,
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// What a delivery does on the network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "act")]
pub enum Act {
    /// A new post.
    Publish,
    /// Change a post of ours that stands.
    Replace {
        /// The network's identifier of it.
        remote_id: String,
    },
    /// Take a post of ours away.
    Withdraw {
        /// The network's identifier of it.
        remote_id: String,
    },
}

impl Act {
    /// The word stored.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Publish => "publish",
            Self::Replace { .. } => "replace",
            Self::Withdraw { .. } => "withdraw",
        }
    }

    /// The post it is about.
    pub fn remote_id(&self) -> Option<&str> {
        match self {
            Self::Publish => None,
            Self::Replace { remote_id } | Self::Withdraw { remote_id } => Some(remote_id),
        }
    }
}

/// Where a delivery stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum DeliveryState {
    /// Waits for its time, or for the next try.
    Pending,
    /// A call has been, or is about to be, made. Written down before the call.
    Sending {
        /// Since when.
        since: Timestamp,
    },
    /// It stands on the network (or, for a withdrawal, no longer does).
    Sent {
        /// Proof; absent for a withdrawal.
        receipt: Option<Receipt>,
    },
    /// It did not go and will not by itself.
    Failed {
        /// Why.
        why: Failure,
    },
    /// It may have gone: being looked for.
    Uncertain {
        /// Since when.
        since: Timestamp,
    },
    /// It will not be tried again: taken out before it went, or let be by a person who saw that it failed or may have gone.
    Cancelled,
}

/// Why a delivery will not go by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "reason", content = "detail")]
pub enum Failure {
    /// The network said no.
    Network(NetworkError),
    /// The text was no longer cleared at the moment of sending.
    NotCleared(Vec<Uncleared>),
    /// Tried for too long.
    Exhausted(String),
}

/// One thing that kept a text from being cleared, as it is kept with the delivery.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Uncleared {
    /// What stood in the way; pages say it in the reader's language.
    Obstacle(Obstacle),
    /// English words, as they were kept before there were codes.
    Words(String),
}

impl DeliveryState {
    /// The word stored.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Sending { .. } => "sending",
            Self::Sent { .. } => "sent",
            Self::Failed { .. } => "failed",
            Self::Uncertain { .. } => "uncertain",
            Self::Cancelled => "cancelled",
        }
    }

    /// Nothing more will happen by itself.
    pub fn is_settled(&self) -> bool {
        matches!(self, Self::Sent { .. } | Self::Failed { .. } | Self::Cancelled)
    }
}

/// The key under which a delivery is published; the same for every try, so that a network that knows keys keeps repeats apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeliveryKey(pub String);

/// One edition on its way to one account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// Identity.
    pub id: DeliveryId,
    /// The message.
    pub message: MessageId,
    /// The edition.
    pub edition: EditionId,
    /// The account.
    pub account: AccountId,
    /// Which part of a thread it is, from 0; 0 for a post that is whole.
    pub part: u32,
    /// What it does.
    pub act: Act,
    /// Its key.
    pub key: DeliveryKey,
    /// Where it stands.
    pub state: DeliveryState,
    /// Calls made.
    pub attempts: i32,
    /// When it should go out.
    pub due_at: Timestamp,
    /// When it is looked at next.
    pub next_try_at: Timestamp,
    /// The last error, in words for the page, also while it is retried.
    pub last_error: Option<String>,
    /// First instant a call was made; what is looked for was published after it.
    pub first_sent_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// A delivery this much over its time is shown as late. One minute: the promise of the delivery board.
pub const LATE_AFTER: SignedDuration = SignedDuration::from_secs(60);

impl Delivery {
    /// Whether it should have gone out by now and has not.
    pub fn is_late(&self, now: Timestamp) -> bool {
        !self.state.is_settled() && now.duration_since(self.due_at) > LATE_AFTER
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_that_was_kept_in_words_still_reads_and_a_new_one_is_kept_as_codes() {
        let kept = r#"{"reason":"not_cleared","detail":["nobody has approved it"]}"#;
        let before: Failure = serde_json::from_str(kept).unwrap();
        assert_eq!(before, Failure::NotCleared(vec![Uncleared::Words("nobody has approved it".to_owned())]));
        let now = Failure::NotCleared(vec![
            Uncleared::Obstacle(Obstacle::NotApproved),
            Uncleared::Obstacle(Obstacle::Missing { field: "text".to_owned() }),
        ]);
        assert_eq!(serde_json::from_str::<Failure>(&serde_json::to_string(&now).unwrap()).unwrap(), now);
    }
}
