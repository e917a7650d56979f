//! Partners: a department that must be part of a message of some kinds, or with some words.

use super::{
    links,
    passage::{Hit, Passage},
    phrase,
};
use crate::{
    guideline::{
        clause::{Clause, Named},
        finding::{Finding, FindingCode, Place},
        review::ReviewContext,
    },
    outgoing::message::Kind,
};
use unicode_segmentation::UnicodeSegmentation;

/// Finds a message that lacks the partner; the place is the word that asks for it, else the whole.
pub(super) fn check(
    clause: &Clause,
    kinds: &[Kind],
    words: &[String],
    department: &Named,
    passages: &[Passage<'_>],
    context: &ReviewContext,
) -> Vec<Finding> {
    let around = &context.around;
    let Some(own) = around.department.filter(|_| context.kind != Kind::Reply) else { return Vec::new() };
    if own == department.id || around.partners.contains(&department.id) {
        return Vec::new();
    }
    if kinds.contains(&context.kind) {
        let finding = Finding::under(clause, FindingCode::MissingPartner, Place::Whole);
        return vec![finding.saying("department", department.name.as_str())];
    }
    let asked = passages.iter().filter(|passage| passage.is_text()).map(|passage| (passage, first(passage.text, words)));
    let found = asked.filter_map(|(passage, hit)| Some(passage.findings(clause, vec![hit?]))).flatten();
    found.take(1).map(|finding| finding.saying("department", department.name.as_str())).collect()
}

/// The first of the words outside of links.
pub(super) fn first(text: &str, words: &[String]) -> Option<Hit> {
    let links = links::ranges(text);
    let lower: Vec<String> = words.iter().map(|word| word.trim().to_lowercase()).filter(|word| !word.is_empty()).collect();
    let phrases: Vec<phrase::Phrase<'_>> = lower.iter().map(|word| (word.as_str(), None)).collect();
    let begins = text.unicode_word_indices().map(|(start, _)| start).filter(|start| links::covering(&links, *start).is_none());
    phrase::find(FindingCode::MissingPartner, text, begins, &phrases).into_iter().next()
}
