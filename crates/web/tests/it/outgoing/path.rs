//! The path of approval on the pages: who is asked sees it, says yes or sends back; others don't; a deputy stands in.

use crate::app::TestApp;
use axum::http::StatusCode;
use folkmoot_model::{
    ids::{DepartmentId, MessageId},
    language::Language,
    outgoing::{
        edition::{Content, Target},
        message::{Kind, MessageState, Plan},
    },
    staff::{person::Grant, role::Role},
};
use folkmoot_newsroom::{
    outgoing::{approve, draft},
    staff::colleagues,
};
use folkmoot_store as store;

/// A message of public works that parks are part of, approval asked for.
async fn asked(app: &TestApp) -> MessageId {
    asked_with(app, vec![app.town().parks]).await
}

async fn asked_with(app: &TestApp, partners: Vec<DepartmentId>) -> MessageId {
    let (newsroom, town) = (app.newsroom(), app.town());
    let mut content = Content::empty();
    content.texts.insert(Language::dutch(), "Het pad langs de beek is dicht.".to_owned());
    content.targets = vec![Target { account: town.account, language: Language::dutch(), own_text: None }];
    let draft = draft::Draft {
        title: "Path closed".to_owned(),
        kind: Kind::Works,
        department: town.works,
        audience: String::new(),
        content,
        planned_at: None,
        plan: Plan { partners, ..Plan::default() },
    };
    let id = draft::start(newsroom, &town.writer, draft).await.unwrap();
    approve::submit(newsroom, &town.writer, id, 1).await.unwrap();
    id
}

async fn state(app: &TestApp, id: MessageId) -> MessageState {
    store::messages::get(&app.newsroom().store.read(), id).await.unwrap().unwrap().state
}

#[tokio::test]
async fn a_partner_says_yes_on_the_page_and_the_message_goes_on_waiting_for_the_second_person() {
    let app = TestApp::start().await;
    let id = asked(&app).await;
    let (partner, expert) = (app.sign_in(&app.town().stranger).await, app.sign_in(&app.town().expert).await);
    let manager = app.sign_in(&app.town().manager).await;
    let (page, act) = (format!("/messages/{id}"), format!("/messages/{id}/approve"));
    expert.get(&page).await.ok().says("Green and Parks reads it");
    let barred = expert.post(&act, &[("revision", "2")]).await;
    assert_eq!(barred.status, StatusCode::FORBIDDEN, "{}", barred.text());

    let waiting = partner.get("/approvals").await.ok();
    waiting.says("Waits for you");
    let shown = partner.get(&page).await.ok();
    shown.says("Your yes counts for: Green and Parks reads it.");
    shown.says("A colleague there, until");
    let answer = partner.fill(&shown, &act, &[]).await;
    partner.follow(&answer).await.says("Your yes is noted. Others still have to say theirs.");
    assert!(matches!(state(&app, id).await, MessageState::Submitted { .. }));
    let shown = partner.get(&page).await.ok();
    shown.says("You have said yes. Others still have to.");
    shown.says("Stan Stranger");

    let shown = manager.get(&page).await.ok();
    let answer = manager.fill(&shown, &act, &[]).await;
    manager.follow(&answer).await.ok();
    assert!(matches!(state(&app, id).await, MessageState::Scheduled { .. }));
}

#[tokio::test]
async fn one_of_several_steps_is_taken_by_name() {
    let app = TestApp::start().await;
    let id = asked(&app).await;
    let manager = app.sign_in(&app.town().manager).await;
    let step = format!("colleagues:{}", app.town().parks);
    let page = manager.get(&format!("/messages/{id}")).await.ok();
    page.says("Say yes to one step only");
    manager.post(&format!("/messages/{id}/approve"), &[("revision", "2"), ("step", &step)]).await;
    assert!(matches!(state(&app, id).await, MessageState::Submitted { .. }));
    manager.get(&format!("/messages/{id}")).await.ok().says("Your yes counts for: A colleague approves.");
}

