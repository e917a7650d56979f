//! The full page around what a handler renders: head, side navigation, duty line, settings, rehearsal mark, tab bar.
//!
//! Works without a script: settings are a form, navigation is links. The places shown are the ones the person may enter; the
//! handler says which.

use maud::{DOCTYPE, Markup, html};

use super::button;
use super::keyhelp::key_help;
use super::marks::{Crest, Size, avatar, crest, icon};
use super::note::{Toast, offline, toasts};
use super::place::{Group, Place};
use super::ui::Ui;
use crate::assets::asset;
use crate::i18n::Locale;
use crate::t;
use crate::theme::{Theme, theme_url};

/// Both extensions under the names they register: the one for server-sent events calls itself `sse`.
const HTMX_CONFIG: &str = r#"{"extensions":"hx-csp,sse","defaultTimeout":20000}"#;

/// A place in the navigation and how much waits there.
#[derive(Clone, Copy, Debug)]
pub struct NavEntry {
    /// Where it leads.
    pub place: Place,
    /// How many wait; 0 shows nothing.
    pub waiting: i64,
}

/// The town as its pages show it.
#[derive(Clone, Debug)]
pub struct Town<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its crest.
    pub crest: Crest,
    /// Its colours.
    pub theme: Theme,
}

/// The person at the screen.
#[derive(Clone, Debug)]
pub struct Person<'a> {
    /// Full name.
    pub name: &'a str,
    /// "Web care, front office".
    pub role: &'a str,
    /// Colour of the avatar, 1 to 6; 0 grey.
    pub colour: u8,
}

/// Whether the front office is open.
#[derive(Clone, Debug)]
pub struct Duty<'a> {
    /// "Front office open".
    pub headline: &'a str,
    /// "until 22:00 · 3 on duty".
    pub detail: &'a str,
    /// Open now.
    pub open: bool,
}

/// Light or dark; kept in a cookie, set by the form in the me menu.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// As the device says.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Scheme {
    /// The value in the form and the cookie: `auto`, `light`, `dark`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The scheme for a value; anything unknown is [`Scheme::Auto`].
    pub fn parse(code: &str) -> Self {
        match code {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::Auto,
        }
    }

    fn attribute(self) -> Option<&'static str> {
        (self != Self::Auto).then(|| self.code())
    }
}

/// How a page fills the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Scrolls as a whole.
    Page,
    /// As high as the window; panes scroll on their own (inbox).
    Fixed,
    /// As high as the window with a bar on top (calendar).
    FixedWithBar,
}

/// Everything around the main part of a staff page.
#[derive(Clone, Debug)]
pub struct Shell<'a> {
    /// Title of the document, before the town's name.
    pub title: &'a str,
    /// The place it belongs to; none for pages outside the navigation.
    pub current: Option<Place>,
    /// The places this person may enter, in order.
    pub places: &'a [NavEntry],
    /// How it fills the screen.
    pub layout: Layout,
    /// The town.
    pub town: &'a Town<'a>,
    /// The person at the screen.
    pub person: &'a Person<'a>,
    /// The front office; none to say nothing.
    pub duty: Option<Duty<'a>>,
    /// Light or dark.
    pub scheme: Scheme,
    /// True wherever a rehearsal account's people, messages or figures are on the screen.
    pub rehearsal: bool,
    /// Address of this page, so that the settings form can come back to it.
    pub here: &'a str,
    /// Notices about what was just done.
    pub toasts: &'a [Toast<'a>],
    /// What stands on top of every page, such as that everything planned is stopped; empty for nothing.
    pub notice: Markup,
    /// The fields of the form that stops everything, for whoever may press it.
    pub freeze: Option<Markup>,
    /// Single keys work; a person may switch them off (WCAG 2.1.4).
    pub single_keys: bool,
}

