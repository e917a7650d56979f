//! Writing: by hand, so that a person can read and change it.

use super::{DAYS, FORMAT};
use crate::{
    guideline::{
        Guideline,
        clause::{Clause, KindOwners, Named},
        finding::Severity,
        parameter::{Parameter, Value},
    },
    time::OfficeHours,
};
use jiff::civil::Weekday;
use std::fmt::Write;

/// A guideline as a file. The heading stands above it as a comment, line by line, in the language of whoever asks.
pub fn write(guideline: &Guideline, heading: &str) -> String {
    let mut out = String::new();
    for line in heading.lines() {
        let line: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        out.push_str(format!("# {line}").trim_end());
        out.push('\n');
    }
    let languages = guideline.languages.iter().map(|language| text(language.as_str()));
    put(&mut out, "\nformat", &FORMAT.to_string());
    put(&mut out, "languages", &list(languages));
    for clause in &guideline.clauses {
        write_clause(&mut out, clause);
    }
    out
}

fn put(out: &mut String, name: &str, value: &str) {
    // writing to a string can't fail
    let _ = writeln!(out, "{name} = {value}");
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}

fn write_clause(out: &mut String, clause: &Clause) {
    out.push_str("\n[[clause]]\n");
    put(out, "number", &text(&clause.number));
    put(out, "rule", &text(clause.rule.word()));
    put(out, "weight", &text(weight(clause.severity)));
    if !clause.overridable_by.is_nobody() {
        put(out, "overridable_by", &text(clause.overridable_by.as_str()));
    }
    if let Some(source) = &clause.source {
        put(out, "source", &text(source));
    }
    for (language, title) in &clause.title {
        put(out, &format!("title.{language}"), &text(title));
    }
    for (language, prose) in &clause.prose {
        put(out, &format!("text.{language}"), &long(prose));
    }
    for parameter in clause.rule.parameters() {
        write_parameter(out, &parameter);
    }
}

fn write_parameter(out: &mut String, parameter: &Parameter) {
    match &parameter.value {
        Value::Number(number) => put(out, parameter.name, &number.to_string()),
        Value::Languages(all) => put(out, parameter.name, &list(all.iter().map(|one| text(one.as_str())))),
        Value::Kinds(all) => put(out, parameter.name, &list(all.iter().map(|kind| text(kind.as_str())))),
        Value::Asked(all) => put(out, parameter.name, &list(all.iter().map(|asked| text(asked.as_str())))),
        Value::Contacts(all) => put(out, parameter.name, &lines(all.iter().map(|one| text(one)))),
        Value::Words(all) => {
            let word = |word: &crate::guideline::clause::UnwantedWord| {
                let language = word.language.as_ref().map(|one| format!(", language = {}", text(one.as_str())));
                let instead = word.instead.as_ref().map(|instead| format!(", instead = {}", text(instead)));
                format!("{{ text = {}{}{} }}", text(&word.text), language.unwrap_or_default(), instead.unwrap_or_default())
            };
            put(out, parameter.name, &lines(all.iter().map(word)));
        }
        Value::Hours(hours) => write_hours(out, parameter.name, hours),
        Value::Owners(owners) => {
            let one = |owned: &KindOwners| {
                let departments = list(owned.departments.iter().map(named));
                format!("{{ kind = {}, departments = {departments} }}", text(owned.kind.as_str()))
            };
            put(out, parameter.name, &lines(owners.iter().map(one)));
        }
        Value::Department(department) => put(out, parameter.name, &named(department)),
        Value::Sayings(sayings) => {
            for (language, saying) in sayings {
                put(out, &format!("{}.{language}", parameter.name), &text(saying));
            }
        }
        Value::Place(place) => put(out, parameter.name, &text(place.as_str())),
        Value::Period(None) => {}
        Value::Period(Some(period)) => {
            let (from, until) = (text(&period.from.to_string()), text(&period.until.to_string()));
            put(out, parameter.name, &format!("{{ from = {from}, until = {until} }}"));
        }
    }
}

/// A department by its identity, with the name a person reads.
fn named(department: &Named) -> String {
    format!("{{ id = {}, name = {} }}", text(&department.id.to_string()), text(&department.name))
}

/// A list with a line for each of its items, when it has any.
fn lines(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.map(|item| format!("  {item},\n")).collect();
    if items.is_empty() { "[]".to_owned() } else { format!("[\n{}]", items.concat()) }
}

fn write_hours(out: &mut String, name: &str, hours: &OfficeHours) {
    put(out, &format!("{name}.time_zone"), &text(hours.zone_name()));
    for (day, weekday) in DAYS.iter().zip(Weekday::Monday.cycle_forward()) {
        let openings = hours.weekday(weekday).iter().map(|opening| text(&format!("{}-{}", opening.opens, opening.closes)));
        put(out, &format!("{name}.{day}"), &list(openings));
    }
    let shut = hours.holidays().map(|holiday| {
        text(&holiday.name.as_ref().map_or_else(|| holiday.date.to_string(), |name| format!("{} {name}", holiday.date)))
    });
    put(out, &format!("{name}.closed"), &lines(shut));
}

/// The word of a severity.
pub(super) fn weight(severity: Severity) -> &'static str {
    match severity {
        Severity::Block => "block",
        Severity::Warn => "warn",
        Severity::Note => "note",
    }
}

/// A basic string.
fn text(words: &str) -> String {
    format!("\"{}\"", escaped(words, false))
}

/// A string that may have several lines.
fn long(words: &str) -> String {
    if words.contains('\n') { format!("\"\"\"\n{}\"\"\"", escaped(words, true)) } else { text(words) }
}

fn escaped(words: &str, lines: bool) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for c in words.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' if lines => out.push('\n'),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            // whatever a reader of the file would not see as it is
            c if c.is_control()
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{2060}'..='\u{206f}' | '\u{feff}') =>
            {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}
