//! The door: signing in and out, what the browser is given, and what does not get in.

use crate::{
    app::TestApp,
    browser::{Browser, set_cookie, set_password},
};
use axum::http::StatusCode;
use folkmoot_web::server::{DemoSignIn, Options};
use jiff::SignedDuration;

const WRITER: &str = "writer@testdorp.example";
const PASSWORD: &str = "four words nobody joins";

async fn app() -> TestApp {
    let app = TestApp::start().await;
    set_password(app.newsroom(), WRITER, PASSWORD).await;
    app
}

fn options() -> Options {
    Options { client_address_header: Some("x-real-ip".to_owned()), ..Options::plain() }
}

fn from(address: &str, app: &TestApp) -> Browser {
    let mut browser = Browser::at(app.newsroom(), options());
    browser.headers.push(("x-real-ip", address.to_owned()));
    browser
}

#[tokio::test]
async fn whoever_signs_in_comes_where_they_wanted_to_go() {
    let app = app().await;
    let mut browser = from("192.0.2.1", &app);
    let turned_away = browser.get("/people?sort=name").await;
    assert_eq!(turned_away.status, StatusCode::SEE_OTHER);
    let page = browser.get(turned_away.location()).await.ok();
    let next = page.attributes("input[name=next]", "value");
    let answer =
        browser.post("/sign-in", &[("email", " Writer@Testdorp.example "), ("password", PASSWORD), ("next", &next[0])]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/people?sort=name"));
    browser.get("/people").await.ok().says("Wout Writer");
    assert_eq!(browser.get("/sign-in").await.location(), "/inbox", "who is signed in needs no form");
}

#[tokio::test]
async fn nobody_is_led_to_another_host() {
    let app = app().await;
    for next in ["//evil.example", "https://evil.example/", "/\\evil.example", "/\t/evil.example", "javascript:alert(1)"] {
        let mut browser = from("192.0.2.1", &app);
        let form = browser
            .get(&format!("/sign-in?next={}", url::form_urlencoded::byte_serialize(next.as_bytes()).collect::<String>()))
            .await;
        assert_eq!(form.attributes("input[name=next]", "value"), ["/"], "{next}");
        let answer = browser.post("/sign-in", &[("email", WRITER), ("password", PASSWORD), ("next", next)]).await;
        assert_eq!(answer.location(), "/", "{next}");
    }
}

#[tokio::test]
async fn a_wrong_password_keeps_the_address_and_says_nothing_about_which_was_wrong() {
    let app = app().await;
    let mut browser = from("192.0.2.1", &app);
    let known = browser.post("/sign-in", &[("email", WRITER), ("password", "a wrong password")]).await;
    let unknown = browser.post("/sign-in", &[("email", "nobody@testdorp.example"), ("password", "a wrong password")]).await;
    for answer in [&known, &unknown] {
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        answer.says("Address and password do not belong together");
        assert!(set_cookie(answer, "folkmoot").is_none());
    }
    assert_eq!(known.attributes("input[name=email]", "value"), [WRITER]);
    assert_eq!(known.texts(".err"), unknown.texts(".err"));
    assert_eq!(known.attributes("input[name=password]", "value"), Vec::<String>::new());
}

#[tokio::test]
async fn ten_wrong_tries_close_the_door_for_a_quarter_of_an_hour_even_to_the_right_password() {
    let app = app().await;
    for try_number in 0..10 {
        // every try from another address: it is the person who is protected
        let mut browser = from(&format!("192.0.2.{try_number}"), &app);
        let answer = browser.post("/sign-in", &[("email", WRITER), ("password", "wrong")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{try_number}");
    }
    let mut browser = from("198.51.100.1", &app);
    let shut = browser.post("/sign-in", &[("email", WRITER), ("password", PASSWORD)]).await;
    assert_eq!(shut.status, StatusCode::TOO_MANY_REQUESTS);
    shut.says("Too many tries");
    app.rehearsed.turn(SignedDuration::from_mins(16));
    assert_eq!(browser.post("/sign-in", &[("email", WRITER), ("password", PASSWORD)]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn sixty_wrong_tries_from_one_address_close_it_for_everybody_there_and_nobody_elsewhere() {
    let app = app().await;
    let mut browser = from("192.0.2.1", &app);
    for number in 0..60 {
        let answer =
            browser.post("/sign-in", &[("email", &format!("guess{number}@testdorp.example")), ("password", "wrong")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{number}");
    }
    let right = [("email", WRITER), ("password", PASSWORD)];
    assert_eq!(browser.post("/sign-in", &right).await.status, StatusCode::TOO_MANY_REQUESTS);
    // an address that a client writes in front of the proxy's own proves nothing
    browser.headers = vec![("x-real-ip", "203.0.113.9, 192.0.2.1".to_owned())];
    assert_eq!(browser.post("/sign-in", &right).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(from("192.0.2.2", &app).post("/sign-in", &right).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_session_cookie_is_for_this_site_alone_and_out_of_reach_of_scripts() {
    let app = app().await;
    let right = [("email", WRITER), ("password", PASSWORD)];
    let plain = from("192.0.2.1", &app).post("/sign-in", &right).await;
    let cookie = set_cookie(&plain, "folkmoot").unwrap();
    for attribute in ["; Path=/;", "; HttpOnly;", "; SameSite=Lax;"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
    let mut browser = Browser::at(app.newsroom(), Options { secure: true, ..options() });
    let cookie = set_cookie(&browser.post("/sign-in", &right).await, "__Host-folkmoot").unwrap();
    assert!(cookie.ends_with("; Secure") && cookie.contains("; HttpOnly;"), "{cookie}");
    browser.get("/people").await.ok();
}

#[tokio::test]
async fn a_session_somebody_else_planted_is_never_taken_over() {
    let app = app().await;
    let mut browser = from("192.0.2.1", &app);
    browser.jar.insert("folkmoot".to_owned(), "planted-by-somebody-else".to_owned());
    browser.post("/sign-in", &[("email", WRITER), ("password", PASSWORD)]).await;
    let first = browser.jar["folkmoot"].clone();
    assert_ne!(first, "planted-by-somebody-else");
    browser.post("/sign-in", &[("email", WRITER), ("password", PASSWORD)]).await;
    assert_ne!(browser.jar["folkmoot"], first, "every sign-in makes a new session");
    for old in ["planted-by-somebody-else".to_owned(), first] {
        let mut thief = from("192.0.2.66", &app);
        thief.jar.insert("folkmoot".to_owned(), old.clone());
        assert_eq!(thief.get("/people").await.status, StatusCode::SEE_OTHER, "{old}");
    }
    browser.get("/people").await.ok();
}

#[tokio::test]
async fn signing_out_ends_the_session_itself() {
    let app = app().await;
    let mut browser = from("192.0.2.1", &app);
    browser.post("/sign-in", &[("email", WRITER), ("password", PASSWORD)]).await;
    let kept = browser.jar["folkmoot"].clone();
    let answer = browser.post_from("/me", "/sign-out", &[]).await;
    assert_eq!(answer.location(), "/sign-in");
    assert!(!browser.jar.contains_key("folkmoot"));
    browser.jar.insert("folkmoot".to_owned(), kept);
    assert_eq!(browser.get("/me").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_form_of_another_site_or_without_its_token_changes_nothing() {
    let app = app().await;
    let mut browser = from("192.0.2.1", &app);
    browser.post("/sign-in", &[("email", WRITER), ("password", PASSWORD)]).await;
    for fields in [&[][..], &[("csrf", "")], &[("csrf", "of-somebody-else")]] {
        assert_eq!(browser.post("/sign-out", fields).await.status, StatusCode::FORBIDDEN, "{fields:?}");
    }
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
        browser.headers.push((name, value.to_owned()));
        browser.headers.push(("host", "testdorp.example".to_owned()));
        assert_eq!(browser.post_from("/me", "/sign-out", &[]).await.status, StatusCode::FORBIDDEN, "{name}");
        assert_eq!(
            browser.post("/sign-in", &[("email", WRITER), ("password", PASSWORD)]).await.status,
            StatusCode::FORBIDDEN,
            "{name}"
        );
        browser.headers.truncate(1);
    }
    browser.get("/me").await.ok();
}

#[tokio::test]
async fn the_demo_offers_its_people_and_nothing_else_signs_in_without_a_password() {
    let app = app().await;
    let person =
        DemoSignIn { name: "Wout Writer".into(), title: "Writes".into(), email: WRITER.into(), password: PASSWORD.into() };
    let mut browser = Browser::at(app.newsroom(), Options { demo_sign_ins: vec![person], ..options() });
    let page = browser.get("/sign-in").await.ok();
    page.says("Or look around as");
    assert_eq!(page.count("input[name=email]"), 1, "the form for everybody stays one of its kind");
    assert!(!page.body.contains(PASSWORD));
    assert_eq!(browser.post("/sign-in", &[("as", "manager@testdorp.example")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(browser.post("/sign-in", &[("as", WRITER), ("next", "/more")]).await.location(), "/more");
    let mut real = from("192.0.2.1", &app);
    real.get("/sign-in").await.says_nothing_of("look around");
    assert_eq!(real.post("/sign-in", &[("as", WRITER)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_language_chosen_at_the_door_stays_and_is_kept_by_the_person() {
    let app = app().await;
    let mut browser = from("192.0.2.1", &app);
    let page = browser.get("/sign-in?lang=nl").await.ok();
    assert_eq!(page.attributes("html", "lang"), ["nl"]);
    assert_eq!(browser.get("/sign-in").await.attributes("html", "lang"), ["nl"]);
    browser.post("/sign-in", &[("email", WRITER), ("password", PASSWORD)]).await;
    let saved =
        browser.post_from("/me", "/settings/look", &[("theme", "dark"), ("lang", "nl"), ("back", "//evil.example")]).await;
    assert_eq!(saved.location(), "/");
    let me = browser.get("/me").await.ok();
    assert_eq!(
        (me.attributes("html", "lang"), me.attributes("html", "data-theme")),
        (vec!["nl".to_owned()], vec!["dark".to_owned()])
    );
}

#[tokio::test]
async fn a_new_password_signs_every_other_browser_out() {
    let app = app().await;
    let (mut here, mut elsewhere) = (from("192.0.2.1", &app), from("192.0.2.2", &app));
    for browser in [&mut here, &mut elsewhere] {
        browser.post("/sign-in", &[("email", WRITER), ("password", PASSWORD)]).await;
    }
    let wrong = here.post_from("/me", "/settings/password", &[("old", "not it"), ("password", "another four words here")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    wrong.says("This is not your present password");
    let short = here.post_from("/me", "/settings/password", &[("old", PASSWORD), ("password", "short")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    let changed =
        here.post_from("/me", "/settings/password", &[("old", PASSWORD), ("password", "another four words here")]).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER);
    here.get("/me").await.ok();
    assert_eq!(elsewhere.get("/me").await.status, StatusCode::SEE_OTHER);
    let again = elsewhere.post("/sign-in", &[("email", WRITER), ("password", "another four words here")]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_present_password_is_guessed_no_more_often_than_at_the_door() {
    let app = app().await;
    let mut here = from("192.0.2.1", &app);
    here.post("/sign-in", &[("email", WRITER), ("password", PASSWORD)]).await;
    for number in 0..10 {
        let wrong =
            here.post_from("/me", "/settings/password", &[("old", "not it"), ("password", "another four words here")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{number}");
    }
    let right = [("old", PASSWORD), ("password", "another four words here")];
    let shut = here.post_from("/me", "/settings/password", &right).await;
    assert_eq!(shut.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(shut.attributes(".err a", "href"), ["#old"]);
    let door = from("192.0.2.9", &app).post("/sign-in", &[("email", WRITER), ("password", PASSWORD)]).await;
    assert_eq!(door.status, StatusCode::TOO_MANY_REQUESTS, "one count for both");
    app.rehearsed.turn(SignedDuration::from_mins(16));
    assert_eq!(here.post_from("/me", "/settings/password", &right).await.status, StatusCode::SEE_OTHER);
}
