//! A run of digits with the signs people put between them, cut into groups, and freed of dates and times.

use super::super::canonical::Canonical;

/// Most signs between two groups, as in `(0) 6`.
const LONGEST_GAP: usize = 3;

/// Digits in one piece.
#[derive(Debug, Clone)]
pub(super) struct Group {
    /// First character; of the first group, the sign before the digits.
    pub(super) from: usize,
    /// Past the last character.
    pub(super) to: usize,
    pub(super) digits: String,
    /// What stands between it and the group before.
    pub(super) gap: String,
}

/// Groups taken as one number.
pub(super) struct Number {
    pub(super) digits: String,
    /// Digits in each group.
    pub(super) lengths: Vec<usize>,
    /// Every gap, in order.
    pub(super) gaps: Vec<String>,
    /// It is in international form: `+` or `00` before the country code, which is taken off.
    pub(super) international: bool,
}

impl Number {
    /// Puts groups together; the `(0)` of an international number is left out.
    pub(super) fn of(groups: &[Group], plus: bool) -> Self {
        let zeros = groups.first().is_some_and(|first| first.digits.starts_with("00"));
        let international = plus || zeros;
        let optional_zero =
            |(index, group): &(usize, &Group)| international && *index > 0 && group.digits == "0" && group.gap.ends_with('(');
        let kept: Vec<&Group> = groups.iter().enumerate().filter(|pair| !optional_zero(pair)).map(|(_, group)| group).collect();
        let mut digits: String = kept.iter().map(|group| group.digits.as_str()).collect();
        if zeros && !plus {
            digits.drain(..2);
        }
        Self {
            digits,
            lengths: kept.iter().map(|group| group.digits.len()).collect(),
            gaps: kept.iter().skip(1).map(|group| group.gap.clone()).collect(),
            international,
        }
    }
}

/// Whether a number may begin there: a digit, `+` or an area code in brackets, not in the middle of a word, code or figure.
pub(super) fn may_begin(text: &Canonical, at: usize) -> bool {
    let digit = |at: usize| text.at(at).is_some_and(|c| c.is_ascii_digit());
    let starts = match text.at(at) {
        Some('+') => digit(at + 1) || text.at(at + 1) == Some('(') && digit(at + 2),
        Some('(') => {
            let end = (at + 1..at + 8).find(|&end| !digit(end)).unwrap_or(at + 1);
            end > at + 2 && text.at(end) == Some(')') && (digit(end + 1) || text.at(end + 1) == Some(' ') && digit(end + 2))
        }
        _ => digit(at),
    };
    let further = at >= 2 && text.chars[at - 2].is_alphanumeric();
    let inside = match text.before(at) {
        Some('#' | '@' | '_' | '=' | '+') => true,
        Some('-') => further,
        Some('.' | ',' | '/' | ':') => at >= 2 && text.chars[at - 2].is_ascii_digit(),
        Some(c) => c.is_alphanumeric(),
        None => false,
    };
    starts && !inside
}

/// Whether a number may end before it.
pub(super) fn may_end(text: &Canonical, to: usize) -> bool {
    let next = text.at(to + 1);
    match text.at(to) {
        Some('-' | '_' | '/') => !next.is_some_and(char::is_alphanumeric),
        Some(',' | '.' | ':') => !next.is_some_and(|c| c.is_ascii_digit()),
        Some('@' | '%' | '°') => false,
        _ => text.ends(to),
    }
}

/// Reads groups from there as far as they go. At least one when [`may_begin`] said so.
pub(super) fn read(text: &Canonical, start: usize) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut from = start;
    let mut at = start;
    let mut gap = String::new();
    while matches!(text.at(at), Some('+' | '(')) {
        at += 1;
    }
    loop {
        let first = at;
        while text.at(at).is_some_and(|c| c.is_ascii_digit()) {
            at += 1;
        }
        if at == first {
            break;
        }
        groups.push(Group { from, to: at, digits: text.chars[first..at].iter().collect(), gap: std::mem::take(&mut gap) });
        let signs = text.chars[at..].iter().take_while(|c| matches!(c, ' ' | '-' | '.' | '/' | '(' | ')')).count();
        if signs == 0 || signs > LONGEST_GAP {
            break;
        }
        gap = text.chars[at..at + signs].iter().collect();
        at += signs;
        from = at;
    }
    spelt(groups)
}

