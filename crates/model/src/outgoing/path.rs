//! The path of approval: who says yes before a message goes out, and within how long. It is data of the guideline, so a message that waits, a
//! message that is planned and a message about to leave are all held against the path of the guideline that holds for them.
//!
//! Every yes is for exactly one content, known by its hash: a changed text or picture asks every step again. A changed guideline, a further
//! partner, or a fact of another department asks for the steps it adds.

#[cfg(test)]
mod tests;

use super::{
    approval::{Approval, Clearance},
    edition::{Content, Edition},
    message::Message,
};
use crate::{
    fact::KnownFact,
    guideline::{Guideline, clause::Rule, review},
    ids::{DepartmentId, PersonId},
    staff::{
        person::Actor,
        role::{Right, Role},
    },
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// One yes that is asked for, in the order they are shown; each may be given before the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "step")]
pub enum PathStep {
    /// Somebody of a department that is part of the message.
    Colleague {
        /// The department.
        department: DepartmentId,
    },
    /// An expert of a department signs that what the message takes from the department's facts is right.
    Facts {
        /// The department that owns the facts.
        department: DepartmentId,
    },
    /// A second person of communication.
    FourEyes,
    /// Whoever leads communication.
    Management,
}

/// A kind of step as a clause names it. Colleagues are asked in every department that is part of the message, experts in every department that
/// owns a fact it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Every department that is part of it.
    Colleagues,
    /// Experts on the facts it rests on.
    Facts,
    /// A second person of communication, who is asked in any case.
    FourEyes,
    /// Whoever leads.
    Management,
}

impl Asked {
    /// Every kind of step, in the order pages list them.
    pub const ALL: [Self; 4] = [Self::Colleagues, Self::Facts, Self::FourEyes, Self::Management];

    /// The word used in files and language keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Colleagues => "colleagues",
            Self::Facts => "facts",
            Self::FourEyes => "four_eyes",
            Self::Management => "management",
        }
    }

    /// The kind of step a word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|asked| asked.as_str() == word)
    }
}

impl PathStep {
    /// What kind of step it is.
    pub fn asked(self) -> Asked {
        match self {
            Self::Colleague { .. } => Asked::Colleagues,
            Self::Facts { .. } => Asked::Facts,
            Self::FourEyes => Asked::FourEyes,
            Self::Management => Asked::Management,
        }
    }

    /// The department it is asked of; nothing when it is the message's own.
    pub fn department(self) -> Option<DepartmentId> {
        match self {
            Self::Colleague { department } | Self::Facts { department } => Some(department),
            Self::FourEyes | Self::Management => None,
        }
    }

    /// Its name in forms and addresses, such as `facts:0199…`.
    pub fn name(self) -> String {
        match self.department() {
            Some(department) => format!("{}:{department}", self.asked().as_str()),
            None => self.asked().as_str().to_owned(),
        }
    }

    /// The step a name names.
    pub fn parse(name: &str) -> Option<Self> {
        let (word, department) = name.split_once(':').map_or((name, None), |(word, id)| (word, Some(id)));
        match (Asked::parse(word)?, department) {
            (Asked::Colleagues, Some(id)) => Some(Self::Colleague { department: id.parse().ok()? }),
            (Asked::Facts, Some(id)) => Some(Self::Facts { department: id.parse().ok()? }),
            (Asked::FourEyes, None) => Some(Self::FourEyes),
            (Asked::Management, None) => Some(Self::Management),
            _ => None,
        }
    }

    /// Whether a person may take such a step anywhere: nobody gets a kind of right by standing in for somebody.
    fn is_held_by(self, actor: &Actor) -> bool {
        match self {
            Self::Colleague { .. } => actor.may_somewhere(Right::WriteMessages),
            Self::Facts { .. } => actor.may_somewhere(Right::SignFacts),
            Self::FourEyes => actor.may_somewhere(Right::ApproveMessages),
            Self::Management => actor.grants.iter().any(|grant| grant.role == Role::Manager),
        }
    }

    /// Whether a person's roles let them take it for a message of a department. That they wrote it is another question.
    pub fn may(self, actor: &Actor, of: DepartmentId) -> bool {
        match self {
            Self::Colleague { department } => actor.may(Right::WriteMessages, department),
            Self::Facts { department } => actor.may(Right::SignFacts, department),
            Self::FourEyes => actor.may(Right::ApproveMessages, of),
            Self::Management => {
                actor.grants.iter().any(|grant| grant.role == Role::Manager && grant.department.is_none_or(|one| one == of))
            }
        }
    }
}

