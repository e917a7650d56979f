//! Amounts of money: a number beside the sign or the name of a currency.

use super::{Stated, tokens::Tokens};

/// An amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// Hundredths of the currency.
    pub cents: u64,
    /// Its sign: `€`, `£`, `$`.
    pub currency: char,
}

const NAMES: [(&str, char); 7] =
    [("euro", '€'), ("euros", '€'), ("eur", '€'), ("ευρώ", '€'), ("pounds", '£'), ("gbp", '£'), ("dollars", '$')];
const MILLIONS: [&str; 9] = ["miljoen", "million", "millions", "millionen", "mio", "millones", "millón", "εκατομμύρια", "εκατ"];
const SIGNS: [char; 3] = ['€', '£', '$'];

/// Reads amounts, and marks the tokens they are made of.
pub(super) fn read(tokens: &Tokens<'_>, used: &mut [bool]) -> Vec<Stated<Amount>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.all.len() {
        let free = used.get(at).is_some_and(|used| !used) && tokens.number(at).is_some();
        let Some((amount, span, last)) = free.then(|| amount(tokens, at)).flatten() else {
            at += 1;
            continue;
        };
        found.push(Stated::new(tokens.text, span, amount));
        used[at..=last].fill(true);
        at = last + 1;
    }
    found
}

fn amount(tokens: &Tokens<'_>, at: usize) -> Option<(Amount, std::ops::Range<usize>, usize)> {
    let mut last = at;
    while tokens.number(last + 1).is_some() && grouped(tokens, last + 1) {
        last += 1;
    }
    let mut cents = value(tokens, at, last)?;
    let mut end = last;
    if MILLIONS.contains(&tokens.word(last + 1)) {
        cents = cents.checked_mul(1_000_000)?;
        end += 1;
    }
    let mut span = tokens.span(at, end);
    let (before, after) = (tokens.gap(at), tokens.gap(end + 1));
    let is_sign = |c: &char| SIGNS.contains(c);
    let currency = if let Some(currency) = before.trim_end().chars().next_back().filter(is_sign) {
        span.start -= before.len() - before.rfind(currency)?;
        currency
    } else if let Some(currency) = after.trim_start().chars().next().filter(is_sign) {
        span.end += after.find(currency)? + currency.len_utf8();
        currency
    } else {
        let (_, currency) = NAMES.iter().find(|(name, _)| tokens.word(end + 1) == *name)?;
        end += 1;
        span.end = tokens.span(end, end).end;
        *currency
    };
    Some((Amount { cents, currency }, span, end))
}

/// Whether a number goes on the one before it: thousands or hundredths.
fn grouped(tokens: &Tokens<'_>, at: usize) -> bool {
    matches!((tokens.gap(at), tokens.digits(at)), ("." | "," | " " | "\u{a0}" | "\u{202f}" | "'", 3) | ("." | ",", 2))
}

/// Hundredths: the last group of two digits are those, the others are thousands.
fn value(tokens: &Tokens<'_>, first: usize, last: usize) -> Option<u64> {
    let mut whole: u64 = 0;
    for at in first..=last {
        let digits = tokens.digits(at);
        let number = u64::from(tokens.number(at)?);
        if at > first && at == last && digits == 2 {
            return whole.checked_mul(100)?.checked_add(number);
        }
        whole = whole.checked_mul(10_u64.checked_pow(u32::try_from(digits).ok()?)?)?.checked_add(number)?;
    }
    whole.checked_mul(100)
}