impl Shell<'_> {
    /// The whole page around its main part. The main part holds the page's one `h1`.
    pub fn page(&self, ui: &Ui, main: Markup) -> Markup {
        let title = format!("{} · {} {}", self.title, self.town.name, t!(ui, "newsroom"));
        let layout = match self.layout {
            Layout::Page => "",
            Layout::Fixed => " app--fixed",
            Layout::FixedWithBar => " app--fixed app--cal",
        };
        html! {
            (DOCTYPE)
            html lang=(ui.locale.code()) data-theme=[self.scheme.attribute()] {
                (head(ui, &title, self.town.theme, true))
                body data-keys=[(!self.single_keys).then_some("off")] {
                    a.skip href="#main" { (t!(ui, "skip-to-main")) }
                    div class={ "app" (layout) } {
                        (self.side(ui))
                        div.app-top { @if self.rehearsal { (rehearsal(ui)) } (self.notice) }
                        main #main.sheet tabindex="-1" { (main) }
                        (self.tab_bar(ui))
                    }
                    (offline(ui))
                    (toasts(ui, self.toasts))
                    (key_help(ui))
                }
            }
        }
    }

    fn side(&self, ui: &Ui) -> Markup {
        html! {
            header.side {
                div.side-top { (brand(ui, self.town)) }
                nav.side-nav aria-label=(t!(ui, "nav-name")) { (self.nav(ui)) }
                div.side-foot {
                    @if let Some(duty) = &self.duty { (duty_line(duty)) }
                    @if let Some(fields) = &self.freeze { (stop_all(ui, fields)) }
                    (self.me(ui))
                }
            }
        }
    }

    fn nav(&self, ui: &Ui) -> Markup {
        let groups = [(Group::Desk, None), (Group::Town, Some(t!(ui, "nav-town"))), (Group::House, Some(t!(ui, "nav-house")))];
        html! {
            @for (group, heading) in &groups {
                @let entries: Vec<&NavEntry> = self.places.iter().filter(|entry| entry.place.group() == *group).collect();
                @if !entries.is_empty() {
                    @if let Some(heading) = heading { h2.side-h { (heading) } }
                    ul.side-list { @for entry in entries { li { (self.side_link(ui, *entry)) } } }
                }
            }
        }
    }

    fn side_link(&self, ui: &Ui, entry: NavEntry) -> Markup {
        let label = entry.place.label(ui);
        let current = (self.current == Some(entry.place)).then_some("page");
        html! {
            a href=(entry.place.href()) title=(label) aria-current=[current] data-goto=(entry.place.goto()) {
                (entry.place.sign()) span { (label) }
                @if entry.waiting > 0 { span.side-n { span.vh { ", " } (ui.number(entry.waiting)) span.vh { " " (t!(ui, "nav-waiting")) } } }
            }
        }
    }

    fn tab_bar(&self, ui: &Ui) -> Markup {
        let shown: Vec<&NavEntry> = self.places.iter().filter(|entry| entry.place.group() == Group::Desk).take(4).collect();
        let elsewhere = self.current.is_some_and(|place| !shown.iter().any(|entry| entry.place == place));
        html! {
            nav.tabbar aria-label=(t!(ui, "nav-name-phone")) {
                ul {
                    @for entry in &shown {
                        li { a href=(entry.place.href()) aria-current=[(self.current == Some(entry.place)).then_some("page")] {
                            span.tabbar-i {
                                (entry.place.sign())
                                @if entry.waiting > 0 { span.tabbar-n { (ui.number(entry.waiting)) span.vh { " " (t!(ui, "nav-waiting")) } } }
                            }
                            (entry.place.label(ui))
                        } }
                    }
                    li { a href="/more" aria-current=[elsewhere.then_some("page")] { (icon("menu")) (t!(ui, "nav-more")) } }
                }
            }
        }
    }

    fn me(&self, ui: &Ui) -> Markup {
        html! {
            details.me name="float" {
                summary {
                    (avatar(self.person.name, self.person.colour, Size::Middle))
                    span { b { (self.person.name) } small { (self.person.role) } }
                    (icon("chevron-down"))
                }
                div.me-pop {
                    ul.me-links { li { a href="/me" { (t!(ui, "me-page")) } } li { a href="/freeze" { (t!(ui, "freeze-title")) } } }
                    (settings(ui, self.scheme, self.here))
                    form.me-out method="post" action="/sign-out" { (ui.csrf_field()) (button(&t!(ui, "sign-out")).small().icon("log-out")) }
                }
            }
        }
    }
}

/// The form that sets appearance and language: POST `/settings/look` with `theme`, `lang` and `back`.
pub fn settings(ui: &Ui, scheme: Scheme, here: &str) -> Markup {
    let schemes =
        [(Scheme::Auto, t!(ui, "look-auto")), (Scheme::Light, t!(ui, "look-light")), (Scheme::Dark, t!(ui, "look-dark"))];
    html! {
        form method="post" action="/settings/look" {
            (ui.csrf_field())
            input type="hidden" name="back" value=(here);
            fieldset {
                legend { (t!(ui, "look")) }
                @for (choice, label) in &schemes {
                    label { input type="radio" name="theme" value=(choice.code()) checked[*choice == scheme]; " " (label) }
                }
            }
            label.fl { (t!(ui, "language")) select name="lang" {
                @for locale in Locale::all() {
                    option value=(locale.code()) lang=(locale.code()) selected[locale == ui.locale] { (locale.own_name()) }
                }
            } }
            (button(&t!(ui, "look-save")).small())
        }
    }
}

