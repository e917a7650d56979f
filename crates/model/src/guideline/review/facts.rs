//! Facts of the ledger that a message rests on: in the text as they hold, signed, and true when the message goes out.

use super::ReviewContext;
use crate::{
    fact::{
        KnownFact,
        correct::wrong_in,
        spot::{Spot, stands_in},
    },
    guideline::{
        clause::Clause,
        finding::{Finding, FindingCode, Fix, Place, Severity},
    },
    language::Language,
    outgoing::edition::Content,
};

/// Reads every text for every fact the content rests on. A fact the context does not know is not judged.
pub(super) fn check(clause: &Clause, content: &Content, context: &ReviewContext) -> Vec<Finding> {
    let used = content.facts.iter().filter_map(|used| context.facts.iter().find(|known| known.fact.id == used.fact));
    used.flat_map(|known| {
        let mut findings = itself(clause, known, context);
        findings.extend(said(clause, content, known));
        findings
    })
    .collect()
}

fn finding(clause: &Clause, code: FindingCode, place: Place, known: &KnownFact) -> Finding {
    Finding::under(clause, code, place).saying("fact", known.fact.name.as_str())
}

/// What is to say about the fact, whatever the texts say.
fn itself(clause: &Clause, known: &KnownFact, context: &ReviewContext) -> Vec<Finding> {
    let Some(current) = known.current() else { return Vec::new() };
    let at = context.goes_out_at();
    let mut findings = Vec::new();
    if known.fact.withdrawn.is_some() || !current.holds_at(at) {
        findings.push(finding(clause, FindingCode::FactExpired, Place::Whole, known));
    } else if current.signed.is_none() {
        findings.push(finding(clause, FindingCode::FactUnsigned, Place::Whole, known).at_most(Severity::Warn));
    }
    findings
}

/// What the texts say of it.
fn said(clause: &Clause, content: &Content, known: &KnownFact) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (language, text) in &content.texts {
        let place = |span| Place::Text { language: language.clone(), span };
        let (wrong, missing) = judged(text, language, known);
        findings.extend(wrong.into_iter().map(|(spot, was)| outdated(clause, known, language, &spot, &was, &place)));
        if missing {
            findings.push(not_said(clause, known, language, place(0..0)));
        }
    }
    for target in &content.targets {
        let Some(text) = &target.own_text else { continue };
        let place = |span| Place::OwnText { account: target.account, span };
        let (wrong, missing) = judged(text, &target.language, known);
        let wrong = wrong.into_iter().map(|(spot, was)| outdated(clause, known, &target.language, &spot, &was, &place));
        findings.extend(wrong.map(|finding| finding.about(target.account)));
        if missing {
            let finding = not_said(clause, known, &target.language, place(0..0)).about(target.account);
            findings.push(finding.at_most(Severity::Note));
        }
    }
    findings
}

/// Where a text has former values, and whether it says the fact not at all. A language the fact has no value in says nothing of it.
fn judged(text: &str, language: &Language, known: &KnownFact) -> (Vec<(Spot, String)>, bool) {
    let Some(value) = known.value_in(language) else { return (Vec::new(), false) };
    let wrong = wrong_in(text, value, &known.former_values(language));
    let missing = wrong.is_empty() && !stands_in(text, value);
    (wrong, missing)
}

fn outdated(
    clause: &Clause,
    known: &KnownFact,
    language: &Language,
    spot: &Spot,
    was: &str,
    place: &dyn Fn(std::ops::Range<usize>) -> Place,
) -> Finding {
    let value = known.value_in(language).unwrap_or_default();
    let mut finding = finding(clause, FindingCode::FactOutdated, place(spot.span.clone()), known).saying("found", was);
    finding = finding.saying("better", value);
    finding.fix = Some(Fix::Replace { with: spot.written(value) });
    finding
}

fn not_said(clause: &Clause, known: &KnownFact, language: &Language, place: Place) -> Finding {
    let value = known.value_in(language).unwrap_or_default();
    finding(clause, FindingCode::FactNotSaid, place, known).saying("better", value).at_most(Severity::Warn)
}
