//! Hashtags of several words: with a capital for each (`#RoadWorks`) a screen reader reads words, without it reads a noise.
//!
//! Where the words are is known from the message itself and a short list of words that tags are made of. A tag that can't be
//! split that way is left alone: one long word is ordinary in Dutch or German, and a wrong guess would put a wrong word in the
//! town's mouth.

use super::{links, passage::Hit};
use crate::{guideline::finding::FindingCode, language::Language};
use std::{
    collections::{BTreeMap, HashSet},
    ops::Range,
};

/// Shortest and longest tag looked at, characters.
const LENGTHS: std::ops::RangeInclusive<usize> = 6..=60;

/// A part this short counts only when it is in the list of common words.
const SHORTEST_WORD: usize = 3;

/// Words tags are made of, per language.
const COMMON: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "and", "at", "be", "city", "climate", "closed", "council", "day", "do", "event", "for", "free", "green", "help",
            "in", "is", "jobs", "library", "live", "local", "market", "my", "new", "news", "of", "on", "open", "our", "park",
            "please", "public", "safe", "save", "stay", "the", "to", "today", "together", "town", "travel", "vote", "we", "week",
            "winter", "with", "you", "your",
        ],
    ),
    (
        "nl",
        &[
            "aan", "dag", "de", "dicht", "een", "en", "gemeente", "gratis", "het", "houd", "ik", "in", "is", "jij", "markt",
            "met", "mijn", "nieuw", "nieuws", "om", "onze", "op", "open", "samen", "stem", "te", "uit", "van", "veilig", "voor",
            "wij", "winter", "zonder",
        ],
    ),
];

/// Finds lower-case tags of several words, each mended by capitals.
pub(super) fn scan(text: &str, language: Option<&Language>) -> Vec<Hit> {
    let tags: Vec<(usize, &str)> = tags(text).into_iter().filter(|(_, tag)| is_candidate(tag)).collect();
    if tags.is_empty() {
        return Vec::new();
    }
    let words = words_of(text);
    let common: &[&str] =
        language.and_then(|language| COMMON.iter().find(|(tag, _)| *tag == language.primary())).map_or(&[], |(_, words)| words);
    let hit = |(at, tag): (usize, &str)| {
        let parts = split(tag, &words, common)?;
        let capitals: String = parts.iter().map(|part| words.get(part).cloned().unwrap_or_else(|| capitalised(part))).collect();
        let hit = Hit::new(FindingCode::HashtagCase, at..at + 1 + tag.len());
        Some(hit.saying("found", format!("#{tag}")).saying("better", format!("#{capitals}")).fixed_by(format!("#{capitals}")))
    };
    tags.into_iter().filter_map(hit).collect()
}

/// Finds a text with more hashtags than the limit; the span runs from the first that is too many to the last.
pub(super) fn too_many(text: &str, max: u32) -> Vec<Hit> {
    let found: Vec<Range<usize>> = tags(text).into_iter().map(|(at, tag)| at..at + 1 + tag.len()).collect();
    Hit::surplus(FindingCode::TooManyHashtags, &found, max)
}

/// Every tag outside of links with the byte of its `#`.
fn tags(text: &str) -> Vec<(usize, &str)> {
    let links = links::ranges(text);
    let outside = text.match_indices('#').filter(|(at, _)| links::covering(&links, *at).is_none());
    let tag = |(at, _): (usize, &str)| {
        let inside = text[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || matches!(c, '&' | '/' | '_' | '#'));
        let rest = &text[at + 1..];
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        (!inside && end > 0).then(|| (at, &rest[..end]))
    };
    outside.filter_map(tag).collect()
}

fn is_candidate(tag: &str) -> bool {
    LENGTHS.contains(&tag.chars().count()) && tag.chars().all(char::is_lowercase)
}

