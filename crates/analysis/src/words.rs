//! The words of a post: what is left when links, addresses, mentions and hashtags are taken out, which say nothing about the language.

/// Longest sample looked at, characters: enough to be sure, and a bound on the work.
const SAMPLE_CHARS: usize = 2000;

/// The words of a text, joined by single spaces.
pub(crate) fn words(text: &str) -> String {
    let mut sample = String::new();
    let mut left = SAMPLE_CHARS;
    for word in text.split_whitespace().filter(|word| is_word(word)) {
        if left == 0 {
            break;
        }
        if !sample.is_empty() {
            sample.push(' ');
        }
        for c in word.chars().take(left) {
            sample.push(c);
            left -= 1;
        }
    }
    sample
}

/// Whether something between two spaces is a word of the text. A mention may follow a bracket or a full stop.
fn is_word(word: &str) -> bool {
    let bare = word.trim_start_matches(|c: char| c.is_ascii_punctuation() && !matches!(c, '@' | '#'));
    let head = bare.get(..4).unwrap_or("");
    let address = bare.find('@').is_some_and(|at| bare[at..].contains('.'));
    let link = word.contains("://") || head.eq_ignore_ascii_case("www.");
    !(link || address || bare.starts_with(['@', '＠', '#', '＃']) || word == "RT")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_words_are_left() {
        let text = "RT @gemeente@example.org: de brug (https://example.org/a) is\n#dicht! Mail info@example.org of www.example.org, (@jan)";
        assert_eq!(words(text), "de brug is Mail of");
        assert_eq!(words("https://example.org #tag @a"), "");
        assert_eq!(words("één-op-één"), "één-op-één");
    }

    #[test]
    fn a_long_text_is_sampled() {
        assert_eq!(words(&"brug ".repeat(100_000)).chars().filter(|c| *c != ' ').count(), SAMPLE_CHARS);
        assert_eq!(words(&"é".repeat(100_000)).chars().count(), SAMPLE_CHARS);
    }

    proptest! {
        #[test]
        fn any_text_has_words(text in any::<String>()) {
            let words = words(&text);
            prop_assert!(words.chars().count() <= 2 * SAMPLE_CHARS);
        }
    }
}
