//! A clause let pass on the pages: who may sees a form, who may not sees who may; the approver sees it; it is counted on the guideline.

use super::{TEXT, drafted};
use crate::app::TestApp;
use axum::http::StatusCode;
use folkmoot_newsroom::outgoing::approve;

#[tokio::test]
async fn a_clause_is_let_pass_with_a_reason_and_everybody_sees_it() {
    let app = TestApp::start().await;
    let (writer, manager) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    let id = drafted(&app, &writer, "Bridge", &[("text-nl", &format!("{TEXT} Bel 06 1234 5678."))]).await;
    let (path, act) = (format!("/messages/{id}"), format!("/messages/{id}/override"));
    let page = writer.get(&path).await.ok();
    page.says("Let § 6.1 pass: somebody else who may sign the guideline, with a reason");
    page.says("1 to fix before it can go out");
    manager.get("/guideline").await.ok().says("Who may let a text pass: somebody else who may sign the guideline");

    let page = manager.get(&path).await.ok();
    let silent = manager.fill(&page, &act, &[("reason", " ")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    silent.says("Give a reason");
    let passed = manager.fill(&page, &act, &[("reason", "their own line, they asked for it")]).await;
    let page = manager.follow(&passed).await.ok();
    page.says("1 let pass by somebody");
    page.says("“their own line, they asked for it”");
    page.says("§ 6.1 let pass for edition 1 by Mia Manager");
    assert_eq!(page.count("form[action$='/override']"), 0, "nothing is left to let pass");
    let again = manager.post(&act, &[("revision", "2"), ("clause", "6.1"), ("reason", "again")]).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "{}", again.text());

    // the composer knows it too, and whoever approves reads it beside the text
    writer.get(&format!("/compose/{id}")).await.ok().says("1 let pass by somebody");
    approve::submit(app.newsroom(), &app.town().writer, id, 2).await.unwrap();
    let page = manager.get("/approvals").await.ok();
    page.says("Let pass by Mia Manager");
    let approved = manager.fill(&page, &format!("/messages/{id}/approve"), &[]).await;
    manager.follow(&approved).await.ok();
    writer.get(&path).await.ok().says("§ 6.1 let pass for edition 1 by Mia Manager");

    let overview = writer.get("/guideline").await.ok();
    overview.says("Rules that were let pass");
    overview.says("Let pass: 1 this month, 0 before. Public Works: 1 and 0.");
}

#[tokio::test]
async fn whoever_wrote_it_does_not_let_it_pass() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let id = drafted(&app, &manager, "Bridge", &[("text-nl", &format!("{TEXT} Bel 06 1234 5678."))]).await;
    let page = manager.get(&format!("/messages/{id}")).await.ok();
    page.says("you wrote the text; somebody else has to do this");
    let act = format!("/messages/{id}/override");
    let refused = manager.post(&act, &[("revision", "1"), ("clause", "6.1"), ("reason", "why not")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
}
