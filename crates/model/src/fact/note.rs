//! The visible note of a correction: "Correction 14:05: it is Wednesday 25 November, not Tuesday 24 November." Its words come from the
//! guideline; it is a part of the text, so that it is counted, reviewed and approved like everything else.

use super::correct::{Corrected, Where};
use crate::{language::Language, outgoing::edition::Content};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where the note stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotePlace {
    /// Before the text, so that nobody reads past it.
    Beginning,
    /// After the text.
    End,
}

impl NotePlace {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Beginning, Self::End];

    /// The word in files and forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Beginning => "beginning",
            Self::End => "end",
        }
    }

    /// What a word of a file or a form means.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// How a correction is said, per language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteWords {
    /// The note, with `{time}` and `{what}`.
    pub note: BTreeMap<Language, String>,
    /// What is said of a value that changed, with `{new}` and `{old}`.
    pub swap: BTreeMap<Language, String>,
    /// What is said of a message whose time is over.
    #[serde(default)]
    pub over: BTreeMap<Language, String>,
    /// Where it stands.
    pub place: NotePlace,
}

/// What is said of a message whose time is over, in a house without words of its own.
const OVER: [(&str, &str); 8] = [
    ("nl", "Dit bericht geldt niet meer."),
    ("en", "This message no longer holds."),
    ("el", "Αυτό το μήνυμα δεν ισχύει πια."),
    ("es", "Este mensaje ya no es válido."),
    ("de", "Diese Nachricht gilt nicht mehr."),
    ("fr", "Ce message n’est plus valable."),
    ("it", "Questo messaggio non è più valido."),
    ("pt", "Esta mensagem já não é válida."),
];

/// The words of a house without words of its own: language, note, value that changed.
const WORDS: [(&str, &str, &str); 8] = [
    ("nl", "Correctie {time}: {what}", "het is {new}, niet {old}."),
    ("en", "Correction {time}: {what}", "it is {new}, not {old}."),
    ("el", "Διόρθωση {time}: {what}", "το σωστό είναι {new}, όχι {old}."),
    ("es", "Corrección {time}: {what}", "es {new}, no {old}."),
    ("de", "Korrektur {time}: {what}", "richtig ist {new}, nicht {old}."),
    ("fr", "Correction {time} : {what}", "c’est {new}, et non {old}."),
    ("it", "Correzione {time}: {what}", "è {new}, non {old}."),
    ("pt", "Correção {time}: {what}", "é {new}, não {old}."),
];

