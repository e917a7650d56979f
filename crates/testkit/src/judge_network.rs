//! A connector for the judge: a fake network in another process that loses answers, stores keys late, and counts what was lost, sent twice or
//! invented. Three ways of keeping repeats apart, as real networks have them.

use async_trait::async_trait;
use folkmoot_model::{
    count::TextRule,
    network::{
        NetworkKind,
        capability::{Capability, Deduplication, MediaLimits, RateLimit, Verb},
        error::{NetworkError, NetworkErrorKind},
        exchange::Captured,
        post::{Batch, Figures, Receipt, RemoteAuthor, RemotePost},
    },
};
use folkmoot_networks::{
    egress::{Answer, Body, Call, Clock, Egress, EgressPolicy},
    network::{Access, Measure, Network, Outgoing, Sought, Stream},
};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;

/// The connector.
pub struct JudgeNetwork {
    egress: Arc<Egress>,
    clock: Clock,
    deduplication: Deduplication,
}

/// What the judge's network takes: `rate` publishing calls a second.
pub fn capability(deduplication: Deduplication, rate: u32) -> Capability {
    let mut verbs = vec![Verb::Publish, Verb::FindSent];
    if deduplication == Deduplication::OwnKey {
        verbs.retain(|verb| *verb != Verb::FindSent);
    }
    Capability {
        verbs,
        text: TextRule::Plain { limit: 500 },
        media: MediaLimits { pictures: 0, picture_bytes: 0, picture_pixels: None, media_types: Vec::new(), description_chars: 0 },
        deduplication,
        publish_rate: RateLimit { calls: rate, window_s: 1 },
        source: "the judge".to_owned(),
        as_of: Timestamp::UNIX_EPOCH,
    }
}

#[derive(Deserialize)]
struct Stored {
    id: String,
    text: String,
}

impl JudgeNetwork {
    /// Speaks to the judge on a port of this machine.
    pub fn new(port: u16, deduplication: Deduplication, clock: Clock) -> Self {
        let allow = format!("127.0.0.1:{port}").parse().into_iter().collect();
        Self { egress: Arc::new(Egress::new(EgressPolicy { allow })), clock, deduplication }
    }

    fn call(access: &Access, method: http::Method, path: &str) -> Call {
        let mut url = access.server.clone();
        url.set_path(path);
        Call::new(method, url)
    }

    async fn send(&self, verb: Verb, call: Call) -> Result<Answer, NetworkError> {
        let answer = self.egress.send(&call, &self.clock).await.map_err(|error| NetworkError::new(verb, error.kind()))?;
        match answer.status {
            200 => Ok(answer),
            429 => Err(NetworkError::new(verb, NetworkErrorKind::RateLimited).retry_at(Some((self.clock)()))),
            status => Err(NetworkError::new(verb, NetworkErrorKind::ServerFailed(status))),
        }
    }

    fn receipt(&self, id: &str) -> Receipt {
        Receipt { remote_id: id.to_owned(), uri: id.to_owned(), url: None, at: (self.clock)() }
    }

    fn unsupported<T>(verb: Verb) -> Result<T, NetworkError> {
        Err(NetworkError::new(verb, NetworkErrorKind::Unsupported))
    }
}

#[async_trait]
impl Network for JudgeNetwork {
    fn kind(&self) -> NetworkKind {
        NetworkKind::Mastodon
    }

    async fn capability(&self, _: &Access) -> Result<Captured<Capability>, NetworkError> {
        Ok(Captured { value: capability(self.deduplication, 1_000), raw: Vec::new(), at: (self.clock)() })
    }

    async fn check(&self, _: &Access) -> Result<Captured<RemoteAuthor>, NetworkError> {
        Self::unsupported(Verb::Collect)
    }

    async fn publish(&self, access: &Access, outgoing: &Outgoing<'_>) -> Result<Captured<Receipt>, NetworkError> {
        let body = Body::Json(json!({ "text": outgoing.post.text() }));
        let own = format!("/{}", outgoing.key.0);
        let call = match self.deduplication {
            Deduplication::OwnKey => Self::call(access, http::Method::PUT, &own),
            Deduplication::IdempotencyKey => {
                Self::call(access, http::Method::POST, "/").header("idempotency-key", outgoing.key.0.clone())
            }
            Deduplication::None => Self::call(access, http::Method::POST, "/"),
        };
        let answer = self.send(Verb::Publish, call.body(body)).await?;
        let id = match self.deduplication {
            Deduplication::OwnKey => own,
            _ => serde_json::from_slice::<serde_json::Value>(&answer.body)
                .ok()
                .and_then(|value| value.get("id")?.as_str().map(str::to_owned))
                .ok_or_else(|| NetworkError::new(Verb::Publish, NetworkErrorKind::Malformed("no id".to_owned())))?,
        };
        Ok(Captured { value: self.receipt(&id), raw: answer.raw, at: (self.clock)() })
    }

    async fn replace(&self, _: &Access, _: &str, _: &Outgoing<'_>) -> Result<Captured<Receipt>, NetworkError> {
        Self::unsupported(Verb::Edit)
    }

    async fn withdraw(&self, _: &Access, _: &str) -> Result<Captured<()>, NetworkError> {
        Self::unsupported(Verb::Withdraw)
    }

    async fn find_sent(&self, access: &Access, sought: &Sought<'_>) -> Result<Captured<Option<Receipt>>, NetworkError> {
        let answer = self.send(Verb::FindSent, Self::call(access, http::Method::GET, "/")).await?;
        let stored: Vec<Stored> = serde_json::from_slice(&answer.body)
            .map_err(|error| NetworkError::new(Verb::FindSent, NetworkErrorKind::Malformed(error.to_string())))?;
        let found = stored.iter().find(|post| post.text == sought.text && !sought.known.contains(&post.id));
        Ok(Captured { value: found.map(|post| self.receipt(&post.id)), raw: answer.raw, at: (self.clock)() })
    }

    async fn collect(&self, _: &Access, _: Option<&str>) -> Result<Captured<Batch>, NetworkError> {
        Self::unsupported(Verb::Collect)
    }

    async fn stream(&self, _: &Access) -> Result<Box<dyn Stream>, NetworkError> {
        Self::unsupported(Verb::Stream)
    }

    async fn conversation(&self, _: &Access, _: &str) -> Result<Captured<Vec<RemotePost>>, NetworkError> {
        Self::unsupported(Verb::Collect)
    }

    async fn standing(&self, _: &Access, _: &str) -> Result<Captured<Option<RemotePost>>, NetworkError> {
        Self::unsupported(Verb::Collect)
    }

    async fn measure(&self, _: &Access, _: &[String]) -> Result<Captured<Vec<(String, Option<Figures>)>>, NetworkError> {
        Self::unsupported(Verb::Measure)
    }

    async fn moderate(&self, _: &Access, _: &Measure) -> Result<Captured<()>, NetworkError> {
        Self::unsupported(Verb::Block)
    }
}
