//! The calendar in programmes of their own: a secret address, shown once, that can be renewed and taken away.

use super::drafted;
use crate::app::{Answer, Signed, TestApp};
use axum::http::{StatusCode, header};
use folkmoot_model::{
    ids::MessageId,
    staff::{person::Grant, role::Role},
};

async fn planned(app: &TestApp, signed: &Signed, title: &str) -> MessageId {
    let id = drafted(app, signed, title, &[]).await;
    let path = format!("/compose/{id}");
    let page = signed.get(&path).await.ok();
    signed.fill(&page, &path, &[("date", "2026-11-24"), ("time", "07:30"), ("act", "save")]).await;
    id
}

/// The path of the address a person is shown.
async fn made(signed: &Signed) -> String {
    let page = signed.get("/me").await.ok();
    let shown = signed.fill(&page, "/settings/calendar", &[]).await.ok();
    let link = shown.texts(".code--all").remove(0);
    assert!(link.ends_with("/calendar.ics"), "{link}");
    link.split_once("/feeds/").map(|(_, rest)| format!("/feeds/{rest}")).unwrap()
}

fn kind(answer: &Answer) -> &str {
    answer.headers[header::CONTENT_TYPE].to_str().unwrap()
}

#[tokio::test]
async fn it_shows_what_its_person_may_read_and_nothing_to_others() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = planned(&app, &writer, "Ochtendspits, omrijden").await;
    let path = made(&writer).await;
    let file = app.stranger().get(&path).await.ok();
    assert_eq!(kind(&file), "text/calendar; charset=utf-8");
    assert!(file.headers.contains_key(header::ETAG) && !file.headers.contains_key(header::SET_COOKIE));
    for line in [
        "SUMMARY:Ochtendspits\\, omrijden",
        "DTSTART:20261124T063000Z",
        &format!("UID:{id}"),
        "STATUS:TENTATIVE",
        "DESCRIPTION:Draft",
    ] {
        assert!(file.body.contains(line), "{line} in {}", file.body);
    }
    assert!(file.body.replace("\r\n ", "").contains(&format!("/messages/{id}\r\n")), "{}", file.body);

    let other = app.joins("Pia Parks", vec![Grant { role: Role::Editor, department: Some(app.town().parks) }]).await;
    let other = app.sign_in(&other).await;
    let theirs = app.stranger().get(&made(&other).await).await.ok();
    assert!(theirs.body.contains("BEGIN:VCALENDAR") && !theirs.body.contains("BEGIN:VEVENT"), "{}", theirs.body);
    assert_eq!(app.stranger().get("/feeds/nonsense/calendar.ics").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_new_address_ends_the_old_one_and_taking_it_away_ends_it() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let first = made(&writer).await;
    let second = made(&writer).await;
    assert_ne!(first, second);
    assert_eq!(app.stranger().get(&first).await.status, StatusCode::NOT_FOUND);
    app.stranger().get(&second).await.ok();
    let me = writer.get("/me").await.ok();
    assert!(!me.body.contains(second.split('/').nth(2).unwrap()), "a secret is shown once");
    let answer = writer.fill(&me, "/settings/calendar/revoke", &[]).await;
    writer.follow(&answer).await.ok().says("The address is taken away");
    assert_eq!(app.stranger().get(&second).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whoever_has_left_has_no_calendar() {
    let app = TestApp::start().await;
    let leaver = app.joins("Lea Leaves", vec![Grant { role: Role::Editor, department: None }]).await;
    let path = made(&app.sign_in(&leaver).await).await;
    app.stranger().get(&path).await.ok();
    let admin = app.joins("Ad Min", vec![Grant { role: Role::Administrator, department: None }]).await;
    folkmoot_newsroom::staff::colleagues::leave(app.newsroom(), &admin, leaver.person).await.unwrap();
    assert_eq!(app.stranger().get(&path).await.status, StatusCode::NOT_FOUND);
}
