//! Join: a colleague comes in by the link of an invitation, once.

use super::people::roles;
use crate::{
    parts::{Field, Problem, actions, button, empty, error_summary, form, link_button, problem_of, terms},
    server::{
        browser,
        filled::Filled,
        lobby::Lobby,
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
use folkmoot_newsroom::{
    Refusal,
    staff::{invite, password, sign_in},
};
use folkmoot_store::{self as store, invitations::Invitation};
use http::StatusCode;
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes.page(Access::Open, "/join/{token}", get(show)).form(Access::Open, "/join/{token}", post(join))
}

async fn show(lobby: Lobby, Path(token): Path<String>) -> Response {
    page(&lobby, StatusCode::OK, &token, &[]).await
}

async fn join(lobby: Lobby, Path(token): Path<String>, filled: Filled) -> Response {
    match enter(&lobby, &token, filled.text("password")).await {
        Ok(response) => response,
        Err(error) => match refused::problems(&lobby.ui, &error) {
            Some(problems) => page(&lobby, refused::status(&error), &token, &problems).await,
            None => ended_or(&lobby, &error).await,
        },
    }
}

async fn enter(lobby: &Lobby, token: &str, given: &str) -> Result<Response, Refusal> {
    let person = invite::accept(&lobby.web.newsroom, token, given).await?;
    let signed_in = sign_in::open_session(&lobby.web.newsroom, person).await?;
    browser::signed_in(&lobby.web, &lobby.headers, &signed_in, "/me?done=joined").await
}

async fn page(lobby: &Lobby, status: StatusCode, token: &str, problems: &[Problem]) -> Response {
    match card(lobby, token, problems).await {
        Ok(card) => {
            let town = lobby.organisation.as_ref().map_or("", |organisation| organisation.name.as_str());
            lobby.page(status, &t!(lobby.ui, "join-title", town = town), &lobby.here, false, card)
        }
        Err(error) => ended_or(lobby, &error).await,
    }
}

/// An invitation that was used, has expired or never was: what to do about it, and nothing about which.
async fn ended_or(lobby: &Lobby, error: &Refusal) -> Response {
    if !matches!(error, Refusal::NotFound) {
        return lobby.refused(error).await;
    }
    let ui = &lobby.ui;
    let action = html! { (link_button(&t!(ui, "sign-in-button"), "/sign-in")) };
    let card = empty("mail", &t!(ui, "join-ended"), &t!(ui, "join-ended-next"), action);
    lobby.page(StatusCode::NOT_FOUND, &t!(ui, "join-ended-title"), &lobby.here, false, card)
}

async fn card(lobby: &Lobby, token: &str, problems: &[Problem]) -> Result<Markup, Refusal> {
    let (ui, read) = (&lobby.ui, lobby.web.newsroom.store.read());
    let invitation = invite::open(&lobby.web.newsroom, &read, token).await?;
    let departments = store::departments::all(&read).await?;
    let action = format!("/join/{token}");
    Ok(html! {
        p { (t!(ui, "join-lead")) }
        (about(lobby, &invitation, roles::listed(ui, &invitation.grants, &departments)))
        (form(ui, &action, html! {
            (error_summary(ui, problems))
            // browsers keep the password under this name
            input type="hidden" name="email" autocomplete="username" value=(invitation.email);
            (Field::password("password", &t!(ui, "field-password-new"), "new-password").hint(&t!(ui, "password-rules", shortest = password::SHORTEST))
                .error(problem_of(problems, "password")))
            (actions(html! { (button(&t!(ui, "join-button")).primary()) }))
        }))
    })
}

fn about(lobby: &Lobby, invitation: &Invitation, roles: Markup) -> Markup {
    let ui = &lobby.ui;
    terms(&[
        (t!(ui, "field-name").as_str(), html! { (invitation.name) }),
        (t!(ui, "field-email").as_str(), html! { (invitation.email) }),
        (t!(ui, "people-roles").as_str(), roles),
    ])
}
