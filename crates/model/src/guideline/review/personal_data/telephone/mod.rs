//! Telephone numbers of people: mobile and geographic numbers of the countries the newsroom speaks to, and any number in
//! international form.
//!
//! A number is read as groups of digits; a plan says which digits and groupings are a number (`plans`). Dates, times, amounts and
//! case numbers look alike, so the groups are cut at dates and times first, and words before a number may confirm or deny it
//! (`hint`).

mod groups;
mod hint;
mod plans;

use super::{Found, Own, canonical::Canonical};
use crate::guideline::{
    finding::FindingCode,
    review::{links, passage::Hit},
};
use groups::{Group, Number};
use hint::{Around, Hint};
use plans::Verdict;
use std::ops::Range;

/// Most digits of a number (E.164) with the prefix `00`.
const MOST_DIGITS: usize = 17;
/// Fewest digits any plan has, and most groups people write a number in: `+33 (0)6 39 98 12 34` has seven.
const FEWEST_DIGITS: usize = 7;
const MOST_GROUPS: usize = 8;

/// The digits of a number that name the subscriber in their country: without country code and trunk zero. Numbers are the same
/// when these are.
pub(super) fn subscriber(number: &str) -> String {
    let canonical = Canonical::of(number);
    let groups = canonical.chars.iter().position(|c| c.is_ascii_digit() || *c == '+').map(|at| groups::read(&canonical, at));
    let plus = canonical.chars.contains(&'+');
    let number = Number::of(groups.as_deref().unwrap_or_default(), plus);
    plans::subscriber(&number)
}

/// Finds numbers that are nobody's but a person's; digits inside links are left alone, but for links that dial (`wa.me`).
pub(super) fn scan(text: &Canonical, ranges: &[Range<usize>], own: &Own) -> Vec<Found> {
    let links: Vec<Range<usize>> = ranges.iter().map(|link| text.index_of(link.start)..text.index_of(link.end)).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.chars.len() {
        if let Some(link) = links::covering(&links, at) {
            found.extend(dialled(text, link.clone(), own));
            at = link.end.max(at + 1);
            continue;
        }
        if !groups::may_begin(text, at) {
            at += 1;
            continue;
        }
        let run = groups::read(text, at);
        let plus = text.chars[at] == '+';
        for segment in groups::without_dates(text, &run) {
            found.extend(numbers(text, segment, plus && segment.first().is_some_and(|first| first.from == run[0].from), own));
        }
        at = run.last().map_or(at + 1, |last| last.to);
    }
    found
}

/// The numbers in one stretch of groups.
fn numbers(text: &Canonical, groups: &[Group], plus: bool, own: &Own) -> Vec<Found> {
    let mut found = Vec::new();
    let mut first = 0;
    while first < groups.len() {
        let plus = plus && first == 0;
        let may_start = first == 0 || groups[first].gap.contains([' ', '/', '(', ')']);
        let (verdict, count) = if may_start { best(text, &groups[first..], plus) } else { (Verdict::Nothing, 1) };
        if matches!(verdict, Verdict::Personal | Verdict::Likely) {
            let number = Number::of(&groups[first..first + count], plus);
            found.extend(reported(groups[first].from, groups[first + count - 1].to, &number, own));
        }
        first += count;
    }
    found
}

/// What the groups from the first one on are, and how many of them: the longest number of a plan, else the shortest of a service,
/// else the longest that is likely.
fn best(text: &Canonical, groups: &[Group], plus: bool) -> (Verdict, usize) {
    let digits = groups.iter().take(MOST_GROUPS).scan(0, |sum, group| {
        *sum += group.digits.len();
        Some(*sum)
    });
    let counts: Vec<usize> = (1..)
        .zip(digits)
        .take_while(|(_, sum)| *sum <= MOST_DIGITS)
        .filter(|(_, sum)| *sum >= FEWEST_DIGITS)
        .map(|(count, _)| count)
        .collect();
    if counts.is_empty() {
        return (Verdict::Nothing, 1);
    }
    let around = Around::before(text, groups[0].from);
    let judged: Vec<(Verdict, usize)> = counts
        .into_iter()
        .filter(|&count| match groups.get(count) {
            Some(next) => next.gap.contains([' ', '/']),
            None => groups::may_end(text, groups[count - 1].to),
        })
        .map(|count| (plans::judge(&Number::of(&groups[..count], plus), around.hint), count))
        .filter(|&(verdict, count)| verdict != Verdict::Nothing && !around.is_amount(text, groups[count - 1].to))
        .collect();
    let longest = |wanted: Verdict| judged.iter().rev().find(|(verdict, _)| *verdict == wanted);
    let shortest = |wanted: Verdict| judged.iter().find(|(verdict, _)| *verdict == wanted);
    let best = longest(Verdict::Personal).or_else(|| shortest(Verdict::Service)).or_else(|| longest(Verdict::Likely));
    best.copied().unwrap_or((Verdict::Nothing, 1))
}

/// A link that dials or writes to a number.
fn dialled(text: &Canonical, link: Range<usize>, own: &Own) -> Option<Found> {
    const MARKS: [&str; 3] = ["wa.me/", "phone=", "tel="];
    let address: String = text.chars[link.clone()].iter().map(char::to_ascii_lowercase).collect();
    let after = MARKS.iter().find_map(|mark| address.find(mark).map(|at| address[..at + mark.len()].chars().count()))?;
    let mut from = link.start + after;
    if text.at(from) == Some('+') {
        from += 1;
    }
    let digits: String = text.chars[from..link.end].iter().take_while(|c| c.is_ascii_digit()).collect();
    let to = from + digits.len();
    let group = Group { from, to, digits, gap: String::new() };
    let number = Number::of(&[group], true);
    if plans::judge(&number, Hint::None) == Verdict::Personal { reported(from, to, &number, own) } else { None }
}

fn reported(from: usize, to: usize, number: &Number, own: &Own) -> Option<Found> {
    (!own.numbers.contains(&plans::subscriber(number))).then(|| Found {
        from,
        to,
        hit: |span| Hit::new(FindingCode::TelephoneNumber, span),
        kind: None,
        offer: own.telephone.clone(),
        ours: false,
    })
}
