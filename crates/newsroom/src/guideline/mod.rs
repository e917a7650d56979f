//! The guideline's life: written, signed, in force, made stricter by departments.
//!
//! | step | from → to | who |
//! |---|---|---|
//! | [`draft`] | the newest version → a draft; every change of it, taken back too | who may edit |
//! | [`sign`] | a draft → a version in force from a date; a version not in force yet → withdrawn | who may sign, and did not change it last |
//! | [`impact`] | a draft → the planned messages it would stop | whoever reads it |
//! | [`watch`] | a signed version → cleared messages it stops go back to a person | `guideline_watch` |
//!
//! A text is held against the guideline that is in force at its hour, as its department holds it.

pub mod draft;
pub mod impact;
pub mod sign;
pub mod watch;

use crate::{Newsroom, Refusal};
use folkmoot_model::{
    guideline::{Guideline, draft::Body, tightening::Tightening},
    ids::{DepartmentId, PersonId},
    outgoing::message::HeldBy,
    staff::{
        person::{Actor, Department},
        role::Right,
    },
};
use folkmoot_store::{self as store, Conn};
use jiff::Timestamp;

/// Refuses when the actor lacks a right in a department, or for the organisation's own guideline everywhere.
///
/// # Errors
/// [`Refusal::NoRight`].
pub fn require(actor: &Actor, right: Right, department: Option<DepartmentId>) -> Result<(), Refusal> {
    if may(actor, right, department) { Ok(()) } else { Err(Refusal::NoRight) }
}

/// Whether a person holds a right in a department, or for the organisation's own guideline everywhere.
pub fn may(actor: &Actor, right: Right, department: Option<DepartmentId>) -> bool {
    department.map_or_else(|| actor.departments(right).is_none(), |department| actor.may(right, department))
}

/// A department and those above it, the highest first.
pub fn lineage(departments: &[Department], id: DepartmentId) -> Vec<DepartmentId> {
    let mut line = vec![id];
    while let Some(parent) = line.last().and_then(|id| departments.iter().find(|one| one.id == *id)).and_then(|one| one.parent) {
        if line.contains(&parent) {
            break;
        }
        line.push(parent);
    }
    line.reverse();
    line
}

impl Newsroom {
    /// The guideline a department's text is held to: the one in force when it goes out (now, or later when a later hour is given), as the
    /// departments above it and it itself hold it.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when none is in force, or the database.
    pub async fn guideline_for(
        &self,
        c: &impl Conn,
        department: DepartmentId,
        at: Option<Timestamp>,
    ) -> Result<Guideline, Refusal> {
        let at = at.map_or(self.now(), |at| at.max(self.now()));
        let guideline = store::guidelines::in_force(c, at).await?.ok_or(Refusal::NotFound)?;
        let tightenings = store::tightenings::in_force(c, at).await?;
        if tightenings.is_empty() {
            return Ok(guideline);
        }
        Ok(held(guideline, &tightenings, &lineage(&store::departments::all(c).await?, department)))
    }
}

/// A guideline as the departments of a line hold it, the highest first.
fn held(guideline: Guideline, tightenings: &[Tightening], line: &[DepartmentId]) -> Guideline {
    line.iter().fold(guideline, |guideline, department| {
        tightenings.iter().find(|one| one.department == *department).map_or(guideline.clone(), |by| guideline.under(by))
    })
}

/// Every version that holds now or is signed for later, read once to hold many messages against.
#[derive(Debug, Clone)]
pub struct Rulebook {
    guidelines: Vec<Guideline>,
    tightenings: Vec<Tightening>,
    departments: Vec<Department>,
}

impl Rulebook {
    /// Reads it.
    ///
    /// # Errors
    /// The database.
    pub async fn read(c: &impl Conn, now: Timestamp) -> Result<Self, Refusal> {
        let mut guidelines: Vec<Guideline> = store::guidelines::in_force(c, now).await?.into_iter().collect();
        guidelines.extend(store::guidelines::coming(c, now).await?);
        let mut tightenings = store::tightenings::in_force(c, now).await?;
        tightenings.extend(store::tightenings::coming(c, now).await?);
        Ok(Self { guidelines, tightenings, departments: store::departments::all(c).await? })
    }

