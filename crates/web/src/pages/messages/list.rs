//! `/messages`: every message, by state and words, the last changed first.

use crate::{
    i18n::Form as Say,
    pages::{
        calendar::goes_out,
        campaigns,
        compose::{preview, room::Room, view::state_tag},
        paging,
    },
    parts::{self, Column, Field, Layout, Pager, Tab, Ui, Width, button, link_button},
    server::desk::Desk,
    t,
};
use axum::{extract::Query, response::Response};
use folkmoot_model::staff::role::Right;
use folkmoot_newsroom::Refusal;
use folkmoot_store::{
    self as store,
    messages::{MessageFilter, MessageRow},
};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// Longest search, characters.
const SEARCH_CHARS: usize = 200;

/// A tab and the states under it.
const TABS: [(&str, &[&str]); 5] = [
    ("", &[]),
    ("writing", &["draft", "rejected"]),
    ("waiting", &["submitted"]),
    ("planned", &["approved", "scheduled"]),
    ("out", &["published", "withdrawn", "superseded", "expired"]),
];

/// The list.
pub async fn list(desk: Desk, Query(query): Query<BTreeMap<String, String>>) -> Response {
    match found(&desk, &query).await {
        Ok(main) => desk.page(&t!(desk.ui, "message-all"), None, Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn found(desk: &Desk, query: &BTreeMap<String, String>) -> Result<Markup, Refusal> {
    let asked = query.get("state").map_or("", String::as_str);
    let (state, states) = TABS.into_iter().find(|(word, _)| *word == asked).unwrap_or(TABS[0]);
    let words: String = query.get("q").map(|words| words.trim().chars().take(SEARCH_CHARS).collect()).unwrap_or_default();
    let filter = MessageFilter {
        states: states.iter().map(|state| (*state).to_owned()).collect(),
        departments: desk.actor.departments(Right::ReadMessages),
        search: (!words.is_empty()).then(|| words.clone()),
        replies: !words.is_empty(),
        ..MessageFilter::default()
    };
    let mut rows = store::messages::list(&desk.read(), &filter, &paging::asked(query)).await?;
    let next = paging::cut(&mut rows, |row| (row.message.updated_at, row.message.id.0));
    // an embargo leaves a shorter page, never another mark to go on from
    rows.retain(|row| row.message.is_known_to(&desk.actor, desk.ui.now));
    let room = Room::with_all_accounts(desk).await?;
    let newer = query.contains_key("before").then(|| paging::address("/messages", &[("state", state), ("q", &words)]));
    let older = next.map(|mark| paging::address("/messages", &[("state", state), ("q", &words), ("before", &mark)]));
    Ok(page(desk, &room, state, &words, &rows, newer.as_deref(), older.as_deref()))
}

fn page(
    desk: &Desk,
    room: &Room,
    state: &str,
    words: &str,
    rows: &[MessageRow],
    newer: Option<&str>,
    older: Option<&str>,
) -> Markup {
    let ui = &desk.ui;
    let new = desk.actor.may_somewhere(Right::WriteMessages);
    html! {
        (parts::bar(&t!(ui, "message-all"), html! {}, html! {
            (link_button(&t!(ui, "practices"), "/practices"))
            (link_button(&t!(ui, "campaigns"), "/campaigns").desk_only())
            @if new { (link_button(&t!(ui, "templates"), "/templates").desk_only()) }
            @if new { (link_button(&t!(ui, "import-do"), "/import").desk_only().icon("upload")) }
            @if new { (link_button(&t!(ui, "compose-new"), "/compose").primary().icon("plus").key("c")) }
        }))
        (parts::page(Width::Full, html! {
            (tabs(ui, state, words))
            form method="get" action="/messages" role="search" {
                input type="hidden" name="state" value=(state);
                (parts::row(html! {
                    (Field::input("search", "q", &t!(ui, "message-search")).label_hidden().value(words).optional(ui)
                        .attr("placeholder", &t!(ui, "message-search")).attr("data-key", "/"))
                    (button(&t!(ui, "message-search-do")).icon("search"))
                }))
            }
            @if rows.is_empty() { (parts::empty("file-text", &t!(ui, "message-none"), &t!(ui, "message-none-next"), html! {})) }
            @else { (table(ui, room, rows)) }
            (parts::pager(ui, &Pager { newer, older, sentence: "" }))
        }))
    }
}

fn tabs(ui: &Ui, state: &str, words: &str) -> Markup {
    let labels = [
        t!(ui, "messages-all"),
        t!(ui, "messages-writing"),
        t!(ui, "messages-waiting"),
        t!(ui, "messages-planned"),
        t!(ui, "messages-out"),
    ];
    let hrefs = TABS.map(|(word, _)| paging::address("/messages", &[("state", word), ("q", words)]));
    let all: Vec<Tab<'_>> = TABS
        .iter()
        .zip(&labels)
        .zip(&hrefs)
        .map(|(((word, _), label), href)| Tab { href, label, count: None, current: *word == state })
        .collect();
    parts::tabs(ui, &t!(ui, "messages-by-state"), &all)
}

/// Messages as a table.
pub fn table(ui: &Ui, room: &Room, rows: &[MessageRow]) -> Markup {
    let headings = [
        t!(ui, "message-title"),
        t!(ui, "message-state"),
        t!(ui, "compose-department"),
        t!(ui, "delivery-account"),
        t!(ui, "message-when"),
    ];
    let columns: Vec<Column<'_>> = headings.iter().map(|heading| Column::words(heading)).collect();
    let rows: Vec<Vec<Markup>> = rows.iter().map(|row| cells(ui, room, row)).collect();
    parts::table(&t!(ui, "message-all"), &columns, &rows)
}

fn cells(ui: &Ui, room: &Room, row: &MessageRow) -> Vec<Markup> {
    let (department, colour) = room.department(row.message.department);
    let trouble = row.deliveries.failed + row.deliveries.uncertain;
    vec![
        html! { a href={ "/messages/" (row.message.id) } { (row.message.title) } p.xs.muted.ln-clamp { (row.first_line) } (bound_to(room, row)) },
        html! {
            (state_tag(ui, row.message.state.word()))
            @if trouble > 0 { " " (parts::tag(parts::Level::Bad, &t!(ui, "message-trouble", count = trouble))) }
        },
        parts::dept(department, colour),
        html! { @for account in row.targets.iter().filter_map(|id| room.account(*id)) { (parts::net(ui, preview::mark(account.network))) " " } },
        when(ui, row),
    ]
}

/// The campaign and the partners of a message, under its title.
fn bound_to(room: &Room, row: &MessageRow) -> Markup {
    let plan = &row.message.plan;
    let campaign = plan.campaign.and_then(|id| room.campaign(id));
    html! {
        @if campaign.is_some() || !plan.partners.is_empty() {
            (parts::facts(html! {
                @if let Some(campaign) = campaign { (campaigns::named(campaign)) }
                @for (name, colour) in plan.partners.iter().map(|id| room.department(*id)) { (parts::dept(name, colour)) }
            }))
        }
    }
}

/// When it goes out, and until when it holds.
fn when(ui: &Ui, row: &MessageRow) -> Markup {
    html! {
        @match goes_out(&row.message) {
            Some(at) => (ui.time(at, Say::Short)),
            None => span.muted { (t!(ui, "message-no-time")) },
        }
        @if let Some(until) = row.message.plan.valid_until {
            p.xs.muted { (t!(ui, "message-until", at = ui.moment(until, Say::Short))) }
        }
    }
}
