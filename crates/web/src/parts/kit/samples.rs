//! Invented contents of the kit: states, marks, lists, charts, and the shell around them.

#![cfg_attr(not(test), expect(clippy::wildcard_imports, reason = "the kit shows every part"))]

use jiff::Timestamp;
use jiff::tz::TimeZone;
use maud::{Markup, Render, html};

use super::super::*;
use crate::charts::{
    DaySlot, DayStrip, PromiseBand, Series, SlotKind, Stacked, Words, day_strip, mini_bars, promise_band, spark, stacked,
};
use crate::i18n::{Form, Locale};
use crate::theme::Theme;

impl Button<'_> {
    /// The button as finished markup, where a part wants that.
    pub fn into_markup(self) -> Markup {
        self.render()
    }
}

/// Monday 23 November 2026, 17:44 in Amsterdam.
const NOW_SECONDS: i64 = 1_795_452_240;

/// A page context with a fixed present and recognisable secrets.
pub fn sample_ui() -> Ui {
    Ui {
        locale: Locale::EN,
        zone: TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC),
        now: Timestamp::from_second(NOW_SECONDS).unwrap_or(Timestamp::UNIX_EPOCH),
        nonce: "sample-nonce".to_owned(),
        csrf: "sample-csrf".to_owned(),
    }
}

/// A moment some minutes before the sample's present.
pub(super) fn before(ui: &Ui, minutes: i64) -> Timestamp {
    ui.now.checked_sub(jiff::SignedDuration::from_mins(minutes)).unwrap_or(ui.now)
}

pub(super) fn town() -> Town<'static> {
    Town { name: "Veldmonde", crest: Crest::Veldmonde, theme: Theme::HOUSE }
}

/// Every place, with some work waiting.
pub fn sample_places() -> Vec<NavEntry> {
    Place::ALL
        .into_iter()
        .map(|place| {
            let waiting = match place {
                Place::Inbox => 18,
                Place::Approvals => 3,
                _ => 0,
            };
            NavEntry { place, waiting }
        })
        .collect()
}

pub(super) fn in_shell(ui: &Ui, scheme: Scheme, layout: Layout, main: Markup) -> Markup {
    let places = sample_places();
    let notice = [Toast { words: "Done: street lights out, Lindekade", undo_action: Some("/inbox/4711/undo") }];
    Shell {
        title: "Design kit",
        current: Some(Place::Inbox),
        places: &places,
        layout,
        town: &town(),
        person: &Person { name: "Noor Bakker", role: "Web care, front office", colour: 3 },
        duty: Some(Duty { headline: "Front office open", detail: "until 22:00 · 3 on duty", open: true }),
        scheme,
        rehearsal: true,
        here: "/inbox",
        toasts: if layout == Layout::Page { &notice } else { &[] },
        notice: html! {},
        freeze: Some(html! {}),
        single_keys: true,
    }
    .page(ui, main)
}

/// A small page, for tests of the shell.
pub fn sample_page(ui: &Ui, scheme: Scheme) -> Markup {
    in_shell(ui, scheme, Layout::Page, html! { (bar("Sample", html! {}, html! {})) })
}

pub(super) fn figures() -> Vec<Kpi<'static>> {
    let change = |level, words, values: &[f64]| html! { (tag(level, words)) (spark(values)) };
    vec![
        Kpi {
            label: "Messages from people",
            figure: "4,579",
            aside: "",
            change: change(Level::Plain, "+12%", &[1.0, 2.0, 2.5, 5.0, 3.0, 3.5]),
        },
        Kpi {
            label: "Answered in time",
            figure: "86%",
            aside: "promise 90%",
            change: change(Level::Plain, "+7 points", &[2.0, 3.0, 4.0, 1.0, 5.0, 6.0]),
        },
        Kpi {
            label: "Typical first answer",
            figure: "47 min",
            aside: "promise 2 h",
            change: change(Level::Plain, "49 min faster", &[5.0, 4.0, 3.0, 6.0, 2.0, 1.0]),
        },
        Kpi { label: "Waiting now", figure: "18", aside: "", change: html! {} },
    ]
}

fn section(span: &str, id: &str, heading: &str, body: Markup) -> Markup {
    html! { section class={ "card " (span) } aria-labelledby=(id) { h2 id=(id) { (heading) } (body) } }
}