#[tokio::test]
async fn a_deputy_is_named_on_ones_own_page_and_says_yes_for_who_is_away() {
    let app = TestApp::start().await;
    let id = asked(&app).await;
    let (partner, expert) = (app.sign_in(&app.town().stranger).await, app.sign_in(&app.town().expert).await);
    let deputy = app.town().expert.person.to_string();
    let me = partner.get("/me").await.ok();
    for (from, until, says) in [("", "2026-11-24", "Give a day"), ("2026-11-23", "2026-11-20", "Choose a last day")] {
        let wrong = partner.fill(&me, "/settings/absence", &[("from", from), ("until", until), ("deputy", &deputy)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        wrong.says(says);
        assert_eq!(wrong.value("until"), until, "what was typed is kept");
    }
    let named =
        partner.fill(&me, "/settings/absence", &[("from", "2026-11-23"), ("until", "2026-11-24"), ("deputy", &deputy)]).await;
    let me = partner.follow(&named).await;
    me.says("Evi Expert stands in for you");
    let page = expert.get(&format!("/messages/{id}")).await.ok();
    expert.fill(&page, &format!("/messages/{id}/approve"), &[]).await;
    expert.get(&format!("/messages/{id}")).await.ok().says("Evi Expert for Stan Stranger");
    let back = partner.fill(&me, "/settings/absence/over", &[]).await;
    partner.follow(&back).await.says("Welcome back.");
}

#[tokio::test]
async fn who_said_yes_for_somebody_elsewhere_still_sees_what_becomes_of_it() {
    let app = TestApp::start().await;
    let grants = [Grant { role: Role::Manager, department: Some(app.town().parks) }];
    colleagues::set_grants(app.newsroom(), &app.town().manager, app.town().stranger.person, &grants).await.unwrap();
    let (manager, parks) = (app.sign_in(&app.town().manager).await, app.sign_in(&app.town().stranger).await);
    let deputy = app.town().stranger.person.to_string();
    let me = manager.get("/me").await.ok();
    let days = [("from", "2026-11-23"), ("until", "2026-11-24"), ("deputy", deputy.as_str())];
    manager.fill(&me, "/settings/absence", &days).await;
    let [yes, no] = [asked_with(&app, Vec::new()).await, asked_with(&app, Vec::new()).await].map(|id| format!("/messages/{id}"));
    let shown = parks.get(&yes).await.ok();
    let answer = parks.fill(&shown, &format!("{yes}/approve"), &[]).await;
    parks.follow(&answer).await.ok().says("Path closed");
    let shown = parks.get(&no).await.ok();
    let answer = parks.fill(&shown, &format!("{no}/send-back"), &[("why", "Which path?")]).await;
    parks.follow(&answer).await.ok().says("Which path?");
}

#[tokio::test]
async fn the_entry_of_approvals_counts_what_waits_for_the_person_and_the_path_says_when_they_were_told() {
    let app = TestApp::start().await;
    let id = asked(&app).await;
    let (partner, expert) = (app.sign_in(&app.town().stranger).await, app.sign_in(&app.town().expert).await);
    let entry = |page: &crate::app::Answer| page.texts("nav a[href='/approvals']").remove(0);
    let page = partner.get(&format!("/messages/{id}")).await.ok();
    assert!(entry(&page).contains('1'), "{}", entry(&page));
    page.says_nothing_of("told 9:");
    let others = expert.get(&format!("/messages/{id}")).await.ok();
    assert!(!entry(&others).contains(|letter: char| letter.is_ascii_digit()), "{}", entry(&others));
    assert!(folkmoot_newsroom::outgoing::remind::remind_due(app.newsroom()).await.unwrap() > 0);
    let page = partner.get(&format!("/messages/{id}")).await.ok();
    assert_eq!(page.text().matches("· told").count(), 2, "both steps: {}", page.text());
    let act = format!("/messages/{id}/approve");
    partner.post(&act, &[("revision", "2")]).await;
    let page = partner.get(&format!("/messages/{id}")).await.ok();
    assert!(!entry(&page).contains(|letter: char| letter.is_ascii_digit()), "their part is done: {}", entry(&page));
}
