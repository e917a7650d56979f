//! Links: whole, encrypted, and with their goal in sight.
//!
//! A link begins with a scheme, with `www.`, or is a bare name of a shortener with a path. Other bare names
//! (`veldmonde.example/brug`) are left alone: networks make links of them, and they can't be half written.

use super::passage::Hit;
use crate::guideline::finding::FindingCode;
use std::ops::Range;
use url::Url;

/// Services that hide where a link goes. Shorteners of one site for itself (`youtu.be`, `redd.it`) are not among them. As of
/// 2026-11.
const SHORTENERS: [&str; 42] = [
    "adf.ly",
    "amzn.to",
    "bit.do",
    "bit.ly",
    "bitly.com",
    "bl.ink",
    "buff.ly",
    "cutt.ly",
    "dlvr.it",
    "fb.me",
    "gg.gg",
    "goo.gl",
    "ht.ly",
    "ift.tt",
    "is.gd",
    "j.mp",
    "kutt.it",
    "lnkd.in",
    "n9.cl",
    "ow.ly",
    "rb.gy",
    "rebrand.ly",
    "s.id",
    "short.gy",
    "shorte.st",
    "shorturl.at",
    "shorturl.com",
    "snip.ly",
    "soo.gd",
    "spoo.me",
    "t.co",
    "t.ly",
    "t2m.io",
    "tiny.cc",
    "tiny.one",
    "tinyurl.com",
    "tr.im",
    "trib.al",
    "u.to",
    "urlz.fr",
    "v.gd",
    "x.gd",
];

/// Where a link stands in a text.
struct Link<'a> {
    span: Range<usize>,
    text: &'a str,
}

/// Finds links that are broken, insecure or shortened; at most one finding for a link, the worst.
pub(super) fn scan(text: &str) -> Vec<Hit> {
    links(text).iter().filter_map(|link| judge(text, link)).collect()
}

/// The bytes of every link, so that other scanners can leave them alone.
pub(super) fn ranges(text: &str) -> Vec<Range<usize>> {
    links(text).into_iter().map(|link| link.span).collect()
}

/// The link that covers a byte, among ranges in order.
pub(super) fn covering(ranges: &[Range<usize>], at: usize) -> Option<&Range<usize>> {
    ranges.get(ranges.partition_point(|range| range.end <= at)).filter(|range| range.contains(&at))
}

fn links(text: &str) -> Vec<Link<'_>> {
    let mut found: Vec<Link<'_>> = Vec::new();
    let mut from = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let at = start_of_link(word).filter(|&at| trimmed(&word[at..]) > 0);
        if let Some(at) = at {
            let start = from + at;
            let end = start + trimmed(&word[at..]);
            found.push(Link { span: start..end, text: &text[start..end] });
        }
        from += piece.len();
    }
    found
}

/// Where in a word without spaces a link begins.
fn start_of_link(word: &str) -> Option<usize> {
    let lower = word.to_ascii_lowercase();
    let scheme = [
        "http:", "https:", "http//", "https//", "htp:", "htps:", "htpp:", "htpps:", "hhtp:", "hhtps:", "ttps:", "hxxp:", "hxxps:",
    ]
    .iter()
    .filter_map(|mark| lower.find(mark))
    .min();
    let bare = || {
        lower.find("www.").or_else(|| {
            let start = lower.find(|c: char| c.is_ascii_alphanumeric())?;
            let host = lower[start..].split('/').next()?;
            (SHORTENERS.contains(&host) && lower[start + host.len()..].len() > 1).then_some(start)
        })
    };
    let at = scheme.or_else(bare)?;
    // `xhttp:` is no scheme; `(http:`, `zie:http:` are
    let glued = word[..at].chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '@' | '.' | '-' | '_'));
    (!glued).then_some(at)
}

/// Most signs of the sentence after a link that are taken off.
const MOST_TRAILING: usize = 16;

/// Length of a link without the punctuation of the sentence around it.
fn trimmed(link: &str) -> usize {
    let mut end = link.len();
    for _ in 0..MOST_TRAILING {
        let Some(last) = link[..end].chars().next_back() else { break };
        let unopened = |open: char| link[..end].matches(last).count() > link[..end].matches(open).count();
        let of_sentence = match last {
            '.' | ',' | ';' | '!' | '?' | '\'' | '"' | '»' | '«' | '”' | '“' | '’' | '‘' | '…' | '*' | '<' | '>' => {
                true
            }
            ':' => link[..end].contains("//"),
            ')' => unopened('('),
            ']' => unopened('['),
            '}' => unopened('{'),
            _ => false,
        };
        if !of_sentence {
            break;
        }
        end -= last.len_utf8();
    }
    end
}

