//! A handoff: the front office asks a department, the department's answer comes back as a draft.

use crate::ids::{CaseId, DepartmentId, HandoffId, PersonId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A question to a department, and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handoff {
    /// Identity.
    pub id: HandoffId,
    /// The case.
    pub case: CaseId,
    /// Who asks.
    pub from: PersonId,
    /// The department asked.
    pub to: DepartmentId,
    /// The expert asked, if one was named.
    pub expert: Option<PersonId>,
    /// The question.
    pub question: String,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// By when an answer is needed.
    pub due_at: Timestamp,
    /// The answer, if there is one.
    pub answer: Option<HandoffAnswer>,
}

/// What the department said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandoffAnswer {
    /// Who answered.
    pub by: PersonId,
    /// Draft of what may be said to the citizen.
    pub text: String,
    /// Whether all of it may be said in public.
    pub may_be_public: bool,
    /// When.
    pub at: Timestamp,
}
