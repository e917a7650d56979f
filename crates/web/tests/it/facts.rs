//! The fact ledger on its pages: written down, signed by an expert, inserted in a message, changed; and every correction drafted by one button.

use crate::app::{Signed, TestApp};
use axum::http::StatusCode;
use folkmoot_model::{ids::MessageId, language::Language};
use folkmoot_store as store;

const OLD: &str = "dinsdag 24 november";
const NEW: &str = "woensdag 25 november";

/// A fact, as a browser writes it down. Returns its address.
async fn written(app: &TestApp, signed: &Signed, value: &str) -> String {
    let page = signed.get("/facts/new").await.ok();
    let department = app.town().works.to_string();
    let fields = [
        ("name", "Molenbrug: dicht op"),
        ("kind", "date"),
        ("department", &*department),
        ("value", value),
        ("source", "Verkeersbesluit 118"),
    ];
    let answer = signed.fill(&page, "/facts", &fields).await;
    answer.location().split('?').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_changed_fact_shows_what_is_wrong_and_drafts_the_corrections() {
    let app = TestApp::start().await;
    let (expert, writer) = (app.sign_in(&app.town().expert).await, app.sign_in(&app.town().writer).await);
    let fact = written(&app, &expert, OLD).await;
    let page = expert.get(&fact).await.ok();
    assert!(page.text().contains("No expert has signed this version."), "{}", page.text());
    let signed = expert.fill(&page, &format!("{fact}/sign"), &[]).await;
    assert_eq!(signed.location(), format!("{fact}?done=fact-signed"));

    // the writer adds it to a message: its value is put into the open text
    let id = fact.rsplit('/').next().unwrap();
    let page = writer.get("/compose").await.ok();
    let (department, account) = (app.town().works.to_string(), app.town().account.to_string());
    let fields = [
        ("title", "Molenbrug"),
        ("text-nl", "De Molenbrug is dicht op"),
        ("department", &*department),
        ("to", &*account),
        ("fact-add", id),
        ("act", "fact-add"),
    ];
    let page = writer.fill(&page, "/compose", &fields).await.ok();
    assert!(page.body.contains("De Molenbrug is dicht op dinsdag 24 november</textarea>"), "{}", page.text());
    let kept = writer.fill(&page, "/compose", &[("act", "save")]).await;
    let message: MessageId = kept.location().split('?').next().unwrap().rsplit('/').next().unwrap().parse().unwrap();

    let edit = expert.get(&format!("{fact}/edit")).await.ok();
    let changed = expert.fill(&edit, &fact, &[("value", NEW)]).await;
    assert_eq!(changed.location(), format!("{fact}?done=fact-changed"), "{}", changed.text());
    let page = writer.get(&fact).await.ok();
    assert!(page.text().contains("Wrong, not out yet") && page.text().contains("Draft the correction"), "{}", page.text());
    let shown = writer.get(&format!("/messages/{message}")).await.ok();
    assert!(shown.text().contains("which has changed"), "{}", shown.text());
    let drafted = writer.fill(&page, &format!("{fact}/corrections"), &[]).await;
    assert_eq!(drafted.location(), format!("{fact}?done=corrections-drafted"), "{}", drafted.text());

    let read = app.newsroom().store.read();
    let message = store::messages::get(&read, message).await.unwrap().unwrap();
    let edition = store::editions::get(&read, message.edition).await.unwrap().unwrap();
    assert_eq!(edition.content.texts[&Language::dutch()], format!("De Molenbrug is dicht op {NEW}"));
    assert_eq!((edition.number, edition.content.facts[0].version), (2, 2));
}

#[tokio::test]
async fn a_form_that_is_wrong_comes_back_with_what_was_typed() {
    let app = TestApp::start().await;
    let expert = app.sign_in(&app.town().expert).await;
    let page = expert.get("/facts/new").await.ok();
    let department = app.town().works.to_string();
    let fields = [("name", "Brug"), ("value", OLD), ("department", &*department), ("until-date", "soon")];
    let answer = expert.fill(&page, "/facts", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains(OLD) && answer.text().contains("Give a date, or leave it empty."), "{}", answer.text());
    let answer = expert.fill(&answer, "/facts", &[("until-date", "")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "no source");

    let fact = written(&app, &expert, OLD).await;
    let manager = app.sign_in(&app.town().manager).await;
    let page = manager.get(&fact).await.ok();
    let empty = manager.fill(&page, &format!("{fact}/withdraw"), &[("reason", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let gone = manager.fill(&page, &format!("{fact}/withdraw"), &[("reason", "The works are off")]).await;
    assert_eq!(gone.location(), format!("{fact}?done=fact-withdrawn"));
    let list = manager.get("/facts").await.ok();
    assert!(!list.text().contains("Molenbrug: dicht op"), "{}", list.text());
    let stranger = app.sign_in(&app.town().stranger).await;
    let edit = stranger.get(&format!("{fact}/edit")).await;
    assert_eq!(edit.status, StatusCode::FORBIDDEN);
}
