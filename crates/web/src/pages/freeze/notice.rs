//! What stands on top of every page while a freeze holds: that everything is stopped, since when, and what counts meanwhile; afterwards, that
//! stopped messages wait for a decision. It fetches itself anew when the stream says so.

use crate::{
    i18n::Form as Say,
    parts::{self, Level},
    server::desk::Desk,
    t,
};
use axum::response::Response;
use folkmoot_model::{
    ids::MessageId,
    outgoing::freeze::{Freeze, FreezeState},
    staff::role::Right,
};
use folkmoot_newsroom::Refusal;
use folkmoot_store as store;
use maud::{Markup, html};

/// Longest piece of the truth on top of every page, characters; the rest is behind its link.
const TRUTH_CHARS: usize = 400;

/// The place itself, for whoever fetches it anew.
pub async fn part(desk: Desk) -> Response {
    let now = async { inside(&desk, store::freezes::in_force(&desk.read()).await?.as_ref()).await };
    match now.await {
        Ok(markup) => desk.part(markup),
        Err(error) => desk.refused(&error).await,
    }
}

/// The place on a page, with what it says now.
///
/// # Errors
/// The database.
pub async fn place(desk: &Desk, standing: Option<&Freeze>) -> Result<Markup, Refusal> {
    let inside = inside(desk, standing).await?;
    Ok(parts::live_region(&desk.ui, "house-notice", "freeze", "/freeze/notice", inside))
}

async fn inside(desk: &Desk, standing: Option<&Freeze>) -> Result<Markup, Refusal> {
    let read = desk.read();
    if let Some(freeze) = standing {
        let name = store::people::get(&read, freeze.by).await?.map(|person| person.name).unwrap_or_default();
        let asks = match freeze.state {
            FreezeState::LiftAsked { by, .. } => store::people::get(&read, by).await?.map(|person| person.name),
            _ => None,
        };
        let truth = match freeze.truth {
            Some(message) => said(desk, message).await?,
            None => None,
        };
        return Ok(frozen(desk, freeze, &name, asks.as_deref(), truth.as_ref()));
    }
    if !desk.actor.may_somewhere(Right::PublishMessages) {
        return Ok(html! {});
    }
    let departments = desk.actor.departments(Right::PublishMessages);
    let open = store::freezes::count_undecided(&read, departments.as_deref()).await?;
    if open == 0 {
        return Ok(html! {});
    }
    let words =
        html! { b { (t!(desk.ui, "freeze-undecided", count = open)) } " " a href="/freeze" { (t!(desk.ui, "freeze-decide")) } };
    Ok(html! { aside aria-label=(t!(desk.ui, "freeze-title")) { (parts::note(Level::Warn, words)) } })
}

fn frozen(desk: &Desk, freeze: &Freeze, name: &str, asks: Option<&str>, truth: Option<&(MessageId, String)>) -> Markup {
    let ui = &desk.ui;
    let since = ui.moment(freeze.at, Say::Near);
    let words = html! {
        p {
            b { (t!(ui, "freeze-stands", name = name.to_owned(), at = since)) } " "
            @if !freeze.reason.is_empty() { (freeze.reason) " " }
            @if let Some(asks) = asks { (t!(ui, "freeze-lift-asked", name = asks.to_owned())) " " }
            a href="/freeze" { (t!(ui, "freeze-look")) }
        }
        @if let Some((message, text)) = truth {
            p { b { (t!(ui, "freeze-truth")) } " " (text) " " @if desk.actor.may_somewhere(Right::ReadMessages) { a href={ "/messages/" (message) } { (t!(ui, "freeze-truth-whole")) } } }
        }
    };
    html! { aside aria-label=(t!(ui, "freeze-title")) { (parts::note_with(Level::Bad, "hand", words)) } }
}

/// What the one truth says, in the reader's language where there is one: the newest edition somebody cleared. Nothing when it was taken back, and
/// to those who are not to know of it yet.
async fn said(desk: &Desk, id: MessageId) -> Result<Option<(MessageId, String)>, Refusal> {
    let read = desk.read();
    let Some(message) = store::messages::get(&read, id).await? else { return Ok(None) };
    if message.is_embargoed_at(desk.ui.now) && !message.is_known_to(&desk.actor, desk.ui.now) {
        return Ok(None);
    }
    let Some(edition) = store::editions::newest_cleared(&read, id).await? else { return Ok(None) };
    let texts = &edition.content.texts;
    let mine = texts.iter().find(|(language, _)| language.primary() == desk.ui.locale.code()).or_else(|| texts.iter().next());
    let text = mine.map_or_else(|| message.title.clone(), |(_, text)| text.clone());
    let cut = text.chars().count() > TRUTH_CHARS;
    let short: String = text.chars().take(TRUTH_CHARS).collect();
    Ok(Some((id, if cut { format!("{short}…") } else { short })))
}
