//! The pages of campaigns.

use super::typed::Typed;
use crate::{
    pages::{compose::room::Room, messages::list},
    parts::{self, Choice, Column, Field, Pager, Problem, Ui, Width, button, error_summary, link_button, problem_of},
    server::desk::Desk,
    t,
};
use folkmoot_model::{
    ids::CampaignId,
    outgoing::campaign::{COLOURS, Campaign},
    staff::role::Right,
};
use folkmoot_store::messages::MessageRow;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// A campaign with its colour, as a link to its page.
pub fn named(campaign: &Campaign) -> Markup {
    html! { a href={ "/campaigns/" (campaign.id) } { (parts::dept(&campaign.name, campaign.colour)) } }
}

/// From when to when, in words.
pub fn days(ui: &Ui, campaign: &Campaign) -> String {
    let said = |day: jiff::civil::Date| ui.date(day);
    match (campaign.from, campaign.to) {
        (Some(from), Some(to)) => t!(ui, "campaign-from-to", from = said(from), to = said(to)),
        (Some(from), None) => t!(ui, "campaign-from", from = said(from)),
        (None, Some(to)) => t!(ui, "campaign-to", to = said(to)),
        (None, None) => t!(ui, "campaign-always"),
    }
}

/// Every campaign, and the form that makes one.
pub fn all(desk: &Desk, room: &Room, sizes: &BTreeMap<CampaignId, u64>, typed: &Typed, problems: &[Problem]) -> Markup {
    let ui = &desk.ui;
    let headings = [t!(ui, "campaign-name"), t!(ui, "compose-department"), t!(ui, "campaign-days"), t!(ui, "campaign-messages")];
    let [name, department, when, count] = &headings;
    let columns = [Column::words(name), Column::words(department), Column::words(when), Column::figures(count)];
    let rows: Vec<Vec<Markup>> = room
        .campaigns
        .iter()
        .map(|campaign| {
            let (department, colour) = room.department(campaign.department);
            let size = sizes.get(&campaign.id).copied().unwrap_or(0);
            vec![
                named(campaign),
                parts::dept(department, colour),
                html! { (days(ui, campaign)) },
                html! { (ui.number(i64::try_from(size).unwrap_or(i64::MAX))) },
            ]
        })
        .collect();
    html! {
        (parts::bar(&t!(ui, "campaigns"), html! {}, html! { (link_button(&t!(ui, "message-all"), "/messages").desk_only()) }))
        (parts::page(Width::Middle, html! {
            (error_summary(ui, problems))
            @if rows.is_empty() { (parts::empty("flag", &t!(ui, "campaigns-none"), &t!(ui, "campaigns-none-next"), html! {})) }
            @else { (parts::table(&t!(ui, "campaigns"), &columns, &rows)) }
            @if desk.actor.may_somewhere(Right::WriteMessages) {
                (parts::card("campaign-new-h", &t!(ui, "campaign-new"), &t!(ui, "campaign-new-note"), parts::form(ui, "/campaigns", html! {
                    (fields(ui, room, typed, problems))
                    (parts::actions(html! { (button(&t!(ui, "campaign-make")).primary()) }))
                })))
            }
        }))
    }
}

/// A campaign with a page of its messages.
#[derive(Debug, Clone, Copy)]
pub struct Opened<'a> {
    /// The campaign.
    pub campaign: &'a Campaign,
    /// Its messages.
    pub rows: &'a [MessageRow],
    /// Address of newer ones.
    pub newer: Option<&'a str>,
    /// Address of older ones.
    pub older: Option<&'a str>,
}

