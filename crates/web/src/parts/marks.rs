//! Small marks: icons, networks, languages, departments, people, tones, tags, keys, crests.

use maud::{Markup, html};

use super::ui::Ui;
use crate::assets::asset;
use crate::i18n::text_if;
use crate::t;

/// An icon of the sprite by its Lucide name; hidden from screen readers, so words must stand beside it.
pub fn icon(name: &str) -> Markup {
    html! { svg.i aria-hidden="true" focusable="false" { use href={ (asset("sprite.svg")) "#i-" (name) } {} } }
}

/// A network as a page shows it: a monochrome mark and a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Mastodon, and every server that speaks its client API.
    Mastodon,
    /// Bluesky.
    Bluesky,
    /// X.
    X,
    /// Facebook.
    Facebook,
    /// Instagram.
    Instagram,
    /// Threads.
    Threads,
    /// `YouTube`.
    YouTube,
    /// The built-in network for training and the demo.
    Rehearsal,
}

impl Mark {
    /// Every mark, for the kit and the tests.
    pub const ALL: [Self; 8] =
        [Self::Mastodon, Self::Bluesky, Self::X, Self::Facebook, Self::Instagram, Self::Threads, Self::YouTube, Self::Rehearsal];

    /// Stable lower-case code, as in URLs, class names and symbol ids.
    pub fn code(self) -> &'static str {
        match self {
            Self::Mastodon => "mastodon",
            Self::Bluesky => "bluesky",
            Self::X => "x",
            Self::Facebook => "facebook",
            Self::Instagram => "instagram",
            Self::Threads => "threads",
            Self::YouTube => "youtube",
            Self::Rehearsal => "rehearsal",
        }
    }

    /// The mark for a code, none for a network the pages have no mark for.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.code() == code)
    }

    /// The network's own name, the same in every language, except the rehearsal network's.
    pub fn name(self, ui: &Ui) -> String {
        match self {
            Self::Mastodon => "Mastodon".to_owned(),
            Self::Bluesky => "Bluesky".to_owned(),
            Self::X => "X".to_owned(),
            Self::Facebook => "Facebook".to_owned(),
            Self::Instagram => "Instagram".to_owned(),
            Self::Threads => "Threads".to_owned(),
            Self::YouTube => "YouTube".to_owned(),
            Self::Rehearsal => t!(ui, "network-rehearsal"),
        }
    }
}

/// A network's mark; its name is for screen readers.
pub fn net(ui: &Ui, mark: Mark) -> Markup {
    html! { span.net { (net_symbol(mark)) span.vh { (mark.name(ui)) } } }
}

/// A network's mark with its name beside it.
pub fn net_named(ui: &Ui, mark: Mark) -> Markup {
    html! { span.net { (net_symbol(mark)) span { (mark.name(ui)) } } }
}

fn net_symbol(mark: Mark) -> Markup {
    html! { svg.i-n aria-hidden="true" focusable="false" { use href={ (asset("sprite.svg")) "#i-n-" (mark.code()) } {} } }
}

/// A language tag such as NL, with the language's name in the page's language as its title where it is known.
pub fn lang(ui: &Ui, code: &str) -> Markup {
    let primary = code.split(['-', '_']).next().unwrap_or(code);
    let name = text_if(ui.locale, &format!("language-{primary}"), &[]).unwrap_or_else(|| code.to_owned());
    html! { abbr.lang title=(name) { (primary.to_ascii_uppercase()) } }
}

/// A department: a square in its colour (1 to 6, anything else is grey) and its name.
pub fn dept(name: &str, colour: u8) -> Markup {
    html! { span class=(coloured("dept", colour)) { (name) } }
}

/// A class and, for colours 1 to 6, the class that sets the colour of a department.
pub(super) fn coloured(class: &str, colour: u8) -> String {
    if (1..=6).contains(&colour) { format!("{class} d-{colour}") } else { class.to_owned() }
}

/// Size of an avatar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// In a line of text.
    Small,
    /// In a list.
    Middle,
    /// At the head of a conversation.
    Large,
}

