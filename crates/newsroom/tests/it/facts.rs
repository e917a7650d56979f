//! The fact ledger: written down, signed, changed; what becomes wrong is found and its corrections are drafted.

use crate::scene::{Scene, scene};
use folkmoot_model::{
    fact::{FactKind, FactUse},
    guideline::finding::FindingCode,
    ids::{FactId, MessageId},
    language::Language,
    outgoing::{delivery::Act, message::MessageState},
};
use folkmoot_newsroom::{
    Refusal,
    facts::{
        keep::{self, Written},
        wrong::{self, Drafted, Verdict},
    },
    outgoing::{approve, draft, review, withdraw},
};
use folkmoot_store::{self as store, facts::FactFilter};
use std::collections::BTreeMap;

const TUESDAY: &str = "dinsdag 24 november";
const WEDNESDAY: &str = "woensdag 25 november";

fn written(scene: &Scene, value: &str) -> Written {
    Written {
        name: "Molenbrug: dicht op".to_owned(),
        kind: FactKind::Date,
        department: scene.town.works,
        owner: scene.town.expert.person,
        values: BTreeMap::from([(Language::dutch(), value.to_owned())]),
        source: "Verkeersbesluit 118".to_owned(),
        source_url: String::new(),
        valid_from: None,
        valid_until: None,
    }
}

async fn fact(scene: &Scene) -> FactId {
    let id = keep::write_down(scene.newsroom(), &scene.town.expert, "k", written(scene, TUESDAY)).await.unwrap().unwrap();
    keep::sign(scene.newsroom(), &scene.town.expert, id, 1).await.unwrap();
    id
}

/// A message that rests on the fact, approved and sent.
async fn sent(scene: &Scene, fact: FactId, text: &str) -> MessageId {
    let mut draft = scene.draft(text);
    draft.content.facts.push(FactUse { fact, version: 1 });
    let id = draft::start(scene.newsroom(), &scene.town.writer, draft).await.unwrap();
    approve::submit(scene.newsroom(), &scene.town.writer, id, 1).await.unwrap();
    approve::approve(scene.newsroom(), &scene.town.manager, id, 2).await.unwrap();
    scene.turn(20);
    scene.round().await;
    id
}

async fn resting(scene: &Scene, fact: FactId) -> Vec<wrong::Resting> {
    let read = scene.newsroom().store.read();
    let known = store::facts::known(&read, &[fact]).await.unwrap().remove(0);
    wrong::resting_on(&read, &known).await.unwrap()
}

#[tokio::test]
async fn the_wrong_date_is_corrected_where_it_stands() {
    let scene = scene().await;
    let fact = fact(&scene).await;
    let id = sent(&scene, fact, "Dinsdag 24 november is de Molenbrug dicht.").await;
    let other = sent(&scene, fact, "De brug gaat 24-11 dicht.").await;
    assert!(resting(&scene, fact).await.iter().all(|one| !one.needs_somebody()));

    assert!(keep::change(scene.newsroom(), &scene.town.expert, fact, 2, written(&scene, WEDNESDAY)).await.unwrap());
    let wrong = resting(&scene, fact).await;
    let verdict = |of: MessageId| wrong.iter().find(|one| one.message.id == of).unwrap();
    assert!(matches!(verdict(id).verdict, Verdict::Wrong(_)) && verdict(id).live == [scene.town.account]);
    assert!(matches!(verdict(other).verdict, Verdict::Write(_)), "not literally there: a person writes");

    let stranger = wrong::draft_corrections(scene.newsroom(), &scene.town.stranger, (fact, 3), &[id]).await.unwrap();
    assert!(matches!(stranger[0].1, Drafted::Refused(Refusal::NoRight)));
    let drafted = wrong::draft_corrections(scene.newsroom(), &scene.town.writer, (fact, 3), &[id, other]).await.unwrap();
    assert!(matches!((&drafted[0].1, &drafted[1].1), (Drafted::Yes, Drafted::Nothing)), "{drafted:?}");
    assert_eq!(scene.message(id).await.state, MessageState::Draft);
    assert_eq!(scene.on_the_network().await.len(), 2, "what stands stays until the correction is approved");
    let again = wrong::draft_corrections(scene.newsroom(), &scene.town.writer, (fact, 3), &[id]).await.unwrap();
    assert!(matches!(again[0].1, Drafted::Nothing), "drafted once");
    let under_way = resting(&scene, fact).await;
    assert!(under_way.iter().any(|one| one.message.id == id && one.verdict == Verdict::UnderWay));

    keep::sign(scene.newsroom(), &scene.town.expert, fact, 3).await.unwrap();
    let revision = scene.message(id).await.revision;
    approve::submit(scene.newsroom(), &scene.town.writer, id, revision).await.unwrap();
    approve::approve(scene.newsroom(), &scene.town.manager, id, revision + 1).await.unwrap();
    scene.turn(20);
    scene.round().await;
    let text =
        "Correctie 9:00: het is woensdag 25 november, niet dinsdag 24 november.\n\nWoensdag 25 november is de Molenbrug dicht.";
    assert!(scene.on_the_network().await.contains(&text.to_owned()), "{:?}", scene.on_the_network().await);
    assert!(matches!(scene.deliveries(id).await[1].act, Act::Replace { .. }), "the post is changed in place");
    assert!(resting(&scene, fact).await.iter().all(|one| one.message.id != id || !one.needs_somebody()));
    let late = wrong::draft_corrections(scene.newsroom(), &scene.town.writer, (fact, 3), &[other]).await;
    assert!(matches!(late, Err(Refusal::Stale)), "signed since: {late:?}");
}

