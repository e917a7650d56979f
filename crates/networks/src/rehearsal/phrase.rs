//! A phrase: words of the script with streets, days and bus lines put into their slots.

use super::{dice::Dice, script::Script};

/// Words somebody says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phrase {
    pub(super) text: String,
    /// The street, park, area or place spoken of.
    pub(super) place: Option<String>,
}

/// Slots that name a place, the most telling first.
const PLACES: [&str; 4] = ["street", "park", "place", "area"];

impl Phrase {
    /// One of the variants of an intent or reaction in a language; nothing when the language has no words for it.
    pub(super) fn of(script: &Script, language: &str, what: &str, dice: &mut Dice) -> Option<Self> {
        let variants = script.say(language, what);
        dice.pick(variants).map(|template| fill(script, language, template, dice))
    }
}

fn fill(script: &Script, language: &str, template: &str, dice: &mut Dice) -> Phrase {
    let mut text = String::with_capacity(template.len() + 16);
    let mut rest = template;
    let mut place: Option<(usize, String)> = None;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (slot, behind) = after.split_once('}').unwrap_or((after, ""));
        let of_day = format!("day_{language}");
        let choices = script.slots.get(if slot == "day" { of_day.as_str() } else { slot }).map_or(&[][..], Vec::as_slice);
        let word = dice.pick(choices).map_or("", String::as_str);
        text.push_str(word);
        let rank = PLACES.iter().position(|name| *name == slot);
        if let Some(rank) = rank.filter(|rank| place.as_ref().is_none_or(|(known, _)| rank < known)) {
            place = Some((rank, word.to_owned()));
        }
        rest = behind;
    }
    text.push_str(rest);
    Phrase { text: capital(&text), place: place.map(|(_, word)| word) }
}

/// The first letter large, where a slot stood at the beginning.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::{super::script::SCRIPT, *};

    #[test]
    fn slots_are_filled_and_the_place_is_known() {
        let mut dice = Dice::of(3, &["phrase"]);
        for _ in 0..200 {
            let phrase = Phrase::of(&SCRIPT, "nl", "light-out", &mut dice).unwrap();
            assert!(!phrase.text.contains(['{', '}']), "{}", phrase.text);
            assert!(phrase.text.contains(phrase.place.as_deref().unwrap()));
        }
        assert_eq!(Phrase::of(&SCRIPT, "ar", "pothole", &mut dice), None);
    }
}
