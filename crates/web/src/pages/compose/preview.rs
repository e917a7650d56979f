//! A message as people will see it on each network, with the count each network will make.

use super::{form::Form, room::Room};
use crate::{
    parts::{self, Crest, Mark, Picture, Preview, Ui},
    t,
};
use folkmoot_model::{
    account::Account,
    count::count_with_warning,
    network::NetworkKind,
    outgoing::{
        edition::{Content, PictureUse, Target},
        rendition::Rendition,
    },
};
use maud::{Markup, html};

/// The mark of a network.
pub fn mark(network: NetworkKind) -> Mark {
    Mark::parse(network.as_str()).unwrap_or(Mark::Rehearsal)
}

/// The point of a picture that stays in sight, percent from the left and from the top.
pub fn in_sight(picture: &PictureUse) -> (u8, u8) {
    picture.focus.map_or((50, 50), |focus| (focus.left(), focus.top()))
}

/// What happens to the pictures on their way to an account.
fn remarks(ui: &Ui, account: &Account, content: &Content) -> Vec<String> {
    let out: Vec<String> = (1..)
        .zip(&content.pictures)
        .filter(|(_, picture)| picture.left_out_of.contains(&account.id))
        .map(|(number, _)| ui.number(number))
        .collect();
    let changed = |(_, picture): &(usize, &PictureUse)| matches!(Rendition::of(picture, &account.capability.media), Ok(Some(_)));
    let smaller = content.pictures_for(account.id).filter(changed).count();
    let left_out = (!out.is_empty()).then(|| t!(ui, "preview-left-out", count = out.len(), numbers = out.join(", ")));
    let adapted = (smaller > 0).then(|| t!(ui, "preview-adapted", count = smaller));
    [left_out, adapted].into_iter().flatten().collect()
}

/// Previews of what is in the form.
pub fn of_form(ui: &Ui, room: &Room, form: &Form) -> Vec<Markup> {
    of_content(ui, room, &form.content())
}

/// Previews of a content, one per account.
pub fn of_content(ui: &Ui, room: &Room, content: &Content) -> Vec<Markup> {
    let cards =
        content.targets.iter().filter_map(|target| Some(card(ui, &room.town, room.account(target.account)?, content, target)));
    cards.collect()
}

fn card(ui: &Ui, town: &str, account: &Account, content: &Content, target: &Target) -> Markup {
    let text = content.text_for(target).unwrap_or_default();
    let warning = content.warning.as_deref().unwrap_or_default();
    let count = count_with_warning(text, warning, &account.capability.text);
    let sources: Vec<String> = content.pictures.iter().map(|picture| format!("/pictures/{}", picture.picture)).collect();
    let pictures: Vec<Picture<'_>> = content
        .pictures_for(account.id)
        .filter_map(|(place, picture)| {
            let alt = picture.alt.get(&target.language).map_or("", String::as_str);
            Some(Picture { src: sources.get(place)?, alt, sight: in_sight(picture) })
        })
        .collect();
    let remarks = remarks(ui, account, content);
    let whole = |figure: u32| usize::try_from(figure).unwrap_or(usize::MAX);
    parts::preview(
        ui,
        &Preview {
            id: &format!("preview-{}", account.id),
            mark: mark(account.network),
            own_text: target.own_text.is_some(),
            account: if account.display_name.is_empty() { town } else { &account.display_name },
            handle: &account.handle,
            crest: Crest::of(town),
            text,
            text_lang: target.language.as_str(),
            warning,
            pictures: &pictures,
            remarks: &remarks,
            count: whole(count.used),
            limit: whole(count.limit),
            action: html! {},
        },
    )
}
