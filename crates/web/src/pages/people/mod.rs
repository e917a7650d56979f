//! People: who works here with which roles, who is invited, and a person's own page.
//!
//! | module | what |
//! |---|---|
//! | [`roles`] | roles in words and as check boxes |
//! | [`invite`] | an invitation, whose link is shown once, and taking it back |
//! | [`departments`] | adding one, renaming one |
//! | [`details`] | name, work and address of a person |
//! | [`person`] | one person: roles, leaving |

mod departments;
mod details;
mod invite;
mod person;
pub mod roles;

use crate::{
    i18n::Form,
    pages::paging::{Named, ROWS},
    parts::{
        Column, Layout, Place, Problem, Width, bar, button, card, empty, inline_form, link_button, page, search_form, table,
        two_lines, unfold, who,
    },
    server::{
        desk::Desk,
        routes::{Access, Routes},
    },
    t,
};
use axum::{response::Response, routing::get};
use folkmoot_model::{
    ids::PersonId,
    staff::{
        person::{Department, Grant, Person},
        role::Right,
    },
};
use folkmoot_newsroom::Refusal;
use folkmoot_store::{self as store, invitations::Invitation};
use http::StatusCode;
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    let routes = routes.page(Access::Right(Right::ReadPeople), "/people", get(list));
    departments::routes(details::routes(person::routes(invite::routes(routes))))
}

/// The colour of a person's avatar, 1 to 6, always the same.
pub fn colour(id: PersonId) -> u8 {
    let sum: u32 = id.0.as_bytes().iter().map(|byte| u32::from(*byte)).sum();
    u8::try_from(sum % 6 + 1).unwrap_or(1)
}

async fn list(desk: Desk) -> Response {
    show(&desk, StatusCode::OK, "", &[]).await
}

/// The page; with what was typed and what is wrong when a department came back.
async fn show(desk: &Desk, status: StatusCode, typed: &str, problems: &[Problem]) -> Response {
    match main(desk, typed, problems).await {
        Ok(main) => desk.page_with(status, &t!(desk.ui, "nav-people"), Some(Place::People), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn main(desk: &Desk, typed: &str, problems: &[Problem]) -> Result<Markup, Refusal> {
    let (ui, read) = (&desk.ui, desk.read());
    let departments = store::departments::all(&read).await?;
    let mut everybody = store::people::all(&read).await?;
    everybody.sort_by_key(|(person, _)| person.name.to_lowercase());
    let asked = Named::read(&desk.here);
    let search = asked.wants_search(everybody.len());
    everybody.retain(|(person, _)| asked.finds(&format!("{} {} {}", person.name, person.email, person.title)));
    let (here, left): (Vec<_>, Vec<_>) = everybody.into_iter().partition(|(person, _)| person.left_at.is_none());
    let page_of = asked.page("/people", here.len(), None);
    let shown = here.get(page_of.rows.clone()).unwrap_or_default();
    let manages = desk.actor.may_somewhere(Right::ManagePeople);
    let open = if manages { store::invitations::open(&read, ui.now).await? } else { Vec::new() };
    let everywhere = folkmoot_newsroom::staff::organisation::may_change(&desk.actor);
    let action = html! { @if everywhere { (link_button(&t!(ui, "organisation-title"), "/organisation").icon("building-2")) } @if manages { (link_button(&t!(ui, "people-invite"), "/people/invite").primary().icon("user-plus")) } };
    Ok(html! {
        (bar(&t!(ui, "nav-people"), html! {}, action))
        (page(Width::Full, html! {
            @if search { (search_form("/people", &t!(ui, "people-search"), &t!(ui, "search"), &asked.words)) }
            @if here.is_empty() { (empty("users", &t!(ui, "people-not-found"), &t!(ui, "people-not-found-next"), html! {})) }
            @else { (card("people-h", &t!(ui, "people-colleagues", count = here.len()), "", colleagues(desk, shown, &departments))) }
            (page_of.pager(ui))
            @if manages { (card("invitations-h", &t!(ui, "people-invitations"), &t!(ui, "people-invitations-note"), invitations(desk, &open, &departments))) }
            (departments::card(desk, &departments, typed, problems))
            @if !left.is_empty() { (unfold(&t!(ui, "people-left", count = left.len()), !asked.words.is_empty(), leavers(desk, &left))) }
        }))
    })
}

fn colleagues(desk: &Desk, people: &[(Person, Vec<Grant>)], departments: &[Department]) -> Markup {
    let ui = &desk.ui;
    let (name, does, roles) = (t!(ui, "people-name"), t!(ui, "people-title"), t!(ui, "people-roles"));
    let since = t!(ui, "people-since");
    let columns = [Column::words(&name), Column::words(&does), Column::words(&roles), Column::words(&since)];
    let row = |(person, grants): &(Person, Vec<Grant>)| {
        let href = format!("/people/{}", person.id);
        vec![
            html! { a href=(href) { (who(&person.name, colour(person.id), &person.email)) } },
            html! { (person.title) },
            roles::listed(ui, grants, departments),
            ui.time(person.joined_at, Form::Date),
        ]
    };
    table(&t!(ui, "nav-people"), &columns, &people.iter().map(row).collect::<Vec<_>>())
}

fn invitations(desk: &Desk, open: &[Invitation], departments: &[Department]) -> Markup {
    let ui = &desk.ui;
    if open.is_empty() {
        return empty("mail", &t!(ui, "people-invitations-none"), &t!(ui, "people-invitations-none-next"), html! {});
    }
    let (name, roles, until, act) =
        (t!(ui, "people-name"), t!(ui, "people-roles"), t!(ui, "people-until"), t!(ui, "table-actions"));
    let columns = [Column::words(&name), Column::words(&roles), Column::words(&until), Column::hidden(&act)];
    let row = |one: &Invitation| {
        let action = format!("/people/invitations/{}/withdraw", one.id);
        let mine = one.grants.iter().all(|grant| roles::may_grant(&desk.actor, grant));
        vec![
            two_lines(html! { bdi { (one.name) } }, html! { (one.email) }),
            roles::listed(ui, &one.grants, departments),
            ui.time(one.expires_at, Form::Short),
            html! { @if mine { (inline_form(ui, &action, html! { (button(&t!(ui, "people-withdraw")).small()) })) } },
        ]
    };
    table(&t!(ui, "people-invitations-open"), &columns, &open.iter().map(row).collect::<Vec<_>>())
}

fn leavers(desk: &Desk, people: &[(Person, Vec<Grant>)]) -> Markup {
    let ui = &desk.ui;
    let line = |(person, _): &(Person, Vec<Grant>)| {
        let href = format!("/people/{}", person.id);
        html! { a href=(href) { (person.name) } @if let Some(at) = person.left_at { (t!(ui, "people-left-on", at = ui.moment(at, Form::Date))) } }
    };
    let most = usize::try_from(ROWS).unwrap_or(usize::MAX);
    let more = people.len().saturating_sub(most);
    html! {
        (crate::parts::lines(&people.iter().take(most).map(line).collect::<Vec<_>>()))
        @if more > 0 { (crate::parts::remark(html! { (t!(ui, "people-left-more", count = more)) })) }
    }
}
