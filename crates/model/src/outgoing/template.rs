//! A template: a message to begin from; and a snippet: a piece of text to put into one. For one department or for all.

use super::{edition::Content, message::Kind, placeholder};
use crate::{
    ids::{CampaignId, DepartmentId, PersonId, TemplateId},
    language::Language,
    staff::{person::Actor, role::Right},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A template or a snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Identity.
    pub id: TemplateId,
    /// Its name, for colleagues.
    pub name: String,
    /// The department it is for; every department when none.
    pub department: Option<DepartmentId>,
    /// What it gives.
    pub body: Body,
    /// No longer offered; it can be brought back.
    pub put_away: bool,
    /// Who changed it last.
    pub changed_by: PersonId,
    /// When.
    pub changed_at: Timestamp,
    /// Counts changes.
    pub revision: i64,
}

/// What a template gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Body {
    /// A message to begin from.
    Message(Box<Beginning>),
    /// A piece of text per language.
    Snippet {
        /// The texts.
        texts: BTreeMap<Language, String>,
    },
}

/// A message to begin from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beginning {
    /// Kind of information.
    pub kind: Kind,
    /// For whom.
    pub audience: String,
    /// What it says, where. Facts are never part of it: they are chosen for each message.
    pub content: Content,
    /// Other departments that are part of it.
    pub partners: Vec<DepartmentId>,
    /// The campaign it belongs to.
    pub campaign: Option<CampaignId>,
}

/// Whether something is a template or a snippet, as stored and as in addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// A message to begin from.
    Message,
    /// A piece of text.
    Snippet,
}

impl What {
    /// The word stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Snippet => "snippet",
        }
    }

    /// What a stored word means.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Message, Self::Snippet].into_iter().find(|what| what.as_str() == word)
    }
}

impl Body {
    /// Which of both it is.
    pub fn what(&self) -> What {
        match self {
            Self::Message(_) => What::Message,
            Self::Snippet { .. } => What::Snippet,
        }
    }

    /// Its text per language.
    pub fn texts(&self) -> &BTreeMap<Language, String> {
        match self {
            Self::Message(beginning) => &beginning.content.texts,
            Self::Snippet { texts } => texts,
        }
    }

    /// What it leaves open, each once.
    pub fn placeholders(&self) -> Vec<String> {
        match self {
            Self::Message(beginning) => placeholder::names(&beginning.content),
            Self::Snippet { texts } => placeholder::names(&Content { texts: texts.clone(), ..Content::empty() }),
        }
    }
}

/// Whether a person may begin from what is for this department, or for all.
pub fn may_use(actor: &Actor, department: Option<DepartmentId>) -> bool {
    match department {
        Some(department) => actor.may(Right::WriteMessages, department),
        None => actor.may_somewhere(Right::WriteMessages),
    }
}

/// Whether a person may write what is for this department, or for all: whoever writes its messages; for all, whoever may edit the guideline.
pub fn may_write(actor: &Actor, department: Option<DepartmentId>) -> bool {
    match department {
        Some(department) => actor.may(Right::WriteMessages, department),
        None => actor.may_somewhere(Right::EditGuideline) && actor.may_somewhere(Right::WriteMessages),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::PersonId,
        staff::{person::Grant, role::Role},
    };
    use uuid::Uuid;

    #[test]
    fn who_writes_for_a_department_keeps_its_templates_and_who_edits_the_guideline_those_of_all() {
        let [own, other] = [1, 2].map(|id| DepartmentId(Uuid::from_u128(id)));
        let actor = |role| Actor { person: PersonId(Uuid::nil()), grants: vec![Grant { role, department: Some(own) }] };
        let can = |role, department| (may_use(&actor(role), department), may_write(&actor(role), department));
        assert_eq!(can(Role::Expert, Some(own)), (true, true));
        assert_eq!(can(Role::Expert, Some(other)), (false, false));
        assert_eq!(can(Role::Expert, None), (true, false));
        assert_eq!(can(Role::Editor, None), (true, true));
        assert_eq!(can(Role::Manager, None), (true, true));
        assert_eq!(can(Role::Analyst, None), (false, false));
    }

    #[test]
    fn a_body_reads_back() {
        let texts = BTreeMap::from([(Language::dutch(), "Meer weten? Bel {nummer}.".to_owned())]);
        let content = Content { texts: texts.clone(), ..Content::empty() };
        let message = Beginning { kind: Kind::News, audience: String::new(), content, partners: Vec::new(), campaign: None };
        for body in [Body::Snippet { texts }, Body::Message(Box::new(message))] {
            let stored = serde_json::to_string(&body).unwrap();
            assert_eq!(serde_json::from_str::<Body>(&stored).unwrap(), body, "{stored}");
            assert_eq!(body.placeholders(), ["nummer"]);
            assert_eq!(What::parse(body.what().as_str()), Some(body.what()));
        }
    }
}
