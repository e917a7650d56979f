//! A message as people will see it on each network, with the count each network will make.

use super::{form::Form, room::Room};
use crate::{
    parts::{self, Crest, Mark, Picture, Preview, Ui, button},
    t,
};
use folkmoot_model::{
    account::Account,
    count::{TextRule, count_with_warning},
    language::Language,
    network::NetworkKind,
    outgoing::{
        edition::{Content, PictureUse, Target},
        rendition::Rendition,
        thread,
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
    let cards = content.targets.iter().filter_map(|target| {
        let account = room.account(target.account)?;
        Some(cards(ui, &room.town, account, content, target))
    });
    cards.flatten().collect()
}

/// The cards of one account: one, or one for each part of a thread. Under a text that does not fit, the button that splits it.
fn cards(ui: &Ui, town: &str, account: &Account, content: &Content, target: &Target) -> Vec<Markup> {
    let text = content.text_for(target).unwrap_or_default();
    let parts = thread::texts(text);
    let shown = parts.iter().enumerate().map(|(place, part)| card(ui, town, account, content, target, (place, part)));
    shown.collect()
}

/// Networks a message is shown for where the town has no account there, with the rule each counts by.
const ELSEWHERE: [(NetworkKind, TextRule); 6] = [
    (NetworkKind::X, TextRule::x()),
    (NetworkKind::Mastodon, TextRule::mastodon()),
    (NetworkKind::Bluesky, TextRule::bluesky()),
    (NetworkKind::Threads, TextRule::threads()),
    (NetworkKind::Facebook, TextRule::facebook()),
    (NetworkKind::Instagram, TextRule::instagram()),
];

/// How the text of the open language would look on networks the town has no account on.
pub fn elsewhere(ui: &Ui, room: &Room, form: &Form) -> Vec<Markup> {
    let text = form.texts.iter().find(|(language, _)| *language == form.show);
    let Some((language, text)) = text.filter(|(_, text)| !text.trim().is_empty()) else { return Vec::new() };
    let connected = |kind: NetworkKind| room.accounts.iter().any(|account| account.network == kind);
    let open = ELSEWHERE.into_iter().filter(|(kind, _)| !connected(*kind));
    open.map(|(kind, rule)| unconnected(ui, room, form, (language, text), (kind, rule))).collect()
}

fn unconnected(
    ui: &Ui,
    room: &Room,
    form: &Form,
    (language, text): (&Language, &str),
    (kind, rule): (NetworkKind, TextRule),
) -> Markup {
    let count = count_with_warning(text, &form.warning, &rule);
    let sources: Vec<String> = form.pictures.iter().map(|picture| format!("/pictures/{}", picture.picture)).collect();
    let pictures: Vec<Picture<'_>> =
        form.pictures.iter().zip(&sources).map(|(picture, src)| picture_in(picture, src, language)).collect();
    parts::preview(
        ui,
        &Preview {
            id: &format!("preview-{}", kind.as_str()),
            mark: mark(kind),
            own_text: false,
            connected: false,
            account: &room.town,
            handle: "",
            crest: Crest::of(&room.town),
            text,
            text_lang: language.as_str(),
            warning: &form.warning,
            pictures: &pictures,
            remarks: &[],
            count: whole(count.used),
            limit: whole(count.limit),
            action: html! {},
        },
    )
}

fn picture_in<'a>(picture: &'a PictureUse, src: &'a str, language: &Language) -> Picture<'a> {
    Picture { src, alt: picture.alt.get(language).map_or("", String::as_str), sight: in_sight(picture) }
}

fn whole(figure: u32) -> usize {
    usize::try_from(figure).unwrap_or(usize::MAX)
}

fn card(ui: &Ui, town: &str, account: &Account, content: &Content, target: &Target, (place, text): (usize, &str)) -> Markup {
    let (id, first) = (account.id.to_string(), place == 0);
    let warning = content.warning.as_deref().unwrap_or_default();
    let count = count_with_warning(text, warning, &account.capability.text);
    let over = !count.fits();
    let sources: Vec<String> = content.pictures.iter().map(|picture| format!("/pictures/{}", picture.picture)).collect();
    let pictures: Vec<Picture<'_>> = content
        .pictures_for(account.id)
        .filter(|_| first)
        .filter_map(|(place, picture)| Some(picture_in(picture, sources.get(place)?, &target.language)))
        .collect();
    let remarks = remarks(ui, account, content);
    parts::preview(
        ui,
        &Preview {
            id: &if first { format!("preview-{id}") } else { format!("preview-{id}-{place}") },
            mark: mark(account.network),
            own_text: target.own_text.is_some(),
            connected: true,
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
            action: html! { @if over { (button(&t!(ui, "compose-split")).small().icon("split").sends("split", &id)) } },
        },
    )
}
