//! `folkmoot guideline measure`: how good each check is, on the labelled texts that ship.

use crate::run::say;
use anyhow::{Context, Result};
use folkmoot_model::guideline::{
    finding::FindingCode,
    measured::{
        printed,
        trial::{self, Miss},
        written,
    },
};
use std::{fs, path::Path};

/// Runs the checks, prints the figures, and writes them down where asked.
pub fn run(misses: bool, write: Option<&Path>) -> Result<()> {
    let (table, differ) = trial::run().context("failed to read the labelled texts")?;
    say(&printed(&table))?;
    if misses {
        differ.iter().try_for_each(|miss| say(&told(miss)))?;
    }
    say(&format!("{} texts differ from their label.", differ.len()))?;
    match write {
        Some(path) => fs::write(path, written(&table)).with_context(|| format!("failed to write {}", path.display())),
        None => Ok(()),
    }
}

fn told(miss: &Miss) -> String {
    let list = |found: &[(FindingCode, String)]| {
        found.iter().map(|(code, words)| format!("{} {words:?}", code.as_str())).collect::<Vec<_>>().join(", ")
    };
    format!("{} {:?}\n  wrong:  {}\n  missed: {}", miss.language, miss.text, list(&miss.wrong), list(&miss.missed))
}
