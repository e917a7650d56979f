//! Publish, change and take away.
//!
//! The one call that makes or changes a post is the last of its operation: whatever fails before it (a picture, a look at the post that is
//! answered) has no effect anyone can see, and is told as such.

use super::{
    convert::receipt,
    error::is_unknown_call,
    talk::Talk,
    wire::{Media, Status},
};
use crate::{
    egress::{Body, FilePart, Limits},
    network::{Access, Outgoing, PictureBytes},
};
use folkmoot_model::{
    network::{
        error::{NetworkError, NetworkErrorKind as Kind},
        exchange::Captured,
        post::{Receipt, Visibility},
    },
    outgoing::edition::Focus,
};
use http::Method;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::time::Duration;

/// So often is asked whether the server is done with a picture. With the pause of a second: Mastodon's own limit for images is well below.
const MOST_LOOKS: usize = 60;
/// A picture of 16 MB over a slow line.
const UPLOAD: Duration = Duration::from_mins(2);
/// Text of 20,000 characters takes some servers a second, of 100,000 ten.
const PUBLISH: Duration = Duration::from_mins(1);

/// Puts a post on the network.
pub(super) async fn publish(
    mut talk: Talk<'_>,
    access: &Access,
    outgoing: &Outgoing<'_>,
    pause: Duration,
) -> Result<Captured<Receipt>, NetworkError> {
    let mut body = content(&mut talk, access, outgoing, pause).await.map_err(nothing_happened)?;
    body.insert("visibility".to_owned(), json!(visibility(outgoing.post.visibility())));
    if let Some(parent) = outgoing.in_reply_to {
        body.insert("in_reply_to_id".to_owned(), json!(parent));
    }
    let call = talk
        .change(Method::POST, &["api", "v1", "statuses"], Body::Json(Value::Object(body)))?
        .header("idempotency-key", outgoing.key.0.clone())
        .limits(Limits { total: PUBLISH, ..Limits::default() });
    let answer = talk.succeed(&call).await?;
    let status: Status = talk.read(&answer)?;
    Ok(talk.done(receipt(status)))
}

/// Changes a post of ours. The pictures are sent again, since a change without them would take them off.
pub(super) async fn replace(
    mut talk: Talk<'_>,
    access: &Access,
    remote_id: &str,
    outgoing: &Outgoing<'_>,
    pause: Duration,
) -> Result<Captured<Receipt>, NetworkError> {
    let body = content(&mut talk, access, outgoing, pause).await.map_err(nothing_happened)?;
    let call = talk
        .change(Method::PUT, &["api", "v1", "statuses", remote_id], Body::Json(Value::Object(body)))?
        .limits(Limits { total: PUBLISH, ..Limits::default() });
    let answer = talk.ask(&call).await?;
    if matches!(answer.status, 404 | 405 | 501) && stands(&mut talk, remote_id).await? {
        return Err(talk.fail(Kind::Unsupported));
    }
    if let Some(error) = super::error::refusal(&answer, talk.verb, talk.now()) {
        return Err(error);
    }
    let status: Status = talk.read(&answer)?;
    let changed_at = status.edited_at;
    let mut receipt = receipt(status);
    receipt.at = changed_at.unwrap_or(receipt.at);
    Ok(talk.done(receipt))
}

/// Takes a post of ours away. A post that is not there is a success; a server that has no way to do it says `Unsupported`.
pub(super) async fn withdraw(mut talk: Talk<'_>, remote_id: &str) -> Result<Captured<()>, NetworkError> {
    let call = talk.change(Method::DELETE, &["api", "v1", "statuses", remote_id], Body::None)?;
    let answer = talk.ask(&call).await?;
    if matches!(answer.status, 404 | 405 | 410 | 501) {
        let stands = stands(&mut talk, remote_id).await?;
        return if stands { Err(talk.fail(Kind::Unsupported)) } else { Ok(talk.done(())) };
    }
    match super::error::refusal(&answer, talk.verb, talk.now()) {
        Some(error) => Err(error),
        None => Ok(talk.done(())),
    }
}

