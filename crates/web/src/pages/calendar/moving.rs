//! Another time for a message: the page with its buttons and fields, the form that moves it, the step of a key, and the way back.
//!
//! A key and a drag send the same form as a button. The server decides; whoever may not move it, or is too late, is told.

use super::{asked::Asked, plan};
use crate::{
    i18n::Form as Say,
    pages::{
        compose::{
            view::state_tag,
            when::{self, When, WhenProblem},
        },
        inbox::query::{parameter, query_of},
        paging,
    },
    parts::{self, Field, Layout, Place, Problem, Ui, Width, button, link_button, problem_of},
    server::{desk::Desk, filled::Filled, refused},
    t,
};
use axum::{extract::Path, response::Response};
use folkmoot_model::{
    ids::MessageId,
    obstacle::Obstacle,
    outgoing::message::{Message, MessageState},
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
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date, tz::TimeZone};
use maud::{Markup, html};

/// A step of a key or a button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// So many minutes later; earlier below zero.
    Minutes(i64),
    /// The same clock time so many days later.
    Days(i64),
}

impl Step {
    /// The steps that are offered, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Days(-1), Self::Minutes(-15), Self::Minutes(15), Self::Days(1)];

    /// The step a word of a form names: `-15m`, `15m`, `-1d`, `1d`.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.word() == word)
    }

    /// Its word.
    pub fn word(self) -> String {
        match self {
            Self::Minutes(minutes) => format!("{minutes}m"),
            Self::Days(days) => format!("{days}d"),
        }
    }

    /// The instant a step leads to. A day further the clocks show the same time; where they don't show it, the time an hour later.
    pub fn from(self, at: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            Self::Minutes(minutes) => at.checked_add(SignedDuration::from_mins(minutes)).ok(),
            Self::Days(days) => at.to_zoned(zone.clone()).checked_add(days.days()).ok().map(|moved| moved.timestamp()),
        }
    }
}

/// What was done, so that it can be taken back: as it stands in `?undo=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// The message.
    pub message: MessageId,
    /// Its revision after the move.
    pub revision: i64,
    /// Where it stood.
    pub from: Timestamp,
    /// Where it stands.
    pub to: Timestamp,
}

impl Moved {
    fn mark(&self) -> String {
        format!("{}.{}.{}.{}", self.message, self.revision, self.from.as_microsecond(), self.to.as_microsecond())
    }

    /// Reads the mark of a move.
    pub fn read(mark: &str) -> Option<Self> {
        let mut parts = mark.split('.');
        let (message, revision) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let mut instant = || Timestamp::from_microsecond(parts.next()?.parse().ok()?).ok();
        Some(Self { message, revision, from: instant()?, to: instant()? })
    }

    /// Where a POST takes it back; it comes back to the page it was done on.
    pub fn undo(&self, here: &str, today: Date) -> String {
        let (message, revision, at) = (self.message.to_string(), self.revision.to_string(), self.from.to_string());
        let back = Asked::parse(query_of(here), today).address();
        paging::address("/calendar/move", &[("message", &message), ("revision", &revision), ("at", &at), ("back", &back)])
    }
}

/// How a move came back.
#[derive(Debug, Clone, Default)]
struct Came {
    problems: Vec<Problem>,
    when: Option<When>,
    when_problem: Option<WhenProblem>,
}

/// The page on which another time is chosen.
pub async fn page(desk: Desk, Path(id): Path<String>) -> Response {
    let back = parameter(query_of(&desk.here), "back").unwrap_or_default();
    match found(&desk, id.parse().ok()).await {
        Ok(message) => show(&desk, &message, &back, StatusCode::OK, &Came::default()).await,
        Err(error) => desk.refused(&error).await,
    }
}

