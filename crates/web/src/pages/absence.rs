//! The card on one's own page: away from when until when, and who stands in.

use crate::{
    i18n::Form as Say,
    parts::{self, Choice, Field, Problem, button, form, problem_of},
    server::{
        desk::Desk,
        filled::Filled,
        refused,
        routes::{Access, Routes},
    },
    t,
};
use axum::{response::Response, routing::post};
use folkmoot_model::ids::PersonId;
use folkmoot_newsroom::{Refusal, staff::absence};
use folkmoot_store::{self as store, absences::Absence};
use jiff::{Timestamp, civil::Date};
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes.form(Access::SignedIn, "/settings/absence", post(away)).form(Access::SignedIn, "/settings/absence/over", post(back))
}

/// The card, with what was typed when it comes back.
///
/// # Errors
/// The database.
pub async fn card(desk: &Desk, typed: Option<&Filled>, problems: &[Problem]) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let read = desk.read();
    let people = store::people::all(&read).await?;
    let absence = store::absences::of(&read, desk.person.id).await?.filter(|one| one.until > ui.now);
    let name = |id: PersonId| people.iter().find(|(person, _)| person.id == id).map_or("", |(person, _)| person.name.as_str());
    let stands = absence.map(|one| {
        t!(
            ui,
            "absence-stands",
            name = name(one.deputy),
            from = ui.moment(one.from, Say::Full),
            until = ui.moment(one.until, Say::Full)
        )
    });
    let others: Vec<(String, &str)> = people
        .iter()
        .filter(|(person, _)| person.left_at.is_none() && person.id != desk.person.id)
        .map(|(person, _)| (person.id.to_string(), person.name.as_str()))
        .collect();
    let shown = |field: &str| typed.map_or(String::new(), |typed| typed.text(field).to_owned());
    let (from, until, deputy) = (shown("from"), shown("until"), shown("deputy"));
    let choices = others.iter().map(|(id, name)| Choice::new(id, name, *id == deputy)).collect();
    let wrong = |field: &str| problem_of(problems, field);
    let body = html! {
        @if let Some(stands) = &stands {
            p { (stands) }
            (form(ui, "/settings/absence/over", parts::actions(html! { (button(&t!(ui, "absence-back"))) })))
        } @else {
            (form(ui, "/settings/absence", html! {
                (parts::pair(
                    html! { (Field::input("date", "from", &t!(ui, "absence-from")).value(&from).error(wrong("from"))) },
                    html! { (Field::input("date", "until", &t!(ui, "absence-until")).value(&until).error(wrong("until"))) },
                ))
                (Field::select("deputy", &t!(ui, "absence-deputy"), choices).error(wrong("deputy")))
                (parts::actions(html! { (button(&t!(ui, "absence-save"))) }))
            }))
        }
    };
    Ok(parts::card(
        "absence-h",
        &t!(ui, "absence"),
        "",
        parts::stack(html! { (parts::remark(html! { (t!(ui, "absence-note")) })) (body) }),
    ))
}

/// The first instant of a day in the town's zone, so many days later.
fn day(desk: &Desk, text: &str, field: &'static str, later: i8) -> Result<Timestamp, Refusal> {
    let wrong = || Refusal::Field { field, key: "error-absence-day" };
    let date: Date = text.trim().parse().map_err(|_| wrong())?;
    let date = date.checked_add(jiff::Span::new().days(later)).map_err(|_| wrong())?;
    Ok(date.to_zoned(desk.ui.zone.clone()).map_err(|_| wrong())?.timestamp())
}

fn asked(desk: &Desk, filled: &Filled) -> Result<Absence, Refusal> {
    let from = day(desk, filled.text("from"), "from", 0)?;
    // the day that is named is still away
    let until = day(desk, filled.text("until"), "until", 1)?;
    let deputy = filled.parse("deputy").ok_or(Refusal::Field { field: "deputy", key: "error-absence-deputy" })?;
    Ok(Absence { person: desk.actor.person, from, until, deputy })
}

async fn away(desk: Desk, filled: Filled) -> Response {
    let result = match asked(&desk, &filled) {
        Ok(absence) => absence::away(&desk.newsroom, &desk.actor, &absence).await,
        Err(error) => Err(error),
    };
    match result {
        Ok(()) => desk.go("/me", "absence"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => super::settings::answer(&desk, refused::status(&error), Some(&filled), &problems).await,
            None => desk.refused(&error).await,
        },
    }
}

async fn back(desk: Desk, _filled: Filled) -> Response {
    match absence::back(&desk.newsroom, &desk.actor, desk.actor.person).await {
        Ok(()) => desk.go("/me", "back"),
        Err(error) => desk.refused(&error).await,
    }
}
