//! `/deliveries`: what did not go out, went out late, or may have gone, with what to do; and one delivery, settled by hand.
//!
//! | module | what |
//! |---|---|
//! | [`words`] | a delivery in words |

pub mod words;

use crate::{
    i18n::Form as Say,
    pages::{
        compose::{preview, room::Room},
        paging,
    },
    parts::{self, Choice, Column, Field, Layout, Level, Pager, Place, Problem, Tab, Ui, Width, button, link_button, problem_of},
    server::{
        desk::Desk,
        filled::Filled,
        refused,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    extract::{Path, Query},
    response::Response,
    routing::{get, post},
};
use folkmoot_model::{
    account::Account,
    ids::DeliveryId,
    outgoing::{
        delivery::{Act, Delivery, DeliveryState, Failure, Uncleared},
        message::Message,
    },
    staff::role::Right,
};
use folkmoot_newsroom::{
    Refusal,
    outgoing::settle::{self, Decision},
};
use folkmoot_store::{
    self as store,
    deliveries::{BoardFilter, BoardRow, ProblemCounts},
};
use http::StatusCode;
use jiff::SignedDuration;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// How far the board looks for messages whose time is over, hours: what nobody has decided about in a quarter of a year is history.
const LOOKS_BACK_H: i64 = 24 * 90;
/// How long before its end a message is told of, hours.
const LOOKS_AHEAD_H: i64 = 24;
/// Messages told of at most.
const ENDING: u32 = 50;

/// The routes of these pages.
pub fn routes(routes: Routes) -> Routes {
    let read = Access::Right(Right::ReadMessages);
    routes.page(read, "/deliveries", get(board)).page(read, "/deliveries/{id}", get(delivery)).form(
        Access::Right(Right::SettleDeliveries),
        "/deliveries/{id}/settle",
        post(settled),
    )
}

async fn board(desk: Desk, Query(query): Query<BTreeMap<String, String>>) -> Response {
    match drawn(&desk, &query).await {
        Ok(main) => desk.page(&t!(desk.ui, "deliveries"), Some(Place::Health), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn drawn(desk: &Desk, query: &BTreeMap<String, String>) -> Result<Markup, Refusal> {
    let everything = query.get("show").is_some_and(|show| show == "all");
    let departments = desk.actor.departments(Right::ReadMessages);
    let counts = store::deliveries::problem_counts(&desk.read(), departments.as_deref(), desk.ui.now).await?;
    let filter = BoardFilter { departments, problems_only: !everything };
    let mut rows = store::deliveries::board(&desk.read(), &filter, &paging::asked(query), desk.ui.now).await?;
    let next = paging::cut(&mut rows, |row| (row.delivery.due_at, row.delivery.id.0));
    if !everything {
        rows.sort_by_key(|row| rank(&row.delivery));
    }
    let show = if everything { "all" } else { "" };
    let newer = query.contains_key("before").then(|| paging::address("/deliveries", &[("show", show)]));
    let older = next.map(|mark| paging::address("/deliveries", &[("show", show), ("before", &mark)]));
    let room = Room::with_all_accounts(desk).await?;
    let ends = if everything || query.contains_key("before") {
        html! {}
    } else {
        ending(desk).await?
    };
    let pages = (newer.as_deref(), older.as_deref());
    Ok(page(desk, &room, &rows, counts, everything, pages, &ends))
}

/// Messages that stand and whose time is over, or will be within a day.
async fn ending(desk: &Desk) -> Result<Markup, Refusal> {
    let (ui, read) = (&desk.ui, desk.read());
    let at = |hours| ui.now.saturating_add(SignedDuration::from_hours(hours)).unwrap_or(ui.now);
    let mut messages = Vec::new();
    for id in store::messages::live_until(&read, at(-LOOKS_BACK_H), at(LOOKS_AHEAD_H), ENDING).await? {
        let message = store::messages::get(&read, id).await?;
        messages.extend(message.filter(|message| desk.actor.may(Right::ReadMessages, message.department)));
    }
    let lines: Vec<Markup> = messages
        .iter()
        .filter_map(|message| {
            let end = message.plan.valid_until?;
            let at = ui.moment(end, Say::Near);
            let words =
                if end <= ui.now { t!(ui, "deliveries-ended-at", at = at) } else { t!(ui, "deliveries-ends-at", at = at) };
            Some(html! { a href={ "/messages/" (message.id) } { (message.title) } " · " (words) })
        })
        .collect();
    Ok(html! {
        @if !lines.is_empty() {
            (parts::note_with(Level::Warn, "clock", html! { b { (t!(ui, "deliveries-ending", count = lines.len())) } (parts::lines(&lines)) }))
        }
    })
}

/// Failed first, then uncertain, then late: the order in which they need a person.
fn rank(delivery: &Delivery) -> u8 {
    match delivery.state {
        DeliveryState::Failed { .. } => 0,
        DeliveryState::Uncertain { .. } => 1,
        _ => 2,
    }
}

fn page(
    desk: &Desk,
    room: &Room,
    rows: &[BoardRow],
    counts: ProblemCounts,
    everything: bool,
    (newer, older): (Option<&str>, Option<&str>),
    ends: &Markup,
) -> Markup {
    let ui = &desk.ui;
    let whole = counts.failed + counts.late + counts.uncertain;
    let (problems, all) = (t!(ui, "deliveries-problems"), t!(ui, "deliveries-all"));
    let tabs = [
        Tab { href: "/deliveries", label: &problems, count: i64::try_from(whole).ok(), current: !everything },
        Tab { href: "/deliveries?show=all", label: &all, count: None, current: everything },
    ];
    html! {
        (parts::bar(&t!(ui, "deliveries"), html! {}, html! {}))
        (parts::page(Width::Full, html! {
            (parts::tabs(ui, &t!(ui, "deliveries-show"), &tabs))
            @if whole > 0 {
                p role="status" { (t!(ui, "deliveries-counts", failed = counts.failed, uncertain = counts.uncertain, late = counts.late)) }
            }
            (ends)
            @if rows.is_empty() {
                @if everything { (parts::empty("send", &t!(ui, "deliveries-none"), &t!(ui, "deliveries-none-next"), html! {})) }
                @else { (parts::empty("circle-check", &t!(ui, "deliveries-well"), &t!(ui, "deliveries-well-next"), html! {})) }
            } @else { (table(ui, room, rows)) }
            (parts::pager(ui, &Pager { newer, older, sentence: "" }))
        }))
    }
}

fn table(ui: &Ui, room: &Room, rows: &[BoardRow]) -> Markup {
    let headings = [
        t!(ui, "message-title"),
        t!(ui, "delivery-account"),
        t!(ui, "delivery-due"),
        t!(ui, "delivery-stands"),
        t!(ui, "delivery-do"),
    ];
    let mut columns: Vec<Column<'_>> = headings.iter().map(|heading| Column::words(heading)).collect();
    if let Some(last) = columns.last_mut() {
        last.label_hidden = true;
    }
    let rows: Vec<Vec<Markup>> = rows.iter().map(|row| cells(ui, room, row)).collect();
    parts::table(&t!(ui, "deliveries"), &columns, &rows)
}

fn cells(ui: &Ui, room: &Room, row: &BoardRow) -> Vec<Markup> {
    let delivery = &row.delivery;
    let (department, colour) = room.department(row.department);
    let href = format!("/deliveries/{}", delivery.id);
    let what = if words::can_be_settled(delivery, ui.now) { t!(ui, "delivery-settle-link") } else { t!(ui, "delivery-open") };
    vec![
        html! { a href={ "/messages/" (delivery.message) } { (row.title) } p.xs { (parts::dept(department, colour)) } },
        html! { (parts::net_named(ui, preview::mark(row.network))) p.xs.muted.wrap-any { (row.handle) } p.xs.muted { (words::act(ui, &delivery.act)) } },
        ui.time(delivery.due_at, Say::Short),
        words::told(&words::tell(ui, delivery)),
        html! { (link_button(&what, &href).small()) },
    ]
}

/// A delivery with what its page says of it.
struct Opened {
    delivery: Delivery,
    message: Message,
    account: Option<Account>,
}

/// How a decision came back.
#[derive(Default)]
struct Came {
    problems: Vec<Problem>,
    url: String,
    decision: String,
}

async fn open(desk: &Desk, id: &str) -> Result<Opened, Refusal> {
    let id: DeliveryId = id.parse().map_err(|_| Refusal::NotFound)?;
    let read = desk.read();
    let delivery = store::deliveries::get(&read, id).await?.ok_or(Refusal::NotFound)?;
    let message = store::messages::get(&read, delivery.message).await?.ok_or(Refusal::NotFound)?;
    if !message.is_known_to(&desk.actor, desk.ui.now) {
        return Err(Refusal::NotFound);
    }
    let account = store::accounts::get(&read, delivery.account).await?;
    Ok(Opened { delivery, message, account })
}

async fn delivery(desk: Desk, Path(id): Path<String>) -> Response {
    shown(&desk, &id, StatusCode::OK, &Came::default()).await
}

async fn shown(desk: &Desk, id: &str, status: StatusCode, came: &Came) -> Response {
    match open(desk, id).await {
        Ok(opened) => {
            let main = one(desk, &opened, came);
            desk.page_with(status, &t!(desk.ui, "delivery"), Some(Place::Health), Layout::Page, main).await
        }
        Err(error) => desk.refused(&error).await,
    }
}

fn one(desk: &Desk, opened: &Opened, came: &Came) -> Markup {
    let ui = &desk.ui;
    let delivery = &opened.delivery;
    let told = words::tell(ui, delivery);
    let title = t!(ui, "delivery-of", title = opened.message.title.clone());
    html! {
        (parts::bar(&title, parts::tag(told.level, &told.state), html! { (link_button(&t!(ui, "deliveries"), "/deliveries")) }))
        (parts::page(Width::Middle, html! {
            (parts::error_summary(ui, &came.problems))
            (parts::note(told.level, html! {
                p { (told.sentence) }
                @if !told.why.sentence.is_empty() { p.sm { (told.why.sentence) } }
                @if !told.why.quoted.is_empty() { p.sm { (t!(ui, "delivery-quoted")) " " span lang="en" { (told.why.quoted) } } }
                (obstacles(ui, &delivery.state))
            }))
            @if words::can_be_settled(delivery, ui.now) { (decide(desk, opened, came)) }
            (parts::card("facts", &t!(ui, "message-facts"), "", facts(ui, opened)))
        }))
    }
}

fn obstacles(ui: &Ui, state: &DeliveryState) -> Markup {
    html! {
        @if let DeliveryState::Failed { why: Failure::NotCleared(obstacles) } = state {
            p.sm { (t!(ui, "delivery-obstacles")) }
            ul { @for one in obstacles {
                @match one {
                    Uncleared::Obstacle(obstacle) => li { (refused::obstacle(ui, obstacle)) },
                    Uncleared::Words(words) => li lang="en" { (words) },
                }
            } }
        }
    }
}

fn facts(ui: &Ui, opened: &Opened) -> Markup {
    let delivery = &opened.delivery;
    let said = [
        t!(ui, "message-title"),
        t!(ui, "delivery-account"),
        t!(ui, "delivery-what"),
        t!(ui, "delivery-due"),
        t!(ui, "delivery-attempts"),
        t!(ui, "delivery-first"),
        t!(ui, "delivery-changed"),
    ];
    let mut values = vec![
        html! { a href={ "/messages/" (opened.message.id) } { (opened.message.title) } },
        html! { @if let Some(account) = &opened.account { (parts::net_named(ui, preview::mark(account.network))) " " span.wrap-any { (account.handle) } } },
        html! { (words::act(ui, &delivery.act)) },
        ui.time(delivery.due_at, Say::Full),
        html! { (ui.number(i64::from(delivery.attempts))) },
        html! { @match delivery.first_sent_at { Some(at) => (ui.time(at, Say::Full)), None => (t!(ui, "delivery-never")) } },
        ui.time(delivery.updated_at, Say::Full),
    ];
    let mut labels: Vec<&str> = said.iter().map(String::as_str).collect();
    let link = t!(ui, "delivery-link");
    if let DeliveryState::Sent { receipt: Some(receipt) } = &delivery.state
        && let Some(url) = &receipt.url
    {
        labels.push(&link);
        values.push(html! { a href=(parts::safe_href(url)) rel="noreferrer" { (url) } });
    }
    let rows: Vec<(&str, Markup)> = labels.into_iter().zip(values).collect();
    parts::terms(&rows)
}

/// Try again, it is there, let it be.
fn decide(desk: &Desk, opened: &Opened, came: &Came) -> Markup {
    let ui = &desk.ui;
    if !desk.actor.may(Right::SettleDeliveries, opened.message.department) {
        return parts::note(Level::Info, html! { (t!(ui, "delivery-no-right")) });
    }
    let uncertain = matches!(opened.delivery.state, DeliveryState::Uncertain { .. });
    let again = if uncertain { t!(ui, "settle-again-uncertain") } else { t!(ui, "settle-again-hint") };
    let (try_again, there, leave, leave_hint, there_hint) = (
        t!(ui, "settle-again"),
        t!(ui, "settle-there"),
        t!(ui, "settle-leave"),
        t!(ui, "settle-leave-hint"),
        t!(ui, "settle-there-hint"),
    );
    let chosen = |word: &str| came.decision == word;
    let mut choices = vec![Choice { hint: &again, ..Choice::new("again", &try_again, chosen("again")) }];
    if matches!(opened.delivery.act, Act::Publish) {
        choices.push(Choice { hint: &there_hint, ..Choice::new("there", &there, chosen("there")) });
    }
    choices.push(Choice { hint: &leave_hint, ..Choice::new("leave", &leave, chosen("leave")) });
    let link = opened.account.as_ref().map(|account| account.server.clone()).filter(|_| uncertain);
    let body = html! {
        @if let Some(server) = &link { p.sm { (t!(ui, "settle-look")) " " a href=(parts::safe_href(server)) rel="noreferrer" { (server) } } }
        (parts::form(ui, &format!("/deliveries/{}/settle", opened.delivery.id), html! {
            @if let Some(problem) = problem_of(&came.problems, "decision") { (parts::field_error("decision", problem)) }
            (parts::radios("decision", &t!(ui, "settle-which"), &choices))
            @if matches!(opened.delivery.act, Act::Publish) {
                (Field::input("url", "url", &t!(ui, "settle-address")).hint(&t!(ui, "settle-address-hint")).value(&came.url).optional(ui)
                    .error(problem_of(&came.problems, "url")))
            }
            (button(&t!(ui, "settle-do")).primary())
        }))
    };
    parts::card("settle", &t!(ui, "settle-heading"), "", body)
}

async fn settled(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let word = filled.text("decision").to_owned();
    let decision = match word.as_str() {
        "again" => Some(Decision::TryAgain),
        "there" => Some(Decision::ItIsThere { url: filled.text("url").to_owned() }),
        "leave" => Some(Decision::GiveUp),
        _ => None,
    };
    let came = |problems| Came { problems, url: filled.text("url").to_owned(), decision: word.clone() };
    let Some(decision) = decision else {
        let problems = vec![Problem { field: "decision".to_owned(), words: t!(desk.ui, "settle-choose") }];
        return shown(&desk, &id, StatusCode::UNPROCESSABLE_ENTITY, &came(problems)).await;
    };
    let result = match open(&desk, &id).await {
        Ok(opened) => settle::settle(&desk.newsroom, &desk.actor, opened.delivery.id, decision).await,
        Err(error) => Err(error),
    };
    match result {
        Ok(()) => desk.go(&format!("/deliveries/{id}"), "settled"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => shown(&desk, &id, refused::status(&error), &came(problems)).await,
            None => desk.refused(&error).await,
        },
    }
}
