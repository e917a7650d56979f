//! The labelled texts: what a person says should be found in them stands in the text itself, `[[code|the words it is about]]`, so that a
//! label can't slip. `data/labelled/README.md` says how they were made.
//!
//! A file is one language. `! own:` and `! unwanted:` are what the organisation of that file may publish and does not say; `= heading` begins
//! a kind of texts: under one that ends in `alt` a line is the description of a picture, and one that begins with `later` holds texts written
//! after the checks were last mended. Escapes are `\n` and `\u{…}`. Marks may stand in each other.

use crate::guideline::{clause::UnwantedWord, finding::FindingCode};
use std::{iter::Peekable, ops::Range, str::CharIndices};

/// The files, by language.
const FILES: [(&str, &str); 6] = [
    ("de", include_str!("../../../data/labelled/de.txt")),
    ("el", include_str!("../../../data/labelled/el.txt")),
    ("en", include_str!("../../../data/labelled/en.txt")),
    ("es", include_str!("../../../data/labelled/es.txt")),
    ("fr", include_str!("../../../data/labelled/fr.txt")),
    ("nl", include_str!("../../../data/labelled/nl.txt")),
];

/// How headings begin whose texts were written after the checks were mended, and end whose texts describe pictures.
const LATER: &str = "later";
const ALT: &str = "alt";

/// A line that can't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line} {why}")]
pub struct Malformed {
    /// Its number, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub why: &'static str,
}

/// A text and what should be found in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The heading it stands under.
    pub kind: String,
    /// The text, without marks.
    pub text: String,
    /// What should be found, with the bytes it is about.
    pub expected: Vec<(FindingCode, Range<usize>)>,
    /// It was written after the checks were last mended.
    pub later: bool,
}

impl Text {
    /// Whether it describes a picture.
    pub fn is_description(&self) -> bool {
        self.kind.ends_with(ALT)
    }
}

/// The texts of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set {
    /// The language, such as `nl`.
    pub language: &'static str,
    /// What the organisation may publish, as a clause on personal data lists it.
    pub own: Vec<String>,
    /// What it does not say.
    pub unwanted: Vec<UnwantedWord>,
    /// The texts in their order.
    pub texts: Vec<Text>,
}

/// Every language that ships.
///
/// # Errors
/// A line can't be read.
pub fn all() -> Result<Vec<Set>, Malformed> {
    FILES.iter().map(|(language, text)| set(language, text)).collect()
}

fn set(language: &'static str, file: &str) -> Result<Set, Malformed> {
    let mut set = Set { language, own: Vec::new(), unwanted: Vec::new(), texts: Vec::new() };
    let mut kind = String::new();
    for (at, line) in file.lines().enumerate() {
        let malformed = |why| Malformed { line: at + 1, why };
        match line.split_at_checked(2) {
            _ if line.is_empty() => {}
            Some(("# ", _)) => {}
            Some(("= ", heading)) => heading.clone_into(&mut kind),
            Some(("! ", rest)) => directive(&mut set, rest).ok_or_else(|| malformed("is no directive"))?,
            _ => {
                let (text, expected) = marked(line).map_err(malformed)?;
                let later = kind.starts_with(LATER);
                set.texts.push(Text { kind: kind.clone(), text, expected, later });
            }
        }
    }
    Ok(set)
}

fn directive(set: &mut Set, line: &str) -> Option<()> {
    let (name, list) = line.split_once(": ")?;
    let entries = list.split(';').map(str::trim);
    match name {
        "own" => set.own = entries.map(str::to_owned).collect(),
        "unwanted" => set.unwanted = entries.map(unwanted).collect(),
        _ => return None,
    }
    Some(())
}

fn unwanted(entry: &str) -> UnwantedWord {
    let (text, instead) = entry.split_once(" > ").map_or((entry, None), |(text, instead)| (text, Some(instead.to_owned())));
    UnwantedWord { text: text.to_owned(), language: None, instead }
}

/// A text and what is expected in it.
pub(super) type Marked = (String, Vec<(FindingCode, Range<usize>)>);

/// Takes the marks out of a line.
pub(super) fn marked(line: &str) -> Result<Marked, &'static str> {
    let (mut text, mut expected, mut open) = (String::new(), Vec::new(), Vec::new());
    let mut chars = line.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let rest = &line[at..];
        if let Some(mark) = rest.strip_prefix("[[") {
            let (code, _) = mark.split_once('|').ok_or("has a mark without a code")?;
            open.push((FindingCode::parse(code).ok_or("has a mark with an unknown code")?, text.len()));
            skip(&mut chars, code.len() + 2);
        } else if rest.starts_with("]]") && !open.is_empty() {
            let (code, from) = open.pop().ok_or("closes a mark that is not open")?;
            expected.push((code, from..text.len()));
            skip(&mut chars, 1);
        } else if c == '\\' {
            text.push(escaped(&mut chars).ok_or("has an unknown escape")?);
        } else {
            text.push(c);
        }
    }
    if open.is_empty() { Ok((text, expected)) } else { Err("leaves a mark open") }
}

fn skip(chars: &mut Peekable<CharIndices<'_>>, bytes: usize) {
    let Some((from, _)) = chars.peek().copied() else { return };
    while chars.peek().is_some_and(|(at, _)| *at < from + bytes) {
        chars.next();
    }
}

/// The character after a backslash: `n`, or `u{…}` with its number.
fn escaped(chars: &mut Peekable<CharIndices<'_>>) -> Option<char> {
    match chars.next()?.1 {
        'n' => Some('\n'),
        '\\' => Some('\\'),
        'u' => {
            let number: String = chars.by_ref().map(|(_, c)| c).take_while(|c| *c != '}').skip(1).collect();
            char::from_u32(u32::from_str_radix(&number, 16).ok()?)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_come_out_and_stand_in_each_other() {
        let (text, expected) = marked(r"é [[long-sentence|a [[hard-word|b\u{200b}]] c]] [at]\n[[no-alt-text|]]").unwrap();
        assert_eq!(text, "é a b\u{200b} c [at]\n");
        let at = |code, what: &str| (code, text.find(what).unwrap()..text.find(what).unwrap() + what.len());
        let whole = (FindingCode::NoAltText, text.len()..text.len());
        assert_eq!(expected, [at(FindingCode::HardWord, "b\u{200b}"), at(FindingCode::LongSentence, "a b\u{200b} c"), whole]);
        for bad in ["[[x", "[[x|y]]", "[[shouting|y", r"\q", r"\u{zz}"] {
            assert!(marked(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_set_is_whole_and_says_everything_once() {
        let sets = all().unwrap();
        let texts: Vec<&Text> = sets.iter().flat_map(|set| &set.texts).collect();
        assert!(texts.len() >= 1_000, "{} texts", texts.len());
        for set in &sets {
            assert!(set.texts.len() >= 150 && !set.own.is_empty() && !set.unwanted.is_empty(), "{}", set.language);
            let said: std::collections::BTreeSet<&str> = set.texts.iter().map(|text| text.text.as_str()).collect();
            assert_eq!(said.len(), set.texts.len(), "{} says something twice", set.language);
        }
    }
}