/// Initials on a coloured disc (colour 1 to 6, 0 grey); hidden from screen readers, so the name must stand beside it.
pub fn avatar(name: &str, colour: u8, size: Size) -> Markup {
    let class = avatar_class(colour, size);
    html! { span class=(class) aria-hidden="true" { (initials(name)) } }
}

/// An avatar with the mark of the network a person writes from.
pub fn avatar_on(ui: &Ui, name: &str, colour: u8, mark: Mark) -> Markup {
    let class = avatar_class(colour, Size::Large);
    html! { span class=(class) aria-hidden="true" { (initials(name)) (net(ui, mark)) } }
}

fn avatar_class(colour: u8, size: Size) -> String {
    let size = match size {
        Size::Small => " av--s",
        Size::Middle => "",
        Size::Large => " av--l",
    };
    format!("av av-{}{size}", if colour <= 6 { colour } else { 0 })
}

/// Up to two initials: of the first and the last word that begin with a letter or a digit, else the first two letters.
pub fn initials(name: &str) -> String {
    let mut firsts = name.split_whitespace().filter_map(|word| word.chars().find(|letter| letter.is_alphanumeric()));
    let first = firsts.next();
    let last = firsts.next_back();
    match (first, last) {
        (Some(first), Some(last)) => first.to_uppercase().chain(last.to_uppercase()).collect(),
        (Some(_), None) => name.chars().filter(|letter| letter.is_alphanumeric()).take(2).flat_map(char::to_uppercase).collect(),
        _ => "?".to_owned(),
    }
}

/// How a citizen sounds, always icon and word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Thanks or praise.
    Grateful,
    /// Neither.
    Neutral,
    /// Worried or uncertain.
    Worried,
    /// Not content, not angry.
    Unhappy,
    /// Angry.
    Angry,
}

/// A tone in words with its icon.
pub fn tone(ui: &Ui, tone: Tone) -> Markup {
    let (class, face, word) = match tone {
        Tone::Grateful => ("tone tone--grateful", "smile", t!(ui, "tone-grateful")),
        Tone::Neutral => ("tone tone--neutral", "meh", t!(ui, "tone-neutral")),
        Tone::Worried => ("tone tone--worried", "frown", t!(ui, "tone-worried")),
        Tone::Unhappy => ("tone tone--unhappy", "annoyed", t!(ui, "tone-unhappy")),
        Tone::Angry => ("tone tone--angry", "angry", t!(ui, "tone-angry")),
    };
    html! { span class=(class) { (icon(face)) (word) } }
}

/// What a tag, a note or a bead says about a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// No judgement.
    Plain,
    /// The town's own colour: where the work is now.
    Accent,
    /// Good.
    Ok,
    /// Worth a look.
    Warn,
    /// Must be put right.
    Bad,
    /// For information.
    Info,
}

impl Level {
    pub(super) fn suffix(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Accent => "acc",
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Info => "info",
        }
    }

    pub(super) fn icon(self) -> &'static str {
        match self {
            Self::Plain | Self::Accent | Self::Info => "info",
            Self::Ok => "circle-check",
            Self::Warn => "triangle-alert",
            Self::Bad => "octagon-alert",
        }
    }
}

/// A short state in a box; ok, warn and bad come with their icon, so colour is never alone.
pub fn tag(level: Level, words: &str) -> Markup {
    html! {
        span class={ "tag" @if level != Level::Plain { " tag--" (level.suffix()) } } {
            @if matches!(level, Level::Ok | Level::Warn | Level::Bad) { (icon(level.icon())) }
            (words)
        }
    }
}

/// A tag with an icon of its own.
pub fn tag_with(level: Level, icon_name: &str, words: &str) -> Markup {
    html! { span class={ "tag" @if level != Level::Plain { " tag--" (level.suffix()) } } { (icon(icon_name)) (words) } }
}

