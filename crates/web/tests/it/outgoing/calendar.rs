//! The calendar: its views and filters, moves by button and key with the way back, and what is no time.

use super::{drafted, stored, submitted};
use crate::app::{Answer, Signed, TestApp};
use axum::http::StatusCode;
use folkmoot_model::ids::MessageId;
use folkmoot_newsroom::outgoing::{
    approve,
    draft::{self, Draft},
};
use jiff::Timestamp;

/// A draft with a time.
async fn planned(app: &TestApp, signed: &Signed, title: &str, date: &str, time: &str) -> MessageId {
    let id = drafted(app, signed, title, &[]).await;
    let path = format!("/compose/{id}");
    let page = signed.get(&path).await.ok();
    signed.fill(&page, &path, &[("date", date), ("time", time), ("act", "save")]).await;
    id
}

/// Sends the form that buttons, keys and drags send.
async fn send(app: &TestApp, signed: &Signed, id: MessageId, fields: &[(&str, &str)]) -> Answer {
    let (message, _) = stored(app, id).await;
    let (id, revision) = (id.to_string(), message.revision.to_string());
    let mut all = vec![("message", id.as_str()), ("revision", revision.as_str())];
    all.extend_from_slice(fields);
    signed.post("/calendar/move", &all).await
}

async fn stands(app: &TestApp, id: MessageId) -> Timestamp {
    stored(app, id).await.0.planned_at.unwrap()
}

#[tokio::test]
async fn the_calendar_moves_a_draft_and_says_what_is_no_time() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = drafted(&app, &writer, "Avondbericht", &[]).await;
    let path = format!("/compose/{id}");
    let page = writer.get(&path).await.ok();
    writer.fill(&page, &path, &[("date", "2026-11-24"), ("time", "21:30"), ("act", "save")]).await;
    let week = writer.get("/calendar").await.ok();
    assert!(week.text().contains("Inside quiet hours") && week.count(".cal-e.quiet") == 1, "{}", week.text());
    assert!(week.count(".cal-q") > 7);
    let list = writer.get("/calendar?view=list").await.ok();
    let (message, _) = stored(&app, id).await;
    let revision = message.revision.to_string();
    let fields = |date: &'static str, time: &'static str| [("date", date), ("time", time)];
    let sent = |answer: &Answer| answer.status;
    let mut bad = vec![("message", id.to_string()), ("revision", revision.clone()), ("back", "/calendar?view=list".to_owned())];
    bad.extend(fields("2027-03-28", "02:30").map(|(name, value)| (name, value.to_owned())));
    let bad: Vec<(&str, &str)> = bad.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = writer.post("/calendar/move", &bad).await;
    assert_eq!(sent(&answer), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("does not exist that night"), "{}", answer.text());
    assert!(list.body.contains(&format!("/calendar/move/{id}")));
    assert!(answer.count("input[name=instant]") == 2 && answer.value("date") == "2027-03-28", "{}", answer.body);
    let id_text = id.to_string();
    let good = [
        ("message", id_text.as_str()),
        ("revision", revision.as_str()),
        ("at", "2026-11-24T17:30:00Z"),
        ("back", "/calendar?view=week"),
    ];
    assert_eq!(writer.post("/calendar/move", &good).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stored(&app, id).await.0.planned_at, Some("2026-11-24T17:30:00Z".parse().unwrap()));
    // the same form again is stale, and the address it leads back to is never another site's
    let again = [
        ("message", id_text.as_str()),
        ("revision", revision.as_str()),
        ("at", "2026-11-24T17:30:00Z"),
        ("back", "//evil.example"),
    ];
    assert_eq!(writer.post("/calendar/move", &again).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn every_view_shows_it_and_leads_on() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    planned(&app, &writer, "Ochtendspits", "2026-11-24", "07:30").await;
    for view in ["day", "week", "month", "list"] {
        let page = writer.get(&format!("/calendar?view={view}&date=2026-11-24")).await.ok();
        page.says("Ochtendspits");
        assert_eq!(page.attributes("nav.seg a[aria-current]", "href"), [format!("/calendar?view={view}&date=2026-11-24")]);
        assert_eq!(page.attributes("a[data-step]", "data-step").len(), 1, "{view}");
        let before = page.attribute("a[data-key=p]", "href");
        writer.get(&before).await.ok().says_nothing_of("Ochtendspits");
    }
    let month = writer.get("/calendar?view=month&date=2036-11-24").await.ok();
    month.says("November 2036");
    month.says("Nothing is planned in this time");
    for nonsense in ["/calendar?date=9999-12-31", "/calendar?view=month&date=%00", "/calendar?date=2026-02-30"] {
        writer.get(nonsense).await.ok().says("The calendar has no such day");
    }
}

