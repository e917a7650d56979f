//! The rhythm of an ordinary day: so many posts, in waves over the morning, noon and evening, fewer at the weekend; now and then the troll;
//! and the stretches of a living present. Everything of a day follows from the seed and the day.

use super::{
    dice::Dice,
    people::{TROLL, Townsperson},
    phrase::Phrase,
    saying::Saying,
    script::{Intent, SCRIPT, Wave, per_mille},
    town::{Living, Settings, TownAccount},
};
use folkmoot_model::{language::Language, network::post::Visibility};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

/// Posts per hour of the day, relative: a wave on the way to work, at noon, and a long one in the evening.
const HOURS: [u32; 24] = [1, 0, 0, 0, 0, 1, 3, 8, 11, 8, 6, 6, 9, 8, 6, 6, 8, 10, 11, 12, 12, 9, 5, 2];
/// Posts per day of the week, percent, Monday first.
const WEEK: [u32; 7] = [118, 108, 104, 100, 106, 82, 74];
/// Days with the troll, per thousand.
const TROLL_DAYS: u32 = 150;
/// Reports and complaints that others join, per thousand.
const JOINED: u32 = 80;

/// What a day is made from.
pub(super) struct Setting<'a> {
    pub(super) settings: &'a Settings,
    pub(super) zone: &'a TimeZone,
    pub(super) people: &'a [Townsperson],
    pub(super) accounts: &'a [TownAccount],
    pub(super) living: &'a [Living],
}

/// Days since 1 January 1970 in the town's calendar.
pub(super) fn day_number(date: Date) -> i64 {
    date.duration_since(Date::constant(1970, 1, 1)).as_hours() / 24
}

