//! National identification numbers with a check digit. Where the check digit alone is weak (nine digits of which one in eleven
//! passes) the words before must name the number; where the number has a shape of its own, its shape and check digit are enough.
//!
//! | kind | country | needs its name before | check |
//! |---|---|---|---|
//! | `bsn` | NL | yes, or the shape 1234.56.782 | eleven test |
//! | `rrn` | BE | no | 97 minus the rest by 97 |
//! | `dni`, `nie` | ES | no | letter by 23 |
//! | `afm`, `amka` | GR | yes | weights of two by 11; Luhn |
//! | `nir` | FR | no | 97 minus the rest by 97 |
//! | `codice-fiscale` | IT | no | letter by 26 |
//! | `steuer-id` | DE | yes | ISO 7064 MOD 11,10 |
//! | `ppsn` | IE | yes | letter by 23 |
//! | `nino` | GB | yes, or the shape AA 99 99 99 A | none: the last letter is A to D |
//! | `adt` | GR | yes | none: two letters and six digits |

use super::{Found, canonical::Canonical};
use crate::guideline::{finding::FindingCode, review::passage::Hit};

/// Longest code looked at, in characters with its separators.
const LONGEST: usize = 28;

/// A stretch of letters, digits and separators that may be a code.
struct Code {
    to: usize,
    /// Letters and digits, upper case.
    bare: String,
    /// As written, to tell shapes.
    written: String,
}

/// Finds national numbers.
pub(super) fn scan(text: &Canonical) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.chars.len() {
        let starts = text.chars[at].is_ascii_alphanumeric() && text.begins(at) && !joined_before(text, at);
        let code =
            if starts { codes(text, at).into_iter().find_map(|code| Some((code.to, kind(text, at, &code)?))) } else { None };
        let hit = code.or_else(|| Some((identity_card(text, at)?, "adt")));
        if let Some((to, kind)) = hit {
            found.push(Found {
                from: at,
                to,
                hit: |span| Hit::new(FindingCode::NationalNumber, span),
                kind: Some(kind),
                offer: None,
                ours: false,
            });
            at = to;
        } else {
            at += 1;
        }
    }
    found
}

/// The middle of a longer number with signs, such as the `123456782` of `2026-123456782`.
fn joined_before(text: &Canonical, at: usize) -> bool {
    at >= 2 && matches!(text.chars[at - 1], '-' | '.' | '/' | '_' | ',') && text.chars[at - 2].is_ascii_alphanumeric()
}

/// Every code that starts there, longest first: single separators inside, ends on a letter or digit that nothing continues.
fn codes(text: &Canonical, from: usize) -> Vec<Code> {
    let mut codes = Vec::new();
    let (mut bare, mut written) = (String::new(), String::new());
    for at in from..text.chars.len().min(from + LONGEST) {
        let c = text.chars[at];
        let separator = matches!(c, ' ' | '-' | '.' | '/');
        let fits = c.is_ascii_alphanumeric() || separator && text.before(at).is_some_and(|c| c.is_ascii_alphanumeric());
        if !fits {
            break;
        }
        written.push(c);
        if !separator {
            bare.push(c.to_ascii_uppercase());
            let continued =
                matches!(text.at(at + 1), Some('-' | '/' | '.' | ',')) && text.at(at + 2).is_some_and(|c| c.is_ascii_digit());
            if text.ends(at + 1) && !continued && (8..=16).contains(&bare.len()) {
                codes.push(Code { to: at + 1, bare: bare.clone(), written: written.clone() });
            }
        }
    }
    codes.reverse();
    codes
}

/// Which national number a code is, if it is one.
fn kind(text: &Canonical, from: usize, code: &Code) -> Option<&'static str> {
    let bare = code.bare.as_str();
    let figures = digits(bare);
    let named = |names: &[&str]| text.words_before(from).iter().take(5).any(|word| names.contains(&word.as_str()));
    match (bare.len(), &figures) {
        (9, Some(d)) if eleven(d) && (shape(&code.written) == "9999.99.999" || named(&BSN)) => Some("bsn"),
        (9, Some(d)) if afm(d) && named(&AFM) => Some("afm"),
        (8, Some(d)) if named(&BSN) && eleven(&[&[0], d.as_slice()].concat()) => Some("bsn"),
        (11, Some(d)) if named(&AMKA) && birthday(d[0] * 10 + d[1], d[2] * 10 + d[3]) && luhn(d) => Some("amka"),
        (11, Some(d)) if named(&STEUER) && eleven_ten(d) => Some("steuer-id"),
        (11, Some(d))
            if rrn(d)
                && matches!(
                    shape(&code.written).as_str(),
                    "99.99.99-999.99" | "99999999999" | "999999-999-99" | "999999-999.99" | "99 99 99 999 99" | "999999 999 99"
                ) =>
        {
            Some("rrn")
        }
        (9, None) if dni(bare) => Some("dni"),
        (9, None) if nie(bare) => Some("nie"),
        (8 | 9, None) if named(&PPSN) && ppsn(bare) => Some("ppsn"),
        (9, None) if nino(bare) && (shape(&code.written) == "AA 99 99 99 A" || named(&NINO)) => Some("nino"),
        (15, _) if nir(bare) => Some("nir"),
        (16, None) if !code.written.contains(['-', '.', '/']) && codice_fiscale(bare.as_bytes()) => Some("codice-fiscale"),
        _ => None,
    }
}