#[tokio::test]
async fn what_says_a_fact_that_was_taken_out_is_wrong() {
    let scene = scene().await;
    let fact = fact(&scene).await;
    let id = sent(&scene, fact, "Dinsdag 24 november is de Molenbrug dicht.").await;
    // changed first: a former value of a fact that is gone is not corrected into another one
    keep::change(scene.newsroom(), &scene.town.expert, fact, 2, written(&scene, WEDNESDAY)).await.unwrap();
    keep::withdraw(scene.newsroom(), &scene.town.expert, fact, 3, "the works are off").await.unwrap();
    assert_eq!(resting(&scene, fact).await[0].verdict, Verdict::Gone);
    let drafted = wrong::draft_corrections(scene.newsroom(), &scene.town.writer, (fact, 4), &[id]).await.unwrap();
    assert!(matches!(drafted[0].1, Drafted::Nothing), "{drafted:?}");

    // the writer takes it out of the text: what stands is wrong until that has gone out
    let draft = scene.draft("De Molenbrug blijft open.");
    let revision = scene.message(id).await.revision;
    draft::edit(scene.newsroom(), &scene.town.writer, id, revision, draft).await.unwrap();
    assert_eq!(resting(&scene, fact).await[0].verdict, Verdict::UnderWay);
    approve::submit(scene.newsroom(), &scene.town.writer, id, revision + 1).await.unwrap();
    approve::approve(scene.newsroom(), &scene.town.manager, id, revision + 2).await.unwrap();
    scene.turn(20);
    scene.round().await;
    let stands = scene.on_the_network().await;
    assert!(!stands.is_empty() && stands.iter().all(|text| text == "De Molenbrug blijft open."), "{stands:?}");
    assert!(resting(&scene, fact).await.is_empty(), "nothing rests on it any more");
    assert!(
        store::facts::used_by(&scene.newsroom().store.read(), fact).await.unwrap().is_empty(),
        "a former user takes no place"
    );
}

#[tokio::test]
async fn a_message_that_was_taken_back_rests_on_nothing() {
    let scene = scene().await;
    let fact = fact(&scene).await;
    let id = sent(&scene, fact, "Dinsdag 24 november is de Molenbrug dicht.").await;
    let uses = async || store::facts::used_by(&scene.newsroom().store.read(), fact).await.unwrap();
    assert_eq!(uses().await, [id]);
    let revision = scene.message(id).await.revision;
    withdraw::withdraw(scene.newsroom(), &scene.town.writer, id, revision, "too early").await.unwrap();
    assert_eq!(uses().await, [id], "it stands until the network has taken it away");
    scene.settle().await;
    assert!(scene.on_the_network().await.is_empty());
    assert!(uses().await.is_empty() && resting(&scene, fact).await.is_empty());
}

