//! The page of one message: what it says, what became of it, what can be done.

use super::{
    acts::{self, Refused},
    again, diff,
    loaded::{Loaded, is_waiting},
    path,
};
use crate::{
    i18n::Form as Say,
    pages::{
        compose::{
            preview, side,
            view::{kinds, language_name, state_tag},
        },
        deliveries::words,
        findings,
    },
    parts::{self, Column, Level, Step, Ui, act_form, button, main_section, side_section},
    server::desk::Desk,
    t,
};
use folkmoot_model::{
    outgoing::{
        approval::Clearance,
        delivery::{Delivery, DeliveryState},
        edition::{Content, Edition},
        message::{MessageState, MessageVerb},
    },
    staff::role::Right,
};
use jiff::Timestamp;
use maud::{Markup, html};

/// Editions shown with their changes; older ones are only named.
const EDITIONS: usize = 10;

/// The main part of the page.
pub fn page(desk: &Desk, loaded: &Loaded, came: &Refused) -> Markup {
    let ui = &desk.ui;
    let (department, colour) = loaded.room.department(loaded.message.department);
    html! {
        (parts::bar(&loaded.message.title, html! { (state_tag(ui, loaded.message.state.word())) (parts::dept(department, colour)) },
            html! { (parts::link_button(&t!(ui, "message-all"), "/messages").desk_only()) }))
        (parts::message_columns(main(desk, loaded, came), &t!(ui, "message-side"), aside(desk, loaded, came)))
    }
}

fn main(desk: &Desk, loaded: &Loaded, came: &Refused) -> Markup {
    let ui = &desk.ui;
    html! {
        (parts::error_summary(ui, &came.problems))
        (wrong_facts(ui, loaded))
        (super::after::time_over(ui, loaded))
        (status(desk, loaded))
        (main_section("says", &t!(ui, "message-says"), says(ui, loaded)))
        @if is_waiting(&loaded.message.state) {
            (main_section("proof", &t!(ui, "compose-proof"), findings::list(ui, &findings::said_with(ui, &loaded.room.guideline, &loaded.findings, &loaded.people))))
        }
        @if !loaded.readings.is_empty() || !loaded.links.is_empty() {
            (main_section("figures", &t!(ui, "message-figures"), super::figures::section(ui, loaded)))
        }
        (main_section("editions", &t!(ui, "message-editions"), editions(desk, loaded)))
    }
}

/// What is under way; asks for itself again while something is.
pub fn status(desk: &Desk, loaded: &Loaded) -> Markup {
    let ui = &desk.ui;
    let address = format!("/messages/{}/status", loaded.message.id);
    let moving = loaded.is_moving(ui.now);
    let body = html! {
        (frozen_note(ui, loaded))
        (state_note(desk, loaded))
        @if !loaded.deliveries.is_empty() { (main_section("deliveries", &t!(ui, "message-deliveries"), deliveries(desk, loaded))) }
    };
    parts::following(ui, "status", moving.then_some(address.as_str()), html! { (parts::texts(&[body])) })
}

/// That a freeze holds it, or held it and nobody has decided; or that it is one of the messages of the crisis.
fn frozen_note(ui: &Ui, loaded: &Loaded) -> Markup {
    let open = matches!(loaded.message.state, MessageState::Scheduled { .. })
        || loaded.deliveries.iter().any(|one| !one.state.is_settled());
    if loaded.frozen.of_crisis {
        return parts::note_with(Level::Info, "megaphone", html! { (t!(ui, "freeze-is-of-crisis")) });
    }
    if !loaded.frozen.held || !open {
        return html! {};
    }
    let words = if loaded.frozen.standing.is_some() { t!(ui, "freeze-holds-this") } else { t!(ui, "freeze-held-this") };
    parts::note_with(Level::Bad, "hand", html! { b { (words) } " " a href="/freeze" { (t!(ui, "freeze-look")) } })
}