/// The form of the page, of a button beside a clash, of a key and of a drag.
pub async fn move_message(desk: Desk, filled: Filled) -> Response {
    let query = query_of(&desk.here).to_owned();
    let text = |name: &str| {
        let sent = filled.text(name);
        if sent.is_empty() { parameter(&query, name).unwrap_or_default() } else { sent.to_owned() }
    };
    let back = text("back");
    let message = match found(&desk, text("message").trim().parse().ok()).await {
        Ok(message) => message,
        Err(error) => return desk.refused(&error).await,
    };
    let typed = When { date: text("date"), time: text("time"), instant: filled.parse("instant") };
    let at = match chosen(&desk.ui, &message, &text("at"), &text("by"), &typed) {
        Ok(at) => at,
        Err(problem) => {
            let problems = vec![when::problem(&desk.ui, problem)];
            let came = Came { problems, when: Some(typed), when_problem: Some(problem) };
            return show(&desk, &message, &back, StatusCode::UNPROCESSABLE_ENTITY, &came).await;
        }
    };
    let revision = text("revision").trim().parse().unwrap_or(0);
    match moved(&desk, &message, revision, at).await {
        Ok(()) => gone(&desk, &message, revision, at, &back),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(mut problems) => {
                for problem in problems.iter_mut().filter(|problem| problem.field == "at") {
                    "time".clone_into(&mut problem.field);
                }
                let when = Some(When::of(Some(at), &desk.ui.zone));
                let came = Came { problems, when, when_problem: None };
                // what stands there now is what the next attempt is about
                let message = found(&desk, Some(message.id)).await.unwrap_or(message);
                show(&desk, &message, &back, refused::status(&error), &came).await
            }
            None => desk.refused(&error).await,
        },
    }
}

/// The instant a form asks for: named, a step from where it stands, or typed.
fn chosen(ui: &Ui, message: &Message, at: &str, by: &str, typed: &When) -> Result<Timestamp, WhenProblem> {
    if let Ok(at) = at.trim().parse() {
        return Ok(at);
    }
    if let Some(step) = Step::parse(by.trim()) {
        let stands = plan::goes_out(message).unwrap_or(ui.now);
        return step.from(stands, &ui.zone).ok_or(WhenProblem::NoDate);
    }
    typed.resolve(&ui.zone)?.ok_or(WhenProblem::NoDate)
}

/// Back to where it was done, on the day the message stands now if it would be out of sight.
fn gone(desk: &Desk, message: &Message, revision: i64, at: Timestamp, back: &str) -> Response {
    let day = local(at, &desk.ui.zone).date();
    let mut asked = asked_of(desk, back);
    let (first, last) = asked.drawn();
    if day < first || day > last {
        asked.date = day;
    }
    let address = asked.address();
    let place = format!("#m-{}", message.id);
    let Some(from) = plan::goes_out(message) else { return desk.go(&format!("{address}{place}"), "rescheduled") };
    let moved = Moved { message: message.id, revision: revision.saturating_add(1), from, to: at };
    desk.go(&format!("{address}&undo={}{place}", moved.mark()), "moved")
}

fn asked_of(desk: &Desk, back: &str) -> Asked {
    let query = back.strip_prefix("/calendar?").unwrap_or_default();
    Asked::parse(query, local(desk.ui.now, &desk.ui.zone).date())
}

/// A message this person may see.
async fn found(desk: &Desk, id: Option<MessageId>) -> Result<Message, Refusal> {
    let id = id.ok_or(Refusal::NotFound)?;
    let message = store::messages::get(&desk.read(), id).await?.ok_or(Refusal::NotFound)?;
    if message.is_known_to(&desk.actor, desk.ui.now) { Ok(message) } else { Err(Refusal::NotFound) }
}

/// The right it takes to move a message: one that is cleared is moved by who publishes.
fn right_for(state: &MessageState) -> Right {
    match state {
        MessageState::Approved | MessageState::Scheduled { .. } => Right::PublishMessages,
        _ => Right::WriteMessages,
    }
}

