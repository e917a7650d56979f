//! Posts as review and approval clear them, for tests: there is no other way to make one.

use folkmoot_model::{
    count::TextRule,
    guideline::{
        Guideline,
        review::{Around, ReviewContext, TargetContext},
    },
    ids::{AccountId, ApprovalId, DepartmentId, EditionId, GuidelineId, MessageId, PersonId, PictureId},
    language::Language,
    network::{NetworkKind, capability::MediaLimits, post::Visibility},
    outgoing::{
        approval::{Approval, Approvals, Clearance, FourEyes},
        cleared::{ClearedEdition, ClearedPost},
        edition::{Content, Edition, Focus, PictureUse, Target},
        message::{Kind, Message, MessageState, Plan},
    },
};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What a test wants to say.
#[derive(Clone)]
pub struct Say {
    pub text: String,
    pub visibility: Visibility,
    pub warning: Option<String>,
    /// Descriptions of pictures.
    pub pictures: Vec<String>,
}

impl Say {
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), visibility: Visibility::Public, warning: None, pictures: Vec::new() }
    }
}

/// The identifier of the picture at a place.
pub fn picture(place: usize) -> PictureId {
    PictureId(Uuid::from_u128(100 + place as u128))
}

/// A one-pixel picture.
pub const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0,
    0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0x0d, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0xf8, 0xcf, 0xc0, 0xf0, 0x1f, 0, 5, 0, 1,
    0xff, 0x56, 0xc7, 0x2f, 0x0d, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

pub fn cleared(say: &Say) -> ClearedPost {
    let (writer, approver) = (PersonId(Uuid::from_u128(1)), PersonId(Uuid::from_u128(2)));
    let (message, edition, account) =
        (MessageId(Uuid::from_u128(3)), EditionId(Uuid::from_u128(4)), AccountId(Uuid::from_u128(5)));
    let (now, language) = (Timestamp::UNIX_EPOCH, Language::english());
    let content = Content {
        texts: BTreeMap::from([(language.clone(), say.text.clone())]),
        targets: vec![Target { account, language: language.clone(), own_text: None }],
        pictures: say.pictures.iter().enumerate().map(|(place, alt)| picture_use(place, alt, &language)).collect(),
        warning: say.warning.clone(),
        visibility: say.visibility,
        facts: Vec::new(),
    };
    let edition = Edition { id: edition, message, number: 1, hash: content.hash(), content, writer, written_at: now };
    let eyes = FourEyes::new(writer, approver).unwrap();
    let approval = Approval {
        id: ApprovalId(Uuid::from_u128(6)),
        edition: edition.id,
        hash: edition.hash.clone(),
        clearance: Clearance::FourEyes { eyes },
        guideline_version: 1,
        at: now,
    };
    let guideline = Guideline {
        id: GuidelineId(Uuid::from_u128(7)),
        version: 1,
        in_force_from: now,
        signed_by: None,
        languages: vec![language],
        clauses: Vec::new(),
    };
    let target = TargetContext { account, network: NetworkKind::Mastodon, text: TextRule::mastodon(), media: media() };
    let context = ReviewContext {
        now,
        planned_at: None,
        kind: Kind::News,
        targets: vec![target],
        sending: true,
        facts: Vec::new(),
        around: Around::default(),
        links: Vec::new(),
    };
    ClearedEdition::clear(&the_message(message, &edition, writer), &edition, &guideline, Approvals::one(&approval), &context)
        .unwrap()
        .post_for(account)
        .unwrap()
}

fn the_message(id: MessageId, edition: &Edition, writer: PersonId) -> Message {
    Message {
        id,
        title: "a test".to_owned(),
        kind: Kind::News,
        department: DepartmentId(Uuid::from_u128(8)),
        audience: String::new(),
        writer,
        state: MessageState::Approved,
        planned_at: None,
        plan: Plan::default(),
        in_reply_to: None,
        edition: edition.id,
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
        revision: 1,
    }
}

fn picture_use(place: usize, alt: &str, language: &Language) -> PictureUse {
    PictureUse {
        picture: picture(place),
        media_type: "image/png".to_owned(),
        bytes: PNG.len() as u64,
        width: 1,
        height: 1,
        alt: BTreeMap::from([(language.clone(), alt.to_owned())]),
        focus: Focus::at(20, 75),
        left_out_of: BTreeSet::new(),
    }
}

fn media() -> MediaLimits {
    MediaLimits {
        pictures: 4,
        picture_bytes: 1 << 20,
        picture_pixels: None,
        media_types: vec!["image/png".to_owned()],
        description_chars: 1500,
    }
}
