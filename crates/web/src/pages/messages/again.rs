//! An earlier edition brought back, and a new message begun from another.

use super::{about, acts::Refused, answer, loaded::Loaded};
use crate::{
    pages::templates::{form, typed},
    parts::{self, Field, Ui, button, problem_of},
    server::{desk::Desk, filled::Filled},
    t,
};
use axum::{extract::Path, response::Response};
use folkmoot_model::{outgoing::edition::Edition, outgoing::message::Message};
use folkmoot_newsroom::{
    Refusal,
    clock::random_bytes,
    outgoing::{again, templates},
};
use folkmoot_store as store;
use maud::{Markup, html};

/// Brings an edition back.
pub async fn bring_back(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let result = match about(&desk, &id, &filled).await {
        Ok((message, revision)) => {
            let number = filled.parse("edition").unwrap_or(0);
            again::bring_back(&desk.newsroom, &desk.actor, message, revision, number).await.map(drop)
        }
        Err(error) => Err(error),
    };
    answer(&desk, &id, &filled, "bring-back", "brought-back", result).await
}

/// Begins a message from another, and opens it to write.
pub async fn duplicate(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let made = async {
        let (message, _) = about(&desk, &id, &filled).await?;
        let message = store::messages::get(&desk.read(), message).await?.ok_or(Refusal::NotFound)?;
        let title = t!(desk.ui, "duplicate-title", title = message.title);
        let key: String = filled.text("key").chars().take(64).collect();
        let key = if key.is_empty() { hex::encode(random_bytes::<16>()) } else { key };
        again::duplicate(&desk.newsroom, &desk.actor, &key, message.id, title).await
    };
    match made.await {
        Ok(Some(new)) => desk.go(&format!("/compose/{new}"), "duplicated"),
        // pressed twice: the one that was begun is the last changed
        Ok(None) => desk.go("/messages?state=writing", "duplicated"),
        Err(error) => answer(&desk, &id, &filled, "duplicate", "", Err(error)).await,
    }
}

/// The button that begins a message from this one; pressed twice it begins one.
pub fn duplicate_button(ui: &Ui, message: &Message) -> Markup {
    let (path, key) = (format!("/messages/{}/duplicate", message.id), hex::encode(random_bytes::<16>()));
    parts::act_form(
        ui,
        &path,
        message.revision,
        html! { input type="hidden" name="key" value=(key); (button(&t!(ui, "act-duplicate")).wide().icon("copy")) },
    )
}

/// Keeps what a message says as a template, and opens that.
pub async fn keep_as_template(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let kept = async {
        let (message, _) = about(&desk, &id, &filled).await?;
        let department = match filled.text("department") {
            typed::ALL => None,
            one => Some(one.parse().map_err(|_| Refusal::Field { field: "department", key: "error-template-department" })?),
        };
        templates::keep_message(&desk.newsroom, &desk.actor, message, filled.lines("name"), department).await
    };
    match kept.await {
        Ok(template) => desk.go(&format!("/templates/{template}"), "template-made"),
        Err(error) => answer(&desk, &id, &filled, "template", "", Err(error)).await,
    }
}

/// The form that keeps a message as a template, folded.
pub fn template_form(desk: &Desk, loaded: &Loaded, came: &Refused) -> Markup {
    let (ui, message) = (&desk.ui, &loaded.message);
    let wrong = |field: &str| problem_of(&came.problems, field).filter(|_| came.act == "template");
    let body = html! {
        (Field::text("name", &t!(ui, "template-name")).id("template-name").value(&message.title).attr("maxlength", "120").error(wrong("template-name")))
        (form::department(desk, &loaded.room, &message.department.to_string(), wrong("department")))
        p.xs.muted { (t!(ui, "template-keep-hint")) }
        (button(&t!(ui, "template-keep-do")))
    };
    let path = format!("/messages/{}/template", message.id);
    parts::act_details(
        "file-text",
        &t!(ui, "template-keep"),
        came.act == "template",
        parts::act_fields(ui, &path, message.revision, body),
    )
}

/// The button under an earlier edition.
pub fn bring_back_button(ui: &Ui, message: &Message, edition: &Edition) -> Markup {
    let path = format!("/messages/{}/bring-back", message.id);
    parts::act_form(
        ui,
        &path,
        message.revision,
        html! {
            input type="hidden" name="edition" value=(edition.number);
            (button(&t!(ui, "act-bring-back", number = edition.number)).small().icon("rotate-ccw"))
        },
    )
}
