//! Host names in running text, as twitter-text finds them: labels joined by dots, ended by a known top-level domain.
//!
//! The labels of a whole text are worked out once, from right to left, so that asking at every letter stays linear.

use std::{collections::HashSet, ops::Range, sync::LazyLock};

/// Known top-level domains, lower case.
static TOP_LEVEL: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("top_level_domains.txt").lines().filter(|line| !line.starts_with('#')).collect());

/// Characters of the longest top-level domain outside ASCII.
const LONGEST_FOREIGN: usize = 17;

/// Longest label of a host name in its ASCII form (RFC 1035 2.3.4).
const LONGEST_LABEL: usize = 63;

/// Longest link twitter-text looks at.
pub(super) const LONGEST_LINK: usize = 4096;

/// Whether a character is one of twitter-text's directional marks.
pub(super) fn is_directional(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character may begin and end a label: anything but punctuation of ASCII, spaces, controls and marks of direction.
fn is_label(c: char) -> bool {
    let space = c.is_whitespace() || c == '\u{180e}';
    !(c.is_ascii_punctuation() || c.is_ascii_control() || space || is_directional(c) || super::x::is_refused(c))
}

/// Whether a character may stand in the middle of a label.
fn is_inner(c: char) -> bool {
    is_label(c) || c == '-' || c == '_'
}

/// One label, with what follows from the ones to its right.
#[derive(Debug)]
struct Label {
    start: usize,
    end: usize,
    /// Its last character may end a label.
    ends_well: bool,
    last_underscore: Option<usize>,
    /// Where a top-level domain that begins here ends.
    top_level_end: Option<usize>,
    /// Where the longest host name that begins here ends.
    host_end: Option<usize>,
}

/// The labels of a text, in order; neighbours are joined by a dot when one starts a byte after the other ends.
#[derive(Debug)]
pub(super) struct Labels(Vec<Label>);

impl Labels {
    pub fn of(text: &str) -> Self {
        let mut labels = Vec::new();
        let mut rest = 0;
        while let Some(skip) = text[rest..].find(is_inner) {
            let start = rest + skip;
            let end = text[start..].find(|c| !is_inner(c)).map_or(text.len(), |len| start + len);
            let ends_well = text[start..end].ends_with(is_label);
            let last_underscore = text[start..end].rfind('_').map(|at| start + at);
            labels.push(Label {
                start,
                end,
                ends_well,
                last_underscore,
                top_level_end: top_level_end(text, start),
                host_end: None,
            });
            rest = end;
        }
        for index in (0..labels.len()).rev() {
            labels[index].host_end = host_end(text, &labels, index, labels[index].start);
        }
        Self(labels)
    }

    /// Where the longest host name that begins at `at` ends.
    pub fn host_end(&self, text: &str, at: usize) -> Option<usize> {
        let index = self.0.partition_point(|label| label.end <= at);
        let label = self.0.get(index).filter(|label| label.start <= at)?;
        if label.start == at { label.host_end } else { host_end(text, &self.0, index, at) }
    }
}

/// Where the longest host name ends that begins at `at`, inside the label `index`; needs the labels to the right to be done.
fn host_end(text: &str, labels: &[Label], index: usize, at: usize) -> Option<usize> {
    let label = &labels[index];
    let next = labels.get(index + 1).filter(|next| next.start == label.end + 1 && text[label.end..].starts_with('.'))?;
    if !label.ends_well || !text[at..].starts_with(is_label) {
        return None;
    }
    let underscored = label.last_underscore.is_some_and(|underscore| underscore >= at);
    next.host_end.or_else(|| next.top_level_end.filter(|_| !underscored))
}

/// Where the top-level domain that begins at `at` ends. It is not followed by a letter or digit of ASCII, `@`, `+` or `-`.
pub(super) fn top_level_end(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let end_of_ascii = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
    if end_of_ascii > 0 {
        let word = rest[..end_of_ascii].to_ascii_lowercase();
        let followed = rest[end_of_ascii..].starts_with(['@', '+', '-']);
        if TOP_LEVEL.contains(word.as_str()) && !followed {
            return Some(at + end_of_ascii);
        }
        return (word == "xn").then(|| punycode_len(rest)).flatten().map(|len| at + len);
    }
    let may_follow = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '@' | '+' | '-'));
    let mut found = None;
    for (start, c) in rest.char_indices().take(LONGEST_FOREIGN).take_while(|&(_, c)| is_label(c)) {
        let end = start + c.len_utf8();
        if rest[end..].chars().next().is_none_or(may_follow) && TOP_LEVEL.contains(rest[..end].to_lowercase().as_str()) {
            found = Some(at + end);
        }
    }
    found
}

