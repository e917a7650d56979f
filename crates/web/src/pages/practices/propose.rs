//! How a message is proposed as one that worked: on its own page, with a reason.

use super::super::messages::{
    about,
    acts::{Refused, path},
    loaded::Loaded,
    shown,
};
use crate::{
    parts::{self, Field, Problem, act_details, act_fields, button, link_button, problem_of},
    server::{desk::Desk, filled::Filled, refused},
    t,
};
use axum::{extract::Path, response::Response};
use folkmoot_model::staff::role::Right;
use folkmoot_newsroom::outgoing::practices::{self, Proposal};
use maud::{Markup, html};

/// The act, as the last part of its address.
const ACT: &str = "practice";

/// What was typed when a proposal came back.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    title: String,
    why: String,
    audience: String,
}

/// The proposal of a message that is out, or the way to what became of the last one.
pub fn act(desk: &Desk, loaded: &Loaded, came: &Refused) -> Markup {
    let (ui, message) = (&desk.ui, &loaded.message);
    if let Some(open) = loaded.practice.as_ref().filter(|one| one.state.is_open()) {
        let path = format!("/practices/{}", open.id);
        return html! { (link_button(&t!(ui, "practice-look"), &path).wide().icon("sparkles")) };
    }
    if !practices::obstacles(message).is_empty() || !desk.actor.may(Right::WriteMessages, message.department) {
        return html! {};
    }
    let wrong = |field: &str| problem_of(&came.problems, field);
    let typed = if came.is(ACT) { came.proposal.clone() } else { None };
    let typed =
        typed.unwrap_or_else(|| Typed { title: message.title.clone(), audience: message.audience.clone(), ..Typed::default() });
    act_details(
        "sparkles",
        &t!(ui, "practice-propose"),
        came.is(ACT),
        act_fields(
            ui,
            &path(loaded, ACT),
            message.revision,
            html! {
                (parts::remark(html! { (t!(ui, "practice-propose-hint")) }))
                (Field::text("practice-title", &t!(ui, "practice-title")).value(&typed.title).attr("maxlength", "200").error(wrong("practice-title")))
                (Field::lines("practice-why", &t!(ui, "practice-why"), 3).hint(&t!(ui, "practice-why-hint")).value(&typed.why)
                    .attr("maxlength", "1000").error(wrong("practice-why")))
                (Field::text("practice-audience", &t!(ui, "practice-audience")).value(&typed.audience).attr("maxlength", "200").optional(ui)
                    .error(wrong("practice-audience")))
                (button(&t!(ui, "practice-propose-do")))
            },
        ),
    )
}

/// A proposal was sent.
pub async fn sent(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let typed = Typed {
        title: filled.lines("practice-title"),
        why: filled.lines("practice-why"),
        audience: filled.lines("practice-audience"),
    };
    let proposal = Proposal { title: typed.title.clone(), why: typed.why.clone(), audience: typed.audience.clone() };
    let result = match about(&desk, &id, &filled).await {
        Ok((message, _)) => practices::propose(&desk.newsroom, &desk.actor, message, proposal).await,
        Err(error) => Err(error),
    };
    let error = match result {
        Ok(practice) => return desk.go(&format!("/practices/{practice}"), "practice-proposed"),
        Err(error) => error,
    };
    let Some(problems) = refused::problems(&desk.ui, &error) else { return desk.refused(&error).await };
    let place = |problem: Problem| match problem.field.as_str() {
        "why" => Problem { field: "practice-why".to_owned(), ..problem },
        "audience" => Problem { field: "practice-audience".to_owned(), ..problem },
        _ => problem,
    };
    let came = Refused {
        act: ACT.to_owned(),
        problems: problems.into_iter().map(place).collect(),
        proposal: Some(typed),
        ..Refused::default()
    };
    shown(&desk, &id, refused::status(&error), &came).await
}
