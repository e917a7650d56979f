//! Publishing, finding again, changing, taking back.

use super::{Ground, declared, is_unsupported, own, publish, say, standing};
use crate::cleared::{Say, cleared};
use folkmoot_model::{
    network::{
        capability::{Capability, Deduplication, Verb},
        post::Receipt,
    },
    outgoing::delivery::DeliveryKey,
};
use folkmoot_networks::network::{Outgoing, Sought};
use jiff::Timestamp;

pub async fn find(
    ground: &dyn Ground,
    text: &str,
    in_reply_to: Option<&str>,
    key: &str,
    since: Timestamp,
    known: &[String],
) -> Option<Receipt> {
    let key = DeliveryKey(key.to_owned());
    let sought = Sought { text, in_reply_to, key: &key, since, known };
    own(ground.network().find_sent(ground.access(), &sought).await).value
}

pub async fn publish_and_find(ground: &dyn Ground, capability: &Capability) {
    assert!(declared(capability, Verb::FindSent), "without it no unknown outcome is ever settled");
    let since = ground.now();
    let text =
        "The bridge in Mill Lane is closed on Monday.\n\nDetour: https://veldmonde.example/works/bridge?from=monday&to=tuesday";
    let receipt = own(publish(ground, &Say::text(text), None, "k-publish").await).value;
    assert!(!receipt.remote_id.is_empty() && !receipt.uri.is_empty());
    let post = standing(ground, &receipt).await.expect("a published post stands");
    assert!(post.text.contains("Mill Lane") && post.text.contains("veldmonde.example/works/bridge?from=monday"), "{}", post.text);
    let found = find(ground, text, None, "k-publish", since, &[]).await.expect("what was sent is found");
    assert_eq!(found.uri, receipt.uri);
    if capability.deduplication != Deduplication::OwnKey {
        let known = [receipt.remote_id.clone()];
        assert_eq!(find(ground, text, None, "k-other", since, &known).await, None, "another delivery's post is not ours");
    }
    assert_eq!(find(ground, "The bridge in Mill Lane is open.", None, "k-never", since, &[]).await, None);
}

pub async fn the_same_key_twice(ground: &dyn Ground, capability: &Capability) {
    let one = own(publish(ground, &Say::text("Market moved to the square."), None, "k-twice").await).value;
    let two = own(publish(ground, &Say::text("Market moved to the square."), None, "k-twice").await).value;
    let same = one.uri == two.uri;
    match capability.deduplication {
        Deduplication::OwnKey | Deduplication::IdempotencyKey => assert!(same, "a key that is declared keeps repeats apart"),
        Deduplication::None => assert!(!same, "declare what the network can do"),
    }
}

pub async fn pictures(ground: &dyn Ground, capability: &Capability) {
    let say = Say {
        pictures: vec!["The closed bridge".to_owned(), "A map of the detour".to_owned()],
        ..Say::text("Two pictures of the bridge")
    };
    if !declared(capability, Verb::Pictures) {
        return is_unsupported(publish(ground, &say, None, "k-pictures").await, Verb::Pictures);
    }
    let receipt = own(publish(ground, &say, None, "k-pictures").await).value;
    let shown = standing(ground, &receipt).await.unwrap().media;
    assert_eq!(shown.iter().map(|media| media.description.clone().unwrap_or_default()).collect::<Vec<_>>(), say.pictures);
}

async fn replace(
    ground: &dyn Ground,
    receipt: &Receipt,
    text: &str,
) -> Result<Receipt, folkmoot_model::network::error::NetworkError> {
    let (post, key) = (cleared(&Say::text(text)), DeliveryKey(format!("k-edit of {text}")));
    let outgoing = Outgoing { post: &post, pictures: &[], in_reply_to: None, key: &key };
    ground.network().replace(ground.access(), &receipt.remote_id, &outgoing).await.map(|captured| own(Ok(captured)).value)
}

pub async fn edit(ground: &dyn Ground, capability: &Capability) {
    let receipt = say(ground, "The pool opens at nine.").await;
    let outcome = replace(ground, &receipt, "The pool opens at ten.").await;
    if !declared(capability, Verb::Edit) {
        return is_unsupported(outcome, Verb::Edit);
    }
    let changed = outcome.unwrap();
    assert_eq!(
        (changed.uri, changed.remote_id),
        (receipt.uri.clone(), receipt.remote_id.clone()),
        "a post keeps its names when it is changed"
    );
    let post = standing(ground, &receipt).await.expect("the old identifier still leads to it");
    assert!(post.text.contains("ten") && !post.text.contains("nine"), "{}", post.text);
}

pub async fn withdraw(ground: &dyn Ground, capability: &Capability) {
    let receipt = say(ground, "This was a mistake.").await;
    let outcome = ground.network().withdraw(ground.access(), &receipt.remote_id).await;
    if !declared(capability, Verb::Withdraw) {
        is_unsupported(outcome, Verb::Withdraw);
        assert!(standing(ground, &receipt).await.is_some(), "what can't be withdrawn stands");
        return;
    }
    own(outcome);
    assert_eq!(standing(ground, &receipt).await, None);
    own(ground.network().withdraw(ground.access(), &receipt.remote_id).await);
    let figures = own(ground.network().measure(ground.access(), std::slice::from_ref(&receipt.remote_id)).await).value;
    assert_eq!(figures, [(receipt.remote_id, None)], "a post that is gone has no figures");
}
