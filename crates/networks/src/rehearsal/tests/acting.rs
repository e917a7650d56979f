//! What we do on the network, and what comes of it.

use super::{Hands, cleared, drain, say, town};
use crate::{
    network::{Access, Measure, Network, Outgoing, Sought, StreamEvent},
    rehearsal::{
        Rehearsal,
        fault::{Fault, Trouble},
        town::{Adopted, Staged, Storm},
    },
};
use folkmoot_model::{
    language::Language,
    network::{
        capability::Verb,
        error::{Disposition, NetworkErrorKind},
        post::{Incoming, RemotePost, Visibility},
    },
    outgoing::delivery::DeliveryKey,
};
use jiff::SignedDuration;

const NOON: &str = "2026-11-23T11:00:00Z";

async fn look(network: &Rehearsal, access: &Access, key: &str) -> Option<String> {
    let key = DeliveryKey(key.to_owned());
    let sought = Sought { text: "", in_reply_to: None, key: &key, since: NOON.parse().unwrap(), known: &[] };
    network.find_sent(access, &sought).await.unwrap().value.map(|receipt| receipt.remote_id)
}

fn posts(incoming: Vec<Incoming>) -> Vec<RemotePost> {
    incoming.into_iter().filter_map(|one| if let Incoming::Post(post) = one { Some(*post) } else { None }).collect()
}

fn staged(network: &Rehearsal, handle: &str, hands: &Hands) -> String {
    let staged = Staged {
        account: "town".to_owned(),
        handle: handle.to_owned(),
        name: "Noor K.".to_owned(),
        at: hands.now() - SignedDuration::from_mins(5),
        intent: "lights".to_owned(),
        language: Language::dutch(),
        text: "Alle lantaarns uit op de Lindekade.".to_owned(),
        visibility: Visibility::Public,
        in_reply_to: None,
        picture: None,
        liked: (23, 14),
    };
    network.stage(vec![staged]).unwrap().remove(0)
}

#[tokio::test]
async fn publishing_twice_under_one_key_is_one_post() {
    let hands = Hands::at(NOON);
    let (network, access) = town(None, 1, &hands);
    let first = say(&network, &access, "k1", "De brug is dicht.", None).await.unwrap();
    hands.forward(SignedDuration::from_mins(3));
    assert_eq!(say(&network, &access, "k1", "De brug is dicht.", None).await.unwrap(), first);
    let other = say(&network, &access, "k2", "De brug is dicht.", None).await.unwrap();
    assert_ne!(other.remote_id, first.remote_id, "another key is another post, whatever it says");
    assert_eq!(look(&network, &access, "k1").await, Some(first.remote_id));
    assert_eq!(look(&network, &access, "k3").await, None);
}

#[tokio::test]
async fn a_lost_answer_is_found_and_a_lost_request_is_not() {
    let hands = Hands::at(NOON);
    let (network, access) = town(None, 1, &hands);
    for (key, trouble, there) in [("a", Trouble::LoseAnswer, true), ("r", Trouble::LoseRequest, false)] {
        network.inject(Fault::new(trouble).during(Verb::Publish).times(1));
        let error = say(&network, &access, key, "Hallo", None).await.unwrap_err();
        assert_eq!(error.disposition(), Disposition::Reconcile);
        assert_eq!(look(&network, &access, key).await.is_some(), there, "{key}");
    }
    network.inject(Fault::new(Trouble::RateLimited { for_s: 90 }));
    let error = say(&network, &access, "w", "Hallo", None).await.unwrap_err();
    assert_eq!(error.disposition(), Disposition::Retry { at: Some(hands.now() + SignedDuration::from_secs(90)) });
    network.mend();
    network.inject(Fault::new(Trouble::DeadToken).on("town"));
    assert_eq!(network.check(&access).await.unwrap_err().disposition(), Disposition::Reconnect);
    network.mend();
    assert_eq!(network.check(&access).await.unwrap().value.handle, "town@rehearsal.example");
    let stranger = Access { token: String::new().into(), ..access };
    assert_eq!(network.check(&stranger).await.unwrap_err().kind, NetworkErrorKind::Unauthorised);
}

