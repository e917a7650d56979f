//! `/freeze`: one press stops everything that is planned; what was stopped, what counts meanwhile, how it is lifted, what is decided then.
//!
//! | module | what |
//! |---|---|
//! | [`notice`] | what stands on top of every page while it lasts |
//! | [`view`] | the page |
//! | [`decide`] | the messages that were stopped and wait for a decision |
//! | [`summary`] | `/freeze/{id}`: what happened in one freeze, from the press to the last decision |

pub mod decide;
pub mod notice;
pub mod summary;
pub mod view;

use crate::{
    pages::{compose::when::When, messages::about},
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
    extract::Path,
    response::Response,
    routing::{get, post},
};
use folkmoot_model::{
    ids::{MessageId, PersonId},
    staff::role::Right,
};
use folkmoot_newsroom::{
    Refusal,
    outgoing::{
        freeze::{self, Lifting, Verdict},
        withdraw,
    },
};
use http::StatusCode;

/// What came back with a refused form: the message it was about if any, the problems, and what was typed.
#[derive(Debug, Clone, Default)]
pub struct Came {
    message: Option<MessageId>,
    problems: Vec<Problem>,
    reason: String,
    answers_too: bool,
    when: When,
}

/// The routes of these pages.
pub fn routes(routes: Routes) -> Routes {
    let may_freeze = Access::Right(Right::Freeze);
    let publish = Access::Right(Right::PublishMessages);
    routes
        .page(Access::SignedIn, "/freeze", get(page))
        .form(may_freeze, "/freeze", post(press))
        .form(Access::SignedIn, "/freeze/lift", post(lift))
        .form(may_freeze, "/freeze/team", post(team))
        .form(Access::SignedIn, "/freeze/truth", post(truth))
        .form(publish, "/freeze/keep", post(keep))
        .part(Access::SignedIn, "/freeze/notice", get(notice::part))
        .page(Access::SignedIn, "/freeze/{id}", get(summary::page))
        .form(Access::Right(Right::ReadMessages), "/messages/{id}/crisis", post(crisis))
        .form(publish, "/messages/{id}/after-freeze", post(after))
}

async fn page(desk: Desk) -> Response {
    shown(&desk, StatusCode::OK, &Came::default()).await
}

async fn shown(desk: &Desk, status: StatusCode, came: &Came) -> Response {
    match view::page(desk, came).await {
        Ok(main) => desk.page_with(status, &t!(desk.ui, "freeze-title"), None, Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn answer(desk: &Desk, done: &str, result: Result<(), Refusal>, mut came: Came) -> Response {
    let error = match result {
        Ok(()) => return desk.go("/freeze", done),
        Err(error) => error,
    };
    match refused::problems(&desk.ui, &error) {
        Some(problems) => {
            came.problems = problems;
            shown(desk, refused::status(&error), &came).await
        }
        None => desk.refused(&error).await,
    }
}

async fn press(desk: Desk, filled: Filled) -> Response {
    let (reason, answers_too) = (filled.lines("reason"), filled.has("answers_too"));
    let result = freeze::freeze(&desk.newsroom, &desk.actor, &reason, answers_too).await;
    answer(&desk, "frozen", result.map(drop), Came { reason, answers_too, ..Came::default() }).await
}

async fn lift(desk: Desk, filled: Filled) -> Response {
    let (what, done) = match filled.text("what") {
        "agree" => (Lifting::Agree, "lifted"),
        "take-back" => (Lifting::TakeBack, "lift-taken-back"),
        _ => (Lifting::Ask, "lift-asked"),
    };
    let result = freeze::lift(&desk.newsroom, &desk.actor, filled.parse("revision").unwrap_or(0), what).await;
    answer(&desk, done, result, Came::default()).await
}

async fn team(desk: Desk, filled: Filled) -> Response {
    let team: Vec<PersonId> = filled.all("team").filter_map(|id| id.parse().ok()).collect();
    let result = freeze::name_team(&desk.newsroom, &desk.actor, &team).await;
    answer(&desk, "team-named", result, Came::default()).await
}

async fn truth(desk: Desk, filled: Filled) -> Response {
    let result =
        freeze::set_truth(&desk.newsroom, &desk.actor, filled.parse("revision").unwrap_or(0), filled.parse("message")).await;
    answer(&desk, "truth-set", result, Came::default()).await
}

async fn keep(desk: Desk, _filled: Filled) -> Response {
    let result = freeze::keep_all(&desk.newsroom, &desk.actor).await;
    answer(&desk, "kept", result.map(drop), Came::default()).await
}

async fn crisis(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let (message, revision) = match about(&desk, &id, &filled).await {
        Ok(about) => about,
        Err(error) => return desk.refused(&error).await,
    };
    match freeze::make_of_crisis(&desk.newsroom, &desk.actor, message, revision).await {
        Ok(()) => desk.go(&format!("/messages/{id}"), "of-crisis"),
        Err(error) => desk.refused(&error).await,
    }
}

async fn after(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let (message, revision) = match about(&desk, &id, &filled).await {
        Ok(about) => about,
        Err(error) => return desk.refused(&error).await,
    };
    let when = When::typed(&filled, "");
    let reason = filled.lines("reason");
    let result = match filled.text("verdict") {
        "withdraw" => withdraw::withdraw(&desk.newsroom, &desk.actor, message, revision, &reason).await,
        "draft" => freeze::decide(&desk.newsroom, &desk.actor, message, revision, Verdict::BackToDraft).await,
        "at" => match when.resolve(&desk.ui.zone) {
            Ok(Some(at)) => freeze::decide(&desk.newsroom, &desk.actor, message, revision, Verdict::At(at)).await,
            Ok(None) | Err(_) => Err(Refusal::Field { field: "time", key: "when-no-time" }),
        },
        _ => freeze::decide(&desk.newsroom, &desk.actor, message, revision, Verdict::Keep).await,
    };
    answer(&desk, "after-freeze", result, Came { message: Some(message), reason, when, ..Came::default() }).await
}
