//! The page a message is written on: the form in two columns, language tabs that need no script, texts of their own, the gate.
//!
//! Tabs are radio buttons and panes; a style sheet shows the pane of the chosen one. Where it can't, every pane shows.

use maud::{Markup, html};

use super::marks::{Mark, icon, net_named, tag_line};
use super::proof::{TextMark, backdrop_inside};
use super::ui::Ui;
use super::{Choice, button, safe_href};

/// Id of the form.
pub const COMPOSE: &str = "compose";
/// Panes the style sheet can tell apart; further ones always show.
const PANES: usize = 8;

/// The form: what is hidden in it, the main column, the side with its name.
pub fn compose_form(ui: &Ui, action: &str, hidden: Markup, main: Markup, side_name: &str, side: Markup) -> Markup {
    html! {
        form.comp-g id=(COMPOSE) method="post" action=(safe_href(action)) enctype="multipart/form-data" novalidate {
            (ui.csrf_field()) (hidden)
            div.comp-main { (main) }
            aside.comp-side aria-label=(side_name) { (side) }
        }
    }
}

/// Asks the server to read the form after a pause in typing; the answer replaces parts of the page by their ids.
pub fn compose_listener(ui: &Ui, address: &str) -> Markup {
    html! {
        div hx-post=(address) hx-include={ "#" (COMPOSE) } hx-trigger={ "input delay:400ms from:#" (COMPOSE) ", change delay:400ms from:#" (COMPOSE) }
            hx-sync="this:replace" hx-swap="none" hx-nonce=(ui.nonce) hidden {}
    }
}

/// A part of the page that an answer replaces: its inside is morphed, so what is typed and focused in it stays.
pub fn again(ui: &Ui, id: &str, body: Markup) -> Markup {
    html! { div id=(id) hx-swap-oob="innerMorph" hx-nonce=(ui.nonce) { (body) } }
}

/// The marks behind a text, as an answer replaces them.
pub fn backdrop_again(ui: &Ui, name: &str, text: &str, marks: &[TextMark]) -> Markup {
    html! { div id={ (name) "-marks" } hx-swap-oob="innerHTML" hx-nonce=(ui.nonce) { (backdrop_inside(text, marks)) } }
}

/// The text and its proof, side by side.
pub fn compose_edit(heading: &str, left: Markup, right: Markup) -> Markup {
    html! {
        section.edit aria-labelledby="edit-h" {
            div.edit-l { h2.vh #edit-h { (heading) } (left) }
            div.edit-r { (right) }
        }
    }
}

/// A language of the message.
#[derive(Clone, Debug)]
pub struct LanguageTab<'a> {
    /// Its tag.
    pub code: &'a str,
    /// Its name, in itself where that is known.
    pub name: String,
    /// The language that name is in.
    pub name_lang: String,
    /// "checked", "empty"; nothing for neither.
    pub remark: String,
    /// Written, and nothing in it has to be mended.
    pub clean: bool,
    /// Open now.
    pub chosen: bool,
}

