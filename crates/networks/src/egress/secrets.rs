//! Takes secrets out of what is kept as evidence: tokens, codes, client secrets and cookies, in addresses, headers and bodies. Everything
//! else stays byte for byte.

use http::HeaderMap;
use std::borrow::Cow;
use url::Url;

/// Stands where a secret was.
pub const REMOVED: &str = "[removed]";

const SECRET_HEADERS: [&str; 6] =
    ["authorization", "cookie", "proxy-authorization", "proxy-authenticate", "set-cookie", "set-cookie2"];

/// Fields of forms and addresses, and keys of JSON objects (RFC 6749 and what servers call them).
const SECRET_FIELDS: [&str; 9] =
    ["access_token", "client_secret", "code", "code_verifier", "id_token", "passwd", "password", "refresh_token", "token"];

/// Keys whose text is removed from JSON wherever they stand. Narrower than the fields: `code` and `token` are everyday words in answers.
const SECRET_KEYS: [&str; 6] = ["access_token", "client_secret", "code_verifier", "id_token", "password", "refresh_token"];

/// The address without the values of secret parameters.
pub(super) fn clean_url(url: &Url) -> String {
    if !url.query_pairs().any(|(name, _)| SECRET_FIELDS.contains(&&*name)) {
        return url.as_str().to_owned();
    }
    let cleaned = clean_form(url.query().unwrap_or_default());
    let mut url = url.clone();
    url.set_query(Some(&cleaned));
    url.into()
}

/// Pairs of a form or query; only the secret ones are rewritten.
pub(super) fn clean_form(encoded: &str) -> String {
    let pairs = encoded.split('&').map(|pair| {
        let name = pair.split('=').next().unwrap_or(pair);
        if SECRET_FIELDS.contains(&name) { Cow::Owned(format!("{name}={REMOVED}")) } else { Cow::Borrowed(pair) }
    });
    pairs.collect::<Vec<_>>().join("&")
}

/// Headers without the secret ones; an address in `location` is cleaned too.
pub(super) fn clean_headers(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .iter()
        .filter(|(name, _)| !SECRET_HEADERS.contains(&name.as_str()))
        .map(|(name, value)| {
            let text = String::from_utf8_lossy(value.as_bytes());
            let text = match (name.as_str(), text.split_once('?')) {
                ("location", Some((path, query))) => format!("{path}?{}", clean_form(query)),
                _ => text.into_owned(),
            };
            (name.as_str().to_owned(), text)
        })
        .collect()
}

/// A body without secrets: JSON keys by name, and the call's own token wherever a server echoes it.
pub(super) fn clean_body(body: &[u8], bearer: Option<&str>) -> Vec<u8> {
    let mut cleaned = body.to_vec();
    for key in SECRET_KEYS {
        cleaned = without_key(cleaned, key);
    }
    match bearer {
        Some(token) if token.len() >= 8 => replace(cleaned, token.as_bytes()),
        _ => cleaned,
    }
}

/// Cuts the text out of every `"key": "text"`, also when the body ends in the middle of it.
fn without_key(body: Vec<u8>, key: &str) -> Vec<u8> {
    let quoted = format!("\"{key}\"");
    let Some(first) = find(&body, quoted.as_bytes(), 0) else { return body };
    let mut kept = Vec::with_capacity(body.len());
    let (mut copied, mut at) = (0, Some(first));
    while let Some(start) = at {
        let after = start + quoted.len();
        if let Some((from, to)) = text_after_colon(&body, after) {
            kept.extend_from_slice(&body[copied..from]);
            kept.extend_from_slice(REMOVED.as_bytes());
            copied = to;
        }
        at = find(&body, quoted.as_bytes(), after.max(copied));
    }
    kept.extend_from_slice(&body[copied..]);
    kept
}

/// Where the text of `: "text"` begins and ends.
fn text_after_colon(body: &[u8], from: usize) -> Option<(usize, usize)> {
    let blank = |at: usize| body[at.min(body.len())..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let colon = from + blank(from);
    (body.get(colon) == Some(&b':')).then_some(())?;
    let quote = colon + 1 + blank(colon + 1);
    (body.get(quote) == Some(&b'"')).then_some(())?;
    let start = quote + 1;
    let mut at = start;
    while at < body.len() && body[at] != b'"' {
        at += if body[at] == b'\\' { 2 } else { 1 };
    }
    Some((start, at.min(body.len())))
}

fn replace(body: Vec<u8>, secret: &[u8]) -> Vec<u8> {
    let Some(first) = find(&body, secret, 0) else { return body };
    let mut kept = Vec::with_capacity(body.len());
    let (mut copied, mut at) = (0, Some(first));
    while let Some(start) = at {
        kept.extend_from_slice(&body[copied..start]);
        kept.extend_from_slice(REMOVED.as_bytes());
        copied = start + secret.len();
        at = find(&body, secret, copied);
    }
    kept.extend_from_slice(&body[copied..]);
    kept
}

fn find(body: &[u8], what: &[u8], from: usize) -> Option<usize> {
    body.get(from..)?.windows(what.len()).position(|window| window == what).map(|at| from + at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_token_answer_keeps_everything_but_the_token() {
        let body = br#"{"access_token" : "ZA-\"Yj","token_type":"Bearer","scope":"read","created_at":1573979017}"#;
        let cleaned = String::from_utf8(clean_body(body, None)).unwrap();
        assert_eq!(cleaned, r#"{"access_token" : "[removed]","token_type":"Bearer","scope":"read","created_at":1573979017}"#);
    }

    #[test]
    fn words_a_citizen_writes_stay() {
        let body = br#"{"content":"my \"access_token\": \"x\" and password","list":["access_token","b"]}"#;
        assert_eq!(clean_body(body, Some("abcdefgh12345")), body);
    }

    #[test]
    fn forms_addresses_and_headers_lose_their_secrets() {
        assert_eq!(clean_form("grant_type=authorization_code&code=abc&client_secret=s%20t&x"), {
            "grant_type=authorization_code&code=[removed]&client_secret=[removed]&x"
        });
        let url = Url::parse("https://city.example/a?access_token=abc&limit=4").unwrap();
        assert_eq!(clean_url(&url), "https://city.example/a?access_token=[removed]&limit=4");
        let mut headers = HeaderMap::new();
        headers.insert("set-cookie", "s=1".parse().unwrap());
        headers.insert("location", "/back?code=abc&state=1".parse().unwrap());
        assert_eq!(clean_headers(&headers), [("location".to_owned(), "/back?code=[removed]&state=1".to_owned())]);
    }

    proptest! {
        #[test]
        fn a_secret_never_survives_and_nothing_panics(
            before in "[ -~]{0,40}", secret in "[A-Za-z0-9_-]{8,40}", blanks in "[ \t\n]{0,3}", after in any::<Vec<u8>>()
        ) {
            prop_assume!(!before.contains('"') && !before.contains(&secret));
            let mut body = format!("{before}\"refresh_token\"{blanks}:{blanks}\"{secret}\"").into_bytes();
            body.extend_from_slice(&after);
            prop_assume!(find(&after, secret.as_bytes(), 0).is_none());
            prop_assert!(find(&clean_body(&body, None), secret.as_bytes(), 0).is_none());
            prop_assert!(find(&clean_body(&body, Some(&secret)), secret.as_bytes(), 0).is_none());
        }

        #[test]
        fn any_bytes_are_survived(body in any::<Vec<u8>>()) {
            clean_body(&body, Some("abcdefgh"));
        }
    }
}
