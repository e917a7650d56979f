//! How a colleague is called and reached: name, work, address; changed by whoever manages everything this colleague does.

use super::person::{Found, find, may_let_go};
use crate::{
    parts::{Field, Layout, Place, Problem, Width, actions, bar, button, error_summary, form, link_button, page, problem_of},
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
use folkmoot_model::staff::role::Right;
use folkmoot_newsroom::{
    Refusal,
    staff::colleagues::{self, Details},
};
use http::StatusCode;
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes.page(Access::Right(Right::ManagePeople), "/people/{id}/details", get(ask)).form(
        Access::Right(Right::ManagePeople),
        "/people/{id}/details",
        post(change),
    )
}

/// A colleague whose details this person may change; for anybody else there is nothing to change.
async fn own(desk: &Desk, id: &str) -> Result<Found, Refusal> {
    let found = find(desk, id).await?;
    match (found.person.left_at, may_let_go(desk, &found)) {
        (Some(_), _) => Err(Refusal::NotFound),
        (None, false) => Err(Refusal::NoRight),
        (None, true) => Ok(found),
    }
}

async fn ask(desk: Desk, Path(id): Path<String>) -> Response {
    match own(&desk, &id).await {
        Ok(found) => {
            let person = &found.person;
            let present = Details { name: person.name.clone(), title: person.title.clone(), email: person.email.clone() };
            answer(&desk, StatusCode::OK, &found, &present, &[]).await
        }
        Err(error) => desk.refused(&error).await,
    }
}

async fn change(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let found = match own(&desk, &id).await {
        Ok(found) => found,
        Err(error) => return desk.refused(&error).await,
    };
    let text = |name: &str| filled.text(name).to_owned();
    let asked = Details { name: text("name"), title: text("title"), email: text("email") };
    match colleagues::describe(&desk.newsroom, &desk.actor, found.person.id, asked.clone()).await {
        Ok(()) => desk.go(&format!("/people/{}", found.person.id), "person-described"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => answer(&desk, refused::status(&error), &found, &asked, &problems).await,
            None => desk.refused(&error).await,
        },
    }
}

async fn answer(desk: &Desk, status: StatusCode, found: &Found, asked: &Details, problems: &[Problem]) -> Response {
    let title = t!(desk.ui, "details-title", name = &found.person.name);
    let main = main(desk, &title, found, asked, problems);
    desk.page_with(status, &title, Some(Place::People), Layout::Page, main).await
}

fn main(desk: &Desk, title: &str, found: &Found, asked: &Details, problems: &[Problem]) -> Markup {
    let ui = &desk.ui;
    let (back, action) = (format!("/people/{}", found.person.id), format!("/people/{}/details", found.person.id));
    let wrong = |field: &str| problem_of(problems, field);
    html! {
        (bar(title, html! {}, html! {}))
        (page(Width::Narrow, form(ui, &action, html! {
            (error_summary(ui, problems))
            (Field::text("name", &t!(ui, "field-name")).value(&asked.name).attr("maxlength", "200").autocomplete("off").error(wrong("name")))
            (Field::text("title", &t!(ui, "people-title")).value(&asked.title).hint(&t!(ui, "people-title-hint")).attr("maxlength", "200")
                .autocomplete("off").optional(ui).error(wrong("title")))
            (Field::input("email", "email", &t!(ui, "field-email")).value(&asked.email).hint(&t!(ui, "details-email-hint"))
                .autocomplete("off").error(wrong("email")))
            (actions(html! { (button(&t!(ui, "details-save")).primary()) (link_button(&t!(ui, "cancel"), &back).quiet()) }))
        })))
    }
}
