//! One door out, one door in.
//!
//! Out: a single place calls a network's `publish`. In: a single place puts raw exchanges on record, and posts are written in two places only,
//! each in the transaction that keeps their evidence: what comes in, and what went out. The demo gives its town a past of its own. Looked for
//! by the name of the call, so no other function may carry these names.

use super::rust_text::{before_tests, code, lines_with};
use super::{assert_none, tree};

/// A call that only some places may make.
struct Door {
    call: &'static str,
    /// Starts of the paths where it may stand.
    stands_in: &'static [&'static str],
    /// Whether it stands there exactly once, or at least once.
    once: bool,
    /// Rooms whose own business the name is.
    own_rooms: &'static [&'static str],
}

const OUT: Door = Door {
    call: ".publish(",
    stands_in: &["crates/newsroom/src/outgoing/publish"],
    once: true,
    own_rooms: &["crates/networks/", "crates/testkit/"],
};

/// The store itself, and what fills it with invented history.
const HISTORY: &[&str] = &["crates/store/", "crates/testkit/", "crates/folkmoot/src/demo/"];

const EVIDENCE: Door =
    Door { call: "exchanges::insert(", stands_in: &["crates/newsroom/src/outgoing/capture"], once: true, own_rooms: HISTORY };

const IN: Door = Door {
    call: "posts::insert(",
    stands_in: &["crates/newsroom/src/incoming/take_in", "crates/newsroom/src/incoming/answered"],
    once: false,
    own_rooms: HISTORY,
};

const IN_AGAIN: Door = Door { call: "posts::revise(", ..IN };

/// Every place of `files` that goes through the door, as `path:line`.
fn uses(door: &Door, files: &[tree::File]) -> Vec<String> {
    let outside = files.iter().filter(|file| !door.own_rooms.iter().any(|room| file.path.starts_with(room)));
    let places = |file: &tree::File| {
        let lines = lines_with(&code(before_tests(&file.text)), door.call);
        lines.into_iter().map(|line| format!("{}:{line}", file.path)).collect::<Vec<_>>()
    };
    outside.flat_map(places).collect()
}

/// What is wrong with how the door is used.
fn wrong(door: &Door, files: &[tree::File]) -> Vec<String> {
    let uses = uses(door, files);
    let stray = uses.iter().filter(|place| !door.stands_in.iter().any(|start| place.starts_with(start)));
    let mut wrong: Vec<String> = stray.map(|place| format!("{place} calls `{}`", door.call)).collect();
    if uses.is_empty() || (door.once && uses.len() != 1) {
        wrong.push(format!("`{}` is called {} times in {:?}: {uses:?}", door.call, uses.len(), door.stands_in));
    }
    wrong
}

#[test]
fn one_door_out() {
    assert_none("publishing has one door, and it takes a ClearedEdition", &wrong(&OUT, &tree::product()));
}

#[test]
fn one_door_in() {
    let product = tree::product();
    let broken: Vec<String> = [EVIDENCE, IN, IN_AGAIN].iter().flat_map(|door| wrong(door, &product)).collect();
    assert_none("what comes in is captured in one place before it is used", &broken);
}

#[test]
fn a_second_door_is_caught() {
    let file = |path: &str, text: &str| tree::File { path: path.to_owned(), text: text.to_owned() };
    let door = || file("crates/newsroom/src/outgoing/publish.rs", "network.publish(cleared)\n// .publish(\n");
    assert!(wrong(&OUT, &[door(), file("crates/networks/src/mastodon/mod.rs", "self.publish(x)")]).is_empty());
    assert_eq!(wrong(&OUT, &[door(), file("crates/web/src/compose.rs", "\n\nnetwork.publish(x)")]).len(), 2);
    assert_eq!(wrong(&OUT, &[file("crates/newsroom/src/outgoing/publish.rs", "let x = \"network.publish(\";")]).len(), 1);
    assert_eq!(wrong(&OUT, &[door(), door()]).len(), 1);
    let capture = || file("crates/newsroom/src/incoming/take_in.rs", "store::posts::insert(tx, &post)");
    assert!(wrong(&IN, &[capture(), capture()]).is_empty());
    assert_eq!(wrong(&IN, &[capture(), file("crates/web/src/x.rs", "posts::insert(tx, &post)")]).len(), 1);
}
