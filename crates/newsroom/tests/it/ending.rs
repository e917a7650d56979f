//! What becomes of a message once it is out: corrected with a note, replaced, ended by its time; and links that count.

use crate::scene::{Scene, content, scene};
use folkmoot_model::{
    ids::MessageId,
    language::Language,
    outgoing::{
        delivery::Act,
        message::{AtExpiry, MessageState, Plan},
    },
};
use folkmoot_newsroom::{
    Newsroom, Refusal, Settings,
    outgoing::{
        approve, correct, draft, expire,
        short_links::{self, Leads, Visit},
    },
    staff::tidy,
};
use folkmoot_store as store;
use jiff::SignedDuration;
use std::{collections::BTreeMap, sync::Arc};
use url::Url;

/// A message that is out, with this plan.
async fn sent(scene: &Scene, text: &str, plan: Plan) -> MessageId {
    let draft = draft::Draft { plan, ..scene.draft(text) };
    let id = draft::start(scene.newsroom(), &scene.town.writer, draft).await.unwrap();
    approved(scene, id).await;
    id
}

/// Asks for approval, approves, and lets it go out.
async fn approved(scene: &Scene, id: MessageId) {
    let revision = scene.message(id).await.revision;
    approve::submit(scene.newsroom(), &scene.town.writer, id, revision).await.unwrap();
    approve::approve(scene.newsroom(), &scene.town.manager, id, revision + 1).await.unwrap();
    scene.turn(20);
    scene.round().await;
}

fn holds(scene: &Scene, at_expiry: AtExpiry) -> Plan {
    let end = scene.newsroom().now() + SignedDuration::from_hours(2);
    Plan { valid_until: Some(end), at_expiry, ..Plan::default() }
}

#[tokio::test]
async fn a_message_ends_as_was_chosen_and_once() {
    let scene = scene().await;
    let taken = sent(&scene, "Tot elf uur dicht.", holds(&scene, AtExpiry::Withdraw)).await;
    let noted = sent(&scene, "Tot elf uur open.", holds(&scene, AtExpiry::Note)).await;
    let asked = sent(&scene, "Tot elf uur half open.", holds(&scene, AtExpiry::Ask)).await;
    assert_eq!(expire::expire_due(scene.newsroom()).await.unwrap(), 0, "its time is not over");
    scene.turn(3 * 3600);
    assert_eq!(expire::expire_due(scene.newsroom()).await.unwrap(), 3);
    assert_eq!(expire::expire_due(scene.newsroom()).await.unwrap(), 0, "each end once");
    scene.round().await;

    assert!(matches!(scene.message(taken).await.state, MessageState::Expired { .. }));
    let MessageState::Submitted { .. } = scene.message(noted).await.state else { panic!("a note waits for a second person") };
    assert!(matches!(scene.message(asked).await.state, MessageState::Published { .. }), "a person decides");
    let standing = scene.on_the_network().await;
    assert_eq!(standing, ["Tot elf uur half open.", "Tot elf uur open."], "nothing goes out unapproved");

    let revision = scene.message(noted).await.revision;
    approve::approve(scene.newsroom(), &scene.town.manager, noted, revision).await.unwrap();
    scene.turn(20);
    scene.round().await;
    let said = scene.on_the_network().await;
    assert!(said.iter().any(|text| text.starts_with("Correctie 12:01: Dit bericht geldt niet meer.")), "{said:?}");
    scene.turn(60);
    assert_eq!(expire::expire_due(scene.newsroom()).await.unwrap(), 0);
}

#[tokio::test]
async fn a_replacement_takes_the_old_one_away_only_once_it_stands() {
    let scene = scene().await;
    let old = sent(&scene, "De brug is dicht.", Plan::default()).await;
    let revision = scene.message(old).await.revision;
    let new = correct::replace(scene.newsroom(), &scene.town.writer, old, revision).await.unwrap();
    assert_eq!(expire::expire_due(scene.newsroom()).await.unwrap(), 0);
    let written = draft::Draft { content: content(scene.town.account, "De brug is tot vrijdag dicht."), ..scene.draft("") };
    draft::edit(scene.newsroom(), &scene.town.writer, new, 1, written).await.unwrap();
    assert_eq!(scene.message(new).await.plan.replaces, Some(old), "an edit keeps what it replaces");
    approved(&scene, new).await;
    assert_eq!(scene.on_the_network().await.len(), 2, "both stand for a moment");
    assert_eq!(expire::expire_due(scene.newsroom()).await.unwrap(), 1);
    scene.round().await;
    assert!(matches!(scene.message(old).await.state, MessageState::Superseded { by, .. } if by == new));
    assert_eq!(scene.on_the_network().await, ["De brug is tot vrijdag dicht."]);
    assert_eq!(expire::expire_due(scene.newsroom()).await.unwrap(), 0);
}

