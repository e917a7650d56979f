//! The script: what townspeople speak of, in which words and languages. Data in `script/*.json`, compiled in.
//!
//! | file | what |
//! |---|---|
//! | `intents.json` | what somebody may want: kind, topic, how often, when, with a picture, in private |
//! | `nl.json` … | the words for each intent per language; keys with `@` are reactions |
//! | `slots.json` | streets, parks, bus lines, days to put into the words |
//! | `people.json` | given names and bynames the townspeople are made of |
//! | `pictures.json` | descriptions of pictures per topic |

use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

/// When in a day an intent comes up, where it is not at any hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Wave {
    Morning,
    Evening,
}

/// What somebody wants.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Intent {
    pub(super) id: String,
    /// `question`, `complaint`, `compliment`, `report`, `idea`, `social`.
    pub(super) kind: String,
    pub(super) topic: String,
    pub(super) weight: u32,
    /// Share with a picture.
    #[serde(default)]
    pub(super) picture: f64,
    /// Share sent as a private message.
    #[serde(default)]
    pub(super) private: f64,
    #[serde(default)]
    pub(super) wave: Option<Wave>,
    /// Only in storms of this name.
    #[serde(default)]
    pub(super) storm: Option<String>,
}

/// What townspeople are made of.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stock {
    /// Language and how many of a hundred people write it.
    pub(super) languages: Vec<(String, u32)>,
    pub(super) given: BTreeMap<String, Vec<String>>,
    /// How a given name is written in a handle.
    pub(super) latin: BTreeMap<String, String>,
    pub(super) bynames: Vec<String>,
    pub(super) initials: Vec<String>,
    pub(super) troll: Troll,
}

/// The one who only comes to offend.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Troll {
    pub(super) handle: String,
    pub(super) name: String,
}

/// Words per intent or reaction of one language.
pub(super) type Words = BTreeMap<String, Vec<String>>;

/// The whole script.
#[derive(Debug, Clone, Default)]
pub(super) struct Script {
    pub(super) intents: Vec<Intent>,
    pub(super) words: BTreeMap<&'static str, Words>,
    pub(super) slots: BTreeMap<String, Vec<String>>,
    pub(super) stock: Stock,
    pub(super) pictures: BTreeMap<String, String>,
    /// Places of the intents of ordinary days that a language has words for.
    ordinary: BTreeMap<&'static str, Vec<usize>>,
}

const WORDS: [(&str, &str); 7] = [
    ("nl", include_str!("script/nl.json")),
    ("en", include_str!("script/en.json")),
    ("es", include_str!("script/es.json")),
    ("el", include_str!("script/el.json")),
    ("pl", include_str!("script/pl.json")),
    ("tr", include_str!("script/tr.json")),
    ("ar", include_str!("script/ar.json")),
];

fn read() -> Result<Script, serde_json::Error> {
    let mut words = BTreeMap::new();
    for (language, text) in WORDS {
        words.insert(language, serde_json::from_str(text)?);
    }
    let intents: Vec<Intent> = serde_json::from_str(include_str!("script/intents.json"))?;
    let of_every_day = |said: &Words| -> Vec<usize> {
        let known = intents.iter().enumerate().filter(|(_, intent)| intent.storm.is_none() && said.contains_key(&intent.id));
        known.map(|(place, _)| place).collect()
    };
    let ordinary = words.iter().map(|(language, said)| (*language, of_every_day(said))).collect();
    Ok(Script {
        intents,
        words,
        ordinary,
        slots: serde_json::from_str(include_str!("script/slots.json"))?,
        stock: serde_json::from_str(include_str!("script/people.json"))?,
        pictures: serde_json::from_str(include_str!("script/pictures.json"))?,
    })
}

/// The script of this release; a test reads every file, so what is compiled in can be read.
pub(super) static SCRIPT: LazyLock<Script> = LazyLock::new(|| read().unwrap_or_default());

impl Script {
    /// The words of a language for an intent or reaction; empty when there are none.
    pub(super) fn say(&self, language: &str, what: &str) -> &[String] {
        self.words.get(language).and_then(|words| words.get(what)).map_or(&[], Vec::as_slice)
    }

    /// What somebody may want on an ordinary day who writes a language.
    pub(super) fn ordinary(&self, language: &str) -> impl Iterator<Item = &Intent> + Clone {
        self.ordinary.get(language).into_iter().flatten().filter_map(|place| self.intents.get(*place))
    }

    /// An intent by its name.
    pub(super) fn intent(&self, id: &str) -> Option<&Intent> {
        self.intents.iter().find(|intent| intent.id == id)
    }
}

/// A share as so many in a thousand.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "shares are clamped to 0 to 1 first")]
pub(super) fn per_mille(share: f64) -> u32 {
    (share.clamp(0.0, 1.0) * 1000.0).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_reads_and_every_word_belongs_to_an_intent() {
        let script = read().unwrap();
        assert!(script.intents.len() >= 60, "{} intents", script.intents.len());
        for intent in &script.intents {
            assert!(!script.say("nl", &intent.id).is_empty(), "no Dutch for {}", intent.id);
            assert!(intent.weight > 0 && (0.0..=1.0).contains(&intent.picture) && (0.0..=1.0).contains(&intent.private));
            assert!(intent.picture == 0.0 || script.pictures.contains_key(&intent.topic), "no picture of {}", intent.topic);
        }
        for (language, words) in &script.words {
            for (what, variants) in words {
                assert!(what.starts_with('@') || script.intent(what).is_some(), "{language}: {what}");
                assert!(!variants.is_empty() && variants.iter().all(|text| text.chars().count() <= 500), "{language}: {what}");
            }
        }
    }

    #[test]
    fn every_language_thanks_and_every_slot_is_known() {
        let script = read().unwrap();
        for (language, words) in &script.words {
            for what in ["@thanks", "@follow", "@comment-nice"] {
                assert!(!script.say(language, what).is_empty(), "{language} {what}");
            }
            for text in words.values().flatten() {
                for slot in text.split('{').skip(1).map(|rest| rest.split('}').next().unwrap()) {
                    let day = slot == "day" && script.slots.contains_key(&format!("day_{language}"));
                    assert!(day || script.slots.contains_key(slot), "{language}: {{{slot}}} in {text}");
                }
            }
        }
        let all: u32 = script.stock.languages.iter().map(|(_, share)| share).sum();
        assert_eq!(all, 100);
    }
}
