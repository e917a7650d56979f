//! Threads: parts go out in order, each answering the one before, each once, whatever happens in between.

use crate::{
    crash::{crash_after, everything},
    scene::{Scene, scene},
};
use folkmoot_model::{
    ids::MessageId,
    network::capability::Verb,
    outgoing::delivery::{Act, Delivery, DeliveryState, Failure},
};
use folkmoot_networks::{
    network::Network,
    rehearsal::fault::{Fault, Trouble},
};
use folkmoot_newsroom::outgoing::{
    approve, draft, hand_over,
    settle::{self, Decision},
    withdraw,
};
use folkmoot_store as store;

const THREAD: &str = "De brug is dicht.\n---\nBus 4 rijdt om.\n---\nFietsen kan.";
const PARTS: [&str; 3] = ["De brug is dicht. (1/3)", "Bus 4 rijdt om. (2/3)", "Fietsen kan. (3/3)"];

/// What stands on the network for a message, part by part: its text, and which part it answers.
async fn stands(scene: &Scene, id: MessageId) -> Vec<(String, Option<u32>)> {
    let access = scene.network.access("gemeente").unwrap();
    let deliveries = scene.deliveries(id).await;
    let post = |delivery: &Delivery| match &delivery.state {
        DeliveryState::Sent { receipt: Some(receipt) } if delivery.act == Act::Publish => {
            Some((receipt.remote_id.clone(), delivery.part))
        }
        _ => None,
    };
    let posts: Vec<(String, u32)> = deliveries.iter().filter_map(post).collect();
    let mut found = Vec::new();
    for (remote_id, part) in &posts {
        if let Some(there) = scene.network.standing(&access, remote_id).await.unwrap().value {
            let answers = there.in_reply_to.and_then(|parent| posts.iter().find(|(id, _)| *id == parent).map(|(_, part)| *part));
            found.push((*part, there.text, answers));
        }
    }
    found.sort();
    found.into_iter().map(|(_, text, answers)| (text, answers)).collect()
}

/// The network has said no to the first part.
async fn first_part_fails(scene: &Scene, id: MessageId) {
    hand_over::hand_over_due(scene.newsroom()).await.unwrap();
    let mut first = scene.deliveries(id).await.into_iter().find(|one| one.part == 0).unwrap();
    first.state = DeliveryState::Failed { why: Failure::Exhausted("not today".to_owned()) };
    let tx = scene.newsroom().store.begin().await.unwrap();
    store::deliveries::update(&tx, &first).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
}

fn whole() -> Vec<(String, Option<u32>)> {
    PARTS.iter().zip([None, Some(0), Some(1)]).map(|(text, answers)| ((*text).to_owned(), answers)).collect()
}

#[tokio::test]
async fn parts_go_out_in_order_each_answering_the_one_before() {
    let scene = scene().await;
    let id = scene.approved(THREAD).await;
    scene.settle().await;
    assert_eq!(stands(&scene, id).await, whole());
    assert_eq!(scene.deliveries(id).await.len(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crash_between_any_two_steps_of_a_thread_loses_no_part_and_repeats_none() {
    for fault in [None, Some(Fault::new(Trouble::LoseAnswer).during(Verb::Publish).times(2))] {
        // every step of the first parts, then some of those behind them
        for steps in (1..80).chain((80..600).step_by(7)) {
            let scene = scene().await;
            let id = scene.approved(THREAD).await;
            if let Some(fault) = fault.clone() {
                scene.network.inject(fault);
            }
            let done = crash_after(steps, everything(&scene)).await;
            scene.turn(600);
            scene.settle().await;
            assert_eq!(stands(&scene, id).await, whole(), "after {steps} steps");
            assert_eq!(scene.on_the_network().await.len(), 3, "after {steps} steps");
            if done {
                break;
            }
            assert!(steps < 595, "the work never ended");
        }
    }
}

#[tokio::test]
async fn a_part_waits_for_the_one_before_and_ends_with_it() {
    let scene = scene().await;
    let id = scene.approved(THREAD).await;
    first_part_fails(&scene, id).await;
    scene.settle().await;
    let of = |deliveries: &[Delivery], part: u32| deliveries.iter().find(|one| one.part == part).cloned().unwrap();
    let all = scene.deliveries(id).await;
    assert!(matches!(of(&all, 0).state, DeliveryState::Failed { .. }), "{all:?}");
    assert!(all.iter().filter(|one| one.part > 0).all(|one| one.state == DeliveryState::Pending && one.attempts == 0), "{all:?}");
    assert_eq!(of(&all, 1).last_error.as_deref(), Some("the part before it goes first"));
    settle::settle(scene.newsroom(), &scene.town.manager, of(&all, 0).id, Decision::TryAgain).await.unwrap();
    scene.settle().await;
    assert_eq!(stands(&scene, id).await, whole(), "tried again, all of it goes");

    let id = scene.approved("Het zwembad is dicht.\n---\nMorgen ook.").await;
    first_part_fails(&scene, id).await;
    scene.settle().await;
    let first = of(&scene.deliveries(id).await, 0).id;
    settle::settle(scene.newsroom(), &scene.town.manager, first, Decision::GiveUp).await.unwrap();
    scene.settle().await;
    assert!(scene.deliveries(id).await.iter().all(|one| one.state == DeliveryState::Cancelled));
}

#[tokio::test]
async fn a_correction_changes_parts_in_place_adds_and_takes_away() {
    let scene = scene().await;
    let id = scene.approved(THREAD).await;
    scene.settle().await;
    for (text, expected) in [
        ("De brug is open.\n---\nFietsen kan.", vec![("De brug is open. (1/2)", None), ("Fietsen kan. (2/2)", Some(0))]),
        (
            "De brug is open.\n---\nFietsen kan.\n---\nLopen ook.",
            vec![("De brug is open. (1/3)", None), ("Fietsen kan. (2/3)", Some(0)), ("Lopen ook. (3/3)", Some(1))],
        ),
        ("De brug is open.", vec![("De brug is open.", None)]),
    ] {
        let revision = scene.message(id).await.revision;
        let revision = draft::edit(scene.newsroom(), &scene.town.writer, id, revision, scene.draft(text)).await.unwrap();
        approve::submit(scene.newsroom(), &scene.town.writer, id, revision).await.unwrap();
        approve::approve(scene.newsroom(), &scene.town.manager, id, revision + 1).await.unwrap();
        scene.turn(20);
        scene.settle().await;
        let expected: Vec<(String, Option<u32>)> =
            expected.into_iter().map(|(text, answers)| (text.to_owned(), answers)).collect();
        assert_eq!(stands(&scene, id).await, expected);
    }
    let revision = scene.message(id).await.revision;
    withdraw::withdraw(scene.newsroom(), &scene.town.manager, id, revision, "called off").await.unwrap();
    scene.settle().await;
    assert_eq!(stands(&scene, id).await, []);
}
