//! `/freeze/{id}`: one freeze from the press to the last decision, to look back on.

use super::view::{known, link, name};
use crate::{
    i18n::{Form as Say, span},
    parts::{self, Column, Layout, Width, card, remark},
    server::desk::{Desk, Names},
    t,
};
use axum::{extract::Path, response::Response};
use folkmoot_model::{
    ids::MessageId,
    outgoing::{
        freeze::{AfterFreeze, Freeze, FreezeState},
        message::Message,
    },
};
use folkmoot_newsroom::Refusal;
use folkmoot_store::{self as store, freezes::Stopped};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The page.
pub async fn page(desk: Desk, Path(id): Path<String>) -> Response {
    match main(&desk, &id).await {
        Ok(main) => desk.page(&t!(desk.ui, "freeze-summary"), None, Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn main(desk: &Desk, id: &str) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let id = id.parse().map_err(|_| Refusal::NotFound)?;
    let freeze = store::freezes::get(&desk.read(), id).await?.ok_or(Refusal::NotFound)?;
    let names = desk.names().await?;
    let stopped = store::freezes::stopped(&desk.read(), id).await?;
    let crisis = crisis(desk, &freeze).await?;
    let table = table(desk, &names, &stopped).await?;
    Ok(html! {
        (parts::bar(&t!(ui, "freeze-summary"), html! { (parts::bar_remark(&ui.moment(freeze.at, Say::Full))) },
            html! { (parts::link_button(&t!(ui, "freeze-title"), "/freeze").desk_only()) }))
        (parts::page(Width::Middle, html! {
            (card("what", &t!(ui, "freeze-what-happened"), "", facts(desk, &names, &freeze, &stopped)))
            (card("crisis", &t!(ui, "freeze-crisis"), "", crisis))
            (card("stopped", &t!(ui, "freeze-was-stopped"), &t!(ui, "freeze-stopped-count", count = stopped.len()), table))
        }))
    })
}

fn facts(desk: &Desk, names: &Names, freeze: &Freeze, stopped: &[Stopped]) -> Markup {
    let ui = &desk.ui;
    let undecided = stopped.iter().filter(|one| one.decision.is_none() && one.has_open).count();
    let mut rows =
        vec![(t!(ui, "freeze-since"), ui.time(freeze.at, Say::Full)), (t!(ui, "freeze-by"), html! { (name(names, freeze.by)) })];
    if !freeze.reason.is_empty() {
        rows.push((t!(ui, "freeze-why"), html! { (freeze.reason) }));
    }
    if let FreezeState::Lifted { eyes, at } = freeze.state {
        rows.push((t!(ui, "freeze-how-long"), html! { (span(ui.locale, at.duration_since(freeze.at).as_mins())) }));
        let both = t!(ui, "freeze-lifted-by", one = name(names, eyes.writer()), other = name(names, eyes.approver()));
        rows.push((t!(ui, "freeze-lifted"), html! { (ui.time(at, Say::Full)) ", " (both) }));
    }
    let answers = if freeze.answers_too { t!(ui, "freeze-answers-stop") } else { t!(ui, "freeze-answers-go-on") };
    rows.push((t!(ui, "freeze-answers"), html! { (answers) }));
    rows.push((t!(ui, "freeze-under-way"), html! { (ui.number(i64::from(freeze.under_way))) }));
    rows.push((t!(ui, "freeze-left"), html! { (ui.number(i64::try_from(undecided).unwrap_or(i64::MAX))) }));
    let rows: Vec<(&str, Markup)> = rows.iter().map(|(term, what)| (term.as_str(), html! { (what) })).collect();
    parts::terms(&rows)
}

async fn crisis(desk: &Desk, freeze: &Freeze) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let mut lines = Vec::new();
    for message in known(desk, &store::freezes::crisis_messages(&desk.read(), freeze.id).await?).await? {
        let truth = freeze.truth == Some(message.id);
        lines.push(html! { (link(&message)) @if truth { " " (parts::tag(parts::Level::Info, &t!(ui, "freeze-truth"))) } });
    }
    Ok(
        html! { @if lines.is_empty() { (remark(html! { (t!(ui, "freeze-crisis-none-then")) })) } @else { (parts::lines(&lines)) } },
    )
}

async fn table(desk: &Desk, names: &Names, stopped: &[Stopped]) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let mut rows = Vec::new();
    let messages = known(desk, &stopped.iter().map(|one| one.message).collect::<Vec<_>>()).await?;
    let messages: BTreeMap<MessageId, Message> = messages.into_iter().map(|message| (message.id, message)).collect();
    for one in stopped {
        let Some(message) = messages.get(&one.message) else { continue };
        let was = one.was_at.map_or_else(|| html! { (t!(ui, "freeze-was-on-its-way")) }, |at| ui.time(at, Say::Short));
        let by = one.decision.map_or_else(|| html! {}, |(_, by, at)| html! { (name(names, by)) ", " (ui.time(at, Say::Short)) });
        rows.push(vec![link(message), was, html! { (decided(desk, one)) }, by]);
    }
    if rows.is_empty() {
        return Ok(remark(html! { (t!(ui, "freeze-stopped-none-then")) }));
    }
    let headings = [t!(ui, "freeze-message"), t!(ui, "freeze-was-at"), t!(ui, "freeze-decided"), t!(ui, "freeze-decided-by")];
    let columns: Vec<Column<'_>> = headings.iter().map(|heading| Column::words(heading)).collect();
    Ok(parts::table(&t!(ui, "freeze-decided"), &columns, &rows))
}

fn decided(desk: &Desk, one: &Stopped) -> String {
    let ui = &desk.ui;
    match one.decision.map(|(decision, _, _)| decision) {
        Some(AfterFreeze::Keep) => t!(ui, "freeze-decided-keep"),
        Some(AfterFreeze::At { at }) => t!(ui, "freeze-decided-at", at = ui.moment(at, Say::Full)),
        Some(AfterFreeze::BackToDraft) => t!(ui, "freeze-decided-draft"),
        Some(AfterFreeze::Withdrawn) => t!(ui, "freeze-decided-withdrawn"),
        Some(AfterFreeze::OfCrisis) => t!(ui, "freeze-decided-crisis"),
        Some(AfterFreeze::PlannedAnew) => t!(ui, "freeze-decided-anew"),
        None if one.has_open => t!(ui, "freeze-decided-not"),
        None => t!(ui, "freeze-decided-settled"),
    }
}
