//! An account as a card: whether it works; if not, what happened, what is safe and what to do; and what it can do, with source and date.

use crate::{
    i18n::{Form, span},
    pages::trouble,
    parts::{
        Level, Mark, Ui, abilities, actions, button, card, dept, inline_form, lines, link_button, net_named, note, rehearsal_tag,
        remark, row, stack, tag, terms, two_lines, unfold,
    },
    server::desk::Desk,
    t,
};
use folkmoot_model::{
    account::{Account, AccountState},
    count::{Unit, count},
    network::{
        NetworkKind,
        capability::{Capability, Deduplication, Verb},
    },
    staff::{person::Department, role::Right},
};
use folkmoot_newsroom::Refusal;
use folkmoot_store::{self as store, gaps::Gap};
use jiff::Timestamp;
use maud::{Markup, html};

/// Everything a network may be able to do, in the order of the page.
const VERBS: [Verb; 13] = [
    Verb::Publish,
    Verb::Pictures,
    Verb::Reply,
    Verb::PrivateReply,
    Verb::Edit,
    Verb::Withdraw,
    Verb::FindSent,
    Verb::Collect,
    Verb::Stream,
    Verb::Measure,
    Verb::Block,
    Verb::Mute,
    Verb::Report,
];

/// What a card shows of an account.
pub(super) struct Shown<'a> {
    account: &'a Account,
    department: Option<&'a Department>,
    last_error: Option<(String, Timestamp)>,
    gaps: Vec<Gap>,
    next_turn: Option<Timestamp>,
    connects: bool,
}

impl<'a> Shown<'a> {
    /// Reads what stands beside an account.
    pub(super) async fn read(desk: &Desk, account: &'a Account, departments: &'a [Department]) -> Result<Self, Refusal> {
        let read = desk.read();
        let mut gaps = store::gaps::open(&read).await?;
        gaps.retain(|gap| gap.account == account.id);
        let turns = store::accounts::turns(&read).await?;
        Ok(Self {
            account,
            department: departments.iter().find(|department| department.id == account.department),
            last_error: store::accounts::last_error(&read, account.id).await?,
            gaps,
            next_turn: turns.into_iter().find(|(id, _)| *id == account.id).map(|(_, at)| at),
            connects: desk.actor.may(Right::ConnectAccounts, account.department),
        })
    }
}

/// The mark of a network.
pub(super) fn mark(network: NetworkKind) -> Mark {
    Mark::parse(network.as_str()).unwrap_or(Mark::Mastodon)
}

/// The card.
pub(super) fn card_of(desk: &Desk, shown: &Shown<'_>) -> Markup {
    let (ui, account) = (&desk.ui, shown.account);
    let id = format!("account-{}", account.id);
    let body = stack(html! {
        (row(html! {
            @if account.network == NetworkKind::Rehearsal { (rehearsal_tag(ui)) } @else { (net_named(ui, mark(account.network))) }
            @if let Some(department) = shown.department { (dept(&department.name, department.colour)) }
            (state_tag(ui, shown))
        }))
        @if !account.purpose.is_empty() { p { (account.purpose) } }
        (trouble(ui, shown))
        (facts(ui, shown))
        (unfold(&t!(ui, "accounts-can"), false, can(ui, &account.capability)))
        @if shown.connects { (buttons(ui, shown)) }
    });
    card(&id, &account.display_name, &at_handle(&account.handle), body)
}

fn at_handle(handle: &str) -> String {
    if handle.starts_with('@') { handle.to_owned() } else { format!("@{handle}") }
}

fn state_tag(ui: &Ui, shown: &Shown<'_>) -> Markup {
    match &shown.account.state {
        AccountState::Connected if shown.last_error.is_some() => tag(Level::Warn, &t!(ui, "accounts-state-trouble")),
        AccountState::Connected => tag(Level::Ok, &t!(ui, "accounts-state-connected")),
        AccountState::NeedsReconnect { .. } => tag(Level::Bad, &t!(ui, "accounts-state-reconnect")),
        AccountState::Disconnected { .. } => tag(Level::Plain, &t!(ui, "accounts-state-out")),
    }
}

/// What is wrong, what is safe, what to do.
fn trouble(ui: &Ui, shown: &Shown<'_>) -> Markup {
    match (&shown.account.state, &shown.last_error) {
        (AccountState::NeedsReconnect { since, why }, _) => {
            let since = ui.moment(*since, Form::Near);
            note(
                Level::Bad,
                html! { b { (t!(ui, "accounts-reconnect-what", since = since)) } " " (trouble::view(ui, why)) " " (t!(ui, "accounts-reconnect-next")) },
            )
        }
        (AccountState::Disconnected { since }, _) => {
            remark(html! { (t!(ui, "accounts-out-since", since = ui.moment(*since, Form::Date))) })
        }
        (AccountState::Connected, Some((why, at))) => {
            let at = ui.moment(*at, Form::Near);
            note(
                Level::Warn,
                html! { b { (t!(ui, "accounts-trouble-what", at = at)) } " " (trouble::view(ui, why)) " " (t!(ui, "accounts-trouble-next")) },
            )
        }
        (AccountState::Connected, None) => html! {},
    }
}

