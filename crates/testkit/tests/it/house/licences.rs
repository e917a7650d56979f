//! What we link is licensed so that an EUPL-1.2 product may ship it: every package has a choice wholly inside the list of `deny.toml`.

use std::process::Command;

use serde_json::Value;

use super::{assert_none, tree};

/// The `allow` list of `deny.toml`, so that it stands in one place.
fn allowed(deny: &str) -> Vec<String> {
    let list = deny.split_once("\nallow = [").and_then(|(_, rest)| rest.split_once(']')).map_or("", |(list, _)| list);
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Whether an SPDX expression can be met from `allowed`: `OR` chooses, `AND` needs both, `/` is the old way to write `OR`.
fn may_link(expression: &str, allowed: &[String]) -> bool {
    let expression = expression.replace('/', " OR ");
    let words: Vec<&str> = expression.split_whitespace().collect();
    let spaced = words.join(" ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let met = choice(&words, &mut at, allowed);
    met && at == words.len()
}

fn choice(words: &[&str], at: &mut usize, allowed: &[String]) -> bool {
    let mut met = both(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        met |= both(words, at, allowed);
    }
    met
}

fn both(words: &[&str], at: &mut usize, allowed: &[String]) -> bool {
    let mut met = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        met &= one(words, at, allowed);
    }
    met
}

fn one(words: &[&str], at: &mut usize, allowed: &[String]) -> bool {
    let Some(&word) = words.get(*at) else { return false };
    *at += 1;
    if word == "(" {
        let met = choice(words, at, allowed);
        let closed = words.get(*at) == Some(&")");
        *at += 1;
        return met && closed;
    }
    let mut licence = word.to_owned();
    if words.get(*at) == Some(&"WITH") {
        licence = format!("{word} WITH {}", words.get(*at + 1).unwrap_or(&""));
        *at += 2;
    }
    allowed.contains(&licence)
}

#[test]
fn every_package_may_be_shipped() {
    let allowed = allowed(&tree::read("deny.toml"));
    let mut ask = Command::new(env!("CARGO"));
    ask.args(["metadata", "--format-version=1", "--locked", "--filter-platform", "x86_64-unknown-linux-gnu"]);
    let answer = ask.current_dir(tree::root()).output().expect("cargo can be started");
    assert!(answer.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&answer.stderr));
    let metadata: Value = serde_json::from_slice(&answer.stdout).expect("cargo metadata is JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    assert!(packages.len() > 100, "only {} packages are read", packages.len());
    let refused = packages.iter().filter(|package| !may_link(package["license"].as_str().unwrap_or("none"), &allowed));
    let broken: Vec<String> = refused.map(|package| format!("{} is {}", package["name"], package["license"])).collect();
    assert_none("a package's licence is not on the list of deny.toml", &broken);
}

#[test]
fn a_wrong_licence_is_caught() {
    let allowed = allowed("x = 1\nallow = [\n  \"MIT\",\n  \"Apache-2.0 WITH LLVM-exception\", \"ISC\"\n]\n");
    assert_eq!(allowed.len(), 3);
    for good in ["MIT", "GPL-3.0-only OR MIT", "AGPL-3.0/MIT", "(MIT OR GPL-3.0-only) AND ISC", "Apache-2.0 WITH LLVM-exception"]
    {
        assert!(may_link(good, &allowed), "{good}");
    }
    for bad in ["AGPL-3.0-only", "MIT AND GPL-3.0-only", "none", "", "Apache-2.0", "(MIT"] {
        assert!(!may_link(bad, &allowed), "{bad}");
    }
}
