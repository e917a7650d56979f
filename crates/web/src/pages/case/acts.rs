//! Assign, send to a department, ask one, plan work, close, open again. A form that comes back keeps what was typed, with 409 when
//! somebody else was faster.

use super::{back, list_of, open, revision};
use crate::{
    pages::inbox::{
        actions::Act,
        forms::{self, Typed},
        opened::Opened,
        query::{ListQuery, id, query_of},
    },
    parts::{Layout, Place, Problem},
    server::{desk::Desk, filled::Filled, refused},
};
use axum::{extract::Path, response::Response};
use folkmoot_model::incoming::{case::Closing, follow_up::FollowUpKind};
use folkmoot_newsroom::{
    Refusal,
    incoming::{
        follow_up::{self, Plan},
        hand_off::{self, Question},
        handle,
    },
};
use http::StatusCode;
use jiff::{Timestamp, civil, tz::TimeZone};

async fn page(desk: Desk, case: &str, act: Act) -> Response {
    let opened = match open(&desk, case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let list = ListQuery::parse(query_of(&desk.here));
    render(&desk, StatusCode::OK, &opened, &list, act, &Typed::default(), &[]).await
}

async fn render(
    desk: &Desk,
    status: StatusCode,
    opened: &Opened,
    list: &ListQuery,
    act: Act,
    typed: &Typed,
    problems: &[Problem],
) -> Response {
    if !opened.may.handle {
        return desk.refused(&Refusal::NoRight).await;
    }
    let main = forms::page(desk, opened, list, act, typed, problems);
    let title = format!("{} · {}", act.label(&desk.ui), opened.case.subject);
    desk.page_with(status, &title, Some(Place::Inbox), Layout::Page, main).await
}

/// The form to give a case to somebody.
pub async fn assign_page(desk: Desk, Path(case): Path<String>) -> Response {
    page(desk, &case, Act::Assign).await
}

/// The form to send a case to another department.
pub async fn department_page(desk: Desk, Path(case): Path<String>) -> Response {
    page(desk, &case, Act::Department).await
}

/// The form to ask a department.
pub async fn hand_off_page(desk: Desk, Path(case): Path<String>) -> Response {
    page(desk, &case, Act::HandOff).await
}

/// The form to plan work away from the screen.
pub async fn follow_up_page(desk: Desk, Path(case): Path<String>) -> Response {
    page(desk, &case, Act::FollowUp).await
}

/// The form to close a case.
pub async fn close_page(desk: Desk, Path(case): Path<String>) -> Response {
    page(desk, &case, Act::Close).await
}

fn typed(filled: &Filled, choice: &str, person: &str, text: &str) -> Typed {
    let one = |name: &str| if name.is_empty() { String::new() } else { filled.lines(name) };
    Typed { choice: one(choice), person: one(person), text: one(text), date: one("date"), time: one("time") }
}

/// The form again, with what was typed and what is wrong, on the case as it stands now.
async fn again(desk: &Desk, case: &str, filled: &Filled, act: Act, typed: &Typed, error: &Refusal) -> Response {
    let Some(problems) = refused::problems(&desk.ui, error) else { return desk.refused(error).await };
    match open(desk, case).await {
        Ok(opened) => render(desk, refused::status(error), &opened, &list_of(filled), act, typed, &problems).await,
        Err(answer) => answer,
    }
}

/// A date and a clock time as a browser writes them, in the town's zone.
fn moment(filled: &Filled, zone: &TimeZone) -> Result<Timestamp, Refusal> {
    let wrong = Refusal::Field { field: "due", key: "error-due" };
    let date: Option<civil::Date> = filled.parse("date");
    let time: Option<civil::Time> = filled.parse("time");
    match (date, time) {
        (Some(date), Some(time)) => date.to_datetime(time).to_zoned(zone.clone()).map(|at| at.timestamp()).map_err(|_| wrong),
        _ => Err(wrong),
    }
}

/// Gives a case to somebody, or to nobody.
pub async fn assign(desk: Desk, Path(case): Path<String>, filled: Filled) -> Response {
    let opened = match open(&desk, &case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let done = match filled.text("owner").trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Refusal::Field { field: "owner", key: "error-owner-cannot" }),
    };
    let result = match done {
        Ok(owner) => handle::assign(&desk.newsroom, &desk.actor, opened.case.id, revision(&filled), owner).await.map(|()| owner),
        Err(error) => Err(error),
    };
    match result {
        Ok(Some(owner)) if owner == desk.actor.person => back(&desk, opened.case.id, &list_of(&filled), "taken"),
        Ok(Some(_)) => back(&desk, opened.case.id, &list_of(&filled), "assigned"),
        Ok(None) => back(&desk, opened.case.id, &list_of(&filled), "put-back"),
        Err(error) => again(&desk, &case, &filled, Act::Assign, &typed(&filled, "", "owner", ""), &error).await,
    }
}

