//! `/emergencies`: messages that one person sent alone, with the reason; somebody else looks back on each and says whether it was right.

use crate::{
    i18n::Form as Say,
    parts::{self, Field, Layout, Level, Place, Problem, Width, button, problem_of},
    server::{
        desk::Desk,
        filled::Filled,
        refused,
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
    ids::ApprovalId,
    outgoing::{approval::Clearance, message::Message},
    staff::role::Right,
};
use folkmoot_newsroom::{Refusal, outgoing::approve};
use folkmoot_store::{self as store, approvals::Emergency};
use http::StatusCode;
use maud::{Markup, html};

/// The routes of this page.
pub fn routes(routes: Routes) -> Routes {
    routes.page(Access::Right(Right::ApproveMessages), "/emergencies", get(page)).form(
        Access::Right(Right::ApproveMessages),
        "/emergencies/{approval}",
        post(look_back),
    )
}

/// Emergencies shown: those nobody has looked back on come first.
const EMERGENCIES: u32 = 50;

async fn page(desk: Desk) -> Response {
    show_emergencies(&desk, StatusCode::OK, None, &[]).await
}

async fn show_emergencies(desk: &Desk, status: StatusCode, at: Option<ApprovalId>, problems: &[Problem]) -> Response {
    match all_emergencies(desk, at, problems).await {
        Ok(main) => desk.page_with(status, &t!(desk.ui, "emergencies"), Some(Place::Approvals), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn all_emergencies(desk: &Desk, at: Option<ApprovalId>, problems: &[Problem]) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let mut cards = Vec::new();
    for one in store::approvals::emergencies(&desk.read(), EMERGENCIES).await? {
        let message = store::messages::get(&desk.read(), one.message).await?;
        let Some(message) = message.filter(|message| desk.actor.may(Right::ApproveMessages, message.department)) else {
            continue;
        };
        let wrong = if at == Some(one.approval.id) { problems } else { &[] };
        cards.push(emergency(desk, &one, &message, wrong).await?);
    }
    Ok(html! {
        (parts::bar(&t!(ui, "emergencies"), html! {}, html! { (parts::link_button(&t!(ui, "nav-approvals"), "/approvals").desk_only()) }))
        (parts::page(Width::Middle, html! {
            (parts::error_summary(ui, problems))
            @if cards.is_empty() { (parts::empty("circle-check", &t!(ui, "emergencies-none"), &t!(ui, "emergencies-none-next"), html! {})) }
            @for card in &cards { (card) }
        }))
    })
}

async fn emergency(desk: &Desk, one: &Emergency, message: &Message, problems: &[Problem]) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let Clearance::BreakGlass { person, reason } = &one.approval.clearance else { return Ok(html! {}) };
    let name = async |id| store::people::get(&desk.read(), id).await.map(|found| found.map(|one| one.name).unwrap_or_default());
    let who = name(*person).await?;
    let facts = html! { span { (who) } span { (ui.time(one.approval.at, Say::Full)) } };
    let left = html! { p { (reason) } };
    let id = format!("remark-{}", one.approval.id);
    let right = match &one.review {
        Some((by, right, remark, at)) => {
            let by = name(*by).await?;
            let words = if *right { t!(ui, "emergency-was-right") } else { t!(ui, "emergency-was-wrong") };
            let level = if *right { Level::Ok } else { Level::Warn };
            html! { (parts::tag(level, &words)) p.sm { (remark) } p.xs.muted { (by) ", " (ui.time(*at, Say::Short)) } }
        }
        None if *person == desk.actor.person => parts::remark(html! { (t!(ui, "emergency-own")) }),
        None => parts::form(
            ui,
            &format!("/emergencies/{}", one.approval.id),
            html! {
                (Field::lines("remark", &t!(ui, "emergency-remark"), 3).id(&id).optional(ui).error(problem_of(problems, "remark")))
                (parts::row(html! {
                    (button(&t!(ui, "emergency-right")).sends("verdict", "right").icon("check"))
                    (button(&t!(ui, "emergency-wrong")).sends("verdict", "wrong"))
                }))
            },
        ),
    };
    Ok(parts::decision(
        &format!("e-{}", one.approval.id),
        &message.title,
        &format!("/messages/{}", message.id),
        facts,
        left,
        right,
    ))
}

async fn look_back(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let Ok(id) = id.parse::<ApprovalId>() else { return desk.refused(&Refusal::NotFound).await };
    let right = filled.text("verdict") == "right";
    match approve::review_emergency(&desk.newsroom, &desk.actor, id, right, &filled.lines("remark")).await {
        Ok(()) => desk.go("/emergencies", "looked-back"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => show_emergencies(&desk, refused::status(&error), Some(id), &problems).await,
            None => desk.refused(&error).await,
        },
    }
}
