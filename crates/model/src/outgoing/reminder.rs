//! Reminders: when somebody is told that their yes is asked for. Once when it is asked, once when its deadline is near, once when it has passed;
//! never twice. Whoever is told late is not told again at once.

use crate::{
    ids::{EditionId, MessageId, NoticeId, PersonId},
    outgoing::path::PathStep,
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// The longest time before a deadline that counts as near.
const NEAR: SignedDuration = SignedDuration::from_hours(1);

/// Why somebody is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Their yes is asked for.
    Asked,
    /// The deadline is near.
    Near,
    /// The deadline has passed; its writer is told too.
    Passed,
}

impl Why {
    /// Every reason, in the order they come.
    pub const ALL: [Self; 3] = [Self::Asked, Self::Near, Self::Passed];

    /// The word stored and used in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Near => "near",
            Self::Passed => "passed",
        }
    }

    /// The reason a stored word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == word)
    }
}

/// Somebody is told about a message that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Identity.
    pub id: NoticeId,
    /// Who is told.
    pub person: PersonId,
    /// About which message.
    pub message: MessageId,
    /// With which text.
    pub edition: EditionId,
    /// Why.
    pub why: Why,
    /// The steps it is about: those the person may take, of a writer those whose time has passed.
    pub steps: Vec<PathStep>,
    /// The asking it belongs to: when approval was asked for.
    pub asked_at: Timestamp,
    /// By when the first of its steps is to be taken.
    pub until: Option<Timestamp>,
    /// When it was made.
    pub made_at: Timestamp,
}

/// From when on a deadline is near: the last quarter of the time there was, at most an hour.
pub fn near_from(asked_at: Timestamp, deadline: Timestamp) -> Timestamp {
    let quarter = deadline.duration_since(asked_at).max(SignedDuration::ZERO) / 4;
    deadline.saturating_sub(quarter.min(NEAR)).unwrap_or(deadline)
}

/// What somebody is to be told now who may take a step, given what they were told in this asking and when.
pub fn due(asked_at: Timestamp, deadline: Option<Timestamp>, told: &[(Why, Timestamp)], now: Timestamp) -> Option<Why> {
    let at = |why| told.iter().find(|(one, _)| *one == why).map(|(_, at)| *at);
    let Some(first) = at(Why::Asked) else { return Some(Why::Asked) };
    let deadline = deadline?;
    let near = near_from(asked_at, deadline);
    if now >= deadline {
        return (first < deadline && at(Why::Passed).is_none()).then_some(Why::Passed);
    }
    (now >= near && first < near && at(Why::Near).is_none()).then_some(Why::Near)
}

/// Whether the writer is to be told that the time of a step has passed: once, and not when it had passed before anybody was asked.
pub fn writer_is_due(asked_at: Timestamp, deadline: Option<Timestamp>, told: &[(Why, Timestamp)], now: Timestamp) -> bool {
    let passed = deadline.is_some_and(|deadline| asked_at < deadline && deadline <= now);
    passed && !told.iter().any(|(why, _)| *why == Why::Passed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn near_is_the_last_quarter_and_at_most_an_hour() {
        assert_eq!(near_from(at(0), at(1_200)), at(900));
        assert_eq!(near_from(at(0), at(100_000)), at(96_400));
        assert_eq!(near_from(at(500), at(100)), at(100), "a deadline before the asking");
    }

    #[test]
    fn who_is_told_late_is_not_told_again_at_once() {
        let told = [(Why::Asked, at(950))];
        assert_eq!(due(at(0), Some(at(1_200)), &told, at(960)), None, "asked when it was near already");
        assert_eq!(due(at(0), Some(at(1_200)), &told, at(1_200)), Some(Why::Passed));
        assert_eq!(due(at(0), Some(at(900)), &told, at(2_000)), None, "asked when it had passed");
        assert_eq!(due(at(0), None, &told, at(2_000)), None);
        assert!(!writer_is_due(at(900), Some(at(900)), &[], at(901)), "nobody could have been in time");
    }

    proptest! {
        #[test]
        fn each_thing_is_said_once_and_in_its_time(asked in 0_i64..10_000, length in -100_i64..20_000, mut runs in prop::collection::vec(0_i64..40_000, 1..60)) {
            let (asked_at, deadline) = (at(asked), at(asked + length));
            runs.sort_unstable();
            let (mut told, mut writer) = (Vec::new(), Vec::new());
            for now in runs.into_iter().map(|run| at(asked + run)) {
                if let Some(why) = due(asked_at, Some(deadline), &told, now) {
                    prop_assert!(told.iter().all(|(before, _)| *before < why), "{told:?} then {why:?}");
                    match why {
                        Why::Asked => {}
                        Why::Near => prop_assert!(near_from(asked_at, deadline) <= now && now < deadline),
                        Why::Passed => prop_assert!(deadline <= now),
                    }
                    told.push((why, now));
                }
                if writer_is_due(asked_at, Some(deadline), &writer, now) {
                    prop_assert!(writer.is_empty() && deadline <= now);
                    writer.push((Why::Passed, now));
                }
            }
            prop_assert_eq!(told[0].0, Why::Asked);
        }
    }
}
