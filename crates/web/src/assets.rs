//! What a page loads: stylesheets, script, icons, fonts; embedded in the binary and served at content-addressed URLs.
//!
//! A URL holds a hash of the bytes behind it, so browsers keep a file for ever and a new version is a new URL. Compression is
//! the server layer's. Deliberately absent: anything loaded from another host, and any inline style or script.

use std::collections::HashMap;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderValue, StatusCode};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::theme;

/// Sheets of the staff app in cascade order; sheets not named here (one per page at most) come just before the last.
const STAFF_SHEETS: &[&str] = &["app", "inbox", "composer", "calendar", "insights", "strategy", "archive", "kit", "house"];
/// Reflow comes last: it overrules what stands before it.
const LAST_SHEET: &str = "mobile";
/// The script of the staff pages, in order. One file: htmx starts on the next turn of the event loop after it ran, so an extension
/// in a file of its own could come too late, and with it the check of nonces.
const SCRIPTS: [&str; 4] = ["vendor/htmx.min.js", "vendor/hx-csp.min.js", "vendor/hx-sse.min.js", "app.js"];
/// Where the closed sets of geometry classes go (`w-0..100`, `rs-1..68`, `re-1..40`, `cs-1..8`, `ce-1..8`).
const GEOMETRY_MARK: &str = "/*GEN*/";

#[derive(RustEmbed)]
#[folder = "assets"]
struct Embedded;

/// A file as it is served.
struct Served {
    bytes: Vec<u8>,
    content_type: &'static str,
}

struct Register {
    /// logical name, as a page asks for it → URL
    urls: HashMap<String, String>,
    /// path below `/assets/` → file
    files: HashMap<String, Served>,
}

static REGISTER: LazyLock<Register> = LazyLock::new(register);

/// URL of an asset by its name in `assets/`, for example `asset("app.css")` or `asset("sprite.svg")`.
///
/// An unknown name gives a URL that answers 404; a test of this module reads the sources and fails on such a name.
pub fn asset(name: &str) -> &'static str {
    REGISTER.urls.get(name).map_or("/assets/unknown", String::as_str)
}

/// First ten hexadecimal digits of the SHA-256 of some bytes: enough to tell versions of one file apart.
pub fn content_hash(bytes: &[u8]) -> String {
    let mut digits = hex::encode(Sha256::digest(bytes));
    digits.truncate(10);
    digits
}

/// The bytes behind a path below `/assets/`, for tools that look at pages without a server.
pub fn file(path: &str) -> Option<Vec<u8>> {
    REGISTER.files.get(path).map(|file| file.bytes.clone()).or_else(|| theme::stylesheet(path).map(String::into_bytes))
}

/// Handler for `GET /assets/{*path}`: embedded files and compiled themes, immutable; anything else is 404.
pub async fn serve(Path(path): Path<String>) -> Response {
    answer(&path)
}

