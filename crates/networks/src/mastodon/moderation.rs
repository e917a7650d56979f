//! Block, mute, report.

use super::{
    error::{is_unknown_call, refusal},
    talk::Talk,
};
use crate::{egress::Body, network::Measure};
use folkmoot_model::network::{
    capability::Verb,
    error::{NetworkError, NetworkErrorKind as Kind},
    exchange::Captured,
};
use http::Method;
use serde_json::json;

/// Longest comment of a report, characters (Mastodon 4.6).
const MOST_COMMENT: usize = 1_000;

/// What a measure is in the capability table.
pub(super) fn verb(measure: &Measure) -> Verb {
    match measure {
        Measure::Block { .. } | Measure::Unblock { .. } => Verb::Block,
        Measure::Mute { .. } | Measure::Unmute { .. } => Verb::Mute,
        Measure::Report { .. } => Verb::Report,
    }
}

/// Acts. A report stays with the server's own moderators; forwarding it to another server is a decision for a person there.
pub(super) async fn act(mut talk: Talk<'_>, measure: &Measure) -> Result<Captured<()>, NetworkError> {
    let on_author = |author: &str, act: &str| {
        let body = if act == "mute" { Body::Json(json!({"notifications": true})) } else { Body::None };
        talk.change(Method::POST, &["api", "v1", "accounts", author, act], body)
    };
    let call = match measure {
        Measure::Block { author } => on_author(author, "block")?,
        Measure::Unblock { author } => on_author(author, "unblock")?,
        Measure::Mute { author } => on_author(author, "mute")?,
        Measure::Unmute { author } => on_author(author, "unmute")?,
        Measure::Report { author, posts, comment } => {
            let comment: String = comment.chars().take(MOST_COMMENT).collect();
            let report =
                json!({"account_id": author, "status_ids": posts, "comment": comment, "category": "other", "forward": false});
            talk.change(Method::POST, &["api", "v1", "reports"], Body::Json(report))?
        }
    };
    let answer = talk.ask(&call).await?;
    if talk.verb != Verb::Block && is_unknown_call(&answer) {
        return Err(talk.fail(Kind::Unsupported));
    }
    match refusal(&answer, talk.verb, talk.now()) {
        Some(error) => Err(error),
        None => Ok(talk.done(())),
    }
}