impl Setting<'_> {
    /// Everything townspeople begin on a day.
    pub(super) fn day(&self, date: Date) -> Vec<Saying> {
        let Some((dawn, dusk)) = self.bounds(date) else { return Vec::new() };
        let number = day_number(date).to_string();
        let mut dice = Dice::of(self.settings.seed, &["day", &number]);
        let weekday = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0);
        let count = self.settings.pace * WEEK.get(weekday).unwrap_or(&100) * dice.between(75, 125) / 10_000;
        let mut sayings = Vec::new();
        for index in 0..count {
            let mut dice = Dice::of(self.settings.seed, &["say", &number, &index.to_string()]);
            let id = format!("d{number}-{index}");
            let Some(saying) = self.ordinary(&id, |wave, dice| moment(dawn, wave, dice), &mut dice) else { continue };
            sayings.extend(self.joined(&saying, &mut dice));
            sayings.push(saying);
        }
        sayings.extend(self.trolling(dawn, &number));
        for (index, stretch) in self.living.iter().enumerate() {
            sayings.extend(self.lived(index, stretch, dawn, dusk));
        }
        sayings.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        sayings
    }

    /// The first instants of a day and of the next one.
    pub(super) fn bounds(&self, date: Date) -> Option<(Timestamp, Timestamp)> {
        let midnight = |date: Date| date.to_zoned(self.zone.clone()).ok().map(|zoned| zoned.timestamp());
        Some((midnight(date)?, midnight(date.tomorrow().ok()?)?))
    }

    /// One post of somebody about something.
    fn ordinary(&self, id: &str, when: impl Fn(Option<Wave>, &mut Dice) -> Timestamp, dice: &mut Dice) -> Option<Saying> {
        let people = u32::try_from(self.people.len()).unwrap_or(1);
        let author = usize::try_from(dice.between(1, people.saturating_sub(1))).unwrap_or(1);
        let person = self.people.get(author)?;
        // people with few words in their own language often write Dutch
        let few = matches!(person.language.as_str(), "pl" | "tr" | "ar");
        let language = if few && dice.chance(550) { "nl" } else { &person.language };
        let chosen = dice.weighted(SCRIPT.ordinary(language).map(|intent| intent.weight));
        let intent = SCRIPT.ordinary(language).nth(chosen)?;
        let at = when(intent.wave, dice);
        self.spoken(id, author, language, intent, at, dice)
    }

    /// Puts a post together.
    pub(super) fn spoken(
        &self,
        id: &str,
        author: usize,
        language: &str,
        intent: &Intent,
        at: Timestamp,
        dice: &mut Dice,
    ) -> Option<Saying> {
        let phrase = Phrase::of(&SCRIPT, language, &intent.id, dice)?;
        let account = self.account_for(&intent.topic, at, dice)?;
        let private = dice.chance(per_mille(intent.private));
        let picture = dice.chance(per_mille(intent.picture)).then(|| SCRIPT.pictures.get(&intent.topic).cloned()).flatten();
        let mut saying = Saying {
            id: id.to_owned(),
            account: account.remote_id.clone(),
            author,
            at,
            intent: intent.id.clone(),
            language: language.parse().unwrap_or_else(|_| Language::dutch()),
            text: phrase.text,
            place: phrase.place,
            visibility: if private { Visibility::Direct } else { Visibility::Public },
            in_reply_to: None,
            picture,
            edit: None,
            deleted_at: None,
            liked: if private { (0, 0) } else { (dice.below(14), dice.below(5)) },
        };
        second_thoughts(&mut saying, dice);
        Some(saying)
    }

    /// Where somebody brings a topic: to the account for it, or to one for everything.
    fn account_for(&self, topic: &str, at: Timestamp, dice: &mut Dice) -> Option<&TownAccount> {
        let open: Vec<&TownAccount> = self.accounts.iter().filter(|account| account.opened_at <= at).collect();
        let special: Vec<&TownAccount> =
            open.iter().copied().filter(|account| account.topics.iter().any(|known| known == topic)).collect();
        let general: Vec<&TownAccount> = open.iter().copied().filter(|account| account.topics.is_empty()).collect();
        let prefer_special = dice.chance(550);
        let order = if prefer_special { [&special, &general] } else { [&general, &special] };
        order.into_iter().find(|list| !list.is_empty()).or(Some(&open)).and_then(|list| dice.pick(list)).copied()
    }

    /// "Here too!"
    fn joined(&self, saying: &Saying, dice: &mut Dice) -> Vec<Saying> {
        let kind = SCRIPT.intent(&saying.intent).map_or("", |intent| &intent.kind);
        if !matches!(kind, "report" | "complaint") || saying.visibility != Visibility::Public || !dice.chance(JOINED) {
            return Vec::new();
        }
        let mut sayings = Vec::new();
        for index in 0..dice.between(1, 2) {
            let people = u32::try_from(self.people.len()).unwrap_or(1);
            let author = usize::try_from(dice.between(1, people.saturating_sub(1))).unwrap_or(1);
            let language = self.people.get(author).map_or("nl", |person| &person.language);
            let language = if SCRIPT.say(language, "@me-too").is_empty() { "nl" } else { language };
            let Some(phrase) = Phrase::of(&SCRIPT, language, "@me-too", dice) else { continue };
            sayings.push(Saying {
                id: format!("{}-e{index}", saying.id),
                author,
                at: saying.at + SignedDuration::from_secs(i64::from(dice.between(240, 3600))),
                intent: "@me-too".to_owned(),
                language: language.parse().unwrap_or_else(|_| Language::dutch()),
                text: phrase.text,
                in_reply_to: Some(saying.id.clone()),
                picture: None,
                edit: None,
                deleted_at: None,
                liked: (dice.below(4), 0),
                ..saying.clone()
            });
        }
        sayings
    }

    /// A fit of the troll: insults within an hour and a half, some reworded, most taken away again.
    fn trolling(&self, dawn: Timestamp, number: &str) -> Vec<Saying> {
        let mut dice = Dice::of(self.settings.seed, &["troll", number]);
        if !dice.chance(TROLL_DAYS) {
            return Vec::new();
        }
        let begins = dawn + SignedDuration::from_mins(i64::from(dice.between(17 * 60, 21 * 60)));
        let target = self.account_for("", begins, &mut dice).map(|account| account.remote_id.clone());
        let Some(account) = target else { return Vec::new() };
        let insult = |dice: &mut Dice| Phrase::of(&SCRIPT, "nl", "@troll", dice).map(|phrase| phrase.text).unwrap_or_default();
        let count = dice.between(2, 4);
        (0..count)
            .map(|index| {
                let at = begins + SignedDuration::from_secs(i64::from(dice.below(5400)));
                let text = insult(&mut dice);
                let later = |dice: &mut Dice, low, high| at + SignedDuration::from_mins(i64::from(dice.between(low, high)));
                let edit = dice.chance(400).then(|| (later(&mut dice, 3, 20), insult(&mut dice)));
                let deleted_at = dice.chance(550).then(|| later(&mut dice, 30, 200));
                Saying {
                    id: format!("t{number}-{index}"),
                    account: account.clone(),
                    author: TROLL,
                    at,
                    intent: "@troll".to_owned(),
                    language: Language::dutch(),
                    text,
                    place: None,
                    visibility: Visibility::Public,
                    in_reply_to: None,
                    picture: None,
                    edit,
                    deleted_at,
                    liked: (dice.below(3), 0),
                }
            })
            .collect()
    }

    /// What a living present brings on a day: in each of its steps one post, somewhere in the step.
    fn lived(&self, index: usize, stretch: &Living, dawn: Timestamp, dusk: Timestamp) -> Vec<Saying> {
        let step = i64::from(stretch.every_s.max(1));
        let since = |at: Timestamp| at.duration_since(stretch.from).as_secs().max(0);
        let from = since(dawn).div_euclid(step);
        let to = since(dusk.min(stretch.until)).div_euclid(step);
        let mut sayings = Vec::new();
        for slot in from..to {
            let number = slot.to_string();
            let mut dice = Dice::of(self.settings.seed, &["living", &index.to_string(), &number]);
            let within = i64::from(dice.below(u32::try_from(step).unwrap_or(1)));
            let at = stretch.from + SignedDuration::from_secs(slot * step + within);
            if at >= dawn && at < dusk {
                sayings.extend(self.ordinary(&format!("l{index}-{slot}"), |_, _| at, &mut dice));
            }
        }
        sayings
    }
}

