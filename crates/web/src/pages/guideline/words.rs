//! Rules in words: each as the machine holds it, and the parts they are made of.

use crate::{
    i18n::{Form, clock, span, text, text_if},
    parts::{Column, Ui, act_details, lines, remark, small_table, terms},
    t,
};
use folkmoot_model::{
    fact::note::{NotePlace, NoteWords},
    guideline::{
        clause::{KindOwners, OverridableBy, Pace, Period, Rule, UnwantedWord},
        finding::{FindingCode, Severity},
        measured::{self, Share, Tally},
        parameter::Value,
    },
    language::Language,
    outgoing::{message::Kind, path::Asked},
    time::{ClockTime, OfficeHours, Opening},
};
use jiff::{SignedDuration, civil::Weekday};
use maud::{Markup, html};

/// The name of a kind of rule, by its word.
pub fn rule_name(ui: &Ui, word: &str) -> String {
    text(ui.locale, &format!("rule-name-{}", word.replace('_', "-")), &[])
}

/// What a parameter is called.
pub fn parameter_name(ui: &Ui, rule: &str, name: &str) -> String {
    text(ui.locale, &format!("parameter-{}-{}", rule.replace('_', "-"), name.replace('_', "-")), &[])
}

/// What a breach means.
pub fn severity(ui: &Ui, severity: Severity) -> String {
    match severity {
        Severity::Block => t!(ui, "severity-block"),
        Severity::Warn => t!(ui, "severity-warn"),
        Severity::Note => t!(ui, "severity-note"),
    }
}

/// The word a severity is sent as.
pub fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Block => "block",
        Severity::Warn => "warn",
        Severity::Note => "note",
    }
}

/// Who may override a clause; nothing is said where it can't be overridden at all.
pub fn overridable_by(ui: &Ui, by: OverridableBy) -> String {
    match by {
        OverridableBy::Nobody => t!(ui, "overridable-nobody"),
        OverridableBy::Signers => t!(ui, "overridable-signers"),
        OverridableBy::Approvers => t!(ui, "overridable-approvers"),
    }
}

/// What a parameter holds, in words.
pub fn value(ui: &Ui, name: &str, value: &Value) -> String {
    let listed = |list: String| if list.is_empty() { t!(ui, "value-none") } else { list };
    match value {
        Value::Number(number) if name.ends_with("_min") => span(ui.locale, i64::from(*number)),
        Value::Number(number) if name.ends_with("_percent") => t!(ui, "value-percent", percent = *number),
        Value::Number(number) => ui.number(i64::from(*number)),
        Value::Languages(list) => listed(languages(ui, list)),
        Value::Kinds(list) => listed(kinds(ui, list)),
        Value::Asked(list) => listed(asked(ui, list)),
        Value::Contacts(list) => listed(list.join(", ")),
        Value::Words(list) => listed(list.iter().map(|word| one_word(ui, word)).collect::<Vec<_>>().join(", ")),
        Value::Hours(hours) => hours_words(ui, hours),
        Value::Period(period) => period.as_ref().map_or_else(|| t!(ui, "value-always"), |period| period_words(ui, period)),
        Value::Owners(owners) => listed(owners.iter().map(|owned| owned_words(ui, owned)).collect::<Vec<_>>().join("; ")),
        Value::Department(named) => listed(named.name.clone()),
        Value::Sayings(sayings) => listed(sayings.iter().map(|one| saying(ui, one)).collect::<Vec<_>>().join("; ")),
        Value::Place(place) => place_words(ui, *place),
    }
}

/// Where a note of correction stands.
pub fn place_words(ui: &Ui, place: NotePlace) -> String {
    match place {
        NotePlace::Beginning => t!(ui, "value-beginning"),
        NotePlace::End => t!(ui, "value-end"),
    }
}

/// A kind with the departments that send it.
fn owned_words(ui: &Ui, owned: &KindOwners) -> String {
    let names: Vec<&str> = owned.departments.iter().map(|named| named.name.as_str()).collect();
    t!(ui, "rule-kinds-one", kind = kinds(ui, &[owned.kind]), departments = names.join(", "))
}

