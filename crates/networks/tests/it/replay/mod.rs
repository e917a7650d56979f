//! The connector against what a real Mastodon 4.6.4 answered.

mod cassette;

use crate::{
    cleared::{PNG, Say, cleared, picture},
    server::clock,
};
use cassette::Cassette;
use folkmoot_model::{
    count::TextRule,
    network::{
        capability::{Deduplication, Verb},
        error::NetworkErrorKind as Kind,
        post::{Figures, Incoming, Visibility},
    },
    outgoing::delivery::DeliveryKey,
};
use folkmoot_networks::{
    mastodon::oauth::{self, Introduction, Pkce},
    network::{Measure, Network, Outgoing, PictureBytes, Sought, StreamEvent},
};
use url::Url;

fn key() -> DeliveryKey {
    DeliveryKey("delivery-1".to_owned())
}

/// Publishes and gives the identifier back.
async fn publish(cassette: &Cassette, say: &Say, in_reply_to: Option<&str>) -> String {
    let (post, key) = (cleared(say), key());
    let pictures: Vec<PictureBytes> = (0..say.pictures.len())
        .map(|place| PictureBytes { picture: picture(place), media_type: "image/png".to_owned(), bytes: PNG.to_vec() })
        .collect();
    let outgoing = Outgoing { post: &post, pictures: &pictures, in_reply_to, key: &key };
    let receipt = cassette.mastodon().publish(&cassette.access("1"), &outgoing).await.unwrap();
    assert!(receipt.value.uri.ends_with(&receipt.value.remote_id) && receipt.value.url.is_some());
    receipt.value.remote_id
}

#[tokio::test]
async fn a_post_with_a_picture_goes_out_and_is_taken_back_twice() {
    let cassette = Cassette::play(&["test_media_post[False]"]).await;
    let say = Say { pictures: vec!["A picture".to_owned()], ..Say::text("LOL check this out") };
    let id = publish(&cassette, &say, None).await;
    assert_eq!(id, "117020620300441304");
    let upload = &cassette.server.asked()[0];
    let body = String::from_utf8_lossy(&upload.body);
    assert!(
        body.contains("name=\"description\"\r\n\r\nA picture\r\n")
            && body.contains("name=\"focus\"\r\n\r\n-0.60,-0.50\r\n")
            && body.contains("filename=\"picture-"),
        "{body}"
    );
    let (mastodon, access) = (cassette.mastodon(), cassette.access("1"));
    mastodon.withdraw(&access, &id).await.unwrap();
    // now the server says 404 to the DELETE and to the look after it: gone is gone
    mastodon.withdraw(&access, &id).await.unwrap();
}

#[tokio::test]
async fn a_reply_and_a_private_post_with_a_warning_go_out() {
    let cassette = Cassette::play(&["test_status_reply"]).await;
    cassette.skip("POST", "/api/v1/statuses");
    // the one who is answered is named once, whether the text does it or not
    publish(&cassette, &Say::text("same!"), Some("117020583245459824")).await;
    assert_eq!(cassette.server.asked()[1].json()["status"], "@mastodonpy_test_2 same!");

    let cassette = Cassette::play(&["test_status_post[Content warning-direct]"]).await;
    let say = Say { visibility: Visibility::Direct, warning: Some("Content warning".to_owned()), ..Say::text("Toot!") };
    publish(&cassette, &say, None).await;
    assert_eq!(cassette.server.asked()[0].header("idempotency-key"), Some("delivery-1"));
}

#[tokio::test]
async fn an_edit_is_seen_by_the_next_look() {
    let cassette = Cassette::play(&["test_status_edit"]).await;
    let (mastodon, access) = (cassette.mastodon(), cassette.access("1"));
    let id = publish(&cassette, &Say::text("the best editor? why, of course it is VS Code"), None).await;
    let post = cleared(&Say::text("the best editor? why, of course it is the KDE Advanced Text Editor, Kate"));
    let outgoing = Outgoing { post: &post, pictures: &[], in_reply_to: None, key: &key() };
    let receipt = mastodon.replace(&access, &id, &outgoing).await.unwrap();
    assert_eq!(receipt.value.remote_id, id);
    let figures = mastodon.measure(&access, std::slice::from_ref(&id)).await.unwrap();
    assert_eq!(figures.value, [(id, Some(Figures::default()))]);
}

#[tokio::test]
async fn an_edit_keeps_the_picture() {
    let cassette = Cassette::play(&["test_status_update_with_media_edit"]).await;
    let say = Say { pictures: vec!["One".to_owned()], ..Say::text("Initial post with media") };
    let id = publish(&cassette, &say, None).await;
    let say = Say { text: "I have altered the media attachment. Pray I do not alter it further.".to_owned(), ..say };
    let (post, pictures) =
        (cleared(&say), [PictureBytes { picture: picture(0), media_type: "image/png".to_owned(), bytes: PNG.to_vec() }]);
    let outgoing = Outgoing { post: &post, pictures: &pictures, in_reply_to: None, key: &key() };
    cassette.mastodon().replace(&cassette.access("1"), &id, &outgoing).await.unwrap();
}

