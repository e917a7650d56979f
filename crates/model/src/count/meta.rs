//! Meta's networks.
//!
//! Threads (developers.facebook.com, "Threads Posts", 2026-04-14): "Text posts are limited to 500 characters. Emojis are counted as the
//! number of UTF-8 bytes." A character is taken to be a code point.
//!
//! Instagram ("captions: maximum 2200 characters") and Facebook do not say what a character is. UTF-16 code units are never fewer than
//! code points or grapheme clusters, so a text that fits by them fits by any of the three.

use super::{Step, emoji::emoji_len};

/// One per character; an emoji its UTF-8 bytes.
pub(super) fn threads_steps(text: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let (bytes, weight) = match emoji_len(&text[at..]) {
            Some(bytes) => (bytes, bytes.try_into().unwrap_or(u32::MAX)),
            None => (c.len_utf8(), 1),
        };
        steps.push(Step { at, weight });
        at += bytes;
    }
    steps
}

/// The UTF-16 code units of each character.
pub(super) fn code_unit_steps(text: &str) -> Vec<Step> {
    text.char_indices().map(|(at, c)| Step { at, weight: if c.len_utf16() == 1 { 1 } else { 2 } }).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Count, TextRule, Unit, count, past_limit};

    #[test]
    fn threads_counts_emoji_in_bytes() {
        let rule = TextRule::threads();
        assert_eq!(count("Café ✔ open", &rule).used, 13, "the tick is an emoji of three bytes");
        assert_eq!(count("👨‍👩‍👧‍👦", &rule).used, 25);
        assert_eq!(count("Γέφυρα 故", &rule).used, 8);
        let long = "a".repeat(498) + "😷";
        assert_eq!(count(&long, &rule), Count { used: 502, limit: 500, over: 2, unit: Unit::Characters });
        assert_eq!(past_limit(&long, &rule), Some(498));
    }

    #[test]
    fn instagram_and_facebook_count_code_units() {
        let caption = "ë".repeat(2198) + "😷a";
        assert_eq!(count(&caption, &TextRule::instagram()).over, 1);
        assert_eq!(past_limit(&caption, &TextRule::instagram()), Some(caption.len() - 1));
        assert_eq!(count(&caption, &TextRule::facebook()), Count { used: 2201, limit: 63_206, over: 0, unit: Unit::CodeUnits });
    }
}
