//! What was stopped and waits for a decision: keep its time, another time, back to draft, take back. Until then nothing of it goes out.

use super::{Came, view};
use crate::{
    i18n::Form as Say,
    pages::compose::when::When,
    parts::{self, Field, Ui, button, problem_of},
    server::desk::Desk,
    t,
};
use folkmoot_model::{
    ids::EditionId,
    outgoing::{
        edition::Edition,
        message::{Message, MessageState},
    },
    staff::{person::Department, role::Right},
};
use folkmoot_newsroom::Refusal;
use folkmoot_store as store;
use maud::{Markup, html};

/// Most messages shown at once; the next ones come up as these are decided.
const SHOWN: u32 = 50;

/// Everything this person may decide on.
///
/// # Errors
/// The database.
pub async fn waiting(desk: &Desk, came: &Came) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let read = desk.read();
    let departments = desk.actor.departments(Right::PublishMessages);
    let count = store::freezes::count_undecided(&read, departments.as_deref()).await?;
    let over = store::freezes::latest(&read, 1).await?.first().is_some_and(|freeze| !freeze.is_in_force());
    if count == 0 {
        return Ok(html! { @if over { (view::nothing_waits(desk)) } });
    }
    let ahead = store::freezes::count_ahead(&read, departments.as_deref(), ui.now).await?;
    let keep = html! {
        @if ahead > 1 { (parts::inline_form(ui, "/freeze/keep", html! { (button(&t!(ui, "freeze-keep-all", count = ahead)).icon("check-check")) })) }
    };
    let messages = store::freezes::undecided_of(&read, departments.as_deref(), SHOWN).await?;
    let editions: Vec<EditionId> = messages.iter().map(|message| message.edition).collect();
    let editions = store::editions::of_ids(&read, &editions).await?;
    let departments = store::departments::all(&read).await?;
    let more = count.saturating_sub(u64::try_from(messages.len()).unwrap_or(u64::MAX));
    Ok(html! {
        (parts::card("decide", &t!(ui, "freeze-decide-heading"), &t!(ui, "freeze-undecided", count = count), parts::stack(html! {
            (parts::remark(html! { (t!(ui, "freeze-decide-note")) })) (keep)
        })))
        @for message in &messages { (one(desk, message, &departments, editions.iter().find(|edition| edition.id == message.edition), came)) }
        @if more > 0 { (parts::remark(html! { (t!(ui, "freeze-more", count = more)) })) }
    })
}

fn is_ahead(desk: &Desk, message: &Message) -> bool {
    matches!(message.state, MessageState::Scheduled { at } if at > desk.ui.now)
}

fn one(desk: &Desk, message: &Message, departments: &[Department], edition: Option<&Edition>, came: &Came) -> Markup {
    let ui = &desk.ui;
    let department = departments.iter().find(|one| one.id == message.department);
    let text = edition.and_then(|edition| edition.content.texts.iter().next());
    let facts = html! {
        @if let Some(department) = department { (parts::dept(&department.name, department.colour)) }
        @match message.state {
            MessageState::Scheduled { at } => span { (t!(ui, "freeze-was-for", at = ui.moment(at, Say::Full))) },
            _ => span { (t!(ui, "freeze-was-on-its-way")) },
        }
    };
    let left = html! { @if let Some((language, text)) = text { (parts::message_text(ui, language.as_str(), "", text)) } };
    let came = if came.message == Some(message.id) { came.clone() } else { Came::default() };
    let right = parts::stack(choices(desk, message, &came));
    parts::decision(&format!("m-{}", message.id), &message.title, &format!("/messages/{}", message.id), facts, left, right)
}

fn choices(desk: &Desk, message: &Message, came: &Came) -> Markup {
    let ui = &desk.ui;
    let action = format!("/messages/{}/after-freeze", message.id);
    let act = |verdict: &str, body: Markup| {
        parts::act_form(ui, &action, message.revision, html! { input type="hidden" name="verdict" value=(verdict); (body) })
    };
    let planned = matches!(message.state, MessageState::Scheduled { .. });
    let passed = (planned && !is_ahead(desk, message)).then(|| t!(ui, "freeze-time-passed"));
    let keep = if planned { t!(ui, "freeze-keep") } else { t!(ui, "freeze-go-on") };
    let (date, time, reason) = (format!("date-{}", message.id), format!("time-{}", message.id), format!("reason-{}", message.id));
    html! {
        (act("keep", html! { (button(&keep).wide().icon("check").barred(passed.as_deref())) }))
        @if let Some(passed) = &passed { p.xs.muted { (passed) } }
        @if planned {
            (parts::act_details("calendar-clock", &t!(ui, "freeze-another-time"), !came.when.date.is_empty(), parts::act_fields(ui, &action, message.revision, html! {
                input type="hidden" name="verdict" value="at";
                (time_row(ui, came, message, (&date, &time)))
                (button(&t!(ui, "freeze-another-time")))
            })))
        }
        (act("draft", html! { (button(&t!(ui, "freeze-to-draft")).wide().icon("pen-line")) }))
        (parts::act_details("trash-2", &t!(ui, "act-withdraw-message"), !came.reason.is_empty(), parts::act_fields(ui, &action, message.revision, html! {
            input type="hidden" name="verdict" value="withdraw";
            (Field::lines("reason", &t!(ui, "act-withdraw-why"), 2).id(&reason).value(&came.reason).error(problem_of(&came.problems, "reason")))
            (button(&t!(ui, "act-withdraw-do")).danger())
        })))
    }
}

fn time_row(ui: &Ui, came: &Came, message: &Message, (date, time): (&str, &str)) -> Markup {
    let shown = if came.when.date.is_empty() { When::of(message.planned_at, &ui.zone) } else { came.when.clone() };
    let wrong = problem_of(&came.problems, "time").or_else(|| problem_of(&came.problems, "at"));
    parts::when_row(
        html! { (Field::input("date", "date", &t!(ui, "compose-date")).id(date).value(&shown.date)) },
        html! { (Field::input("time", "time", &t!(ui, "compose-time")).id(time).value(&shown.time).error(wrong)) },
    )
}
