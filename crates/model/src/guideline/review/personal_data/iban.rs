//! Bank accounts: IBAN (ISO 13616), with the length its country has and the check digits of ISO 7064 MOD 97-10. A wrong check
//! digit is no account.

use super::{Found, Own, canonical::Canonical};
use crate::guideline::{finding::FindingCode, review::passage::Hit};

/// Length of the whole number per country, from the IBAN registry (release 99, 2024-12), by country code.
const LENGTHS: [(&str, usize); 84] = [
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BI", 27),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DJ", 27),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FK", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("LY", 25),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MN", 20),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NI", 28),
    ("NL", 18),
    ("NO", 15),
    ("OM", 23),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("RU", 33),
    ("SA", 24),
    ("SC", 31),
    ("SD", 18),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("SO", 23),
    ("ST", 25),
    ("SV", 28),
    ("TL", 23),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
];

/// An account number without spaces and signs, upper case.
pub(super) fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// Finds account numbers that are not the organisation's.
pub(super) fn scan(text: &Canonical, own: &Own) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at + 4 < text.chars.len() {
        let Some((to, number)) = starting(text, at) else {
            at += 1;
            continue;
        };
        let ours = own.accounts.contains(&number) || !checks(&number);
        found.push(Found {
            from: at,
            to,
            hit: |span| Hit::new(FindingCode::BankAccount, span),
            kind: Some("iban"),
            offer: None,
            ours,
        });
        at = to;
    }
    found
}

/// The account number that starts there, in one piece or in groups, and where it ends.
fn starting(text: &Canonical, from: usize) -> Option<(usize, String)> {
    let head: String = text.chars.get(from..from + 2)?.iter().collect::<String>().to_ascii_uppercase();
    if !text.chars.get(from + 2..from + 4)?.iter().all(char::is_ascii_digit) {
        return None;
    }
    let length = LENGTHS.iter().find(|(country, _)| *country == head)?.1;
    if !text.begins(from) {
        return None;
    }
    let mut number = String::with_capacity(length);
    let mut at = from;
    while number.len() < length {
        match text.at(at)? {
            c if c.is_ascii_alphanumeric() => number.push(c.to_ascii_uppercase()),
            ' ' | '-' | '.' if text.before(at).is_some_and(|c| c.is_ascii_alphanumeric()) => {}
            _ => return None,
        }
        at += 1;
    }
    // a mistyped one is no account, but its groups are no telephone number either
    let mistyped = number.bytes().skip(length.saturating_sub(8)).all(|b| b.is_ascii_digit());
    (text.ends(at) && (checks(&number) || mistyped)).then_some((at, number))
}

/// ISO 7064 MOD 97-10 over the number with its first four characters moved to the end and letters as 10 to 35.
fn checks(number: &str) -> bool {
    let (head, tail) = number.split_at(4);
    let remainder = tail.chars().chain(head.chars()).fold(0_u32, |sum, c| {
        let value = c.to_digit(36).unwrap_or(0);
        (sum * if value > 9 { 100 } else { 10 } + value) % 97
    });
    remainder == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_decide() {
        for good in [
            "NL91ABNA0417164300",
            "BE68539007547034",
            "DE89370400440532013000",
            "FR1420041010050500013M02606",
            "GR1601101250000000012300695",
        ] {
            assert!(checks(good), "{good}");
            let mut wrong = good.to_owned();
            let last = wrong.pop().unwrap();
            wrong.push(if last == '0' { '1' } else { '0' });
            assert!(!checks(&wrong) || last == '0' && wrong == good, "{wrong}");
        }
        assert!(LENGTHS.is_sorted());
    }
}