#[tokio::test]
async fn what_was_sent_is_found_on_a_later_page() {
    let cassette = Cassette::play(&["test_fetch_next_previous"]).await;
    let account = "117020565966271181";
    let key = key();
    let seek = |text: &'static str, known: &'static [String]| Sought {
        text,
        in_reply_to: None,
        key: &key,
        since: "2026-08-01T13:52:30Z".parse().unwrap(),
        known,
    };
    let found = cassette.mastodon().find_sent(&cassette.access(account), &seek("Toot number 2!", &[])).await.unwrap();
    assert_eq!(found.value.unwrap().remote_id, "117020580467310235");
    assert_eq!(found.raw.len(), 2, "both pages are on the record");
}

#[tokio::test]
async fn notifications_and_filtered_ones_come_in() {
    let cassette = Cassette::play(&["test_notifications"]).await;
    let batch = cassette.mastodon().collect(&cassette.access("1"), None).await.unwrap().value;
    let [Incoming::Post(post)] = &batch.incoming[..] else { panic!("{batch:?}") };
    assert_eq!((post.text.as_str(), post.author.display_name.as_str()), ("@mastodonpy_test hello!", ""));
    assert_eq!(post.author.handle, format!("admin@{}", cassette.server.address));
    assert_eq!(batch.next_cursor.as_deref(), Some("20 2026-08-01T13:51:39.668Z"));
    assert_eq!(cassette.server.asked()[0].query("include_filtered"), Some("true"));

    let cassette = Cassette::play(&["test_notification_requests_accept"]).await;
    let batch = cassette.mastodon().collect(&cassette.access("1"), None).await.unwrap().value;
    assert!(!batch.incoming.is_empty());
}

#[tokio::test]
async fn a_conversation_of_one_is_that_one() {
    let cassette = Cassette::play(&["test_status_context"]).await;
    cassette.skip("POST", "/api/v1/statuses");
    let posts = cassette.mastodon().conversation(&cassette.access("1"), "117020585487094447").await.unwrap().value;
    assert_eq!(posts.iter().map(|post| post.text.as_str()).collect::<Vec<_>>(), ["Toot!"]);
    let cassette = Cassette::play(&["test_status_missing"]).await;
    assert_eq!(cassette.mastodon().conversation(&cassette.access("1"), "0").await.unwrap_err().kind, Kind::Gone);
}

#[tokio::test]
async fn a_post_that_is_gone_is_told_with_the_servers_own_answer() {
    let cassette = Cassette::play(&["test_status_missing"]).await;
    let gone = cassette.mastodon().standing(&cassette.access("1"), "0").await.unwrap();
    assert_eq!(gone.value, None);
    let [asked] = &gone.raw[..] else { panic!("{:?}", gone.raw) };
    assert_eq!((asked.method.as_str(), asked.status), ("GET", 404));
    assert!(asked.url.ends_with("/api/v1/statuses/0") && !asked.response_body.is_empty(), "{asked:?}");
    let unasked = cassette.mastodon().standing(&cassette.access("1"), "../0").await.unwrap_err();
    assert_eq!(unasked.kind, Kind::Gone, "what is no identifier is never asked for");
    let cassette = Cassette::play(&["test_status_context"]).await;
    cassette.skip("POST", "/api/v1/statuses");
    let stands = cassette.mastodon().standing(&cassette.access("1"), "117020585487094447").await.unwrap();
    assert_eq!(stands.value.unwrap().text, "Toot!");
}

#[tokio::test]
async fn block_mute_and_report_are_taken() {
    let (one, other) = ("117020457624302809".to_owned(), "117020565693913441".to_owned());
    let report = Measure::Report {
        author: "117020565966271181".to_owned(),
        posts: vec!["117020583182779033".to_owned()],
        comment: "makes the bad post".to_owned(),
    };
    for (tape, measures) in [
        ("test_account_block_unblock", vec![Measure::Block { author: one.clone() }, Measure::Unblock { author: one }]),
        ("test_account_mute_unmute", vec![Measure::Mute { author: other.clone() }, Measure::Unmute { author: other }]),
        ("test_report", vec![report]),
    ] {
        let cassette = Cassette::play(&[tape]).await;
        for measure in measures {
            cassette
                .mastodon()
                .moderate(&cassette.access("1"), &measure)
                .await
                .unwrap_or_else(|error| panic!("{measure:?}: {error:?}"));
        }
    }
}

