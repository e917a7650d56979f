//! The fact ledger: what messages rest on, with who answers for it and where it is known from.
//!
//! A fact is a date, a time, an amount, a place… that several messages say. It is written down once, in the words of each language as they
//! stand in texts, by the department that owns it; every change of it is a new version. A message names the facts it rests on
//! ([`FactUse`]), so that a change finds everything that is now wrong.
//!
//! | module | what |
//! |---|---|
//! | [`spot`] | where a value stands in a text, literally |
//! | [`correct`] | the old value replaced by the new in a content, and nothing else |
//! | [`note`] | the visible note of a correction |

pub mod correct;
pub mod note;
pub mod spot;

use crate::{
    ids::{DepartmentId, FactId, PersonId},
    language::Language,
    obstacle::Obstacle,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What sort of thing a fact says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// A day, such as "Tuesday 24 November".
    Date,
    /// A time of day.
    Time,
    /// Money or a number.
    Amount,
    /// A street, a building, a part of town.
    Place,
    /// When something is open.
    Hours,
    /// A telephone number.
    Telephone,
    /// Anything else in words.
    Text,
}

impl FactKind {
    /// Every kind, in the order forms list them.
    pub const ALL: [Self; 7] = [Self::Date, Self::Time, Self::Amount, Self::Place, Self::Hours, Self::Telephone, Self::Text];

    /// The word stored and used in forms and message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Time => "time",
            Self::Amount => "amount",
            Self::Place => "place",
            Self::Hours => "hours",
            Self::Telephone => "telephone",
            Self::Text => "text",
        }
    }

    /// The kind a stored word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// Where a fact is known from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// What it is called: a decision, a permit, a register.
    pub title: String,
    /// Where it can be read, when it can.
    pub url: Option<String>,
}

/// An expert says that a version is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// A fact that is no longer to be said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// Who took it out.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub why: String,
}

/// A fact, over all its versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Identity.
    pub id: FactId,
    /// What it is the value of, such as "Molenbrug: closed from". Never published.
    pub name: String,
    /// What sort of thing it says.
    pub kind: FactKind,
    /// Department that owns it.
    pub department: DepartmentId,
    /// Who answers for it there.
    pub owner: PersonId,
    /// Number of the version that holds.
    pub version: i32,
    /// Set when it is no longer to be said.
    pub withdrawn: Option<Withdrawal>,
    /// When it was written down first.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// Counts changes; a form that carries an older one is refused.
    pub revision: i64,
}

/// One immutable version of a fact; only its signature comes later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactVersion {
    /// Its fact.
    pub fact: FactId,
    /// 1, 2, 3… within the fact.
    pub number: i32,
    /// The value per language, as it is written in texts.
    pub values: BTreeMap<Language, String>,
    /// Where it is known from.
    pub source: Source,
    /// From when it holds; nothing: always has.
    pub valid_from: Option<Timestamp>,
    /// The first instant it no longer holds; nothing: until it is changed.
    pub valid_until: Option<Timestamp>,
    /// Who wrote this version.
    pub writer: PersonId,
    /// When.
    pub written_at: Timestamp,
    /// The expert's signature, once there is one.
    pub signed: Option<Signature>,
}

impl FactVersion {
    /// The value in a language: exactly it, else the same language of another region.
    pub fn value_in(&self, language: &Language) -> Option<&str> {
        let near = || self.values.iter().find(|(other, _)| other.primary() == language.primary()).map(|(_, value)| value);
        self.values.get(language).or_else(near).map(String::as_str)
    }

    /// Whether it holds at an instant.
    pub fn holds_at(&self, at: Timestamp) -> bool {
        self.valid_from.is_none_or(|from| from <= at) && self.valid_until.is_none_or(|until| at < until)
    }
}

/// A fact that a message rests on, as it was when the text was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactUse {
    /// The fact.
    pub fact: FactId,
    /// The version whose value the text says.
    pub version: i32,
}

/// A fact with its history, the newest version first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownFact {
    /// The fact.
    pub fact: Fact,
    /// Every version, the newest first.
    pub versions: Vec<FactVersion>,
}

impl KnownFact {
    /// The version that holds.
    pub fn current(&self) -> Option<&FactVersion> {
        self.versions.iter().find(|version| version.number == self.fact.version)
    }

    /// Whether it has a version of this number.
    pub fn has(&self, number: i32) -> bool {
        self.versions.iter().any(|version| version.number == number)
    }

    /// The value that holds, in a language.
    pub fn value_in(&self, language: &Language) -> Option<&str> {
        self.current()?.value_in(language)
    }

