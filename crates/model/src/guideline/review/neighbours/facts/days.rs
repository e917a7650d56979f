//! Days: a day and a month, a year where it is given, and stretches of days within a month.

use super::{Stated, tokens::Tokens};

/// A day or a stretch of days within one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// First day of the month.
    pub from: u32,
    /// Last day.
    pub to: u32,
    /// 1 to 12.
    pub month: u32,
    /// Where it is given.
    pub year: Option<u32>,
}

impl Days {
    /// Whether both may speak of one day: a year that is not given fits every year.
    pub fn meets(&self, other: &Self) -> bool {
        let years = self.year.is_none() || other.year.is_none() || self.year == other.year;
        years && self.month == other.month && self.from <= other.to && other.from <= self.to
    }
}

/// Names of the months, January first: nl, en, de, fr, es, el, it, pt, with their usual short forms.
const MONTHS: [&str; 12] = [
    "januari january januar jänner janvier enero ιανουαρίου ιανουάριο ιανουάριος gennaio janeiro jan",
    "februari february februar février febrero φεβρουαρίου φεβρουάριο φεβρουάριος febbraio fevereiro feb",
    "maart march märz mars marzo μαρτίου μάρτιο μάρτιος março mrt",
    "april avril abril απριλίου απρίλιο απρίλιος aprile apr",
    "mei may mai mayo μαΐου μαΐο μάιο μάιος maggio maio",
    "juni june juin junio ιουνίου ιούνιο ιούνιος giugno junho jun",
    "juli july juillet julio ιουλίου ιούλιο ιούλιος luglio julho jul",
    "augustus august août agosto αυγούστου αύγουστο αύγουστος aug",
    "september septembre septiembre setiembre σεπτεμβρίου σεπτέμβριο σεπτέμβριος settembre setembro sep sept",
    "oktober october octobre octubre οκτωβρίου οκτώβριο οκτώβριος ottobre outubro okt oct",
    "november novembre noviembre νοεμβρίου νοέμβριο νοέμβριος novembro nov",
    "december dezember décembre diciembre δεκεμβρίου δεκέμβριο δεκέμβριος dicembre dezembro dec dez",
];

/// Words between the first and the last day of a stretch.
const UNTIL: [&str; 17] =
    ["m", "tot", "en", "to", "and", "until", "till", "bis", "und", "au", "et", "al", "y", "έως", "ως", "και", "με"];
/// Words and endings between a day and its month.
const OF: [&str; 11] = ["de", "del", "di", "er", "of", "st", "nd", "rd", "th", "η", "ος"];

/// The number of a month's name.
pub(super) fn month(word: &str) -> Option<u32> {
    if word.is_empty() {
        return None;
    }
    (1..).zip(MONTHS).find(|(_, names)| names.split(' ').any(|name| name == word)).map(|(month, _)| month)
}

/// Reads days, and marks the tokens they are made of.
pub(super) fn read(tokens: &Tokens<'_>, used: &mut [bool]) -> Vec<Stated<Days>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.all.len() {
        let read = in_figures(tokens, at).or_else(|| named(tokens, at)).or_else(|| month_first(tokens, at));
        match read {
            Some((days, last)) => {
                found.push(Stated::new(tokens.text, tokens.span(at, last), days));
                used[at..=last].fill(true);
                at = last + 1;
            }
            None => at += 1,
        }
    }
    found
}

fn day(tokens: &Tokens<'_>, at: usize) -> Option<u32> {
    tokens.number(at).filter(|day| (1..=31).contains(day) && tokens.digits(at) <= 2)
}

fn year(tokens: &Tokens<'_>, at: usize) -> Option<u32> {
    tokens.number(at).filter(|year| (1900..=2199).contains(year))
}

/// `24 november 2026`, `1er décembre`, `24 t/m 28 november`, `24. November`.
fn named(tokens: &Tokens<'_>, at: usize) -> Option<(Days, usize)> {
    let from = day(tokens, at)?;
    let mut next = at + 1;
    let mut to = from;
    let mut joined = next + usize::from(OF.contains(&tokens.word(next)) && UNTIL.contains(&tokens.word(next + 1)));
    if tokens.word(joined) == "t" && tokens.gap(joined + 1) == "/" {
        joined += 1;
    }
    joined += usize::from(UNTIL.contains(&tokens.word(joined)));
    let dash = matches!(tokens.gap(joined).trim(), "-" | "–" | "—" | ",");
    if (joined > next || dash) && day(tokens, joined).is_some_and(|last| last > from) {
        to = day(tokens, joined)?;
        next = joined + 1;
    }
    while OF.contains(&tokens.word(next)) {
        next += 1;
    }
    let verb = tokens.word(next) == "may" && !tokens.all.get(next).is_some_and(|token| token.capital);
    let month = month(tokens.word(next))
        .filter(|_| !verb)
        .filter(|_| tokens.gap(next).chars().all(|c| matches!(c, ' ' | '.' | '\u{a0}')))?;
    let mut last = next;
    let stated = (last + 1..last + 3).take_while(|&at| at == last + 1 || OF.contains(&tokens.word(at - 1))).find_map(|at| {
        let near = tokens.gap(at).trim_matches(|c| matches!(c, ' ' | ',' | '.')).is_empty();
        year(tokens, at).filter(|_| near).map(|year| (at, year))
    });
    if let Some((at, _)) = stated {
        last = at;
    }
    Some((Days { from, to, month, year: stated.map(|(_, year)| year) }, last))
}

/// `November 24`, `November 24, 2026`.
fn month_first(tokens: &Tokens<'_>, at: usize) -> Option<(Days, usize)> {
    let month = month(tokens.word(at)).filter(|_| tokens.all.get(at).is_some_and(|token| token.capital))?;
    let from = day(tokens, at + 1).filter(|_| tokens.gap(at + 1) == " " && !matches!(tokens.gap(at + 2), ":" | "."))?;
    let stated = year(tokens, at + 2).filter(|_| tokens.gap(at + 2) == ", ");
    Some((Days { from, to: from, month, year: stated }, at + 1 + usize::from(stated.is_some())))
}

/// `24-11-2026`, `24/11/2026`, `24.11.2026`, `2026-11-24`, `24/11`.
fn in_figures(tokens: &Tokens<'_>, at: usize) -> Option<(Days, usize)> {
    let sign = tokens.gap(at + 1);
    if !matches!(sign, "-" | "/" | ".") || tokens.gap(at) == sign {
        return None;
    }
    let is_month = |at: usize| tokens.number(at).filter(|month| (1..=12).contains(month) && tokens.digits(at) <= 2);
    let three = tokens.gap(at + 2) == sign && tokens.gap(at + 3) != sign;
    let of = |from: u32, month: u32, year: Option<u32>| Days { from, to: from, month, year };
    if three {
        if let (Some(day), Some(month), Some(year)) = (day(tokens, at), is_month(at + 1), year(tokens, at + 2)) {
            return Some((of(day, month, Some(year)), at + 2));
        }
        if let (Some(year), Some(month), Some(day)) = (year(tokens, at), is_month(at + 1), day(tokens, at + 2)) {
            return Some((of(day, month, Some(year)), at + 2));
        }
        return None;
    }
    let two = sign == "/" && tokens.digits(at) == 2 && tokens.digits(at + 1) == 2 && tokens.gap(at + 2) != "/";
    match (day(tokens, at), is_month(at + 1)) {
        (Some(day), Some(month)) if two => Some((of(day, month, None), at + 1)),
        _ => None,
    }
}
