//! How each network counts a text, so that a counter on a page shows the figure the network will compute.
//!
//! | rule | counts | source |
//! |---|---|---|
//! | X | weights: 1 for most alphabets, 2 for the rest and for an emoji, 23 for a link, after NFC | twitter-text configuration 3 |
//! | Bluesky | grapheme clusters, and UTF-8 bytes | lexicon `app.bsky.feed.post` |
//! | Mastodon | grapheme clusters, links at a fixed size, mentions without their domain, the content warning too | `StatusLengthValidator` |
//! | Threads | characters, an emoji as its UTF-8 bytes | Threads API, "Threads Posts", 2026-04-14 |
//! | Instagram, Facebook | UTF-16 code units | see [`meta`] |
//! | plain | grapheme clusters | ours |
//!
//! Every rule breaks a text into [`Step`]s; their sum is the count, and the first one past the limit is where the page starts to mark.
//! A text is counted as given: line ends as `\n`, not trimmed.

mod dialect;
mod domain;
mod emoji;
mod links;
mod mastodon;
mod meta;
mod rewrite;
mod x;

#[cfg(test)]
mod laws;

pub(crate) use emoji::emoji_len;
use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

/// How a network counts a text and how much of it it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum TextRule {
    /// X: weighted characters.
    X {
        /// Most weighted characters; 280, more for some paid accounts.
        limit: u32,
    },
    /// Bluesky: grapheme clusters and bytes, whichever is reached first.
    Bluesky {
        /// Most grapheme clusters, 300.
        graphemes: u32,
        /// Most UTF-8 bytes, 3,000.
        bytes: u32,
    },
    /// Mastodon and servers that speak its API; both figures come from the server (`configuration.statuses`).
    Mastodon {
        /// Most characters (`max_characters`), 500 by default.
        limit: u32,
        /// What a link counts, whatever its length (`characters_reserved_per_url`), 23 by default.
        url_length: u32,
    },
    /// Threads: characters, an emoji as its UTF-8 bytes.
    Threads {
        /// Most characters, 500.
        limit: u32,
    },
    /// Instagram, the caption.
    Instagram {
        /// Most characters, 2,200.
        limit: u32,
    },
    /// Facebook, the text of a post.
    Facebook {
        /// Most characters, 63,206.
        limit: u32,
    },
    /// Grapheme clusters, nothing special.
    Plain {
        /// Most grapheme clusters.
        limit: u32,
    },
}

/// What is being counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Characters with X's weights.
    Weighted,
    /// Characters as a reader sees them: extended grapheme clusters (UAX #29).
    Graphemes,
    /// UTF-8 bytes.
    Bytes,
    /// Unicode characters, an emoji as its UTF-8 bytes.
    Characters,
    /// UTF-16 code units.
    CodeUnits,
}

/// The count of a text under a rule. Where a rule has two limits, of the one that is exceeded, else of the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// How much the text uses.
    pub used: u32,
    /// How much it may use.
    pub limit: u32,
    /// How much it is too long; 0 when it fits.
    pub over: u32,
    /// What is counted.
    pub unit: Unit,
}

impl Count {
    /// Whether the text is short enough.
    pub fn fits(&self) -> bool {
        self.over == 0
    }
}

impl TextRule {
    /// X's ordinary limit.
    pub const fn x() -> Self {
        Self::X { limit: 280 }
    }

    /// Bluesky's limits (lexicon `app.bsky.feed.post`).
    pub const fn bluesky() -> Self {
        Self::Bluesky { graphemes: 300, bytes: 3000 }
    }

    /// Mastodon's defaults, for a server that has not been asked yet.
    pub const fn mastodon() -> Self {
        Self::Mastodon { limit: 500, url_length: 23 }
    }

    /// Threads' limit.
    pub const fn threads() -> Self {
        Self::Threads { limit: 500 }
    }

    /// Instagram's limit of a caption.
    pub const fn instagram() -> Self {
        Self::Instagram { limit: 2_200 }
    }

    /// Facebook's limit of a post.
    pub const fn facebook() -> Self {
        Self::Facebook { limit: 63_206 }
    }
}