pub(super) fn states(ui: &Ui) -> Markup {
    html! {
        (section("s-4", "k1", "Empty", empty("check-check", "Everyone has an answer", "Nothing waits in this queue. The next promise ends tomorrow at 8:40.", link_button("See follow-up (4)", "/inbox?queue=followup").into_markup())))
        (section("s-4", "k2", "Loading", html! { (skeleton(ui, &[40, 90, 70, 30, 80, 60])) }))
        (section("s-4", "k3", "Long work", job(ui, &Job { title: "Measuring 90 days", done: 8, total: 12, sentence: "Reading the likes of October. About 20 seconds left.", stop_action: Some("/jobs/17/stop") })))
        (section("s-6", "k4", "Something went wrong", html! { div.stack {
            (alert(Level::Bad, html! { b { "Not sent to Mastodon. Sent to the other 3 networks." } br; "The server refused the picture: larger than 4 MB. Nothing is lost." p.row.k-row { (button("Make it smaller and resend").small().idle()) (button("Details").small().quiet().idle()) } }))
            (note_with(Level::Warn, "clock-alert", html! { b { "stad.example has not answered since 17:12." } " Messages from there may be late. We try again every minute." }))
            (note_with(Level::Info, "users", html! { b { "Sem Visser is answering this message." } " You can read along." }))
            (note(Level::Ok, html! { "Sent at " (ui.time(before(ui, 3), Form::Near)) ", seen on the network." }))
        } }))
    }
}

pub(super) fn small_parts(ui: &Ui) -> Markup {
    section(
        "s-6",
        "k6",
        "Small parts",
        html! { div.kp {
            span.row.row--w { (button("Primary").primary().idle()) (button("Secondary").idle()) (button("Quiet").quiet().idle()) (button("Delete").danger().icon("trash-2").idle()) (button("Not now").barred(Some("You wrote this message, so someone else approves it"))) (button("More").icon_only("ellipsis").idle()) }
            span.row.row--w {
                (due(ui, Due::Left { minutes: 95, of_minutes: 120 })) (due(ui, Due::Left { minutes: 30, of_minutes: 120 }))
                (due(ui, Due::Over { minutes: 12 })) (due(ui, Due::Done { minutes: 47 })) (due(ui, Due::Paused))
            }
            span.row.row--w {
                (tag(Level::Plain, "Draft")) (tag(Level::Accent, "Deciding")) (tag(Level::Ok, "Passed")) (tag(Level::Warn, "Look")) (tag(Level::Bad, "Must fix"))
                (tag(Level::Info, "On hold")) (tag_with(Level::Plain, "lock", "Staff only")) (tag_line("Own text")) (rehearsal_tag(ui))
            }
            span.row.row--w.sm {
                @for mood in [Tone::Grateful, Tone::Neutral, Tone::Worried, Tone::Unhappy, Tone::Angry] { (tone(ui, mood)) }
                @for code in ["nl", "el", "es", "en", "und"] { (lang(ui, code)) }
            }
            span.row.row--w.sm { @for (name, colour) in [("Mobility", 2), ("Public Works", 5), ("Sport and Culture", 4), ("Green and Parks", 6), ("Civil Affairs", 3), ("Contact Centre", 1), ("Nobody", 0)] { (dept(name, colour)) } }
            span.row.row--w { @for mark in Mark::ALL { (net_named(ui, mark)) } }
            span.row.row--w { (avatar("Noor Bakker", 3, Size::Small)) (avatar("Tomas Hale", 5, Size::Middle)) (avatar_on(ui, "noordkade", 2, Mark::Rehearsal)) span.live { (bead(Level::Ok)) "Live" } span.live { (bead(Level::Warn)) "Late" } span.live { (bead(Level::Bad)) "Down" } }
            span.row { (counter(ui, 145, 280)) } span.row { (counter(ui, 318, 300)) }
        } },
    )
}

