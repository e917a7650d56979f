//! What went wrong, as it was written down in English, in the reader's language. What a server said itself stays a quotation.

use crate::{i18n::Speaks, t};
use folkmoot_model::network::error::NetworkErrorKind as Kind;
use folkmoot_newsroom::outgoing::own_words::{COULD_NOT_LOOK, OwnWords, RECONNECT, TOO_LONG};
use maud::{Markup, html};

/// What the record says when the database failed a reconciler (see [`folkmoot_newsroom::Refusal`]).
const DATABASE: &str = "the database failed: ";

/// What went wrong, said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trouble {
    /// Whole sentences in the reader's language; empty where only a quotation is known.
    pub sentence: String,
    /// What was said in English: a server's own words, or ours where they have no translation. Empty for nothing.
    pub quoted: String,
}

/// Says what was written down.
pub fn said(speaks: &impl Speaks, words: &str) -> Trouble {
    let words = words.trim();
    if let Some(rest) = words.strip_prefix(COULD_NOT_LOOK) {
        return after(t!(speaks, "trouble-could-not-look"), said(speaks, rest));
    }
    if let Some(rest) = words.strip_prefix(RECONNECT) {
        return after(t!(speaks, "trouble-reconnect"), said(speaks, rest));
    }
    if let Some(rest) = words.strip_suffix(TOO_LONG) {
        return after(t!(speaks, "trouble-too-long"), said(speaks, rest));
    }
    if let Some(kind) = Kind::read(words) {
        return network(speaks, kind);
    }
    if let Some(rest) = words.strip_prefix(DATABASE) {
        return Trouble { sentence: t!(speaks, "trouble-database"), quoted: rest.to_owned() };
    }
    match OwnWords::read(words) {
        Some(own) => Trouble { sentence: ours(speaks, own), quoted: String::new() },
        None => Trouble { sentence: String::new(), quoted: words.to_owned() },
    }
}

fn after(sentence: String, rest: Trouble) -> Trouble {
    let sentence = if rest.sentence.is_empty() { sentence } else { format!("{sentence} {}", rest.sentence) };
    Trouble { sentence, ..rest }
}

/// What a network error means.
pub fn network(speaks: &impl Speaks, kind: Kind) -> Trouble {
    let (sentence, quoted) = match kind {
        Kind::Unreachable(why) => (t!(speaks, "trouble-unreachable"), why),
        Kind::OutcomeUnknown(why) => (t!(speaks, "trouble-outcome-unknown"), why),
        Kind::RateLimited => (t!(speaks, "trouble-rate-limited"), String::new()),
        Kind::ServerFailed(status) => (t!(speaks, "trouble-server-failed", status = status.to_string()), String::new()),
        Kind::Unauthorised => (t!(speaks, "trouble-unauthorised"), String::new()),
        Kind::Forbidden(why) => (t!(speaks, "trouble-forbidden"), why),
        Kind::Gone => (t!(speaks, "trouble-gone"), String::new()),
        Kind::Refused(why) => (t!(speaks, "trouble-refused"), why),
        Kind::Malformed(why) => (t!(speaks, "trouble-malformed"), why),
        Kind::Unsupported => (t!(speaks, "trouble-unsupported"), String::new()),
        Kind::AddressRefused(why) => (t!(speaks, "trouble-address-refused"), why),
        Kind::TooMuch(why) => (t!(speaks, "trouble-too-much"), why),
    };
    Trouble { sentence, quoted }
}

fn ours(speaks: &impl Speaks, own: OwnWords) -> String {
    match own {
        OwnWords::EarlierEdition => t!(speaks, "trouble-earlier-edition"),
        OwnWords::EarlierPart => t!(speaks, "trouble-earlier-part"),
        OwnWords::Turn => t!(speaks, "trouble-turn"),
        OwnWords::TwiceAsOnce => t!(speaks, "trouble-twice-as-once"),
        OwnWords::OwnKey => t!(speaks, "trouble-own-key"),
        OwnWords::LookYourself => t!(speaks, "trouble-look-yourself"),
        OwnWords::NotThere => t!(speaks, "trouble-not-there"),
        OwnWords::NotThereYet => t!(speaks, "trouble-not-there-yet"),
        OwnWords::Stopped => t!(speaks, "trouble-stopped"),
        OwnWords::NotCleared => t!(speaks, "trouble-not-cleared"),
        OwnWords::OutOfUse => t!(speaks, "trouble-out-of-use"),
        OwnWords::Frozen => t!(speaks, "trouble-frozen"),
    }
}

/// What was written down, with the quotation behind it.
pub fn view(speaks: &impl Speaks, words: &str) -> Markup {
    let trouble = said(speaks, words);
    html! { (trouble.sentence) @if !trouble.quoted.is_empty() { " " q lang="en" { (trouble.quoted) } } }
}

/// In one line of text, for places that can't mark a quotation: the sentence, else the quotation.
pub fn line(speaks: &impl Speaks, words: &str) -> String {
    let trouble = said(speaks, words);
    if trouble.sentence.is_empty() { format!("“{}”", trouble.quoted) } else { trouble.sentence }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::kit::sample_ui;
    use folkmoot_newsroom::Refusal;
    use folkmoot_store::StoreError;

    #[test]
    fn what_the_newsroom_writes_down_has_a_sentence() {
        let ui = sample_ui();
        for own in OwnWords::ALL {
            assert_ne!(said(&ui, own.as_str()).sentence, "", "{own:?}");
        }
        let full = said(&ui, &Refusal::Store(StoreError::Full).to_string());
        assert_ne!(full.sentence, "");
        assert_eq!(full.quoted, "the disk is full");
    }

    #[test]
    fn words_in_front_and_behind_are_said_too() {
        let ui = sample_ui();
        let inner = Kind::Refused("Validation failed".to_owned());
        let trouble = said(&ui, &format!("{COULD_NOT_LOOK}{inner}"));
        assert_eq!(trouble.quoted, "Validation failed");
        assert!(trouble.sentence.ends_with(&said(&ui, &inner.to_string()).sentence), "{trouble:?}");
        let long = said(&ui, &format!("{}{TOO_LONG}", OwnWords::NotThere.as_str()));
        assert!(long.sentence.ends_with(&said(&ui, OwnWords::NotThere.as_str()).sentence), "{long:?}");
        assert_eq!(said(&ui, "the moon was full"), Trouble { sentence: String::new(), quoted: "the moon was full".to_owned() });
    }
}