/// Counts a text.
pub fn count(text: &str, rule: &TextRule) -> Count {
    count_with_warning(text, "", rule)
}

/// Counts a text with its content warning. Only Mastodon has one; the other rules leave it out.
pub fn count_with_warning(text: &str, warning: &str, rule: &TextRule) -> Count {
    let tallies = tallies(text, warning, rule);
    let counts = tallies.each_ref().map(|tally| tally.as_ref().map(Tally::count));
    let [first, second] = counts;
    let first = first.unwrap_or(Count { used: 0, limit: 0, over: 0, unit: Unit::Graphemes });
    second.filter(|second| first.fits() && !second.fits()).unwrap_or(first)
}

/// The byte offset of the first character past the limit; `None` when the text fits. Always a character boundary of `text`, and the
/// start of the whole link, emoji or cluster that does not fit any more.
pub fn past_limit(text: &str, rule: &TextRule) -> Option<usize> {
    past_limit_with_warning(text, "", rule)
}

/// As [`past_limit`], with the content warning counted first.
pub fn past_limit_with_warning(text: &str, warning: &str, rule: &TextRule) -> Option<usize> {
    tallies(text, warning, rule).iter().flatten().filter_map(Tally::past_limit).min()
}

/// The byte offset of the first character the network refuses to take at all; `None` when there is none. X refuses U+FEFF, U+FFFE
/// and U+FFFF.
pub fn refused(text: &str, rule: &TextRule) -> Option<usize> {
    match rule {
        TextRule::X { .. } => text.find(x::is_refused),
        _ => None,
    }
}

/// A piece of a text that is counted as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Step {
    /// Where it stands: byte offset in the text as written.
    at: usize,
    /// What it counts.
    weight: u32,
}

/// One limit and what a text takes of it.
struct Tally {
    unit: Unit,
    limit: u32,
    /// Used before the text begins, by the content warning.
    before: u32,
    steps: Vec<Step>,
}

impl Tally {
    fn new(unit: Unit, limit: u32, steps: Vec<Step>) -> Self {
        Self { unit, limit, before: 0, steps }
    }

    fn count(&self) -> Count {
        let used = self.steps.iter().fold(self.before, |sum, step| sum.saturating_add(step.weight));
        Count { used, limit: self.limit, over: used.saturating_sub(self.limit), unit: self.unit }
    }

    fn past_limit(&self) -> Option<usize> {
        let mut used = self.before;
        self.steps.iter().find_map(|step| {
            used = used.saturating_add(step.weight);
            (used > self.limit).then_some(step.at)
        })
    }
}

/// The limits a rule sets, one or two.
fn tallies(text: &str, warning: &str, rule: &TextRule) -> [Option<Tally>; 2] {
    let one = |unit, limit, steps| [Some(Tally::new(unit, limit, steps)), None];
    match *rule {
        TextRule::X { limit } => one(Unit::Weighted, limit, x::steps(text)),
        TextRule::Bluesky { graphemes: most_graphemes, bytes: most_bytes } => [
            Some(Tally::new(Unit::Graphemes, most_graphemes, graphemes(text))),
            Some(Tally::new(Unit::Bytes, most_bytes, bytes(text))),
        ],
        TextRule::Mastodon { limit, url_length } => {
            let before = warning.graphemes(true).count().try_into().unwrap_or(u32::MAX);
            [Some(Tally { unit: Unit::Graphemes, limit, before, steps: mastodon::steps(text, url_length) }), None]
        }
        TextRule::Threads { limit } => one(Unit::Characters, limit, meta::threads_steps(text)),
        TextRule::Instagram { limit } | TextRule::Facebook { limit } => one(Unit::CodeUnits, limit, meta::code_unit_steps(text)),
        TextRule::Plain { limit } => one(Unit::Graphemes, limit, graphemes(text)),
    }
}

/// One per grapheme cluster.
fn graphemes(text: &str) -> Vec<Step> {
    text.grapheme_indices(true).map(|(at, _)| Step { at, weight: 1 }).collect()
}

