//! From an answer's status to what to do next.

use super::html::one_line;
use crate::egress::{Answer, EgressError};
use folkmoot_model::network::{
    capability::Verb,
    error::{NetworkError, NetworkErrorKind as Kind},
};
use http::HeaderMap;
use jiff::{SignedDuration, Timestamp, fmt::rfc2822};
use serde::Deserialize;

/// The server's own words are kept up to here, characters; longer ones are a page of HTML, not a reason.
const WORDS: usize = 300;

/// A call that brought no whole answer.
pub fn from_egress(error: EgressError, verb: Verb) -> NetworkError {
    NetworkError::new(verb, error.kind())
}

/// The error an answer stands for; nothing for a success.
pub fn refusal(answer: &Answer, verb: Verb, now: Timestamp) -> Option<NetworkError> {
    let words = words(&answer.body);
    let said = |fallback: &str| words.clone().unwrap_or_else(|| format!("{fallback}, status {}", answer.status));
    let kind = match answer.status {
        200..=299 => return None,
        300..=399 => Kind::Refused(said("the server sends us elsewhere")),
        401 => Kind::Unauthorised,
        403 if words.as_deref().is_some_and(speaks_of_sign_in) => Kind::Unauthorised,
        403 => Kind::Forbidden(said("no reason given")),
        404 | 410 => Kind::Gone,
        408 => Kind::OutcomeUnknown("the server gave up waiting".to_owned()),
        429 => Kind::RateLimited,
        503 if answer.headers.contains_key("retry-after") => Kind::RateLimited,
        500..=599 => Kind::ServerFailed(answer.status),
        _ => Kind::Refused(said("no reason given")),
    };
    Some(NetworkError::new(verb, kind).retry_at(retry_at(&answer.headers, answer.status, now)))
}

/// Whether a refusal is no answer of the interface at all: the server does not know this way of calling it.
/// Servers with the interface answer every error in JSON; snac, and a web server in front of one, answer what they do not know with an
/// empty or HTML body (seen on snac 2.75, 2026-11-23).
pub fn is_unknown_call(answer: &Answer) -> bool {
    matches!(answer.status, 404 | 405 | 422 | 501) && words(&answer.body).is_none()
}

/// `{"error": "…", "error_description": "…"}`, in one line.
fn words(body: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Said {
        error: String,
        #[serde(default)]
        error_description: Option<String>,
    }
    let said: Said = serde_json::from_slice(body).ok()?;
    let text = said.error_description.filter(|text| !text.is_empty()).unwrap_or(said.error);
    Some(one_line(&text, WORDS))
}

/// Mastodon's 403 for a token that has to be made anew: missing scopes, a disabled or unconfirmed login (`doorkeeper`, 4.6).
fn speaks_of_sign_in(words: &str) -> bool {
    let words = words.to_lowercase();
    ["authorized scopes", "access token", "login", "authenticated user"].iter().any(|sign| words.contains(sign))
}

/// The server's wish, exactly: `Retry-After` (RFC 9110 section 10.2.3, seconds or a date), else `X-RateLimit-Reset` on a 429
/// (Mastodon an instant in ISO 8601, some servers seconds).
fn retry_at(headers: &HeaderMap, status: u16, now: Timestamp) -> Option<Timestamp> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    text("retry-after")
        .and_then(|value| after(value, now).or_else(|| rfc2822::parse(value).ok().map(|date| date.timestamp())))
        .or_else(|| {
            text("x-ratelimit-reset").filter(|_| status == 429).and_then(|value| value.parse().ok().or_else(|| after(value, now)))
        })
}

/// Seconds from now; a number as large as today's Unix time is an instant.
fn after(value: &str, now: Timestamp) -> Option<Timestamp> {
    let seconds: i64 = value.parse().ok().filter(|seconds| *seconds >= 0)?;
    if seconds > 1_000_000_000 {
        Timestamp::from_second(seconds).ok()
    } else {
        now.checked_add(SignedDuration::from_secs(seconds)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, headers: &[(&'static str, &str)], body: &str) -> Answer {
        let headers = headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        Answer { status, headers, body: body.as_bytes().to_vec(), raw: Vec::new() }
    }

    fn kind(status: u16, body: &str) -> Kind {
        refusal(&answer(status, &[], body), Verb::Publish, Timestamp::UNIX_EPOCH).unwrap().kind
    }

    #[test]
    fn each_status_says_what_to_do() {
        assert!(refusal(&answer(202, &[], "{}"), Verb::Publish, Timestamp::UNIX_EPOCH).is_none());
        assert_eq!(kind(401, ""), Kind::Unauthorised);
        assert_eq!(kind(403, r#"{"error":"This action is outside the authorized scopes"}"#), Kind::Unauthorised);
        assert_eq!(
            kind(403, r#"{"error":"This action is not allowed"}"#),
            Kind::Forbidden("This action is not allowed".to_owned())
        );
        assert_eq!(kind(410, "<h1>gone</h1>"), Kind::Gone);
        assert_eq!(
            kind(422, r#"{"error":"Validation failed: Text\n\u202ecan't be blank"}"#),
            Kind::Refused("Validation failed: Text can't be blank".to_owned())
        );
        assert_eq!(kind(502, "<html>"), Kind::ServerFailed(502));
        assert_eq!(kind(302, ""), Kind::Refused("the server sends us elsewhere, status 302".to_owned()));
    }

    #[test]
    fn the_wish_to_wait_is_read_in_every_form() {
        let now: Timestamp = "2026-11-23T10:00:00Z".parse().unwrap();
        let at = |status, headers: &[(&'static str, &str)]| refusal(&answer(status, headers, ""), Verb::Publish, now).unwrap();
        let expect = |text: &str| Some(text.parse::<Timestamp>().unwrap());
        assert_eq!(at(429, &[("retry-after", "86400")]).retry_at, expect("2026-11-24T10:00:00Z"));
        assert_eq!(at(429, &[("retry-after", "Mon, 23 Nov 2026 10:05:00 GMT")]).retry_at, expect("2026-11-23T10:05:00Z"));
        assert_eq!(
            at(429, &[("x-ratelimit-reset", "2026-11-23T10:05:00.037659Z")]).retry_at,
            expect("2026-11-23T10:05:00.037659Z")
        );
        assert_eq!(at(429, &[("x-ratelimit-reset", "120")]).retry_at, expect("2026-11-23T10:02:00Z"));
        assert_eq!(at(503, &[("retry-after", "0")]).kind, Kind::RateLimited);
        for nonsense in ["soon", "-5", "99999999999999999999", "", "Mon, 99 Nov 2026"] {
            assert_eq!(at(429, &[("retry-after", nonsense)]).retry_at, None, "{nonsense}");
        }
    }
}
