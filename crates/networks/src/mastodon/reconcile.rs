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
    wire::{Source, Status},
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
use std::collections::HashSet;
use unicode_normalization::UnicodeNormalization;

/// The server's clock may be behind ours by this much.
const SKEW: SignedDuration = SignedDuration::from_mins(5);
/// Posts per page, the most Mastodon gives.
const PAGE: &str = "40";
/// 1,000 posts of one account since a call was made: more than any newsroom sends while one delivery is uncertain.
const MOST_PAGES: usize = 25;
/// Snac gives the newest 40 or so of an account again and again, whatever page is asked for (2026-11-23). A list that is given twice is
/// whole when it is shorter than this, else what is older can't be told.
const KEPT: usize = 20;
const TOO_SHORT: &str = "the server's list of our posts does not reach back far enough";
/// So many posts that look different are compared by their source.
const MOST_SOURCES: usize = 20;

/// Looks for what was sent, page by page from the newest.
pub(super) async fn find_sent(
    mut talk: Talk<'_>,
    access: &Access,
    sought: &Sought<'_>,
) -> Result<Captured<Option<Receipt>>, NetworkError> {
    let wanted = comparable(sought.text);
    let mut pages = Pages::new(sought.since.checked_sub(SKEW).unwrap_or(Timestamp::MIN));
    let mut unlike = Vec::new();
    while let Some(page) = pages.next(&mut talk, access).await? {
        for status in page.into_iter().filter(|status| could_be(status, sought)) {
            let texts = [Some(html_to_text(&status.content)), status.text.clone()];
            if texts.iter().flatten().any(|text| comparable(text) == wanted) {
                return Ok(talk.done(Some(receipt(status))));
            }
            unlike.push(status);
        }
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
    let is_known = sought.known.iter().any(|known| *known == status.id || *known == status.uri);
    let same_parent = status.in_reply_to_id.as_deref() == sought.in_reply_to;
    !is_known && same_parent
}

/// Our own posts since an instant, newest first.
struct Pages {
    from: Timestamp,
    before: Option<String>,
    seen: HashSet<String>,
    read: usize,
    /// The oldest post of any page.
    oldest: Option<Timestamp>,
    ended: bool,
}

impl Pages {
    fn new(from: Timestamp) -> Self {
        Self { from, before: None, seen: HashSet::new(), read: 0, oldest: None, ended: false }
    }

    /// The next page; nothing when everything since the instant has been seen.
    async fn next(&mut self, talk: &mut Talk<'_>, access: &Access) -> Result<Option<Vec<Status>>, NetworkError> {
        if self.ended || self.oldest.is_some_and(|oldest| oldest < self.from) {
            return Ok(None);
        }
        if self.read == MOST_PAGES {
            return Err(talk.fail(Kind::TooMuch("more posts of ours than can be looked through".to_owned())));
        }
        self.read += 1;
        let mut query = vec![("limit", PAGE), ("exclude_reblogs", "true")];
        query.extend(self.before.as_deref().map(|before| ("max_id", before)));
        let answer = talk.get(&["api", "v1", "accounts", &access.remote_id, "statuses"], &query).await?;
        let entries: Vec<Value> = talk.read(&answer)?;
        let is_end = entries.is_empty();
        let page: Vec<Status> = entries.into_iter().map(serde_json::from_value).collect::<Result<_, _>>().map_err(|_| {
            // passing it over could mean to overlook the very post
            talk.fail(Kind::Malformed("a post on our own timeline could not be read".to_owned()))
        })?;
        let fresh: Vec<Status> = page.into_iter().filter(|status| self.seen.insert(status.id.clone())).collect();
        let Some(last) = fresh.last() else {
            self.ended = true;
            return if is_end || self.seen.len() < KEPT {
                Ok(None)
            } else {
                Err(talk.fail(Kind::Malformed(TOO_SHORT.to_owned())))
            };
        };
        self.before = Some(last.id.clone());
        self.oldest = fresh.iter().map(|status| status.created_at).chain(self.oldest).min();
        let link = answer.headers.get("link").and_then(|link| link.to_str().ok());
        self.ended = link.is_some_and(|link| links::target(link, "next").is_none());
        let ours = |status: &Status| status.account.id == access.remote_id && status.created_at >= self.from;
        Ok(Some(fresh.into_iter().map(Status::unwrapped).filter(ours).collect()))
    }
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
