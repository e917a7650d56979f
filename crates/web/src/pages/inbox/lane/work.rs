//! Work away from the screen: planned, done, and told. It stays open until the citizen knows.

use super::{Lane, SmallForm, near};
use crate::{
    parts::{self, LaneNote, Level, Ui},
    t,
};
use folkmoot_model::incoming::follow_up::{FollowUp, FollowUpKind, FollowUpState};
use maud::{Markup, html};

/// The kind of work in words.
pub fn kind_words(ui: &Ui, kind: FollowUpKind) -> String {
    match kind {
        FollowUpKind::Call => t!(ui, "follow-up-call"),
        FollowUpKind::Letter => t!(ui, "follow-up-letter"),
        FollowUpKind::Visit => t!(ui, "follow-up-visit"),
        FollowUpKind::WorkOrder => t!(ui, "follow-up-work-order"),
    }
}

/// A follow-up with the next thing to do about it.
pub fn follow_up(lane: &Lane<'_>, work: &FollowUp) -> Markup {
    let ui = lane.ui();
    let role = t!(ui, "case-work-role", kind = kind_words(ui, work.kind), at = near(ui, work.due_at));
    parts::lane_note(
        ui,
        &LaneNote {
            author: lane.opened.name(work.owner),
            role: &role,
            colour: lane.opened.colour(work.owner),
            at: work.planned_at,
            text: &work.description,
            more: html! { (state(lane, work)) (next(lane, work)) },
        },
    )
}

fn state(lane: &Lane<'_>, work: &FollowUp) -> Markup {
    let ui = lane.ui();
    match &work.state {
        FollowUpState::Open if work.due_at < ui.now => html! { p.msg-f { (parts::tag(Level::Warn, &t!(ui, "case-work-late"))) } },
        FollowUpState::Open => html! { p.msg-f { (parts::tag_with(Level::Plain, "clock", &t!(ui, "case-work-open"))) } },
        FollowUpState::Done { at, outcome, telling } => html! {
            p { b { (t!(ui, "case-work-done", at = near(ui, *at))) } " " (outcome) }
            p.msg-f {
                @if telling.is_some() { (parts::tag_with(Level::Info, "send", &t!(ui, "case-work-telling"))) }
                @else { (parts::tag(Level::Warn, &t!(ui, "case-work-untold"))) }
            }
        },
        FollowUpState::Told { done_at, outcome, at, delivery } => html! {
            p { b { (t!(ui, "case-work-done", at = near(ui, *done_at))) } " " (outcome) }
            p.msg-f {
                @if delivery.is_some() { (parts::tag(Level::Ok, &t!(ui, "case-work-told-there", at = near(ui, *at)))) }
                @else { (parts::tag(Level::Ok, &t!(ui, "case-work-told-person", at = near(ui, *at)))) }
            }
        },
    }
}

fn next(lane: &Lane<'_>, work: &FollowUp) -> Markup {
    let ui = lane.ui();
    let came_back = lane.returned.follow_up == Some(work.id);
    let (case, own) = (lane.opened.case.id, work.owner == lane.desk.actor.person);
    match &work.state {
        FollowUpState::Open if own || lane.opened.may.handle => lane.small_form(&SmallForm {
            summary: &t!(ui, "case-work-say-done"),
            open: false,
            action: &format!("/cases/{case}/follow-ups/{}/done", work.id),
            field: "outcome",
            id: &format!("outcome-{}", work.id),
            label: &t!(ui, "case-work-outcome"),
            rows: 2,
            more: html! {},
            send: &t!(ui, "case-work-is-done"),
            came_back,
        }),
        FollowUpState::Done { .. } if lane.opened.may.handle => lane.small_form(&SmallForm {
            summary: &t!(ui, "case-work-say-told"),
            open: false,
            action: &format!("/cases/{case}/follow-ups/{}/told", work.id),
            field: "how",
            id: &format!("how-{}", work.id),
            label: &t!(ui, "case-work-how"),
            rows: 2,
            more: html! {},
            send: &t!(ui, "case-work-is-told"),
            came_back,
        }),
        _ => html! {},
    }
}
