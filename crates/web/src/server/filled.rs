//! A form that was sent, plain or with files: bounded, from one of our own pages, with the session's token.

use super::{Web, guard, refused};
use axum::{
    extract::{FromRequest, Multipart, Request},
    response::Response,
};
use folkmoot_newsroom::{Refusal, outgoing::pictures::PICTURE_BYTES};
use http::{StatusCode, header};
use subtle::ConstantTimeEq;

/// Largest plain form, bytes. A 100,000-character paste in every language fits.
pub const FORM_BYTES: usize = 4 * 1024 * 1024;
/// Most that is kept of the files of one form, bytes.
pub const UPLOAD_BYTES: usize = 64 * 1024 * 1024;
/// Most that is kept of one file, bytes; of a larger one only that it was. The largest thing people may bring is a picture.
pub const FILE_BYTES: usize = PICTURE_BYTES;
/// Most that is read of a form with files, bytes: what is too much is read past, so that the rest of the form is not lost.
const READ_BYTES: usize = 512 * 1024 * 1024;
/// Most fields of one form.
const FIELDS: usize = 1_000;

/// A file that came with a form.
#[derive(Debug, Clone)]
pub struct File {
    /// Name of its field.
    pub field: String,
    /// Name it had, for messages only.
    pub name: String,
    /// Its bytes; none when it was cut.
    pub bytes: Vec<u8>,
    /// It was too much to be kept.
    pub cut: Option<Cut>,
}

/// Why a file was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// It is larger than [`FILE_BYTES`].
    File,
    /// With the files before it, it is larger than [`UPLOAD_BYTES`].
    Form,
}

/// A form that was sent.
#[derive(Debug, Clone, Default)]
pub struct Filled {
    fields: Vec<(String, String)>,
    /// Files; a field in which none was chosen is left out.
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

    /// The fields as a browser sends them, without the token of the session.
    pub fn written_out(&self) -> String {
        let fields = self.fields.iter().filter(|(name, _)| name != "csrf");
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
    }

    /// Reads back what [`Filled::written_out`] wrote.
    pub fn read_back(written: &str) -> Self {
        let fields = url::form_urlencoded::parse(written.as_bytes()).into_owned().take(FIELDS).collect();
        Self { fields, files: Vec::new() }
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
        let (mut filled, mut words, mut kept, mut read) = (Self::default(), 0, 0, 0);
        while let Some(mut part) = parts.next_field().await.map_err(|_| StatusCode::BAD_REQUEST)? {
            if filled.fields.len() + filled.files.len() >= FIELDS {
                return Err(StatusCode::PAYLOAD_TOO_LARGE);
            }
            let field = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let (mut bytes, mut cut) = (Vec::new(), None);
            while let Some(chunk) = part.chunk().await.map_err(|_| StatusCode::BAD_REQUEST)? {
                read += chunk.len();
                if read > READ_BYTES {
                    return Err(StatusCode::PAYLOAD_TOO_LARGE);
                }
                cut = cut.or(match (&file_name, bytes.len() + chunk.len()) {
                    (None, length) if words + length > FORM_BYTES => return Err(StatusCode::PAYLOAD_TOO_LARGE),
                    (Some(_), length) if length > FILE_BYTES => Some(Cut::File),
                    (Some(_), length) if kept + length > UPLOAD_BYTES => Some(Cut::Form),
                    _ => None,
                });
                match cut {
                    Some(_) => bytes = Vec::new(),
                    None => bytes.extend_from_slice(&chunk),
                }
            }
            match file_name {
                Some(name) if bytes.is_empty() && name.is_empty() && cut.is_none() => {}
                Some(name) => {
                    kept += bytes.len();
                    filled.files.push(File { field, name, bytes, cut });
                }
                None => {
                    words += bytes.len();
                    filled.fields.push((field, String::from_utf8_lossy(&bytes).into_owned()));
                }
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
