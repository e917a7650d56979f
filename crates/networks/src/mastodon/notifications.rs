//! What came in since a cursor.
//!
//! The cursor is the newest notification seen, and when it happened. Servers page in two ways, and one loop does for both: asked for what is
//! newer than the cursor, Mastodon gives the oldest of it first and snac the newest; so after a full page the rest between the cursor and
//! the page is asked for too, until there is none. Private messages are notifications like any other, also on servers that have a
//! separate list of conversations, so that list is not read.

use super::{
    convert::{Origin, incoming},
    error::refusal,
    html::one_line,
    talk::Talk,
    wire::{Notification, is_id},
};
use crate::egress::Limits;
use folkmoot_model::network::{
    error::{NetworkError, NetworkErrorKind as Kind},
    exchange::Captured,
    post::{Batch, MissedStretch},
};
use jiff::Timestamp;
use serde_json::Value;
use std::cmp::Ordering;

/// Notifications per page, the most GoToSocial and snac give; Mastodon gives up to 80.
const PAGE: usize = 40;
/// The newest few, to begin with.
const FIRST: usize = 20;
/// Pages walked back in one call, on servers that give the newest first.
const MOST_PAGES: usize = 25;
/// For one notification that made a page too long: a post of ten megabytes still comes in.
const ONE_BYTES: usize = 16 << 20;

/// Where collecting goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Cursor {
    /// The newest notification seen; none when there had been none at all.
    newest: Option<String>,
    /// When it happened, or when there was none.
    at: Timestamp,
}

impl Cursor {
    fn read(text: &str) -> Option<Self> {
        let (id, at) = text.split_once(' ')?;
        Some(Self { newest: Some(id.to_owned()).filter(|id| id != "-"), at: at.parse().ok()? })
    }

    fn write(&self) -> String {
        format!("{} {}", self.newest.as_deref().unwrap_or("-"), self.at)
    }
}

/// What one walk over the pages brought.
#[derive(Default)]
struct Walk {
    found: Vec<Notification>,
    unreadable: Vec<String>,
    /// The first page was full: there may be more right away.
    full: bool,
    /// Why not everything was reached.
    broken_off: Option<String>,
}

/// Collects.
pub(super) async fn collect(mut talk: Talk<'_>, cursor: Option<&str>) -> Result<Captured<Batch>, NetworkError> {
    let asked_at = talk.now();
    let cursor = match cursor.map(Cursor::read) {
        Some(Some(cursor)) => Some(cursor),
        Some(None) => return Err(talk.fail(Kind::Refused("a cursor of another network".to_owned()))),
        None => None,
    };
    let mut walk = match &cursor {
        None => page(&mut talk, None, None, FIRST).await?,
        Some(cursor) => walk_back(&mut talk, cursor).await?,
    };
    walk.found.sort_by(|one, other| by_age(&one.id, &other.id));
    walk.found.dedup_by(|one, other| one.id == other.id);
    let mut gaps = Vec::new();
    let gap = |reason: String, to: Timestamp| MissedStretch {
        from: cursor.as_ref().map_or(to, |cursor| cursor.at.min(to)),
        to,
        reason,
    };
    if let Some(reason) = walk.broken_off {
        let oldest = walk.found.iter().find_map(|notification| notification.created_at);
        gaps.push(gap(reason, oldest.unwrap_or(asked_at)));
    }
    if !walk.unreadable.is_empty() {
        gaps.push(gap(format!("notifications that could not be read: {}", walk.unreadable.join(", ")), asked_at));
    }
    let next = match walk.found.last() {
        Some(newest) => Cursor { newest: Some(newest.id.clone()), at: newest.created_at.unwrap_or(asked_at) },
        None => cursor.clone().unwrap_or(Cursor { newest: None, at: asked_at }),
    };
    let next = past_unreadable(&next, &walk.unreadable);
    let origin = Origin { host: talk.host(), snac: talk.snac };
    let batch = Batch {
        incoming: walk.found.into_iter().map(|notification| incoming(notification, &origin)).collect(),
        more: cursor.is_some() && walk.full && Some(next.write()) != cursor.map(|cursor| cursor.write()),
        next_cursor: Some(next.write()),
        gaps,
    };
    Ok(talk.done(batch))
}

/// Everything between the cursor and now, or as much of its oldest part as the server gives.
async fn walk_back(talk: &mut Talk<'_>, cursor: &Cursor) -> Result<Walk, NetworkError> {
    let after = cursor.newest.as_deref();
    let mut walk = page(talk, after, None, PAGE).await?;
    if !walk.full {
        return Ok(walk);
    }
    let mut walked = false;
    for _ in 0..MOST_PAGES {
        let Some(oldest) = walk.found.iter().map(|found| &found.id).min_by(|one, other| by_age(one, other)).cloned() else {
            return Ok(walk);
        };
        let further = page(talk, after, Some(&oldest), PAGE).await?;
        let fresh: Vec<Notification> =
            further.found.into_iter().filter(|found| walk.found.iter().all(|have| have.id != found.id)).collect();
        walk.unreadable.extend(further.unreadable);
        if fresh.is_empty() {
            // a server that gave the oldest first has left nothing out between the cursor and its page
            walk.broken_off = if walked { is_cut_off(talk, after, &oldest).await? } else { None };
            return Ok(walk);
        }
        walked = true;
        walk.found.extend(fresh);
    }
    walk.broken_off = Some("more notifications than can be walked back over".to_owned());
    Ok(walk)
}

