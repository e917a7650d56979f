//! A freeze: in a crisis one press stops everything that is planned, in every process, until two people lift it and each stopped message
//! has been decided on.
//!
//! What a freeze holds is decided here; where it is asked is the transaction that writes down that a call is about to leave
//! (`newsroom/outgoing/publish/attempt.rs`). What goes on: taking posts away, which adds no word; the messages of the crisis itself;
//! answers to citizens, unless they were frozen too (ADR 0014).

use super::{approval::FourEyes, delivery::Act};
use crate::{
    ids::{FreezeId, MessageId, PersonId},
    obstacle::Obstacle,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Where a freeze stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum FreezeState {
    /// It holds.
    InForce,
    /// It holds; somebody asked to lift it, and another person has to agree.
    LiftAsked {
        /// Who asked.
        by: PersonId,
        /// When.
        at: Timestamp,
    },
    /// It is over.
    Lifted {
        /// Who asked, and who agreed.
        eyes: FourEyes,
        /// When.
        at: Timestamp,
    },
}

/// One freeze, from the press to the last decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Freeze {
    /// Identity.
    pub id: FreezeId,
    /// Why, in words; may be empty, because one press is enough.
    pub reason: String,
    /// Who pressed.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// Answers to citizens are held too.
    pub answers_too: bool,
    /// Calls that had begun when it was pressed and could not be called back.
    pub under_way: u32,
    /// The one message that counts as long as it lasts.
    pub truth: Option<MessageId>,
    /// Where it stands.
    pub state: FreezeState,
    /// Counts changes; a form that carries an older one is refused.
    pub revision: i64,
}

impl Freeze {
    /// Whether it still holds.
    pub fn is_in_force(&self) -> bool {
        !matches!(self.state, FreezeState::Lifted { .. })
    }

    /// Asks to lift it.
    ///
    /// # Errors
    /// [`Obstacle::WrongState`] when that was asked already, or it is over.
    pub fn ask_to_lift(&mut self, by: PersonId, at: Timestamp) -> Result<(), Obstacle> {
        match self.state {
            FreezeState::InForce => {
                self.state = FreezeState::LiftAsked { by, at };
                Ok(())
            }
            _ => Err(self.wrong_state()),
        }
    }

    /// Takes one's own question back.
    ///
    /// # Errors
    /// [`Obstacle::WrongState`] when this person did not ask.
    pub fn take_back(&mut self, person: PersonId) -> Result<(), Obstacle> {
        match self.state {
            FreezeState::LiftAsked { by, .. } if by == person => {
                self.state = FreezeState::InForce;
                Ok(())
            }
            _ => Err(self.wrong_state()),
        }
    }

    /// Agrees to lift it, as another person than the one who asked.
    ///
    /// # Errors
    /// [`Obstacle::OwnWork`] for the person who asked, [`Obstacle::WrongState`] when nobody did.
    pub fn agree_to_lift(&mut self, person: PersonId, at: Timestamp) -> Result<(), Obstacle> {
        let FreezeState::LiftAsked { by, .. } = self.state else { return Err(self.wrong_state()) };
        let eyes = FourEyes::new(by, person).map_err(|_| Obstacle::OwnWork)?;
        self.state = FreezeState::Lifted { eyes, at };
        Ok(())
    }

    /// The word of its state.
    pub fn word(&self) -> &'static str {
        match self.state {
            FreezeState::InForce => "in_force",
            FreezeState::LiftAsked { .. } => "lift_asked",
            FreezeState::Lifted { .. } => "lifted",
        }
    }

    fn wrong_state(&self) -> Obstacle {
        Obstacle::WrongState { state: self.word().to_owned() }
    }
}

/// Whether an act of a held message is held: taking a post away says nothing and is often what a crisis asks for.
pub fn is_held(act: &Act) -> bool {
    !matches!(act, Act::Withdraw { .. })
}

/// What was decided about a stopped message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "decision")]
pub enum AfterFreeze {
    /// It goes out as it was planned; what was on its way goes on now.
    Keep,
    /// It goes out at another time.
    At {
        /// When.
        at: Timestamp,
    },
    /// It is written anew, or left.
    BackToDraft,
    /// It is taken back.
    Withdrawn,
    /// It was made one of the messages of the crisis and went out during the freeze.
    OfCrisis,
    /// It was approved or planned anew after the freeze, on its own page.
    PlannedAnew,
}

impl AfterFreeze {
    /// The word stored.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::At { .. } => "at",
            Self::BackToDraft => "back_to_draft",
            Self::Withdrawn => "withdrawn",
            Self::OfCrisis => "of_crisis",
            Self::PlannedAnew => "planned_anew",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const ASKS: PersonId = PersonId(Uuid::from_u128(1));
    const AGREES: PersonId = PersonId(Uuid::from_u128(2));

    fn freeze() -> Freeze {
        Freeze {
            id: FreezeId(Uuid::nil()),
            reason: String::new(),
            by: ASKS,
            at: Timestamp::UNIX_EPOCH,
            answers_too: false,
            under_way: 0,
            truth: None,
            state: FreezeState::InForce,
            revision: 1,
        }
    }

    #[test]
    fn one_person_alone_never_lifts_a_freeze() {
        let mut freeze = freeze();
        let at = Timestamp::UNIX_EPOCH;
        assert!(freeze.agree_to_lift(AGREES, at).is_err(), "nobody asked");
        freeze.ask_to_lift(ASKS, at).unwrap();
        assert_eq!(freeze.agree_to_lift(ASKS, at), Err(Obstacle::OwnWork));
        assert!(freeze.ask_to_lift(AGREES, at).is_err(), "it was asked already");
        assert!(freeze.take_back(AGREES).is_err(), "only who asked takes it back");
        freeze.take_back(ASKS).unwrap();
        assert!(freeze.agree_to_lift(AGREES, at).is_err(), "it was taken back");
        freeze.ask_to_lift(AGREES, at).unwrap();
        freeze.agree_to_lift(ASKS, at).unwrap();
        assert!(!freeze.is_in_force());
        assert!(freeze.ask_to_lift(ASKS, at).is_err() && freeze.take_back(ASKS).is_err());
    }

    #[test]
    fn taking_away_goes_on() {
        assert!(is_held(&Act::Publish) && is_held(&Act::Replace { remote_id: "1".to_owned() }));
        assert!(!is_held(&Act::Withdraw { remote_id: "1".to_owned() }));
    }
}