pub(super) fn lists(ui: &Ui) -> Markup {
    html! {
        (section("s-6", "k7", "Rows", html! { div.stack {
            (seg(ui, "View", &[Tab { href: "?v=day", label: "Day", count: None, current: false }, Tab { href: "?v=week", label: "Week", count: None, current: true }]))
            (tabs(ui, "Queues", &[Tab { href: "?q=1", label: "To answer", count: Some(18), current: true }, Tab { href: "?q=2", label: "At a department", count: Some(7), current: false }]))
            form.chips method="get" action="/inbox" { (chip(ui, "Public Works", "without", "dept")) (chip_link("Mine", "/inbox?mine=1", true)) (chip_link("All", "/inbox", false)) }
            (steps(ui, &[
                Step { state: StepState::Done, title: "Front office", detail: "Noor Bakker, 9 min" },
                Step { state: StepState::Failed, title: "Goes out on Mastodon", detail: "Refused, 17:31" },
                Step { state: StepState::Now, title: "Answer in public", detail: "You, before 18:22" },
                Step { state: StepState::Ahead, title: "Tell all 7 people it is fixed", detail: "" },
            ]))
            (terms(&[("Topic", html! { "Street lighting" }), ("Department", dept("Public Works", 5)), ("Written", ui.ago(before(ui, 82)))]))
            (promise(ui, Due::Left { minutes: 38, of_minutes: 120 }, "First answer due 18:22. Our promise on weekdays is 2 hours."))
            (meter(62, false))
        } }))
        (section("s-12", "k8", "Table", html! {
            (table("Background work", &[Column::words("Job"), Column::words("State"), Column::figures("Waiting"), Column::words("Last run"), Column::hidden("Actions")], &[
                vec![html! { "Publish" }, tag(Level::Ok, "Runs"), html! { "3" }, ui.ago(before(ui, 1)), html! { (button("Run now").small().idle()) }],
                vec![html! { "Collect from stad.example" }, tag(Level::Bad, "Token refused"), html! { "0" }, ui.ago(before(ui, 3000)), html! { (link_button("Connect again", "/accounts").small()) }],
            ]))
            (pager(ui, &Pager { newer: Some("?page=1"), older: Some("?page=3"), sentence: "Showing 51 to 100 of 1,240" }))
        }))
    }
}

pub(super) fn charts(ui: &Ui) -> Markup {
    let labels = ["31 Aug", "7 Sep", "14 Sep", "21 Sep", "28 Sep", "5 Oct", "12 Oct", "19 Oct", "26 Oct", "2 Nov"];
    let one = [110.0, 118.0, 108.0, 124.0, 130.0, 127.0, 136.0, 143.0, 235.0, 160.0];
    let two = [50.0, 52.0, 55.0, 56.0, 60.0, 61.0, 62.0, 70.0, 118.0, 90.0];
    let series = [Series { name: "Mastodon", colour: 1, values: &one }, Series { name: "Bluesky", colour: 2, values: &two }];
    let median = [96.0, 91.0, 87.0, 84.0, 80.0, 74.0, 71.0, 66.0, 103.0, 71.0];
    let slowest = [214.0, 206.0, 188.0, 176.0, 161.0, 149.0, 138.0, 126.0, 226.0, 110.0];
    let volume = |size| Stacked { size, labels: &labels, every: 3, series: &series, events: &[(8, "Storm, 28 October")] };
    let band =
        |size| PromiseBand { size, labels: &labels, every: 3, median_min: &median, slowest_min: &slowest, promise_min: 120.0 };
    let slots = [
        (1.0, SlotKind::Other(1)),
        (2.5, SlotKind::Other(6)),
        (4.0, SlotKind::Other(5)),
        (10.5, SlotKind::Snag),
        (19.5, SlotKind::Free),
    ];
    let slots: Vec<DaySlot> = slots.into_iter().map(|(hours, kind)| DaySlot { hours, kind }).collect();
    let words =
        |id, title| Words { id, title, sentence: "Invented figures of ten weeks, with a peak in the week of 26 October." };
    html! {
        (section("s-7", "k9", "The October storm doubled the messages", html! {
            div.c-wide { (stacked(&words("volume", "The October storm doubled the messages"), &volume((640.0, 260.0)))) }
            div.c-narrow { (stacked(&words("volume-n", "The October storm doubled the messages"), &volume((340.0, 220.0)))) }
            (as_table(ui, "Messages per week", &[Column::words("Week"), Column::figures("Mastodon")], &[vec![html! { "31 Aug" }, html! { "110" }]]))
        }))
        (section("s-5", "k10", "We keep our promise again", html! {
            div.ins.c-wide { (promise_band(ui.locale, &words("band", "We keep our promise again"), &band((460.0, 240.0)))) }
            div.ins.c-narrow { (promise_band(ui.locale, &words("band-n", "We keep our promise again"), &band((340.0, 220.0)))) }
        }))
        (section("s-4", "k11", "When", day_strip(ui.locale, "strip", &DayStrip { start_hour: 12, quiet: Some((9.0, 19.0)), slots: &slots, sentence: "Today noon to tomorrow noon. Quiet hours from 21:00 to 7:00. 22:30 falls inside them, 7:30 is free." })))
        (section("s-4", "k12", "Same topic", html! { div.same { div { (mini_bars(&[0.0, 0.0, 1.0, 0.0, 1.0, 0.0, 2.0, 1.0], 6)) } b.h1 { "7" } } }))
    }
}
