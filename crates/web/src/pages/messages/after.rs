//! What becomes of a message once it is out: it is corrected with a visible note, replaced by another, taken back; and what remains where a
//! network takes nothing back.

use super::{Refused, about, acts::path, loaded::Loaded, shown, view};
use crate::{
    i18n::Form as Say,
    pages::compose::view::language_name,
    parts::{self, Field, Level, Problem, Ui, act_details, act_fields, act_form, button, problem_of},
    server::{desk::Desk, filled::Filled, refused},
    t,
};
use axum::{extract::Path, response::Response};
use folkmoot_model::{
    language::Language,
    network::capability::Verb,
    outgoing::{
        delivery::{Act, Delivery, DeliveryState},
        message::MessageVerb,
    },
    staff::role::Right,
};
use folkmoot_newsroom::{
    Refusal,
    outgoing::{correct, hand_over::standing},
};
use jiff::SignedDuration;
use maud::{Markup, html};

/// A message that ends within this time is told of.
const SOON: SignedDuration = SignedDuration::from_hours(24);

/// Correct and replace, for whoever may write.
pub fn acts(desk: &Desk, loaded: &Loaded, came: &Refused) -> Markup {
    let (ui, message) = (&desk.ui, &loaded.message);
    let fits = message.obstacles_to(MessageVerb::Correct).is_empty();
    if !fits || !desk.actor.may(Right::WriteMessages, message.department) {
        return html! {};
    }
    let languages: Vec<&Language> = loaded.edition.content.texts.keys().collect();
    let words = loaded.room.guideline.note_words();
    html! {
        (act_details("pencil", &t!(ui, "act-correct"), came.is("correct"), act_fields(ui, &path(loaded, "correct"), message.revision, html! {
            p.sm { (t!(ui, "act-correct-hint")) }
            @for language in &languages {
                @let id = format!("what-{language}");
                input type="hidden" name="language" value=(language);
                (Field::lines("what", &t!(ui, "act-correct-what", language = language_name(ui, language)), 2).id(&id)
                    .hint(&words.note(language, "14:05", "…")).attr("lang", language.as_str()).attr("maxlength", "500").optional(ui)
                    .error(problem_of(&came.problems, &id)))
            }
            (button(&t!(ui, "act-correct-do")))
        })))
        (act_form(ui, &path(loaded, "replace"), message.revision, html! { (button(&t!(ui, "act-replace-message")).wide().icon("copy")) }))
        p.xs.muted { (t!(ui, "act-replace-hint")) }
    }
}

/// The note of a correction was sent.
pub async fn correct(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let languages = filled.all("language").filter_map(|tag| tag.parse::<Language>().ok());
    let what = languages.zip(filled.all("what").map(str::to_owned)).collect();
    let result = match about(&desk, &id, &filled).await {
        Ok((message, revision)) => correct::correct(&desk.newsroom, &desk.actor, message, revision, &what).await,
        Err(error) => Err(error),
    };
    match result {
        Ok(()) => desk.go(&format!("/compose/{id}"), "correction-drafted"),
        Err(error) => came_back(&desk, &id, "correct", what.keys().next(), &error).await,
    }
}

/// A message that takes the place of this one was asked for.
pub async fn replace(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let result = match about(&desk, &id, &filled).await {
        Ok((message, revision)) => correct::replace(&desk.newsroom, &desk.actor, message, revision).await,
        Err(error) => Err(error),
    };
    match result {
        Ok(copy) => desk.go(&format!("/compose/{copy}"), "replacement-started"),
        Err(error) => came_back(&desk, &id, "replace", None, &error).await,
    }
}

async fn came_back(desk: &Desk, id: &str, act: &str, first: Option<&Language>, error: &Refusal) -> Response {
    let Some(problems) = refused::problems(&desk.ui, error) else { return desk.refused(error).await };
    let place = |problem: Problem| match (problem.field.as_str(), first) {
        ("what", Some(language)) => Problem { field: format!("what-{language}"), ..problem },
        _ => problem,
    };
    let came = Refused { act: act.to_owned(), problems: problems.into_iter().map(place).collect(), ..Refused::default() };
    shown(desk, id, refused::status(error), &came).await
}

/// What still stands of a message that is over, account by account, and what can't be taken back at all.
pub fn remains(ui: &Ui, loaded: &Loaded) -> Markup {
    let standing = standing(&loaded.deliveries);
    let post = |account, remote_id: &str| {
        loaded.deliveries.iter().find_map(|one| match &one.state {
            DeliveryState::Sent { receipt: Some(receipt) } if one.account == account && receipt.remote_id == *remote_id => {
                Some((one, receipt.url.clone()))
            }
            _ => None,
        })
    };
    let left: Vec<(&Delivery, Option<String>, String)> = standing
        .iter()
        .filter_map(|((account, _), remote_id)| {
            let (delivery, url) = post(*account, remote_id)?;
            Some((delivery, url, why_left(ui, loaded, delivery)))
        })
        .collect();
    html! {
        @if !left.is_empty() {
            p { b { (t!(ui, "remains", count = left.len())) } }
            ul { @for (delivery, url, why) in &left {
                li {
                    (view::account(ui, loaded, delivery)) " " (why)
                    @if let Some(url) = url { " " a href=(parts::safe_href(url)) rel="noreferrer" { (t!(ui, "delivery-look")) } }
                }
            } }
        }
        @if loaded.deliveries.iter().any(|one| matches!(one.state, DeliveryState::Sent { .. })) { p.sm { (t!(ui, "remains-copies")) } }
    }
}

/// Why a post of a message that is over still stands.
fn why_left(ui: &Ui, loaded: &Loaded, delivery: &Delivery) -> String {
    let can = loaded.room.account(delivery.account).is_some_and(|account| account.capability.can(Verb::Withdraw));
    let withdrawal = loaded
        .deliveries
        .iter()
        .filter(|one| (one.account, one.part) == (delivery.account, delivery.part) && matches!(one.act, Act::Withdraw { .. }))
        .max_by_key(|one| one.id);
    match withdrawal.map(|one| &one.state) {
        _ if !can => t!(ui, "remains-network"),
        Some(DeliveryState::Failed { .. } | DeliveryState::Uncertain { .. } | DeliveryState::Cancelled) => {
            t!(ui, "remains-failed")
        }
        _ => t!(ui, "remains-under-way"),
    }
}

/// A message that stands and whose time is over, or soon will be.
pub fn time_over(ui: &Ui, loaded: &Loaded) -> Markup {
    let Some(end) = loaded.message.plan.valid_until.filter(|_| !loaded.message.state.is_over()) else { return html! {} };
    if standing(&loaded.deliveries).is_empty() || end > ui.now.saturating_add(SOON).unwrap_or(ui.now) {
        return html! {};
    }
    let at = ui.moment(end, Say::Full);
    if end > ui.now {
        return parts::note_with(Level::Info, "clock", html! { (t!(ui, "time-ends", at = at)) });
    }
    parts::note(Level::Warn, html! { b { (t!(ui, "time-over", at = at)) } " " (t!(ui, "time-over-next")) })
}