fn facts(ui: &Ui, shown: &Shown<'_>) -> Markup {
    let account = shown.account;
    let mut rows = vec![
        (t!(ui, "accounts-server"), html! { (account.server.trim_end_matches('/')) }),
        (t!(ui, "accounts-last-ok"), account.last_ok_at.map_or_else(|| html! { (t!(ui, "accounts-never")) }, |at| ui.ago(at))),
    ];
    if let Some(at) = shown.next_turn {
        rows.push((
            t!(ui, "accounts-next-turn"),
            html! { @if at <= ui.now { (t!(ui, "accounts-turn-now")) } @else { (ui.time(at, Form::Near)) } },
        ));
    }
    rows.push((t!(ui, "accounts-since"), ui.time(account.connected_at, Form::Date)));
    if !shown.gaps.is_empty() {
        rows.push((t!(ui, "accounts-gaps"), gaps(ui, &shown.gaps)));
    }
    let rows: Vec<(&str, Markup)> = rows.iter().map(|(term, what)| (term.as_str(), html! { (what) })).collect();
    terms(&rows)
}

fn gaps(ui: &Ui, gaps: &[Gap]) -> Markup {
    let line = |gap: &Gap| {
        let (from, to) = (ui.moment(gap.from, Form::Short), ui.moment(gap.to, Form::Short));
        html! { (t!(ui, "gap-between", from = from, to = to)) a href="/health#gaps" { (t!(ui, "gap-see")) } }
    };
    lines(&gaps.iter().map(line).collect::<Vec<_>>())
}

fn buttons(ui: &Ui, shown: &Shown<'_>) -> Markup {
    let account = shown.account;
    let path = |last: &str| format!("/accounts/{}/{last}", account.id);
    let (again, edit, out) = (path("reconnect"), path("edit"), path("disconnect"));
    let used = !matches!(account.state, AccountState::Disconnected { .. });
    let label = if used { t!(ui, "accounts-reconnect") } else { t!(ui, "accounts-use-again") };
    let reconnect = button(&label).icon("plug");
    let reconnect = if matches!(account.state, AccountState::NeedsReconnect { .. }) { reconnect.primary() } else { reconnect };
    actions(html! {
        @if account.network == NetworkKind::Mastodon { (inline_form(ui, &again, html! { (reconnect) })) }
        @if used {
            (link_button(&t!(ui, "accounts-edit"), &edit).icon("pencil"))
            (link_button(&t!(ui, "accounts-disconnect"), &out).quiet().icon("unplug"))
        }
    })
}

/// What it can do, with its limits, where that is known from, and since when.
fn can(ui: &Ui, capability: &Capability) -> Markup {
    let verbs: Vec<(bool, String)> =
        VERBS.iter().map(|verb| (capability.can(*verb), words(ui, *verb, capability.can(*verb)))).collect();
    let rows = limits(ui, capability);
    let rows: Vec<(&str, Markup)> = rows.iter().map(|(term, what)| (term.as_str(), html! { (what) })).collect();
    html! {
        (abilities(&verbs))
        (terms(&rows))
        (remark(html! { (t!(ui, "accounts-source", source = capability.source.as_str(), at = ui.moment(capability.as_of, Form::Short))) }))
    }
}

fn words(ui: &Ui, verb: Verb, can: bool) -> String {
    let what = match verb {
        Verb::Publish => t!(ui, "verb-publish"),
        Verb::Pictures => t!(ui, "verb-pictures"),
        Verb::Reply => t!(ui, "verb-reply"),
        Verb::PrivateReply => t!(ui, "verb-private-reply"),
        Verb::Edit => t!(ui, "verb-edit"),
        Verb::Withdraw => t!(ui, "verb-withdraw"),
        Verb::FindSent => t!(ui, "verb-find-sent"),
        Verb::Collect => t!(ui, "verb-collect"),
        Verb::Stream => t!(ui, "verb-stream"),
        Verb::Measure => t!(ui, "verb-measure"),
        Verb::Block => t!(ui, "verb-block"),
        Verb::Mute => t!(ui, "verb-mute"),
        Verb::Report => t!(ui, "verb-report"),
    };
    if can { what } else { t!(ui, "verb-not", what = what) }
}

fn limits(ui: &Ui, capability: &Capability) -> Vec<(String, Markup)> {
    let empty = count("", &capability.text);
    let media = &capability.media;
    let dedupe = match capability.deduplication {
        Deduplication::OwnKey => t!(ui, "dedupe-own-key"),
        Deduplication::IdempotencyKey => t!(ui, "dedupe-idempotency-key"),
        Deduplication::None => t!(ui, "dedupe-none"),
    };
    let rate = capability.publish_rate;
    let window = span(ui.locale, i64::from(rate.window_s).div_euclid(60).max(1));
    let unit = if empty.unit == Unit::Bytes {
        t!(ui, "limit-bytes", limit = empty.limit)
    } else {
        t!(ui, "limit-characters", limit = empty.limit)
    };
    let size = t!(ui, "limit-mb", megabytes = megabytes(media.picture_bytes));
    vec![
        (t!(ui, "limit-text"), html! { (unit) }),
        (
            t!(ui, "limit-pictures"),
            two_lines(
                html! { (t!(ui, "limit-pictures-of", count = media.pictures, size = size)) },
                html! { (media.media_types.join(", ")) },
            ),
        ),
        (t!(ui, "limit-alt"), html! { (t!(ui, "limit-characters", limit = media.description_chars)) }),
        (t!(ui, "limit-rate"), html! { (t!(ui, "limit-rate-of", calls = rate.calls, window = window)) }),
        (t!(ui, "limit-dedupe"), html! { (dedupe) }),
    ]
}

/// Whole megabytes, rounded down; at least one.
fn megabytes(bytes: u64) -> u64 {
    (bytes / 1_000_000).max(1)
}