/// One sentence on where it stands, with Stop while that is possible.
fn state_note(desk: &Desk, loaded: &Loaded) -> Markup {
    let ui = &desk.ui;
    let message = &loaded.message;
    match &message.state {
        MessageState::Draft => html! {},
        MessageState::Submitted { by, at, .. } => {
            let words = t!(ui, "note-submitted", name = loaded.name(*by).to_owned(), at = ui.moment(*at, Say::Near));
            parts::note_with(Level::Info, "user-check", html! { (words) })
        }
        MessageState::Rejected { held_by: Some(held_by), .. } => {
            let (version, clauses) = (held_by.version, held_by.clauses.join(", "));
            let next = t!(ui, "note-held-next");
            let department = held_by.department.map_or("", |id| loaded.room.department(id).0).to_owned();
            let said = if department.is_empty() {
                t!(ui, "note-held", version = version, clauses = clauses)
            } else {
                t!(ui, "note-held-department", version = version, clauses = clauses, department = department)
            };
            parts::note(Level::Warn, html! { b { (said) } p { (next) } })
        }
        MessageState::Rejected { by, why, held_by: None } => {
            parts::note(Level::Warn, html! { b { (t!(ui, "note-rejected", name = loaded.name(*by).to_owned())) } p { (why) } })
        }
        MessageState::Approved => parts::note_with(Level::Info, "pause", html! { (t!(ui, "note-approved")) }),
        MessageState::Scheduled { at } => scheduled(desk, loaded, *at),
        MessageState::Published { .. } if loaded.deliveries.iter().any(|one| words::can_be_settled(one, ui.now)) => {
            parts::note(Level::Bad, html! { b { (t!(ui, "note-trouble")) } " " (t!(ui, "note-trouble-next")) })
        }
        MessageState::Published { .. } => html! {},
        MessageState::Withdrawn { by, reason } => parts::note(
            Level::Warn,
            html! {
                b { (t!(ui, "note-withdrawn", name = loaded.name(*by).to_owned())) } p { (reason) }
                (super::after::remains(ui, loaded))
            },
        ),
        MessageState::Superseded { by, at } => parts::note(
            Level::Warn,
            html! {
                b { (t!(ui, "note-superseded", at = ui.moment(*at, Say::Near))) } " " a href={ "/messages/" (by) } { (t!(ui, "note-superseded-by")) }
                (super::after::remains(ui, loaded))
            },
        ),
        MessageState::Expired { at } => parts::note(
            Level::Warn,
            html! { b { (t!(ui, "note-expired", at = ui.moment(*at, Say::Near))) } (super::after::remains(ui, loaded)) },
        ),
    }
}

fn scheduled(desk: &Desk, loaded: &Loaded, at: Timestamp) -> Markup {
    let ui = &desk.ui;
    let seconds = at.duration_since(ui.now).as_secs().max(0);
    let words = if seconds < 120 {
        t!(ui, "note-goes-out-seconds", seconds = seconds)
    } else {
        t!(ui, "note-goes-out", at = ui.moment(at, Say::Full))
    };
    let may = desk.actor.may(Right::PublishMessages, loaded.message.department);
    let stop = format!("/messages/{}/stop", loaded.message.id);
    parts::note_with(
        Level::Info,
        "clock",
        html! {
            b { (words) } " "
            @if may { (act_form(ui, &stop, loaded.message.revision, html! { (button(&t!(ui, "act-stop")).small().icon("pause")) })) }
        },
    )
}

fn deliveries(desk: &Desk, loaded: &Loaded) -> Markup {
    let ui = &desk.ui;
    let headings = [t!(ui, "delivery-account"), t!(ui, "delivery-what"), t!(ui, "delivery-stands")];
    let columns: Vec<Column<'_>> = headings.iter().map(|heading| Column::words(heading)).collect();
    let rows: Vec<Vec<Markup>> = loaded.deliveries.iter().map(|delivery| delivery_row(ui, loaded, delivery)).collect();
    parts::table(&t!(ui, "message-deliveries"), &columns, &rows)
}

