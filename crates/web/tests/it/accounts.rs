//! Accounts: what the page says when one works, when one fails, and to somebody of another department.

use crate::app::TestApp;
use axum::http::StatusCode;
use folkmoot_model::{account::AccountState, ids::GapId, network::error::NetworkErrorKind};
use folkmoot_newsroom::staff::colleagues;
use folkmoot_store::{self as store, gaps::Gap};
use jiff::SignedDuration;
use std::time::Duration;
use uuid::Uuid;

async fn needs_reconnect(app: &TestApp) {
    let tx = app.newsroom().store.begin().await.unwrap();
    let mut account = store::accounts::get(&tx, app.town().account).await.unwrap().unwrap();
    account.state = AccountState::NeedsReconnect { since: app.newsroom().now(), why: "token revoked".into() };
    store::accounts::update(&tx, &account).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
}

#[tokio::test]
async fn an_account_shows_whose_it_is_what_it_is_for_and_what_it_can_do() {
    let app = TestApp::start().await;
    let page = app.sign_in(&app.town().manager).await.get("/accounts").await.ok();
    for words in ["1 account in use", "Public Works", "Connected", "Rehearsal", "Answer in public", "at most", "Source:"] {
        page.says(words);
    }
    page.says_nothing_of("have to be connected again");
}

#[tokio::test]
async fn trouble_says_what_happened_what_is_safe_and_what_to_do() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let tx = app.newsroom().store.begin().await.unwrap();
    let now = app.newsroom().now();
    store::accounts::note_failure(&tx, app.town().account, "collect", "the server failed (status 502)", now).await.unwrap();
    let gap = Gap {
        id: GapId(Uuid::from_u128(9)),
        account: app.town().account,
        stream: "mentions".into(),
        from: now,
        to: now + SignedDuration::from_mins(9),
        reason: "the server was away".into(),
        found_at: now,
        filled_at: None,
        lost_at: None,
    };
    store::gaps::insert(&tx, &gap).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    let page = manager.get("/accounts").await.ok();
    for words in ["Trouble", "status 502", "We try again by ourselves", "Gaps"] {
        page.says(words);
    }
    needs_reconnect(&app).await;
    let page = manager.get("/accounts").await.ok();
    for words in ["1 account has to be connected again", "token revoked", "What is planned for this account waits"] {
        page.says(words);
    }
    let health = manager.get("/health").await.ok();
    for words in ["want a look", "Connect again", "the server was away", "We try to fill it by ourselves"] {
        health.says(words);
    }
}

#[tokio::test]
async fn owner_and_purpose_are_changed_and_going_out_of_use_is_asked_first() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let path = format!("/accounts/{}", app.town().account);
    let (edit, out) = (format!("{path}/edit"), format!("{path}/disconnect"));
    let form = manager.get(&edit).await.ok();
    let parks = app.town().parks.to_string();
    let answer = manager.fill(&form, &edit, &[("department", &parks), ("purpose", "Trees and <b>ponds</b>")]).await;
    assert_eq!(answer.location(), "/accounts?done=described");
    let page = manager.follow(&answer).await.ok();
    page.says("Trees and <b>ponds</b>");
    page.says("Green and Parks");
    let nowhere = manager.post(&edit, &[("department", "x"), ("purpose", "kept")]).await;
    assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(nowhere.attributes("input[name=purpose]", "value"), ["kept"]);

    manager.get(&out).await.ok().says("Posts, cases and figures stay");
    assert!(matches!(state(&app).await, AccountState::Connected));
    assert_eq!(manager.post(&out, &[]).await.location(), "/accounts?done=disconnected");
    assert!(matches!(state(&app).await, AccountState::Disconnected { .. }));
    manager.get("/accounts").await.ok().says("Out of use");
}

async fn state(app: &TestApp) -> AccountState {
    store::accounts::get(&app.newsroom().store.read(), app.town().account).await.unwrap().unwrap().state
}

