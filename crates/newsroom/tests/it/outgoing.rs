//! The outgoing line: from a draft to a post that is measured, changed and taken away.

use crate::scene::{content, scene};
use folkmoot_model::{
    obstacle::Obstacle,
    outgoing::{
        delivery::{Act, DeliveryState},
        message::MessageState,
    },
};
use folkmoot_newsroom::{
    Refusal,
    outgoing::{approve, draft, measure, schedule, withdraw},
};
use folkmoot_store as store;

#[tokio::test]
async fn a_message_goes_from_draft_to_a_measured_post_and_back() {
    let scene = scene().await;
    let id = scene.approved("De Molenbrug is dicht voor auto's.").await;
    assert!(matches!(scene.message(id).await.state, MessageState::Scheduled { .. }));
    scene.round().await;
    assert!(matches!(scene.only_delivery(id).await.state, DeliveryState::Sent { .. }));
    assert_eq!(scene.on_the_network().await, ["De Molenbrug is dicht voor auto's."]);

    scene.turn(180);
    assert_eq!(measure::measure_due(scene.newsroom()).await.unwrap(), 1);
    assert_eq!(store::readings::latest(&scene.newsroom().store.read(), id).await.unwrap().len(), 1);

    let revision = scene.message(id).await.revision;
    let changed = draft::Draft { content: content(scene.town.account, "De Molenbrug is open."), ..scene.draft("") };
    let revision = draft::edit(scene.newsroom(), &scene.town.writer, id, revision, changed).await.unwrap();
    approve::submit(scene.newsroom(), &scene.town.writer, id, revision).await.unwrap();
    approve::approve(scene.newsroom(), &scene.town.manager, id, revision + 1).await.unwrap();
    scene.turn(20);
    scene.round().await;
    assert_eq!(
        scene.on_the_network().await,
        ["De Molenbrug is open.", "De Molenbrug is open."],
        "one post, known by two deliveries"
    );
    assert!(matches!(scene.deliveries(id).await[1].act, Act::Replace { .. }));

    let revision = scene.message(id).await.revision;
    withdraw::withdraw(scene.newsroom(), &scene.town.manager, id, revision, "a mistake").await.unwrap();
    scene.round().await;
    assert!(scene.on_the_network().await.is_empty());
}

#[tokio::test]
async fn nobody_approves_their_own_words_and_a_changed_text_asks_again() {
    let scene = scene().await;
    let id = draft::start(scene.newsroom(), &scene.town.manager, scene.draft("Eerste tekst.")).await.unwrap();
    approve::submit(scene.newsroom(), &scene.town.manager, id, 1).await.unwrap();
    let own = approve::approve(scene.newsroom(), &scene.town.manager, id, 2).await;
    assert!(matches!(own, Err(Refusal::Obstacles(ref list)) if list == &[Obstacle::OwnWork]), "{own:?}");
    let stranger = approve::approve(scene.newsroom(), &scene.town.stranger, id, 2).await;
    assert!(matches!(stranger, Err(Refusal::NoRight)), "{stranger:?}");

    let id = scene.approved("Goedgekeurde tekst.").await;
    let revision = scene.message(id).await.revision;
    draft::edit(scene.newsroom(), &scene.town.writer, id, revision, scene.draft("Een andere tekst.")).await.unwrap();
    assert_eq!(scene.message(id).await.state, MessageState::Draft);
    scene.round().await;
    assert!(scene.deliveries(id).await.is_empty());
}

#[tokio::test]
async fn an_old_form_overwrites_nothing() {
    let scene = scene().await;
    let id = draft::start(scene.newsroom(), &scene.town.writer, scene.draft("Een.")).await.unwrap();
    draft::edit(scene.newsroom(), &scene.town.manager, id, 1, scene.draft("Twee.")).await.unwrap();
    let stale = draft::edit(scene.newsroom(), &scene.town.writer, id, 1, scene.draft("Drie.")).await;
    assert!(matches!(stale, Err(Refusal::Stale)), "{stale:?}");
    assert_eq!(store::editions::of_message(&scene.newsroom().store.read(), id).await.unwrap().len(), 2);
}

#[tokio::test]
async fn what_the_guideline_blocks_is_not_submitted() {
    let scene = scene().await;
    let id = draft::start(scene.newsroom(), &scene.town.writer, scene.draft("Bel Joost op 06 12345678.")).await.unwrap();
    let refused = approve::submit(scene.newsroom(), &scene.town.writer, id, 1).await;
    assert!(matches!(refused, Err(Refusal::Findings(_))), "{refused:?}");
    assert_eq!(scene.message(id).await.state, MessageState::Draft);
}

#[tokio::test]
async fn a_guideline_that_changes_its_mind_stops_a_planned_message() {
    let scene = scene().await;
    let id = scene.approved(&"a".repeat(400)).await;
    let read = scene.newsroom().store.read();
    let mut account = store::accounts::get(&read, scene.town.account).await.unwrap().unwrap();
    account.capability.text = folkmoot_model::count::TextRule::Plain { limit: 300 };
    let tx = scene.newsroom().store.begin().await.unwrap();
    store::accounts::update(&tx, &account).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    scene.settle().await;
    assert!(matches!(scene.only_delivery(id).await.state, DeliveryState::Failed { .. }));
    assert!(scene.on_the_network().await.is_empty());
}

#[tokio::test]
async fn stopped_in_its_last_seconds_it_stays_and_goes_out_later() {
    let scene = scene().await;
    let id = draft::start(scene.newsroom(), &scene.town.writer, scene.draft("Even wachten.")).await.unwrap();
    approve::submit(scene.newsroom(), &scene.town.writer, id, 1).await.unwrap();
    approve::approve(scene.newsroom(), &scene.town.manager, id, 2).await.unwrap();
    schedule::stop(scene.newsroom(), &scene.town.manager, id, 3).await.unwrap();
    scene.settle().await;
    assert_eq!(scene.message(id).await.state, MessageState::Approved);
    schedule::publish_now(scene.newsroom(), &scene.town.manager, id, 4).await.unwrap();
    scene.turn(20);
    scene.round().await;
    assert_eq!(scene.on_the_network().await, ["Even wachten."]);
}
