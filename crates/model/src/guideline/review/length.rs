//! Length: every target gets a text, and its network takes all of it, counted as that network counts.

use crate::{
    count::{count_with_warning, past_limit_with_warning, refused},
    guideline::{
        Guideline,
        clause::{Clause, Rule},
        finding::{Finding, FindingCode, Fix, Place},
        review::{ReviewContext, TargetContext},
    },
    outgoing::{
        edition::{Content, Target},
        message::Kind,
        thread::{self, Part},
    },
};
use std::ops::Range;

/// Whether a reader would see nothing.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    })
}

/// Whether there is no text at all, shared or own.
pub(super) fn is_unwritten(content: &Content) -> bool {
    let own = content.targets.iter().filter_map(|target| target.own_text.as_ref());
    content.texts.values().chain(own).all(|text| is_blank(text))
}

/// Finds targets with nothing to say, and texts their network does not take whole.
pub(super) fn check(clause: &Clause, content: &Content, guideline: &Guideline, context: &ReviewContext) -> Vec<Finding> {
    if is_unwritten(content) {
        return vec![Finding::under(clause, FindingCode::Empty, Place::Whole)];
    }
    let languages_speak = guideline.clauses.iter().any(|clause| matches!(clause.rule, Rule::Languages { .. }));
    let mut findings = Vec::new();
    for target in &content.targets {
        let text = content.text_for(target).filter(|text| !is_blank(text));
        let takes = context.targets.iter().find(|takes| takes.account == target.account);
        match (text, takes) {
            (Some(text), Some(takes)) => findings.extend(measure(clause, content, context.kind, target, text, takes)),
            (Some(_), None) => {}
            (None, _) if target.own_text.is_none() && languages_speak => {}
            (None, _) => {
                let place = target.own_text.as_ref().map_or(Place::Whole, |own| place(target, 0..own.len()));
                findings.push(Finding::under(clause, FindingCode::Empty, place).about(target.account));
            }
        }
    }
    findings
}

/// Measures one text on one network, a thread part by part.
fn measure(clause: &Clause, content: &Content, kind: Kind, target: &Target, text: &str, takes: &TargetContext) -> Vec<Finding> {
    let warning = content.warning.as_deref().unwrap_or_default();
    let whole = |text: &str| vec![Part { text: text.to_owned(), span: 0..text.len() }];
    let parts = if kind == Kind::Reply { whole(text) } else { thread::parts(text) };
    let mut findings = Vec::new();
    for Part { text: part, span } in parts {
        let used = count_with_warning(&part, warning, &takes.text);
        if used.fits() {
            continue;
        }
        // a part is longer than its stretch of the text by its place
        let from = span.end.min(span.start + past_limit_with_warning(&part, warning, &takes.text).unwrap_or(0));
        let from = if from < span.end { from } else { span.start };
        findings.push(
            Finding::under(clause, FindingCode::TooLong, place(target, from..span.end))
                .about(target.account)
                .saying("used", used.used.to_string())
                .saying("limit", used.limit.to_string())
                .saying("over", used.over.to_string())
                .saying("network", takes.network.as_str()),
        );
    }
    let refused = refused(text, &takes.text).and_then(|at| Some((at, text[at..].chars().next()?)));
    if let Some((at, character)) = refused {
        let span = at..at + character.len_utf8();
        let mut finding = Finding::under(clause, FindingCode::HiddenCharacters, place(target, span))
            .about(target.account)
            .saying("count", "1")
            .saying("found", format!("U+{:04X}", u32::from(character)));
        finding.fix = Some(Fix::Replace { with: String::new() });
        findings.push(finding);
    }
    findings
}

/// Where a stretch of a target's text stands.
fn place(target: &Target, span: Range<usize>) -> Place {
    match target.own_text {
        Some(_) => Place::OwnText { account: target.account, span },
        None => Place::Text { language: target.language.clone(), span },
    }
}
