//! `/messages`: every message, and one message with its editions, approvals, deliveries and figures, and what can be done with it.
//!
//! | module | what |
//! |---|---|
//! | [`loaded`] | a message with all that belongs to it |
//! | [`view`] | its page |
//! | [`acts`] | the buttons, each with what stands in its way |
//! | [`after`] | what becomes of it once it is out: correct, replace, what remains |
//! | [`figures`] | likes, reposts, replies, visitors: a picture, a table, a file |
//! | [`again`] | an edition brought back, a message begun from another |
//! | [`path`](mod@path) | the path of approval, step by step |
//! | [`diff`] | what changed from one edition to the next |
//! | [`list`] | every message, by state and words |

pub mod acts;
pub mod after;
pub mod again;
pub mod diff;
pub mod figures;
pub mod list;
pub mod loaded;
pub mod path;
pub mod view;

use crate::{
    pages::compose::when::{self, When},
    parts::{Layout, Problem},
    server::{
        desk::Desk,
        filled::Filled,
        refused,
        routes::{Access, Routes},
    },
};
use acts::Refused;
use axum::{
    extract::Path,
    response::Response,
    routing::{get, post},
};
use folkmoot_model::{
    ids::MessageId,
    outgoing::{
        message::{Message, MessageState},
        path::PathStep,
    },
    staff::role::Right,
};
use folkmoot_newsroom::{
    Refusal,
    outgoing::{approve, overriding, schedule, withdraw},
};
use folkmoot_store as store;
use http::StatusCode;
use loaded::Loaded;

/// The routes of these pages.
pub fn routes(routes: Routes) -> Routes {
    let read = Access::Right(Right::ReadMessages);
    let routes = routes.page(read, "/messages", get(list::list)).page(read, "/messages/{id}", get(page)).part(
        read,
        "/messages/{id}/status",
        get(status),
    );
    routes
        .part(read, "/messages/{id}/figures.csv", get(figures::file))
        .form(Access::Right(Right::WriteMessages), "/messages/{id}/correct", post(after::correct))
        .form(Access::Right(Right::WriteMessages), "/messages/{id}/replace", post(after::replace))
        .form(Access::Right(Right::WriteMessages), "/messages/{id}/submit", post(submit))
        .form(Access::Right(Right::WriteMessages), "/messages/{id}/bring-back", post(again::bring_back))
        .form(Access::Right(Right::WriteMessages), "/messages/{id}/duplicate", post(again::duplicate))
        .form(Access::Right(Right::WriteMessages), "/messages/{id}/template", post(again::keep_as_template))
        // whoever the path asks, and in a crisis its team, whatever their roles; the one call decides
        .form(read, "/messages/{id}/approve", post(approve))
        .form(read, "/messages/{id}/send-back", post(send_back))
        .form(Access::Right(Right::ApproveMessages), "/messages/{id}/override", post(let_pass))
        .form(Access::Right(Right::BreakGlass), "/messages/{id}/break-glass", post(break_glass))
        .form(Access::Right(Right::PublishMessages), "/messages/{id}/stop", post(stop))
        .form(Access::Right(Right::PublishMessages), "/messages/{id}/publish", post(publish))
        .form(Access::Right(Right::PublishMessages), "/messages/{id}/reschedule", post(reschedule))
        .form(Access::Right(Right::PublishMessages), "/messages/{id}/withdraw", post(take_back))
}

async fn page(desk: Desk, Path(id): Path<String>) -> Response {
    shown(&desk, &id, StatusCode::OK, &Refused::default()).await
}

pub(super) async fn shown(desk: &Desk, id: &str, status: StatusCode, came: &Refused) -> Response {
    match Loaded::of(desk, id).await {
        Ok(loaded) => {
            let main = view::page(desk, &loaded, came);
            desk.page_with(status, &loaded.message.title, None, Layout::Page, main).await
        }
        Err(error) => desk.refused(&error).await,
    }
}

async fn status(desk: Desk, Path(id): Path<String>) -> Response {
    match Loaded::of(&desk, &id).await {
        Ok(loaded) => desk.part(view::status(&desk, &loaded)),
        Err(error) => desk.refused(&error).await,
    }
}

/// The message an action is about, if this person may know of it, and the revision their form was made for.
///
/// # Errors
/// [`Refusal::NotFound`], or the database.
pub async fn about(desk: &Desk, id: &str, filled: &Filled) -> Result<(MessageId, i64), Refusal> {
    let id: MessageId = id.parse().map_err(|_| Refusal::NotFound)?;
    let message = store::messages::get(&desk.read(), id).await?.ok_or(Refusal::NotFound)?;
    let edition = store::editions::get(&desk.read(), message.edition).await?.ok_or(Refusal::NotFound)?;
    loaded::path_of(desk, &message, &edition).await?;
    Ok((id, filled.parse("revision").unwrap_or(0)))
}

/// Where to go after an action that went well.
fn back(filled: &Filled, id: &str) -> String {
    if filled.text("back") == "approvals" { "/approvals".to_owned() } else { format!("/messages/{id}") }
}