/// Whether this person may move a message now.
pub fn may_move(desk: &Desk, message: &Message) -> bool {
    let over = message.state.is_over() || matches!(message.state, MessageState::Published { .. });
    !over && desk.actor.may(right_for(&message.state), message.department)
}

/// A planned message is scheduled anew; one that is still written gets another time in its draft.
async fn moved(desk: &Desk, message: &Message, revision: i64, at: Timestamp) -> Result<(), Refusal> {
    if at <= desk.newsroom.now() {
        return Err(Refusal::Field { field: "at", key: "error-time-passed" });
    }
    match message.state {
        MessageState::Approved | MessageState::Scheduled { .. } => {
            schedule::reschedule(&desk.newsroom, &desk.actor, message.id, revision, at).await
        }
        MessageState::Draft | MessageState::Submitted { .. } | MessageState::Rejected { .. } => {
            let edition = store::editions::get(&desk.read(), message.edition).await?.ok_or(Refusal::NotFound)?;
            let draft = Draft {
                title: message.title.clone(),
                kind: message.kind,
                department: message.department,
                audience: message.audience.clone(),
                content: edition.content,
                planned_at: Some(at),
                plan: message.plan.clone(),
            };
            draft::edit(&desk.newsroom, &desk.actor, message.id, revision, draft).await.map(drop)
        }
        MessageState::Published { .. }
        | MessageState::Withdrawn { .. }
        | MessageState::Superseded { .. }
        | MessageState::Expired { .. } => {
            Err(Refusal::Obstacles(vec![Obstacle::WrongState { state: message.state.word().to_owned() }]))
        }
    }
}

async fn show(desk: &Desk, message: &Message, back: &str, status: StatusCode, came: &Came) -> Response {
    let ui = &desk.ui;
    let title = t!(ui, "calendar-move-one", title = message.title.as_str());
    let address = asked_of(desk, back).address();
    let main = html! {
        (parts::bar(&t!(ui, "calendar-move-title"), html! {}, html! { (link_button(&t!(ui, "calendar-back"), &address).icon("chevron-left").key("Escape")) }))
        (parts::page(Width::Narrow, html! {
            (parts::error_summary(ui, &came.problems))
            (about(ui, message))
            @if may_move(desk, message) { (steps(ui, message, &address)) (fields(ui, message, &address, came)) }
            @else { p.muted { (t!(ui, "calendar-move-not")) } }
        }))
    };
    desk.page_with(status, &title, Some(Place::Calendar), Layout::Page, main).await
}

fn about(ui: &Ui, message: &Message) -> Markup {
    html! {
        h2 { a href={ "/messages/" (message.id) } { (message.title) } }
        (parts::facts(html! {
            (state_tag(ui, message.state.word()))
            @if let Some(at) = plan::goes_out(message) { span { (ui.time(at, Say::Full)) } } @else { span.muted { (t!(ui, "message-no-time")) } }
        }))
    }
}

/// Another time by one press, each with the time it leads to.
fn steps(ui: &Ui, message: &Message, back: &str) -> Markup {
    let Some(at) = plan::goes_out(message) else { return html! {} };
    let ways = Step::ALL.into_iter().filter_map(|step| Some((step, step.from(at, &ui.zone)?))).filter(|(_, to)| *to > ui.now);
    let ways: Vec<(String, String, String)> = ways
        .map(|(step, to)| {
            let said = match step {
                Step::Days(days) if days < 0 => t!(ui, "calendar-step-day-before"),
                Step::Days(_) => t!(ui, "calendar-step-day-after"),
                Step::Minutes(minutes) if minutes < 0 => t!(ui, "calendar-step-earlier"),
                Step::Minutes(_) => t!(ui, "calendar-step-later"),
            };
            (said, ui.moment(to, Say::Full), to.to_string())
        })
        .collect();
    html! {
        (parts::act_form(ui, "/calendar/move", message.revision, html! {
            (hidden(message.id, back))
            (parts::row(html! { @for (said, to, at) in &ways { (button(&format!("{said}: {to}")).small().sends("at", at)) } }))
        }))
    }
}

