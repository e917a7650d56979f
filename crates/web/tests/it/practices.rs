//! What worked, on its pages: proposed with a reason, decided by another person, found again, and a start for a new message.

use crate::app::TestApp;
use axum::http::StatusCode;
use folkmoot_model::ids::MessageId;
use folkmoot_newsroom::outgoing::approve;
use folkmoot_store as store;
use jiff::SignedDuration;

/// A message that is out. Returns its address.
async fn out(app: &TestApp) -> String {
    let writer = app.sign_in(&app.town().writer).await;
    let page = writer.get("/compose").await.ok();
    let (department, account) = (app.town().works.to_string(), app.town().account.to_string());
    let fields = [
        ("title", "Molenbrug"),
        ("text-nl", "De Molenbrug is dicht. Fietsers rijden om."),
        ("department", &*department),
        ("to", &*account),
        ("act", "save"),
    ];
    let kept = writer.fill(&page, "/compose", &fields).await;
    let message: MessageId = kept.location().split('?').next().unwrap().rsplit('/').next().unwrap().parse().unwrap();
    let (newsroom, town) = (app.newsroom(), app.town());
    approve::submit(newsroom, &town.writer, message, 1).await.unwrap();
    approve::approve(newsroom, &town.manager, message, 2).await.unwrap();
    app.rehearsed.turn(SignedDuration::from_secs(20));
    app.rehearsed.publish().await.unwrap();
    format!("/messages/{message}")
}

#[tokio::test]
async fn a_message_that_worked_is_proposed_taken_in_and_used_again() {
    let app = TestApp::start().await;
    let message = out(&app).await;
    let (writer, manager) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    let page = writer.get(&message).await.ok();
    let propose = format!("{message}/practice");
    let refused = writer.fill(&page, &propose, &[("practice-why", " ")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("Say what worked."), "{}", refused.text());
    let proposed = writer.fill(&page, &propose, &[("practice-why", "De omweg staat voorop")]).await;
    let practice = proposed.location().split('?').next().unwrap().to_owned();
    assert!(practice.starts_with("/practices/"), "{practice}");
    let own = writer.get(&practice).await.ok();
    assert!(own.text().contains("You proposed it. A colleague decides.") || own.text().contains("role"), "{}", own.text());
    assert!(writer.get("/practices").await.ok().text().contains("Nothing is in the library yet"));

    let page = manager.get("/practices?show=waiting").await.ok();
    assert!(page.text().contains("De omweg staat voorop"), "{}", page.text());
    let page = manager.get(&practice).await.ok();
    let unsaid = manager.fill(&page, &format!("{practice}/decline"), &[("reason", "")]).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    let accepted = manager.fill(&page, &format!("{practice}/accept"), &[]).await;
    assert_eq!(accepted.location(), format!("{practice}?done=practice-accepted"));
    for found in ["/practices", "/practices?q=omweg&language=nl", "/practices?q=FIETSERS"] {
        assert!(writer.get(found).await.ok().text().contains("Molenbrug"), "{found}");
    }
    assert!(writer.get("/practices?language=el").await.ok().text().contains("Nothing fits that"));

    let page = writer.get(&practice).await.ok();
    let started = writer.fill(&page, &format!("{practice}/start"), &[]).await;
    let new: MessageId = started.location().split('?').next().unwrap().rsplit('/').next().unwrap().parse().unwrap();
    let begun = store::messages::get(&app.newsroom().store.read(), new).await.unwrap().unwrap();
    assert_eq!(begun.title, "Molenbrug");
    let stranger = app.sign_in(&app.town().stranger).await;
    assert!(stranger.get(&practice).await.ok().text().contains("Molenbrug"), "the library is for every department");
}
