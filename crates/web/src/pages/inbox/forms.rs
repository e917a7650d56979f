//! The forms behind the buttons of a case: in a dialog, and on a page of their own for browsers without a script and for what came back.

use super::{
    actions::{Act, closing_words, hidden, in_the_way},
    lane,
    opened::Opened,
    query::ListQuery,
};
use crate::{
    i18n::Form,
    parts::{self, Choice, Field, Problem, Ui, button, link_button, problem_of},
    server::desk::Desk,
    t,
};
use folkmoot_model::{
    ids::DepartmentId,
    incoming::{case::Closing, follow_up::FollowUpKind},
    language::Language,
    staff::role::Right,
};
use jiff::{SignedDuration, Timestamp};
use maud::{Markup, html};

/// What was typed into a form that came back.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// A choice: department, kind of work, reason.
    pub choice: String,
    /// A person.
    pub person: String,
    /// A text.
    pub text: String,
    /// A date, as the browser writes it.
    pub date: String,
    /// A clock time, as the browser writes it.
    pub time: String,
}

/// A form about a case.
pub fn form(desk: &Desk, opened: &Opened, list: &ListQuery, act: Act, typed: &Typed, problems: &[Problem]) -> Markup {
    let ui = &desk.ui;
    let fields = match act {
        Act::Assign => assign(desk, opened, typed, problems),
        Act::Department => department(ui, opened, typed),
        Act::HandOff => hand_off(ui, opened, typed, problems),
        Act::FollowUp => follow_up(desk, opened, typed, problems),
        Act::Close => close(ui, opened, typed, problems),
    };
    html! {
        form.form method="post" action={ "/cases/" (opened.case.id) "/" (address(act)) } {
            (hidden(ui, opened, list))
            (fields)
            div.acts { (button(&send_label(ui, act)).primary()) }
        }
    }
}

fn address(act: Act) -> &'static str {
    if act == Act::FollowUp { "follow-ups" } else { act.word() }
}

fn send_label(ui: &Ui, act: Act) -> String {
    match act {
        Act::Assign => t!(ui, "case-send-assign"),
        Act::Department => t!(ui, "case-send-department"),
        Act::HandOff => t!(ui, "case-send-hand-off"),
        Act::FollowUp => t!(ui, "case-send-follow-up"),
        Act::Close => t!(ui, "case-send-close"),
    }
}

fn assign(desk: &Desk, opened: &Opened, typed: &Typed, problems: &[Problem]) -> Markup {
    let ui = &desk.ui;
    let people = opened.holders(Right::HandleCases, Some(opened.case.department));
    let chosen = if typed.person.is_empty() {
        opened.case.owner.map(|id| id.to_string()).unwrap_or_default()
    } else {
        typed.person.clone()
    };
    let ids: Vec<String> = people.iter().map(|person| person.id.to_string()).collect();
    let nobody = t!(ui, "case-nobody");
    let mut choices = vec![Choice::new("", &nobody, chosen.is_empty())];
    choices.extend(people.iter().zip(&ids).map(|(person, id)| Choice::new(id, &person.name, *id == chosen)));
    let label = t!(ui, "case-owner");
    html! { (Field::select("owner", &label, choices).id("assign-owner").optional_silently().error(problem_of(problems, "owner"))) }
}

fn departments<'a>(opened: &'a Opened, ids: &'a [String], chosen: &str, but: Option<DepartmentId>) -> Vec<Choice<'a>> {
    opened
        .departments
        .iter()
        .zip(ids)
        .filter(|(department, _)| Some(department.id) != but)
        .map(|(department, id)| Choice::new(id, &department.name, id == chosen))
        .collect()
}

fn department(ui: &Ui, opened: &Opened, typed: &Typed) -> Markup {
    let ids: Vec<String> = opened.departments.iter().map(|one| one.id.to_string()).collect();
    let (label, hint) = (t!(ui, "case-department"), t!(ui, "case-department-hint"));
    let choices = departments(opened, &ids, &typed.choice, Some(opened.case.department));
    html! { (Field::select("department", &label, choices).id("department-to").hint(&hint)) }
}

