//! What the formulas count: sentences (Unicode Standard Annex #29, and every line break), words, letters, syllables.

use super::super::links;
use crate::language::Language;
use hypher::Lang;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Letters from which on a word is long (Björnsson 1968: more than six).
const LONG: usize = 7;

/// Longest word that is taken apart, bytes; what is longer is no word that is read aloud.
const LONGEST: usize = 200;

/// A sentence with at least one word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sentence<'a> {
    /// Bytes of the text, without the white space around it.
    pub(super) span: Range<usize>,
    /// Its words with the byte each begins at.
    pub(super) words: Vec<(usize, &'a str)>,
}

/// What a text holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Counts {
    pub(super) sentences: usize,
    pub(super) words: usize,
    pub(super) syllables: usize,
    pub(super) letters: usize,
    pub(super) long_words: usize,
}

/// The sentences of a text. Links, mentions and hashtags are no words; numbers are.
pub(super) fn sentences<'a>(text: &'a str, links: &[Range<usize>]) -> Vec<Sentence<'a>> {
    let mut found = Vec::new();
    for (at, sentence) in text.split_sentence_bound_indices() {
        let words: Vec<(usize, &str)> = sentence
            .unicode_word_indices()
            .map(|(within, word)| (at + within, word))
            .filter(|(start, _)| links::covering(links, *start).is_none() && !is_marked(text, *start))
            .collect();
        if words.is_empty() {
            continue;
        }
        let trimmed = sentence.trim();
        let start = at + (sentence.len() - sentence.trim_start().len());
        found.push(Sentence { span: start..start + trimmed.len(), words });
    }
    found
}

/// Whether a word is the name in a mention or a hashtag.
fn is_marked(text: &str, start: usize) -> bool {
    text.get(..start).is_some_and(|before| before.ends_with(['@', '#']))
}

/// Counts what the formula of a language asks for.
pub(super) fn count(sentences: &[Sentence<'_>], language: &Language) -> Counts {
    let patterns = patterns(language);
    let mut counts = Counts { sentences: sentences.len(), ..Counts::default() };
    for (_, word) in sentences.iter().flat_map(|sentence| &sentence.words) {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        counts.words += 1;
        counts.letters += letters;
        counts.long_words += usize::from(letters >= LONG);
        counts.syllables += syllables(word, patterns);
    }
    counts
}

/// Syllables of a word by the hyphenation patterns of its language; a number or an abbreviation has one.
pub(super) fn syllables(word: &str, patterns: Option<Lang>) -> usize {
    let Some(patterns) = patterns.filter(|_| word.len() <= LONGEST) else { return 1 };
    hypher::hyphenate_bounded(&word.to_lowercase(), patterns, 1, 1).count().max(1)
}

/// The hyphenation patterns of a language.
pub(super) fn patterns(language: &Language) -> Option<Lang> {
    Some(match language.primary() {
        "de" => Lang::German,
        "el" => Lang::Greek,
        "en" => Lang::English,
        "es" => Lang::Spanish,
        "fr" => Lang::French,
        "it" => Lang::Italian,
        "nl" => Lang::Dutch,
        "pt" => Lang::Portuguese,
        _ => return None,
    })
}
