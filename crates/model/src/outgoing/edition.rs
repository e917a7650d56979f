//! An edition: the immutable content of a message at one moment, addressed by the hash of its content.

use crate::{
    fact::FactUse,
    ids::{AccountId, EditionId, MessageId, PersonId, PictureId},
    language::Language,
    network::post::Visibility,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// One account a message goes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The account.
    pub account: AccountId,
    /// Which language it gets.
    pub language: Language,
    /// A text of its own instead of the shared one.
    pub own_text: Option<String>,
}

/// A picture on an edition. The bytes are in the media store; what it shows is described per language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureUse {
    /// The stored picture.
    pub picture: PictureId,
    /// Media type, such as `image/png`.
    pub media_type: String,
    /// Size, bytes.
    pub bytes: u64,
    /// Width, pixels.
    pub width: u32,
    /// Height, pixels.
    pub height: u32,
    /// What it shows, per language.
    pub alt: BTreeMap<Language, String>,
}

/// What an edition says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Shared text per language.
    pub texts: BTreeMap<Language, String>,
    /// Where it goes, with variants.
    pub targets: Vec<Target>,
    /// Pictures in order.
    pub pictures: Vec<PictureUse>,
    /// Content warning.
    pub warning: Option<String>,
    /// Who may see it.
    pub visibility: Visibility,
    /// Facts of the ledger it rests on. A reader does not see them; they are hashed all the same, for who approves a text approves what it
    /// rests on. Left out when there are none, so that editions from before the ledger keep their hash.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<FactUse>,
}

/// SHA-256 of an edition's content, lower-case hexadecimal, 64 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ContentHash(pub String);

impl Content {
    /// An empty content that everyone may see.
    pub fn empty() -> Self {
        Self {
            texts: BTreeMap::new(),
            targets: Vec::new(),
            pictures: Vec::new(),
            warning: None,
            visibility: Visibility::Public,
            facts: Vec::new(),
        }
    }

    /// The text a target gets: its own, else the shared one in its language, else nothing.
    pub fn text_for<'a>(&'a self, target: &'a Target) -> Option<&'a str> {
        match &target.own_text {
            Some(text) => Some(text),
            None => self.texts.get(&target.language).map(String::as_str),
        }
    }

    /// The hash of this content; two contents that differ in anything a reader could see differ in it.
    pub fn hash(&self) -> ContentHash {
        let bytes = serde_json::to_vec(self).unwrap_or_default();
        ContentHash(hex::encode(Sha256::digest(&bytes)))
    }
}

/// One immutable edition of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// Identity.
    pub id: EditionId,
    /// Its message.
    pub message: MessageId,
    /// 1, 2, 3… within the message.
    pub number: i32,
    /// What it says.
    pub content: Content,
    /// Hash of what it says.
    pub hash: ContentHash,
    /// Who wrote this edition.
    pub writer: PersonId,
    /// When.
    pub written_at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_text_changes_the_hash_and_a_copy_does_not() {
        let mut content = Content::empty();
        content.texts.insert(Language::dutch(), "De brug is dicht.".into());
        let before = content.hash();
        assert_eq!(before, content.clone().hash());
        content.texts.insert(Language::dutch(), "De brug is open.".into());
        assert_ne!(before, content.hash());
    }

    #[test]
    fn an_edition_without_facts_keeps_the_hash_it_had_before_there_was_a_ledger() {
        let before = r#"{"texts":{"nl":"De brug is dicht."},"targets":[],"pictures":[],"warning":null,"visibility":"public"}"#;
        let content: Content = serde_json::from_str(before).unwrap();
        assert_eq!(serde_json::to_string(&content).unwrap(), before);
    }
}
