//! Invented contents of the kit: the inbox with an open conversation.

#![cfg_attr(not(test), expect(clippy::wildcard_imports, reason = "the kit shows every part"))]

use maud::{Markup, html};

use super::super::*;
use super::samples::before;
use crate::i18n::Form;

fn row<'a>(id: &'a str, author: &'a str, text: &'a str, text_lang: &'a str, due: Due) -> QueueRow<'a> {
    QueueRow {
        href: "/inbox/4711",
        id,
        mark: Mark::Rehearsal,
        author,
        text,
        text_lang,
        tone: Some(Tone::Worried),
        topic: "Street lighting",
        similar: 0,
        dept: Some(("Public Works", 5)),
        due: Some(due),
        unread: false,
        private: false,
        current: false,
        rehearsal: false,
    }
}

pub(super) fn inbox(ui: &Ui) -> Markup {
    html! { div.inbox.inbox--open { (queue(ui)) (thread(ui)) (context(ui)) } }
}

fn queue(ui: &Ui) -> Markup {
    let over = row(
        "m1",
        "H. Oosterlaan",
        "Het klimrek in het Vlierpark mist twee bouten. Drie dagen geleden gemeld, niets gehoord.",
        "nl",
        Due::Over { minutes: 12 },
    );
    let soon = row(
        "m2",
        "noordkade",
        "Sinds gisteravond zijn alle lantaarns op de Lindekade uit. Het is pikdonker als de kinderen van training komen.",
        "nl",
        Due::Left { minutes: 38, of_minutes: 120 },
    );
    let greek = row(
        "m3",
        "kpap_veld",
        "Καλησπέρα, πότε ανοίγει ξανά η γέφυρα Molenbrug;",
        "el",
        Due::Left { minutes: 44, of_minutes: 120 },
    );
    let later = row(
        "m4",
        "ellen_w",
        "Is the winter market accessible for wheelchairs this year?",
        "en",
        Due::Left { minutes: 108, of_minutes: 120 },
    );
    html! {
        section.pane.pane--list aria-label="Messages waiting" {
            div.pane-h {
                div.row { h2.h1 { "Inbox" } span.sp.row { (button("Filter").quiet().small().icon_only("list-filter").idle()) } }
                (tabs(ui, "Queues", &[Tab { href: "/inbox", label: "To answer", count: Some(18), current: true }, Tab { href: "/inbox?queue=followup", label: "Follow-up", count: Some(4), current: false }]))
            }
            div.pane-scroll {
                (queue_group(QueueGroup::Over, "Over the promise", "1", 3, &[queue_row(ui, &QueueRow { unread: true, tone: Some(Tone::Angry), ..over })]))
                (queue_group(QueueGroup::Soon, "Due within the hour", "2", 3, &[
                    queue_row(ui, &QueueRow { current: true, similar: 6, ..soon }),
                    queue_row(ui, &QueueRow { unread: true, private: true, dept: None, ..greek }),
                ]))
                (queue_group(QueueGroup::Later, "Later today", "1", 3, &[queue_row(ui, &QueueRow { rehearsal: true, tone: None, topic: "", ..later })]))
            }
        }
    }
}

fn thread(ui: &Ui) -> Markup {
    let citizen = LaneMessage {
        author: "noordkade",
        handle: "@noordkade@stad.example",
        colour: 2,
        mark: Mark::Rehearsal,
        at: before(ui, 82),
        text: "Sinds gisteravond zijn alle lantaarns op de Lindekade uit. Het is pikdonker als de kinderen van training komen. Wie kan dit oplossen?",
        text_lang: "nl",
        tags: html! { (tag_with(Level::Plain, "pencil", "Edited 16:40")) },
        attachments: html! {},
        reactions: &[Reaction { icon: "heart", words: "23 favourites" }, Reaction { icon: "repeat-2", words: "14 boosts" }],
    };
    let note = LaneNote {
        author: "Tomas Hale",
        role: "Public Works, lighting",
        colour: 5,
        at: before(ui, 42),
        text: "@Noor Feeder cabinet 14 tripped again. Temporary lights go up tonight before 19:00.",
        more: html! {},
    };
    html! {
        section #thread.pane.pane--thread aria-label="Conversation" {
            header.th-h {
                div.row {
                    a class="btn btn--q btn--ic th-back" href="/inbox" { (icon("chevron-left")) span.vh { "Back to the inbox" } }
                    h1 { "Street lights out, Lindekade" }
                    (button("Hand off").icon("arrow-right-left").desk_only().key("h").idle()) (button("More actions").icon_only("ellipsis").idle())
                }
                p.th-meta { (net_named(ui, Mark::Rehearsal)) span { "Public" } (dept("Public Works", 5)) (rehearsal_tag(ui)) }
            }
            div.pane-scroll tabindex="0" role="region" aria-label="Messages in this conversation" {
                (lane(&[
                    lane_message(ui, &citizen),
                    lane_event(ui, "split", html! { b { "Noor Bakker" } " asked " b { "Public Works" } }, before(ui, 73)),
                    lane_note(ui, &note),
                    lane_message(ui, &LaneMessage { author: "Veldmonde", handle: "@gemeente@veldmonde.example", colour: 1, text: "Dank u. We kijken ernaar.\n\nVanavond meer.", tags: html! { (tag(Level::Ok, "Sent")) }, reactions: &[], at: before(ui, 30), ..citizen.clone() }),
                ]))
            }
            (reply(ui))
        }
    }
}

fn reply(ui: &Ui) -> Markup {
    reply_form(
        ui,
        &ReplyForm {
            action: "/inbox/4711/reply",
            modes: &[
                ReplyMode { value: "public", label: "Public reply", chosen: true },
                ReplyMode { value: "private", label: "Private message", chosen: false },
                ReplyMode { value: "note", label: "Staff note", chosen: false },
            ],
            above: html! {},
            text: "",
            text_lang: "nl",
            placeholder: "Reply as @gemeente@veldmonde.example",
            limit_words: "500 characters left",
            error: None,
            check_at: None,
            proof: html! {},
            fields: html! {},
            aside: html! {},
            actions: html! { (button("Offline").quiet().icon("phone").idle()) },
            send_label: "Send",
            barred: None,
        },
    )
}

fn context(ui: &Ui) -> Markup {
    html! {
        aside.pane.pane--ctx.ctx aria-label="About this message" {
            div.pane-scroll tabindex="0" role="region" aria-label="Details" {
                section { (promise(ui, Due::Left { minutes: 38, of_minutes: 120 }, "First answer due 18:22. Our promise on weekdays is 2 hours.")) }
                section {
                    h2 { "Case " small { "2026-11-4711" } }
                    (terms(&[("Topic", html! { "Street lighting" }), ("Tone", tone(ui, Tone::Worried)), ("Owner", html! { span.row { (avatar("Noor Bakker", 3, Size::Small)) "Noor Bakker" } }), ("Opened", ui.time(before(ui, 82), Form::Full))]))
                }
                section {
                    h2 { "Hand-off" }
                    (steps(ui, &[
                        Step { state: StepState::Done, title: "Front office", detail: "Noor Bakker, 9 min" },
                        Step { state: StepState::Now, title: "Answer in public", detail: "You, before 18:22" },
                        Step { state: StepState::Ahead, title: "On the street: temporary lights", detail: "Tomas Hale, tonight before 19:00" },
                    ]))
                }
            }
        }
    }
}
