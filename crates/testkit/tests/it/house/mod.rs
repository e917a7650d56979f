//! Reads the tree as text and as `cargo metadata` sees it, and says where it breaks a rule of `ARCHITECTURE.md`.
//!
//! Every rule is a function from text to the places that break it, tested twice: the tree breaks it nowhere, and a sample that breaks it is
//! caught. Deliberately absent: anything a lint of `clippy.toml` holds already.

mod arrows;
mod doors;
mod files;
mod glossary;
mod licences;
mod pages;
mod purity;
mod rust_text;
mod tree;

/// Fails with one line per place that breaks the rule.
fn assert_none(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}\n  {}\n", broken.join("\n  "));
}
