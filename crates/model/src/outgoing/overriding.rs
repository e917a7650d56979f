//! Overrides: somebody with the right lets pass what the guideline blocks, for one edition and with a reason.
//!
//! An override holds for exactly what was let pass: the edition and its content, the clause word for word as the department held it, and each
//! finding of it with its place and values. A changed text, picture, time, neighbour, fact or clause asks again. It always takes a second
//! person: whoever wrote the text can't let it pass, also where one person may send alone (breaking the glass is a way around four eyes, never
//! around the guideline).

use super::{
    approval::FourEyes,
    edition::{ContentHash, Edition},
    message::Message,
};
use crate::{
    guideline::{
        Guideline,
        clause::Clause,
        finding::{Finding, Overridden, Place, Severity},
    },
    ids::{DepartmentId, EditionId, MessageId, OverrideId},
    staff::role::Right,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// What a clause or a finding was, as far as an override asks: SHA-256, the first 16 bytes in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mark(pub String);

/// A blocking clause overridden for one edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// Identity.
    pub id: OverrideId,
    /// The message.
    pub message: MessageId,
    /// The edition.
    pub edition: EditionId,
    /// Its content at that moment.
    pub hash: ContentHash,
    /// The department that owned the message.
    pub department: DepartmentId,
    /// Number of the clause.
    pub clause: String,
    /// The clause as that department held it.
    pub clause_mark: Mark,
    /// What it found that was let pass.
    pub findings: Vec<Mark>,
    /// Whoever wrote the edition, and whoever let it pass.
    pub eyes: FourEyes,
    /// Why.
    pub reason: String,
    /// Version of the guideline it was read against.
    pub guideline_version: i32,
    /// When.
    pub at: Timestamp,
}

fn mark_of(thing: &impl Serialize) -> Mark {
    let bytes = serde_json::to_vec(thing).unwrap_or_default();
    Mark(hex::encode(&Sha256::digest(&bytes)[..16]))
}

/// The clause, word for word.
pub fn mark_of_clause(clause: &Clause) -> Mark {
    mark_of(clause)
}

/// What was found, and where; of the time the time that is planned, not what would be better.
pub fn mark_of_finding(finding: &Finding, message: &Message) -> Mark {
    match finding.place {
        Place::Time => {
            let values: BTreeMap<&String, &String> = finding.particulars.iter().filter(|(name, _)| *name != "next").collect();
            mark_of(&(finding.code, &finding.clause, message.planned_at, finding.account, values))
        }
        _ => mark_of(&(finding.code, &finding.clause, &finding.place, finding.account, &finding.particulars)),
    }
}

/// The right it takes to let a finding pass; nothing when nobody may, and for the hour of a message that has none: whenever it went out
/// would be another hour.
pub fn right_for(finding: &Finding, guideline: &Guideline, message: &Message) -> Option<Right> {
    if finding.place == Place::Time && message.planned_at.is_none() {
        return None;
    }
    clause_of(finding, guideline)?.overridden_with(finding.code)
}

fn clause_of<'a>(finding: &Finding, guideline: &'a Guideline) -> Option<&'a Clause> {
    guideline.clauses.iter().find(|clause| clause.number == finding.clause)
}

impl Override {
    /// Whether it lets a finding of an edition pass, under the guideline as the department holds it.
    pub fn covers(&self, finding: &Finding, guideline: &Guideline, message: &Message, edition: &Edition) -> bool {
        let same_text = self.message == message.id && self.edition == edition.id && self.hash == edition.hash;
        let same_house = self.department == message.department && self.eyes.writer() == edition.writer;
        let same_clause = clause_of(finding, guideline).is_some_and(|clause| mark_of_clause(clause) == self.clause_mark);
        same_text
            && same_house
            && same_clause
            && right_for(finding, guideline, message).is_some()
            && self.findings.contains(&mark_of_finding(finding, message))
    }
}

/// Writes on each blocking finding who let it pass, where somebody did.
pub fn mark(findings: &mut [Finding], overrides: &[Override], guideline: &Guideline, message: &Message, edition: &Edition) {
    for finding in findings.iter_mut().filter(|finding| finding.severity == Severity::Block) {
        let by = overrides.iter().find(|one| one.covers(finding, guideline, message, edition));
        finding.overridden = by.map(|one| Overridden { by: one.eyes.approver(), reason: one.reason.clone(), at: one.at });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{guideline::clause::OverridableBy, staff::role::Role};

    #[test]
    fn whoever_signs_may_also_approve_so_that_the_order_of_strictness_is_one() {
        for role in Role::ALL {
            assert!(
                !role.rights().contains(&Right::SignGuideline) || role.rights().contains(&Right::ApproveMessages),
                "{role:?}"
            );
        }
        assert!(OverridableBy::ALL.is_sorted());
        for one in OverridableBy::ALL {
            assert_eq!(OverridableBy::parse(one.as_str()), Some(one));
        }
    }
}
