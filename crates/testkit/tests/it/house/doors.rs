//! One door out, one door in.
//!
//! Out: a single place calls a network's `publish`. In: a single place hands captured posts to the store, so that no content is used before
//! its raw exchange is on record. Looked for by the name of the call, which is why no other function may carry these names.

use super::rust_text::{before_tests, code, lines_with};
use super::{assert_none, tree};

/// A call that only one place may make, and the folders whose own business it is.
struct Door {
    call: &'static str,
    stands_in: &'static str,
    own_rooms: &'static [&'static str],
}

const OUT: Door = Door {
    call: ".publish(",
    stands_in: "crates/newsroom/src/outgoing/publish",
    own_rooms: &["crates/networks/", "crates/testkit/"],
};

const IN: Door = Door {
    call: ".record_batch(",
    stands_in: "crates/newsroom/src/incoming/capture",
    own_rooms: &["crates/store/", "crates/testkit/"],
};

/// Every place of `files` that goes through the door, as `path:line`.
fn uses(door: &Door, files: &[tree::File]) -> Vec<String> {
    let outside = files.iter().filter(|file| !door.own_rooms.iter().any(|room| file.path.starts_with(room)));
    let places = |file: &tree::File| {
        let lines = lines_with(&code(before_tests(&file.text)), door.call);
        lines.into_iter().map(|line| format!("{}:{line}", file.path)).collect::<Vec<_>>()
    };
    outside.flat_map(places).collect()
}

/// What is wrong with how the door is used: it is used once, where it stands.
fn wrong(door: &Door, files: &[tree::File]) -> Vec<String> {
    let uses = uses(door, files);
    let mut wrong: Vec<String> = uses.iter().filter(|place| !place.starts_with(door.stands_in)).cloned().collect();
    if uses.len() != 1 {
        wrong.push(format!("`{}` is called {} times instead of once in {}*: {uses:?}", door.call, uses.len(), door.stands_in));
    }
    wrong
}

#[test]
fn one_door_out() {
    assert_none("publishing has one door, and it takes a ClearedEdition", &wrong(&OUT, &tree::product()));
}

#[test]
fn one_door_in() {
    assert_none("what comes in is captured in one place before it is used", &wrong(&IN, &tree::product()));
}

#[test]
fn a_second_door_is_caught() {
    let file = |path: &str, text: &str| tree::File { path: path.to_owned(), text: text.to_owned() };
    let door = || file("crates/newsroom/src/outgoing/publish.rs", "network.publish(cleared)\n// .publish(\n");
    assert!(wrong(&OUT, &[door(), file("crates/networks/src/mastodon/mod.rs", "self.publish(x)")]).is_empty());
    assert_eq!(
        wrong(&OUT, &[door(), file("crates/web/src/compose.rs", "\n\nnetwork.publish(x)")])[0],
        "crates/web/src/compose.rs:3"
    );
    assert_eq!(wrong(&OUT, &[file("crates/newsroom/src/outgoing/publish.rs", "let x = \"network.publish(\";")]).len(), 1);
}
