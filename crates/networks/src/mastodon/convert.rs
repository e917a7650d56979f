//! From a server's entities to the newsroom's.

use super::{
    html::{html_to_text, one_line, sanitise},
    wire::{Account, Media, Notification, Status},
};
use folkmoot_model::network::post::{Figures, Incoming, Receipt, RemoteAuthor, RemoteMedia, RemotePost, Visibility};
use url::Url;

/// Longest name, warning or description that is kept, characters.
const MOST_NAME: usize = 200;
const MOST_WORDS: usize = 10_000;

/// Whose server an entity came from.
#[derive(Debug, Clone)]
pub struct Origin {
    /// Host of the server, the home of accounts without one.
    pub host: String,
    /// It is snac, which says `en` of every language, and `private` of followers-only and of direct posts (`docs/networks/snac.md`).
    pub snac: bool,
}

/// Reads one status as it stands in an answer, for the fuzz targets and for stored evidence.
///
/// # Errors
/// Not a status.
pub fn parse_status(bytes: &[u8], host: &str) -> Result<RemotePost, serde_json::Error> {
    let status: Status = serde_json::from_slice(bytes)?;
    Ok(post(status, &Origin { host: host.to_owned(), snac: false }))
}

/// An author.
pub fn author(account: &Account, origin: &Origin) -> RemoteAuthor {
    let acct = one_line(&account.acct, MOST_NAME);
    RemoteAuthor {
        remote_id: account.id.clone(),
        handle: if acct.contains('@') { acct } else { format!("{acct}@{}", origin.host) },
        display_name: one_line(&account.display_name, MOST_NAME),
        url: account.url.as_deref().and_then(web_address),
        bot: account.bot,
    }
}

/// A post, out of its boosters' wrapping.
pub fn post(status: Status, origin: &Origin) -> RemotePost {
    let status = status.unwrapped();
    RemotePost {
        author: author(&status.account, origin),
        text: html_to_text(&status.content),
        html: sanitise(&status.content),
        warning: Some(html_to_text(&status.spoiler_text))
            .filter(|warning| !warning.is_empty())
            .map(|words| one_line(&words, MOST_WORDS)),
        language: status.language.filter(|_| !origin.snac).and_then(|tag| tag.parse().ok()),
        in_reply_to: status.in_reply_to_id,
        visibility: visibility(&status.visibility, origin.snac),
        media: status.media_attachments.into_iter().filter_map(media).collect(),
        created_at: status.created_at,
        edited_at: status.edited_at,
        figures: Figures { likes: status.favourites_count, reposts: status.reblogs_count, replies: status.replies_count },
        uri: if status.uri.is_empty() { status.id.clone() } else { one_line(&status.uri, MOST_WORDS) },
        url: status.url.as_deref().and_then(web_address),
        remote_id: status.id,
    }
}

/// Proof of a post of ours.
pub fn receipt(status: Status) -> Receipt {
    let status = status.unwrapped();
    Receipt {
        uri: if status.uri.is_empty() { status.id.clone() } else { status.uri },
        url: status.url.as_deref().and_then(web_address),
        at: status.created_at,
        remote_id: status.id,
    }
}

/// What a notification brings. Posts that speak to us or quote us are posts, everything else is a figure.
pub fn incoming(notification: Notification, origin: &Origin) -> Incoming {
    let Notification { kind, status, .. } = notification;
    match (kind.as_str(), status) {
        ("mention" | "quote", Some(status)) => Incoming::Post(Box::new(post(status, origin))),
        ("update" | "quoted_update", Some(status)) => Incoming::Edited(Box::new(post(status, origin))),
        (kind, status) => Incoming::Signal { kind: signal(kind), remote_id: status.map(|status| status.unwrapped().id) },
    }
}

fn signal(kind: &str) -> String {
    match kind {
        "favourite" => "like".to_owned(),
        "reblog" => "repost".to_owned(),
        other => one_line(other, 40),
    }
}

/// A word we do not know is taken for the narrowest, so that nothing private is ever treated as public.
fn visibility(word: &str, snac: bool) -> Visibility {
    match word {
        "private" if snac => Visibility::Direct,
        "public" => Visibility::Public,
        // `local` is Akkoma's: everyone on that server
        "unlisted" | "local" => Visibility::Unlisted,
        // `mutuals_only` is GoToSocial's
        "private" | "mutuals_only" => Visibility::Followers,
        _ => Visibility::Direct,
    }
}

fn media(media: Media) -> Option<RemoteMedia> {
    let url = media.url.as_deref().or(media.remote_url.as_deref()).and_then(web_address)?;
    let kind = match media.kind.as_str() {
        "image" => "image",
        "video" | "gifv" => "video",
        "audio" => "audio",
        _ => "unknown",
    };
    let description = media.description.map(|text| one_line(&text, MOST_WORDS)).filter(|text| !text.is_empty());
    Some(RemoteMedia { url, kind: kind.to_owned(), description })
}

/// An address a person may follow: the web, nothing else.
fn web_address(text: &str) -> Option<String> {
    let url = Url::parse(text).ok()?;
    (matches!(url.scheme(), "https" | "http") && text.len() <= 2_000).then(|| url.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATUS: &str = r#"{"id":"7","uri":"https://village.example/s/7","url":"javascript:alert(1)","created_at":"2026-08-01T13:51:39.138Z",
        "account":{"id":"3","acct":"anna@village.example","display_name":"Anna \u202e(invented)","url":"https://village.example/@anna"},
        "content":"<p>The lamp is broken</p>","spoiler_text":"","visibility":"followers_of_friends","language":"nl",
        "media_attachments":[{"id":"1","type":"image","url":"https://village.example/a.png","description":"a lamp"},{"id":"2","type":"image","url":null}]}"#;

    #[test]
    fn a_status_becomes_a_post_and_nothing_dangerous_comes_along() {
        let post = parse_status(STATUS.as_bytes(), "city.example").unwrap();
        assert_eq!((post.text.as_str(), post.url, post.visibility), ("The lamp is broken", None, Visibility::Direct));
        assert_eq!((post.author.handle.as_str(), post.author.display_name.as_str()), ("anna@village.example", "Anna (invented)"));
        assert_eq!(post.media.len(), 1);
        assert_eq!(post.warning, None);
    }

    #[test]
    fn a_boosted_post_is_read_out_of_its_wrapping() {
        let wrapped =
            format!(r#"{{"id":"9","created_at":"2026-08-02T13:51:39Z","account":{{"id":"4"}},"content":"","reblog":{STATUS}}}"#);
        assert_eq!(parse_status(wrapped.as_bytes(), "city.example").unwrap().remote_id, "7");
    }

    #[test]
    fn kinds_of_notification_are_told_apart() {
        let origin = Origin { host: "city.example".to_owned(), snac: true };
        let of = |kind: &str, status: Option<&str>| {
            let status = status.unwrap_or("null");
            incoming(serde_json::from_str(&format!(r#"{{"id":"1","type":"{kind}","status":{status}}}"#)).unwrap(), &origin)
        };
        assert!(matches!(of("mention", Some(STATUS)), Incoming::Post(post) if post.language.is_none()));
        assert!(matches!(of("update", Some(STATUS)), Incoming::Edited(_)));
        assert_eq!(of("favourite", Some(STATUS)), Incoming::Signal { kind: "like".into(), remote_id: Some("7".into()) });
        assert_eq!(of("follow", None), Incoming::Signal { kind: "follow".into(), remote_id: None });
        assert_eq!(of("mention", None), Incoming::Signal { kind: "mention".into(), remote_id: None });
    }
}
