//! Deliveries in trouble: what the board says, and settling one by hand.

use super::{Signed, TestApp, act, submitted};
use axum::http::StatusCode;
use folkmoot_model::{
    ids::MessageId,
    network::capability::Verb,
    outgoing::delivery::DeliveryState,
    staff::{person::Grant, role::Role},
};
use folkmoot_store as store;
use folkmoot_testkit::rehearsed::{Fault, Trouble};
use jiff::SignedDuration;

/// A message that is about to go out, with who wrote and who approved it.
async fn approved(app: &TestApp) -> (Signed, Signed, MessageId) {
    let (writer, manager) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    let id = submitted(app, &writer, "Molenbrug").await;
    act(&manager, id, "approve", &[]).await;
    (writer, manager, id)
}

#[tokio::test]
async fn a_lost_answer_says_what_to_do_and_is_settled_by_hand() {
    let app = TestApp::start().await;
    let (writer, manager, id) = approved(&app).await;
    app.rehearsed.network.inject(Fault::new(Trouble::LoseAnswer).during(Verb::Publish));
    app.rehearsed.turn(SignedDuration::from_secs(60));
    app.rehearsed.publish().await.unwrap();
    let board = manager.get("/deliveries").await.ok();
    assert!(board.text().contains("Molenbrug") && board.text().contains("Uncertain"), "{}", board.text());
    assert!(board.text().contains("0 failed, 1 uncertain, 0 late."), "{}", board.text());
    let everywhere = vec![Grant { role: Role::Administrator, department: None }];
    let administrator = app.sign_in(&app.joins("Ada Administrator", everywhere).await).await;
    for page in ["/jobs", "/health"] {
        let links = administrator.get(page).await.ok().attributes("main a[href^='/']", "href");
        for link in links {
            let answer = administrator.get(&link).await;
            assert_ne!(answer.status, StatusCode::FORBIDDEN, "{page} leads an administrator to {link}");
        }
        let seen = manager.get(page).await.ok().attributes("main a", "href");
        assert!(seen.contains(&"/deliveries".to_owned()), "{page} leads a manager to what is in trouble");
    }
    let page = writer.get(&format!("/messages/{id}")).await.ok();
    assert!(page.text().contains("Not everything arrived. Nothing is sent twice."), "{}", page.text());
    let delivery = store::deliveries::of_message(&app.newsroom().store.read(), id).await.unwrap().remove(0);
    let path = format!("/deliveries/{}/settle", delivery.id);
    let page = manager.get(&format!("/deliveries/{}", delivery.id)).await.ok();
    assert!(page.text().contains("Only if you have looked and it is not there"), "{}", page.text());
    assert_eq!(manager.fill(&page, &path, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = manager.fill(&page, &path, &[("decision", "there"), ("url", "javascript:alert(1)")]).await;
    assert!(answer.text().contains("Give the address of the post"), "{}", answer.text());
    let there = [("decision", "there"), ("url", "https://social.example/@town/4711")];
    assert_eq!(manager.fill(&page, &path, &there).await.status, StatusCode::SEE_OTHER);
    let delivery = store::deliveries::get(&app.newsroom().store.read(), delivery.id).await.unwrap().unwrap();
    assert!(matches!(delivery.state, DeliveryState::Sent { receipt: Some(receipt) } if receipt.remote_id == "4711"));
    assert!(manager.get("/deliveries").await.ok().text().contains("Everything arrived"));
    let stranger = app.sign_in(&app.town().stranger).await;
    assert_eq!(stranger.get(&format!("/deliveries/{}", delivery.id)).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_late_or_failed_stands_on_the_screen_within_a_minute() {
    let app = TestApp::start().await;
    let (writer, manager, id) = approved(&app).await;
    app.rehearsed.network.inject(Fault::new(Trouble::Down).during(Verb::Publish));
    app.rehearsed.turn(SignedDuration::from_secs(20));
    app.rehearsed.publish().await.unwrap();
    manager.get("/deliveries").await.ok().says_nothing_of("1 late");
    app.rehearsed.turn(SignedDuration::from_secs(61));
    let board = manager.get("/deliveries").await.ok();
    board.says("0 failed, 0 uncertain, 1 late.");
    board.says("Molenbrug");
    let page = writer.get(&format!("/messages/{id}")).await.ok();
    assert!(page.count("a[href^='/deliveries/']") + page.count(".note") > 0, "what to do stands beside it: {}", page.text());
    manager.get("/health").await.ok().says("late");

    for _ in 0..100 {
        app.rehearsed.turn(SignedDuration::from_mins(45));
        app.rehearsed.publish().await.unwrap();
    }
    let manager = app.sign_in(&app.town().manager).await;
    let board = manager.get("/deliveries").await.ok();
    board.says("1 failed, 0 uncertain, 0 late.");
    let delivery = store::deliveries::of_message(&app.newsroom().store.read(), id).await.unwrap().remove(0);
    let page = manager.get(&format!("/deliveries/{}", delivery.id)).await.ok();
    assert!(page.count("input[name=decision]") > 1, "it can be settled: {}", page.text());
}
