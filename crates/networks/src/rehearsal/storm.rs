//! A storm: many posts about one thing within hours, rising fast and ebbing slowly.

use super::{
    dice::Dice,
    rhythm::Setting,
    saying::Saying,
    script::{Intent, SCRIPT},
    town::Storm,
};
use jiff::SignedDuration;

/// Every post of a storm.
pub(super) fn posts(number: usize, storm: &Storm, setting: &Setting<'_>) -> Vec<Saying> {
    let name = number.to_string();
    let intents: Vec<&Intent> = SCRIPT.intents.iter().filter(|intent| intent.storm.as_deref() == Some(&storm.topic)).collect();
    let people = u32::try_from(setting.people.len()).unwrap_or(1);
    let mut sayings = Vec::new();
    for index in 0..storm.posts {
        let mut dice = Dice::of(setting.settings.seed, &["storm", &name, &index.to_string()]);
        let Some(intent) = intents.get(dice.weighted(intents.iter().map(|intent| intent.weight))) else { continue };
        let author = usize::try_from(dice.between(1, people.saturating_sub(1))).unwrap_or(1);
        let language = setting.people.get(author).map_or("nl", |person| &person.language);
        let language = if SCRIPT.say(language, &intent.id).is_empty() { "nl" } else { language };
        // the product of two draws: half of all within the first fifth
        let seconds = u64::from(storm.minutes) * 60;
        let (one, other) = (u64::from(dice.below(1000)), u64::from(dice.below(1000)));
        let after = i64::try_from(seconds * one * other / 1_000_000).unwrap_or(0);
        let at = storm.begins + SignedDuration::from_secs(after);
        if let Some(mut saying) = setting.spoken(&format!("s{number}-{index}"), author, language, intent, at, &mut dice) {
            saying.account.clone_from(&storm.account);
            saying.liked = (dice.below(40), dice.below(15));
            sayings.push(saying);
        }
    }
    sayings
}
