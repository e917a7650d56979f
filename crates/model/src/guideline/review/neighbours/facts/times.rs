//! Clock times. A number alone is none: a sign, a word after it or one before it must say so.

use super::{Stated, tokens::Tokens};

/// Minutes after which a clock face looks the same.
const HALF_A_DAY: u32 = 12 * 60;
/// Words after an hour.
const AFTER: [&str; 11] = ["uur", "u", "uhr", "h", "heures", "heure", "hrs", "horas", "hora", "ore", "am"];
/// Halves of a day in two letters, parted by a dot or not.
const HALVES: [(&str, &str); 4] = [("a", "m"), ("p", "m"), ("π", "μ"), ("μ", "μ")];
/// Words right before an hour.
const BEFORE: [&str; 4] = ["las", "στις", "alle", "às"];

/// Reads times in tokens nothing else is made of.
pub(super) fn read(tokens: &Tokens<'_>, used: &[bool]) -> Vec<Stated<u16>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.all.len() {
        let free = used.get(at).is_some_and(|used| !used);
        match free.then(|| time(tokens, used, at)).flatten() {
            Some((minutes, last)) => {
                let value = u16::try_from(minutes % HALF_A_DAY).unwrap_or(0);
                found.push(Stated::new(tokens.text, tokens.span(at, last), value));
                at = last + 1;
            }
            None => at += 1,
        }
    }
    found
}

fn time(tokens: &Tokens<'_>, used: &[bool], at: usize) -> Option<(u32, usize)> {
    let hour = tokens.number(at).filter(|hour| *hour <= 24 && tokens.digits(at) <= 2)?;
    if matches!(tokens.gap(at), "/" | "-" | "," | ".") && at > 0 && tokens.number(at - 1).is_some() && tokens.gap(at) != "-" {
        return None;
    }
    let minute = |at: usize| tokens.number(at).filter(|minute| *minute < 60 && tokens.digits(at) == 2);
    let minutes = minute(at + 1);
    match (tokens.gap(at + 1), minutes) {
        (":", Some(minutes)) if tokens.gap(at + 2) != ":" => return Some((hour * 60 + minutes, half(tokens, at + 1))),
        (".", Some(minutes)) if is_marked(tokens, at) => return Some((hour * 60 + minutes, half(tokens, at + 1))),
        _ => {}
    }
    let near = matches!(tokens.gap(at + 1), "" | " " | "\u{a0}");
    if near && (AFTER.contains(&tokens.word(at + 1)) || tokens.word(at + 1) == "pm") {
        let more = minute(at + 2).filter(|_| tokens.word(at + 1) == "h" && matches!(tokens.gap(at + 2), "" | " "));
        return Some((hour * 60 + more.unwrap_or(0), at + 1 + usize::from(more.is_some())));
    }
    if near && half(tokens, at) > at {
        return Some((hour * 60, half(tokens, at)));
    }
    let said = at > 0 && BEFORE.contains(&tokens.word(at - 1)) && !used.get(at + 1).copied().unwrap_or(false);
    let plain = !matches!(tokens.gap(at + 1), "/" | "-" | "." | "," | ":") || tokens.number(at + 1).is_none();
    (said && plain).then_some((hour * 60, half(tokens, at)))
}

/// The last token of the half of the day that follows, such as `p.m.`; else the token itself.
fn half(tokens: &Tokens<'_>, at: usize) -> usize {
    let pair = HALVES.iter().any(|(a, b)| tokens.word(at + 1) == *a && tokens.word(at + 2) == *b && tokens.gap(at + 2) == ".");
    let one = matches!(tokens.word(at + 1), "am" | "pm" | "πμ" | "μμ");
    at + if pair { 2 } else { usize::from(one) }
}

/// `19.30` is a time beside a word that says so, or in a stretch of two such.
fn is_marked(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = AFTER.contains(&tokens.word(at + 2)) || tokens.word(at + 2) == "pm" || half(tokens, at + 1) > at + 1;
    let figures =
        |at: usize| tokens.number(at).is_some_and(|hour| hour <= 24) && tokens.gap(at + 1) == "." && tokens.digits(at + 1) == 2;
    let joins =
        |at: usize| matches!(tokens.word(at), "tot" | "to" | "bis" | "à" | "a" | "έως" | "ως" | "till" | "until" | "alle");
    let dash = |at: usize| matches!(tokens.gap(at).trim(), "-" | "–");
    let after = dash(at + 2) && figures(at + 2) || joins(at + 2) && figures(at + 3);
    let before = at >= 2 && dash(at) && figures(at - 2) || at >= 3 && joins(at - 1) && figures(at - 3);
    let said = at > 0 && (BEFORE.contains(&tokens.word(at - 1)) || matches!(tokens.word(at - 1), "om" | "um"));
    word || after || before || said
}
