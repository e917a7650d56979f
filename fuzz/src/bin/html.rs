//! A post's HTML: text without marks, and marks that are safe to show, also after a parser has made something else of them.
#![no_main]

use folkmoot_networks::mastodon::html::{html_to_text, one_line, sanitise};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|html: &str| {
    let text = html_to_text(html);
    assert!(!text.contains(|c: char| c.is_control() && c != '\n' && c != '\t'), "{text:?}");
    let line = one_line(html, 80);
    assert!(line.chars().count() <= 80 && !line.contains(['\n', '\r']));
    let Some(clean) = sanitise(html) else { return };
    let again = sanitise(&clean);
    // what a parser makes of it a second time, such as a browser, is as harmless
    for shown in [Some(&clean), again.as_ref()].into_iter().flatten() {
        harmless(shown);
    }
});

/// In text "<" is written "&lt;", so what follows one is a tag.
fn harmless(html: &str) {
    for tag in html.to_lowercase().split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        for never in ["script", "style", "svg", "math", "img", "iframe", "form", "object"] {
            assert!(!tag.starts_with(never), "<{tag}> in {html}");
        }
        assert!(!tag.contains("href=\"javascript:") && !tag.contains("href=\"data:"), "<{tag}> in {html}");
    }
}
