//! Messages from a table.

use super::TEXT;
use crate::app::{Answer, Signed, TestApp};
use axum::http::StatusCode;
use folkmoot_model::outgoing::message::MessageState;
use folkmoot_store::{self as store, Page, messages::MessageFilter};

/// A file, sent as a browser does.
async fn sent(signed: &Signed, file: &[u8]) -> Answer {
    let page = signed.get("/import").await.ok();
    signed.fill_with_file(&page, "/import", &[], ("file", "messages.csv", file)).await
}

async fn handle(app: &TestApp) -> String {
    store::accounts::get(&app.newsroom().store.read(), app.town().account).await.unwrap().unwrap().handle
}

#[tokio::test]
async fn a_table_is_looked_at_and_then_becomes_drafts_and_nothing_more() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let file = format!(
        "\u{feff}title;text_nl;accounts;planned_at;kind\r\nBrug;\"{TEXT}\";{};2026-11-30 07:30;works\r\nBad;Het bad is open.;;;\r\n",
        handle(&app).await
    );
    let look = sent(&writer, file.as_bytes()).await.ok();
    look.says("Brug");
    look.says("30 Nov");
    assert!(
        store::messages::list(&app.newsroom().store.read(), &MessageFilter::default(), &Page::first(9)).await.unwrap().is_empty()
    );
    let made = writer.fill(&look, "/import/make", &[]).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
    let all = store::messages::list(&app.newsroom().store.read(), &MessageFilter::default(), &Page::first(9)).await.unwrap();
    assert_eq!(all.len(), 2);
    assert!(all.iter().all(|row| row.message.state == MessageState::Draft));
    let bridge = all.iter().find(|row| row.message.title == "Brug").unwrap();
    assert_eq!(bridge.message.planned_at, Some("2026-11-30T06:30:00Z".parse().unwrap()), "by the town's clocks");
    assert_eq!(bridge.targets, [app.town().account]);
    // the same form twice makes nothing; the same file says so, and only a tick takes it again
    assert_eq!(writer.fill(&look, "/import/make", &[]).await.status, StatusCode::SEE_OTHER);
    let look = sent(&writer, file.as_bytes()).await.ok();
    look.says("imported before");
    assert_eq!(writer.fill(&look, "/import/make", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let count = async || {
        store::messages::list(&app.newsroom().store.read(), &MessageFilter::default(), &Page::first(9)).await.unwrap().len()
    };
    assert_eq!(count().await, 2);
    assert_eq!(writer.fill(&look, "/import/make", &[("again", "1")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(count().await, 4);
}

#[tokio::test]
async fn what_is_wrong_is_said_by_row_and_column_and_nothing_is_made() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let rows = [
        ("planned_at,valid_until,accounts,kind,campaign,department,text_nl", "", ""),
        ("2027-03-28 02:30,,,,,,Dicht", "planned_at", "does not exist, or comes twice"),
        ("2036-11-30 07:30,,,,,,Dicht", "planned_at", "more than two years"),
        ("soon,,,,,,Dicht", "planned_at", "Write a time as"),
        (",,@nobody@social.example,,,,Dicht", "accounts", "@nobody@social.example"),
        (",,,gossip,,,Dicht", "kind", "gossip"),
        (",,,,Spring,,Dicht", "campaign", "Spring"),
        (",,,,,Ministry,Dicht", "department", "Ministry"),
        (",,,news,,,", "text_", "Write a text"),
        (",,,,,,Open", "", ""),
        (",,,,,,Open", "", "same as line 10"),
        ("2020-01-01 10:00,,,,,,Gone", "planned_at", "has passed"),
        (",,,,,,Dicht, en open,te veel", "", "en open"),
        (",,=fr,,,,Ferm\u{e9}", "accounts", "fr"),
        (",2020-01-01 10:00,,,,,Later", "valid_until", "not passed"),
    ];
    let file: Vec<&str> = rows.iter().map(|(row, ..)| *row).collect();
    let look = sent(&writer, file.join("\n").as_bytes()).await;
    assert_eq!(look.status, StatusCode::UNPROCESSABLE_ENTITY);
    let told = look.texts("table:first-of-type tr").join("\n");
    for (place, (_, column, why)) in rows.iter().enumerate().filter(|(_, (.., why))| !why.is_empty()) {
        let line = (place + 1).to_string();
        let found = look.texts("tr").into_iter().any(|row| row.contains(&line) && row.contains(column) && row.contains(why));
        assert!(found, "line {line}: {why}\n{told}");
    }
    assert_eq!(look.attribute("form[action='/import/make'] input[name=count]", "value"), "1", "the good row");
    look.says("Rows with something wrong are left out");
    // what the look did not promise is not made
    let other = writer.fill(&look, "/import/make", &[("count", "12")]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    other.says("Something has changed since you looked");
    assert_eq!(titles(&app).await, Vec::<String>::new());
    assert_eq!(writer.fill(&look, "/import/make", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(titles(&app).await, ["Open"]);
}

#[tokio::test]
async fn a_file_nothing_can_be_read_of_says_why() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    for (file, why) in [
        (&b"PK\x03\x04\0\0"[..], "no table we can read"),
        (b"", "no messages"),
        (b"text_nl,when\nx,y", "when"),
        (b"text_nl,text_fr\nx,y", "none of your organisation"),
        (b"text_nl\n\"x\ny", "never closed"),
        ("x".repeat(2 * 1024 * 1024 + 1).as_bytes(), "larger than 2 MB"),
        (format!("text_nl\n{}", "x\n".repeat(501)).as_bytes(), "more than 500"),
    ] {
        let answer = sent(&writer, file).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{why}");
        answer.says(why);
        assert_eq!(answer.count("form[action='/import/make']"), 0, "{why}");
    }
    assert_eq!(titles(&app).await, Vec::<String>::new());
}

/// Titles of every message there is, the last one first.
async fn titles(app: &TestApp) -> Vec<String> {
    let read = app.newsroom().store.read();
    let all = store::messages::list(&read, &MessageFilter::default(), &Page::first(99)).await.unwrap();
    all.into_iter().map(|row| row.message.title).collect()
}

#[tokio::test]
async fn what_is_pasted_is_read_and_what_excel_writes_in_its_code_page_is_said_to_be() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let page = writer.get("/import").await.ok();
    let none = writer.fill(&page, "/import", &[]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    none.says("Choose a file, or paste a table");
    let wrong = writer.fill(&page, "/import", &[("pasted", "text_nl\twhat\nx\ty")]).await;
    assert_eq!(wrong.attribute("textarea[name=pasted]", "name"), "pasted");
    assert!(wrong.texts("textarea[name=pasted]").join("").contains("what"), "what was typed is kept");
    let look = writer.fill(&page, "/import", &[("pasted", "title\ttext_nl\r\nBrug\tDicht\r\n")]).await.ok();
    assert_eq!(writer.fill(&look, "/import/make", &[]).await.status, StatusCode::SEE_OTHER);
    // a form sent again after the half of it was done goes on; here all of it was done
    assert_eq!(writer.fill(&look, "/import/make", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(titles(&app).await, ["Brug"]);
    let look = sent(&writer, b"title;text_nl\nCaf\xe9;Het caf\xe9 kost \x80 5").await.ok();
    look.says("Windows-1252");
    look.says("Het café kost € 5");
}

#[tokio::test]
async fn who_may_not_write_for_a_department_can_not_by_a_table_either() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let stranger = app.sign_in(&app.town().stranger).await;
    let works = sent(&stranger, b"department,text_nl\nPublic works,Dicht").await;
    assert_eq!(works.status, StatusCode::UNPROCESSABLE_ENTITY);
    let example = writer.get("/import/messages.csv").await.ok();
    let look = sent(&writer, example.body.as_bytes()).await.ok();
    assert_eq!(look.attribute("form[action='/import/make'] input[name=count]", "value"), "1", "the example is one to import");
    assert!(example.body.starts_with("\u{feff}text_"), "{}", example.body);
}
