//! Where a value stands in a text: literally, as whole words, outside of addresses, hashtags and handles.
//!
//! The first letter may be in another case, as at the beginning of a sentence; nothing else is read with tolerance, for what is found here
//! is replaced without a person looking at each place.

use crate::guideline::review::link_ranges;
use std::ops::Range;

/// A place where a value stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Bytes of the text, on character boundaries.
    pub span: Range<usize>,
    /// The text has a capital where the value has none.
    pub capital: bool,
}

impl Spot {
    /// What is written here instead, with a capital where one stood.
    pub fn written(&self, value: &str) -> String {
        let mut letters = value.chars();
        match letters.next() {
            Some(first) if self.capital => first.to_uppercase().chain(letters).collect(),
            _ => value.to_owned(),
        }
    }
}

/// Every place where a value stands in a text, in order; none overlaps another.
pub fn spots(text: &str, value: &str) -> Vec<Spot> {
    let value = value.trim();
    if value.is_empty() {
        return Vec::new();
    }
    let links = link_ranges(text);
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(spot) = next(text, value, from) {
        from = spot.span.end;
        let in_link = links.iter().any(|link| link.start < spot.span.end && spot.span.start < link.end);
        if is_whole(text, &spot.span) && !in_link {
            found.push(spot);
        } else {
            from = after(text, spot.span.start);
        }
    }
    found
}

/// Whether a value stands in a text.
pub fn stands_in(text: &str, value: &str) -> bool {
    !spots(text, value).is_empty()
}

/// The next place from here on where the letters are the same.
fn next(text: &str, value: &str, from: usize) -> Option<Spot> {
    let rest = text.get(from..)?;
    let literal = rest.find(value).map(|at| Spot { span: from + at..from + at + value.len(), capital: false });
    let capital = Spot { span: 0..0, capital: true }.written(value);
    let begun = if capital == value {
        None
    } else {
        rest.find(&capital).map(|at| Spot { span: from + at..from + at + capital.len(), capital: true })
    };
    match (literal, begun) {
        (Some(one), Some(other)) => Some(if other.span.start < one.span.start { other } else { one }),
        (one, other) => one.or(other),
    }
}

/// The first byte after the character that begins here.
fn after(text: &str, start: usize) -> usize {
    start + text[start..].chars().next().map_or(1, char::len_utf8)
}

/// No word goes on before or after it, and it is no hashtag and no handle.
fn is_whole(text: &str, span: &Range<usize>) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let (before, inside, behind) = (&text[..span.start], &text[span.clone()], &text[span.end..]);
    let left = before.chars().next_back();
    let joined = letter(left) && letter(inside.chars().next());
    let goes_on = letter(inside.chars().next_back()) && letter(behind.chars().next());
    // 1.250 is not 250, and 12,5 is not 12
    let digits = |side: &mut dyn Iterator<Item = char>| {
        matches!(side.next(), Some('.' | ',')) && side.next().is_some_and(|c| c.is_ascii_digit())
    };
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let in_number = (digit(inside.chars().next()) && digits(&mut before.chars().rev()))
        || (digit(inside.chars().next_back()) && digits(&mut behind.chars()));
    !joined && !goes_on && !in_number && !matches!(left, Some('#' | '@'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found<'a>(text: &'a str, value: &str) -> Vec<&'a str> {
        spots(text, value).into_iter().map(|spot| &text[spot.span]).collect()
    }

    #[test]
    fn a_value_is_found_as_whole_words_and_with_a_capital() {
        assert_eq!(found("Dinsdag 24 november, ook dinsdag 24 november!", "dinsdag 24 november").len(), 2);
        assert!(found("124 november of 24 novembers", "24 november").is_empty());
        assert!(found("#Molenbrug @Molenbrug https://stad.example/Molenbrug", "Molenbrug").is_empty());
        assert_eq!(found("Molenbrug. (Molenbrug)", "Molenbrug").len(), 2);
        assert!(found("€ 1.250 of 250,50 of 12.250", "250").is_empty(), "part of a longer number");
        assert_eq!(found("€ 250. Dat is 250, of niet.", "250").len(), 2);
        assert!(found("iets", " ").is_empty());
    }

    #[test]
    fn a_capital_is_kept_where_one_stood() {
        let spot = &spots("Dinsdag dus.", "dinsdag")[0];
        assert_eq!(spot.written("woensdag"), "Woensdag");
        assert_eq!(spots("Την Τρίτη 24", "τρίτη 24")[0].written("τετάρτη 25"), "Τετάρτη 25");
        assert_eq!(spots("dus dinsdag", "dinsdag")[0].written("woensdag"), "woensdag");
    }

    proptest! {
        #[test]
        fn spots_are_on_boundaries_in_order_and_say_the_value(text in "[aA24 .ñ#]{0,30}", value in "[aA24 ñ]{1,4}") {
            let mut last = 0;
            for spot in spots(&text, &value) {
                prop_assert!(spot.span.start >= last);
                last = spot.span.end;
                prop_assert_eq!(&text[spot.span.clone()], spot.written(value.trim()));
            }
        }
    }
}
