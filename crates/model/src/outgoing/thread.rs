//! A thread: a text in parts that go out one after the other, each answering the one before.
//!
//! A line of three hyphens, alone on its line, ends a part. Where a text has such lines every account that gets it gets a thread; an account
//! that takes the whole text has one of its own. Each part says its place, ` (2/3)`, which counts like any other characters.

use crate::count::{TextRule, count_with_warning, past_limit_with_warning};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// What ends a part, alone on its line.
pub const BREAK: &str = "---";
/// Most parts of a thread. Longer ones are an article, and nobody reads them to their end.
pub const PARTS: usize = 25;

/// One part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What goes out, with its place when there is more than one part.
    pub text: String,
    /// The bytes of the whole text it stands in, on character boundaries.
    pub span: Range<usize>,
}

/// Whether a text is in parts.
pub fn is_thread(text: &str) -> bool {
    spans(text).len() > 1
}

/// The parts of a text in their order, one for a text without breaks. Parts with nothing to see in them are left out.
pub fn parts(text: &str) -> Vec<Part> {
    let spans = spans(text);
    let count = spans.len();
    if count <= 1 {
        let span = spans.into_iter().next().unwrap_or(0..text.len());
        let whole = if has_break(text) { text[span.clone()].to_owned() } else { text.to_owned() };
        return vec![Part { text: whole, span }];
    }
    let numbered = |(place, span): (usize, Range<usize>)| Part { text: numbered(&text[span.clone()], place + 1, count), span };
    spans.into_iter().enumerate().map(numbered).collect()
}

/// What goes out for a text, part by part.
pub fn texts(text: &str) -> Vec<String> {
    parts(text).into_iter().map(|part| part.text).collect()
}

/// A part with its place.
fn numbered(part: &str, place: usize, count: usize) -> String {
    format!("{part} ({place}/{count})")
}

fn has_break(text: &str) -> bool {
    text.lines().any(|line| line.trim() == BREAK)
}

/// Where the parts stand, without the space around them.
fn spans(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let (mut from, mut at) = (0, 0);
    for line in text.split_inclusive('\n') {
        if line.trim() == BREAK {
            spans.push(from..at);
            from = at + line.len();
        }
        at += line.len();
    }
    spans.push(from..text.len());
    spans.into_iter().map(|span| trimmed(text, span)).filter(|span| !span.is_empty()).collect()
}

fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let part = &text[span.clone()];
    let start = span.start + (part.len() - part.trim_start().len());
    start..(start + part.trim().len())
}

/// Splits a text that a network does not take whole: at the ends of sentences, a sentence that is too long at words, a word at characters.
/// Breaks that stand in it stay. A text that fits, or that can't be split, comes back as it is.
pub fn split(text: &str, warning: &str, rule: &TextRule) -> String {
    // the longest place a part can say
    let room = |part: &str| count_with_warning(&numbered(part, PARTS, PARTS), warning, rule).fits();
    if count_with_warning(text, warning, rule).fits() && !has_break(text) {
        return text.to_owned();
    }
    let mut parts: Vec<&str> = Vec::new();
    for span in spans(text) {
        parts.extend(pieces(&text[span], warning, rule, &room));
    }
    if parts.len() > PARTS || !parts.iter().all(|part| room(part)) {
        return text.to_owned();
    }
    parts.join(&format!("\n{BREAK}\n"))
}

/// The fewest stretches of a text that each fit, found from its beginning on.
fn pieces<'a>(text: &'a str, warning: &str, rule: &TextRule, room: &dyn Fn(&str) -> bool) -> Vec<&'a str> {
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = if room(rest) { rest.len() } else { reach(rest, warning, rule, room) };
        pieces.push(rest[..end].trim_end());
        rest = rest[end..].trim_start();
        if pieces.len() > PARTS {
            break;
        }
    }
    pieces
}