    /// The same with a draft as if it were in force already.
    #[must_use]
    pub fn with(mut self, body: &Body) -> Self {
        match body {
            Body::Organisation(guideline) => {
                self.guidelines = vec![Guideline { in_force_from: Timestamp::MIN, ..guideline.clone() }];
            }
            Body::Department(tightening) => {
                self.tightenings.retain(|one| one.department != tightening.department);
                self.tightenings.push(Tightening { in_force_from: Timestamp::MIN, ..tightening.clone() });
            }
        }
        self
    }

    /// The guideline a department's text is held to at an instant.
    pub fn at(&self, department: DepartmentId, at: Timestamp) -> Option<Guideline> {
        let guideline = self.of_all(at)?;
        let line = lineage(&self.departments, department);
        let tightenings: Vec<Tightening> = self.of_line(&line, at).cloned().collect();
        Some(held(guideline.clone(), &tightenings, &line))
    }

    /// The organisation's version at an instant.
    fn of_all(&self, at: Timestamp) -> Option<&Guideline> {
        self.guidelines.iter().filter(|one| one.in_force_from <= at).max_by_key(|one| (one.in_force_from, one.version))
    }

    /// What each department of a line tightens at an instant.
    fn of_line<'a>(&'a self, line: &'a [DepartmentId], at: Timestamp) -> impl Iterator<Item = &'a Tightening> {
        line.iter().filter_map(move |id| {
            let of = self.tightenings.iter().filter(|one| one.department == *id && one.in_force_from <= at);
            of.max_by_key(|one| (one.in_force_from, one.version))
        })
    }

    /// Which version stops a department's text by these clauses, and who signed it: the last to come into force that names one of them.
    /// `guideline` is the one [`Rulebook::at`] answers there.
    pub fn stopped_by(
        &self,
        guideline: &Guideline,
        (department, at): (DepartmentId, Timestamp),
        clauses: &[String],
    ) -> (HeldBy, Option<PersonId>) {
        let line = lineage(&self.departments, department);
        let names = |one: &&Tightening| {
            let numbers = one.clauses.iter().map(|clause| &clause.number).chain(one.own.iter().map(|clause| &clause.number));
            numbers.into_iter().any(|number| clauses.contains(number))
        };
        let tightened = self.of_line(&line, at).filter(names).max_by_key(|one| one.in_force_from);
        let held_by = |department, version| HeldBy { department, version, clauses: clauses.to_vec() };
        match tightened.filter(|one| one.in_force_from >= guideline.in_force_from) {
            Some(one) => (held_by(Some(one.department), one.version), one.signed_by),
            None => (held_by(None, guideline.version), guideline.signed_by),
        }
    }

    /// Which versions it holds, as one word: another word, another rulebook.
    pub fn mark(&self) -> String {
        let ids = self.guidelines.iter().map(|one| one.id).chain(self.tightenings.iter().map(|one| one.id));
        let parents = self.departments.iter().filter_map(|one| Some((one.id, one.parent?)));
        let ids = ids.map(|id| id.to_string()).chain(parents.map(|(id, parent)| format!("{id}<{parent}")));
        ids.collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_line_begins_with_the_highest_and_a_ring_of_departments_ends() {
        let id = |number: u128| DepartmentId(Uuid::from_u128(number));
        let department =
            |number, parent: Option<u128>| Department { id: id(number), name: String::new(), colour: 1, parent: parent.map(id) };
        let tree = [department(1, None), department(2, Some(1)), department(3, Some(2))];
        assert_eq!(lineage(&tree, id(3)), [id(1), id(2), id(3)]);
        assert_eq!(lineage(&tree, id(1)), [id(1)]);
        let ring = [department(1, Some(2)), department(2, Some(1))];
        assert_eq!(lineage(&ring, id(1)), [id(2), id(1)]);
    }
}
