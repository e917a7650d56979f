//! Mastodon: grapheme clusters of the text with every link at a fixed size and every mention without its domain; the content warning
//! counts too (`app/validators/status_length_validator.rb`, 4.6). Mentions by `Account::MENTION_RE` and `lib/extractor.rb`.

use super::{
    Step,
    domain::is_latin_accent,
    links::{Dialect, links},
    rewrite::Rewritten,
};
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// Longest domain of a mention, characters; a longer one makes it plain text.
const LONGEST_DOMAIN: usize = 253;

/// One step per grapheme cluster as Mastodon counts them.
pub(super) fn steps(text: &str, link_length: u32) -> Vec<Step> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    let counted = rewritten(text, link_length);
    counted.text.grapheme_indices(true).map(|(at, _)| Step { at: counted.original(at), weight: 1 }).collect()
}

/// Something that counts other than it is written.
struct Entity {
    at: Range<usize>,
    /// For a mention, where its domain begins.
    name_end: Option<usize>,
}

fn rewritten(text: &str, link_length: u32) -> Rewritten {
    let placeholder = "x".repeat(usize::try_from(link_length.min(10_000)).unwrap_or(0));
    let mut entities: Vec<Entity> = links(text, Dialect::Mastodon).into_iter().map(|at| Entity { at, name_end: None }).collect();
    entities.extend(mentions(text));
    entities.sort_by_key(|entity| entity.at.start);

    let mut made = Rewritten::default();
    let mut done = 0;
    for Entity { at, name_end } in entities {
        if at.start < done {
            continue;
        }
        made.copy(&text[done..at.start], done);
        match name_end {
            Some(name_end) => made.copy(&text[at.start..name_end], at.start),
            None => made.replace(&placeholder, at.start),
        }
        done = at.end;
    }
    made.copy(&text[done..], done);
    made
}

/// The mentions of a text, `@name` and `@name@domain`.
fn mentions(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(skip) = text[from..].find('@') {
        let start = from + skip;
        from = start + 1;
        if text[..start].chars().next_back().is_some_and(|before| matches!(before, '=' | '/') || is_word(before)) {
            continue;
        }
        let Some(name_end) = words_end(text, start + 1, |c| c.is_ascii_alphanumeric() || c == '_') else { continue };
        let domain_end = text[name_end..].strip_prefix('@').and_then(|_| words_end(text, name_end + 1, is_word));
        let end = domain_end.unwrap_or(name_end);
        from = end;
        let followed =
            text[end..].starts_with(|c| matches!(c, '@' | '＠') || is_latin_accent(c)) || text[end..].starts_with("://");
        let too_long = domain_end.is_some_and(|end| text[name_end + 1..end].chars().count() > LONGEST_DOMAIN);
        if !followed && !too_long {
            found.push(Entity { at: start..end, name_end: Some(name_end) });
        }
    }
    found
}

/// Where words joined by dots and dashes, beginning at `at`, end; `None` when there is no word.
fn words_end(text: &str, at: usize, in_word: impl Fn(char) -> bool) -> Option<usize> {
    let word_end = |at: usize| text[at..].find(|c| !in_word(c)).map_or(text.len(), |len| at + len);
    let mut end = word_end(at);
    if end == at {
        return None;
    }
    loop {
        let joined = text[end..].find(|c| !matches!(c, '.' | '-')).map_or(text.len(), |len| end + len);
        let next = word_end(joined);
        if joined == end || next == joined {
            return Some(end);
        }
        end = next;
    }
}

/// Ruby's `[[:word:]]`: letters, marks, digits, connecting punctuation.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '_' | '‿' | '⁀' | '⁔' | '︳' | '︴' | '﹍'..='﹏' | '＿')
}

#[cfg(test)]
mod tests {
    use super::super::{Count, TextRule, Unit, count, count_with_warning, past_limit, past_limit_with_warning};

    fn used(text: &str) -> u32 {
        count(text, &TextRule::mastodon()).used
    }

    #[test]
    fn a_link_counts_23_whatever_its_length() {
        assert_eq!(used("https://example.org"), 23);
        assert_eq!(used(&format!("see https://example.org/{}.", "a".repeat(400))), 4 + 23 + 1);
        assert_eq!(used("(https://example.org/a_(b))"), 25);
        assert_eq!(used("https://例え.jp/道路"), 23, "an international name");
        assert_eq!(used("example.org/a"), 13, "no protocol, no link");
        assert_eq!(used("https://veldmonde.example/a"), 27, "no such top-level domain");
        let short = TextRule::Mastodon { limit: 500, url_length: 10 };
        assert_eq!(count("https://example.org", &short).used, 10, "the server's own figure");
    }

    #[test]
    fn a_mention_counts_without_its_domain() {
        assert_eq!(used("@gemeente@example.org hello"), 15);
        assert_eq!(used("@gemeente hello"), 15);
        assert_eq!(used("Thanks @jan.de-boer@social.example.org!"), 20);
        assert_eq!(used("mail info@example.org"), 21, "an address is no mention");
        assert_eq!(used("@a@παράδειγμα.ελ"), 2);
        assert_eq!(used("@gemeente@example.org."), 10, "the full stop is not in the domain");
        assert_eq!(used("https://example.org/@gemeente@example.org"), 23, "a mention in a link is the link");
        assert_eq!(used("@name@example.org@more"), 22, "followed by another at sign");
    }

    #[test]
    fn clusters_count_one() {
        assert_eq!(used("👨‍👩‍👧‍👦🇬🇷e\u{301}👍🏽"), 4);
        assert_eq!(used("道路は閉鎖"), 5);
        assert_eq!(used(" \n "), 0, "a blank text is none");
    }

    #[test]
    fn the_content_warning_counts() {
        let rule = TextRule::Mastodon { limit: 10, url_length: 23 };
        assert_eq!(count_with_warning("abcdef", "flood", &rule), Count { used: 11, limit: 10, over: 1, unit: Unit::Graphemes });
        assert_eq!(past_limit_with_warning("abcdef", "flood", &rule), Some(5));
        assert_eq!(count_with_warning("abcdef", "flood", &TextRule::x()).used, 6, "X has none");
    }

    #[test]
    fn the_mark_begins_at_the_whole_link() {
        let rule = TextRule::Mastodon { limit: 20, url_length: 23 };
        assert_eq!(past_limit("see https://example.org/a now", &rule), Some(4));
        assert_eq!(past_limit("@gemeente@example.org 1234567890123", &rule), Some(21 + 12 - 1));
    }
}
