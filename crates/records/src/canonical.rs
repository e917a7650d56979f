//! The canonical form of an exchange: the request and the answer one after the other, much as WARC 1.1 keeps them in two records.
//!
//! ```text
//! folkmoot-exchange/1
//! at: 2026-11-23T10:00:00.5Z          the instant, RFC 3339 in UTC, no trailing zeros
//! request: 4 22                       lengths of method and address, bytes
//! POST https://city.example/x
//! header: 12 16                       lengths of name and value, bytes; one such pair of lines per header, in order
//! content-type application/json
//! body: 5                             length, bytes
//! hello
//! response: 200                       status; 0 for a frame of a stream
//! header: …                           as above
//! body: …                             as above
//! ```
//!
//! Every line ends with one line feed, also the one after a body.
//!
//! Every part that may hold anything stands after its length, so that two exchanges that differ in anything have different forms, and one
//! form is one exchange.

use folkmoot_model::network::exchange::Exchange;
use jiff::Timestamp;

const FIRST_LINE: &str = "folkmoot-exchange/1\n";

/// The bytes are not an exchange in canonical form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotCanonical;

impl std::fmt::Display for NotCanonical {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the bytes are not an exchange in canonical form")
    }
}

impl std::error::Error for NotCanonical {}

/// Writes an exchange down.
pub fn write(exchange: &Exchange) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(1024 + exchange.request_body.len() + exchange.response_body.len());
    bytes.extend_from_slice(FIRST_LINE.as_bytes());
    line(&mut bytes, &format!("at: {}", exchange.at));
    line(&mut bytes, &format!("request: {} {}", exchange.method.len(), exchange.url.len()));
    line(&mut bytes, &format!("{} {}", exchange.method, exchange.url));
    half(&mut bytes, &exchange.request_headers, &exchange.request_body);
    line(&mut bytes, &format!("response: {}", exchange.status));
    half(&mut bytes, &exchange.response_headers, &exchange.response_body);
    bytes
}

fn half(bytes: &mut Vec<u8>, headers: &[(String, String)], body: &[u8]) {
    for (name, value) in headers {
        line(bytes, &format!("header: {} {}", name.len(), value.len()));
        line(bytes, &format!("{name} {value}"));
    }
    line(bytes, &format!("body: {}", body.len()));
    bytes.extend_from_slice(body);
    bytes.push(b'\n');
}

fn line(bytes: &mut Vec<u8>, text: &str) {
    bytes.extend_from_slice(text.as_bytes());
    bytes.push(b'\n');
}

/// Reads an exchange back. Only what [`write()`] writes is read: any other bytes are refused, also those that would mean the same.
///
/// # Errors
/// [`NotCanonical`].
pub fn read(bytes: &[u8]) -> Result<Exchange, NotCanonical> {
    let exchange = Reader(bytes).exchange().ok_or(NotCanonical)?;
    if write(&exchange) == bytes { Ok(exchange) } else { Err(NotCanonical) }
}

/// Headers and body.
type Half = (Vec<(String, String)>, Vec<u8>);

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn exchange(&mut self) -> Option<Exchange> {
        self.0 = self.0.strip_prefix(FIRST_LINE.as_bytes())?;
        let at: Timestamp = self.labelled("at: ")?.parse().ok()?;
        let (method, url) = self.pair("request: ")?;
        let (request_headers, request_body) = self.half()?;
        let status = self.labelled("response: ")?.parse().ok()?;
        let (response_headers, response_body) = self.half()?;
        self.0.is_empty().then_some(())?;
        Some(Exchange { method, url, request_headers, request_body, status, response_headers, response_body, at })
    }

    fn half(&mut self) -> Option<Half> {
        let mut headers = Vec::new();
        while self.0.starts_with(b"header: ") {
            headers.push(self.pair("header: ")?);
        }
        let length = self.labelled("body: ")?.parse().ok()?;
        Some((headers, self.take(length, b"\n")?.to_vec()))
    }

    /// Two texts whose lengths stand in the line before them.
    fn pair(&mut self, label: &str) -> Option<(String, String)> {
        let (one, other) = self.labelled(label)?.split_once(' ')?;
        let (one, other) = (one.parse().ok()?, other.parse().ok()?);
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).ok();
        Some((text(self.take(one, b" ")?)?, text(self.take(other, b"\n")?)?))
    }

    fn labelled(&mut self, label: &str) -> Option<&'a str> {
        let rest = self.0.strip_prefix(label.as_bytes())?;
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        self.0 = &rest[end + 1..];
        std::str::from_utf8(&rest[..end]).ok()
    }

    fn take(&mut self, length: usize, then: &[u8]) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest.strip_prefix(then)?;
        Some(taken)
    }
}