/// A step and how long it may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The step.
    pub step: PathStep,
    /// Open time from when it is asked; nothing when no clause says.
    pub within: Option<SignedDuration>,
}

/// The path of a message under a guideline: four eyes always, and every step that a clause asks of its kind or its words. Each step once,
/// with the shortest time of those that ask it, in the order of the steps.
pub fn path(guideline: &Guideline, message: &Message, content: &Content, facts: &[KnownFact]) -> Vec<Due> {
    let mut path = vec![Due { step: PathStep::FourEyes, within: None }];
    for clause in &guideline.clauses {
        let Rule::Approval { kinds, words, asked, within_min } = &clause.rule else { continue };
        if !kinds.contains(&message.kind) && !review::mentions(content, words) {
            continue;
        }
        let within = SignedDuration::from_mins(i64::from(*within_min));
        for step in asked.iter().flat_map(|asked| steps(*asked, message, content, facts)) {
            match path.iter_mut().find(|due| due.step == step) {
                Some(there) => there.within = Some(there.within.map_or(within, |before| before.min(within))),
                None => path.push(Due { step, within: Some(within) }),
            }
        }
    }
    path.sort_by_key(|due| due.step);
    path
}

fn steps(asked: Asked, message: &Message, content: &Content, facts: &[KnownFact]) -> Vec<PathStep> {
    match asked {
        Asked::Colleagues => {
            let others = message.plan.partners.iter().filter(|partner| **partner != message.department);
            others.map(|partner| PathStep::Colleague { department: *partner }).collect()
        }
        Asked::Facts => {
            let owner = |fact| facts.iter().find(|known| known.fact.id == fact).map(|known| known.fact.department);
            let owners = content.facts.iter().map(|used| owner(used.fact).unwrap_or(message.department));
            owners.map(|department| PathStep::Facts { department }).collect()
        }
        Asked::FourEyes => vec![PathStep::FourEyes],
        Asked::Management => vec![PathStep::Management],
    }
}

/// The step an approval took, if it is for exactly this edition and by somebody else than who wrote it.
pub fn taken(edition: &Edition, approval: &Approval) -> Option<PathStep> {
    let (step, eyes) = match &approval.clearance {
        Clearance::FourEyes { eyes } => (PathStep::FourEyes, eyes),
        Clearance::Step { step, eyes, .. } => (*step, eyes),
        Clearance::BreakGlass { .. } | Clearance::Crisis { .. } | Clearance::Standing { .. } => return None,
    };
    let of_this = approval.edition == edition.id && approval.hash == edition.hash && eyes.writer() == edition.writer;
    of_this.then_some(step)
}

/// The steps of a path that nobody has taken yet for this edition.
pub fn missing(path: &[Due], edition: &Edition, given: &[Approval]) -> Vec<Due> {
    path.iter().filter(|due| !given.iter().any(|approval| taken(edition, approval) == Some(due.step))).copied().collect()
}

/// By when a step is to be taken that was asked for at an instant: so much open time later, and before the message should go out. Without
/// either there is no deadline. Time counts as the promise's office hours say, by the clock when there are none.
pub fn deadline(guideline: &Guideline, due: &Due, asked_at: Timestamp, planned_at: Option<Timestamp>) -> Option<Timestamp> {
    let hours = guideline.promise().map(|promise| promise.hours);
    let within = due.within.and_then(|within| {
        let open = hours.and_then(|hours| hours.deadline(asked_at, within).ok());
        open.or_else(|| asked_at.checked_add(within).ok())
    });
    [within, planned_at].into_iter().flatten().min()
}

/// For whom a person may take a step: first for themselves, else for somebody absent who named them, if they hold the right for it somewhere too. The
/// writer's own part is nobody's to take. The person stands first among those they act for.
pub fn taker(step: PathStep, of: DepartmentId, writer: PersonId, acting: &[Actor]) -> Option<PersonId> {
    let own = acting.first()?;
    let may = |one: &&Actor| one.person != writer && step.may(one, of) && (one.person == own.person || step.is_held_by(own));
    if own.person == writer { None } else { acting.iter().find(may).map(|one| one.person) }
}
