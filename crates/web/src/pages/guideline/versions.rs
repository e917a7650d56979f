//! Every version of the guideline: who signed it and from when it holds, one of them in full, and the difference between two in words.

use super::{difference::said, printed, signature};
use crate::{
    i18n::Form,
    parts::{
        Column, Layout, Level, Place, Width, act_form, bar, bar_remark, button, empty, inline_form, link_button, note, page,
        remark, row, table, tag, tag_line,
    },
    server::{
        desk::Desk,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    extract::Path,
    response::Response,
    routing::{get, post},
};
use folkmoot_model::{
    guideline::{Guideline, difference::difference},
    staff::role::Right,
};
use folkmoot_newsroom::{Refusal, guideline as life};
use folkmoot_store::{self as store, guidelines::Version};
use jiff::Timestamp;
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    let read = Access::Right(Right::ReadMessages);
    routes
        .page(read, "/guideline/versions", get(list))
        .page(read, "/guideline/{version}", get(one))
        .page(read, "/guideline/{version}/{other}", get(two))
        .form(Access::Right(Right::SignGuideline), "/guideline/{version}/withdraw", post(withdraw))
}

/// Where a version stands.
pub(super) fn standing<T>(desk: &Desk, version: &Version<T>, from: Timestamp, in_force: bool) -> Markup {
    let ui = &desk.ui;
    match version.withdrawn {
        Some(_) => tag(Level::Bad, &t!(ui, "version-withdrawn")),
        None if in_force => tag(Level::Ok, &t!(ui, "version-in-force")),
        None if from > ui.now => tag(Level::Info, &t!(ui, "version-coming")),
        None => tag_line(&t!(ui, "version-earlier")),
    }
}

