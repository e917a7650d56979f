//! The same again: from the seed, and from the journal after a crash.

use super::{Hands, drain, say, town};
use crate::{
    network::{Access, Measure, Network, Outgoing},
    rehearsal::{
        Rehearsal, RehearsalError,
        town::{Living, Settings},
    },
};
use folkmoot_model::{
    network::post::{Incoming, Visibility},
    outgoing::delivery::DeliveryKey,
};
use jiff::SignedDuration;
use proptest::prelude::*;
use std::{fs, path::Path};

const START: &str = "2026-10-24T18:00:00Z";

/// Something a newsroom does.
#[derive(Debug, Clone)]
enum Deed {
    Wait(u32),
    Publish(u8),
    Answer,
    Replace(u8),
    Withdraw(u8),
    Block,
    Unblock,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        4 => (1_u32..40_000).prop_map(Deed::Wait),
        2 => (0_u8..6).prop_map(Deed::Publish),
        3 => Just(Deed::Answer),
        1 => (0_u8..6).prop_map(Deed::Replace),
        1 => (0_u8..6).prop_map(Deed::Withdraw),
        1 => Just(Deed::Block),
        1 => Just(Deed::Unblock),
    ];
    proptest::collection::vec(deed, 1..25)
}

/// Does everything in order, collecting after each deed; gives back what came in.
async fn live(network: &Rehearsal, access: &Access, hands: &Hands, deeds: &[Deed]) -> Vec<Incoming> {
    let mut cursor = Rehearsal::cursor_at(hands.now());
    let mut ours: Vec<String> = Vec::new();
    let mut all: Vec<Incoming> = Vec::new();
    for (number, deed) in deeds.iter().enumerate() {
        let chosen = |which: u8| ours.get(usize::from(which) % ours.len().max(1)).cloned();
        match deed {
            Deed::Wait(seconds) => {
                hands.forward(SignedDuration::from_secs(i64::from(*seconds)));
            }
            Deed::Publish(key) => {
                let id = say(network, access, &format!("p{key}"), "Nieuws uit het stadhuis.", None).await.unwrap().remote_id;
                ours.push(id);
            }
            Deed::Answer => {
                let open = all.iter().rev().find_map(|one| if let Incoming::Post(post) = one { Some(post) } else { None });
                if let Some(post) = open {
                    let answered = say(network, access, &format!("a{number}"), "We kijken ernaar.", Some(&post.remote_id)).await;
                    ours.extend(answered.ok().map(|receipt| receipt.remote_id));
                }
            }
            Deed::Replace(which) => {
                let (post, key) = (super::cleared("Anders.", Visibility::Public), DeliveryKey(format!("r{number}")));
                let outgoing = Outgoing { post: &post, pictures: &[], in_reply_to: None, key: &key };
                if let Some(id) = chosen(*which) {
                    let _ = network.replace(access, &id, &outgoing).await;
                }
            }
            Deed::Withdraw(which) => {
                if let Some(id) = chosen(*which) {
                    network.withdraw(access, &id).await.unwrap();
                }
            }
            Deed::Block => network.moderate(access, &Measure::Block { author: "boze_bezem".into() }).await.map(|_| ()).unwrap(),
            Deed::Unblock => {
                network.moderate(access, &Measure::Unblock { author: "boze_bezem".into() }).await.map(|_| ()).unwrap();
            }
        }
        let (incoming, next) = drain(network, access, cursor).await;
        cursor = next;
        all.extend(incoming);
    }
    all
}

/// Everything that can be seen from outside, of two days.
fn seen(network: &Rehearsal, hands: &Hands) -> String {
    let from = hands.now() - SignedDuration::from_hours(48);
    let lines = network.history(from, hands.now() + SignedDuration::from_hours(6));
    format!("{lines:?}")
}

