//! Block, mute, report: what the form asks, what the network is told, what is written down, and the way back.

use crate::app::{Answer, Signed, TestApp};
use axum::http::StatusCode;
use folkmoot_model::{
    ids::CaseId,
    incoming::moderation::{Moderation, ModerationState},
    network::capability::Verb,
};
use folkmoot_store as store;
use folkmoot_testkit::rehearsed::{Fault, Trouble};
use jiff::SignedDuration;

/// A citizen of the rehearsal town who wrote, their case, and somebody at the front office.
async fn opened() -> (TestApp, CaseId, Signed) {
    let app = TestApp::start().await;
    let remote = app.rehearsed.says("noordkade", "Jullie zijn dieven", None).unwrap();
    app.rehearsed.collect().await.unwrap();
    let case = store::cases::for_post(&app.newsroom().store.read(), app.town().account, &remote).await.unwrap().unwrap();
    let desk = app.sign_in(&app.town().writer).await;
    (app, case, desk)
}

async fn taken(app: &TestApp, case: CaseId) -> Vec<Moderation> {
    let read = app.newsroom().store.read();
    let case = store::cases::get(&read, case).await.unwrap().unwrap();
    store::moderations::of_author(&read, case.account, case.author).await.unwrap()
}

async fn ask(desk: &Signed, case: CaseId, kind: &str, reason: &str) -> Answer {
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    desk.fill(&page, &format!("/cases/{case}/moderations"), &[("kind", kind), ("reason", reason)]).await
}

/// Whether what a citizen says now still comes in.
async fn comes_in(app: &TestApp) -> bool {
    let remote = app.rehearsed.says("noordkade", "En nog iets", None).unwrap();
    app.rehearsed.collect().await.unwrap();
    let read = app.newsroom().store.read();
    store::cases::for_post(&read, app.town().account, &remote).await.unwrap().is_some()
}

#[tokio::test]
async fn a_block_stands_with_its_reason_and_can_be_lifted() {
    let (app, case, desk) = opened().await;
    let kept = store::exchanges::count(&app.newsroom().store.read()).await.unwrap();
    let done = ask(&desk, case, "block", "Bedreigt collega's").await;
    let page = desk.follow(&done).await.ok();
    page.says("noordkade is blocked since");
    page.says("by Wout Writer");
    page.says("Reason: Bedreigt collega's");
    page.says("Wout Writer blocked noordkade");
    assert_eq!(store::exchanges::count(&app.newsroom().store.read()).await.unwrap(), kept + 1, "the exchange is evidence");
    assert!(!comes_in(&app).await, "the network holds to it");
    let again = ask(&desk, case, "block", "Nog eens").await;
    assert_eq!(again.status, StatusCode::CONFLICT, "it stands already");
    assert_eq!(again.value("reason"), "Nog eens");
    let undo = page.attribute("form[action$='/lift']", "action");
    let lifted = desk.fill(&page, &undo, &[]).await;
    let page = desk.follow(&lifted).await.ok();
    page.says("noordkade was blocked from");
    page.says("Wout Writer unblocked noordkade");
    assert_eq!(page.count("form[action$='/lift']"), 0);
    assert!(comes_in(&app).await);
    assert_eq!(taken(&app, case).await[0].lifted.unwrap().0, app.town().writer.person);
    let twice = desk.post(&undo, &[]).await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_measure_wants_a_kind_and_a_reason_and_says_what_it_means() {
    let (app, case, desk) = opened().await;
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    page.says("still read public posts when signed out");
    for (kind, reason, field) in [("block", "  ", "#moderation-reason"), ("", "Waarom", "#moderation-kind")] {
        let back = ask(&desk, case, kind, reason).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(back.attributes("#moderation .err a", "href"), [field]);
        assert_eq!(back.count("details[open] #moderation"), 1, "the form stands open");
    }
    let long = ask(&desk, case, "report", &"x".repeat(1_001)).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(taken(&app, case).await, []);
    let expert = app.sign_in(&app.town().expert).await;
    let page = expert.get(&format!("/inbox/{case}")).await.ok();
    assert_eq!(page.count("#moderation"), 0);
    assert_eq!(
        expert.post(&format!("/cases/{case}/moderations"), &[("kind", "block"), ("reason", "x")]).await.status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn what_the_network_cannot_do_is_said_and_refused() {
    let (app, case, desk) = opened().await;
    let tx = app.newsroom().store.begin().await.unwrap();
    let mut account = store::accounts::get(&tx, app.town().account).await.unwrap().unwrap();
    account.capability.verbs.retain(|verb| *verb != Verb::Mute);
    store::accounts::update(&tx, &account).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    let page = desk.get(&format!("/inbox/{case}")).await.ok();
    page.says("The network of this account can’t mute.");
    assert_eq!(page.count("#moderation-kind option[value=mute]"), 0);
    let forced = ask(&desk, case, "mute", "Stil").await;
    assert_eq!(forced.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(taken(&app, case).await, []);
}

#[tokio::test]
async fn no_answer_is_no_success_and_a_report_is_not_sent_twice_by_a_double_press() {
    let (app, case, desk) = opened().await;
    app.rehearsed.network.inject(Fault::new(Trouble::LoseAnswer).during(Verb::Block).times(1));
    let lost = ask(&desk, case, "block", "Bedreigt").await;
    assert_eq!(lost.status, StatusCode::BAD_GATEWAY);
    assert_eq!(lost.value("reason"), "Bedreigt");
    lost.says("no clear answer came");
    assert_eq!(taken(&app, case).await[0].state, ModerationState::Unknown);
    let again = ask(&desk, case, "block", "Bedreigt").await;
    desk.follow(&again).await.ok().says("is blocked since");

    app.rehearsed.network.inject(Fault::new(Trouble::Down).during(Verb::Mute).times(1));
    assert_eq!(ask(&desk, case, "mute", "Stil").await.status, StatusCode::BAD_GATEWAY);
    assert_eq!(taken(&app, case).await.last().unwrap().state, ModerationState::Failed);

    let reported = ask(&desk, case, "report", "Haat").await;
    let page = desk.follow(&reported).await.ok();
    page.says("was reported");
    let twice = ask(&desk, case, "report", "Haat").await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
    app.rehearsed.turn(SignedDuration::from_mins(3));
    let later = ask(&desk, case, "report", "Weer haat").await;
    assert_eq!(later.status, StatusCode::SEE_OTHER, "{}", later.text());
}
