//! What can be done with a message: each button with what stands in its way, from the same list that guards the change.

use super::{
    again,
    loaded::{Hand, Loaded},
};
use crate::{
    pages::{compose::when, findings::title, guideline::words, practices::propose},
    parts::{self, Field, Problem, Ui, button, link_button, problem_of},
    server::{desk::Desk, refused},
    t,
};
use folkmoot_model::{
    guideline::clause::Clause,
    obstacle::Obstacle,
    outgoing::{
        message::{MessageState, MessageVerb},
        path::Due,
    },
    staff::role::Right,
};
use folkmoot_newsroom::outgoing::overriding;
use maud::{Markup, html};

/// What came back with a refused action: the problems, and what was typed.
#[derive(Debug, Clone, Default)]
pub struct Refused {
    /// The action, as the last part of its address.
    pub act: String,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// The reason as typed.
    pub reason: String,
    /// The time as typed.
    pub when: when::When,
    /// Why that time is none.
    pub when_problem: Option<when::WhenProblem>,
    /// What was typed to propose it.
    pub proposal: Option<propose::Typed>,
}

impl Refused {
    pub(in crate::pages) fn is(&self, act: &str) -> bool {
        self.act == act
    }

    fn reason_for(&self, act: &str) -> &str {
        if self.is(act) { &self.reason } else { "" }
    }
}

/// What stands in the way of an action; empty means it can be done.
fn obstacles(desk: &Desk, loaded: &Loaded, verb: MessageVerb, right: Right) -> Vec<Obstacle> {
    let mut all = loaded.message.obstacles_to(verb);
    if !desk.actor.may(right, loaded.message.department) {
        all.push(Obstacle::NoRight);
    }
    all
}

/// What stands in the way of saying yes: the state, having written it, no step of one's own, or none left.
fn against_yes(desk: &Desk, loaded: &Loaded) -> Vec<Obstacle> {
    let mut all = loaded.message.obstacles_to(MessageVerb::Decide);
    let may = loaded.steps.path.iter().any(|due| due.step.may(&desk.actor, loaded.message.department));
    if loaded.edition.writer == desk.actor.person && may {
        all.push(Obstacle::OwnWork);
    }
    // two of the crisis team are enough for a message of the crisis, whatever their roles
    if loaded.frozen.of_crisis && loaded.frozen.hand == Hand::Second {
        return all;
    }
    if !loaded.steps.path.iter().any(|due| loaded.is_mine(due)) {
        all.push(Obstacle::NoRight);
    } else if !loaded.open().is_empty() && !loaded.open().iter().any(|due| loaded.is_mine(due)) {
        all.push(Obstacle::OthersNext);
    }
    all
}

/// The first obstacle in words.
fn reason(ui: &Ui, obstacles: &[Obstacle]) -> Option<String> {
    obstacles.first().map(|one| refused::obstacle(ui, one))
}

/// Everything that fits the state of the message. What the person may not do is greyed, with the reason.
pub fn all(desk: &Desk, loaded: &Loaded, came: &Refused) -> Markup {
    html! {
        (decide(desk, loaded, came, ""))
        (let_pass(desk, loaded, came, ""))
        (crisis(desk, loaded))
        (time(desk, loaded, came))
        (write(desk, loaded, came))
        (super::after::acts(desk, loaded, came))
        (propose::act(desk, loaded, came))
        (emergency(desk, loaded, came))
        (withdraw(desk, loaded, came))
    }
}

pub(in crate::pages) fn path(loaded: &Loaded, act: &str) -> String {
    format!("/messages/{}/{act}", loaded.message.id)
}

/// Approve and send back, for a message that waits for it: one press says yes to every step that is one's own, or to one of them. `back` is the page to return to; empty for the message itself.
pub fn decide(desk: &Desk, loaded: &Loaded, came: &Refused, back: &str) -> Markup {
    let (ui, revision, id) = (&desk.ui, loaded.message.revision, loaded.message.id.to_string());
    if !matches!(loaded.message.state, MessageState::Submitted { .. }) {
        return html! {};
    }
    let barred = reason(ui, &against_yes(desk, loaded));
    let asked = loaded.steps.path.iter().any(|due| loaded.is_mine(due));
    let may_send_back = asked || desk.actor.may(Right::ApproveMessages, loaded.message.department);
    let mine: Vec<Due> = loaded.open().into_iter().filter(|due| loaded.is_mine(due)).collect();
    let back = html! { @if !back.is_empty() { input type="hidden" name="back" value=(back); } };
    let why = format!("why-{id}");
    html! {
        (parts::act_form(ui, &path(loaded, "approve"), revision, html! {
            (back) (button(&t!(ui, "act-approve")).primary().wide().icon("check").barred(barred.as_deref()))
        }))
        @if barred.is_none() && (mine.len() > 1 || loaded.steps.path.len() > 1) {
            @let names: Vec<String> = mine.iter().map(|due| super::path::title(ui, loaded, due.step)).collect();
            p.xs.muted { (t!(ui, "act-approve-counts", steps = names.join(", "))) }
        }
        @if barred.is_none() && mine.len() > 1 {
            (parts::act_details("list-checks", &t!(ui, "act-approve-one"), false, html! {
                @for due in &mine {
                    (parts::act_form(ui, &path(loaded, "approve"), revision, html! {
                        (back) input type="hidden" name="step" value=(due.step.name());
                        (button(&super::path::title(ui, loaded, due.step)).wide().icon("check"))
                    }))
                }
            }))
        }
        @if let Some(barred) = &barred { p.xs.muted { (barred) } }
        @if may_send_back {
            (parts::act_details("undo-2", &t!(ui, "act-send-back"), came.is("send-back"), parts::act_fields(ui, &path(loaded, "send-back"), revision, html! {
                (back)
                (Field::lines("why", &t!(ui, "act-send-back-why"), 3).id(&why).hint(&t!(ui, "act-send-back-hint"))
                    .value(came.reason_for("send-back")).error(problem_of(&came.problems, &why)))
                (button(&t!(ui, "act-send-back")))
            })))
        }
    }
}

