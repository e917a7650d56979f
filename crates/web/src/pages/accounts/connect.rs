//! Connecting: to the sign-in page of the network's own server and back with a code.
//!
//! The way there is a link, not a redirect: browsers hold a form's redirects to the `form-action` of the page, and ours allows no other host.

use super::{department_of, own, own_departments};
use crate::{
    parts::{
        Choice, Field, Layout, Level, Place, Problem, Width, actions, alert, bar, button, empty, error_summary, form,
        link_button, note, page, problem_of, remark,
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
    extract::{Path, Query},
    response::Response,
    routing::{get, post},
};
use folkmoot_model::staff::{person::Department, role::Right};
use folkmoot_newsroom::{
    Refusal,
    accounts::connect::{self, Begin},
};
use http::StatusCode;
use maud::{Markup, html};
use serde::Deserialize;
use url::Url;

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    let access = Access::Right(Right::ConnectAccounts);
    routes
        .page(access, "/accounts/connect", get(show))
        .form(access, "/accounts/connect", post(begin))
        .form(access, "/accounts/{id}/reconnect", post(again))
        .part(access, "/accounts/connected", get(back))
}

/// What stands in the form.
#[derive(Default)]
struct Asked {
    server: String,
    department: String,
    purpose: String,
}

async fn show(desk: Desk) -> Response {
    answer(&desk, StatusCode::OK, &Asked::default(), &[]).await
}

async fn begin(desk: Desk, filled: Filled) -> Response {
    let text = |name: &str| filled.text(name).trim().to_owned();
    let asked = Asked { server: text("server"), department: text("department"), purpose: text("purpose") };
    match leave(&desk, &asked).await {
        Ok(to) => onward(&desk, &to).await,
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(mut problems) => {
                // what the server said belongs to the server's field
                problems.iter_mut().filter(|one| one.field == "main").for_each(|one| "server".clone_into(&mut one.field));
                answer(&desk, refused::status(&error), &asked, &problems).await
            }
            None => desk.refused(&error).await,
        },
    }
}

async fn leave(desk: &Desk, asked: &Asked) -> Result<Url, Refusal> {
    let department = department_of(&asked.department)?;
    let begin = Begin { server: asked.server.clone(), department, purpose: asked.purpose.clone(), again: None };
    connect::begin(&desk.newsroom, &desk.actor, begin).await
}

async fn answer(desk: &Desk, status: StatusCode, asked: &Asked, problems: &[Problem]) -> Response {
    match own_departments(desk).await {
        Ok(departments) => {
            let main = fields(desk, asked, problems, &departments);
            desk.page_with(status, &t!(desk.ui, "connect-title"), Some(Place::Accounts), Layout::Page, main).await
        }
        Err(error) => desk.refused(&error).await,
    }
}

/// The choices of a department field; the first is chosen when there is only one.
pub(super) fn department_field(desk: &Desk, departments: &[Department], chosen: &str, wrong: Option<&str>) -> Markup {
    let ids: Vec<(String, &str)> = departments.iter().map(|one| (one.id.to_string(), one.name.as_str())).collect();
    let choices = ids.iter().map(|(id, name)| Choice::new(id, name, id == chosen)).collect();
    html! { (Field::select("department", &t!(desk.ui, "field-department"), choices).hint(&t!(desk.ui, "connect-department-hint")).error(wrong)) }
}

/// The field of what an account is for.
pub(super) fn purpose_field(desk: &Desk, purpose: &str, wrong: Option<&str>) -> Markup {
    let ui = &desk.ui;
    html! {
        (Field::text("purpose", &t!(ui, "accounts-purpose")).value(purpose).hint(&t!(ui, "accounts-purpose-hint")).attr("maxlength", "300")
            .autocomplete("off").optional(ui).error(wrong))
    }
}

