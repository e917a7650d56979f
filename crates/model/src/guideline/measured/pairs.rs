//! The labelled pairs: what one department says, and what another says about the same, or about something else. Each text is compared with
//! the first halves of all pairs of its language and with the labelled texts as a background; a finding is right when it quotes its own pair.

use super::labelled::{Malformed, Set, Text, marked};
use crate::{
    guideline::{
        finding::{Finding, FindingCode},
        review::neighbours::corpus::{Corpus, Neighbour, Sketch, Standing},
    },
    ids::{DepartmentId, MessageId},
    language::Language,
};
use jiff::Timestamp;
use std::{collections::BTreeMap, ops::Range, sync::Arc};
use uuid::Uuid;

/// All pairs, a heading per language.
const FILE: &str = include_str!("../../../data/labelled/pairs.txt");

/// What parts the halves of a pair.
const BETWEEN: &str = " || ";

/// A pair: what the other department says, and our text with its labels.
pub(super) struct Pair {
    pub(super) language: String,
    theirs: String,
    pub(super) ours: Text,
}

/// Every pair in its order.
///
/// # Errors
/// A line that is no pair.
pub(super) fn all() -> Result<Vec<Pair>, Malformed> {
    let (mut pairs, mut language) = (Vec::new(), String::new());
    for (at, line) in FILE.lines().enumerate() {
        if let Some(heading) = line.strip_prefix("= ") {
            heading.clone_into(&mut language);
        } else if !line.is_empty() && !line.starts_with("# ") {
            let malformed = |why| Malformed { line: at + 1, why };
            let (theirs, ours) = line.split_once(BETWEEN).ok_or_else(|| malformed("is no pair"))?;
            let (text, expected) = marked(ours).map_err(malformed)?;
            let ours = Text { kind: "pair".to_owned(), text, expected, later: false };
            pairs.push(Pair { language: language.clone(), theirs: theirs.to_owned(), ours });
        }
    }
    Ok(pairs)
}

/// The department whose texts are compared; all others are of another.
pub(super) fn own() -> DepartmentId {
    DepartmentId(Uuid::from_u128(1))
}

/// What a text of one language is compared with: the pairs first, under their numbers, then the background.
pub(super) fn corpus(pairs: &[&Pair], set: &Set, language: &Language) -> Arc<Corpus> {
    // ordinary messages are about the same things as the pairs, and would contradict them rightly
    let background = set.texts.iter().filter(|text| text.kind != "ordinary");
    let others = pairs.iter().map(|pair| pair.theirs.as_str()).chain(background.map(|text| text.text.as_str()));
    let neighbour = |(number, text): (usize, &str)| Neighbour {
        message: message(number),
        department: DepartmentId(Uuid::from_u128(2)),
        department_name: String::new(),
        title: String::new(),
        standing: Standing::Planned,
        at: Timestamp::UNIX_EPOCH,
        sketches: Arc::new(BTreeMap::from([(language.clone(), Sketch::of(text))])),
    };
    Arc::new(Corpus::new(others.enumerate().map(neighbour).collect()))
}

fn message(number: usize) -> MessageId {
    MessageId(Uuid::from_u128(u128::try_from(number).unwrap_or(0)))
}

/// A finding as code and bytes; one that quotes another message than the pair's is moved past the text, where no label is.
pub(super) fn place(finding: &Finding, number: usize, text: &str) -> (FindingCode, Range<usize>) {
    let quotes = finding.particulars.get("message").is_some_and(|quoted| *quoted == message(number).to_string());
    let span = finding.place.span().cloned().unwrap_or(0..text.len());
    (finding.code, if quotes { span } else { text.len() + 1..text.len() + 2 })
}