fn judge(text: &str, link: &Link<'_>) -> Option<Hit> {
    let broken = |reason: &'static str, span: Range<usize>| {
        Hit::new(FindingCode::BrokenLink, span.clone()).saying("found", &text[span]).saying("reason", reason)
    };
    let rest = match form(link.text) {
        Form::Mangled => return judge_mangled(text, link),
        Form::Bare => link.text,
        Form::Full("") => {
            let (span, goal) = joined_across_space(text, link);
            let hit = broken("space", span);
            return Some(if goal.is_empty() { hit } else { hit.fixed_by(format!("https://{goal}")) });
        }
        Form::Full(rest) => rest,
    };
    if let Form::Full(inner) = form(rest) {
        return Some(broken("scheme", link.span.clone()).fixed_by(format!("https://{inner}")));
    }
    let whole = if has_scheme(link.text) { link.text.to_owned() } else { format!("https://{}", link.text) };
    let host = match Url::parse(&whole) {
        Ok(url) if !url.username().is_empty() || url.password().is_some() => return Some(broken("sign-in", link.span.clone())),
        Ok(url) => url.host_str().unwrap_or_default().trim_start_matches("www.").to_owned(),
        Err(_) => return Some(broken("host", link.span.clone())),
    };
    if !is_public_host(&host) || rest.contains(['<', '>', '"', '\\', '^', '`', '{', '|', '}']) {
        return Some(broken("host", link.span.clone()));
    }
    if let Some((span, fixed)) = split_path(text, link) {
        return Some(broken("space", span).fixed_by(fixed));
    }
    if SHORTENERS.contains(&host.as_str()) {
        return Some(Hit::new(FindingCode::ShortenedLink, link.span.clone()).saying("found", link.text).saying("host", host));
    }
    let insecure = link.text.get(..7).is_some_and(|head| head.eq_ignore_ascii_case("http://"));
    insecure.then(|| {
        Hit::new(FindingCode::InsecureLink, link.span.clone()).saying("found", link.text).fixed_by(format!("https://{rest}"))
    })
}

/// A link whose scheme is misspelt or lacks a slash, such as `http:/x`, `https//x`, `htps://x`.
fn judge_mangled(text: &str, link: &Link<'_>) -> Option<Hit> {
    let rest = link.text.trim_start_matches(|c: char| c.is_ascii_alphabetic()).trim_start_matches([':', '/', '\\']);
    let hit = || {
        Hit::new(FindingCode::BrokenLink, link.span.clone()).saying("found", &text[link.span.clone()]).saying("reason", "scheme")
    };
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    if rest.is_empty() {
        // the bare word `http:` in a sentence is no link
        return link.text.contains('/').then(hit);
    }
    Some(if is_public_host(&host.to_lowercase()) { hit().fixed_by(format!("https://{rest}")) } else { hit() })
}

/// How a link begins.
enum Form<'a> {
    /// With `http://` or `https://`, and what follows.
    Full(&'a str),
    /// With `www.` or a name.
    Bare,
    /// With something that was meant to be a scheme.
    Mangled,
}

fn form(link: &str) -> Form<'_> {
    let head = |scheme: &str| link.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme));
    match ["https://", "http://"].into_iter().find(|scheme| head(scheme)).map(|scheme| &link[scheme.len()..]) {
        Some(rest) if rest.starts_with('/') => Form::Mangled,
        Some(rest) => Form::Full(rest),
        None if has_scheme(link) => Form::Mangled,
        None => Form::Bare,
    }
}

fn has_scheme(link: &str) -> bool {
    let before = link.split(['.', '?', '#']).next().unwrap_or_default();
    before.contains(':') || before.contains("//")
}

/// `https:// veldmonde.example`: the link and the word after the space, when that word is a host.
fn joined_across_space<'a>(text: &'a str, link: &Link<'_>) -> (Range<usize>, &'a str) {
    let rest = &text[link.span.end..];
    let word = rest.strip_prefix(' ').and_then(|rest| rest.split(char::is_whitespace).next()).unwrap_or_default();
    let word = &word[..trimmed(word)];
    let host = word.split(['/', '?', '#', ':']).next().unwrap_or_default();
    if is_public_host(&host.to_lowercase()) {
        (link.span.start..link.span.end + 1 + word.len(), word)
    } else {
        (link.span.clone(), "")
    }
}

/// `https://veldmonde.example /brug`: a path that a space has cut off.
fn split_path(text: &str, link: &Link<'_>) -> Option<(Range<usize>, String)> {
    let rest = text[link.span.end..].strip_prefix(' ')?;
    let word = rest.split(char::is_whitespace).next()?;
    let word = &word[..trimmed(word)];
    let path = word.strip_prefix('/')?;
    let is_path = path.chars().next().is_some_and(char::is_alphanumeric);
    is_path.then(|| (link.span.start..link.span.end + 1 + word.len(), format!("{}{word}", link.text.trim_end_matches('/'))))
}

