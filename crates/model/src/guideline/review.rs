//! The review: guideline × edition × context → findings. Pure: the same input gives the same findings, on every machine.

use super::{Guideline, finding::Finding};
use crate::{
    count::TextRule, ids::AccountId, network::{NetworkKind, capability::MediaLimits}, outgoing::{edition::Edition, message::Kind},
};
use jiff::Timestamp;

/// What a target's network takes.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetContext {
    /// The account.
    pub account: AccountId,
    /// Its network.
    pub network: NetworkKind,
    /// How it counts and how much it takes.
    pub text: TextRule,
    /// Pictures it takes.
    pub media: MediaLimits,
}

/// What a review knows besides the guideline and the text.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewContext {
    /// The moment of the review.
    pub now: Timestamp,
    /// When the message should go out; `None` means as soon as it is approved.
    pub planned_at: Option<Timestamp>,
    /// Its kind.
    pub kind: Kind,
    /// The accounts it goes to.
    pub targets: Vec<TargetContext>,
    /// The check is made by the outbox at the moment of sending: the planned time has been judged before.
    pub sending: bool,
}

/// Reviews an edition. Findings come in order of severity, then place.
pub fn review(_guideline: &Guideline, _edition: &Edition, _context: &ReviewContext) -> Vec<Finding> {
    Vec::new()
}