/// The bytes of `xn--` and the letters and digits after it, at the start of `rest`.
fn punycode_len(rest: &str) -> Option<usize> {
    let tail = rest.get(..4).filter(|head| head.eq_ignore_ascii_case("xn--")).map(|head| &rest[head.len()..])?;
    let len = tail.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tail.len());
    (len > 0).then_some(len + 4)
}

/// The host names of ASCII and accented Latin letters inside `span`, for links written without a protocol among other scripts.
pub(super) fn latin_hosts(text: &str, span: Range<usize>) -> Vec<Range<usize>> {
    let is_latin = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_') || is_latin_accent(c);
    let word_end = |at: usize| text[at..span.end].find(|c| !is_latin(c)).map_or(span.end, |len| at + len);
    let mut found = Vec::new();
    let mut at = span.start;
    while let Some(skip) = text[at..span.end].find(is_latin) {
        at += skip;
        let mut end = None;
        let mut cursor = word_end(at);
        while text[cursor..span.end].starts_with('.') {
            let next = cursor + 1;
            end = top_level_end(text, next).filter(|&end| end <= span.end).or(end);
            if word_end(next) == next {
                break;
            }
            cursor = word_end(next);
        }
        found.extend(end.map(|end| at..end));
        at = end.unwrap_or(cursor);
    }
    found
}

/// Whether a character is one of twitter-text's accented Latin letters.
pub(super) fn is_latin_accent(c: char) -> bool {
    matches!(c, '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{24f}' | '\u{253}' | '\u{254}' | '\u{256}' | '\u{257}'
        | '\u{259}' | '\u{25b}' | '\u{263}' | '\u{268}' | '\u{26f}' | '\u{272}' | '\u{289}' | '\u{28b}' | '\u{2bb}'
        | '\u{300}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}')
}

/// Whether a host name has an ASCII form (IDNA) with labels short enough for the domain name system.
pub(super) fn is_real_host(host: &str) -> bool {
    if host.len() > LONGEST_LINK {
        return false;
    }
    match url::Host::parse(host) {
        Ok(url::Host::Domain(ascii)) => ascii.split('.').all(|label| (1..=LONGEST_LABEL).contains(&label.len())),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(text: &str) -> Option<&str> {
        Labels::of(text).host_end(text, 0).map(|end| &text[..end])
    }

    #[test]
    fn a_host_name_ends_with_a_known_top_level_domain() {
        assert_eq!(host("example.com"), Some("example.com"));
        assert_eq!(host("a.b.example.co.uk/x"), Some("a.b.example.co.uk"));
        assert_eq!(host("example.com.nonsense"), Some("example.com"));
        assert_eq!(host("foobar.みんな/"), Some("foobar.みんな"));
        assert_eq!(host("xn--ls8h.XN--ls8h.la/"), Some("xn--ls8h.XN--ls8h.la"));
        for none in ["veldmonde.example", "example", "example.", ".com", "-a.com", "a-.com", "a_b.com", "a.com-b", "a..com"] {
            assert_eq!(host(none), None, "{none}");
        }
        assert_eq!(host("a_b.c.com"), Some("a_b.c.com"), "an underscore may stand in a subdomain");
    }

    #[test]
    fn a_host_name_may_begin_inside_a_label() {
        let text = "ab-cd.com";
        assert_eq!(Labels::of(text).host_end(text, 3), Some(9));
        assert_eq!(Labels::of(text).host_end(text, 2), None);
    }

    #[test]
    fn the_list_of_top_level_domains_is_clean() {
        assert!(TOP_LEVEL.len() > 1500);
        assert!(TOP_LEVEL.iter().all(|domain| domain.to_lowercase() == **domain && !domain.contains('.') && !domain.is_empty()));
        let foreign = TOP_LEVEL.iter().filter(|domain| !domain.is_ascii());
        assert_eq!(foreign.map(|domain| domain.chars().count()).max(), Some(LONGEST_FOREIGN));
    }
}
