//! Parameters of rules as fields of a form, and what was typed in them as parameters again. What can't be read keeps what was typed.

use super::words::{asked, kinds, languages, parameter_name, place_words};
use crate::{
    parts::{Choice, Field, Problem, Ui, checks, pair, problem_of, remark},
    server::filled::Filled,
    t,
};
use folkmoot_model::{
    fact::note::NotePlace,
    guideline::{
        clause::{KindOwners, Named, Period, Rule, UnwantedWord},
        parameter::{Parameter, Value},
    },
    language::Language,
    outgoing::{message::Kind, path::Asked},
    staff::person::Department,
    time::{Holiday, OfficeHours, Opening},
};
use jiff::{
    SignedDuration,
    civil::{Date, Weekday},
};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// Names of the days in field names and in files.
const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/// Most lines of a list.
const LINES: usize = 500;

/// What forms of clauses choose from.
#[derive(Debug, Clone, Copy)]
pub struct House<'a> {
    /// Languages the organisation speaks and those the clause is there in.
    pub speaks: &'a [Language],
    /// Its departments.
    pub departments: &'a [Department],
}

/// The name of a parameter's field.
fn field_name(parameter: &str) -> String {
    format!("p-{parameter}")
}

/// The fields of a rule's parameters; `typed` is what a form brought back.
pub fn fields(ui: &Ui, rule: &Rule, house: House<'_>, typed: Option<&Filled>, problems: &[Problem]) -> Markup {
    html! { @for parameter in rule.parameters() { (field(ui, rule.word(), &parameter, house, typed, problems)) } }
}

fn field(ui: &Ui, rule: &str, parameter: &Parameter, house: House<'_>, typed: Option<&Filled>, problems: &[Problem]) -> Markup {
    let (label, name) = (parameter_name(ui, rule, parameter.name), field_name(parameter.name));
    let wrong = problem_of(problems, &name);
    let shown = |own: String| typed.map_or(own, |typed| typed.lines(&name));
    match &parameter.value {
        Value::Number(number) => {
            let (least, most) = (parameter.bounds.0.to_string(), parameter.bounds.1.to_string());
            let hint = t!(ui, "parameter-bounds", least = parameter.bounds.0, most = parameter.bounds.1);
            let shown = shown(number.to_string());
            html! { (Field::input("number", &name, &label).value(&shown).hint(&hint).attr("min", &least).attr("max", &most).error(wrong)) }
        }
        Value::Languages(chosen) => {
            let tags: Vec<(String, String, bool)> = offered(house.speaks, chosen)
                .map(|one| (one.to_string(), languages(ui, std::slice::from_ref(one)), chosen.contains(one)))
                .collect();
            boxes(&name, &label, &tags, typed)
        }
        Value::Kinds(chosen) => {
            let all = Kind::ALL.map(|kind| (kind.as_str().to_owned(), kinds(ui, &[kind]), chosen.contains(&kind)));
            boxes(&name, &label, &all, typed)
        }
        Value::Asked(chosen) => {
            let all = Asked::ALL.map(|one| (one.as_str().to_owned(), asked(ui, &[one]), chosen.contains(&one)));
            boxes(&name, &label, &all, typed)
        }
        Value::Contacts(list) => {
            let shown = shown(list.join("\n"));
            html! { (Field::lines(&name, &label, 4).value(&shown).hint(&t!(ui, "parameter-contacts-hint")).optional(ui).error(wrong)) }
        }
        Value::Words(words) => {
            let shown = shown(words.iter().map(line_of).collect::<Vec<_>>().join("\n"));
            html! { (Field::lines(&name, &label, 8).value(&shown).hint(&t!(ui, "parameter-words-hint")).optional(ui).error(wrong)) }
        }
        Value::Hours(hours) => week(ui, &label, &name, hours, typed, problems),
        Value::Period(period) => days(ui, &label, &name, period.as_ref(), typed, problems),
        Value::Owners(owners) => html! {
            (remark(html! { b { (label) } " " (t!(ui, "parameter-owners-hint")) }))
            @for kind in owned_kinds() {
                (boxes(&format!("{name}-{}", kind.as_str()), &kinds(ui, &[kind]), &senders(house, owners, kind), typed))
            }
        },
        Value::Department(named) => department(ui, (&name, &label), &named.id.to_string(), house, typed, wrong),
        Value::Sayings(sayings) => html! {
            (remark(html! { b { (label) } " " (t!(ui, "parameter-sayings-hint")) }))
            @for language in said_in(house, sayings) { (saying(ui, &name, language, sayings, typed, problems)) }
        },
        Value::Place(place) => place_of(ui, (&name, &label), *place, typed),
    }
}

