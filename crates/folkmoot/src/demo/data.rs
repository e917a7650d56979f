//! What the town is made of, as data: people, accounts, rules, messages, answers, scenes. Compiled in; a test reads every file.

use anyhow::{Context, Result};
use folkmoot_model::language::Language;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `house.json`.
#[derive(Debug, Deserialize)]
pub(super) struct HouseFile {
    /// Key, name, colour.
    pub(super) departments: Vec<(String, String, u8)>,
    pub(super) people: Vec<PersonFile>,
    pub(super) accounts: Vec<AccountFile>,
    pub(super) rules: Vec<RuleFile>,
}

/// A member of staff.
#[derive(Debug, Deserialize)]
pub(super) struct PersonFile {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) title: String,
    pub(super) locale: String,
    /// Role and key of the department it is for; everywhere without one.
    pub(super) roles: Vec<(String, Option<String>)>,
}

/// An account on the rehearsal network.
#[derive(Debug, Deserialize)]
pub(super) struct AccountFile {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) department: String,
    pub(super) purpose: String,
    pub(super) followers: u32,
    pub(super) topics: Vec<String>,
}

/// A routing rule.
#[derive(Debug, Deserialize)]
pub(super) struct RuleFile {
    pub(super) department: String,
    pub(super) words: Vec<String>,
}

/// What the town says about a topic (`answers.json`).
#[derive(Debug, Default, Deserialize)]
pub(super) struct Answers {
    #[serde(flatten)]
    pub(super) texts: BTreeMap<String, serde_json::Value>,
    /// What the front office asks the department.
    pub(super) ask: String,
    /// What the expert says.
    pub(super) expert: String,
    /// The work on the street.
    pub(super) work: String,
    /// What the citizen is told when the work is done.
    pub(super) done: String,
}

impl Answers {
    /// The texts in a language; in Dutch when there are none.
    pub(super) fn say(&self, language: &str) -> (Vec<&str>, Language) {
        let of = |tag: &str| -> Vec<&str> {
            let list = self.texts.get(tag).and_then(serde_json::Value::as_array);
            list.into_iter().flatten().filter_map(serde_json::Value::as_str).collect()
        };
        match (of(language), language.parse()) {
            (texts, Ok(tag)) if !texts.is_empty() => (texts, tag),
            _ => (of("nl"), Language::dutch()),
        }
    }
}

/// A message that comes again every week (`campaigns.json`).
#[derive(Debug, Deserialize)]
pub(super) struct Campaign {
    pub(super) title: String,
    pub(super) kind: String,
    pub(super) department: String,
    pub(super) accounts: Vec<String>,
    /// Time on the wall clock.
    pub(super) hour: String,
    /// Days of the week, Monday is 1.
    pub(super) days: Vec<i8>,
    pub(super) audience: String,
    pub(super) nl: String,
    #[serde(default)]
    pub(super) en: Option<String>,
}

/// A citizen who waits now.
#[derive(Debug, Deserialize)]
pub(super) struct Waiting {
    pub(super) account: String,
    pub(super) handle: String,
    pub(super) name: String,
    pub(super) language: String,
    /// Minutes of open time until an answer was promised; negative when it is over.
    pub(super) left_min: i64,
    pub(super) topic: String,
    #[serde(default)]
    pub(super) private: bool,
    #[serde(default)]
    pub(super) picture: Option<String>,
    pub(super) liked: (u32, u32),
    pub(super) text: String,
}

/// A message of the coming days.
#[derive(Debug, Deserialize)]
pub(super) struct PlanFile {
    pub(super) title: String,
    pub(super) state: String,
    pub(super) kind: String,
    pub(super) department: String,
    pub(super) writer: String,
    pub(super) accounts: Vec<String>,
    /// Days from today.
    pub(super) day: i32,
    pub(super) hour: String,
    #[serde(default)]
    pub(super) why: Option<String>,
    pub(super) nl: String,
    #[serde(default)]
    pub(super) en: Option<String>,
    #[serde(default)]
    pub(super) picture: Option<PictureFile>,
}