#[tokio::test]
async fn the_server_says_what_it_allows() {
    let cassette = Cassette::play(&["test_stream_healthy", "test_verify_version"]).await;
    let capability = cassette.mastodon().capability(&cassette.access("1")).await.unwrap().value;
    assert_eq!(capability.text, TextRule::Mastodon { limit: 500, url_length: 23 });
    assert_eq!((capability.media.pictures, capability.media.picture_bytes), (4, 16_777_216));
    assert_eq!((capability.media.description_chars, capability.media.picture_pixels), (10_000, Some(33_177_600)));
    assert_eq!(capability.media.media_types, ["image/jpeg", "image/png", "image/gif", "image/webp"]);
    assert_eq!(capability.deduplication, Deduplication::IdempotencyKey);
    assert!(capability.can(Verb::Withdraw) && capability.can(Verb::Report));
    assert!(capability.source.ends_with("/api/v2/instance, version 4.6.4"), "{}", capability.source);
    assert_eq!(capability.as_of, clock()());
}

#[tokio::test]
async fn the_stream_of_an_account_is_understood() {
    let cassette = Cassette::play(&["test_stream_user_direct"]).await;
    let mut stream = cassette.mastodon().stream(&cassette.access("1")).await.unwrap();
    let mut seen = Vec::new();
    while let Some(event) = stream.next().await.unwrap() {
        if let StreamEvent::Incoming(captured) = event {
            assert_eq!((captured.raw[0].method.as_str(), captured.raw.len()), ("STREAM", 1));
            seen.extend(captured.value.into_iter().map(|one| match one {
                Incoming::Post(post) => format!("{:?}: {}", post.visibility, post.text),
                Incoming::Edited(post) => format!("edited: {}", post.text),
                Incoming::Deleted { remote_id, .. } => format!("deleted: {remote_id}"),
                Incoming::Signal { kind, .. } => kind,
            }));
        }
    }
    assert_eq!(
        seen,
        [
            "Public: @mastodonpy_test beep beep I'm a jeep",
            "Direct: @mastodonpy_test pssssst!",
            "edited: only real animals respond.",
            "deleted: 117024236332527350"
        ]
    );
}

#[tokio::test]
async fn an_account_is_connected_without_a_secret_on_the_record() {
    let cassette = Cassette::play(&["test_log_in_none", "test_app_account_create", "test_account", "test_verify_version"]).await;
    let mastodon = cassette.mastodon();
    let redirect = Url::parse("https://news.veldmonde.example/back").unwrap();
    let intro = Introduction { name: "Veldmonde newsroom".to_owned(), website: None, redirect };
    let registration = oauth::register(&mastodon, &cassette.server.url(), &intro).await.unwrap();
    assert!(registration.value.pkce);
    let pkce = Pkce::new(&[3; 32]);
    let connected = oauth::exchange_code(&mastodon, &registration.value, "the-code-they-came-back-with", &pkce).await.unwrap();
    let (connection, evidence) = (&connected.value, format!("{:?}{:?}", registration.raw, connected.raw));
    assert_eq!(connection.access.token.as_str(), "qLFk5fQZHZfAWvjsVWMJZRH2K9coa_1JOCpbMwOlPbM");
    assert_eq!(
        (connection.access.remote_id.as_str(), connection.author.remote_id.as_str()),
        ("117020457910412882", "117020457910412882")
    );
    assert_eq!(connection.capability.text, TextRule::mastodon());
    let asked = cassette.server.asked();
    let token_call = asked.iter().find(|asked| asked.path == "/oauth/token").unwrap();
    assert!(token_call.fields().contains(&("code_verifier".to_owned(), pkce.verifier().to_owned())));
    let bytes = |raw: &[folkmoot_model::network::exchange::Exchange]| {
        raw.iter()
            .flat_map(|exchange| [exchange.request_body.clone(), exchange.response_body.clone()])
            .flatten()
            .collect::<Vec<u8>>()
    };
    let evidence =
        evidence + &String::from_utf8_lossy(&bytes(&registration.raw)) + &String::from_utf8_lossy(&bytes(&connected.raw));
    for secret in
        [&registration.value.client_secret, connection.access.token.as_str(), pkce.verifier(), "the-code-they-came-back-with"]
    {
        assert!(!evidence.contains(secret), "{secret} is on the record");
    }
    assert!(evidence.contains(&registration.value.client_id));
}

#[tokio::test]
async fn a_refused_text_carries_the_servers_words() {
    let cassette = Cassette::play(&["test_status_empty"]).await;
    let post = cleared(&Say::text(""));
    let outgoing = Outgoing { post: &post, pictures: &[], in_reply_to: None, key: &key() };
    let error = cassette.mastodon().publish(&cassette.access("1"), &outgoing).await.unwrap_err();
    assert_eq!(error.kind, Kind::Refused("バリデーションに失敗しました: Textを入力してください".to_owned()));
}
