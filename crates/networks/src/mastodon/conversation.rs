//! A post by itself, and with what it answers and what answers it.

use super::{
    convert::{Origin, post},
    error::refusal,
    talk::Talk,
    wire::{Context, Status},
};
use folkmoot_model::network::{
    error::{NetworkError, NetworkErrorKind as Kind},
    exchange::Captured,
    post::RemotePost,
};
use http::Method;
use std::collections::VecDeque;

/// So many further posts are asked for their answers, on servers that give only direct ones.
const MOST_STEPS: usize = 30;

/// The conversation, oldest first.
pub(super) async fn around(mut talk: Talk<'_>, remote_id: &str) -> Result<Captured<Vec<RemotePost>>, NetworkError> {
    let answer = talk.get(&["api", "v1", "statuses", remote_id], &[]).await?;
    let middle: Status = talk.read::<Status>(&answer)?.unwrapped();
    let context = context(&mut talk, remote_id).await?;
    let mut posts: Vec<Status> = context.ancestors.into_iter().chain([middle]).collect();
    let mut to_walk: VecDeque<Status> = context.descendants.into();
    let mut steps = 0;
    while let Some(status) = to_walk.pop_front().map(Status::unwrapped) {
        if is_among(&posts, &status) {
            continue;
        }
        let has_answer_here = to_walk.iter().any(|other| other.in_reply_to_id.as_ref() == Some(&status.id));
        if status.replies_count > 0 && !has_answer_here && steps < MOST_STEPS {
            steps += 1;
            match self::context(&mut talk, &status.id).await {
                Ok(context) => to_walk.extend(context.descendants),
                Err(NetworkError { kind: Kind::Gone, .. }) => {}
                Err(error) => return Err(error),
            }
        }
        posts.push(status);
    }
    let origin = Origin { host: talk.host(), snac: talk.snac };
    posts.sort_by_key(|status| status.created_at);
    Ok(talk.done(posts.into_iter().map(|status| post(status, &origin)).collect()))
}

/// The post alone, as it is now.
pub(super) async fn standing(mut talk: Talk<'_>, remote_id: &str) -> Result<Captured<Option<RemotePost>>, NetworkError> {
    let call = talk.call(Method::GET, talk.address(&["api", "v1", "statuses", remote_id], &[])?);
    let answer = talk.ask(&call).await?;
    match refusal(&answer, talk.verb, talk.now()) {
        None => {
            let status = talk.read::<Status>(&answer)?.unwrapped();
            let origin = Origin { host: talk.host(), snac: talk.snac };
            Ok(talk.done(Some(post(status, &origin))))
        }
        Some(NetworkError { kind: Kind::Gone, .. }) => Ok(talk.done(None)),
        Some(error) => Err(error),
    }
}

async fn context(talk: &mut Talk<'_>, id: &str) -> Result<Context, NetworkError> {
    let answer = talk.get(&["api", "v1", "statuses", id, "context"], &[]).await?;
    talk.read(&answer)
}

fn is_among(posts: &[Status], status: &Status) -> bool {
    posts.iter().any(|other| other.id == status.id || (!status.uri.is_empty() && other.uri == status.uri))
}
