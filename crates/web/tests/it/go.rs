//! A link of our own, as somebody outside follows it.

use crate::app::TestApp;
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use folkmoot_model::{ids::MessageId, language::Language};
use folkmoot_newsroom::outgoing::{draft, short_links};
use folkmoot_store::{self as store, short_links::ShortLink};

const TARGET: &str = "https://veldmonde.example/molenbrug";
const CODE: &str = "abcdefghj";

async fn link(app: &TestApp) -> MessageId {
    let (newsroom, town) = (app.newsroom(), app.town());
    let draft = draft::Draft {
        title: "Molenbrug".to_owned(),
        kind: folkmoot_model::outgoing::message::Kind::Works,
        department: town.works,
        audience: String::new(),
        content: folkmoot_model::outgoing::edition::Content::empty(),
        planned_at: None,
        plan: folkmoot_model::outgoing::message::Plan::default(),
    };
    let message = draft::start(newsroom, &town.writer, draft).await.unwrap();
    let link = ShortLink {
        code: CODE.to_owned(),
        message,
        account: town.account,
        language: Language::dutch(),
        target: TARGET.to_owned(),
        created_at: newsroom.now(),
    };
    let tx = newsroom.store.begin().await.unwrap();
    store::short_links::insert(&tx, &link).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    message
}

#[tokio::test]
async fn a_link_leads_on_without_a_cookie_and_only_where_its_code_says() {
    let app = TestApp::start().await;
    let message = link(&app).await;
    let ask = async |method: &str, path: &str| {
        let request = Request::builder().method(method).uri(path).header(header::USER_AGENT, "Mozilla/5.0 Firefox/140.0");
        app.stranger().ask(request.body(Body::empty()).unwrap()).await
    };
    let answer = ask("GET", &format!("/go/{CODE}")).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::FOUND, TARGET));
    assert!(!answer.headers.contains_key(header::SET_COOKIE));
    assert_eq!(
        (&answer.headers[header::CACHE_CONTROL], &answer.headers[header::REFERRER_POLICY]),
        (&"no-store".parse().unwrap(), &"same-origin".parse().unwrap())
    );
    assert_eq!(ask("HEAD", &format!("/go/{CODE}")).await.status, StatusCode::FOUND);
    let totals = short_links::totals(&app.newsroom().store.read(), message).await.unwrap();
    assert_eq!((totals[0].1.visits, totals[0].1.visitors), (1, 1), "looking is no visit");
    for nowhere in ["/go/222222222", "/go/https%3A%2F%2Felsewhere.example", "/go/%2F%2Felsewhere.example"] {
        let answer = ask("GET", nowhere).await;
        assert!(answer.status == StatusCode::NOT_FOUND && !answer.headers.contains_key(header::LOCATION), "{nowhere}");
    }
}
