//! What servers send, read leniently: unknown fields are passed over, a field that is missing, null or of another shape is as if absent,
//! and only what a post can't do without is required. Entities as of Mastodon 4.6 (docs.joinmastodon.org/entities, read 2026-11).

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_json::Value;

/// An identifier: opaque, but never something that could lead elsewhere in a path.
pub(super) fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 128
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'~'))
        && !text.bytes().all(|byte| byte == b'.')
}

/// A field that may be missing, null or odd.
fn odd<'de, D: Deserializer<'de>, T: DeserializeOwned + Default>(from: D) -> Result<T, D::Error> {
    Ok(serde_json::from_value(Value::deserialize(from)?).unwrap_or_default())
}

/// A list whose odd entries are passed over.
fn odd_list<'de, D: Deserializer<'de>, T: DeserializeOwned>(from: D) -> Result<Vec<T>, D::Error> {
    match Value::deserialize(from)? {
        Value::Array(entries) => Ok(entries.into_iter().filter_map(|entry| serde_json::from_value(entry).ok()).collect()),
        _ => Ok(Vec::new()),
    }
}

/// An identifier as text or number.
fn id<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let text = match Value::deserialize(from)? {
        Value::String(text) => text,
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    };
    if is_id(&text) { Ok(text) } else { Err(serde::de::Error::custom("not an identifier")) }
}

/// An identifier of a post, in the form that does not change.
fn post_id<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    id(from).map(steady)
}

/// An identifier of a post that may be missing.
fn odd_post_id<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    odd_id(from).map(|id| id.map(steady))
}

/// Snac's identifiers are ten digits of time, which change with every edit, and 32 of the post, which alone it looks at (2.75, tried on
/// 2026-11-23, `docs/networks/snac.md`). With the time taken out they name the post for good, and calls take them all the same.
fn steady(id: String) -> String {
    let is_snac = id.len() == 42
        && id[..10].bytes().all(|byte| byte.is_ascii_digit())
        && id[10..].bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_snac { format!("0000000000{}", &id[10..]) } else { id }
}

/// An identifier that may be missing.
fn odd_id<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    let value = Value::deserialize(from)?;
    Ok(id(value).ok())
}

/// Entity `Account`.
#[derive(Debug, Clone, Deserialize)]
pub struct Account {
    /// Identifier on the server that was asked.
    #[serde(deserialize_with = "id")]
    pub id: String,
    /// `name` for accounts of the server itself, `name@host` for others.
    #[serde(default, deserialize_with = "odd")]
    pub acct: String,
    /// Name shown.
    #[serde(default, deserialize_with = "odd")]
    pub display_name: String,
    /// Page of the account.
    #[serde(default, deserialize_with = "odd")]
    pub url: Option<String>,
    /// Says of itself that it is a programme.
    #[serde(default, deserialize_with = "odd")]
    pub bot: bool,
}

/// Entity `MediaAttachment`.
#[derive(Debug, Clone, Deserialize)]
pub struct Media {
    /// Identifier, to attach it by; in a post some servers (snac) put an address here, which is nothing to us.
    #[serde(default, deserialize_with = "odd_id")]
    pub id: Option<String>,
    /// `image`, `video`, `gifv`, `audio`, `unknown`.
    #[serde(default, rename = "type", deserialize_with = "odd")]
    pub kind: String,
    /// Address; absent while the server is still working on it.
    #[serde(default, deserialize_with = "odd")]
    pub url: Option<String>,
    /// Address on its home server.
    #[serde(default, deserialize_with = "odd")]
    pub remote_url: Option<String>,
    /// Description for people who can't see it.
    #[serde(default, deserialize_with = "odd")]
    pub description: Option<String>,
}

