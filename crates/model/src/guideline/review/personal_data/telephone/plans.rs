//! Numbering plans: which digits, in which groups, are a person's telephone number. As published by the national regulators, as
//! of 2026-11.
//!
//! Numbers of services are nobody's and are left alone: freephone and premium (0800, 0900), business ranges (NL 088, UK 03, FR
//! 08, BE 070 and 078, DE 0180), short numbers and the Dutch 14 + area code, which all have fewer digits than any plan here.

use super::{groups::Number, hint::Hint};

/// Dutch area codes of three digits, then of four (ACM, Nummerplan telefoon- en ISDN-diensten).
const DUTCH_SHORT: [&str; 34] = [
    "010", "013", "014", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045", "046", "050",
    "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079", "084", "085", "087",
];
const DUTCH_LONG: [&str; 20] = [
    "011", "016", "017", "018", "022", "025", "029", "031", "032", "034", "041", "047", "048", "049", "051", "052", "054", "056",
    "057", "059",
];

/// Country codes of one and two digits (ITU-T E.164).
const CODES: [&str; 46] = [
    "1", "7", "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49", "51",
    "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86", "90", "91", "92",
    "93", "94", "95", "98",
];
/// Two digits with which country codes of three begin.
const LONG_CODES: [&str; 20] =
    ["21", "22", "23", "24", "25", "26", "29", "35", "37", "38", "42", "50", "59", "67", "68", "69", "85", "88", "96", "97"];

/// What a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// No number of any plan.
    Nothing,
    /// A number of a service: nobody's.
    Service,
    /// Perhaps a person's: a plan of numbers of many lengths, or only the words before say so.
    Likely,
    /// A person's: digits and groups are those of one plan.
    Personal,
}

/// What a number is, as written and as the words before it tell.
pub(super) fn judge(number: &Number, hint: Hint) -> Verdict {
    if number.international {
        return international(number);
    }
    let digits = number.digits.as_str();
    if is_service(digits, &number.lengths) {
        return Verdict::Service;
    }
    if hint == Hint::Denied {
        return Verdict::Nothing;
    }
    let said = hint != Hint::None;
    let verdict = if digits.starts_with('0') { with_trunk(number, said) } else { without_trunk(number, said) };
    // `tel. 12345678`: whatever the plan, but not a date, and not a list of figures
    let any_plan =
        hint == Hint::Right && (7..=12).contains(&digits.len()) && !is_compact_date(digits) && number.lengths.len() < 7;
    if verdict == Verdict::Nothing && any_plan { Verdict::Likely } else { verdict }
}

/// A number without its country code and trunk zero.
pub(super) fn subscriber(number: &Number) -> String {
    if number.international {
        number.digits[code_length(&number.digits).unwrap_or(0)..].trim_start_matches('0').to_owned()
    } else {
        number.digits.strip_prefix('0').unwrap_or(&number.digits).to_owned()
    }
}

/// Digits of the country code.
fn code_length(digits: &str) -> Option<usize> {
    let begins = |codes: &[&str]| codes.iter().any(|code| digits.starts_with(code));
    if begins(&LONG_CODES) {
        Some(3)
    } else if begins(&CODES[..2]) {
        Some(1)
    } else {
        begins(&CODES[2..]).then_some(2)
    }
}

fn international(number: &Number) -> Verdict {
    let digits = number.digits.as_str();
    let Some(code) = code_length(digits).filter(|&code| digits.len() > code + 5) else { return Verdict::Nothing };
    let (code, rest) = digits.split_at(code);
    let rest = rest.strip_prefix('0').filter(|_| code != "39").unwrap_or(rest);
    let thousands = number.lengths.len() > 1 && number.lengths[1..].iter().all(|&length| length == 3) && digits.ends_with("000");
    if thousands || !(7..=12).contains(&rest.len()) || digits.len() > 15 {
        return Verdict::Nothing;
    }
    let begins = |heads: &[&str]| heads.iter().any(|head| rest.starts_with(head));
    let (service, fits) = match code {
        "1" => (begins(&["800", "88", "900"]), rest.len() == 10 && !begins(&["0", "1"])),
        "30" | "357" => (begins(&["80", "90"]), rest.len() == if code == "30" { 10 } else { 8 }),
        "31" => (begins(&["800", "90", "88", "14"]), rest.len() == 9),
        "32" => (begins(&["800", "90", "70", "78"]), matches!(rest.len(), 8 | 9)),
        "33" => (begins(&["8"]), rest.len() == 9),
        "34" => (begins(&["80", "90"]), rest.len() == 9),
        "44" => (begins(&["3", "8", "9"]), rest.len() == 10),
        "49" => (begins(&["800", "900", "180", "137"]), true),
        _ => (false, true),
    };
    if service {
        Verdict::Service
    } else if fits {
        Verdict::Personal
    } else {
        Verdict::Nothing
    }
}

