//! Emoji: each is read aloud by its name, and one looks different on every telephone. A few are friendly, many are a noise.

use super::passage::Hit;
use crate::{count::emoji_len, guideline::finding::FindingCode};
use std::ops::Range;

/// Finds a text with more emoji than the limit; the span runs from the first that is too many to the last.
pub(super) fn scan(text: &str, max: u32) -> Vec<Hit> {
    Hit::surplus(FindingCode::TooManyEmoji, &emoji(text), max)
}

fn emoji(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].chars().next() {
        match emoji_len(&text[at..]) {
            Some(length) => {
                found.push(at..at + length);
                at += length;
            }
            None => at += next.len_utf8(),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_surplus_is_found_and_letters_are_no_emoji() {
        let text = "Feest 🎉 in het park 👩🏿‍🚒 met 🇳🇱 en ❤️‍🔥!";
        let [hit] = &scan(text, 2)[..] else { panic!() };
        assert_eq!(&text[hit.span.clone()], "🇳🇱 en ❤️‍🔥");
        assert_eq!(hit.particulars, [("used", "4".to_owned()), ("limit", "2".to_owned())]);
        assert!(scan(text, 4).is_empty());
        assert_eq!(scan("🎉", 0).len(), 1);
        for none in ["", "© 2026 Veldmonde® ™ 12 #tag *", "Πλατεία"] {
            assert!(scan(none, 0).is_empty(), "{none}");
        }
    }
}
