//! The organisation: its name, its clocks and its languages, changed by whoever manages people everywhere. For anybody else there is no page.

use super::set_up::{LANGUAGES, zones};
use crate::{
    i18n::{Locale, text_if},
    parts::{
        Choice, Field, Layout, Place, Problem, Ui, Width, actions, bar, button, checks, error_summary, form, link_button, page,
        pair, problem_of, remark,
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
    response::Response,
    routing::{get, post},
};
use folkmoot_model::{language::Language, staff::role::Right};
use folkmoot_newsroom::{
    Refusal,
    staff::organisation::{self, Change},
};
use http::StatusCode;
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes.page(Access::Right(Right::ManagePeople), "/organisation", get(show)).form(
        Access::Right(Right::ManagePeople),
        "/organisation",
        post(change),
    )
}

async fn show(desk: Desk) -> Response {
    match present(&desk).await {
        Ok(present) => answer(&desk, StatusCode::OK, &present, &[]).await,
        Err(error) => desk.refused(&error).await,
    }
}

/// The organisation as it is, for whoever may change it.
async fn present(desk: &Desk) -> Result<Change, Refusal> {
    if !organisation::may_change(&desk.actor) {
        return Err(Refusal::NotFound);
    }
    let guideline = desk.guideline().await?;
    let mut languages = guideline.languages.iter().map(ToString::to_string);
    Ok(Change {
        name: desk.organisation.name.clone(),
        time_zone: desk.organisation.time_zone.clone(),
        locale: desk.organisation.locale.clone(),
        own: languages.next().unwrap_or_else(|| desk.organisation.locale.clone()),
        languages: languages.collect(),
    })
}

async fn change(desk: Desk, filled: Filled) -> Response {
    if !organisation::may_change(&desk.actor) {
        return desk.refused(&Refusal::NotFound).await;
    }
    let text = |name: &str| filled.text(name).to_owned();
    let asked = Change {
        name: text("organisation"),
        time_zone: text("time_zone"),
        locale: text("locale"),
        own: text("own"),
        languages: filled.all("languages").map(str::to_owned).collect(),
    };
    let done = match Locale::parse(&asked.locale) {
        Some(_) => organisation::change(&desk.newsroom, &desk.actor, asked.clone()).await,
        None => Err(Refusal::Field { field: "locale", key: "error-language" }),
    };
    match done {
        Ok(()) => desk.go("/organisation", "organisation-changed"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => answer(&desk, refused::status(&error), &asked, &problems).await,
            None => desk.refused(&error).await,
        },
    }
}

async fn answer(desk: &Desk, status: StatusCode, asked: &Change, problems: &[Problem]) -> Response {
    let main = main(&desk.ui, asked, problems);
    desk.page_with(status, &t!(desk.ui, "organisation-title"), Some(Place::People), Layout::Page, main).await
}

/// A language's name, else its tag.
fn named(ui: &Ui, tag: &str) -> String {
    let primary = tag.parse::<Language>().map_or_else(|_| tag.to_owned(), |language| language.primary().to_owned());
    text_if(ui.locale, &format!("language-{primary}"), &[]).unwrap_or_else(|| tag.to_owned())
}

fn main(ui: &Ui, asked: &Change, problems: &[Problem]) -> Markup {
    let wrong = |field: &str| problem_of(problems, field);
    let (zones, pages) = (zones(), Locale::all().map(|one| (one.code(), one.own_name())).collect::<Vec<_>>());
    let known = zones.contains(&asked.time_zone);
    let mut places: Vec<Choice<'_>> = zones.iter().map(|zone| Choice::new(zone, zone, *zone == asked.time_zone)).collect();
    if !known {
        places.insert(0, Choice::new(&asked.time_zone, &asked.time_zone, true));
    }
    let locales = pages.iter().map(|(code, name)| Choice::new(code, name, *code == asked.locale)).collect();
    let more = std::iter::once(&asked.own).chain(&asked.languages).map(String::as_str).filter(|tag| !LANGUAGES.contains(tag));
    let tags: Vec<&str> = LANGUAGES.into_iter().chain(more).collect();
    let spoken: Vec<(&str, String)> = tags.iter().map(|tag| (*tag, named(ui, tag))).collect();
    let own = spoken.iter().map(|(tag, name)| Choice::new(tag, name, *tag == asked.own)).collect();
    let further: Vec<Choice<'_>> =
        spoken.iter().map(|(tag, name)| Choice::new(tag, name, asked.languages.iter().any(|one| one == tag))).collect();
    html! {
        (bar(&t!(ui, "organisation-title"), html! {}, html! {}))
        (page(Width::Middle, form(ui, "/organisation", html! {
            (error_summary(ui, problems))
            (remark(html! { (t!(ui, "organisation-note")) }))
            (Field::text("organisation", &t!(ui, "set-up-organisation")).value(&asked.name).hint(&t!(ui, "set-up-organisation-hint"))
                .attr("maxlength", "200").autocomplete("organization").error(wrong("organisation")))
            (pair(
                html! { (Field::select("time_zone", &t!(ui, "set-up-zone"), places).hint(&t!(ui, "organisation-zone-hint")).error(wrong("time_zone"))) },
                html! { (Field::select("locale", &t!(ui, "organisation-locale"), locales).hint(&t!(ui, "organisation-locale-hint")).error(wrong("locale"))) },
            ))
            (Field::select("own", &t!(ui, "organisation-own"), own).hint(&t!(ui, "organisation-own-hint")).error(wrong("own")))
            (checks("languages", &t!(ui, "set-up-languages"), &further))
            (actions(html! { (button(&t!(ui, "organisation-save")).primary()) (link_button(&t!(ui, "cancel"), "/people").quiet()) }))
        })))
    }
}
