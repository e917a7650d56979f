//! Servers that misbehave: every one a precise error, none a panic, nothing without bounds.

use crate::{
    cleared::{PNG, Say, cleared, picture},
    server::{Asked, Reply, Server, clock},
};
use folkmoot_model::{
    network::{
        capability::Verb,
        error::{Disposition, NetworkError, NetworkErrorKind as Kind},
    },
    outgoing::delivery::DeliveryKey,
};
use folkmoot_networks::{
    egress::{Call, EgressError, Limits},
    network::{Measure, Network, Outgoing, PictureBytes},
};
use http::Method;
use jiff::Timestamp;
use std::time::Duration;

async fn publish(server: &Server) -> Result<String, NetworkError> {
    let post = cleared(&Say::text("The bridge is closed."));
    let key = DeliveryKey("key-1".to_owned());
    let outgoing = Outgoing { post: &post, pictures: &[], in_reply_to: None, key: &key };
    server.mastodon().publish(&server.access("1"), &outgoing).await.map(|receipt| receipt.value.remote_id)
}

async fn collect(server: &Server) -> Result<usize, NetworkError> {
    server.mastodon().collect(&server.access("1"), Some("5 2026-11-23T09:00:00Z")).await.map(|batch| batch.value.incoming.len())
}

fn raw(head: &str, body: &[u8]) -> Reply {
    Reply::Raw([format!("HTTP/1.1 {head}\r\n\r\n").as_bytes(), body].concat())
}

