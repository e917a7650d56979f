//! Looking on our own timeline for a post whose outcome is unknown.
//!
//! "Not there" is said only after everything since the first call has been seen; a server whose list ends before that gets an error, and
//! the outbox looks again later. Texts are compared as a reader would: servers rewrite links, mentions, blanks and marks.

use super::{
    convert::receipt,
    error::refusal,
    html::html_to_text,
    links,
    talk::Talk,
    wire::{Source, Status, same_post},
};
use crate::{
    egress::Limits,
    network::{Access, Sought},
};
use folkmoot_model::network::{
    error::{NetworkError, NetworkErrorKind as Kind},
    exchange::Captured,
    post::Receipt,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

/// The server's clock may be behind ours by this much.
const SKEW: SignedDuration = SignedDuration::from_mins(5);
/// Posts per page, the most Mastodon gives.
const PAGE: &str = "40";
/// 1,000 posts of one account since a call was made: more than any newsroom sends while one delivery is uncertain.
const MOST_PAGES: usize = 25;
/// So many posts that look different are compared by their source.
const MOST_SOURCES: usize = 20;

/// Looks for what was sent.
pub(super) async fn find_sent(
    mut talk: Talk<'_>,
    access: &Access,
    sought: &Sought<'_>,
) -> Result<Captured<Option<Receipt>>, NetworkError> {
    let wanted = comparable(sought.text);
    let from = sought.since.checked_sub(SKEW).unwrap_or(Timestamp::MIN);
    let candidates = ours_since(&mut talk, access, from).await?;
    let mut unlike = Vec::new();
    for status in candidates.into_iter().filter(|status| could_be(status, sought)) {
        let texts = [Some(html_to_text(&status.content)), status.text.clone()];
        if texts.iter().flatten().any(|text| comparable(text) == wanted) {
            return Ok(talk.done(Some(receipt(status))));
        }
        unlike.push(status);
    }
    for status in unlike.into_iter().take(MOST_SOURCES) {
        if source(&mut talk, &status.id).await?.is_some_and(|text| comparable(&text) == wanted) {
            return Ok(talk.done(Some(receipt(status))));
        }
    }
    Ok(talk.done(None))
}

/// Ours, not another delivery's, and answering the same post.
fn could_be(status: &Status, sought: &Sought<'_>) -> bool {
    let is_known = sought.known.iter().any(|known| same_post(known, &status.id) || *known == status.uri);
    let same_parent = match (&status.in_reply_to_id, sought.in_reply_to) {
        (Some(one), Some(other)) => same_post(one, other),
        (None, None) => true,
        _ => false,
    };
    !is_known && same_parent
}

/// Our own posts since an instant, newest first.
async fn ours_since(talk: &mut Talk<'_>, access: &Access, from: Timestamp) -> Result<Vec<Status>, NetworkError> {
    let mut ours: Vec<Status> = Vec::new();
    let mut before: Option<String> = None;
    let mut seen: Vec<String> = Vec::new();
    for _ in 0..MOST_PAGES {
        let mut query = vec![("limit", PAGE), ("exclude_reblogs", "true")];
        if let Some(before) = &before {
            query.push(("max_id", before));
        }
        let answer = talk.get(&["api", "v1", "accounts", &access.remote_id, "statuses"], &query).await?;
        let page: Vec<Value> = talk.read(&answer)?;
        let count = page.len();
        let page: Vec<Status> = page.into_iter().filter_map(|entry| serde_json::from_value(entry).ok()).collect();
        if page.len() < count {
            return Err(talk.fail(Kind::Malformed("a post on our own timeline could not be read".to_owned())));
        }
        let fresh: Vec<Status> = page.into_iter().filter(|status| !seen.contains(&status.id)).collect();
        let Some(last) = fresh.last() else {
            return complete(talk, ours, from, count == 0);
        };
        let (oldest, next) = (fresh.iter().map(|status| status.created_at).min(), last.id.clone());
        seen.extend(fresh.iter().map(|status| status.id.clone()));
        ours.extend(
            fresh
                .into_iter()
                .map(Status::unwrapped)
                .filter(|status| status.account.id == access.remote_id && status.created_at >= from),
        );
        if oldest.is_some_and(|oldest| oldest < from) {
            return Ok(ours);
        }
        let header = answer.headers.get("link").and_then(|link| link.to_str().ok());
        if header.is_some_and(|header| links::target(header, "next").is_none()) {
            return Ok(ours);
        }
        before = Some(next);
    }
    Err(talk.fail(Kind::TooMuch("more posts of ours than can be looked through".to_owned())))
}

/// The list ended. An empty page is its end; a page seen before means that the server gives only its newest, so that what is older than
/// those can't be told. A list with fewer posts than such a server keeps is whole.
fn complete(talk: &Talk<'_>, ours: Vec<Status>, from: Timestamp, is_end: bool) -> Result<Vec<Status>, NetworkError> {
    /// Snac keeps the newest 40 or so of an account in this list (2026-11-23).
    const KEPT: usize = 20;
    let oldest = ours.iter().map(|status| status.created_at).min();
    if is_end || ours.len() < KEPT || oldest.is_none_or(|oldest| oldest < from) {
        return Ok(ours);
    }
    Err(talk.fail(Kind::Malformed("the server's list of our posts does not reach back far enough".to_owned())))
}

/// The text as it was sent; nothing when the server does not keep it.
async fn source(talk: &mut Talk<'_>, id: &str) -> Result<Option<String>, NetworkError> {
    let answer = talk.look(&["api", "v1", "statuses", id, "source"], &[], Limits::default()).await?;
    match refusal(&answer, talk.verb, talk.now()) {
        None => Ok(talk.read::<Source>(&answer).ok().map(|source| source.text)),
        Some(NetworkError { kind: Kind::Gone | Kind::Forbidden(_) | Kind::Refused(_), .. }) => Ok(None),
        Some(error) => Err(error),
    }
}

/// A text as a reader would compare it: the mentions it begins with left out, mentions without their server, marks of emphasis, blanks,
/// the `http://` of links and invisible characters left out, letters in one case and form.
pub(super) fn comparable(text: &str) -> String {
    let words = text.split_whitespace().map(plain_word).filter(|word| !word.is_empty());
    words.skip_while(|word| word.starts_with('@')).collect::<Vec<_>>().join(" ")
}

fn plain_word(word: &str) -> String {
    let word: String =
        word.nfc().filter(|c| !is_invisible(*c) && !matches!(c, '*' | '`' | '~')).flat_map(char::to_lowercase).collect();
    let word = word.replace("https://", "").replace("http://", "");
    match word.strip_prefix('@') {
        Some(rest) => {
            let name = rest.split('@').next().unwrap_or(rest);
            let tail = rest.strip_prefix(name).and_then(|host| host.find([',', ':', '!', '?']).map(|at| &host[at..]));
            format!("@{name}{}", tail.unwrap_or_default())
        }
        None => word.trim_end_matches('/').to_owned(),
    }
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fe0e}' | '\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_servers_rewrite_makes_no_difference() {
        for (sent, stands) in [
            ("De brug is dicht.\n\nOmrijden", "De brug  is dicht. Omrijden"),
            ("Thank you", "@anna@village.example Thank you"),
            ("@anna thanks", "@anna@village.example thanks"),
            ("Hello @anna, and @bob!", "Hello @anna@village.example, and @bob!"),
            ("see https://a.example/x", "see a.example/x"),
            ("cafe\u{301}", "café"),
            ("**bold** move ☀️", "bold move ☀"),
        ] {
            assert_eq!(comparable(sent), comparable(stands));
        }
    }

    #[test]
    fn other_words_make_a_difference() {
        for (one, other) in [
            ("The road is closed", "The road is open"),
            ("at 9:00", "at 8:00"),
            ("", "x"),
            ("see a.example/x", "see a.example/y"),
        ] {
            assert_ne!(comparable(one), comparable(other));
        }
    }
}
