//! What the strict content security policy and the promise "no external request" mean for the sources of the pages.

use super::rust_text::{before_tests, code_and_strings, lines_with};
use super::{assert_none, tree};

/// Addresses that name something and are never fetched.
const NAMES_ONLY: &[&str] = &["http://www.w3.org/", "https://www.w3.org/ns/", "https://www.w3.org/TR/"];

/// Third-party files kept as they came, licence header included.
const AS_THEY_CAME: &str = "/vendor/";

/// Attributes that a strict policy refuses, written in a page: `style="…"`, `onclick=(…)`, htmx's `hx-on`.
fn refused_attributes(path: &str, text: &str) -> Vec<String> {
    let bytes = text.as_bytes();
    let mut broken = Vec::new();
    for (at, _) in text.match_indices('=') {
        let name_from = text[..at]
            .rfind(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | ':' | '_')))
            .map_or(0, |before| before + 1);
        let name = &text[name_from..at];
        let value = matches!(bytes.get(at + 1), Some(b'"' | b'\'' | b'(' | b'{' | b'['));
        let event = name.len() > 4 && name.starts_with("on") && name.bytes().all(|byte| byte.is_ascii_lowercase());
        if value && (name == "style" || event || name.starts_with("hx-on") || name == "javascript:") {
            broken.push(format!("{path}:{} {name}=", text[..at].matches('\n').count() + 1));
        }
    }
    broken
}

/// Script elements that carry their script inside, in markup or in the page macro.
fn inline_scripts(path: &str, text: &str) -> Vec<String> {
    let carries = |&(_, line): &(usize, &str)| {
        let line = line.trim_start();
        let element =
            line.starts_with("script ") || line.starts_with("script{") || line.contains("<script") || line.starts_with("style {");
        element && !line.contains("src=")
    };
    text.lines().enumerate().filter(carries).map(|(number, _)| format!("{path}:{} inline", number + 1)).collect()
}

/// Absolute addresses, which a browser could be made to fetch.
fn addresses(path: &str, text: &str) -> Vec<String> {
    let starts = text.match_indices("http://").chain(text.match_indices("https://")).chain(text.match_indices("url(//"));
    let fetched = starts.filter(|&(at, _)| !NAMES_ONLY.iter().any(|name| text[at..].starts_with(name)));
    fetched
        .map(|(at, _)| {
            format!("{path}:{} {}", text[..at].matches('\n').count() + 1, text[at..].chars().take(40).collect::<String>())
        })
        .collect()
}

fn page_sources() -> Vec<tree::File> {
    let rust = tree::product().into_iter().filter(|file| file.path.starts_with("crates/web/src/"));
    rust.map(|file| tree::File { text: code_and_strings(before_tests(&file.text)), path: file.path }).collect()
}

fn assets() -> Vec<tree::File> {
    tree::files("crates/web", &[".css", ".js", ".svg", ".html"])
        .into_iter()
        .filter(|file| !file.path.contains(AS_THEY_CAME))
        .collect()
}

#[test]
fn no_attribute_the_policy_refuses() {
    let (sources, assets) = (page_sources(), assets());
    assert!(sources.len() > 3 && assets.len() > 3, "the pages are not read");
    let markup = assets.iter().filter(|file| !matches!(file.path.rsplit('.').next(), Some("js" | "css")));
    let broken: Vec<String> = sources.iter().chain(markup).flat_map(|file| refused_attributes(&file.path, &file.text)).collect();
    assert_none("style= and on…= attributes are refused by the content security policy", &broken);
}

#[test]
fn no_inline_script_or_sheet() {
    let sources = page_sources();
    let broken: Vec<String> = sources.iter().flat_map(|file| inline_scripts(&file.path, &file.text)).collect();
    assert_none("scripts and sheets are files", &broken);
}

#[test]
fn no_asset_fetches_from_elsewhere() {
    let broken: Vec<String> = assets().iter().flat_map(|file| addresses(&file.path, &file.text)).collect();
    assert_none("an asset names an address of another host", &broken);
    let eval: Vec<String> =
        assets().iter().filter(|file| !lines_with(&file.text, "eval(").is_empty()).map(|file| file.path.clone()).collect();
    assert_none("eval is refused by the content security policy", &eval);
}

#[test]
fn a_bad_page_is_caught() {
    assert_eq!(refused_attributes("x", "div style=\"color: red\" {}\nbutton onclick=(x) {}").len(), 2);
    assert_eq!(refused_attributes("x", "<p hx-on:click=\"x\" style='y'>").len(), 2);
    assert!(refused_attributes("x", "let style = \"x\"; a class=\"style\" hx-trigger=(on) data-one=\"1\"").is_empty());
    assert_eq!(inline_scripts("x", "  script { \"alert(1)\" }\n  script src=(app) {}\n  \"<script>\"").len(), 2);
    assert_eq!(addresses("x", "url(https://fonts.test/a.woff2) xmlns=\"http://www.w3.org/2000/svg\"").len(), 1);
}