/// One department of the house.
fn department(
    ui: &Ui,
    (name, label): (&str, &str),
    own: &str,
    house: House<'_>,
    typed: Option<&Filled>,
    wrong: Option<&str>,
) -> Markup {
    let chosen = |id: &str| typed.map_or(own == id, |typed| typed.text(name) == id);
    let all: Vec<(String, &str)> = house.departments.iter().map(|one| (one.id.to_string(), one.name.as_str())).collect();
    let choose = t!(ui, "parameter-department-choose");
    let mut choices = vec![Choice::new("", &choose, chosen(""))];
    choices.extend(all.iter().map(|(id, words)| Choice::new(id, words, chosen(id))));
    html! { (Field::select(name, label, choices).error(wrong)) }
}

/// Where a note of a correction stands.
fn place_of(ui: &Ui, (name, label): (&str, &str), own: NotePlace, typed: Option<&Filled>) -> Markup {
    let named: Vec<(&str, String)> = NotePlace::ALL.iter().map(|one| (one.as_str(), place_words(ui, *one))).collect();
    let chosen = |word: &str| typed.map_or(own.as_str() == word, |typed| typed.text(name) == word);
    html! { (Field::select(name, label, named.iter().map(|(word, words)| Choice::new(word, words, chosen(word))).collect())) }
}

/// Kinds that departments can own; everybody answers.
fn owned_kinds() -> impl Iterator<Item = Kind> {
    Kind::ALL.into_iter().filter(|kind| *kind != Kind::Reply)
}

/// Every department with whether it sends a kind.
fn senders(house: House<'_>, owners: &[KindOwners], kind: Kind) -> Vec<(String, String, bool)> {
    let sends = |id| owners.iter().any(|owned| owned.kind == kind && owned.departments.iter().any(|one| one.id == id));
    house.departments.iter().map(|one| (one.id.to_string(), one.name.clone(), sends(one.id))).collect()
}

/// Languages spoken, and those a saying is there in.
fn said_in<'a>(house: House<'a>, sayings: &'a BTreeMap<Language, String>) -> impl Iterator<Item = &'a Language> {
    house.speaks.iter().chain(sayings.keys().filter(|one| !house.speaks.contains(one)))
}

fn saying(
    ui: &Ui,
    name: &str,
    language: &Language,
    sayings: &BTreeMap<Language, String>,
    typed: Option<&Filled>,
    problems: &[Problem],
) -> Markup {
    let (id, label) = (format!("{name}-{language}"), languages(ui, std::slice::from_ref(language)));
    let shown = typed.map_or_else(|| sayings.get(language).cloned().unwrap_or_default(), |typed| typed.text(&id).to_owned());
    html! {
        (Field::text(&id, &label).value(&shown).optional(ui).attr("lang", language.as_str()).attr("maxlength", "200").error(problem_of(problems, &id)))
    }
}

fn offered<'a>(speaks: &'a [Language], chosen: &'a [Language]) -> impl Iterator<Item = &'a Language> {
    speaks.iter().chain(chosen.iter().filter(|one| !speaks.contains(one)))
}

fn boxes(name: &str, label: &str, all: &[(String, String, bool)], typed: Option<&Filled>) -> Markup {
    let chosen = |value: &str, own: bool| typed.map_or(own, |typed| typed.all(name).any(|sent| sent == value));
    let choices: Vec<Choice<'_>> = all.iter().map(|(value, words, own)| Choice::new(value, words, chosen(value, *own))).collect();
    checks(name, label, &choices)
}