fn answer(path: &str) -> Response {
    if let Some(file) = REGISTER.files.get(path) {
        return immutable(file.content_type, file.bytes.clone());
    }
    match theme::stylesheet(path) {
        Some(css) => immutable("text/css; charset=utf-8", css.into_bytes()),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn immutable(content_type: &'static str, bytes: Vec<u8>) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

fn register() -> Register {
    let mut register = Register { urls: HashMap::new(), files: HashMap::new() };
    // fonts first: the sheets name them by their hashed path
    for path in Embedded::iter().filter(|path| is_served(path)) {
        if let Some(file) = Embedded::get(&path) {
            register.add(&path, file.data.into_owned());
        }
    }
    register.add("app.js", SCRIPTS.map(text).join(";\n").into_bytes());
    for (name, css) in [("app.css", staff_sheet()), ("public.css", text("public.css"))] {
        let css = with_hashed_fonts(&css, &register.urls);
        register.add(name, css.into_bytes());
    }
    register
}

impl Register {
    fn add(&mut self, name: &str, bytes: Vec<u8>) {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let path = format!("{stem}-{}.{extension}", content_hash(&bytes));
        let content_type = content_type(extension);
        self.urls.insert(name.to_owned(), format!("/assets/{path}"));
        self.files.insert(path, Served { bytes, content_type });
    }
}

/// Sheets and scripts are composed first; the note on licences stays in the source tree.
fn is_served(path: &str) -> bool {
    ["svg", "woff2", "txt", "png"].iter().any(|kind| path.ends_with(&format!(".{kind}")))
}

fn content_type(extension: &str) -> &'static str {
    match extension {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "png" => "image/png",
        _ => "text/plain; charset=utf-8",
    }
}

fn text(path: &str) -> String {
    Embedded::get(path).map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default()
}

/// One sheet out of the parts in `assets/css`.
fn staff_sheet() -> String {
    let mut names: Vec<String> = Embedded::iter()
        .filter_map(|path| path.strip_prefix("css/").and_then(|file| file.strip_suffix(".css")).map(str::to_owned))
        .collect();
    names.sort_by_key(|name| {
        let place = STAFF_SHEETS.iter().position(|sheet| sheet == name);
        (name == LAST_SHEET, place.unwrap_or(STAFF_SHEETS.len()), name.clone())
    });
    let parts: Vec<String> = names.iter().map(|name| text(&format!("css/{name}.css"))).collect();
    parts.join("\n").replace(GEOMETRY_MARK, &geometry())
}

/// Positions and widths come from a closed set of classes, so that no page ever needs a style attribute.
fn geometry() -> String {
    let widths = (0..=100).map(|percent| format!(".w-{percent}{{width:{percent}%}}"));
    let rows = (1..=68).map(|row| format!(".rs-{row}{{grid-row-start:{row}}}"));
    let heights = (1..=40).map(|rows| format!(".re-{rows}{{grid-row-end:span {rows}}}"));
    let columns =
        (1..=8).map(|column| format!(".cs-{column}{{grid-column-start:{column}}}.ce-{column}{{grid-column-end:span {column}}}"));
    widths.chain(rows).chain(heights).chain(columns).collect::<Vec<_>>().concat()
}

fn with_hashed_fonts(css: &str, urls: &HashMap<String, String>) -> String {
    let mut css = css.to_owned();
    for (name, url) in urls.iter().filter(|(name, _)| name.starts_with("fonts/")) {
        css = css.replace(&format!("url({name})"), &format!("url({url})"));
    }
    css
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_asset_named_in_the_sources_exists() {
        let unknown: Vec<String> = crate::i18n::source::literals_after("asset(")
            .into_iter()
            .filter(|name| !REGISTER.urls.contains_key(name) && name != "no-such-file.css")
            .collect();
        assert_eq!(unknown, Vec::<String>::new());
        assert_eq!(asset("no-such-file.css"), "/assets/unknown");
    }

    #[test]
    fn a_url_names_the_bytes_behind_it() {
        let url = asset("app.css");
        let path = url.strip_prefix("/assets/").unwrap();
        let file = &REGISTER.files[path];
        assert!(url.contains(&content_hash(&file.bytes)));
        assert_eq!(file.content_type, "text/css; charset=utf-8");
    }

    #[test]
    fn sheets_stay_on_this_host_and_name_fonts_that_exist() {
        for name in ["app.css", "public.css"] {
            let css = String::from_utf8(REGISTER.files[asset(name).strip_prefix("/assets/").unwrap()].bytes.clone()).unwrap();
            assert!(!css.contains("http:") && !css.contains("https:") && !css.contains("@import"), "{name}");
            let mut fonts = 0;
            for part in css.split("url(").skip(1) {
                let target = part.split(')').next().unwrap();
                assert!(REGISTER.files.contains_key(target.strip_prefix("/assets/").unwrap()), "{name} names {target}");
                fonts += 1;
            }
            assert!(fonts >= 5, "{name} names {fonts} fonts");
            assert!(!css.contains(GEOMETRY_MARK));
        }
    }

    #[test]
    fn reflow_is_the_last_sheet() {
        let css = staff_sheet();
        let reflow = css.find("Reflow. Nothing is lost").unwrap();
        assert!(css.rfind("@layer screens").unwrap() < reflow);
    }

    #[test]
    fn the_script_is_whole_and_in_order() {
        let script = String::from_utf8(REGISTER.files[asset("app.js").strip_prefix("/assets/").unwrap()].bytes.clone()).unwrap();
        let places: Vec<usize> = SCRIPTS.iter().map(|part| script.find(text(part).trim()).unwrap()).collect();
        assert!(places.is_sorted(), "{places:?}");
    }

    #[test]
    fn the_script_stays_within_the_content_security_policy() {
        let script = text("app.js");
        for forbidden in
            ["eval(", "new Function", "innerHTML", "outerHTML", "document.write", ".style", "http:", "https:", "setAttribute('on"]
        {
            assert!(!script.contains(forbidden), "app.js contains {forbidden}");
        }
    }
}
