//! The connector: every call checks the token, meets whatever trouble was ordered, and is captured as an exchange with method `REHEARSAL`.

use super::{
    Rehearsal, State,
    fault::weather,
    own::{author, id_for},
    publishing::{Asked, RULE, media_limits, verb_of},
    stream::Listening,
    town::TownAccount,
    training::token,
    world::{Key, Step},
};
use crate::network::{Access, Measure, Network, Outgoing, Sought, Stream};
use async_trait::async_trait;
use folkmoot_model::network::{
    NetworkKind,
    capability::{Capability, Deduplication, RateLimit, Verb},
    error::{NetworkError, NetworkErrorKind},
    exchange::Captured,
    post::{Batch, Figures, Receipt, RemoteAuthor, RemotePost},
};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use serde_json::{Value, json};
use std::sync::PoisonError;

/// How much one collecting call brings.
const BATCH: usize = 40;
/// How much is brought to somebody without a cursor, and from how far back.
const NEWEST: usize = 20;
const NEWEST_SINCE: SignedDuration = SignedDuration::from_hours(48);

/// A batch and the place in the order up to which it reaches.
pub(super) struct Collected {
    pub(super) batch: Captured<Batch>,
    pub(super) cursor: String,
}

/// A place in the order, as text: microseconds, what happened, to which post.
pub(super) fn cursor(key: &Key) -> String {
    let step = match key.1 {
        Step::Posted => 'p',
        Step::Edited => 'e',
        Step::Deleted => 'd',
        Step::Liked => 'l',
        Step::Reposted => 'r',
    };
    // nanoseconds, so that nothing falls between two cursors
    format!("{}.{step}.{}", key.0.as_nanosecond(), key.2)
}

fn read_cursor(text: &str) -> Option<Key> {
    let mut parts = text.splitn(3, '.');
    let at = Timestamp::from_nanosecond(parts.next()?.parse().ok()?).ok()?;
    let step = match parts.next()? {
        "p" => Step::Posted,
        "e" => Step::Edited,
        "d" => Step::Deleted,
        "l" => Step::Liked,
        "r" => Step::Reposted,
        _ => return None,
    };
    Some((at, step, parts.next()?.to_owned()))
}

impl State {
    /// What came in after a cursor, up to now; and the cursor behind it.
    fn collect(&mut self, account: &TownAccount, after: Option<&Key>, now: Timestamp) -> (Batch, String) {
        let since = now.checked_sub(NEWEST_SINCE).unwrap_or(now);
        let start = after.cloned().unwrap_or((since, Step::Posted, String::new()));
        let most = if after.is_some() { BATCH + 1 } else { usize::MAX };
        let mut happened = self.world.happened(Some(&account.remote_id), &start, now, most);
        if after.is_none() {
            let surplus = happened.len().saturating_sub(NEWEST);
            happened.drain(..surplus);
        }
        let more = after.is_some() && happened.len() > BATCH;
        happened.truncate(BATCH);
        let last = happened.last().map_or(start, |(key, _)| key.clone());
        let incoming = happened.iter().filter_map(|(key, happening)| self.world.told(key, happening, now)).collect();
        let next = cursor(&last);
        (Batch { incoming, next_cursor: Some(next.clone()), more, gaps: Vec::new() }, next)
    }
}

impl Rehearsal {
    /// One call: trouble, token, work, capture.
    async fn call<T: Serialize + Send + 'static>(
        &self,
        access: &Access,
        verb: Verb,
        name: &'static str,
        asked: Value,
        work: impl FnOnce(&mut State, &TownAccount, Timestamp) -> Result<T, NetworkError> + Send + 'static,
    ) -> Result<Captured<T>, NetworkError> {
        let now = self.now(&mut self.state());
        let weather = {
            let mut faults = self.0.faults.lock().unwrap_or_else(PoisonError::into_inner);
            weather(&mut faults, &access.remote_id, verb, now)
        };
        if !weather.wait.is_zero() {
            tokio::time::sleep(weather.wait).await;
        }
        if let Some(error) = weather.before {
            return Err(error);
        }
        let (network, access) = (self.clone(), access.clone());
        let lost = |why: String| NetworkError::new(verb, NetworkErrorKind::OutcomeUnknown(why));
        let done = tokio::task::spawn_blocking(move || {
            let mut state = network.state();
            let at = network.now(&mut state);
            let unknown = || NetworkError::new(verb, NetworkErrorKind::Unauthorised);
            let account = state.world.account(&access.remote_id).cloned().ok_or_else(unknown)?;
            if *access.token != token(&state.world, &access.remote_id) {
                return Err(unknown());
            }
            let value = work(&mut state, &account, at)?;
            let raw = vec![Self::exchange(&account.remote_id, name, &asked, &value, at)];
            Ok(Captured { value, raw, at })
        });
        let captured = done.await.map_err(|error| lost(error.to_string()))??;
        if weather.answer_lost { Err(lost("the answer was lost, as it was told".to_owned())) } else { Ok(captured) }
    }

    /// Collects for a poll or a stream.
    pub(super) async fn collected(&self, access: &Access, after: Option<&str>, verb: Verb) -> Result<Collected, NetworkError> {
        let key = match after {
            None => None,
            Some(text) => Some(
                read_cursor(text)
                    .ok_or_else(|| NetworkError::new(verb, NetworkErrorKind::Refused("the cursor is none of ours".to_owned())))?,
            ),
        };
        let asked = json!({ "after": after });
        let done = self
            .call(access, verb, "incoming", asked, move |state, account, now| Ok(state.collect(account, key.as_ref(), now)))
            .await?;
        let cursor = done.value.1.clone();
        Ok(Collected { batch: done.map(|(batch, _)| batch), cursor })
    }
}

