//! The path of approval on a page: each step with who took it, or who is asked and until when.

use super::loaded::Loaded;
use crate::{
    i18n::{Form as Say, text},
    parts::{Step, StepState, Ui},
    t,
};
use folkmoot_model::outgoing::{
    approval::{Approval, Clearance},
    message::MessageState,
    path::{Due, PathStep, taken},
    reminder::Why,
};

/// A step of the path in words.
pub struct Said {
    state: StepState,
    title: String,
    detail: String,
}

impl Said {
    /// As a part of a page.
    pub fn step(&self) -> Step<'_> {
        Step { state: self.state, title: &self.title, detail: &self.detail }
    }
}

/// The path in words. A way that is enough alone stands for all of it; `state` is that of a step nobody has taken.
pub fn said(ui: &Ui, loaded: &Loaded, state: StepState) -> Vec<Said> {
    let of_this = || loaded.approvals.iter().rev().filter(|approval| approval.edition == loaded.edition.id);
    let waits = matches!(loaded.message.state, MessageState::Submitted { .. });
    let alone = of_this().find(|approval| taken(&loaded.edition, approval).is_none());
    if let Some(approval) = alone.filter(|_| !waits) {
        return vec![Said { state, title: t!(ui, "step-approval"), detail: words(ui, loaded, approval) }];
    }
    let given = |due: &Due| loaded.steps.given.iter().rev().find(|one| taken(&loaded.edition, one) == Some(due.step));
    let one = |due: &Due| {
        let title = title(ui, loaded, due.step);
        let who = text(ui.locale, &format!("step-who-{}", due.step.asked().as_str().replace('_', "-")), &[]);
        match (given(due), loaded.until(due)) {
            (Some(approval), _) => Said { state: StepState::Done, title, detail: words(ui, loaded, approval) },
            (None, Some(at)) if at <= ui.now => {
                let detail = t!(ui, "step-overdue", who = who, at = ui.moment(at, Say::Near));
                Said { state: StepState::Failed, title, detail: with_notice(ui, loaded, due.step, detail) }
            }
            (None, Some(at)) => {
                let detail = t!(ui, "step-until", who = who, at = ui.moment(at, Say::Near));
                Said { state, title, detail: with_notice(ui, loaded, due.step, detail) }
            }
            (None, None) => Said { state, title, detail: with_notice(ui, loaded, due.step, who) },
        }
    };
    loaded.steps.path.iter().map(one).collect()
}

/// What a step says, with when those who may take it were last told.
fn with_notice(ui: &Ui, loaded: &Loaded, step: PathStep, detail: String) -> String {
    let of_step = loaded.notices.iter().filter(|one| one.person != loaded.edition.writer && one.steps.contains(&step));
    match of_step.max_by_key(|one| one.made_at) {
        None => detail,
        Some(last) if last.why == Why::Asked => {
            t!(ui, "step-was-asked", step = detail, at = ui.moment(last.made_at, Say::Near))
        }
        Some(last) => t!(ui, "step-was-reminded", step = detail, at = ui.moment(last.made_at, Say::Near)),
    }
}

/// What a step is called.
pub fn title(ui: &Ui, loaded: &Loaded, step: PathStep) -> String {
    let name = |department| loaded.room.department(department).0.to_owned();
    match step {
        PathStep::Colleague { department } => t!(ui, "step-colleague", department = name(department)),
        PathStep::Facts { department } => t!(ui, "step-facts", department = name(department)),
        PathStep::FourEyes => t!(ui, "step-approval"),
        PathStep::Management => t!(ui, "step-management"),
    }
}

/// Who approved, by which way, when.
pub fn words(ui: &Ui, loaded: &Loaded, approval: &Approval) -> String {
    let at = ui.moment(approval.at, Say::Near);
    let name = |person| loaded.name(person).to_owned();
    match &approval.clearance {
        Clearance::Crisis { eyes, .. } => t!(ui, "approval-crisis", name = name(eyes.approver()), at = at),
        Clearance::Step { eyes, instead_of: Some(absent), .. } => {
            t!(ui, "approval-instead", name = name(eyes.approver()), absent = name(*absent), at = at)
        }
        Clearance::FourEyes { eyes } | Clearance::Step { eyes, .. } => {
            t!(ui, "approval-four-eyes", name = name(eyes.approver()), at = at)
        }
        Clearance::BreakGlass { person, .. } => t!(ui, "approval-break-glass", name = name(*person), at = at),
        Clearance::Standing { person, clause } => {
            t!(ui, "approval-standing", name = name(*person), clause = clause.clone(), at = at)
        }
    }
}
