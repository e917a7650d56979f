//! Links in running text, as X and Mastodon find them, so that each is counted at the network's fixed size.
//!
//! After twitter-text (Copyright 2018 Twitter, Inc., Apache License 2.0; `Regex` and `Extractor`, commit 30e2430d) and Mastodon's changes to it
//! (`config/initializers/twitter_regex.rb`): written as a scanner, because the regular expressions need look-ahead and can run away.

pub(super) use super::dialect::Dialect;
use super::domain::{self, Labels, is_directional};
use std::ops::Range;

/// Longest path of a `t.co` link that X makes.
const LONGEST_TCO: usize = 40;

/// Finds the links of a text, in order and apart.
pub(super) fn links(text: &str, dialect: Dialect) -> Vec<Range<usize>> {
    let needed = if dialect == Dialect::X { '.' } else { ':' };
    if !text.contains(needed) {
        return Vec::new();
    }
    let scanner = Scanner { text, dialect, labels: Labels::of(text) };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(before) = text[at..].chars().next() {
        let after = at + before.len_utf8();
        let mut hit = may_precede(before).then(|| scanner.link_at(after)).flatten().map(|raw| (Some(before), raw));
        if hit.is_none() && at == 0 {
            hit = scanner.link_at(0).map(|raw| (None, raw));
        }
        let Some((before, raw)) = hit else {
            at = after;
            continue;
        };
        at = raw.end.max(after);
        scanner.keep(&raw, before, &mut found);
    }
    found
}

/// Whether a link may begin after this character.
fn may_precede(c: char) -> bool {
    is_directional(c) || !(c.is_ascii_alphanumeric() || matches!(c, '@' | '＠' | '$' | '#' | '＃') || super::x::is_refused(c))
}

/// Something shaped like a link.
struct Raw {
    start: usize,
    protocol: bool,
    host: Range<usize>,
    path: bool,
    end: usize,
}

struct Scanner<'a> {
    text: &'a str,
    dialect: Dialect,
    labels: Labels,
}

