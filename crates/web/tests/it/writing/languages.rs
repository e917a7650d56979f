//! Languages beside each other, what is missing, and networks the town is not on yet.

use super::{TEXT, drafted};
use crate::app::TestApp;
use axum::http::StatusCode;

#[tokio::test]
async fn what_is_missing_is_named_and_taken_over_to_translate() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = drafted(&app, &writer, "Molenbrug", &[]).await;
    let path = format!("/compose/{id}");
    let page = writer.get(&path).await.ok();
    let language = format!("language-{}", app.town().account);
    let page = writer.fill(&page, &path, &[(&language, "en"), ("act", "check")]).await.ok();
    let named = page.texts("#missing").join(" ");
    assert!(named.contains("Still missing") && named.contains("English"), "{named}");
    let page = writer.fill(&page, &path, &[("copy", "en")]).await.ok();
    assert_eq!((page.value("text-en"), page.value("text-nl")), (TEXT.to_owned(), TEXT.to_owned()));
    assert_eq!(page.attribute("input[name=show][checked]", "value"), "en", "and that is the open one");
    assert!(!page.texts("#missing").join(" ").contains("English"));
    // what stands there is never written over
    let answer = writer.fill(&page, &path, &[("text-en", "The bridge"), ("copy", "en")]).await;
    assert_eq!((answer.status, answer.value("text-en").as_str()), (StatusCode::UNPROCESSABLE_ENTITY, "The bridge"));
}

#[tokio::test]
async fn networks_without_an_account_are_shown_and_counted_too() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let long = "a".repeat(310);
    let page = writer.get("/compose").await.ok();
    let page = writer.fill(&page, "/compose", &[("text-nl", &long), ("act", "check")]).await.ok();
    for (network, says) in
        [("x", "30 over 280"), ("bluesky", "10 over 300"), ("threads", "310 of 500"), ("facebook", "310 of 63,206")]
    {
        let card = page.texts(&format!("#preview-{network}")).join(" ");
        assert!(card.contains("Not connected") && card.contains(says), "{network}: {card}");
    }
    let again = writer.fill_at(&page, "/compose", "/compose/proof", &[("text-nl", "Kort.")]).await.ok();
    assert!(again.texts("#preview-x").join(" ").contains("5 of 280"), "{}", again.body);
}
