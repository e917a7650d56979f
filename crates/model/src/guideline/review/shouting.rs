//! Shouting: a text mostly in capitals. Read aloud and to people with dyslexia it is harder to read, and to everyone it is rude.
//!
//! Letters with a case are counted, outside links and mentions; scripts without case never shout. No fix: a machine does not know
//! which capitals belong (names, abbreviations, German nouns).

use super::{links, passage::Hit};
use crate::guideline::finding::FindingCode;

/// Fewer letters than this say nothing about tone: an abbreviation or a place name.
const FEWEST_LETTERS: usize = 20;

/// Finds a text whose share of capitals is over the limit; the span runs from the first to the last word in capitals.
pub(super) fn scan(text: &str, max_percent: u8) -> Vec<Hit> {
    let links = links::ranges(text);
    let (mut upper, mut cased) = (0_usize, 0_usize);
    let mut shouted: Option<(usize, usize)> = None;
    for (at, word) in words(text) {
        if links::covering(&links, at).is_some() || word.starts_with('@') {
            continue;
        }
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        let letters = capitals + word.chars().filter(|c| c.is_lowercase()).count();
        upper += capitals;
        cased += letters;
        if capitals == letters && letters > 1 {
            let start = shouted.map_or(at, |(start, _)| start);
            shouted = Some((start, at + word.len()));
        }
    }
    if cased <= FEWEST_LETTERS || upper * 100 <= usize::from(max_percent) * cased {
        return Vec::new();
    }
    let (start, end) = shouted.unwrap_or((0, text.len()));
    vec![
        Hit::new(FindingCode::Shouting, start..end)
            .saying("used", (upper * 100 / cased).to_string())
            .saying("limit", max_percent.to_string()),
    ]
}

/// Words between white space with the byte they begin at.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let origin = text.as_ptr().addr();
    text.split_whitespace().map(move |word| (word.as_ptr().addr() - origin, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_over_the_limit_are_found_and_names_are_not() {
        let hits = scan("Let op: DE MOLENBRUG IS DICHT VOOR ALLE VERKEER!", 30);
        assert_eq!(hits.len(), 1);
        assert_eq!(
            &"Let op: DE MOLENBRUG IS DICHT VOOR ALLE VERKEER!"[hits[0].span.clone()],
            "DE MOLENBRUG IS DICHT VOOR ALLE VERKEER!"
        );
        assert!(scan("ΠΡΟΣΟΧΗ: Η ΓΕΦΥΡΑ ΕΙΝΑΙ ΚΛΕΙΣΤΗ ΣΗΜΕΡΑ", 30).len() == 1);
        for calm in [
            "GEMEENTE VELDMONDE",
            "De NS rijdt niet tussen Utrecht CS en Veldmonde, wel met bussen van de RET.",
            "https://VELDMONDE.EXAMPLE/MOLENBRUG/AFSLUITING/PLATTEGROND de brug is dicht vandaag",
            "@GEMEENTEVELDMONDEOFFICIEEL bedankt voor het bericht van vandaag",
            "これは日本語のとても長い文章であり大文字も小文字もありません",
            "",
        ] {
            assert!(scan(calm, 30).is_empty(), "{calm}");
        }
    }

    #[test]
    fn exactly_at_the_limit_is_no_shout() {
        let text = "ABCDEF abcdefghijklmnopq"; // 6 of 23 letters, 26 %
        assert!(scan(text, 27).is_empty());
        assert_eq!(scan(text, 26).len(), 1, "26.08 % is over 26 %");
        assert_eq!(scan(text, 25).len(), 1);
    }
}
