//! One request as a connector asks for it: what to say, to whom, and how much of an answer it accepts.

use http::Method;
use sha2::{Digest, Sha256};
use std::{fmt, fmt::Write as _, time::Duration};
use url::{Url, form_urlencoded};
use zeroize::Zeroizing;

/// One request.
#[derive(Clone)]
pub struct Call {
    /// Method. Redirects are followed for `GET` and `HEAD` only.
    pub method: Method,
    /// Full address.
    pub url: Url,
    /// Token for the `Authorization: Bearer` header; never sent to another origin, never in the evidence.
    pub bearer: Option<Zeroizing<String>>,
    /// Further headers, lower-case names.
    pub headers: Vec<(&'static str, String)>,
    /// What is sent along.
    pub body: Body,
    /// How much is accepted.
    pub limits: Limits,
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("method", &self.method).field("host", &self.url.host_str()).finish_non_exhaustive()
    }
}

/// How much of an answer a call accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Longest answer, bytes after decompression.
    pub bytes: usize,
    /// Longest time for everything: name, connection, redirects, answer.
    pub total: Duration,
    /// Longest silence on a stream.
    pub idle: Duration,
}

impl Default for Limits {
    /// Four mebibytes hold forty notifications of the longest posts known; thirty seconds a slow server under load; Mastodon's streams
    /// beat every 15 s, so 75 s of silence is a dead line.
    fn default() -> Self {
        Self { bytes: 4 << 20, total: Duration::from_secs(30), idle: Duration::from_secs(75) }
    }
}

/// What is sent along.
#[derive(Clone, Default)]
pub enum Body {
    /// Nothing.
    #[default]
    None,
    /// A JSON value.
    Json(serde_json::Value),
    /// Fields, `application/x-www-form-urlencoded`.
    Form(Vec<(&'static str, String)>),
    /// Fields and a file, `multipart/form-data` (RFC 7578).
    Multipart {
        /// Text fields.
        fields: Vec<(&'static str, String)>,
        /// The file.
        file: FilePart,
    },
}

/// A file in a multipart body.
#[derive(Clone)]
pub struct FilePart {
    /// Name of the field.
    pub field: &'static str,
    /// Generated file name; never one a person typed.
    pub name: String,
    /// Media type.
    pub media_type: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl Call {
    /// A request without a body, token or further headers, with the everyday limits.
    pub fn new(method: Method, url: Url) -> Self {
        Self { method, url, bearer: None, headers: Vec::new(), body: Body::None, limits: Limits::default() }
    }

    /// The same request with a token.
    #[must_use]
    pub fn bearer(mut self, token: &Zeroizing<String>) -> Self {
        self.bearer = Some(token.clone());
        self
    }

    /// The same request with one more header; the name in lower case.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The same request with a body.
    #[must_use]
    pub fn body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    /// The same request with other limits.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Whether it only reads, so that a redirect may be followed.
    pub(super) fn reads(&self) -> bool {
        matches!(self.method, Method::GET | Method::HEAD)
    }
}

impl Body {
    /// Media type and bytes as they are sent; nothing when there is no body.
    pub(super) fn encode(&self) -> Option<(String, Vec<u8>)> {
        match self {
            Self::None => None,
            Self::Json(value) => Some(("application/json".to_owned(), value.to_string().into_bytes())),
            Self::Form(fields) => Some(("application/x-www-form-urlencoded".to_owned(), form(fields).into_bytes())),
            Self::Multipart { fields, file } => {
                let boundary = boundary(fields, file);
                Some((format!("multipart/form-data; boundary={boundary}"), multipart(&boundary, fields, file)))
            }
        }
    }
}

fn form(fields: &[(&str, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// Made from the content, so that the same call has the same bytes; a content that holds its own digest can't be made.
fn boundary(fields: &[(&str, String)], file: &FilePart) -> String {
    let mut digest = Sha256::new();
    for (name, value) in fields {
        digest.update(name);
        digest.update(value);
    }
    digest.update(&file.bytes);
    format!("folkmoot-{}", hex::encode(&digest.finalize()[..16]))
}

fn multipart(boundary: &str, fields: &[(&str, String)], file: &FilePart) -> Vec<u8> {
    let mut head = String::new();
    for (name, value) in fields {
        // writing to a String can't fail
        let _ = write!(head, "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    let name: String = file.name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')).collect();
    let field = file.field;
    let media_type: String = file.media_type.chars().filter(char::is_ascii_graphic).collect();
    let _ = write!(
        head,
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n"
    );
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(&file.bytes);
    bytes.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_multipart_body_is_framed_as_rfc_7578_wants_it() {
        let file =
            FilePart { field: "file", name: "a\"\r\nb.png".to_owned(), media_type: "image/png".to_owned(), bytes: vec![1, 2, 3] };
        let body = Body::Multipart { fields: vec![("description", "A road".to_owned())], file };
        let (media_type, bytes) = body.encode().unwrap();
        let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
        let expected = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\nA road\r\n--{boundary}\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"ab.png\"\r\nContent-Type: image/png\r\n\r\n\u{1}\u{2}\u{3}\r\n--{boundary}--\r\n"
        );
        assert_eq!(String::from_utf8(bytes).unwrap(), expected);
    }

    #[test]
    fn a_call_shows_no_token_and_no_path_when_it_is_logged() {
        let call = Call::new(Method::GET, Url::parse("https://city.example/private/path").unwrap())
            .bearer(&Zeroizing::new("a-token".to_owned()));
        let shown = format!("{call:?}");
        assert!(!shown.contains("a-token") && !shown.contains("private"), "{shown}");
    }
}