fn hand_off(ui: &Ui, opened: &Opened, typed: &Typed, problems: &[Problem]) -> Markup {
    let ids: Vec<String> = opened.departments.iter().map(|one| one.id.to_string()).collect();
    let experts = opened.holders(Right::AnswerHandoffs, None);
    let expert_ids: Vec<String> = experts.iter().map(|person| person.id.to_string()).collect();
    let anybody = t!(ui, "case-any-expert");
    let mut choices = vec![Choice::new("", &anybody, typed.person.is_empty())];
    choices.extend(experts.iter().zip(&expert_ids).map(|(person, id)| Choice::new(id, &person.name, *id == typed.person)));
    let (to, who, what, hint) =
        (t!(ui, "case-ask-whom"), t!(ui, "case-ask-expert"), t!(ui, "case-ask-question"), t!(ui, "case-ask-question-hint"));
    let here = opened.case.department.to_string();
    let chosen = if typed.choice.is_empty() { &here } else { &typed.choice };
    html! {
        (Field::select("department", &to, departments(opened, &ids, chosen, None)).id("hand-off-to"))
        (Field::select("expert", &who, choices).id("hand-off-expert").optional(ui).error(problem_of(problems, "expert")))
        (Field::lines("question", &what, 3).id("hand-off-question").hint(&hint).value(&typed.text).error(problem_of(problems, "question")))
        (when(ui, "hand-off", &t!(ui, "case-ask-by"), typed, soon(opened, ui.now), problems))
    }
}

fn follow_up(desk: &Desk, opened: &Opened, typed: &Typed, problems: &[Problem]) -> Markup {
    let ui = &desk.ui;
    let labels: Vec<(&str, String)> = FollowUpKind::ALL.iter().map(|kind| (kind.as_str(), lane::kind_words(ui, *kind))).collect();
    let chosen = if typed.choice.is_empty() { FollowUpKind::WorkOrder.as_str() } else { &typed.choice };
    let kinds = labels.iter().map(|(word, label)| Choice::new(word, label, *word == chosen)).collect();
    let mut people: Vec<_> = opened.people.iter().map(|(person, _)| person).filter(|person| person.left_at.is_none()).collect();
    people.sort_by(|one, other| one.name.cmp(&other.name));
    let ids: Vec<String> = people.iter().map(|person| person.id.to_string()).collect();
    let own = desk.actor.person.to_string();
    let owner = if typed.person.is_empty() { &own } else { &typed.person };
    let owners = people.iter().zip(&ids).map(|(person, id)| Choice::new(id, &person.name, id == owner)).collect();
    let (kind, what, hint, who) =
        (t!(ui, "case-work-kind"), t!(ui, "case-work-what"), t!(ui, "case-work-what-hint"), t!(ui, "case-work-who"));
    let tomorrow = ui.now.saturating_add(SignedDuration::from_hours(24)).unwrap_or(ui.now);
    html! {
        (Field::select("kind", &kind, kinds).id("work-kind"))
        (Field::lines("description", &what, 2).id("work-what").hint(&hint).value(&typed.text).error(problem_of(problems, "description")))
        (Field::select("owner", &who, owners).id("work-owner").error(problem_of(problems, "owner")))
        (when(ui, "work", &t!(ui, "case-work-by"), typed, tomorrow, problems))
    }
}

