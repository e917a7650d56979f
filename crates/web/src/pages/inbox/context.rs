//! What is known about the open case: the promise, its facts, the steps it goes through, the person.

use super::{clock, lane, opened::Opened};
use crate::{
    i18n::{Form, text_if},
    parts::{self, Due, RingSize, Size, Step, StepState, Ui},
    server::desk::Desk,
    t,
};
use folkmoot_model::incoming::{
    case::{Case, CaseState},
    follow_up::FollowUpState,
};
use maud::{Markup, html};

/// The pane.
pub fn pane(desk: &Desk, opened: &Opened) -> Markup {
    let ui = &desk.ui;
    parts::context_pane(
        &t!(ui, "case-about"),
        &t!(ui, "case-details"),
        html! {
            (parts::context_top(html! { div id=(ring_id(&opened.case)) { (promise(ui, opened)) } }))
            (facts(ui, opened))
            (steps(desk, opened))
            (person(desk, opened))
        },
    )
}

/// Id of the large ring, which the stream says anew.
pub fn ring_id(case: &Case) -> String {
    format!("promise-{}", case.id)
}

/// The large ring with its sentence.
pub fn promise(ui: &Ui, opened: &Opened) -> Markup {
    let case = &opened.case;
    let of = crate::i18n::span(ui.locale, case.promised_s / 60);
    match (clock::due(case, opened.hours(), ui.now), case.due_at) {
        (Some(due), Some(at)) => {
            let at = ui.moment(at, Form::Near);
            let sentence = if case.first_answered_at.is_some() {
                t!(ui, "case-promise-again", at = at, of = of)
            } else {
                t!(ui, "case-promise-first", at = at, of = of)
            };
            parts::promise(ui, due, &sentence)
        }
        (Some(due @ Due::Done { .. }), None) => parts::promise(ui, due, &t!(ui, "case-promise-done", of = of)),
        _ if case.state == CaseState::Closed => parts::promise_words(&t!(ui, "case-promise-closed"), &t!(ui, "case-promise-closed-next")),
        _ => parts::promise_words(&t!(ui, "case-promise-none"), &t!(ui, "case-promise-none-next")),
    }
}

/// The state of a case in a word.
pub fn state_words(ui: &Ui, case: &Case) -> String {
    text_if(ui.locale, &format!("state-{}", case.state.as_str()), &[]).unwrap_or_else(|| case.state.as_str().to_owned())
}

fn facts(ui: &Ui, opened: &Opened) -> Markup {
    let case = &opened.case;
    let (department, colour) = opened.department(case.department);
    let language = case.language.as_ref().map_or_else(
        || t!(ui, "language-und"),
        |language| text_if(ui.locale, &format!("language-{}", language.primary()), &[]).unwrap_or_else(|| language.to_string()),
    );
    let labels = [
        t!(ui, "case-state"),
        t!(ui, "case-language"),
        t!(ui, "case-department"),
        t!(ui, "case-owner"),
        t!(ui, "case-came-in"),
        t!(ui, "case-account"),
        t!(ui, "case-reopened"),
    ];
    let mut rows = vec![
        (labels[0].as_str(), html! { (state_words(ui, case)) }),
        (&labels[1], html! { (language) }),
        (&labels[2], parts::dept(department, colour)),
        (&labels[3], owner(ui, opened)),
        (&labels[4], ui.time(case.opened_at, Form::Short)),
        (&labels[5], html! { bdi { "@" (opened.account.handle.trim_start_matches('@')) } }),
    ];
    if case.reopened > 0 {
        rows.push((&labels[6], html! { (t!(ui, "case-reopened-times", count = i64::from(case.reopened))) }));
    }
    parts::context_section(&t!(ui, "case-case"), &case.number, parts::terms(&rows))
}

fn owner(ui: &Ui, opened: &Opened) -> Markup {
    match opened.case.owner {
        Some(owner) => {
            let name = opened.name(owner);
            html! { span.row { (parts::avatar(name, opened.colour(owner), Size::Small)) (name) } }
        }
        None => html! { (t!(ui, "case-nobody")) },
    }
}

/// One step with words of its own.
struct Said {
    state: StepState,
    title: String,
    detail: String,
}

