//! The calendar in programmes of their own: `/feeds/{secret}/calendar.ics` for whoever knows the secret, made and taken away on a person's
//! own page. It shows what that person may read, no more; what they no longer may is gone at the next look.

pub mod icalendar;

use super::calendar::{goes_out, plan};
use crate::{
    i18n::{Form, Locale},
    parts::{Layout, Level, Ui, Width, actions, bar, button, card, copyable, inline_form, link_button, note, page, remark, row},
    server::{
        Web,
        desk::Desk,
        filled::Filled,
        refused,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use folkmoot_model::{
    account::Account,
    outgoing::message::{Message, MessageState},
    staff::role::Right,
};
use folkmoot_newsroom::{Newsroom, Refusal, staff::feed};
use folkmoot_store::{self as store, messages::MessageRow};
use http::{HeaderMap, StatusCode, header};
use icalendar::{Certainty, Entry, calendar};
use jiff::{SignedDuration, Timestamp};
use maud::{Markup, html};
use sha2::{Digest, Sha256};

/// How far back a programme sees.
const BACK: SignedDuration = SignedDuration::from_hours(24 * 30);
/// How far ahead.
const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 366);
/// How long a message takes in a calendar.
const LASTS: SignedDuration = SignedDuration::from_mins(15);

/// The routes.
pub fn routes(routes: Routes) -> Routes {
    routes
        .part(Access::Open, "/feeds/{secret}/calendar.ics", get(calendar_file))
        .form(Access::SignedIn, "/settings/calendar", post(make))
        .form(Access::SignedIn, "/settings/calendar/revoke", post(revoke))
}

async fn calendar_file(State(web): State<Web>, Path(secret): Path<String>, headers: HeaderMap) -> Response {
    match written(&web, &secret).await {
        Ok(text) => served(&headers, text),
        Err(error) => refused::bare(&web, &headers, &error).await,
    }
}

fn served(headers: &HeaderMap, text: String) -> Response {
    let mark = format!("\"{}\"", hex::encode(&Sha256::digest(text.as_bytes())[..16]));
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let same =
        known.is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == mark || one.trim() == "*"));
    let caching = [(header::ETAG, mark), (header::CACHE_CONTROL, "private, no-cache".to_owned())];
    if same {
        return (StatusCode::NOT_MODIFIED, caching).into_response();
    }
    (caching, [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response()
}

async fn written(web: &Web, secret: &str) -> Result<String, Refusal> {
    let newsroom = &web.newsroom;
    let (person, actor) = feed::owner(newsroom, secret).await?;
    let (read, now) = (newsroom.store.read(), newsroom.now());
    let organisation = newsroom.organisation(&read).await?;
    let departments = actor.departments(Right::ReadMessages);
    let (from, to) = (now.saturating_sub(BACK).unwrap_or(now), now.saturating_add(AHEAD).unwrap_or(now));
    let rows = store::messages::planned(&read, from, to, departments.as_deref()).await?;
    let accounts = store::accounts::all(&read).await?;
    let named = store::departments::all(&read).await?;
    let ui = Ui {
        locale: Locale::parse(&person.locale).unwrap_or(Locale::EN),
        zone: Newsroom::zone(&organisation),
        now,
        nonce: String::new(),
        csrf: String::new(),
    };
    let known = rows.iter().filter(|row| row.message.is_known_to(&actor, now));
    let entries: Vec<Entry> = known
        .filter_map(|row| {
            let department = named.iter().find(|one| one.id == row.message.department).map(|one| one.name.clone());
            let url = newsroom.settings.public_url.join(&format!("/messages/{}", row.message.id)).ok()?;
            entry(&ui, row, &accounts, department, url.into())
        })
        .collect();
    Ok(calendar(&format!("{} · {}", organisation.name, t!(ui, "nav-calendar")), &entries))
}

fn entry(ui: &Ui, row: &MessageRow, accounts: &[Account], department: Option<String>, url: String) -> Option<Entry> {
    let message = &row.message;
    let state = plan::state_of(row).words(ui);
    let handles: Vec<&str> =
        row.targets.iter().filter_map(|id| accounts.iter().find(|one| one.id == *id)).map(|one| one.handle.as_str()).collect();
    let mut description = vec![state, handles.join(", "), row.first_line.clone()];
    description.retain(|line| !line.is_empty());
    Some(Entry {
        uid: message.id.to_string(),
        sequence: message.revision - 1,
        changed_at: message.updated_at,
        at: goes_out(message)?,
        lasts: LASTS,
        summary: message.title.clone(),
        description: description.join("\n"),
        categories: department.into_iter().collect(),
        url,
        certainty: certainty(message),
    })
}

fn certainty(message: &Message) -> Certainty {
    match message.state {
        MessageState::Approved | MessageState::Scheduled { .. } | MessageState::Published { .. } => Certainty::Confirmed,
        _ => Certainty::Tentative,
    }
}

/// The card on a person's own page.
pub fn own_card(ui: &Ui, made_at: Option<Timestamp>) -> Markup {
    let body = html! {
        @if let Some(at) = made_at {
            p { (t!(ui, "feed-made", at = ui.moment(at, Form::Short))) }
            (row(html! {
                (inline_form(ui, "/settings/calendar", html! { (button(&t!(ui, "feed-renew"))) }))
                (inline_form(ui, "/settings/calendar/revoke", html! { (button(&t!(ui, "feed-revoke")).danger()) }))
            }))
            (remark(html! { (t!(ui, "feed-renew-note")) }))
        } @else {
            (inline_form(ui, "/settings/calendar", html! { (button(&t!(ui, "feed-make"))) }))
        }
    };
    card("feed-h", &t!(ui, "feed"), &t!(ui, "feed-note"), body)
}

async fn make(desk: Desk, _filled: Filled) -> Response {
    match feed::make(&desk.newsroom, &desk.actor).await {
        Ok(secret) => once(&desk, &secret).await,
        Err(error) => desk.refused(&error).await,
    }
}

/// The address, once.
async fn once(desk: &Desk, secret: &str) -> Response {
    let ui = &desk.ui;
    let Ok(link) = desk.newsroom.settings.public_url.join(&format!("/feeds/{secret}/calendar.ics")) else {
        return desk.refused(&Refusal::NotFound).await;
    };
    let main = html! {
        (bar(&t!(ui, "feed"), html! {}, html! {}))
        (page(Width::Narrow, html! {
            (note(Level::Ok, html! { b { (t!(ui, "feed-ready")) } " " (t!(ui, "feed-how")) }))
            (copyable(link.as_str()))
            (remark(html! { (t!(ui, "feed-secret")) }))
            (actions(html! { (link_button(&t!(ui, "feed-back"), "/me").primary()) }))
        }))
    };
    desk.page(&t!(ui, "feed"), None, Layout::Page, main).await
}

async fn revoke(desk: Desk, _filled: Filled) -> Response {
    match feed::revoke(&desk.newsroom, &desk.actor).await {
        Ok(()) => desk.go("/me", "feed-revoked"),
        // a form sent twice: it is gone, which is what was asked for
        Err(Refusal::NotFound) => desk.go("/me", ""),
        Err(error) => desk.refused(&error).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_programme_has_is_not_sent_again() {
        let first = served(&HeaderMap::new(), "BEGIN:VCALENDAR".to_owned());
        assert_eq!(first.status(), StatusCode::OK);
        let mark = first.headers()[header::ETAG].clone();
        let ask = |known: &str, text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::IF_NONE_MATCH, known.parse().unwrap());
            served(&headers, text.to_owned()).status()
        };
        let known = mark.to_str().unwrap();
        assert_eq!(ask(known, "BEGIN:VCALENDAR"), StatusCode::NOT_MODIFIED);
        assert_eq!(ask(&format!("\"x\", W/{known}"), "BEGIN:VCALENDAR"), StatusCode::NOT_MODIFIED);
        assert_eq!(ask(known, "BEGIN:VCALENDAR\r\n"), StatusCode::OK);
    }
}
