//! Finding phrases in a text whatever their case, as whole words.

use super::passage::Hit;
use crate::guideline::finding::FindingCode;

/// A phrase in lower case, and what is written instead where that is known.
pub(super) type Phrase<'a> = (&'a str, Option<&'a str>);

/// Finds phrases that begin where one of these words begins, the longest at each place, with what is written instead as their fix.
pub(super) fn find(code: FindingCode, text: &str, words: impl IntoIterator<Item = usize>, phrases: &[Phrase<'_>]) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut from = 0;
    for start in words {
        let Some(rest) = text.get(start..).filter(|_| start >= from) else { continue };
        let here = phrases.iter().filter_map(|(phrase, instead)| Some((begins_with(rest, phrase)?, *instead)));
        let Some((length, instead)) = here.max_by_key(|(length, _)| *length) else { continue };
        from = start + length;
        let found = &rest[..length];
        let hit = Hit::new(code, start..from).saying("found", found);
        hits.push(match instead.map(|instead| capitalised_as(found, instead)) {
            Some(better) => hit.saying("better", better.as_str()).fixed_by(better),
            None => hit,
        });
    }
    hits
}

/// Length in bytes of a phrase (in lower case) at the beginning of a text, when the text's word ends there too.
fn begins_with(text: &str, phrase: &str) -> Option<usize> {
    let mut wanted = phrase.chars();
    let mut length = 0;
    for c in text.chars() {
        if wanted.as_str().is_empty() {
            break;
        }
        for lower in c.to_lowercase() {
            if wanted.next() != Some(lower) {
                return None;
            }
        }
        length += c.len_utf8();
    }
    let ends = text[length..].chars().next().is_none_or(|next| !next.is_alphanumeric());
    (wanted.as_str().is_empty() && ends).then_some(length)
}

/// What stands in place of a phrase, with a capital where that had one.
fn capitalised_as(found: &str, instead: &str) -> String {
    let mut letters = instead.chars();
    match letters.next() {
        Some(first) if found.starts_with(char::is_uppercase) => first.to_uppercase().chain(letters).collect(),
        _ => instead.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_whole_words_in_any_case() {
        assert_eq!(begins_with("Indien u", "indien"), Some(6));
        assert_eq!(begins_with("İndien", "indien"), None, "a dotted capital I is two characters in lower case");
        assert_eq!(begins_with("indiener", "indien"), None);
        assert_eq!(begins_with("indie", "indien"), None);
        assert_eq!(begins_with("ΠΡΟΚΕΙΜΕΝΟΥ ΝΑ", "προκειμενου να"), Some("ΠΡΟΚΕΙΜΕΝΟΥ ΝΑ".len()));
        assert_eq!(capitalised_as("Indien", "als"), "Als");
        assert_eq!(capitalised_as("indien", "als"), "als");
        assert_eq!(capitalised_as("Indien", ""), "");
    }
}
