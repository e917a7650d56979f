//! The beginning: the set-up of a new installation, and colleagues who join by an invitation.

use crate::{
    app::TestApp,
    browser::{Browser, empty_newsroom},
};
use axum::http::StatusCode;
use folkmoot_model::staff::{person::Grant, role::Role};
use folkmoot_newsroom::staff::invite::{self, Invite};
use folkmoot_store as store;
use folkmoot_web::server::Options;
use jiff::SignedDuration;

const PASSWORD: &str = "four words nobody joins";

fn filled(changed: (&'static str, &'static str)) -> Vec<(&'static str, &'static str)> {
    let all = [
        ("organisation", "Testdorp"),
        ("locale", "nl"),
        ("time_zone", "Europe/Amsterdam"),
        ("department", "Communicatie"),
        ("name", "Eva Eerste"),
        ("email", "eva@testdorp.example"),
        ("password", PASSWORD),
    ];
    all.into_iter().map(|(name, value)| if name == changed.0 { changed } else { (name, value) }).collect()
}

#[tokio::test]
async fn a_new_installation_is_set_up_once_and_its_first_person_is_signed_in() {
    let (newsroom, _) = empty_newsroom().await;
    let mut browser = Browser::at(&newsroom, Options::plain());
    assert_eq!(browser.get("/").await.location(), "/set-up");
    assert_eq!(browser.get("/sign-in").await.location(), "/set-up");
    let form = browser.get("/set-up").await.ok();
    assert!(form.count("select[name=time_zone] option") > 300);
    let done = browser.post("/set-up", &filled(("", ""))).await;
    assert_eq!(done.location(), "/accounts?done=set-up");
    let accounts = browser.get(done.location()).await.ok();
    accounts.says("Eva Eerste");
    accounts.says("Uw redactie staat klaar");
    let mut another = Browser::at(&newsroom, Options::plain());
    assert_eq!(another.get("/set-up").await.status, StatusCode::NOT_FOUND);
    assert_eq!(another.post("/set-up", &filled(("name", "Second"))).await.status, StatusCode::NOT_FOUND);
    assert_eq!(store::people::all(&newsroom.store.read()).await.unwrap().len(), 1);
    for page in ["/inbox", "/people", "/guideline", "/jobs", "/health", "/me", "/more"] {
        browser.get(page).await.ok();
    }
}

#[tokio::test]
async fn what_is_wrong_with_the_set_up_is_said_and_what_was_typed_stays() {
    let (newsroom, _) = empty_newsroom().await;
    let mut browser = Browser::at(&newsroom, Options::plain());
    for wrong in [
        ("organisation", "  "),
        ("time_zone", ""),
        ("time_zone", "Europe/Nowhere"),
        ("email", "eva"),
        ("department", ""),
        ("name", ""),
        ("password", "short"),
        ("password", "Eva@testdorp.example"),
        ("locale", "?"),
    ] {
        let answer = browser.post("/set-up", &filled(wrong)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
        assert_eq!(answer.count(&format!(".err a[href='#{}']", wrong.0)), 1, "{wrong:?}: {}", answer.text());
        if wrong.0 != "email" {
            assert_eq!(answer.attributes("input[name=email]", "value"), ["eva@testdorp.example"]);
        }
        assert!(!answer.body.contains(PASSWORD));
    }
    assert!(store::organisation::get(&newsroom.store.read()).await.unwrap().is_none());
}

async fn invited(app: &TestApp) -> String {
    let invite = Invite {
        name: "Nina Nieuw".into(),
        email: "nina@testdorp.example".into(),
        title: "Web care".into(),
        grants: vec![Grant { role: Role::Moderator, department: Some(app.town().parks) }],
    };
    invite::invite(app.newsroom(), &app.town().manager, invite).await.unwrap()
}

#[tokio::test]
async fn an_invitation_works_once() {
    let app = TestApp::start().await;
    let path = format!("/join/{}", invited(&app).await);
    let mut browser = Browser::at(app.newsroom(), Options::plain());
    let page = browser.get(&path).await.ok();
    page.says("Nina Nieuw");
    page.says("Green and Parks");
    let weak = browser.post(&path, &[("password", "short")]).await;
    assert_eq!(weak.status, StatusCode::UNPROCESSABLE_ENTITY);
    weak.says("Use at least 15 characters");
    assert_eq!(browser.post(&path, &[("password", PASSWORD)]).await.location(), "/me?done=joined");
    browser.get("/me").await.ok().says("Nina Nieuw");
    let mut second = Browser::at(app.newsroom(), Options::plain());
    for answer in [second.get(&path).await, second.post(&path, &[("password", PASSWORD)]).await] {
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        answer.says("This invitation no longer works");
    }
    let people = store::people::all(&app.newsroom().store.read()).await.unwrap();
    assert_eq!(people.iter().filter(|(person, _)| person.email == "nina@testdorp.example").count(), 1);
}

#[tokio::test]
async fn an_invitation_ends_after_a_week_when_it_is_taken_back_and_when_a_newer_one_is_made() {
    let app = TestApp::start().await;
    let mut browser = Browser::at(app.newsroom(), Options::plain());
    let first = format!("/join/{}", invited(&app).await);
    let second = format!("/join/{}", invited(&app).await);
    assert_eq!(browser.get(&first).await.status, StatusCode::NOT_FOUND, "the newer one replaces it");
    browser.get(&second).await.ok();

    let manager = app.sign_in(&app.town().manager).await;
    let people = manager.get("/people").await.ok();
    let action = people.attributes("form[action^='/people/invitations/']", "action");
    assert_eq!(action.len(), 1);
    assert_eq!(manager.fill(&people, &action[0], &[]).await.location(), "/people?done=withdrawn-invitation");
    assert_eq!(browser.get(&second).await.status, StatusCode::NOT_FOUND);
    assert_eq!(manager.fill(&people, &action[0], &[]).await.status, StatusCode::NOT_FOUND, "it is gone");

    let third = format!("/join/{}", invited(&app).await);
    app.rehearsed.turn(SignedDuration::from_hours(24 * 7 - 1));
    browser.get(&third).await.ok();
    app.rehearsed.turn(SignedDuration::from_hours(2));
    assert_eq!(browser.get(&third).await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.get("/join/never-was").await.status, StatusCode::NOT_FOUND);
}
