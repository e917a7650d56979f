//! The words of the starter's clauses: one file per language, each clause with its title, its text and the public guidance it is drawn
//! from. Plain language, level B1. Adding a language is one file and its line here.

use crate::language::Language;
use std::{collections::BTreeMap, sync::LazyLock};
use toml_edit::{Document, Item};

/// Every file, by the tag of its language.
const FILES: [(&str, &str); 4] = [
    ("el", include_str!("../../../data/starter/el.toml")),
    ("en", include_str!("../../../data/starter/en.toml")),
    ("es", include_str!("../../../data/starter/es.toml")),
    ("nl", include_str!("../../../data/starter/nl.toml")),
];

/// A clause in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) title: String,
    pub(super) text: String,
    /// Title, publisher, date or section.
    pub(super) source: String,
}

/// The words of each clause, by language and the word of its rule.
static WORDS: LazyLock<BTreeMap<&str, BTreeMap<String, Words>>> = LazyLock::new(|| {
    let read = |(tag, file): (&'static str, &str)| Some((tag, clauses(&Document::parse(file).ok()?)));
    FILES.into_iter().filter_map(read).collect()
});

fn clauses(file: &Document<&str>) -> BTreeMap<String, Words> {
    let words = |item: &Item| {
        let text = |name: &str| item.get(name).and_then(Item::as_str).map(str::to_owned);
        Some(Words { title: text("title")?, text: text("text")?, source: text("source")? })
    };
    file.iter().filter_map(|(rule, item)| Some((rule.to_owned(), words(item)?))).collect()
}

/// The words of a clause in a language, by the word of its rule; nothing where the starter has none.
pub(super) fn of(language: &Language, rule: &str) -> Option<&'static Words> {
    WORDS.get(language.primary())?.get(rule)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{collections::BTreeSet, fs, path::Path};

    #[test]
    fn every_file_is_here_and_says_every_clause() {
        let folder = Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("data/starter");
        let there: BTreeSet<String> =
            fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
        assert_eq!(there, FILES.iter().map(|(tag, _)| format!("{tag}.toml")).collect());
        let english: BTreeSet<&String> = WORDS["en"].keys().collect();
        for (tag, file) in FILES {
            assert!(Document::parse(file).is_ok(), "{tag}: {:?}", Document::parse(file).err());
            assert_eq!(WORDS[tag].keys().collect::<BTreeSet<_>>(), english, "{tag}");
            for (rule, words) in &WORDS[tag] {
                assert!(words.title.len() > 3 && words.text.len() > 40 && words.source.len() > 10, "{tag} {rule}");
            }
        }
    }
}
