//! The other messages, prepared once: which words each has, how rare each word is, and what each states.

use super::facts::{self, Facts};
use crate::{
    guideline::review::links,
    ids::{DepartmentId, MessageId},
    language::Language,
};
use jiff::Timestamp;
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};
use unicode_segmentation::UnicodeSegmentation;

/// Letters of a word that count: what is bent at its end is the same word.
const STEM: usize = 6;
/// Fewer letters say nothing of a topic.
const SHORTEST: usize = 4;
/// A word in more than one in so many messages of a large corpus is skipped: it says nothing of a topic and costs the most.
const COMMON: usize = 8;
/// From so many messages on a corpus is large.
const LARGE: usize = 80;
/// Messages a small corpus is taken to have besides its own, so that the rareness of words does not leap.
const GHOSTS: f32 = 20.0;

/// One text, prepared.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sketch {
    /// Its words as numbers, each once, in order.
    pub(super) words: Vec<u64>,
    /// What it states.
    pub(super) facts: Facts,
}

impl Sketch {
    /// Prepares a text.
    pub fn of(text: &str) -> Self {
        let links = links::ranges(text);
        let facts = facts::read(text, &links);
        let stated = facts.days.iter().map(|day| &day.span).chain(facts.times.iter().map(|time| &time.span));
        let stated: Vec<_> = stated.chain(facts.amounts.iter().map(|amount| &amount.span)).cloned().collect();
        let topic = text.unicode_word_indices().filter(|(at, word)| {
            links::covering(&links, *at).is_none()
                && !stated.iter().any(|span| span.contains(at))
                && word.chars().count() >= SHORTEST
                && word.chars().any(char::is_alphabetic)
        });
        let mut words: Vec<u64> = topic.map(|(_, word)| number(word)).collect();
        words.sort_unstable();
        words.dedup();
        Self { words, facts }
    }
}

/// A word as a number (FNV-1a, 64 bits) over the beginning of its lower case.
fn number(word: &str) -> u64 {
    let stem = word.chars().flat_map(char::to_lowercase).take(STEM);
    let mut buffer = [0; 4];
    stem.fold(0xcbf2_9ce4_8422_2325, |hash, c| {
        c.encode_utf8(&mut buffer).bytes().fold(hash, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    })
}

/// Whether a message is still to come, or stands on the networks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It has a time or waits for approval.
    Planned,
    /// It is out.
    Live,
}

/// Another message.
#[derive(Debug, Clone, PartialEq)]
pub struct Neighbour {
    /// Which.
    pub message: MessageId,
    /// Whose.
    pub department: DepartmentId,
    /// What that department is called.
    pub department_name: String,
    /// Its working title.
    pub title: String,
    /// Where it stands.
    pub standing: Standing,
    /// When it goes out or went out.
    pub at: Timestamp,
    /// Its texts, prepared: shared between corpora.
    pub sketches: Arc<BTreeMap<Language, Sketch>>,
}

/// Where a word is found: places in the list of neighbours.
type Postings = HashMap<u64, Vec<u32>>;

/// Other messages, ready to be compared with.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Corpus {
    neighbours: Vec<Neighbour>,
    /// By first subtag of the language.
    words: BTreeMap<String, Postings>,
    /// How much the words of each neighbour weigh together, by the same.
    weights: BTreeMap<String, Vec<f32>>,
}

/// How like two texts are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Likeness {
    /// Weight of the words both have, of the weight of the words either has.
    pub(super) alike: f32,
    /// Of the weight of the one with fewer.
    pub(super) within: f32,
    /// Words both have.
    pub(super) shared: u32,
}

impl Corpus {
    /// Prepares a list of messages.
    pub fn new(neighbours: Vec<Neighbour>) -> Self {
        let mut words: BTreeMap<String, Postings> = BTreeMap::new();
        for (place, neighbour) in (0_u32..).zip(&neighbours) {
            for (language, sketch) in neighbour.sketches.iter() {
                let of_language = words.entry(language.primary().to_owned()).or_default();
                for word in &sketch.words {
                    let postings = of_language.entry(*word).or_default();
                    if postings.last() != Some(&place) {
                        postings.push(place);
                    }
                }
            }
        }
        let mut corpus = Self { neighbours, words, weights: BTreeMap::new() };
        corpus.weights = corpus.words.keys().map(|language| (language.clone(), corpus.weigh(language))).collect();
        corpus
    }

    fn weigh(&self, language: &str) -> Vec<f32> {
        let mut weights = vec![0.0; self.neighbours.len()];
        for postings in self.words.get(language).into_iter().flat_map(HashMap::values) {
            let rare = self.rareness(postings.len());
            for place in postings {
                if let Some(weight) = weights.get_mut(*place as usize) {
                    *weight += rare;
                }
            }
        }
        weights
    }

    /// How much a word says that so many messages have.
    fn rareness(&self, having: usize) -> f32 {
        if self.is_common(having) {
            return 0.0;
        }
        #[expect(clippy::cast_precision_loss, reason = "a corpus has fewer messages than a float can count")]
        let (all, having) = (self.neighbours.len() as f32, having as f32);
        (1.0 + (all + GHOSTS) / (having + 1.0)).ln()
    }

    fn is_common(&self, having: usize) -> bool {
        self.neighbours.len() >= LARGE && having * COMMON > self.neighbours.len()
    }

    /// The messages that share words with a text, with how like they are; in no order.
    pub(super) fn like(&self, sketch: &Sketch, language: &Language) -> Vec<(&Neighbour, Likeness)> {
        let (Some(postings), Some(weights)) = (self.words.get(language.primary()), self.weights.get(language.primary())) else {
            return Vec::new();
        };
        let mut shared = vec![(0.0_f32, 0_u32); self.neighbours.len()];
        let mut own = 0.0;
        for word in &sketch.words {
            let having = postings.get(word).map_or(&[][..], Vec::as_slice);
            let rare = self.rareness(having.len());
            own += rare;
            if rare > 0.0 {
                for place in having {
                    if let Some((weight, count)) = shared.get_mut(*place as usize) {
                        *weight += rare;
                        *count += 1;
                    }
                }
            }
        }
        let likeness = |(weight, count): (f32, u32), theirs: f32| Likeness {
            alike: weight / (own + theirs - weight).max(f32::EPSILON),
            within: weight / own.min(theirs).max(f32::EPSILON),
            shared: count,
        };
        let pairs = self.neighbours.iter().zip(shared.into_iter().zip(weights));
        pairs.filter(|(_, ((_, count), _))| *count > 0).map(|(one, (both, theirs))| (one, likeness(both, *theirs))).collect()
    }

    /// How many messages there are.
    pub fn len(&self) -> usize {
        self.neighbours.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.neighbours.is_empty()
    }
}
