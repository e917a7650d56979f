//! What townspeople do with a post of ours: thank, ask on, grumble, comment, like, repost. All of it follows from the seed and the post.

use super::{
    curve::age_at, dice::Dice, own::OwnPost, people::TROLL, phrase::Phrase, rhythm::Setting, saying::Saying, script::SCRIPT,
};
use folkmoot_model::{language::Language, network::post::Visibility};
use jiff::{SignedDuration, Timestamp};

/// Likes that are told one by one; more would only be noise in a training.
const TOLD_LIKES: u32 = 6;
/// Reposts that are told one by one.
const TOLD_REPOSTS: u32 = 3;
/// Citizens ask on at most so often in one conversation.
const DEEPEST: usize = 2;

/// What becomes of a post of ours.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Reactions {
    pub(super) sayings: Vec<Saying>,
    /// Likes and reposts it gets in the end.
    pub(super) liked: (u32, u32),
    /// When which one is told: `like` or `repost`.
    pub(super) told: Vec<(Timestamp, &'static str)>,
}

/// What a post answers, and how often we answered in that conversation before.
pub(super) struct Answered<'a> {
    pub(super) saying: &'a Saying,
    pub(super) depth: usize,
}

/// Everything that becomes of a post.
pub(super) fn reactions(own: &OwnPost, answered: Option<Answered<'_>>, followers: u32, setting: &Setting<'_>) -> Reactions {
    let mut dice = Dice::of(setting.settings.seed, &["react", &own.id]);
    let sayings = match answered {
        Some(answered) => reply_of(own, &answered, setting, &mut dice).into_iter().collect(),
        None if own.in_reply_to.is_some() || own.visibility == Visibility::Direct => Vec::new(),
        None => comments(own, setting, &mut dice),
    };
    let liked = match own.visibility {
        Visibility::Direct => (0, 0),
        _ if own.in_reply_to.is_some() => (dice.below(5), 0),
        _ => {
            let likes = followers * dice.between(20, 260) / 10_000;
            (likes, likes * dice.between(8, 30) / 100)
        }
    };
    let told = told(own.at, "like", liked.0, TOLD_LIKES).chain(told(own.at, "repost", liked.1, TOLD_REPOSTS)).collect();
    Reactions { sayings, liked, told }
}

/// The instants at which the first few of so many become known.
fn told(at: Timestamp, what: &'static str, all: u32, most: u32) -> impl Iterator<Item = (Timestamp, &'static str)> {
    (1..=all.min(most)).map(move |count| (at + age_at(count * 1000 / all.max(1)), what))
}

/// What the citizen we answered says to that, if anything.
fn reply_of(own: &OwnPost, answered: &Answered<'_>, setting: &Setting<'_>, dice: &mut Dice) -> Option<Saying> {
    let citizen = answered.saying;
    let pleased = SCRIPT.intent(&citizen.intent).is_some_and(|intent| matches!(intent.kind.as_str(), "compliment" | "social"));
    let draw = dice.below(1000);
    let what = match draw {
        _ if citizen.author == TROLL => (draw < 500).then_some("@troll"),
        0..380 if !pleased => Some("@thanks"),
        380..500 if !pleased && answered.depth < DEEPEST => Some("@follow"),
        500..550 if !pleased && answered.depth < DEEPEST => Some("@unhappy"),
        _ => None,
    }?;
    if own.at < citizen.at || citizen.intent == "@thanks" {
        return None;
    }
    // mostly soon: the product of two draws
    let minutes = 2 + i64::from(dice.below(200)) * i64::from(dice.below(200)) / 200;
    let at = awake(own.at + SignedDuration::from_secs(minutes * 60 + i64::from(dice.below(60))), setting);
    let language = citizen.language.as_str();
    let language = if SCRIPT.say(language, what).is_empty() { "nl" } else { language };
    let phrase = Phrase::of(&SCRIPT, language, what, dice)?;
    Some(Saying {
        id: format!("a{}-0", own.id),
        at,
        intent: what.to_owned(),
        language: language.parse().unwrap_or_else(|_| Language::dutch()),
        text: phrase.text,
        place: citizen.place.clone(),
        visibility: own.visibility,
        in_reply_to: Some(own.id.clone()),
        picture: None,
        edit: None,
        deleted_at: (citizen.author == TROLL && dice.chance(400)).then(|| at + SignedDuration::from_mins(45)),
        liked: (dice.below(3), 0),
        ..citizen.clone()
    })
}

/// What people write under a message of ours.
fn comments(own: &OwnPost, setting: &Setting<'_>, dice: &mut Dice) -> Vec<Saying> {
    let people = u32::try_from(setting.people.len()).unwrap_or(1);
    let count = dice.below(5);
    let mut sayings = Vec::new();
    for index in 0..count {
        let author = usize::try_from(dice.between(1, people.saturating_sub(1))).unwrap_or(1);
        let what = match dice.below(100) {
            0..45 => "@comment-nice",
            45..85 => "@comment-question",
            _ => "@comment-sour",
        };
        let language = setting.people.get(author).map_or("nl", |person| &person.language);
        let language = if SCRIPT.say(language, what).is_empty() { "nl" } else { language };
        let Some(phrase) = Phrase::of(&SCRIPT, language, what, dice) else { continue };
        let age = age_at(dice.between(20, 960));
        sayings.push(Saying {
            id: format!("a{}-{index}", own.id),
            account: own.account.clone(),
            author,
            at: awake(own.at + age + SignedDuration::from_secs(i64::from(dice.below(60))), setting),
            intent: what.to_owned(),
            language: language.parse().unwrap_or_else(|_| Language::dutch()),
            text: phrase.text,
            place: phrase.place,
            visibility: Visibility::Public,
            in_reply_to: Some(own.id.clone()),
            picture: None,
            edit: None,
            deleted_at: None,
            liked: (dice.below(8), 0),
        });
    }
    sayings
}

/// Between midnight and six people sleep: it is written seven hours later.
fn awake(at: Timestamp, setting: &Setting<'_>) -> Timestamp {
    let asleep = (0..6).contains(&setting.zone.to_datetime(at).hour());
    if asleep { at + SignedDuration::from_hours(7) } else { at }
}