/// The row above the text: languages on the left, accounts on the right.
pub fn edit_bar(legend: &str, tabs: &[LanguageTab<'_>], accounts: Markup) -> Markup {
    html! {
        div.row.row--w.edit-bar {
            fieldset class="seg seg--r" {
                legend.vh { (legend) }
                @for tab in tabs {
                    label {
                        input type="radio" name="show" value=(tab.code) checked[tab.chosen];
                        span lang=(tab.name_lang) { (tab.name) }
                        @if tab.clean { (icon("circle-check")) }
                        @if !tab.remark.is_empty() { @if tab.clean { span.vh { ", " (tab.remark) } } @else { " " small { (tab.remark) } } }
                    }
                }
            }
            div.sp { (accounts) }
        }
    }
}

/// The texts of all languages; the style sheet shows the chosen one, and the own language beside it where that is wished.
pub fn language_panes(panes: Markup) -> Markup {
    html! { div.lps { (panes) } }
}

/// The box that shows the own language beside the open one, for the style sheet.
pub fn beside_box(label: &str, on: bool) -> Markup {
    html! { label.opt.lp-beside { input type="checkbox" name="beside" value="1" checked[on]; span { (label) } } }
}

/// What belongs to one language; `place` counts from 1, as the tabs do.
pub fn language_pane(place: usize, body: Markup) -> Markup {
    html! { div class={ "lp" @if (1..=PANES).contains(&place) { " lp-" (place) } } { (body) } }
}

/// Pieces of text to put into the text of a language: id, name, text. A script puts one in at the cursor.
pub fn snippet_picker(language: &str, label: &str, put: &str, pieces: &[(String, &str, &str)]) -> Markup {
    let name = format!("snippet-{language}");
    html! {
        div.row.row--w data-insert={ "text-" (language) } {
            label.vh for=(name) { (label) }
            select.sel id=(name) name=(name) {
                option value="" { (label) }
                @for (id, words, text) in pieces { option value=(id) data-text=(text) { (words) } }
            }
            (button(put).small().icon("plus").sends("insert", language))
        }
    }
}

/// Fields of several languages, beside each other where there is room.
pub fn side_by_side(fields: Markup) -> Markup {
    html! { div.owns { (fields) } }
}

/// The field files are chosen in, with the button that adds them.
pub fn file_field(label: &str, hint: &str, accept: &str, add: &str, error: Option<&str>) -> Markup {
    html! {
        div.fl {
            label for="pictures" { (label) }
            span.hint #pictures-hint { (hint) }
            @if let Some(error) = error { (super::field_error("pictures-error", error)) }
            div.row.row--w {
                input.in.in--file type="file" id="pictures" name="pictures" multiple accept=(accept) aria-invalid=[error.map(|_| "true")]
                    aria-describedby=(if error.is_some() { "pictures-hint pictures-error" } else { "pictures-hint" });
                (button(add).small().icon("image-plus").sends("act", "add"))
            }
        }
    }
}

/// A text of its own for one account, folded away until there is one.
pub fn own_text(ui: &Ui, mark: Mark, handle: &str, kind: &str, open: bool, body: Markup) -> Markup {
    html! {
        details.own open[open] {
            summary { (icon("chevron-right")) (net_named(ui, mark)) span.muted { (handle) } span.sp { (tag_line(kind)) } }
            div.own-b { (body) }
        }
    }
}

/// A select whose name is put together at run time; its id is its name.
pub fn named_select(name: &str, label: &str, choices: &[Choice<'_>]) -> Markup {
    html! {
        div.fl {
            label for=(name) { (label) }
            select.in id=(name) name=(name) { @for choice in choices { option value=(choice.value) selected[choice.chosen] { (choice.label) } } }
        }
    }
}

/// The previews with their heading, in a place an answer can replace.
pub fn preview_section(id: &str, heading: &str, remark: &str, body: Markup) -> Markup {
    html! { section.pvs-w aria-labelledby={ (id) "-h" } { div.row { h2 id={ (id) "-h" } { (heading) } span.xs.muted { (remark) } } div id=(id) { (body) } } }
}

/// The head of the proof: what it is, when it was made, and the button that makes it without a script.
pub fn proof_head(heading: &str, status: &str, check: &str) -> Markup {
    html! {
        div.row.pr-h { h2 { (heading) } span.xs.muted.sp #proof-status role="status" { (status) } (button(check).small().sends("act", "check")) }
    }
}

/// A part of the side: a heading and what stands under it.
pub fn side_section(heading: &str, body: Markup) -> Markup {
    html! { section { h2 { (heading) } (body) } }
}

/// Date and time side by side.
pub fn when_row(date: Markup, time: Markup) -> Markup {
    html! { div.row.when { (date) (time) } }
}

/// Fields that say one thing together, with a name of their own.
pub fn field_group(legend: &str, body: Markup) -> Markup {
    html! { fieldset.fgrp { legend { (legend) } (body) } }
}

/// What keeps a message from going on, in a line with a lock.
pub fn gate(id: &str, words: &str) -> Markup {
    html! { p.gate id=(id) { (icon("lock")) (words) } }
}

/// Texts of their own under each other, two beside each other where there is room.
pub fn own_texts(heading: &str, hint: &str, all: &[Markup]) -> Markup {
    html! {
        section aria-labelledby="own-h" { h2 #own-h { (heading) } p.xs.muted { (hint) } div.owns { @for one in all { (one) } } }
    }
}

/// The same as [`bar_status`], with an id that an answer can replace.
pub fn bar_status_at(id: &str, words: &str) -> Markup {
    html! { span.bar-sub id=(id) role="status" { (words) } }
}

/// A quiet line in the bar of a page, said to screen readers when it changes.
pub fn bar_status(words: &str) -> Markup {
    html! { span.bar-sub role="status" { (words) } }
}

/// A button and a rule under a note: what one press does about it.
pub fn note_action(action: Markup, rule: Option<(&str, &str)>, rule_word: &str) -> Markup {
    html! {
        span.fd-a { (action)
            @if let Some((section, href)) = rule { a.fd-r href=(safe_href(href)) { span.vh { (rule_word) " " } (section) } }
        }
    }
}
