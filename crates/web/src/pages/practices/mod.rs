//! `/practices`: messages that worked, proposed with a reason by one person and taken in by another, with their figures beside those of the
//! other posts of their accounts; each is a start for a new message.
//!
//! | module | what |
//! |---|---|
//! | [`view`] | the list, and one of them |
//! | [`propose`] | how a message is proposed, on its page |
//! | [`figures`] | what people did with it, beside the rest |

pub mod figures;
pub mod propose;
pub mod view;

use crate::{
    pages::{compose::room::Room, paging},
    parts::{Layout, Problem},
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
    ids::PracticeId,
    outgoing::{
        message::Kind,
        practice::{Practice, PracticeState},
    },
    staff::role::Right,
};
use folkmoot_newsroom::{
    Refusal,
    outgoing::practices::{self, Decision},
};
use folkmoot_store::{self as store, practices::PracticeFilter};
use http::StatusCode;
use std::collections::BTreeMap;
use view::{Asked, Came, Opened};

/// Longest search, characters.
const SEARCH_CHARS: usize = 200;

/// The routes of these pages.
pub fn routes(routes: Routes) -> Routes {
    let (read, decide) = (Access::Right(Right::ReadMessages), Access::Right(Right::ApproveMessages));
    let write = Access::Right(Right::WriteMessages);
    routes
        .page(read, "/practices", get(list))
        .page(read, "/practices/{id}", get(one))
        .form(write, "/messages/{id}/practice", post(propose::sent))
        .form(decide, "/practices/{id}/accept", post(accept))
        .form(decide, "/practices/{id}/decline", post(decline))
        .form(decide, "/practices/{id}/take-out", post(take_out))
        .form(write, "/practices/{id}/start", post(start))
}

async fn list(desk: Desk, Query(query): Query<BTreeMap<String, String>>) -> Response {
    let found = async {
        let read = desk.read();
        let room = Room::with_all_accounts(&desk).await?;
        let asked = asked(&query);
        let departments = desk.actor.departments(Right::ReadMessages);
        let waiting = store::practices::waiting(&read, departments.as_deref()).await?;
        // the library is for everybody who reads messages; what waits is for those who read its department's
        let filter = PracticeFilter { departments: departments.filter(|_| asked.waiting), ..asked.filter() };
        let mut rows = store::practices::list(&read, &filter, &paging::asked(&query)).await?;
        let next = paging::cut(&mut rows, |row| (row.updated_at, row.id.0));
        let pages = (query.contains_key("before").then(|| asked.address("")), next.map(|mark| asked.address(&mark)));
        Ok::<_, Refusal>(view::list(&desk, &room, &asked, &rows, waiting, (pages.0.as_deref(), pages.1.as_deref())))
    };
    match found.await {
        Ok(main) => desk.page(&t!(desk.ui, "practices"), None, Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

fn asked(query: &BTreeMap<String, String>) -> Asked {
    let text = |name: &str| query.get(name).map_or("", |text| text.trim());
    Asked {
        waiting: text("show") == "waiting",
        words: text("q").chars().take(SEARCH_CHARS).collect(),
        language: text("language").parse().ok(),
        kind: Kind::parse(text("kind")),
        campaign: text("campaign").parse().ok(),
    }
}

/// A practice that this person may see: one in the library, or any of a department they read.
async fn find(desk: &Desk, id: &str) -> Result<Practice, Refusal> {
    let id: PracticeId = id.parse().map_err(|_| Refusal::NotFound)?;
    let practice = store::practices::get(&desk.read(), id).await?.ok_or(Refusal::NotFound)?;
    let accepted = matches!(practice.state, PracticeState::Accepted { .. });
    let may = accepted || desk.actor.may(Right::ReadMessages, practice.department);
    may.then_some(practice).ok_or(Refusal::NotFound)
}

async fn one(desk: Desk, Path(id): Path<String>) -> Response {
    shown(&desk, &id, StatusCode::OK, &Came::default()).await
}

async fn shown(desk: &Desk, id: &str, status: StatusCode, came: &Came) -> Response {
    let opened = match find(desk, id).await {
        Ok(practice) => Opened::of(desk, practice).await,
        Err(error) => Err(error),
    };
    match opened {
        Ok(opened) => {
            let main = view::one(desk, &opened, came);
            desk.page_with(status, &opened.practice.title, None, Layout::Page, main).await
        }
        Err(error) => desk.refused(&error).await,
    }
}

async fn decided(desk: &Desk, id: &str, filled: &Filled, decision: Decision, done: &str) -> Response {
    let why = filled.lines("reason");
    let result = match find(desk, id).await {
        Ok(practice) => {
            let revision = filled.parse("revision").unwrap_or(0);
            practices::decide(&desk.newsroom, &desk.actor, practice.id, revision, decision, &why).await
        }
        Err(error) => Err(error),
    };
    let error = match result {
        Ok(()) => return desk.go(&format!("/practices/{id}"), done),
        Err(error) => error,
    };
    match refused::problems(&desk.ui, &error) {
        Some(problems) => {
            let problems = problems.into_iter().map(|problem| placed(problem, decision)).collect();
            shown(desk, id, refused::status(&error), &Came { problems, reason: why, decision: Some(decision) }).await
        }
        None => desk.refused(&error).await,
    }
}

/// The field a problem is about, by its id on the page.
fn placed(problem: Problem, decision: Decision) -> Problem {
    match problem.field.as_str() {
        "reason" => Problem { field: view::reason_id(decision).to_owned(), ..problem },
        _ => problem,
    }
}

async fn accept(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    decided(&desk, &id, &filled, Decision::Accept, "practice-accepted").await
}

async fn decline(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    decided(&desk, &id, &filled, Decision::Decline, "practice-declined").await
}

async fn take_out(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    decided(&desk, &id, &filled, Decision::TakeOut, "practice-taken-out").await
}

/// Begins a message from a practice, and opens it to write.
async fn start(desk: Desk, Path(id): Path<String>) -> Response {
    let begun = match find(&desk, &id).await {
        Ok(practice) => practices::start_from(&desk.newsroom, &desk.actor, practice.id).await,
        Err(error) => Err(error),
    };
    match begun {
        Ok(message) => desk.go(&format!("/compose/{message}"), "practice-started"),
        Err(error) => desk.refused(&error).await,
    }
}
