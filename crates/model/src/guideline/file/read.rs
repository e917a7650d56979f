//! Reading: every name and value is looked at, and what is wrong with each is said with its line.

use super::{Contents, DAYS, FORMAT, FileProblem, LARGEST, Problem, write::weight};
use crate::{
    fact::note::NotePlace,
    guideline::{
        clause::{Clause, KindOwners, Named, OverridableBy, Period, Rule, UnwantedWord},
        difference::by_number,
        finding::Severity,
        parameter::{Parameter, Value},
    },
    language::Language,
    outgoing::{message::Kind, path::Asked},
    time::{Holiday, OfficeHours, Opening},
};
use jiff::{Timestamp, civil::Weekday};
use std::{cell::RefCell, collections::BTreeMap};
use toml_edit::{Document, Item, TableLike};

/// Most problems said at once.
const SAID: usize = 20;

/// Reads a file.
///
/// # Errors
/// Everything that can't be read, the first line first.
pub fn read(file: &str) -> Result<Contents, Vec<FileProblem>> {
    if file.len() > LARGEST {
        return Err(vec![FileProblem { line: 1, problem: Problem::Large }]);
    }
    let document = Document::parse(file).map_err(|error| {
        vec![FileProblem { line: line_at(file, error.span().map_or(0, |span| span.start)), problem: Problem::Syntax }]
    })?;
    let reader = Reader { file, problems: RefCell::default() };
    let contents = reader.contents(document.as_table());
    let mut problems = reader.problems.into_inner();
    problems.sort_by_key(|one| one.line);
    problems.truncate(SAID);
    if problems.is_empty() { Ok(contents) } else { Err(problems) }
}

fn line_at(file: &str, at: usize) -> usize {
    file.get(..at).unwrap_or(file).matches('\n').count() + 1
}

struct Reader<'a> {
    file: &'a str,
    problems: RefCell<Vec<FileProblem>>,
}

/// A table and the byte it begins at.
#[derive(Clone, Copy)]
struct At<'t> {
    table: &'t dyn TableLike,
    byte: usize,
}

