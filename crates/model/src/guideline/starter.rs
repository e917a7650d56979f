//! The guideline a new organisation begins with: what public bodies commonly publish, to be changed and signed by the
//! organisation itself.
//!
//! Numbers follow the chapters of a house-style guideline: 1 answering, 2 what we say, 3 when, 4 language, 5 how it is written, 6
//! privacy, 7 who decides; 3.1 (how often) is kept for the check it will carry. The words of each
//! clause are in English and Dutch (`starter/prose.rs`); a further language is one column there.

mod prose;

use super::{
    Guideline,
    clause::{Clause, Rule},
    finding::Severity,
};
use crate::{
    fact::note::NoteWords,
    ids::GuidelineId,
    language::Language,
    outgoing::message::Kind,
    time::{ClockTime, Country, Holiday, OfficeHours, OfficeHoursError, Opening, public_holidays, time_zone},
};
use jiff::{Timestamp, civil::Weekday};
use prose::Prose;

/// Open time until a first answer, minutes.
const FIRST_ANSWER_MIN: u32 = 120;
/// A description shorter than this, in characters, says what a picture is but not what it shows.
const ALT_MIN_CHARS: u32 = 15;
/// Words of a sentence; longer ones are hard to hold in mind.
const SENTENCE_MAX_WORDS: u32 = 25;
/// More hashtags or emoji than this in a text are no help to a reader.
const HASHTAGS_MAX: u32 = 3;
const EMOJI_MAX: u32 = 3;
/// More capitals than this, percent, is shouting: German prose, rich in capitals, stays under 15.
const CAPITALS_MAX_PERCENT: u8 = 40;
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
    let clauses = vec![
        clause(&prose::PROMISE, Severity::Note, Rule::Promise { first_answer_min: FIRST_ANSWER_MIN, hours: office }),
        clause(&prose::ANSWER_ALONE, Severity::Note, Rule::AnswerAlone),
        clause(&prose::LENGTH, Severity::Block, Rule::Length),
        clause(&prose::FACTS, Severity::Block, Rule::Facts),
        clause(&prose::CORRECTIONS, Severity::Note, Rule::Corrections(NoteWords::default())),
        clause(&prose::ONE_VOICE, Severity::Warn, Rule::OneVoice),
        clause(&prose::POSTING_HOURS, Severity::Warn, Rule::PostingHours { hours: posting, except }),
        clause(&prose::PLAIN_WORDS, Severity::Note, Rule::PlainLanguage { max_sentence_words: SENTENCE_MAX_WORDS }),
        clause(&prose::LANGUAGES, Severity::Block, Rule::Languages { required }),
        clause(&prose::SHOUTING, Severity::Warn, Rule::Shouting { max_percent: CAPITALS_MAX_PERCENT }),
        clause(&prose::ALT_TEXT, Severity::Block, Rule::AltText { min_chars: ALT_MIN_CHARS }),
        clause(&prose::LINKS, Severity::Block, Rule::Links),
        clause(&prose::HASHTAG_CASE, Severity::Warn, Rule::HashtagCase),
        clause(&prose::HIDDEN_CHARACTERS, Severity::Block, Rule::HiddenCharacters),
        clause(&prose::HASHTAG_COUNT, Severity::Note, Rule::HashtagCount { max: HASHTAGS_MAX }),
        clause(&prose::EMOJI, Severity::Note, Rule::Emoji { max: EMOJI_MAX }),
        clause(&prose::PERSONAL_DATA, Severity::Block, Rule::PersonalData { own: own_contacts }),
        clause(&prose::FOUR_EYES, Severity::Block, Rule::FourEyes),
    ];
    Ok(Guideline { id, version: 1, in_force_from, signed_by: None, languages, clauses })
}

fn clause(prose: &Prose, severity: Severity, rule: Rule) -> Clause {
    Clause {
        number: prose.number.to_owned(),
        title: prose.title(),
        prose: prose.text(),
        severity,
        source: prose.source.map(str::to_owned),
        rule,
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
                "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "3.2", "4.1", "4.2", "5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7",
                "6.1", "7.1"
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
