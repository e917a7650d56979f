//! Reads the sources of this crate for the tests: which messages, icons and assets they name. Test-only.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A message of a language file.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) key: String,
    pub(crate) variables: BTreeSet<String>,
    /// Marked `# computed`: its key is put together at run time.
    pub(crate) computed: bool,
}

impl Message {
    pub(crate) fn shape(self) -> (String, BTreeSet<String>) {
        (self.key, self.variables)
    }
}

/// A use of `t!` in a source.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) key: String,
    pub(crate) variables: BTreeSet<String>,
}

/// The messages of a language file. A comment `# computed` holds until the next blank line.
pub(crate) fn messages(file: &str) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    let mut computed = false;
    for line in file.lines() {
        if line.trim() == "# computed" {
            computed = true;
        } else if line.trim().is_empty() {
            computed = false;
        } else if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let key = line.split('=').next().unwrap_or_default().trim().to_owned();
            messages.push(Message { key, variables: BTreeSet::new(), computed });
        }
        if let Some(message) = messages.last_mut().filter(|_| !line.starts_with('#')) {
            message.variables.extend(line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|letter| letter.is_ascii_alphanumeric() || "-_".contains(*letter)).collect::<String>()
            }));
        }
    }
    messages
}

/// Every `t!(…, "key", name = …)` in the sources.
pub(crate) fn calls() -> Vec<Call> {
    let mut calls = Vec::new();
    for text in texts() {
        for (at, _) in text.match_indices("t!(") {
            if text[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_') {
                continue;
            }
            let inside = arguments(&text[at + 3..]);
            let Some(key) = inside.get(1).and_then(|argument| argument.trim().strip_prefix('"')?.strip_suffix('"')) else {
                continue;
            };
            let variables =
                inside[2..].iter().filter_map(|argument| argument.split_once('=')).map(|(name, _)| name.trim().to_owned());
            calls.push(Call { key: key.to_owned(), variables: variables.collect() });
        }
    }
    calls
}

/// Every string literal in the sources.
pub(crate) fn literals() -> BTreeSet<String> {
    texts().iter().flat_map(|text| text.split('"').map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Every literal that stands right after an opening such as `icon(`.
pub(crate) fn literals_after(opening: &str) -> Vec<String> {
    texts().iter().flat_map(|text| after(text, opening)).collect()
}

fn after(text: &str, opening: &str) -> Vec<String> {
    text.split(opening)
        .skip(1)
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
        // what else follows such an opening is a pattern of a test like this one
        .filter(|name| name.chars().all(|letter| letter.is_ascii_alphanumeric() || "-./_".contains(letter)))
        .map(str::to_owned)
        .collect()
}

/// The arguments of a call, split at its own commas; the text starts behind the opening parenthesis.
fn arguments(text: &str) -> Vec<String> {
    let (mut depth, mut quoted, mut escaped) = (0usize, false, false);
    let mut found = vec![String::new()];
    for letter in text.chars() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = found.last_mut() {
            last.push(letter);
        }
    }
    found.retain(|argument| !argument.trim().is_empty());
    found
}

fn texts() -> Vec<String> {
    let mut files = Vec::new();
    walk(&Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("src"), &mut files);
    files.iter().map(|file| without_comments(&fs::read_to_string(file).unwrap())).collect()
}

fn without_comments(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|kind| kind == "rs") && !path.ends_with("i18n/source.rs") {
            files.push(path);
        }
    }
}

#[test]
fn a_call_is_read_with_its_variables() {
    let inside = arguments("ui, \"a-key\", count = list(1, 2).len(), name = f(\"x, )\"),) other");
    assert_eq!(inside.len(), 4, "{inside:?}");
    let read = messages("# computed\na = { $x } and { $y }\n\nb = { $n ->\n    [one] one\n   *[other] { $n } of { $total }\n}\n");
    assert!(read[0].computed && !read[1].computed);
    assert_eq!(read[1].variables.iter().map(String::as_str).collect::<Vec<_>>(), ["n", "total"]);
}
