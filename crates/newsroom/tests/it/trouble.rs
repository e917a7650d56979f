//! Trouble on the network: what happens to a delivery, to its account, and to the others.

use crate::scene::scene;
use folkmoot_model::{
    account::AccountState,
    network::capability::{Deduplication, Verb},
    outgoing::delivery::{DeliveryState, Failure},
};
use folkmoot_networks::rehearsal::fault::{Fault, Trouble};
use folkmoot_newsroom::outgoing::{settle, withdraw};
use folkmoot_store as store;
use jiff::SignedDuration;

#[tokio::test]
async fn a_lost_answer_is_looked_for_and_found_never_sent_twice() {
    let scene = scene().await;
    let id = scene.approved("Eenmaal.").await;
    scene.network.inject(Fault::new(Trouble::LoseAnswer).during(Verb::Publish).times(1));
    scene.round().await;
    assert!(matches!(scene.only_delivery(id).await.state, DeliveryState::Uncertain { .. }));
    scene.settle().await;
    let delivery = scene.only_delivery(id).await;
    assert!(matches!(delivery.state, DeliveryState::Sent { .. }), "{delivery:?}");
    assert_eq!(delivery.attempts, 1);
    assert_eq!(scene.on_the_network().await, ["Eenmaal."]);
}

#[tokio::test]
async fn a_lost_request_is_tried_again_only_after_a_look() {
    let scene = scene().await;
    let id = scene.approved("Opnieuw.").await;
    scene.network.inject(Fault::new(Trouble::LoseRequest).during(Verb::Publish).times(1));
    scene.round().await;
    scene.round().await;
    assert_eq!(scene.only_delivery(id).await.attempts, 1, "not before the settle time");
    scene.settle().await;
    let delivery = scene.only_delivery(id).await;
    assert!(matches!(delivery.state, DeliveryState::Sent { .. }), "{delivery:?}");
    assert_eq!(scene.on_the_network().await, ["Opnieuw."]);
}

#[tokio::test]
async fn what_cannot_be_looked_for_is_sent_again_under_its_own_key() {
    let scene = scene().await;
    let read = scene.newsroom().store.read();
    let mut account = store::accounts::get(&read, scene.town.account).await.unwrap().unwrap();
    account.capability.deduplication = Deduplication::OwnKey;
    account.capability.verbs.retain(|verb| *verb != Verb::FindSent);
    let tx = scene.newsroom().store.begin().await.unwrap();
    store::accounts::update(&tx, &account).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();

    let id = scene.approved("Nogmaals.").await;
    scene.network.inject(Fault::new(Trouble::LoseAnswer).during(Verb::Publish).times(1));
    scene.settle().await;
    let delivery = scene.only_delivery(id).await;
    assert!(matches!(delivery.state, DeliveryState::Sent { .. }), "{delivery:?}");
    assert_eq!(delivery.attempts, 2);
    assert_eq!(scene.on_the_network().await, ["Nogmaals."]);

    // but not when it would no longer be cleared: then a person looks
    let id = scene.approved("Nog een keer verboden.").await;
    scene.network.inject(Fault::new(Trouble::LoseAnswer).during(Verb::Publish).times(1));
    scene.round().await;
    scene.forbid("verboden").await;
    scene.settle().await;
    let delivery = scene.only_delivery(id).await;
    assert!(matches!(delivery.state, DeliveryState::Uncertain { .. }), "{delivery:?}");
    assert_eq!(delivery.attempts, 1);
}

#[tokio::test]
async fn a_network_that_says_when_is_obeyed_exactly() {
    let scene = scene().await;
    let id = scene.approved("Straks.").await;
    scene.network.inject(Fault::new(Trouble::RateLimited { for_s: 3_600 }).times(1));
    scene.round().await;
    let delivery = scene.only_delivery(id).await;
    assert_eq!(delivery.state, DeliveryState::Pending);
    let asked_at = delivery.first_sent_at.unwrap();
    assert_eq!(delivery.next_try_at, asked_at + SignedDuration::from_secs(3_600));
    scene.turn(3_590);
    scene.round().await;
    assert_eq!(scene.only_delivery(id).await.attempts, 1);
    scene.turn(11);
    scene.round().await;
    assert!(matches!(scene.only_delivery(id).await.state, DeliveryState::Sent { .. }));
}

#[tokio::test]
async fn a_day_of_429_loses_nothing_and_shows_as_late() {
    let scene = scene().await;
    let id = scene.approved("Geduld.").await;
    let until = scene.newsroom().now() + SignedDuration::from_hours(24);
    scene.network.inject(Fault::new(Trouble::RateLimited { for_s: 600 }).between(scene.newsroom().now(), until));
    for _ in 0..150 {
        scene.round().await;
        scene.turn(600);
    }
    assert!(matches!(scene.only_delivery(id).await.state, DeliveryState::Sent { .. }));
}

