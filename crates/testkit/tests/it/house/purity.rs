//! The model computes values and findings. Time, randomness and the world are handed to it.

use super::rust_text::{before_tests, code, lines_with};
use super::{assert_none, tree};

/// What a pure room never says, with what it would be reaching for.
const REACHES: &[(&str, &str)] = &[
    ("async", "waits"),
    ("await", "waits"),
    ("tokio", "waits"),
    ("futures", "waits"),
    ("std::fs", "reads the disk"),
    ("std::net", "speaks to a network"),
    ("std::env", "reads its surroundings"),
    ("std::process", "starts or ends a process"),
    ("std::thread", "starts a thread"),
    ("std::io", "reads or writes"),
    ("Timestamp::now", "reads a clock"),
    ("Zoned::now", "reads a clock"),
    ("SystemTime", "reads a clock"),
    ("Instant::now", "reads a clock"),
    ("TimeZone::system", "reads the machine's time zone"),
    ("rand", "throws dice"),
    ("now_v7", "reads a clock and throws dice"),
    ("new_v4", "throws dice"),
    ("RandomState", "throws dice"),
    ("tracing", "writes a log"),
    ("println!", "prints"),
    ("eprintln!", "prints"),
];

/// The rooms that do no input or output at all.
const PURE: &[&str] = &["crates/model/src/", "crates/analysis/src/", "crates/records/src/"];

fn reaches(path: &str, text: &str) -> Vec<String> {
    let code = code(before_tests(text));
    let lines = |&(word, what): &(&'static str, &'static str)| {
        lines_with(&code, word).into_iter().map(move |line| format!("{path}:{line} {what} ({word})"))
    };
    REACHES.iter().flat_map(lines).collect()
}

#[test]
fn pure_rooms_do_no_input_or_output() {
    let pure: Vec<tree::File> =
        tree::product().into_iter().filter(|file| PURE.iter().any(|room| file.path.starts_with(room))).collect();
    assert!(pure.len() >= PURE.len(), "the rooms are not read");
    let broken: Vec<String> = pure.iter().flat_map(|file| reaches(&file.path, &file.text)).collect();
    assert_none("a pure room reaches outside", &broken);
}

#[test]
fn reaching_outside_is_caught() {
    let bad = "//! tokio\nuse std::fs;\nasync fn load() -> jiff::Timestamp { jiff::Timestamp::now() }\n#[cfg(test)]\nmod t { use std::net; }\n";
    assert_eq!(reaches("x.rs", bad).len(), 3, "{:?}", reaches("x.rs", bad));
    assert!(reaches("x.rs", "/// never reads std::fs\nlet strand = \"tokio\"; let operand = strand;\n").is_empty());
}