/// Numbers of services, in national form.
fn is_service(digits: &str, lengths: &[usize]) -> bool {
    let begins = |heads: &[&str]| heads.iter().any(|head| digits.starts_with(head));
    match digits.len() {
        // NL, BE, DE, UK: freephone and premium
        8..=11 if begins(&["0800", "0900", "0906", "0909"]) => true,
        9 => begins(&["070", "078"]) || lengths[0] == 4 && begins(&["0180", "0137"]),
        10 => lengths == [2; 5] && begins(&["08"]) || begins(&["088"]) || lengths[0] == 4 && begins(&["0180", "0137"]),
        // UK; a German number with such an area code is written in other groups
        11 if matches!(lengths, [11] | [4, 3, 4]) => begins(&[
            "0300", "0303", "0330", "0333", "0343", "0344", "0345", "0370", "0371", "0808", "0844", "0845", "0870", "0871",
        ]),
        11 => begins(&["0180"]),
        _ => false,
    }
}

/// Plans with a trunk zero: NL, BE, DE, FR, UK.
fn with_trunk(number: &Number, said: bool) -> Verdict {
    let digits = number.digits.as_str();
    let first = number.lengths[0];
    let whole = number.lengths.len() == 1;
    let begins = |heads: &[&str]| heads.iter().any(|head| digits.starts_with(head));
    let tidy = number.lengths.iter().skip(1).all(|&length| length >= 2) && number.lengths.len() <= 6;
    if !tidy || begins(&["00"]) || digits.bytes().all(|b| b == b'0') {
        return Verdict::Nothing;
    }
    let personal = match digits.len() {
        9 => !whole && matches!(first, 2 | 3),
        10 => {
            let mobile =
                begins(&["06", "07", "045", "046", "047", "048", "049", "016", "017"]) && (whole || (2..=4).contains(&first));
            let french = number.lengths == [2; 5];
            let dutch = (begins(&DUTCH_SHORT) || begins(&DUTCH_LONG)) && (whole || matches!(first, 3 | 4));
            mobile || french || dutch
        }
        11 => begins(&["01", "02", "07"]) && (whole || (3..=5).contains(&first)),
        12 => begins(&["015", "016", "017"]) && (whole || matches!(first, 4 | 5)),
        _ => false,
    };
    // German area codes have three to five digits and their numbers any length: the area code must stand apart, or words must
    // tell
    let apart = !whole && (3..=5).contains(&first) && number.gaps.iter().all(|gap| gap != ".");
    let german = (9..=12).contains(&digits.len()) && !begins(&["01"]) && (apart || said && whole);
    if personal {
        Verdict::Personal
    } else if german || said && (8..=9).contains(&digits.len()) {
        Verdict::Likely
    } else {
        Verdict::Nothing
    }
}

/// Plans without one: ES (9 digits), GR (10), CY (8).
fn without_trunk(number: &Number, said: bool) -> Verdict {
    let digits = number.digits.as_str();
    let begins = |heads: &[&str]| heads.iter().any(|head| digits.starts_with(head));
    let lengths = number.lengths.as_slice();
    let spaced = number.gaps.iter().all(|gap| matches!(gap.as_str(), " " | "-" | ") "));
    let round = digits.ends_with("000");
    let personal = match digits.len() {
        8 if begins(&["22", "23", "24", "25", "26", "94", "95", "96", "97", "98", "99"]) && !is_compact_date(digits) => {
            said || spaced && lengths == [2, 6] && !round
        }
        9 if begins(&["6", "7", "8", "9"]) && !begins(&["80", "90"]) => {
            let shape = matches!(lengths, [3, 3, 3] | [3, 2, 2, 2] | [2, 3, 2, 2] | [3, 6]);
            said || spaced && shape && !round
        }
        10 if begins(&["69"]) => said || !round && (lengths.len() == 1 || spaced),
        10 if begins(&["21", "22", "23", "24", "25", "26", "27", "28"]) => {
            said || spaced
                && !round
                && matches!(
                    lengths,
                    [3, 7] | [3, 3, 4] | [3, 4, 3] | [4, 6] | [4, 3, 3] | [5, 5] | [5, 2, 3] | [4, 2, 2, 2] | [3, 3, 2, 2]
                )
        }
        _ => false,
    };
    if personal { Verdict::Personal } else { Verdict::Nothing }
}

/// Eight digits that are a day: `25122026`, `20261225`.
fn is_compact_date(digits: &str) -> bool {
    let part = |from: usize, to: usize| digits.get(from..to).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    let fits =
        |year: u32, month: u32, day: u32| (1900..=2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    digits.len() == 8 && (fits(part(0, 4), part(4, 6), part(6, 8)) || fits(part(4, 8), part(2, 4), part(0, 2)))
}
