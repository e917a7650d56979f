//! Words an organisation does not use, and phrases of a political campaign: always, or in a period such as before an election.

use super::{
    ReviewContext, links,
    passage::{Hit, Passage},
    phrase,
};
use crate::{
    guideline::{
        clause::{Period, UnwantedWord},
        finding::FindingCode,
    },
    language::Language,
};
use unicode_segmentation::UnicodeSegmentation;

/// The words that are not used when a message goes out as planned.
pub(super) fn at_that_time<'a>(
    words: &'a [UnwantedWord],
    between: Option<&Period>,
    context: &ReviewContext,
) -> &'a [UnwantedWord] {
    let at = context.goes_out_at();
    if between.is_none_or(|period| period.from <= at && at < period.until) { words } else { &[] }
}

/// Finds the words, each with what is said instead as its fix; the longest at each place. An address is not read.
pub(super) fn scan(passage: &Passage<'_>, words: &[UnwantedWord], code: FindingCode) -> Vec<Hit> {
    let text = passage.text;
    let links = links::ranges(text);
    let is_in = |language: &Language| passage.language.is_none_or(|written| written.primary() == language.primary());
    let unwanted: Vec<(String, Option<&str>)> = words
        .iter()
        .filter(|word| word.language.as_ref().is_none_or(is_in) && !word.text.trim().is_empty())
        .map(|word| (word.text.trim().to_lowercase(), word.instead.as_deref()))
        .collect();
    let phrases: Vec<phrase::Phrase<'_>> = unwanted.iter().map(|(text, instead)| (text.as_str(), *instead)).collect();
    let begins = text.unicode_word_indices().map(|(start, _)| start).filter(|start| links::covering(&links, *start).is_none());
    phrase::find(code, text, begins, &phrases)
}
