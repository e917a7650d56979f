//! A form that was sent, plain or with files: bounded, from one of our own pages, with the session's token.

use super::{Web, guard, refused};
use axum::{
    extract::{FromRequest, Multipart, Request},
    response::Response,
};
use folkmoot_newsroom::Refusal;
use http::{StatusCode, header};
use subtle::ConstantTimeEq;

/// Largest plain form, bytes. A 100,000-character paste in every language fits.
pub const FORM_BYTES: usize = 4 * 1024 * 1024;
/// Largest form with files, bytes.
pub const UPLOAD_BYTES: usize = 64 * 1024 * 1024;
/// Most fields of one form.
const FIELDS: usize = 1_000;

/// A file that came with a form.
#[derive(Debug, Clone)]
pub struct File {
    /// Name of its field.
    pub field: String,
    /// Name it had, for messages only.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A form that was sent.
#[derive(Debug, Clone, Default)]
pub struct Filled {
    fields: Vec<(String, String)>,
    /// Files, those without content left out.
    pub files: Vec<File>,
}

impl Filled {
    /// The first value of a field, trimmed of nothing; empty when it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// The first value of a field with line ends as `\n`, as browsers send `\r\n`.
    pub fn lines(&self, name: &str) -> String {
        self.text(name).replace("\r\n", "\n")
    }

    /// Every value of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Fields whose name begins so, with the rest of the name.
    pub fn beginning<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.fields.iter().filter_map(move |(key, value)| Some((key.strip_prefix(prefix)?, value.as_str())))
    }

    /// Whether a field was sent at all: a checked box, a pressed button.
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(key, _)| key == name)
    }

    /// An identifier or number.
    pub fn parse<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.text(name).trim().parse().ok()
    }

    /// Reads a form off a request.
    ///
    /// # Errors
    /// The status to answer with: larger than the bounds, of another type, or broken.
    pub async fn read(request: Request) -> Result<Self, StatusCode> {
        let kind =
            request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
        if kind.starts_with("multipart/form-data") {
            return Self::read_parts(request).await;
        }
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
        }
        let body = axum::body::to_bytes(request.into_body(), FORM_BYTES).await.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
        let fields: Vec<_> = url::form_urlencoded::parse(&body).into_owned().take(FIELDS + 1).collect();
        if fields.len() > FIELDS { Err(StatusCode::PAYLOAD_TOO_LARGE) } else { Ok(Self { fields, files: Vec::new() }) }
    }

    async fn read_parts(request: Request) -> Result<Self, StatusCode> {
        let mut parts = Multipart::from_request(request, &()).await.map_err(|_| StatusCode::BAD_REQUEST)?;
        let mut filled = Self::default();
        let mut total = 0;
        while let Some(part) = parts.next_field().await.map_err(|_| StatusCode::BAD_REQUEST)? {
            let field = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let bytes = part.bytes().await.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
            total += bytes.len();
            if total > UPLOAD_BYTES || filled.fields.len() + filled.files.len() >= FIELDS {
                return Err(StatusCode::PAYLOAD_TOO_LARGE);
            }
            match file_name {
                Some(_) if bytes.is_empty() => {}
                Some(name) => filled.files.push(File { field, name, bytes: bytes.to_vec() }),
                None => filled.fields.push((field, String::from_utf8_lossy(&bytes).into_owned())),
            }
        }
        Ok(filled)
    }
}

impl FromRequest<Web> for Filled {
    type Rejection = Response;

    async fn from_request(request: Request, web: &Web) -> Result<Self, Response> {
        let headers = request.headers().clone();
        let expected = request.extensions().get::<guard::AtTheScreen>().map(|at| at.session.csrf.clone());
        if !guard::is_same_origin(&headers) {
            return Err(refused::bare(web, &headers, &Refusal::NoRight).await);
        }
        let filled = match Self::read(request).await {
            Ok(filled) => filled,
            Err(status) => return Err(refused::unreadable(web, &headers, status).await),
        };
        match expected {
            Some(token) if !bool::from(token.as_bytes().ct_eq(filled.text("csrf").as_bytes())) => {
                Err(refused::unreadable(web, &headers, StatusCode::FORBIDDEN).await)
            }
            _ => Ok(filled),
        }
    }
}
