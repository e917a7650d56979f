//! Who is writing an answer: seen by others, over by itself, and never two answers by accident.

use crate::app::{Answer, Signed, TestApp};
use axum::http::StatusCode;
use folkmoot_model::ids::CaseId;
use folkmoot_store as store;
use futures::StreamExt;
use jiff::SignedDuration;

async fn two_at_a_case() -> (TestApp, CaseId, Signed, Signed) {
    let app = TestApp::start().await;
    let case = app.citizen_says("1", "De lantaarn is kapot").await;
    let (one, other) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    (app, case, one, other)
}

async fn looks(desk: &Signed, case: CaseId) -> Answer {
    desk.get(&format!("/inbox/{case}")).await.ok()
}

async fn answers(app: &TestApp, case: CaseId) -> usize {
    store::messages::of_case(&app.newsroom().store.read(), case).await.unwrap().len()
}

#[tokio::test]
async fn a_colleague_who_answers_is_seen_and_overtaken_only_on_purpose() {
    let (app, case, one, other) = two_at_a_case().await;
    let reply = format!("/cases/{case}/reply");
    let page = looks(&one, case).await;
    let begun = one.fill_at(&page, &reply, &format!("/cases/{case}/answering"), &[("text", "We kij")]).await.ok();
    begun.says("You are answering.");
    assert_eq!(begun.value("text"), "We kij", "what was typed stays");
    let page = looks(&other, case).await;
    page.says("Wout Writer is answering since");
    let refused = other.fill(&page, &reply, &[("text", "Ik kijk ernaar.")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    refused.says("A colleague is writing an answer.");
    assert_eq!(refused.value("text"), "Ik kijk ernaar.");
    assert_eq!(answers(&app, case).await, 0);
    let anyway = other.fill(&refused, &reply, &[("anyway", "1")]).await;
    other.follow(&anyway).await.ok().says("Your answer is on its way.");
    let stale = one.fill(&begun, &reply, &[("text", "We kijken ernaar.")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "the case has moved on");
    assert_eq!(answers(&app, case).await, 1);
    looks(&one, case).await.says("I answer this");
}

#[tokio::test]
async fn writing_says_it_too_and_it_ends_by_itself_or_by_a_button() {
    let (app, case, one, other) = two_at_a_case().await;
    let typed = [("text", "We kijken"), ("kind", "public")];
    one.with_htmx().post(&format!("/cases/{case}/proof"), &typed).await.ok();
    looks(&other, case).await.says("Wout Writer is answering since");
    other.with_htmx().post(&format!("/cases/{case}/proof"), &typed).await.ok();
    looks(&other, case).await.says("Wout Writer is answering since");
    app.rehearsed.turn(SignedDuration::from_mins(9));
    one.with_htmx().post(&format!("/cases/{case}/proof"), &typed).await.ok();
    app.rehearsed.turn(SignedDuration::from_mins(9));
    looks(&other, case).await.says("Wout Writer is answering since 9:00");
    app.rehearsed.turn(SignedDuration::from_mins(1));
    looks(&other, case).await.says_nothing_of("Wout Writer is answering");

    let page = looks(&other, case).await;
    let answering = format!("/cases/{case}/answering");
    other.fill_at(&page, &format!("/cases/{case}/reply"), &answering, &[]).await.ok();
    looks(&one, case).await.says("Mia Manager is answering");
    one.post(&answering, &[("stop", "1")]).await.ok();
    looks(&one, case).await.says("Mia Manager is answering");
    other.post(&answering, &[("stop", "1")]).await.ok();
    looks(&one, case).await.says_nothing_of("is answering");
    let note = [("text", "Wie pakt dit?"), ("kind", "note")];
    one.with_htmx().post(&format!("/cases/{case}/proof"), &note).await.ok();
    looks(&other, case).await.says_nothing_of("is answering");
}

#[tokio::test]
async fn an_open_page_is_told() {
    let (_, case, one, other) = two_at_a_case().await;
    let mut stream = other.open("/live/inbox").await.into_body().into_data_stream();
    one.post(&format!("/cases/{case}/answering"), &[]).await.ok();
    let mut says = async || String::from_utf8(stream.next().await.unwrap().unwrap().to_vec()).unwrap();
    assert_eq!(says().await.lines().next(), Some("event: freeze"));
    assert_eq!(says().await.lines().next(), Some("event: minute"));
    let again = other.with_htmx().get(&format!("/inbox/rings?ids=&open={case}")).await.ok();
    assert!(again.texts(&format!("#answering-{case}"))[0].contains("Wout Writer is answering"), "{}", again.body);
}