/// How far the longest beginning that fits reaches: to the end of a sentence, else of a word, else of a character.
fn reach(text: &str, warning: &str, rule: &TextRule, room: &dyn Fn(&str) -> bool) -> usize {
    let limit = past_limit_with_warning(text, warning, rule).unwrap_or(text.len());
    let last = |ends: &mut dyn Iterator<Item = usize>| {
        let mut ends: Vec<usize> = ends.take_while(|end| *end <= limit).collect();
        while let Some(end) = ends.pop() {
            if end > 0 && room(text[..end].trim_end()) && !text[..end].trim().is_empty() {
                return Some(end);
            }
        }
        None
    };
    let sentences = &mut text.split_sentence_bound_indices().map(|(at, sentence)| at + sentence.len());
    let words = &mut text.match_indices(char::is_whitespace).map(|(at, space)| at + space.len());
    let letters = &mut text.grapheme_indices(true).map(|(at, letter)| at + letter.len());
    last(sentences).or_else(|| last(words)).or_else(|| last(letters)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::count::count;
    use proptest::prelude::*;

    #[test]
    fn lines_of_three_hyphens_end_a_part_and_every_part_says_its_place() {
        let text = "Eén.\n---\n\nTwee,\nmet een regel.\n --- \nDrie.";
        let all: Vec<String> = parts(text).into_iter().map(|part| part.text).collect();
        assert_eq!(all, ["Eén. (1/3)", "Twee,\nmet een regel. (2/3)", "Drie. (3/3)"]);
        for part in parts(text) {
            assert!(part.text.starts_with(&text[part.span]));
        }
        assert_eq!(parts("Niets --- te splitsen\n----")[0].text, "Niets --- te splitsen\n----");
        assert_eq!(parts("\n---\nAlleen dit.\n---\n")[0].text, "Alleen dit.", "one part is no thread");
        assert_eq!((parts("")[0].text.as_str(), is_thread("---\n---")), ("", false));
    }

    #[test]
    fn a_text_that_is_too_long_is_split_where_sentences_end() {
        let text = "De brug is dicht. U kunt omrijden via de kade. Bus 4 ook. Lopen en fietsen kan gewoon.";
        let split = split(text, "", &TextRule::Plain { limit: 60 });
        assert_eq!(split, "De brug is dicht. U kunt omrijden via de kade.\n---\nBus 4 ook. Lopen en fietsen kan gewoon.");
        assert_eq!(super::split(text, "", &TextRule::facebook()), text, "what fits stays");
        let word = "a".repeat(100);
        let parts = parts(&super::split(&word, "", &TextRule::Plain { limit: 40 }));
        assert_eq!(parts.len(), 4, "{parts:?}");
        assert_eq!(super::split(&"woord ".repeat(5_000), "", &TextRule::Plain { limit: 40 }), "woord ".repeat(5_000), "too many");
        assert_eq!(super::split("abc", "", &TextRule::Plain { limit: 2 }), "abc", "no room for its place");
    }

    proptest! {
        #[test]
        fn every_part_fits_and_nothing_is_lost(text in r"(\PC|[ \n.a-z👨‍👩‍👧é故-]){0,200}", limit in 16..80_u32) {
            for rule in [TextRule::Plain { limit }, TextRule::Mastodon { limit: limit.max(40), url_length: 23 }, TextRule::Bluesky { graphemes: limit, bytes: limit * 10 }] {
                let split = split(&text, "", &rule);
                if split != text {
                    for part in parts(&split) {
                        prop_assert!(count(&part.text, &rule).fits(), "{part:?}");
                    }
                }
                let seen = |text: &str| spans(text).into_iter().map(|span| text[span].to_owned()).collect::<String>().split_whitespace().collect::<String>();
                prop_assert_eq!(seen(&split), seen(&text));
            }
        }

        #[test]
        fn parts_stand_where_they_say(text in r"([a-zé👍 ]{0,6}\n|---\n){0,8}") {
            for part in parts(&text) {
                prop_assert!(part.text.starts_with(&text[part.span.clone()]) || !is_thread(&text));
            }
        }
    }
}
