//! Words of offices with a simpler one that fits in the same place ([`super::lists`]).

use super::{
    super::{passage::Hit, phrase},
    lists,
    measure::Sentence,
};
use crate::{guideline::finding::FindingCode, language::Language};

/// What stands in a finding for a simpler word when there is none that fits.
const NO_WORD: &str = "none";

/// Finds each hard word or phrase with the simpler one as its fix; a phrase is found before a word in it.
pub(super) fn scan(text: &str, sentences: &[Sentence<'_>], language: &Language) -> Vec<Hit> {
    let simple = |word: &'static str| Some(word).filter(|word| !word.is_empty());
    let phrases: Vec<phrase::Phrase<'_>> = lists::of(language).iter().map(|(hard, easy)| (*hard, simple(easy))).collect();
    let words = sentences.iter().flat_map(|sentence| &sentence.words).map(|(start, _)| *start);
    let hits = phrase::find(FindingCode::HardWord, text, words, &phrases).into_iter();
    hits.map(|hit| if hit.with.is_none() { hit.saying("better", NO_WORD) } else { hit }).collect()
}
