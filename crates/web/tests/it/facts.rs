//! The fact ledger on its pages: written down, signed by an expert, inserted in a message, changed; and every correction drafted by one button.

use crate::{
    app::{Signed, TestApp},
    writing::{drafted, stored},
};
use axum::http::StatusCode;
use folkmoot_model::{ids::MessageId, language::Language, staff::person::Person};
use folkmoot_store as store;

const OLD: &str = "dinsdag 24 november";
const NEW: &str = "woensdag 25 november";

/// A fact, as a browser writes it down. Returns its address.
async fn written(app: &TestApp, signed: &Signed, value: &str) -> String {
    let page = signed.get("/facts/new").await.ok();
    let department = app.town().works.to_string();
    let fields = [
        ("name", "Molenbrug: dicht op"),
        ("kind", "date"),
        ("department", &*department),
        ("value", value),
        ("source", "Verkeersbesluit 118"),
    ];
    let answer = signed.fill(&page, "/facts", &fields).await;
    answer.location().split('?').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_changed_fact_shows_what_is_wrong_and_drafts_the_corrections() {
    let app = TestApp::start().await;
    let (expert, writer) = (app.sign_in(&app.town().expert).await, app.sign_in(&app.town().writer).await);
    let fact = written(&app, &expert, OLD).await;
    let page = expert.get(&fact).await.ok();
    assert!(page.text().contains("No expert has signed this version."), "{}", page.text());
    let signed = expert.fill(&page, &format!("{fact}/sign"), &[]).await;
    assert_eq!(signed.location(), format!("{fact}?done=fact-signed"));

    // the writer adds it to a message: its value is put into the open text
    let id = fact.rsplit('/').next().unwrap();
    let page = writer.get("/compose").await.ok();
    let (department, account) = (app.town().works.to_string(), app.town().account.to_string());
    let fields = [
        ("title", "Molenbrug"),
        ("text-nl", "De Molenbrug is dicht op"),
        ("department", &*department),
        ("to", &*account),
        ("fact-add", id),
        ("act", "fact-add"),
    ];
    let page = writer.fill(&page, "/compose", &fields).await.ok();
    assert!(page.body.contains("De Molenbrug is dicht op dinsdag 24 november</textarea>"), "{}", page.text());
    let kept = writer.fill(&page, "/compose", &[("act", "save")]).await;
    let message: MessageId = kept.location().split('?').next().unwrap().rsplit('/').next().unwrap().parse().unwrap();

    let edit = expert.get(&format!("{fact}/edit")).await.ok();
    let changed = expert.fill(&edit, &fact, &[("value", NEW)]).await;
    assert_eq!(changed.location(), format!("{fact}?done=fact-changed"), "{}", changed.text());
    let page = writer.get(&fact).await.ok();
    assert!(page.text().contains("Wrong, not out yet") && page.text().contains("Draft the correction"), "{}", page.text());
    let shown = writer.get(&format!("/messages/{message}")).await.ok();
    assert!(shown.text().contains("which has changed"), "{}", shown.text());
    let late = writer.fill(&page, &format!("{fact}/corrections"), &[("revision", "1")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "the fact has changed since that page");
    let drafted = writer.fill(&page, &format!("{fact}/corrections"), &[]).await;
    assert_eq!(drafted.location(), format!("{fact}?done=corrections-drafted"), "{}", drafted.text());

    let read = app.newsroom().store.read();
    let message = store::messages::get(&read, message).await.unwrap().unwrap();
    let edition = store::editions::get(&read, message.edition).await.unwrap().unwrap();
    assert_eq!(edition.content.texts[&Language::dutch()], format!("De Molenbrug is dicht op {NEW}"));
    assert_eq!((edition.number, edition.content.facts[0].version), (2, 2));
}

#[tokio::test]
async fn a_form_that_is_wrong_comes_back_with_what_was_typed() {
    let app = TestApp::start().await;
    let expert = app.sign_in(&app.town().expert).await;
    let page = expert.get("/facts/new").await.ok();
    let department = app.town().works.to_string();
    let fields = [("name", "Brug"), ("value", OLD), ("department", &*department), ("until-date", "soon")];
    let answer = expert.fill(&page, "/facts", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains(OLD) && answer.text().contains("Give a date, or leave it empty."), "{}", answer.text());
    let answer = expert.fill(&answer, "/facts", &[("until-date", "")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "no source");

    let fact = written(&app, &expert, OLD).await;
    let manager = app.sign_in(&app.town().manager).await;
    let page = manager.get(&fact).await.ok();
    let empty = manager.fill(&page, &format!("{fact}/withdraw"), &[("reason", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let gone = manager.fill(&page, &format!("{fact}/withdraw"), &[("reason", "The works are off")]).await;
    assert_eq!(gone.location(), format!("{fact}?done=fact-withdrawn"));
    let list = manager.get("/facts").await.ok();
    assert!(!list.text().contains("Molenbrug: dicht op"), "{}", list.text());
    let stranger = app.sign_in(&app.town().stranger).await;
    let edit = stranger.get(&format!("{fact}/edit")).await;
    assert_eq!(edit.status, StatusCode::FORBIDDEN);
}

/// A message that rests on the first version of a fact, as a browser saves it.
async fn resting(app: &TestApp, writer: &Signed, fact: &str, title: &str, text: &str) -> MessageId {
    let used = format!("{}.1", fact.rsplit('/').next().unwrap());
    drafted(app, writer, title, &[("text-nl", text), ("fact", &used)]).await
}

/// Which version of its fact a message rests on.
async fn version(app: &TestApp, message: MessageId) -> Vec<i32> {
    stored(app, message).await.1.content.facts.iter().map(|used| used.version).collect()
}

#[tokio::test]
async fn an_edit_leaves_the_version_the_text_was_written_with() {
    let app = TestApp::start().await;
    let (expert, writer) = (app.sign_in(&app.town().expert).await, app.sign_in(&app.town().writer).await);
    let fact = written(&app, &expert, OLD).await;
    let message = resting(&app, &writer, &fact, "Molenbrug", "De brug gaat 24-11 dicht.").await;
    let other = resting(&app, &writer, &fact, "Markt", &format!("Op {OLD} is de markt elders.")).await;
    let source = expert.get(&format!("{fact}/edit")).await.ok();
    expert.fill(&source, &fact, &[("source", "Verkeersbesluit 119")]).await;
    writer.get(&format!("/messages/{other}")).await.ok().says_nothing_of("which has changed");
    let edit = expert.get(&format!("{fact}/edit")).await.ok();
    expert.fill(&edit, &fact, &[("value", NEW)]).await;

    // a slip of the pen is mended; the date is still the former one
    let path = format!("/compose/{message}");
    let page = writer.get(&path).await.ok();
    page.says("It has changed since this text was written");
    writer.fill(&page, &path, &[("text-nl", "De brug gaat op 24-11 dicht."), ("act", "save")]).await;
    assert_eq!(version(&app, message).await, [1]);
    writer.get(&fact).await.ok().says("Somebody has to write");
    writer.get(&format!("/messages/{message}")).await.ok().says("which has changed");
    // the writer says it in other words and says so
    let page = writer.get(&path).await.ok();
    let now = format!("fact-now-{}", fact.rsplit('/').next().unwrap());
    let page = writer.fill(&page, &path, &[("text-nl", "De brug gaat op 25-11 dicht."), ("act", &now)]).await.ok();
    page.says_nothing_of("It has changed since this text was written");
    assert_eq!(page.value("text-nl"), "De brug gaat op 25-11 dicht.", "nothing is inserted");
    writer.fill(&page, &path, &[("act", "save")]).await;
    assert_eq!(version(&app, message).await, [3]);
    // and where the text says the value there is nothing to say
    let path = format!("/compose/{other}");
    let page = writer.get(&path).await.ok();
    writer.fill(&page, &path, &[("text-nl", &format!("Op {NEW} is de markt elders.")), ("act", "save")]).await;
    assert_eq!(version(&app, other).await, [3]);
    writer.get(&fact).await.ok().says_nothing_of("Somebody has to write");
}

#[tokio::test]
async fn a_fact_that_was_taken_out_can_be_let_go() {
    let app = TestApp::start().await;
    let (expert, writer) = (app.sign_in(&app.town().expert).await, app.sign_in(&app.town().writer).await);
    let fact = written(&app, &expert, OLD).await;
    let message = resting(&app, &writer, &fact, "Molenbrug", &format!("Dicht op {OLD}.")).await;
    let page = expert.get(&fact).await.ok();
    expert.fill(&page, &format!("{fact}/withdraw"), &[("reason", "The works are off")]).await;
    writer.get(&fact).await.ok().says("Says what is no longer said");
    writer.get(&format!("/messages/{message}")).await.ok().says("which was taken out");
    let path = format!("/compose/{message}");
    let page = writer.get(&path).await.ok();
    assert_eq!(page.count("input[name=fact][type=checkbox][checked]"), 1, "it can be unticked");
    writer.fill(&page, &path, &[("fact", ""), ("text-nl", "De brug blijft open."), ("act", "save")]).await;
    assert!(version(&app, message).await.is_empty());
    writer.get(&fact).await.ok().says_nothing_of("Says what is no longer said");
}

#[tokio::test]
async fn whoever_was_faster_is_shown_and_whoever_left_is_replaced_by_choice() {
    let app = TestApp::start().await;
    let (expert, manager) = (app.sign_in(&app.town().expert).await, app.sign_in(&app.town().manager).await);
    let fact = written(&app, &expert, OLD).await;
    let edit = format!("{fact}/edit");
    let (mine, theirs) = (expert.get(&edit).await.ok(), manager.get(&edit).await.ok());
    manager.fill(&theirs, &fact, &[("value", NEW)]).await;
    let late = expert.fill(&mine, &fact, &[("name", "Molenbrug: dicht van")]).await;
    assert_eq!((late.status, late.value("name").as_str()), (StatusCode::CONFLICT, "Molenbrug: dicht van"));
    let beside = late.texts("form dl").join(" ");
    assert!(beside.contains(NEW) && beside.contains("Molenbrug: dicht op"), "{beside}");
    assert!(!beside.contains("Verkeersbesluit"), "what is the same is not told: {beside}");
    assert_eq!(expert.fill(&late, &fact, &[("value", NEW)]).await.location(), format!("{fact}?done=fact-kept"));

    let newsroom = app.newsroom();
    let owner = store::people::get(&newsroom.store.read(), app.town().expert.person).await.unwrap().unwrap();
    let tx = newsroom.store.begin().await.unwrap();
    store::people::update(&tx, &Person { left_at: Some(newsroom.now()), ..owner }).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    let page = manager.get(&edit).await.ok();
    assert_eq!(page.value("owner"), "", "nobody is chosen by oversight");
    let nobody = manager.fill(&page, &fact, &[("name", "Molenbrug")]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    nobody.says("Choose a colleague who answers for it.");
}
