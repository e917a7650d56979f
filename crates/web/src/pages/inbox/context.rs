//! What is known about the open case: the promise, its facts, the steps it goes through, the person.

use super::{
    clock,
    lane::{self, Returned},
    moderation,
    opened::Opened,
    query::ListQuery,
};
use crate::{
    i18n::{Form, text_if},
    parts::{self, Due, RingSize, Size, Step, StepState, Ui},
    server::desk::Desk,
    t,
};
use folkmoot_model::incoming::{
    case::{Case, CaseState},
    follow_up::{FollowUp, FollowUpState},
    handoff::Handoff,
};
use maud::{Markup, html};

/// The pane.
pub fn pane(desk: &Desk, opened: &Opened, list: &ListQuery, returned: &Returned) -> Markup {
    let ui = &desk.ui;
    parts::context_pane(
        &t!(ui, "case-about"),
        &t!(ui, "case-details"),
        html! {
            (parts::context_top(html! { div id=(ring_id(&opened.case)) { (promise(ui, opened)) } }))
            (facts(ui, opened))
            (steps(desk, opened))
            (person(desk, opened))
            (moderation::section(desk, opened, list, returned.moderation.as_ref()))
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
        _ if case.state == CaseState::Closed => {
            parts::promise_words(&t!(ui, "case-promise-closed"), &t!(ui, "case-promise-closed-next"))
        }
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
    let Some(owner) = opened.case.owner else { return html! { (t!(ui, "case-nobody")) } };
    let name = opened.name(owner);
    html! { span.row { (parts::avatar(name, opened.colour(owner), Size::Small)) (name) } }
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
    said.extend(opened.handoffs.iter().map(|handoff| asked(ui, opened, handoff)));
    said.push(answer(desk, opened));
    said.extend(opened.follow_ups.iter().flat_map(|follow_up| work(ui, opened, follow_up)));
    let steps: Vec<Step<'_>> = said.iter().map(|one| Step { state: one.state, title: &one.title, detail: &one.detail }).collect();
    parts::context_section(&t!(ui, "case-steps"), "", parts::steps(ui, &steps))
}

/// A question to a department.
fn asked(ui: &Ui, opened: &Opened, handoff: &Handoff) -> Said {
    let (department, _) = opened.department(handoff.to);
    let of = clock::open_minutes(opened.hours(), handoff.asked_at, handoff.due_at);
    let title = department.to_owned();
    if let Some(answer) = &handoff.answer {
        let took = clock::open_minutes(opened.hours(), handoff.asked_at, answer.at);
        let (took, of) = (crate::i18n::span(ui.locale, took), crate::i18n::span(ui.locale, of));
        return Said {
            state: StepState::Done,
            title,
            detail: t!(ui, "step-answered", who = opened.name(answer.by), took = took, of = of),
        };
    }
    let who = handoff.expert.map_or_else(|| department.to_owned(), |expert| opened.name(expert).to_owned());
    Said { state: StepState::Now, title, detail: t!(ui, "step-by", who = who, at = ui.moment(handoff.due_at, Form::Near)) }
}

/// Work away from the screen, and telling how it ended.
fn work(ui: &Ui, opened: &Opened, follow_up: &FollowUp) -> [Said; 2] {
    let who = opened.name(follow_up.owner);
    let what = t!(ui, "step-work", kind = lane::kind_words(ui, follow_up.kind), what = follow_up.description.as_str());
    let near = |at| ui.moment(at, Form::Near);
    let (done, told) = match &follow_up.state {
        FollowUpState::Open => {
            ((StepState::Now, t!(ui, "step-by", who = who, at = near(follow_up.due_at))), (StepState::Ahead, String::new()))
        }
        FollowUpState::Done { at, .. } => {
            ((StepState::Done, t!(ui, "step-done-by", who = who, at = near(*at))), (StepState::Now, t!(ui, "step-tell-them")))
        }
        FollowUpState::Told { done_at, at, .. } => {
            ((StepState::Done, t!(ui, "step-done-by", who = who, at = near(*done_at))), (StepState::Done, near(*at)))
        }
    };
    [Said { state: done.0, title: what, detail: done.1 }, Said { state: told.0, title: t!(ui, "step-told"), detail: told.1 }]
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
    let earlier = if opened.earlier == 0 { t!(ui, "person-first") } else { t!(ui, "person-earlier", count = opened.earlier) };
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
