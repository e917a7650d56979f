//! A practice: a message that worked, proposed by somebody with a reason, and taken into the library by somebody else.
//!
//! What stands in the library is one edition that was out, so that a later change of the message changes nothing here.

pub mod beside;

use crate::{
    ids::{CampaignId, DepartmentId, EditionId, MessageId, PersonId, PracticeId},
    language::Language,
    obstacle::Obstacle,
    outgoing::message::Kind,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Where a proposal stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum PracticeState {
    /// Somebody else has to look at it.
    Proposed,
    /// It is in the library.
    Accepted {
        /// Who took it in.
        by: PersonId,
        /// When.
        at: Timestamp,
    },
    /// It does not come into the library.
    Declined {
        /// Who said so.
        by: PersonId,
        /// When.
        at: Timestamp,
        /// Why.
        why: String,
    },
    /// It was in the library, and no longer is.
    TakenOut {
        /// Who took it out.
        by: PersonId,
        /// When.
        at: Timestamp,
        /// Why.
        why: String,
    },
}

impl PracticeState {
    /// The word stored.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Accepted { .. } => "accepted",
            Self::Declined { .. } => "declined",
            Self::TakenOut { .. } => "taken_out",
        }
    }

    /// It is proposed or in the library: the message can't be proposed again.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Proposed | Self::Accepted { .. })
    }
}

/// What is done with a practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PracticeVerb {
    /// Take it into the library, or decline it.
    Decide,
    /// Take it out of the library.
    TakeOut,
}

/// A message that worked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// Identity.
    pub id: PracticeId,
    /// The message.
    pub message: MessageId,
    /// What was out when it was proposed.
    pub edition: EditionId,
    /// Whose message it is.
    pub department: DepartmentId,
    /// What it is called in the library.
    pub title: String,
    /// What worked.
    pub why: String,
    /// For whom.
    pub audience: String,
    /// The kind of information it carries.
    pub kind: Kind,
    /// The campaign it belonged to.
    pub campaign: Option<CampaignId>,
    /// The languages it is in.
    pub languages: Vec<Language>,
    /// Who proposed it.
    pub proposed_by: PersonId,
    /// When.
    pub proposed_at: Timestamp,
    /// Where it stands.
    pub state: PracticeState,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// Counted up with each change.
    pub revision: i64,
}

impl Practice {
    /// What stands in the way of a person doing this with it. Whoever proposed it does not decide on it.
    pub fn obstacles_to(&self, verb: PracticeVerb, person: PersonId) -> Vec<Obstacle> {
        let fits = match verb {
            PracticeVerb::Decide => matches!(self.state, PracticeState::Proposed),
            PracticeVerb::TakeOut => matches!(self.state, PracticeState::Accepted { .. }),
        };
        if !fits {
            return vec![Obstacle::WrongState { state: self.state.word().to_owned() }];
        }
        if verb == PracticeVerb::Decide && self.proposed_by == person { vec![Obstacle::OwnWork] } else { Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn practice(state: PracticeState) -> Practice {
        let at = Timestamp::UNIX_EPOCH;
        Practice {
            id: PracticeId(Uuid::nil()),
            message: MessageId(Uuid::nil()),
            edition: EditionId(Uuid::nil()),
            department: DepartmentId(Uuid::nil()),
            title: "Bridge".to_owned(),
            why: "Short".to_owned(),
            audience: String::new(),
            kind: Kind::Works,
            campaign: None,
            languages: vec![Language::dutch()],
            proposed_by: PersonId(Uuid::from_u128(1)),
            proposed_at: at,
            state,
            updated_at: at,
            revision: 1,
        }
    }

    #[test]
    fn whoever_proposed_it_does_not_decide_and_nothing_is_decided_twice() {
        let (one, other, at) = (PersonId(Uuid::from_u128(1)), PersonId(Uuid::from_u128(2)), Timestamp::UNIX_EPOCH);
        let proposed = practice(PracticeState::Proposed);
        assert_eq!(proposed.obstacles_to(PracticeVerb::Decide, one), [Obstacle::OwnWork]);
        assert_eq!(proposed.obstacles_to(PracticeVerb::Decide, other), []);
        assert!(!proposed.obstacles_to(PracticeVerb::TakeOut, other).is_empty());
        let accepted = practice(PracticeState::Accepted { by: other, at });
        assert!(accepted.state.is_open() && !accepted.obstacles_to(PracticeVerb::Decide, other).is_empty());
        assert_eq!(accepted.obstacles_to(PracticeVerb::TakeOut, one), []);
        let why = String::new();
        for state in [PracticeState::Declined { by: other, at, why: why.clone() }, PracticeState::TakenOut { by: other, at, why }]
        {
            let over = practice(state);
            assert!(!over.state.is_open(), "{}", over.state.word());
            assert!([PracticeVerb::Decide, PracticeVerb::TakeOut].iter().all(|verb| !over.obstacles_to(*verb, other).is_empty()));
        }
    }
}
