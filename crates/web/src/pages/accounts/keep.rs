//! Keeping an account: whose it is and what it is for; taking it out of use, asked about first.

use super::{
    connect::{department_field, purpose_field},
    department_of, own, own_departments,
};
use crate::{
    parts::{
        Layout, Level, Place, Problem, Width, actions, bar, button, error_summary, form, link_button, note, page, problem_of,
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
use folkmoot_model::{account::Account, staff::role::Right};
use folkmoot_newsroom::{Refusal, accounts::keep};
use http::StatusCode;
use maud::html;

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    let access = Access::Right(Right::ConnectAccounts);
    routes
        .page(access, "/accounts/{id}/edit", get(show))
        .form(access, "/accounts/{id}/edit", post(describe))
        .page(access, "/accounts/{id}/disconnect", get(ask))
        .form(access, "/accounts/{id}/disconnect", post(disconnect))
}

async fn show(desk: Desk, Path(id): Path<String>) -> Response {
    match own(&desk, &id).await {
        Ok(account) => {
            let department = account.department.to_string();
            answer(&desk, StatusCode::OK, &account, (&department, &account.purpose), &[]).await
        }
        Err(error) => desk.refused(&error).await,
    }
}

async fn answer(
    desk: &Desk,
    status: StatusCode,
    account: &Account,
    (department, purpose): (&str, &str),
    problems: &[Problem],
) -> Response {
    let departments = match own_departments(desk).await {
        Ok(departments) => departments,
        Err(error) => return desk.refused(&error).await,
    };
    let (ui, action) = (&desk.ui, format!("/accounts/{}/edit", account.id));
    let title = t!(ui, "account-edit-title", handle = account.handle.as_str());
    let main = html! {
        (bar(&title, html! {}, html! {}))
        (page(Width::Narrow, form(ui, &action, html! {
            (error_summary(ui, problems))
            (department_field(desk, &departments, department, problem_of(problems, "department")))
            (purpose_field(desk, purpose, problem_of(problems, "purpose")))
            (actions(html! { (button(&t!(ui, "save")).primary()) (link_button(&t!(ui, "cancel"), "/accounts").quiet()) }))
        })))
    };
    desk.page_with(status, &title, Some(Place::Accounts), Layout::Page, main).await
}

async fn describe(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let account = match own(&desk, &id).await {
        Ok(account) => account,
        Err(error) => return desk.refused(&error).await,
    };
    let (department, purpose) = (filled.text("department"), filled.text("purpose"));
    match described(&desk, &account, department, purpose).await {
        Ok(()) => desk.go("/accounts", "described"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => answer(&desk, refused::status(&error), &account, (department, purpose), &problems).await,
            None => desk.refused(&error).await,
        },
    }
}

async fn described(desk: &Desk, account: &Account, department: &str, purpose: &str) -> Result<(), Refusal> {
    keep::describe(&desk.newsroom, &desk.actor, account.id, department_of(department)?, purpose).await
}

async fn ask(desk: Desk, Path(id): Path<String>) -> Response {
    let account = match own(&desk, &id).await {
        Ok(account) => account,
        Err(error) => return desk.refused(&error).await,
    };
    let (ui, action) = (&desk.ui, format!("/accounts/{}/disconnect", account.id));
    let title = t!(ui, "disconnect-title", handle = account.handle.as_str());
    let main = html! {
        (bar(&title, html! {}, html! {}))
        (page(Width::Narrow, html! {
            (note(Level::Warn, html! { (t!(ui, "disconnect-what")) }))
            (form(ui, &action, html! {
                (actions(html! { (button(&t!(ui, "disconnect-button")).danger().icon("unplug")) (link_button(&t!(ui, "cancel"), "/accounts").quiet()) }))
            }))
        }))
    };
    desk.page(&title, Some(Place::Accounts), Layout::Page, main).await
}

async fn disconnect(desk: Desk, Path(id): Path<String>, _filled: Filled) -> Response {
    let account = match own(&desk, &id).await {
        Ok(account) => account,
        Err(error) => return desk.refused(&error).await,
    };
    match keep::disconnect(&desk.newsroom, &desk.actor, account.id).await {
        Ok(()) => desk.go("/accounts", "disconnected"),
        Err(error) => desk.refused(&error).await,
    }
}