/// The main part of the page behind "More" on a phone: every place, in its groups.
pub fn more(ui: &Ui, places: &[NavEntry]) -> Markup {
    html! {
        header.bar { h1 { (t!(ui, "nav-more")) } }
        div.page { ul.ix {
            @for entry in places {
                li { a href=(entry.place.href()) { (entry.place.sign()) span { b { (entry.place.label(ui)) }
                    @if entry.waiting > 0 { small { (ui.number(entry.waiting)) " " (t!(ui, "nav-waiting")) } } } } }
            }
        } }
    }
}

/// The head of every page. `scripts` is false for pages that need none: sign-in, errors, public pages.
pub(super) fn head(ui: &Ui, title: &str, theme: Theme, scripts: bool) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            meta name="referrer" content="same-origin";
            title { (title) }
            link rel="preload" href=(asset("fonts/source-sans-3-latin-wght-normal.woff2")) as="font" type="font/woff2" crossorigin;
            link rel="stylesheet" href=(theme_url(theme));
            link rel="stylesheet" href=(asset("app.css"));
            link rel="icon" href=(asset("icon.svg")) type="image/svg+xml";
            @if scripts {
                meta name="htmx-config" content=(HTMX_CONFIG);
                script nonce=(ui.nonce) src=(asset("app.js")) defer {}
            }
        }
    }
}

/// Crest and name of the town, leading to the start page.
pub(super) fn brand(ui: &Ui, town: &Town<'_>) -> Markup {
    html! { a.brand href="/" { (crest(town.crest)) span { b { (town.name) } small { (t!(ui, "newsroom")) } } } }
}

/// The mark on every screen that shows a rehearsal.
pub fn rehearsal(ui: &Ui) -> Markup {
    html! {
        aside.rehearsal aria-label=(t!(ui, "rehearsal-tag")) {
            (icon("drama")) p { b { (t!(ui, "rehearsal-headline")) } " " (t!(ui, "rehearsal-sentence")) }
        }
    }
}

/// One press that stops everything, on every page: folded, so that nobody presses it by accident.
fn stop_all(ui: &Ui, fields: &Markup) -> Markup {
    html! {
        details.me name="float" {
            summary { (icon("hand")) span { b { (t!(ui, "freeze-stop-all")) } } }
            div.me-pop {
                form method="post" action="/freeze" { (ui.csrf_field()) (fields) (button(&t!(ui, "freeze-press")).danger().icon("hand")) }
            }
        }
    }
}

fn duty_line(duty: &Duty<'_>) -> Markup {
    html! {
        div.duty {
            span class={ "duty-dot" @if !duty.open { " duty-dot--shut" } } aria-hidden="true" {}
            span { (duty.headline) small { (duty.detail) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::kit::{sample_page, sample_ui};

    #[test]
    fn a_page_has_one_main_a_skip_link_and_nonces_on_every_script() {
        let html = sample_page(&sample_ui(), Scheme::Dark).into_string();
        assert_eq!(html.matches("<main").count(), 1);
        assert_eq!(html.matches("<h1").count(), 1);
        assert!(html.contains("href=\"#main\"") && html.contains("data-theme=\"dark\""));
        assert_eq!(html.matches("<script").count(), html.matches("<script nonce=\"sample-nonce\"").count());
        assert_eq!(html.matches("<script").count(), 1);
    }

    #[test]
    fn every_form_that_posts_holds_the_token() {
        let html = sample_page(&sample_ui(), Scheme::Auto).into_string();
        for form in html.split("<form").skip(1) {
            let form = form.split("</form>").next().unwrap();
            assert!(!form.contains("method=\"post\"") || form.contains("name=\"csrf\" value=\"sample-csrf\""), "{form}");
        }
    }

    #[test]
    fn a_scheme_survives_its_cookie() {
        for scheme in [Scheme::Auto, Scheme::Light, Scheme::Dark] {
            assert_eq!(Scheme::parse(scheme.code()), scheme);
        }
        assert_eq!(Scheme::parse("\"><script>"), Scheme::Auto);
    }
}
