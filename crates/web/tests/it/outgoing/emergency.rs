//! What one person sent alone is looked back on by somebody else, once, on the record.

use crate::app::TestApp;
use axum::http::StatusCode;
use folkmoot_model::{
    event::ObjectKind,
    language::Language,
    outgoing::{
        edition::{Content, Target},
        message::{Kind, Plan},
    },
};
use folkmoot_newsroom::outgoing::{approve, draft};
use folkmoot_store as store;

#[tokio::test]
async fn an_emergency_is_looked_back_on_by_somebody_else_once() {
    let app = TestApp::start().await;
    let (newsroom, town) = (app.newsroom(), app.town());
    let mut content = Content::empty();
    content.texts.insert(Language::dutch(), "De dijk breekt, ga naar boven.".to_owned());
    content.targets = vec![Target { account: town.account, language: Language::dutch(), own_text: None }];
    let draft = draft::Draft {
        title: "Dike".to_owned(),
        kind: Kind::Emergency,
        department: town.works,
        audience: String::new(),
        content,
        planned_at: None,
        plan: Plan::default(),
    };
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
