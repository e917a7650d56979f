//! Finding a phrase in a text whatever its case, as whole words.

/// Length in bytes of a phrase (in lower case) at the beginning of a text, when the text's word ends there too.
pub(super) fn begins_with(text: &str, phrase: &str) -> Option<usize> {
    let mut wanted = phrase.chars();
    let mut length = 0;
    for c in text.chars() {
        if wanted.as_str().is_empty() {
            break;
        }
        for lower in c.to_lowercase() {
            if wanted.next() != Some(lower) {
                return None;
            }
        }
        length += c.len_utf8();
    }
    let ends = text[length..].chars().next().is_none_or(|next| !next.is_alphanumeric());
    (wanted.as_str().is_empty() && ends).then_some(length)
}

/// What stands in place of a phrase, with a capital where that had one.
pub(super) fn capitalised_as(found: &str, instead: &str) -> String {
    let mut letters = instead.chars();
    match letters.next() {
        Some(first) if found.starts_with(char::is_uppercase) => first.to_uppercase().chain(letters).collect(),
        _ => instead.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_whole_words_in_any_case() {
        assert_eq!(begins_with("Indien u", "indien"), Some(6));
        assert_eq!(begins_with("İndien", "indien"), None, "a dotted capital I is two characters in lower case");
        assert_eq!(begins_with("indiener", "indien"), None);
        assert_eq!(begins_with("indie", "indien"), None);
        assert_eq!(begins_with("ΠΡΟΚΕΙΜΕΝΟΥ ΝΑ", "προκειμενου να"), Some("ΠΡΟΚΕΙΜΕΝΟΥ ΝΑ".len()));
        assert_eq!(capitalised_as("Indien", "als"), "Als");
        assert_eq!(capitalised_as("indien", "als"), "als");
        assert_eq!(capitalised_as("Indien", ""), "");
    }
}
