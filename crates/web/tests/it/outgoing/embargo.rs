//! An embargo: nobody else knows before it ends, and nothing goes out.

use super::{act, drafted, stored, submitted};
use crate::app::{Signed, TestApp};
use axum::http::StatusCode;
use folkmoot_model::{
    fact::{FactKind, FactUse},
    ids::MessageId,
    language::Language,
    outgoing::message::MessageState,
    staff::{person::Grant, role::Role},
};
use folkmoot_newsroom::{
    facts::keep::{self, Written},
    outgoing::freeze,
};
use folkmoot_store as store;
use jiff::SignedDuration;
use std::collections::BTreeMap;

/// Puts an embargo on a draft, as a browser does.
async fn embargo(signed: &Signed, id: MessageId, fields: &[(&str, &str)]) -> crate::app::Answer {
    let path = format!("/compose/{id}");
    let page = signed.get(&path).await.ok();
    signed.fill(&page, &path, fields).await
}

#[tokio::test]
async fn until_it_ends_only_those_who_work_on_it_know() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let everywhere = app.joins("Anna Analyst", vec![Grant { role: Role::Analyst, department: None }]).await;
    let analyst = app.sign_in(&everywhere).await;
    let id = drafted(&app, &writer, "Benoeming", &[]).await;
    let planned = [("date", "2026-11-24"), ("time", "10:00"), ("act", "save")];
    embargo(&writer, id, &planned).await;
    let pages = ["/calendar?view=list&date=2026-11-24", "/messages", "/calendar?view=month&date=2026-11-24"];
    for page in pages {
        analyst.get(page).await.ok().says("Benoeming");
    }
    embargo(&writer, id, &[("embargo-date", "2026-11-24"), ("embargo-time", "10:00"), ("act", "save")]).await;
    assert_eq!(stored(&app, id).await.0.plan.embargo_until, Some("2026-11-24T09:00:00Z".parse().unwrap()));
    for page in pages {
        analyst.get(page).await.ok().says_nothing_of("Benoeming");
        writer.get(page).await.ok().says("Benoeming");
    }
    for path in [format!("/messages/{id}"), format!("/calendar/move/{id}")] {
        assert_eq!(analyst.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        writer.get(&path).await.ok();
    }
    app.rehearsed.turn(SignedDuration::from_hours(26));
    let analyst = app.sign_in(&everywhere).await;
    analyst.get("/messages").await.ok().says("Benoeming");
}

#[tokio::test]
async fn it_is_told_nowhere_else_either() {
    let app = TestApp::start().await;
    let town = app.town();
    let writer = app.sign_in(&town.writer).await;
    // reads everything, and writes for another department
    let grants = [(Role::Analyst, None), (Role::Editor, Some(town.parks))];
    let grants = grants.map(|(role, department)| Grant { role, department }).to_vec();
    let outside = app.sign_in(&app.joins("Pia Parks", grants).await).await;
    let fact = Written {
        name: "Benoemd op".to_owned(),
        kind: FactKind::Date,
        department: town.works,
        owner: town.expert.person,
        values: BTreeMap::from([(Language::dutch(), "dinsdag 24 november".to_owned())]),
        source: "Besluit 1".to_owned(),
        source_url: String::new(),
        valid_from: None,
        valid_until: None,
    };
    let fact = keep::write_down(app.newsroom(), &town.expert, "k", fact).await.unwrap().unwrap();
    let mut draft = town.draft("Benoeming", "Op dinsdag 24 november.");
    draft.content.facts.push(FactUse { fact, version: 1 });
    draft.planned_at = Some("2026-11-24T09:00:00Z".parse().unwrap());
    draft.plan.embargo_until = draft.planned_at;
    let id = town.approved(draft).await.unwrap();
    freeze::freeze(app.newsroom(), &town.manager, "", false).await.unwrap();
    let freeze = store::freezes::latest(&app.newsroom().store.read(), 1).await.unwrap().remove(0).id;
    for page in [format!("/facts/{fact}"), "/freeze".to_owned(), format!("/freeze/{freeze}")] {
        outside.get(&page).await.ok().says_nothing_of("Benoeming");
        writer.get(&page).await.ok().says("Benoeming");
    }
    assert_eq!(outside.get(&format!("/compose/{id}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(outside.post(&format!("/messages/{id}/crisis"), &[("revision", "3")]).await.status, StatusCode::NOT_FOUND);
    for (signed, knows) in [(&outside, false), (&writer, true)] {
        let page = signed.get("/compose").await.ok();
        let when = [("date", "2026-11-24"), ("time", "09:30"), ("title", "x")];
        let strip = signed.fill_at(&page, "/compose", "/compose/proof", &when).await.ok();
        assert_eq!(strip.body.contains("other message goes out"), knows, "the strip of what is planned beside it");
    }
}

#[tokio::test]
async fn a_time_before_it_ends_is_refused_wherever_it_is_chosen() {
    let app = TestApp::start().await;
    let (writer, manager) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    let id = drafted(&app, &writer, "Benoeming", &[]).await;
    let early =
        [("date", "2026-11-24"), ("time", "09:59"), ("embargo-date", "2026-11-24"), ("embargo-time", "10:00"), ("act", "save")];
    let answer = embargo(&writer, id, &early).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    answer.says("Choose an embargo that ends no later than the message goes out");
    assert_eq!(answer.value("embargo-time"), "10:00", "what was typed is kept");

    // without a time it goes out as soon as the embargo ends
    let fields = [("embargo-date", "2026-11-24"), ("embargo-time", "10:00"), ("act", "submit")];
    let answer = embargo(&writer, id, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    act(&manager, id, "approve", &[]).await;
    let ends = "2026-11-24T09:00:00Z".parse().unwrap();
    assert_eq!(stored(&app, id).await.0.state, MessageState::Scheduled { at: ends });
    let (message, _) = stored(&app, id).await;
    let (text, revision) = (id.to_string(), message.revision.to_string());
    let sooner = [("message", text.as_str()), ("revision", revision.as_str()), ("date", "2026-11-24"), ("time", "09:00")];
    let answer = manager.post("/calendar/move", &sooner).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    answer.says("Its embargo has not ended by then");
    assert_eq!(act(&manager, id, "publish", &[]).await.status, StatusCode::CONFLICT);

    app.rehearsed.turn(SignedDuration::from_hours(24));
    app.rehearsed.publish().await.unwrap();
    assert_eq!(stored(&app, id).await.0.state, MessageState::Scheduled { at: ends });
    app.rehearsed.turn(SignedDuration::from_hours(2));
    app.rehearsed.publish().await.unwrap();
    assert!(matches!(stored(&app, id).await.0.state, MessageState::Published { .. }));
}

#[tokio::test]
async fn an_embargo_set_on_a_planned_message_moves_it_and_one_without_is_free() {
    let app = TestApp::start().await;
    let (writer, manager) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    let id = submitted(&app, &writer, "Molenbrug").await;
    act(&manager, id, "approve", &[]).await;
    let soon = stored(&app, id).await.0.state;
    assert!(matches!(soon, MessageState::Scheduled { .. }));
    embargo(&writer, id, &[("embargo-date", "2026-11-25"), ("embargo-time", "12:00"), ("act", "save")]).await;
    assert_eq!(stored(&app, id).await.0.state, MessageState::Scheduled { at: "2026-11-25T11:00:00Z".parse().unwrap() });
    app.rehearsed.turn(SignedDuration::from_hours(1));
    app.rehearsed.publish().await.unwrap();
    assert!(matches!(stored(&app, id).await.0.state, MessageState::Scheduled { .. }));
}