/// One campaign: its messages, and the form that changes it.
pub fn one(desk: &Desk, room: &Room, opened: &Opened<'_>, typed: &Typed, problems: &[Problem]) -> Markup {
    let (ui, campaign) = (&desk.ui, opened.campaign);
    let (department, colour) = room.department(campaign.department);
    let may = desk.actor.may(Right::WriteMessages, campaign.department);
    let action = format!("/campaigns/{}", campaign.id);
    let compose = format!("/compose?campaign={}", campaign.id);
    html! {
        (parts::bar(&campaign.name, parts::dept(department, colour), html! {
            (link_button(&t!(ui, "campaigns"), "/campaigns").desk_only())
            @if desk.actor.may_somewhere(Right::WriteMessages) { (link_button(&t!(ui, "compose-new"), &compose).primary().icon("plus")) }
        }))
        (parts::page(Width::Full, html! {
            (error_summary(ui, problems))
            p.muted { (days(ui, campaign)) }
            @if !campaign.note.is_empty() { (parts::prose(&campaign.note)) }
            @if opened.rows.is_empty() { (parts::empty("file-text", &t!(ui, "campaign-empty"), &t!(ui, "campaign-empty-next"), html! {})) }
            @else { (list::table(ui, room, opened.rows)) }
            (parts::pager(ui, &Pager { newer: opened.newer, older: opened.older, sentence: "" }))
            @if may {
                (parts::act_details("pen-line", &t!(ui, "campaign-change"), !problems.is_empty(), parts::act_fields(ui, &action, typed.revision, html! {
                    @if typed.stale { (parts::theirs(ui, &differing(ui, room, typed, &Typed::of(campaign)))) }
                    (fields(ui, room, typed, problems))
                    (parts::actions(html! { (button(&t!(ui, "campaign-save")).primary()) }))
                })))
            }
        }))
    }
}

/// The fields of a campaign that differ from what was typed, by their names.
fn differing(ui: &Ui, room: &Room, typed: &Typed, now: &Typed) -> Vec<(String, String)> {
    let department = |typed: &Typed| typed.department.map_or_else(String::new, |id| room.department(id).0.to_owned());
    let fields = [
        (t!(ui, "campaign-name"), typed.name.clone(), now.name.clone()),
        (t!(ui, "compose-department"), department(typed), department(now)),
        (t!(ui, "campaign-colour"), colour_name(ui, typed.colour), colour_name(ui, now.colour)),
        (t!(ui, "campaign-first-day"), typed.from.clone(), now.from.clone()),
        (t!(ui, "campaign-last-day"), typed.to.clone(), now.to.clone()),
        (t!(ui, "campaign-note"), typed.note.clone(), now.note.clone()),
    ];
    let differ = fields.into_iter().filter(|(_, typed, now)| typed.trim() != now.trim());
    differ.map(|(name, _, now)| (name, now)).collect()
}

fn fields(ui: &Ui, room: &Room, typed: &Typed, problems: &[Problem]) -> Markup {
    let departments: Vec<(String, &str)> = room.writable.iter().map(|id| (id.to_string(), room.department(*id).0)).collect();
    let chosen = typed.department.map(|id| id.to_string());
    let departments: Vec<Choice<'_>> =
        departments.iter().map(|(id, name)| Choice::new(id, name, chosen.as_ref() == Some(id))).collect();
    let colours: Vec<(String, String)> = (1..=COLOURS).map(|colour| (colour.to_string(), colour_name(ui, colour))).collect();
    let colours: Vec<Choice<'_>> =
        colours.iter().map(|(value, name)| Choice::new(value, name, *value == typed.colour.to_string())).collect();
    let (from, to) = (t!(ui, "campaign-first-day"), t!(ui, "campaign-last-day"));
    let day = |name: &'static str, label: &str, value: &str| {
        html! { (Field::input("date", name, label).value(value).optional(ui).error(problem_of(problems, name))) }
    };
    html! {
        (Field::text("name", &t!(ui, "campaign-name")).value(&typed.name).attr("maxlength", "120").autocomplete("off")
            .error(problem_of(problems, "name")))
        (parts::pair(
            html! { (Field::select("department", &t!(ui, "compose-department"), departments).error(problem_of(problems, "department"))) },
            html! { (Field::select("colour", &t!(ui, "campaign-colour"), colours)) },
        ))
        (parts::pair(day("from", &from, &typed.from), day("to", &to, &typed.to)))
        (Field::lines("note", &t!(ui, "campaign-note"), 3).hint(&t!(ui, "campaign-note-hint")).value(&typed.note).optional(ui)
            .error(problem_of(problems, "note")))
    }
}

/// A colour by its number, as people call it.
fn colour_name(ui: &Ui, colour: u8) -> String {
    match colour {
        1 => t!(ui, "colour-1"),
        2 => t!(ui, "colour-2"),
        3 => t!(ui, "colour-3"),
        4 => t!(ui, "colour-4"),
        5 => t!(ui, "colour-5"),
        _ => t!(ui, "colour-6"),
    }
}