/// Another time, by fields.
fn fields(ui: &Ui, message: &Message, back: &str, came: &Came) -> Markup {
    let shown = came.when.clone().unwrap_or_else(|| When::of(plan::goes_out(message), &ui.zone));
    parts::act_fields(
        ui,
        "/calendar/move",
        message.revision,
        html! {
            (hidden(message.id, back))
            (parts::when_row(
                html! { (Field::input("date", "date", &t!(ui, "compose-date")).value(&shown.date).error(problem_of(&came.problems, "date"))) },
                html! { (Field::input("time", "time", &t!(ui, "compose-time")).value(&shown.time).error(problem_of(&came.problems, "time"))) },
            ))
            p.hint { (t!(ui, "calendar-move-hint", zone = ui.zone.iana_name().unwrap_or("UTC"))) }
            @if let Some(problem) = came.when_problem { (when::choices(ui, problem)) }
            (button(&t!(ui, "calendar-move-do")).primary())
        },
    )
}

/// Another time, by one press, from anywhere in the calendar.
pub fn to_button(ui: &Ui, message: &Message, to: Timestamp, back: &str) -> Markup {
    let at = to.to_string();
    parts::act_form(
        ui,
        "/calendar/move",
        message.revision,
        html! {
            (hidden(message.id, back))
            (button(&t!(ui, "fix-move", at = ui.moment(to, Say::Short))).small().sends("at", &at))
        },
    )
}

fn hidden(id: MessageId, back: &str) -> Markup {
    html! { input type="hidden" name="message" value=(id); input type="hidden" name="back" value=(back); }
}

/// The address of the page on which a message gets another time.
pub fn address(id: MessageId, asked: &Asked) -> String {
    paging::address(&format!("/calendar/move/{id}"), &[("back", &asked.address())])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone() -> TimeZone {
        folkmoot_model::time::time_zone("Europe/Amsterdam").unwrap()
    }

    #[test]
    fn a_day_further_the_clocks_show_the_same_time() {
        let stepped = |at: &str, step: Step| step.from(at.parse().unwrap(), &zone()).unwrap().to_string();
        assert_eq!(
            stepped("2026-10-24T05:30:00Z", Step::Days(1)),
            "2026-10-25T06:30:00Z",
            "7:30 summer time to 7:30 winter time"
        );
        assert_eq!(stepped("2027-03-27T01:30:00Z", Step::Days(1)), "2027-03-28T01:30:00Z", "2:30 does not exist: 3:30");
        assert_eq!(stepped("2026-10-25T00:45:00Z", Step::Minutes(15)), "2026-10-25T01:00:00Z", "the second 2:00");
        assert_eq!(Step::Days(1).from(Timestamp::MAX, &zone()), None);
    }

    #[test]
    fn steps_and_moves_read_back() {
        for step in Step::ALL {
            assert_eq!(Step::parse(&step.word()), Some(step));
        }
        assert_eq!(Step::parse("100d"), None);
        let moved = Moved {
            message: MessageId(uuid::Uuid::from_u128(7)),
            revision: 3,
            from: Timestamp::UNIX_EPOCH,
            to: Timestamp::UNIX_EPOCH,
        };
        assert_eq!(
            Moved::read(&moved.mark()).map(|read| (read.message, read.revision, read.from)),
            Some((moved.message, 3, moved.from))
        );
        let undo = moved.undo("/calendar?view=day&date=2026-11-24&done=moved&undo=x", jiff::civil::date(2026, 11, 23));
        assert!(undo.ends_with("&back=%2Fcalendar%3Fview%3Dday%26date%3D2026-11-24"), "{undo}");
        for nonsense in ["", "1.2.3", "x.1.2.3", "00000000000000000000000000000007.1.99999999999999999999.1"] {
            assert_eq!(Moved::read(nonsense), None, "{nonsense}");
        }
    }
}
