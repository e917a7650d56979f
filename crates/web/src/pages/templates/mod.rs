//! `/templates`: messages to begin from, and pieces of text to put into one. For a department or for all.
//!
//! | module | what |
//! |---|---|
//! | [`typed`] | a template as it is typed |
//! | [`form`] | the page it is typed on |
//! | [`view`] | one template, with what it leaves open |
//! | [`begin`] | a message begun from one, a snippet put into a text |

pub mod begin;
pub mod form;
pub mod typed;
pub mod view;

use crate::{
    i18n::Form as Say,
    pages::{compose::room::Room, paging},
    parts::{self, Column, Layout, Pager, Tab, Ui, Width, link_button},
    server::{
        desk::Desk,
        filled::Filled,
        refused,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    extract::{Path, Query},
    response::Response,
    routing::{get, post},
};
use folkmoot_model::{
    ids::DepartmentId,
    outgoing::template::{Template, What, may_use},
    staff::role::Right,
};
use folkmoot_newsroom::{Refusal, outgoing::templates};
use folkmoot_store::{self as store, templates::TemplateFilter};
use http::StatusCode;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The routes of these pages.
pub fn routes(routes: Routes) -> Routes {
    let write = Access::Right(Right::WriteMessages);
    routes
        .page(write, "/templates", get(list))
        .form(write, "/templates", post(form::make))
        .page(write, "/templates/new", get(form::new))
        .page(write, "/templates/new-snippet", get(form::new_snippet))
        .page(write, "/templates/{template}", get(one))
        .form(write, "/templates/{template}", post(form::change))
        .page(write, "/templates/{template}/edit", get(form::edit))
        .form(write, "/templates/{template}/away", post(away))
}

async fn list(desk: Desk, Query(query): Query<BTreeMap<String, String>>) -> Response {
    match listed(&desk, &query).await {
        Ok(main) => desk.page(&t!(desk.ui, "templates"), None, Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn listed(desk: &Desk, query: &BTreeMap<String, String>) -> Result<Markup, Refusal> {
    let (ui, room) = (&desk.ui, Room::of(desk, &[]).await?);
    let what = query.get("what").and_then(|word| What::parse(word)).unwrap_or(What::Message);
    let away = query.get("show").is_some_and(|show| show == "away");
    let words = query.get("q").map_or("", |words| words.trim());
    let search = (!words.is_empty()).then(|| words.chars().take(200).collect());
    let filter = TemplateFilter { what, departments: Some(room.writable.clone()), search, put_away: away };
    let mut rows = store::templates::list(&desk.read(), &filter, &paging::asked(query)).await?;
    let next = paging::cut(&mut rows, |template| (template.changed_at, template.id.0));
    let show = if away { "away" } else { "" };
    let address = |before: &str| {
        paging::address("/templates", &[("what", what.as_str()), ("q", words), ("show", show), ("before", before)])
    };
    let (newer, older) = (query.contains_key("before").then(|| address("")), next.map(|mark| address(&mark)));
    let (new, path) = match what {
        What::Message => (t!(ui, "template-new"), "/templates/new"),
        What::Snippet => (t!(ui, "snippet-new"), "/templates/new-snippet"),
    };
    let (offered, gone) = (t!(ui, "templates-offered"), t!(ui, "templates-away"));
    let chip = |show| paging::address("/templates", &[("what", what.as_str()), ("q", words), ("show", show)]);
    Ok(html! {
        (parts::bar(&t!(ui, "templates"), html! {}, html! { (link_button(&new, path).primary().icon("plus")) }))
        (parts::page(Width::Full, html! {
            (tabs(ui, what))
            form method="get" action="/templates" role="search" {
                input type="hidden" name="what" value=(what.as_str());
                (parts::row(html! {
                    (parts::Field::input("search", "q", &t!(ui, "templates-search")).label_hidden().value(words).optional_silently()
                        .attr("placeholder", &t!(ui, "templates-search")).attr("data-key", "/"))
                    (parts::button(&t!(ui, "message-search-do")).icon("search"))
                }))
            }
            (parts::row(html! { (parts::chip_link(&offered, &chip(""), !away)) (parts::chip_link(&gone, &chip("away"), away)) }))
            @if rows.is_empty() { (empty(ui, what, away, !words.is_empty())) }
            @else { (table(ui, desk, &room, &rows).await?) }
            (parts::pager(ui, &Pager { newer: newer.as_deref(), older: older.as_deref(), sentence: "" }))
        }))
    })
}

fn tabs(ui: &Ui, what: What) -> Markup {
    let labels = [t!(ui, "templates-messages"), t!(ui, "templates-snippets")];
    let all = [What::Message, What::Snippet];
    let hrefs = all.map(|one| paging::address("/templates", &[("what", one.as_str())]));
    let tabs: Vec<Tab<'_>> = all
        .iter()
        .zip(&labels)
        .zip(&hrefs)
        .map(|((one, label), href)| Tab { href, label, count: None, current: *one == what })
        .collect();
    parts::tabs(ui, &t!(ui, "templates"), &tabs)
}

fn empty(ui: &Ui, what: What, away: bool, searched: bool) -> Markup {
    let (title, next) = match (searched, away, what) {
        (true, ..) => (t!(ui, "templates-not-found"), t!(ui, "templates-not-found-next")),
        (_, true, _) => (t!(ui, "templates-none-away"), t!(ui, "templates-none-away-next")),
        (_, _, What::Message) => (t!(ui, "templates-none"), t!(ui, "templates-none-next")),
        (_, _, What::Snippet) => (t!(ui, "snippets-none"), t!(ui, "snippets-none-next")),
    };
    parts::empty("file-text", &title, &next, html! {})
}

async fn table(ui: &Ui, desk: &Desk, room: &Room, rows: &[Template]) -> Result<Markup, Refusal> {
    let headings = [t!(ui, "template-name"), t!(ui, "template-languages"), t!(ui, "template-for"), t!(ui, "template-changed")];
    let columns: Vec<Column<'_>> = headings.iter().map(|heading| Column::words(heading)).collect();
    let mut cells = Vec::with_capacity(rows.len());
    for template in rows {
        let by = store::people::get(&desk.read(), template.changed_by).await?.map_or_else(String::new, |person| person.name);
        let first = template.body.texts().values().find_map(|text| text.lines().find(|line| !line.trim().is_empty()));
        cells.push(vec![
            html! { a href={ "/templates/" (template.id) } { (template.name) } p.xs.muted.ln-clamp { (first.unwrap_or("")) } },
            html! { @for language in template.body.texts().keys() { (parts::lang(ui, language.as_str())) " " } },
            is_for(ui, room, template.department),
            parts::two_lines(ui.time(template.changed_at, Say::Short), html! { (by) }),
        ]);
    }
    Ok(parts::table(&t!(ui, "templates"), &columns, &cells))
}

/// Which department it is for.
pub fn is_for(ui: &Ui, room: &Room, department: Option<DepartmentId>) -> Markup {
    match department.map(|id| room.department(id)) {
        Some((name, colour)) => parts::dept(name, colour),
        None => parts::tag(parts::Level::Plain, &t!(ui, "template-for-all")),
    }
}

/// The template an address names, if this person may begin from it.
///
/// # Errors
/// [`Refusal::NotFound`], or the database.
pub async fn find(desk: &Desk, id: &str) -> Result<Template, Refusal> {
    let id = id.parse().map_err(|_| Refusal::NotFound)?;
    let template = store::templates::get(&desk.read(), id).await?.ok_or(Refusal::NotFound)?;
    if may_use(&desk.actor, template.department) { Ok(template) } else { Err(Refusal::NotFound) }
}

async fn one(desk: Desk, Path(id): Path<String>) -> Response {
    shown(&desk, &id, StatusCode::OK, &[]).await
}

async fn shown(desk: &Desk, id: &str, status: StatusCode, problems: &[parts::Problem]) -> Response {
    let found = async {
        let template = find(desk, id).await?;
        let by = store::people::get(&desk.read(), template.changed_by).await?.map_or_else(String::new, |person| person.name);
        let room = Room::of(desk, &[]).await?;
        Ok::<_, Refusal>((view::page(desk, &room, &template, &by, problems), template.name))
    };
    match found.await {
        Ok((main, name)) => desk.page_with(status, &name, None, Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn away(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let away = filled.text("away") == "1";
    let done = match find(&desk, &id).await {
        Ok(template) => {
            let revision = filled.parse("revision").unwrap_or(0);
            templates::put_away(&desk.newsroom, &desk.actor, template.id, revision, away).await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => desk.go(&format!("/templates/{id}"), if away { "template-away" } else { "template-back" }),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => shown(&desk, &id, refused::status(&error), &problems).await,
            None => desk.refused(&error).await,
        },
    }
}
