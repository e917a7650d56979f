//! An edition: the immutable content of a message at one moment, addressed by the hash of its content.

use super::thread;
use crate::{
    fact::FactUse,
    ids::{AccountId, EditionId, MessageId, PersonId, PictureId},
    language::Language,
    network::post::Visibility,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

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
    /// What has to stay in sight when it is cropped; the middle when nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focus: Option<Focus>,
    /// Accounts that do not get it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub left_out_of: BTreeSet<AccountId>,
}

/// The point of a picture that has to stay in sight when a network crops it, in whole percent from its left and its top edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Focus {
    left: u8,
    top: u8,
}

impl Focus {
    /// A point of the picture; nothing when it lies outside, or in the middle, where crops are made anyhow.
    pub fn at(left: u8, top: u8) -> Option<Self> {
        (left <= 100 && top <= 100 && (left, top) != (50, 50)).then_some(Self { left, top })
    }

    /// Percent from the left edge, 0 to 100.
    pub fn left(self) -> u8 {
        self.left.min(100)
    }

    /// Percent from the top edge, 0 to 100.
    pub fn top(self) -> u8 {
        self.top.min(100)
    }
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

    /// What an account says in one part, from 0, and in which language, whether or not it may go out; nothing when the account is not among the
    /// targets, has no text, or says less. An answer to a citizen is never in parts: a later one would not reach who is answered.
    pub fn words_for(&self, account: AccountId, part: u32, answers: bool) -> Option<(String, Language)> {
        let target = self.targets.iter().find(|target| target.account == account)?;
        let whole = self.text_for(target)?;
        let parts = if answers { vec![whole.to_owned()] } else { thread::texts(whole) };
        let text = parts.into_iter().nth(usize::try_from(part).ok()?)?;
        Some((text, target.language.clone()))
    }

    /// The pictures an account gets, each with its index among all, from 0.
    pub fn pictures_for(&self, account: AccountId) -> impl Iterator<Item = (usize, &PictureUse)> {
        self.pictures.iter().enumerate().filter(move |(_, picture)| !picture.left_out_of.contains(&account))
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

impl Edition {
    /// An edition that is not stored, for a review of what is still being written.
    pub fn unsaved(content: &Content, at: Timestamp) -> Self {
        let nobody = Uuid::nil();
        Self {
            id: EditionId(nobody),
            message: MessageId(nobody),
            number: 0,
            hash: content.hash(),
            content: content.clone(),
            writer: PersonId(nobody),
            written_at: at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture() -> PictureUse {
        PictureUse {
            picture: PictureId(Uuid::nil()),
            media_type: "image/png".to_owned(),
            bytes: 1,
            width: 2,
            height: 3,
            alt: BTreeMap::from([(Language::dutch(), "De brug".to_owned())]),
            focus: None,
            left_out_of: BTreeSet::new(),
        }
    }

    /// Editions that were approved before pictures had a point to keep in sight keep their hash.
    #[test]
    fn what_nobody_said_of_a_picture_is_not_part_of_the_content() {
        let old = r#"{"picture":"00000000-0000-0000-0000-000000000000","media_type":"image/png","bytes":1,"width":2,"height":3,"alt":{"nl":"De brug"}}"#;
        assert_eq!(serde_json::to_string(&picture()).unwrap(), old);
        assert_eq!(serde_json::from_str::<PictureUse>(old).unwrap(), picture());
        let mut content = Content::empty();
        content.pictures.push(picture());
        let before = content.hash();
        content.pictures[0].focus = Focus::at(20, 80);
        assert_ne!(content.hash(), before);
        assert_eq!(Focus::at(50, 50), None, "the middle is where crops are made anyhow");
        assert_eq!(Focus::at(101, 0), None);
    }

    #[test]
    fn an_account_gets_the_pictures_that_are_not_left_out_of_it() {
        let [one, other] = [1, 2].map(|id| AccountId(Uuid::from_u128(id)));
        let mut content = Content::empty();
        content.pictures = vec![picture(), picture(), picture()];
        content.pictures[1].left_out_of.insert(one);
        let places = |account| content.pictures_for(account).map(|(place, _)| place).collect::<Vec<_>>();
        assert_eq!((places(one), places(other)), (vec![0, 2], vec![0, 1, 2]));
    }

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