async fn list(desk: Desk) -> Response {
    match listed(&desk).await {
        Ok(main) => desk.page(&t!(desk.ui, "guideline-versions"), Some(Place::Guideline), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn listed(desk: &Desk) -> Result<Markup, Refusal> {
    let (ui, read) = (&desk.ui, desk.read());
    let versions = store::guidelines::versions(&read).await?;
    let in_force = store::guidelines::in_force(&read, ui.now).await?.map(|guideline| guideline.version);
    let names = desk.names().await?;
    let labels = [
        t!(ui, "version"),
        t!(ui, "version-state"),
        t!(ui, "version-from"),
        t!(ui, "version-signed-by"),
        t!(ui, "version-difference"),
    ];
    let columns = labels.each_ref().map(|label| Column::words(label));
    let rows = versions.iter().map(|version| {
        let signed = &version.signed;
        let before = versions.iter().find(|one| one.signed.version < signed.version).map(|one| &one.signed);
        vec![
            html! { a href={ "/guideline/" (signed.version) } { (t!(ui, "version-number", version = signed.version)) } },
            standing(desk, version, signed.in_force_from, in_force == Some(signed.version)),
            ui.time(signed.in_force_from, Form::Full),
            html! { (signed.signed_by.and_then(|id| names.get(&id)).map_or("–", String::as_str)) },
            html! {
                @if let Some(before) = before {
                    a href={ "/guideline/" (before.version) "/" (signed.version) } {
                        (t!(ui, "version-changes", count = difference(before, signed).len(), before = before.version))
                    }
                } @else { (t!(ui, "version-first")) }
            },
        ]
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    Ok(html! {
        (bar(&t!(ui, "guideline-versions"), html! {}, html! { (link_button(&t!(ui, "guideline-back"), "/guideline").quiet().icon("chevron-left")) }))
        (page(Width::Middle, html! {
            (remark(html! { (t!(ui, "versions-lead")) }))
            @if rows.is_empty() { (empty("history", &t!(ui, "guideline-none"), &t!(ui, "guideline-none-next"), html! {})) }
            @else { (table(&t!(ui, "guideline-versions"), &columns, &rows)) }
        }))
    })
}

/// A version by the number in an address.
async fn read(desk: &Desk, number: &str) -> Result<Version<Guideline>, Refusal> {
    let number = number.parse().map_err(|_| Refusal::NotFound)?;
    store::guidelines::version(&desk.read(), number).await?.ok_or(Refusal::NotFound)
}

async fn one(desk: Desk, Path(number): Path<String>) -> Response {
    match shown(&desk, &number).await {
        Ok((title, main)) => desk.page(&title, Some(Place::Guideline), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn shown(desk: &Desk, number: &str) -> Result<(String, Markup), Refusal> {
    let ui = &desk.ui;
    let version = read(desk, number).await?;
    let guideline = &version.signed;
    let in_force = store::guidelines::in_force(&desk.read(), ui.now).await?.is_some_and(|one| one.version == guideline.version);
    let signed = signature(desk, guideline.signed_by).await?;
    let title = t!(ui, "version-number", version = guideline.version);
    let from = t!(ui, "version-holds-from", from = ui.moment(guideline.in_force_from, Form::Full));
    let names = desk.names().await?;
    let may = |right| life::may(&desk.actor, right, None);
    let coming = version.withdrawn.is_none() && guideline.in_force_from > ui.now;
    let main = html! {
        (bar(&title, bar_remark(&from), html! { (link_button(&t!(ui, "guideline-versions"), "/guideline/versions").quiet().icon("history")) }))
        (page(Width::Narrow, html! {
            (row(standing(desk, &version, guideline.in_force_from, in_force)))
            @if let Some((by, at)) = version.withdrawn {
                @let (name, at) = (names.get(&by).cloned().unwrap_or_default(), ui.moment(at, Form::Full));
                (note(Level::Warn, html! { (t!(ui, "version-withdrawn-by", name = name, at = at)) }))
            }
            (remark(html! { (signed) }))
            (row(html! {
                (link_button(&t!(ui, "file-download"), &format!("/guideline/{}/file.toml", guideline.version)).small().icon("download"))
                @if may(Right::EditGuideline) {
                    (inline_form(ui, "/guideline/drafts", html! {
                        input type="hidden" name="from" value=(guideline.version);
                        (button(&t!(ui, "version-start-from")).small().icon("rotate-ccw"))
                    }))
                }
                @if coming && may(Right::SignGuideline) {
                    (act_form(ui, &format!("/guideline/{}/withdraw", guideline.version), 0, html! {
                        (button(&t!(ui, "version-withdraw")).small().danger().icon("x"))
                    }))
                }
            }))
            div { @for clause in &guideline.clauses { (printed(ui, guideline, clause, &html! {})) } }
        }))
    };
    Ok((title, main))
}

async fn two(desk: Desk, Path((number, other)): Path<(String, String)>) -> Response {
    match compared(&desk, &number, &other).await {
        Ok((title, main)) => desk.page(&title, Some(Place::Guideline), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn compared(desk: &Desk, number: &str, other: &str) -> Result<(String, Markup), Refusal> {
    let ui = &desk.ui;
    let (before, after) = (read(desk, number).await?.signed, read(desk, other).await?.signed);
    let differences = difference(&before, &after);
    let title = t!(ui, "versions-compared", before = before.version, after = after.version);
    let count = t!(ui, "diff-count", count = differences.len());
    let main = html! {
        (bar(&title, bar_remark(&count), html! { (link_button(&t!(ui, "guideline-versions"), "/guideline/versions").quiet().icon("history")) }))
        (page(Width::Narrow, html! {
            @if differences.is_empty() { (empty("check", &t!(ui, "diff-none"), &t!(ui, "diff-none-next"), html! {})) }
            (said(ui, &after, &differences, &|_| html! {}))
        }))
    };
    Ok((title, main))
}

async fn withdraw(desk: Desk, Path(number): Path<String>, _filled: crate::server::filled::Filled) -> Response {
    let Ok(number) = number.parse::<i32>() else { return desk.refused(&Refusal::NotFound).await };
    match life::sign::withdraw(&desk.newsroom, &desk.actor, None, number).await {
        Ok(()) => desk.go("/guideline/versions", "guideline-withdrawn"),
        Err(error) => desk.refused(&error).await,
    }
}