#[tokio::test]
async fn what_may_have_been_published_is_reconciled_and_what_only_read_is_tried_again() {
    let half = raw("200 OK\r\ncontent-length: 5000", b"{\"id\":");
    let replies = [
        ("reset", Reply::Reset),
        ("ends at once", Reply::Raw(Vec::new())),
        ("half an answer", half),
        ("no http", Reply::Raw(b"SSH-2.0-OpenSSH_9.9\r\n".to_vec())),
        ("malformed json", Reply::json("{\"id\": \"1\", ")),
        ("a page of html", raw("200 OK\r\ncontent-type: text/html", b"<html>maintenance</html>")),
        ("invalid utf-8", raw("200 OK\r\ncontent-type: application/json", b"{\"id\":\"\xff\xfe\"}")),
        ("a number", Reply::json("7")),
        ("nesting", Reply::json("[".repeat(100_000))),
        (
            "an identifier that is a path",
            Reply::json(r#"{"id":"../../admin","created_at":"2026-11-23T10:00:00Z","account":{"id":"1"}}"#),
        ),
        ("a server error", Reply::status(500, "")),
    ];
    for (name, reply) in replies {
        let server = Server::always(reply).await;
        let error = publish(&server).await.expect_err(name);
        assert_eq!(error.disposition(), Disposition::Reconcile, "{name}: {error:?}");
        let error = collect(&server).await.expect_err(name);
        assert_eq!(error.disposition(), Disposition::Retry { at: None }, "{name}: {error:?}");
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_tried_again_at_once() {
    let server = Server::always(Reply::Silence).await;
    let (mastodon, access) = (server.mastodon(), server.access("1"));
    drop(server);
    tokio::task::yield_now().await;
    let error = mastodon.collect(&access, None).await.unwrap_err();
    assert!(matches!(error.kind, Kind::Unreachable(_)), "{error:?}");
}

#[tokio::test]
async fn an_answer_without_end_is_cut_off() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n".to_vec();
    let limits = Limits { bytes: 100_000, total: Duration::from_millis(300), idle: Duration::from_millis(300) };
    let fast = Server::start(|_| Reply::Endless(b"HTTP/1.1 200 OK\r\n\r\n[[[[[[[[[[[[[[[[[[[[[[[[".repeat(50))).await;
    let portions = std::iter::once(head).chain(std::iter::repeat_n(b" ".to_vec(), 10_000)).collect();
    let slow = Server::always(Reply::Portions { portions, pause: Duration::from_millis(5), then_silence: true }).await;
    let long = Server::always(Reply::json("x".repeat(10 << 20))).await;
    for server in [fast, slow, long] {
        let call = Call::new(Method::GET, server.url()).limits(limits);
        let error = server.egress().send(&call, &clock()).await.err().unwrap();
        assert!(matches!(&error, EgressError::TooMuch { head, .. } if head.len() <= 512), "{error:?}");
    }
    let mute = Server::always(Reply::Silence).await;
    let call = Call::new(Method::GET, mute.url()).limits(limits);
    assert!(matches!(mute.egress().send(&call, &clock()).await, Err(EgressError::Lost(_))));
}

#[tokio::test]
async fn a_post_of_ten_megabytes_comes_in_and_the_others_with_it() {
    let page = |asked: &Asked| {
        let all = [(5, 10), (6, 10 << 20), (7, 10), (8, 10)];
        let after: u32 = asked.query("min_id").map_or(0, |id| id.parse().unwrap());
        let before: u32 = asked.query("max_id").map_or(u32::MAX, |id| id.parse().unwrap());
        let limit: usize = asked.query("limit").unwrap().parse().unwrap();
        let found: Vec<String> = all
            .iter()
            .filter(|(id, _)| *id > after && *id < before)
            .take(limit)
            .map(|(id, length)| {
                let text = "a".repeat(*length);
                format!(
                    r#"{{"id":"{id}","type":"mention","created_at":"2026-11-23T10:00:00Z","status":{{"id":"{id}","created_at":"2026-11-23T10:00:00Z","account":{{"id":"2","acct":"anna"}},"content":"{text}"}}}}"#
                )
            })
            .collect();
        Reply::json(format!("[{}]", found.join(",")))
    };
    let server = Server::start(page).await;
    let (mastodon, access) = (server.mastodon(), server.access("1"));
    let (mut cursor, mut found, mut gaps) = ("5 2026-11-23T09:00:00Z".to_owned(), 0, 0);
    for _ in 0..5 {
        let batch = mastodon.collect(&access, Some(&cursor)).await.unwrap().value;
        found += batch.incoming.len();
        gaps += batch.gaps.len();
        cursor = batch.next_cursor.unwrap();
        if !batch.more {
            break;
        }
    }
    assert_eq!((found, gaps), (3, 0));
}

#[tokio::test]
async fn a_server_that_asks_us_to_wait_is_obeyed_exactly() {
    let expect = |text: &str| Some(text.parse::<Timestamp>().unwrap());
    for (name, value, at) in [
        ("retry-after", "86400", expect("2026-11-24T10:00:00Z")),
        ("retry-after", "Mon, 23 Nov 2026 12:00:00 GMT", expect("2026-11-23T12:00:00Z")),
        ("x-ratelimit-reset", "2026-11-23T10:05:00.037659Z", expect("2026-11-23T10:05:00.037659Z")),
        ("x-nothing", "", None),
    ] {
        let server = Server::always(Reply::status(429, r#"{"error":"Too many requests"}"#).with(name, value)).await;
        let error = publish(&server).await.unwrap_err();
        assert_eq!(error.disposition(), Disposition::Retry { at }, "{name}: {value}");
    }
}

#[tokio::test]
async fn a_dead_token_asks_for_a_person() {
    for (status, body) in
        [(401, ""), (401, r#"{"error":"The access token is invalid"}"#), (403, r#"{"error":"Your login is currently disabled"}"#)]
    {
        let server = Server::always(Reply::status(status, body)).await;
        assert_eq!(publish(&server).await.unwrap_err().disposition(), Disposition::Reconnect);
        assert_eq!(collect(&server).await.unwrap_err().disposition(), Disposition::Reconnect);
    }
    let snac = Server::always(raw("422 Unprocessable\r\ncontent-length: 0", b"")).await;
    let error = snac.mastodon().check(&snac.access("1")).await.unwrap_err();
    assert_eq!(error.kind, Kind::Unauthorised);
}

#[tokio::test]
async fn a_redirecting_server_is_not_followed_into_publishing_twice() {
    let server = Server::start(|asked| Reply::status(307, "").with("location", &asked.path)).await;
    let error = publish(&server).await.unwrap_err();
    assert!(matches!(error.kind, Kind::Refused(_)), "{error:?}");
    assert_eq!(server.asked().len(), 1);
    assert!(matches!(collect(&server).await.unwrap_err().kind, Kind::TooMuch(_)));
}

#[tokio::test]
async fn trouble_with_a_picture_is_no_doubt_about_the_post() {
    for reply in [Reply::Reset, Reply::status(500, ""), Reply::json("{")] {
        let server = Server::start(move |asked| {
            assert_ne!(asked.path, "/api/v1/statuses", "the post went out without its picture");
            reply.clone()
        })
        .await;
        let post = cleared(&Say { pictures: vec!["A closed bridge".to_owned()], ..Say::text("Closed.") });
        let pictures = [PictureBytes { picture: picture(0), media_type: "image/png".to_owned(), bytes: PNG.to_vec() }];
        let key = DeliveryKey("key-2".to_owned());
        let outgoing = Outgoing { post: &post, pictures: &pictures, in_reply_to: None, key: &key };
        let error = server.mastodon().publish(&server.access("1"), &outgoing).await.unwrap_err();
        assert_eq!(error.disposition(), Disposition::Retry { at: None }, "{error:?}");
    }
}

#[tokio::test]
async fn hostile_markup_and_identifiers_do_no_harm() {
    let bomb = "<div><b>".repeat(60_000);
    let notification = serde_json::json!([{
        "id": "6", "type": "mention", "created_at": "2026-11-23T10:00:00Z",
        "status": {"id": "9", "uri": "https://village.example/9", "url": "javascript:alert(1)", "created_at": "2026-11-23T10:00:00Z",
            "account": {"id": "2", "acct": "anna\u{202e}", "display_name": "\u{202e}nimda", "url": "data:text/html,x"},
            "content": format!("{bomb}fine\u{202e}print<script>alert(1)</script>"), "spoiler_text": "<b>war</b>ning",
            "in_reply_to_id": "../../../etc"}
    }]);
    let server = Server::always(Reply::json(notification)).await;
    let batch = server.mastodon().collect(&server.access("1"), None).await.unwrap().value;
    let [folkmoot_model::network::post::Incoming::Post(post)] = &batch.incoming[..] else { panic!("{batch:?}") };
    assert_eq!((post.text.as_str(), &post.html, &post.url, &post.in_reply_to), ("fineprint", &None, &None, &None));
    assert_eq!((post.author.display_name.as_str(), &post.author.url, post.warning.as_deref()), ("nimda", &None, Some("warning")));
}

#[tokio::test]
async fn what_a_server_does_not_know_is_unsupported_and_what_it_refuses_is_refused() {
    let html = Server::always(raw("404 Not Found\r\ncontent-type: text/html", b"<h1>404 Not Found</h1>")).await;
    let json = Server::always(Reply::status(404, r#"{"error":"Record not found"}"#)).await;
    let report = Measure::Report { author: "5".into(), posts: vec![], comment: String::new() };
    for measure in [Measure::Mute { author: "5".into() }, report] {
        assert_eq!(html.mastodon().moderate(&html.access("1"), &measure).await.unwrap_err().kind, Kind::Unsupported);
        assert_eq!(json.mastodon().moderate(&json.access("1"), &measure).await.unwrap_err().kind, Kind::Gone);
    }
    let path = Measure::Mute { author: "5/../6".into() };
    let error = json.mastodon().moderate(&json.access("1"), &path).await.unwrap_err();
    assert_eq!((error.kind, error.operation, json.asked().len()), (Kind::Gone, Verb::Mute, 2));
}