fn week(ui: &Ui, label: &str, name: &str, hours: &OfficeHours, typed: Option<&Filled>, problems: &[Problem]) -> Markup {
    let names = t!(ui, "date-weekdays");
    let day = |(key, (weekday, words)): (&str, (Weekday, &str))| {
        let id = format!("{name}-{key}");
        let own = hours.weekday(weekday).iter().map(|one| format!("{}-{}", one.opens, one.closes)).collect::<Vec<_>>().join(", ");
        let shown = typed.map_or(own, |typed| typed.text(&id).to_owned());
        html! { (Field::text(&id, words).value(&shown).optional_silently().attr("autocomplete", "off").error(problem_of(problems, &id))) }
    };
    let all: Vec<Markup> = DAYS.into_iter().zip(Weekday::Monday.cycle_forward().zip(names.split_whitespace())).map(day).collect();
    let id = format!("{name}-holidays");
    let own = hours.holidays().map(|one| line_of_holiday(&one)).collect::<Vec<_>>().join("\n");
    let shown = typed.map_or(own, |typed| typed.lines(&id));
    html! {
        (remark(html! { b { (label) } " " (t!(ui, "parameter-hours-hint", zone = hours.zone_name())) }))
        @for two in all.chunks(2) { @match two { [one, other] => (pair(one.clone(), other.clone())), rest => { @for one in rest { (one) } } } }
        (Field::lines(&id, &t!(ui, "parameter-holidays"), 4).value(&shown).hint(&t!(ui, "parameter-holidays-hint")).optional(ui).error(problem_of(problems, &id)))
    }
}

fn days(ui: &Ui, label: &str, name: &str, period: Option<&Period>, typed: Option<&Filled>, problems: &[Problem]) -> Markup {
    let shown = |which: &str, own: Option<Date>| {
        let id = format!("{name}-{which}");
        let own = own.map_or_else(String::new, |date| date.to_string());
        (typed.map_or(own, |typed| typed.text(&id).to_owned()), id)
    };
    let (first, last) = days_of(ui, period).unzip();
    let ((first, first_id), (last, last_id)) = (shown("first", first), shown("last", last));
    html! {
        (remark(html! { b { (label) } " " (t!(ui, "parameter-period-hint")) }))
        (pair(
            html! { (Field::input("date", &first_id, &t!(ui, "parameter-first-day")).value(&first).optional(ui).error(problem_of(problems, &first_id))) },
            html! { (Field::input("date", &last_id, &t!(ui, "parameter-last-day")).value(&last).optional(ui).error(problem_of(problems, &last_id))) },
        ))
    }
}

/// First and last day of a period in the town.
fn days_of(ui: &Ui, period: Option<&Period>) -> Option<(Date, Date)> {
    let period = period?;
    let day = |at: jiff::Timestamp| at.to_zoned(ui.zone.clone()).date();
    let last = period.until.saturating_sub(SignedDuration::from_nanos(1)).unwrap_or(period.until);
    Some((day(period.from), day(last)))
}

