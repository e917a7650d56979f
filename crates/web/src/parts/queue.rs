//! The queue of the inbox: groups by promise, one row per message.

use maud::{Markup, html};

use super::marks::{Mark, Tone, dept, icon, lang, net, rehearsal_tag, tone};
use super::pane::INBOX;
use super::promise::{Due, due_short};
use super::ui::Ui;
use crate::t;

/// Which part of the queue a group is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueueGroup {
    /// The promise is broken.
    Over,
    /// Due within the hour.
    Soon,
    /// Due later.
    Later,
    /// No promise runs.
    Rest,
}

/// A message in the queue.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own on the row")]
pub struct QueueRow<'a> {
    /// Address of its conversation.
    pub href: &'a str,
    /// Id of the list entry, so that the server can replace it; unique on the page.
    pub id: &'a str,
    /// Network it came from.
    pub mark: Mark,
    /// The citizen's name as shown.
    pub author: &'a str,
    /// What was written, at least the beginning.
    pub text: &'a str,
    /// Language of the text; empty if unknown.
    pub text_lang: &'a str,
    /// How it sounds, where that is known.
    pub tone: Option<Tone>,
    /// What it is about; empty for unknown.
    pub topic: &'a str,
    /// How many similar ones stand behind it.
    pub similar: i64,
    /// Department's name and colour; none while nobody has it.
    pub dept: Option<(&'a str, u8)>,
    /// Where the promise stands; none where none runs.
    pub due: Option<Due>,
    /// Nobody has read it.
    pub unread: bool,
    /// Not public.
    pub private: bool,
    /// Open beside the list.
    pub current: bool,
    /// From a rehearsal account.
    pub rehearsal: bool,
}

/// A group of the queue with its rows; `level` is the level of its heading (2 where the list has the `h1`, else 3).
pub fn queue_group(group: QueueGroup, heading: &str, count: &str, level: u8, rows: &[Markup]) -> Markup {
    let class = match group {
        QueueGroup::Over => "qg qg--over",
        QueueGroup::Soon => "qg qg--soon",
        QueueGroup::Later | QueueGroup::Rest => "qg",
    };
    html! {
        @if level == 2 { h2 class=(class) { (heading) " " span { (count) } } } @else { h3 class=(class) { (heading) " " span { (count) } } }
        ol.queue { @for row in rows { (row) } }
    }
}

/// One message of the queue. With a script the panes of the inbox follow and the address too; without, it is a link.
pub fn queue_row(ui: &Ui, row: &QueueRow<'_>) -> Markup {
    html! {
        li id=(row.id) {
            a class={ "qi" @if row.unread { " is-unread" } } href=(row.href) aria-current=[row.current.then_some("true")]
                hx-get=(row.href) hx-target={ "#" (INBOX) } hx-swap="outerMorph" hx-push-url="true" hx-nonce=(ui.nonce) {
                span.qi-top {
                    (net(ui, row.mark))
                    bdi.qi-who { (row.author) }
                    @if row.private { span.qi-prv { (icon("lock")) span.vh { (t!(ui, "queue-private")) } } }
                    @if row.unread { span.vh { ", " (t!(ui, "queue-unread")) } }
                    @if let Some(due) = row.due { span.due-slot id={ (row.id) "-due" } { (due_short(ui, due)) } }
                }
                span.qi-text lang=[(!row.text_lang.is_empty()).then_some(row.text_lang)] dir="auto" { (row.text) }
                span.qi-meta { (row_meta(ui, row)) }
            }
        }
    }
}

/// A question to a department in the list of those who answer it.
#[derive(Clone, Debug)]
pub struct QuestionRow<'a> {
    /// Address of its conversation.
    pub href: &'a str,
    /// Id of the list entry, unique on the page.
    pub id: &'a str,
    /// What the case is about.
    pub subject: &'a str,
    /// Number of the case.
    pub number: &'a str,
    /// What is asked.
    pub question: &'a str,
    /// The department asked.
    pub dept: Option<(&'a str, u8)>,
    /// When it was asked, in words.
    pub asked: &'a str,
    /// By when an answer is needed.
    pub due: Due,
    /// Open beside the list.
    pub current: bool,
}

/// One question to a department.
pub fn question_row(ui: &Ui, row: &QuestionRow<'_>) -> Markup {
    html! {
        li id=(row.id) {
            a.qi href=(row.href) aria-current=[row.current.then_some("true")]
                hx-get=(row.href) hx-target={ "#" (INBOX) } hx-swap="outerMorph" hx-push-url="true" hx-nonce=(ui.nonce) {
                span.qi-top { (icon("split")) bdi.qi-who { (row.subject) } (due_short(ui, row.due)) }
                span.qi-text dir="auto" { (row.question) }
                span.qi-meta { span { (row.number) } span.qi-topic { (row.asked) } @if let Some((name, colour)) = row.dept { (dept(name, colour)) } }
            }
        }
    }
}

fn row_meta(ui: &Ui, row: &QueueRow<'_>) -> Markup {
    html! {
        @if row.rehearsal { (rehearsal_tag(ui)) }
        @if !row.text_lang.is_empty() { (lang(ui, row.text_lang)) }
        @if let Some(sound) = row.tone { (tone(ui, sound)) }
        @if !row.topic.is_empty() { span.qi-topic { (row.topic) } }
        @if row.similar > 0 { span.qi-more { "+" (ui.number(row.similar)) span.vh { " " (t!(ui, "queue-similar")) } } }
        @if let Some((name, colour)) = row.dept { (dept(name, colour)) }
    }
}