#[tokio::test]
async fn a_correction_says_openly_what_was_wrong() {
    let scene = scene().await;
    let id = sent(&scene, "De brug is maandag dicht.", Plan::default()).await;
    let revision = scene.message(id).await.revision;
    let none = correct::correct(scene.newsroom(), &scene.town.writer, id, revision, &BTreeMap::new()).await;
    assert!(matches!(none, Err(Refusal::Field { field: "what", .. })), "{none:?}");
    let what = BTreeMap::from([(Language::dutch(), "de brug is dinsdag dicht.".to_owned())]);
    let stranger = correct::correct(scene.newsroom(), &scene.town.stranger, id, revision, &what).await;
    assert!(matches!(stranger, Err(Refusal::NoRight)), "{stranger:?}");
    correct::correct(scene.newsroom(), &scene.town.writer, id, revision, &what).await.unwrap();
    approved(&scene, id).await;
    assert_eq!(scene.on_the_network().await[0], "Correctie 9:00: de brug is dinsdag dicht.\n\nDe brug is maandag dicht.");
    assert!(matches!(scene.deliveries(id).await[1].act, Act::Replace { .. }));
}

/// The same newsroom under an address that people can follow.
fn public(scene: &Scene) -> Newsroom {
    let url = Url::parse("https://v.example").unwrap();
    Newsroom { settings: Arc::new(Settings::standard("test".to_owned(), url)), ..scene.newsroom().clone() }
}

fn visit(address: &str, user_agent: &str) -> Visit {
    Visit { address: address.to_owned(), user_agent: user_agent.to_owned(), looks_only: false }
}

#[tokio::test]
async fn links_go_out_short_count_visits_and_follow_nobody() {
    const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    const LONG: &str = "https://veldmonde.example/verkeer/werkzaamheden/molenbrug.pdf";
    let mut scene = scene().await;
    scene.town.newsroom = public(&scene);
    let plan = Plan { counts_links: true, ..Plan::default() };
    let id = sent(&scene, &format!("Alles over de brug: {LONG}"), plan).await;
    let links = store::short_links::of_message(&scene.newsroom().store.read(), id).await.unwrap();
    let [link] = links.as_slice() else { panic!("{links:?}") };
    assert_eq!(scene.on_the_network().await, [format!("Alles over de brug: https://v.example/go/{}", link.code)]);

    let newsroom = scene.newsroom();
    let follow = async |visit: Visit| short_links::follow(newsroom, &link.code, &visit).await.unwrap();
    for visit in
        [visit("192.0.2.1", FIREFOX), visit("192.0.2.1", FIREFOX), visit("192.0.2.2", FIREFOX), visit("192.0.2.3", "Googlebot")]
    {
        assert_eq!(follow(visit).await, Leads::To(LONG.to_owned()));
    }
    follow(Visit { looks_only: true, ..visit("192.0.2.9", FIREFOX) }).await;
    let totals = short_links::totals(&newsroom.store.read(), id).await.unwrap();
    let counts = totals[0].1;
    assert_eq!((counts.visits, counts.visitors, counts.downloads, counts.machines), (3, 2, 3, 1));

    scene.turn(24 * 3600);
    tidy::tidy(newsroom).await.unwrap();
    let tx = newsroom.store.begin().await.unwrap();
    assert_eq!(short_links::forget(newsroom, &tx).await.unwrap(), 0, "marks of yesterday were erased");
    tx.roll_back().await.unwrap();
    follow(visit("192.0.2.1", FIREFOX)).await;
    let totals = short_links::totals(&newsroom.store.read(), id).await.unwrap();
    assert_eq!((totals[0].1.visits, totals[0].1.visitors), (4, 3), "nobody is known from the day before");

    for nowhere in ["222222222", "../x", "https://elsewhere.example"] {
        assert_eq!(short_links::follow(newsroom, nowhere, &visit("192.0.2.1", FIREFOX)).await.unwrap(), Leads::Nowhere);
    }
    let revision = scene.message(id).await.revision;
    folkmoot_newsroom::outgoing::withdraw::withdraw(newsroom, &scene.town.manager, id, revision, "a mistake").await.unwrap();
    assert_eq!(follow(visit("192.0.2.1", FIREFOX)).await, Leads::Over);
}
