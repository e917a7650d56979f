//! The guideline a new organisation begins with: what public bodies commonly publish, to be changed and signed by the
//! organisation itself.
//!
//! Numbers follow the chapters of a house-style guideline: 1 answering, 2 what we say, 3 when and how often, 4 language, 5 how it is written, 6
//! privacy, 7 who decides. The words of each clause, with the public guidance it
//! is drawn from, stand in one file per language, `data/starter/xx.toml`; a further language is one more file and its line in
//! `starter/prose.rs`.

mod prose;

use super::{
    Guideline,
    clause::{Clause, OverridableBy, Pace, Rule, UnwantedWord},
    finding::Severity,
};
use crate::{
    fact::note::NoteWords,
    ids::GuidelineId,
    language::Language,
    outgoing::{message::Kind, path::Asked},
    time::{ClockTime, Country, Holiday, OfficeHours, OfficeHoursError, Opening, public_holidays, time_zone},
};
use jiff::{Timestamp, civil::Weekday};
use std::collections::BTreeMap;

/// Phrases that ask for votes, praise a party or boast of those who govern, by language.
const CAMPAIGN: &str = include_str!("../../data/campaign.tsv");
/// Open time until a first answer, minutes.
const FIRST_ANSWER_MIN: u32 = 120;
/// Open time in which whoever is asked says yes or no, minutes.
const APPROVAL_MIN: u32 = 240;
/// A description shorter than this, in characters, says what a picture is but not what it shows.
const ALT_MIN_CHARS: u32 = 15;
/// Words of a sentence; longer ones are hard to hold in mind.
const SENTENCE_MAX_WORDS: u32 = 25;
/// More hashtags or emoji than this in a text are no help to a reader.
const HASHTAGS_MAX: u32 = 3;
const EMOJI_MAX: u32 = 3;
/// More capitals than this, percent, is shouting: German prose, rich in capitals, stays under 15.
const CAPITALS_MAX_PERCENT: u8 = 40;
/// Messages of one account in an hour and in a day, and minutes between two. No public rule gives figures; these leave room for a busy day.
const PER_HOUR: u32 = 3;
const PER_DAY: u32 = 10;
const APART_MIN: u32 = 15;
/// Minutes of a day: the front office opens and closes, in the week and at weekends; messages go out from and until.
const OFFICE_WEEK: (u16, u16) = (8 * 60, 22 * 60);
const OFFICE_WEEKEND: (u16, u16) = (10 * 60, 18 * 60);
const POSTING: (u16, u16) = (7 * 60 + 30, 21 * 60);

/// Makes the guideline a new organisation begins with, version 1, not signed by anybody.
///
/// `languages` are those the organisation speaks, its own first: every message is asked for in its own language. `zone_name` is
/// an IANA time zone such as `Europe/Amsterdam`. `own_contacts` are addresses and numbers it may publish: e-mail addresses,
/// `@domain` for all of a domain, telephone numbers, account numbers.
///
/// # Errors
/// The time zone is unknown.
pub fn starter(
    id: GuidelineId,
    in_force_from: Timestamp,
    languages: Vec<Language>,
    zone_name: &str,
    own_contacts: Vec<String>,
) -> Result<Guideline, OfficeHoursError> {
    let office = week(zone_name, OFFICE_WEEK, OFFICE_WEEKEND, holidays(zone_name, in_force_from)?)?;
    let posting = week(zone_name, POSTING, POSTING, Vec::new())?;
    let required = languages.iter().take(1).cloned().collect();
    let except = vec![Kind::Emergency, Kind::Delay, Kind::Reply];
    let pace = Pace { per_hour: PER_HOUR, per_day: PER_DAY, apart_min: APART_MIN, except: except.clone() };
    let rules = [
        ("1.1", Severity::Note, Rule::Promise { first_answer_min: FIRST_ANSWER_MIN, hours: office }),
        ("1.2", Severity::Note, Rule::AnswerAlone),
        ("2.1", Severity::Block, Rule::Length),
        ("2.2", Severity::Block, Rule::Facts),
        ("2.3", Severity::Note, Rule::Corrections(NoteWords::default())),
        ("2.4", Severity::Warn, Rule::OneVoice),
        ("2.5", Severity::Warn, Rule::Campaign { words: campaign(&languages), between: None }),
        ("3.1", Severity::Warn, Rule::Frequency(pace)),
        ("3.2", Severity::Warn, Rule::PostingHours { hours: posting, except }),
        ("4.1", Severity::Note, Rule::PlainLanguage { max_sentence_words: SENTENCE_MAX_WORDS }),
        ("4.2", Severity::Block, Rule::Languages { required }),
        ("5.1", Severity::Warn, Rule::Shouting { max_percent: CAPITALS_MAX_PERCENT }),
        ("5.2", Severity::Block, Rule::AltText { min_chars: ALT_MIN_CHARS }),
        ("5.3", Severity::Block, Rule::Links),
        ("5.4", Severity::Warn, Rule::HashtagCase),
        ("5.5", Severity::Block, Rule::HiddenCharacters),
        ("5.6", Severity::Note, Rule::HashtagCount { max: HASHTAGS_MAX }),
        ("5.7", Severity::Note, Rule::Emoji { max: EMOJI_MAX }),
        ("6.1", Severity::Block, Rule::PersonalData { own: own_contacts }),
        ("7.1", Severity::Block, Rule::FourEyes),
        ("7.2", Severity::Block, approval()),
    ];
    let clauses = rules.into_iter().map(|(number, severity, rule)| clause(&languages, number, severity, rule)).collect();
    Ok(Guideline { id, version: 1, in_force_from, signed_by: None, languages, clauses })
}

