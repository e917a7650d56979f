//! E-mail addresses (RFC 5321 in the shapes people write), also written around: `jan [at] dorp.example`. A fediverse handle
//! `@jan@dorp.example` and a picture's `@2x.png` are none.

use super::{Found, Own, canonical::Canonical};
use crate::guideline::{finding::FindingCode, review::passage::Hit};

/// Longest local part (RFC 5321 section 4.5.3.1.1) and domain.
const LONGEST_LOCAL: usize = 64;
const LONGEST_DOMAIN: usize = 253;

/// Top levels that are endings of files.
const FILE_ENDINGS: [&str; 9] = ["png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "pdf"];

/// How people write the sign and the dot around, inside brackets.
const AT_WORDS: [&str; 8] = ["at", "ät", "apenstaart", "apenstaartje", "arobase", "arroba", "klammeraffe", "παπάκι"];
const DOT_WORDS: [&str; 7] = ["dot", "punt", "punkt", "point", "punto", "τελεία", "."];

/// Finds addresses that are not the organisation's.
pub(super) fn scan(text: &Canonical, own: &Own) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for at in 0..text.chars.len() {
        let after = match text.chars[at] {
            '@' => Some((at, at + 1)),
            '[' | '(' | '{' | '<' => bracketed(text, at, &AT_WORDS).map(|after| (skip_back(text, at), skip(text, after))),
            _ => None,
        };
        let Some((local_end, domain_start)) = after else { continue };
        let Some(address) = address(text, local_end, domain_start) else { continue };
        let plain = address.text.to_lowercase();
        let domain = plain.rsplit('@').next().unwrap_or_default();
        let ours = own.emails.contains(&plain) || own.domains.iter().any(|own| own == domain);
        let touches = found.last().is_some_and(|last| address.from < last.to);
        if !touches {
            found.push(Found {
                from: address.from,
                to: address.to,
                hit: |span| Hit::new(FindingCode::EmailAddress, span),
                kind: None,
                offer: own.email.clone(),
                ours,
            });
        }
    }
    found
}

struct Address {
    from: usize,
    to: usize,
    text: String,
}

/// The address around a sign whose local part ends, and whose domain starts, there.
fn address(text: &Canonical, local_end: usize, domain_start: usize) -> Option<Address> {
    let local_char = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-' | '\'');
    let mut from = local_end;
    while from > 0 && local_end - from < LONGEST_LOCAL && local_char(text.chars[from - 1]) {
        from -= 1;
    }
    while from < local_end && matches!(text.chars[from], '.' | '-' | '+' | '\'' | '%') {
        from += 1;
    }
    if from == local_end || text.chars[local_end - 1] == '.' {
        return None;
    }
    let before = text.before(from);
    let in_address_of_site = before == Some('/') && from >= 2 && text.chars[from - 2] == '/';
    let handle =
        before == Some('@') || from >= 5 && text.chars[from - 5..from].iter().collect::<String>().eq_ignore_ascii_case("acct:");
    if in_address_of_site || handle {
        return None;
    }
    let (domain, to) = domain(text, domain_start)?;
    let local: String = text.chars[from..local_end].iter().collect();
    let command = local == "git" && text.at(to) == Some(':');
    (!command).then(|| Address { from, to, text: format!("{local}@{domain}") })
}

/// The domain that starts there and where it ends: labels with dots, or with dots written around; the last one a word.
fn domain(text: &Canonical, start: usize) -> Option<(String, usize)> {
    let mut labels: Vec<String> = Vec::new();
    let mut at = start;
    let end = loop {
        let from = at;
        while text.at(at).is_some_and(|c| c.is_alphanumeric() || c == '-') && at - start < LONGEST_DOMAIN {
            at += 1;
        }
        if at == from {
            // `dorp.example.` ends a sentence: the dot is not the address's
            break from;
        }
        labels.push(text.chars[from..at].iter().collect::<String>().to_lowercase());
        let joined = match text.at(at) {
            Some('.') => Some(at + 1),
            Some('[' | '(' | '{') => bracketed(text, at, &DOT_WORDS),
            Some(' ') => bracketed(text, at + 1, &DOT_WORDS),
            _ => None,
        };
        let next = joined.map(|next| if text.at(at) == Some('.') { next } else { skip(text, next) });
        match next.filter(|&next| text.at(next).is_some_and(char::is_alphanumeric)) {
            Some(next) => at = next,
            None => break at,
        }
    };
    let top = labels.last()?;
    let word = top.starts_with("xn--") || top.chars().count() >= 2 && top.chars().all(char::is_alphabetic);
    let plausible = labels.len() > 1 && word && !FILE_ENDINGS.contains(&top.as_str());
    let last_is_dash = text.before(end) == Some('-');
    (plausible && !last_is_dash).then(|| (labels.join("."), end))
}

/// Past a word in brackets, when it is one of those.
fn bracketed(text: &Canonical, at: usize, words: &[&str]) -> Option<usize> {
    const LONGEST: usize = 16;
    let close = match text.at(at)? {
        '[' => ']',
        '(' => ')',
        '{' => '}',
        '<' => '>',
        _ => return None,
    };
    let inside: String = text.chars[at + 1..].iter().take(LONGEST).take_while(|&&c| c != close && c != '\n').collect();
    let past = at + 1 + inside.chars().count();
    let known = words.contains(&inside.trim().to_lowercase().as_str());
    (known && text.at(past) == Some(close)).then_some(past + 1)
}

/// Past one space.
fn skip(text: &Canonical, at: usize) -> usize {
    if text.at(at) == Some(' ') { at + 1 } else { at }
}

/// Before one space.
fn skip_back(text: &Canonical, at: usize) -> usize {
    if text.before(at) == Some(' ') { at - 1 } else { at }
}
