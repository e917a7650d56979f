//! What is typed is kept for its writer until it is saved: after a crash or a closed tab it is offered back. Who else is writing here.
//!
//! While a copy is offered nothing is kept over it: the page says so in a hidden field, until it is restored or thrown away.

use super::{form::Form, room::Room, typed};
use crate::{
    i18n::Form as Say,
    parts::{self, Level, Ui, button, link_button, note, note_with},
    server::{desk::Desk, filled::Filled},
    t,
};
use axum::response::Response;
use folkmoot_model::ids::MessageId;
use folkmoot_newsroom::{Refusal, outgoing::working_copy};
use folkmoot_store as store;
use jiff::Timestamp;
use maud::{Markup, html};

/// The field that says that a copy is offered on the page.
const OFFERED: &str = "offered";

/// What stands at the head of the form about copies and colleagues.
#[derive(Debug, Clone, Default)]
pub struct Working {
    /// A copy that is offered, from when.
    pub offered: Option<Timestamp>,
    /// Who else is writing, and when they last typed.
    pub others: Vec<(String, Timestamp)>,
}

/// The word a copy is kept under.
pub fn about(message: Option<MessageId>) -> String {
    message.map_or_else(|| "new".to_owned(), |id| id.to_string())
}

/// Keeps what was typed, unless a copy is still offered on that page or there is nothing to keep.
///
/// # Errors
/// The database.
pub async fn keep(desk: &Desk, filled: &Filled, form: &Form, message: Option<MessageId>) -> Result<(), Refusal> {
    if filled.has(OFFERED) || form.is_empty() {
        return Ok(());
    }
    working_copy::keep(&desk.newsroom, &desk.actor, &about(message), filled.written_out()).await.map(drop)
}

/// The copy of this person, as a form.
///
/// # Errors
/// The database.
pub async fn copy(desk: &Desk, room: &Room, message: Option<MessageId>) -> Result<Option<(Form, Timestamp)>, Refusal> {
    let copy = store::working_copies::get(&desk.read(), desk.actor.person, &about(message)).await?;
    let Some(copy) = copy else { return Ok(None) };
    let form = typed(desk, room, &Filled::read_back(&copy.form)).await?;
    Ok(Some((form, copy.at)))
}

/// What to say at the head of a form: a copy that differs from what the form holds, and who else is writing.
///
/// # Errors
/// The database.
pub async fn of(desk: &Desk, room: &Room, form: &Form, message: Option<MessageId>, offer: bool) -> Result<Working, Refusal> {
    let offered = if offer { copy(desk, room, message).await? } else { None };
    let offered = offered.filter(|(copy, _)| !copy.says_the_same(form)).map(|(_, at)| at);
    let mut others = Vec::new();
    if message.is_some() {
        for (person, at) in working_copy::others(&desk.newsroom, &desk.actor, &about(message)).await? {
            let name = store::people::get(&desk.read(), person).await?.map(|person| person.name);
            others.extend(name.map(|name| (name, at)));
        }
    }
    Ok(Working { offered, others })
}

/// The offer, with its two ways out. It stands in the form: throwing away is one of its buttons.
pub fn offer(ui: &Ui, working: &Working, action: &str) -> Markup {
    html! {
        @if let Some(at) = working.offered {
            input type="hidden" name=(OFFERED) value="1";
            (note_with(Level::Info, "history", html! {
                b { (t!(ui, "working-offer", at = ui.moment(at, Say::Near))) } " " (t!(ui, "working-offer-next"))
                (parts::actions(html! {
                    (link_button(&t!(ui, "working-restore"), &format!("{action}?restore=1")).small())
                    (button(&t!(ui, "working-discard")).small().attr("formaction", "/compose/discard").attr("formnovalidate", "formnovalidate"))
                }))
            }))
        }
    }
}

/// Who else is writing.
pub fn others(ui: &Ui, working: &Working) -> Markup {
    html! {
        @for (name, at) in &working.others {
            (note(Level::Warn, html! { (t!(ui, "working-other", name = name.clone(), at = ui.moment(*at, Say::Near))) }))
        }
    }
}

/// Throws a copy away, and goes back to the page.
pub async fn discard(desk: Desk, filled: Filled) -> Response {
    let message: Option<MessageId> = filled.parse("message");
    match working_copy::forget(&desk.newsroom, &desk.actor, &about(message)).await {
        Ok(()) => desk.go(&message.map_or_else(|| "/compose".to_owned(), |id| format!("/compose/{id}")), "discarded"),
        Err(error) => desk.refused(&error).await,
    }
}
