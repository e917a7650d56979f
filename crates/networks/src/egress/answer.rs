//! An answer, read within its bounds, and the evidence of the call that brought it.

use super::{
    Clock,
    error::{EgressError, HEAD_BYTES},
    secrets::{clean_body, clean_headers},
};
use bytes::Bytes;
use folkmoot_model::network::exchange::Exchange;
use http::HeaderMap;
use std::time::Duration;
use tokio::time::{Instant, timeout, timeout_at};
use zeroize::Zeroizing;

/// A whole answer.
#[derive(Clone)]
pub struct Answer {
    /// Status.
    pub status: u16,
    /// Headers as they came.
    pub headers: HeaderMap,
    /// Body after decompression, secrets still in it: for parsing only, never to be stored.
    pub body: Vec<u8>,
    /// The evidence, redirects first, secrets taken out.
    pub raw: Vec<Exchange>,
}

/// An answer whose body is still to come. Dropping it closes the connection.
pub struct Opened {
    pub(super) response: reqwest::Response,
    pub(super) raw: Vec<Exchange>,
    pub(super) asked: Exchange,
    pub(super) bearer: Option<Zeroizing<String>>,
}

impl Opened {
    /// Status.
    pub fn status(&self) -> u16 {
        self.response.status().as_u16()
    }

    /// Headers as they came.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The next bytes of a stream; nothing at its end.
    ///
    /// # Errors
    /// [`EgressError::Lost`] when the stream broke or was silent for longer than `idle`.
    pub async fn next(&mut self, idle: Duration) -> Result<Option<Bytes>, EgressError> {
        match timeout(idle, self.response.chunk()).await {
            Ok(Ok(chunk)) => Ok(chunk),
            Ok(Err(_)) => Err(EgressError::Lost("the stream broke off".to_owned())),
            Err(_) => Err(EgressError::Lost(format!("the stream was silent for {} s", idle.as_secs()))),
        }
    }

    /// One frame of this stream as evidence.
    pub fn frame(&self, frame: &[u8], clock: &Clock) -> Exchange {
        Exchange {
            method: "STREAM".to_owned(),
            url: self.asked.url.clone(),
            request_headers: Vec::new(),
            request_body: Vec::new(),
            status: 0,
            response_headers: Vec::new(),
            response_body: clean_body(frame, self.bearer.as_ref().map(|token| token.as_str())),
            at: clock(),
        }
    }

    /// Reads the rest within a bound of bytes and time.
    ///
    /// # Errors
    /// [`EgressError::TooMuch`] past a bound, [`EgressError::Lost`] when the answer broke off.
    pub async fn finish(mut self, most: usize, deadline: Instant, clock: &Clock) -> Result<Answer, EgressError> {
        let (status, headers) = (self.status(), self.response.headers().clone());
        let mut body = Vec::new();
        loop {
            match timeout_at(deadline, self.response.chunk()).await {
                Ok(Ok(Some(chunk))) if body.len() + chunk.len() > most => {
                    body.extend_from_slice(&chunk[..chunk.len().min(HEAD_BYTES)]);
                    body.truncate(HEAD_BYTES);
                    return Err(EgressError::TooMuch { why: format!("the answer is longer than {most} bytes"), head: body });
                }
                Ok(Ok(Some(chunk))) => body.extend_from_slice(&chunk),
                Ok(Ok(None)) => break,
                Ok(Err(_)) => return Err(EgressError::Lost("the answer broke off".to_owned())),
                Err(_) => {
                    body.truncate(HEAD_BYTES);
                    return Err(EgressError::TooMuch { why: "the answer took too long".to_owned(), head: body });
                }
            }
        }
        let mut exchange = self.asked;
        exchange.status = status;
        exchange.response_headers = clean_headers(&headers);
        exchange.response_body = clean_body(&body, self.bearer.as_ref().map(|token| token.as_str()));
        exchange.at = clock();
        let mut raw = self.raw;
        raw.push(exchange);
        Ok(Answer { status, headers, body, raw })
    }
}
