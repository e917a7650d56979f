//! Block, mute, report: what was done about the authors of a case, who may undo it, and the form. Says plainly what the network can't do.

use super::{
    actions::hidden,
    opened::{Opened, shown_name},
    query::ListQuery,
};
use crate::{
    i18n::{Form, text},
    parts::{self, Choice, Field, Problem, Ui, button, problem_of},
    server::desk::Desk,
    t,
};
use folkmoot_model::{
    account::AccountState,
    incoming::moderation::{Moderation, ModerationKind, ModerationState},
};
use folkmoot_newsroom::incoming::moderate::PATIENCE;
use maud::{Markup, html};

/// What was typed into the form when it came back.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// The word of a kind.
    pub kind: String,
    /// The author.
    pub author: String,
    /// Why.
    pub reason: String,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// The section of the context: nothing where there is nothing to see and nothing to do.
pub fn section(desk: &Desk, opened: &Opened, list: &ListQuery, typed: Option<&Typed>) -> Markup {
    let ui = &desk.ui;
    let can_ask = opened.may.moderate && !opened.authors.is_empty();
    if !can_ask && opened.moderations.is_empty() {
        return html! {};
    }
    let done: Vec<Markup> = opened.moderations.iter().map(|one| line(ui, opened, list, one)).collect();
    parts::context_section(
        &t!(ui, "moderation"),
        "",
        html! {
            @if !done.is_empty() { (parts::lines(&done)) }
            @if can_ask {
                @if matches!(opened.account.state, AccountState::Disconnected { .. }) { (parts::remark(html! { (t!(ui, "error-moderation-account")) })) }
                @else { (parts::unfold(&t!(ui, "moderation-open"), typed.is_some(), form(ui, opened, list, typed))) }
            }
        },
    )
}

/// The name of a kind in a sentence about it.
fn key(prefix: &str, kind: ModerationKind) -> String {
    format!("{prefix}-{}", kind.as_str())
}

fn author_name<'a>(opened: &'a Opened, one: &Moderation) -> &'a str {
    opened.authors.iter().find(|author| author.id == one.author).map_or("—", shown_name)
}

/// One measure: what holds since when by whom, why, and the way back.
fn line(ui: &Ui, opened: &Opened, list: &ListQuery, one: &Moderation) -> Markup {
    let waits = one.state == ModerationState::Asked && ui.now.duration_since(one.at) < PATIENCE;
    let prefix = match one.state {
        ModerationState::Done => "moderation-done",
        ModerationState::Lifted => "moderation-lifted",
        ModerationState::Failed => "moderation-failed",
        ModerationState::Asked if waits => "moderation-asked",
        ModerationState::Asked | ModerationState::Unknown => "moderation-unknown",
    };
    let words = text(
        ui.locale,
        &key(prefix, one.kind),
        &[
            ("name", author_name(opened, one).into()),
            ("at", ui.moment(one.at, Form::Near).into()),
            ("who", opened.name(one.by).into()),
            ("until", one.lifted.map_or_else(String::new, |(_, at)| ui.moment(at, Form::Near)).into()),
        ],
    );
    let undo = opened.may.moderate && one.stands();
    let action = format!("/cases/{}/moderations/{}/lift", opened.case.id, one.id);
    html! {
        span {
            (words) " " (t!(ui, "moderation-because", reason = one.reason.as_str()))
            @if undo {
                form.inl method="post" action=(action) {
                    (hidden(ui, opened, list))
                    (button(&text(ui.locale, &key("moderation-undo", one.kind), &[])).small())
                }
            }
        }
    }
}

fn form(ui: &Ui, opened: &Opened, list: &ListQuery, typed: Option<&Typed>) -> Markup {
    let blank = Typed::default();
    let typed = typed.unwrap_or(&blank);
    let (can, cannot): (Vec<ModerationKind>, Vec<ModerationKind>) =
        ModerationKind::ALL.into_iter().partition(|kind| opened.account.capability.can(kind.verb()));
    let names: Vec<(&str, String)> =
        can.iter().map(|kind| (kind.as_str(), text(ui.locale, &key("moderation-kind", *kind), &[]))).collect();
    let choose = t!(ui, "moderation-choose");
    let mut kinds = vec![Choice::new("", &choose, typed.kind.is_empty())];
    kinds.extend(names.iter().map(|(word, name)| Choice::new(word, name, *word == typed.kind)));
    let server = opened.account.server.trim_start_matches("https://").trim_end_matches('/');
    let say = |prefix: &str, kind: ModerationKind| {
        html! { (text(ui.locale, &key(prefix, kind), &[("server", server.into())])) }
    };
    let meaning: Vec<Markup> = can
        .iter()
        .map(|kind| say("moderation-what", *kind))
        .chain(cannot.iter().map(|kind| say("moderation-cannot", *kind)))
        .collect();
    let wrong = |field: &str| problem_of(&typed.problems, field);
    html! {
        (parts::lines(&meaning))
        @if !can.is_empty() {
            form.form #moderation method="post" action={ "/cases/" (opened.case.id) "/moderations" } {
                (hidden(ui, opened, list))
                (parts::error_summary(ui, &typed.problems))
                (authors(ui, opened, typed))
                (Field::select("kind", &t!(ui, "moderation-kind"), kinds).id("moderation-kind").error(wrong("moderation-kind")))
                (Field::lines("reason", &t!(ui, "moderation-reason"), 3).id("moderation-reason").hint(&t!(ui, "moderation-reason-hint"))
                    .value(&typed.reason).attr("maxlength", "1000").error(wrong("moderation-reason")))
                (parts::actions(html! { (button(&t!(ui, "moderation-send")).danger()) }))
            }
        }
    }
}

/// Whom it is about: a choice where several people wrote.
fn authors(ui: &Ui, opened: &Opened, typed: &Typed) -> Markup {
    let named: Vec<(String, String)> = opened
        .authors
        .iter()
        .map(|author| (author.id.to_string(), format!("{} (@{})", shown_name(author), author.handle.trim_start_matches('@'))))
        .collect();
    let usual = opened.case.author.to_string();
    let chosen = if typed.author.is_empty() { &usual } else { &typed.author };
    let choices: Vec<Choice<'_>> = named.iter().map(|(id, name)| Choice::new(id, name, id == chosen)).collect();
    html! {
        @if let [(id, _)] = named.as_slice() { input type="hidden" name="author" value=(id); }
        @else { (Field::select("author", &t!(ui, "moderation-author"), choices).id("moderation-author")) }
    }
}
