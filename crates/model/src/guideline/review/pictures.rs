//! Pictures: how many, of which type, with how long a description each network takes.
//!
//! A picture that is only too large is no finding: what a network gets is made smaller ([`Rendition`]).

use crate::{
    guideline::{
        clause::Clause,
        finding::{Finding, FindingCode, Fix, Place},
        review::{ReviewContext, TargetContext},
    },
    outgoing::{
        edition::{Content, PictureUse, Target},
        rendition::{Hindrance, Rendition},
    },
};

/// Finds what a target's network would refuse.
pub(super) fn check(clause: &Clause, content: &Content, context: &ReviewContext) -> Vec<Finding> {
    let pairs = content.targets.iter().filter_map(|target| {
        let takes = context.targets.iter().find(|context| context.account == target.account)?;
        Some((target, takes))
    });
    pairs.flat_map(|(target, takes)| check_target(clause, content, target, takes)).collect()
}

fn check_target(clause: &Clause, content: &Content, target: &Target, takes: &TargetContext) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (most, sent) = (takes.media.pictures, content.pictures_for(target.account).count());
    if sent > usize::try_from(most).unwrap_or(usize::MAX) {
        let mut finding = Finding::under(clause, FindingCode::TooManyPictures, Place::Whole)
            .about(target.account)
            .saying("used", sent.to_string())
            .saying("limit", most.to_string())
            .saying("network", takes.network.as_str());
        finding.fix = Some(Fix::FirstPictures { count: most });
        findings.push(finding);
    }
    for (index, picture) in content.pictures_for(target.account) {
        for (reason, used, limit) in refusals(picture, target, takes) {
            let language = (reason == "description").then(|| target.language.clone());
            findings.push(
                Finding::under(clause, FindingCode::PictureRefused, Place::Picture { index, language })
                    .about(target.account)
                    .saying("reason", reason)
                    .saying("used", used)
                    .saying("limit", limit)
                    .saying("network", takes.network.as_str()),
            );
        }
    }
    findings
}

/// Every reason a network has to refuse a picture: which, how much it is, how much it may be.
fn refusals(picture: &PictureUse, target: &Target, takes: &TargetContext) -> Vec<(&'static str, String, String)> {
    let media = &takes.media;
    let mut reasons = Vec::new();
    if let Err(hindrance) = Rendition::of(picture, media) {
        let (used, limit) = match hindrance {
            Hindrance::Type => (picture.media_type.clone(), media.media_types.join(", ")),
            Hindrance::Bytes => (picture.bytes.to_string(), media.picture_bytes.to_string()),
            Hindrance::Pixels => (
                (u64::from(picture.width) * u64::from(picture.height)).to_string(),
                media.picture_pixels.unwrap_or_default().to_string(),
            ),
        };
        reasons.push((hindrance.as_str(), used, limit));
    }
    let described = picture.alt.get(&target.language).map_or(0, |alt| alt.chars().count());
    if u32::try_from(described).unwrap_or(u32::MAX) > media.description_chars {
        reasons.push(("description", described.to_string(), media.description_chars.to_string()));
    }
    reasons
}