fn saying(ui: &Ui, (language, said): (&Language, &String)) -> String {
    format!("{}: {said}", languages(ui, std::slice::from_ref(language)))
}

/// What came into a list and what went out of it, for lists.
pub fn list_change(ui: &Ui, before: &Value, after: &Value) -> Option<(String, String)> {
    let names = |value: &Value| -> Option<Vec<String>> {
        Some(match value {
            Value::Languages(list) => list.iter().map(|one| languages(ui, std::slice::from_ref(one))).collect(),
            Value::Kinds(list) => list.iter().map(|one| kinds(ui, &[*one])).collect(),
            Value::Asked(list) => list.iter().map(|one| asked(ui, &[*one])).collect(),
            Value::Contacts(list) => list.clone(),
            Value::Words(list) => list.iter().map(|word| one_word(ui, word)).collect(),
            Value::Owners(owners) => owners.iter().map(|owned| owned_words(ui, owned)).collect(),
            Value::Sayings(sayings) => sayings.iter().map(|one| saying(ui, one)).collect(),
            Value::Number(_) | Value::Hours(_) | Value::Period(_) | Value::Department(_) | Value::Place(_) => return None,
        })
    };
    let (old, new) = (names(before)?, names(after)?);
    let without = |one: &[String], other: &[String]| {
        one.iter().filter(|item| !other.contains(item)).cloned().collect::<Vec<_>>().join(", ")
    };
    Some((without(&new, &old), without(&old, &new)))
}

/// The hours of a week with the holidays, in one line.
fn hours_words(ui: &Ui, hours: &OfficeHours) -> String {
    let mut all: Vec<String> = week(ui, hours).into_iter().map(|(days, open)| format!("{days} {open}")).collect();
    let shut: Vec<String> = hours.holidays().map(|holiday| crate::i18n::day(ui.locale, holiday.date)).collect();
    if !shut.is_empty() {
        all.push(t!(ui, "value-holidays", days = shut.join(", ")));
    }
    all.push(hours.zone_name().to_owned());
    all.join("; ")
}

fn one_word(ui: &Ui, word: &UnwantedWord) -> String {
    let said = match &word.instead {
        Some(instead) => t!(ui, "rule-words-instead", word = word.text.as_str(), instead = instead.as_str()),
        None => word.text.clone(),
    };
    match &word.language {
        Some(language) => t!(ui, "value-word-in", word = said, language = languages(ui, std::slice::from_ref(language))),
        None => said,
    }
}

/// A period by its first and its last day.
fn period_words(ui: &Ui, period: &Period) -> String {
    let last = period.until.saturating_sub(SignedDuration::from_secs(1)).unwrap_or(period.until);
    t!(ui, "rule-words-between", from = ui.moment(period.from, Form::Date), until = ui.moment(last, Form::Date))
}

/// How good the checks of a rule are, on the labelled texts that ship; nothing for a rule nobody has measured.
pub fn measured(ui: &Ui, rule: &Rule) -> Markup {
    let percent =
        |part: u32, whole: u32| Share::of(part, whole).map(|share| [share.low, share.high].map(|edge| (edge * 100.0).round()));
    let said = |code: FindingCode| {
        let measured = measured::of(code)?;
        let Tally { right, wrong, missed, .. } = measured.all;
        let ([low, high], what) = (percent(right, right + missed)?, text(ui.locale, &format!("measured-{}", code.as_str()), &[]));
        Some(t!(
            ui,
            "measured-check",
            what = what,
            right = right,
            there = right + missed,
            low = low,
            high = high,
            wrong = wrong,
            texts = measured.texts
        ))
    };
    let lines: Vec<String> = rule.finds().iter().filter_map(|code| said(*code)).collect();
    html! { @if !lines.is_empty() { (remark(html! { b { (t!(ui, "measured-title")) } " " (lines.join(" ")) })) } }
}

