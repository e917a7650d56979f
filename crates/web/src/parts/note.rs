//! What a page says about itself: notes, empty lists, waiting, long work, notices with undo.

use maud::{Markup, html};

use super::list::terms;
use super::marks::Level;
use super::ui::Ui;
use super::{button, icon};
use crate::t;

/// A note in the colour and with the icon of its level. What happened, what is safe, what to do.
pub fn note(level: Level, body: Markup) -> Markup {
    note_with(level, level.icon(), body)
}

/// A note with an icon of its own.
pub fn note_with(level: Level, icon_name: &str, body: Markup) -> Markup {
    html! { div class=(note_class(level)) { (icon(icon_name)) div { (body) } } }
}

/// What stands there now where a colleague was faster than this form: the fields that differ from what was typed, by name and value.
pub fn theirs(ui: &Ui, fields: &[(String, String)]) -> Markup {
    html! {
        @if !fields.is_empty() {
            (note(Level::Warn, html! {
                p { b { (t!(ui, "theirs-now")) } " " (t!(ui, "theirs-now-next")) }
                (terms(&fields.iter().map(|(name, value)| (name.as_str(), html! { @if value.is_empty() { "–" } @else { (value) } })).collect::<Vec<_>>()))
            }))
        }
    }
}

/// A note that interrupts: only for what failed to be sent or saved.
pub fn alert(level: Level, body: Markup) -> Markup {
    html! { div class=(note_class(level)) role="alert" { (icon(level.icon())) div { (body) } } }
}

fn note_class(level: Level) -> String {
    match level {
        Level::Ok | Level::Warn | Level::Bad => format!("note note--{}", level.suffix()),
        Level::Plain | Level::Accent | Level::Info => "note".to_owned(),
    }
}

/// An empty place: what is true, what is next, at most one action (empty markup for none).
pub fn empty(icon_name: &str, title: &str, next: &str, action: Markup) -> Markup {
    html! { div.empty { (icon(icon_name)) b { (title) } p { (next) } (action) } }
}

/// The shape of what is coming, for waits over 300 ms; each row is a width in percent.
pub fn skeleton(ui: &Ui, rows: &[u8]) -> Markup {
    html! {
        div.skel aria-busy="true" aria-live="polite" {
            span.vh { (t!(ui, "loading")) }
            @for width in rows { i class={ "w-" ((*width).min(100)) } {} }
        }
    }
}

/// Long work that goes on without its page.
#[derive(Clone, Debug)]
pub struct Job<'a> {
    /// What is being made.
    pub title: &'a str,
    /// How far it is.
    pub done: u64,
    /// Of how many; 0 while that is not known.
    pub total: u64,
    /// What it does now and for how long still.
    pub sentence: &'a str,
    /// Where to stop it; none if it cannot be stopped any more.
    pub stop_action: Option<&'a str>,
}

/// Progress of long work with its count, its sentence and its stop button.
pub fn job(ui: &Ui, job: &Job<'_>) -> Markup {
    let count = (job.total > 0).then(|| t!(ui, "job-count", done = job.done, total = job.total));
    html! {
        div.job {
            p.row { b { (job.title) } @if let Some(count) = &count { span.sp.muted.xs { (count) } } }
            @if job.total > 0 { progress max=(job.total) value=(job.done) aria-label=(job.title) { (count.unwrap_or_default()) } }
            @else { progress aria-label=(job.title) {} }
            p.xs.muted { (job.sentence) }
            @if let Some(action) = job.stop_action {
                form.row method="post" action=(action) { (ui.csrf_field()) (button(&t!(ui, "job-stop")).small()) span.xs.muted.sp role="status" { (t!(ui, "job-leave")) } }
            }
        }
    }
}

/// A notice about what was just done, with the way back.
#[derive(Clone, Debug)]
pub struct Toast<'a> {
    /// "Done: Street lights out".
    pub words: &'a str,
    /// Where a POST takes it back; none if it cannot be.
    pub undo_action: Option<&'a str>,
}

/// The place of notices; empty while there are none, so that later ones are read out.
pub fn toasts(ui: &Ui, toasts: &[Toast<'_>]) -> Markup {
    html! {
        div #toasts.toasts role="status" {
            @for toast in toasts {
                div.toast {
                    (icon("circle-check")) span { (toast.words) }
                    @if let Some(action) = toast.undo_action {
                        form.inl method="post" action=(action) { (ui.csrf_field()) (button(&t!(ui, "undo")).small()) }
                    }
                }
            }
        }
    }
}

/// Shown by the script when the server does not answer; hidden until then.
pub fn offline(ui: &Ui) -> Markup {
    html! {
        div #offline.note.note--warn.off role="status" hidden {
            (icon("wifi-off")) div { (t!(ui, "offline")) " " b data-since {} }
        }
    }
}
