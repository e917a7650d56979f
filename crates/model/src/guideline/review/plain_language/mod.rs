//! Plain language: sentences a reader can hold, words everybody knows, and a text that a published formula finds readable.
//!
//! | module | what |
//! |---|---|
//! | `measure` | sentences, words, syllables of a text, without links, mentions and hashtags |
//! | `formula` | one published readability formula per language, with its source and where plain begins |
//! | `hard_words`, `lists` | words of offices, most with a simpler one that fits in its place |
//!
//! A language without a formula or a list gets what does not need one: long sentences. A formula says something about a text, not about a
//! line: below [`FEWEST_WORDS`] words or [`FEWEST_SENTENCES`] sentences it is not asked.

mod formula;
mod hard_words;
mod lists;
mod measure;

use super::{links, passage::Hit};
use crate::{guideline::finding::FindingCode, language::Language};

/// Fewer words than this, or one sentence alone, have no score. Formulas were made on samples of a hundred words; the posts of most networks
/// have room for this many, fewer in languages of long words. A sentence alone that is too long is found as that.
const FEWEST_WORDS: usize = 20;
const FEWEST_SENTENCES: usize = 2;

/// Finds long sentences, hard words, and a text that reads as difficult.
pub(super) fn scan(text: &str, language: Option<&Language>, max_sentence_words: u32) -> Vec<Hit> {
    let links = links::ranges(text);
    let sentences = measure::sentences(text, &links);
    let mut hits = Vec::new();
    for sentence in &sentences {
        if sentence.words.len() > usize::try_from(max_sentence_words).unwrap_or(usize::MAX) {
            hits.push(
                Hit::new(FindingCode::LongSentence, sentence.span.clone())
                    .saying("used", sentence.words.len().to_string())
                    .saying("limit", max_sentence_words.to_string()),
            );
        }
    }
    let Some(language) = language else { return hits };
    hits.extend(hard_words::scan(text, &sentences, language));
    hits.extend(difficult(text, &sentences, language));
    hits
}

fn difficult(text: &str, sentences: &[measure::Sentence<'_>], language: &Language) -> Option<Hit> {
    let formula = formula::of(language)?;
    let counts = measure::count(sentences, language);
    if counts.words < FEWEST_WORDS || counts.sentences < FEWEST_SENTENCES {
        return None;
    }
    let score = formula.score(&counts);
    if formula.is_plain(score) {
        return None;
    }
    let start = sentences.first().map_or(0, |sentence| sentence.span.start);
    let end = sentences.last().map_or(text.len(), |sentence| sentence.span.end);
    Some(
        Hit::new(FindingCode::HardToRead, start..end)
            .saying("formula", formula.name)
            .saying("used", format!("{:.0}", score.round() + 0.0))
            .saying("limit", format!("{:.0}", formula.plain))
            .saying("better", if formula.higher_is_easier { "higher" } else { "lower" }),
    )
}

#[cfg(test)]
mod tests;