/// The rule with what was typed.
///
/// # Errors
/// What can't be read, by field.
pub fn rule(ui: &Ui, rule: &Rule, house: House<'_>, filled: &Filled) -> Result<Rule, Vec<Problem>> {
    let (mut next, mut problems) = (rule.clone(), Vec::new());
    for parameter in rule.parameters() {
        match value(ui, &parameter, house, filled) {
            Ok(value) if next.set(parameter.name, value.clone()) => {}
            Ok(_) => problems.push(Problem {
                field: field_name(parameter.name),
                words: t!(ui, "parameter-bounds", least = parameter.bounds.0, most = parameter.bounds.1),
            }),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(next) } else { Err(problems) }
}

fn value(ui: &Ui, parameter: &Parameter, house: House<'_>, filled: &Filled) -> Result<Value, Problem> {
    let name = field_name(parameter.name);
    let wrong = |field: &str, words: String| Problem { field: field.to_owned(), words };
    let lines = || -> Result<Vec<String>, Problem> {
        let all: Vec<String> =
            filled.lines(&name).lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
        let bounded = all.len() <= LINES && all.iter().all(|line| line.chars().count() <= 200);
        if bounded { Ok(all) } else { Err(wrong(&name, t!(ui, "error-list-long", most = LINES))) }
    };
    match &parameter.value {
        Value::Number(_) => {
            let bounds = || t!(ui, "parameter-bounds", least = parameter.bounds.0, most = parameter.bounds.1);
            filled.parse(&name).map(Value::Number).ok_or_else(|| wrong(&name, bounds()))
        }
        Value::Languages(own) => {
            let chosen = |one: &&Language| filled.all(&name).any(|sent| sent == one.as_str());
            Ok(Value::Languages(offered(house.speaks, own).filter(chosen).cloned().collect()))
        }
        Value::Kinds(_) => Ok(Value::Kinds(filled.all(&name).filter_map(Kind::parse).collect())),
        Value::Asked(_) => Ok(Value::Asked(filled.all(&name).filter_map(Asked::parse).collect())),
        Value::Contacts(_) => lines().map(Value::Contacts),
        Value::Words(_) => Ok(Value::Words(lines()?.iter().filter_map(|line| word_of(line)).collect())),
        Value::Hours(hours) => typed_week(ui, &name, hours, filled).map(Value::Hours),
        Value::Period(period) => typed_days(ui, &name, period.as_ref(), filled).map(Value::Period),
        Value::Owners(_) => Ok(Value::Owners(typed_owners(&name, house, filled))),
        Value::Department(_) => {
            let chosen = house.departments.iter().find(|one| one.id.to_string() == filled.text(&name));
            let named = chosen.map(|one| Value::Department(Named { id: one.id, name: one.name.clone() }));
            named.ok_or_else(|| wrong(&name, t!(ui, "error-department-none")))
        }
        Value::Sayings(own) => typed_sayings(ui, parameter.name, &name, said_in(house, own), filled).map(Value::Sayings),
        Value::Place(own) => Ok(Value::Place(NotePlace::parse(filled.text(&name)).unwrap_or(*own))),
    }
}

/// For each kind that a department was chosen for, those departments.
fn typed_owners(name: &str, house: House<'_>, filled: &Filled) -> Vec<KindOwners> {
    let of = |kind: Kind| {
        let field = format!("{name}-{}", kind.as_str());
        let chosen = house.departments.iter().filter(|one| filled.all(&field).any(|sent| sent == one.id.to_string()));
        KindOwners { kind, departments: chosen.map(|one| Named { id: one.id, name: one.name.clone() }).collect() }
    };
    owned_kinds().map(of).filter(|owned| !owned.departments.is_empty()).collect()
}

/// Sayings by language; one without the word that says what changed says nothing.
fn typed_sayings<'a>(
    ui: &Ui,
    parameter: &str,
    name: &str,
    languages: impl Iterator<Item = &'a Language>,
    filled: &Filled,
) -> Result<BTreeMap<Language, String>, Problem> {
    let asked = match parameter {
        "note" => "{what}",
        "swap" => "{new}",
        // a saying that stands alone
        _ => "",
    };
    let mut said = BTreeMap::new();
    for language in languages {
        let field = format!("{name}-{language}");
        let typed = filled.text(&field).trim();
        if typed.is_empty() {
            continue;
        }
        if !typed.contains(asked) || typed.chars().count() > 200 {
            return Err(Problem { field, words: t!(ui, "error-saying", word = asked) });
        }
        said.insert(language.clone(), typed.to_owned());
    }
    Ok(said)
}

/// A word as a line: `word`, `word = what we write`, `nl: word = what we write`.
fn line_of(word: &UnwantedWord) -> String {
    let language = word.language.as_ref().map(|language| format!("{language}: ")).unwrap_or_default();
    let instead = word.instead.as_ref().map(|instead| format!(" = {instead}")).unwrap_or_default();
    format!("{language}{}{instead}", word.text)
}

fn word_of(line: &str) -> Option<UnwantedWord> {
    let (language, rest) = match line.split_once(": ").and_then(|(tag, rest)| Some((tag.parse::<Language>().ok()?, rest))) {
        Some((language, rest)) => (Some(language), rest),
        None => (None, line),
    };
    let (text, instead) = rest.split_once('=').map_or((rest, None), |(text, instead)| (text, Some(instead.trim().to_owned())));
    let text = text.trim().to_owned();
    (!text.is_empty()).then(|| UnwantedWord { text, language, instead: instead.filter(|instead| !instead.is_empty()) })
}