/// The name of the action that lets a clause pass.
pub fn override_name(clause: &str) -> String {
    format!("override-{clause}")
}

/// For each clause that stops the text and may be overridden: the form for those who may, the reason for everybody else. `back` as in
/// [`decide`].
pub fn let_pass(desk: &Desk, loaded: &Loaded, came: &Refused, back: &str) -> Markup {
    let (ui, guideline) = (&desk.ui, &loaded.room.guideline);
    if !super::loaded::is_waiting(&loaded.message.state) {
        return html! {};
    }
    let open =
        |clause: &Clause| overriding::open(&loaded.findings, guideline, &loaded.message, &clause.number).map(|(right, _)| right);
    let clauses = guideline.clauses.iter().filter_map(|clause| Some((clause, open(clause)?)));
    html! {
        @for (clause, right) in clauses {
            @let summary = t!(ui, "act-override", clause = clause.number.as_str());
            @if !desk.actor.may(right, loaded.message.department) {
                p.xs.muted { (summary) ": " (words::overridable_by(ui, clause.overridable_by)) }
            } @else if loaded.edition.writer == desk.actor.person {
                p.xs.muted { (summary) ": " (t!(ui, "act-override-own")) }
            } @else {
                (override_form(ui, loaded, came, back, clause, &summary))
            }
        }
    }
}

fn override_form(ui: &Ui, loaded: &Loaded, came: &Refused, back: &str, clause: &Clause, summary: &str) -> Markup {
    let act = override_name(&clause.number);
    let (reason, title) = (format!("{act}-reason"), title(ui, &loaded.room.guideline, &clause.number));
    // several messages with their forms can stand on one page
    let reason = if back.is_empty() { reason } else { format!("{reason}-{}", loaded.message.id) };
    let fields = html! {
        input type="hidden" name="clause" value=(clause.number);
        @if !back.is_empty() { input type="hidden" name="back" value=(back); }
        p.sm { (t!(ui, "act-override-warning", title = title)) }
        (Field::lines("reason", &t!(ui, "act-override-why"), 3).id(&reason).value(came.reason_for(&act)).error(problem_of(&came.problems, &reason)))
        (button(&t!(ui, "act-override-do")))
    };
    parts::act_details(
        "shield-alert",
        summary,
        came.is(&act),
        parts::act_fields(ui, &path(loaded, "override"), loaded.message.revision, fields),
    )
}

/// Makes it one of the messages of the crisis, which go out although everything else is stopped.
fn crisis(desk: &Desk, loaded: &Loaded) -> Markup {
    let ui = &desk.ui;
    let leads = desk.actor.may(Right::Freeze, loaded.message.department) || loaded.frozen.hand != Hand::Outside;
    let fits = loaded.frozen.standing.is_some() && !loaded.frozen.of_crisis && loaded.message.in_reply_to.is_none();
    if !leads || !fits || !loaded.message.obstacles_to(MessageVerb::Withdraw).is_empty() {
        return html! {};
    }
    html! {
        (parts::act_form(ui, &path(loaded, "crisis"), loaded.message.revision, html! { (button(&t!(ui, "freeze-make-crisis")).wide().icon("megaphone")) }))
        p.xs.muted { (t!(ui, "freeze-make-crisis-hint")) }
    }
}

