//! Questions to departments, and their answers, which can be taken over into the reply.

use super::{Lane, SmallForm, near};
use crate::{
    parts::{self, Choice, LaneNote, Level, link_button},
    t,
};
use folkmoot_model::{
    incoming::handoff::{Handoff, HandoffAnswer},
    staff::role::Right,
};
use maud::{Markup, html};

/// What was asked of whom; for those who may answer, with the form.
pub fn question(lane: &Lane<'_>, handoff: &Handoff) -> Markup {
    let ui = lane.ui();
    let (department, _) = lane.opened.department(handoff.to);
    let to = match handoff.expert {
        Some(expert) => t!(ui, "case-asked-expert", expert = lane.opened.name(expert), department = department),
        None => t!(ui, "case-asked-department", department = department),
    };
    let may_answer = lane.desk.actor.may(Right::AnswerHandoffs, handoff.to) || lane.opened.may.handle;
    let due = t!(ui, "case-asked-due", at = near(ui, handoff.due_at));
    let late = handoff.answer.is_none() && handoff.due_at < ui.now;
    parts::lane_note(
        ui,
        &LaneNote {
            author: lane.opened.name(handoff.from),
            role: &to,
            colour: lane.opened.colour(handoff.from),
            at: handoff.asked_at,
            text: &handoff.question,
            more: html! {
                p.msg-f { @if late { (parts::tag(Level::Warn, &due)) } @else if handoff.answer.is_none() { (parts::tag_with(Level::Plain, "clock", &due)) } }
                @if handoff.answer.is_none() && may_answer { (form(lane, handoff)) }
            },
        },
    )
}

fn form(lane: &Lane<'_>, handoff: &Handoff) -> Markup {
    let ui = lane.ui();
    let came_back = lane.returned.handoff == Some(handoff.id);
    let (label, hint) = (t!(ui, "case-answer-may-be-public"), t!(ui, "case-answer-may-be-public-hint"));
    let public = Choice { value: "1", label: &label, hint: &hint, chosen: if came_back { lane.returned.checked } else { true } };
    lane.small_form(&SmallForm {
        summary: &t!(ui, "case-give-answer"),
        // whoever only answers finds the form open
        open: !lane.opened.may.handle,
        action: &format!("/cases/{}/handoffs/{}/answer", lane.opened.case.id, handoff.id),
        field: "answer",
        id: &format!("answer-{}", handoff.id),
        label: &t!(ui, "case-answer-for-citizen"),
        rows: 4,
        more: parts::check("public", &public),
        send: &t!(ui, "case-give-answer"),
        came_back,
    })
}

/// What the department said, and the way to use it.
pub fn answer(lane: &Lane<'_>, handoff: &Handoff, answer: &HandoffAnswer) -> Markup {
    let ui = lane.ui();
    let (department, _) = lane.opened.department(handoff.to);
    let case = lane.opened.case.id;
    let href = format!("{}#reply", lane.list.at_with(&format!("/inbox/{case}"), &[("use", &handoff.id.to_string())]));
    let hx = lane.list.at_with(&format!("/inbox/{case}"), &[("use", &handoff.id.to_string())]);
    let label = if answer.may_be_public { t!(ui, "case-use-answer") } else { t!(ui, "case-edit-answer") };
    let mut take = link_button(&label, &href)
        .attr("hx-get", &hx)
        .attr("hx-target", "#reply")
        .attr("hx-select", "#reply")
        .attr("hx-swap", "outerHTML")
        .hx(ui);
    if answer.may_be_public {
        take = take.primary();
    }
    parts::lane_proposal(
        &format!("said-{}", handoff.id),
        "message-square-reply",
        &t!(ui, "case-department-says", department = department),
        html! {
            span { (t!(ui, "case-you-decide")) }
            span.sp.row { @if answer.may_be_public { (parts::tag(Level::Ok, &t!(ui, "case-may-go-out"))) } @else { (parts::tag(Level::Warn, &t!(ui, "case-not-all-public"))) } }
        },
        &answer.text,
        html! { span { (lane.opened.name(answer.by)) ", " (near(ui, answer.at)) } },
        html! { @if lane.opened.may.answer { (take) } },
    )
}
