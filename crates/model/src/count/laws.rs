//! What holds for every rule and any text whatever.

use super::{Count, TextRule, count, count_with_warning, past_limit, past_limit_with_warning, refused};
use proptest::prelude::*;

/// Every rule, with small limits beside the real ones.
pub(super) const RULES: [TextRule; 10] = [
    TextRule::x(),
    TextRule::bluesky(),
    TextRule::mastodon(),
    TextRule::threads(),
    TextRule::instagram(),
    TextRule::facebook(),
    TextRule::X { limit: 12 },
    TextRule::Bluesky { graphemes: 8, bytes: 20 },
    TextRule::Mastodon { limit: 25, url_length: 23 },
    TextRule::Plain { limit: 10 },
];

/// Texts that look for trouble: links, mentions, marks, joiners, flags, scripts, controls.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<char>().prop_map(String::from),
        "[a-z]{1,6}",
        prop::sample::select(vec![
            "https://",
            "http://example.org/a_(b)",
            "example.com",
            ".",
            "/",
            "@",
            "#",
            "@a@b.nl",
            "://",
            "t.co/abc",
            "xn--",
            "-",
            "_",
            "(",
            ")",
            "?",
            "\u{200d}",
            "\u{fe0f}",
            "\u{20e3}",
            "👨",
            "👩‍👧",
            "🇳",
            "🇱",
            "🏽",
            "\u{301}",
            "\u{1100}",
            "\u{1161}",
            "\u{202e}",
            "\u{feff}",
            "\u{0}",
            " ",
            "\n",
            "\r\n",
            "\u{3000}",
            "。",
            "みんな",
            "é",
            "Γ",
            "©",
        ])
        .prop_map(str::to_owned),
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, ..ProptestConfig::default() })]

    #[test]
    fn the_mark_is_there_exactly_when_the_text_is_too_long(text in text(), warning in "[a-z]{0,4}") {
        for rule in RULES {
            let Count { used, limit, over, .. } = count_with_warning(&text, &warning, &rule);
            prop_assert_eq!(over, used.saturating_sub(limit));
            let mark = past_limit_with_warning(&text, &warning, &rule);
            prop_assert_eq!(mark.is_some(), over > 0, "{:?}", rule);
            if let Some(at) = mark {
                prop_assert!(text.is_char_boundary(at) && at < text.len(), "{:?}", rule);
            }
            if let Some(at) = refused(&text, &rule) {
                prop_assert!(text.is_char_boundary(at));
            }
        }
    }

    #[test]
    fn any_string_is_counted(text in any::<String>()) {
        for rule in RULES {
            let _ = (count(&text, &rule), past_limit(&text, &rule));
        }
    }

    #[test]
    fn a_new_line_of_plain_letters_adds_its_letters(text in text(), more in "[a-z]{1,20}") {
        prop_assume!(!text.trim().is_empty() && !text.ends_with('\r'));
        let added = u32::try_from(more.len() + 1).unwrap();
        for rule in RULES.into_iter().map(unbounded) {
            let longer = count(&format!("{text}\n{more}"), &rule).used;
            prop_assert_eq!(longer, count(&text, &rule).used + added, "{:?}", rule);
        }
    }

    #[test]
    fn plain_letters_count_one_each(text in "[a-zA-Z ,]{1,400}") {
        prop_assume!(!text.trim().is_empty());
        for rule in RULES.into_iter().map(unbounded) {
            let found = count(&text, &rule);
            prop_assert_eq!(usize::try_from(found.used).unwrap(), text.len());
        }
        prop_assert_eq!(past_limit(&text, &TextRule::x()), (text.len() > 280).then_some(280));
    }

    #[test]
    fn what_stands_before_the_mark_fits(text in r"[a-zéΓ故 👍🏽]{0,60}") {
        for rule in RULES {
            if let Some(at) = past_limit(&text, &rule) {
                prop_assert!(count(&text[..at], &rule).fits(), "{:?}", rule);
            }
        }
    }
}

/// The same way of counting without an end, so that two counts of one unit can be compared.
fn unbounded(rule: TextRule) -> TextRule {
    const END: u32 = u32::MAX;
    match rule {
        TextRule::X { .. } => TextRule::X { limit: END },
        TextRule::Bluesky { .. } => TextRule::Bluesky { graphemes: END, bytes: END },
        TextRule::Mastodon { url_length, .. } => TextRule::Mastodon { limit: END, url_length },
        TextRule::Threads { .. } => TextRule::Threads { limit: END },
        TextRule::Instagram { .. } => TextRule::Instagram { limit: END },
        TextRule::Facebook { .. } => TextRule::Facebook { limit: END },
        TextRule::Plain { .. } => TextRule::Plain { limit: END },
    }
}