#[tokio::test]
async fn a_post_is_changed_taken_away_and_gone() {
    let hands = Hands::at(NOON);
    let (network, access) = town(None, 1, &hands);
    let id = say(&network, &access, "k", "De brug is dicht.", None).await.unwrap().remote_id;
    hands.forward(SignedDuration::from_mins(10));
    let (post, key) = (cleared("De brug is open.", Visibility::Public), DeliveryKey("k-2".to_owned()));
    let outgoing = Outgoing { post: &post, pictures: &[], in_reply_to: None, key: &key };
    assert_eq!(network.replace(&access, &id, &outgoing).await.unwrap().value.remote_id, id);
    let shown = network.conversation(&access, &id).await.unwrap().value.remove(0);
    assert_eq!((shown.text.as_str(), shown.edited_at), ("De brug is open.", Some(hands.now())));
    assert_eq!(network.standing(&access, &id).await.unwrap().value.unwrap().text, "De brug is open.");
    network.withdraw(&access, &id).await.unwrap();
    network.withdraw(&access, &id).await.expect("gone already is a success");
    assert_eq!(network.replace(&access, &id, &outgoing).await.unwrap_err().kind, NetworkErrorKind::Gone);
    assert_eq!(network.measure(&access, std::slice::from_ref(&id)).await.unwrap().value, [(id.clone(), None)]);
    assert_eq!(network.conversation(&access, &id).await.unwrap_err().kind, NetworkErrorKind::Gone);
    let gone = network.standing(&access, &id).await.unwrap();
    assert_eq!((gone.value, gone.raw.len()), (None, 1), "with the answer that says so");
    assert_eq!(look(&network, &access, "k").await, None);
    let theirs = staged(&network, "noordkade", &hands);
    assert!(matches!(network.withdraw(&access, &theirs).await.unwrap_err().kind, NetworkErrorKind::Forbidden(_)));
}

#[tokio::test]
async fn too_long_empty_and_an_answer_to_nothing_are_refused() {
    let hands = Hands::at(NOON);
    let (network, access) = town(None, 1, &hands);
    let long = "a".repeat(501);
    for text in [long.as_str(), "  "] {
        assert!(matches!(say(&network, &access, "k", text, None).await.unwrap_err().kind, NetworkErrorKind::Refused(_)));
    }
    assert_eq!(say(&network, &access, "k", "Hallo", Some("d1-1")).await.unwrap_err().kind, NetworkErrorKind::Gone);
    assert_eq!(look(&network, &access, "k").await, None);
}

#[tokio::test]
async fn citizens_thank_and_ask_on_after_an_answer() {
    let hands = Hands::at(NOON);
    let (network, access) = town(None, 9, &hands);
    let start = Rehearsal::cursor_at(hands.now());
    let mut answers = Vec::new();
    for number in 0..60 {
        let theirs = staged(&network, &format!("burger_{number}"), &hands);
        let key = format!("answer-{number}");
        answers.push(say(&network, &access, &key, "We komen morgen kijken.", Some(&theirs)).await.unwrap().remote_id);
    }
    hands.forward(SignedDuration::from_hours(20));
    let (incoming, _) = drain(&network, &access, start).await;
    let replies: Vec<RemotePost> =
        posts(incoming).into_iter().filter(|post| post.in_reply_to.as_ref().is_some_and(|id| answers.contains(id))).collect();
    assert!((15..50).contains(&replies.len()), "{} of 60 replied", replies.len());
    assert!(replies.iter().any(|post| post.text.to_lowercase().contains("dank")));
    assert!(replies.iter().any(|post| post.text.contains('?')), "somebody asks on");
    let around = network.conversation(&access, &replies[0].remote_id).await.unwrap().value;
    assert_eq!(around.len(), 3, "the question, the answer, the reply");
    assert_eq!(around[1].author.remote_id, "town");
    assert_eq!(around[1].figures.replies, 1);
}

#[tokio::test]
async fn attention_grows_and_is_told() {
    let hands = Hands::at(NOON);
    let (network, access) = town(None, 4, &hands);
    let start = Rehearsal::cursor_at(hands.now());
    let id = say(&network, &access, "k", "De wintermarkt begint zaterdag.", None).await.unwrap().remote_id;
    let mut last = (0, 0);
    for _ in 0..40 {
        hands.forward(SignedDuration::from_mins(37));
        let figures = network.measure(&access, std::slice::from_ref(&id)).await.unwrap().value[0].1.unwrap();
        assert!(figures.likes >= last.0 && figures.reposts >= last.1);
        last = (figures.likes, figures.reposts);
    }
    assert!(last.0 > 0, "nobody liked it");
    let (incoming, _) = drain(&network, &access, start).await;
    let told =
        incoming.iter().filter(|one| matches!(one, Incoming::Signal { remote_id: Some(about), .. } if *about == id)).count();
    assert!(told > 0 && told <= 9, "{told} told");
}

