//! The next version while it is being written: of the organisation's guideline, or of what a department tightens. It is signed by
//! somebody else than who changed it last.

use super::{
    Guideline,
    clause::{Clause, Rule},
    difference::by_number,
    tightening::{TightenedClause, Tightening},
};
use crate::{
    ids::{DepartmentId, GuidelineId, PersonId},
    language::Language,
    obstacle::Obstacle,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A version being written. Its identity becomes that of the version.
#[derive(Debug, Clone, PartialEq)]
pub struct GuidelineDraft {
    /// Identity.
    pub id: GuidelineId,
    /// What it says.
    pub body: Body,
    /// The version it was begun from; 0 when there was none.
    pub base: i32,
    /// Who began it.
    pub started_by: PersonId,
    /// When.
    pub started_at: Timestamp,
    /// Who changed it last.
    pub edited_by: PersonId,
    /// When.
    pub edited_at: Timestamp,
    /// Who asked for a signature, and when; taken away by any change.
    pub asked: Option<(PersonId, Timestamp)>,
    /// Counts changes.
    pub revision: i64,
}

/// What a draft says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "of")]
pub enum Body {
    /// The organisation's guideline.
    Organisation(Guideline),
    /// What a department tightens.
    Department(Tightening),
}

impl Body {
    /// The department, for a department's.
    pub fn department(&self) -> Option<DepartmentId> {
        match self {
            Self::Organisation(_) => None,
            Self::Department(tightening) => Some(tightening.department),
        }
    }

    /// The clauses of its own: all of the organisation's, a department's own ones.
    pub fn clauses(&self) -> &[Clause] {
        match self {
            Self::Organisation(guideline) => &guideline.clauses,
            Self::Department(tightening) => &tightening.own,
        }
    }

    fn clauses_mut(&mut self) -> &mut Vec<Clause> {
        match self {
            Self::Organisation(guideline) => &mut guideline.clauses,
            Self::Department(tightening) => &mut tightening.own,
        }
    }

    /// The guideline it makes: itself, or what it tightens as it is tightened.
    #[must_use]
    pub fn over(&self, above: &Guideline) -> Guideline {
        match self {
            Self::Organisation(guideline) => guideline.clone(),
            Self::Department(tightening) => above.under(tightening),
        }
    }

    /// Puts a clause in the place of another, or adds it. False, and nothing is changed, when its number is another clause's.
    pub fn put(&mut self, instead_of: Option<&str>, clause: Clause) -> bool {
        let clauses = self.clauses_mut();
        let taken = clauses.iter().any(|one| one.number == clause.number && Some(one.number.as_str()) != instead_of);
        let place = instead_of.map(|number| clauses.iter().position(|one| one.number == number));
        match (taken, place) {
            (true, _) | (_, Some(None)) => return false,
            (false, Some(Some(at))) => clauses[at] = clause,
            (false, None) => clauses.push(clause),
        }
        clauses.sort_by(|one, other| by_number(&one.number, &other.number));
        true
    }

    /// Takes a clause out; false when there is none.
    pub fn remove(&mut self, number: &str) -> bool {
        let clauses = self.clauses_mut();
        let before = clauses.len();
        clauses.retain(|clause| clause.number != number);
        clauses.len() < before
    }

    /// Says what a department makes of a clause above it; what says nothing is left out.
    pub fn tighten(&mut self, clause: TightenedClause) {
        let Self::Department(tightening) = self else { return };
        tightening.clauses.retain(|one| one.number != clause.number);
        if clause.severity.is_some() || clause.rule.is_some() || clause.overridable_by.is_some() {
            tightening.clauses.push(clause);
            tightening.clauses.sort_by(|one, other| by_number(&one.number, &other.number));
        }
    }
}

/// The changes of a draft on a newer version: of each clause what the draft made of it, and where it made nothing of it the newer one.
#[must_use]
pub fn brought_over(base: &Guideline, draft: &Guideline, newer: &Guideline) -> Guideline {
    let of = |guideline: &Guideline, number: &str| guideline.clauses.iter().find(|clause| clause.number == number).cloned();
    let mut numbers: Vec<&String> = draft.clauses.iter().chain(&newer.clauses).map(|clause| &clause.number).collect();
    numbers.sort_by(|one, other| by_number(one, other));
    numbers.dedup();
    let chosen = |number: &String| {
        let (before, here, there) = (of(base, number), of(draft, number), of(newer, number));
        if here == before { there } else { here }
    };
    let languages = if draft.languages == base.languages { &newer.languages } else { &draft.languages };
    Guideline { languages: languages.clone(), clauses: numbers.into_iter().filter_map(chosen).collect(), ..draft.clone() }
}

/// What is wrong with a guideline that is to be signed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The number of a clause is none, such as `3.2`.
    #[error("{0:?} is no number of a clause")]
    Number(String),
    /// Two clauses have one number.
    #[error("two clauses have the number {0}")]
    Twice(String),
    /// A clause has no title or no words in a language the organisation speaks.
    #[error("clause {number} says nothing in {language}")]
    Untold {
        /// Its number.
        number: String,
        /// The language.
        language: Language,
    },
    /// A title or a text is longer than anybody reads.
    #[error("clause {0} is too long")]
    Long(String),
    /// A rule that can only stand once stands twice.
    #[error("clause {0} is a rule that there is already")]
    Second(String),
    /// A rule has an empty list.
    #[error("clause {0} has an empty list")]
    Empty(String),
}

