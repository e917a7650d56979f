//! A case: what citizens asked, who is on it, by when they were promised an answer, and what became of it.

use crate::{
    ids::{AccountId, AuthorId, CaseId, DepartmentId, PersonId, PostId},
    language::Language,
    obstacle::Obstacle,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseState {
    /// Nobody has taken it.
    New,
    /// Somebody is on it.
    Assigned,
    /// Waits for a department's answer or for work on the street.
    Pending,
    /// The citizen has an answer; something may still follow.
    Answered,
    /// Nothing more to do, or not ours; kept open a while for a reaction.
    Resolved,
    /// Done. A new post of the citizen reopens it.
    Closed,
}

impl CaseState {
    /// Every state.
    pub const ALL: [Self; 6] = [Self::New, Self::Assigned, Self::Pending, Self::Answered, Self::Resolved, Self::Closed];

    /// The word stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Assigned => "assigned",
            Self::Pending => "pending",
            Self::Answered => "answered",
            Self::Resolved => "resolved",
            Self::Closed => "closed",
        }
    }

    /// The state a stored word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }

    /// Whether a citizen may still be waiting for us.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Resolved | Self::Closed)
    }
}

/// What a pending case waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PendingOn {
    /// A department's answer.
    Department,
    /// Work away from the screen.
    FollowUp,
}

/// Why a case was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closing {
    /// The citizen has an answer.
    Answered,
    /// The work was done and the citizen told.
    Done,
    /// Nothing to answer: thanks, a joke, not about us.
    NothingToAnswer,
    /// The citizen took the post away.
    Withdrawn,
}

impl Closing {
    /// Every reason.
    pub const ALL: [Self; 4] = [Self::Answered, Self::Done, Self::NothingToAnswer, Self::Withdrawn];

    /// The word stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Done => "done",
            Self::NothingToAnswer => "nothing_to_answer",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The reason a stored word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|closing| closing.as_str() == word)
    }
}

/// A case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Identity.
    pub id: CaseId,
    /// Number people cite, such as `2026-11-4711`.
    pub number: String,
    /// The account it came in on.
    pub account: AccountId,
    /// The post it began with.
    pub first_post: PostId,
    /// Who asked.
    pub author: AuthorId,
    /// What it is about, in a few words.
    pub subject: String,
    /// Where it stands.
    pub state: CaseState,
    /// What it waits for, when pending.
    pub pending_on: Option<PendingOn>,
    /// Department that has it.
    pub department: DepartmentId,
    /// Who is on it.
    pub owner: Option<PersonId>,
    /// Language of the last post.
    pub language: Option<Language>,
    /// When the first post was published by the citizen.
    pub opened_at: Timestamp,
    /// By when an answer was promised; none when no answer is owed now.
    pub due_at: Option<Timestamp>,
    /// The open time promised, seconds; with `due_at` it draws the ring.
    pub promised_s: i64,
    /// First answer.
    pub first_answered_at: Option<Timestamp>,
    /// Last answer.
    pub answered_at: Option<Timestamp>,
    /// When and why it was closed.
    pub closed_at: Option<Timestamp>,
    /// Why it was closed.
    pub closing: Option<Closing>,
    /// Last post of the citizen.
    pub last_post_at: Timestamp,
    /// Times it was reopened.
    pub reopened: i32,
    /// Counts changes; a form that carries an older one is refused.
    pub revision: i64,
}

/// What is still going on around a case; closing asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Around {
    /// Questions a department has not answered.
    pub open_handoffs: u32,
    /// Follow-ups not done.
    pub open_follow_ups: u32,
    /// Follow-ups done of which the citizen has not been told.
    pub untold_follow_ups: u32,
}

/// What can be done with a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseVerb {
    /// Take it or give it to somebody.
    Assign,
    /// Send it to another department.
    Route,
    /// Write a staff note.
    Note,
    /// Ask a department.
    HandOff,
    /// Answer the citizen.
    Answer,
    /// Plan work away from the screen.
    PlanFollowUp,
    /// Close it.
    Close,
    /// Open it again.
    Reopen,
}

impl Case {
    /// What stands in the way of doing it; empty means it can be done.
    pub fn obstacles_to(&self, verb: CaseVerb, around: Around) -> Vec<Obstacle> {
        use CaseState as S;
        use CaseVerb as V;
        let mut obstacles = Vec::new();
        let fits = match verb {
            V::Assign | V::Route | V::HandOff | V::PlanFollowUp | V::Close => self.state != S::Closed,
            V::Note | V::Answer => true,
            V::Reopen => matches!(self.state, S::Closed | S::Resolved),
        };
        if !fits {
            obstacles.push(Obstacle::WrongState { state: self.state.as_str().to_owned() });
        }
        if verb == V::Close {
            if around.open_handoffs > 0 {
                obstacles.push(Obstacle::HandoffOpen);
            }
            if around.open_follow_ups > 0 {
                obstacles.push(Obstacle::FollowUpOpen);
            }
            if around.untold_follow_ups > 0 {
                obstacles.push(Obstacle::NotEveryoneTold { waiting: around.untold_follow_ups });
            }
        }
        obstacles
    }
}
