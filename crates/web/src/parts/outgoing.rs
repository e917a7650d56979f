//! Parts of a message after it is written: its texts, what can be done with it, what changed between editions, a place that follows
//! what is under way.

use maud::{Markup, html};

use super::marks::{icon, lang};
use super::safe_href;
use super::ui::Ui;

/// The two columns of a message: what it says and what became of it; what can be done with it.
pub fn message_columns(main: Markup, side_name: &str, side: Markup) -> Markup {
    html! { div.msg { div.msg-m { (main) } aside.msg-s aria-label=(side_name) { (side) } } }
}

/// A part of the main column, with its heading.
pub fn main_section(id: &str, heading: &str, body: Markup) -> Markup {
    html! { section { h2 id={ (id) "-h" } { (heading) } (body) } }
}

/// A text of a message in one language, or for one account.
pub fn message_text(ui: &Ui, language: &str, remark: &str, text: &str) -> Markup {
    html! {
        article.text {
            header { (lang(ui, language)) @if !remark.is_empty() { span { (remark) } } }
            p lang=(language) { (text) }
        }
    }
}

/// Texts under each other.
pub fn texts(all: &[Markup]) -> Markup {
    html! { div.texts { @for text in all { (text) } } }
}

/// What happened to a stretch of a text from one edition to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Nothing.
    Same,
    /// It is new.
    Added,
    /// It is gone.
    Gone,
}

/// A text with what was added and what is gone, in words for screen readers too.
pub fn diff(language: &str, pieces: &[(Change, String)]) -> Markup {
    html! {
        p.diff lang=(language) {
            @for (change, text) in pieces {
                @match change {
                    Change::Same => (text),
                    Change::Added => ins { (text) },
                    Change::Gone => del { (text) },
                }
            }
        }
    }
}

/// A form of one or two buttons that changes something; `revision` guards against a change in the meantime.
pub fn act_form(ui: &Ui, action: &str, revision: i64, body: Markup) -> Markup {
    html! {
        form.inl method="post" action=(safe_href(action)) { (ui.csrf_field()) input type="hidden" name="revision" value=(revision); (body) }
    }
}

/// The same with fields, under each other.
pub fn act_fields(ui: &Ui, action: &str, revision: i64, body: Markup) -> Markup {
    html! {
        form.form method="post" action=(safe_href(action)) novalidate {
            (ui.csrf_field()) input type="hidden" name="revision" value=(revision); (body)
        }
    }
}

/// The same with a file.
pub fn upload_form(ui: &Ui, action: &str, revision: i64, body: Markup) -> Markup {
    html! {
        form.form method="post" action=(safe_href(action)) enctype="multipart/form-data" novalidate {
            (ui.csrf_field()) input type="hidden" name="revision" value=(revision); (body)
        }
    }
}

/// An action with fields, folded under its name.
pub fn act_details(icon_name: &str, summary: &str, open: bool, body: Markup) -> Markup {
    html! { details.act open[open] { summary { (icon(icon_name)) (summary) } (body) } }
}

/// A place that asks for itself again every few seconds while something is under way; at rest when there is no address.
pub fn following(ui: &Ui, id: &str, address: Option<&str>, body: Markup) -> Markup {
    html! {
        @if let Some(address) = address {
            div id=(id) hx-get=(safe_href(address)) hx-trigger="every 5s" hx-swap="outerHTML" hx-nonce=(ui.nonce) { (body) }
        } @else { div id=(id) { (body) } }
    }
}

/// A message to decide about: what it says on the left, the decision on the right.
pub fn decision(id: &str, title: &str, href: &str, facts: Markup, left: Markup, right: Markup) -> Markup {
    html! {
        article.card aria-labelledby=(id) {
            div.decide {
                div { h2 id=(id) { a href=(safe_href(href)) { (title) } } div.facts { (facts) } (left) }
                div { (right) }
            }
        }
    }
}

/// Small facts in a row.
pub fn facts(body: Markup) -> Markup {
    html! { div.facts { (body) } }
}

/// A picture of a message, small, with what it shows under it.
pub fn thumbnail(src: &str, alt: &str) -> Markup {
    html! { figure.media { img src=(safe_href(src)) alt=(alt) width="96" height="60" loading="lazy"; figcaption.sm { (alt) } } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::kit::sample_ui;

    #[test]
    fn texts_and_addresses_stay_in_their_place() {
        let ui = sample_ui();
        let nasty = "\"><script>x</script>";
        let html = html! {
            (message_text(&ui, nasty, nasty, nasty)) (diff(nasty, &[(Change::Added, nasty.to_owned()), (Change::Gone, nasty.to_owned())]))
            (act_form(&ui, "javascript:alert(1)", 3, html! {})) (following(&ui, nasty, Some(nasty), html! {}))
            (decision(nasty, nasty, nasty, html! {}, html! {}, html! {})) (act_details("clock", nasty, true, html! {}))
        }
        .into_string();
        assert!(!html.contains("<script") && !html.contains("javascript:"), "{html}");
        assert!(html.contains("name=\"csrf\" value=\"sample-csrf\"") && html.contains("hx-nonce=\"sample-nonce\""), "{html}");
    }
}
