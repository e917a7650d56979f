//! `/approvals`: what waits for a second person, what waits for the person at the screen first, by deadline, with its text, its findings and the decision.

use crate::{
    i18n::Form as Say,
    pages::{
        compose::preview,
        findings,
        messages::{
            acts::{self, Refused},
            loaded::{Loaded, path_of, until},
            path,
            view::content_texts,
        },
        paging,
    },
    parts::{self, Layout, Level, Pager, Place, Step, StepState, Width},
    server::{
        desk::Desk,
        routes::{Access, Routes},
    },
    t,
};
use axum::{extract::Query, response::Response, routing::get};
use folkmoot_model::{
    outgoing::path::{Due, taker},
    staff::role::Right,
};
use folkmoot_newsroom::Refusal;
use folkmoot_store::{self as store, messages::MessageRow};
use jiff::Timestamp;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// Messages of one page: each is read whole.
const ROWS: usize = 10;

/// The routes of this page.
pub fn routes(routes: Routes) -> Routes {
    routes.page(Access::Right(Right::ReadMessages), "/approvals", get(approvals))
}

async fn approvals(desk: Desk, Query(query): Query<BTreeMap<String, String>>) -> Response {
    match waiting(&desk, &query).await {
        Ok(main) => desk.page(&t!(desk.ui, "nav-approvals"), Some(Place::Approvals), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn waiting(desk: &Desk, query: &BTreeMap<String, String>) -> Result<Markup, Refusal> {
    let rows = known(desk).await?;
    // the page begins after a message; one that was decided meanwhile leaves its page at the beginning
    let after = query.get("after").and_then(|id| id.parse().ok());
    let from = rows.iter().position(|row| Some(row.message.id) == after).map_or(0, |place| place + 1);
    let mut all = Vec::new();
    for row in rows.iter().skip(from).take(ROWS) {
        match Loaded::of(desk, &row.message.id.to_string()).await {
            Ok(loaded) => all.push(loaded),
            Err(Refusal::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    let last = rows.get(from + ROWS - 1).filter(|_| rows.len() > from + ROWS).map(|row| row.message.id.to_string());
    let older = last.map(|id| paging::address("/approvals", &[("after", &id)]));
    Ok(page(desk, &all, rows.len(), (from > 0).then_some("/approvals"), older.as_deref()))
}

/// Messages that wait and that this person may know of or is asked about: first those that wait for them, by deadline, then the others as they go
/// out. Few messages wait at a time.
async fn known(desk: &Desk) -> Result<Vec<MessageRow>, Refusal> {
    let read = desk.read();
    let (mut mine, mut others) = (Vec::new(), Vec::new());
    for row in store::messages::awaiting(&read, None).await? {
        let message = &row.message;
        let Some(edition) = store::editions::get(&read, message.edition).await? else { continue };
        let (steps, acting) = match path_of(desk, message, &edition).await {
            Ok(found) => found,
            Err(Refusal::NotFound) => continue,
            Err(error) => return Err(error),
        };
        let is_mine = |due: &Due| taker(due.step, message.department, edition.writer, &acting).is_some();
        match steps.open(&edition).iter().filter(|due| is_mine(due)).map(|due| until(&steps, message, due)).collect::<Vec<_>>() {
            own if own.is_empty() => others.push(row),
            own => mine.push((own.into_iter().flatten().min().unwrap_or(Timestamp::MAX), row)),
        }
    }
    mine.sort_by_key(|(until, _)| *until);
    Ok(mine.into_iter().map(|(_, row)| row).chain(others).collect())
}

fn page(desk: &Desk, all: &[Loaded], waiting: usize, newer: Option<&str>, older: Option<&str>) -> Markup {
    let ui = &desk.ui;
    html! {
        (parts::bar(&t!(ui, "nav-approvals"), html! { (parts::bar_status(&t!(ui, "approvals-waiting", count = waiting))) }, html! {
            @if desk.actor.may_somewhere(Right::ApproveMessages) { (parts::link_button(&t!(ui, "emergencies"), "/emergencies")) }
        }))
        (parts::page(Width::Full, html! {
            @if all.is_empty() {
                (parts::empty("circle-check", &t!(ui, "approvals-none"), &t!(ui, "approvals-none-next"), html! {
                    (parts::link_button(&t!(ui, "nav-calendar"), "/calendar"))
                }))
            }
            @for loaded in all { (one(desk, loaded)) }
            (parts::pager(ui, &Pager { newer, older, sentence: "" }))
        }))
    }
}

fn one(desk: &Desk, loaded: &Loaded) -> Markup {
    let ui = &desk.ui;
    let (message, (department, colour)) = (&loaded.message, loaded.room.department(loaded.message.department));
    let facts = html! {
        (parts::dept(department, colour))
        span { (t!(ui, "approvals-by", name = loaded.name(loaded.edition.writer).to_owned())) }
        @if loaded.open().iter().any(|due| loaded.is_mine(due)) { (parts::tag(Level::Warn, &t!(ui, "approvals-yours"))) }
        @match message.planned_at {
            Some(at) => span { (t!(ui, "approvals-for", at = ui.moment(at, Say::Full))) },
            None => span { (t!(ui, "step-when-approved")) },
        }
        @for account in loaded.edition.content.targets.iter().filter_map(|target| loaded.room.account(target.account)) {
            (parts::net(ui, preview::mark(account.network)))
        }
    };
    let said = findings::said_with(ui, &loaded.room.guideline, &loaded.findings, &loaded.people);
    let path = path::said(ui, loaded, StepState::Now);
    let path: Vec<Step<'_>> = path.iter().map(path::Said::step).collect();
    let left = html! { (parts::steps(ui, &path)) (content_texts(ui, loaded, &loaded.edition.content)) (pictures(loaded)) (findings::list(ui, &said)) };
    let came = Refused::default();
    let right = html! { (acts::decide(desk, loaded, &came, "approvals")) (acts::let_pass(desk, loaded, &came, "approvals")) };
    parts::decision(&format!("m-{}", message.id), &message.title, &format!("/messages/{}", message.id), facts, left, right)
}

fn pictures(loaded: &Loaded) -> Markup {
    let own = loaded.room.own_language();
    let described = |picture: &folkmoot_model::outgoing::edition::PictureUse| {
        picture.alt.get(&own).or_else(|| picture.alt.values().next()).cloned().unwrap_or_default()
    };
    let all =
        loaded.edition.content.pictures.iter().map(|picture| (format!("/pictures/{}", picture.picture), described(picture)));
    html! { @for (src, alt) in all { (parts::thumbnail(&src, &alt)) } }
}
