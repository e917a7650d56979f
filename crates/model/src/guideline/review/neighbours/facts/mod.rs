//! What a text states that another text can contradict: days, clock times, amounts of money, places.
//!
//! | module | what |
//! |---|---|
//! | `tokens` | words and numbers with where they stand and what is between them |
//! | `days` | `24 november`, `24-11-2026`, `24 to 28 November`, in eight languages |
//! | `times` | `19.30 uur`, `7:30 pm`, `στις 7` |
//! | `amounts` | `€ 12,50`, `12.500 euro` |
//! | `places` | streets, squares, halls: names with a word that says so |
//!
//! What is not plainly one of these is not read. Deliberately absent: days of the week and `tomorrow`, which say a day only together with the
//! day a text goes out.

mod amounts;
mod days;
mod places;
mod times;
mod tokens;

pub use amounts::Amount;
pub use days::Days;

use std::ops::Range;

/// Something stated, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated<T> {
    /// What.
    pub value: T,
    /// Bytes of the text.
    pub span: Range<usize>,
    /// As written.
    pub text: String,
}

impl<T> Stated<T> {
    fn new(text: &str, span: Range<usize>, value: T) -> Self {
        Self { value, text: text.get(span.clone()).unwrap_or_default().to_owned(), span }
    }
}

/// Everything a text states.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// Days and stretches of days.
    pub days: Vec<Stated<Days>>,
    /// Clock times, minutes of half a day: `7:00` and `19:00` may be the same.
    pub times: Vec<Stated<u16>>,
    /// Amounts of money.
    pub amounts: Vec<Stated<Amount>>,
    /// Places, in lower case.
    pub places: Vec<Stated<String>>,
}

/// Reads what a text states; bytes inside `apart` (links) are not read.
pub fn read(text: &str, apart: &[Range<usize>]) -> Facts {
    let tokens = tokens::of(text, apart);
    let mut used = vec![false; tokens.all.len()];
    let days = days::read(&tokens, &mut used);
    let amounts = amounts::read(&tokens, &mut used);
    let times = times::read(&tokens, &used);
    Facts { days, times, amounts, places: places::read(&tokens) }
}

#[cfg(test)]
mod tests;
