//! A refusal as a page, or as the problems of a form: what happened, what is safe, what to do.

use super::{
    Web,
    desk::{Desk, locale, theme},
};
use crate::{
    i18n::{self, FluentValue, Speaks},
    pages::trouble,
    parts::{Bare, Crest, Layout, Problem, Scheme, Town, Ui, failure},
    t,
    theme::Theme,
};
use axum::response::{Html, IntoResponse, Response};
use folkmoot_model::obstacle::Obstacle;
use folkmoot_newsroom::{Newsroom, Refusal, staff::sign_in::SignInProblem};
use folkmoot_store as store;
use http::{HeaderMap, StatusCode};
use jiff::tz::TimeZone;

/// The status a refusal answers with.
pub fn status(error: &Refusal) -> StatusCode {
    match error {
        Refusal::Obstacles(_) | Refusal::Stale => StatusCode::CONFLICT,
        Refusal::Findings(_) | Refusal::Field { .. } | Refusal::SignIn(SignInProblem::Wrong) => StatusCode::UNPROCESSABLE_ENTITY,
        Refusal::NotFound => StatusCode::NOT_FOUND,
        Refusal::NoRight => StatusCode::FORBIDDEN,
        Refusal::SignIn(SignInProblem::TooMany) => StatusCode::TOO_MANY_REQUESTS,
        Refusal::Network(_) => StatusCode::BAD_GATEWAY,
        Refusal::Store(store::StoreError::Full) => StatusCode::INSUFFICIENT_STORAGE,
        Refusal::Store(_) | Refusal::Vault(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// What stands in the way, in the reader's language.
pub fn obstacle(speaks: &impl Speaks, obstacle: &Obstacle) -> String {
    let (name, value) = match obstacle {
        Obstacle::WrongState { state } => {
            let words = i18n::text_if(speaks.locale(), &format!("state-{}", state.replace('_', "-")), &[])
                .unwrap_or_else(|| state.clone());
            ("state", FluentValue::from(words))
        }
        Obstacle::Finding { clause, .. } | Obstacle::NotOverridable { clause } => ("clause", FluentValue::from(clause.clone())),
        // a number, so that the sentence can have its plural
        Obstacle::NotEveryoneTold { waiting } => ("waiting", FluentValue::from(*waiting)),
        Obstacle::Missing { field } => ("field", FluentValue::from(field.clone())),
        Obstacle::MovedOn { version } => ("version", FluentValue::from(*version)),
        Obstacle::Clause { number, fault } => {
            let number = [("number", FluentValue::from(number.clone()))];
            return i18n::text(speaks.locale(), &format!("fault-{fault}"), &number);
        }
        _ => ("none", FluentValue::from("")),
    };
    i18n::text_if(speaks.locale(), obstacle.key(), &[(name, value)]).unwrap_or_else(|| obstacle.to_string())
}

/// The sentence of a refusal, and what to do about it.
fn words(speaks: &impl Speaks, error: &Refusal) -> (String, String) {
    match error {
        Refusal::Obstacles(list) => {
            let all: Vec<String> = list.iter().map(|one| obstacle(speaks, one)).collect();
            (all.join(" "), t!(speaks, "refused-obstacles-next"))
        }
        Refusal::Findings(_) => (t!(speaks, "refused-findings"), t!(speaks, "refused-findings-next")),
        Refusal::Field { key, .. } => {
            (i18n::text_if(speaks.locale(), key, &[]).unwrap_or_else(|| (*key).to_owned()), t!(speaks, "refused-field-next"))
        }
        Refusal::Stale => (t!(speaks, "refused-stale"), t!(speaks, "refused-stale-next")),
        Refusal::NotFound => (t!(speaks, "refused-not-found"), t!(speaks, "refused-not-found-next")),
        Refusal::NoRight => (t!(speaks, "refused-no-right"), t!(speaks, "refused-no-right-next")),
        Refusal::SignIn(SignInProblem::Wrong) => (t!(speaks, "refused-sign-in"), t!(speaks, "refused-sign-in-next")),
        Refusal::SignIn(SignInProblem::TooMany) => (t!(speaks, "refused-too-many"), t!(speaks, "refused-too-many-next")),
        Refusal::Network(error) => {
            (t!(speaks, "refused-network", why = trouble::line(speaks, &error.to_string())), t!(speaks, "refused-network-next"))
        }
        Refusal::Store(store::StoreError::Full) => (t!(speaks, "refused-full"), t!(speaks, "refused-full-next")),
        Refusal::Store(_) | Refusal::Vault(_) => (t!(speaks, "refused-house"), t!(speaks, "refused-house-next")),
    }
}

/// The problems of a form that came back; nothing when the refusal is not about the form.
pub fn problems(speaks: &impl Speaks, error: &Refusal) -> Option<Vec<Problem>> {
    match error {
        Refusal::Field { field, .. } => Some(vec![Problem { field: (*field).to_owned(), words: words(speaks, error).0 }]),
        Refusal::Obstacles(list) => {
            Some(list.iter().map(|one| Problem { field: "main".to_owned(), words: obstacle(speaks, one) }).collect())
        }
        Refusal::Stale | Refusal::Findings(_) | Refusal::SignIn(_) | Refusal::Network(_) => {
            Some(vec![Problem { field: "main".to_owned(), words: words(speaks, error).0 }])
        }
        // with room again the same form can be sent again
        Refusal::Store(store::StoreError::Full) => {
            Some(vec![Problem { field: "main".to_owned(), words: t!(speaks, "refused-full-form") }])
        }
        _ => None,
    }
}

/// A number to quote for trouble in the house, written to the log beside its cause.
fn case_number(error: &Refusal, newsroom: &Newsroom) -> Option<String> {
    if !matches!(error, Refusal::Store(_) | Refusal::Vault(_)) {
        return None;
    }
    let number = newsroom.mint.mint().simple().to_string();
    let number = number.get(number.len().saturating_sub(8)..).unwrap_or(&number).to_owned();
    tracing::error!(number, %error, "a page failed");
    Some(number)
}

/// A refusal at a desk: a page in its frame.
pub async fn at_desk(desk: &Desk, error: &Refusal) -> Response {
    let (what, next) = words(&desk.ui, error);
    let number = case_number(error, &desk.newsroom);
    let main = failure(&desk.ui, &what, &next, number.as_deref());
    if desk.fragment {
        return (status(error), Html(main.into_string())).into_response();
    }
    let page = Box::pin(desk.page_with(status(error), &what, None, Layout::Page, main));
    if matches!(error, Refusal::Store(_)) { bare_page(desk, error, &what, &next, number.as_deref()) } else { page.await }
}

/// When the database fails the frame can't be drawn either: a bare page.
fn bare_page(desk: &Desk, error: &Refusal, what: &str, next: &str, number: Option<&str>) -> Response {
    let town =
        Town { name: &desk.organisation.name, crest: Crest::of(&desk.organisation.name), theme: theme(&desk.organisation) };
    let page =
        Bare { title: what, town: &town, scheme: Scheme::Auto, rehearsal: desk.organisation.rehearsal, here: "", wide: false };
    (status(error), Html(page.page(&desk.ui, failure(&desk.ui, what, next, number)).into_string())).into_response()
}

/// A refusal without a desk: nobody is signed in, or the database fails.
pub async fn bare(web: &Web, headers: &HeaderMap, error: &Refusal) -> Response {
    let ui = plain_ui(web, headers, "");
    let (what, next) = words(&ui, error);
    let number = case_number(error, &web.newsroom);
    frame(web, &ui, status(error), &what, &next, number.as_deref()).await
}

/// A form that could not be read: too large, of a wrong type, or without its token.
pub async fn unreadable(web: &Web, headers: &HeaderMap, status: StatusCode) -> Response {
    let ui = plain_ui(web, headers, "");
    let (what, next) = match status {
        StatusCode::PAYLOAD_TOO_LARGE => (t!(ui, "refused-too-large"), t!(ui, "refused-too-large-next")),
        StatusCode::FORBIDDEN => (t!(ui, "refused-token"), t!(ui, "refused-token-next")),
        _ => (t!(ui, "refused-unreadable"), t!(ui, "refused-unreadable-next")),
    };
    frame(web, &ui, status, &what, &next, None).await
}

/// The words and the present for a page nobody is signed in on.
pub fn plain_ui(web: &Web, headers: &HeaderMap, nonce: &str) -> Ui {
    Ui {
        locale: locale(headers, None),
        zone: TimeZone::UTC,
        now: web.newsroom.now(),
        nonce: nonce.to_owned(),
        csrf: String::new(),
    }
}

async fn frame(web: &Web, ui: &Ui, status: StatusCode, what: &str, next: &str, number: Option<&str>) -> Response {
    let organisation = store::organisation::get(&web.newsroom.store.read()).await.ok().flatten();
    let (name, colours, rehearsal) =
        organisation.as_ref().map_or(("Folkmoot", Theme::HOUSE, false), |o| (o.name.as_str(), theme(o), o.rehearsal));
    let town = Town { name, crest: Crest::of(name), theme: colours };
    let page = Bare { title: what, town: &town, scheme: Scheme::Auto, rehearsal, here: "", wide: false };
    (status, Html(page.page(ui, failure(ui, what, next, number)).into_string())).into_response()
}
