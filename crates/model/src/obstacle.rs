//! What stands in the way of doing something. One list both guards the change and explains a greyed button.

use crate::{guideline::finding::FindingCode, outgoing::path::PathStep};
use serde::{Deserialize, Serialize};
use std::fmt;

/// One thing in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "obstacle")]
pub enum Obstacle {
    /// It is not in a state that allows it.
    WrongState {
        /// The state it is in.
        state: String,
    },
    /// The guideline blocks it.
    Finding {
        /// What was found.
        code: FindingCode,
        /// Number of the clause.
        clause: String,
    },
    /// Nothing that this clause found can be overridden.
    NotOverridable {
        /// Number of the clause.
        clause: String,
    },
    /// Everything planned is stopped, or it was stopped then and nobody has decided on it yet.
    Frozen,
    /// Nobody approved it.
    NotApproved,
    /// Nobody has taken a step of the path for this text.
    StepMissing {
        /// Which.
        step: PathStep,
    },
    /// This person has said yes already; others have to.
    OthersNext,
    /// The approval was for another text.
    ApprovedOtherContent,
    /// The stored content does not match its hash.
    ContentChanged,
    /// It goes to no account.
    NoAccount,
    /// The person who wrote it can't approve it.
    OwnWork,
    /// The person's role does not allow it there.
    NoRight,
    /// People have not been told yet.
    NotEveryoneTold {
        /// How many still wait.
        waiting: u32,
    },
    /// An offline follow-up is still open.
    FollowUpOpen,
    /// A department still has the question.
    HandoffOpen,
    /// Somebody else is writing an answer.
    BeingAnswered,
    /// Its embargo has not ended by then.
    Embargoed,
    /// A version of the guideline would say what the one before says.
    NothingChanged,
    /// The guideline has a newer version than the one this draft was begun from.
    MovedOn {
        /// Its number.
        version: i32,
    },
    /// A clause can't be signed as it is.
    Clause {
        /// Its number.
        number: String,
        /// What is wrong, as a word: the sentence is `fault-<word>`.
        fault: String,
    },
    /// Something required is empty.
    Missing {
        /// Which field.
        field: String,
    },
}

impl Obstacle {
    /// The key of its sentence in the language files.
    pub fn key(&self) -> &'static str {
        match self {
            Self::WrongState { .. } => "obstacle-wrong-state",
            Self::Finding { .. } => "obstacle-finding",
            Self::NotOverridable { .. } => "obstacle-not-overridable",
            Self::Frozen => "obstacle-frozen",
            Self::NotApproved => "obstacle-not-approved",
            Self::StepMissing { step } => match step {
                PathStep::Colleague { .. } => "obstacle-step-colleagues",
                PathStep::Facts { .. } => "obstacle-step-facts",
                PathStep::FourEyes => "obstacle-step-four-eyes",
                PathStep::Management => "obstacle-step-management",
            },
            Self::OthersNext => "obstacle-others-next",
            Self::ApprovedOtherContent => "obstacle-approved-other-content",
            Self::ContentChanged => "obstacle-content-changed",
            Self::NoAccount => "obstacle-no-account",
            Self::OwnWork => "obstacle-own-work",
            Self::NoRight => "obstacle-no-right",
            Self::NotEveryoneTold { .. } => "obstacle-not-everyone-told",
            Self::FollowUpOpen => "obstacle-follow-up-open",
            Self::HandoffOpen => "obstacle-handoff-open",
            Self::BeingAnswered => "obstacle-being-answered",
            Self::Embargoed => "obstacle-embargoed",
            Self::NothingChanged => "obstacle-nothing-changed",
            Self::MovedOn { .. } => "obstacle-moved-on",
            Self::Clause { .. } => "obstacle-clause",
            Self::Missing { .. } => "obstacle-missing",
        }
    }
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongState { state } => write!(f, "it is {state}"),
            Self::Finding { code, clause } => write!(f, "clause {clause} blocks it: {}", code.as_str()),
            Self::NotOverridable { clause } => write!(f, "nothing that clause {clause} found can be overridden"),
            Self::Frozen => f.write_str("everything planned is stopped"),
            Self::NotApproved => f.write_str("nobody has approved it"),
            Self::StepMissing { step } => write!(f, "nobody has taken this step: {}", step.asked().as_str()),
            Self::OthersNext => f.write_str("others have to say yes"),
            Self::ApprovedOtherContent => f.write_str("the approval was for another text"),
            Self::ContentChanged => f.write_str("the stored text does not match its hash"),
            Self::NoAccount => f.write_str("it goes to no account"),
            Self::OwnWork => f.write_str("the writer can't approve it"),
            Self::NoRight => f.write_str("your role does not allow it here"),
            Self::NotEveryoneTold { waiting } => write!(f, "{waiting} people have not been told"),
            Self::FollowUpOpen => f.write_str("a follow-up is still open"),
            Self::HandoffOpen => f.write_str("a department still has the question"),
            Self::BeingAnswered => f.write_str("somebody else is writing an answer"),
            Self::Embargoed => f.write_str("its embargo has not ended by then"),
            Self::NothingChanged => f.write_str("it says what the version before says"),
            Self::MovedOn { version } => write!(f, "version {version} of the guideline came meanwhile"),
            Self::Clause { number, fault } => write!(f, "clause {number}: {fault}"),
            Self::Missing { field } => write!(f, "{field} is empty"),
        }
    }
}
