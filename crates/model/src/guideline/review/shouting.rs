//! Shouting: a text mostly in capitals, or a stretch of words in capitals. Read aloud and to people with dyslexia it is harder to read, and to
//! everyone it is rude.
//!
//! Letters with a case are counted, outside links, mentions and quotations (what stands on a sign is quoted as it stands there); scripts
//! without case never shout. A few words in capitals are a name. No fix: a machine does not know which capitals belong (names,
//! abbreviations, German nouns).

use super::{links, passage::Hit};
use crate::guideline::finding::FindingCode;
use std::ops::Range;

/// Fewer letters than this say nothing about tone: an abbreviation or a place name.
const FEWEST_LETTERS: usize = 20;
/// Fewer words than this are the name of an office, a school, a film.
const FEWEST_WORDS: usize = 4;
/// A stretch of capitals with so many letters shouts wherever it stands.
const STRETCH_LETTERS: usize = 12;
/// Longest quotation, bytes: what is longer was not closed.
const LONGEST_QUOTATION: usize = 400;

/// A word between white space.
struct Word {
    span: Range<usize>,
    capitals: usize,
    letters: usize,
}

impl Word {
    /// Wholly in capitals.
    fn shouts(&self) -> bool {
        self.letters > 1 && self.capitals == self.letters
    }

    /// A number, a sign, or one capital letter: it neither makes a stretch nor ends one.
    fn is_between(&self) -> bool {
        self.letters == self.capitals && self.letters < 2
    }
}

/// Finds a text whose share of capitals is over the limit, or which has a stretch of them; the span runs from the first to the last word in
/// capitals.
pub(super) fn scan(text: &str, max_percent: u8) -> Vec<Hit> {
    let words = words(text);
    let (upper, cased) = words.iter().fold((0, 0), |(upper, cased), word| (upper + word.capitals, cased + word.letters));
    let loud = words.iter().filter(|word| word.shouts()).count();
    let over = cased > FEWEST_LETTERS && loud >= FEWEST_WORDS && upper * 100 > usize::from(max_percent) * cased;
    let shouted: Vec<&Word> = if over { words.iter().filter(|word| word.shouts()).collect() } else { stretch(&words) };
    let span = match (shouted.first(), shouted.last()) {
        (Some(first), Some(last)) => first.span.start..last.span.end,
        _ => return Vec::new(),
    };
    vec![
        Hit::new(FindingCode::Shouting, span)
            .saying("used", (upper * 100 / cased.max(1)).to_string())
            .saying("limit", max_percent.to_string()),
    ]
}

/// The longest stretch of words in capitals, if it is long enough to be no name.
fn stretch(words: &[Word]) -> Vec<&Word> {
    let (mut best, mut current): (Vec<&Word>, Vec<&Word>) = (Vec::new(), Vec::new());
    for word in words {
        if word.shouts() {
            current.push(word);
        } else if !word.is_between() {
            current.clear();
        }
        if current.len() > best.len() {
            best.clone_from(&current);
        }
    }
    let letters: usize = best.iter().map(|word| word.letters).sum();
    if best.len() >= FEWEST_WORDS && letters >= STRETCH_LETTERS { best } else { Vec::new() }
}

/// The words outside links, mentions and quotations.
fn words(text: &str) -> Vec<Word> {
    let (links, quoted) = (links::ranges(text), quotations(text));
    let origin = text.as_ptr().addr();
    let outside = text.split_whitespace().map(|word| (word.as_ptr().addr() - origin, word)).filter(|(at, word)| {
        links::covering(&links, *at).is_none() && links::covering(&quoted, *at).is_none() && !word.starts_with('@')
    });
    outside
        .map(|(at, word)| {
            let capitals = word.chars().filter(|c| c.is_uppercase()).count();
            let letters = capitals + word.chars().filter(|c| c.is_lowercase()).count();
            Word { span: at..at + word.len(), capitals, letters }
        })
        .collect()
}

/// What stands between quotation marks inside a text that says more than that.
fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(usize, &str)> = None;
    for (at, c) in text.char_indices() {
        match open {
            Some((from, closing)) if closing.contains(c) => {
                found.push(from..at + c.len_utf8());
                open = None;
            }
            Some((from, _)) if at - from <= LONGEST_QUOTATION => {}
            _ => {
                open = match c {
                    '"' => Some((at, "\"")),
                    '“' => Some((at, "”")),
                    '„' => Some((at, "“”")),
                    '«' => Some((at, "»")),
                    '‘' => Some((at, "’")),
                    _ => None,
                }
            }
        }
    }
    let said: usize = found.iter().map(Range::len).sum();
    if said + FEWEST_LETTERS > text.trim().len() { Vec::new() } else { found }
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
            "AYUNTAMIENTO DE VALDEMONTE",
            "ADAC, DWD und THW warnen vor Nebel.",
            "De NS rijdt niet tussen Utrecht CS en Veldmonde, wel met bussen van de RET.",
            "https://VELDMONDE.EXAMPLE/MOLENBRUG/AFSLUITING/PLATTEGROND de brug is dicht vandaag",
            "@GEMEENTEVELDMONDEOFFICIEEL bedankt voor het bericht van vandaag",
            "これは日本語のとても長い文章であり大文字も小文字もありません",
            "Op het bord staat „VERBODEN TOEGANG VOOR ALLE VERKEER” maar u mag er langs.",
            "",
        ] {
            assert!(scan(calm, 30).is_empty(), "{calm}");
        }
    }

    #[test]
    fn a_stretch_of_capitals_shouts_in_a_calm_text() {
        let text = "Kaarten zijn er vanaf tien uur in de hal. OP IS OP, WEES SNEL! De zaal gaat om zeven uur open, parkeren kan op de Markt.";
        let [hit] = &scan(text, 40)[..] else { panic!() };
        assert_eq!(&text[hit.span.clone()], "OP IS OP, WEES SNEL!");
        assert!(scan("“DE BRUG IS DICHT VANDAAG EN MORGEN”", 40).len() == 1, "a text that is all quotation is no sign");
    }

    #[test]
    fn exactly_at_the_limit_is_no_shout() {
        let text = "AB CD EF GH abc defghi jklmnopqrstuv"; // 8 of 30 letters, 26 %
        assert!(scan(text, 27).is_empty());
        assert_eq!(scan(text, 26).len(), 1, "26.67 % is over 26 %");
        assert_eq!(scan(text, 25).len(), 1);
    }
}