/// Sends a case to another department. Whoever may not read there comes back to the list.
pub async fn department(desk: Desk, Path(case): Path<String>, filled: Filled) -> Response {
    let opened = match open(&desk, &case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let Some(to) = filled.parse("department") else {
        let error = Refusal::Field { field: "department", key: "error-department" };
        return again(&desk, &case, &filled, Act::Department, &typed(&filled, "department", "", ""), &error).await;
    };
    match handle::send_to(&desk.newsroom, &desk.actor, opened.case.id, revision(&filled), to).await {
        Ok(()) if desk.actor.may(folkmoot_model::staff::role::Right::ReadCases, to) => {
            back(&desk, opened.case.id, &list_of(&filled), "sent-to-department")
        }
        Ok(()) => desk.go(&list_of(&filled).at("/inbox"), "sent-to-department"),
        Err(error) => again(&desk, &case, &filled, Act::Department, &typed(&filled, "department", "", ""), &error).await,
    }
}

/// Asks a department.
pub async fn hand_off(desk: Desk, Path(case): Path<String>, filled: Filled) -> Response {
    let opened = match open(&desk, &case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let result = match (filled.parse("department"), moment(&filled, &desk.ui.zone)) {
        (None, _) => Err(Refusal::Field { field: "department", key: "error-department" }),
        (_, Err(error)) => Err(error),
        (Some(to), Ok(due_at)) => {
            let question = Question { to, expert: filled.parse("expert"), question: filled.lines("question"), due_at };
            hand_off::ask(&desk.newsroom, &desk.actor, opened.case.id, revision(&filled), question).await
        }
    };
    match result {
        Ok(_) => back(&desk, opened.case.id, &list_of(&filled), "asked"),
        Err(error) => {
            again(&desk, &case, &filled, Act::HandOff, &typed(&filled, "department", "expert", "question"), &error).await
        }
    }
}

/// Plans work away from the screen.
pub async fn follow_up(desk: Desk, Path(case): Path<String>, filled: Filled) -> Response {
    let opened = match open(&desk, &case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let result = match (FollowUpKind::parse(filled.text("kind")), filled.parse("owner"), moment(&filled, &desk.ui.zone)) {
        (None, _, _) => Err(Refusal::Field { field: "kind", key: "error-field-empty" }),
        (_, None, _) => Err(Refusal::Field { field: "owner", key: "error-owner-cannot" }),
        (_, _, Err(error)) => Err(error),
        (Some(kind), Some(owner), Ok(due_at)) => {
            let plan = Plan { kind, description: filled.lines("description"), owner, due_at };
            follow_up::plan(&desk.newsroom, &desk.actor, opened.case.id, revision(&filled), plan).await
        }
    };
    match result {
        Ok(_) => back(&desk, opened.case.id, &list_of(&filled), "follow-up-planned"),
        Err(error) => again(&desk, &case, &filled, Act::FollowUp, &typed(&filled, "kind", "owner", "description"), &error).await,
    }
}

/// Closes a case, and back to the list, where it can be undone for a while.
pub async fn close(desk: Desk, Path(case): Path<String>, filled: Filled) -> Response {
    let opened = match open(&desk, &case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let seen = revision(&filled);
    let result = match Closing::parse(filled.text("closing")) {
        Some(closing) => handle::close(&desk.newsroom, &desk.actor, opened.case.id, seen, closing).await,
        None => Err(Refusal::Field { field: "closing", key: "error-closing" }),
    };
    match result {
        Ok(()) => {
            let undo = format!("{}.{}", opened.case.id, seen.saturating_add(1));
            desk.go(&list_of(&filled).at_with("/inbox", &[("undo", &undo)]), "closed")
        }
        Err(error) => again(&desk, &case, &filled, Act::Close, &typed(&filled, "closing", "", ""), &error).await,
    }
}

/// Opens a case again; the undo of closing carries the revision in its address.
pub async fn reopen(desk: Desk, Path(case): Path<String>, filled: Filled) -> Response {
    let opened = match open(&desk, &case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let seen = filled.parse("revision").or_else(|| id(query_of(&desk.here), "revision")).unwrap_or(-1);
    match handle::reopen(&desk.newsroom, &desk.actor, opened.case.id, seen).await {
        Ok(()) => back(&desk, opened.case.id, &list_of(&filled), "reopened"),
        Err(error) => desk.refused(&error).await,
    }
}