/// Answers an action: to the message, or the message again with what was wrong and what was typed.
async fn answer(desk: &Desk, id: &str, filled: &Filled, act: &str, done: &str, result: Result<(), Refusal>) -> Response {
    let error = match result {
        Ok(()) => return desk.go(&back(filled, id), done),
        Err(error) => error,
    };
    let Some(problems) = refused::problems(&desk.ui, &error) else { return desk.refused(&error).await };
    let problems = problems.into_iter().map(|problem| place(problem, act, id)).collect();
    let typed = filled.lines(if act == "send-back" { "why" } else { "reason" });
    let came =
        Refused { act: act.to_owned(), problems, reason: typed, when: typed_time(filled), when_problem: None, proposal: None };
    shown(desk, id, refused::status(&error), &came).await
}

/// The field a problem is about, by its id on the page.
fn place(mut problem: Problem, act: &str, id: &str) -> Problem {
    problem.field = match problem.field.as_str() {
        "reason" => format!("{act}-reason"),
        "why" => format!("why-{id}"),
        "at" => "time".to_owned(),
        "name" => "template-name".to_owned(),
        other => other.to_owned(),
    };
    problem
}

fn typed_time(filled: &Filled) -> When {
    When::typed(filled, "")
}

async fn submit(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let result = match about(&desk, &id, &filled).await {
        Ok((message, revision)) => approve::submit(&desk.newsroom, &desk.actor, message, revision).await,
        Err(error) => Err(error),
    };
    answer(&desk, &id, &filled, "submit", "submitted", result).await
}

fn is_submitted(message: &Message) -> bool {
    matches!(message.state, MessageState::Submitted { .. })
}

async fn approve(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let result = match about(&desk, &id, &filled).await {
        Ok((message, revision)) => {
            let step = PathStep::parse(filled.text("step"));
            approve::say_yes(&desk.newsroom, &desk.actor, message, revision, step).await
        }
        Err(error) => Err(error),
    };
    let waits = match id.parse() {
        Ok(id) => store::messages::get(&desk.read(), id).await.is_ok_and(|found| found.is_some_and(|one| is_submitted(&one))),
        Err(_) => false,
    };
    answer(&desk, &id, &filled, "approve", if waits { "said-yes" } else { "approved" }, result).await
}

async fn send_back(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let result = match about(&desk, &id, &filled).await {
        Ok((message, revision)) => approve::reject(&desk.newsroom, &desk.actor, message, revision, &filled.lines("why")).await,
        Err(error) => Err(error),
    };
    answer(&desk, &id, &filled, "send-back", "sent-back", result).await
}

async fn break_glass(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let result = match about(&desk, &id, &filled).await {
        Ok((message, revision)) => {
            approve::break_glass(&desk.newsroom, &desk.actor, message, revision, &filled.lines("reason")).await
        }
        Err(error) => Err(error),
    };
    answer(&desk, &id, &filled, "break-glass", "approved-alone", result).await
}

async fn let_pass(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let clause = filled.text("clause").to_owned();
    let result = match about(&desk, &id, &filled).await {
        Ok((message, revision)) => {
            overriding::let_pass(&desk.newsroom, &desk.actor, message, revision, &clause, &filled.lines("reason")).await
        }
        Err(error) => Err(error),
    };
    answer(&desk, &id, &filled, &acts::override_name(&clause), "overridden", result).await
}

async fn stop(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let result = match about(&desk, &id, &filled).await {
        Ok((message, revision)) => schedule::stop(&desk.newsroom, &desk.actor, message, revision).await,
        Err(error) => Err(error),
    };
    answer(&desk, &id, &filled, "stop", "stopped", result).await
}

async fn publish(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let result = match about(&desk, &id, &filled).await {
        Ok((message, revision)) => schedule::publish_now(&desk.newsroom, &desk.actor, message, revision).await,
        Err(error) => Err(error),
    };
    answer(&desk, &id, &filled, "publish", "goes-out", result).await
}

async fn reschedule(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let (message, revision) = match about(&desk, &id, &filled).await {
        Ok(about) => about,
        Err(error) => return desk.refused(&error).await,
    };
    let typed = typed_time(&filled);
    let problem = match typed.resolve(&desk.ui.zone) {
        Ok(Some(at)) => {
            let result = schedule::reschedule(&desk.newsroom, &desk.actor, message, revision, at).await;
            return answer(&desk, &id, &filled, "reschedule", "rescheduled", result).await;
        }
        Ok(None) => when::WhenProblem::NoDate,
        Err(problem) => problem,
    };
    let problems = vec![when::problem(&desk.ui, problem)];
    let came = Refused { act: "reschedule".to_owned(), problems, when: typed, when_problem: Some(problem), ..Refused::default() };
    shown(&desk, &id, StatusCode::UNPROCESSABLE_ENTITY, &came).await
}

async fn take_back(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let result = match about(&desk, &id, &filled).await {
        Ok((message, revision)) => {
            withdraw::withdraw(&desk.newsroom, &desk.actor, message, revision, &filled.lines("reason")).await
        }
        Err(error) => Err(error),
    };
    answer(&desk, &id, &filled, "withdraw", "withdrawn", result).await
}
