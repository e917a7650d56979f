//! How a file looks: its head, its size, and what never stands in it.

use super::rust_text::{before_tests, code, lines_with};
use super::{assert_none, tree};

/// Past this many lines before its tests a file is split.
const LINES_AT_MOST: usize = 500;

/// Starts of paths that exist on one machine only.
const MACHINE_PATHS: &[&str] = &["/work/", "/root/", "/farm/", "/home/"];

fn headless(file: &tree::File) -> Option<String> {
    let head = file.text.lines().find(|line| !line.trim().is_empty())?;
    (!head.starts_with("//! ") || head.len() < 12).then(|| file.path.clone())
}

fn too_long(file: &tree::File) -> Option<String> {
    let lines = before_tests(&file.text).lines().count();
    (lines > LINES_AT_MOST).then(|| format!("{}: {lines} lines before its tests", file.path))
}

/// Promises left in the text, and lints silenced rather than answered.
fn left_undone(file: &tree::File) -> Vec<String> {
    let say = |line: usize, what: &str| format!("{}:{line} {what}", file.path);
    let code = code(&file.text);
    let mut found: Vec<String> =
        ["#[allow(", "#![allow("].iter().flat_map(|word| lines_with(&code, word)).map(|line| say(line, "allow")).collect();
    for promise in [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["XX", "X"].concat()] {
        found.extend(lines_with(&file.text, &promise).into_iter().map(|line| say(line, &promise)));
    }
    found
}

fn machine_paths(file: &tree::File) -> Vec<String> {
    let own = |at: usize| {
        at == 0 || !file.text.as_bytes()[at - 1].is_ascii_alphanumeric() && !b"._-/}~".contains(&file.text.as_bytes()[at - 1])
    };
    let places = MACHINE_PATHS.iter().flat_map(|path| file.text.match_indices(path)).filter(|&(at, _)| own(at));
    places.map(|(at, path)| format!("{}:{} {path}", file.path, file.text[..at].matches('\n').count() + 1)).collect()
}

#[test]
fn every_module_says_what_it_is() {
    let broken: Vec<String> = tree::rust().iter().filter_map(headless).collect();
    assert_none("a module begins with `//!`: what it is, which step or standard it serves, what is deliberately absent", &broken);
}

#[test]
fn no_file_outgrows_its_readers() {
    let broken: Vec<String> = tree::rust().iter().filter_map(too_long).collect();
    assert_none("a file past 500 lines is split", &broken);
}

#[test]
fn nothing_is_left_undone_or_silenced() {
    let broken: Vec<String> =
        tree::rust().iter().filter(|file| !file.path.ends_with("house/files.rs")).flat_map(left_undone).collect();
    assert_none("use #[expect(…, reason = …)], and do it or file an issue", &broken);
}

#[test]
fn no_path_of_one_machine() {
    let ours = ["crates", "docs", "tests", "fuzz", "bench"];
    let endings = [".rs", ".toml", ".md", ".sh", ".py", ".mjs", ".html", ".ftl", ".json"];
    let files =
        ours.iter().flat_map(|folder| tree::files(folder, &endings)).filter(|file| !file.path.ends_with("house/files.rs"));
    let broken: Vec<String> = files.flat_map(|file| machine_paths(&file)).collect();
    assert_none("a path of one machine stands in the tree", &broken);
}

#[test]
fn a_bad_file_is_caught() {
    let file = |text: &str| tree::File { path: "x.rs".to_owned(), text: text.to_owned() };
    assert!(headless(&file("use std::fs;\n")).is_some() && headless(&file("//! \n")).is_some());
    assert!(headless(&file("//! What is planned when.\n")).is_none());
    assert!(
        too_long(&file(&"x\n".repeat(501))).is_some()
            && too_long(&file(&format!("x\n#[cfg(test)]\n{}", "x\n".repeat(600)))).is_none()
    );
    assert_eq!(left_undone(&file(&["#[allow(dead_code)]\n// TO", "DO later\n"].concat())).len(), 2);
    assert!(left_undone(&file("#[expect(clippy::unwrap_used, reason = \"…\")]\nlet s = \"#[allow(x)]\";\n")).is_empty());
    assert_eq!(machine_paths(&file("open(\"/work/main/x\")\nhttp://a.test/work/x\n$HOME/root/x\n")), ["x.rs:1 /work/"]);
}
