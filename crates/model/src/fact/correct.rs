//! A changed fact in a content: every former value replaced by the one that holds, in each language, at the spans where it stands. Nothing
//! outside of those spans changes, and what is not found literally is said, for a person to write.

use super::{
    FactUse, KnownFact,
    spot::{Spot, spots},
};
use crate::{ids::AccountId, language::Language, outgoing::edition::Content};
use std::ops::Range;

/// A text of a content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Where {
    /// The shared text of a language.
    Text(Language),
    /// The own text of an account, with its language.
    OwnText(AccountId, Language),
    /// The description of a picture, by its index from 0, in a language.
    Description(usize, Language),
}

impl Where {
    /// The language it is in.
    pub fn language(&self) -> &Language {
        match self {
            Self::Text(language) | Self::OwnText(_, language) | Self::Description(_, language) => language,
        }
    }
}

/// What was replaced in one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// Which text.
    pub at: Where,
    /// The value that stood there, as the ledger has it.
    pub was: String,
    /// The value that stands there now.
    pub is: String,
    /// How often.
    pub times: usize,
}

/// A content with a changed fact.
#[derive(Debug, Clone, PartialEq)]
pub struct Corrected {
    /// The content, resting on the version that holds.
    pub content: Content,
    /// What was replaced.
    pub replaced: Vec<Replaced>,
    /// Texts in which neither a former value nor the one that holds is found: a person has to look.
    pub missing: Vec<Where>,
}

/// Puts the value that holds in place of former ones.
pub fn correct(content: &Content, known: &KnownFact) -> Corrected {
    let mut corrected = Corrected { content: content.clone(), replaced: Vec::new(), missing: Vec::new() };
    let Corrected { content, replaced, missing } = &mut corrected;
    for (language, text) in &mut content.texts {
        one(text, Where::Text(language.clone()), known, replaced, missing);
    }
    for target in &mut content.targets {
        if let Some(text) = &mut target.own_text {
            one(text, Where::OwnText(target.account, target.language.clone()), known, replaced, missing);
        }
    }
    for (index, picture) in content.pictures.iter_mut().enumerate() {
        for (language, text) in &mut picture.alt {
            // a picture need not show the fact
            one(text, Where::Description(index, language.clone()), known, replaced, &mut Vec::new());
        }
    }
    content.facts.retain(|used| used.fact != known.fact.id);
    content.facts.push(FactUse { fact: known.fact.id, version: known.fact.version });
    content.facts.sort_by_key(|used| used.fact);
    corrected
}

impl KnownFact {
    /// Whether a content that rests on it says what is wrong now: a former value, nothing of the one that holds although it was written before
    /// that, or whatever it says of a fact that was taken out. A fact that has run out makes nothing wrong that was said in its time; what has
    /// not gone out by then is stopped by review.
    pub fn is_wrong_in(&self, content: &Content) -> bool {
        let Some(used) = content.facts.iter().find(|used| used.fact == self.fact.id) else { return false };
        if self.fact.withdrawn.is_some() {
            return true;
        }
        let corrected = correct(content, self);
        !corrected.replaced.is_empty() || (used.version != self.fact.version && !corrected.missing.is_empty())
    }

    /// Whether every text of a content says the value that holds.
    pub fn is_said_in(&self, content: &Content) -> bool {
        let corrected = correct(content, self);
        !content.texts.is_empty() && corrected.replaced.is_empty() && corrected.missing.is_empty()
    }
}

fn one(text: &mut String, at: Where, known: &KnownFact, replaced: &mut Vec<Replaced>, missing: &mut Vec<Where>) {
    let Some(value) = known.value_in(at.language()) else {
        missing.push(at);
        return;
    };
    let wrong = wrong_in(text, value, &known.former_values(at.language()));
    if wrong.is_empty() {
        if spots(text, value).is_empty() {
            missing.push(at);
        }
        return;
    }
    for (spot, was) in wrong.iter().rev() {
        text.replace_range(spot.span.clone(), &spot.written(value));
        match replaced.iter_mut().find(|one| one.at == at && one.was == *was) {
            Some(one) => one.times += 1,
            None => replaced.push(Replaced { at: at.clone(), was: was.clone(), is: value.to_owned(), times: 1 }),
        }
    }
}

