//! What differs between two guidelines, clause by clause, as data; pages say it in words.

use super::{
    Guideline,
    clause::{Clause, OverridableBy, Rule},
    finding::Severity,
    parameter::Value,
};
use crate::language::Language;
use std::{cmp::Ordering, collections::BTreeMap};

/// One difference between two guidelines.
#[derive(Debug, Clone, PartialEq)]
pub enum Difference {
    /// The organisation speaks other languages, or has another one of its own.
    Languages {
        /// Before.
        before: Vec<Language>,
        /// After.
        after: Vec<Language>,
    },
    /// A clause is new.
    Added(Clause),
    /// A clause is gone.
    Removed(Clause),
    /// The same clause has another number.
    Renumbered {
        /// Its number before.
        before: String,
        /// The clause as it is now.
        clause: Clause,
    },
    /// A clause says or rules something else.
    Changed {
        /// The clause as it is now.
        clause: Clause,
        /// What is different, at least one thing.
        changes: Vec<ClauseChange>,
    },
}

/// What is different in a clause.
#[derive(Debug, Clone, PartialEq)]
pub enum ClauseChange {
    /// Its title in a language; empty for none.
    Title {
        /// The language.
        language: Language,
        /// Before.
        before: String,
        /// After.
        after: String,
    },
    /// Its prose in a language; empty for none.
    Prose {
        /// The language.
        language: Language,
        /// Before.
        before: String,
        /// After.
        after: String,
    },
    /// What a breach means.
    Severity {
        /// Before.
        before: Severity,
        /// After.
        after: Severity,
    },
    /// Who may override it.
    Overridable {
        /// Before.
        before: OverridableBy,
        /// After.
        after: OverridableBy,
    },
    /// Where it comes from.
    Source {
        /// Before.
        before: Option<String>,
        /// After.
        after: Option<String>,
    },
    /// It is another kind of rule.
    Rule {
        /// Before.
        before: Rule,
        /// After.
        after: Rule,
    },
    /// A parameter of its rule.
    Parameter {
        /// [Word](Rule::word) of the rule.
        rule: &'static str,
        /// Name of the parameter.
        name: &'static str,
        /// Before.
        before: Value,
        /// After.
        after: Value,
    },
}

/// Numbers of clauses in the order people count: 2.9 before 2.10.
pub fn by_number(one: &str, other: &str) -> Ordering {
    let parts = |number: &str| number.split('.').map(|part| part.parse().unwrap_or(u32::MAX)).collect::<Vec<u32>>();
    parts(one).cmp(&parts(other)).then_with(|| one.cmp(other))
}

/// What differs from one guideline to another, in the order of the clauses. Version, date and signature are not looked at. Both have
/// their clauses in the order of their numbers, none twice; then nothing differs exactly if both say and rule the same.
pub fn difference(before: &Guideline, after: &Guideline) -> Vec<Difference> {
    let numbered = |guideline: &'_ Guideline| -> Vec<(String, Clause)> {
        guideline.clauses.iter().map(|clause| (clause.number.clone(), clause.clone())).collect()
    };
    let (old, new) = (numbered(before), numbered(after));
    let in_old = |number: &str| old.iter().find(|(own, _)| own == number).map(|(_, clause)| clause);
    let mut gone: Vec<&Clause> =
        old.iter().filter(|(number, _)| !new.iter().any(|(own, _)| own == number)).map(|(_, clause)| clause).collect();
    let mut found = Vec::new();
    for (number, clause) in &new {
        let difference = if let Some(earlier) = in_old(number) {
            let changes = changes(earlier, clause);
            (!changes.is_empty()).then(|| Difference::Changed { clause: clause.clone(), changes })
        } else {
            let moved = gone.iter().position(|earlier| Clause { number: number.clone(), ..(*earlier).clone() } == *clause);
            Some(match moved.map(|at| gone.remove(at)) {
                Some(earlier) => Difference::Renumbered { before: earlier.number.clone(), clause: clause.clone() },
                None => Difference::Added(clause.clone()),
            })
        };
        found.extend(difference);
    }
    found.extend(gone.into_iter().cloned().map(Difference::Removed));
    found.sort_by(|one, other| by_number(one.number(), other.number()));
    if before.languages != after.languages {
        found.insert(0, Difference::Languages { before: before.languages.clone(), after: after.languages.clone() });
    }
    found
}

impl Difference {
    /// The number of the clause it is about; empty when it is about all.
    pub fn number(&self) -> &str {
        match self {
            Self::Languages { .. } => "",
            Self::Added(clause) | Self::Removed(clause) | Self::Renumbered { clause, .. } | Self::Changed { clause, .. } => {
                &clause.number
            }
        }
    }
}

/// What differs between two clauses of one number.
pub fn changes(before: &Clause, after: &Clause) -> Vec<ClauseChange> {
    let titles = texts(&before.title, &after.title).into_iter().map(|(language, before, after)| ClauseChange::Title {
        language,
        before,
        after,
    });
    let proses = texts(&before.prose, &after.prose).into_iter().map(|(language, before, after)| ClauseChange::Prose {
        language,
        before,
        after,
    });
    let mut found: Vec<ClauseChange> = titles.chain(proses).collect();
    if before.severity != after.severity {
        found.push(ClauseChange::Severity { before: before.severity, after: after.severity });
    }
    if before.overridable_by != after.overridable_by {
        found.push(ClauseChange::Overridable { before: before.overridable_by, after: after.overridable_by });
    }
    if before.source != after.source {
        found.push(ClauseChange::Source { before: before.source.clone(), after: after.source.clone() });
    }
    found.extend(rule_changes(&before.rule, &after.rule));
    found
}

/// What differs between two rules.
pub fn rule_changes(before: &Rule, after: &Rule) -> Vec<ClauseChange> {
    let whole = || vec![ClauseChange::Rule { before: before.clone(), after: after.clone() }];
    if before.word() != after.word() {
        return whole();
    }
    let pairs = before.parameters().into_iter().zip(after.parameters());
    let found: Vec<ClauseChange> = pairs
        .filter(|(old, new)| old.value != new.value)
        .map(|(old, new)| ClauseChange::Parameter { rule: before.word(), name: old.name, before: old.value, after: new.value })
        .collect();
    // what has no name of its own still differs
    if found.is_empty() && before != after { whole() } else { found }
}

/// Texts that differ, by language; a text that is not there is empty.
fn texts(before: &BTreeMap<Language, String>, after: &BTreeMap<Language, String>) -> Vec<(Language, String, String)> {
    let mut languages: Vec<&Language> = before.keys().chain(after.keys()).collect();
    languages.sort();
    languages.dedup();
    let text = |texts: &BTreeMap<Language, String>, language: &Language| texts.get(language).cloned().unwrap_or_default();
    languages
        .into_iter()
        .map(|language| (language.clone(), text(before, language), text(after, language)))
        .filter(|(language, ..)| before.get(language) != after.get(language))
        .collect()
}
