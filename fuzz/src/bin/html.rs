//! A post's HTML: text without marks, and marks that are safe to show and stay as they are when cleaned again.
#![no_main]

use folkmoot_networks::mastodon::html::{html_to_text, one_line, sanitise};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|html: &str| {
    let text = html_to_text(html);
    assert!(!text.contains(|c: char| c.is_control() && c != '\n' && c != '\t'), "{text:?}");
    let line = one_line(html, 80);
    assert!(line.chars().count() <= 80 && !line.contains(['\n', '\r']));
    let Some(clean) = sanitise(html) else { return };
    let lower = clean.to_lowercase();
    // in text "<" is written "&lt;", so what follows one is a tag
    for tag in lower.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        for never in ["script", "style", "svg", "img", "iframe", "form"] {
            assert!(!tag.starts_with(never), "<{tag}> in {clean}");
        }
        assert!(!tag.contains("href=\"javascript:") && !tag.contains("href=\"data:"), "<{tag}> in {clean}");
    }
    if let Some(again) = sanitise(&clean) {
        assert_eq!(again, clean, "cleaning again changes it");
    }
});
