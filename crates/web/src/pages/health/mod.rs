//! Health: is everything well. Every line says what happened, what is safe and what to do.
//!
//! | module | what |
//! |---|---|
//! | [`house`] | the database, the disk, the clock, the reconcilers |
//! | [`gaps`] | the log of what could not be collected in time |

mod gaps;
mod house;

use super::jobs::sisters;
use crate::{
    i18n::Form,
    pages::trouble,
    parts::{Layout, Level, Place, Width, bar, card, lines, link_button, note, page, row, stack, tag},
    server::{
        Web,
        desk::Desk,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    extract::{Query, State},
    response::{IntoResponse, Response},
    routing::get,
};
use folkmoot_model::{
    account::{Account, AccountState},
    staff::role::Right,
};
use folkmoot_newsroom::Refusal;
use folkmoot_store::{self as store, deliveries::ProblemCounts};
use http::{StatusCode, header};
use maud::{Markup, html};
use serde::Deserialize;

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes.page(Access::Right(Right::ReadHealth), "/health", get(show)).part(Access::Open, "/healthz", get(probe))
}

/// For monitoring: says `ok`, or `not ok` with 503 when the database does not answer. Says nothing else: anybody may ask.
async fn probe(State(web): State<Web>) -> Response {
    let kind = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    match store::organisation::get(&web.newsroom.store.read()).await {
        Ok(_) => (StatusCode::OK, kind, "ok\n").into_response(),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, kind, "not ok\n").into_response()
        }
    }
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    before: String,
}

async fn show(desk: Desk, Query(asked): Query<Asked>) -> Response {
    match main(&desk, &asked.before).await {
        Ok(main) => desk.page(&t!(desk.ui, "nav-health"), Some(Place::Health), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

/// A part of the page: what is shown, and how many things in it are not well.
struct Section {
    body: Markup,
    wrong: usize,
}

async fn main(desk: &Desk, before: &str) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let mut accounts = store::accounts::all(&desk.read()).await?;
    accounts.retain(|account| desk.actor.may(Right::ReadHealth, account.department));
    let house = house::section(desk).await?;
    let deliveries = deliveries(desk).await?;
    let troubled = troubled(desk, &accounts).await?;
    let gaps = gaps::section(desk, &accounts, before).await?;
    let wrong = house.wrong + deliveries.wrong + troubled.wrong + gaps.wrong;
    Ok(html! {
        (bar(&t!(ui, "nav-health"), sisters(desk, Place::Health), html! {}))
        (page(Width::Middle, html! {
            @if wrong == 0 { (note(Level::Ok, html! { b { (t!(ui, "health-well")) } " " (t!(ui, "health-well-next")) })) }
            @else { (note(Level::Warn, html! { b { (t!(ui, "health-wrong", count = wrong)) } " " (t!(ui, "health-wrong-next")) })) }
            (card("deliveries", &t!(ui, "health-deliveries"), "", deliveries.body))
            (card("accounts", &t!(ui, "health-accounts"), "", troubled.body))
            (card("house", &t!(ui, "health-house"), "", house.body))
            (card("gaps", &t!(ui, "health-gaps"), &t!(ui, "health-gaps-note"), gaps.body))
        }))
    })
}

async fn deliveries(desk: &Desk) -> Result<Section, Refusal> {
    let ui = &desk.ui;
    let departments = desk.actor.departments(Right::ReadHealth);
    let ProblemCounts { failed, late, uncertain } =
        store::deliveries::problem_counts(&desk.read(), departments.as_deref(), ui.now).await?;
    let kinds = [
        (failed, Level::Bad, t!(ui, "health-failed-count", count = failed), t!(ui, "health-failed-next")),
        (uncertain, Level::Warn, t!(ui, "health-uncertain-count", count = uncertain), t!(ui, "health-uncertain-next")),
        (late, Level::Warn, t!(ui, "health-late-count", count = late), t!(ui, "health-late-next")),
    ];
    let wrong = kinds.iter().filter(|(count, ..)| *count > 0).count();
    let may_look = desk.actor.may_somewhere(Right::ReadMessages);
    let body = stack(html! {
        @for (count, level, what, next) in &kinds { @if *count > 0 { (note(*level, html! { b { (what) } " " (next) })) } }
        @if wrong == 0 { (row(html! { (tag(Level::Ok, &t!(ui, "health-deliveries-well"))) })) }
        @if may_look { (row(html! { (link_button(&t!(ui, "health-see-deliveries"), "/deliveries").small()) })) }
    });
    Ok(Section { body, wrong })
}

async fn troubled(desk: &Desk, accounts: &[Account]) -> Result<Section, Refusal> {
    let ui = &desk.ui;
    let mut entries = Vec::new();
    for account in accounts {
        let href = format!("/accounts?show={0}#account-{0}", account.id);
        let name = html! { a href=(href) { bdi { (account.handle) } } };
        let last = store::accounts::last_error(&desk.read(), account.id).await?;
        match (&account.state, last) {
            (AccountState::NeedsReconnect { since, .. }, _) => entries.push(html! {
                (tag(Level::Bad, &t!(ui, "accounts-state-reconnect"))) (name) (t!(ui, "health-account-since", since = ui.moment(*since, Form::Near)))
            }),
            (AccountState::Connected, Some((why, at))) => entries.push(html! {
                (tag(Level::Warn, &t!(ui, "accounts-state-trouble"))) (name) span { (trouble::view(ui, &why)) } " (" (ui.moment(at, Form::Near)) ")"
            }),
            _ => {}
        }
    }
    let wrong = entries.len();
    let body = if wrong == 0 {
        row(html! { (tag(Level::Ok, &t!(ui, "health-accounts-well"))) })
    } else {
        stack(html! { (lines(&entries)) p { (t!(ui, "accounts-wrong-next")) } })
    };
    Ok(Section { body, wrong })
}