#[tokio::test]
async fn late_is_on_the_board_within_a_minute() {
    let scene = scene().await;
    scene.approved("Laat.").await;
    scene.network.inject(Fault::new(Trouble::Down));
    scene.round().await;
    scene.turn(61);
    let counts = store::deliveries::problem_counts(&scene.newsroom().store.read(), None, scene.newsroom().now()).await.unwrap();
    assert_eq!((counts.late, counts.failed, counts.uncertain), (1, 0, 0));
}

#[tokio::test]
async fn a_dead_token_asks_for_a_person_and_the_message_waits() {
    let scene = scene().await;
    let id = scene.approved("Wacht op aanmelding.").await;
    scene.network.inject(Fault::new(Trouble::DeadToken));
    scene.settle().await;
    let account = store::accounts::get(&scene.newsroom().store.read(), scene.town.account).await.unwrap().unwrap();
    assert!(matches!(account.state, AccountState::NeedsReconnect { .. }), "{:?}", account.state);
    let delivery = scene.only_delivery(id).await;
    assert_eq!(delivery.state, DeliveryState::Pending);
    assert!(delivery.last_error.unwrap().contains("connected again"));

    scene.network.mend();
    let tx = scene.newsroom().store.begin().await.unwrap();
    store::accounts::update(&tx, &folkmoot_model::account::Account { state: AccountState::Connected, ..account }).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    scene.settle().await;
    assert_eq!(scene.on_the_network().await, ["Wacht op aanmelding."]);
}

#[tokio::test]
async fn a_message_withdrawn_while_its_outcome_is_unknown_is_taken_away_again() {
    let scene = scene().await;
    let id = scene.approved("Ingetrokken.").await;
    scene.network.inject(Fault::new(Trouble::LoseAnswer).during(Verb::Publish).times(1));
    scene.round().await;
    let revision = scene.message(id).await.revision;
    withdraw::withdraw(scene.newsroom(), &scene.town.manager, id, revision, "te vroeg").await.unwrap();
    scene.settle().await;
    assert!(scene.on_the_network().await.is_empty());
    assert!(scene.deliveries(id).await.iter().all(|delivery| matches!(delivery.state, DeliveryState::Sent { .. })));
}

#[tokio::test]
async fn a_person_settles_what_the_newsroom_cannot_know() {
    let scene = scene().await;
    let id = scene.approved("Onzeker.").await;
    scene.network.inject(Fault::new(Trouble::LoseRequest).during(Verb::Publish));
    scene.round().await;
    let delivery = scene.only_delivery(id).await;
    let stranger = settle::settle(scene.newsroom(), &scene.town.stranger, delivery.id, settle::Decision::GiveUp).await;
    assert!(stranger.is_err());
    settle::settle(scene.newsroom(), &scene.town.manager, delivery.id, settle::Decision::GiveUp).await.unwrap();
    scene.network.mend();
    scene.settle().await;
    assert!(scene.on_the_network().await.is_empty());
    let given_up = scene.only_delivery(id).await;
    assert_eq!(given_up.state, DeliveryState::Cancelled);
    let problems = store::deliveries::problem_counts(&scene.newsroom().store.read(), None, scene.newsroom().now()).await.unwrap();
    assert_eq!(problems, store::deliveries::ProblemCounts::default(), "what a person let be asks for nobody any more");
}

#[tokio::test]
async fn a_clock_that_jumps_a_year_and_back_sends_once() {
    let scene = scene().await;
    let id = scene.approved("Sprong.").await;
    for days in [400, -400, 3, -1] {
        scene.clock.turn(SignedDuration::from_hours(24 * days));
        scene.round().await;
    }
    scene.settle().await;
    assert!(matches!(scene.only_delivery(id).await.state, DeliveryState::Sent { .. }));
    assert_eq!(scene.on_the_network().await, ["Sprong."]);
}

#[tokio::test]
async fn what_a_new_guideline_would_stop_is_still_looked_for_and_known_to_stand_there() {
    for (trouble, stands) in [(Trouble::LoseAnswer, true), (Trouble::LoseRequest, false)] {
        let scene = scene().await;
        let id = scene.approved("De brug is dicht.").await;
        scene.network.inject(Fault::new(trouble).during(Verb::Publish).times(1));
        scene.round().await;
        assert!(matches!(scene.only_delivery(id).await.state, DeliveryState::Uncertain { .. }));
        scene.forbid("brug").await;
        scene.settle().await;
        let delivery = scene.only_delivery(id).await;
        assert_eq!(delivery.attempts, 1, "it is not sent again");
        assert_eq!(matches!(delivery.state, DeliveryState::Sent { .. }), stands, "{delivery:?}");
        assert_eq!(matches!(delivery.state, DeliveryState::Failed { why: Failure::NotCleared(_) }), !stands, "{delivery:?}");
        assert_eq!(scene.on_the_network().await.len(), usize::from(stands));
    }
}