#[tokio::test]
async fn filters_stand_in_the_address_and_say_what_they_leave_over() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    planned(&app, &writer, "Ochtendspits", "2026-11-24", "07:30").await;
    let account = app.town().account;
    for (query, shown) in [
        (format!("a={account}"), true),
        ("a=00000000000000000000000000000001".to_owned(), false),
        ("s=draft".to_owned(), true),
        ("s=sent".to_owned(), false),
        ("k=news".to_owned(), true),
        ("k=works&s=draft".to_owned(), false),
    ] {
        let page = writer.get(&format!("/calendar?view=week&date=2026-11-24&{query}")).await.ok();
        assert_eq!(page.count("a[data-step]"), usize::from(shown), "{query}");
        page.says("Show everything");
        let other = page.attribute("a[data-key=m]", "href");
        assert!(query.split('&').all(|part| other.contains(part)), "{other} has lost {query}");
    }
}

#[tokio::test]
async fn more_than_fits_a_day_leads_to_the_day() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    for hour in 9..14 {
        planned(&app, &writer, &format!("Bericht {hour}"), "2026-11-25", &format!("{hour:02}:00")).await;
    }
    let month = writer.get("/calendar?view=month&date=2026-11-24").await.ok();
    assert_eq!(month.count("a[data-step]"), 2);
    month.says("+3 more");
    let day = writer.get(&month.attribute(".mon-more", "href")).await.ok();
    assert_eq!(day.count("a[data-step]"), 5);
}

#[tokio::test]
async fn a_key_moves_it_a_step_and_the_way_back_is_there() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = planned(&app, &writer, "Ochtendspits", "2026-11-24", "07:30").await;
    let week = "/calendar?view=week&date=2026-11-24";
    let page = writer.get(week).await.ok();
    assert_eq!(page.attribute("a[data-step]", "data-move"), format!("{id}.{}", stored(&app, id).await.0.revision));
    let form = page.form("/calendar/move");
    assert!(form.iter().any(|(name, value)| name == "back" && value == week), "{form:?}");

    let answer = send(&app, &writer, id, &[("by", "15m"), ("back", week)]).await;
    assert_eq!(stands(&app, id).await.to_string(), "2026-11-24T06:45:00Z");
    assert!(answer.location().ends_with(&format!("done=moved#m-{id}")), "{}", answer.location());
    let page = writer.follow(&answer).await.ok();
    page.says("Moved from Tue 24 November 7:30 to Tue 24 November 7:45.");
    let undo = page.attribute(".toast form", "action");
    let answer = writer.fill(&page, &undo, &[]).await;
    assert_eq!(stands(&app, id).await.to_string(), "2026-11-24T06:30:00Z");
    assert!(answer.location().starts_with(week), "{}", answer.location());
    assert_eq!(writer.post(&undo, &[]).await.status, StatusCode::CONFLICT, "taken back once");

    // out of sight, the page follows
    for _ in 0..7 {
        send(&app, &writer, id, &[("by", "1d"), ("back", "/calendar?view=day&date=2026-11-24")]).await;
    }
    assert_eq!(stands(&app, id).await.to_string(), "2026-12-01T06:30:00Z");
    let answer = send(&app, &writer, id, &[("by", "-1d"), ("back", week)]).await;
    assert!(answer.location().starts_with("/calendar?view=week&date=2026-11-30"), "{}", answer.location());
}