/// The bytes of each grapheme cluster.
fn bytes(text: &str) -> Vec<Step> {
    text.grapheme_indices(true).map(|(at, cluster)| Step { at, weight: cluster.len().try_into().unwrap_or(u32::MAX) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The composer's sample (design paper UI.md), with a reserved host name whose top-level domain is real.
    const SHARED: &str = "Molenbrug is closed to cars from Monday 30 November until Friday 11 December because we are replacing the bridge deck \
        and the moving parts underneath it. You can still walk and cycle across. Bus 4 goes via Havenweg.\n\nQuestions? Call Joost on \
        06 1234 5678 or see LINK\n\n#molenbrugclosed #roadworks";
    const SHORT: &str = "Molenbrug closed to cars 30 Nov to 11 Dec: new bridge deck. Walking and cycling still possible. Bus 4 goes via \
        Havenweg.\n\nLINK";

    #[test]
    fn the_composer_sample_shows_its_figures() {
        let bare = SHARED.replace("LINK", "veldmonde.example/molenbrug");
        let linked = SHARED.replace("LINK", "https://example.org/molenbrug");
        let figures = |text: &str, rule| {
            let Count { used, limit, over, .. } = count(text, &rule);
            (used, limit, over)
        };
        assert_eq!(figures(&SHORT.replace("LINK", "example.org/molenbrug"), TextRule::x()), (145, 280, 0));
        assert_eq!(figures(&linked, TextRule::mastodon()), (314, 500, 0));
        assert_eq!(figures(&bare, TextRule::bluesky()), (318, 300, 18));
        assert_eq!(figures(&bare, TextRule::facebook()), (318, 63_206, 0));
        assert_eq!(past_limit(&bare, &TextRule::bluesky()), Some(bare.len() - 18));
    }

    #[test]
    fn rules_are_written_by_name() {
        assert_eq!(serde_json::to_string(&TextRule::x()).unwrap(), r#"{"rule":"x","limit":280}"#);
        let read: TextRule = serde_json::from_str(r#"{"rule":"mastodon","limit":5000,"url_length":23}"#).unwrap();
        assert_eq!(read, TextRule::Mastodon { limit: 5000, url_length: 23 });
    }

    #[test]
    fn bluesky_counts_clusters_and_bytes() {
        let rule = TextRule::bluesky();
        let family = "👨‍👩‍👧‍👦";
        assert_eq!((family.len(), count(family, &rule).used), (25, 1));
        assert_eq!(count("🇳🇱🇬🇷🇪🇸", &rule).used, 3, "flags");
        assert_eq!(count("e\u{301}a\u{308}\u{301}", &rule).used, 2, "combining marks");
        assert_eq!(count("각\u{1100}\u{1161}\u{11a8}", &rule).used, 2, "Hangul, composed and in jamo");
        assert_eq!(count("👍🏽👩🏿‍🚒❤️‍🔥", &rule).used, 3, "skin tones and joined emoji");
        assert_eq!(count("a\r\nb", &rule).used, 3);
        // 150 families are half of the clusters but 3,750 bytes
        let many = family.repeat(150);
        assert_eq!(count(&many, &rule), Count { used: 3750, limit: 3000, over: 750, unit: Unit::Bytes });
        assert_eq!(past_limit(&many, &rule), Some(3000));
        assert_eq!(count(&"故".repeat(300), &rule), Count { used: 300, limit: 300, over: 0, unit: Unit::Graphemes });
        assert_eq!(past_limit(&"故".repeat(301), &rule), Some(900));
    }

    #[test]
    fn a_plain_rule_and_the_empty_text() {
        assert_eq!(count("één", &TextRule::Plain { limit: 2 }), Count { used: 3, limit: 2, over: 1, unit: Unit::Graphemes });
        assert_eq!(past_limit("één", &TextRule::Plain { limit: 2 }), Some(4));
        for rule in laws::RULES {
            assert_eq!((count("", &rule).used, past_limit("", &rule)), (0, None));
        }
        assert_eq!(count("a", &TextRule::Plain { limit: 0 }).over, 1);
    }
}
