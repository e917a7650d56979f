//! A status as a server sends it: refused, or understood so that nothing in it can turn our pages against the reader.
#![no_main]

use folkmoot_networks::mastodon::{convert::receipt, parse_status, wire::Status};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(post) = parse_status(bytes, "village.example") else { return };
    let hidden = |c: char| (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!post.text.contains(hidden), "control or turning characters in {:?}", post.text);
    assert!(!post.author.display_name.contains(hidden) && !post.author.handle.contains(hidden));
    for url in post.url.iter().chain(&post.author.url).chain(post.media.iter().map(|media| &media.url)) {
        assert!(url.starts_with("https://") || url.starts_with("http://"), "{url}");
    }
    let lower = post.html.unwrap_or_default().to_lowercase();
    // in text "<" is written "&lt;", so what follows one is a tag
    for tag in lower.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        assert!(!tag.starts_with("script") && !tag.starts_with("img") && !tag.contains("href=\"javascript:"), "<{tag}> in {lower}");
    }
    if let Ok(status) = serde_json::from_slice::<Status>(bytes) {
        let receipt = receipt(status);
        assert!(receipt.url.is_none_or(|url| url.starts_with("http")));
    }
});