#[tokio::test]
async fn for_another_department_an_account_does_not_exist() {
    let app = TestApp::start().await;
    let stranger = app.sign_in(&app.town().stranger).await;
    let page = stranger.get("/accounts").await.ok();
    page.says("No account yet");
    page.says_nothing_of("Testdorp@");
    let expert = app.sign_in(&app.town().expert).await;
    assert_eq!(expert.get("/accounts").await.status, StatusCode::FORBIDDEN);
    assert_eq!(expert.get(&format!("/accounts/{}/edit", app.town().account)).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn coming_back_from_a_server_with_nothing_connects_nothing() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let refused = manager.get("/accounts/connected?error=access_denied%3Cscript%3E&state=x").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.says("access_deniedscript");
    let stale = manager.get("/accounts/connected?state=never-begun&code=abc").await;
    assert_eq!(stale.status, StatusCode::NOT_FOUND);
    stale.says("Begin again at the accounts");
    assert_eq!(manager.get("/accounts/connected").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(store::accounts::all(&app.newsroom().store.read()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn an_address_that_is_none_comes_back_with_what_was_typed() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    manager.get("/accounts/connect").await.ok();
    let works = app.town().works.to_string();
    let answer = manager.post("/accounts/connect", &[("server", "a b"), ("department", &works), ("purpose", "All news")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.count(".err a[href='#server']"), 1);
    assert_eq!(answer.attributes("input[name=server]", "value"), ["a b"]);
    assert_eq!(answer.attributes("input[name=purpose]", "value"), ["All news"]);
}

#[tokio::test]
async fn jobs_say_that_nothing_runs_and_later_what_ran_and_how_it_failed() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    manager.get("/jobs").await.ok().says("Nothing runs by itself");
    let tx = app.newsroom().store.begin().await.unwrap();
    let now = app.newsroom().now();
    store::runs::note(&tx, "publish_due", now, now, 3, None).await.unwrap();
    store::runs::note(&tx, "collect_due", now, now, 0, Some("the disk hums")).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    let page = manager.get("/jobs").await.ok();
    page.says_nothing_of("Nothing runs by itself");
    page.says("the disk hums");
    page.says("Asks accounts what came in");
    app.rehearsed.turn(SignedDuration::from_mins(9));
    manager.get("/jobs").await.ok().says("It should have run by now");
    app.rehearsed.turn(SignedDuration::try_from(Duration::from_secs(1)).unwrap() - SignedDuration::from_mins(30));
    manager.get("/health").await.ok().says("A clock went back");
}

#[tokio::test]
async fn the_log_of_gaps_goes_on_page_by_page_and_shows_no_other_department() {
    let app = TestApp::start().await;
    let tx = app.newsroom().store.begin().await.unwrap();
    let start = app.newsroom().now();
    for number in 0..30_u128 {
        let at = start - SignedDuration::from_mins(i64::try_from(number).unwrap());
        let lost_at = (number % 2 == 0).then_some(at);
        let gap = Gap {
            id: GapId(Uuid::from_u128(100 + number)),
            account: app.town().account,
            stream: "mentions".into(),
            from: at,
            to: at,
            reason: format!("reason {number}."),
            found_at: at,
            filled_at: lost_at.is_none().then_some(at),
            lost_at,
        };
        store::gaps::insert(&tx, &gap).await.unwrap();
    }
    tx.commit_bookkeeping("a test").await.unwrap();
    let manager = app.sign_in(&app.town().manager).await;
    let first = manager.get("/health").await.ok();
    for words in ["reason 0.", "Lost", "The network no longer gives it. Look at the account on the network itself.", "Filled"] {
        first.says(words);
    }
    first.says_nothing_of("reason 29.");
    let older = first.attributes("a[rel=next]", "href");
    let second = manager.get(older[0].split('#').next().unwrap()).await.ok();
    second.says("reason 29.");
    second.says_nothing_of("reason 0.");
    assert_eq!(second.count("a[rel=next]"), 0);
    colleagues::prefer(app.newsroom(), &app.town().manager, "nl", "auto").await.unwrap();
    let dutch = app.sign_in(&app.town().manager).await.get("/health").await.ok();
    dutch.says("Verloren");
    dutch.says("Het netwerk geeft het niet meer. Kijk op het netwerk zelf bij het account.");
    app.sign_in(&app.town().stranger).await.get("/health").await.ok().says("No gaps");
}

#[tokio::test]
async fn monitoring_hears_ok_and_nothing_else() {
    let app = TestApp::start().await;
    let answer = app.stranger().get("/healthz").await.ok();
    assert_eq!(answer.body, "ok\n");
}

#[tokio::test]
async fn the_guideline_is_printed_with_an_anchor_for_every_clause() {
    let app = TestApp::start().await;
    let page = app.sign_in(&app.town().writer).await.get("/guideline").await.ok();
    for number in ["1.1", "3.2", "6.1", "7.1"] {
        assert_eq!(page.count(&format!("[id='clause-{number}']")), 1, "{number}");
    }
    for words in ["Version 1", "Quiet hours", "info@testdorp.example", "Monday–Sunday", "7:30–21:00", "2 h"] {
        page.says(words);
    }
}

#[tokio::test]
async fn trouble_is_said_in_the_readers_language_and_the_servers_words_stay_a_quotation() {
    let app = TestApp::start().await;
    colleagues::prefer(app.newsroom(), &app.town().manager, "nl", "auto").await.unwrap();
    let manager = app.sign_in(&app.town().manager).await;
    let tx = app.newsroom().store.begin().await.unwrap();
    let (account, now) = (app.town().account, app.newsroom().now());
    let error = NetworkErrorKind::Refused("Validation failed".to_owned()).to_string();
    store::accounts::note_failure(&tx, account, "collect", &error, now).await.unwrap();
    store::runs::note(&tx, "collect_due", now, now, 0, Some("the server asks us to wait")).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    for path in ["/accounts", "/health"] {
        let page = manager.get(path).await.ok();
        page.says("De server weigerde het.");
        assert_eq!(page.texts("q[lang=en]"), ["Validation failed"], "{path}");
    }
    let jobs = manager.get("/jobs").await.ok();
    jobs.says("De server vraagt ons te wachten.");
    jobs.says_nothing_of("asks us to wait");
}