/// A tag with an outline only, for kinds rather than states.
pub fn tag_line(words: &str) -> Markup {
    html! { span.tag.tag--line { (words) } }
}

/// The mark that stands wherever a single account, message or person of a rehearsal is shown.
pub fn rehearsal_tag(ui: &Ui) -> Markup {
    html! { span.tag.tag--reh { (icon("drama")) (t!(ui, "rehearsal-tag")) } }
}

/// A bead before a line of state; shape and colour differ, words must stand beside it.
pub fn bead(level: Level) -> Markup {
    html! { span class={ "bead" @if level != Level::Plain { " bead--" (level.suffix()) } } aria-hidden="true" {} }
}

/// Keys of the keyboard.
pub fn keys(keys: &[&str]) -> Markup {
    html! { @for key in keys { kbd { (key) } } }
}

/// A town's crest; drawn by us for invented towns, a plain initial for any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crest {
    /// The bridge of Veldmonde (invented).
    Veldmonde,
    /// The salt lake of Akrolimni (invented).
    Akrolimni,
    /// The town's first letter.
    Letter(char),
}

impl Crest {
    /// The crest for a town's name.
    pub fn of(town: &str) -> Self {
        match town {
            "Veldmonde" => Self::Veldmonde,
            "Akrolimni" | "Ακρολίμνη" => Self::Akrolimni,
            _ => Self::Letter(town.chars().find(|letter| letter.is_alphanumeric()).unwrap_or('·')),
        }
    }
}

/// A crest as a picture without words; the town's name must stand beside it.
pub fn crest(crest: Crest) -> Markup {
    html! {
        svg.crest viewBox="0 0 32 32" aria-hidden="true" focusable="false" {
            @match crest {
                Crest::Veldmonde => {
                    rect.crest-bg width="32" height="32" rx="7" {}
                    path.crest-fg d="M4 19.5h24M7 19.5v-3a9 9 0 0 1 18 0v3M16 7.5v12M11.3 9.6v9.9M20.7 9.6v9.9" {}
                    path.crest-fg2 d="M4 24.5c2-1.6 4-1.6 6 0s4 1.6 6 0 4-1.6 6 0 4 1.6 6 0" {}
                }
                Crest::Akrolimni => {
                    circle.crest-bg cx="16" cy="16" r="16" {}
                    path.crest-fg d="m5.5 19 7-9 4.2 5.4 2.6-3.2 7.2 6.8" {}
                    path.crest-fg2 d="M7 23c1.8-1.4 3.6-1.4 5.4 0s3.6 1.4 5.4 0 3.6-1.4 5.4 0" {}
                }
                Crest::Letter(letter) => {
                    rect.crest-bg width="32" height="32" rx="7" {}
                    text.crest-t x="16" y="22.5" text-anchor="middle" { (letter) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_named_in_the_sources_is_in_the_sprite() {
        let sprite = include_str!("../../assets/sprite.svg");
        let names: Vec<String> =
            ["icon(", "icon_only(", "icon: "].iter().flat_map(|opening| crate::i18n::source::literals_after(opening)).collect();
        assert!(names.len() > 10, "the scan found {names:?}");
        let missing: Vec<&String> = names.iter().filter(|name| !sprite.contains(&format!("id=\"i-{name}\""))).collect();
        assert!(missing.is_empty(), "not in sprite.svg: {missing:?}");
        for mark in Mark::ALL {
            assert!(sprite.contains(&format!("id=\"i-n-{}\"", mark.code())), "{mark:?}");
            assert_eq!(Mark::parse(mark.code()), Some(mark));
        }
    }

    #[test]
    fn initials_are_two_letters_at_most() {
        for (name, said) in [
            ("Noor Bakker", "NB"),
            ("noordkade", "NO"),
            ("H. Oosterlaan", "HO"),
            ("Jan van der Berg", "JB"),
            ("", "?"),
            ("👏", "?"),
            ("Ελένη Παπά", "ΕΠ"),
        ] {
            assert_eq!(initials(name), said, "{name}");
        }
    }
}
