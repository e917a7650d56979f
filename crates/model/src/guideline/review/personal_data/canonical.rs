//! A text in the form the scanners read: digits, signs and spaces of other widths as the plain ones, invisible characters left
//! out, and for every character the bytes it came from, so that `０６` or a zero-width space inside a number hides nothing.

use std::ops::Range;

/// Most characters before a number that say what it is.
const LOOK_BACK: usize = 40;

/// A text as characters, each with where it came from.
pub(super) struct Canonical {
    /// The characters.
    pub(super) chars: Vec<char>,
    bytes: Vec<Range<usize>>,
}

impl Canonical {
    pub(super) fn of(text: &str) -> Self {
        let (mut chars, mut bytes) = (Vec::with_capacity(text.len()), Vec::with_capacity(text.len()));
        for (at, c) in text.char_indices() {
            if let Some(plain) = plain(c) {
                chars.push(plain);
                bytes.push(at..at + c.len_utf8());
            }
        }
        Self { chars, bytes }
    }

    /// The character there, if there is one.
    pub(super) fn at(&self, index: usize) -> Option<char> {
        self.chars.get(index).copied()
    }

    /// The character before it.
    pub(super) fn before(&self, index: usize) -> Option<char> {
        index.checked_sub(1).and_then(|before| self.at(before))
    }

    /// Whether a number or code may begin there: not in the middle of a word or another number.
    pub(super) fn begins(&self, index: usize) -> bool {
        !self.before(index).is_some_and(char::is_alphanumeric)
    }

    /// Whether a number or code may end before it.
    pub(super) fn ends(&self, index: usize) -> bool {
        !self.at(index).is_some_and(char::is_alphanumeric)
    }

    /// The bytes of the text that characters from, up to came from.
    pub(super) fn span(&self, from: usize, to: usize) -> Range<usize> {
        match (self.bytes.get(from), to.checked_sub(1).and_then(|last| self.bytes.get(last))) {
            (Some(first), Some(last)) => first.start..last.end.max(first.start),
            _ => 0..0,
        }
    }

    /// The first character that came from that byte or a later one.
    pub(super) fn index_of(&self, byte: usize) -> usize {
        self.bytes.partition_point(|range| range.start < byte)
    }

    /// The words right before it on the same line, lower case, the nearest first.
    pub(super) fn words_before(&self, index: usize) -> Vec<String> {
        let start = index.saturating_sub(LOOK_BACK);
        let line: String = self.chars[start..index].iter().collect();
        let line = line.rsplit('\n').next().unwrap_or_default().to_lowercase();
        let words = line
            .split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '☎' | '📞' | '📱' | '€' | '$' | '£' | '#' | '°' | '%')));
        words.map(|word| word.trim_matches('.').to_owned()).filter(|word| !word.is_empty()).rev().collect()
    }
}

/// A character as the scanners read it; nothing for one nobody sees.
fn plain(c: char) -> Option<char> {
    Some(match c {
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{61c}'
        | '\u{fe00}'..='\u{fe0f}' => {
            return None;
        }
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\t' => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{fe6b}' => '@',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{660}'..='\u{669}' => digit(c, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit(c, '\u{6f0}'),
        '\u{966}'..='\u{96f}' => digit(c, '\u{966}'),
        '\u{1d7ce}'..='\u{1d7ff}' => char::from(b'0' + u8::try_from((u32::from(c) - 0x1d7ce) % 10).unwrap_or(0)),
        c => c,
    })
}

fn digit(c: char, zero: char) -> char {
    char::from(b'0' + u8::try_from(u32::from(c) - u32::from(zero)).unwrap_or(0) % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_keep_the_bytes_they_came_from() {
        let text = "é０\u{200b}６\u{a0}1";
        let canonical = Canonical::of(text);
        assert_eq!(canonical.chars.iter().collect::<String>(), "é06 1");
        assert_eq!(&text[canonical.span(1, 3)], "０\u{200b}６");
        assert_eq!(canonical.index_of(2), 1);
    }

    #[test]
    fn the_words_before_stop_at_the_line() {
        let canonical = Canonical::of("Zaak 12\nTel.: (06");
        assert_eq!(canonical.words_before(canonical.chars.len()), ["06", "tel"]);
    }
}
