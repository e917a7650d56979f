//! Approval: who cleared which content, by which way. Four eyes is a type: it can't be made with one pair.

use super::{edition::ContentHash, overriding::Override, path::PathStep};
use crate::ids::{ApprovalId, EditionId, FreezeId, PersonId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Two different people: the one who wrote and the one who approves. There is no other way to make one.
///
/// ```
/// use folkmoot_model::{ids::PersonId, outgoing::approval::FourEyes};
/// fn bring_together(writer: PersonId, approver: PersonId) -> bool {
///     FourEyes::new(writer, approver).is_ok()
/// }
/// ```
///
/// ```compile_fail,E0451
/// use folkmoot_model::{ids::PersonId, outgoing::approval::FourEyes};
/// fn forge(alone: PersonId) -> FourEyes {
///     FourEyes { writer: alone, approver: alone }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "(PersonId, PersonId)", into = "(PersonId, PersonId)")]
pub struct FourEyes {
    writer: PersonId,
    approver: PersonId,
}

/// The approver is the writer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the person who wrote a message can't approve it")]
pub struct SamePerson;

impl FourEyes {
    /// Brings two people together.
    ///
    /// # Errors
    /// [`SamePerson`] when they are one; ask somebody else.
    pub fn new(writer: PersonId, approver: PersonId) -> Result<Self, SamePerson> {
        if writer == approver { Err(SamePerson) } else { Ok(Self { writer, approver }) }
    }

    /// Who wrote.
    pub fn writer(&self) -> PersonId {
        self.writer
    }

    /// Who approved.
    pub fn approver(&self) -> PersonId {
        self.approver
    }
}

impl TryFrom<(PersonId, PersonId)> for FourEyes {
    type Error = SamePerson;

    fn try_from((writer, approver): (PersonId, PersonId)) -> Result<Self, Self::Error> {
        Self::new(writer, approver)
    }
}

impl From<FourEyes> for (PersonId, PersonId) {
    fn from(eyes: FourEyes) -> Self {
        (eyes.writer, eyes.approver)
    }
}

/// The way an edition was cleared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "by")]
pub enum Clearance {
    /// A second person read it.
    FourEyes {
        /// The two people.
        eyes: FourEyes,
    },
    /// A step of the path: a colleague of a department that is part of it, an expert, whoever leads; or the second person, by a deputy.
    Step {
        /// Which.
        step: PathStep,
        /// Who wrote and who said yes.
        eyes: FourEyes,
        /// In whose place, when that person was away.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        instead_of: Option<PersonId>,
    },
    /// One person alone, in an emergency, with a reason that is looked at afterwards.
    BreakGlass {
        /// Who.
        person: PersonId,
        /// Why it could not wait.
        reason: String,
    },
    /// Two people of the crisis team, for a message of the crisis while everything else is stopped.
    Crisis {
        /// The two people.
        eyes: FourEyes,
        /// The freeze.
        freeze: FreezeId,
    },
    /// A clause of the guideline lets a trained agent answer citizens alone.
    Standing {
        /// Who.
        person: PersonId,
        /// Number of the clause.
        clause: String,
    },
}

impl Clearance {
    /// The word stored and shown.
    pub fn word(&self) -> &'static str {
        match self {
            Self::FourEyes { .. } => "four_eyes",
            Self::Step { .. } => "step",
            Self::BreakGlass { .. } => "break_glass",
            Self::Crisis { .. } => "crisis",
            Self::Standing { .. } => "standing",
        }
    }

    /// Whoever said yes.
    pub fn person(&self) -> PersonId {
        match self {
            Self::FourEyes { eyes } | Self::Step { eyes, .. } | Self::Crisis { eyes, .. } => eyes.approver(),
            Self::BreakGlass { person, .. } | Self::Standing { person, .. } => *person,
        }
    }
}

/// An edition cleared by people, for exactly this content, under this version of the guideline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// Identity.
    pub id: ApprovalId,
    /// The edition.
    pub edition: EditionId,
    /// Its content at that moment.
    pub hash: ContentHash,
    /// How.
    pub clearance: Clearance,
    /// Version of the guideline it was read against.
    pub guideline_version: i32,
    /// When.
    pub at: Timestamp,
}

/// What people cleared about an edition, as far as clearing it asks.
#[derive(Debug, Clone, Copy, Default)]
pub struct Approvals<'a> {
    /// Approvals of the edition, the first one first.
    pub given: &'a [Approval],
    /// The freezes in which its message is one of the messages of the crisis.
    pub crises: &'a [FreezeId],
    /// What people let pass of what the guideline blocks.
    pub overrides: &'a [Override],
}

impl<'a> Approvals<'a> {
    /// One approval, outside of any crisis.
    pub fn one(approval: &'a Approval) -> Self {
        Self { given: std::slice::from_ref(approval), crises: &[], overrides: &[] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn one_person_is_not_four_eyes_not_even_from_storage() {
        let one = PersonId(Uuid::from_u128(1));
        assert_eq!(FourEyes::new(one, one), Err(SamePerson));
        let forged = serde_json::to_string(&(one, one)).unwrap();
        assert!(serde_json::from_str::<FourEyes>(&forged).is_err());
    }
}
