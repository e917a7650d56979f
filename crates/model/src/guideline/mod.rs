//! The guideline: an organisation's published rules as data. The same clause prints the house rules, drives the check, starts the
//! clock and explains a decision.
//!
//! | module | what |
//! |---|---|
//! | [`clause`] | a clause and the rules it can hold |
//! | [`finding`] | what a check found, where, and how to mend it |
//! | [`review`] | the engine: guideline × edition × context → findings, pure |
//! | [`fix`] | applies the mend a finding carries |
//! | [`measured`] | how good each check is, on a labelled set that ships |
//! | [`parameter`] | the figures and lists of a rule, by name |
//! | [`difference`] | what differs between two versions |
//! | [`tightening`] | what departments make stricter |
//! | [`draft`] | the next version while it is being written |
//! | [`mod@file`] | a guideline as one readable file |
//! | [`starter`] | the guideline a new organisation begins with |

pub mod clause;
pub mod difference;
pub mod draft;
pub mod file;
pub mod finding;
pub mod fix;
pub mod measured;
pub mod parameter;
pub mod review;
pub mod starter;
pub mod tightening;

use crate::{
    fact::note::NoteWords,
    ids::{GuidelineId, PersonId},
    language::Language,
    outgoing::message::Kind,
    time::{OfficeHours, OfficeHoursError},
};
use clause::{Clause, Rule};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// One signed version of an organisation's rules.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Guideline {
    /// Identity.
    pub id: GuidelineId,
    /// 1, 2, 3…
    pub version: i32,
    /// From when it holds.
    pub in_force_from: Timestamp,
    /// Who signed it.
    pub signed_by: Option<PersonId>,
    /// Languages the organisation speaks, the first one its own.
    pub languages: Vec<Language>,
    /// Clauses in the order of their numbers.
    pub clauses: Vec<Clause>,
}

/// What is promised to a citizen: an answer within so much open time.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise<'a> {
    /// Number of the clause.
    pub clause: &'a str,
    /// Open time until the first answer.
    pub first_answer: SignedDuration,
    /// When the front office is open.
    pub hours: &'a OfficeHours,
}

impl Guideline {
    /// The same clauses for an organisation that speaks other languages, or lives by other clocks. Hours that were kept in the zone `from`
    /// are kept in the zone `to`; a language that is no longer spoken is no longer asked for, and one that is new is told in the starter's words
    /// where those still stand.
    ///
    /// # Errors
    /// The time zone is unknown.
    pub fn adapted(&self, languages: Vec<Language>, from: &str, to: &str) -> Result<Self, OfficeHoursError> {
        let mut next = Self { languages, ..self.clone() };
        starter::told_in(&mut next.clauses, &next.languages);
        for clause in &mut next.clauses {
            match &mut clause.rule {
                Rule::PostingHours { hours, .. } | Rule::Promise { hours, .. } if hours.zone_name() == from => {
                    *hours = hours.in_zone(to)?;
                }
                Rule::Languages { required } => {
                    required.retain(|language| next.languages.contains(language));
                    if required.is_empty() {
                        required.extend(next.languages.first().cloned());
                    }
                }
                _ => {}
            }
        }
        Ok(next)
    }

    /// Whether a clause lets a trained agent answer citizens alone.
    pub fn lets_answer_alone(&self, number: &str) -> bool {
        self.clauses.iter().any(|clause| clause.number == number && matches!(clause.rule, Rule::AnswerAlone))
    }

    /// The clause that lets a trained agent answer citizens alone, if there is one.
    pub fn answer_alone(&self) -> Option<&Clause> {
        self.clauses.iter().find(|clause| matches!(clause.rule, Rule::AnswerAlone))
    }

    /// The words a correction is said in: those of its clause, else the house's.
    pub fn note_words(&self) -> NoteWords {
        let own = self.clauses.iter().find_map(|clause| match &clause.rule {
            Rule::Corrections(words) => Some(words.clone()),
            _ => None,
        });
        own.unwrap_or_default()
    }

    /// The promise that starts a case's clock.
    pub fn promise(&self) -> Option<Promise<'_>> {
        self.clauses.iter().find_map(|clause| match &clause.rule {
            Rule::Promise { first_answer_min, hours } => Some(Promise {
                clause: &clause.number,
                first_answer: SignedDuration::from_mins(i64::from(*first_answer_min)),
                hours,
            }),
            _ => None,
        })
    }

    /// The hours in which messages of a kind may go out; none when no clause speaks of it.
    pub fn posting_hours(&self, kind: Kind) -> Option<(&Clause, &OfficeHours)> {
        self.clauses.iter().find_map(|clause| match &clause.rule {
            Rule::PostingHours { hours, except } if !except.contains(&kind) => Some((clause, hours)),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn another_zone_moves_the_hours_and_a_language_gone_is_asked_for_no_more() {
        let (dutch, english) = (Language::dutch(), Language::english());
        let id = GuidelineId(Uuid::nil());
        let before = starter::starter(id, Timestamp::UNIX_EPOCH, vec![dutch], "Europe/Amsterdam", Vec::new()).unwrap();
        let after = before.adapted(vec![english.clone()], "Europe/Amsterdam", "Europe/Athens").unwrap();
        assert_eq!(after.promise().unwrap().hours.zone_name(), "Europe/Athens");
        let required = after.clauses.iter().find_map(|clause| match &clause.rule {
            Rule::Languages { required } => Some(required.clone()),
            _ => None,
        });
        assert_eq!(required, Some(vec![english.clone()]));
        let elsewhere = before.adapted(vec![english], "Europe/Paris", "Europe/Athens").unwrap();
        assert_eq!(elsewhere.promise().unwrap().hours.zone_name(), "Europe/Amsterdam");
        assert!(before.adapted(Vec::new(), "Europe/Amsterdam", "Europe/Nowhere").is_err());
    }
}
