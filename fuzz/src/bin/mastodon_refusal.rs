//! What a server answers instead of what was asked for: status, headers up to an empty line, body. Its words fit into a line of ours, its wish
//! to wait is an instant or none, and a token can stand in a header.
#![no_main]

use folkmoot_model::network::{capability::Verb, error::NetworkErrorKind as Kind};
use folkmoot_networks::{
    egress::Answer,
    mastodon::{
        error::{is_unknown_call, refusal},
        oauth::token,
    },
};
use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut lines = bytes.split(|byte| *byte == b'\n');
    let number = lines.next().and_then(|line| std::str::from_utf8(line).ok()).and_then(|line| line.trim().parse::<u16>().ok());
    let Some(status) = number.filter(|status| (100..1000).contains(status)) else { return };
    let mut headers = HeaderMap::new();
    for line in lines.by_ref().take_while(|line| !line.is_empty()) {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { continue };
        let (name, value) = (HeaderName::from_bytes(&line[..colon]), HeaderValue::from_bytes(&line[colon + 1..]));
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    let body = lines.collect::<Vec<_>>().join(&b'\n');
    if let Some(token) = token(&body) {
        assert!(HeaderValue::from_str(&format!("Bearer {}", *token)).is_ok());
    }
    let answer = Answer { status, headers, body, raw: Vec::new() };
    let _ = is_unknown_call(&answer);
    let now = Timestamp::from_second(1_790_000_000).expect("an instant of our time");
    let Some(error) = refusal(&answer, Verb::Publish, now) else {
        assert!((200..300).contains(&status));
        return;
    };
    if let Kind::Refused(words) | Kind::Forbidden(words) = &error.kind {
        assert!(words.chars().count() < 400 && !words.contains(|c: char| c.is_control()), "{words:?}");
    }
    let _ = error.disposition();
    assert!(!error.to_string().is_empty());
});
