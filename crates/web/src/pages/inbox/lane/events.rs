//! What happened to the case, as lines between the messages. What has an entry of its own (notes, questions, answers) is left out.

use super::{super::opened::shown_name, Lane};
use crate::{i18n::text, parts, t};
use folkmoot_model::{
    event::{Event, Who},
    ids::{AuthorId, DepartmentId, PersonId},
    incoming::case::Closing,
};
use maud::{Markup, html};
use serde_json::Value;
use uuid::Uuid;

/// The line of an event; nothing for events that show elsewhere.
pub fn event(lane: &Lane<'_>, event: &Event) -> Option<Markup> {
    let ui = lane.ui();
    let who = match &event.who {
        Who::Person(person) => lane.opened.name(*person).to_owned(),
        Who::Newsroom(_) => t!(ui, "case-the-newsroom"),
    };
    let (icon, words) = match event.verb.as_str() {
        "opened" => ("inbox", opened(lane, event)),
        "assigned" => ("user-check", assigned(lane, event, &who)),
        "sent_to_department" => {
            let (from, to) = (department(lane, event, "from"), department(lane, event, "to"));
            ("arrow-right-left", t!(ui, "case-event-sent", who = who, from = from, to = to))
        }
        "closed" => ("circle-check", t!(ui, "case-event-closed", who = who, why = closing(lane, event))),
        "reopened" if matches!(event.who, Who::Person(_)) => ("rotate-ccw", t!(ui, "case-event-reopened", who = who)),
        "reopened" => ("rotate-ccw", t!(ui, "case-event-reopened-post")),
        "told_in_person" => {
            let how = event.particulars.get("how").and_then(Value::as_str).unwrap_or_default().to_owned();
            ("hand", t!(ui, "case-event-told", who = who, how = how))
        }
        verb @ ("blocked" | "muted" | "reported" | "unblocked" | "unmuted") => {
            let name = author(lane, event);
            ("ban", text(ui.locale, &format!("case-event-{verb}"), &[("who", who.into()), ("name", name.into())]))
        }
        _ => return None,
    };
    Some(parts::lane_event(ui, icon, html! { (words) }, event.at))
}

fn id(event: &Event, name: &str) -> Option<Uuid> {
    event.particulars.get(name).and_then(Value::as_str).and_then(|text| Uuid::parse_str(text).ok())
}

fn author<'a>(lane: &'a Lane<'_>, event: &Event) -> &'a str {
    let id = id(event, "author").map(AuthorId);
    lane.opened.authors.iter().find(|author| Some(author.id) == id).map_or("—", shown_name)
}

fn department(lane: &Lane<'_>, event: &Event, name: &str) -> String {
    id(event, name).map_or_else(|| "—".to_owned(), |id| lane.opened.department(DepartmentId(id)).0.to_owned())
}

fn opened(lane: &Lane<'_>, event: &Event) -> String {
    let department = department(lane, event, "department");
    match event.particulars.get("word").and_then(Value::as_str) {
        Some(word) => t!(lane.ui(), "case-event-opened-word", department = department, word = word),
        None => t!(lane.ui(), "case-event-opened", department = department),
    }
}

fn assigned(lane: &Lane<'_>, event: &Event, who: &str) -> String {
    let ui = lane.ui();
    match (id(event, "to").map(PersonId), &event.who) {
        (None, _) => t!(ui, "case-event-put-back", who = who),
        (Some(to), Who::Person(by)) if to == *by => t!(ui, "case-event-took", who = who),
        (Some(to), _) => t!(ui, "case-event-assigned", who = who, to = lane.opened.name(to)),
    }
}

fn closing(lane: &Lane<'_>, event: &Event) -> String {
    let word = event.particulars.get("closing").and_then(Value::as_str).and_then(Closing::parse);
    word.map(|closing| super::super::actions::closing_words(lane.ui(), closing)).unwrap_or_default()
}
