//! Words an organisation does not use: always, or in a period such as an election campaign.

use super::{
    ReviewContext, links,
    passage::{Hit, Passage},
    phrase,
};
use crate::guideline::{
    clause::{Period, UnwantedWord},
    finding::FindingCode,
};
use unicode_segmentation::UnicodeSegmentation;

/// Whether the words are judged for a message that goes out as planned.
pub(super) fn is_time(between: Option<&Period>, context: &ReviewContext) -> bool {
    let at = context.planned_at.unwrap_or(context.now);
    between.is_none_or(|period| period.from <= at && at < period.until)
}

/// Finds the words, each with what is said instead as its fix; the longest at each place. An address is not read.
pub(super) fn scan(passage: &Passage<'_>, words: &[UnwantedWord]) -> Vec<Hit> {
    let text = passage.text;
    let links = links::ranges(text);
    let unwanted: Vec<(String, &UnwantedWord)> = words
        .iter()
        .filter(|word| word.language.is_none() || passage.language.is_none() || word.language.as_ref() == passage.language)
        .map(|word| (word.text.trim().to_lowercase(), word))
        .filter(|(text, _)| !text.is_empty())
        .collect();
    let mut hits = Vec::new();
    let mut from = 0;
    for (start, _) in text.unicode_word_indices() {
        if start < from || links::covering(&links, start).is_some() {
            continue;
        }
        let here = unwanted.iter().filter_map(|(lower, word)| Some((phrase::begins_with(&text[start..], lower)?, *word)));
        let Some((length, word)) = here.max_by_key(|(length, _)| *length) else { continue };
        from = start + length;
        let found = &text[start..from];
        let known = if word.instead.is_some() { "yes" } else { "no" };
        let mut hit = Hit::new(FindingCode::UnwantedWord, start..from).saying("found", found).saying("known", known);
        if let Some(instead) = &word.instead {
            let better = phrase::capitalised_as(found, instead);
            hit = hit.saying("better", better.as_str()).fixed_by(better);
        }
        hits.push(hit);
    }
    hits
}