/// A second of the day, in the waves of the town.
fn moment(dawn: Timestamp, wave: Option<Wave>, dice: &mut Dice) -> Timestamp {
    let fits = |hour: usize| match wave {
        None => true,
        Some(Wave::Morning) => (7..10).contains(&hour),
        Some(Wave::Evening) => (19..23).contains(&hour),
    };
    let hour = dice.weighted(HOURS.iter().enumerate().map(|(hour, weight)| if fits(hour) { *weight } else { 0 }));
    let seconds = i64::try_from(hour).unwrap_or(0) * 3600 + i64::from(dice.below(3600));
    dawn + SignedDuration::from_secs(seconds)
}

/// Some correct themselves, some think better of it.
fn second_thoughts(saying: &mut Saying, dice: &mut Dice) {
    let later = |dice: &mut Dice, low, high| saying.at + SignedDuration::from_mins(i64::from(dice.between(low, high)));
    if dice.chance(30) {
        let at = later(dice, 2, 15);
        let correction = Phrase::of(&SCRIPT, saying.language.as_str(), "@correction", dice);
        saying.edit = correction.map(|added| (at, format!("{}{}", saying.text, added.text)));
    }
    if dice.chance(20) {
        saying.deleted_at = Some(later(dice, 20, 240));
    }
}

#[cfg(test)]
mod tests {
    use super::{super::people::townspeople, *};
    use folkmoot_model::time::time_zone;
    use jiff::civil::date;

    fn on(days: impl Iterator<Item = Date>, living: &[Living]) -> Vec<Vec<Saying>> {
        let settings = Settings { pace: 60, ..Settings::ordinary(5) };
        let zone = time_zone(&settings.time_zone).unwrap();
        let account = TownAccount {
            remote_id: "town".into(),
            display_name: "Town".into(),
            topics: vec![],
            followers: 100,
            opened_at: Timestamp::UNIX_EPOCH,
        };
        let setting = Setting { settings: &settings, zone: &zone, people: &townspeople(5), accounts: &[account], living };
        days.map(|day| setting.day(day)).collect()
    }

    #[test]
    fn a_day_has_its_waves_and_the_weekend_is_quieter() {
        let days = on(date(2026, 9, 7).series(jiff::Span::new().days(1)).take(56), &[]);
        let zone = time_zone("Europe/Amsterdam").unwrap();
        let all: Vec<&Saying> = days.iter().flatten().collect();
        let hour = |saying: &&&Saying| zone.to_datetime(saying.at).hour();
        let (night, evening) =
            (all.iter().filter(|s| hour(s) < 6).count(), all.iter().filter(|s| (18..21).contains(&hour(s))).count());
        assert!(night * 5 < evening, "{night} at night, {evening} in the evening");
        let of = |weekday: usize| days.iter().skip(weekday).step_by(7).map(Vec::len).sum::<usize>();
        assert!(of(6) < of(0), "Sundays {} Mondays {}", of(6), of(0));
        let kinds: std::collections::HashSet<&str> = all.iter().map(|s| s.intent.as_str()).collect();
        assert!(kinds.len() > 70, "{} different intents", kinds.len());
        assert!(all.iter().any(|s| s.intent == "@troll" && s.edit.is_some()) && all.iter().any(|s| s.deleted_at.is_some()));
        assert!(all.iter().any(|s| s.visibility == Visibility::Direct) && all.iter().any(|s| s.in_reply_to.is_some()));
        assert!(all.iter().any(|s| s.language.as_str() == "el") && all.iter().any(|s| s.picture.is_some()));
    }

    #[test]
    fn the_day_the_clocks_change_is_a_day_like_another() {
        let days = on([date(2026, 3, 29), date(2026, 10, 25)].into_iter(), &[]);
        assert!(days.iter().all(|day| day.len() > 20));
    }

    #[test]
    fn a_living_present_brings_something_in_every_step_across_midnight() {
        let from: Timestamp = "2026-11-23T22:30:00Z".parse().unwrap();
        let stretch = Living { from, until: from + SignedDuration::from_hours(2), every_s: 60 };
        let days = on([date(2026, 11, 23), date(2026, 11, 24)].into_iter(), &[stretch]);
        let lived: Vec<&Saying> = days.iter().flatten().filter(|saying| saying.id.starts_with("l0-")).collect();
        let slots: std::collections::HashSet<i64> = lived.iter().map(|s| s.at.duration_since(from).as_secs() / 60).collect();
        assert_eq!((lived.len(), slots.len()), (120, 120));
    }
}