fn line_of_holiday(holiday: &Holiday) -> String {
    holiday.name.as_ref().map_or_else(|| holiday.date.to_string(), |name| format!("{} {name}", holiday.date))
}

fn typed_week(ui: &Ui, name: &str, hours: &OfficeHours, filled: &Filled) -> Result<OfficeHours, Problem> {
    let mut openings = Vec::new();
    for (key, weekday) in DAYS.into_iter().zip(Weekday::Monday.cycle_forward()) {
        let field = format!("{name}-{key}");
        for stretch in filled.text(&field).split(',').map(str::trim).filter(|stretch| !stretch.is_empty()) {
            let opening = opening(stretch).ok_or_else(|| Problem { field: field.clone(), words: t!(ui, "error-hours") })?;
            openings.push((weekday, opening));
        }
    }
    let field = format!("{name}-holidays");
    let mut holidays = Vec::new();
    for line in filled.lines(&field).lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (date, said) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let date = date.parse().map_err(|_| Problem { field: field.clone(), words: t!(ui, "error-holiday", line = line) })?;
        holidays.push(Holiday { date, name: Some(said.trim().to_owned()).filter(|said| !said.is_empty()) });
    }
    let first = format!("{name}-{}", DAYS[0]);
    OfficeHours::new(hours.zone_name(), openings, holidays)
        .map_err(|_| Problem { field: first, words: t!(ui, "error-hours-overlap") })
}

/// `9:00-12:30` or `09.00–12.30`.
fn opening(text: &str) -> Option<Opening> {
    let clock = |text: &str| {
        let text = text.trim().replace('.', ":");
        let (hours, minutes) = text.split_once(':').unwrap_or((&text, "00"));
        format!("{hours:0>2}:{minutes:0>2}").parse().ok()
    };
    let (from, to) = text.split_once(['-', '–'])?;
    Some(Opening { opens: clock(from)?, closes: clock(to)? })
}

fn typed_days(ui: &Ui, name: &str, own: Option<&Period>, filled: &Filled) -> Result<Option<Period>, Problem> {
    let (first, last) = (format!("{name}-first"), format!("{name}-last"));
    let wrong = |field: &str| Problem { field: field.to_owned(), words: t!(ui, "error-period") };
    let date = |field: &str| -> Result<Option<Date>, Problem> {
        let text = filled.text(field).trim();
        if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| wrong(field)) }
    };
    match (date(&first)?, date(&last)?) {
        (None, None) => Ok(None),
        (None, Some(_)) => Err(wrong(&first)),
        (Some(_), None) => Err(wrong(&last)),
        // instants a form can't show stay as they are while their days do
        (Some(from), Some(to)) if days_of(ui, own) == Some((from, to)) => Ok(own.copied()),
        (Some(from), Some(to)) => {
            let begins = |date: Date| date.to_zoned(ui.zone.clone()).map(|day| day.timestamp()).map_err(|_| wrong(&last));
            let until = begins(to.tomorrow().map_err(|_| wrong(&last))?)?;
            let period = Period { from: begins(from)?, until };
            if period.from < period.until { Ok(Some(period)) } else { Err(wrong(&last)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn openings_are_read_as_people_write_them() {
        let read = |text: &str| opening(text).map(|one| format!("{}-{}", one.opens, one.closes));
        for text in ["9:00-12:30", "09:00-12:30", "9.00–12.30", " 9:00 - 12:30 ", "9-12:30"] {
            assert_eq!(read(text).as_deref(), Some("09:00-12:30"), "{text}");
        }
        assert_eq!(read("18-24").as_deref(), Some("18:00-24:00"));
        for bad in ["", "9", "9:00", "a-b", "9:00-25:00", "9:61-10:00"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn a_word_is_read_from_its_line(
            text in "[a-zα-ω]([a-zα-ω ]{0,8}[a-zα-ω])?",
            language in prop::option::of(prop::sample::select(vec!["nl", "el"])),
            instead in prop::option::of("[a-z]([a-z =]{0,8}[a-z])?"),
        ) {
            let word = UnwantedWord { text, language: language.map(|tag| tag.parse().unwrap()), instead };
            prop_assert_eq!(word_of(&line_of(&word)), Some(word));
        }
    }
}
