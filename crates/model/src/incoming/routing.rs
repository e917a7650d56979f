//! Routing: which department a post is for, by rules in order, with the rule that decided.

use crate::{
    ids::{AccountId, DepartmentId, RuleId},
    language::Language,
};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// A rule: all conditions that are given have to hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoutingRule {
    /// Identity.
    pub id: RuleId,
    /// Rules are tried in this order.
    pub position: i32,
    /// Any of these words or word beginnings (`lantaarn*`) in the text, compared without case and accents; empty means any text.
    pub words: Vec<String>,
    /// The post came in on this account.
    pub account: Option<AccountId>,
    /// The post is in this language.
    pub language: Option<Language>,
    /// Where it goes.
    pub department: DepartmentId,
}

/// Lower case without accents, as rules compare.
pub fn fold(text: &str) -> String {
    text.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

impl RoutingRule {
    /// The word that made the rule hold (empty for a rule without words), or nothing when it does not hold.
    pub fn holds(&self, folded_text: &str, account: AccountId, language: Option<&Language>) -> Option<String> {
        let account_fits = self.account.is_none_or(|a| a == account);
        let language_fits = self.language.as_ref().is_none_or(|l| language.is_some_and(|other| other.primary() == l.primary()));
        if !account_fits || !language_fits {
            return None;
        }
        if self.words.is_empty() {
            return Some(String::new());
        }
        let tokens = || folded_text.split(|c: char| !c.is_alphanumeric()).filter(|t| !t.is_empty());
        self.words
            .iter()
            .find(|word| {
                let folded = fold(word.trim());
                match folded.strip_suffix('*') {
                    Some(beginning) => !beginning.is_empty() && tokens().any(|t| t.starts_with(beginning)),
                    None if folded.contains(' ') => folded_text.contains(&folded),
                    None => tokens().any(|t| t == folded),
                }
            })
            .cloned()
    }
}

/// Where a post goes and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// The department.
    pub department: DepartmentId,
    /// The rule that decided; none when it went to the account's own department.
    pub rule: Option<RuleId>,
    /// The word that decided.
    pub word: Option<String>,
}

/// The first rule that holds decides; else the department that owns the account.
pub fn route(
    rules: &[RoutingRule],
    fallback: DepartmentId,
    text: &str,
    account: AccountId,
    language: Option<&Language>,
) -> Route {
    let folded = fold(text);
    for rule in rules {
        if let Some(word) = rule.holds(&folded, account, language) {
            let word = if word.is_empty() { None } else { Some(word) };
            return Route { department: rule.department, rule: Some(rule.id), word };
        }
    }
    Route { department: fallback, rule: None, word: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn rule(words: &[&str]) -> RoutingRule {
        RoutingRule {
            id: RuleId(Uuid::from_u128(9)),
            position: 1,
            words: words.iter().map(|w| (*w).to_owned()).collect(),
            account: None,
            language: None,
            department: DepartmentId(Uuid::from_u128(2)),
        }
    }

    #[test]
    fn a_word_a_beginning_and_a_greek_accent_decide_and_a_part_of_a_word_does_not() {
        let here = AccountId(Uuid::from_u128(1));
        let fallback = DepartmentId(Uuid::from_u128(1));
        let rules = [rule(&["lantaarn*", "γεφυρα", "bus 4"])];
        for text in ["Alle LANTAARNPALEN uit", "πότε ανοίγει η γέφυρα;", "Waar blijft bus 4?"] {
            assert_eq!(route(&rules, fallback, text, here, None).department, DepartmentId(Uuid::from_u128(2)), "{text}");
        }
        assert_eq!(route(&rules, fallback, "straatlantaarn", here, None).department, fallback);
    }
}
