//! What the server allows, from its own mouth: `/api/v2/instance`, else `/api/v1/instance`, else Mastodon's documented defaults.

use super::{error::refusal, html::one_line, talk::Talk};
use crate::egress::Limits;
use folkmoot_model::{
    count::TextRule,
    network::{
        capability::{Capability, Deduplication, MediaLimits, RateLimit, Verb},
        error::{NetworkError, NetworkErrorKind as Kind},
        exchange::Captured,
    },
};
use serde_json::Value;

/// Mastodon's documented default, docs.joinmastodon.org/api/rate-limits, read 2026-11.
const PUBLISH_RATE: RateLimit = RateLimit { calls: 300, window_s: 300 };
/// Mastodon's defaults where a server does not say, as of 4.6.
const PICTURES: u64 = 4;
const PICTURE_BYTES: u64 = 16 << 20;
const DESCRIPTION_CHARS: u64 = 1_500;
/// Kinds of picture that the newsroom can make and check.
const OUR_TYPES: [&str; 4] = ["image/jpeg", "image/png", "image/gif", "image/webp"];

/// Asks for the limits and for what is there.
pub(super) async fn capability(mut talk: Talk<'_>) -> Result<Captured<Capability>, NetworkError> {
    let (instance, path) = instance(&mut talk).await?;
    let streams = match streaming(&instance) {
        Some(_) => has_streaming(&mut talk).await?,
        None => false,
    };
    let source = match path {
        Some(path) => {
            let version =
                instance.get("version").and_then(Value::as_str).map_or_else(String::new, |version| one_line(version, 60));
            format!("{} {path}, version {version}", talk.host())
        }
        None => format!("{} does not say; defaults of Mastodon 4.6", talk.host()),
    };
    let capability = read(&instance, streams, source, talk.now());
    Ok(talk.done(capability))
}

/// The instance document and where it was; empty when the server has none.
async fn instance(talk: &mut Talk<'_>) -> Result<(Value, Option<&'static str>), NetworkError> {
    for (version, path) in [("v2", "/api/v2/instance"), ("v1", "/api/v1/instance")] {
        let answer = talk.look(&["api", version, "instance"], &[], Limits::default()).await?;
        match refusal(&answer, talk.verb, talk.now()) {
            None => return Ok((talk.read(&answer)?, Some(path))),
            Some(NetworkError { kind: Kind::Gone | Kind::Refused(_) | Kind::Forbidden(_), .. }) => {}
            Some(error) => return Err(error),
        }
    }
    Ok((Value::Null, None))
}

/// Where the server claims its streams are.
pub(super) async fn streaming_claim(talk: &mut Talk<'_>) -> Result<Option<String>, NetworkError> {
    let (instance, _) = instance(talk).await?;
    Ok(streaming(&instance).map(ToOwned::to_owned))
}

fn streaming(instance: &Value) -> Option<&str> {
    instance.pointer("/configuration/urls/streaming").or_else(|| instance.pointer("/urls/streaming_api")).and_then(Value::as_str)
}

/// Whether streams are really there: the claim alone is not believed.
async fn has_streaming(talk: &mut Talk<'_>) -> Result<bool, NetworkError> {
    match talk.look(&["api", "v1", "streaming", "health"], &[], Limits::default()).await {
        Ok(answer) => Ok(answer.status == 200 && answer.body.starts_with(b"OK")),
        Err(NetworkError { kind: Kind::Unauthorised, .. }) => Err(talk.fail(Kind::Unauthorised)),
        // a stream that can't be reached now is not there for us; the account can be asked again later
        Err(_) => Ok(false),
    }
}

/// Reads an instance document, of either version; whatever it does not say is Mastodon's default.
pub fn read(instance: &Value, streams: bool, source: String, as_of: jiff::Timestamp) -> Capability {
    let number = |pointer: &str, default: u64| {
        let said = instance.pointer(pointer).and_then(Value::as_u64).filter(|number| *number > 0);
        said.unwrap_or(default)
    };
    let small = |pointer: &str, default: u64| u32::try_from(number(pointer, default)).unwrap_or(u32::MAX);
    let is_snac = instance.get("version").and_then(Value::as_str).is_some_and(|version| version.contains("snac/"));
    // Pleroma says it at the top
    let limit = small("/configuration/statuses/max_characters", number("/max_toot_chars", 500));
    Capability {
        verbs: verbs(is_snac, streams),
        text: TextRule::Mastodon { limit, url_length: small("/configuration/statuses/characters_reserved_per_url", 23) },
        media: MediaLimits {
            pictures: small("/configuration/statuses/max_media_attachments", PICTURES),
            picture_bytes: number("/configuration/media_attachments/image_size_limit", PICTURE_BYTES),
            picture_pixels: instance.pointer("/configuration/media_attachments/image_matrix_limit").and_then(Value::as_u64),
            media_types: media_types(instance),
            description_chars: small("/configuration/media_attachments/description_limit", DESCRIPTION_CHARS),
        },
        deduplication: if is_snac { Deduplication::None } else { Deduplication::IdempotencyKey },
        publish_rate: PUBLISH_RATE,
        source,
        as_of,
    }
}

/// Snac lacks what is left out here (`docs/networks/snac.md`, 2026-11-23); everybody else answers for themselves when asked.
fn verbs(is_snac: bool, streams: bool) -> Vec<Verb> {
    use Verb as V;
    let mut verbs =
        vec![V::Publish, V::Pictures, V::Reply, V::PrivateReply, V::Edit, V::FindSent, V::Collect, V::Measure, V::Block];
    if streams {
        verbs.push(V::Stream);
    }
    if !is_snac {
        verbs.extend([V::Withdraw, V::Mute, V::Report]);
    }
    verbs.sort_unstable();
    verbs
}

fn media_types(instance: &Value) -> Vec<String> {
    let said = instance.pointer("/configuration/media_attachments/supported_mime_types").and_then(Value::as_array);
    let takes = |kind: &&&str| said.is_none_or(|said| said.iter().any(|one| one.as_str() == Some(**kind)));
    OUR_TYPES.iter().filter(takes).map(|kind| (*kind).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;
    use serde_json::json;

    fn of(instance: &Value) -> Capability {
        read(instance, false, "test".to_owned(), Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn a_server_that_says_nothing_has_mastodons_defaults() {
        for instance in [
            Value::Null,
            json!({}),
            json!([]),
            json!({"configuration": 5}),
            json!({"configuration": {"statuses": {"max_characters": -1}}}),
        ] {
            let capability = of(&instance);
            assert_eq!(capability.text, TextRule::mastodon());
            assert_eq!((capability.media.pictures, capability.media.media_types.len()), (4, 4));
        }
    }

    #[test]
    fn snac_is_known_by_its_version() {
        let capability = of(&json!({"version": "4.0.0 (not true; really snac/2.75)"}));
        assert!(!capability.can(Verb::Withdraw) && !capability.can(Verb::Report) && capability.can(Verb::Edit));
        assert_eq!(capability.deduplication, Deduplication::None);
        assert!(of(&json!({"version": "4.6.4"})).can(Verb::Withdraw));
    }

    #[test]
    fn only_pictures_that_both_sides_know_are_offered() {
        let types = json!({"configuration": {"media_attachments": {"supported_mime_types": ["image/png", "image/heic", "video/mp4", "image/svg+xml"]}}});
        assert_eq!(of(&types).media.media_types, ["image/png"]);
    }
}
