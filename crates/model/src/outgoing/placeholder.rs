//! Placeholders: `{date}`, `{place}`, what a template leaves open. One that is still in a text stops the message, so that a template never
//! goes out by mistake.
//!
//! A placeholder is a name in braces: a letter, then letters, digits, spaces, hyphens and underscores, [`NAME_CHARS`] at most. Other
//! braces are text.

use super::edition::Content;
use std::{collections::BTreeMap, ops::Range};

/// Longest name, characters.
pub const NAME_CHARS: usize = 40;

/// Where the placeholders of a text stand, braces included, in bytes.
pub fn ranges(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut opened: Option<usize> = None;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => opened = Some(at),
            '}' => {
                let range = opened.take().map(|from| from..at + 1);
                found.extend(range.filter(|range| is_name(&text[range.start + 1..range.end - 1])));
            }
            _ => {}
        }
    }
    found
}

fn is_name(name: &str) -> bool {
    name.starts_with(char::is_alphabetic)
        && !name.ends_with(' ')
        && name.chars().count() <= NAME_CHARS
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
}

/// The names of the placeholders of a content, each once, in the order a person reads them: texts, own texts, warning, descriptions.
pub fn names(content: &Content) -> Vec<String> {
    let own = content.targets.iter().filter_map(|target| target.own_text.as_ref());
    let descriptions = content.pictures.iter().flat_map(|picture| picture.alt.values());
    let mut names: Vec<String> = Vec::new();
    for text in content.texts.values().chain(own).chain(&content.warning).chain(descriptions) {
        for range in ranges(text) {
            let name = &text[range.start + 1..range.end - 1];
            if names.iter().all(|known| known != name) {
                names.push(name.to_owned());
            }
        }
    }
    names
}

/// The text with what is known put in; a placeholder without a value, or with an empty one, stays. What is put in is not looked at again.
pub fn fill(text: &str, values: &BTreeMap<String, String>) -> String {
    let (mut out, mut from) = (String::with_capacity(text.len()), 0);
    for range in ranges(text) {
        let name = &text[range.start + 1..range.end - 1];
        if let Some(value) = values.get(name).map(|value| value.trim()).filter(|value| !value.is_empty()) {
            out.push_str(&text[from..range.start]);
            out.push_str(value);
            from = range.end;
        }
    }
    out.push_str(&text[from..]);
    out
}

/// The same for every text of a content.
pub fn fill_all(content: &mut Content, values: &BTreeMap<String, String>) {
    let own = content.targets.iter_mut().filter_map(|target| target.own_text.as_mut());
    let descriptions = content.pictures.iter_mut().flat_map(|picture| picture.alt.values_mut());
    for text in content.texts.values_mut().chain(own).chain(&mut content.warning).chain(descriptions) {
        *text = fill(text, values);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(text: &str) -> Vec<&str> {
        ranges(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_name_in_braces_is_a_placeholder_and_other_braces_are_text() {
        assert_eq!(found("Op {datum} in {de straat}: {ώρα}"), ["{datum}", "{de straat}", "{ώρα}"]);
        assert_eq!(found("{{place}} {a{b}"), ["{place}", "{b}"]);
        for text in ["{}", "{ x}", "{x }", "{1}", "{a\nb}", "{a:b}", "}{", "{x", &format!("{{{}}}", "x".repeat(41))] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn what_is_known_is_put_in_once_and_the_rest_stays() {
        let values = BTreeMap::from([("a".to_owned(), " {b} ".to_owned()), ("b".to_owned(), "  ".to_owned())]);
        assert_eq!(fill("{a} and {b} and {c}", &values), "{b} and {b} and {c}");
    }

    proptest! {
        /// Whatever is typed: ranges lie on characters, in order, apart; filling all of them with a word leaves none and touches nothing else.
        #[test]
        fn filling_touches_nothing_outside(text in "[a-zά{} \n:1-]{0,60}|.{0,40}") {
            let ranges = ranges(&text);
            let (mut outside, mut from) = (String::new(), 0);
            for range in &ranges {
                prop_assert!(range.start >= from && text.is_char_boundary(range.start) && text.is_char_boundary(range.end));
                outside.push_str(&text[from..range.start]);
                outside.push('#');
                from = range.end;
            }
            outside.push_str(&text[from..]);
            let values = ranges.iter().map(|range| (text[range.start + 1..range.end - 1].to_owned(), "#".to_owned())).collect();
            prop_assert_eq!(fill(&text, &values), outside);
            prop_assert_eq!(fill(&text, &BTreeMap::new()), text);
        }
    }
}
