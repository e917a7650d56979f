//! Where an emoji begins and ends. The set is Unicode's own list of recommended sequences, so that a made-up sequence counts as its parts.

/// Most code points of a recommended sequence (a kiss between two people with skin tones).
const LONGEST: usize = 10;

/// First character that can begin an emoji other than a keycap, © and ®.
const FIRST: char = '\u{203c}';

/// The bytes of the emoji at the start of `text`; `None` when it does not start with one. Digits, ©, ®, ™ and ♟ are letters unless
/// asked to be emoji by what follows, as for X (twemoji-parser).
pub(crate) fn emoji_len(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    let plain_alone = matches!(first, '0'..='9' | '#' | '*' | '©' | '®' | '™' | '♟');
    if first < FIRST && !plain_alone {
        return None;
    }
    let mut ends = [0; LONGEST];
    let mut found = 0;
    for (end, (at, c)) in ends.iter_mut().zip(text.char_indices()) {
        *end = at + c.len_utf8();
        found += 1;
    }
    let shortest = usize::from(plain_alone);
    ends[..found].iter().skip(shortest).rev().copied().find(|&end| emojis::get(&text[..end]).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sequences_are_found_whole() {
        for emoji in ["😷", "☺", "☺️", "1⃣", "1️⃣", "©️", "🇳🇱", "👩🏿‍🚒", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️‍🔥", "👩🏻‍❤️‍💋‍👩🏼"]
        {
            assert_eq!(emoji_len(&format!("{emoji}😷x")), Some(emoji.len()), "{emoji}");
        }
        for text in ["", "a", "1", "12", "#tag", "©", "®x", "™", "é", "故", "\u{200d}", "\u{fe0f}", "“"] {
            assert_eq!(emoji_len(text), None, "{text}");
        }
        assert_eq!(emoji_len("😷\u{200d}😷"), Some("😷".len()), "a sequence nobody recommends is its parts");
    }
}
