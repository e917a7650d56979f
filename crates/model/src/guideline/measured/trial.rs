//! Runs the review over the labelled texts and counts. A finding is right when a label of the same code shares bytes with it; each label
//! counts once.
//!
//! The clauses are those of the starter that read texts, with their limits, and one on the words the set's organisation does not say.

use super::{
    Measured, Table, Tally,
    labelled::{Malformed, Set, Text, all},
    pairs::{self, Pair},
};
use crate::{
    guideline::{
        Guideline,
        clause::{Clause, OverridableBy, Rule},
        finding::{Finding, FindingCode, Severity},
        review::{Around, ReviewContext, neighbours::corpus::Corpus, review},
        starter::starter,
    },
    ids::{AccountId, GuidelineId, PictureId},
    language::Language,
    outgoing::{
        edition::{Content, Edition, PictureUse, Target},
        message::Kind,
    },
};
use jiff::Timestamp;
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    sync::Arc,
};
use uuid::Uuid;

/// A text on which the review and the label differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    /// Language of the text.
    pub language: &'static str,
    /// The text.
    pub text: String,
    /// Found, but not labelled.
    pub wrong: Vec<(FindingCode, String)>,
    /// Labelled, but not found.
    pub missed: Vec<(FindingCode, String)>,
    /// It was written after the checks were last mended.
    pub later: bool,
}

/// Runs all texts.
///
/// # Errors
/// A line of the set can't be read.
pub fn run() -> Result<(Table, Vec<Miss>), Malformed> {
    let (mut table, mut misses, every) = (Table::new(), Vec::new(), pairs::all()?);
    for set in all()? {
        let Some(guideline) = guideline(&set) else { continue };
        let texts = u32::try_from(set.texts.len()).unwrap_or(u32::MAX);
        let Ok(language) = set.language.parse() else { continue };
        for text in &set.texts {
            let found = found(&guideline, &language, text);
            misses.extend(count(&mut table, set.language, texts, text, compare(text, &found)));
        }
        let pairs: Vec<&Pair> = every.iter().filter(|pair| pair.language == set.language).collect();
        let (others, texts) = (pairs::corpus(&pairs, &set, &language), u32::try_from(pairs.len()).unwrap_or(u32::MAX));
        for (number, pair) in pairs.iter().enumerate() {
            let found = beside(&others, &language, number, &pair.ours);
            misses.extend(count(&mut table, set.language, texts, &pair.ours, compare(&pair.ours, &found)));
        }
    }
    Ok((table, misses))
}

/// Adds what came of one text; the text itself when it differs from its label.
fn count(table: &mut Table, language: &'static str, texts: u32, text: &Text, compared: Compared) -> Option<Miss> {
    for (code, tally) in compared.tallies {
        let row = table.entry((code, language.to_owned())).or_insert_with(|| Measured { texts, ..Measured::default() });
        row.all = row.all.plus(tally);
        if text.later {
            row.later = row.later.plus(tally);
        }
    }
    let (wrong, missed) = (compared.wrong, compared.missed);
    let differs = !wrong.is_empty() || !missed.is_empty();
    differs.then(|| Miss { language, text: text.text.clone(), wrong, missed, later: text.later })
}

struct Compared {
    tallies: BTreeMap<FindingCode, Tally>,
    wrong: Vec<(FindingCode, String)>,
    missed: Vec<(FindingCode, String)>,
}

/// Pairs what was found with what should have been, the first that fits first.
fn compare(text: &Text, found: &[(FindingCode, Range<usize>)]) -> Compared {
    let mut compared = Compared { tallies: BTreeMap::new(), wrong: Vec::new(), missed: Vec::new() };
    let mut left: Vec<&(FindingCode, Range<usize>)> = text.expected.iter().collect();
    let words = |span: &Range<usize>| text.text.get(span.clone()).unwrap_or_default().to_owned();
    for (code, span) in found {
        let tally = compared.tallies.entry(*code).or_default();
        let pair = left.iter().position(|(label, about)| label == code && touch(about, span));
        if let Some(pair) = pair {
            let (_, about) = left.remove(pair);
            tally.right += 1;
            tally.exact += u32::from(about == span);
        } else {
            tally.wrong += 1;
            compared.wrong.push((*code, words(span)));
        }
    }
    for (code, span) in left {
        compared.tallies.entry(*code).or_default().missed += 1;
        compared.missed.push((*code, words(span)));
    }
    compared
}

fn touch(a: &Range<usize>, b: &Range<usize>) -> bool {
    a == b || a.start < b.end && b.start < a.end
}