/// Stop, go out now, another time.
fn time(desk: &Desk, loaded: &Loaded, came: &Refused) -> Markup {
    let (ui, revision) = (&desk.ui, loaded.message.revision);
    if !loaded.message.obstacles_to(MessageVerb::Schedule).is_empty() {
        return html! {};
    }
    let barred = reason(ui, &obstacles(desk, loaded, MessageVerb::Schedule, Right::PublishMessages));
    let planned = matches!(loaded.message.state, MessageState::Scheduled { .. });
    html! {
        @if !planned {
            (parts::act_form(ui, &path(loaded, "publish"), revision, html! { (button(&t!(ui, "act-publish-now")).primary().wide().icon("send").barred(barred.as_deref())) }))
        }
        @if planned {
            (parts::act_form(ui, &path(loaded, "stop"), revision, html! { (button(&t!(ui, "act-stop")).wide().icon("pause").barred(barred.as_deref())) }))
        }
        @if barred.is_none() {
            @if planned {
                (parts::act_form(ui, &path(loaded, "publish"), revision, html! { (button(&t!(ui, "act-publish-now")).wide().icon("send")) }))
            }
            (parts::act_details("calendar-clock", &t!(ui, "act-reschedule"), came.is("reschedule"), parts::act_fields(ui, &path(loaded, "reschedule"), revision, time_fields(ui, loaded, came))))
        } @else { p.xs.muted { (barred.unwrap_or_default()) } }
    }
}

fn time_fields(ui: &Ui, loaded: &Loaded, came: &Refused) -> Markup {
    let shown = if came.is("reschedule") { came.when.clone() } else { when::When::of(loaded.message.planned_at, &ui.zone) };
    let wrong = |field: &str| problem_of(&came.problems, field).filter(|_| came.is("reschedule"));
    html! {
        (parts::when_row(
            html! { (Field::input("date", "date", &t!(ui, "compose-date")).value(&shown.date).error(wrong("date"))) },
            html! { (Field::input("time", "time", &t!(ui, "compose-time")).value(&shown.time).error(wrong("time").or_else(|| wrong("at")))) },
        ))
        @if let Some(problem) = came.when_problem.filter(|_| came.is("reschedule")) { (when::choices(ui, problem)) }
        (button(&t!(ui, "act-reschedule-do")))
    }
}

/// Write on, ask for approval.
fn write(desk: &Desk, loaded: &Loaded, came: &Refused) -> Markup {
    let ui = &desk.ui;
    let may = desk.actor.may(Right::WriteMessages, loaded.message.department);
    let submits = loaded.message.obstacles_to(MessageVerb::Submit).is_empty();
    let edits = loaded.message.obstacles_to(MessageVerb::Edit).is_empty();
    html! {
        @if may && submits {
            (parts::act_form(ui, &path(loaded, "submit"), loaded.message.revision, html! { (button(&t!(ui, "compose-submit")).primary().wide().icon("user-check")) }))
        }
        @if may && edits {
            (link_button(&t!(ui, "act-edit"), &format!("/compose/{}", loaded.message.id)).wide().icon("pen-line"))
            @if matches!(loaded.message.state, MessageState::Approved | MessageState::Scheduled { .. } | MessageState::Published { .. }) {
                p.xs.muted { (t!(ui, "act-edit-hint")) }
            }
        }
        @if may && loaded.message.in_reply_to.is_none() {
            (again::duplicate_button(ui, &loaded.message))
            (again::template_form(desk, loaded, came))
        }
    }
}

/// The way out for one person alone.
fn emergency(desk: &Desk, loaded: &Loaded, came: &Refused) -> Markup {
    let ui = &desk.ui;
    if !super::loaded::is_waiting(&loaded.message.state) || !desk.actor.may(Right::BreakGlass, loaded.message.department) {
        return html! {};
    }
    let act = "break-glass";
    parts::act_details(
        "siren",
        &t!(ui, "act-break-glass"),
        came.is(act),
        parts::act_fields(
            ui,
            &path(loaded, act),
            loaded.message.revision,
            html! {
                p.sm { (t!(ui, "act-break-glass-warning")) }
                (Field::lines("reason", &t!(ui, "act-break-glass-why"), 3).id("break-glass-reason").value(came.reason_for(act))
                    .error(problem_of(&came.problems, "break-glass-reason")))
                (button(&t!(ui, "act-break-glass-do")).danger().icon("siren"))
            },
        ),
    )
}

fn withdraw(desk: &Desk, loaded: &Loaded, came: &Refused) -> Markup {
    let ui = &desk.ui;
    let fits = loaded.message.obstacles_to(MessageVerb::Withdraw).is_empty();
    if !fits || !desk.actor.may(Right::PublishMessages, loaded.message.department) {
        return html! {};
    }
    let act = "withdraw";
    parts::act_details(
        "trash-2",
        &t!(ui, "act-withdraw-message"),
        came.is(act),
        parts::act_fields(
            ui,
            &path(loaded, act),
            loaded.message.revision,
            html! {
                p.sm { (t!(ui, "act-withdraw-warning")) }
                (Field::lines("reason", &t!(ui, "act-withdraw-why"), 3).id("withdraw-reason").value(came.reason_for(act))
                    .error(problem_of(&came.problems, "withdraw-reason")))
                (button(&t!(ui, "act-withdraw-do")).danger())
            },
        ),
    )
}
