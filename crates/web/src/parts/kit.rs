//! The design kit: every part in every state on one page, with invented contents. For screenshots, accessibility checks and tests.
//!
//! Its contents are samples, so they are not translated. No route leads here.

#![cfg_attr(not(test), expect(clippy::wildcard_imports, reason = "the kit shows every part"))]

mod desk;
mod forms;
mod samples;

use maud::{Markup, html};

use super::*;

pub use samples::{sample_page, sample_places, sample_ui};

/// The kit in the shell.
pub fn page(ui: &Ui, scheme: Scheme) -> Markup {
    samples::in_shell(
        ui,
        scheme,
        Layout::Page,
        html! {
            (bar("Design kit", html! { span.bar-sub.hide-s { "States and parts that every screen shares" } }, link_button("New message", "/compose").primary().icon("plus").key("c").into_markup()))
            div.page {
                (kpis("This week", &samples::figures()))
                div.g-12 {
                    (samples::states(ui))
                    (forms::cards(ui))
                    (samples::small_parts(ui))
                    (samples::lists(ui))
                    (samples::charts(ui))
                }
            }
        },
    )
}

/// The inbox with a conversation, out of the same parts.
pub fn inbox_page(ui: &Ui, scheme: Scheme) -> Markup {
    samples::in_shell(ui, scheme, Layout::Fixed, desk::inbox(ui))
}

/// The composer with findings and previews, out of the same parts.
pub fn compose_page(ui: &Ui, scheme: Scheme) -> Markup {
    samples::in_shell(ui, scheme, Layout::Page, forms::composer(ui))
}

/// Sign-in without a shell.
pub fn sign_in_page(ui: &Ui, scheme: Scheme) -> Markup {
    let town = samples::town();
    let bare = Bare { title: "Sign in", town: &town, scheme, rehearsal: true, here: "/sign-in", wide: false };
    bare.page(ui, forms::sign_in(ui))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages() -> Vec<(&'static str, String)> {
        let ui = sample_ui();
        vec![
            ("kit", page(&ui, Scheme::Auto).into_string()),
            ("inbox", inbox_page(&ui, Scheme::Light).into_string()),
            ("compose", compose_page(&ui, Scheme::Dark).into_string()),
            ("sign-in", sign_in_page(&ui, Scheme::Auto).into_string()),
        ]
    }

    /// Tags of a page, without their text.
    fn tags(html: &str) -> impl Iterator<Item = &str> {
        html.split('<').skip(1).filter_map(|piece| piece.split('>').next())
    }

    #[test]
    fn no_part_breaks_the_content_security_policy() {
        for (name, html) in pages() {
            for tag in tags(&html) {
                for word in tag.split_whitespace().skip(1) {
                    assert!(!word.starts_with("style="), "{name}: <{tag}>");
                    assert!(!(word.starts_with("on") && word.contains('=')), "{name}: <{tag}>");
                    assert!(!word.contains("http:") && !word.contains("https:"), "{name}: <{tag}>");
                }
                if tag.contains(" hx-") {
                    assert!(tag.contains("hx-nonce=\"sample-nonce\""), "{name}: <{tag}>");
                }
            }
            assert!(!html.contains("<style"), "{name}");
        }
    }

    #[test]
    fn ids_are_unique_and_references_lead_somewhere() {
        for (name, html) in pages() {
            let page = scraper::Html::parse_document(&html);
            let all = scraper::Selector::parse("[id]").unwrap();
            let mut ids = std::collections::HashSet::new();
            for element in page.select(&all) {
                let id = element.attr("id").unwrap();
                assert!(ids.insert(id.to_owned()), "{name}: id {id} twice");
            }
            for attribute in ["for", "aria-describedby", "aria-labelledby"] {
                for element in page.select(&scraper::Selector::parse(&format!("[{attribute}]")).unwrap()) {
                    for id in element.attr(attribute).unwrap().split_whitespace() {
                        assert!(ids.contains(id), "{name}: {attribute}={id} leads nowhere");
                    }
                }
            }
        }
    }

    #[test]
    fn every_icon_shown_is_in_the_sprite() {
        let sprite = include_str!("../../assets/sprite.svg");
        for (name, html) in pages() {
            for piece in html.split(".svg#").skip(1) {
                let id = piece.split('"').next().unwrap();
                assert!(sprite.contains(&format!("id=\"{id}\"")), "{name}: {id}");
            }
        }
    }

    #[test]
    fn a_rehearsal_is_marked_on_every_page() {
        for (name, html) in pages() {
            assert!(html.contains("class=\"rehearsal\""), "{name}");
        }
    }
}
