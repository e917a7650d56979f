//! A message: what a town says, over all its editions, and the states it goes through.

use crate::{
    ids::{CampaignId, CaseId, DepartmentId, EditionId, MessageId, PersonId, PostId},
    obstacle::Obstacle,
    staff::{person::Actor, role::Right},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The kind of information a message carries; clauses of the guideline speak of kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// News and background.
    News,
    /// A change of a timetable or opening hours.
    ScheduleChange,
    /// Works on roads, pipes, buildings.
    Works,
    /// A delay or disruption under way.
    Delay,
    /// Danger to people; may go out at any hour.
    Emergency,
    /// An event people can come to.
    Event,
    /// How to use a service of the town.
    Service,
    /// An answer to a citizen.
    Reply,
}

impl Kind {
    /// Every kind, in the order pages list them.
    pub const ALL: [Self; 8] =
        [Self::News, Self::ScheduleChange, Self::Works, Self::Delay, Self::Emergency, Self::Event, Self::Service, Self::Reply];

    /// The word stored and used in forms and message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::News => "news",
            Self::ScheduleChange => "schedule_change",
            Self::Works => "works",
            Self::Delay => "delay",
            Self::Emergency => "emergency",
            Self::Event => "event",
            Self::Service => "service",
            Self::Reply => "reply",
        }
    }

    /// The kind a stored word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// Where a message stands. A state carries what belongs to it alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum MessageState {
    /// Being written.
    Draft,
    /// Waiting for a second person.
    Submitted {
        /// Who asked.
        by: PersonId,
        /// When.
        at: Timestamp,
        /// From when a yes to this text counts; nothing: from when it was asked. What a guideline adds is asked beside what was said before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        yes_from: Option<Timestamp>,
    },
    /// Sent back with a reason; may be edited and submitted again.
    Rejected {
        /// Who sent it back.
        by: PersonId,
        /// Why.
        why: String,
        /// The guideline that no longer lets it through, when that is why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        held_by: Option<HeldBy>,
    },
    /// Cleared to go out, no time set.
    Approved,
    /// Cleared and planned.
    Scheduled {
        /// When it goes out.
        at: Timestamp,
    },
    /// Handed to the outbox; each delivery tells its own story.
    Published {
        /// When it was handed over.
        at: Timestamp,
    },
    /// Taken back everywhere the network allows it.
    Withdrawn {
        /// Who took it back.
        by: PersonId,
        /// Why.
        reason: String,
    },
    /// Another message took its place, and it was taken back where the network allows it.
    Superseded {
        /// The message that took its place.
        by: MessageId,
        /// When.
        at: Timestamp,
    },
    /// What it says stopped being true, and it was taken back where the network allows it.
    Expired {
        /// When.
        at: Timestamp,
    },
}

impl MessageState {
    /// The word stored.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted { .. } => "submitted",
            Self::Rejected { .. } => "rejected",
            Self::Approved => "approved",
            Self::Scheduled { .. } => "scheduled",
            Self::Published { .. } => "published",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Superseded { .. } => "superseded",
            Self::Expired { .. } => "expired",
        }
    }

    /// It is over: nothing of it is to stand any more, and nothing of it goes out.
    pub fn is_over(&self) -> bool {
        matches!(self, Self::Withdrawn { .. } | Self::Superseded { .. } | Self::Expired { .. })
    }
}

/// What happens when a message's time is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AtExpiry {
    /// A person is asked what to do.
    #[default]
    Ask,
    /// It is taken back where the network allows it.
    Withdraw,
    /// A note that it no longer holds is drafted, and approval is asked for.
    Note,
}

impl AtExpiry {
    /// Every choice, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Ask, Self::Withdraw, Self::Note];

    /// The word stored and used in forms and message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Withdraw => "withdraw",
            Self::Note => "note",
        }
    }

    /// The choice a stored word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.as_str() == word)
    }
}

/// A version of the guideline that no longer lets through what was cleared under an earlier one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldBy {
    /// The department whose own version it is; nothing for the organisation's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<DepartmentId>,
    /// Its number.
    pub version: i32,
    /// The clauses that stop it.
    pub clauses: Vec<String>,
}

/// What a message answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct InReplyTo {
    /// The citizen's post.
    pub post: PostId,
    /// The case it belongs to.
    pub case: CaseId,
}

