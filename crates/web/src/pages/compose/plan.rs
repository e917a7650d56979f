//! What a message is bound to besides what it says: how long it holds, which departments are part of it, which campaign it belongs to.

use super::{
    view::Sheet,
    when::{self, EMBARGO, UNTIL},
};
use crate::{
    parts::{self, Choice, Field, Ui, problem_of},
    t,
};
use folkmoot_model::outgoing::message::AtExpiry;
use maud::{Markup, html};

/// How long it holds, under the time it goes out.
pub fn until(sheet: &Sheet<'_>) -> Markup {
    let (ui, form) = (sheet.ui, sheet.form);
    let (heading, date_word, time_word) = (t!(ui, "compose-until"), t!(ui, "compose-until-date"), t!(ui, "compose-until-time"));
    let date = Field::input("date", "until-date", &date_word).value(&form.until.date).optional_silently();
    let time = Field::input("time", "until-time", &time_word).value(&form.until.time).optional_silently();
    let (date, time) =
        (date.error(problem_of(sheet.problems, "until-date")), time.error(problem_of(sheet.problems, "until-time")));
    let problem = form.until.resolve(&sheet.room.zone).err();
    let endings: Vec<(AtExpiry, String)> = AtExpiry::ALL.into_iter().map(|choice| (choice, ending(ui, choice))).collect();
    html! {
        (parts::field_group(&heading, html! {
            (parts::when_row(html! { (date) }, html! { (time) }))
            p.hint { (t!(ui, "compose-until-hint")) }
            @if let Some(problem) = problem { (when::choices_in(ui, UNTIL, problem)) }
            @else if let Some(at) = form.until.instant { input type="hidden" name={ (UNTIL) "instant" } value=(at); }
            (Field::select("at-expiry", &t!(ui, "compose-at-expiry"), endings.iter()
                .map(|(choice, words)| Choice::new(choice.as_str(), words, *choice == form.at_expiry)).collect()))
        }))
    }
}

/// Before when nobody else is to know of it, folded while there is none.
pub fn embargo(sheet: &Sheet<'_>) -> Markup {
    let (ui, form) = (sheet.ui, sheet.form);
    let (date_word, time_word) = (t!(ui, "compose-embargo-date"), t!(ui, "compose-embargo-time"));
    let date = Field::input("date", "embargo-date", &date_word).value(&form.embargo.date).optional_silently();
    let time = Field::input("time", "embargo-time", &time_word).value(&form.embargo.time).optional_silently();
    let wrong = (problem_of(sheet.problems, "embargo-date"), problem_of(sheet.problems, "embargo-time"));
    let problem = form.embargo.resolve(&sheet.room.zone).err();
    let open = !form.embargo.date.is_empty() || wrong.0.is_some() || wrong.1.is_some();
    let (date, time) = (date.error(wrong.0), time.error(wrong.1));
    parts::unfold(
        &t!(ui, "compose-embargo"),
        open,
        html! {
            (parts::when_row(html! { (date) }, html! { (time) }))
            p.hint { (t!(ui, "compose-embargo-hint")) }
            @if let Some(problem) = problem { (when::choices_in(ui, EMBARGO, problem)) }
            @else if let Some(at) = form.embargo.instant { input type="hidden" name={ (EMBARGO) "instant" } value=(at); }
        },
    )
}

/// What happens when its time is over, in words.
fn ending(ui: &Ui, choice: AtExpiry) -> String {
    match choice {
        AtExpiry::Ask => t!(ui, "at-expiry-ask"),
        AtExpiry::Withdraw => t!(ui, "at-expiry-withdraw"),
        AtExpiry::Note => t!(ui, "at-expiry-note"),
    }
}

/// Whether its links go out as links of our own. Where nobody could follow one, it says why not.
pub fn counts_links(sheet: &Sheet<'_>) -> Markup {
    let (ui, form) = (sheet.ui, sheet.form);
    if !sheet.room.has_links {
        return html! { p.sm.muted { (t!(ui, "compose-links-off")) } };
    }
    let hint = t!(ui, "compose-links-hint");
    let words = t!(ui, "compose-links");
    html! { (parts::check("counts-links", &Choice { hint: &hint, ..Choice::new("yes", &words, form.counts_links) })) }
}

/// The campaign, then the other departments that are part of it.
pub fn bound_to(sheet: &Sheet<'_>) -> Markup {
    let (ui, form, room) = (sheet.ui, sheet.form, sheet.room);
    let none = t!(ui, "compose-campaign-none");
    let ids: Vec<String> = room.campaigns.iter().map(|campaign| campaign.id.to_string()).collect();
    let mut campaigns = vec![Choice::new("", &none, form.campaign.is_none())];
    campaigns.extend(
        room.campaigns.iter().zip(&ids).map(|(campaign, id)| Choice::new(id, &campaign.name, form.campaign == Some(campaign.id))),
    );
    let others: Vec<_> = room.departments.iter().filter(|department| Some(department.id) != form.department).collect();
    let ids: Vec<String> = others.iter().map(|department| department.id.to_string()).collect();
    let partners: Vec<Choice<'_>> = others
        .iter()
        .zip(&ids)
        .map(|(department, id)| Choice::new(id, &department.name, form.partners.contains(&department.id)))
        .collect();
    let summary = t!(ui, "compose-partners-count", count = form.partners.len());
    html! {
        @if !room.campaigns.is_empty() { (Field::select("campaign", &t!(ui, "compose-campaign"), campaigns)) }
        @if !partners.is_empty() {
            (parts::unfold(&summary, !form.partners.is_empty(), html! {
                (parts::checks("partner", &t!(ui, "compose-partners"), &partners))
                p.hint { (t!(ui, "compose-partners-hint")) }
            }))
        }
    }
}
