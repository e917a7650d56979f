//! What is done with a case: one form each, one command of the newsroom each, then back to the case and the list it was opened from.
//!
//! | module | what |
//! |---|---|
//! | [`acts`] | assign, send to a department, ask one, plan work, close, open again |
//! | [`answer`] | the reply, its check, and staff notes |
//! | [`moderations`] | block, mute, report an author; lift it |
//! | [`inside`] | forms inside the conversation: a department's answer, work done, the citizen told |

mod acts;
mod answer;
mod inside;
mod moderations;

use crate::{
    pages::inbox::{
        opened::{self, Opened},
        query::ListQuery,
    },
    server::{
        desk::Desk,
        filled::Filled,
        routes::{Access, Routes},
    },
};
use axum::{
    response::Response,
    routing::{get, post},
};
use folkmoot_model::{ids::CaseId, staff::role::Right};
use folkmoot_newsroom::Refusal;

/// The routes of a case. Who owns work, or belongs to the department that was asked, needs no right beyond that; the command checks it.
pub fn routes(routes: Routes) -> Routes {
    let handle = Access::Right(Right::HandleCases);
    let routes = routes
        .page(handle, "/cases/{case}/assign", get(acts::assign_page))
        .page(handle, "/cases/{case}/department", get(acts::department_page))
        .page(handle, "/cases/{case}/hand-off", get(acts::hand_off_page))
        .page(handle, "/cases/{case}/follow-up", get(acts::follow_up_page))
        .page(handle, "/cases/{case}/close", get(acts::close_page));
    routes
        .form(handle, "/cases/{case}/assign", post(acts::assign))
        .form(handle, "/cases/{case}/department", post(acts::department))
        .form(handle, "/cases/{case}/hand-off", post(acts::hand_off))
        .form(handle, "/cases/{case}/follow-ups", post(acts::follow_up))
        .form(handle, "/cases/{case}/close", post(acts::close))
        .form(handle, "/cases/{case}/reopen", post(acts::reopen))
        .form(Access::Right(Right::Moderate), "/cases/{case}/moderations", post(moderations::ask))
        .form(Access::Right(Right::Moderate), "/cases/{case}/moderations/{moderation}/lift", post(moderations::lift))
        .form(Access::Right(Right::AnswerCitizens), "/cases/{case}/reply", post(answer::reply))
        .form(Access::Right(Right::AnswerCitizens), "/cases/{case}/proof", post(answer::proof))
        .form(Access::Right(Right::AnswerCitizens), "/cases/{case}/answering", post(answer::answering))
        .form(Access::SignedIn, "/cases/{case}/note", post(answer::note))
        .form(Access::SignedIn, "/cases/{case}/handoffs/{handoff}/answer", post(inside::answer))
        .form(Access::SignedIn, "/cases/{case}/follow-ups/{work}/done", post(inside::done))
        .form(handle, "/cases/{case}/follow-ups/{work}/told", post(inside::told))
}

/// The case a form is about, for whoever may see it, else the answer that says so.
async fn open(desk: &Desk, case: &str) -> Result<Opened, Response> {
    let read = match case.parse::<CaseId>() {
        Ok(id) => opened::read(desk, id).await,
        Err(_) => Err(Refusal::NotFound),
    };
    match read {
        Ok(opened) => Ok(opened),
        Err(error) => Err(desk.refused(&error).await),
    }
}

/// The list a form leads back to.
fn list_of(filled: &Filled) -> ListQuery {
    ListQuery::parse(filled.text("list"))
}

/// The revision the person saw. A form without one is as good as one that is out of date.
fn revision(filled: &Filled) -> i64 {
    filled.parse("revision").unwrap_or(-1)
}

/// Back to the case, with a word for what was done.
fn back(desk: &Desk, case: CaseId, list: &ListQuery, done: &str) -> Response {
    desk.go(&list.at(&format!("/inbox/{case}")), done)
}