#[tokio::test]
async fn a_planned_message_with_a_changed_fact_does_not_go_out() {
    let scene = scene().await;
    let fact = fact(&scene).await;
    let mut draft = scene.draft("Op dinsdag 24 november is de brug dicht.");
    draft.content.facts.push(FactUse { fact, version: 1 });
    let content = draft.content.clone();
    let id = draft::start(scene.newsroom(), &scene.town.writer, draft).await.unwrap();
    approve::submit(scene.newsroom(), &scene.town.writer, id, 1).await.unwrap();
    approve::approve(scene.newsroom(), &scene.town.manager, id, 2).await.unwrap();
    keep::change(scene.newsroom(), &scene.town.expert, fact, 2, written(&scene, WEDNESDAY)).await.unwrap();
    let (_, findings) =
        review::proof(scene.newsroom(), &content, scene.message(id).await.kind, None, Some(scene.town.works), &[], Some(id))
            .await
            .unwrap();
    let codes: Vec<FindingCode> = findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [FindingCode::FactOutdated, FindingCode::FactUnsigned], "{findings:?}");
    scene.turn(20);
    scene.round().await;
    assert!(scene.on_the_network().await.is_empty(), "an outdated date was published");
    assert_eq!(scene.only_delivery(id).await.state.word(), "failed");

    wrong::draft_corrections(scene.newsroom(), &scene.town.writer, (fact, 3), &[id]).await.unwrap();
    let edition = scene.message(id).await.edition;
    let edition = store::editions::get(&scene.newsroom().store.read(), edition).await.unwrap().unwrap();
    assert_eq!(edition.content.texts[&Language::dutch()], "Op woensdag 25 november is de brug dicht.", "nobody read it: no note");
}

#[tokio::test]
async fn a_fact_is_changed_and_signed_by_who_may_and_never_over_another_change() {
    let scene = scene().await;
    let fact = fact(&scene).await;
    let newsroom = scene.newsroom();
    let signed = keep::sign(newsroom, &scene.town.expert, fact, 2).await;
    assert!(matches!(signed, Err(Refusal::Obstacles(_))), "{signed:?}");
    let stale = keep::change(newsroom, &scene.town.expert, fact, 1, written(&scene, WEDNESDAY)).await;
    assert!(matches!(stale, Err(Refusal::Stale)), "{stale:?}");
    let stranger = keep::change(newsroom, &scene.town.stranger, fact, 2, written(&scene, WEDNESDAY)).await;
    assert!(matches!(stranger, Err(Refusal::NoRight)), "{stranger:?}");
    let renamed = Written { name: "Molenbrug: dag".to_owned(), ..written(&scene, TUESDAY) };
    assert!(!keep::change(newsroom, &scene.town.expert, fact, 2, renamed).await.unwrap(), "another name is no other version");
    let found = async |words: &str| {
        let filter = FactFilter { search: Some(words.to_owned()), ..FactFilter::default() };
        store::facts::list(&newsroom.store.read(), &filter, &store::Page::first(9)).await.unwrap().len()
    };
    assert_eq!(
        (found("Molenbrug: dag").await, found("dicht op").await, found("24 november").await),
        (1, 0, 1),
        "found by its name now"
    );
    let long = Written { source: "x".repeat(201), ..written(&scene, TUESDAY) };
    let long = keep::change(newsroom, &scene.town.expert, fact, 3, long).await;
    assert!(matches!(long, Err(Refusal::Field { field: "source", .. })), "{long:?}");
    let bad = Written { source_url: "javascript:alert(1)".to_owned(), ..written(&scene, TUESDAY) };
    assert!(matches!(
        keep::change(newsroom, &scene.town.expert, fact, 3, bad).await,
        Err(Refusal::Field { field: "source-url", .. })
    ));
    keep::withdraw(newsroom, &scene.town.expert, fact, 3, "the works are off").await.unwrap();
    let known = store::facts::known(&newsroom.store.read(), &[fact]).await.unwrap().remove(0);
    assert!(known.current().unwrap().signed.is_some() && known.fact.withdrawn.is_some());
    let twice = keep::write_down(newsroom, &scene.town.expert, "k", written(&scene, TUESDAY)).await.unwrap();
    assert!(twice.is_none(), "the same form sent twice");
}
