//! An event: one line of the record, written in the same transaction as the change it tells of. Audit, notices, activity and metrics read it.

use crate::ids::{EventId, PersonId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Who did it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "who", content = "id")]
pub enum Who {
    /// A member of staff.
    Person(PersonId),
    /// A reconciler of the newsroom, by name, such as `publish_due`.
    Newsroom(String),
}

/// The kind of thing an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ObjectKind {
    /// An account.
    Account,
    /// A campaign.
    Campaign,
    /// A case.
    Case,
    /// A delivery.
    Delivery,
    /// A department.
    Department,
    /// A fact of the ledger.
    Fact,
    /// A freeze.
    Freeze,
    /// The guideline.
    Guideline,
    /// A file messages were imported from; its identity is of its text.
    Import,
    /// A message.
    Message,
    /// The organisation.
    Organisation,
    /// A person.
    Person,
    /// A collected post.
    Post,
    /// A message that worked.
    Practice,
    /// A template or a snippet.
    Template,
}

impl ObjectKind {
    /// The word stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Campaign => "campaign",
            Self::Case => "case",
            Self::Delivery => "delivery",
            Self::Department => "department",
            Self::Fact => "fact",
            Self::Freeze => "freeze",
            Self::Guideline => "guideline",
            Self::Import => "import",
            Self::Message => "message",
            Self::Organisation => "organisation",
            Self::Person => "person",
            Self::Post => "post",
            Self::Practice => "practice",
            Self::Template => "template",
        }
    }
}

/// One line of the record. Verbs are in the past tense: `submitted`, `approved`, `sent`, `handed_off`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Identity.
    pub id: EventId,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub who: Who,
    /// What was done.
    pub verb: String,
    /// What kind of thing it was done to.
    pub object: ObjectKind,
    /// Which one.
    pub object_id: uuid::Uuid,
    /// Anything else worth keeping; never a secret, never a citizen's text.
    pub particulars: serde_json::Value,
}
