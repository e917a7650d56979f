//! The list of keys that every page carries, opened with `?`.

use maud::{Markup, html};

use super::ui::Ui;
use super::{button, keys};
use crate::t;

/// The keys that work in the calendar alone.
fn calendar(ui: &Ui) -> [(&'static [&'static str], String); 8] {
    [
        (&["↑", "↓"], t!(ui, "keys-calendar-next")),
        (&["←", "→"], t!(ui, "keys-calendar-day")),
        (&["["], t!(ui, "keys-calendar-earlier")),
        (&["]"], t!(ui, "keys-calendar-later")),
        (&["Shift", "↑ ↓"], t!(ui, "keys-calendar-quarter")),
        (&["Shift", "← →"], t!(ui, "keys-calendar-move-day")),
        (&["P", "T", "N"], t!(ui, "keys-calendar-stretch")),
        (&["D", "W", "M", "L"], t!(ui, "keys-calendar-view")),
    ]
}

/// The list of keys, opened with `?`; Escape closes it.
pub(super) fn key_help(ui: &Ui) -> Markup {
    let rows: [(&[&str], String); 14] = [
        (&["J", "K"], t!(ui, "keys-next")),
        (&["Enter"], t!(ui, "keys-open")),
        (&["R"], t!(ui, "keys-reply")),
        (&["H"], t!(ui, "keys-handoff")),
        (&["N"], t!(ui, "keys-note")),
        (&["E"], t!(ui, "keys-done")),
        (&["S"], t!(ui, "keys-remind")),
        (&["A"], t!(ui, "keys-assign")),
        (&["C"], t!(ui, "keys-compose")),
        (&["/"], t!(ui, "keys-search")),
        (&["G", "I"], t!(ui, "keys-goto")),
        (&["Ctrl", "Enter"], t!(ui, "keys-send")),
        (&["Esc"], t!(ui, "keys-back")),
        (&["?"], t!(ui, "keys-all")),
    ];
    html! {
        dialog #keys.dlg aria-labelledby="keys-h" {
            div.dlg-h { h2 #keys-h { (t!(ui, "keys-title")) } span.sp { (button(&t!(ui, "close")).idle().small().attr("data-close", "")) } }
            dl.keys { @for (caps, what) in &rows { div { dt { (keys(caps)) } dd { (what) } } } }
            h3.keys-s { (t!(ui, "nav-calendar")) }
            dl.keys { @for (caps, what) in &calendar(ui) { div { dt { (keys(caps)) } dd { (what) } } } }
            p.xs.muted { (t!(ui, "keys-hint")) }
        }
    }
}
