//! Who is writing an answer: said in the form, beside what sends it, and said anew there while the page is open. Its buttons belong to the
//! form around it, so that nothing typed is lost.

use super::opened::Opened;
use crate::{
    i18n::Form,
    parts::{Level, button, note, row},
    server::desk::Desk,
    t,
};
use maud::{Markup, html};

/// Id of the place.
pub fn place_id(opened: &Opened) -> String {
    format!("answering-{}", opened.case.id)
}

/// The place inside the form.
pub fn place(desk: &Desk, opened: &Opened) -> Markup {
    html! { div id=(place_id(opened)) role="status" { (words(desk, opened)) } }
}

/// What stands in it.
pub fn words(desk: &Desk, opened: &Opened) -> Markup {
    let ui = &desk.ui;
    let action = format!("/cases/{}/answering", opened.case.id);
    let begin = t!(ui, "answering-begin");
    let press = |label| button(label).small().attr("formaction", &action).attr("formnovalidate", "formnovalidate");
    match opened.answering {
        None => html! { (row(html! { (press(&begin).quiet()) })) },
        Some(mine) if mine.person == desk.actor.person => {
            let (words, stop) = (t!(ui, "answering-you", until = ui.moment(mine.until, Form::Near)), t!(ui, "answering-stop"));
            html! { (row(html! { span.xs { (words) } (press(&stop).quiet().sends("stop", "1")) })) }
        }
        Some(other) => {
            let words = t!(ui, "answering-other", who = opened.name(other.person), at = ui.moment(other.since, Form::Near));
            let anyway = t!(ui, "answering-anyway");
            note(
                Level::Warn,
                html! { b { (words) } " " (t!(ui, "answering-other-next")) " " (button(&anyway).small().sends("anyway", "1")) },
            )
        }
    }
}