fn delivery_row(ui: &Ui, loaded: &Loaded, delivery: &Delivery) -> Vec<Markup> {
    let told = words::tell(ui, delivery);
    let link = match &delivery.state {
        DeliveryState::Sent { receipt: Some(receipt) } => receipt.url.clone(),
        _ => None,
    };
    vec![
        account(ui, loaded, delivery),
        html! { (words::act(ui, &delivery.act)) @if is_part(loaded, delivery) { " · " (t!(ui, "delivery-part", number = delivery.part + 1)) } span.xs.muted { " · " (t!(ui, "message-edition", number = loaded.number(delivery.edition))) } },
        html! {
            (words::told(&told))
            @if let Some(url) = &link { p.sm { a href=(parts::safe_href(url)) rel="noreferrer" { (t!(ui, "delivery-look")) } } }
            @if words::can_be_settled(delivery, ui.now) { p.sm { a href={ "/deliveries/" (delivery.id) } { (t!(ui, "delivery-settle-link")) } } }
        },
    ]
}

/// Whether a delivery is one of several parts.
fn is_part(loaded: &Loaded, delivery: &Delivery) -> bool {
    delivery.part > 0
        || loaded
            .deliveries
            .iter()
            .any(|other| other.part > 0 && other.account == delivery.account && other.edition == delivery.edition)
}

pub(super) fn account(ui: &Ui, loaded: &Loaded, delivery: &Delivery) -> Markup {
    html! {
        @if let Some(account) = loaded.room.account(delivery.account) {
            (parts::net_named(ui, preview::mark(account.network))) " " span.xs.muted.wrap-any { (account.handle) }
        }
    }
}

/// The newest edition, as its accounts say it.
fn says(ui: &Ui, loaded: &Loaded) -> Markup {
    let cards = preview::of_content(ui, &loaded.room, &loaded.edition.content);
    html! {
        (content_texts(ui, loaded, &loaded.edition.content))
        @if !cards.is_empty() { (parts::previews(&t!(ui, "compose-previews"), &cards)) }
    }
}

/// Texts of a content: shared ones, then those of single accounts.
pub fn content_texts(ui: &Ui, loaded: &Loaded, content: &Content) -> Markup {
    let mut all: Vec<Markup> = Vec::new();
    if let Some(warning) = &content.warning {
        all.push(html! { p.sm { b { (t!(ui, "compose-warning")) ":" } " " (warning) } });
    }
    all.extend(
        content
            .texts
            .iter()
            .map(|(language, text)| parts::message_text(ui, language.as_str(), &language_name(ui, language), text)),
    );
    for target in &content.targets {
        if let (Some(own), Some(account)) = (&target.own_text, loaded.room.account(target.account)) {
            let remark = t!(ui, "message-own-text", handle = account.handle.clone());
            all.push(parts::message_text(ui, target.language.as_str(), &remark, own));
        }
    }
    html! { @if all.is_empty() { p.sm.muted { (t!(ui, "message-no-text")) } } @else { (parts::texts(&all)) } }
}

fn editions(desk: &Desk, loaded: &Loaded) -> Markup {
    let ui = &desk.ui;
    let message = &loaded.message;
    let may = desk.actor.may(Right::WriteMessages, message.department) && message.obstacles_to(MessageVerb::Edit).is_empty();
    html! {
        @for (place, edition) in loaded.editions.iter().enumerate().take(EDITIONS) {
            @let before = loaded.editions.get(place + 1);
            (parts::unfold(&edition_name(ui, loaded, edition), false, html! {
                @match before {
                    Some(before) => (changes(ui, loaded, before, edition)),
                    None => (content_texts(ui, loaded, &edition.content)),
                }
                @if may && edition.id != message.edition { (again::bring_back_button(ui, message, edition)) }
            }))
        }
        @if loaded.editions.len() > EDITIONS { p.xs.muted { (t!(ui, "message-older-editions", count = loaded.editions.len() - EDITIONS)) } }
    }
}

