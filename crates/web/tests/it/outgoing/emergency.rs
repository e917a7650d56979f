//! What one person sent alone is looked back on by somebody else, once, on the record.

use crate::app::TestApp;
use axum::http::StatusCode;
use folkmoot_model::{
    event::ObjectKind,
    outgoing::message::Kind,
    staff::{person::Grant, role::Role},
};
use folkmoot_newsroom::outgoing::{
    approve,
    draft::{self, Draft},
};
use folkmoot_store as store;

#[tokio::test]
async fn an_emergency_is_looked_back_on_by_somebody_else_once() {
    let app = TestApp::start().await;
    let (newsroom, town) = (app.newsroom(), app.town());
    let draft = Draft { kind: Kind::Emergency, ..town.draft("Dike", "De dijk breekt, ga naar boven.") };
    let id = draft::start(newsroom, &town.manager, draft).await.unwrap();
    approve::break_glass(newsroom, &town.manager, id, 1, "the dike gives way").await.unwrap();
    let approval = store::approvals::of_message(&newsroom.store.read(), id).await.unwrap().remove(0).id;
    let (manager, writer) = (app.sign_in(&town.manager).await, app.sign_in(&town.writer).await);
    let path = format!("/emergencies/{approval}");
    manager.get("/emergencies").await.ok().says("You sent it yourself");
    assert_eq!(manager.post(&path, &[("verdict", "right")]).await.status, StatusCode::CONFLICT);
    let page = writer.get("/emergencies").await.ok();
    page.says("the dike gives way");
    let silent = writer.post(&path, &[("verdict", "wrong"), ("remark", " ")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", silent.text());
    silent.says("Say what was not right");
    let answer = writer.fill(&page, &path, &[("verdict", "wrong"), ("remark", "Noor could be reached")]).await;
    let page = writer.follow(&answer).await;
    page.says("It should not have gone out alone");
    page.says("Noor could be reached");
    let again = writer.post(&path, &[("verdict", "right")]).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "once");
    let events = store::events::of_object(&newsroom.store.read(), ObjectKind::Message, id.0, 9).await.unwrap();
    assert!(events.iter().any(|event| event.verb == "looked_back"));
}

#[tokio::test]
async fn those_of_other_departments_hide_none() {
    let app = TestApp::start().await;
    let (newsroom, town) = (app.newsroom(), app.town());
    for (department, title) in [(town.works, "Dike"), (town.parks, "Tree")] {
        let draft = Draft { kind: Kind::Emergency, department, ..town.draft(title, "Ga naar boven.") };
        let id = draft::start(newsroom, &town.manager, draft).await.unwrap();
        approve::break_glass(newsroom, &town.manager, id, 1, "danger").await.unwrap();
        app.rehearsed.turn(jiff::SignedDuration::from_mins(1));
    }
    let read = newsroom.store.read();
    let first = store::approvals::emergencies(&read, Some(&[town.parks]), 1).await.unwrap();
    let message = store::messages::get(&read, first[0].message).await.unwrap().unwrap();
    assert_eq!(message.title, "Tree", "the first of parks, not the first of all");
    let editor = vec![Grant { role: Role::Editor, department: Some(town.parks) }];
    let parks = app.sign_in(&app.joins("Pia Parks", editor).await).await;
    let page = parks.get("/emergencies").await.ok();
    page.says("Tree");
    page.says_nothing_of("Dike");
}
