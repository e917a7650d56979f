//! A difference between two guidelines in words.

use super::words::{list_change, overridable_by, parameter_name, rule_name, severity, value};
use crate::{
    pages::{findings::title_of, messages::diff},
    parts::{self, Change, Level, Ui, clause, lines, prose, stack, tag},
    t,
};
use folkmoot_model::{
    guideline::{
        Guideline,
        clause::Clause,
        difference::{ClauseChange, Difference},
    },
    language::Language,
};
use maud::{Markup, html};

/// Every difference under the number of its clause, with what else there is to say of one (a link that changes it).
pub fn said(ui: &Ui, guideline: &Guideline, differences: &[Difference], more: &dyn Fn(&str) -> Markup) -> Markup {
    html! { div { @for difference in differences { (one(ui, guideline, difference, more)) } } }
}

fn one(ui: &Ui, guideline: &Guideline, difference: &Difference, more: &dyn Fn(&str) -> Markup) -> Markup {
    let about = |one: &Clause, mark: Markup, body: Markup| {
        let tags = html! { (mark) (more(&one.number)) };
        clause(&one.number, &title_of(ui, guideline, one), tags, stack(body))
    };
    match difference {
        Difference::Languages { before, after } => {
            let names = |list: &[Language]| super::words::languages(ui, list);
            html! { p { (t!(ui, "diff-languages", before = names(before), after = names(after))) } }
        }
        Difference::Added(one) => about(one, tag(Level::Ok, &t!(ui, "diff-added")), whole(ui, guideline, one)),
        Difference::Removed(one) => about(one, tag(Level::Bad, &t!(ui, "diff-removed")), whole(ui, guideline, one)),
        Difference::Renumbered { before, clause } => {
            let words = t!(ui, "diff-renumbered", before = before.as_str());
            about(clause, tag(Level::Info, &t!(ui, "diff-moved")), html! { p { (words) } })
        }
        Difference::Changed { clause, changes } => {
            about(clause, tag(Level::Warn, &t!(ui, "diff-changed")), html! { @for change in changes { (changed(ui, change)) } })
        }
    }
}

fn whole(ui: &Ui, guideline: &Guideline, one: &Clause) -> Markup {
    html! { (prose(&crate::pages::findings::prose_of(ui, guideline, one))) (super::words::rule(ui, &one.rule)) }
}

fn changed(ui: &Ui, change: &ClauseChange) -> Markup {
    match change {
        ClauseChange::Title { language, before, after } => {
            texts(ui, &t!(ui, "diff-title", language = named(ui, language)), language, before, after)
        }
        ClauseChange::Prose { language, before, after } => {
            texts(ui, &t!(ui, "diff-prose", language = named(ui, language)), language, before, after)
        }
        _ => html! { p { (sentence(ui, change)) } },
    }
}

/// A text with what was added and what is gone.
fn texts(ui: &Ui, heading: &str, language: &Language, before: &str, after: &str) -> Markup {
    let pieces = diff::words(before, after);
    let all = pieces.iter().all(|(change, _)| *change == Change::Added);
    html! { p { b { (heading) } @if all { " " (t!(ui, "diff-new-text")) } } (parts::diff(language.as_str(), &pieces)) }
}

/// A change of a rule, a weight or a source as a sentence.
pub fn sentence(ui: &Ui, change: &ClauseChange) -> String {
    match change {
        ClauseChange::Title { language, .. } => t!(ui, "diff-title", language = named(ui, language)),
        ClauseChange::Prose { language, .. } => t!(ui, "diff-prose", language = named(ui, language)),
        ClauseChange::Severity { before, after } => {
            t!(ui, "diff-severity", before = severity(ui, *before), after = severity(ui, *after))
        }
        ClauseChange::Overridable { before, after } => {
            t!(ui, "diff-overridable", before = overridable_by(ui, *before), after = overridable_by(ui, *after))
        }
        ClauseChange::Source { before, after } => {
            let said = |source: &Option<String>| source.clone().unwrap_or_else(|| t!(ui, "value-none"));
            t!(ui, "diff-source", before = said(before), after = said(after))
        }
        ClauseChange::Rule { before, after } => {
            t!(ui, "diff-rule", before = rule_name(ui, before.word()), after = rule_name(ui, after.word()))
        }
        ClauseChange::Parameter { rule, name, before, after } => {
            let what = parameter_name(ui, rule, name);
            match list_change(ui, before, after) {
                Some((added, gone)) if gone.is_empty() && !added.is_empty() => {
                    t!(ui, "diff-list-added", what = what, added = added)
                }
                Some((added, gone)) if added.is_empty() && !gone.is_empty() => t!(ui, "diff-list-gone", what = what, gone = gone),
                Some((added, gone)) if !added.is_empty() => t!(ui, "diff-list", what = what, added = added, gone = gone),
                _ => t!(ui, "diff-parameter", what = what, before = value(ui, name, before), after = value(ui, name, after)),
            }
        }
    }
}

/// Changes as a list of sentences.
pub fn sentences(ui: &Ui, changes: &[ClauseChange]) -> Markup {
    lines(&changes.iter().map(|change| html! { (sentence(ui, change)) }).collect::<Vec<_>>())
}

fn named(ui: &Ui, language: &Language) -> String {
    super::words::languages(ui, std::slice::from_ref(language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::kit::sample_ui;
    use folkmoot_model::{
        guideline::{clause::Rule, difference::difference, finding::Severity, starter::starter},
        ids::GuidelineId,
    };

    #[test]
    fn every_kind_of_change_is_a_sentence() {
        let ui = sample_ui();
        let languages = vec![Language::dutch(), Language::english()];
        let before = starter(GuidelineId(uuid::Uuid::nil()), ui.now, languages, "Europe/Amsterdam", Vec::new()).unwrap();
        let mut after = before.clone();
        after.languages.pop();
        for clause in &mut after.clauses {
            clause.severity = if clause.severity == Severity::Block { Severity::Warn } else { Severity::Block };
            clause.title.insert(Language::dutch(), "Anders".into());
            clause.source = Some("A law".into());
            match &mut clause.rule {
                Rule::PostingHours { hours, except } => {
                    *hours = hours.in_zone("Europe/Athens").unwrap();
                    except.pop();
                }
                Rule::HashtagCount { max } => *max = 1,
                Rule::Promise { first_answer_min, .. } => *first_answer_min = 60,
                Rule::Emoji { .. } => clause.rule = Rule::Links,
                _ => {}
            }
        }
        after.clauses.remove(1);
        let html = said(&ui, &after, &difference(&before, &after), &|_| html! {}).into_string();
        for words in ["Removed", "2 h", "1 h", "Europe/Athens", "answers", "A law", "Anders"] {
            assert!(html.contains(words), "{words}: {html}");
        }
        for key in ["diff-", "parameter-", "rule-name-", "value-"] {
            assert!(!html.contains(key), "a key without its words: {html}");
        }
    }
}
