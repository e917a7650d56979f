//! A message begun from a template, and a snippet put into a text of the form.

use super::find;
use crate::{
    pages::compose::{form::Form, room::Room, view::Sheet},
    parts::{self, Problem},
    server::{desk::Desk, filled::Filled},
    t,
};
use folkmoot_model::{
    language::Language,
    outgoing::{
        placeholder,
        template::{Body, Template},
    },
};
use folkmoot_newsroom::Refusal;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// Longest value of a placeholder, characters.
const VALUE_CHARS: usize = 200;

/// The form of a new message, begun from the template that the address names; nothing when it names none.
///
/// # Errors
/// [`Refusal::NotFound`] for a template this person can't begin from or that was put away, or the database.
pub async fn form(desk: &Desk, room: &Room, key: &str, query: &BTreeMap<String, String>) -> Result<Option<Form>, Refusal> {
    let Some(id) = query.get("template") else { return Ok(None) };
    let Template { department, body, put_away: false, .. } = find(desk, id).await? else { return Err(Refusal::NotFound) };
    let Body::Message(mut beginning) = body else { return Err(Refusal::NotFound) };
    let values = query.iter().filter_map(|(name, value)| {
        Some((name.strip_prefix("fill-")?.to_owned(), value.chars().filter(|c| !c.is_control()).take(VALUE_CHARS).collect()))
    });
    placeholder::fill_all(&mut beginning.content, &values.collect());
    let mut form = Form::of_content(room, &beginning.content);
    key.clone_into(&mut form.key);
    form.kind = beginning.kind;
    form.department = department.or(form.department);
    form.audience.clone_from(&beginning.audience);
    form.partners.clone_from(&beginning.partners);
    form.campaign = beginning.campaign.filter(|id| room.campaign(*id).is_some());
    Ok(Some(form))
}

/// The snippets there are in a language, under its text: with a script put in at the cursor, without one at the end.
pub fn picker(sheet: &Sheet<'_>, language: &Language) -> Markup {
    let ui = sheet.ui;
    let choices: Vec<(String, &str, &str)> = sheet
        .room
        .snippets
        .iter()
        .filter_map(|snippet| Some((snippet.id.to_string(), snippet.name.as_str(), snippet.body.texts().get(language)?.as_str())))
        .collect();
    html! {
        @if !choices.is_empty() {
            (parts::snippet_picker(language.as_str(), &t!(ui, "snippet-choose"), &t!(ui, "snippet-insert"), &choices))
        }
    }
}

/// Puts the chosen snippet at the end of a text; says so when none was chosen.
pub fn insert(desk: &Desk, room: &Room, form: &mut Form, language: &Language, filled: &Filled) -> Vec<Problem> {
    let name = format!("snippet-{language}");
    form.show = language.clone();
    let snippet = room.snippets.iter().find(|snippet| snippet.id.to_string() == filled.text(&name));
    let piece = snippet.and_then(|snippet| snippet.body.texts().get(language));
    let text = form.texts.iter_mut().find(|(known, _)| known == language);
    let (Some(piece), Some((_, text))) = (piece, text) else {
        return vec![Problem { field: name, words: t!(desk.ui, "error-snippet-none") }];
    };
    if !text.is_empty() && !text.ends_with(char::is_whitespace) {
        text.push('\n');
    }
    text.push_str(piece);
    Vec::new()
}
