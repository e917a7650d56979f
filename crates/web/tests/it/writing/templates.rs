//! Templates and snippets.

use super::{TEXT, drafted, id_in};
use crate::app::{Answer, Signed, TestApp};
use axum::http::StatusCode;
use folkmoot_model::{
    ids::TemplateId,
    staff::{person::Grant, role::Role},
};

const OPEN: &str = "De {straat} is dicht op {dag}. Fietsen en lopen kan wel.";

/// A template or snippet, as a browser makes it.
async fn made(app: &TestApp, signed: &Signed, page: &str, name: &str, text: &str) -> TemplateId {
    let form = signed.get(page).await.ok();
    let works = app.town().works.to_string();
    let fields = [("name", name), ("text-nl", text), ("department", &*works)];
    id_in(signed.fill(&form, "/templates", &fields).await.location())
}

fn titles(answer: &Answer) -> String {
    answer.texts("#proof").join(" ")
}

#[tokio::test]
async fn a_message_is_begun_from_a_template_and_what_is_left_open_stops_it() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = made(&app, &writer, "/templates/new", "Straat dicht", OPEN).await;
    let page = writer.get(&format!("/templates/{id}")).await.ok();
    page.says("Straat dicht");
    page.says("Last changed by");
    assert_eq!(page.count("form[action='/compose'] input[name='fill-straat']"), 1);
    writer.get("/templates?q=FIETSEN").await.ok().says("Straat dicht");
    writer.get("/templates?q=zwembad").await.ok().says("Nothing found");

    // what is left open blocks: asking for approval is refused, and the words say why
    let begun = writer.get(&format!("/compose?template={id}&fill-straat=Molenbrug")).await.ok();
    assert_eq!(begun.value("text-nl"), "De Molenbrug is dicht op {dag}. Fietsen en lopen kan wel.");
    assert!(titles(&begun).contains("“{dag}” is not filled in"), "{}", titles(&begun));
    let account = app.town().account.to_string();
    let fields = [("title", "Molenbrug"), ("to", &*account), ("act", "submit")];
    let answer = writer.fill(&begun, "/compose", &fields).await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
    // filled in, it goes on
    let begun = writer.get(&format!("/compose?template={id}&fill-straat=Molenbrug&fill-dag=dinsdag")).await.ok();
    assert!(!titles(&begun).contains("not filled in"), "{}", titles(&begun));
}

#[tokio::test]
async fn who_may_begin_from_it_and_who_may_change_it() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = made(&app, &writer, "/templates/new", "Straat dicht", OPEN).await;
    let path = format!("/templates/{id}");
    // another department's template is none for somebody else
    let stranger = app.sign_in(&app.town().stranger).await;
    assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(stranger.get(&format!("/compose?template={id}")).await.status, StatusCode::NOT_FOUND);
    stranger.get("/templates").await.ok().says_nothing_of("Straat dicht");
    // for all departments: only who may edit the guideline
    let expert = app.joins("Eva Expert", vec![Grant { role: Role::Expert, department: Some(app.town().works) }]).await;
    let expert = app.sign_in(&expert).await;
    let form = expert.get("/templates/new").await.ok();
    let all = expert.fill(&form, "/templates", &[("name", "Mijn"), ("text-nl", TEXT), ("department", "all")]).await;
    assert_eq!((all.status, all.value("text-nl")), (StatusCode::UNPROCESSABLE_ENTITY, TEXT.to_owned()));
    let manager = app.sign_in(&app.town().manager).await;
    let edit = manager.get(&format!("{path}/edit")).await.ok();
    assert_eq!(manager.fill(&edit, &path, &[("department", "all")]).await.status, StatusCode::SEE_OTHER);
    stranger.get(&path).await.ok().says("All departments");
    assert_eq!(stranger.get(&format!("{path}/edit")).await.status, StatusCode::FORBIDDEN);

    // a colleague who was faster is not overwritten; put away, it is no longer offered, and comes back
    let answer = manager.fill(&edit, &path, &[("name", "Weg dicht")]).await;
    assert_eq!((answer.status, answer.value("name")), (StatusCode::CONFLICT, "Weg dicht".to_owned()));
    let page = manager.get(&path).await.ok();
    let away = format!("{path}/away");
    assert_eq!(manager.fill(&page, &away, &[]).await.status, StatusCode::SEE_OTHER);
    manager.get("/templates").await.ok().says_nothing_of("Straat dicht");
    manager.get("/templates?show=away").await.ok().says("Straat dicht");
    assert_eq!(manager.get(&format!("/compose?template={id}")).await.status, StatusCode::NOT_FOUND);
    let page = manager.get(&path).await.ok();
    manager.fill(&page, &away, &[]).await;
    manager.get("/templates").await.ok().says("Straat dicht");
}

#[tokio::test]
async fn a_snippet_goes_to_the_end_of_the_text_without_a_script() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = made(&app, &writer, "/templates/new-snippet", "Waar vragen", "Vragen? Bel 14 0123.").await.to_string();
    let page = writer.get("/compose").await.ok();
    let fields = [("text-nl", TEXT), ("snippet-nl", &*id), ("insert", "nl")];
    let answer = writer.fill(&page, "/compose", &fields).await.ok();
    assert_eq!(answer.value("text-nl"), format!("{TEXT}\nVragen? Bel 14 0123."));
    let none = writer.fill(&page, "/compose", &[("text-nl", TEXT), ("insert", "nl")]).await;
    assert_eq!((none.status, none.value("text-nl")), (StatusCode::UNPROCESSABLE_ENTITY, TEXT.to_owned()));
}

#[tokio::test]
async fn a_message_is_kept_as_a_template_but_not_before_its_embargo_ends_by_others() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let (works, parks) = (app.town().works.to_string(), app.town().parks.to_string());
    let id = drafted(&app, &writer, "Benoeming", &[]).await;
    let path = format!("/messages/{id}/template");
    let page = writer.get(&format!("/messages/{id}")).await.ok();
    let answer = writer.fill(&page, &path, &[("name", " ")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let kept = writer.fill(&page, &path, &[("department", &parks)]).await;
    writer.get(kept.location()).await.ok().says(TEXT);

    let compose = format!("/compose/{id}");
    let form = writer.get(&compose).await.ok();
    let embargo = [("embargo-date", "2026-11-24"), ("embargo-time", "10:00"), ("act", "save")];
    writer.fill(&form, &compose, &embargo).await;
    let page = writer.get(&format!("/messages/{id}")).await.ok();
    let answer = writer.fill(&page, &path, &[("department", &parks)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    answer.says("only its own department");
    let stranger = app.sign_in(&app.town().stranger).await;
    let fields = [("revision", "2"), ("name", "Mine"), ("department", &*parks)];
    assert_eq!(stranger.post(&path, &fields).await.status, StatusCode::NOT_FOUND);
    assert_eq!(writer.fill(&page, &path, &[("department", &works)]).await.status, StatusCode::SEE_OTHER);
}
