//! Inviting a colleague. The link is shown once, on the answer to the form: it is kept nowhere, so no page could show it again.

use super::roles;
use crate::{
    i18n::Form,
    parts::{
        Field, Layout, Level, Place, Problem, Width, actions, bar, button, card, copyable, error_summary, field_error, form,
        link_button, note, page, pair, problem_of, remark, terms,
    },
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
    ids::InvitationId,
    staff::{
        person::{Department, Grant},
        role::Right,
    },
};
use folkmoot_newsroom::{
    Refusal,
    staff::invite::{self, Invite},
};
use folkmoot_store as store;
use http::StatusCode;
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes
        .page(Access::Right(Right::ManagePeople), "/people/invite", get(show))
        .form(Access::Right(Right::ManagePeople), "/people/invite", post(send))
        .form(Access::Right(Right::ManagePeople), "/people/invitations/{id}/withdraw", post(withdraw))
}

async fn show(desk: Desk) -> Response {
    let blank = Invite { name: String::new(), email: String::new(), title: String::new(), grants: Vec::new() };
    answer(&desk, StatusCode::OK, &blank, &[]).await
}

async fn send(desk: Desk, filled: Filled) -> Response {
    match sent(&desk, &filled).await {
        Ok((invitation, token)) => once(&desk, &invitation, &token).await,
        Err((asked, error)) => match refused::problems(&desk.ui, &error) {
            Some(problems) => answer(&desk, refused::status(&error), &asked, &problems).await,
            None => desk.refused(&error).await,
        },
    }
}

async fn sent(desk: &Desk, filled: &Filled) -> Result<(Invite, String), (Invite, Refusal)> {
    let text = |name: &str| filled.text(name).to_owned();
    let mut asked = Invite { name: text("name"), email: text("email"), title: text("title"), grants: Vec::new() };
    let departments = store::departments::all(&desk.read()).await;
    let departments = departments.map_err(|error| (asked.clone(), Refusal::from(error)))?;
    let Some(grants) = roles::asked(&desk.actor, &[], &departments, filled) else { return Err((asked, Refusal::NotFound)) };
    asked.grants = grants;
    let token = invite::invite(&desk.newsroom, &desk.actor, asked.clone()).await;
    token.map(|token| (asked.clone(), token)).map_err(|error| (asked, error))
}

async fn answer(desk: &Desk, status: StatusCode, asked: &Invite, problems: &[Problem]) -> Response {
    match store::departments::all(&desk.read()).await {
        Ok(departments) => {
            let main = fields(desk, asked, problems, &departments);
            desk.page_with(status, &t!(desk.ui, "invite-title"), Some(Place::People), Layout::Page, main).await
        }
        Err(error) => desk.refused(&error.into()).await,
    }
}

fn fields(desk: &Desk, asked: &Invite, problems: &[Problem], departments: &[Department]) -> Markup {
    let ui = &desk.ui;
    let wrong = |field: &str| problem_of(problems, field);
    html! {
        (bar(&t!(ui, "invite-title"), html! {}, html! {}))
        (page(Width::Middle, form(ui, "/people/invite", html! {
            (error_summary(ui, problems))
            (pair(
                html! { (Field::text("name", &t!(ui, "field-name")).value(&asked.name).attr("maxlength", "200").autocomplete("off").error(wrong("name"))) },
                html! { (Field::input("email", "email", &t!(ui, "field-email")).value(&asked.email).autocomplete("off").error(wrong("email"))) },
            ))
            (Field::text("title", &t!(ui, "people-title")).value(&asked.title).hint(&t!(ui, "people-title-hint")).attr("maxlength", "200")
                .autocomplete("off").optional(ui))
            (role_card(desk, &asked.grants, departments, wrong("role")))
            (actions(html! { (button(&t!(ui, "invite-button")).primary()) (link_button(&t!(ui, "cancel"), "/people").quiet()) }))
        })))
    }
}

fn role_card(desk: &Desk, grants: &[Grant], departments: &[Department], wrong: Option<&str>) -> Markup {
    let ui = &desk.ui;
    card(
        "role",
        &t!(ui, "people-roles"),
        &t!(ui, "invite-roles-note"),
        html! {
            @if let Some(words) = wrong { (field_error("role-error", words)) }
            (roles::boxes(ui, &desk.actor, grants, departments))
        },
    )
}

/// The link, once.
async fn once(desk: &Desk, invitation: &Invite, token: &str) -> Response {
    let ui = &desk.ui;
    let link = desk.newsroom.settings.public_url.join(&format!("/join/{token}"));
    let Ok(link) = link else { return desk.refused(&Refusal::NotFound).await };
    let until = desk.ui.now.saturating_add(invite::VALID).unwrap_or(desk.ui.now);
    let main = html! {
        (bar(&t!(ui, "invited-title"), html! {}, html! {}))
        (page(Width::Narrow, html! {
            (note(Level::Ok, html! { b { (t!(ui, "invited-lead", name = invitation.name.trim())) } " " (t!(ui, "invited-how")) }))
            (copyable(link.as_str()))
            (remark(html! { (t!(ui, "invited-copy")) }))
            (terms(&[
                (t!(ui, "field-email").as_str(), html! { (invitation.email.trim()) }),
                (t!(ui, "people-until").as_str(), ui.time(until, Form::Short)),
            ]))
            (actions(html! { (link_button(&t!(ui, "invited-back"), "/people").primary()) (link_button(&t!(ui, "invited-more"), "/people/invite")) }))
        }))
    };
    desk.page(&t!(ui, "invited-title"), Some(Place::People), Layout::Page, main).await
}

async fn withdraw(desk: Desk, Path(id): Path<String>, _filled: Filled) -> Response {
    let Ok(id) = id.parse::<InvitationId>() else { return desk.refused(&Refusal::NotFound).await };
    match invite::withdraw(&desk.newsroom, &desk.actor, id).await {
        Ok(()) => desk.go("/people", "withdrawn-invitation"),
        Err(error) => desk.refused(&error).await,
    }
}
