//! The crisis freeze on its pages: pressed, seen everywhere, lifted by two, each stopped message decided on.

use crate::app::TestApp;
use axum::{body::BodyDataStream, http::StatusCode};
use folkmoot_model::{
    ids::MessageId,
    outgoing::message::Kind,
    staff::{
        person::{Actor, Grant},
        role::Role,
    },
};
use folkmoot_newsroom::outgoing::{
    approve,
    draft::{self, Draft},
    freeze::{self, Lifting},
    withdraw,
};
use folkmoot_store as store;
use futures::StreamExt;
use jiff::SignedDuration;

/// A message cleared for a time so many hours ahead.
async fn planned(app: &TestApp, title: &str, hours: i64) -> MessageId {
    let town = app.town();
    let planned_at = Some(app.newsroom().now() + SignedDuration::from_hours(hours));
    let draft = town.draft(title, &format!("{title}: de brug is dicht."));
    town.approved(Draft { kind: Kind::Emergency, planned_at, ..draft }).await.unwrap()
}

/// What a stream says next.
async fn says(stream: &mut BodyDataStream) -> String {
    String::from_utf8(stream.next().await.unwrap().unwrap().to_vec()).unwrap().lines().next().unwrap().to_owned()
}

/// Everything is frozen, and free again.
async fn frozen_and_lifted(app: &TestApp) {
    let (newsroom, town) = (app.newsroom(), app.town());
    freeze::name_team(newsroom, &town.manager, &[town.writer.person]).await.unwrap();
    freeze::freeze(newsroom, &town.manager, "", false).await.unwrap();
    freeze::lift(newsroom, &town.manager, 1, Lifting::Ask).await.unwrap();
    freeze::lift(newsroom, &town.writer, 2, Lifting::Agree).await.unwrap();
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
    assert_eq!(says(&mut stream).await, "event: freeze");
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
    let draft = Draft { kind: Kind::Emergency, ..town.draft("Water", "Ga naar hoger gelegen grond.") };
    let id = draft::start(newsroom, &town.writer, draft).await.unwrap();
    approve::submit(newsroom, &town.writer, id, 1).await.unwrap();
    let path = format!("/messages/{id}");
    let page = writer.get(&path).await.ok();
    assert_eq!(writer.fill(&page, &format!("{path}/crisis"), &[]).await.status, StatusCode::SEE_OTHER);
    let (text, revision) = (id.to_string(), "1");
    let early = expert.post("/freeze/truth", &[("message", &text), ("revision", revision)]).await;
    assert_eq!(early.status, StatusCode::CONFLICT, "nobody has read it");
    early.says("Nobody has approved it yet.");
    expert.get("/people").await.ok().says_nothing_of("Ga naar hoger gelegen grond.");
    let page = expert.get(&path).await.ok();
    page.says("A message of the crisis");
    let answer = expert.fill(&page, &format!("{path}/approve"), &[]).await;
    expert.follow(&answer).await.says("Evi Expert of the crisis team");
    let page = manager.get("/freeze").await.ok();
    let answer = manager.fill(&page, "/freeze/truth", &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    expert.get("/people").await.ok().says("Ga naar hoger gelegen grond.");

    the_truth_is_what_was_cleared(&app, id).await;
}

async fn the_truth_is_what_was_cleared(app: &TestApp, id: MessageId) {
    let (newsroom, town, path) = (app.newsroom(), app.town(), format!("/messages/{id}"));
    let (writer, expert) = (app.sign_in(&town.writer).await, app.sign_in(&town.expert).await);
    // the buttons are for those who may press them
    let analyst = app.joins("Anna Analyst", vec![Grant { role: Role::Analyst, department: None }]).await;
    let page = app.sign_in(&analyst).await.get("/freeze").await.ok();
    page.says("Water");
    assert_eq!(page.count("form[action='/freeze/truth']"), 0);

    // what nobody has read yet is not the truth; open pages hear of it once it is, and of the end
    let mut stream = analyst_stream(app, &analyst).await;
    assert_eq!(says(&mut stream).await, "event: freeze");
    let edit = writer.get(&format!("/compose/{id}")).await.ok();
    let answer = writer.fill(&edit, &format!("/compose/{id}"), &[("text-nl", "Blijf thuis."), ("act", "submit")]).await;
    assert_eq!(answer.location(), format!("{path}?done=submitted"), "{}", answer.text());
    let page = expert.get("/people").await.ok();
    page.says("Ga naar hoger gelegen grond.");
    page.says_nothing_of("Blijf thuis.");
    let page = expert.get(&path).await.ok();
    expert.fill(&page, &format!("{path}/approve"), &[]).await;
    assert_eq!(says(&mut stream).await, "event: freeze");
    expert.get("/people").await.ok().says("Blijf thuis.");
    let page = expert.get("/freeze").await.ok();
    let unpinned = expert.fill(&page, "/freeze/truth", &[]).await;
    assert_eq!(unpinned.status, StatusCode::SEE_OTHER, "who may pin may unpin: {}", unpinned.text());
    let page = expert.get("/freeze").await.ok();
    expert.fill(&page, "/freeze/truth", &[]).await;
    let revision = store::messages::get(&newsroom.store.read(), id).await.unwrap().unwrap().revision;
    withdraw::withdraw(newsroom, &town.manager, id, revision, "the water falls").await.unwrap();
    expert.get("/people").await.ok().says_nothing_of("Blijf thuis.");
}

async fn analyst_stream(app: &TestApp, analyst: &Actor) -> BodyDataStream {
    app.sign_in(analyst).await.open("/live/house").await.into_body().into_data_stream()
}

#[tokio::test]
async fn a_page_that_was_out_of_sight_is_told_what_it_missed() {
    let app = TestApp::start().await;
    let (manager, writer) = (app.sign_in(&app.town().manager).await, app.sign_in(&app.town().writer).await);
    manager.post("/freeze", &[("reason", "De dijk")]).await;
    for address in ["/live/house", "/live/inbox"] {
        let mut stream = writer.open(address).await.into_body().into_data_stream();
        assert_eq!(says(&mut stream).await, "event: freeze", "{address}");
    }
}

#[tokio::test]
async fn what_waits_is_told_to_those_who_decide_on_it() {
    let app = TestApp::start().await;
    planned(&app, "Molenbrug", 3).await;
    frozen_and_lifted(&app).await;
    let editor = |department| vec![Grant { role: Role::Editor, department: Some(department) }];
    let works = app.joins("Wil Works", editor(app.town().works)).await;
    let parks = app.joins("Pia Parks", editor(app.town().parks)).await;
    let (works, parks) = (app.sign_in(&works).await, app.sign_in(&parks).await);
    works.get("/guideline").await.ok().says("1 stopped message waits for a decision.");
    parks.get("/guideline").await.ok().says_nothing_of("waits for a decision");
    works.get("/freeze").await.ok().says("Molenbrug");
    parks.get("/freeze").await.ok().says("Nothing waits for a decision.");
}

#[tokio::test]
async fn a_press_that_is_refused_keeps_what_was_chosen() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let long = "x".repeat(1_001);
    let answer = manager.post("/freeze", &[("reason", &long), ("answers_too", "on")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.count("main input[name=answers_too][checked]"), 1, "{}", answer.text());
}