#[tokio::test]
async fn the_page_of_a_move_offers_steps_and_refuses_the_past() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let id = planned(&app, &writer, "Ochtendspits", "2026-11-24", "07:30").await;
    let path = format!("/calendar/move/{id}?back=%2Fcalendar%3Fview%3Dday%26date%3D2026-11-24");
    let page = writer.get(&path).await.ok();
    page.says("A quarter of an hour earlier: Tue 24 November 7:15");
    assert_eq!(page.value("time"), "07:30");
    let past = send(&app, &writer, id, &[("date", "2020-01-01"), ("time", "10:00")]).await;
    assert_eq!(past.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!((past.value("date"), past.value("time")), ("2020-01-01".to_owned(), "10:00".to_owned()), "what was typed is kept");
    let none = send(&app, &writer, id, &[]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(stands(&app, id).await.to_string(), "2026-11-24T06:30:00Z");
    assert_eq!(writer.get("/calendar/move/nonsense").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whoever_may_not_publish_does_not_move_what_is_cleared() {
    let app = TestApp::start().await;
    let (writer, manager) = (app.sign_in(&app.town().writer).await, app.sign_in(&app.town().manager).await);
    let id = submitted(&app, &writer, "Molenbrug").await;
    let page = manager.get("/approvals").await.ok();
    manager.fill(&page, &format!("/messages/{id}/approve"), &[]).await;
    let expert = super::editor_of(&app, "Eva Expert", folkmoot_model::staff::role::Role::Expert, false).await;
    let expert = app.sign_in(&expert).await;
    let refused = send(&app, &expert, id, &[("date", "2026-11-30"), ("time", "10:00")]).await;
    assert!(refused.status == StatusCode::FORBIDDEN || refused.status == StatusCode::NOT_FOUND, "{}", refused.status);
    let page = expert.get(&format!("/calendar/move/{id}")).await;
    assert!(page.status == StatusCode::NOT_FOUND || page.text().contains("You can’t move this message"), "{}", page.text());
    assert_eq!(send(&app, &manager, id, &[("date", "2026-11-30"), ("time", "10:00")]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn two_departments_that_contradict_each_other_want_a_decision() {
    let app = TestApp::start().await;
    let writer = app.sign_in(&app.town().writer).await;
    let says = |text: &str| format!("{text} Rijd om via de Havenweg.");
    let text = says("De Molenbrug is dicht voor auto's op dinsdag 1 december.");
    let works = drafted(&app, &writer, "Molenbrug dicht", &[("text-nl", &text)]).await;
    let path = format!("/compose/{works}");
    let page = writer.get(&path).await.ok();
    writer.fill(&page, &path, &[("date", "2026-11-24"), ("time", "10:00"), ("act", "submit")]).await;

    let stranger = app.sign_in(&app.town().stranger).await;
    let page = stranger.get("/compose").await.ok();
    let (parks, account) = (app.town().parks.to_string(), app.town().account.to_string());
    let text = says("Let op: de Molenbrug is op 2 december dicht voor auto's.");
    let fields = [
        ("title", "Let op de Molenbrug"),
        ("text-nl", text.as_str()),
        ("department", parks.as_str()),
        ("to", account.as_str()),
        ("date", "2026-11-24"),
        ("time", "12:30"),
        ("act", "save"),
    ];
    let other = super::id_in(stranger.fill(&page, "/compose", &fields).await.location());
    let week = stranger.get("/calendar").await.ok();
    assert!(week.text().contains("1 december, not 2 december"), "{}", week.text());
    let hrefs = [works, other].map(|id| format!("a[href='/messages/{id}']"));
    assert!(hrefs.iter().all(|href| week.count(&format!(".clash-e {href}")) == 1), "{}", week.body);
}

#[tokio::test]
async fn an_account_that_speaks_too_often_is_marked_and_told_with_the_messages_beside() {
    let app = TestApp::start().await;
    let (newsroom, town) = (app.newsroom(), app.town());
    let writer = app.sign_in(&town.writer).await;
    for (title, at) in [
        ("Zwembad", "2026-11-24T09:00:00Z"),
        ("Kermis", "2026-11-24T09:16:00Z"),
        ("Molenbrug", "2026-11-24T09:32:00Z"),
        ("Beekpad", "2026-11-24T09:48:00Z"),
    ] {
        let draft = town.draft(title, &format!("{title} gaat open."));
        let draft = Draft { title: title.to_owned(), planned_at: Some(at.parse().unwrap()), ..draft };
        let id = draft::start(newsroom, &town.writer, draft).await.unwrap();
        approve::submit(newsroom, &town.writer, id, 1).await.unwrap();
        approve::approve(newsroom, &town.manager, id, 2).await.unwrap();
    }
    let page = writer.get("/calendar?view=list&date=2026-11-24").await.ok();
    page.says("4 messages of this account in 60 minutes; at most 3");
    assert_eq!(page.count("article.clash"), 1, "told once: {}", page.text());
    assert_eq!(page.attributes("article.clash a", "href").len(), 5, "all four, and the way to move the last");
    assert_eq!(page.text().matches("too often on one account").count(), 4);
    let week = writer.get("/calendar?view=week&date=2026-11-24").await.ok();
    assert_eq!(week.count(".cal-e.clash"), 2, "beside each other");
    let mut above = week.attributes(".cal-band a[data-step]:has(.cal-w)", "id");
    above.sort();
    above.dedup();
    assert_eq!(above.len(), 2, "the other two above them");
}