/// Entity `Status`.
#[derive(Debug, Clone, Deserialize)]
pub struct Status {
    /// Identifier on the server that was asked, steady over edits.
    #[serde(deserialize_with = "post_id")]
    pub id: String,
    /// Canonical identifier across servers.
    #[serde(default, deserialize_with = "odd")]
    pub uri: String,
    /// Page of the post.
    #[serde(default, deserialize_with = "odd")]
    pub url: Option<String>,
    /// Who wrote it.
    pub account: Account,
    /// HTML.
    #[serde(default, deserialize_with = "odd")]
    pub content: String,
    /// Source as it was sent; only some servers, only for one's own posts.
    #[serde(default, deserialize_with = "odd")]
    pub text: Option<String>,
    /// Content warning.
    #[serde(default, deserialize_with = "odd")]
    pub spoiler_text: String,
    /// `public`, `unlisted`, `private`, `direct`, or a server's own word.
    #[serde(default, deserialize_with = "odd")]
    pub visibility: String,
    /// ISO 639-1, or a tag.
    #[serde(default, deserialize_with = "odd")]
    pub language: Option<String>,
    /// The post it answers.
    #[serde(default, deserialize_with = "odd_post_id")]
    pub in_reply_to_id: Option<String>,
    /// Pictures and films.
    #[serde(default, deserialize_with = "odd_list")]
    pub media_attachments: Vec<Media>,
    /// When it was published.
    pub created_at: Timestamp,
    /// When it was last changed.
    #[serde(default, deserialize_with = "odd")]
    pub edited_at: Option<Timestamp>,
    /// Likes.
    #[serde(default, deserialize_with = "odd")]
    pub favourites_count: u64,
    /// Boosts.
    #[serde(default, deserialize_with = "odd")]
    pub reblogs_count: u64,
    /// Replies.
    #[serde(default, deserialize_with = "odd")]
    pub replies_count: u64,
    /// The post itself, when this is a boost.
    #[serde(default, deserialize_with = "odd")]
    pub reblog: Option<Box<Status>>,
}

impl Status {
    /// The post itself, out of its boosters' wrapping.
    #[must_use]
    pub fn unwrapped(self) -> Self {
        match self.reblog {
            Some(inner) => inner.unwrapped(),
            None => self,
        }
    }
}

/// Entity `Notification`.
#[derive(Debug, Clone, Deserialize)]
pub struct Notification {
    /// Identifier, ascending with time.
    #[serde(deserialize_with = "id")]
    pub id: String,
    /// `mention`, `favourite`, …
    #[serde(default, rename = "type", deserialize_with = "odd")]
    pub kind: String,
    /// When it happened.
    #[serde(default, deserialize_with = "odd")]
    pub created_at: Option<Timestamp>,
    /// The post it is about.
    #[serde(default, deserialize_with = "odd")]
    pub status: Option<Status>,
}

/// Entity `Context`.
#[derive(Debug, Clone, Deserialize)]
pub struct Context {
    /// What it answers, oldest first.
    #[serde(default, deserialize_with = "odd_list")]
    pub ancestors: Vec<Status>,
    /// What answers it.
    #[serde(default, deserialize_with = "odd_list")]
    pub descendants: Vec<Status>,
}

/// Entity `StatusSource`.
#[derive(Debug, Clone, Deserialize)]
pub struct Source {
    /// The text as it was sent.
    #[serde(default, deserialize_with = "odd")]
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_fields_are_passed_over_and_missing_ones_refused() {
        let odd = r#"{"id":5,"created_at":"2026-08-01T13:51:39.138Z","account":{"id":"1","bot":"yes"},"content":null,"spoiler_text":7,
            "visibility":null,"in_reply_to_id":"../x","media_attachments":[{"id":"http://a.example/1_0","type":"image"},7,null],"favourites_count":-3,
            "edited_at":"never","reblog":[],"new_field":{}}"#;
        let status: Status = serde_json::from_str(odd).unwrap();
        assert_eq!((status.id.as_str(), status.media_attachments.len(), status.favourites_count), ("5", 1, 0));
        assert_eq!(status.in_reply_to_id, None);
        for bad in
            [r#"{"id":"1"}"#, r#"{"id":"a/b","created_at":"2026-08-01T13:51:39Z","account":{"id":"1"}}"#, "[]", "null", "{"]
        {
            assert!(serde_json::from_str::<Status>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn identifiers_stay_in_their_place() {
        for id in ["1", "117020576916218297", "01ARZ3NDEKTSV4RRFFQ69G5FAV", "AfQ3.x_y~z-1"] {
            assert!(is_id(id), "{id}");
        }
        for id in ["", ".", "..", "a/b", "a?b", "a%2fb", "é", "a b", &"x".repeat(129)] {
            assert!(!is_id(id), "{id}");
        }
    }

    #[test]
    fn snacs_identifiers_stay_the_same_over_an_edit() {
        let tail = "0123456789abcdef0123456789abcdef";
        let before = steady(format!("1700000000{tail}"));
        assert_eq!(before, steady(format!("1700000099{tail}")));
        assert!(is_id(&before) && before.ends_with(tail));
        for other in ["117020576916218297", "01ARZ3NDEKTSV4RRFFQ69G5FAV", tail] {
            assert_eq!(steady(other.to_owned()), other);
        }
    }
}
