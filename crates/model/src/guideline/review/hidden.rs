//! Characters that hide or turn text: what a reader sees is not what is written, and what a colleague approved is not what goes
//! out.
//!
//! Invisible characters that writing needs stay: a joiner inside an emoji, in Arabic or an Indic script, a zero-width space in
//! Thai or Khmer, a direction mark beside letters that run right to left, the tags of a flag such as Scotland's (Unicode 16, UTS
//! #51 ED-14a).

use super::passage::Hit;
use crate::guideline::finding::FindingCode;

/// Most different characters named in the sentence.
const NAMED: usize = 6;

/// Finds runs of hidden characters, each mended by taking the run out.
pub(super) fn scan(text: &str) -> Vec<Hit> {
    if text.bytes().all(|b| (b' '..0x7f).contains(&b) || matches!(b, b'\n' | b'\r' | b'\t')) {
        return Vec::new();
    }
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let right_to_left = chars.iter().any(|&(_, c)| runs_right_to_left(c));
    let mut hits = Vec::new();
    let mut i = 0;
    while i < chars.len() {
        if let Some(past) = flag_end(&chars, i) {
            i = past;
            continue;
        }
        let from = i;
        while i < chars.len() && is_hidden(&chars, i, right_to_left) {
            i += 1;
        }
        if i == from {
            i += 1;
            continue;
        }
        let end = chars.get(i).map_or(text.len(), |&(at, _)| at);
        let mut names: Vec<String> = chars[from..i].iter().map(|&(_, c)| format!("U+{:04X}", u32::from(c))).collect();
        names.dedup();
        names.truncate(NAMED);
        let breaks = chars[from..i].iter().any(|&(_, c)| matches!(c, '\u{2028}' | '\u{2029}'));
        hits.push(
            Hit::new(FindingCode::HiddenCharacters, chars[from].0..end)
                .saying("count", (i - from).to_string())
                .saying("found", names.join(", "))
                .fixed_by(if breaks { "\n" } else { "" }),
        );
    }
    hits
}

fn is_hidden(chars: &[(usize, char)], i: usize, right_to_left: bool) -> bool {
    let before = i.checked_sub(1).map(|k| chars[k].1);
    let after = chars.get(i + 1).map(|&(_, c)| c);
    match chars[i].1 {
        '\n' | '\r' | '\t' => false,
        '\u{200e}' | '\u{200f}' | '\u{61c}' => !right_to_left,
        '\u{200b}' => !(before.is_some_and(breaks_without_space) && after.is_some_and(breaks_without_space)),
        '\u{200c}' => !(before.is_some_and(joins) && after.is_some_and(joins)),
        '\u{200d}' => {
            let emoji = before.is_some_and(ends_pictograph) && after.is_some_and(is_pictograph);
            !emoji && !before.is_some_and(joins)
        }
        '\u{fe0e}' | '\u{fe0f}' => !before.is_some_and(|c| is_pictograph(c) || c.is_ascii_digit() || matches!(c, '#' | '*')),
        '\u{fe00}'..='\u{fe0d}' | '\u{e0100}'..='\u{e01ef}' => {
            !before.is_some_and(|c| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}'))
        }
        '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{ad}'
        | '\u{34f}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{3164}'
        | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e00ff}'
        | '\u{e01f0}'..='\u{e0fff}' => true,
        c => c.is_control(),
    }
}

/// Past the end of a flag made of tags: black flag, tag letters, cancel tag.
fn flag_end(chars: &[(usize, char)], i: usize) -> Option<usize> {
    const LONGEST: usize = 8;
    if chars[i].1 != '\u{1f3f4}' {
        return None;
    }
    let tags = chars[i + 1..]
        .iter()
        .take(LONGEST)
        .take_while(|(_, c)| matches!(c, '\u{e0030}'..='\u{e0039}' | '\u{e0061}'..='\u{e007a}'))
        .count();
    (tags >= 3 && chars.get(i + 1 + tags).is_some_and(|&(_, c)| c == '\u{e007f}')).then_some(i + 2 + tags)
}

fn runs_right_to_left(c: char) -> bool {
    matches!(
        c,
        '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{700}'..='\u{8ff}'
            | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
    )
}

/// Scripts whose letters a joiner or non-joiner shapes: Arabic and its kin, the Indic scripts, Mongolian.
fn joins(c: char) -> bool {
    matches!(
        c,
        '\u{620}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{18af}'
            | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
    )
}

/// Scripts written without spaces between words.
fn breaks_without_space(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Symbols and pictographs, by block: wide enough for every emoji, and free of letters.
fn is_pictograph(c: char) -> bool {
    matches!(
        c,
        '\u{a9}' | '\u{ae}' | '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{2190}'..='\u{21ff}'
            | '\u{2300}'..='\u{23ff}' | '\u{2460}'..='\u{27bf}' | '\u{2900}'..='\u{297f}' | '\u{2b00}'..='\u{2bff}'
            | '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}'
    )
}

/// What may stand before a joiner inside an emoji: a pictograph or its style.
fn ends_pictograph(c: char) -> bool {
    is_pictograph(c) || c == '\u{fe0f}'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str) -> String {
        let mut out = text.to_owned();
        for hit in scan(text).into_iter().rev() {
            out.replace_range(hit.span, &hit.with.unwrap());
        }
        out
    }

    #[test]
    fn what_turns_or_hides_is_found_and_taken_out() {
        for (bad, good) in [
            ("De brug is \u{202e}thcid\u{202c}", "De brug is thcid"),
            ("a\u{200b}\u{200b}b", "ab"),
            ("\u{feff}Begin", "Begin"),
            ("pay\u{200d}pal", "paypal"),
            ("soft\u{ad}hyphen", "softhyphen"),
            ("a\u{2066}b\u{2069}c", "abc"),
            ("bell\u{7}", "bell"),
            ("a\u{e0041}\u{e0042}b", "ab"),
            ("one\u{2028}two", "one\ntwo"),
            ("mark\u{200e}", "mark"),
            ("a\u{fe0f}", "a"),
        ] {
            assert_eq!(mended(bad), good, "{bad:?}");
            assert!(scan(good).is_empty());
        }
        let hits = scan("a\u{200b}\u{200b}\u{202e}b");
        assert_eq!(hits.len(), 1);
        assert_eq!(hits[0].span, 1..10);
        assert!(hits[0].particulars.contains(&("count", "3".to_owned())));
        assert!(hits[0].particulars.contains(&("found", "U+200B, U+202E".to_owned())));
    }

    #[test]
    fn what_writing_needs_stays() {
        for good in [
            "Plain text.\nTwo lines\tand a tab\r\n",
            "Family 👩‍👩‍👧‍👦, pride 🏳️‍🌈, runner 🏃🏽‍♀️, heart ❤️‍🔥, keycap 1️⃣ #️⃣",
            "Scotland 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} and Greece 🇬🇷",
            "می\u{200c}خواهم",
            "क्\u{200d}ष",
            "ภาษา\u{200b}ไทย",
            "שלום\u{200f}!",
            "Ελληνικά, Ελένη",
            "葛\u{e0100}城",
            "Temperature 20\u{a0}°C",
        ] {
            assert!(scan(good).is_empty(), "{good:?}: {:?}", scan(good));
        }
    }
}
