//! `/calendar`: what goes out when, as a week, a day or a list; what wants a decision; moves by button.
//!
//! | module | what |
//! |---|---|
//! | [`plan`] | places in time, lanes, clashes, quiet hours: pure |
//! | [`view`] | the page |

pub mod plan;
pub mod view;

pub use plan::goes_out;

use crate::{
    pages::{
        compose::{
            room::Room,
            when::{self, When, WhenProblem},
        },
        paging,
    },
    parts::{Layout, Place, Problem},
    server::{
        desk::Desk,
        filled::Filled,
        refused,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    extract::RawQuery,
    response::Response,
    routing::{get, post},
};
use folkmoot_model::{
    ids::{DepartmentId, MessageId},
    outgoing::message::MessageState,
    staff::role::Right,
    time::local,
};
use folkmoot_newsroom::{
    Refusal,
    outgoing::{
        draft::{self, Draft},
        schedule,
    },
};
use folkmoot_store as store;
use http::StatusCode;
use jiff::{Timestamp, ToSpan, civil::Date};
use url::form_urlencoded::parse;

/// Days of the list.
const LIST_DAYS: i64 = 28;

/// The routes of this page.
pub fn routes(routes: Routes) -> Routes {
    let read = Access::Right(Right::ReadMessages);
    routes.page(read, "/calendar", get(calendar)).form(read, "/calendar/move", post(move_message))
}

/// How the calendar is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// Seven days beside each other.
    Week,
    /// One day.
    Day,
    /// Four weeks under each other.
    List,
}

impl View {
    /// The word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Day => "day",
            Self::List => "list",
        }
    }
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// How it is seen.
    pub view: View,
    /// A day in it.
    pub date: Date,
    /// Departments shown; empty for all.
    pub departments: Vec<DepartmentId>,
    /// Today in the town.
    pub today: Date,
}

impl Asked {
    /// Reads a query; what makes no sense is left out.
    pub fn parse(query: &str, today: Date) -> Self {
        let first = |name: &str| parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
        let view = match first("view").as_deref() {
            Some("day") => View::Day,
            Some("list") => View::List,
            _ => View::Week,
        };
        // a century around today is enough, and keeps every sum of days inside the calendar
        let near = |date: &Date| (date.year() - today.year()).abs() <= 100;
        let date = first("date").and_then(|date| date.parse().ok()).filter(near).unwrap_or(today);
        let departments = parse(query.as_bytes()).filter(|(key, _)| key == "d").filter_map(|(_, id)| id.parse().ok()).collect();
        Self { view, date, departments, today }
    }

    /// First and last day shown.
    pub fn days(&self) -> (Date, Date) {
        let monday = plan::monday(self.date);
        match self.view {
            View::Week => (monday, monday.saturating_add(6.days())),
            View::Day => (self.date, self.date),
            View::List => (monday, monday.saturating_add((LIST_DAYS - 1).days())),
        }
    }

    /// Whether a department is shown.
    pub fn shows(&self, department: DepartmentId) -> bool {
        self.departments.is_empty() || self.departments.contains(&department)
    }

    /// Its own address.
    pub fn address(&self) -> String {
        let (date, ids) = (self.date.to_string(), self.departments.iter().map(ToString::to_string).collect::<Vec<_>>());
        let mut parameters = vec![("view", self.view.word()), ("date", date.as_str())];
        parameters.extend(ids.iter().map(|id| ("d", id.as_str())));
        paging::address("/calendar", &parameters)
    }

    /// The same on another day.
    pub fn on(&self, date: Date) -> String {
        Self { date, ..self.clone() }.address()
    }

    /// The same seen in another way.
    pub fn seen_as(&self, view: View) -> String {
        Self { view, ..self.clone() }.address()
    }

    /// So many stretches later, or earlier.
    pub fn moved(&self, stretches: i64) -> String {
        let days = match self.view {
            View::Week => 7,
            View::Day => 1,
            View::List => LIST_DAYS,
        };
        self.on(self.date.saturating_add((days * stretches).days()))
    }
}

/// How a move came back.
#[derive(Debug, Clone, Default)]
pub struct Came {
    /// The message that was to be moved.
    pub message: Option<MessageId>,
    /// What was wrong.
    pub problems: Vec<Problem>,
    /// The time as typed.
    pub when: When,
    /// Why it is none.
    pub when_problem: Option<WhenProblem>,
}

async fn calendar(desk: Desk, RawQuery(query): RawQuery) -> Response {
    let asked = Asked::parse(&query.unwrap_or_default(), local(desk.ui.now, &desk.ui.zone).date());
    show(&desk, &asked, StatusCode::OK, &Came::default()).await
}

