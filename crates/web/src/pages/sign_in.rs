//! Sign-in and sign-out. Says no more than that address and password do not belong together, counts attempts, makes a new session every
//! time, and sends nobody to another host.

use super::start;
use crate::{
    parts::{Field, Level, Problem, actions, button, choices, error_summary, form, note, problem_of},
    server::{
        DemoSignIn,
        browser::{self, ClientAddress},
        filled::Filled,
        guard,
        lobby::Lobby,
        refused,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use folkmoot_newsroom::{
    Refusal,
    staff::sign_in::{self, SignInProblem},
};
use http::StatusCode;
use maud::{Markup, html};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes.page(Access::Open, "/sign-in", get(show)).form(Access::Open, "/sign-in", post(sign)).form(
        Access::SignedIn,
        "/sign-out",
        post(leave),
    )
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    next: String,
}

async fn show(lobby: Lobby, Query(asked): Query<Asked>) -> Response {
    let next = browser::same_site(&asked.next);
    match guard::at_the_screen(&lobby.web, &lobby.headers).await {
        Err(error) => lobby.refused(&error).await,
        Ok(Some(at)) => Redirect::to(if next == "/" { start::place_of(&at.actor) } else { next }).into_response(),
        Ok(None) if lobby.organisation.is_none() => Redirect::to("/set-up").into_response(),
        Ok(None) => page(&lobby, StatusCode::OK, next, "", &[]),
    }
}

async fn sign(lobby: Lobby, ClientAddress(from): ClientAddress, filled: Filled) -> Response {
    let next = browser::same_site(filled.text("next"));
    let demo = lobby.web.options.demo_sign_ins.iter().find(|one| filled.has("as") && one.email == filled.text("as"));
    let (email, password) = demo.map_or((filled.text("email"), filled.text("password")), |one| (&one.email, &one.password));
    let result = match sign_in::sign_in(&lobby.web.newsroom, email, password, &from).await {
        Ok(signed_in) => browser::signed_in(&lobby.web, &lobby.headers, &signed_in, next).await,
        Err(error) => Err(error),
    };
    match result {
        Ok(response) => response,
        Err(error) => came_back(&lobby, &error, next, email).await,
    }
}

async fn came_back(lobby: &Lobby, error: &Refusal, next: &str, email: &str) -> Response {
    let words = match error {
        Refusal::SignIn(SignInProblem::Wrong) => t!(lobby.ui, "refused-sign-in"),
        Refusal::SignIn(SignInProblem::TooMany) => t!(lobby.ui, "sign-in-too-many"),
        other => return lobby.refused(other).await,
    };
    let problems = [Problem { field: "email".to_owned(), words }];
    page(lobby, refused::status(error), next, email, &problems)
}

fn page(lobby: &Lobby, status: StatusCode, next: &str, email: &str, problems: &[Problem]) -> Response {
    let title = t!(lobby.ui, "sign-in-title");
    let here = if next == "/" {
        "/sign-in".to_owned()
    } else {
        format!("/sign-in?next={}", utf8_percent_encode(next, NON_ALPHANUMERIC))
    };
    lobby.page(status, &title, &here, !lobby.web.options.demo_sign_ins.is_empty(), card(lobby, next, email, problems))
}

fn card(lobby: &Lobby, next: &str, email: &str, problems: &[Problem]) -> Markup {
    let ui = &lobby.ui;
    let hidden = html! { input type="hidden" name="next" value=(next); };
    html! {
        p { (t!(ui, "sign-in-lead")) }
        (form(ui, "/sign-in", html! {
            (error_summary(ui, problems))
            (hidden)
            (Field::input("email", "email", &t!(ui, "field-email")).value(email).autocomplete("username").error(problem_of(problems, "email")))
            (Field::password("password", &t!(ui, "field-password"), "current-password"))
            (actions(html! { (button(&t!(ui, "sign-in-button")).primary().icon("log-in")) }))
        }))
        @if !lobby.web.options.demo_sign_ins.is_empty() { (demo(lobby, &hidden)) }
    }
}

/// The people of the demo town, each one press away.
fn demo(lobby: &Lobby, hidden: &Markup) -> Markup {
    let ui = &lobby.ui;
    let entry = |one: &DemoSignIn| (one.email.clone(), one.name.clone(), one.title.clone());
    let people: Vec<_> = lobby.web.options.demo_sign_ins.iter().map(entry).collect();
    html! {
        h2 { (t!(ui, "sign-in-demo")) }
        (form(ui, "/sign-in", html! { (hidden) (choices("as", &people)) }))
        (note(Level::Info, html! { (t!(ui, "sign-in-demo-note")) }))
    }
}

async fn leave(lobby: Lobby, _filled: Filled) -> Response {
    match browser::signed_out(&lobby.web, &lobby.headers, "/sign-in").await {
        Ok(response) => response,
        Err(error) => lobby.refused(&error).await,
    }
}