fn key_of(incoming: &Incoming) -> Option<(u8, &str)> {
    match incoming {
        Incoming::Post(post) => Some((0, &post.remote_id)),
        Incoming::Edited(post) => Some((1, &post.remote_id)),
        Incoming::Deleted { remote_id, .. } => Some((2, remote_id)),
        Incoming::Signal { .. } => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, ..ProptestConfig::default() })]

    #[test]
    fn the_same_deeds_bring_the_same_posts_and_the_journal_tells_them_again(seed in 0_u64..50, deeds in deeds()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let (on_disk, in_memory) = (Hands::at(START), Hands::at(START));
        let (network, access) = town(Some(&path), seed, &on_disk);
        let collected = runtime.block_on(live(&network, &access, &on_disk, &deeds));
        let (other, other_access) = town(None, seed, &in_memory);
        let again = runtime.block_on(live(&other, &other_access, &in_memory, &deeds));
        prop_assert_eq!(&collected, &again, "same seed, same deeds, same clock");

        let before = seen(&network, &on_disk);
        drop(network);
        let (reopened, _) = town(Some(&path), seed + 1, &on_disk);
        prop_assert_eq!(before, seen(&reopened, &on_disk), "after a restart; the journal's own seed holds");

        let mut keys: Vec<(u8, &str)> = collected.iter().filter_map(key_of).collect();
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        prop_assert_eq!(keys.len(), all, "nothing comes in twice");
    }

    #[test]
    fn small_steps_and_one_leap_bring_the_same(seed in 0_u64..50, steps in proptest::collection::vec(1_i64..9000, 1..12)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let hands = Hands::at(START);
        let (network, access) = town(None, seed, &hands);
        network.enliven(Living { from: hands.now(), until: hands.now() + SignedDuration::from_hours(12), every_s: 90 }).unwrap();
        let start = Rehearsal::cursor_at(hands.now());
        let (mut walked, mut cursor) = (Vec::new(), start.clone());
        for seconds in steps {
            hands.forward(SignedDuration::from_secs(seconds));
            let (incoming, next) = runtime.block_on(drain(&network, &access, cursor));
            cursor = next;
            walked.extend(incoming);
        }
        let (leapt, end) = runtime.block_on(drain(&network, &access, start));
        prop_assert_eq!(cursor, end);
        // who leaps does not see what was deleted in between
        let gone: Vec<&str> = walked.iter().filter_map(key_of).filter(|key| key.0 == 2).map(|key| key.1).collect();
        let stays = |incoming: &[Incoming]| -> Vec<(u8, String)> {
            let kept = incoming.iter().filter_map(key_of).filter(|(what, id)| *what == 2 || !gone.contains(id));
            kept.map(|(what, id)| (what, id.to_owned())).collect()
        };
        prop_assert_eq!(stays(&walked), stays(&leapt));
    }
}

fn lines(path: &Path) -> usize {
    fs::read_to_string(path).unwrap().lines().count()
}

#[tokio::test]
async fn a_crash_within_a_write_loses_only_what_was_never_confirmed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal");
    let hands = Hands::at(START);
    let (network, access) = town(Some(&path), 5, &hands);
    let first = say(&network, &access, "one", "Eerste bericht.", None).await.unwrap();
    drop(network);
    let confirmed = fs::read(&path).unwrap();
    let (network, access) = town(Some(&path), 5, &hands);
    say(&network, &access, "two", "Tweede bericht.", None).await.unwrap();
    drop(network);
    let whole = fs::read(&path).unwrap();
    for end in (confirmed.len()..whole.len()).step_by(7) {
        fs::write(&path, &whole[..end]).unwrap();
        let (network, access) = town(Some(&path), 5, &hands);
        assert_eq!(say(&network, &access, "one", "Eerste bericht.", None).await.unwrap(), first, "cut at {end}");
        say(&network, &access, "two", "Tweede bericht.", None).await.unwrap();
        drop(network);
        assert_eq!(lines(&path), 4, "begin, open, one, two");
    }
}

#[test]
fn a_folder_that_is_not_there_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("nowhere").join("journal");
    let opened = Rehearsal::open(Some(&missing), Settings::ordinary(1), Hands::at(START).clock());
    assert!(matches!(opened, Err(RehearsalError::Disk(_))));
}

#[test]
fn a_present_that_lives_already_is_not_livelier_when_woken_again() {
    let hands = Hands::at(START);
    let start = hands.now();
    let posts = |wakings: &[i64]| {
        let (network, _) = town(None, 7, &hands);
        for hours in wakings {
            let from = start + SignedDuration::from_hours(*hours);
            network.enliven(Living { from, until: from + SignedDuration::from_hours(6), every_s: 90 }).unwrap();
        }
        network.history(start, start + SignedDuration::from_hours(6)).len()
    };
    let once = posts(&[0]);
    assert!(once > 100, "{once}");
    assert_eq!(posts(&[0, 0, 1]), once);
}