fn steps(desk: &Desk, opened: &Opened) -> Markup {
    let ui = &desk.ui;
    let mut said = vec![front_office(ui, opened)];
    said.extend(opened.handoffs.iter().map(|handoff| {
        let (department, _) = opened.department(handoff.to);
        let of = clock::open_minutes(opened.hours(), handoff.asked_at, handoff.due_at);
        let (state, detail) = match &handoff.answer {
            Some(answer) => {
                let took = clock::open_minutes(opened.hours(), handoff.asked_at, answer.at);
                let (took, of) = (crate::i18n::span(ui.locale, took), crate::i18n::span(ui.locale, of));
                (StepState::Done, t!(ui, "step-answered", who = opened.name(answer.by), took = took, of = of))
            }
            None => {
                let who = handoff.expert.map_or_else(|| department.to_owned(), |expert| opened.name(expert).to_owned());
                (StepState::Now, t!(ui, "step-by", who = who, at = ui.moment(handoff.due_at, Form::Near)))
            }
        };
        Said { state, title: department.to_owned(), detail }
    }));
    said.push(answer(desk, opened));
    for follow_up in &opened.follow_ups {
        let who = opened.name(follow_up.owner);
        let work = t!(ui, "step-work", kind = lane::kind_words(ui, follow_up.kind), what = follow_up.description.as_str());
        let (state, detail) = match &follow_up.state {
            FollowUpState::Open => (StepState::Now, t!(ui, "step-by", who = who, at = ui.moment(follow_up.due_at, Form::Near))),
            FollowUpState::Done { at, .. } | FollowUpState::Told { done_at: at, .. } => {
                (StepState::Done, t!(ui, "step-done-by", who = who, at = ui.moment(*at, Form::Near)))
            }
        };
        said.push(Said { state, title: work, detail });
        let (state, detail) = match &follow_up.state {
            FollowUpState::Open => (StepState::Ahead, String::new()),
            FollowUpState::Done { .. } => (StepState::Now, t!(ui, "step-tell-them")),
            FollowUpState::Told { at, .. } => (StepState::Done, ui.moment(*at, Form::Near)),
        };
        said.push(Said { state, title: t!(ui, "step-told"), detail });
    }
    let steps: Vec<Step<'_>> = said.iter().map(|one| Step { state: one.state, title: &one.title, detail: &one.detail }).collect();
    parts::context_section(&t!(ui, "case-steps"), "", parts::steps(ui, &steps))
}

fn front_office(ui: &Ui, opened: &Opened) -> Said {
    let title = t!(ui, "step-front-office");
    match opened.case.owner {
        Some(owner) => Said { state: StepState::Done, title, detail: opened.name(owner).to_owned() },
        None if opened.handoffs.is_empty() && opened.case.answered_at.is_none() => {
            Said { state: StepState::Now, title, detail: t!(ui, "step-nobody-yet") }
        }
        None => Said { state: StepState::Done, title, detail: String::new() },
    }
}

fn answer(desk: &Desk, opened: &Opened) -> Said {
    let (ui, case) = (&desk.ui, &opened.case);
    let title = t!(ui, "step-answer");
    let asked = opened.around.open_handoffs > 0 || case.owner.is_none();
    match (case.answered_at, case.due_at) {
        (Some(at), None) => Said { state: StepState::Done, title, detail: ui.moment(at, Form::Near) },
        (_, Some(due)) => {
            let at = ui.moment(due, Form::Near);
            let detail = match case.owner {
                Some(owner) if owner == desk.actor.person => t!(ui, "step-you-before", at = at),
                Some(owner) => t!(ui, "step-by", who = opened.name(owner), at = at),
                None => t!(ui, "step-before", at = at),
            };
            Said { state: if asked { StepState::Ahead } else { StepState::Now }, title, detail }
        }
        (None, None) => Said { state: StepState::Ahead, title, detail: String::new() },
    }
}

fn person(desk: &Desk, opened: &Opened) -> Markup {
    let ui = &desk.ui;
    let handle = opened.author.as_ref().map_or("", |author| author.handle.as_str());
    let earlier = if opened.earlier == 0 {
        t!(ui, "person-first")
    } else {
        t!(ui, "person-earlier", count = opened.earlier)
    };
    let page = opened.author.as_ref().and_then(|author| author.url.as_deref());
    parts::context_section(
        &t!(ui, "case-person"),
        "",
        html! {
            p.row { (parts::avatar(opened.author_name(), 2, Size::Small)) bdi { b { (opened.author_name()) } } }
            p.muted.xs { bdi { "@" (handle.trim_start_matches('@')) } @if opened.author.as_ref().is_some_and(|author| author.bot) { " " (parts::tag_line(&t!(ui, "person-bot"))) } }
            p.muted.xs { (earlier) " " (t!(ui, "person-kept")) }
            @if let Some(page) = page { p.xs { a href=(parts::safe_href(page)) rel="noreferrer noopener external" { (t!(ui, "person-page")) } } }
        },
    )
}

/// The ring of the head, for phones, where the context stands below.
pub fn head_ring(ui: &Ui, opened: &Opened) -> Markup {
    match clock::due(&opened.case, opened.hours(), ui.now) {
        Some(due) => parts::due(ui, due),
        None => parts::ring(Due::Paused, RingSize::Line),
    }
}