/// The rule as the machine holds it, in words.
pub fn rule(ui: &Ui, rule: &Rule) -> Markup {
    let said = |words: String| remark(html! { b { (t!(ui, "guideline-machine")) } " " (words) });
    match rule {
        Rule::Length => said(t!(ui, "rule-length")),
        Rule::PostingHours { hours, except } => html! {
            (hours_table(ui, &t!(ui, "rule-posting-hours"), hours))
            @if !except.is_empty() { (said(t!(ui, "rule-posting-except", kinds = kinds(ui, except)))) }
        },
        Rule::Frequency(pace) => how_often(ui, pace),
        Rule::AltText { min_chars } => said(t!(ui, "rule-alt-text", count = *min_chars)),
        Rule::PersonalData { own } => html! {
            (said(t!(ui, "rule-personal-data")))
            @if !own.is_empty() { (terms(&[(t!(ui, "rule-personal-own").as_str(), html! { (own.join(", ")) })])) }
        },
        Rule::Links => said(t!(ui, "rule-links")),
        Rule::Languages { required } => said(t!(ui, "rule-languages", languages = languages(ui, required))),
        Rule::PlainLanguage { max_sentence_words } => said(t!(ui, "rule-plain-language", words = *max_sentence_words)),
        Rule::Shouting { max_percent } => said(t!(ui, "rule-shouting", percent = *max_percent)),
        Rule::HashtagCase => said(t!(ui, "rule-hashtag-case")),
        Rule::HashtagCount { max } => said(t!(ui, "rule-hashtag-count", count = *max)),
        Rule::Emoji { max } => said(t!(ui, "rule-emoji", count = *max)),
        Rule::Words { words, between } => unwanted(ui, words, between.as_ref()),
        Rule::Campaign { words, between } => campaign(ui, words, between.as_ref()),
        Rule::OneVoice => said(t!(ui, "rule-one-voice")),
        Rule::Kinds { owners } => {
            said(t!(ui, "rule-kinds", list = owners.iter().map(|owned| owned_words(ui, owned)).collect::<Vec<_>>().join("; ")))
        }
        Rule::Partner { kinds: of, words, department } => {
            let asks = of.iter().map(|kind| kinds(ui, &[*kind])).chain(words.iter().map(|word| format!("“{word}”")));
            said(t!(ui, "rule-partner", department = department.name.as_str(), list = asks.collect::<Vec<_>>().join(", ")))
        }
        Rule::HiddenCharacters => said(t!(ui, "rule-hidden")),
        Rule::Promise { first_answer_min, hours } => html! {
            (said(t!(ui, "rule-promise", span = span(ui.locale, i64::from(*first_answer_min)))))
            (hours_table(ui, &t!(ui, "rule-promise-hours"), hours))
        },
        Rule::Facts => said(t!(ui, "rule-facts")),
        Rule::Corrections(words) => said(t!(ui, "rule-corrections", example = correction(ui, words))),
        Rule::Approval { kinds: of, words, asked: who, within_min } => {
            let about = of.iter().map(|kind| kinds(ui, &[*kind])).chain(words.iter().map(|word| format!("“{word}”")));
            let about = about.collect::<Vec<_>>().join(", ");
            let span = span(ui.locale, i64::from(*within_min));
            said(t!(ui, "rule-approval", who = asked(ui, who), list = about, span = span))
        }
        Rule::FourEyes => said(t!(ui, "rule-four-eyes")),
        Rule::AnswerAlone => said(t!(ui, "rule-answer-alone")),
    }
}

/// How often an account speaks, and what may go out all the same.
fn how_often(ui: &Ui, pace: &Pace) -> Markup {
    let said = |words: String| remark(html! { b { (t!(ui, "guideline-machine")) } " " (words) });
    let apart = span(ui.locale, i64::from(pace.apart_min));
    html! {
        (said(t!(ui, "rule-frequency", hour = pace.per_hour, day = pace.per_day, apart = apart)))
        @if !pace.except.is_empty() { (said(t!(ui, "rule-posting-except", kinds = kinds(ui, &pace.except)))) }
    }
}

/// How a correction reads, in the reader's language.
fn correction(ui: &Ui, words: &NoteWords) -> String {
    let language = ui.locale.code().parse().unwrap_or_else(|_| Language::english());
    words.note(&language, "14:05", "…")
}

