//! What comes in at once, by server-sent events.
//!
//! Of Mastodon's user stream the notifications, edits and deletions are ours; `update`, the home timeline, is what followed accounts say to
//! everybody, and only tells that the line is alive. Servers that stream by WebSocket alone say `Unsupported`: they are asked instead.

use super::{
    convert::{Origin, incoming, post},
    error::{from_egress, refusal},
    sse::{Parser, Sign},
    talk::Talk,
    wire::{Notification, Status, is_id},
};
use crate::{
    egress::{Clock, Limits, Opened},
    network::{Stream, StreamEvent},
};
use async_trait::async_trait;
use folkmoot_model::network::{
    capability::Verb,
    error::{NetworkError, NetworkErrorKind as Kind},
    exchange::Captured,
    post::Incoming,
};
use http::Method;
use std::collections::VecDeque;
use tokio::time::Instant;
use url::Url;

/// Longest event; a whole page of notifications may be as long, one is a hundredth of it.
const MOST_EVENT: usize = 4 << 20;
/// Longest error page that is read when the stream is refused.
const MOST_REFUSAL: usize = 64 << 10;

/// An open user stream.
struct UserStream {
    opened: Opened,
    parser: Parser,
    waiting: VecDeque<Sign>,
    limits: Limits,
    origin: Origin,
    clock: Clock,
}

/// Opens the user stream where the server says it is.
pub(super) async fn open(mut talk: Talk<'_>, clock: Clock) -> Result<Box<dyn Stream>, NetworkError> {
    let claim = super::instance::streaming_claim(&mut talk).await?;
    let mut address = base(talk.server, claim.as_deref());
    address.set_path("/api/v1/streaming/user");
    let call = talk.call(Method::GET, address).header("accept", "text/event-stream");
    let limits = call.limits;
    let opened = talk.egress.open(&call, &clock).await.map_err(|error| from_egress(error, Verb::Stream))?;
    let is_stream = opened.headers().get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"));
    if opened.status() == 200 && is_stream {
        let origin = Origin { host: talk.host(), snac: talk.snac };
        return Ok(Box::new(UserStream {
            opened,
            parser: Parser::new(MOST_EVENT),
            waiting: VecDeque::new(),
            limits,
            origin,
            clock,
        }));
    }
    if opened.status() == 200 || matches!(opened.status(), 300..=399 | 400 | 404..=428 | 501) {
        return Err(talk.fail(Kind::Unsupported));
    }
    let answer = opened
        .finish(MOST_REFUSAL, Instant::now() + limits.total, &clock)
        .await
        .map_err(|error| from_egress(error, Verb::Stream))?;
    Err(refusal(&answer, Verb::Stream, clock()).unwrap_or_else(|| NetworkError::new(Verb::Stream, Kind::Unsupported)))
}

/// Where the server says its streams are, as a web address. A claim for its own host is read as the address we know it by, since snac
/// claims one that it does not have.
fn base(server: &Url, claim: Option<&str>) -> Url {
    let claimed = claim.and_then(|claim| Url::parse(&claim.replacen("ws", "http", 1)).ok());
    match claimed {
        Some(url) if url.host() == server.host() && url.port().is_none() => server.clone(),
        Some(url) if matches!(url.scheme(), "https" | "http") => url,
        _ => server.clone(),
    }
}

#[async_trait]
impl Stream for UserStream {
    async fn next(&mut self) -> Result<Option<StreamEvent>, NetworkError> {
        loop {
            if let Some(sign) = self.waiting.pop_front() {
                return Ok(Some(self.understand(sign)));
            }
            let chunk = self.opened.next(self.limits.idle).await.map_err(|error| from_egress(error, Verb::Stream))?;
            let Some(chunk) = chunk else { return Ok(None) };
            let mut signs = Vec::new();
            let fed = self.parser.feed(&chunk, &mut signs);
            self.waiting.extend(signs);
            if let Err(too_long) = fed
                && self.waiting.is_empty()
            {
                return Err(NetworkError::new(Verb::Stream, Kind::TooMuch(too_long.to_string())));
            }
        }
    }
}

impl UserStream {
    /// An event that can't be understood is no reason to hang up: what it was about comes in again by collecting.
    fn understand(&self, sign: Sign) -> StreamEvent {
        let Sign::Event { name, data, raw } = sign else { return StreamEvent::Alive };
        let understood = match name.as_str() {
            "notification" => serde_json::from_str::<Notification>(&data).ok().map(|found| incoming(found, &self.origin)),
            "status.update" => {
                serde_json::from_str::<Status>(&data).ok().map(|status| Incoming::Edited(Box::new(post(status, &self.origin))))
            }
            "delete" => Some(data.trim())
                .filter(|id| is_id(id))
                .map(|id| Incoming::Deleted { remote_id: id.to_owned(), at: (self.clock)() }),
            _ => None,
        };
        match understood {
            Some(one) => {
                let exchange = self.opened.frame(&raw, &self.clock);
                StreamEvent::Incoming(Captured { value: vec![one], at: exchange.at, raw: vec![exchange] })
            }
            None => StreamEvent::Alive,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_where_the_server_says_unless_it_means_itself() {
        let server = Url::parse("http://city.test/").unwrap();
        let at = |claim: Option<&str>| base(&server, claim).as_str().to_owned();
        assert_eq!(at(None), "http://city.test/");
        assert_eq!(at(Some("wss://city.test")), "http://city.test/");
        assert_eq!(at(Some("wss://streaming.city.test")), "https://streaming.city.test/");
        assert_eq!(at(Some("ws://city.test:4000")), "http://city.test:4000/");
        assert_eq!(at(Some("nonsense")), "http://city.test/");
    }
}