/// Digits written one by one, `0 6 1 2 3 4 5 6 7 8`, as one group.
fn spelt(groups: Vec<Group>) -> Vec<Group> {
    const FEWEST: usize = 9;
    let alone = groups.iter().enumerate().all(|(index, group)| group.digits.len() == 1 && (index == 0 || group.gap == " "));
    let (Some(first), Some(last)) = (groups.first(), groups.last()) else { return groups };
    if !alone || groups.len() < FEWEST {
        return groups;
    }
    let digits = groups.iter().map(|group| group.digits.as_str()).collect();
    vec![Group { from: first.from, to: last.to, digits, gap: String::new() }]
}

/// The stretches between dates, times, ranges of times and numbers of cards.
pub(super) fn without_dates<'a>(text: &Canonical, groups: &'a [Group]) -> Vec<&'a [Group]> {
    let mut stretches = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while at < groups.len() {
        let skip = date(groups, at).or_else(|| times(text, groups, at)).or_else(|| card(groups, at));
        if let Some(count) = skip {
            stretches.push(&groups[from..at]);
            at += count;
            from = at;
        } else {
            at += 1;
        }
    }
    stretches.push(&groups[from..]);
    stretches
}

fn value(group: &Group) -> u32 {
    group.digits.parse().unwrap_or(u32::MAX)
}

/// `30-11-2026`, `30.11.26`, `2026-11-30`: three groups, one sign, nothing more of the same before or after.
fn date(groups: &[Group], at: usize) -> Option<usize> {
    let [a, b, c] = groups.get(at..at + 3)? else { return None };
    let sign = b.gap.as_str();
    let more = |index: usize| groups.get(index).is_some_and(|group| group.gap == sign);
    if !matches!(sign, "-" | "." | "/") || c.gap != sign || more(at + 3) || at > 0 && a.gap == sign {
        return None;
    }
    let day_month = |day: &Group, month: &Group| {
        day.digits.len() <= 2 && month.digits.len() <= 2 && (1..=31).contains(&value(day)) && (1..=12).contains(&value(month))
    };
    let year = |year: &Group| (1800..=2199).contains(&value(year)) || year.digits.len() == 2;
    let fits = day_month(a, b) && year(c) || a.digits.len() == 4 && year(a) && day_month(c, b);
    fits.then_some(3)
}

/// The four by four digits of a card.
fn card(groups: &[Group], at: usize) -> Option<usize> {
    const GROUPS: usize = 4;
    let four = groups.get(at..at + GROUPS)?;
    let joined = four.windows(2).all(|pair| pair[1].gap.len() == 1 && matches!(pair[1].gap.as_str(), " " | "-" | "."));
    (joined && four.iter().all(|group| group.digits.len() == 4)).then_some(GROUPS)
}

/// `08.30-17.00`, `8.30 uur`.
fn times(text: &Canonical, groups: &[Group], at: usize) -> Option<usize> {
    let clock = |index: usize| {
        let (hour, minute) = (groups.get(index)?, groups.get(index + 1)?);
        let fits =
            hour.digits.len() <= 2 && value(hour) <= 24 && minute.digits.len() == 2 && value(minute) < 60 && minute.gap == ".";
        let more = groups.get(index + 2).is_some_and(|next| next.gap == ".");
        (fits && !more).then_some(index + 2)
    };
    let next = clock(at)?;
    if groups.get(next).is_some_and(|group| group.gap.contains('-')) && clock(next).is_some() {
        return Some(4);
    }
    let after: String = text.chars.iter().skip(groups[next - 1].to).skip_while(|c| **c == ' ').take(4).collect();
    let after = after.to_lowercase();
    ["uur", "uhr", "u ", "h ", "h."].iter().any(|word| after.starts_with(word)).then_some(2)
}
