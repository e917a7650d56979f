//! The languages of a message: which are missing, the own language beside the open one, a text taken over to translate from.

use super::{
    form::Form,
    room::Room,
    view::{Sheet, language_name},
};
use crate::{
    parts::{self, Problem, Ui, button},
    server::filled::Filled,
    t,
};
use folkmoot_model::{guideline::clause::Rule, language::Language, outgoing::message::Kind};
use maud::{Markup, html};

/// The languages this message should be in and is not: those the guideline asks for, for its kind, and those its accounts get.
pub fn missing<'a>(room: &'a Room, form: &'a Form) -> Vec<&'a Language> {
    let asked = room.guideline.clauses.iter().filter_map(|clause| match &clause.rule {
        Rule::Languages { required } if form.kind != Kind::Reply => Some(required),
        _ => None,
    });
    let shared = form.accounts.iter().filter(|account| account.chosen && account.own.trim().is_empty());
    let wanted = shared.map(|account| &account.language);
    let mut missing: Vec<&Language> = Vec::new();
    for language in asked.flatten().chain(wanted) {
        let written = form.texts.iter().any(|(known, text)| known == language && !text.trim().is_empty());
        if !written && !missing.contains(&language) {
            missing.push(language);
        }
    }
    missing
}

/// What is missing, in a line under the tabs.
pub fn says(sheet: &Sheet<'_>) -> Markup {
    let ui = sheet.ui;
    let missing: Vec<String> = missing(sheet.room, sheet.form).into_iter().map(|language| language_name(ui, language)).collect();
    html! { @if !missing.is_empty() { p.xs { b { (t!(ui, "compose-missing")) } " " (missing.join(", ")) } } }
}

/// The box that shows the own language beside the open one; none where there is only one.
pub fn beside(sheet: &Sheet<'_>) -> Markup {
    let (ui, own) = (sheet.ui, sheet.room.own_language());
    html! {
        @if sheet.form.texts.len() > 1 {
            (parts::beside_box(&t!(ui, "compose-beside", language = language_name(ui, &own)), sheet.form.beside))
        }
    }
}

/// The text an empty one is taken over from: the own language's, else the first that is written.
fn source<'a>(room: &Room, form: &'a Form) -> Option<&'a (Language, String)> {
    let own = room.own_language();
    let mut written = form.texts.iter().filter(|(_, text)| !text.trim().is_empty());
    form.texts.iter().find(|(language, text)| *language == own && !text.trim().is_empty()).or_else(|| written.next())
}

/// The button under an empty text that takes another over, to translate it there.
pub fn copy_button(sheet: &Sheet<'_>, language: &Language, text: &str) -> Markup {
    let ui = sheet.ui;
    let from = source(sheet.room, sheet.form).filter(|(from, _)| text.trim().is_empty() && from != language);
    html! {
        @if let Some((from, _)) = from {
            p { (button(&t!(ui, "compose-copy", from = language_name(ui, from), to = language_name(ui, language))).small().icon("copy").sends("copy", language.as_str())) }
        }
    }
}

/// Takes a text over into an empty one. A text that is not empty is never written over: then the problem says so.
pub fn copy(ui: &Ui, room: &Room, form: &mut Form, filled: &Filled) -> Vec<Problem> {
    let Some(to) = filled.parse::<Language>("copy") else { return Vec::new() };
    form.show = to.clone();
    let Some((_, text)) = source(room, form).cloned() else { return Vec::new() };
    match form.texts.iter_mut().find(|(language, _)| *language == to) {
        Some((_, there)) if there.trim().is_empty() => {
            *there = text;
            Vec::new()
        }
        Some(_) => vec![Problem { field: format!("text-{to}"), words: t!(ui, "compose-copy-not-empty") }],
        None => Vec::new(),
    }
}
