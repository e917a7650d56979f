//! Findings of the guideline in the reader's words: what was found, why it matters, which clause says so.
//!
//! The sentence of a finding is the message `finding-<code>` with the finding's particulars, the advice `finding-<code>-advice`; a code without
//! advice gives the reason: the clause's own prose.

use crate::{
    i18n::{FluentValue, Form, Speaks, text_if},
    parts::{self, Severity, Ui},
    t,
};
use folkmoot_model::{
    guideline::{
        Guideline,
        clause::Clause,
        finding::{Finding, Place, Severity as Weight},
    },
    ids::{MessageId, PersonId},
    language::Language,
    network::NetworkKind,
};
use maud::Markup;
use std::collections::BTreeMap;

/// A finding, said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Its number, as in the margin: 1, 2, 3…
    pub number: usize,
    /// Its kind.
    pub severity: Severity,
    /// What was found.
    pub title: String,
    /// What to do about it, else why it matters in the clause's words.
    pub body: String,
    /// Number of the clause.
    pub clause: String,
    /// Address of the clause.
    pub href: String,
    /// Title and address of the other message it is about.
    pub other: Option<(String, String)>,
}

/// Says findings in the order they came.
pub fn said(speaks: &impl Speaks, guideline: &Guideline, findings: &[Finding]) -> Vec<Said> {
    findings.iter().enumerate().map(|(place, finding)| one(speaks, guideline, finding, place + 1)).collect()
}

/// The same with who let pass what the guideline blocks, and why.
pub fn said_with(ui: &Ui, guideline: &Guideline, findings: &[Finding], names: &BTreeMap<PersonId, String>) -> Vec<Said> {
    let mut all = said(ui, guideline, findings);
    for (said, finding) in all.iter_mut().zip(findings) {
        if let Some(passed) = &finding.overridden {
            let name = names.get(&passed.by).cloned().unwrap_or_default();
            let at = ui.moment(passed.at, Form::Near);
            said.body = t!(ui, "finding-overridden", name = name, at = at, reason = passed.reason.as_str());
        }
    }
    all
}

/// Says one finding.
pub fn one(speaks: &impl Speaks, guideline: &Guideline, finding: &Finding, number: usize) -> Said {
    let values: Vec<(&str, FluentValue<'_>)> =
        finding.particulars.iter().map(|(name, value)| (name.as_str(), in_words(speaks, name, value))).collect();
    let key = format!("finding-{}", finding.code.as_str());
    let advice = text_if(speaks.locale(), &format!("{key}-advice"), &values);
    Said {
        number,
        severity: match (finding.severity, &finding.overridden) {
            (Weight::Block, None) => Severity::MustFix,
            (Weight::Block, Some(_)) => Severity::Overridden,
            _ => Severity::Look,
        },
        title: in_language(
            speaks,
            guideline,
            finding,
            text_if(speaks.locale(), &key, &values).unwrap_or_else(|| finding.code.as_str().to_owned()),
        ),
        body: advice.unwrap_or_else(|| reason(speaks, guideline, &finding.clause)),
        clause: finding.clause.clone(),
        href: format!("/guideline#clause-{}", finding.clause),
        other: other(finding),
    }
}

/// The other message a finding quotes: its title and where it stands.
fn other(finding: &Finding) -> Option<(String, String)> {
    let id: MessageId = finding.particulars.get("message")?.parse().ok()?;
    Some((finding.particulars.get("title")?.clone(), format!("/messages/{id}")))
}

/// The title with the language it is about, where that is not the organisation's own: else the same finding in two texts reads as one said twice.
fn in_language(speaks: &impl Speaks, guideline: &Guideline, finding: &Finding, title: String) -> String {
    let (Place::Text { language, .. } | Place::Description { language, .. }) = &finding.place else { return title };
    if guideline.languages.first() == Some(language) {
        return title;
    }
    let language =
        text_if(speaks.locale(), &format!("language-{}", language.primary()), &[]).unwrap_or_else(|| language.to_string());
    t!(speaks, "finding-in-language", title = title, language = language)
}

/// Figures by which a sentence chooses its plural.
const FIGURES: [&str; 5] = ["used", "limit", "over", "count", "picture"];

/// Codes of networks and languages become names, figures become numbers; everything else is a value already.
fn in_words(speaks: &impl Speaks, name: &str, value: &str) -> FluentValue<'static> {
    match name {
        "network" => value.parse::<NetworkKind>().map_or_else(|_| value.to_owned(), |kind| kind.name().to_owned()).into(),
        "language" => text_if(speaks.locale(), &format!("language-{value}"), &[]).unwrap_or_else(|| value.to_owned()).into(),
        "kind" => text_if(speaks.locale(), &format!("rule-kind-{}", value.replace('_', "-")), &[])
            .unwrap_or_else(|| value.to_owned())
            .into(),
        _ if FIGURES.contains(&name) => value.parse::<i64>().map_or_else(|_| value.to_owned().into(), FluentValue::from),
        _ => value.to_owned().into(),
    }
}

/// The prose of a clause in the reader's language, else in the organisation's own, else in any.
pub fn reason(speaks: &impl Speaks, guideline: &Guideline, number: &str) -> String {
    let clause = guideline.clauses.iter().find(|clause| clause.number == number);
    clause.map(|clause| read(speaks, guideline, &clause.prose)).unwrap_or_default()
}

/// The title of a clause, in the language [`reason`] would choose.
pub fn title(speaks: &impl Speaks, guideline: &Guideline, number: &str) -> String {
    let clause = guideline.clauses.iter().find(|clause| clause.number == number);
    clause.map(|clause| read(speaks, guideline, &clause.title)).unwrap_or_default()
}

/// The title of a clause that may stand in another guideline, in the language [`reason`] would choose.
pub fn title_of(speaks: &impl Speaks, guideline: &Guideline, clause: &Clause) -> String {
    read(speaks, guideline, &clause.title)
}

/// The prose of a clause that may stand in another guideline.
pub fn prose_of(speaks: &impl Speaks, guideline: &Guideline, clause: &Clause) -> String {
    read(speaks, guideline, &clause.prose)
}

fn read(speaks: &impl Speaks, guideline: &Guideline, words: &BTreeMap<Language, String>) -> String {
    let wished = words.iter().find(|(language, _)| language.primary() == speaks.locale().code());
    let own = guideline.languages.first().and_then(|language| words.get_key_value(language));
    wished.or(own).or_else(|| words.iter().next()).map(|(_, text)| text.clone()).unwrap_or_default()
}

/// The findings as they stand in the margin, without buttons that mend them.
pub fn list(ui: &Ui, said: &[Said]) -> Markup {
    let all: Vec<parts::Finding<'_>> = said
        .iter()
        .map(|one| parts::Finding {
            number: one.number,
            severity: one.severity,
            title: &one.title,
            body: &one.body,
            fix: None,
            rule: Some((&one.clause, &one.href)),
            other: one.other.as_ref().map(|(title, href)| (title.as_str(), href.as_str())),
        })
        .collect();
    parts::findings(ui, &all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use folkmoot_model::guideline::finding::FindingCode;

    #[test]
    fn every_finding_has_its_sentence_in_every_language() {
        for locale in Locale::all() {
            for code in FindingCode::ALL {
                assert!(
                    text_if(locale, &format!("finding-{}", code.as_str()), &[]).is_some(),
                    "{} in {}",
                    code.as_str(),
                    locale.code()
                );
            }
        }
    }
}
