//! The files of the workspace, by their path from its root with `/` between the parts.

use std::fs;
use std::path::{Path, PathBuf};

/// One file of text.
pub struct File {
    /// From the workspace root, as `crates/model/src/lib.rs`.
    pub path: String,
    /// All of it.
    pub text: String,
}

/// The folder with the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    // asked when the test runs: a build that is kept may have been made in another folder
    let here = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the crate is"));
    here.ancestors().nth(2).expect("crates/testkit is two below the root").to_path_buf()
}

/// The text of one file, by its path from the root.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("failed to read {path}: {error}"))
}

/// Files below `folder` whose name ends in one of `endings`, in order of their path. What builds leave behind is not looked at.
pub fn files(folder: &str, endings: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    gather(&root().join(folder), endings, &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// Every Rust file we wrote.
pub fn rust() -> Vec<File> {
    ["crates", "fuzz", "bench"].iter().flat_map(|folder| files(folder, &[".rs"])).collect()
}

/// The Rust files that ship: those below a `src`, without the test kit and without modules that exist for tests alone.
pub fn product() -> Vec<File> {
    let all = files("crates", &[".rs"]);
    let for_tests: Vec<String> = all.iter().flat_map(|file| test_modules(&file.path, &file.text)).collect();
    let ships = |path: &str| {
        let test =
            for_tests.iter().any(|module| path.strip_prefix(module).is_some_and(|rest| rest == ".rs" || rest.starts_with('/')));
        path.contains("/src/") && !path.starts_with("crates/testkit/") && !test
    };
    all.into_iter().filter(|file| ships(&file.path)).collect()
}

/// The modules a file declares for tests alone (`#[cfg(test)] mod laws;`), as paths without their ending.
fn test_modules(path: &str, text: &str) -> Vec<String> {
    let own = path.trim_end_matches(".rs");
    let folder = match own.rsplit_once('/') {
        Some((folder, "mod" | "lib" | "main")) => folder,
        _ => own,
    };
    let declared = text.split("#[cfg(test)]").skip(1).filter_map(|rest| rest.trim_start().strip_prefix("mod "));
    declared
        .filter_map(|rest| rest.split_once(';'))
        .filter(|(name, _)| !name.contains(['{', ' ']))
        .map(|(name, _)| format!("{folder}/{name}"))
        .collect()
}

#[test]
fn a_module_for_tests_is_told_apart() {
    assert_eq!(test_modules("crates/a/src/x.rs", "#[cfg(test)]\nmod laws;\n#[cfg(test)]\nmod tests {}"), ["crates/a/src/x/laws"]);
    assert_eq!(test_modules("crates/a/src/mod.rs", "#[cfg(test)]\nmod tests;"), ["crates/a/src/tests"]);
}

fn gather(folder: &Path, endings: &[&str], found: &mut Vec<File>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if !matches!(name.as_str(), "target" | "node_modules" | "corpus" | "artifacts" | ".git") {
                gather(&path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let shown = path.strip_prefix(root()).expect("below the root").to_string_lossy().replace('\\', "/");
            found.push(File { path: shown, text: fs::read_to_string(&path).expect("text of ours is UTF-8") });
        }
    }
}

#[test]
fn the_tree_is_really_read() {
    let product = product();
    assert!(product.iter().any(|file| file.path == "crates/model/src/lib.rs"), "the model is not among {} files", product.len());
    assert!(rust().iter().any(|file| file.path == "crates/testkit/tests/it/house/tree.rs"), "this file is not read");
}
