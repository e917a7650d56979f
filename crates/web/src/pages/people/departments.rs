//! Departments on the page of people: which there are, and the form that adds one.

use crate::{
    parts::{self, Field, Problem, button, dept, error_summary, lines, problem_of},
    server::{
        desk::Desk,
        filled::Filled,
        refused,
        routes::{Access, Routes},
    },
    t,
};
use axum::{response::Response, routing::post};
use folkmoot_model::staff::{person::Department, role::Right};
use folkmoot_newsroom::staff::departments;
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes.form(Access::Right(Right::ManagePeople), "/people/departments", post(add))
}

/// The departments, with the form for whoever may add one.
pub fn card(desk: &Desk, all: &[Department], typed: &str, problems: &[Problem]) -> Markup {
    let ui = &desk.ui;
    let named: Vec<Markup> = all.iter().map(|one| dept(&one.name, one.colour)).collect();
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
