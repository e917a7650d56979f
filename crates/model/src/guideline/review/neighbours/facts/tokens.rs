//! Words and numbers with where they stand: a run of letters or a run of digits, so that `19h30` is three.

use crate::guideline::review::links;
use std::ops::Range;

/// One run.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) span: Range<usize>,
    /// Lower case.
    pub(super) word: String,
    /// When it is digits, at most nine.
    pub(super) number: Option<u32>,
    pub(super) capital: bool,
}

/// A text in tokens.
pub(super) struct Tokens<'a> {
    pub(super) text: &'a str,
    pub(super) all: Vec<Token>,
}

impl Tokens<'_> {
    pub(super) fn word(&self, at: usize) -> &str {
        self.all.get(at).map_or("", |token| token.word.as_str())
    }

    pub(super) fn number(&self, at: usize) -> Option<u32> {
        self.all.get(at)?.number
    }

    /// Digits of a number as written: `07` has two.
    pub(super) fn digits(&self, at: usize) -> usize {
        self.all.get(at).filter(|token| token.number.is_some()).map_or(0, |token| token.word.len())
    }

    /// What stands before a token, after the one before it.
    pub(super) fn gap(&self, at: usize) -> &str {
        let from = at.checked_sub(1).and_then(|before| self.all.get(before)).map_or(0, |token| token.span.end);
        let to = self.all.get(at).map_or(self.text.len(), |token| token.span.start);
        self.text.get(from..to).unwrap_or_default()
    }

    /// The bytes from one token to the end of another.
    pub(super) fn span(&self, first: usize, last: usize) -> Range<usize> {
        match (self.all.get(first), self.all.get(last)) {
            (Some(first), Some(last)) => first.span.start..last.span.end.max(first.span.start),
            _ => 0..0,
        }
    }
}

/// The tokens of a text outside of some ranges.
pub(super) fn of<'a>(text: &'a str, apart: &[Range<usize>]) -> Tokens<'a> {
    let mut all: Vec<Token> = Vec::new();
    let mut from: Option<(usize, bool)> = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, c) in ends {
        let class = if links::covering(apart, at).is_some() || !c.is_alphanumeric() { None } else { Some(c.is_ascii_digit()) };
        if from.map(|(_, digits)| digits) != class {
            if let Some((start, digits)) = from {
                all.push(token(text, start..at, digits));
            }
            from = class.map(|digits| (at, digits));
        }
    }
    Tokens { text, all }
}

fn token(text: &str, span: Range<usize>, digits: bool) -> Token {
    let written = text.get(span.clone()).unwrap_or_default();
    let number = if digits && written.len() <= 9 { written.parse().ok() } else { None };
    Token { word: written.to_lowercase(), number, capital: written.starts_with(char::is_uppercase), span }
}
