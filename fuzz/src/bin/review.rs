//! Any text under the whole guideline: the review ends, says the same twice, points inside the text, and each fix can be applied.
#![no_main]

use folkmoot_model::{
    count::TextRule,
    guideline::{Guideline, fix, review, starter::starter},
    ids::{AccountId, GuidelineId, PictureId},
    language::Language,
    network::{NetworkKind, capability::MediaLimits},
    outgoing::{
        edition::{Content, Edition, PictureUse, Target},
        message::Kind,
    },
};
use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use std::{collections::{BTreeMap, BTreeSet}, sync::LazyLock};
use uuid::Uuid;

static GUIDELINE: LazyLock<Guideline> = LazyLock::new(|| {
    let (languages, own) = (vec![Language::dutch(), Language::english()], vec!["14 0399".to_owned(), "@veldmonde.example".to_owned()]);
    starter(GuidelineId(Uuid::nil()), Timestamp::UNIX_EPOCH, languages, "Europe/Amsterdam", own).expect("the zone is known")
});

fn content(dutch: &str, own: &str, alt: &str) -> Content {
    let mut content = Content::empty();
    content.texts.insert(Language::dutch(), dutch.to_owned());
    content.warning = Some(alt.to_owned());
    content.targets.push(Target { account: AccountId(Uuid::nil()), language: Language::dutch(), own_text: Some(own.to_owned()) });
    content.pictures.push(PictureUse {
        picture: PictureId(Uuid::nil()),
        media_type: "image/png".to_owned(),
        bytes: 1,
        width: 1,
        height: 1,
        alt: BTreeMap::from([(Language::dutch(), alt.to_owned())]),
        focus: None,
        left_out_of: BTreeSet::new(),
    });
    content
}

fuzz_target!(|given: (&str, &str, &str)| {
    let content = content(given.0, given.1, given.2);
    let edition = Edition::unsaved(&content, Timestamp::UNIX_EPOCH);
    let media = MediaLimits { pictures: 4, picture_bytes: 9, picture_pixels: None, media_types: Vec::new(), description_chars: 200 };
    let target =
        review::TargetContext { account: AccountId(Uuid::nil()), network: NetworkKind::Mastodon, text: TextRule::mastodon(), media };
    let context = review::ReviewContext {
        now: Timestamp::UNIX_EPOCH,
        planned_at: None,
        kind: Kind::News,
        targets: vec![target],
        sending: false,
        facts: Vec::new(),
        around: review::Around::default(),
        links: Vec::new(),
    };
    let findings = review::review(&GUIDELINE, &edition, &context);
    assert_eq!(findings, review::review(&GUIDELINE, &edition, &context));
    for finding in &findings {
        fix::apply(&content, finding, &edition.hash).expect("a finding of this text fits this text");
    }
});