/// A name with a dot and a top level that could exist, or an address of a machine.
fn is_public_host(host: &str) -> bool {
    let host = host.trim_end_matches('.');
    let Some((name, top)) = host.rsplit_once('.') else { return host.starts_with('[') && host.ends_with(']') };
    let label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_');
    let top_fits = top.chars().count() >= 2 && top.chars().all(|c| c.is_alphabetic() || c == '-') || top.starts_with("xn--");
    let number = host.split('.').all(|part| part.parse::<u8>().is_ok());
    name.split('.').all(label) && (top_fits || number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> (FindingCode, String, Option<String>) {
        let hits = scan(text);
        assert_eq!(hits.len(), 1, "{text:?}: {hits:?}");
        let hit = hits.into_iter().next().unwrap();
        (hit.code, text[hit.span].to_owned(), hit.with)
    }

    #[test]
    fn broken_links_are_found_and_mended_where_it_is_plain_how() {
        for (text, found, fix) in [
            ("Zie http:/veldmonde.example/a.", "http:/veldmonde.example/a", Some("https://veldmonde.example/a")),
            ("https:veldmonde.example", "https:veldmonde.example", Some("https://veldmonde.example")),
            ("https//veldmonde.example/x", "https//veldmonde.example/x", Some("https://veldmonde.example/x")),
            ("htps://veldmonde.example", "htps://veldmonde.example", Some("https://veldmonde.example")),
            ("https:///veldmonde.example", "https:///veldmonde.example", Some("https://veldmonde.example")),
            ("https:\\\\veldmonde.example", "https:\\\\veldmonde.example", Some("https://veldmonde.example")),
            ("kijk op https:// veldmonde.example/x nu", "https:// veldmonde.example/x", Some("https://veldmonde.example/x")),
            ("https://veldmonde.example /brug.", "https://veldmonde.example /brug", Some("https://veldmonde.example/brug")),
            ("http://https://veldmonde.example", "http://https://veldmonde.example", Some("https://veldmonde.example")),
            ("http://", "http://", None),
            ("https://veldmonde", "https://veldmonde", None),
            ("https://veldmonde..example", "https://veldmonde..example", None),
            ("https://.example/x", "https://.example/x", None),
            ("https://exa<mple.example", "https://exa<mple.example", None),
        ] {
            assert_eq!(one(text), (FindingCode::BrokenLink, found.to_owned(), fix.map(str::to_owned)), "{text}");
        }
    }

    #[test]
    fn a_link_with_a_sign_in_shows_a_false_name() {
        assert_eq!(one("https://gemeente.example@evil.example/x").0, FindingCode::BrokenLink);
    }

    #[test]
    fn insecure_links_become_secure_and_shorteners_are_named() {
        assert_eq!(
            one("(zie http://veldmonde.example/brug)"),
            (FindingCode::InsecureLink, "http://veldmonde.example/brug".into(), Some("https://veldmonde.example/brug".into()))
        );
        assert_eq!(one("HTTP://Veldmonde.example").2.unwrap(), "https://Veldmonde.example");
        assert_eq!(one("https://bit.ly/3abc").0, FindingCode::ShortenedLink);
        assert_eq!(one("meer op bit.ly/3abc!"), (FindingCode::ShortenedLink, "bit.ly/3abc".into(), None));
        assert_eq!(one("http://www.tinyurl.com/x").0, FindingCode::ShortenedLink, "the worst of the two");
    }

    #[test]
    fn whole_links_and_things_that_look_like_links_are_left_alone() {
        for good in [
            "https://veldmonde.example/molenbrug?x=1&y=(2)#deel",
            "(https://nl.wikipedia.org/wiki/Brug_(bouwwerk))",
            "Zie https://veldmonde.example. En https://akrolimni.example/ψηφιακά, goed?",
            "https://xn--bcher-kva.example/ https://βιβλίο.ελ/x http is een protocol, https: ook",
            "www.veldmonde.example veldmonde.example/brug",
            "bit.ly is een dienst",
            "https://youtu.be/abc",
            "https://192.0.2.7/status https://[2001:db8::1]/",
            "mail naar loket@veldmonde.example of 8:00/9:00",
            "en/of http/2",
        ] {
            assert!(scan(good).is_empty(), "{good}: {:?}", scan(good));
        }
        assert_eq!(ranges("a https://x.example b www.y.example."), [2..19, 22..35]);
    }
}