impl Reader<'_> {
    fn say(&self, byte: usize, problem: Problem) {
        self.problems.borrow_mut().push(FileProblem { line: line_at(self.file, byte), problem });
    }

    fn wrong<T>(&self, byte: usize, name: &str) -> Option<T> {
        self.say(byte, Problem::Wrong(name.to_owned()));
        None
    }

    fn contents(&self, root: &dyn TableLike) -> Contents {
        let at = At { table: root, byte: 0 };
        self.only(at, &["format", "languages", "clause"]);
        if root.get("format").and_then(Item::as_integer) != Some(FORMAT) {
            self.say(root.get("format").map_or(0, start), Problem::Format);
        }
        let languages = self.need(at, "languages").map(|item| self.languages(item, "languages")).unwrap_or_default();
        let mut clauses: Vec<Clause> = Vec::new();
        let tables = self.need(at, "clause").and_then(|item| match item.as_array_of_tables() {
            Some(tables) => Some(tables),
            None => self.wrong(start(item), "clause"),
        });
        for table in tables.into_iter().flatten() {
            clauses.extend(self.clause(At { table, byte: table.span().map_or(0, |span| span.start) }));
        }
        clauses.sort_by(|one, other| by_number(&one.number, &other.number));
        Contents { languages, clauses }
    }

    /// Says every name of a table that is none of these.
    fn only(&self, at: At<'_>, names: &[&str]) {
        for (name, item) in at.table.iter().filter(|(name, _)| !names.contains(name)) {
            let key = at.table.key(name).and_then(toml_edit::Key::span).map(|span| span.start);
            self.say(key.unwrap_or_else(|| start_or(item, at.byte)), Problem::Unknown(name.to_owned()));
        }
    }

    fn need<'t>(&self, at: At<'t>, name: &'static str) -> Option<&'t Item> {
        let found = at.table.get(name);
        if found.is_none() {
            self.say(at.byte, Problem::Missing(name));
        }
        found
    }

    fn text(&self, item: &Item, name: &str) -> Option<String> {
        match item.as_str() {
            Some(text) => Some(text.to_owned()),
            None => self.wrong(start(item), name),
        }
    }

    /// The texts of a list, each with its place.
    fn texts(&self, item: &Item, name: &str) -> Vec<(String, usize)> {
        let Some(array) = item.as_array() else {
            self.wrong::<()>(start(item), name);
            return Vec::new();
        };
        let one = |value: &toml_edit::Value| {
            let byte = value.span().map_or_else(|| start(item), |span| span.start);
            match value.as_str() {
                Some(text) => Some((text.to_owned(), byte)),
                None => self.wrong(byte, name),
            }
        };
        array.iter().filter_map(one).collect()
    }

    fn each<T>(&self, item: &Item, name: &str, parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let texts = self.texts(item, name).into_iter();
        texts.filter_map(|(text, byte)| parse(&text).or_else(|| self.wrong(byte, name))).collect()
    }

    fn languages(&self, item: &Item, name: &str) -> Vec<Language> {
        self.each(item, name, |tag| tag.parse().ok())
    }

    fn clause(&self, at: At<'_>) -> Option<Clause> {
        let word = self.need(at, "rule").and_then(|item| self.text(item, "rule"))?;
        // hours come with their own time zone in the file
        let template = Rule::each("UTC").unwrap_or_default().into_iter().find(|rule| rule.word() == word);
        let Some(mut rule) = template else {
            self.say(at.table.get("rule").map_or(at.byte, start), Problem::Rule(word));
            return None;
        };
        let parameters = rule.parameters();
        let names = ["number", "rule", "weight", "overridable_by", "source", "title", "text"];
        self.only(at, &[&names[..], &parameters.iter().map(|one| one.name).collect::<Vec<_>>()].concat());
        for parameter in &parameters {
            let Some(value) = self.parameter(at, parameter) else { continue };
            if !rule.set(parameter.name, value) {
                self.wrong::<()>(at.table.get(parameter.name).map_or(at.byte, start), parameter.name);
            }
        }
        let number = self.need(at, "number").and_then(|item| self.text(item, "number"));
        let severity = self.need(at, "weight").and_then(|item| {
            let found =
                [Severity::Block, Severity::Warn, Severity::Note].into_iter().find(|one| item.as_str() == Some(weight(*one)));
            found.or_else(|| self.wrong(start(item), "weight"))
        });
        let overridable_by = match at.table.get("overridable_by") {
            None => Some(OverridableBy::Nobody),
            Some(item) => item.as_str().and_then(OverridableBy::parse).or_else(|| self.wrong(start(item), "overridable_by")),
        };
        let source = at.table.get("source").and_then(|item| self.text(item, "source"));
        let (title, prose) = (self.by_language(at, "title"), self.by_language(at, "text"));
        Some(Clause { number: number?, title, prose, severity: severity?, source, overridable_by: overridable_by?, rule })
    }

    fn by_language(&self, at: At<'_>, name: &'static str) -> BTreeMap<Language, String> {
        let mut texts = BTreeMap::new();
        let Some(item) = at.table.get(name) else { return texts };
        let Some(table) = item.as_table_like() else {
            self.wrong::<()>(start_or(item, at.byte), name);
            return texts;
        };
        for (tag, item) in table.iter() {
            match (tag.parse::<Language>(), self.text(item, name)) {
                (Ok(language), Some(text)) => drop(texts.insert(language, text)),
                (Err(_), _) => self.say(start_or(item, at.byte), Problem::Unknown(tag.to_owned())),
                (Ok(_), None) => {}
            }
        }
        texts
    }

    /// What a parameter is given; nothing when it is not there and need not be, or can't be read.
    fn parameter(&self, at: At<'_>, parameter: &Parameter) -> Option<Value> {
        let name = parameter.name;
        if matches!(parameter.value, Value::Period(_)) && at.table.get(name).is_none() {
            return Some(Value::Period(None));
        }
        if matches!(parameter.value, Value::Sayings(_)) {
            return Some(Value::Sayings(self.by_language(at, name)));
        }
        let item = self.need(at, name)?;
        match &parameter.value {
            Value::Number(_) => match item.as_integer().and_then(|number| u32::try_from(number).ok()) {
                Some(number) => Some(Value::Number(number)),
                None => self.wrong(start(item), name),
            },
            Value::Languages(_) => Some(Value::Languages(self.languages(item, name))),
            Value::Kinds(_) => Some(Value::Kinds(self.each(item, name, Kind::parse))),
            Value::Asked(_) => Some(Value::Asked(self.each(item, name, Asked::parse))),
            Value::Contacts(_) => Some(Value::Contacts(self.texts(item, name).into_iter().map(|(text, _)| text).collect())),
            Value::Words(_) => Some(Value::Words(self.words(item, name))),
            Value::Hours(_) => self.hours(item, name, at.byte).map(Value::Hours),
            Value::Period(_) => self.period(item, name).map(|period| Value::Period(Some(period))),
            Value::Owners(_) => Some(Value::Owners(self.owners(item, name))),
            Value::Department(_) => match item.as_value().and_then(|value| self.named(value, name)) {
                Some(named) => Some(Value::Department(named)),
                None => self.wrong(start(item), name),
            },
            Value::Place(_) => match item.as_str().and_then(NotePlace::parse) {
                Some(place) => Some(Value::Place(place)),
                None => self.wrong(start(item), name),
            },
            // read above: each language is a name of its own
            Value::Sayings(_) => None,
        }
    }

    fn words(&self, item: &Item, name: &str) -> Vec<UnwantedWord> {
        let Some(array) = item.as_array() else {
            self.wrong::<()>(start(item), name);
            return Vec::new();
        };
        let one = |value: &toml_edit::Value| {
            let byte = value.span().map_or_else(|| start(item), |span| span.start);
            let Some(table) = value.as_inline_table() else { return self.wrong(byte, name) };
            self.only(At { table, byte }, &["text", "language", "instead"]);
            let text = |name: &str| table.get(name).map(|value| value.as_str().map(str::to_owned));
            let language = match text("language") {
                None => None,
                Some(tag) => match tag.and_then(|tag| tag.parse::<Language>().ok()) {
                    Some(language) => Some(language),
                    None => return self.wrong(byte, "language"),
                },
            };
            match (text("text"), text("instead")) {
                (Some(Some(text)), None) => Some(UnwantedWord { text, language, instead: None }),
                (Some(Some(text)), Some(Some(instead))) => Some(UnwantedWord { text, language, instead: Some(instead) }),
                _ => self.wrong(byte, name),
            }
        };
        array.iter().filter_map(one).collect()
    }

    fn owners(&self, item: &Item, name: &str) -> Vec<KindOwners> {
        let Some(array) = item.as_array() else {
            self.wrong::<()>(start(item), name);
            return Vec::new();
        };
        let one = |value: &toml_edit::Value| {
            let byte = value.span().map_or_else(|| start(item), |span| span.start);
            let Some(table) = value.as_inline_table() else { return self.wrong(byte, name) };
            self.only(At { table, byte }, &["kind", "departments"]);
            let kind = table.get("kind").and_then(toml_edit::Value::as_str).and_then(Kind::parse);
            let departments = table.get("departments").and_then(toml_edit::Value::as_array);
            let (Some(kind), Some(departments)) = (kind, departments) else { return self.wrong(byte, name) };
            Some(KindOwners { kind, departments: departments.iter().filter_map(|one| self.named(one, name)).collect() })
        };
        array.iter().filter_map(one).collect()
    }

    fn named(&self, value: &toml_edit::Value, name: &str) -> Option<Named> {
        let byte = value.span().map_or(0, |span| span.start);
        let Some(table) = value.as_inline_table() else { return self.wrong(byte, name) };
        self.only(At { table, byte }, &["id", "name"]);
        let text = |name: &str| table.get(name).and_then(toml_edit::Value::as_str);
        match (text("id").and_then(|id| id.parse().ok()), text("name")) {
            (Some(id), Some(name)) => Some(Named { id, name: name.to_owned() }),
            _ => self.wrong(byte, name),
        }
    }

    fn period(&self, item: &Item, name: &str) -> Option<Period> {
        let Some(table) = item.as_table_like() else { return self.wrong(start(item), name) };
        self.only(At { table, byte: start(item) }, &["from", "until"]);
        let instant = |which: &str| table.get(which).and_then(Item::as_str).and_then(|text| text.parse::<Timestamp>().ok());
        match (instant("from"), instant("until")) {
            (Some(from), Some(until)) => Some(Period { from, until }),
            _ => self.wrong(start(item), name),
        }
    }

    fn hours(&self, item: &Item, name: &str, byte: usize) -> Option<OfficeHours> {
        let byte = start_or(item, byte);
        let Some(table) = item.as_table_like() else { return self.wrong(byte, name) };
        self.only(At { table, byte }, &[&DAYS[..], &["time_zone", "closed"]].concat());
        let mut openings = Vec::new();
        for (day, weekday) in DAYS.into_iter().zip(Weekday::Monday.cycle_forward()) {
            let Some(item) = table.get(day) else { continue };
            openings.extend(self.each(item, day, opening).into_iter().map(|opening| (weekday, opening)));
        }
        let closed = table.get("closed").map(|item| self.each(item, "closed", holiday)).unwrap_or_default();
        let zone = self.need(At { table, byte }, "time_zone").and_then(|item| self.text(item, "time_zone"))?;
        OfficeHours::new(&zone, openings, closed).ok().or_else(|| self.wrong(byte, name))
    }
}

fn opening(text: &str) -> Option<Opening> {
    let (opens, closes) = text.split_once('-')?;
    Some(Opening { opens: opens.trim().parse().ok()?, closes: closes.trim().parse().ok()? })
}

fn holiday(text: &str) -> Option<Holiday> {
    let (date, name) = text.split_once(' ').map_or((text, None), |(date, name)| (date, Some(name.to_owned())));
    Some(Holiday { date: date.parse().ok()?, name })
}

fn start(item: &Item) -> usize {
    start_or(item, 0)
}

fn start_or(item: &Item, byte: usize) -> usize {
    item.span().map_or(byte, |span| span.start)
}
