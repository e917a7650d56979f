//! Who may depend on whom. A new arrow wants an ADR, and then a line here.

use serde_json::Value;
use std::process::Command;

use super::{assert_none, tree};

/// Each room with the rooms it may see; downward only, and no sibling.
const ROOMS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("analysis", &["model"]),
    ("records", &["model"]),
    ("networks", &["model", "records"]),
    ("store", &["model"]),
    ("newsroom", &["model", "analysis", "records", "networks", "store"]),
    ("web", &["model", "newsroom", "store"]),
    ("folkmoot", &["model", "analysis", "records", "networks", "store", "newsroom", "web"]),
    ("testkit", &["model", "analysis", "records", "networks", "store", "newsroom", "web"]),
];

/// Libraries that only the named rooms may link. Nobody at all: a second HTTP, TLS or time stack.
const OWNED: &[(&str, &[&str])] = &[
    ("reqwest", &["networks"]),
    ("hyper", &["networks"]),
    ("ureq", &[]),
    ("rustls", &["networks", "folkmoot"]),
    ("sea-orm", &["store"]),
    ("sea-orm-migration", &["store"]),
    ("sea-query", &["store"]),
    ("sqlx", &["store"]),
    ("rusqlite", &["store"]),
    ("axum", &["web", "folkmoot"]),
    ("tower-http", &["web", "folkmoot"]),
    ("maud", &["web"]),
    ("tokio", &["networks", "store", "newsroom", "web", "folkmoot", "testkit"]),
    ("rand", &["networks", "newsroom", "web", "folkmoot", "testkit"]),
    ("chrono", &[]),
    ("time", &[]),
    ("openssl", &[]),
    ("native-tls", &[]),
];

/// One dependency of one of our crates.
struct Arrow {
    from: String,
    to: String,
    for_tests: bool,
}

/// The room of a package of ours: `folkmoot-model` is `model`, the binary is `folkmoot`.
fn room(package: &str) -> Option<&str> {
    let name = package.strip_prefix("folkmoot-").unwrap_or(package);
    ROOMS.iter().map(|&(room, _)| room).find(|&room| room == name)
}

fn arrows(metadata: &Value) -> Vec<Arrow> {
    let mut arrows = Vec::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            arrows.push(Arrow {
                from: package["name"].as_str().unwrap_or_default().to_owned(),
                to: dependency["name"].as_str().unwrap_or_default().to_owned(),
                for_tests: dependency["kind"] == "dev",
            });
        }
    }
    arrows
}

fn forbidden(arrows: &[Arrow]) -> Vec<String> {
    let mut broken = Vec::new();
    for arrow in arrows {
        let Some(from) = room(&arrow.from) else {
            broken.push(format!("{} is not a room this test knows", arrow.from));
            continue;
        };
        let sees = ROOMS.iter().find(|&&(room, _)| room == from).map_or(&[][..], |&(_, sees)| sees);
        if let Some(to) = room(&arrow.to)
            && !sees.contains(&to)
            && !(arrow.for_tests && to == "testkit")
        {
            broken.push(format!("{from} → {to}"));
        }
        if let Some(&(library, owners)) = OWNED.iter().find(|&&(library, _)| library == arrow.to)
            && !owners.contains(&from)
        {
            broken.push(format!("{from} links {library}, which is for {owners:?} alone"));
        }
    }
    broken
}

fn metadata() -> Value {
    let mut ask = Command::new(env!("CARGO"));
    let answer = ask.args(["metadata", "--format-version=1", "--no-deps", "--offline"]).current_dir(tree::root()).output();
    let answer = answer.expect("cargo can be started");
    assert!(answer.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&answer.stderr));
    serde_json::from_slice(&answer.stdout).expect("cargo metadata is JSON")
}

#[test]
fn arrows_point_downward_only() {
    let arrows = arrows(&metadata());
    assert!(arrows.iter().any(|arrow| arrow.from == "folkmoot-web" && arrow.to == "axum"), "the arrows are not read");
    assert_none("a crate depends on one it must not see", &forbidden(&arrows));
}

#[test]
fn every_room_has_its_line() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().expect("packages").iter().filter_map(|package| package["name"].as_str());
    let strangers: Vec<String> = packages.filter(|package| room(package).is_none()).map(str::to_owned).collect();
    assert_none("a crate is missing from ROOMS", &strangers);
}

#[test]
fn wrong_arrows_are_caught() {
    let arrow = |from: &str, to: &str, for_tests| Arrow { from: from.to_owned(), to: to.to_owned(), for_tests };
    assert_eq!(forbidden(&[arrow("folkmoot-model", "folkmoot-store", false)]), ["model → store"]);
    assert_eq!(forbidden(&[arrow("folkmoot-web", "folkmoot-networks", true)]), ["web → networks"]);
    assert_eq!(forbidden(&[arrow("folkmoot-newsroom", "reqwest", false)]).len(), 1);
    assert_eq!(forbidden(&[arrow("folkmoot-newcomer", "serde", false)]).len(), 1);
    assert!(
        forbidden(&[arrow("folkmoot-newsroom", "folkmoot-store", false), arrow("folkmoot", "folkmoot-testkit", true)]).is_empty()
    );
}
