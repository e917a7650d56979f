//! Pages without the shell: sign-in, set-up, invitation, errors. They load no script.

use maud::{DOCTYPE, Markup, html};

use super::icon;
use super::note::empty;
use super::shell::{Scheme, Town, brand, head, rehearsal};
use super::ui::Ui;
use crate::i18n::Locale;
use crate::t;

/// A page of one card in the middle of the screen.
#[derive(Clone, Debug)]
pub struct Bare<'a> {
    /// Title of the document and `h1` of the card.
    pub title: &'a str,
    /// The town.
    pub town: &'a Town<'a>,
    /// Light or dark.
    pub scheme: Scheme,
    /// True where a rehearsal is shown, as in the demo.
    pub rehearsal: bool,
    /// Address of this page with the language left out; the languages are links to it with `lang=…` added. Empty shows none.
    pub here: &'a str,
    /// A wider card, for set-up.
    pub wide: bool,
}

impl Bare<'_> {
    /// The whole page around the card's content; the `h1` is already there.
    pub fn page(&self, ui: &Ui, card: Markup) -> Markup {
        let title = format!("{} · {} {}", self.title, self.town.name, t!(ui, "newsroom"));
        let scheme = (self.scheme != Scheme::Auto).then(|| self.scheme.code());
        html! {
            (DOCTYPE)
            html lang=(ui.locale.code()) data-theme=[scheme] {
                (head(ui, &title, self.town.theme, false))
                body {
                    a.skip href="#main" { (t!(ui, "skip-to-main")) }
                    div.bare {
                        main #main class={ "bare-main" @if self.wide { " bare-main--w" } } tabindex="-1" {
                            (brand(ui, self.town))
                            @if self.rehearsal { (rehearsal(ui)) }
                            section.bare-card { h1 { (self.title) } (card) }
                        }
                        @if !self.here.is_empty() { (self.languages(ui)) }
                    }
                }
            }
        }
    }

    fn languages(&self, ui: &Ui) -> Markup {
        let mark = if self.here.contains('?') { "&" } else { "?" };
        html! {
            nav.bare-foot aria-label=(t!(ui, "language")) {
                (icon("languages"))
                @for locale in Locale::all() {
                    a href={ (self.here) (mark) "lang=" (locale.code()) } lang=(locale.code()) hreflang=(locale.code())
                        aria-current=[(locale == ui.locale).then_some("true")] { (locale.own_name()) }
                }
            }
        }
    }
}

/// What went wrong with a request, as the content of a full page: what happened, what to do, and the number to quote.
pub fn failure(ui: &Ui, what: &str, next: &str, case_number: Option<&str>) -> Markup {
    html! {
        (empty("circle-alert", what, next, html! { a.btn href="/" { (t!(ui, "error-home")) } }))
        @if let Some(number) = case_number { p.xs.muted { (t!(ui, "error-number")) " " code { (number) } } }
    }
}
