//! X: weighted characters, by twitter-text configuration 3 (2018-10): NFC first; a link counts 23, an emoji 2, characters of the ranges
//! below 1, all others 2. Constants: `config/v3.json` @ 30e2430d, in units of one instead of a hundred.

use super::{
    Step,
    emoji::emoji_len,
    links::{Dialect, links},
    rewrite::Rewritten,
};
use unicode_normalization::{IsNormalized, UnicodeNormalization, char::canonical_combining_class, is_nfc_quick};

/// What a link counts, whatever its length.
const LINK: u32 = 23;

/// What an emoji counts, and a character outside the ranges.
const HEAVY: u32 = 2;

/// Characters X refuses in any text.
pub(super) fn is_refused(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// Most alphabets, spaces and quotation marks count 1.
fn weight(c: char) -> u32 {
    match u32::from(c) {
        0..=4351 | 8192..=8205 | 8208..=8223 | 8242..=8247 => 1,
        _ => HEAVY,
    }
}

/// The weighted pieces of a text.
pub(super) fn steps(text: &str) -> Vec<Step> {
    let normal = normalised(text);
    let text = normal.text.as_str();
    let mut links = links(text, Dialect::X).into_iter().peekable();
    let mut steps = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let (end, weight) = if let Some(link) = links.next_if(|link| link.start == at) {
            (link.end, LINK)
        } else if let Some(bytes) = emoji_len(&text[at..]) {
            (at + bytes, HEAVY)
        } else {
            (at + c.len_utf8(), weight(c))
        };
        steps.push(Step { at: normal.original(at), weight });
        at = end;
    }
    steps
}

/// The text in normalisation form C. It is done in pieces that cannot compose with each other, so that each leads back to its place.
fn normalised(text: &str) -> Rewritten {
    let mut made = Rewritten::default();
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        made.copy(text, 0);
        return made;
    }
    let stands_alone = |c: char| canonical_combining_class(c) == 0 && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes;
    let mut starts = text.char_indices().filter(|&(at, c)| at > 0 && stands_alone(c)).map(|(at, _)| at);
    let mut from = 0;
    while from < text.len() {
        let end = starts.next().unwrap_or(text.len());
        let piece = &text[from..end];
        let normal: String = piece.nfc().collect();
        if normal == piece {
            made.copy(piece, from);
        } else {
            made.replace(&normal, from);
        }
        from = end;
    }
    made
}

#[cfg(test)]
mod tests {
    use super::super::{TextRule, count, past_limit, refused};
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;
    use std::ops::Range;

    const CONFORMANCE: &str = include_str!("../../testdata/twitter_text/conformance.json");

    fn cases(section: &str) -> Vec<Value> {
        let all: Value = serde_json::from_str(CONFORMANCE).unwrap();
        all[section].as_array().unwrap().clone()
    }

    fn utf16_len(text: &str) -> u64 {
        text.encode_utf16().count().try_into().unwrap()
    }

    #[test]
    fn weights_conform() {
        let mut seen = 0;
        for case in cases("weighted").into_iter().chain(cases("directional")) {
            let (text, expected) = (case["text"].as_str().unwrap(), &case["expected"]);
            let found = count(text, &TextRule::x());
            assert_eq!(u64::from(found.used), expected["weightedLength"].as_u64().unwrap(), "{}", case["description"]);
            let valid = found.fits() && refused(text, &TextRule::x()).is_none();
            assert_eq!(valid, expected["valid"].as_bool().unwrap(), "{}", case["description"]);
            let marked = past_limit(text, &TextRule::x()).or(refused(text, &TextRule::x())).map(|at| utf16_len(&text[..at]));
            if let Some(marked) = marked {
                let last_valid = expected["validRangeEnd"].as_u64().unwrap();
                assert_eq!(marked, last_valid + 1, "{}", case["description"]);
            }
            seen += 1;
        }
        assert_eq!(seen, 24);
    }

    #[test]
    fn links_conform() {
        let mut seen = 0;
        for case in cases("urls").into_iter().chain(cases("tco_urls_with_params")) {
            let text = case["text"].as_str().unwrap();
            let found: Vec<Value> = links(text, Dialect::X).into_iter().map(|link| Value::from(&text[link])).collect();
            assert_eq!(Value::from(found), case["expected"], "{}", case["description"]);
            seen += 1;
        }
        assert_eq!(seen, 96);
    }

    #[test]
    fn places_of_links_conform() {
        for case in cases("urls_with_indices").into_iter().chain(cases("urls_with_directional_markers")) {
            let text = case["text"].as_str().unwrap();
            let place = |at: usize| Value::from(text[..at].chars().count());
            let found: Vec<Range<usize>> = links(text, Dialect::X);
            let expected = case["expected"].as_array().unwrap();
            assert_eq!(found.len(), expected.len(), "{}", case["description"]);
            for (link, expected) in found.into_iter().zip(expected) {
                assert_eq!(Value::from(vec![place(link.start), place(link.end)]), expected["indices"], "{}", case["description"]);
                assert_eq!(Value::from(&text[link]), expected["url"]);
            }
        }
    }

    #[test]
    fn a_longer_limit_of_a_paid_account_counts_the_same() {
        assert_eq!(past_limit(&"a".repeat(281), &TextRule::x()), Some(280));
        assert_eq!(past_limit(&"a".repeat(281), &TextRule::X { limit: 25_000 }), None);
    }

    #[test]
    fn what_is_marked_after_normalisation_is_a_place_of_the_text_as_written() {
        let text = format!("{}e\u{301}x", "a".repeat(279));
        assert_eq!(past_limit(&text, &TextRule::x()), Some(text.len() - 1));
        let text = format!("{}e\u{301}\u{323}", "a".repeat(279));
        assert_eq!(past_limit(&text, &TextRule::x()), Some(279), "two marks: a heavy letter and a mark");
    }

    proptest! {
        #[test]
        fn normalising_in_pieces_is_normalising(text in r"[\PC\u{300}-\u{330}\u{1100}-\u{11ff}\u{ac00}-\u{ac20}\u{9c7}\u{9be}\u{958}가각]{0,24}") {
            prop_assert_eq!(normalised(&text).text, text.nfc().collect::<String>());
        }
    }
}