const BSN: [&str; 6] = ["bsn", "bsn-nummer", "burgerservicenummer", "sofinummer", "sofi", "servicenummer"];
const AFM: [&str; 3] = ["afm", "αφμ", "α.φ.μ"];
const AMKA: [&str; 3] = ["amka", "αμκα", "α.μ.κ.α"];
const STEUER: [&str; 6] =
    ["steuer", "idnr", "steueridentifikationsnummer", "steuernummer", "identifikationsnummer", "steueridnr"];

const PPSN: [&str; 3] = ["pps", "ppsn", "ppsno"];
const NINO: [&str; 4] = ["insurance", "ni", "nino", "nin"];
const IDENTITY_CARD: [&str; 4] = ["ταυτότητας", "ταυτότητα", "αδτ", "α.δ.τ"];

/// A code as its shape: 9 for a digit, A for a letter, separators as they are.
fn shape(written: &str) -> String {
    written
        .chars()
        .map(|c| {
            if c.is_ascii_digit() {
                '9'
            } else if c.is_ascii_alphabetic() {
                'A'
            } else {
                c
            }
        })
        .collect()
}

fn digits(bare: &str) -> Option<Vec<u32>> {
    bare.chars().map(|c| c.to_digit(10)).collect()
}

fn value(bare: &str) -> Option<u64> {
    bare.parse().ok()
}

fn birthday(day: u32, month: u32) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

/// The Dutch eleven test: weights 9 to 2, the last digit minus one.
fn eleven(d: &[u32]) -> bool {
    let sum: u32 = d[..8].iter().zip((2..=9).rev()).map(|(digit, weight)| digit * weight).sum();
    sum > 0 && (sum + 110 - d[8]).is_multiple_of(11)
}

/// Greek tax number: powers of two, by 11, by 10.
fn afm(d: &[u32]) -> bool {
    let sum: u32 = d[..8].iter().zip((1..=8).rev()).map(|(digit, power)| digit << power).sum();
    sum > 0 && sum % 11 % 10 == d[8]
}

fn luhn(d: &[u32]) -> bool {
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let sum: u32 = d.iter().rev().enumerate().map(|(i, &digit)| if i % 2 == 1 { doubled(digit) } else { digit }).sum();
    sum.is_multiple_of(10)
}