/// What a message is bound to besides what it says. A reader sees nothing of it, so a change of it takes no approval away.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// When what it says stops being true; it is taken back or marked then.
    pub valid_until: Option<Timestamp>,
    /// Before this instant it is known only to those who write and approve for its department or a partner, and does not go out.
    pub embargo_until: Option<Timestamp>,
    /// Other departments that are part of it, in the order they were named.
    pub partners: Vec<DepartmentId>,
    /// The campaign it belongs to.
    pub campaign: Option<CampaignId>,
    /// What happens when it stops being true.
    pub at_expiry: AtExpiry,
    /// The message it takes the place of, once it is out.
    pub replaces: Option<MessageId>,
    /// Its links go out as short links of our own, which count visits.
    pub counts_links: bool,
}

/// A message of ours. Its content is in its editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Identity.
    pub id: MessageId,
    /// Working title, never published.
    pub title: String,
    /// Kind of information.
    pub kind: Kind,
    /// Department that owns it.
    pub department: DepartmentId,
    /// For whom, in words.
    pub audience: String,
    /// Who started it.
    pub writer: PersonId,
    /// Where it stands.
    pub state: MessageState,
    /// When it should go out, if a time is chosen.
    pub planned_at: Option<Timestamp>,
    /// What it is bound to.
    pub plan: Plan,
    /// What it answers.
    pub in_reply_to: Option<InReplyTo>,
    /// The newest edition.
    pub edition: EditionId,
    /// When it was started.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// Counts changes; a form that carries an older one is refused, nothing is overwritten.
    pub revision: i64,
}

/// What can be done with a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageVerb {
    /// Change text, pictures, accounts, time.
    Edit,
    /// Ask for approval.
    Submit,
    /// Approve or send back.
    Decide,
    /// Choose or change the time.
    Schedule,
    /// Hand to the outbox.
    Publish,
    /// Take back.
    Withdraw,
    /// Correct with a visible note.
    Correct,
}

impl Message {
    /// What stands in the way of doing it; empty means it can be done. The same list guards the change and explains a greyed button.
    pub fn obstacles_to(&self, verb: MessageVerb) -> Vec<Obstacle> {
        use MessageState as S;
        use MessageVerb as V;
        let fits = match verb {
            V::Edit | V::Withdraw => !self.state.is_over(),
            V::Submit => matches!(self.state, S::Draft | S::Rejected { .. }),
            V::Decide => matches!(self.state, S::Submitted { .. }),
            V::Schedule => matches!(self.state, S::Approved | S::Scheduled { .. }),
            V::Publish => matches!(self.state, S::Approved | S::Scheduled { .. }),
            // what nobody can have read is edited; a correction says openly what was wrong
            V::Correct => matches!(self.state, S::Published { .. }),
        };
        if fits { Vec::new() } else { vec![Obstacle::WrongState { state: self.state.word().to_owned() }] }
    }

    /// Whether it goes out too early at an instant: before its embargo ends.
    pub fn is_embargoed_at(&self, at: Timestamp) -> bool {
        self.plan.embargo_until.is_some_and(|until| at < until)
    }

    /// Whether a person may know of it: whoever may read the messages of its department or of one that is part of it; until its embargo ends, of
    /// those only its writer and who writes or approves for its department or a partner.
    pub fn is_known_to(&self, actor: &Actor, now: Timestamp) -> bool {
        let works_on = |department: &DepartmentId| {
            actor.may(Right::WriteMessages, *department) || actor.may(Right::ApproveMessages, *department)
        };
        let inside = || self.writer == actor.person || works_on(&self.department) || self.plan.partners.iter().any(works_on);
        let reads = |department: &DepartmentId| actor.may(Right::ReadMessages, *department);
        (reads(&self.department) || self.plan.partners.iter().any(reads)) && (!self.is_embargoed_at(now) || inside())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_reads_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(Kind::parse("gossip"), None);
        for choice in AtExpiry::ALL {
            assert_eq!(AtExpiry::parse(choice.as_str()), Some(choice));
        }
    }

    #[test]
    fn what_is_over_can_be_looked_at_and_nothing_else() {
        let (by, at) = (MessageId(uuid::Uuid::nil()), Timestamp::UNIX_EPOCH);
        for state in [MessageState::Superseded { by, at }, MessageState::Expired { at }] {
            assert!(state.is_over(), "{}", state.word());
        }
        assert!(!MessageState::Published { at }.is_over());
    }
}
