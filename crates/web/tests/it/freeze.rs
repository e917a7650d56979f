//! The crisis freeze on its pages: pressed, seen everywhere, lifted by two, each stopped message decided on.

use crate::app::TestApp;
use axum::http::StatusCode;
use folkmoot_model::{
    ids::MessageId,
    language::Language,
    outgoing::{
        edition::{Content, Target},
        message::{Kind, Plan},
    },
    staff::{person::Grant, role::Role},
};
use folkmoot_newsroom::outgoing::{approve, draft};
use folkmoot_store as store;
use futures::StreamExt;
use jiff::SignedDuration;

/// A message cleared for a time so many hours ahead.
async fn planned(app: &TestApp, title: &str, hours: i64) -> MessageId {
    let (newsroom, town) = (app.newsroom(), app.town());
    let mut content = Content::empty();
    content.texts.insert(Language::dutch(), format!("{title}: de brug is dicht."));
    content.targets = vec![Target { account: town.account, language: Language::dutch(), own_text: None }];
    let draft = draft::Draft {
        title: title.to_owned(),
        kind: Kind::Emergency,
        department: town.works,
        audience: String::new(),
        content,
        planned_at: Some(newsroom.now() + SignedDuration::from_hours(hours)),
        plan: Plan::default(),
    };
    let id = draft::start(newsroom, &town.writer, draft).await.unwrap();
    approve::submit(newsroom, &town.writer, id, 1).await.unwrap();
    approve::approve(newsroom, &town.manager, id, 2).await.unwrap();
    id
}

#[tokio::test]
async fn one_press_is_seen_on_every_page_two_lift_it_and_each_message_is_decided_on() {
    let app = TestApp::start().await;
    let (kept, drafted) = (planned(&app, "Molenbrug", 3).await, planned(&app, "Markt", 4).await);
    let manager = app.sign_in(&app.town().manager).await;
    let writer = app.sign_in(&app.town().writer).await;
    let mut stream = writer.open("/live/house").await.into_body().into_data_stream();
    assert_eq!(writer.post("/freeze", &[]).await.status, StatusCode::FORBIDDEN);

    // the form stands on every page of whoever may press it
    let page = manager.get("/calendar").await.ok();
    let answer = manager.fill(&page, "/freeze", &[("reason", "De dijk")]).await;
    let page = manager.follow(&answer).await;
    page.says("De dijk");
    page.says("Molenbrug");
    let said = String::from_utf8(stream.next().await.unwrap().unwrap().to_vec()).unwrap();
    assert_eq!(said.lines().next(), Some("event: freeze"));
    writer.get("/guideline").await.ok().says("Everything planned is stopped by Mia Manager");
    writer.get("/freeze/notice").await.ok().says("De dijk");
    writer.get(&format!("/messages/{kept}")).await.ok().says("Stopped: everything planned is stopped.");
    assert_eq!(manager.post("/freeze", &[]).await.status, StatusCode::SEE_OTHER, "pressed twice it is one freeze");
    assert_eq!(store::freezes::latest(&app.newsroom().store.read(), 9).await.unwrap().len(), 1);

    let page = manager.get("/freeze").await.ok();
    assert_eq!(manager.fill(&page, "/freeze/lift", &[]).await.status, StatusCode::SEE_OTHER);
    let alone = manager.post("/freeze/lift", &[("what", "agree"), ("revision", "2")]).await;
    assert_eq!(alone.status, StatusCode::CONFLICT, "{}", alone.text());
    let second = app.joins("Sem Second", vec![Grant { role: Role::Manager, department: None }]).await;
    let second = app.sign_in(&second).await;
    let page = second.get("/freeze").await.ok();
    page.says("Mia Manager asks to lift it");
    let page = second.follow(&second.fill(&page, "/freeze/lift", &[]).await).await;
    page.says("2 stopped messages wait for a decision");
    page.says("The freeze is over");

    let (to_keep, to_draft) = (format!("/messages/{kept}/after-freeze"), format!("/messages/{drafted}/after-freeze"));
    let stale = manager.post(&to_keep, &[("verdict", "keep"), ("revision", "1")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    let page = manager.get("/freeze").await.ok();
    let answer = manager.fill(&page, &to_keep, &[("verdict", "keep")]).await;
    manager.follow(&answer).await.says("1 stopped message waits for a decision");
    let bad = manager.post(&to_draft, &[("verdict", "at"), ("revision", "3"), ("date", "2026-11-24"), ("time", "25:00")]).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(bad.value("date"), "2026-11-24", "what was typed is kept");
    let answer = manager.fill(&page, &to_draft, &[("verdict", "draft")]).await;
    manager.follow(&answer).await.says("Nothing waits for a decision");
    let freeze = store::freezes::latest(&app.newsroom().store.read(), 1).await.unwrap().remove(0);
    let summary = writer.get(&format!("/freeze/{}", freeze.id)).await.ok();
    summary.says("Mia Manager asked, Sem Second agreed");
    summary.says("Goes out as planned");
    summary.says("Back to draft");
}

#[tokio::test]
async fn two_of_the_crisis_team_send_the_one_truth_that_stands_on_every_page() {
    let app = TestApp::start().await;
    let (newsroom, town) = (app.newsroom(), app.town());
    let (manager, writer, expert) =
        (app.sign_in(&town.manager).await, app.sign_in(&town.writer).await, app.sign_in(&town.expert).await);
    let team = [town.writer.person.to_string(), town.expert.person.to_string()];
    let answer = manager.post("/freeze/team", &[("team", &team[0]), ("team", &team[1])]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    manager.post("/freeze", &[("reason", "")]).await;
    let mut content = Content::empty();
    content.texts.insert(Language::dutch(), "Ga naar hoger gelegen grond.".to_owned());
    content.targets = vec![Target { account: town.account, language: Language::dutch(), own_text: None }];
    let draft = draft::Draft {
        title: "Water".to_owned(),
        kind: Kind::Emergency,
        department: town.works,
        audience: String::new(),
        content,
        planned_at: None,
        plan: Plan::default(),
    };
    let id = draft::start(newsroom, &town.writer, draft).await.unwrap();
    approve::submit(newsroom, &town.writer, id, 1).await.unwrap();
    let path = format!("/messages/{id}");
    let page = writer.get(&path).await.ok();
    assert_eq!(writer.fill(&page, &format!("{path}/crisis"), &[]).await.status, StatusCode::SEE_OTHER);
    let page = expert.get(&path).await.ok();
    page.says("A message of the crisis");
    let answer = expert.fill(&page, &format!("{path}/approve"), &[]).await;
    expert.follow(&answer).await.says("Evi Expert of the crisis team");
    let page = manager.get("/freeze").await.ok();
    let answer = manager.fill(&page, "/freeze/truth", &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    expert.get("/people").await.ok().says("Ga naar hoger gelegen grond.");
}