/// ISO 7064 MOD 11,10 over ten digits and a check digit that is not 0 at the head.
fn eleven_ten(d: &[u32]) -> bool {
    let product = d[..10].iter().fold(10, |product, digit| {
        let sum = (digit + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    d[0] != 0 && (11 - product) % 10 == d[10]
}

/// Belgian national register number: date of birth, order, check; born since 2000 the check is over a 2 in front.
fn rrn(d: &[u32]) -> bool {
    let number = d[..9].iter().fold(0_u64, |sum, &digit| sum * 10 + u64::from(digit));
    let check = u64::from(d[9] * 10 + d[10]);
    // foreigners' numbers add 20 or 40 to the month
    let date = birthday(d[4] * 10 + d[5], (d[2] * 10 + d[3]) % 20);
    date && [number, number + 2_000_000_000].into_iter().any(|number| 97 - number % 97 == check)
}

const DNI_LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";

fn dni(bare: &str) -> bool {
    let (number, letter) = bare.split_at(8);
    let letter_of = value(number).and_then(|number| DNI_LETTERS.get(usize::try_from(number % 23).ok()?));
    number.bytes().all(|b| b.is_ascii_digit()) && letter_of == letter.as_bytes().first()
}

fn nie(bare: &str) -> bool {
    let head = match bare.as_bytes()[0] {
        b'X' => '0',
        b'Y' => '1',
        b'Z' => '2',
        _ => return false,
    };
    dni(&format!("{head}{}", &bare[1..]))
}

/// Irish public service number: seven digits, a check letter, and since 2013 a second letter that counts nine times.
fn ppsn(bare: &str) -> bool {
    let bytes = bare.as_bytes();
    let figures = &bytes[..7];
    let (check, second) = (bytes[7], bytes.get(8).copied());
    let sum: u32 = figures.iter().zip((2..=8).rev()).map(|(b, weight)| u32::from(b.saturating_sub(b'0')) * weight).sum();
    let more = second.map_or(0, |b| u32::from(b.saturating_sub(b'@')) * 9);
    let letter = b"WABCDEFGHIJKLMNOPQRSTUV"[usize::try_from((sum + more) % 23).unwrap_or(0)];
    figures.iter().all(u8::is_ascii_digit) && second.is_none_or(|b| matches!(b, b'A'..=b'I')) && check == letter
}

/// British national insurance number: two letters, six digits, a letter from A to D.
fn nino(bare: &str) -> bool {
    let bytes = bare.as_bytes();
    bytes[..2].iter().all(u8::is_ascii_uppercase) && bytes[2..8].iter().all(u8::is_ascii_digit) && matches!(bytes[8], b'A'..=b'D')
}

/// Past a Greek identity card's number that starts there: two capital letters, six digits, after its name.
fn identity_card(text: &Canonical, from: usize) -> Option<usize> {
    const LETTERS: usize = 2;
    const FIGURES: usize = 6;
    let capital = |at: usize| text.at(at).is_some_and(|c| matches!(c, 'Α'..='Ω' | 'A'..='Z'));
    if !text.begins(from) || !(from..from + LETTERS).all(capital) {
        return None;
    }
    let mut at = from + LETTERS;
    at += usize::from(matches!(text.at(at), Some(' ' | '-')));
    let to = at + FIGURES;
    let figures = (at..to).all(|at| text.at(at).is_some_and(|c| c.is_ascii_digit()));
    let named = || text.words_before(from).iter().take(4).any(|word| IDENTITY_CARD.contains(&word.as_str()));
    (figures && text.ends(to) && named()).then_some(to)
}

/// French social security number: sex, year, month, department, commune, order, check; `2A` and `2B` are Corsica.
fn nir(bare: &str) -> bool {
    let number = bare[..13].replacen("2A", "19", 1).replacen("2B", "18", 1);
    let corsica = &bare[5..7] == "2A" || &bare[5..7] == "2B";
    let plain = bare[..13].bytes().all(|b| b.is_ascii_digit()) || corsica && number.bytes().all(|b| b.is_ascii_digit());
    let month = bare[3..5].parse::<u32>().unwrap_or(0);
    let fits = matches!(bare.as_bytes()[0], b'1'..=b'4' | b'7' | b'8') && matches!(month, 1..=12 | 20..=42 | 50..=99);
    let (Some(number), Some(check)) = (value(&number), value(&bare[13..])) else { return false };
    plain && fits && 97 - number % 97 == check
}

/// Italian tax code: six letters, year, month letter, day, place, check letter; digits may be letters (omocodia).
fn codice_fiscale(bare: &[u8]) -> bool {
    const ODD: [u32; 26] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    const FIGURES: [usize; 7] = [6, 7, 9, 10, 12, 13, 14];
    let figure = |b: u8| b.is_ascii_digit() || b"LMNPQRSTUV".contains(&b);
    let fits = bare.iter().enumerate().all(|(i, &b)| if FIGURES.contains(&i) { figure(b) } else { b.is_ascii_uppercase() });
    if !fits || !b"ABCDEHLMPRST".contains(&bare[8]) {
        return false;
    }
    let sum: u32 = bare[..15]
        .iter()
        .enumerate()
        .map(|(i, &b)| {
            let place = if b.is_ascii_digit() { b - b'0' } else { b - b'A' };
            if i % 2 == 0 { ODD[usize::from(place)] } else { u32::from(place) }
        })
        .sum();
    sum % 26 == u32::from(bare[15] - b'A')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(text: &str) -> Vec<u32> {
        digits(text).unwrap()
    }

    #[test]
    fn check_digits_hold_for_known_examples_and_fail_for_a_neighbour() {
        assert!(eleven(&d("111222333")) && !eleven(&d("111222334")) && !eleven(&d("000000000")));
        assert!(dni("12345678Z") && !dni("12345678A"));
        assert!(nie("X1234567L") && !nie("X1234567M"));
        assert!(rrn(&d("85073003328")) && !rrn(&d("85073003329")));
        assert!(nir("255081416802538") && !nir("255081416802539"));
        assert!(codice_fiscale(b"RSSMRA85T10A562S") && !codice_fiscale(b"RSSMRA85T10A562T"));
        assert!(eleven_ten(&d("86095742719")) && !eleven_ten(&d("86095742718")));
        assert!(ppsn("1234567T") && !ppsn("1234567A") && ppsn("1234567FA") && !ppsn("123456TA"));
        assert!(nino("QQ123456C") && !nino("QQ123456E") && !nino("Q1234567C"));
        assert!(afm(&d("090000045")) && !afm(&d("090000046")));
    }
}