/// Every department that is part of it and an expert on each fact say yes to whatever can wait for them.
fn approval() -> Rule {
    let kinds = Kind::ALL.into_iter().filter(|kind| !matches!(kind, Kind::Emergency | Kind::Reply)).collect();
    Rule::Approval { kinds, words: Vec::new(), asked: vec![Asked::Colleagues, Asked::Facts], within_min: APPROVAL_MIN }
}

/// Phrases of campaigns in the languages an organisation speaks; in all there are where it says none.
fn campaign(languages: &[Language]) -> Vec<UnwantedWord> {
    let lines = CAMPAIGN.lines().filter(|line| !line.starts_with('#'));
    let words = lines.filter_map(|line| {
        let (tag, phrase) = line.split_once('\t')?;
        Some(UnwantedWord { text: phrase.trim().to_owned(), language: Some(tag.parse().ok()?), instead: None })
    });
    let spoken = |tag: &Language| languages.is_empty() || languages.iter().any(|one| one.primary() == tag.primary());
    words.filter(|word| word.language.as_ref().is_some_and(&spoken)).collect()
}

/// The rules the starter holds, by the clocks of a zone.
pub(super) fn rules(zone_name: &str) -> Result<Vec<Rule>, OfficeHoursError> {
    let made = starter(GuidelineId(uuid::Uuid::nil()), Timestamp::UNIX_EPOCH, Vec::new(), zone_name, Vec::new())?;
    Ok(made.clauses.into_iter().map(|clause| clause.rule).collect())
}

/// A clause in the languages of the organisation, in English where the starter has none of them.
fn clause(languages: &[Language], number: &str, severity: Severity, rule: Rule) -> Clause {
    let english = [Language::english()];
    let told: Vec<&Language> = languages.iter().filter(|language| prose::of(language, rule.word()).is_some()).collect();
    let told = if told.is_empty() { english.iter().collect() } else { told };
    let mut clause = Clause {
        number: number.to_owned(),
        title: BTreeMap::new(),
        prose: BTreeMap::new(),
        severity,
        overridable_by: overridable_by(&rule),
        source: told.first().and_then(|language| prose::of(language, rule.word())).map(|words| words.source.clone()),
        rule,
    };
    for language in told {
        tell(&mut clause, language);
    }
    clause
}

/// Who may override a clause: a warning can't always wait for a translation or for a colleague's server, and the number of another body's
/// help line is for whoever signs the guideline to let pass.
fn overridable_by(rule: &Rule) -> OverridableBy {
    match rule {
        Rule::Languages { .. } | Rule::Links => OverridableBy::Approvers,
        Rule::PersonalData { .. } => OverridableBy::Signers,
        _ => OverridableBy::Nobody,
    }
}

/// Gives a clause the starter's words in a language.
fn tell(clause: &mut Clause, language: &Language) {
    if let Some(words) = prose::of(language, clause.rule.word()) {
        clause.title.insert(language.clone(), words.title.clone());
        clause.prose.insert(language.clone(), words.text.clone());
    }
}

/// Gives clauses that still speak the starter's words in one language those words in others that they lack; what somebody has rewritten
/// is left to people.
pub(super) fn told_in(clauses: &mut [Clause], languages: &[Language]) {
    for clause in clauses {
        let unchanged = clause
            .prose
            .iter()
            .any(|(language, text)| prose::of(language, clause.rule.word()).is_some_and(|words| words.text == *text));
        let missing: Vec<&Language> = languages.iter().filter(|language| !clause.prose.contains_key(*language)).collect();
        if unchanged {
            for language in missing {
                tell(clause, language);
            }
        }
    }
}