#[tokio::test]
async fn who_is_blocked_does_not_reach_us_and_a_reported_insult_goes() {
    let hands = Hands::at("2026-11-23T23:30:00Z");
    let (network, access) = town(None, 2, &hands);
    let insults = |incoming: &[Incoming]| {
        incoming.iter().filter(|one| matches!(one, Incoming::Post(post) if post.author.remote_id == "boze_bezem")).count()
    };
    let start = Rehearsal::cursor_at(hands.now() - SignedDuration::from_hours(24 * 40));
    let (incoming, here) = drain(&network, &access, start).await;
    assert!(insults(&incoming) > 0);
    let last = posts(incoming).into_iter().rev().find(|post| post.author.remote_id == "boze_bezem").unwrap().remote_id;
    let author = "boze_bezem".to_owned();
    let report = Measure::Report { author: author.clone(), posts: vec![last.clone()], comment: "abuse".to_owned() };
    network.moderate(&access, &report).await.unwrap();
    network.moderate(&access, &Measure::Block { author: author.clone() }).await.unwrap();
    hands.forward(SignedDuration::from_hours(24 * 40));
    let (incoming, here) = drain(&network, &access, here).await;
    assert_eq!(insults(&incoming), 0);
    let gone = |one: &&Incoming| matches!(one, Incoming::Deleted { remote_id, .. } if *remote_id == last);
    assert_eq!(incoming.iter().filter(gone).count(), 1);
    network.moderate(&access, &Measure::Unblock { author }).await.unwrap();
    hands.forward(SignedDuration::from_hours(24 * 40));
    assert!(insults(&drain(&network, &access, here).await.0) > 0);
    let nobody = Measure::Mute { author: "niemand".to_owned() };
    assert_eq!(network.moderate(&access, &nobody).await.unwrap_err().kind, NetworkErrorKind::Gone);
}

#[tokio::test]
async fn a_storm_is_a_burst_about_one_thing() {
    let hands = Hands::at(NOON);
    let (network, _) = town(None, 3, &hands);
    let begins = hands.now() - SignedDuration::from_hours(10);
    let storm = Storm { topic: "trees".to_owned(), account: "town".to_owned(), begins, posts: 120, minutes: 480 };
    network.raise_storm(storm).unwrap();
    let lines = network.history(begins, hands.now());
    let of_storm: Vec<_> =
        lines.iter().filter(|line| line.intent.starts_with("storm-") && matches!(line.incoming, Incoming::Post(_))).collect();
    assert_eq!(of_storm.len(), 120);
    let early = of_storm.iter().filter(|line| line.at < begins + SignedDuration::from_mins(160)).count();
    assert!(early > 70, "{early} of 120 in the first third");
}

#[tokio::test]
async fn a_town_can_have_a_past() {
    let hands = Hands::at(NOON);
    let (network, access) = town(None, 3, &hands);
    let month_ago = hands.now() - SignedDuration::from_hours(24 * 30);
    let adopted = Adopted {
        account: "town".to_owned(),
        key: DeliveryKey("old".to_owned()),
        at: month_ago,
        text: "De kermis komt.".to_owned(),
        language: Language::dutch(),
        visibility: Visibility::Public,
        in_reply_to: None,
        pictures: Vec::new(),
    };
    let receipt = network.adopt(vec![adopted.clone()]).unwrap().remove(0);
    assert_eq!(network.adopt(vec![adopted.clone()]).unwrap(), std::slice::from_ref(&receipt));
    assert_eq!(look(&network, &access, "old").await, Some(receipt.remote_id.clone()));
    let early = network.figures_at(&receipt.remote_id, month_ago + SignedDuration::from_mins(30)).unwrap();
    let late = network.figures_at(&receipt.remote_id, hands.now()).unwrap();
    assert!(early.likes < late.likes);
    let future = Adopted { at: hands.now() + SignedDuration::from_secs(1), key: DeliveryKey("new".to_owned()), ..adopted };
    assert!(network.adopt(vec![future]).is_err());
}

#[tokio::test]
async fn a_stream_tells_what_comes_in() {
    let hands = Hands::at(NOON);
    let (network, access) = town(None, 3, &hands);
    let mut stream = network.stream(&access).await.unwrap();
    hands.forward(SignedDuration::from_hours(8));
    let Some(StreamEvent::Incoming(first)) = stream.next().await.unwrap() else { panic!("nothing came in eight hours") };
    assert!(!first.value.is_empty());
    assert_eq!(first.raw[0].method, "REHEARSAL");
    network.inject(Fault::new(Trouble::Down));
    assert!(stream.next().await.is_err());
}

#[tokio::test]
async fn without_a_cursor_it_begins_at_the_newest_few() {
    let hands = Hands::at(NOON);
    let (network, access) = town(None, 3, &hands);
    let batch = network.collect(&access, None).await.unwrap().value;
    assert!((1..=20).contains(&batch.incoming.len()) && !batch.more);
    let (rest, _) = drain(&network, &access, batch.next_cursor.unwrap()).await;
    assert!(rest.is_empty());
    for bad in ["", "x", "1.q.d1-1", "99999999999999999999999999.p.x"] {
        assert!(network.collect(&access, Some(bad)).await.is_err(), "{bad:?}");
    }
}
