//! The words of the trade are spelled the same in the types and in `docs/glossary.md`: a table with the columns term, type, meaning.

use std::collections::BTreeSet;

use super::rust_text::{before_tests, code};
use super::{assert_none, tree};

/// The types that carry the two flows. Each has its row in the glossary.
const CENTRAL: &[&str] = &[
    "Account",
    "Approval",
    "Capability",
    "Captured",
    "Case",
    "ClearedEdition",
    "Clause",
    "Delivery",
    "Department",
    "Edition",
    "Event",
    "Exchange",
    "Figures",
    "Finding",
    "FollowUp",
    "Guideline",
    "Handoff",
    "Message",
    "Network",
    "NetworkError",
    "Obstacle",
    "OfficeHours",
    "Organisation",
    "Person",
    "Promise",
    "Receipt",
    "RemoteAuthor",
    "RemotePost",
    "Right",
    "Role",
    "RoutingRule",
];

/// The types a glossary names: what stands in backticks in the second column of its tables.
fn named(glossary: &str) -> BTreeSet<String> {
    let rows = glossary.lines().filter(|line| line.starts_with('|'));
    let cells = rows.filter_map(|row| row.split('|').nth(2));
    let names = cells.flat_map(|cell| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>());
    names.filter_map(|name| name.rsplit("::").next().map(str::to_owned)).collect()
}

/// The public types of a source.
fn types(text: &str) -> BTreeSet<String> {
    let code = code(before_tests(text));
    let mut found = BTreeSet::new();
    for kind in ["pub struct ", "pub enum ", "pub trait ", "pub type "] {
        let names = code.match_indices(kind).map(|(at, _)| &code[at + kind.len()..]);
        found.extend(names.map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()));
    }
    found
}

fn missing<'a>(from: &BTreeSet<String>, wanted: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    wanted.into_iter().filter(|name| !from.contains(*name)).map(str::to_owned).collect()
}

fn all_types() -> BTreeSet<String> {
    tree::product().iter().flat_map(|file| types(&file.text)).collect()
}

#[test]
fn every_word_of_the_glossary_is_a_type() {
    let named = named(&tree::read("docs/glossary.md"));
    assert!(named.len() >= 10, "the glossary names only {} types", named.len());
    assert_none("the glossary names a type that does not exist", &missing(&all_types(), named.iter().map(String::as_str)));
}

#[test]
fn every_central_type_is_in_the_glossary() {
    assert_none("CENTRAL names a type that does not exist", &missing(&all_types(), CENTRAL.iter().copied()));
    let named = named(&tree::read("docs/glossary.md"));
    assert_none("a central type has no row in docs/glossary.md", &missing(&named, CENTRAL.iter().copied()));
}

#[test]
fn a_gap_is_caught() {
    let glossary = "| term | type | meaning |\n|---|---|---|\n| case | `Case`, `incoming::Handoff` | a `Thing` of a citizen |\nsee `Prose`\n";
    assert_eq!(named(glossary), ["Case", "Handoff"].map(str::to_owned).into());
    let types =
        types("pub struct Case<T> {}\npub enum Handoff {}\n// pub struct Ghost;\n#[cfg(test)]\nmod t { pub struct Sample; }\n");
    assert_eq!(types, ["Case", "Handoff"].map(str::to_owned).into());
    assert_eq!(missing(&types, ["Case", "Ghost"]), ["Ghost"]);
}
