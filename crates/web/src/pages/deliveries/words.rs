//! A delivery in words: where it stands, why, and what to do.

use crate::{
    i18n::{Form as Say, text_if},
    pages::trouble::{self, Trouble},
    parts::{self, Level, Ui},
    t,
};
use folkmoot_model::{
    network::error::{Disposition, NetworkErrorKind},
    outgoing::delivery::{Act, Delivery, DeliveryState, Failure},
};
use maud::{Markup, html};

/// A delivery, said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// How much it matters.
    pub level: Level,
    /// Where it stands: "Failed".
    pub state: String,
    /// What is true about it; empty for nothing.
    pub sentence: String,
    /// What went wrong, in the reader's language, with the network's own words.
    pub why: Trouble,
}

/// Says where a delivery stands. The sentence is what a colleague would say: what happened, what is safe, what to do.
pub fn tell(ui: &Ui, delivery: &Delivery) -> Told {
    let late = delivery.is_late(ui.now);
    let word = if late && delivery.state == DeliveryState::Pending { "late" } else { delivery.state.word() };
    let state = text_if(ui.locale, &format!("delivery-{word}"), &[]).unwrap_or_else(|| word.to_owned());
    let next = ui.moment(delivery.next_try_at, Say::Near);
    let (level, sentence) = match &delivery.state {
        DeliveryState::Pending if late => (Level::Warn, t!(ui, "delivery-late-next", next = next)),
        DeliveryState::Pending if delivery.attempts > 0 => (Level::Plain, t!(ui, "delivery-again-next", next = next)),
        DeliveryState::Pending => (Level::Plain, t!(ui, "delivery-pending-next", at = ui.moment(delivery.due_at, Say::Near))),
        DeliveryState::Sending { since } => (Level::Accent, t!(ui, "delivery-sending-next", at = ui.moment(*since, Say::Near))),
        DeliveryState::Sent { receipt } => {
            let at = receipt.as_ref().map_or(delivery.updated_at, |receipt| receipt.at);
            (Level::Ok, sent(ui, &delivery.act, &ui.moment(at, Say::Near)))
        }
        DeliveryState::Uncertain { since } => (Level::Warn, t!(ui, "delivery-uncertain-next", at = ui.moment(*since, Say::Near))),
        DeliveryState::Failed { why } => (Level::Bad, failed(ui, why)),
        DeliveryState::Cancelled => (Level::Plain, t!(ui, "delivery-cancelled-next")),
    };
    let over = matches!(delivery.state, DeliveryState::Sent { .. } | DeliveryState::Cancelled);
    let why = delivery.last_error.as_deref().filter(|_| !over).map(|words| trouble::said(ui, words)).unwrap_or_default();
    Told { level, state, sentence, why }
}

fn sent(ui: &Ui, act: &Act, at: &str) -> String {
    match act {
        Act::Publish => t!(ui, "delivery-sent-publish", at = at),
        Act::Replace { .. } => t!(ui, "delivery-sent-replace", at = at),
        Act::Withdraw { .. } => t!(ui, "delivery-sent-withdraw", at = at),
    }
}

fn failed(ui: &Ui, why: &Failure) -> String {
    match why {
        Failure::NotCleared(_) => t!(ui, "delivery-not-cleared"),
        Failure::Exhausted(_) => t!(ui, "delivery-exhausted"),
        Failure::Network(error) if error.disposition() == Disposition::Reconnect => t!(ui, "delivery-reconnect"),
        Failure::Network(error) => match error.kind {
            NetworkErrorKind::Gone => t!(ui, "delivery-gone"),
            NetworkErrorKind::Unsupported => t!(ui, "delivery-unsupported"),
            NetworkErrorKind::AddressRefused(_) => t!(ui, "delivery-address"),
            _ => t!(ui, "delivery-refused"),
        },
    }
}

/// What an act is called on pages.
pub fn act(ui: &Ui, act: &Act) -> String {
    match act {
        Act::Publish => t!(ui, "act-publish"),
        Act::Replace { .. } => t!(ui, "act-replace"),
        Act::Withdraw { .. } => t!(ui, "act-withdraw"),
    }
}

/// State, sentence and what was said, under each other.
pub fn told(delivery: &Told) -> Markup {
    html! {
        (parts::tag(delivery.level, &delivery.state))
        p.sm { (delivery.sentence) }
        @if !delivery.why.sentence.is_empty() { p.xs.muted { (delivery.why.sentence) } }
        @if !delivery.why.quoted.is_empty() { p.xs.muted lang="en" { (delivery.why.quoted) } }
    }
}

/// Whether a person can settle it by hand, and would want to.
pub fn can_be_settled(delivery: &Delivery, now: jiff::Timestamp) -> bool {
    match delivery.state {
        DeliveryState::Failed { .. } | DeliveryState::Uncertain { .. } => true,
        DeliveryState::Pending => delivery.is_late(now),
        _ => false,
    }
}