fn edition_name(ui: &Ui, loaded: &Loaded, edition: &Edition) -> String {
    t!(
        ui,
        "message-edition-by",
        number = edition.number,
        name = loaded.name(edition.writer).to_owned(),
        at = ui.moment(edition.written_at, Say::Near)
    )
}

/// What one edition changed: words of each text, and in a sentence what is no text.
fn changes(ui: &Ui, loaded: &Loaded, before: &Edition, after: &Edition) -> Markup {
    let (old, new) = (&before.content, &after.content);
    let mut languages: Vec<_> = old.texts.keys().chain(new.texts.keys()).collect();
    languages.sort();
    languages.dedup();
    let said = |content: &Content, language| content.texts.get(language).cloned().unwrap_or_default();
    let own = |content: &Content, account| {
        content
            .targets
            .iter()
            .find(|target| target.account == account)
            .and_then(|target| target.own_text.clone())
            .unwrap_or_default()
    };
    html! {
        @for language in languages {
            @let (was, is) = (said(old, language), said(new, language));
            @if was != is { (parts::lang(ui, language.as_str())) (parts::diff(language.as_str(), &diff::words(&was, &is))) }
        }
        @for target in &new.targets {
            @let (was, is) = (own(old, target.account), own(new, target.account));
            @if was != is {
                @if let Some(account) = loaded.room.account(target.account) { p.xs.muted { (t!(ui, "message-own-text", handle = account.handle.clone())) } }
                (parts::diff(target.language.as_str(), &diff::words(&was, &is)))
            }
        }
        @if old.targets.iter().map(|t| t.account).ne(new.targets.iter().map(|t| t.account)) { p.sm { (t!(ui, "change-accounts")) } }
        @if old.pictures != new.pictures { p.sm { (t!(ui, "change-pictures")) } }
        @if old.warning != new.warning { p.sm { (t!(ui, "change-warning")) } }
        @if old.facts != new.facts { p.sm { (t!(ui, "change-facts")) } }
        @if old.visibility != new.visibility { p.sm { (t!(ui, "change-visibility")) } }
    }
}

fn aside(desk: &Desk, loaded: &Loaded, came: &Refused) -> Markup {
    let ui = &desk.ui;
    html! {
        (side_section(&t!(ui, "message-do"), html! { (parts::stack(acts::all(desk, loaded, came))) }))
        (side_section(&t!(ui, "compose-approval"), approval(ui, loaded)))
        (side_section(&t!(ui, "message-facts"), facts(ui, loaded)))
    }
}

fn approval(ui: &Ui, loaded: &Loaded) -> Markup {
    let states = side::steps(Some(&loaded.message.state));
    let written = t!(
        ui,
        "step-by-at",
        name = loaded.name(loaded.edition.writer).to_owned(),
        at = ui.moment(loaded.edition.written_at, Say::Near)
    );
    let between = path::said(ui, loaded, states[1]);
    let goes = match &loaded.message.state {
        MessageState::Scheduled { at } | MessageState::Published { at } => ui.moment(*at, Say::Short),
        _ => loaded.message.planned_at.map_or_else(|| t!(ui, "step-when-approved"), |at| ui.moment(at, Say::Short)),
    };
    html! {
        @let first = Step { state: states[0], title: &t!(ui, "step-written"), detail: &written };
        @let last = Step { state: states[2], title: &t!(ui, "step-out"), detail: &goes };
        @let all: Vec<Step<'_>> = std::iter::once(first).chain(between.iter().map(path::Said::step)).chain(std::iter::once(last)).collect();
        (parts::steps(ui, &all))
        @let emergencies: Vec<_> = loaded.approvals.iter().filter_map(|approval| match &approval.clearance {
            Clearance::BreakGlass { reason, .. } => Some((approval, reason)),
            _ => None,
        }).collect();
        (overridden(ui, loaded))
        @for (approval, reason) in emergencies {
            (parts::note_with(Level::Warn, "siren", html! { b { (path::words(ui, loaded, approval)) } p { (reason) } }))
        }
    }
}

