//! Panes of the inbox: the list, the conversation, what is known about it; and what stands in them.

use maud::{Markup, html};

use super::marks::icon;
use super::ui::Ui;

/// Id of the inbox, the target of its links: a link of the queue swaps all three panes, and what has not changed stays as it is.
pub const INBOX: &str = "inbox";

/// The three panes. `open` is true where a conversation stands beside the list.
pub fn inbox(open: bool, panes: Markup) -> Markup {
    html! { div id=(INBOX) class={ "inbox" @if open { " inbox--open" } } { (panes) } }
}

/// The list: its head stays, its body scrolls. `id` is unique for what is listed, so that another list begins at its top.
pub fn list_pane(id: &str, name: &str, head: Markup, body: Markup) -> Markup {
    html! {
        section.pane.pane--list aria-label=(name) {
            (head)
            div.pane-scroll id=(id) { (body) }
        }
    }
}

/// The head of the list: its title (the page's `h1` when `level` is 1), what stands on the right, and the tabs.
pub fn list_head(title: &str, level: u8, aside: Markup, tabs: Markup) -> Markup {
    html! {
        div.pane-h {
            div.row { @if level == 1 { h1 { (title) } } @else { h2.h1 { (title) } } span.sp.row { (aside) } }
            (tabs)
        }
    }
}

/// A row under the head of the list: search and filters.
pub fn list_filters(body: Markup) -> Markup {
    html! { div.filters { (body) } }
}

/// The notice that something new came in, with the way to see it. The list itself stays as it is until then.
pub fn list_news(words: &str, href: &str, label: &str) -> Markup {
    html! { p.inbox-news role="status" { (words) " " a href=(href) { (label) } } }
}

/// The foot of the list.
pub fn list_end(body: Markup) -> Markup {
    html! { div.list-end { (body) } }
}

/// Filters that unfold under an icon; open while one is on.
pub fn filter_box(label: &str, open: bool, body: Markup) -> Markup {
    html! {
        details.fbox name="float" open[open] {
            summary class="btn btn--q btn--ic btn--sm" { (icon("list-filter")) span.vh { (label) } }
            div.fbox-b { (body) }
        }
    }
}

/// The conversation. `id` is unique for the case, so that another case begins at its top.
pub fn thread_pane(id: &str, name: &str, body: Markup) -> Markup {
    html! { section.pane.pane--thread id=(id) aria-label=(name) { (body) } }
}

/// The place of the conversation while none is open.
pub fn thread_empty(name: &str, body: Markup) -> Markup {
    html! { section class="pane pane--thread pane--empty" aria-label=(name) { (body) } }
}

/// The head of a conversation: the way back, the page's `h1` and a menu; under them a line of facts, and actions on its right.
///
/// `focused` moves the focus to the title: after a swap, where a screen reader would else say nothing.
pub fn thread_head(back: (&str, &str), title: &str, focused: bool, menu: Markup, facts: Markup, actions: Markup) -> Markup {
    html! {
        header.th-h {
            div.row {
                a class="btn btn--q btn--ic th-back" href=(back.0) { (icon("chevron-left")) span.vh { (back.1) } }
                h1 tabindex="-1" data-focus[focused] { (title) }
                (menu)
            }
            div.th-foot { p.th-meta { (facts) } @if !actions.0.is_empty() { div class="row hide-s" { (actions) } } }
        }
    }
}

/// What scrolls in a pane, reachable by keyboard.
pub fn scroller(name: &str, body: Markup) -> Markup {
    html! { div.pane-scroll tabindex="0" role="region" aria-label=(name) { (body) } }
}

/// What is known about the conversation.
pub fn context_pane(name: &str, details: &str, body: Markup) -> Markup {
    html! { aside class="pane pane--ctx ctx" aria-label=(name) { (scroller(details, body)) } }
}

/// A section of the context: heading, a small remark beside it (empty for none), body.
pub fn context_section(heading: &str, remark: &str, body: Markup) -> Markup {
    html! { section { h2 { (heading) @if !remark.is_empty() { " " small { (remark) } } } (body) } }
}

/// A section of the context without a heading: the promise.
pub fn context_top(body: Markup) -> Markup {
    html! { section { (body) } }
}

/// Actions that unfold under a button.
pub fn menu(label: &str, entries: &[Markup]) -> Markup {
    html! {
        details.menu name="float" {
            summary class="btn btn--ic" { (icon("ellipsis")) span.vh { (label) } }
            ul.menu-b { @for entry in entries { li { (entry) } } }
        }
    }
}

/// A dialog with a heading and a button that closes it. What opens it is a link to the same form as a page, with
/// `data-dialog="{id}"`.
pub fn dialog(id: &str, heading: &str, close: &str, body: Markup) -> Markup {
    let heading_id = format!("{id}-h");
    html! {
        dialog.dlg id=(id) aria-labelledby=(heading_id) {
            div.dlg-h { h2 id=(heading_id) { (heading) } span.sp { (super::button(close).idle().small().attr("data-close", "")) } }
            (body)
        }
    }
}

/// A proposed text in the conversation: who it comes from, a remark, the text, and what can be done with it.
pub fn lane_proposal(
    id: &str,
    icon_name: &str,
    from: &str,
    remark: Markup,
    text: &str,
    sources: Markup,
    actions: Markup,
) -> Markup {
    html! {
        li {
            span.ev-i { (icon(icon_name)) }
            article.sugg aria-labelledby=(id) {
                p.sugg-h { b id=(id) { (from) } (remark) }
                div.sugg-t { (super::lane::paragraphs(text)) }
                @if !sources.0.is_empty() { p.srcs { (sources) } }
                @if !actions.0.is_empty() { div.sugg-f { (actions) } }
            }
        }
    }
}

/// Words that unfold: a summary in the small type of a message's foot, and what stands behind it.
pub fn unfold(summary: &str, open: bool, body: Markup) -> Markup {
    html! { details.unfold open[open] { summary { (icon("chevron-right")) (summary) } div.unfold-b { (body) } } }
}

/// A place whose rings are said anew once a minute, at `address`. The answer replaces each ring where it stands; nothing moves.
pub fn live_rings(ui: &Ui, address: &str) -> Markup {
    html! { div #rings hx-get=(address) hx-trigger="minute from:body" hx-swap="none" hx-nonce=(ui.nonce) hidden {} }
}

/// A ring said anew, for the answer to [`live_rings`]: replaces the inside of the element with this id.
pub fn ring_again(ui: &Ui, id: &str, body: Markup) -> Markup {
    html! { span id=(id) hx-swap-oob="innerHTML" hx-nonce=(ui.nonce) { (body) } }
}
