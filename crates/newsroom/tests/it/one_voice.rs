//! Two departments contradict each other: found before the second message goes out, in the words of both.

use crate::scene::{Scene, content, scene};
use folkmoot_model::{
    guideline::finding::{Finding, FindingCode},
    ids::DepartmentId,
    outgoing::message::Kind,
};
use folkmoot_newsroom::outgoing::{approve, draft, review, withdraw};

const THEIRS: &str = "De Molenbrug is dicht voor auto's op dinsdag 24 november. Rijd om via de Havenweg.";
const OURS: &str = "Let op: de Molenbrug is op 25 november dicht voor auto's. Rijd om via de Havenweg.";

/// What a department would be told about a text.
async fn told(scene: &Scene, department: DepartmentId, text: &str) -> Vec<Finding> {
    let content = content(scene.town.account, text);
    let proof = review::proof(scene.newsroom(), &content, Kind::Works, None, Some(department), &[], None).await.unwrap();
    proof.1.into_iter().filter(|finding| finding.clause == "2.4").collect()
}

#[tokio::test]
async fn a_planned_message_is_compared_with_until_it_is_withdrawn() {
    let scene = scene().await;
    let parks = scene.town.parks;
    assert!(told(&scene, parks, OURS).await.is_empty(), "nobody else says anything yet");

    let planned_at = Some("2026-11-23T15:00:00Z".parse().unwrap());
    let theirs = draft::Draft { planned_at, ..scene.draft(THEIRS) };
    let id = draft::start(scene.newsroom(), &scene.town.writer, theirs).await.unwrap();
    assert!(told(&scene, parks, OURS).await.is_empty(), "a draft says nothing yet");
    approve::submit(scene.newsroom(), &scene.town.writer, id, 1).await.unwrap();

    let found = told(&scene, parks, OURS).await;
    let [finding] = &found[..] else { panic!("{found:?}") };
    assert_eq!(finding.code, FindingCode::DifferentDate);
    assert_eq!(&OURS[finding.place.span().unwrap().clone()], "25 november");
    let said = |name: &str| finding.particulars.get(name).cloned().unwrap_or_default();
    assert_eq!((said("other"), said("message"), said("title")), ("24 november".into(), id.to_string(), "Molenbrug".into()));
    assert!(told(&scene, scene.town.works, OURS).await.is_empty(), "the own department is no other");
    assert_eq!(told(&scene, parks, THEIRS).await[0].code, FindingCode::NearDuplicate);

    approve::approve(scene.newsroom(), &scene.town.manager, id, 2).await.unwrap();
    assert_eq!(told(&scene, parks, OURS).await.len(), 1, "it is still planned");
    let revision = scene.message(id).await.revision;
    withdraw::withdraw(scene.newsroom(), &scene.town.manager, id, revision, "moved").await.unwrap();
    assert!(told(&scene, parks, OURS).await.is_empty(), "what is withdrawn is not said");
}