/// The words of a text outside its tags, lower case, each with how it stands in a tag: as written when it has its own capitals
/// (`NS`, `McAdam`).
fn words_of(text: &str) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    let outside = text.split_whitespace().filter(|word| !word.starts_with(['#', '@']) && !word.contains("://"));
    for word in outside.flat_map(|word| word.split(|c: char| !c.is_alphanumeric())) {
        if word.chars().count() >= SHORTEST_WORD && word.chars().all(char::is_alphabetic) {
            let own_capitals = word.chars().skip(1).any(char::is_uppercase);
            words.entry(word.to_lowercase()).or_insert_with(|| if own_capitals { word.to_owned() } else { capitalised(word) });
        }
    }
    words
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Splits a tag into the fewest known words; none when it is one word or can't be split.
fn split(tag: &str, words: &BTreeMap<String, String>, common: &[&str]) -> Option<Vec<String>> {
    let common: HashSet<&str> = common.iter().copied().collect();
    if words.contains_key(tag) || common.contains(tag) {
        return None;
    }
    let ends: Vec<usize> = tag.char_indices().map(|(at, _)| at).chain([tag.len()]).collect();
    // fewest parts that reach each end, with the end before it
    let mut best: Vec<Option<(usize, usize)>> = vec![None; ends.len()];
    best[0] = Some((0, 0));
    for to in 1..ends.len() {
        for from in 0..to {
            let part = &tag[ends[from]..ends[to]];
            let Some((parts, _)) = best[from] else { continue };
            let known = words.contains_key(part) || common.contains(part);
            if known && best[to].is_none_or(|(fewest, _)| parts + 1 < fewest) {
                best[to] = Some((parts + 1, from));
            }
        }
    }
    let mut parts = Vec::new();
    let mut to = ends.len() - 1;
    while to > 0 {
        let (_, from) = best[to]?;
        parts.push(tag[ends[from]..ends[to]].to_owned());
        to = from;
    }
    parts.reverse();
    (parts.len() > 1 && parts.iter().any(|part| part.chars().count() > SHORTEST_WORD)).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixes(text: &str, language: &str) -> Vec<String> {
        let language: Language = language.parse().unwrap();
        scan(text, Some(&language)).into_iter().map(|hit| hit.with.unwrap()).collect()
    }

    #[test]
    fn the_prototypes_tag_gets_its_capitals_and_one_word_does_not() {
        let text = "Molenbrug is closed to cars because we replace the deck.\n#molenbrugclosed #roadworks";
        let hits = scan(text, Some(&Language::english()));
        assert_eq!(hits.len(), 1);
        assert_eq!(&text[hits[0].span.clone()], "#molenbrugclosed");
        assert_eq!(hits[0].with.as_deref(), Some("#MolenbrugClosed"));
    }

    #[test]
    fn more_tags_than_the_limit_are_found_where_they_begin_to_be_too_many() {
        let text = "Feest! #Park #Feest zie https://x.example/#deel #Muziek en #Dans.";
        let [hit] = &too_many(text, 2)[..] else { panic!() };
        assert_eq!(&text[hit.span.clone()], "#Muziek en #Dans");
        assert_eq!(hit.particulars, [("used", "4".to_owned()), ("limit", "2".to_owned())]);
        assert!(too_many(text, 4).is_empty() && too_many("", 0).is_empty());
    }

    #[test]
    fn words_come_from_the_message_and_the_list() {
        assert_eq!(fixes("Veldmonde doet mee! #samenvoorveldmonde", "nl"), ["#SamenVoorVeldmonde"]);
        assert_eq!(fixes("De NS rijdt niet #nsdicht dicht", "nl"), Vec::<String>::new(), "`ns` is too short to be sure of");
        assert_eq!(fixes("De WMO verandert #nieuwewmo nieuwe", "nl"), ["#NieuweWMO"]);
        assert_eq!(fixes("Η γέφυρα είναι κλειστή #γέφυρακλειστή", "el"), ["#ΓέφυραΚλειστή"]);
    }

    #[test]
    fn what_is_right_or_unknown_is_left_alone() {
        for fine in [
            "#RoadWorks road works",
            "#roadworks",
            "#gemeenteraadsvergadering",
            "#vandaag",
            "see https://x.example/#opendag open dag",
            "#Molenbrug",
            "#2026",
            "#brug2026 brug",
            "nr#opendag",
            "#open",
            "## #",
        ] {
            assert_eq!(fixes(fine, "nl"), Vec::<String>::new(), "{fine}");
        }
    }
}
