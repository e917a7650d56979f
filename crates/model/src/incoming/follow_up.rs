//! A follow-up: work away from the screen. It is closed only when the work is done *and* the citizen has been told.

use crate::ids::{CaseId, DeliveryId, FollowUpId, MessageId, PersonId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The kind of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FollowUpKind {
    /// Call the citizen.
    Call,
    /// Write a letter.
    Letter,
    /// Visit.
    Visit,
    /// Have something repaired or done.
    WorkOrder,
}

impl FollowUpKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Call, Self::Letter, Self::Visit, Self::WorkOrder];

    /// The word stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Letter => "letter",
            Self::Visit => "visit",
            Self::WorkOrder => "work_order",
        }
    }

    /// The kind a stored word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// Where a follow-up stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum FollowUpState {
    /// To be done.
    Open,
    /// Done; the citizen does not know yet.
    Done {
        /// When.
        at: Timestamp,
        /// What came of it.
        outcome: String,
        /// The message that tells the citizen and is on its way.
        telling: Option<MessageId>,
    },
    /// Done, and the citizen has been told.
    Told {
        /// When it was done.
        done_at: Timestamp,
        /// What came of it.
        outcome: String,
        /// When the citizen was told.
        at: Timestamp,
        /// The delivery that told them, when it went over a network.
        delivery: Option<DeliveryId>,
    },
}

impl FollowUpState {
    /// The word stored.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done { .. } => "done",
            Self::Told { .. } => "told",
        }
    }
}

/// Work away from the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// Identity.
    pub id: FollowUpId,
    /// The case.
    pub case: CaseId,
    /// Kind of work.
    pub kind: FollowUpKind,
    /// What is to be done.
    pub description: String,
    /// Who sees to it.
    pub owner: PersonId,
    /// By when.
    pub due_at: Timestamp,
    /// Where it stands.
    pub state: FollowUpState,
    /// When it was planned.
    pub planned_at: Timestamp,
}
