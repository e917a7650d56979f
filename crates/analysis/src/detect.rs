//! The language of a text, by the trigram and alphabet profiles of `whatlang`, or "unknown" when that is not sure enough.
//!
//! A guess always competes with the common European languages ([`EUROPEAN`]), also with those the caller does not expect, so that a Polish
//! post is not taken for the nearest of the town's languages. Greek and other scripts of one language are told by their letters.

use crate::{
    card::{MethodCard, Score},
    words::words,
};
use folkmoot_model::language::Language;
use whatlang::{Detector, Lang};

/// What a text seems to be written in.
#[derive(Debug, Clone, PartialEq)]
pub struct LanguageGuess {
    /// The language, spelled as the caller spelled it; `None` when unknown: too short, mixed, or none of the expected ones.
    pub language: Option<Language>,
    /// The probability that the best candidate is right, 0 to 1, as measured; below [`SURE_ENOUGH`] there is no language.
    pub probability: f32,
}

impl LanguageGuess {
    /// Whether there is no answer.
    pub fn is_unknown(&self) -> bool {
        self.language.is_none()
    }
}

/// Below this probability a guess is withheld.
pub const SURE_ENOUGH: f32 = 0.8;

/// The common European languages that can be told apart, and Arabic and Turkish, which many Europeans write.
pub const EUROPEAN: [&str; 31] = [
    "en", "nl", "de", "fr", "es", "pt", "it", "el", "pl", "ro", "cs", "sk", "sl", "hr", "sr", "bg", "mk", "uk", "ru", "da", "sv",
    "nb", "fi", "et", "lv", "lt", "hu", "tr", "ca", "ar", "cy",
];

/// Probability of being right by tenths of whatlang's confidence, the last for full confidence: measured by the example
/// `language_accuracy` on all its texts together.
const RIGHT_BY_CONFIDENCE: [f32; 11] = [0.32, 0.54, 0.73, 0.85, 0.91, 0.95, 0.96, 0.97, 0.98, 0.985, 0.999];

/// The card of this method.
pub const CARD: MethodCard = MethodCard {
    task: "the language of a post",
    version: "language 1 (whatlang 0.18)",
    languages: &EUROPEAN,
    scores: &[
        score("UMSAB test, posts of eight languages", "posts", 6_090, [80.8, 98.3, 40.0]),
        score("lingua test sentences", "sentences", 13_860, [87.9, 98.1, 52.7]),
        score("lingua test word pairs", "word pairs", 13_860, [35.1, 96.3, 5.3]),
        score("lingua test words", "single words", 13_860, [19.4, 97.9, 1.1]),
        score("SIB-200", "long sentences", 22_416, [95.8, 99.2, 63.5]),
    ],
    measured_by: "cargo run -p folkmoot-analysis --example language_accuracy",
    limits: &[
        "Of one or two words it can seldom tell the language, and says \"unknown\".",
        "A text in a language it has no profile of (Albanian, Basque, Galician, Icelandic, Irish, Maltese and others), or in two languages at once, \
         is often taken for a near relative.",
        "Danish and Norwegian are often left unknown; Bosnian is named Croatian; Serbian is known in Cyrillic only.",
        "The stated probability was fitted on the same texts that are measured here.",
    ],
};

/// A score: texts, then the shares answered, right and misled, in percent.
const fn score(
    data_set: &'static str,
    kind: &'static str,
    texts: u32,
    [answered_percent, right_percent, misled_percent]: [f32; 3],
) -> Score {
    Score { data_set, kind, texts, answered_percent, right_percent, misled_percent }
}

/// Guesses which of the expected languages a text is written in. Tags that are unknown to the method are passed over.
pub fn detect(text: &str, expected: &[impl AsRef<str>]) -> LanguageGuess {
    let unknown = |probability| LanguageGuess { language: None, probability };
    let expected: Vec<(Lang, &str)> = expected.iter().filter_map(|tag| Some((profile(tag.as_ref())?, tag.as_ref()))).collect();
    let common = EUROPEAN.iter().filter_map(|tag| profile(tag));
    let rivals = expected.iter().map(|&(lang, _)| lang).chain(common).collect();
    let Some(found) = Detector::with_allowlist(rivals).detect(&words(text)) else { return unknown(0.0) };
    let probability = probability(found.confidence());
    let named = expected.iter().find(|(lang, _)| *lang == found.lang()).and_then(|(_, tag)| tag.parse().ok());
    match named {
        Some(language) if probability >= SURE_ENOUGH => LanguageGuess { language: Some(language), probability },
        Some(_) => unknown(probability),
        None => unknown(0.0),
    }
}

/// The measured probability behind whatlang's confidence, which is a distance between the two best profiles and no probability.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the value is clamped to 0..=10")]
fn probability(confidence: f64) -> f32 {
    let tenth = (confidence * 10.0).clamp(0.0, 10.0) as usize;
    RIGHT_BY_CONFIDENCE.get(tenth).copied().unwrap_or(0.0)
}

