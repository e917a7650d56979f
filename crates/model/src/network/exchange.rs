//! The raw exchange with a network, kept as evidence with everything that was understood from it (`Captured`).
//!
//! Tokens and cookies never enter an exchange: the connector's gateway takes them out before it hands one over.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One request and its answer, or one frame of a stream (then `request` names the stream and the frame is the response body).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchange {
    /// Request method, upper case; `STREAM` for a frame, `REHEARSAL` for the built-in network.
    pub method: String,
    /// Full address asked, without credentials.
    pub url: String,
    /// Request headers without secrets, in order.
    pub request_headers: Vec<(String, String)>,
    /// Request body; empty when there was none. Multipart bodies are kept up to the gateway's limit.
    pub request_body: Vec<u8>,
    /// Answer's status; 0 for a frame or when no answer came.
    pub status: u16,
    /// Answer's headers without secrets, in order.
    pub response_headers: Vec<(String, String)>,
    /// Answer's body as received.
    pub response_body: Vec<u8>,
    /// When the answer was complete.
    pub at: Timestamp,
}

/// A value with the exchange it was understood from: evidence goes with the parse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Captured<T> {
    /// What was understood.
    pub value: T,
    /// What was said, in order; more than one when the operation took several calls.
    pub raw: Vec<Exchange>,
    /// When.
    pub at: Timestamp,
}

impl<T> Captured<T> {
    /// Keeps the evidence and changes the value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Captured<U> {
        Captured { value: change(self.value), raw: self.raw, at: self.at }
    }
}
