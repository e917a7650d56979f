//! Languages: the ones the organisation promises, and the one each account speaks, are there.
//!
//! An answer to a citizen needs only the languages its targets ask for: nobody is answered in a language they did not write.

use super::length;
use crate::{
    guideline::{
        Guideline,
        clause::{Clause, Rule},
        finding::{Finding, FindingCode, Place},
    },
    language::Language,
    outgoing::{edition::Content, message::Kind},
};

/// Finds languages without a text. A content without any text at all is left to the clause on length, when there is one.
pub(super) fn check(
    clause: &Clause,
    content: &Content,
    required: &[Language],
    guideline: &Guideline,
    kind: Kind,
) -> Vec<Finding> {
    let length_speaks = guideline.clauses.iter().any(|clause| matches!(clause.rule, Rule::Length));
    if length_speaks && length::is_unwritten(content) {
        return Vec::new();
    }
    let missing = |language: &Language| {
        Finding::under(clause, FindingCode::MissingLanguage, Place::Whole).saying("language", language.as_str())
    };
    let required = if kind == Kind::Reply { &[] } else { required };
    let of_all = required.iter().filter(|language| !speaks(content, language)).map(missing);
    let of_targets = content
        .targets
        .iter()
        .filter(|target| {
            target.own_text.is_none() && !required.contains(&target.language) && shared(content, &target.language).is_none()
        })
        .map(|target| missing(&target.language).about(target.account));
    of_all.chain(of_targets).collect()
}

/// The shared text of a language, if there is one with words in it.
fn shared<'a>(content: &'a Content, language: &Language) -> Option<&'a str> {
    content.texts.get(language).map(String::as_str).filter(|text| !length::is_blank(text))
}

/// Whether some reader gets the message in a language.
fn speaks(content: &Content, language: &Language) -> bool {
    let own = |text: &Option<String>| text.as_deref().is_some_and(|text| !length::is_blank(text));
    shared(content, language).is_some()
        || content.targets.iter().any(|target| target.language == *language && own(&target.own_text))
}
