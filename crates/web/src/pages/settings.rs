//! A person's own page: who they are here, their password, language and look.

use super::{
    absence, feed,
    people::{colour, roles},
};
use crate::{
    i18n::Locale,
    parts::{
        Choice, Field, Layout, Problem, Scheme, Width, actions, bar, button, card, error_summary, form, page, problem_of, radios,
        remark, split, stack, terms, who,
    },
    server::{
        Web,
        browser::{self, ClientAddress},
        desk::Desk,
        filled::Filled,
        refused,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    extract::State,
    response::Response,
    routing::{get, post},
};
use folkmoot_model::staff::role::Right;
use folkmoot_newsroom::{
    Refusal,
    staff::{colleagues, password, sign_in},
};
use folkmoot_store as store;
use http::{HeaderMap, StatusCode};
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes.page(Access::SignedIn, "/me", get(show)).form(Access::SignedIn, "/settings/look", post(look)).form(
        Access::SignedIn,
        "/settings/password",
        post(change),
    )
}

async fn show(desk: Desk) -> Response {
    answer(&desk, StatusCode::OK, None, &[]).await
}

/// The page, with what was typed into the card of an absence when that comes back.
pub async fn answer(desk: &Desk, status: StatusCode, away: Option<&Filled>, problems: &[Problem]) -> Response {
    let read = desk.read();
    let found = async {
        let departments = store::departments::all(&read).await?;
        let made_at = store::calendar_feeds::made_at(&read, desk.actor.person).await?;
        Ok::<_, Refusal>((departments, made_at, absence::card(desk, away, problems).await?))
    };
    match found.await {
        Ok((departments, made_at, away)) => {
            let roles = roles::listed(&desk.ui, &desk.actor.grants, &departments);
            let calendar = feed::own_card(&desk.ui, made_at);
            desk.page_with(
                status,
                &t!(desk.ui, "me-page"),
                None,
                Layout::Page,
                main(desk, roles, &html! { (away) @if desk.actor.may_somewhere(Right::ReadMessages) { (calendar) } }, problems),
            )
            .await
        }
        Err(error) => desk.refused(&error).await,
    }
}

fn main(desk: &Desk, roles: Markup, more: &Markup, problems: &[Problem]) -> Markup {
    let (ui, person) = (&desk.ui, &desk.person);
    let about = html! {
        (stack(html! {
            (who(&person.name, colour(person.id), &person.title))
            (terms(&[(t!(ui, "field-email").as_str(), html! { (person.email) }), (t!(ui, "people-roles").as_str(), roles)]))
            (remark(html! { (t!(ui, "me-who-changes")) }))
        }))
    };
    html! {
        (bar(&t!(ui, "me-page"), html! {}, html! {}))
        (page(Width::Middle, html! {
            (error_summary(ui, problems))
            (split(
                html! {
                    (card("me-h", &t!(ui, "me-you"), "", about))
                    (card("password-h", &t!(ui, "me-password"), "", password_form(desk, problems)))
                },
                html! { (card("look-h", &t!(ui, "me-look"), "", look_form(desk))) (more) },
            ))
        }))
    }
}

fn password_form(desk: &Desk, problems: &[Problem]) -> Markup {
    let ui = &desk.ui;
    form(
        ui,
        "/settings/password",
        html! {
            // browsers keep the password under this name
            input type="hidden" name="email" autocomplete="username" value=(desk.person.email);
            (Field::password("old", &t!(ui, "me-password-old"), "current-password").error(problem_of(problems, "old")))
            (Field::password("password", &t!(ui, "field-password-new"), "new-password").hint(&t!(ui, "password-rules", shortest = password::SHORTEST))
                .error(problem_of(problems, "password")))
            (actions(html! { (button(&t!(ui, "me-password-save")).primary()) }))
        },
    )
}

fn look_form(desk: &Desk) -> Markup {
    let (ui, scheme) = (&desk.ui, Scheme::parse(&desk.person.theme));
    let labels =
        [(Scheme::Auto, t!(ui, "look-auto")), (Scheme::Light, t!(ui, "look-light")), (Scheme::Dark, t!(ui, "look-dark"))];
    let looks: Vec<Choice<'_>> = labels.iter().map(|(one, label)| Choice::new(one.code(), label, *one == scheme)).collect();
    let names: Vec<(&'static str, String, bool)> = Locale::all().map(|l| (l.code(), l.own_name(), l == ui.locale)).collect();
    let languages = names.iter().map(|(code, name, chosen)| Choice::new(code, name, *chosen)).collect();
    form(
        ui,
        "/settings/look",
        html! {
            input type="hidden" name="back" value="/me";
            (radios("theme", &t!(ui, "look"), &looks))
            (Field::select("lang", &t!(ui, "language"), languages))
            (actions(html! { (button(&t!(ui, "look-save"))) }))
        },
    )
}

async fn look(State(web): State<Web>, desk: Desk, filled: Filled) -> Response {
    let locale = Locale::parse(filled.text("lang")).unwrap_or(desk.ui.locale);
    match colleagues::prefer(&desk.newsroom, &desk.actor, locale.code(), filled.text("theme")).await {
        Ok(()) => {
            let mut response = desk.go(browser::same_site(filled.text("back")), "");
            browser::remember_language(&web, &mut response, locale);
            response
        }
        Err(error) => desk.refused(&error).await,
    }
}

async fn change(
    State(web): State<Web>,
    headers: HeaderMap,
    ClientAddress(from): ClientAddress,
    desk: Desk,
    filled: Filled,
) -> Response {
    match changed(&web, &headers, &from, &desk, &filled).await {
        Ok(response) => response,
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(mut problems) => {
                // too many tries: the field to come back to is the old password
                for problem in problems.iter_mut().filter(|problem| problem.field == "main") {
                    "old".clone_into(&mut problem.field);
                }
                answer(&desk, refused::status(&error), None, &problems).await
            }
            None => desk.refused(&error).await,
        },
    }
}

/// Every browser is signed out, this one gets a new session.
async fn changed(web: &Web, headers: &HeaderMap, from: &str, desk: &Desk, filled: &Filled) -> Result<Response, Refusal> {
    colleagues::change_password(&desk.newsroom, &desk.actor, filled.text("old"), filled.text("password"), from).await?;
    let signed_in = sign_in::open_session(&desk.newsroom, desk.person.clone()).await?;
    browser::signed_in(web, headers, &signed_in, "/me?done=password").await
}
