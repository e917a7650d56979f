//! What changed between two texts, by words: the longest common subsequence, bounded so that two long texts cost no more than a page.

use crate::parts::Change;

/// Most pairs of words compared; beyond it the middle of the text counts as written anew.
const PAIRS: usize = 400_000;

/// The later text with what was added, and what is gone of the earlier one.
pub fn words(before: &str, after: &str) -> Vec<(Change, String)> {
    let (old, new): (Vec<&str>, Vec<&str>) = (split(before), split(after));
    let start = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let end = old[start..].iter().rev().zip(new[start..].iter().rev()).take_while(|(one, other)| one == other).count();
    let (old_end, new_end) = (old.len() - end, new.len() - end);
    let mut pieces = Pieces::default();
    pieces.all(Change::Same, &old[..start]);
    middle(&old[start..old_end], &new[start..new_end], &mut pieces);
    pieces.all(Change::Same, &old[old_end..]);
    pieces.0
}

/// Words with the space after them.
fn split(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

#[derive(Default)]
struct Pieces(Vec<(Change, String)>);

impl Pieces {
    fn push(&mut self, change: Change, word: &str) {
        match self.0.last_mut() {
            Some((last, text)) if *last == change => text.push_str(word),
            _ => self.0.push((change, word.to_owned())),
        }
    }

    fn all(&mut self, change: Change, words: &[&str]) {
        for word in words {
            self.push(change, word);
        }
    }
}

fn middle(old: &[&str], new: &[&str], pieces: &mut Pieces) {
    if old.len().saturating_mul(new.len()) > PAIRS {
        pieces.all(Change::Gone, old);
        pieces.all(Change::Added, new);
        return;
    }
    // longest[i][j]: common words of old[i..] and new[j..]
    let width = new.len() + 1;
    let mut longest = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            longest[i * width + j] = if old[i] == new[j] {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < old.len() && j < new.len() {
        if old[i] == new[j] {
            pieces.push(Change::Same, old[i]);
            (i, j) = (i + 1, j + 1);
        } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            pieces.push(Change::Gone, old[i]);
            i += 1;
        } else {
            pieces.push(Change::Added, new[j]);
            j += 1;
        }
    }
    pieces.all(Change::Gone, &old[i..]);
    pieces.all(Change::Added, &new[j..]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_changed_word_is_gone_and_added() {
        let pieces = words("The bridge is closed until Friday.", "The bridge is open until Friday.");
        assert_eq!(
            pieces,
            [
                (Change::Same, "The bridge is ".to_owned()),
                (Change::Gone, "closed ".to_owned()),
                (Change::Added, "open ".to_owned()),
                (Change::Same, "until Friday.".to_owned()),
            ]
        );
        assert_eq!(words("", ""), []);
        assert_eq!(words("a", "a"), [(Change::Same, "a".to_owned())]);
    }

    #[test]
    fn two_long_texts_are_bounded() {
        let (one, other) = ("a ".repeat(50_000), "b ".repeat(50_000));
        assert_eq!(words(&one, &other).len(), 2);
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_out_of_it(before in "([ab]{0,2}[ \\n]){0,12}", after in "([ab]{0,2}[ \\n]){0,12}") {
            let pieces = words(&before, &after);
            let read = |left_out: Change| pieces.iter().filter(|(change, _)| *change != left_out).map(|(_, text)| text.as_str()).collect::<String>();
            prop_assert_eq!(read(Change::Added), before);
            prop_assert_eq!(read(Change::Gone), after);
        }
    }
}
