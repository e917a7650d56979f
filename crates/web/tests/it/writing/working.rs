//! What is typed is kept until it is saved, and offered back; an edition is brought back; a message is begun from another.

use super::{TEXT, drafted, id_in, stored};
use crate::app::TestApp;
use axum::http::StatusCode;
use folkmoot_model::ids::MessageId;
use folkmoot_store as store;
use jiff::SignedDuration;

#[tokio::test]
async fn a_closed_tab_loses_nothing_and_makes_no_edition() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = drafted(&app, &writer, "Molenbrug", &[]).await;
    let path = format!("/compose/{id}");
    let page = writer.get(&path).await.ok();
    assert!(!page.text().contains("you did not save"));
    let typed = [("text-nl", "De brug is tot vrijdag dicht."), ("title", "Molenbrug tot vrijdag")];
    writer.fill_at(&page, &path, "/compose/proof", &typed).await.ok();
    assert_eq!(store::editions::of_message(&app.newsroom().store.read(), id).await.unwrap().len(), 1);

    // the tab is closed; the next time it is offered, and nothing is kept over it meanwhile
    let page = writer.get(&path).await.ok();
    page.says("There is text from");
    assert_eq!(page.value("text-nl"), TEXT, "what is stored");
    writer.fill_at(&page, &path, "/compose/proof", &[("text-nl", "Iets anders")]).await.ok();
    let page = writer.get(&format!("{path}?restore=1")).await.ok();
    assert_eq!((page.value("text-nl"), page.value("title")), (typed[0].1.to_owned(), typed[1].1.to_owned()));
    // saved, it is offered no more
    assert_eq!(writer.fill(&page, &path, &[("act", "save")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stored(&app, id).await.0.title, "Molenbrug tot vrijdag");
    assert!(!writer.get(&path).await.ok().text().contains("There is text from"));
}

#[tokio::test]
async fn an_embargo_that_was_not_saved_is_offered_back() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let path = format!("/compose/{}", drafted(&app, &writer, "Molenbrug", &[]).await);
    let page = writer.get(&path).await.ok();
    let typed = [("embargo-date", "2026-11-24"), ("embargo-time", "10:00")];
    writer.fill_at(&page, &path, "/compose/proof", &typed).await.ok();
    writer.get(&path).await.ok().says("There is text from");
}

#[tokio::test]
async fn a_new_message_is_kept_too_and_can_be_thrown_away() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let page = writer.get("/compose").await.ok();
    writer.fill_at(&page, "/compose", "/compose/proof", &[]).await.ok();
    assert!(!writer.get("/compose").await.ok().text().contains("There is text from"), "an empty form is nothing to keep");
    writer.fill_at(&page, "/compose", "/compose/proof", &[("text-nl", "Half een zin")]).await.ok();
    // nobody else is offered it
    let manager = app.sign_in(&app.town().manager).await;
    assert!(!manager.get("/compose").await.ok().text().contains("There is text from"));
    let page = writer.get("/compose").await.ok();
    page.says("There is text from");
    let answer = writer.fill_at(&page, "/compose", "/compose/discard", &[]).await;
    assert_eq!(answer.location(), "/compose?done=discarded");
    assert!(!writer.get("/compose").await.ok().text().contains("There is text from"));
}

#[tokio::test]
async fn whoever_writes_at_the_same_time_is_named() {
    let app = TestApp::start().await;
    let (writer, manager) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    let id = drafted(&app, &writer, "Molenbrug", &[]).await;
    let path = format!("/compose/{id}");
    let (mine, theirs) = (writer.get(&path).await.ok(), manager.get(&path).await.ok());
    manager.fill_at(&theirs, &path, "/compose/proof", &[("text-nl", "De tekst van Mia.")]).await.ok();
    let parts = writer.fill_at(&mine, &path, "/compose/proof", &[("text-nl", "De tekst van Wout.")]).await.ok();
    assert!(parts.body.contains("Mia Manager is writing here too"), "{}", parts.body);
    assert!(!parts.body.contains("Wout Writer is writing"));
    app.rehearsed.turn(SignedDuration::from_mins(5));
    let writer = app.sign_in(&app.town().writer).await;
    assert!(!writer.get(&path).await.ok().text().contains("is writing here too"), "it ends by itself");
}

#[tokio::test]
async fn an_edition_is_brought_back_and_a_message_begun_from_another() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = drafted(&app, &writer, "Molenbrug", &[("date", "2026-11-24"), ("time", "07:45")]).await;
    let path = format!("/compose/{id}");
    let page = writer.get(&path).await.ok();
    writer.fill(&page, &path, &[("text-nl", "Vergissing."), ("act", "save")]).await;
    let page = writer.get(&format!("/messages/{id}")).await.ok();
    page.says("Bring edition 1 back");
    let back = format!("/messages/{id}/bring-back");
    let answer = writer.fill(&page, &back, &[]).await;
    assert_eq!(answer.location(), format!("/messages/{id}?done=brought-back"));
    let (message, edition) = stored(&app, id).await;
    assert_eq!((edition.number, edition.content.texts.values().next().map(String::as_str)), (3, Some(TEXT)));
    // on the page as it stood, it is refused
    assert_eq!(writer.fill(&page, &back, &[]).await.status, StatusCode::CONFLICT);

    let page = writer.get(&format!("/messages/{id}")).await.ok();
    let answer = writer.fill(&page, &format!("/messages/{id}/duplicate"), &[]).await;
    let copy: MessageId = id_in(answer.location());
    let (other, content) = stored(&app, copy).await;
    assert_eq!((other.title.as_str(), other.planned_at, content.content), ("Molenbrug (copy)", None, edition.content));
    assert_ne!(other.id, message.id);
    let again = writer.fill(&page, &format!("/messages/{id}/duplicate"), &[]).await;
    assert_eq!(again.location(), "/messages?state=writing&done=duplicated", "pressed twice it is one");
    let stranger = app.sign_in(&app.town().stranger).await;
    for act in ["duplicate", "bring-back"] {
        let answer = stranger.post(&format!("/messages/{id}/{act}"), &[("revision", "3"), ("edition", "1")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{act}");
    }
}

#[tokio::test]
async fn a_text_too_long_is_split_and_shown_part_by_part() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let account = app.town().account;
    let sentence = "De brug is dicht van maandag tot vrijdag, omdat we het brugdek vervangen. ";
    let long = sentence.repeat(12);
    let id = drafted(&app, &writer, "Molenbrug", &[("text-nl", long.trim())]).await;
    let path = format!("/compose/{id}");
    let page = writer.get(&path).await.ok();
    page.says("Split into a thread");
    let page = writer.fill(&page, &path, &[("split", &account.to_string())]).await.ok();
    assert!(page.value(&format!("own-{account}")).contains("\n---\n"), "{}", page.value(&format!("own-{account}")));
    assert_eq!(page.value("text-nl"), long.trim(), "the shared text stays");
    assert!(page.texts(&format!("#preview-{account}-1")).join(" ").contains("(2/2)"), "{}", page.text());
    page.says_nothing_of("Split into a thread");
    // zalgo and a paste without spaces come back whole, split or not
    for hard in ["z̸̢̛̺͓a̶l̵g̷o".repeat(400), "故".repeat(100_000)] {
        let answer = writer.fill(&page, &path, &[(&format!("own-{account}"), &hard), ("split", &account.to_string())]).await;
        let kept: String = answer.value(&format!("own-{account}")).replace("\n---\n", "");
        assert_eq!(kept, hard, "{}", answer.status);
    }
}
