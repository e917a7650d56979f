//! Departments tighten, never loosen: what a department rules for itself on top of the organisation's guideline.
//!
//! A tightening says of a clause a higher severity or stricter figures, or adds a clause of its own. The order is partial: two weeks of
//! hours, two lists may be neither stricter nor looser than each other. [`Guideline::tightened`] refuses what is not at least as strict;
//! [`Guideline::under`] takes of the two whatever is stricter, so that a later, stricter version of the organisation is never undone by
//! what a department signed before.

use super::{
    Guideline,
    clause::{Clause, KindOwners, Named, OverridableBy, Period, UnwantedWord},
    difference::by_number,
    finding::Severity,
    parameter::{Parameter, Tighter, Value},
};
use crate::{
    guideline::clause::Rule,
    ids::{DepartmentId, GuidelineId, PersonId},
    outgoing::message::Kind,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One signed version of what a department rules for itself and the departments under it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tightening {
    /// Identity.
    pub id: GuidelineId,
    /// The department.
    pub department: DepartmentId,
    /// 1, 2, 3… within the department.
    pub version: i32,
    /// From when it holds.
    pub in_force_from: Timestamp,
    /// Who signed it.
    pub signed_by: Option<PersonId>,
    /// Clauses of the organisation that are stricter here.
    pub clauses: Vec<TightenedClause>,
    /// Clauses of its own.
    pub own: Vec<Clause>,
}

/// A clause of the organisation that is stricter in a department.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TightenedClause {
    /// Its number.
    pub number: String,
    /// What a breach means here; nothing: the same.
    pub severity: Option<Severity>,
    /// The rule with the figures that hold here; nothing: the same.
    pub rule: Option<Rule>,
    /// Who may override it here; nothing: the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overridable_by: Option<OverridableBy>,
}

/// How a tightening is not at least as strict as the guideline it stands on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Loosened {
    /// There is no clause of that number.
    #[error("there is no clause {0}")]
    NoClause(String),
    /// The clause is another kind of rule.
    #[error("clause {0} is another rule")]
    OtherRule(String),
    /// A breach would mean less.
    #[error("clause {0} would weigh less")]
    Severity(String),
    /// More people could override it.
    #[error("more people could override clause {0}")]
    Overridable(String),
    /// A parameter would be looser, or can't be compared.
    #[error("{name} of clause {number} would not be stricter")]
    Parameter {
        /// Number of the clause.
        number: String,
        /// [Word](Rule::word) of its rule.
        rule: &'static str,
        /// Name of the parameter.
        name: &'static str,
    },
    /// A clause of its own has the number of another.
    #[error("there is a clause {0} already")]
    NumberTaken(String),
    /// A clause of its own could make the guideline find less.
    #[error("a department has no clause such as {0}")]
    NotOfADepartment(String),
}

impl Loosened {
    /// The word of it; pages have `fault-<word>`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NoClause(_) => "no-clause",
            Self::OtherRule(_) => "other-rule",
            Self::Severity(_) => "severity",
            Self::Overridable(_) => "overridable",
            Self::Parameter { .. } => "parameter",
            Self::NumberTaken(_) => "twice",
            Self::NotOfADepartment(_) => "not-of-department",
        }
    }

    /// Number of the clause.
    pub fn number(&self) -> &str {
        match self {
            Self::NoClause(number)
            | Self::OtherRule(number)
            | Self::Severity(number)
            | Self::Overridable(number)
            | Self::Parameter { number, .. }
            | Self::NumberTaken(number)
            | Self::NotOfADepartment(number) => number,
        }
    }
}

impl Guideline {
    /// The guideline as a department holds it.
    ///
    /// # Errors
    /// Every way in which the department would loosen it; show them at the form.
    pub fn tightened(&self, by: &Tightening) -> Result<Self, Vec<Loosened>> {
        let of_clauses = by.clauses.iter().flat_map(|one| self.loosened_by(one));
        let of_own = by.own.iter().enumerate().filter_map(|(at, own)| {
            let taken = self.clauses.iter().chain(&by.own[..at]).any(|clause| clause.number == own.number);
            let refused = (!own.rule.only_adds()).then(|| Loosened::NotOfADepartment(own.number.clone()));
            taken.then(|| Loosened::NumberTaken(own.number.clone())).or(refused)
        });
        let loosened: Vec<Loosened> = of_clauses.chain(of_own).collect();
        if loosened.is_empty() { Ok(self.under(by)) } else { Err(loosened) }
    }

