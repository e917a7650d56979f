//! The starter guideline as written down: a change of it is seen in a review of this file.

use super::town::guideline;
use folkmoot_model::guideline::Guideline;
use std::{fs, path::Path};

/// Run with `FOLKMOOT_WRITE_GOLDEN=1` to write the file anew.
#[test]
fn the_starter_is_the_one_written_down() {
    let path = Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("tests/data/starter.json");
    let made = serde_json::to_string_pretty(&guideline()).unwrap() + "\n";
    if std::env::var_os("FOLKMOOT_WRITE_GOLDEN").is_some() {
        fs::write(&path, &made).unwrap();
    }
    assert_eq!(made, fs::read_to_string(&path).unwrap(), "tests/data/starter.json differs");
}

#[test]
fn a_guideline_reads_back_as_it_was_written() {
    let written = include_str!("../data/starter.json");
    let read: Guideline = serde_json::from_str(written).unwrap();
    assert_eq!(read, guideline());
    assert_eq!(serde_json::to_string_pretty(&read).unwrap() + "\n", written);
    let unknown = written.replace("\"four_eyes\"", "\"forty_eyes\"");
    assert!(serde_json::from_str::<Guideline>(&unknown).is_err(), "a rule nobody knows is not skipped");
}
