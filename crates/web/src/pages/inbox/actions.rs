//! What can be done with a case beside answering: buttons that say why when they are greyed out, and the dialogs they open.

use super::{
    forms::{self, Typed},
    opened::Opened,
    query::ListQuery,
};
use crate::{
    parts::{self, Ui, button, link_button},
    server::{desk::Desk, refused},
    t,
};
use folkmoot_model::incoming::case::{Around, CaseVerb, Closing};
use maud::{Markup, html};

/// A form about a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Give it to somebody.
    Assign,
    /// Send it to another department.
    Department,
    /// Ask a department.
    HandOff,
    /// Plan work away from the screen.
    FollowUp,
    /// Close it.
    Close,
}

impl Act {
    /// Every form.
    pub const ALL: [Self; 5] = [Self::Assign, Self::Department, Self::HandOff, Self::FollowUp, Self::Close];

    /// The word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Assign => "assign",
            Self::Department => "department",
            Self::HandOff => "hand-off",
            Self::FollowUp => "follow-up",
            Self::Close => "close",
        }
    }

    /// Its heading, and what the button that leads to it says.
    pub fn label(self, ui: &Ui) -> String {
        match self {
            Self::Assign => t!(ui, "case-act-assign"),
            Self::Department => t!(ui, "case-act-department"),
            Self::HandOff => t!(ui, "case-act-hand-off"),
            Self::FollowUp => t!(ui, "case-act-follow-up"),
            Self::Close => t!(ui, "case-act-close"),
        }
    }

    fn icon(self) -> &'static str {
        match self {
            Self::Assign => "user-check",
            Self::Department => "building-2",
            Self::HandOff => "arrow-right-left",
            Self::FollowUp => "phone",
            Self::Close => "circle-check",
        }
    }

    fn key(self) -> Option<&'static str> {
        match self {
            Self::Assign => Some("a"),
            Self::HandOff => Some("h"),
            Self::Close => Some("e"),
            Self::Department | Self::FollowUp => None,
        }
    }

    /// The verb it stands for.
    pub fn verb(self) -> CaseVerb {
        match self {
            Self::Assign => CaseVerb::Assign,
            Self::Department => CaseVerb::Route,
            Self::HandOff => CaseVerb::HandOff,
            Self::FollowUp => CaseVerb::PlanFollowUp,
            Self::Close => CaseVerb::Close,
        }
    }
}

/// Why a case was closed, in words.
pub fn closing_words(ui: &Ui, closing: Closing) -> String {
    match closing {
        Closing::Answered => t!(ui, "closing-answered"),
        Closing::Done => t!(ui, "closing-done"),
        Closing::NothingToAnswer => t!(ui, "closing-nothing-to-answer"),
        Closing::Withdrawn => t!(ui, "closing-withdrawn"),
    }
}

/// Why it can't be done now; nothing when it can.
pub fn in_the_way(ui: &Ui, opened: &Opened, verb: CaseVerb) -> Option<String> {
    let around = if verb == CaseVerb::Close { opened.around } else { Around::default() };
    let words: Vec<String> = opened.case.obstacles_to(verb, around).iter().map(|one| refused::obstacle(ui, one)).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// The buttons at the head of a case; on phones the menu has them all.
pub fn buttons(desk: &Desk, opened: &Opened, list: &ListQuery) -> Markup {
    let ui = &desk.ui;
    if !opened.may.handle {
        return html! {};
    }
    html! {
        @if is_over(ui, opened) { (reopen(desk, opened, list)) }
        @else {
            @if opened.case.owner.is_none() { (take(desk, opened, list)) }
            (opener(ui, opened, list, Act::HandOff, Place::Head))
            (opener(ui, opened, list, Act::Close, Place::Head))
        }
    }
}

/// Everything that can be done with a case, in a menu.
pub fn menu(desk: &Desk, opened: &Opened, list: &ListQuery) -> Markup {
    if !opened.may.handle {
        return html! {};
    }
    parts::menu(&t!(desk.ui, "case-more"), &menu_entries(desk, opened, list))
}

/// Whether it can be opened again.
fn is_over(ui: &Ui, opened: &Opened) -> bool {
    in_the_way(ui, opened, CaseVerb::Reopen).is_none()
}

fn menu_entries(desk: &Desk, opened: &Opened, list: &ListQuery) -> Vec<Markup> {
    let ui = &desk.ui;
    let mut entries = Vec::new();
    if is_over(ui, opened) {
        entries.push(reopen(desk, opened, list));
    } else if opened.case.owner != Some(desk.actor.person) {
        entries.push(take(desk, opened, list));
    }
    entries.extend(Act::ALL.into_iter().map(|act| opener(ui, opened, list, act, Place::Menu)));
    entries
}

/// Where a button stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Head,
    Menu,
}

/// The link to a form; with a script it opens the dialog that stands on the page.
fn opener(ui: &Ui, opened: &Opened, list: &ListQuery, act: Act, place: Place) -> Markup {
    let (label, href) = (act.label(ui), list.at(&format!("/cases/{}/{}", opened.case.id, act.word())));
    let reason = in_the_way(ui, opened, act.verb());
    let dialog = dialog_id(act);
    let mut link = link_button(&label, &href).icon(act.icon()).barred(reason.as_deref()).attr("data-dialog", &dialog);
    // a key belongs to one place
    let keyed_here = (place == Place::Head) == matches!(act, Act::HandOff | Act::Close);
    if let Some(key) = act.key().filter(|_| keyed_here) {
        link = link.key(key);
    }
    html! { (link) }
}

fn dialog_id(act: Act) -> String {
    format!("do-{}", act.word())
}

fn take(desk: &Desk, opened: &Opened, list: &ListQuery) -> Markup {
    let ui = &desk.ui;
    html! {
        form.inl method="post" action={ "/cases/" (opened.case.id) "/assign" } {
            (hidden(ui, opened, list))
            input type="hidden" name="owner" value=(desk.actor.person);
            (button(&t!(ui, "case-take")).icon("hand"))
        }
    }
}

fn reopen(desk: &Desk, opened: &Opened, list: &ListQuery) -> Markup {
    let ui = &desk.ui;
    html! {
        form.inl method="post" action={ "/cases/" (opened.case.id) "/reopen" } {
            (hidden(ui, opened, list))
            (button(&t!(ui, "case-reopen")).icon("rotate-ccw"))
        }
    }
}

/// The fields every form about a case holds: the token, the list it leads back to, the revision the person saw.
pub fn hidden(ui: &Ui, opened: &Opened, list: &ListQuery) -> Markup {
    html! {
        (ui.csrf_field())
        input type="hidden" name="list" value=(list.text());
        input type="hidden" name="revision" value=(opened.case.revision);
    }
}

/// The dialogs of the forms that can be filled in now.
pub fn dialogs(desk: &Desk, opened: &Opened, list: &ListQuery) -> Markup {
    let ui = &desk.ui;
    if !opened.may.handle {
        return html! {};
    }
    html! {
        @for act in Act::ALL {
            @if in_the_way(ui, opened, act.verb()).is_none() {
                (parts::dialog(&dialog_id(act), &act.label(ui), &t!(ui, "close"), forms::form(desk, opened, list, act, &Typed::default(), &[])))
            }
        }
    }
}
