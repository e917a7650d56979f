//! `/emergencies`: messages that one person sent alone, with the reason; somebody else looks back on each and says whether it was right.

use crate::{
    i18n::Form as Say,
    parts::{self, Field, Layout, Level, Place, Problem, Width, button, problem_of},
    server::{
        desk::{Desk, Names},
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
    ids::{ApprovalId, MessageId, PersonId},
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

/// A look back that was refused: on which, what is wrong, the remark as typed.
#[derive(Default)]
struct Came {
    at: Option<ApprovalId>,
    problems: Vec<Problem>,
    remark: String,
}

async fn page(desk: Desk) -> Response {
    show(&desk, StatusCode::OK, &Came::default()).await
}

async fn show(desk: &Desk, status: StatusCode, came: &Came) -> Response {
    match all(desk, came).await {
        Ok(main) => desk.page_with(status, &t!(desk.ui, "emergencies"), Some(Place::Approvals), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn all(desk: &Desk, came: &Came) -> Result<Markup, Refusal> {
    let (ui, read) = (&desk.ui, desk.read());
    let departments = desk.actor.departments(Right::ApproveMessages);
    let emergencies = store::approvals::emergencies(&read, departments.as_deref(), EMERGENCIES).await?;
    let ids: Vec<MessageId> = emergencies.iter().map(|one| one.message).collect();
    let messages = store::messages::of_ids(&read, &ids).await?;
    let names = desk.names().await?;
    let none = Came::default();
    let cards = emergencies.iter().filter_map(|one| {
        let message = messages.iter().find(|message| message.id == one.message)?;
        let came = if came.at == Some(one.approval.id) { came } else { &none };
        Some(emergency(desk, &names, one, message, came))
    });
    let cards: Vec<Markup> = cards.collect();
    Ok(html! {
        (parts::bar(&t!(ui, "emergencies"), html! {}, html! { (parts::link_button(&t!(ui, "nav-approvals"), "/approvals").desk_only()) }))
        (parts::page(Width::Middle, html! {
            (parts::error_summary(ui, &came.problems))
            @if cards.is_empty() { (parts::empty("circle-check", &t!(ui, "emergencies-none"), &t!(ui, "emergencies-none-next"), html! {})) }
            @for card in &cards { (card) }
        }))
    })
}

fn emergency(desk: &Desk, names: &Names, one: &Emergency, message: &Message, came: &Came) -> Markup {
    let ui = &desk.ui;
    let Clearance::BreakGlass { person, reason } = &one.approval.clearance else { return html! {} };
    let name = |id: &PersonId| names.get(id).cloned().unwrap_or_default();
    let who = name(person);
    let facts = html! { span { (who) } span { (ui.time(one.approval.at, Say::Full)) } };
    let left = html! { p { (reason) } };
    let id = format!("remark-{}", one.approval.id);
    let right = match &one.review {
        Some((by, right, remark, at)) => {
            let by = name(by);
            let words = if *right { t!(ui, "emergency-was-right") } else { t!(ui, "emergency-was-wrong") };
            let level = if *right { Level::Ok } else { Level::Warn };
            html! { (parts::tag(level, &words)) p.sm { (remark) } p.xs.muted { (by) ", " (ui.time(*at, Say::Short)) } }
        }
        None if *person == desk.actor.person => parts::remark(html! { (t!(ui, "emergency-own")) }),
        None => parts::form(
            ui,
            &format!("/emergencies/{}", one.approval.id),
            html! {
                (Field::lines("remark", &t!(ui, "emergency-remark"), 3).id(&id).optional(ui).value(&came.remark).error(problem_of(&came.problems, "remark")))
                (parts::row(html! {
                    (button(&t!(ui, "emergency-right")).sends("verdict", "right").icon("check"))
                    (button(&t!(ui, "emergency-wrong")).sends("verdict", "wrong"))
                }))
            },
        ),
    };
    parts::decision(&format!("e-{}", one.approval.id), &message.title, &format!("/messages/{}", message.id), facts, left, right)
}

async fn look_back(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let Ok(id) = id.parse::<ApprovalId>() else { return desk.refused(&Refusal::NotFound).await };
    let right = filled.text("verdict") == "right";
    let remark = filled.lines("remark");
    match approve::review_emergency(&desk.newsroom, &desk.actor, id, right, &remark).await {
        Ok(()) => desk.go("/emergencies", "looked-back"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => show(&desk, refused::status(&error), &Came { at: Some(id), problems, remark }).await,
            None => desk.refused(&error).await,
        },
    }
}