#[async_trait]
impl Network for Rehearsal {
    fn kind(&self) -> NetworkKind {
        NetworkKind::Rehearsal
    }

    async fn capability(&self, access: &Access) -> Result<Captured<Capability>, NetworkError> {
        self.call(access, Verb::Collect, "capability", json!({}), |_, _, as_of| Ok(capability(as_of))).await
    }

    async fn check(&self, access: &Access) -> Result<Captured<RemoteAuthor>, NetworkError> {
        self.call(access, Verb::Collect, "account", json!({}), |_, account, _| Ok(author(account))).await
    }

    async fn publish(&self, access: &Access, outgoing: &Outgoing<'_>) -> Result<Captured<Receipt>, NetworkError> {
        let asked = Asked::of(outgoing, Verb::Publish)?;
        let body = json!(asked);
        self.call(access, Verb::Publish, "publish", body, |state, account, now| state.publish(account, asked, now)).await
    }

    async fn replace(
        &self,
        access: &Access,
        remote_id: &str,
        outgoing: &Outgoing<'_>,
    ) -> Result<Captured<Receipt>, NetworkError> {
        let asked = Asked::of(outgoing, Verb::Edit)?;
        let body = json!({ "id": remote_id, "with": asked });
        let id = remote_id.to_owned();
        self.call(access, Verb::Edit, "replace", body, move |state, account, now| state.replace(account, &id, asked, now)).await
    }

    async fn withdraw(&self, access: &Access, remote_id: &str) -> Result<Captured<()>, NetworkError> {
        let id = remote_id.to_owned();
        let body = json!({ "id": remote_id });
        self.call(access, Verb::Withdraw, "withdraw", body, move |state, account, now| state.withdraw(account, &id, now)).await
    }

    async fn find_sent(&self, access: &Access, sought: &Sought<'_>) -> Result<Captured<Option<Receipt>>, NetworkError> {
        let key = sought.key.clone();
        let body = json!({ "key": key, "since": sought.since });
        let look = move |state: &mut State, account: &TownAccount, now| {
            let id = id_for(&account.remote_id, &key);
            Ok(state.standing(account, &id, now).map(super::own::OwnPost::receipt))
        };
        self.call(access, Verb::FindSent, "find", body, look).await
    }

    async fn collect(&self, access: &Access, cursor: Option<&str>) -> Result<Captured<Batch>, NetworkError> {
        self.collected(access, cursor, Verb::Collect).await.map(|collected| collected.batch)
    }

    async fn stream(&self, access: &Access) -> Result<Box<dyn Stream>, NetworkError> {
        let opened = self.call(access, Verb::Stream, "stream", json!({}), |_, _, now| Ok(Self::cursor_at(now))).await?;
        Ok(Box::new(Listening { network: self.clone(), access: access.clone(), cursor: opened.value }))
    }

    async fn conversation(&self, access: &Access, remote_id: &str) -> Result<Captured<Vec<RemotePost>>, NetworkError> {
        let id = remote_id.to_owned();
        let gone = || NetworkError::new(Verb::Collect, NetworkErrorKind::Gone);
        let look =
            move |state: &mut State, account: &TownAccount, now| state.world.conversation(account, &id, now).ok_or_else(gone);
        self.call(access, Verb::Collect, "conversation", json!({ "id": remote_id }), look).await
    }

    async fn standing(&self, access: &Access, remote_id: &str) -> Result<Captured<Option<RemotePost>>, NetworkError> {
        let id = remote_id.to_owned();
        let look = move |state: &mut State, account: &TownAccount, now| Ok(state.world.shown(account, &id, now));
        self.call(access, Verb::Collect, "post", json!({ "id": remote_id }), look).await
    }

    async fn measure(
        &self,
        access: &Access,
        remote_ids: &[String],
    ) -> Result<Captured<Vec<(String, Option<Figures>)>>, NetworkError> {
        let ids = remote_ids.to_vec();
        let body = json!({ "ids": ids });
        let look = move |state: &mut State, account: &TownAccount, now| {
            let mut figure =
                |id: &String| state.standing(account, id, now).is_some().then(|| state.world.figures(id, now)).flatten();
            Ok(ids.iter().map(|id| (id.clone(), figure(id))).collect())
        };
        self.call(access, Verb::Measure, "figures", body, look).await
    }

    async fn moderate(&self, access: &Access, measure: &Measure) -> Result<Captured<()>, NetworkError> {
        let wanted = measure.clone();
        let body = json!({ "measure": format!("{measure:?}") });
        let verb = verb_of(measure);
        self.call(access, verb, "moderate", body, move |state, account, now| state.moderate(account, &wanted, now)).await
    }
}

/// What an account can do here: everything.
pub(super) fn capability(as_of: Timestamp) -> Capability {
    Capability {
        verbs: vec![
            Verb::Publish,
            Verb::Pictures,
            Verb::Reply,
            Verb::PrivateReply,
            Verb::Edit,
            Verb::Withdraw,
            Verb::FindSent,
            Verb::Collect,
            Verb::Stream,
            Verb::Measure,
            Verb::Block,
            Verb::Mute,
            Verb::Report,
        ],
        text: RULE,
        media: media_limits(),
        deduplication: Deduplication::OwnKey,
        publish_rate: RateLimit { calls: 300, window_s: 300 },
        source: "the rehearsal network, built in".to_owned(),
        as_of,
    }
}