/// whatlang's profiles by primary language subtag. Both written forms of Norwegian share one, and Bosnian has Croatian's.
const PROFILES: [(&str, Lang); 53] = [
    ("af", Lang::Afr),
    ("am", Lang::Amh),
    ("ar", Lang::Ara),
    ("az", Lang::Aze),
    ("be", Lang::Bel),
    ("bg", Lang::Bul),
    ("bn", Lang::Ben),
    ("bs", Lang::Hrv),
    ("ca", Lang::Cat),
    ("cs", Lang::Ces),
    ("cy", Lang::Cym),
    ("da", Lang::Dan),
    ("de", Lang::Deu),
    ("el", Lang::Ell),
    ("en", Lang::Eng),
    ("es", Lang::Spa),
    ("et", Lang::Est),
    ("fa", Lang::Pes),
    ("fi", Lang::Fin),
    ("fr", Lang::Fra),
    ("he", Lang::Heb),
    ("hi", Lang::Hin),
    ("hr", Lang::Hrv),
    ("hu", Lang::Hun),
    ("hy", Lang::Hye),
    ("id", Lang::Ind),
    ("it", Lang::Ita),
    ("ja", Lang::Jpn),
    ("ka", Lang::Kat),
    ("ko", Lang::Kor),
    ("lt", Lang::Lit),
    ("lv", Lang::Lav),
    ("mk", Lang::Mkd),
    ("nb", Lang::Nob),
    ("nl", Lang::Nld),
    ("nn", Lang::Nob),
    ("no", Lang::Nob),
    ("pa", Lang::Pan),
    ("pl", Lang::Pol),
    ("pt", Lang::Por),
    ("ro", Lang::Ron),
    ("ru", Lang::Rus),
    ("sk", Lang::Slk),
    ("sl", Lang::Slv),
    ("sr", Lang::Srp),
    ("sv", Lang::Swe),
    ("ta", Lang::Tam),
    ("tl", Lang::Tgl),
    ("tr", Lang::Tur),
    ("uk", Lang::Ukr),
    ("ur", Lang::Urd),
    ("vi", Lang::Vie),
    ("zh", Lang::Cmn),
];

/// whatlang's profile for a language tag.
fn profile(tag: &str) -> Option<Lang> {
    let primary = tag.split(['-', '_']).next()?;
    PROFILES.iter().find(|(known, _)| known.eq_ignore_ascii_case(primary)).map(|&(_, lang)| lang)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TOWN: [&str; 6] = ["nl", "en", "el", "es", "de", "pt-BR"];

    fn named(text: &str) -> Option<String> {
        detect(text, &TOWN).language.map(String::from)
    }

    #[test]
    fn the_languages_of_a_town_are_told_apart() {
        for (tag, text) in [
            ("nl", "De brug is afgesloten voor auto's, maar u kunt er nog wel lopen en fietsen. https://example.org/brug"),
            ("en", "The bridge is closed to cars because we are replacing the deck, but you can still walk and cycle across."),
            ("el", "Η γέφυρα είναι κλειστή για τα αυτοκίνητα. @dimos@example.org"),
            ("es", "El puente está cerrado a los coches porque estamos cambiando el tablero, pero se puede cruzar a pie."),
            ("de", "Die Brücke ist für Autos gesperrt, weil wir die Fahrbahn erneuern. Zu Fuß kommen Sie weiter hinüber."),
            ("pt-br", "A ponte está fechada para carros porque estamos trocando o piso, mas ainda é possível atravessar a pé."),
        ] {
            assert_eq!(named(text).as_deref(), Some(tag), "{text}");
        }
    }

    #[test]
    fn unknown_is_an_answer() {
        for text in ["", "ok", "😀😀😀", "https://example.org/de/brug #brug @gemeente", "12:30", "!!!"] {
            let guess = detect(text, &TOWN);
            assert!(guess.is_unknown() && guess.probability < SURE_ENOUGH, "{text}");
        }
        assert_eq!(
            named("Most jest zamknięty dla samochodów, ponieważ wymieniamy nawierzchnię."),
            None,
            "Polish is not expected"
        );
        assert_eq!(named("Мост закрыт для автомобилей"), None);
        let greek = "Η γέφυρα είναι κλειστή";
        assert!(detect(greek, &["nl", "en"]).is_unknown());
        assert!(detect(greek, &["tlh", ""]).is_unknown(), "tags without a profile");
        assert!(detect(greek, &[] as &[&str]).is_unknown());
    }

    #[test]
    fn what_stands_on_the_card_can_be_detected() {
        assert!(CARD.languages.iter().all(|tag| profile(tag).is_some()));
        assert!(CARD.scores.iter().all(|score| score.texts > 1000 && score.answered_percent > 0.0 && score.right_percent > 90.0));
        assert!(RIGHT_BY_CONFIDENCE.is_sorted());
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
        #[test]
        fn any_text_gets_a_guess(text in any::<String>(), tag in any::<String>()) {
            let guess = detect(&text, &[tag.as_str(), "nl"]);
            prop_assert!((0.0..=1.0).contains(&guess.probability));
            prop_assert_eq!(guess.is_unknown(), guess.language.is_none());
        }
    }
}
