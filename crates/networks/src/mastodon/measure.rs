//! Figures of posts of ours.

use super::{talk::Talk, wire::Status};
use crate::egress::Limits;
use folkmoot_model::network::{
    error::{NetworkError, NetworkErrorKind as Kind},
    exchange::Captured,
    post::Figures,
};
use serde_json::Value;

/// Most posts asked for at once, Mastodon's own bound since 4.3.
const AT_ONCE: usize = 20;

/// Figures per identifier as asked; nothing for a post that is gone.
pub(super) async fn figures(
    mut talk: Talk<'_>,
    ids: &[String],
) -> Result<Captured<Vec<(String, Option<Figures>)>>, NetworkError> {
    let mut read = Vec::with_capacity(ids.len());
    let mut together = ids.len() > 1;
    for some in ids.chunks(AT_ONCE) {
        let found = if together { at_once(&mut talk, some).await? } else { None };
        together = found.is_some();
        let found = found.unwrap_or_default();
        for id in some {
            let at_hand = found.iter().find(|status| status.id == *id).map(count);
            let figures = match at_hand {
                Some(figures) => Some(figures),
                None => alone(&mut talk, id).await?,
            };
            read.push((id.clone(), figures));
        }
    }
    Ok(talk.done(read))
}

/// Several posts in one call; nothing when the server does not know the call.
async fn at_once(talk: &mut Talk<'_>, ids: &[String]) -> Result<Option<Vec<Status>>, NetworkError> {
    let query: Vec<(&str, &str)> = ids.iter().map(|id| ("id[]", id.as_str())).collect();
    let answer = talk.look(&["api", "v1", "statuses"], &query, Limits::default()).await?;
    if matches!(answer.status, 400 | 404 | 405 | 422 | 501) {
        return Ok(None);
    }
    match super::error::refusal(&answer, talk.verb, talk.now()) {
        Some(error) => Err(error),
        None => Ok(talk.read::<Vec<Value>>(&answer).ok().map(|list| {
            list.into_iter().filter_map(|entry| serde_json::from_value::<Status>(entry).ok()).map(Status::unwrapped).collect()
        })),
    }
}

async fn alone(talk: &mut Talk<'_>, id: &str) -> Result<Option<Figures>, NetworkError> {
    match talk.get(&["api", "v1", "statuses", id], &[]).await {
        Ok(answer) => Ok(Some(count(&talk.read::<Status>(&answer)?.unwrapped()))),
        Err(NetworkError { kind: Kind::Gone, .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

fn count(status: &Status) -> Figures {
    Figures { likes: status.favourites_count, reposts: status.reblogs_count, replies: status.replies_count }
}