    fn loosened_by(&self, one: &TightenedClause) -> Vec<Loosened> {
        let number = || one.number.clone();
        let Some(clause) = self.clauses.iter().find(|clause| clause.number == one.number) else {
            return vec![Loosened::NoClause(number())];
        };
        let mut loosened = Vec::new();
        if one.severity.is_some_and(|severity| severity > clause.severity) {
            loosened.push(Loosened::Severity(number()));
        }
        if one.overridable_by.is_some_and(|by| by > clause.overridable_by) {
            loosened.push(Loosened::Overridable(number()));
        }
        match &one.rule {
            Some(rule) if rule.word() != clause.rule.word() => loosened.push(Loosened::OtherRule(number())),
            Some(rule) => {
                let looser =
                    clause.rule.parameters().into_iter().zip(rule.parameters()).filter(|(own, here)| !as_strict(own, here));
                let said = |(own, _): (Parameter, Parameter)| Loosened::Parameter {
                    number: number(),
                    rule: clause.rule.word(),
                    name: own.name,
                };
                loosened.extend(looser.map(said));
            }
            None => {}
        }
        loosened
    }

    /// The guideline as a department holds it, whatever has become of the guideline since the department signed: of each figure and
    /// severity the stricter of the two; what no longer fits is left out.
    #[must_use]
    pub fn under(&self, by: &Tightening) -> Self {
        let mut next = self.clone();
        for one in &by.clauses {
            if let Some(clause) = next.clauses.iter_mut().find(|clause| clause.number == one.number) {
                tighten(clause, one.severity, one.overridable_by, one.rule.as_ref());
            }
        }
        for own in by.own.iter().filter(|own| own.rule.only_adds()) {
            match next.clauses.iter_mut().find(|clause| clause.number == own.number && clause.rule.word() == own.rule.word()) {
                Some(clause) => tighten(clause, Some(own.severity), Some(own.overridable_by), Some(&own.rule)),
                None => next.clauses.push(own.clone()),
            }
        }
        next.clauses.sort_by(|one, other| by_number(&one.number, &other.number));
        next
    }
}

fn tighten(clause: &mut Clause, severity: Option<Severity>, by: Option<OverridableBy>, rule: Option<&Rule>) {
    clause.overridable_by = by.map_or(clause.overridable_by, |by| by.min(clause.overridable_by));
    clause.severity = severity.map_or(clause.severity, |severity| severity.min(clause.severity));
    let Some(rule) = rule.filter(|rule| rule.word() == clause.rule.word()) else { return };
    for (own, here) in clause.rule.parameters().into_iter().zip(rule.parameters()) {
        clause.rule.set(own.name, stricter(&own, here.value));
    }
}

/// Whether a parameter is at least as strict here as it is in the guideline.
fn as_strict(own: &Parameter, here: &Parameter) -> bool {
    let (looser, stricter) = match own.tighter {
        Tighter::More => (&own.value, &here.value),
        Tighter::Less => (&here.value, &own.value),
    };
    // now `looser` has to lie within `stricter`: both are lists, hours, figures of which more is stricter
    match (looser, stricter) {
        (Value::Number(one), Value::Number(other)) => one <= other,
        (Value::Languages(one), Value::Languages(other)) => one.iter().all(|language| other.contains(language)),
        (Value::Kinds(one), Value::Kinds(other)) => one.iter().all(|kind| other.contains(kind)),
        (Value::Asked(one), Value::Asked(other)) => one.iter().all(|asked| other.contains(asked)),
        (Value::Contacts(one), Value::Contacts(other)) => one.iter().all(|contact| other.contains(contact)),
        (Value::Hours(one), Value::Hours(other)) => one.within(other),
        (Value::Words(one), Value::Words(other)) => one.iter().all(|word| other.iter().any(|same| same_word(word, same))),
        (Value::Period(one), Value::Period(other)) => covers(*other, *one),
        (Value::Owners(fewer), Value::Owners(more)) => owned_within(fewer, more),
        (Value::Department(one), Value::Department(other)) => one.id == other.id,
        (Value::Sayings(one), Value::Sayings(other)) => one == other,
        (Value::Place(one), Value::Place(other)) => one == other,
        _ => false,
    }
}

