//! Pictures: brought in once, made small for the network that takes little, left out where they are not to go.

use crate::scene::{Scene, content, scene};
use folkmoot_model::{
    language::Language,
    outgoing::{
        delivery::{DeliveryKey, DeliveryState},
        edition::{Focus, PictureUse},
        rendition::Rendition,
    },
};
use folkmoot_newsroom::outgoing::{
    approve, draft,
    pictures::{drawn, rendering, take_in},
};
use folkmoot_store as store;
use sha2::{Digest, Sha256};

/// A picture that is hard to make small.
fn grain(seed: u32) -> Vec<u8> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    drawn(400, 300, (0..400 * 300 * 3).map(|_| next()).collect()).unwrap().bytes
}

async fn described(scene: &Scene, file: Vec<u8>) -> PictureUse {
    let mut picture = take_in(scene.newsroom(), &scene.town.writer, file).await.unwrap();
    picture.alt.insert(Language::dutch(), "Grijze ruis, zoals op een oude televisie".to_owned());
    picture.focus = Focus::at(20, 80);
    picture
}

#[tokio::test]
async fn a_picture_is_made_as_small_as_the_network_takes_it() {
    let scene = scene().await;
    let read = scene.newsroom().store.read();
    let mut account = store::accounts::get(&read, scene.town.account).await.unwrap().unwrap();
    account.capability.media.picture_bytes = 40_000;
    account.capability.media.media_types = vec!["image/jpeg".to_owned()];
    let tx = scene.newsroom().store.begin().await.unwrap();
    store::accounts::update(&tx, &account).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();

    let (sent, left) = (described(&scene, grain(1)).await, described(&scene, grain(2)).await);
    assert!(sent.bytes > 40_000 && sent.media_type == "image/png", "{sent:?}");
    let mut says = content(scene.town.account, "De Molenbrug is dicht.");
    says.pictures = vec![left, sent.clone()];
    says.pictures[0].left_out_of.insert(scene.town.account);
    let id = draft::start(scene.newsroom(), &scene.town.writer, draft::Draft { content: says, ..scene.draft("") }).await.unwrap();
    approve::submit(scene.newsroom(), &scene.town.writer, id, 1).await.unwrap();
    approve::approve(scene.newsroom(), &scene.town.manager, id, 2).await.unwrap();
    scene.turn(20);
    scene.round().await;

    let delivery = scene.only_delivery(id).await;
    let DeliveryState::Sent { receipt: Some(receipt) } = &delivery.state else { panic!("{delivery:?}") };
    let stored = store::pictures::get(&read, sent.picture).await.unwrap().unwrap();
    let planned = Rendition::of(&sent, &account.capability.media).unwrap().unwrap();
    let made = rendering::make(&stored.bytes, planned).unwrap();
    assert!(made.bytes.len() <= 40_000 && made.media_type == "image/jpeg");
    let post = store::posts::by_remote(&read, scene.town.account, &receipt.remote_id).await.unwrap().unwrap();
    let evidence = store::exchanges::get(&read, post.exchange).await.unwrap().unwrap().bytes;
    let digest = |bytes: &[u8]| hex::encode(Sha256::digest(bytes));
    let DeliveryKey(key) = &delivery.key;
    assert_eq!(proofs(&evidence, key), [digest(&made.bytes)], "one picture went out, the one that was made small");
    assert_eq!(stored.sha256, digest(&stored.bytes), "what is on the record stays as large as it came");
}

/// The digests of pictures in the evidence of a publish.
fn proofs(evidence: &[u8], key: &str) -> Vec<String> {
    let text = String::from_utf8_lossy(evidence).replace('\\', "");
    assert!(text.contains(key), "{text}");
    text.split("\"sha256\":\"").skip(1).map(|rest| rest.chars().take(64).collect()).collect()
}

#[tokio::test]
async fn what_is_brought_in_twice_is_one_picture_and_one_file() {
    let scene = scene().await;
    let one = take_in(scene.newsroom(), &scene.town.writer, grain(3)).await.unwrap();
    let again = take_in(scene.newsroom(), &scene.town.writer, grain(3)).await.unwrap();
    assert_eq!(one, again);
    let other = take_in(scene.newsroom(), &scene.town.manager, grain(3)).await.unwrap();
    assert_ne!(one.picture, other.picture, "whoever brought it in may see it");
    let read = scene.newsroom().store.read();
    let [first, second] = [one.picture, other.picture];
    let (first, second) = (store::pictures::get(&read, first).await.unwrap(), store::pictures::get(&read, second).await.unwrap());
    assert_eq!(first.map(|picture| picture.bytes), second.map(|picture| picture.bytes));
}
