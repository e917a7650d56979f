//! Mending a finding in a content: the span is replaced, nothing outside it changes, and only if the text has not moved on since
//! it was found.

use super::finding::{Finding, Fix, Place};
use crate::outgoing::edition::{Content, ContentHash};

/// The content is not the one the finding was made on: review it again and offer the fixes of that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text has moved on since it was checked")]
pub struct MovedOn;

/// Applies a finding's fix to the content it was found in. A finding without a fix in a text (none at all, or a time to move to,
/// which is the message's and not the content's) leaves the content as it is.
///
/// # Errors
/// [`MovedOn`] when the content's hash is not the expected one, or the finding's place is not in it.
pub fn apply(content: &Content, finding: &Finding, expected_hash: &ContentHash) -> Result<Content, MovedOn> {
    if content.hash() != *expected_hash {
        return Err(MovedOn);
    }
    let mut mended = content.clone();
    if let (Some(Fix::FirstPictures { count }), Some(account)) = (&finding.fix, finding.account) {
        let kept = usize::try_from(*count).unwrap_or(usize::MAX);
        let rest: Vec<usize> = content.pictures_for(account).skip(kept).map(|(index, _)| index).collect();
        for picture in mended.pictures.iter_mut().enumerate().filter(|(index, _)| rest.contains(index)).map(|(_, one)| one) {
            picture.left_out_of.insert(account);
        }
        return Ok(mended);
    }
    let (Some(Fix::Replace { with }), Some(span)) = (&finding.fix, finding.place.span()) else { return Ok(mended) };
    let text = text_at(&mut mended, &finding.place).ok_or(MovedOn)?;
    if text.get(span.clone()).is_none() {
        return Err(MovedOn);
    }
    text.replace_range(span.clone(), with);
    Ok(mended)
}

/// The text a place stands in.
fn text_at<'a>(content: &'a mut Content, place: &Place) -> Option<&'a mut String> {
    match place {
        Place::Text { language, .. } => content.texts.get_mut(language),
        Place::OwnText { account, .. } => content.targets.iter_mut().find(|target| target.account == *account)?.own_text.as_mut(),
        Place::Warning { .. } => content.warning.as_mut(),
        Place::Description { index, language, .. } => content.pictures.get_mut(*index)?.alt.get_mut(language),
        Place::Picture { .. } | Place::Time | Place::Whole => None,
    }
}
