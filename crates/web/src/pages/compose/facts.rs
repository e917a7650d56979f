//! The facts a message rests on: chosen from the ledger, inserted into the text that is open. Every button works without a script.

use super::{form::Form, room::Room, view::Sheet};
use crate::{
    parts::{self, Choice, button},
    server::filled::Filled,
    t,
};
use folkmoot_model::{
    fact::{FactUse, KnownFact},
    ids::FactId,
    language::Language,
    outgoing::edition::Content,
};
use maud::{Markup, html};

/// Facts of one message at most.
const MOST: usize = 50;
/// The button that inserts a value names its fact after this.
const INSERT: &str = "fact-insert-";
/// The button that says that the text was read against the value that holds names its fact after this.
const NOW: &str = "fact-now-";

/// A use as a form has it: the fact and the version.
fn read(typed: &str) -> Option<FactUse> {
    let (id, version) = typed.split_once('.').unwrap_or((typed, "0"));
    Some(FactUse { fact: id.parse().ok()?, version: version.parse().ok()? })
}

/// The facts a form names.
pub fn named(filled: &Filled) -> Vec<FactId> {
    filled.all("fact").take(MOST).filter_map(|typed| Some(read(typed)?.fact)).collect()
}

/// The facts that are ticked, each once, with the version the text was written with; with the one that holds where every text says that.
pub fn typed(room: &Room, filled: &Filled, content: &Content) -> Vec<FactUse> {
    let mut uses: Vec<FactUse> = Vec::new();
    for typed in filled.all("fact").take(MOST).filter_map(read) {
        let used = match room.fact(typed.fact) {
            Some(known) if !known.has(typed.version) || known.is_said_in(content) => known.used_now(),
            _ => typed,
        };
        if uses.iter().all(|other| other.fact != used.fact) {
            uses.push(used);
        }
    }
    uses.sort_by_key(|used| used.fact);
    uses
}

/// Obeys a button of this section; false when it was another's.
pub fn pressed(room: &Room, form: &mut Form, act: &str, chosen: &str) -> bool {
    let (id, inserts) = match (act, act.strip_prefix(INSERT), act.strip_prefix(NOW)) {
        ("fact-add", ..) => (chosen, true),
        (_, Some(id), _) => (id, true),
        (_, _, Some(id)) => (id, false),
        _ => return false,
    };
    let Some(fact) = id.parse().ok().and_then(|id| room.fact(id)) else { return true };
    let is_full = form.facts.len() >= MOST;
    match form.facts.iter_mut().find(|used| used.fact == fact.fact.id) {
        Some(used) => *used = fact.used_now(),
        None if !is_full => {
            form.facts.push(fact.used_now());
            form.facts.sort_by_key(|used| used.fact);
        }
        None => {}
    }
    if inserts {
        insert(form, fact);
    }
    true
}

/// Writes the value at the end of the text that is open.
fn insert(form: &mut Form, fact: &KnownFact) {
    let show = form.show.clone();
    let Some(value) = fact.value_in(&show) else { return };
    if let Some((_, text)) = form.texts.iter_mut().find(|(language, _)| *language == show) {
        if !text.is_empty() && !text.ends_with(char::is_whitespace) {
            text.push(' ');
        }
        text.push_str(value);
    }
}

/// A value to show: in the language that is open, else in any.
fn shown<'a>(fact: &'a KnownFact, language: &Language) -> Option<&'a str> {
    fact.value_in(language).or_else(|| fact.current()?.values.values().next().map(String::as_str))
}

/// The section beside the text.
pub fn section(sheet: &Sheet<'_>) -> Markup {
    let (ui, form, room) = (sheet.ui, sheet.form, sheet.room);
    let chosen: Vec<(FactUse, Option<&KnownFact>)> = form.facts.iter().map(|used| (*used, room.fact(used.fact))).collect();
    let free: Vec<(String, String)> = room
        .facts
        .iter()
        .filter(|known| form.facts.iter().all(|used| used.fact != known.fact.id))
        .map(|known| {
            (known.fact.id.to_string(), format!("{}: {}", known.fact.name, shown(known, &form.show).unwrap_or_default()))
        })
        .collect();
    let (choose, add) = (t!(ui, "compose-fact-choose"), t!(ui, "compose-fact-add"));
    let mut offers = vec![Choice::new("", &choose, true)];
    offers.extend(free.iter().map(|(id, words)| Choice::new(id, words, false)));
    html! {
        p.hint { (t!(ui, "compose-facts-hint")) }
        @for (used, known) in &chosen { (one(sheet, *used, *known)) }
        @if free.is_empty() && chosen.is_empty() { p.sm.muted { (t!(ui, "compose-fact-none")) " " a href="/facts/new" { (t!(ui, "fact-new")) } } }
        @if !free.is_empty() {
            (parts::inline_select("fact-add", "fact-add", &add, &offers))
            (button(&t!(ui, "compose-fact-add-do")).small().icon("plus").sends("act", "fact-add"))
        }
    }
}

fn one(sheet: &Sheet<'_>, used: FactUse, known: Option<&KnownFact>) -> Markup {
    let value = format!("{}.{}", used.fact, used.version);
    let Some(known) = known else { return html! { input type="hidden" name="fact" value=(value); } };
    let old = used.version != known.fact.version;
    let (_, mut standing) = crate::pages::facts::mark(sheet.ui, known);
    if old {
        standing = format!("{standing}. {}", t!(sheet.ui, "compose-fact-old"));
    }
    let insert = known.value_in(&sheet.form.show).map(|said| t!(sheet.ui, "compose-fact-insert", value = said.to_owned()));
    html! {
        (parts::check("fact", &Choice { hint: &standing, ..Choice::new(&value, &known.fact.name, true) }))
        @if old { (button(&t!(sheet.ui, "compose-fact-now")).small().sends("act", &format!("{NOW}{}", used.fact))) }
        @if let Some(words) = &insert { (button(words).small().sends("act", &format!("{INSERT}{}", used.fact))) }
    }
}
