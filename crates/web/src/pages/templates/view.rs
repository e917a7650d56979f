//! One template: its texts, what it leaves open, and how to begin from it.

use super::is_for;
use crate::{
    i18n::Form as Say,
    pages::compose::{preview, room::Room},
    parts::{self, Field, Level, Problem, Ui, Width, act_form, button, error_summary, link_button},
    server::desk::Desk,
    t,
};
use folkmoot_model::outgoing::template::{Beginning, Body, Template, What, may_write};
use maud::{Markup, html};

/// The main part of the page.
pub fn page(desk: &Desk, room: &Room, template: &Template, by: &str, problems: &[Problem]) -> Markup {
    let ui = &desk.ui;
    let back = format!("/templates?what={}", template.body.what().as_str());
    let texts: Vec<Markup> =
        template.body.texts().iter().map(|(language, text)| parts::message_text(ui, language.as_str(), "", text)).collect();
    let changed = t!(ui, "template-changed-by", name = by.to_owned(), at = ui.moment(template.changed_at, Say::Near));
    html! {
        (parts::bar(&template.name, is_for(ui, room, template.department), html! { (link_button(&t!(ui, "templates"), &back).desk_only()) }))
        (parts::page(Width::Full, parts::split(
            html! {
                (error_summary(ui, problems))
                @if template.put_away { (parts::note(Level::Warn, html! { (t!(ui, "template-is-away")) })) }
                (parts::card("texts", &t!(ui, "template-texts"), "", parts::texts(&texts)))
                @if let Body::Message(beginning) = &template.body { (about(ui, room, beginning)) }
            },
            html! {
                @if !template.put_away { (begin(ui, template)) }
                (parts::card("acts", &t!(ui, "message-do"), "", parts::stack(html! {
                    (acts(desk, template))
                    (parts::remark(html! { (changed) }))
                })))
            },
        )))
    }
}

/// What a message begun from it has besides its texts.
fn about(ui: &Ui, room: &Room, beginning: &Beginning) -> Markup {
    let words = [t!(ui, "compose-send-to"), t!(ui, "compose-partners"), t!(ui, "compose-campaign"), t!(ui, "compose-pictures")];
    let [to, partners, campaign, pictures] = words.each_ref().map(String::as_str);
    let content = &beginning.content;
    let accounts: Vec<Markup> = content
        .targets
        .iter()
        .filter_map(|target| room.account(target.account))
        .map(|account| html! { (parts::net(ui, preview::mark(account.network))) " " (account.handle) })
        .collect();
    let with: Vec<Markup> =
        beginning.partners.iter().map(|id| room.department(*id)).map(|(name, colour)| parts::dept(name, colour)).collect();
    let mut rows = Vec::new();
    if !accounts.is_empty() {
        rows.push((to, parts::lines(&accounts)));
    }
    if !with.is_empty() {
        rows.push((partners, parts::lines(&with)));
    }
    if let Some(of) = beginning.campaign.and_then(|id| room.campaign(id)) {
        rows.push((campaign, crate::pages::campaigns::named(of)));
    }
    if !content.pictures.is_empty() {
        rows.push((pictures, html! { (ui.number(i64::try_from(content.pictures.len()).unwrap_or(i64::MAX))) }));
    }
    html! { @if !rows.is_empty() { (parts::card("about", &t!(ui, "template-about"), "", parts::terms(&rows))) } }
}

/// The form that begins a message, with a field for each placeholder; for a snippet, how it is put into a text.
fn begin(ui: &Ui, template: &Template) -> Markup {
    let open = template.body.placeholders();
    let fields: Vec<(String, String)> =
        open.iter().enumerate().map(|(place, name)| (format!("fill-{name}"), format!("fill-{place}"))).collect();
    if template.body.what() == What::Snippet {
        let open = open.iter().map(|name| format!("{{{name}}}")).collect::<Vec<_>>().join(", ");
        return parts::card(
            "begin",
            &t!(ui, "snippet-use"),
            "",
            html! {
                (parts::remark(html! { (t!(ui, "snippet-use-how")) }))
                @if !open.is_empty() { (parts::remark(html! { (t!(ui, "snippet-open", names = open)) })) }
            },
        );
    }
    parts::card(
        "begin",
        &t!(ui, "template-begin"),
        "",
        html! {
            form.form method="get" action="/compose" {
                input type="hidden" name="template" value=(template.id);
                @for (name, (field, id)) in open.iter().zip(&fields) {
                    (Field::text(field, name).id(id).attr("maxlength", "200").autocomplete("off").optional(ui))
                }
                @if !open.is_empty() { (parts::remark(html! { (t!(ui, "template-open-hint")) })) }
                (parts::actions(html! { (button(&t!(ui, "template-begin-do")).primary().icon("pen-line")) }))
            }
        },
    )
}

fn acts(desk: &Desk, template: &Template) -> Markup {
    let ui = &desk.ui;
    if !may_write(&desk.actor, template.department) {
        return parts::remark(html! { (t!(ui, "template-not-yours")) });
    }
    let path = format!("/templates/{}", template.id);
    let (away, words, icon) = if template.put_away {
        ("", t!(ui, "template-bring-back"), "rotate-ccw")
    } else {
        ("1", t!(ui, "template-put-away"), "archive")
    };
    html! {
        (link_button(&t!(ui, "template-change"), &format!("{path}/edit")).wide().icon("pen-line"))
        (act_form(ui, &format!("{path}/away"), template.revision, html! {
            input type="hidden" name="away" value=(away);
            (button(&words).wide().icon(icon))
        }))
    }
}