fn fields(desk: &Desk, asked: &Asked, problems: &[Problem], departments: &[Department]) -> Markup {
    let ui = &desk.ui;
    let wrong = |field: &str| problem_of(problems, field);
    html! {
        (bar(&t!(ui, "connect-title"), html! {}, html! {}))
        (page(Width::Narrow, html! {
            p { (t!(ui, "connect-lead")) }
            (form(ui, "/accounts/connect", html! {
                (error_summary(ui, problems))
                (Field::text("server", &t!(ui, "accounts-server")).value(&asked.server).hint(&t!(ui, "connect-server-hint"))
                    .attr("maxlength", "300").attr("autocapitalize", "off").attr("spellcheck", "false").autocomplete("off").error(wrong("server")))
                (department_field(desk, departments, &asked.department, wrong("department")))
                (purpose_field(desk, &asked.purpose, wrong("purpose")))
                (actions(html! { (button(&t!(ui, "connect-button")).primary()) (link_button(&t!(ui, "cancel"), "/accounts").quiet()) }))
            }))
        }))
    }
}

async fn again(desk: Desk, Path(id): Path<String>, _filled: Filled) -> Response {
    match leave_again(&desk, &id).await {
        Ok(to) => onward(&desk, &to).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn leave_again(desk: &Desk, id: &str) -> Result<Url, Refusal> {
    let account = own(desk, id).await?;
    let begin =
        Begin { server: account.server, department: account.department, purpose: account.purpose, again: Some(account.id) };
    connect::begin(&desk.newsroom, &desk.actor, begin).await
}

/// The way to the server's own sign-in page.
async fn onward(desk: &Desk, to: &Url) -> Response {
    let ui = &desk.ui;
    let host = to.host_str().unwrap_or_default();
    let label = t!(ui, "onward-button", host = host);
    let main = html! {
        (bar(&t!(ui, "onward-title"), html! {}, html! {}))
        (page(Width::Narrow, html! {
            p { (t!(ui, "onward-lead", host = host)) }
            (note(Level::Info, html! { (t!(ui, "onward-safe")) }))
            (actions(html! {
                (link_button(&label, to.as_str()).primary().icon("external-link").attr("rel", "noreferrer"))
                (link_button(&t!(ui, "cancel"), "/accounts").quiet())
            }))
            (remark(html! { (t!(ui, "onward-time")) }))
        }))
    };
    desk.page(&t!(ui, "onward-title"), Some(Place::Accounts), Layout::Page, main).await
}

/// What a server sends back with (RFC 6749, 4.1.2).
#[derive(Deserialize)]
struct Returned {
    #[serde(default)]
    state: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    error: String,
}

async fn back(desk: Desk, Query(returned): Query<Returned>) -> Response {
    if !returned.error.is_empty() || returned.code.is_empty() {
        let word = if returned.error.is_empty() { "no code" } else { &returned.error };
        return not_connected(&desk, StatusCode::UNPROCESSABLE_ENTITY, &t!(desk.ui, "connected-refused", why = plain(word)))
            .await;
    }
    match connect::finish(&desk.newsroom, &desk.actor, &returned.state, &returned.code).await {
        Ok(id) => desk.go(&format!("/accounts?show={id}#account-{id}"), "connected"),
        Err(Refusal::NotFound) => not_connected(&desk, StatusCode::NOT_FOUND, &t!(desk.ui, "connected-stale")).await,
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => {
                let words: Vec<String> = problems.into_iter().map(|problem| problem.words).collect();
                not_connected(&desk, refused::status(&error), &words.join(" ")).await
            }
            None => desk.refused(&error).await,
        },
    }
}

/// A word of another server, as far as it can be shown: short, and of letters.
fn plain(word: &str) -> String {
    word.chars().filter(|letter| letter.is_ascii_alphanumeric() || " _-.".contains(*letter)).take(80).collect()
}

async fn not_connected(desk: &Desk, status: StatusCode, what: &str) -> Response {
    let ui = &desk.ui;
    let action = html! { (link_button(&t!(ui, "connected-again"), "/accounts").primary()) };
    let main = html! {
        (bar(&t!(ui, "connected-not"), html! {}, html! {}))
        (page(Width::Narrow, html! {
            (alert(Level::Bad, html! { (what) }))
            (empty("plug", &t!(ui, "connected-nothing"), &t!(ui, "connected-nothing-next"), action))
        }))
    };
    desk.page_with(status, &t!(ui, "connected-not"), Some(Place::Accounts), Layout::Page, main).await
}
