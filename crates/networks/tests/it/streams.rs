//! Streams that end, break, or are not there.

use crate::{
    fake::{CITIZEN, Fake, Manners, TOWN},
    server::{Reply, Server},
};
use folkmoot_model::network::{
    error::{Disposition, NetworkErrorKind as Kind},
    post::Incoming,
};
use folkmoot_networks::network::{Network, StreamEvent};
use std::time::Duration;

#[tokio::test]
async fn what_happens_is_told_and_the_end_is_an_end() {
    let fake = Fake::start(Manners::default()).await;
    fake.with(|world| world.post(CITIZEN, "the lamp is broken", "public", None));
    let mut stream = fake.server.mastodon().stream(&fake.server.access(TOWN)).await.unwrap();
    let (mut texts, mut beats) = (Vec::new(), 0);
    while let Some(event) = stream.next().await.unwrap() {
        match event {
            StreamEvent::Incoming(captured) => texts.extend(captured.value.into_iter().map(|one| match one {
                Incoming::Post(post) => post.text,
                other => format!("{other:?}"),
            })),
            StreamEvent::Alive => beats += 1,
        }
    }
    assert_eq!((texts, beats), (vec!["the lamp is broken".to_owned()], 2));
}

fn streaming(portions: Vec<Vec<u8>>) -> Reply {
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n".to_vec();
    Reply::Portions { portions: [vec![head], portions].concat(), pause: Duration::from_millis(1), then_silence: false }
}

async fn with_stream(reply: Reply) -> Server {
    Server::start(move |asked| if asked.path == "/api/v1/streaming/user" { reply.clone() } else { Reply::json("{}") }).await
}

#[tokio::test]
async fn events_cut_anywhere_and_events_of_nonsense_are_survived() {
    let text = "event: notification\ndata: {\"id\":\"1\",\"type\":\"follow\"}\n\nevent: notification\ndata: nonsense\n\nevent: delete\ndata: ../x\n\n\
                event: delete\ndata: 5\n\nevent: filters_changed\ndata: undefined\n\n";
    let server = with_stream(streaming(text.bytes().map(|byte| vec![byte]).collect())).await;
    let mut stream = server.mastodon().stream(&server.access(TOWN)).await.unwrap();
    let mut told = Vec::new();
    while let Some(event) = stream.next().await.unwrap() {
        told.push(match event {
            StreamEvent::Incoming(captured) => format!("{:?}", captured.value[0]).chars().take(6).collect(),
            StreamEvent::Alive => "alive".to_owned(),
        });
    }
    assert_eq!(told, ["Signal", "alive", "alive", "Delete", "alive"]);
}

#[tokio::test]
async fn an_event_without_end_is_cut_off() {
    let endless: Vec<Vec<u8>> = std::iter::once(b"data: ".to_vec()).chain(std::iter::repeat_n(vec![b'x'; 1 << 20], 6)).collect();
    let server = with_stream(streaming(endless)).await;
    let mut stream = server.mastodon().stream(&server.access(TOWN)).await.unwrap();
    let error = loop {
        match stream.next().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("the end came without complaint"),
            Err(error) => break error,
        }
    };
    assert!(matches!(error.kind, Kind::TooMuch(_)), "{error:?}");
    assert_eq!(error.disposition(), Disposition::Retry { at: None });
}

#[tokio::test]
async fn a_server_without_streams_says_so_and_one_with_trouble_says_that() {
    for (reply, kind) in [
        (Reply::status(404, ""), Kind::Unsupported),
        (Reply::json("{}"), Kind::Unsupported),
        (Reply::status(426, ""), Kind::Unsupported),
        (Reply::status(401, ""), Kind::Unauthorised),
        (Reply::status(502, ""), Kind::ServerFailed(502)),
        (Reply::status(429, ""), Kind::RateLimited),
    ] {
        let server = with_stream(reply).await;
        let error = server.mastodon().stream(&server.access(TOWN)).await.err().unwrap();
        assert_eq!(error.kind, kind);
    }
}
