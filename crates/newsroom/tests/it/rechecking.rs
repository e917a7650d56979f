//! Posts that are looked at again: what citizens change becomes a version, what they take away is marked, and every post has its turn.

use crate::{
    changing::{Change, Changing},
    scene::{Scene, scene},
};
use folkmoot_model::{
    ids::ExchangeId,
    language::Language,
    network::{exchange::Exchange, post::Visibility},
};
use folkmoot_networks::rehearsal::town::Staged;
use folkmoot_newsroom::{Clock, Networks, incoming::recheck::recheck_due};
use folkmoot_records::capture::Sealed;
use folkmoot_store::{
    self as store, Page,
    events::EventFilter,
    posts::{Post, PostVersion, VersionEnd},
};
use std::{collections::BTreeSet, sync::Arc};

async fn changing() -> (Scene, Changing) {
    let mut scene = scene().await;
    let network = Changing::over(scene.network.clone(), scene.clock.clone());
    scene.town.newsroom.networks = Networks::none().with(Arc::new(network.clone()));
    scene.collect().await;
    (scene, network)
}

/// A run of the reconciler, a minute after the one before.
async fn look(scene: &Scene) -> u64 {
    scene.turn(60);
    recheck_due(scene.newsroom()).await.unwrap()
}

async fn post(scene: &Scene, remote_id: &str) -> Post {
    store::posts::by_remote(&scene.newsroom().store.read(), scene.town.account, remote_id).await.unwrap().unwrap()
}

async fn versions(scene: &Scene, post: &Post) -> Vec<PostVersion> {
    store::posts::versions(&scene.newsroom().store.read(), post.id).await.unwrap()
}

/// What was exchanged, after checking its seal.
async fn evidence(scene: &Scene, id: ExchangeId) -> Exchange {
    let stored = store::exchanges::get(&scene.newsroom().store.read(), id).await.unwrap().unwrap();
    Sealed { bytes: stored.bytes, sha256: stored.sha256 }.open().unwrap()
}

async fn told(scene: &Scene, verb: &str) -> usize {
    let page = Page::first(1_000);
    let events = store::events::list(&scene.newsroom().store.read(), &EventFilter::default(), &page).await.unwrap();
    events.iter().filter(|event| event.verb == verb).count()
}

#[tokio::test]
async fn an_edit_is_a_second_version_and_the_first_stays_with_its_evidence() {
    let (scene, network) = changing().await;
    let remote = scene.says("bas", "De lamp is kapot.", None);
    scene.collect().await;
    let before = post(&scene, &remote).await;
    network.change(&remote, Change::Text("De lamp op de Lindekade is kapot."));
    assert_eq!(look(&scene).await, 1);
    let after = post(&scene, &remote).await;
    assert_eq!((after.version, after.text.as_str()), (2, "De lamp op de Lindekade is kapot."));
    assert!(after.edited_at.is_some() && after.deleted_at.is_none());
    let kept = versions(&scene, &after).await;
    let told_of: Vec<_> = kept.iter().map(|one| (one.number, one.text.as_str(), one.what, one.exchange)).collect();
    assert_eq!(told_of, [(1, "De lamp is kapot.", VersionEnd::Edited, before.exchange)]);
    let said = evidence(&scene, after.exchange).await;
    assert!(String::from_utf8(said.response_body).unwrap().contains("Lindekade"), "what the network said is kept");
    look(&scene).await;
    assert_eq!(post(&scene, &remote).await, after, "the same edit is no second one");
    assert_eq!(told(&scene, "edited_by_author").await, 1);
}

#[tokio::test]
async fn another_picture_or_description_is_an_edit_and_another_address_alone_is_none() {
    let (scene, network) = changing().await;
    let staged = Staged {
        account: "gemeente".to_owned(),
        handle: "bas".to_owned(),
        name: "bas".to_owned(),
        at: scene.clock.now(),
        intent: "test".to_owned(),
        language: Language::dutch(),
        text: "Kijk eens.".to_owned(),
        visibility: Visibility::Public,
        in_reply_to: None,
        picture: Some("een lamp".to_owned()),
        liked: (0, 0),
    };
    let remote = scene.network.stage(vec![staged]).unwrap().remove(0);
    scene.collect().await;
    let first = post(&scene, &remote).await;
    assert_eq!(first.media[0].description.as_deref(), Some("een lamp"));
    network.change(&remote, Change::Moved("https://cache.example/1.jpg"));
    look(&scene).await;
    assert_eq!(post(&scene, &remote).await, first);
    network.change(&remote, Change::Picture("https://media.example/other.jpg"));
    look(&scene).await;
    let second = post(&scene, &remote).await;
    assert_eq!((second.version, second.media[0].url.as_str()), (2, "https://media.example/other.jpg"));
    network.change(&remote, Change::Description("een kapotte lamp"));
    look(&scene).await;
    let third = post(&scene, &remote).await;
    assert_eq!((third.version, third.media[0].description.as_deref()), (3, Some("een kapotte lamp")));
    let kept = versions(&scene, &third).await;
    assert_eq!([&kept[0].media, &kept[1].media], [&first.media, &second.media], "each version keeps its own");
}

#[tokio::test]
async fn a_deletion_is_marked_with_the_servers_own_answer_and_what_was_said_stays() {
    let (scene, network) = changing().await;
    let remote = scene.says("bas", "De lamp is kapot.", None);
    scene.collect().await;
    network.change(&remote, Change::Gone);
    assert_eq!(look(&scene).await, 1);
    let gone = post(&scene, &remote).await;
    assert_eq!((gone.version, gone.text.as_str(), gone.deleted_at), (2, "De lamp is kapot.", Some(scene.clock.now())));
    assert_eq!(evidence(&scene, gone.exchange).await, network.refusal(&remote), "as it was exchanged, nothing made up");
    let kept = versions(&scene, &gone).await;
    assert_eq!((kept.len(), kept[0].what), (1, VersionEnd::Deleted));
    assert_eq!(look(&scene).await, 0, "what is gone is not looked at again");
    assert_eq!(told(&scene, "deleted_by_author").await, 1);
}

#[tokio::test]
async fn without_an_answer_nothing_is_marked_as_deleted() {
    let (scene, network) = changing().await;
    let remote = scene.says("bas", "De lamp is kapot.", None);
    scene.collect().await;
    let before = post(&scene, &remote).await;
    let exchanges = store::exchanges::count(&scene.newsroom().store.read()).await.unwrap();
    for change in [Change::Unasked, Change::Garbled] {
        network.change(&remote, change);
        look(&scene).await;
        assert_eq!(post(&scene, &remote).await, before);
    }
    assert_eq!(store::exchanges::count(&scene.newsroom().store.read()).await.unwrap(), exchanges, "no evidence is invented");
}

#[tokio::test]
async fn older_posts_have_their_turn_and_one_that_always_fails_does_not_take_it_from_them() {
    let (scene, network) = changing().await;
    let posts: Vec<String> = (0..24).map(|number| scene.says("bas", &format!("Lamp {number} is kapot."), None)).collect();
    assert_eq!(scene.collect().await, 24);
    network.change(&posts[3], Change::Garbled);
    let mut seen = BTreeSet::new();
    for _ in 0..3 {
        look(&scene).await;
        seen.extend(network.asked());
    }
    assert_eq!(seen.len(), 24, "everyone had a turn");
    // an older one is changed after its turn: it comes round again
    network.change(&posts[0], Change::Text("Lamp 0 doet het weer."));
    for _ in 0..3 {
        look(&scene).await;
    }
    assert_eq!(post(&scene, &posts[0]).await.version, 2);
}