/// After a long walk: whether the server still has what is at or before the cursor. If not, its list ended before the cursor was reached,
/// and what fell off its end was never seen.
async fn is_cut_off(talk: &mut Talk<'_>, after: Option<&str>, oldest: &str) -> Result<Option<String>, NetworkError> {
    if after.is_none() {
        return Ok(None);
    }
    let older = page(talk, None, Some(oldest), 1).await?;
    Ok(older.found.is_empty().then(|| "the server's list of notifications ends before the last one collected".to_owned()))
}

/// One page. A page that is too long is read one notification at a time; one that is too long by itself is passed over and told.
async fn page(talk: &mut Talk<'_>, after: Option<&str>, before: Option<&str>, most: usize) -> Result<Walk, NetworkError> {
    match read_page(talk, after, before, most, Limits::default().bytes).await {
        Err(NetworkError { kind: Kind::TooMuch(_), .. }) => one_by_one(talk, after, before).await,
        other => other,
    }
}

async fn one_by_one(talk: &mut Talk<'_>, after: Option<&str>, before: Option<&str>) -> Result<Walk, NetworkError> {
    match read_page(talk, after, before, 1, ONE_BYTES).await {
        Ok(walk) => Ok(Walk { full: true, ..walk }),
        Err(error) if matches!(error.kind, Kind::TooMuch(_)) => match id_in(&talk.head) {
            Some(id) => Ok(Walk { unreadable: vec![id], full: true, ..Walk::default() }),
            None => Err(error),
        },
        Err(error) => Err(error),
    }
}

/// The identifier of the first notification in the beginning of a page; every server writes it first.
fn id_in(head: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(head);
    let (_, rest) = text.trim_start().strip_prefix('[')?.trim_start().strip_prefix('{')?.split_once("\"id\"")?;
    let id = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?.split('"').next()?;
    is_id(id).then(|| id.to_owned())
}

async fn read_page(
    talk: &mut Talk<'_>,
    after: Option<&str>,
    before: Option<&str>,
    most: usize,
    bytes: usize,
) -> Result<Walk, NetworkError> {
    let limit = most.to_string();
    // Mastodon ≥ 4.3 keeps mentions by strangers apart where the account's settings say so; citizens are strangers
    let mut query = vec![("limit", limit.as_str()), ("include_filtered", "true")];
    query.extend(after.map(|after| ("min_id", after)));
    query.extend(before.map(|before| ("max_id", before)));
    let answer = talk.look(&["api", "v1", "notifications"], &query, Limits { bytes, ..Limits::default() }).await?;
    if let Some(error) = refusal(&answer, talk.verb, talk.now()) {
        return Err(error);
    }
    let entries: Vec<Value> = talk.read(&answer)?;
    let mut walk = Walk { full: entries.len() >= most, ..Walk::default() };
    for entry in entries {
        let id = entry.get("id").and_then(Value::as_str).map_or_else(|| "?".to_owned(), |id| one_line(id, 64));
        match serde_json::from_value::<Notification>(entry) {
            Ok(found) => walk.found.push(found),
            Err(_) => walk.unreadable.push(id),
        }
    }
    // a server that ignores a bound must not bring back what was seen before
    let is_after = |id: &str| after.is_none_or(|after| by_age(id, after) == Ordering::Greater);
    let is_before = |id: &str| before.is_none_or(|before| by_age(id, before) == Ordering::Less);
    walk.found.retain(|found| is_after(&found.id) && is_before(&found.id));
    walk.unreadable.retain(|id| is_after(id) && is_before(id));
    Ok(walk)
}

/// Notification identifiers are numbers, or of one length (ULID): the longer is the later, then the greater.
fn by_age(one: &str, other: &str) -> Ordering {
    one.len().cmp(&other.len()).then_with(|| one.cmp(other))
}

/// What can't be read is told once, not at every call.
fn past_unreadable(cursor: &Cursor, unreadable: &[String]) -> Cursor {
    let newest =
        unreadable.iter().filter(|id| *id != "?").chain(cursor.newest.as_ref()).max_by(|one, other| by_age(one, other)).cloned();
    Cursor { newest, at: cursor.at }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back_and_nonsense_does_not() {
        let at: Timestamp = "2026-11-23T10:00:00.5Z".parse().unwrap();
        for newest in [Some("20".to_owned()), None] {
            let cursor = Cursor { newest, at };
            assert_eq!(Cursor::read(&cursor.write()), Some(cursor));
        }
        for nonsense in ["", "20", "20 yesterday", " "] {
            assert_eq!(Cursor::read(nonsense), None, "{nonsense:?}");
        }
    }

    #[test]
    fn what_is_too_long_is_known_by_its_first_words() {
        assert_eq!(id_in(b"[{\"id\": \"42\",\"type\":\"men"), Some("42".to_owned()));
        for nonsense in ["", "[]", "[{\"type\":\"x\"", "[{\"id\":\"../\"", "{\"id\":\"1\""] {
            assert_eq!(id_in(nonsense.as_bytes()), None, "{nonsense}");
        }
    }

    #[test]
    fn identifiers_are_ordered_as_numbers() {
        assert_eq!(by_age("9", "10"), Ordering::Less);
        assert_eq!(by_age("01ARZ3NDEKTSV4RRFFQ69G5FAV", "01ARZ3NDEKTSV4RRFFQ69G5FAW"), Ordering::Less);
    }
}
