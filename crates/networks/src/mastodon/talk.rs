//! A talk with one server: calls made one after the other for one operation, their evidence collected.

use super::{
    error::{from_egress, refusal},
    wire::is_id,
};
use crate::egress::{Answer, Body, Call, Clock, Egress, EgressError, Limits};
use folkmoot_model::network::{
    capability::Verb,
    error::{NetworkError, NetworkErrorKind},
    exchange::{Captured, Exchange},
};
use http::Method;
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use url::Url;
use zeroize::Zeroizing;

/// The calls of one operation.
pub(super) struct Talk<'a> {
    pub egress: &'a Egress,
    pub clock: &'a Clock,
    pub server: &'a Url,
    token: Option<&'a Zeroizing<String>>,
    pub verb: Verb,
    pub raw: Vec<Exchange>,
    /// The last answer came from a server that calls itself snac.
    pub snac: bool,
    /// The first bytes of the last answer that was too long.
    pub head: Vec<u8>,
}

impl<'a> Talk<'a> {
    pub fn new(egress: &'a Egress, clock: &'a Clock, server: &'a Url, token: Option<&'a Zeroizing<String>>, verb: Verb) -> Self {
        Self { egress, clock, server, token, verb, raw: Vec::new(), snac: false, head: Vec::new() }
    }

    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }

    pub fn fail(&self, kind: NetworkErrorKind) -> NetworkError {
        NetworkError::new(self.verb, kind)
    }

    /// The host as people know it, for handles of accounts that live on it.
    pub fn host(&self) -> String {
        match (self.server.host_str(), self.server.port()) {
            (Some(host), Some(port)) => format!("{host}:{port}"),
            (host, _) => host.unwrap_or_default().to_owned(),
        }
    }

    /// An address on the server; identifiers are path segments, never paths.
    pub fn address(&self, segments: &[&str], query: &[(&str, &str)]) -> Result<Url, NetworkError> {
        if !segments.iter().all(|segment| is_id(segment)) {
            return Err(self.fail(NetworkErrorKind::Gone));
        }
        let mut url = self.server.clone();
        url.set_query(None);
        url.set_fragment(None);
        match url.path_segments_mut() {
            Ok(mut path) => {
                path.clear().extend(segments);
            }
            Err(()) => return Err(self.fail(NetworkErrorKind::AddressRefused("the server's address holds no path".to_owned()))),
        }
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        Ok(url)
    }

    /// A call with the token of the talk.
    pub fn call(&self, method: Method, url: Url) -> Call {
        let call = Call::new(method, url);
        match self.token {
            Some(token) => call.bearer(token),
            None => call,
        }
    }

    /// Makes a call; any status is an answer.
    pub async fn ask(&mut self, call: &Call) -> Result<Answer, NetworkError> {
        let mut answer = match self.egress.send(call, self.clock).await {
            Ok(answer) => answer,
            Err(error) => {
                if let EgressError::TooMuch { head, .. } = &error {
                    self.head.clone_from(head);
                }
                return Err(from_egress(error, self.verb));
            }
        };
        self.raw.append(&mut answer.raw);
        self.snac = answer.headers.get("x-creator").is_some_and(|creator| creator.as_bytes().starts_with(b"snac/"));
        Ok(answer)
    }

    /// Makes a call; a status that is not a success is an error.
    pub async fn succeed(&mut self, call: &Call) -> Result<Answer, NetworkError> {
        let answer = self.ask(call).await?;
        match refusal(&answer, self.verb, self.now()) {
            Some(error) => Err(error),
            None => Ok(answer),
        }
    }

    /// Reads something.
    pub async fn get(&mut self, segments: &[&str], query: &[(&str, &str)]) -> Result<Answer, NetworkError> {
        let call = self.call(Method::GET, self.address(segments, query)?);
        self.succeed(&call).await
    }

    /// Reads something, however the server answers, within other limits.
    pub async fn look(&mut self, segments: &[&str], query: &[(&str, &str)], limits: Limits) -> Result<Answer, NetworkError> {
        let call = self.call(Method::GET, self.address(segments, query)?).limits(limits);
        self.ask(&call).await
    }

    /// A call that changes something.
    pub fn change(&self, method: Method, segments: &[&str], body: Body) -> Result<Call, NetworkError> {
        Ok(self.call(method, self.address(segments, &[])?).body(body))
    }

    /// Reads a JSON answer.
    pub fn read<T: DeserializeOwned>(&self, answer: &Answer) -> Result<T, NetworkError> {
        serde_json::from_slice(&answer.body).map_err(|error| {
            // the parser's own words may quote what a citizen wrote
            let why = format!("{:?} error in line {}, column {}", error.classify(), error.line(), error.column());
            self.fail(NetworkErrorKind::Malformed(why.to_lowercase()))
        })
    }

    /// Ends the talk with what was understood.
    pub fn done<T>(self, value: T) -> Captured<T> {
        Captured { value, at: self.now(), raw: self.raw }
    }
}
