//! Placeholders that nobody filled in: they always stop a message, however severe the clause is.

use super::passage::{Hit, Passage};
use crate::{
    guideline::{
        Guideline,
        clause::{Clause, Rule},
        finding::{Finding, FindingCode, Severity},
    },
    outgoing::placeholder,
};

/// The clause they are found under: the one about what a network takes, else the first there is.
fn clause(guideline: &Guideline) -> Option<&Clause> {
    guideline.clauses.iter().find(|clause| matches!(clause.rule, Rule::Length)).or_else(|| guideline.clauses.first())
}

/// Finds every placeholder in what a reader would see.
pub(super) fn check(guideline: &Guideline, passages: &[Passage<'_>]) -> Vec<Finding> {
    let Some(clause) = clause(guideline) else { return Vec::new() };
    let hits = |passage: &Passage<'_>| {
        let found = placeholder::ranges(passage.text).into_iter();
        found.map(|span| Hit::new(FindingCode::Placeholder, span.clone()).saying("found", &passage.text[span])).collect()
    };
    let findings = passages.iter().flat_map(|passage| passage.findings(clause, hits(passage)));
    findings.map(|finding| Finding { severity: Severity::Block, ..finding }).collect()
}
