//! One person: what they may do where, and leaving in one step.

use super::{colour, roles};
use crate::{
    i18n::Form,
    parts::{
        Layout, Level, Place, Problem, Width, actions, bar, button, card, error_summary, form, link_button, note, page, tag,
        terms, who,
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
    ids::PersonId,
    staff::{
        person::{Department, Grant, Person},
        role::Right,
    },
};
use folkmoot_newsroom::{Refusal, staff::colleagues};
use folkmoot_store as store;
use http::StatusCode;
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes
        .page(Access::Right(Right::ReadPeople), "/people/{id}", get(show))
        .form(Access::Right(Right::ManagePeople), "/people/{id}/roles", post(grant))
        .page(Access::Right(Right::ManagePeople), "/people/{id}/leave", get(ask))
        .form(Access::Right(Right::ManagePeople), "/people/{id}/leave", post(leave))
}

/// A person with what they may do.
pub(super) struct Found {
    pub(super) person: Person,
    grants: Vec<Grant>,
    departments: Vec<Department>,
}

/// A person, by what stands in an address.
///
/// # Errors
/// [`Refusal::NotFound`], or the database.
pub(super) async fn find(desk: &Desk, id: &str) -> Result<Found, Refusal> {
    let id: PersonId = id.parse().map_err(|_| Refusal::NotFound)?;
    let read = desk.read();
    Ok(Found {
        person: store::people::get(&read, id).await?.ok_or(Refusal::NotFound)?,
        grants: store::people::grants(&read, id).await?,
        departments: store::departments::all(&read).await?,
    })
}

async fn show(desk: Desk, Path(id): Path<String>) -> Response {
    match find(&desk, &id).await {
        Ok(found) => answer(&desk, StatusCode::OK, &found, &found.grants, &[]).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn grant(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let found = match find(&desk, &id).await {
        Ok(found) => found,
        Err(error) => return desk.refused(&error).await,
    };
    let Some(grants) = roles::asked(&desk.actor, &found.grants, &found.departments, &filled) else {
        return desk.refused(&Refusal::NotFound).await;
    };
    match colleagues::set_grants(&desk.newsroom, &desk.actor, found.person.id, &grants).await {
        Ok(()) => desk.go(&format!("/people/{}", found.person.id), "granted"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(_) => answer(&desk, refused::status(&error), &found, &grants, &last_manager(&desk)).await,
            None => desk.refused(&error).await,
        },
    }
}

/// Whether the person at the screen manages everything this colleague does.
pub(super) fn may_let_go(desk: &Desk, found: &Found) -> bool {
    found.grants.iter().all(|grant| roles::may_grant(&desk.actor, grant))
}

/// The one thing that can stand in the way of taking a role, or of leaving.
fn last_manager(desk: &Desk) -> Vec<Problem> {
    vec![Problem { field: "main".to_owned(), words: t!(desk.ui, "people-last-manager") }]
}

async fn answer(desk: &Desk, status: StatusCode, found: &Found, grants: &[Grant], problems: &[Problem]) -> Response {
    let main = main(desk, found, grants, problems);
    desk.page_with(status, &found.person.name, Some(Place::People), Layout::Page, main).await
}

fn main(desk: &Desk, found: &Found, grants: &[Grant], problems: &[Problem]) -> Markup {
    let (ui, person) = (&desk.ui, &found.person);
    let manages = desk.actor.may_somewhere(Right::ManagePeople) && person.left_at.is_none();
    let may_let_go = manages && may_let_go(desk, found);
    let (leave, details) = (format!("/people/{}/leave", person.id), format!("/people/{}/details", person.id));
    html! {
        (bar(&person.name, html! { @if person.left_at.is_some() { (tag(Level::Plain, &t!(ui, "people-has-left"))) } },
            html! { @if may_let_go { (link_button(&t!(ui, "details-change"), &details).icon("pencil")) (link_button(&t!(ui, "people-leave"), &leave).icon("user-x")) } }))
        (page(Width::Middle, html! {
            (error_summary(ui, problems))
            (about(desk, person))
            (card("roles-h", &t!(ui, "people-roles"), if manages { t!(ui, "people-roles-note") } else { String::new() }.as_str(), html! {
                @if manages { (role_form(desk, found, grants)) } @else { (roles::listed(ui, grants, &found.departments)) }
            }))
        }))
    }
}

fn about(desk: &Desk, person: &Person) -> Markup {
    let ui = &desk.ui;
    let mut rows = vec![
        (t!(ui, "field-email"), html! { a href={ "mailto:" (person.email) } { (person.email) } }),
        (t!(ui, "people-since"), ui.time(person.joined_at, Form::Date)),
    ];
    if let Some(at) = person.left_at {
        rows.push((t!(ui, "people-left-since"), ui.time(at, Form::Date)));
    }
    let rows: Vec<(&str, Markup)> = rows.iter().map(|(term, what)| (term.as_str(), html! { (what) })).collect();
    html! { (who(&person.name, colour(person.id), &person.title)) (terms(&rows)) }
}

fn role_form(desk: &Desk, found: &Found, grants: &[Grant]) -> Markup {
    let ui = &desk.ui;
    let action = format!("/people/{}/roles", found.person.id);
    form(
        ui,
        &action,
        html! {
            (roles::boxes(ui, &desk.actor, grants, &found.departments))
            (actions(html! { (button(&t!(ui, "people-roles-save")).primary()) (link_button(&t!(ui, "cancel"), "/people").quiet()) }))
        },
    )
}

async fn ask(desk: Desk, Path(id): Path<String>) -> Response {
    match find(&desk, &id).await {
        Ok(found) if !may_let_go(&desk, &found) => desk.refused(&Refusal::NoRight).await,
        Ok(found) if found.person.left_at.is_none() => confirm(&desk, StatusCode::OK, &found, &[]).await,
        Ok(_) => desk.refused(&Refusal::NotFound).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn confirm(desk: &Desk, status: StatusCode, found: &Found, problems: &[Problem]) -> Response {
    let ui = &desk.ui;
    let (back, action) = (format!("/people/{}", found.person.id), format!("/people/{}/leave", found.person.id));
    let title = t!(ui, "leave-title", name = &found.person.name);
    let main = html! {
        (bar(&title, html! {}, html! {}))
        (page(Width::Narrow, html! {
            (error_summary(ui, problems))
            (note(Level::Warn, html! { (t!(ui, "leave-what")) }))
            (form(ui, &action, html! {
                (actions(html! { (button(&t!(ui, "leave-button")).danger().icon("user-x")) (link_button(&t!(ui, "cancel"), &back).quiet()) }))
            }))
        }))
    };
    desk.page_with(status, &title, Some(Place::People), Layout::Page, main).await
}

async fn leave(desk: Desk, Path(id): Path<String>, _filled: Filled) -> Response {
    let found = match find(&desk, &id).await {
        Ok(found) => found,
        Err(error) => return desk.refused(&error).await,
    };
    match colleagues::leave(&desk.newsroom, &desk.actor, found.person.id).await {
        Ok(()) => desk.go("/people", "left"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(_) => confirm(&desk, refused::status(&error), &found, &last_manager(&desk)).await,
            None => desk.refused(&error).await,
        },
    }
}