/// What the review finds; what is about a description as a whole is about all its bytes.
fn found(guideline: &Guideline, language: &Language, text: &Text) -> Vec<(FindingCode, Range<usize>)> {
    let edition = edition(text, language);
    let whole = 0..text.text.len();
    let place = |finding: &Finding| (finding.code, finding.place.span().cloned().unwrap_or_else(|| whole.clone()));
    review(guideline, &edition, &context()).iter().map(place).collect()
}

/// What the review finds in a text beside other departments' messages.
fn beside(others: &Arc<Corpus>, language: &Language, number: usize, text: &Text) -> Vec<(FindingCode, Range<usize>)> {
    let clauses = vec![clause(Rule::OneVoice)];
    let languages = vec![language.clone()];
    let id = GuidelineId(Uuid::nil());
    let guideline = Guideline { id, version: 1, in_force_from: Timestamp::UNIX_EPOCH, signed_by: None, languages, clauses };
    let around = Around { department: Some(pairs::own()), corpus: Some(Arc::clone(others)), ..Around::default() };
    let findings = review(&guideline, &edition(text, language), &ReviewContext { around, ..context() });
    findings.iter().map(|finding| pairs::place(finding, number, &text.text)).collect()
}

/// The clauses of the starter that read texts.
fn guideline(set: &Set) -> Option<Guideline> {
    let language: Language = set.language.parse().ok()?;
    let id = GuidelineId(Uuid::nil());
    let mut guideline = starter(id, Timestamp::UNIX_EPOCH, vec![language], "UTC", set.own.clone()).ok()?;
    guideline.clauses.retain(|clause| {
        matches!(
            clause.rule,
            Rule::AltText { .. }
                | Rule::PersonalData { .. }
                | Rule::Links
                | Rule::PlainLanguage { .. }
                | Rule::Shouting { .. }
                | Rule::HashtagCase
                | Rule::HashtagCount { .. }
                | Rule::Emoji { .. }
                | Rule::HiddenCharacters
                | Rule::Campaign { .. }
        )
    });
    guideline.clauses.push(clause(Rule::Words { words: set.unwanted.clone(), between: None }));
    Some(guideline)
}

fn clause(rule: Rule) -> Clause {
    Clause {
        number: "0".to_owned(),
        title: BTreeMap::new(),
        prose: BTreeMap::new(),
        severity: Severity::Note,
        source: None,
        overridable_by: OverridableBy::Nobody,
        rule,
    }
}

fn edition(text: &Text, language: &Language) -> Edition {
    let mut content = Content::empty();
    content.targets.push(Target { account: AccountId(Uuid::nil()), language: language.clone(), own_text: None });
    if text.is_description() {
        content.pictures.push(PictureUse {
            picture: PictureId(Uuid::nil()),
            media_type: "image/png".to_owned(),
            bytes: 1,
            width: 1,
            height: 1,
            alt: BTreeMap::from([(language.clone(), text.text.clone())]),
            focus: None,
            left_out_of: BTreeSet::new(),
        });
    } else {
        content.texts.insert(language.clone(), text.text.clone());
    }
    Edition::unsaved(&content, Timestamp::UNIX_EPOCH)
}

fn context() -> ReviewContext {
    ReviewContext {
        now: Timestamp::UNIX_EPOCH,
        planned_at: None,
        kind: Kind::News,
        targets: Vec::new(),
        sending: false,
        facts: Vec::new(),
        around: Around::default(),
        links: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guideline::measured::{of, shipped, written};

    #[test]
    fn what_ships_is_what_the_review_yields() {
        let (table, _) = run().unwrap();
        assert_eq!(
            written(&shipped()),
            written(&table),
            "run `folkmoot guideline measure --write crates/model/data/measured.tsv`"
        );
        assert!(of(FindingCode::TelephoneNumber).is_some() && of(FindingCode::TooLong).is_none());
    }

    #[test]
    fn findings_and_labels_are_paired_once() {
        let mark = |from: usize, to: usize| (FindingCode::HardWord, from..to);
        let text =
            Text { kind: String::new(), text: "a b c d e".to_owned(), expected: vec![mark(0, 3), mark(6, 7)], later: false };
        let compared = compare(&text, &[mark(2, 3), mark(0, 1), (FindingCode::Shouting, 6..7)]);
        assert_eq!(compared.tallies[&FindingCode::HardWord], Tally { right: 1, wrong: 1, missed: 1, exact: 0 });
        assert_eq!(compared.tallies[&FindingCode::Shouting], Tally { wrong: 1, ..Tally::default() });
        assert_eq!(compared.missed, [(FindingCode::HardWord, "d".to_owned())]);
    }
}