fn close(ui: &Ui, opened: &Opened, typed: &Typed, problems: &[Problem]) -> Markup {
    let likely = match (opened.case.answered_at.is_some(), opened.follow_ups.is_empty()) {
        (true, false) => Closing::Done,
        (true, true) => Closing::Answered,
        (false, _) => Closing::NothingToAnswer,
    };
    let chosen = if typed.choice.is_empty() { likely.as_str() } else { &typed.choice };
    let labels: Vec<(&str, String)> =
        Closing::ALL.iter().map(|closing| (closing.as_str(), closing_words(ui, *closing))).collect();
    let choices: Vec<Choice<'_>> = labels.iter().map(|(word, label)| Choice::new(word, label, *word == chosen)).collect();
    html! {
        @if let Some(error) = problem_of(problems, "closing") { (parts::field_error("close-error", error)) }
        (parts::radios("closing", &t!(ui, "case-close-why"), &choices))
    }
}

/// Halfway to the promise when it runs, else in four hours: when an answer of a department is still of use.
fn soon(opened: &Opened, now: Timestamp) -> Timestamp {
    let later = SignedDuration::from_hours(4);
    let half = opened.case.due_at.map(|due| due.duration_since(now) / 2).filter(|left| left.as_mins() >= 10).unwrap_or(later);
    now.saturating_add(half.min(later)).unwrap_or(now)
}

/// A date and a time in the town's zone.
fn when(ui: &Ui, id: &str, legend: &str, typed: &Typed, proposed: Timestamp, problems: &[Problem]) -> Markup {
    let local = proposed.to_zoned(ui.zone.clone());
    let (date, time) = (local.date().to_string(), format!("{:02}:{:02}", local.hour(), local.minute()));
    let date = if typed.date.is_empty() { &date } else { &typed.date };
    let time = if typed.time.is_empty() { &time } else { &typed.time };
    let (date_id, time_id) = (format!("{id}-date"), format!("{id}-time"));
    let (date_label, time_label) = (t!(ui, "case-date"), t!(ui, "case-time"));
    html! {
        fieldset.opts {
            legend { (legend) }
            div.cols-2 {
                (Field::input("date", "date", &date_label).id(&date_id).value(date).error(problem_of(problems, "due")))
                (Field::input("time", "time", &time_label).id(&time_id).value(time))
            }
        }
    }
}

/// The id of the field a problem of a form is about.
pub fn field_id(act: Act, field: &str) -> String {
    match (act, field) {
        (Act::Assign, "owner") => "assign-owner",
        (Act::HandOff, "expert") => "hand-off-expert",
        (Act::HandOff, "question") => "hand-off-question",
        (Act::HandOff, "due") => "hand-off-date",
        (Act::FollowUp, "description") => "work-what",
        (Act::FollowUp, "owner") => "work-owner",
        (Act::FollowUp, "due") => "work-date",
        (Act::Close, "closing") => "main",
        (_, other) => other,
    }
    .to_owned()
}

/// A form on a page of its own.
pub fn page(desk: &Desk, opened: &Opened, list: &ListQuery, act: Act, typed: &Typed, problems: &[Problem]) -> Markup {
    let ui = &desk.ui;
    let back = list.at(&format!("/inbox/{}", opened.case.id));
    let summary: Vec<Problem> =
        problems.iter().map(|one| Problem { field: field_id(act, &one.field), words: one.words.clone() }).collect();
    let reason = in_the_way(ui, opened, act.verb());
    let last = opened.answered();
    html! {
        (parts::bar(&act.label(ui), html! {}, html! { (link_button(&t!(ui, "case-back"), &back).icon("chevron-left")) }))
        div.page.page--s.stack {
            (parts::error_summary(ui, &summary))
            p { b { (opened.case.subject) } " · " (opened.case.number) }
            @if let Some(post) = last {
                blockquote.quote lang=[post.language.as_ref().map(Language::as_str)] dir="auto" { (parts::paragraphs(&post.text)) }
                p.muted.xs { bdi { (opened.author_name()) } ", " (ui.time(post.published_at, Form::Near)) }
            }
            @if let Some(reason) = &reason { (parts::note(parts::Level::Warn, html! { (reason) })) }
            @else { (form(desk, opened, list, act, typed, problems)) }
        }
    }
}