async fn show(desk: &Desk, asked: &Asked, status: StatusCode, came: &Came) -> Response {
    match drawn(desk, asked, came).await {
        Ok(main) => desk.page_with(status, &t!(desk.ui, "nav-calendar"), Some(Place::Calendar), Layout::FixedWithBar, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn drawn(desk: &Desk, asked: &Asked, came: &Came) -> Result<maud::Markup, Refusal> {
    let room = Room::with_all_accounts(desk).await?;
    let (first, last) = asked.days();
    let (from, to) = (plan::begins(first, &room.zone), plan::begins(last.saturating_add(1.day()), &room.zone));
    let departments = desk.actor.departments(Right::ReadMessages);
    let mut rows = store::messages::planned(&desk.read(), from, to, departments.as_deref()).await?;
    rows.retain(|row| asked.shows(row.message.department));
    let planned = plan::place(rows, &room.guideline, &room.zone);
    Ok(view::Sheet { desk, room: &room, asked, planned: &planned, came }.page())
}

async fn move_message(desk: Desk, filled: Filled) -> Response {
    let today = local(desk.ui.now, &desk.ui.zone).date();
    let query = filled.text("back").strip_prefix("/calendar?").unwrap_or_default();
    let asked = Asked::parse(query, today);
    let typed =
        When { date: filled.text("date").to_owned(), time: filled.text("time").to_owned(), instant: filled.parse("instant") };
    let chosen = match filled.parse::<Timestamp>("at") {
        Some(at) => Ok(Some(at)),
        None => typed.resolve(&desk.ui.zone),
    };
    let message: Option<MessageId> = filled.parse("message");
    let (at, problem) = match chosen {
        Ok(Some(at)) => (at, None),
        Ok(None) => (Timestamp::UNIX_EPOCH, Some(WhenProblem::NoDate)),
        Err(problem) => (Timestamp::UNIX_EPOCH, Some(problem)),
    };
    if let Some(problem) = problem {
        let came = came(message, vec![when::problem(&desk.ui, problem)], typed, Some(problem));
        return show(&desk, &as_list(asked), StatusCode::UNPROCESSABLE_ENTITY, &came).await;
    }
    match moved(&desk, message, filled.parse("revision").unwrap_or(0), at).await {
        Ok(()) => desk.go(&asked.address(), "rescheduled"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => show(&desk, &as_list(asked), refused::status(&error), &came(message, problems, typed, None)).await,
            None => desk.refused(&error).await,
        },
    }
}

/// A move that came back stands in the list, where its fields are.
fn as_list(asked: Asked) -> Asked {
    Asked { view: View::List, ..asked }
}

fn came(message: Option<MessageId>, mut problems: Vec<Problem>, when: When, when_problem: Option<WhenProblem>) -> Came {
    if let Some(id) = message {
        for problem in &mut problems {
            let field = if problem.field == "at" { "time" } else { problem.field.as_str() };
            problem.field = if field == "main" { field.to_owned() } else { format!("{field}-{id}") };
        }
    }
    Came { message, problems, when, when_problem }
}

/// A planned message is scheduled anew; one that is still written gets another time in its draft.
async fn moved(desk: &Desk, message: Option<MessageId>, revision: i64, at: Timestamp) -> Result<(), Refusal> {
    let read = desk.read();
    let id = message.ok_or(Refusal::NotFound)?;
    let message = store::messages::get(&read, id).await?.ok_or(Refusal::NotFound)?;
    if !desk.actor.may(Right::ReadMessages, message.department) {
        return Err(Refusal::NotFound);
    }
    match message.state {
        MessageState::Approved | MessageState::Scheduled { .. } => {
            schedule::reschedule(&desk.newsroom, &desk.actor, id, revision, at).await
        }
        MessageState::Draft | MessageState::Submitted { .. } | MessageState::Rejected { .. } => {
            let edition = store::editions::get(&read, message.edition).await?.ok_or(Refusal::NotFound)?;
            let draft = Draft {
                title: message.title,
                kind: message.kind,
                department: message.department,
                audience: message.audience,
                content: edition.content,
                planned_at: Some(at),
                plan: message.plan,
            };
            draft::edit(&desk.newsroom, &desk.actor, id, revision, draft).await.map(drop)
        }
        MessageState::Published { .. } | MessageState::Withdrawn { .. } => {
            let state = message.state.word().to_owned();
            Err(Refusal::Obstacles(vec![folkmoot_model::obstacle::Obstacle::WrongState { state }]))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_address_reads_back_and_nonsense_is_this_week() {
        let today = date(2026, 11, 23);
        let asked = Asked::parse("view=day&date=2026-12-01&d=00000000000000000000000000000007", today);
        assert_eq!((asked.view, asked.date, asked.departments.len()), (View::Day, date(2026, 12, 1), 1));
        assert_eq!(Asked::parse(asked.address().split_once('?').unwrap().1, today), asked);
        for query in ["", "view=x&date=9999-99-99", "date=9999-12-31", "date=-9999-01-01", "d=<b>"] {
            let asked = Asked::parse(query, today);
            assert_eq!((asked.view, asked.date, asked.days().0), (View::Week, today, date(2026, 11, 23)), "{query}");
        }
    }
}
