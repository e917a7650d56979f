//! One voice: another department's planned or live message that says nearly the same, or another day, time, amount or place about the same
//! topic.
//!
//! Texts are compared within a language by the words they share, weighed by how rare each is among all the messages. A contradiction asks
//! for the same topic first; a day contradicts when no day of the one is a day of the other, a time only when the days agree, and so on. What
//! is stated in several ways on one side (a street map, a price list) contradicts nothing. Deliberately absent: understanding. Two
//! messages about two markets in one street may look like one: a finding warns, and quotes the other with its id so that a person can look.
//!
//! At the moment of sending nothing is judged here: people chose and approved, and the other message may be newer.

pub mod corpus;
pub mod facts;

use super::{
    ReviewContext,
    passage::{Hit, Passage},
};
use crate::{guideline::finding::FindingCode, outgoing::message::Kind};
use corpus::{Corpus, Likeness, Neighbour, Sketch};
use facts::{Amount, Days, Facts, Stated};

/// So alike are texts that say the same twice.
const SAME: f32 = 0.55;
/// Fewer words on one side are too few to say that.
const SAME_WORDS: usize = 5;
/// So much of the smaller text's words, and so many of them, make one topic.
const TOPIC_WITHIN: f32 = 0.42;
const TOPIC_ALIKE: f32 = 0.2;
const TOPIC_WORDS: u32 = 3;
/// A text that is wholly within the other needs fewer.
const WHOLE: f32 = 0.75;
const WHOLE_WORDS: u32 = 2;
/// Of a place it is only said when the texts are as alike as this: two works in two streets are no contradiction.
const PLACE_ALIKE: f32 = 0.45;
/// Most messages quoted about one text.
const MOST: usize = 3;

/// Finds what other departments say otherwise, or the same.
pub(super) fn scan(passage: &Passage<'_>, context: &ReviewContext) -> Vec<Hit> {
    let (Some(corpus), Some(language)) = (&context.around.corpus, passage.language) else { return Vec::new() };
    if context.sending || context.kind == Kind::Reply || !passage.is_text() {
        return Vec::new();
    }
    let sketch = Sketch::of(passage.text);
    let mut like = near(corpus, &sketch, passage, context);
    like.sort_by(|(a, x), (b, y)| y.alike.total_cmp(&x.alike).then(a.message.cmp(&b.message)));
    like.truncate(MOST);
    let alone = like.len() == 1;
    let of_neighbour = |(neighbour, likeness): (&Neighbour, Likeness)| -> Vec<Hit> {
        let theirs = neighbour.sketches.iter().filter(|(other, _)| other.primary() == language.primary());
        let hits = theirs.flat_map(|(_, theirs)| differences(&sketch, theirs, likeness, passage.text));
        hits.map(|hit| quoting(if alone { hit } else { Hit { with: None, ..hit } }, neighbour)).collect()
    };
    like.into_iter().flat_map(of_neighbour).collect()
}

/// Messages of other departments about the topic.
fn near<'a>(
    corpus: &'a Corpus,
    sketch: &Sketch,
    passage: &Passage<'_>,
    context: &ReviewContext,
) -> Vec<(&'a Neighbour, Likeness)> {
    let Some(language) = passage.language else { return Vec::new() };
    let around = &context.around;
    let Some(own) = around.department else { return Vec::new() };
    let mut like = corpus.like(sketch, language);
    like.retain(|(one, likeness)| one.department != own && is_one_topic(*likeness));
    like
}

fn is_one_topic(likeness: Likeness) -> bool {
    let words = if likeness.within >= WHOLE { WHOLE_WORDS } else { TOPIC_WORDS };
    likeness.shared >= words && likeness.within >= TOPIC_WITHIN && likeness.alike >= TOPIC_ALIKE
}

/// What one text says otherwise than another; when nothing, whether it says the same.
fn differences(ours: &Sketch, theirs: &Sketch, likeness: Likeness, text: &str) -> Vec<Hit> {
    let (a, b) = (&ours.facts, &theirs.facts);
    let day = otherwise(FindingCode::DifferentDate, &a.days, &b.days, Days::meets);
    if !day.is_empty() {
        return day;
    }
    let time = otherwise(FindingCode::DifferentTime, &a.times, &b.times, u16::eq);
    let amount =
        otherwise(FindingCode::DifferentAmount, &a.amounts, &b.amounts, |a: &Amount, b| a == b || a.currency != b.currency);
    let place = place(a, b, likeness);
    let hits = [time, amount, place].concat();
    let same = hits.is_empty() && likeness.alike >= SAME && ours.words.len().min(theirs.words.len()) >= SAME_WORDS;
    if same { vec![Hit::new(FindingCode::NearDuplicate, 0..text.len())] } else { hits }
}

fn place(a: &Facts, b: &Facts, likeness: Likeness) -> Vec<Hit> {
    if likeness.alike < PLACE_ALIKE || a.places.len() != 1 || b.places.len() != 1 {
        return Vec::new();
    }
    otherwise(FindingCode::DifferentPlace, &a.places, &b.places, |a: &String, b| a.contains(b.as_str()) || b.contains(a.as_str()))
}

/// A hit when both sides state something and nothing fits; mended by theirs when each side says it once. [`scan`] takes the mend away where
/// several messages are near: what one says may be what another contradicts.
fn otherwise<T>(code: FindingCode, ours: &[Stated<T>], theirs: &[Stated<T>], fits: impl Fn(&T, &T) -> bool) -> Vec<Hit> {
    let (Some(first), Some(other)) = (ours.first(), theirs.first()) else { return Vec::new() };
    if ours.iter().any(|a| theirs.iter().any(|b| fits(&a.value, &b.value))) {
        return Vec::new();
    }
    let hit = Hit::new(code, first.span.clone()).saying("found", first.text.as_str()).saying("other", other.text.as_str());
    vec![if ours.len() == 1 && theirs.len() == 1 { hit.fixed_by(other.text.as_str()) } else { hit }]
}

fn quoting(hit: Hit, neighbour: &Neighbour) -> Hit {
    hit.saying("message", neighbour.message.to_string())
        .saying("title", neighbour.title.as_str())
        .saying("department", neighbour.department_name.as_str())
}