impl Default for NoteWords {
    fn default() -> Self {
        let column = |pick: fn(&(&'static str, &'static str, &'static str)) -> &'static str| {
            WORDS.iter().filter_map(|row| Some((row.0.parse::<Language>().ok()?, pick(row).to_owned()))).collect()
        };
        Self { note: column(|row| row.1), swap: column(|row| row.2), over: over(), place: NotePlace::Beginning }
    }
}

fn over() -> BTreeMap<Language, String> {
    OVER.iter().filter_map(|(tag, said)| Some((tag.parse().ok()?, (*said).to_owned()))).collect()
}

impl NoteWords {
    /// Every text of a content with a note that its time is over.
    pub fn expired_on(&self, content: &mut Content, time: &str) {
        let house = over();
        self.on(content, time, if self.over.is_empty() { &house } else { &self.over });
    }

    /// The note in a language, with the time as the town writes it (`14:05`). In a language without words it is said in English.
    pub fn note(&self, language: &Language, time: &str, what: &str) -> String {
        let said = in_language(&self.note, language).unwrap_or("{time}: {what}");
        // the time first: what is said may hold a brace of its own
        said.replace("{time}", time).replacen("{what}", what, 1)
    }

    /// What is said of a value that changed.
    pub fn swap(&self, language: &Language, old: &str, new: &str) -> String {
        let said = in_language(&self.swap, language).unwrap_or("{old} → {new}");
        match said.split_once("{new}") {
            Some((before, after)) => format!("{}{new}{}", before.replace("{old}", old), after.replace("{old}", old)),
            None => said.replace("{old}", old),
        }
    }

    /// A text with a note.
    pub fn noted(&self, text: &str, note: &str) -> String {
        match self.place {
            NotePlace::Beginning => format!("{note}\n\n{text}"),
            NotePlace::End => format!("{}\n\n{note}", text.trim_end()),
        }
    }

    /// Every text of a content with a note that says something of its own in its language; a text of a language without a saying stays.
    pub fn on(&self, content: &mut Content, time: &str, what: &BTreeMap<Language, String>) {
        let said = |language: &Language| in_language(what, language).map(|what| self.note(language, time, what));
        for (language, text) in &mut content.texts {
            if let Some(note) = said(language).filter(|_| !text.trim().is_empty()) {
                *text = self.noted(text, &note);
            }
        }
        for target in &mut content.targets {
            if let (Some(text), Some(note)) = (&mut target.own_text, said(&target.language)) {
                *text = self.noted(text, &note);
            }
        }
    }

    /// The corrected content with a note in every text in which something was replaced.
    pub fn on_corrected(&self, corrected: &Corrected, time: &str) -> Content {
        let mut content = corrected.content.clone();
        let said = |at: &Where| {
            let one = corrected.replaced.iter().find(|one| one.at == *at)?;
            let what = self.swap(at.language(), &one.was, &one.is);
            Some(self.note(at.language(), time, &what))
        };
        for (language, text) in &mut content.texts {
            if let Some(note) = said(&Where::Text(language.clone())) {
                *text = self.noted(text, &note);
            }
        }
        for target in &mut content.targets {
            let at = Where::OwnText(target.account, target.language.clone());
            if let (Some(text), Some(note)) = (&mut target.own_text, said(&at)) {
                *text = self.noted(text, &note);
            }
        }
        content
    }
}

/// The words of a language, of the same language elsewhere, or English.
fn in_language<'a>(words: &'a BTreeMap<Language, String>, language: &Language) -> Option<&'a str> {
    let near = |wished: &str| words.iter().find(|(known, _)| known.primary() == wished).map(|(_, said)| said);
    words.get(language).or_else(|| near(language.primary())).or_else(|| near("en")).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::{correct::correct, tests::known};

    #[test]
    fn a_note_says_when_and_what_in_its_own_language() {
        let fact = known(&[("dinsdag 24 november", "Tuesday 24 November"), ("woensdag 25 november", "Wednesday 25 November")]);
        let mut content = Content::empty();
        content.texts.insert(Language::dutch(), "De brug is dinsdag 24 november dicht.".to_owned());
        content.texts.insert(Language::english(), "The bridge is closed.".to_owned());
        let words = NoteWords::default();
        let noted = words.on_corrected(&correct(&content, &fact), "14:05");
        assert_eq!(
            noted.texts[&Language::dutch()],
            "Correctie 14:05: het is woensdag 25 november, niet dinsdag 24 november.\n\nDe brug is woensdag 25 november dicht."
        );
        assert_eq!(noted.texts[&Language::english()], "The bridge is closed.", "nothing was wrong there");
        let end = NoteWords { place: NotePlace::End, ..words };
        assert_eq!(end.noted("Dicht.\n", "Correctie."), "Dicht.\n\nCorrectie.");
    }

    #[test]
    fn values_with_braces_are_taken_as_they_are() {
        let words = NoteWords::default();
        assert_eq!(words.swap(&Language::english(), "{new}", "{old}"), "it is {old}, not {new}.");
        assert_eq!(words.note(&Language::english(), "14:05", "{time}"), "Correction 14:05: {time}");
        let elsewhere: Language = "sv".parse().unwrap();
        assert_eq!(words.note(&elsewhere, "9:00", "x"), "Correction 9:00: x");
    }
}