    /// The values it had before in a language, the newest first, each once and without the one that holds.
    pub fn former_values(&self, language: &Language) -> Vec<&str> {
        let now = self.value_in(language);
        let mut former: Vec<&str> = Vec::new();
        for version in self.versions.iter().filter(|version| version.number != self.fact.version) {
            if let Some(value) = version.value_in(language)
                && Some(value) != now
                && !former.contains(&value)
            {
                former.push(value);
            }
        }
        former
    }

    /// A use of the version that holds.
    pub fn used_now(&self) -> FactUse {
        FactUse { fact: self.fact.id, version: self.fact.version }
    }
}

/// What can be done with a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactVerb {
    /// Write a new version.
    Change,
    /// Sign the version that holds.
    Sign,
    /// Take it out.
    Withdraw,
}

impl Fact {
    /// What stands in the way of doing it; empty means it can be done. The same list guards the change and explains a greyed button.
    pub fn obstacles_to(&self, verb: FactVerb, current: Option<&FactVersion>) -> Vec<Obstacle> {
        if self.withdrawn.is_some() {
            return vec![Obstacle::WrongState { state: "withdrawn".to_owned() }];
        }
        let signed = verb == FactVerb::Sign && current.is_none_or(|version| version.signed.is_some());
        if signed { vec![Obstacle::WrongState { state: "signed".to_owned() }] } else { Vec::new() }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use uuid::Uuid;

    /// A fact with these values in Dutch and English, the oldest first.
    pub(crate) fn known(values: &[(&str, &str)]) -> KnownFact {
        let id = FactId(Uuid::from_u128(77));
        let number = |place: usize| i32::try_from(place + 1).unwrap();
        let version = |(place, (dutch, english)): (usize, &(&str, &str))| FactVersion {
            fact: id,
            number: number(place),
            values: BTreeMap::from([(Language::dutch(), (*dutch).to_owned()), (Language::english(), (*english).to_owned())]),
            source: Source { title: "Verkeersbesluit 2026-118".to_owned(), url: None },
            valid_from: None,
            valid_until: None,
            writer: PersonId(Uuid::from_u128(1)),
            written_at: Timestamp::UNIX_EPOCH,
            signed: Some(Signature { by: PersonId(Uuid::from_u128(2)), at: Timestamp::UNIX_EPOCH }),
        };
        let mut versions: Vec<FactVersion> = values.iter().enumerate().map(version).collect();
        versions.reverse();
        let fact = Fact {
            id,
            name: "Molenbrug: dicht vanaf".to_owned(),
            kind: FactKind::Date,
            department: DepartmentId(Uuid::from_u128(9)),
            owner: PersonId(Uuid::from_u128(1)),
            version: i32::try_from(values.len()).unwrap(),
            withdrawn: None,
            created_at: Timestamp::UNIX_EPOCH,
            updated_at: Timestamp::UNIX_EPOCH,
            revision: 1,
        };
        KnownFact { fact, versions }
    }

    #[test]
    fn kinds_read_back_and_former_values_are_told_once() {
        for kind in FactKind::ALL {
            assert_eq!(FactKind::parse(kind.as_str()), Some(kind));
        }
        let fact = known(&[("24 november", "24 November"), ("25 november", "25 November"), ("24 november", "26 November")]);
        assert_eq!(fact.value_in(&Language::dutch()), Some("24 november"));
        assert_eq!(fact.former_values(&Language::dutch()), ["25 november"], "what holds again is not former");
        assert_eq!(fact.former_values(&Language::english()), ["25 November", "24 November"]);
        assert_eq!(fact.value_in(&"en-gb".parse().unwrap()), Some("26 November"));
    }

    #[test]
    fn a_version_holds_from_its_first_instant_until_before_its_end() {
        let mut version = known(&[("a", "a")]).versions.remove(0);
        let at = |second| Timestamp::from_second(second).unwrap();
        (version.valid_from, version.valid_until) = (Some(at(10)), Some(at(20)));
        assert_eq!([9, 10, 19, 20].map(|second| version.holds_at(at(second))), [false, true, true, false]);
    }

    #[test]
    fn what_is_withdrawn_or_signed_stays_so() {
        let known = known(&[("a", "a")]);
        let current = known.current();
        assert!(known.fact.obstacles_to(FactVerb::Change, current).is_empty());
        assert_eq!(known.fact.obstacles_to(FactVerb::Sign, current).len(), 1, "signed already");
        let by = PersonId(Uuid::from_u128(1));
        let gone = Withdrawal { by, at: Timestamp::UNIX_EPOCH, why: "no longer".to_owned() };
        let fact = Fact { withdrawn: Some(gone), ..known.fact };
        assert_eq!(fact.obstacles_to(FactVerb::Withdraw, None).len(), 1);
    }
}