fn unwanted(ui: &Ui, words: &[UnwantedWord], between: Option<&Period>) -> Markup {
    let words = words.iter().map(|word| one_word(ui, word)).collect::<Vec<_>>().join(", ");
    let said = t!(ui, "rule-words", words = words);
    let until = between.map(|period| period_words(ui, period));
    remark(html! { b { (t!(ui, "guideline-machine")) } " " (said) @if let Some(until) = until { " " (until) } })
}

/// Who is asked to say yes.
pub fn asked(ui: &Ui, asked: &[Asked]) -> String {
    let words = asked.iter().map(|one| text(ui.locale, &format!("asked-{}", one.as_str().replace('_', "-")), &[]));
    words.collect::<Vec<_>>().join(", ")
}

/// Phrases of a campaign: many, so that the sentence says how many and shows them folded.
fn campaign(ui: &Ui, words: &[UnwantedWord], between: Option<&Period>) -> Markup {
    let shown = words.iter().map(|word| format!("“{}”", word.text)).collect::<Vec<_>>().join(", ");
    html! {
        (remark(html! {
            b { (t!(ui, "guideline-machine")) } " " (t!(ui, "rule-campaign", count = words.len()))
            @if let Some(period) = between { " " (period_words(ui, period)) }
        }))
        (act_details("list", &t!(ui, "rule-campaign-words"), false, remark(html! { (shown) })))
    }
}

/// Kinds of information by name.
pub fn kinds(ui: &Ui, kinds: &[Kind]) -> String {
    let words: Vec<String> =
        kinds.iter().map(|kind| text(ui.locale, &format!("rule-kind-{}", kind.as_str().replace('_', "-")), &[])).collect();
    words.join(", ")
}

/// Languages by name.
pub fn languages(ui: &Ui, languages: &[Language]) -> String {
    let name = |language: &Language| {
        text_if(ui.locale, &format!("language-{}", language.primary()), &[]).unwrap_or_else(|| language.as_str().to_owned())
    };
    languages.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// A week of openings: days that follow each other with the same hours share a line. Holidays to come stand below.
fn hours_table(ui: &Ui, caption: &str, hours: &OfficeHours) -> Markup {
    let (day, open) = (t!(ui, "hours-day"), t!(ui, "hours-open"));
    let rows: Vec<Vec<Markup>> =
        week(ui, hours).into_iter().map(|(days, words)| vec![html! { (days) }, html! { (words) }]).collect();
    let today = ui.now.to_zoned(hours.zone().clone()).date();
    let shut: Vec<Markup> = hours
        .holidays()
        .filter(|holiday| holiday.date >= today)
        .map(|holiday| html! { (crate::i18n::day(ui.locale, holiday.date)) @if let Some(name) = &holiday.name { " · " (name) } })
        .collect();
    html! {
        (small_table(caption, &[Column::words(&day), Column::words(&open)], &rows))
        @if !shut.is_empty() { (terms(&[(t!(ui, "hours-holidays").as_str(), lines(&shut))])) }
    }
}

/// The days and their hours, in words.
pub fn week(ui: &Ui, hours: &OfficeHours) -> Vec<(String, String)> {
    let names = t!(ui, "date-weekdays");
    let days: Vec<(Weekday, &str)> = Weekday::Monday.cycle_forward().zip(names.split_whitespace()).collect();
    days.chunk_by(|one, next| hours.weekday(one.0) == hours.weekday(next.0))
        .filter_map(|same| {
            let ((first, name), (_, last)) = (same.first()?, same.last()?);
            let days = if same.len() == 1 { (*name).to_owned() } else { t!(ui, "hours-days", first = *name, last = *last) };
            let openings: Vec<String> = hours.weekday(*first).iter().map(|one| said(ui, *one)).collect();
            Some((days, if openings.is_empty() { t!(ui, "hours-shut") } else { openings.join(", ") }))
        })
        .collect()
}

fn said(ui: &Ui, opening: Opening) -> String {
    let at = |time: ClockTime| {
        let (hour, minute) = (time.minutes() / 60, time.minutes() % 60);
        clock(ui.locale, i8::try_from(hour).unwrap_or(0), i8::try_from(minute).unwrap_or(0))
    };
    t!(ui, "hours-from-to", from = at(opening.opens), to = at(opening.closes))
}