/// Longest title, prose and source of a clause, characters.
pub const LONGEST: (usize, usize) = (200, 4_000);

impl Fault {
    /// The word of it; pages have `fault-<word>`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Number(_) => "number",
            Self::Twice(_) => "twice",
            Self::Untold { .. } => "untold",
            Self::Long(_) => "long",
            Self::Second(_) => "second",
            Self::Empty(_) => "empty",
        }
    }

    /// Number of the clause.
    pub fn number(&self) -> &str {
        match self {
            Self::Number(number) | Self::Twice(number) | Self::Long(number) | Self::Second(number) | Self::Empty(number) => {
                number
            }
            Self::Untold { number, .. } => number,
        }
    }
}

/// Whether a text is the number of a clause: one to three parts of one or two digits, such as `3.2`.
pub fn is_number(text: &str) -> bool {
    let part = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()) && !part.starts_with('0');
    text.split('.').all(part) && text.split('.').count() <= 3
}

/// What is wrong with clauses of an organisation that speaks these languages. Nothing can be signed while anything is.
pub fn faults(clauses: &[Clause], languages: &[Language]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, clause) in clauses.iter().enumerate() {
        let number = || clause.number.clone();
        let earlier = &clauses[..at];
        if !is_number(&clause.number) {
            faults.push(Fault::Number(number()));
        }
        if earlier.iter().any(|one| one.number == clause.number) {
            faults.push(Fault::Twice(number()));
        }
        if !clause.rule.only_adds() && earlier.iter().any(|one| one.rule.word() == clause.rule.word()) {
            faults.push(Fault::Second(number()));
        }
        let silent = |language: &&Language| {
            let empty = |texts: &std::collections::BTreeMap<Language, String>| {
                texts.get(*language).is_none_or(|text| text.trim().is_empty())
            };
            empty(&clause.title) || empty(&clause.prose)
        };
        faults.extend(
            languages.iter().filter(silent).map(|language| Fault::Untold { number: number(), language: language.clone() }),
        );
        let (title, prose) = LONGEST;
        let long = |text: &String, most: usize| text.chars().count() > most;
        if clause.title.values().any(|text| long(text, title))
            || clause.prose.values().chain(&clause.source).any(|text| long(text, prose))
        {
            faults.push(Fault::Long(number()));
        }
        let empty = match &clause.rule {
            Rule::Words { words, .. } | Rule::Campaign { words, .. } => words.is_empty(),
            Rule::Kinds { owners } => owners.is_empty() || owners.iter().any(|owned| owned.departments.is_empty()),
            Rule::Partner { kinds, words, department } => department.id.0.is_nil() || (kinds.is_empty() && words.is_empty()),
            _ => false,
        };
        if empty {
            faults.push(Fault::Empty(number()));
        }
    }
    faults
}

impl GuidelineDraft {
    /// What stands in the way of a person's signature, apart from faults and rights.
    pub fn obstacles_to_sign(&self, person: PersonId) -> Vec<Obstacle> {
        if self.edited_by == person { vec![Obstacle::OwnWork] } else { Vec::new() }
    }
}