/// Whether a post is there. Asked after a refusal, to tell "gone" from "can't".
async fn stands(talk: &mut Talk<'_>, remote_id: &str) -> Result<bool, NetworkError> {
    match talk.get(&["api", "v1", "statuses", remote_id], &[]).await {
        Ok(_) => Ok(true),
        Err(NetworkError { kind: Kind::Gone, .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

/// What a publish and a change have in common: text, warning, language, pictures.
async fn content(
    talk: &mut Talk<'_>,
    access: &Access,
    outgoing: &Outgoing<'_>,
    pause: Duration,
) -> Result<Map<String, Value>, NetworkError> {
    let mut text = outgoing.post.text().to_owned();
    if let Some(parent) = outgoing.in_reply_to {
        let answer = talk.get(&["api", "v1", "statuses", parent], &[]).await?;
        let parent: Status = talk.read(&answer)?;
        let author = parent.unwrapped().account;
        if author.id != access.remote_id {
            text = addressed(&text, &author.acct);
        }
    }
    let mut media = Vec::with_capacity(outgoing.pictures.len());
    for (place, picture) in outgoing.pictures.iter().enumerate() {
        media.push(upload(talk, outgoing, picture, place, pause).await?);
    }
    let mut body = Map::new();
    body.insert("status".to_owned(), json!(text));
    // servers know languages by their first subtag; an unknown one would be replaced by the account's own
    body.insert("language".to_owned(), json!(outgoing.post.language().primary()));
    body.insert("spoiler_text".to_owned(), json!(outgoing.post.warning().unwrap_or_default()));
    body.insert("media_ids".to_owned(), json!(media));
    Ok(body)
}

/// The text with its addressee: who is not named in a reply is not told of it by their server.
fn addressed(text: &str, acct: &str) -> String {
    let name = acct.split('@').next().unwrap_or(acct).to_lowercase();
    let is_named = text.to_lowercase().split('@').skip(1).any(|rest| {
        rest.strip_prefix(&name).is_some_and(|after| !after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-')))
    });
    if is_named || acct.is_empty() { text.to_owned() } else { format!("@{acct} {text}") }
}

/// Sends one picture and waits until the server is done with it; its identifier there.
async fn upload(
    talk: &mut Talk<'_>,
    outgoing: &Outgoing<'_>,
    picture: &PictureBytes,
    place: usize,
    pause: Duration,
) -> Result<String, NetworkError> {
    let described = outgoing.post.pictures().iter().find(|(used, _)| used.picture == picture.picture);
    let Some((used, description)) = described else {
        return Err(talk.fail(Kind::Refused("a picture that is not part of the cleared post".to_owned())));
    };
    let mut fields = vec![("description", description.clone())];
    fields.extend(used.focus.map(|focus| ("focus", focal_point(focus))));
    let (name, media_type) = (file_name(&outgoing.key.0, place, &picture.media_type), picture.media_type.clone());
    let file = FilePart { field: "file", name, media_type, bytes: picture.bytes.clone() };
    let body = Body::Multipart { fields, file };
    let limits = Limits { total: UPLOAD, ..Limits::default() };
    let call = talk.change(Method::POST, &["api", "v2", "media"], body.clone())?.limits(limits);
    let mut answer = talk.ask(&call).await?;
    if is_unknown_call(&answer) {
        let call = talk.change(Method::POST, &["api", "v1", "media"], body)?.limits(limits);
        answer = talk.ask(&call).await?;
    }
    if let Some(error) = super::error::refusal(&answer, talk.verb, talk.now()) {
        return Err(error);
    }
    let media: Media = talk.read(&answer)?;
    let id = media.id.ok_or_else(|| talk.fail(Kind::Malformed("a picture without an identifier".to_owned())))?;
    if answer.status == 202 {
        wait_for(talk, &id, pause).await?;
    }
    Ok(id)
}

/// The point that stays in sight: two numbers from -1.0 to 1.0, from the middle to the right and to the top
/// (docs.joinmastodon.org/methods/media, `focus`, read 2026-11).
fn focal_point(focus: Focus) -> String {
    let hundredths = |value: i16| format!("{}{}.{:02}", if value < 0 { "-" } else { "" }, value.abs() / 100, value.abs() % 100);
    format!("{},{}", hundredths(2 * i16::from(focus.left()) - 100), hundredths(100 - 2 * i16::from(focus.top())))
}

/// Looks at a picture until the server is done with it: 206 while it works, 200 when it is ready.
async fn wait_for(talk: &mut Talk<'_>, media: &str, pause: Duration) -> Result<(), NetworkError> {
    for _ in 0..MOST_LOOKS {
        if talk.get(&["api", "v1", "media", media], &[]).await?.status == 200 {
            return Ok(());
        }
        tokio::time::sleep(pause).await;
    }
    Err(talk.fail(Kind::Unreachable("the server did not finish with a picture".to_owned())))
}

/// Generated, never what a person typed; unlike any other, since snac keeps one file per name.
fn file_name(key: &str, place: usize, media_type: &str) -> String {
    let ending = match media_type {
        "image/jpeg" => "jpg",
        "image/gif" => "gif",
        "image/webp" => "webp",
        _ => "png",
    };
    let digest = hex::encode(Sha256::digest(format!("{key}/{place}")));
    format!("picture-{}.{ending}", &digest[..24])
}

/// Before the last call of an operation there is nothing to reconcile: the worst is a picture that nobody sees.
fn nothing_happened(error: NetworkError) -> NetworkError {
    let kind = match error.kind {
        Kind::OutcomeUnknown(why) | Kind::Malformed(why) | Kind::TooMuch(why) => {
            Kind::Unreachable(format!("before sending: {why}"))
        }
        Kind::ServerFailed(status) => Kind::Unreachable(format!("before sending: status {status}")),
        kind => kind,
    };
    NetworkError { kind, ..error }
}

fn visibility(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Public => "public",
        Visibility::Unlisted => "unlisted",
        Visibility::Followers => "private",
        Visibility::Direct => "direct",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_point_in_sight_is_counted_from_the_middle() {
        let said = |left, top| Focus::at(left, top).map(focal_point);
        assert_eq!(said(0, 0).as_deref(), Some("-1.00,1.00"));
        assert_eq!(said(100, 100).as_deref(), Some("1.00,-1.00"));
        assert_eq!(said(49, 50).as_deref(), Some("-0.02,0.00"));
        assert_eq!(said(50, 50), None);
    }
    use folkmoot_model::network::{capability::Verb, error::Disposition};

    #[test]
    fn a_reply_names_whom_it_answers_once() {
        assert_eq!(addressed("Thank you!", "anna@village.example"), "@anna@village.example Thank you!");
        assert_eq!(addressed("Thank you @Anna!", "anna@village.example"), "Thank you @Anna!");
        assert_eq!(addressed("@anna@village.example yes", "anna@village.example"), "@anna@village.example yes");
        assert_eq!(addressed("@annabel yes", "anna"), "@anna @annabel yes");
        assert_eq!(addressed("yes", ""), "yes");
    }

    #[test]
    fn a_failure_before_the_last_call_may_be_tried_again() {
        for kind in [Kind::OutcomeUnknown("x".into()), Kind::ServerFailed(500), Kind::Malformed("x".into())] {
            let error = nothing_happened(NetworkError::new(Verb::Publish, kind));
            assert_eq!(error.disposition(), Disposition::Retry { at: None });
        }
        let gone = nothing_happened(NetworkError::new(Verb::Publish, Kind::Gone));
        assert_eq!(gone.disposition(), Disposition::GiveUp);
    }

    #[test]
    fn file_names_are_alike_for_one_key_and_unlike_for_others() {
        assert_eq!(file_name("k", 0, "image/jpeg"), file_name("k", 0, "image/jpeg"));
        assert_ne!(file_name("k", 0, "image/png"), file_name("k", 1, "image/png"));
        assert_eq!(file_name("k", 0, "image/webp").split('.').next_back(), Some("webp"));
    }
}