/// Where former values (the newest first) stand, with the value; not where the one that holds stands, of which a former one may be a part.
///
/// A line that says the one that holds too tells of the change ("it is the 25th, not the 24th") and is right. Of a line with several former
/// ones only the newest is wrong: the others were wrong already when it was written.
pub fn wrong_in(text: &str, value: &str, former: &[&str]) -> Vec<(Spot, String)> {
    let right: Vec<Range<usize>> = spots(text, value).into_iter().map(|spot| spot.span).collect();
    let is_right = |span: &Range<usize>| right.iter().any(|range| range.start < span.end && span.start < range.end);
    let mut all: Vec<(Spot, String)> =
        former.iter().flat_map(|was| spots(text, was).into_iter().map(|spot| (spot, (*was).trim().to_owned()))).collect();
    all.retain(|(spot, _)| !is_right(&spot.span));
    let line = |span: &Range<usize>| text[..span.start].matches('\n').count();
    let right_lines: Vec<usize> = right.iter().map(line).collect();
    all.retain(|(spot, _)| !right_lines.contains(&line(&spot.span)));
    let age = |was: &str| former.iter().position(|former| former.trim() == was);
    let newest = |of: usize| all.iter().filter(|(spot, _)| line(&spot.span) == of).map(|(_, was)| age(was)).min().flatten();
    let kept: Vec<bool> = all.iter().map(|(spot, was)| age(was) == newest(line(&spot.span))).collect();
    let mut kept = kept.into_iter();
    all.retain(|_| kept.next().unwrap_or(true));
    // at each place the longest
    all.sort_by_key(|(spot, _)| (spot.span.start, std::cmp::Reverse(spot.span.end)));
    let mut last = 0;
    all.retain(|(spot, _)| {
        let free = spot.span.start >= last;
        if free {
            last = spot.span.end;
        }
        free
    });
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        fact::{Withdrawal, tests::known},
        ids::PersonId,
        outgoing::edition::Target,
    };
    use jiff::Timestamp;
    use proptest::prelude::*;
    use std::collections::BTreeMap;
    use uuid::Uuid;

    fn content(dutch: &str, english: &str, own: Option<&str>) -> Content {
        let mut content = Content::empty();
        content.texts.insert(Language::dutch(), dutch.to_owned());
        content.texts.insert(Language::english(), english.to_owned());
        content.targets.push(Target {
            account: AccountId(Uuid::from_u128(4)),
            language: Language::dutch(),
            own_text: own.map(str::to_owned),
        });
        content.facts.push(FactUse { fact: crate::ids::FactId(Uuid::from_u128(77)), version: 1 });
        content
    }

    #[test]
    fn the_wrong_date_is_replaced_everywhere_and_nothing_else() {
        let fact = known(&[("dinsdag 24 november", "Tuesday 24 November"), ("woensdag 25 november", "Wednesday 25 November")]);
        let before = content(
            "Dinsdag 24 november gaat de brug dicht. Tot dinsdag 24 november!",
            "The bridge closes on Tuesday 24 November.",
            Some("Brug dicht: dinsdag 24 november"),
        );
        let after = correct(&before, &fact);
        assert_eq!(after.content.texts[&Language::dutch()], "Woensdag 25 november gaat de brug dicht. Tot woensdag 25 november!");
        assert_eq!(after.content.texts[&Language::english()], "The bridge closes on Wednesday 25 November.");
        assert_eq!(after.content.targets[0].own_text.as_deref(), Some("Brug dicht: woensdag 25 november"));
        assert_eq!(after.replaced.iter().map(|one| one.times).collect::<Vec<_>>(), [1, 2, 1], "{:?}", after.replaced);
        assert_eq!((after.missing.len(), after.content.facts[0].version), (0, 2));
    }

    #[test]
    fn what_is_not_found_is_left_and_said() {
        let fact = known(&[("dinsdag 24 november", "Tuesday 24 November"), ("woensdag 25 november", "Wednesday 25 November")]);
        let before = content("De brug gaat 24-11 dicht.", "Closed on Wednesday 25 November.", None);
        let after = correct(&before, &fact);
        assert_eq!(after.content.texts, before.texts);
        assert_eq!(after.missing, [Where::Text(Language::dutch())], "the English one is right already");
    }

    #[test]
    fn what_is_taken_out_is_wrong_and_what_says_the_value_is_right_whatever_version_it_was_written_with() {
        let mut fact = known(&[("24 november", "24 Nov"), ("25 november", "25 Nov")]);
        let (old, new, none) =
            (content("24 november", "24 Nov", None), content("25 november", "25 Nov", None), content("24-11", "25 Nov", None));
        assert_eq!([&old, &new, &none].map(|content| fact.is_wrong_in(content)), [true, false, true]);
        assert_eq!([&old, &new, &none].map(|content| fact.is_said_in(content)), [false, true, false]);
        assert!(!fact.is_said_in(&Content { texts: BTreeMap::new(), ..new.clone() }), "nothing says nothing");
        let by = PersonId(Uuid::from_u128(1));
        fact.fact.withdrawn = Some(Withdrawal { by, at: Timestamp::UNIX_EPOCH, why: "off".to_owned() });
        assert!(fact.is_wrong_in(&new) && !fact.is_wrong_in(&Content { facts: Vec::new(), ..old }), "only what rests on it");
    }

    #[test]
    fn a_note_of_a_correction_is_corrected_where_it_says_what_is_right() {
        let fact = known(&[("24 november", "24 Nov"), ("25 november", "25 Nov"), ("26 november", "26 Nov")]);
        let before =
            content("Correctie 9:00: het is 25 november, niet 24 november.\n\nDicht op 24 november.", "26 Nov, not 25 Nov", None);
        let after = correct(&before, &fact);
        assert_eq!(
            after.content.texts[&Language::dutch()],
            "Correctie 9:00: het is 26 november, niet 24 november.\n\nDicht op 26 november."
        );
        assert_eq!(after.content.texts[&Language::english()], "26 Nov, not 25 Nov");
    }

    #[test]
    fn a_former_value_inside_the_one_that_holds_is_not_wrong() {
        let fact = known(&[("24 november", "24 Nov"), ("dinsdag 24 november", "Tuesday 24 Nov")]);
        let after = correct(&content("Op dinsdag 24 november.", "On 24 Nov.", None), &fact);
        assert_eq!(after.content.texts[&Language::dutch()], "Op dinsdag 24 november.");
        assert_eq!(after.content.texts[&Language::english()], "On Tuesday 24 Nov.");
    }

    proptest! {
        /// What lies between the spans is the same before and after, letter by letter.
        #[test]
        fn nothing_outside_of_the_spans_changes(text in "(ab |AB|b24 | 24|é |25 ?|[a-zéΩ .,#]{0,4}){0,12}", was in "[ab2é]{1,3}", is in "[ab24é ]{1,5}") {
            let found = wrong_in(&text, &is, &[was.as_str()]);
            let mut after = text.clone();
            for (spot, _) in found.iter().rev() {
                after.replace_range(spot.span.clone(), &spot.written(&is));
            }
            let (mut rest, mut from) = (after.as_str(), 0);
            for (spot, _) in &found {
                let same = &text[from..spot.span.start];
                rest = rest.strip_prefix(same).unwrap();
                rest = rest.strip_prefix(spot.written(&is).as_str()).unwrap();
                from = spot.span.end;
            }
            prop_assert_eq!(rest, &text[from..]);
        }
    }
}
