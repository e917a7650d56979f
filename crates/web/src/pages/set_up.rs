//! Set-up: the one page of a new installation. Works once; afterwards it does not exist.

use crate::{
    i18n::{Locale, text},
    parts::{Choice, Field, Problem, actions, button, checks, error_summary, form, pair, problem_of},
    server::{
        browser,
        filled::Filled,
        lobby::Lobby,
        refused,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    response::Response,
    routing::{get, post},
};
use folkmoot_newsroom::{
    Refusal,
    staff::{
        password,
        set_up::{self, SetUp},
        sign_in,
    },
};
use http::StatusCode;
use jiff::tz::TimeZoneDatabase;
use maud::{Markup, html};

/// Further languages offered for messages; those whose words the guideline and the language guess know.
pub(super) const LANGUAGES: [&str; 10] = ["nl", "en", "de", "fr", "es", "el", "tr", "pl", "uk", "ar"];

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes.page(Access::Open, "/set-up", get(show)).form(Access::Open, "/set-up", post(set))
}

async fn show(lobby: Lobby) -> Response {
    if lobby.organisation.is_some() {
        return lobby.refused(&Refusal::NotFound).await;
    }
    let form = SetUp {
        organisation: String::new(),
        time_zone: usual_zone(lobby.ui.locale).to_owned(),
        locale: lobby.ui.locale.code().to_owned(),
        languages: Vec::new(),
        department: String::new(),
        name: String::new(),
        email: String::new(),
        password: String::new(),
    };
    page(&lobby, StatusCode::OK, &form, &[])
}

async fn set(lobby: Lobby, filled: Filled) -> Response {
    let text = |name: &str| filled.text(name).to_owned();
    let form = SetUp {
        organisation: text("organisation"),
        time_zone: text("time_zone"),
        locale: text("locale"),
        languages: filled.all("languages").map(str::to_owned).collect(),
        department: text("department"),
        name: text("name"),
        email: text("email"),
        password: text("password"),
    };
    if lobby.organisation.is_some() {
        return lobby.refused(&Refusal::NotFound).await;
    }
    match begin(&lobby, form.clone()).await {
        Ok(response) => response,
        Err(error) => match refused::problems(&lobby.ui, &error) {
            Some(problems) => page(&lobby, refused::status(&error), &form, &problems),
            None => lobby.refused(&error).await,
        },
    }
}

async fn begin(lobby: &Lobby, form: SetUp) -> Result<Response, Refusal> {
    let person = set_up::set_up(&lobby.web.newsroom, form).await?;
    let signed_in = sign_in::open_session(&lobby.web.newsroom, person).await?;
    browser::signed_in(&lobby.web, &lobby.headers, &signed_in, "/accounts?done=set-up").await
}

fn page(lobby: &Lobby, status: StatusCode, form: &SetUp, problems: &[Problem]) -> Response {
    lobby.page(status, &t!(lobby.ui, "set-up-title"), "/set-up", true, card(lobby, form, problems))
}

fn card(lobby: &Lobby, filled: &SetUp, problems: &[Problem]) -> Markup {
    let ui = &lobby.ui;
    let wrong = |field: &str| problem_of(problems, field);
    let (zones, names): (Vec<String>, Vec<(&'static str, String)>) =
        (zones(), Locale::all().map(|l| (l.code(), l.own_name())).collect());
    let unset = t!(ui, "set-up-zone-choose");
    let mut places = vec![Choice::new("", &unset, filled.time_zone.is_empty())];
    places.extend(zones.iter().map(|zone| Choice::new(zone, zone, *zone == filled.time_zone)));
    let languages = names.iter().map(|(code, name)| Choice::new(code, name, *code == filled.locale)).collect();
    let spoken: Vec<(&str, String)> =
        LANGUAGES.iter().map(|code| (*code, text(ui.locale, &format!("language-{code}"), &[]))).collect();
    let written: Vec<Choice<'_>> =
        spoken.iter().map(|(code, name)| Choice::new(code, name, filled.languages.iter().any(|chosen| chosen == code))).collect();
    html! {
        p { (t!(ui, "set-up-lead")) }
        (form(ui, "/set-up", html! {
            (error_summary(ui, problems))
            h2 { (t!(ui, "set-up-town")) }
            (Field::text("organisation", &t!(ui, "set-up-organisation")).value(&filled.organisation).hint(&t!(ui, "set-up-organisation-hint"))
                .attr("maxlength", "200").autocomplete("organization").error(wrong("organisation")))
            (pair(
                html! { (Field::select("locale", &t!(ui, "set-up-language"), languages).error(wrong("locale"))) },
                html! { (Field::select("time_zone", &t!(ui, "set-up-zone"), places).error(wrong("time_zone"))) },
            ))
            (checks("languages", &t!(ui, "set-up-languages"), &written))
            (Field::text("department", &t!(ui, "set-up-department")).value(&filled.department).hint(&t!(ui, "set-up-department-hint"))
                .attr("maxlength", "200").autocomplete("off").error(wrong("department")))
            h2 { (t!(ui, "set-up-you")) }
            (pair(
                html! { (Field::text("name", &t!(ui, "field-name")).value(&filled.name).attr("maxlength", "200").autocomplete("name").error(wrong("name"))) },
                html! { (Field::input("email", "email", &t!(ui, "field-email")).value(&filled.email).autocomplete("username").error(wrong("email"))) },
            ))
            (Field::password("password", &t!(ui, "field-password-new"), "new-password").hint(&t!(ui, "password-rules", shortest = password::SHORTEST))
                .error(wrong("password")))
            (actions(html! { (button(&t!(ui, "set-up-button")).primary()) }))
        }))
    }
}

/// The zone to offer first where a language leaves little doubt; none elsewhere, so that nobody gets a wrong one unasked.
fn usual_zone(locale: Locale) -> &'static str {
    match locale.code() {
        "nl" => "Europe/Amsterdam",
        "el" => "Europe/Athens",
        _ => "",
    }
}

/// The time zones of the IANA database that are named after a place, and UTC.
pub(super) fn zones() -> Vec<String> {
    let database = TimeZoneDatabase::bundled();
    let placed = |name: &str| {
        let region = name.split('/').next().unwrap_or_default();
        name == "UTC"
            || matches!(
                region,
                "Africa"
                    | "America"
                    | "Antarctica"
                    | "Arctic"
                    | "Asia"
                    | "Atlantic"
                    | "Australia"
                    | "Europe"
                    | "Indian"
                    | "Pacific"
            ) && name.contains('/')
    };
    let mut names: Vec<String> = database.available().map(|name| name.as_str().to_owned()).filter(|name| placed(name)).collect();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use folkmoot_model::time::time_zone;

    #[test]
    fn every_zone_offered_is_known_to_the_newsroom() {
        let zones = zones();
        assert!(zones.len() > 300, "{}", zones.len());
        for name in &zones {
            assert!(time_zone(name).is_ok(), "{name}");
        }
        for locale in Locale::all() {
            let usual = usual_zone(locale);
            assert!(usual.is_empty() || zones.iter().any(|zone| zone == usual), "{usual}");
        }
    }
}