fn facts(ui: &Ui, loaded: &Loaded) -> Markup {
    let message = &loaded.message;
    let kind =
        kinds(ui).into_iter().find(|(kind, _)| *kind == message.kind).map_or_else(|| t!(ui, "kind-reply"), |(_, words)| words);
    let planned = message.planned_at.map_or_else(|| html! { (t!(ui, "step-when-approved")) }, |at| ui.time(at, Say::Full));
    let (kind_word, planned_word, audience, started, answers) = (
        t!(ui, "compose-kind"),
        t!(ui, "message-planned"),
        t!(ui, "compose-audience"),
        t!(ui, "message-started"),
        t!(ui, "message-answers"),
    );
    let mut rows = vec![(kind_word.as_str(), html! { (kind) }), (planned_word.as_str(), planned)];
    if !message.audience.is_empty() {
        rows.push((audience.as_str(), html! { (message.audience) }));
    }
    let (until, partners, campaign) = (t!(ui, "compose-until"), t!(ui, "compose-partners"), t!(ui, "compose-campaign"));
    if let Some(at) = message.plan.valid_until {
        let past = at <= ui.now;
        rows.push((
            until.as_str(),
            html! { (ui.time(at, Say::Full)) @if past { " " (parts::tag(Level::Warn, &t!(ui, "message-past"))) } },
        ));
    }
    let embargo = t!(ui, "compose-embargo");
    if let Some(at) = message.plan.embargo_until {
        rows.push((embargo.as_str(), ui.time(at, Say::Full)));
    }
    if !message.plan.partners.is_empty() {
        let named = message.plan.partners.iter().map(|id| loaded.room.department(*id));
        let named: Vec<Markup> = named.map(|(name, colour)| parts::dept(name, colour)).collect();
        rows.push((partners.as_str(), parts::lines(&named)));
    }
    if let Some(of) = message.plan.campaign.and_then(|id| loaded.room.campaign(id)) {
        rows.push((campaign.as_str(), crate::pages::campaigns::named(of)));
    }
    rows.push((started.as_str(), html! { (loaded.name(message.writer)) ", " (ui.time(message.created_at, Say::Short)) }));
    if let Some(answered) = message.in_reply_to {
        rows.push((answers.as_str(), html! { a href={ "/inbox/" (answered.case) } { (t!(ui, "message-answers-case")) } }));
    }
    let rests = t!(ui, "compose-facts");
    if !loaded.facts.is_empty() {
        let links: Vec<Markup> =
            loaded.facts.iter().map(|known| html! { a href={ "/facts/" (known.fact.id) } { (known.fact.name) } }).collect();
        rows.push((rests.as_str(), parts::lines(&links)));
    }
    parts::terms(&rows)
}

/// What people let pass of what the guideline blocks, also when it went out long ago.
pub fn overridden(ui: &Ui, loaded: &Loaded) -> Markup {
    html! {
        @for one in &loaded.overrides {
            @let (name, at) = (loaded.name(one.eyes.approver()).to_owned(), ui.moment(one.at, Say::Near));
            @let words = t!(ui, "message-overridden", name = name, at = at, clause = one.clause.as_str(), edition = loaded.number(one.edition));
            (parts::note_with(Level::Warn, "shield-alert", html! { b { (words) } p { (one.reason) } }))
        }
    }
}

/// Facts it rests on of which it says what is wrong now.
fn wrong_facts(ui: &Ui, loaded: &Loaded) -> Markup {
    let wrong = loaded.facts.iter().filter(|known| known.is_wrong_in(&loaded.edition.content));
    html! {
        @for known in wrong {
            (parts::note(Level::Warn, html! {
                b {
                    @if known.fact.withdrawn.is_some() { (t!(ui, "message-fact-gone", fact = known.fact.name.clone())) }
                    @else { (t!(ui, "message-fact-wrong", fact = known.fact.name.clone())) }
                } " "
                a href={ "/facts/" (known.fact.id) } { (t!(ui, "message-fact-wrong-next")) }
            }))
        }
    }
}