/// The same hours every working day, and on Saturday and Sunday.
fn week(
    zone_name: &str,
    working: (u16, u16),
    weekend: (u16, u16),
    holidays: Vec<Holiday>,
) -> Result<OfficeHours, OfficeHoursError> {
    let opening = |(opens, closes): (u16, u16)| {
        Some(Opening { opens: ClockTime::from_minutes(opens)?, closes: ClockTime::from_minutes(closes)? })
    };
    let openings = Weekday::Monday.cycle_forward().take(7).filter_map(|day| {
        let hours = if matches!(day, Weekday::Saturday | Weekday::Sunday) { weekend } else { working };
        Some((day, opening(hours)?))
    });
    OfficeHours::new(zone_name, openings, holidays)
}

/// The public holidays of a zone's country in the year a guideline begins and the next; none where the zone is not one country's.
fn holidays(zone_name: &str, from: Timestamp) -> Result<Vec<Holiday>, OfficeHoursError> {
    let Some(country) = Country::of_zone(zone_name) else { return Ok(Vec::new()) };
    let year = from.to_zoned(time_zone(zone_name)?).year();
    Ok((year..=year.saturating_add(1)).flat_map(|year| public_holidays(country, year)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn made() -> Guideline {
        let languages = vec![Language::dutch(), Language::english()];
        starter(GuidelineId(Uuid::nil()), Timestamp::UNIX_EPOCH, languages, "Europe/Amsterdam", vec!["14 0399".into()]).unwrap()
    }

    #[test]
    fn clauses_stand_in_order_with_words_in_both_languages() {
        let guideline = made();
        let numbers: Vec<&str> = guideline.clauses.iter().map(|clause| clause.number.as_str()).collect();
        assert_eq!(
            numbers,
            [
                "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "4.1", "4.2", "5.1", "5.2", "5.3", "5.4", "5.5",
                "5.6", "5.7", "6.1", "7.1", "7.2"
            ]
        );
        for clause in &guideline.clauses {
            for language in [Language::english(), Language::dutch()] {
                assert!(clause.title[&language].len() > 3, "{}", clause.number);
                assert!(clause.prose[&language].len() > 40, "{}", clause.number);
            }
        }
    }

    #[test]
    fn a_town_gets_its_languages_with_the_sources_of_its_own_and_any_other_town_gets_english() {
        let of = |tags: &[&str]| {
            let languages = tags.iter().map(|tag| tag.parse().unwrap()).collect();
            starter(GuidelineId(Uuid::nil()), Timestamp::UNIX_EPOCH, languages, "Europe/Athens", vec![]).unwrap()
        };
        let greek = of(&["el", "en"]);
        for clause in &greek.clauses {
            assert!(clause.title[&"el".parse().unwrap()].chars().any(|c| ('α'..='ω').contains(&c)), "{}", clause.number);
            assert!(clause.source.as_ref().is_some_and(|source| source.len() > 10), "{}", clause.number);
        }
        assert!(greek.clauses[12].source.as_ref().unwrap().contains("4727/2020"));
        assert!(of(&["es"]).clauses[0].source.as_ref().unwrap().contains("Ley 39/2015"));
        let polish = of(&["pl"]);
        assert_eq!(polish.clauses[0].prose.keys().map(Language::as_str).collect::<Vec<_>>(), ["en"]);
        // a language that is added later gets the starter's words where nobody has written others
        let mut clauses = of(&["nl"]).clauses;
        clauses[0].prose.insert(Language::dutch(), "Wij antwoorden ooit.".into());
        told_in(&mut clauses, &["nl".parse().unwrap(), "es".parse().unwrap()]);
        let spanish: Vec<bool> = clauses.iter().map(|clause| clause.prose.contains_key(&"es".parse().unwrap())).collect();
        assert!(!spanish[0] && spanish[1..].iter().all(|there| *there));
    }

    #[test]
    fn the_front_office_is_open_until_ten_and_the_promise_is_two_hours() {
        let guideline = made();
        let promise = guideline.promise().unwrap();
        assert_eq!((promise.clause, promise.first_answer), ("1.1", jiff::SignedDuration::from_hours(2)));
        let monday_evening: Timestamp = "2026-11-23T20:59:00Z".parse().unwrap();
        assert!(promise.hours.is_open(monday_evening), "21:59 in Amsterdam");
        assert_eq!(promise.hours.closes_next(monday_evening), Some("2026-11-23T21:00:00Z".parse().unwrap()));
        assert!(!promise.hours.is_open("2026-11-28T08:59:00Z".parse().unwrap()), "Saturday before ten");
    }

    #[test]
    fn an_unknown_zone_is_refused() {
        assert!(starter(GuidelineId(Uuid::nil()), Timestamp::UNIX_EPOCH, vec![], "Europe/Veldmonde", vec![]).is_err());
    }
}