impl Scanner<'_> {
    /// The shape of a link that begins at `start`.
    fn link_at(&self, start: usize) -> Option<Raw> {
        let with_protocol = self.protocol_end(start).and_then(|host| Some((host, self.labels.host_end(self.text, host)?)));
        let (host_start, host_end) = match with_protocol {
            Some(found) => found,
            None => (start, self.labels.host_end(self.text, start)?),
        };
        let after_port = self.port_end(host_end);
        let after_path = self.path_end(after_port);
        let end = self.query_end(after_path);
        Some(Raw { start, protocol: host_start > start, host: host_start..host_end, path: after_path > after_port, end })
    }

    /// Adds what counts as a link of a shape found.
    fn keep(&self, raw: &Raw, before: Option<char>, found: &mut Vec<Range<usize>>) {
        if raw.protocol {
            let end = if self.dialect == Dialect::X { self.tco_end(raw) } else { Some(raw.end) };
            if let Some(end) = end.filter(|end| self.is_real(raw.start..*end, raw.host.clone())) {
                found.push(raw.start..end);
            }
            return;
        }
        if self.dialect == Dialect::Mastodon || before.is_some_and(|c| matches!(c, '-' | '_' | '.' | '/')) {
            return;
        }
        let hosts = domain::latin_hosts(self.text, raw.host.clone());
        let first = found.len();
        found.extend(hosts.into_iter().filter(|host| self.is_real(raw.start..raw.end, host.clone())));
        if let Some(last) = found[first..].last_mut().filter(|_| raw.path) {
            last.end = raw.end;
        }
    }

    fn is_real(&self, link: Range<usize>, host: Range<usize>) -> bool {
        link.len() <= domain::LONGEST_LINK * 4
            && self.text[link].chars().count() <= domain::LONGEST_LINK
            && domain::is_real_host(&self.text[host])
    }

    /// Where the protocol at `at` ends.
    fn protocol_end(&self, at: usize) -> Option<usize> {
        let rest = &self.text[at..];
        self.dialect.protocols().iter().find_map(|name| {
            let head = rest.get(..name.len())?;
            (head.eq_ignore_ascii_case(name) && rest[name.len()..].starts_with("://")).then_some(at + name.len() + 3)
        })
    }

    fn port_end(&self, at: usize) -> usize {
        let digits = self.text[at..].strip_prefix(':').map_or(0, |rest| rest.bytes().take_while(u8::is_ascii_digit).count());
        if digits == 0 { at } else { at + 1 + digits }
    }

    /// Where the path at `at` ends: at its last character that may end one, brackets only in pairs.
    fn path_end(&self, at: usize) -> usize {
        if !self.text[at..].starts_with('/') {
            return at;
        }
        let mut cursor = at + 1;
        let mut end = cursor;
        while let Some(c) = self.text[cursor..].chars().next() {
            if c == '(' {
                let Some(closed) = self.brackets_end(cursor) else { break };
                cursor = closed;
                end = closed;
                continue;
            }
            if !self.dialect.in_path(c) {
                break;
            }
            cursor += c.len_utf8();
            if self.dialect.ends_path(c) {
                end = cursor;
            }
        }
        end
    }

    /// Where a pair of brackets that opens at `at` ends; one more pair may stand inside.
    fn brackets_end(&self, at: usize) -> Option<usize> {
        let inner = at + 1;
        let close = self.run_end(inner);
        match self.text[close..].chars().next()? {
            ')' if close > inner => Some(close + 1),
            '(' => {
                let nested = close + 1;
                let nested_close = self.run_end(nested);
                if nested_close == nested || !self.text[nested_close..].starts_with(')') {
                    return None;
                }
                let outer_close = self.run_end(nested_close + 1);
                self.text[outer_close..].starts_with(')').then_some(outer_close + 1)
            }
            _ => None,
        }
    }

    fn run_end(&self, at: usize) -> usize {
        self.text[at..].find(|c| !self.dialect.in_path(c)).map_or(self.text.len(), |len| at + len)
    }

    /// Where the query at `at` ends: at its last character that may end one.
    fn query_end(&self, at: usize) -> usize {
        let Some(query) = self.text[at..].strip_prefix('?') else { return at };
        let mut end = at;
        for (offset, c) in query.char_indices().take_while(|&(_, c)| self.dialect.in_query(c)) {
            if self.dialect.ends_query(c) {
                end = at + 1 + offset + c.len_utf8();
            }
        }
        end
    }

    /// Where a `t.co` link really ends; `None` when it is none X would make. Other links end where they end.
    fn tco_end(&self, raw: &Raw) -> Option<usize> {
        if !self.text[raw.host.clone()].eq_ignore_ascii_case("t.co") || !self.text[raw.host.end..].starts_with('/') {
            return Some(raw.end);
        }
        let slug = raw.host.end + 1;
        let len = self.text.as_bytes()[slug..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        match len {
            0 => Some(raw.end),
            1..=LONGEST_TCO => Some(self.query_end(slug + len)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, dialect: Dialect) -> Vec<&str> {
        links(text, dialect).into_iter().map(|link| &text[link]).collect()
    }

    #[test]
    fn mastodon_wants_a_protocol_and_takes_any_path() {
        let found = |text| found(text, Dialect::Mastodon);
        assert_eq!(found("see example.org/a or https://example.org/a."), ["https://example.org/a"]);
        assert_eq!(found("(https://example.org/路/閉鎖?q=дорога#x)"), ["https://example.org/路/閉鎖?q=дорога#x"]);
        assert_eq!(
            found("https://el.wikipedia.org/wiki/Γέφυρα_(κατασκευή)!"),
            ["https://el.wikipedia.org/wiki/Γέφυρα_(κατασκευή)"]
        );
        assert_eq!(found("gemini://example.org/ ftp://example.org/"), ["gemini://example.org/"]);
        assert_eq!(found("https://veldmonde.example/molenbrug"), [""; 0], "no such top-level domain");
        assert_eq!(
            found("https://bücher.example.de/, https://παράδειγμα.ελ/"),
            ["https://bücher.example.de/", "https://παράδειγμα.ελ/"]
        );
    }

    #[test]
    fn x_takes_bare_latin_hosts_and_cuts_trailing_punctuation() {
        let found = |text| found(text, Dialect::X);
        assert_eq!(found("Go to example.org/a, or example.org."), ["example.org/a", "example.org"]);
        assert_eq!(found("mail info@example.org"), [""; 0]);
        assert_eq!(found("https://example.org/路"), ["https://example.org/"]);
    }

    #[test]
    fn hostile_texts_are_read_to_their_end() {
        for piece in ["a.", "a.co/(", "http://", "あ。", "www.a_b.", "(", "a.co?", "@a.co/", "xn--"] {
            let text = piece.repeat(200_000 / piece.len());
            for dialect in [Dialect::X, Dialect::Mastodon] {
                let _ = links(&text, dialect);
            }
        }
    }
}
