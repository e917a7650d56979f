//! The page a template or a snippet is typed on.

use super::{
    find,
    typed::{ALL, Typed},
};
use crate::{
    pages::compose::{
        room::Room,
        view::{kinds, language_name},
    },
    parts::{self, Choice, Field, Layout, Problem, Ui, Width, button, error_summary, link_button, problem_of},
    server::{desk::Desk, filled::Filled, refused},
    t,
};
use axum::{extract::Path, response::Response};
use folkmoot_model::outgoing::template::{Template, What, may_write};
use folkmoot_newsroom::{Refusal, outgoing::templates};
use http::StatusCode;
use maud::{Markup, html};

/// A new template.
pub async fn new(desk: Desk) -> Response {
    blank(&desk, What::Message).await
}

/// A new snippet.
pub async fn new_snippet(desk: Desk) -> Response {
    blank(&desk, What::Snippet).await
}

async fn blank(desk: &Desk, what: What) -> Response {
    match Room::of(desk, &[]).await {
        Ok(room) => show(desk, &room, &Typed::blank(&room, what), None, StatusCode::OK, &[]).await,
        Err(error) => desk.refused(&error).await,
    }
}

/// A new one was sent.
pub async fn make(desk: Desk, filled: Filled) -> Response {
    let room = match Room::of(&desk, &[]).await {
        Ok(room) => room,
        Err(error) => return desk.refused(&error).await,
    };
    let what = What::parse(filled.text("what")).unwrap_or(What::Message);
    let typed = Typed::blank(&room, what).read(&room, &filled);
    let written = match typed.written(&desk.ui, &room, &desk.actor) {
        Ok(written) => written,
        Err(problems) => return show(&desk, &room, &typed, None, StatusCode::UNPROCESSABLE_ENTITY, &problems).await,
    };
    match templates::make(&desk.newsroom, &desk.actor, &typed.key, written).await {
        Ok(Some(id)) => desk.go(&format!("/templates/{id}"), "template-made"),
        // the same form was sent twice
        Ok(None) => desk.go(&format!("/templates?what={}", what.as_str()), "template-made"),
        Err(error) => came_back(&desk, &room, typed, None, error).await,
    }
}

async fn opened(desk: &Desk, id: &str) -> Result<(Room, Template), Refusal> {
    let template = find(desk, id).await?;
    if !may_write(&desk.actor, template.department) {
        return Err(Refusal::NoRight);
    }
    Ok((Room::of(desk, &[]).await?, template))
}

/// One that stands, to change it.
pub async fn edit(desk: Desk, Path(id): Path<String>) -> Response {
    match opened(&desk, &id).await {
        Ok((room, template)) => show(&desk, &room, &Typed::of(&room, &template), Some(&template), StatusCode::OK, &[]).await,
        Err(error) => desk.refused(&error).await,
    }
}

/// A changed one was sent.
pub async fn change(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let (room, template) = match opened(&desk, &id).await {
        Ok(opened) => opened,
        Err(error) => return desk.refused(&error).await,
    };
    let typed = Typed::of(&room, &template).read(&room, &filled);
    let written = match typed.written(&desk.ui, &room, &desk.actor) {
        Ok(written) => written,
        Err(problems) => return show(&desk, &room, &typed, Some(&template), StatusCode::UNPROCESSABLE_ENTITY, &problems).await,
    };
    match templates::change(&desk.newsroom, &desk.actor, template.id, typed.revision, written).await {
        Ok(()) => desk.go(&format!("/templates/{id}"), "template-changed"),
        Err(error) => came_back(&desk, &room, typed, Some(&template), error).await,
    }
}

async fn came_back(desk: &Desk, room: &Room, mut typed: Typed, template: Option<&Template>, error: Refusal) -> Response {
    let Some(mut problems) = refused::problems(&desk.ui, &error) else { return desk.refused(&error).await };
    if let (Refusal::Stale, Some(template)) = (&error, template) {
        // the form goes on from what stands there now
        typed.revision = template.revision;
    }
    for problem in problems.iter_mut().filter(|problem| problem.field == "text") {
        problem.field = typed.texts.first().map_or_else(String::new, |(language, _)| format!("text-{language}"));
    }
    show(desk, room, &typed, template, refused::status(&error), &problems).await
}

