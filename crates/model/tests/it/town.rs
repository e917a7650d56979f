//! An invented town's guideline, edition and context, for the tests of this binary.

use folkmoot_model::{
    count::TextRule,
    guideline::{
        Guideline,
        clause::Clause,
        finding::{Finding, Severity},
        review::{Around, ReviewContext, TargetContext, review},
        starter::starter,
    },
    ids::{AccountId, EditionId, GuidelineId, MessageId, PersonId, PictureId},
    language::Language,
    network::{NetworkKind, capability::MediaLimits},
    outgoing::{
        edition::{Content, Edition, PictureUse, Target},
        message::Kind,
    },
};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Monday 23 November 2026, 10:00 in Veldmonde: within the posting hours.
pub fn now() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

/// The writer of every edition made here.
pub fn writer() -> PersonId {
    PersonId(Uuid::from_u128(1))
}

/// An account by number.
pub fn account(number: u128) -> AccountId {
    AccountId(Uuid::from_u128(100 + number))
}

/// The starter of Veldmonde, which speaks Dutch and English.
pub fn guideline() -> Guideline {
    let languages = vec![Language::dutch(), Language::english()];
    let own = vec!["14 0399".to_owned(), "info@veldmonde.example".to_owned()];
    starter(GuidelineId(Uuid::from_u128(7)), now(), languages, "Europe/Amsterdam", own).unwrap()
}

/// That guideline with one clause alone.
pub fn only(number: &str) -> Guideline {
    let mut guideline = guideline();
    guideline.clauses.retain(|clause| clause.number == number);
    assert_eq!(guideline.clauses.len(), 1, "{number}");
    guideline
}

/// A clause with another severity.
pub fn set_severity(guideline: &mut Guideline, severity: Severity) {
    for Clause { severity: own, .. } in &mut guideline.clauses {
        *own = severity;
    }
}

/// A content with a Dutch text and one account on Mastodon that speaks Dutch.
pub fn content(text: &str) -> Content {
    let mut content = Content::empty();
    content.texts.insert(Language::dutch(), text.to_owned());
    content.targets.push(Target { account: account(1), language: Language::dutch(), own_text: None });
    content
}

/// A sound picture with a Dutch description.
pub fn picture(alt: &str) -> PictureUse {
    PictureUse {
        picture: PictureId(Uuid::from_u128(50)),
        media_type: "image/png".to_owned(),
        bytes: 200_000,
        width: 1200,
        height: 800,
        alt: BTreeMap::from([(Language::dutch(), alt.to_owned())]),
        focus: None,
        left_out_of: BTreeSet::new(),
    }
}

/// The first edition of a message, by [`writer`].
pub fn edition(content: Content) -> Edition {
    Edition {
        id: EditionId(Uuid::from_u128(3)),
        message: MessageId(Uuid::from_u128(2)),
        number: 1,
        hash: content.hash(),
        content,
        writer: writer(),
        written_at: now(),
    }
}

/// What a network takes, for an account by number.
pub fn takes(number: u128, network: NetworkKind, text: TextRule) -> TargetContext {
    let media = MediaLimits {
        pictures: 4,
        picture_bytes: 1_000_000,
        picture_pixels: Some(4_000_000),
        media_types: vec!["image/png".to_owned(), "image/jpeg".to_owned()],
        description_chars: 200,
    };
    TargetContext { account: account(number), network, text, media }
}

/// News, to go out now on Mastodon.
pub fn context() -> ReviewContext {
    let targets = vec![takes(1, NetworkKind::Mastodon, TextRule::mastodon())];
    ReviewContext {
        now: now(),
        planned_at: None,
        kind: Kind::News,
        targets,
        sending: false,
        facts: Vec::new(),
        around: Around::default(),
        links: Vec::new(),
    }
}

/// The review of a content under the starter, now.
pub fn findings(content: &Content) -> Vec<Finding> {
    review(&guideline(), &edition(content.clone()), &context())
}
