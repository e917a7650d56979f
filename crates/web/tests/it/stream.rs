//! The stream of the inbox: names of what has changed, and its end with the session.

use crate::app::TestApp;
use axum::{
    body::BodyDataStream,
    http::{StatusCode, header},
};
use folkmoot_newsroom::staff::sign_in;
use folkmoot_store as store;
use futures::StreamExt;

async fn says(stream: &mut BodyDataStream) -> Option<String> {
    Some(String::from_utf8(stream.next().await?.unwrap().to_vec()).unwrap())
}

#[tokio::test]
async fn a_new_message_is_named_and_the_stream_ends_with_the_session() {
    let app = TestApp::start().await;
    let desk = app.sign_in(&app.town().writer).await;
    let response = desk.open("/live/inbox").await;
    assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
    assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
    let mut stream = response.into_body().into_data_stream();
    app.citizen_says("1", "De lantaarn is kapot").await;
    assert_eq!(says(&mut stream).await.unwrap().lines().next(), Some("event: freeze"), "how that stands is said once");
    assert_eq!(says(&mut stream).await.unwrap().lines().next(), Some("event: inbox"));
    let read = app.newsroom().store.read();
    let person = app.town().writer.person;
    let token = desk.token_hash();
    let session = store::sessions::by_token_hash(&read, &token).await.unwrap().unwrap();
    sign_in::sign_out(app.newsroom(), session.id, person).await.unwrap();
    assert_eq!(says(&mut stream).await.unwrap().lines().next(), Some("event: end"));
    assert_eq!(says(&mut stream).await, None);
}

#[tokio::test]
async fn nobody_listens_without_a_session() {
    let app = TestApp::start().await;
    assert_eq!(app.stranger().open("/live/inbox").await.status(), StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_open_stream_ends_with_the_process_without_a_word() {
    let app = TestApp::start().await;
    let desk = app.sign_in(&app.town().writer).await;
    let mut stream = desk.open("/live/inbox").await.into_body().into_data_stream();
    app.ending.begin();
    // no `end`, after which a page would never ask again
    assert_eq!(says(&mut stream).await, None);
    let mut late = desk.open("/live/inbox").await.into_body().into_data_stream();
    assert_eq!(says(&mut late).await, None, "who asks while it ends is told too");
}