/// A picture that goes with a message.
#[derive(Debug, Deserialize)]
pub(super) struct PictureFile {
    /// Which drawing.
    pub(super) scene: String,
    /// What it shows, per language; nobody has written that yet when there is none.
    #[serde(default)]
    pub(super) alt: BTreeMap<String, String>,
    /// What has to stay in sight, percent from the left and from the top.
    #[serde(default)]
    pub(super) focus: Option<(u8, u8)>,
}

/// `scenes.json`.
#[derive(Debug, Deserialize)]
pub(super) struct Scenes {
    pub(super) waiting: Vec<Waiting>,
    /// What others say about the street lights.
    pub(super) lights: Vec<String>,
    /// What the expert notes on the street lights.
    pub(super) note: String,
    pub(super) plans: Vec<PlanFile>,
}

/// All of it.
pub(super) struct Data {
    pub(super) house: HouseFile,
    pub(super) answers: BTreeMap<String, Answers>,
    pub(super) campaigns: Vec<Campaign>,
    pub(super) scenes: Scenes,
}

/// Reads everything, with dates that fit `today` put in.
pub(super) fn read(today: Date) -> Result<Data> {
    let dated = |text: &str| dates(text, today);
    Ok(Data {
        house: serde_json::from_str(include_str!("data/house.json")).context("failed to read the house")?,
        answers: serde_json::from_str(&dated(include_str!("data/answers.json"))).context("failed to read the answers")?,
        campaigns: serde_json::from_str(include_str!("data/campaigns.json")).context("failed to read the campaigns")?,
        scenes: serde_json::from_str(&dated(include_str!("data/scenes.json"))).context("failed to read the scenes")?,
    })
}

/// Puts dates into their places. They are written as numbers, which every language of the town reads the same way.
fn dates(text: &str, today: Date) -> String {
    let weekday = i64::from(today.weekday().to_monday_zero_offset());
    let on = |days: i64| today.saturating_add(jiff::Span::new().days(days)).strftime("%-d-%-m").to_string();
    text.replace("{from}", &on(7 - weekday)).replace("{until}", &on(18 - weekday)).replace("{market}", &on(12 - weekday))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_file_reads_and_names_only_what_is_there() {
        let data = read(date(2026, 11, 23)).unwrap();
        let departments: Vec<&str> = data.house.departments.iter().map(|(key, ..)| key.as_str()).collect();
        let people: Vec<&str> = data.house.people.iter().map(|person| person.key.as_str()).collect();
        let accounts: Vec<&str> = data.house.accounts.iter().map(|account| account.id.as_str()).collect();
        assert_eq!((departments.len(), people.len(), accounts.len()), (5, 12, 6));
        for department in data.house.accounts.iter().map(|account| &account.department) {
            assert!(departments.contains(&department.as_str()), "{department}");
        }
        for plan in &data.scenes.plans {
            assert!(people.contains(&plan.writer.as_str()) && departments.contains(&plan.department.as_str()), "{}", plan.title);
            assert!(plan.accounts.iter().all(|account| accounts.contains(&account.as_str())), "{}", plan.title);
        }
        for waiting in &data.scenes.waiting {
            assert!(accounts.contains(&waiting.account.as_str()), "{}", waiting.text);
        }
        for (topic, answers) in &data.answers {
            for language in ["nl", "en", "es", "el"] {
                assert!(answers.texts.contains_key(language), "{topic} has no answer in {language}");
            }
        }
    }

    #[test]
    fn dates_follow_today() {
        assert_eq!(dates("{from} {until} {market}", date(2026, 11, 23)), "30-11 11-12 5-12");
        assert_eq!(dates("{from}", date(2026, 12, 31)), "4-1");
    }
}
