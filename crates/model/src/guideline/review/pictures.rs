//! Pictures: how many, how large, of which type, with how long a description each network takes.

use crate::{
    guideline::{
        clause::Clause,
        finding::{Finding, FindingCode, Place},
        review::{ReviewContext, TargetContext},
    },
    outgoing::edition::{Content, PictureUse, Target},
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
    let most = usize::try_from(takes.media.pictures).unwrap_or(usize::MAX);
    if content.pictures.len() > most {
        findings.push(
            Finding::under(clause, FindingCode::TooManyPictures, Place::Whole)
                .about(target.account)
                .saying("used", content.pictures.len().to_string())
                .saying("limit", takes.media.pictures.to_string())
                .saying("network", takes.network.as_str()),
        );
    }
    for (index, picture) in content.pictures.iter().enumerate() {
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
    if !media.media_types.iter().any(|accepted| accepted.eq_ignore_ascii_case(&picture.media_type)) {
        reasons.push(("type", picture.media_type.clone(), media.media_types.join(", ")));
    }
    if picture.bytes > media.picture_bytes {
        reasons.push(("bytes", picture.bytes.to_string(), media.picture_bytes.to_string()));
    }
    let pixels = u64::from(picture.width) * u64::from(picture.height);
    if let Some(most) = media.picture_pixels.filter(|&most| pixels > most) {
        reasons.push(("pixels", pixels.to_string(), most.to_string()));
    }
    let described = picture.alt.get(&target.language).map_or(0, |alt| alt.chars().count());
    if u32::try_from(described).unwrap_or(u32::MAX) > media.description_chars {
        reasons.push(("description", described.to_string(), media.description_chars.to_string()));
    }
    reasons
}