async fn show(
    desk: &Desk,
    room: &Room,
    typed: &Typed,
    template: Option<&Template>,
    status: StatusCode,
    problems: &[Problem],
) -> Response {
    let ui = &desk.ui;
    let title = match (template, typed.what) {
        (Some(template), _) => t!(ui, "template-edit", name = template.name.clone()),
        (None, What::Message) => t!(ui, "template-new"),
        (None, What::Snippet) => t!(ui, "snippet-new"),
    };
    let back = template
        .map_or_else(|| format!("/templates?what={}", typed.what.as_str()), |template| format!("/templates/{}", template.id));
    let action = template.map_or_else(|| "/templates".to_owned(), |template| format!("/templates/{}", template.id));
    let main = html! {
        (parts::bar(&title, html! {}, html! {}))
        (parts::page(Width::Middle, parts::form(ui, &action, html! {
            (error_summary(ui, problems))
            input type="hidden" name="revision" value=(typed.revision);
            input type="hidden" name="key" value=(typed.key);
            input type="hidden" name="what" value=(typed.what.as_str());
            (fields(desk, room, typed, problems))
            (parts::actions(html! { (button(&t!(ui, "template-save")).primary()) (link_button(&t!(ui, "cancel"), &back).quiet()) }))
        })))
    };
    desk.page_with(status, &title, None, Layout::Page, main).await
}

fn fields(desk: &Desk, room: &Room, typed: &Typed, problems: &[Problem]) -> Markup {
    let ui = &desk.ui;
    let texts: Vec<(String, String, &str, &str)> = typed
        .texts
        .iter()
        .map(|(language, text)| {
            let label = t!(ui, "compose-text-in", language = language_name(ui, language));
            (format!("text-{language}"), label, language.as_str(), text.as_str())
        })
        .collect();
    html! {
        (Field::text("name", &t!(ui, "template-name")).value(&typed.name).attr("maxlength", "120").autocomplete("off").error(problem_of(problems, "name")))
        (department(desk, room, &typed.department, problem_of(problems, "department")))
        (parts::remark(html! { (t!(ui, "template-placeholders-hint")) }))
        (parts::side_by_side(html! {
            @for (name, label, language, text) in &texts {
                (Field::lines(name, label, 8).value(text).attr("lang", language).optional_silently().error(problem_of(problems, name)))
            }
        }))
        @if typed.what == What::Message { (about(ui, room, typed)) }
    }
}

/// The choice of departments this person may write templates for; every one of them last.
pub fn department(desk: &Desk, room: &Room, chosen: &str, error: Option<&str>) -> Markup {
    let ui = &desk.ui;
    let mut choices: Vec<(String, String)> =
        room.writable.iter().map(|id| (id.to_string(), room.department(*id).0.to_owned())).collect();
    if may_write(&desk.actor, None) {
        choices.push((ALL.to_owned(), t!(ui, "template-for-all")));
    }
    let choices = choices.iter().map(|(id, name)| Choice::new(id, name, id == chosen)).collect();
    html! { (Field::select("department", &t!(ui, "template-for"), choices).error(error)) }
}

/// What a message to begin from has besides its texts.
fn about(ui: &Ui, room: &Room, typed: &Typed) -> Markup {
    let kinds = kinds(ui);
    let kinds = kinds.iter().map(|(kind, words)| Choice::new(kind.as_str(), words, *kind == typed.kind)).collect();
    let accounts: Vec<(String, &str, bool)> = room
        .accounts
        .iter()
        .map(|account| (account.id.to_string(), account.handle.as_str(), typed.accounts.contains(&account.id)))
        .collect();
    let accounts: Vec<Choice<'_>> = accounts.iter().map(|(id, name, chosen)| Choice::new(id, name, *chosen)).collect();
    let partners: Vec<(String, &str, bool)> =
        room.departments.iter().map(|one| (one.id.to_string(), one.name.as_str(), typed.partners.contains(&one.id))).collect();
    let partners: Vec<Choice<'_>> = partners.iter().map(|(id, name, chosen)| Choice::new(id, name, *chosen)).collect();
    let none = t!(ui, "compose-campaign-none");
    let ids: Vec<String> = room.campaigns.iter().map(|campaign| campaign.id.to_string()).collect();
    let mut campaigns = vec![Choice::new("", &none, typed.campaign.is_none())];
    campaigns.extend(room.campaigns.iter().zip(&ids).map(|(one, id)| Choice::new(id, &one.name, typed.campaign == Some(one.id))));
    let pictures = typed.before.pictures.len();
    let drop = t!(ui, "template-drop-pictures", count = pictures);
    html! {
        (Field::text("warning", &t!(ui, "compose-warning")).hint(&t!(ui, "compose-warning-hint")).value(&typed.warning).optional(ui))
        @if !accounts.is_empty() { (parts::checks("to", &t!(ui, "compose-send-to"), &accounts)) }
        @if pictures > 0 { (parts::check("drop-pictures", &Choice::new("1", &drop, typed.drop_pictures))) }
        (parts::pair(
            html! { (Field::select("kind", &t!(ui, "compose-kind"), kinds)) },
            html! { (Field::text("audience", &t!(ui, "compose-audience")).value(&typed.audience).optional(ui)) },
        ))
        @if !room.campaigns.is_empty() { (Field::select("campaign", &t!(ui, "compose-campaign"), campaigns).optional_silently()) }
        (parts::unfold(&t!(ui, "compose-partners-count", count = typed.partners.len()), !typed.partners.is_empty(),
            parts::checks("partner", &t!(ui, "compose-partners"), &partners)))
    }
}
