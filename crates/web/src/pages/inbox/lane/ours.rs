//! Our answers that do not stand on the network: where each one is, and what to do when something is in its way.

use super::{super::list::mark, super::opened::Waiting, Lane, near};
use crate::{
    pages::trouble,
    parts::{self, LaneMessage, Level, Ui, link_button},
    t,
};
use folkmoot_model::outgoing::{
    delivery::{Delivery, DeliveryState, Failure},
    message::MessageState,
};
use folkmoot_newsroom::outgoing::own_words::OwnWords;
use maud::{Markup, html};

/// An answer of ours on its way.
pub fn waiting(lane: &Lane<'_>, waiting: &Waiting) -> Markup {
    let ui = lane.ui();
    let account = &lane.opened.account;
    let by = lane.opened.name(waiting.message.writer);
    parts::lane_message(
        ui,
        &LaneMessage {
            author: if account.display_name.trim().is_empty() { &account.handle } else { &account.display_name },
            handle: &t!(ui, "case-answer-by", who = by),
            colour: 1,
            mark: mark(account.network),
            at: waiting.message.created_at,
            text: &waiting.text,
            text_lang: &waiting.language,
            tags: html! {
                @if waiting.private { (parts::tag_with(Level::Plain, "lock", &t!(ui, "queue-private"))) }
                (state(lane, waiting))
            },
            attachments: advice(lane, waiting),
            reactions: &[],
        },
    )
}

/// The newest delivery that tells how it fares.
fn last(waiting: &Waiting) -> Option<&Delivery> {
    waiting.deliveries.iter().max_by_key(|delivery| (delivery.updated_at, delivery.id))
}

fn state(lane: &Lane<'_>, waiting: &Waiting) -> Markup {
    let ui = lane.ui();
    match &waiting.message.state {
        MessageState::Draft => parts::tag(Level::Plain, &t!(ui, "case-answer-draft")),
        MessageState::Submitted { .. } => parts::tag_with(Level::Accent, "user-check", &t!(ui, "case-answer-waits")),
        MessageState::Rejected { .. } => parts::tag(Level::Bad, &t!(ui, "case-answer-rejected")),
        MessageState::Approved => parts::tag(Level::Accent, &t!(ui, "case-answer-approved")),
        MessageState::Scheduled { at } => {
            parts::tag_with(Level::Accent, "clock", &t!(ui, "case-answer-scheduled", at = near(ui, *at)))
        }
        MessageState::Withdrawn { .. } | MessageState::Superseded { .. } | MessageState::Expired { .. } => {
            parts::tag(Level::Plain, &t!(ui, "case-answer-withdrawn"))
        }
        MessageState::Published { .. } => match last(waiting).map(|delivery| &delivery.state) {
            Some(DeliveryState::Failed { .. }) => parts::tag(Level::Bad, &t!(ui, "case-answer-failed")),
            Some(DeliveryState::Uncertain { .. }) => parts::tag(Level::Warn, &t!(ui, "case-answer-uncertain")),
            Some(DeliveryState::Cancelled) => parts::tag(Level::Plain, &t!(ui, "case-answer-cancelled")),
            Some(DeliveryState::Sent { .. }) => parts::tag(Level::Ok, &t!(ui, "case-answer-sent")),
            Some(delivery) if *delivery == DeliveryState::Pending && last(waiting).is_some_and(|one| one.is_late(ui.now)) => {
                parts::tag(Level::Warn, &t!(ui, "case-answer-late"))
            }
            _ => parts::tag_with(Level::Info, "send", &t!(ui, "case-answer-on-its-way")),
        },
    }
}

/// What happened, what is safe, what to do; nothing where all is well.
fn advice(lane: &Lane<'_>, waiting: &Waiting) -> Markup {
    let ui = lane.ui();
    let again = lane.list.at_with(&format!("/inbox/{}", lane.opened.case.id), &[("again", &waiting.message.id.to_string())]);
    let again = format!("{again}#reply");
    let put_back = html! { @if lane.opened.may.answer { (link_button(&t!(ui, "case-answer-again"), &again).small()) } };
    match (&waiting.message.state, last(waiting)) {
        (MessageState::Rejected { why, .. }, _) => parts::note_with(
            Level::Warn,
            "undo-2",
            html! { (t!(ui, "case-answer-rejected-why", why = why.as_str())) " " (put_back) },
        ),
        (MessageState::Published { .. }, Some(delivery)) => {
            let href = format!("/deliveries/{}", delivery.id);
            let look_label = t!(ui, "case-answer-look");
            let look = link_button(&look_label, &href).small();
            match &delivery.state {
                DeliveryState::Failed { why } => parts::alert(
                    Level::Bad,
                    html! { (t!(ui, "case-answer-failed-why", why = failure(lane.ui(), why))) " " (look) " " (put_back) },
                ),
                DeliveryState::Uncertain { .. } => {
                    parts::note(Level::Warn, html! { (t!(ui, "case-answer-uncertain-why")) " " (look) })
                }
                DeliveryState::Pending if delivery.is_late(ui.now) => {
                    let why = delivery.last_error.clone().unwrap_or_default();
                    parts::note(
                        Level::Warn,
                        html! { (t!(ui, "case-answer-late-why", at = near(ui, delivery.next_try_at))) " " (trouble::view(ui, &why)) " " (look) },
                    )
                }
                _ => html! {},
            }
        }
        _ => html! {},
    }
}

/// Why it did not go, in a sentence; the delivery's own page has the network's words.
fn failure(ui: &Ui, why: &Failure) -> String {
    match why {
        Failure::Network(error) => trouble::line(ui, &error.to_string()),
        Failure::NotCleared(_) => trouble::line(ui, OwnWords::NotCleared.as_str()),
        Failure::Exhausted(words) => trouble::line(ui, words),
    }
}