/// Of a parameter and what a department says of it, what is at least as strict as both.
fn stricter(own: &Parameter, here: Value) -> Value {
    let less = own.tighter == Tighter::Less;
    match (&own.value, here) {
        (Value::Number(one), Value::Number(other)) => Value::Number(if less { other.min(*one) } else { other.max(*one) }),
        (Value::Languages(one), Value::Languages(other)) => Value::Languages(list(one, other, less, |a, b| a == b)),
        (Value::Kinds(one), Value::Kinds(other)) => Value::Kinds(list(one, other, less, |a, b| a == b)),
        (Value::Asked(one), Value::Asked(other)) => Value::Asked(list(one, other, less, |a, b| a == b)),
        (Value::Contacts(one), Value::Contacts(other)) => Value::Contacts(list(one, other, less, |a, b| a == b)),
        (Value::Words(one), Value::Words(other)) => Value::Words(list(one, other, less, same_word)),
        (Value::Hours(one), Value::Hours(other)) => {
            let found = if less { one.both(&other) } else { one.either(&other) };
            Value::Hours(found.unwrap_or_else(|| one.clone()))
        }
        (Value::Period(one), Value::Period(other)) => Value::Period(if covers(other, *one) { other } else { *one }),
        (Value::Owners(one), Value::Owners(other)) => Value::Owners(owned_by_both(one, other)),
        (own, _) => own.clone(),
    }
}

/// Of two lists what both have, or what either has.
fn list<T: Clone>(one: &[T], other: Vec<T>, both: bool, same: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let here = |among: &[T], item: &T| among.iter().any(|known| same(known, item));
    if both {
        return one.iter().filter(|item| here(&other, item)).cloned().collect();
    }
    let more: Vec<T> = other.into_iter().filter(|item| !here(one, item)).collect();
    [one, &more].concat()
}

/// Whether a list lets no department send a kind that the other one does not let send it.
fn owned_within(fewer: &[KindOwners], more: &[KindOwners]) -> bool {
    let by =
        |owners: &[KindOwners], kind: Kind| owners.iter().find(|owned| owned.kind == kind).map(|owned| owned.departments.clone());
    more.iter().all(|owned| {
        by(fewer, owned.kind).is_some_and(|here| here.iter().all(|one| owned.departments.iter().any(|known| known.id == one.id)))
    })
}

/// For each kind that either list speaks of, the departments that may send it under both.
fn owned_by_both(one: &[KindOwners], other: Vec<KindOwners>) -> Vec<KindOwners> {
    let both = one.iter().map(|owned| match other.iter().find(|here| here.kind == owned.kind) {
        Some(here) => {
            let known = |named: &&Named| here.departments.iter().any(|one| one.id == named.id);
            KindOwners { kind: owned.kind, departments: owned.departments.iter().filter(known).cloned().collect() }
        }
        None => owned.clone(),
    });
    let mut both: Vec<KindOwners> = both.collect();
    both.extend(other.into_iter().filter(|here| one.iter().all(|owned| owned.kind != here.kind)));
    both
}

/// The same word in the same language, whatever is said instead.
fn same_word(one: &UnwantedWord, other: &UnwantedWord) -> bool {
    one.language == other.language && one.text.trim().to_lowercase() == other.text.trim().to_lowercase()
}

/// Whether a stretch of time lies within another; nothing is always.
fn covers(outer: Option<Period>, inner: Option<Period>) -> bool {
    match (outer, inner) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(outer), Some(inner)) => outer.from <= inner.from && inner.until <= outer.until,
    }
}
