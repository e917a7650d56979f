//! Departments on the page of people: which there are, the form that adds one, and the page that renames one.

use crate::{
    parts::{self, Field, Layout, Place, Problem, Width, bar, button, dept, error_summary, lines, link_button, page, problem_of},
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
    ids::DepartmentId,
    staff::{person::Department, role::Right},
};
use folkmoot_newsroom::{Refusal, staff::departments};
use folkmoot_store as store;
use http::StatusCode;
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    let manage = Access::Right(Right::ManagePeople);
    routes.form(manage, "/people/departments", post(add)).page(manage, "/people/departments/{department}", get(ask)).form(
        manage,
        "/people/departments/{department}",
        post(rename),
    )
}

/// The departments, with the form for whoever may add one.
pub fn card(desk: &Desk, all: &[Department], typed: &str, problems: &[Problem]) -> Markup {
    let ui = &desk.ui;
    let line = |one: &Department| {
        let href = format!("/people/departments/{}", one.id);
        html! {
            (dept(&one.name, one.colour))
            @if desk.actor.may(Right::ManagePeople, one.id) { " " a href=(href) { (t!(ui, "departments-rename")) span.vh { " " (one.name) } } }
        }
    };
    let named: Vec<Markup> = all.iter().map(line).collect();
    parts::card(
        "departments-h",
        &t!(ui, "departments"),
        &t!(ui, "departments-note"),
        html! {
            (lines(&named))
            @if departments::may_add(&desk.actor) {
                (parts::form(ui, "/people/departments", html! {
                    (error_summary(ui, problems))
                    (Field::text("department", &t!(ui, "departments-name")).value(typed).attr("maxlength", "200").autocomplete("off")
                        .error(problem_of(problems, "department")))
                    (parts::actions(html! { (button(&t!(ui, "departments-add"))) }))
                }))
            }
        },
    )
}

async fn add(desk: Desk, filled: Filled) -> Response {
    let typed = filled.text("department");
    match departments::add(&desk.newsroom, &desk.actor, typed).await {
        Ok(_) => desk.go("/people", "department-added"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => super::show(&desk, refused::status(&error), typed, &problems).await,
            None => desk.refused(&error).await,
        },
    }
}

/// A department this person may rename; for anybody else there is nothing to rename.
async fn own(desk: &Desk, id: &str) -> Result<Department, Refusal> {
    let id: DepartmentId = id.parse().map_err(|_| Refusal::NotFound)?;
    let department = store::departments::get(&desk.read(), id).await?.ok_or(Refusal::NotFound)?;
    if desk.actor.may(Right::ManagePeople, id) { Ok(department) } else { Err(Refusal::NotFound) }
}

async fn ask(desk: Desk, Path(id): Path<String>) -> Response {
    match own(&desk, &id).await {
        Ok(department) => answer(&desk, StatusCode::OK, &department, &department.name, &[]).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn rename(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let department = match own(&desk, &id).await {
        Ok(department) => department,
        Err(error) => return desk.refused(&error).await,
    };
    let typed = filled.text("department");
    match departments::rename(&desk.newsroom, &desk.actor, department.id, typed).await {
        Ok(()) => desk.go("/people", "department-renamed"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => answer(&desk, refused::status(&error), &department, typed, &problems).await,
            None => desk.refused(&error).await,
        },
    }
}

async fn answer(desk: &Desk, status: StatusCode, department: &Department, typed: &str, problems: &[Problem]) -> Response {
    let ui = &desk.ui;
    let title = t!(ui, "department-rename-title", name = &department.name);
    let action = format!("/people/departments/{}", department.id);
    let main = html! {
        (bar(&title, html! {}, html! {}))
        (page(Width::Narrow, parts::form(ui, &action, html! {
            (error_summary(ui, problems))
            (Field::text("department", &t!(ui, "department-name")).value(typed).hint(&t!(ui, "department-rename-hint"))
                .attr("maxlength", "200").autocomplete("off").error(problem_of(problems, "department")))
            (parts::actions(html! { (button(&t!(ui, "department-rename-save")).primary()) (link_button(&t!(ui, "cancel"), "/people").quiet()) }))
        })))
    };
    desk.page_with(status, &title, Some(Place::People), Layout::Page, main).await
}
