//! Counting of any text under every network's rule: what is past the limit begins on a character, and only where the count says so.
#![no_main]

use folkmoot_model::count::{TextRule, count_with_warning, past_limit_with_warning, refused};
use libfuzzer_sys::fuzz_target;

const RULES: [TextRule; 7] = [
    TextRule::x(),
    TextRule::bluesky(),
    TextRule::mastodon(),
    TextRule::threads(),
    TextRule::instagram(),
    TextRule::facebook(),
    TextRule::Plain { limit: 10 },
];

fuzz_target!(|given: (&str, &str)| {
    let (text, warning) = given;
    for rule in RULES {
        let count = count_with_warning(text, warning, &rule);
        let past = past_limit_with_warning(text, warning, &rule);
        assert_eq!(count.fits(), count.over == 0);
        if let Some(at) = past {
            assert!(text.is_char_boundary(at), "{rule:?} cuts a character at {at}");
            assert!(!count.fits(), "{rule:?} marks a text that fits");
        } else {
            assert!(count.fits() || !warning.is_empty(), "{rule:?} marks nothing in a text that is too long");
        }
        assert!(refused(text, &rule).is_none_or(|at| text.is_char_boundary(at)));
    }
});
