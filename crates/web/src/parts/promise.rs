//! The promise: how much of the published response time is left, as a ring and in words.
//!
//! Minutes are counted by the caller, in business time; this part only says them.

use maud::{Markup, html};

use super::ui::Ui;
use crate::i18n::span;
use crate::t;

/// At most this much left is said in the colour of "soon".
const SOON_MINUTES: i64 = 60;

/// Where a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Time is left.
    Left {
        /// What is left, in minutes.
        minutes: i64,
        /// What was promised, in minutes.
        of_minutes: i64,
    },
    /// The promise is broken.
    Over {
        /// By how many minutes.
        minutes: i64,
    },
    /// Answered.
    Done {
        /// After how many minutes.
        minutes: i64,
    },
    /// The clock stands still: the network is down, or the citizen is asked something.
    Paused,
}

impl Due {
    /// Time left in words, or over, or done: "38 min left".
    pub fn words(self, ui: &Ui) -> String {
        match self {
            Self::Left { minutes, .. } => t!(ui, "due-left", span = span(ui.locale, minutes)),
            Self::Over { minutes } => t!(ui, "due-over", span = span(ui.locale, minutes)),
            Self::Done { minutes } => t!(ui, "due-done", span = span(ui.locale, minutes)),
            Self::Paused => t!(ui, "due-paused"),
        }
    }

    fn is_soon(self) -> bool {
        matches!(self, Self::Left { minutes, .. } if minutes <= SOON_MINUTES)
    }

    fn class(self) -> &'static str {
        match self {
            Self::Left { .. } if self.is_soon() => "due due--soon",
            Self::Over { .. } => "due due--over",
            _ => "due",
        }
    }
}

/// Ring and words: "38 min left".
pub fn due(ui: &Ui, due: Due) -> Markup {
    html! { span class=(due.class()) { (ring(due, RingSize::Line)) (due.words(ui)) } }
}

/// Ring and the bare time, for lists: "38 min"; the whole is said to screen readers.
pub fn due_short(ui: &Ui, due: Due) -> Markup {
    html! {
        span class=(due.class()) {
            (ring(due, RingSize::Line))
            @if let Due::Left { minutes, .. } = due {
                span aria-hidden="true" { (span(ui.locale, minutes)) }
                span.vh { (due.words(ui)) }
            } @else { (due.words(ui)) }
        }
    }
}

/// The large ring with a headline and a sentence, at the head of a case.
pub fn promise(ui: &Ui, due: Due, sentence: &str) -> Markup {
    html! { div.promise { (ring(due, RingSize::Big)) p { b { (due.words(ui)) } (sentence) } } }
}

/// The head of a case on which no promise runs: a headline and a sentence beside a ring that stands still.
pub fn promise_words(headline: &str, sentence: &str) -> Markup {
    html! { div.promise { (ring(Due::Paused, RingSize::Big)) p { b { (headline) } (sentence) } } }
}

/// Size of a ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RingSize {
    /// In a line of text.
    Line,
    /// A little larger, beside counters.
    Middle,
    /// At the head of a case.
    Big,
}

impl RingSize {
    fn class(self) -> &'static str {
        match self {
            Self::Line => "",
            Self::Middle => " ring--m",
            Self::Big => " ring--big",
        }
    }
}

/// The ring of a promise; hidden from screen readers, so words must stand beside it.
pub fn ring(due: Due, size: RingSize) -> Markup {
    match due {
        Due::Over { .. } => filled("over", size, "M10 5.6v5M10 14h.01"),
        Due::Done { .. } => filled("done", size, "m6.4 10.2 2.5 2.5 4.8-5"),
        Due::Paused => open_ring("ok", size, 0),
        Due::Left { minutes, of_minutes } => {
            let share = minutes.saturating_mul(100).checked_div(of_minutes).unwrap_or(0).clamp(0, 100);
            open_ring(if due.is_soon() { "soon" } else { "ok" }, size, share)
        }
    }
}

/// A ring that fills as a counter nears its limit: of characters, of records. Past the limit it is the ring of "over".
pub fn count_ring(count: usize, limit: usize) -> Markup {
    if count > limit {
        return filled("over", RingSize::Line, "M10 5.6v5M10 14h.01");
    }
    let share = count.saturating_mul(100).checked_div(limit).unwrap_or(100);
    open_ring(if share > 90 { "soon" } else { "ok" }, RingSize::Line, i64::try_from(share).unwrap_or(100))
}

/// The ring of a finished step.
pub fn ring_done() -> Markup {
    filled("done", RingSize::Line, "m6.4 10.2 2.5 2.5 4.8-5")
}

/// The ring of a failed step.
pub fn ring_failed() -> Markup {
    filled("over", RingSize::Line, "M10 5.6v5M10 14h.01")
}

fn open_ring(state: &str, size: RingSize, percent: i64) -> Markup {
    html! {
        svg class={ "ring ring--" (state) (size.class()) } viewBox="0 0 20 20" aria-hidden="true" focusable="false" {
            circle.ring-t cx="10" cy="10" r="8" {}
            circle.ring-v cx="10" cy="10" r="8" pathLength="100" stroke-dasharray={ (percent) " 100" } transform="rotate(-90 10 10)" {}
        }
    }
}

fn filled(state: &str, size: RingSize, sign: &str) -> Markup {
    html! {
        svg class={ "ring ring--" (state) (size.class()) } viewBox="0 0 20 20" aria-hidden="true" focusable="false" {
            circle.ring-f cx="10" cy="10" r="9" {}
            path.ring-x d=(sign) {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::kit::sample_ui;

    #[test]
    fn the_ring_shows_the_share_left() {
        let half = ring(Due::Left { minutes: 60, of_minutes: 120 }, RingSize::Line).into_string();
        assert!(half.contains(r#"stroke-dasharray="50 100""#) && half.contains("ring--soon"), "{half}");
        let much = ring(Due::Left { minutes: 95, of_minutes: 120 }, RingSize::Big).into_string();
        assert!(much.contains(r#"stroke-dasharray="79 100""#) && much.contains("ring--ok ring--big"), "{much}");
        let none = ring(Due::Left { minutes: 5, of_minutes: 0 }, RingSize::Line).into_string();
        assert!(none.contains(r#"stroke-dasharray="0 100""#), "{none}");
    }

    #[test]
    fn state_is_never_by_colour_alone() {
        let ui = sample_ui();
        for (state, words) in [
            (Due::Left { minutes: 38, of_minutes: 120 }, "38 min left"),
            (Due::Over { minutes: 12 }, "12 min over"),
            (Due::Done { minutes: 47 }, "Answered in 47 min"),
            (Due::Paused, "Clock paused"),
        ] {
            assert!(due(&ui, state).into_string().contains(words));
            assert!(due_short(&ui, state).into_string().contains(words));
        }
    }

    #[test]
    fn a_counter_past_its_limit_is_over() {
        assert!(count_ring(301, 300).into_string().contains("ring--over"));
        assert!(count_ring(280, 300).into_string().contains("ring--soon"));
        assert!(count_ring(0, 0).into_string().contains("ring--soon"));
    }
}
