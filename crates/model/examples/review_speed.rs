//! How long a review takes: one message of 500 characters, 200 clauses, 10,000 live messages to compare with. Printed, never asserted;
//! `bench/README.md` says how to repeat it. The peer is the same review with the clause on one voice left out.

#![expect(clippy::print_stdout, reason = "a bench says what it measured")]

use folkmoot_model::{
    guideline::{
        Guideline,
        clause::{Clause, OverridableBy, Rule, UnwantedWord},
        finding::Severity,
        review::{
            Around, ReviewContext,
            neighbours::corpus::{Corpus, Neighbour, Sketch, Standing},
            review,
        },
        starter::starter,
    },
    ids::{AccountId, DepartmentId, GuidelineId, MessageId},
    language::Language,
    outgoing::{
        edition::{Content, Edition, Target},
        message::Kind,
    },
};
use jiff::Timestamp;
use std::{collections::BTreeMap, fmt::Write as _, hint::black_box, sync::Arc, time::Instant};
use uuid::Uuid;

/// Messages compared with, clauses, characters of the text, reviews timed.
const LIVE: u32 = 10_000;
const CLAUSES: usize = 200;
const CHARS: usize = 500;
const ROUNDS: usize = 400;

/// Words messages are made of; each message has some of them and some of its own.
const WORDS: [&str; 48] = [
    "gemeente",
    "brug",
    "dicht",
    "open",
    "markt",
    "zaterdag",
    "verkeer",
    "omleiding",
    "school",
    "kinderen",
    "water",
    "storing",
    "afval",
    "ophalen",
    "park",
    "bomen",
    "planten",
    "vrijwilligers",
    "raad",
    "vergadert",
    "avond",
    "bibliotheek",
    "boeken",
    "nieuw",
    "zwembad",
    "kaartje",
    "bewoners",
    "straat",
    "riool",
    "werk",
    "aannemer",
    "klaar",
    "fiets",
    "route",
    "veilig",
    "kruising",
    "licht",
    "lantaarn",
    "stuk",
    "melden",
    "loket",
    "afspraak",
    "paspoort",
    "verlopen",
    "subsidie",
    "aanvragen",
    "woning",
    "isolatie",
];

fn main() {
    let (language, now) = (Language::dutch(), Timestamp::UNIX_EPOCH);
    let started = Instant::now();
    let corpus = Arc::new(Corpus::new((0..LIVE).map(|number| neighbour(number, &language)).collect()));
    println!("{LIVE} messages prepared in {:.0} ms", started.elapsed().as_secs_f64() * 1e3);
    let all = guideline(&language, true);
    println!("{} clauses, {} characters", all.clauses.len(), text(7).chars().count());
    let around = Around { department: Some(DepartmentId(Uuid::from_u128(1))), corpus: Some(corpus), ..Around::default() };
    let context = ReviewContext {
        now,
        planned_at: None,
        kind: Kind::News,
        targets: Vec::new(),
        sending: false,
        facts: Vec::new(),
        around,
        links: Vec::new(),
    };
    timed("with one voice", &all, &language, &context);
    timed("without (peer)", &guideline(&language, false), &language, &context);
}

/// Times reviews of many texts, so that no cache of the machine remembers one.
fn timed(name: &str, guideline: &Guideline, language: &Language, context: &ReviewContext) {
    let editions: Vec<Edition> = (0..64).map(|number| edition(text(number), language)).collect();
    let mut times: Vec<f64> = Vec::with_capacity(ROUNDS);
    let mut findings = 0;
    for edition in editions.iter().cycle().take(ROUNDS) {
        let started = Instant::now();
        findings += black_box(review(guideline, edition, context)).len();
        times.push(started.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    let at = |percent: usize| times.get(times.len() * percent / 100).copied().unwrap_or_default();
    println!("{name}: p50 {:.2} ms, p99 {:.2} ms, most {:.2} ms, {findings} findings", at(50), at(99), at(100).max(at(99)));
}

fn neighbour(number: u32, language: &Language) -> Neighbour {
    let sketch = Sketch::of(&text(number));
    Neighbour {
        message: MessageId(Uuid::from_u128(u128::from(number))),
        department: DepartmentId(Uuid::from_u128(2)),
        department_name: "Beheer".to_owned(),
        title: format!("Bericht {number}"),
        standing: Standing::Live,
        at: Timestamp::UNIX_EPOCH,
        sketches: Arc::new(BTreeMap::from([(language.clone(), sketch)])),
    }
}

/// A text of its number: common words, words of its own, a day and a time.
fn text(number: u32) -> String {
    let mut state = u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = move |most: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or(0) % most
    };
    let mut out = format!("Op {} november om {}.30 uur: ", 1 + next(30), 8 + next(12));
    while out.chars().count() < CHARS {
        let word = WORDS.get(next(WORDS.len())).copied().unwrap_or_default();
        out.push_str(word);
        out.push_str(if next(9) == 0 { ". " } else { " " });
        if next(5) == 0 {
            let _ = write!(out, "plein{} ", next(4_000));
        }
    }
    out.chars().take(CHARS).collect()
}

/// The starter's clauses, the one on one voice, and clauses on words up to the number.
fn guideline(language: &Language, one_voice: bool) -> Guideline {
    let id = GuidelineId(Uuid::nil());
    let languages = vec![language.clone()];
    let Ok(mut guideline) = starter(id, Timestamp::UNIX_EPOCH, languages, "Europe/Amsterdam", Vec::new()) else {
        unreachable!("the zone is known")
    };
    if !one_voice {
        guideline.clauses.retain(|clause| clause.rule != Rule::OneVoice);
    }
    while guideline.clauses.len() < CLAUSES {
        let number = guideline.clauses.len();
        let words = (0..10).map(|word| UnwantedWord { text: format!("woord{number}x{word}"), language: None, instead: None });
        guideline.clauses.push(clause(Rule::Words { words: words.collect(), between: None }));
    }
    guideline
}

fn clause(rule: Rule) -> Clause {
    Clause {
        number: "9.9".to_owned(),
        title: BTreeMap::new(),
        prose: BTreeMap::new(),
        severity: Severity::Warn,
        source: None,
        overridable_by: OverridableBy::Nobody,
        rule,
    }
}

fn edition(text: String, language: &Language) -> Edition {
    let mut content = Content::empty();
    content.texts.insert(language.clone(), text);
    content.targets.push(Target { account: AccountId(Uuid::nil()), language: language.clone(), own_text: None });
    Edition::unsaved(&content, Timestamp::UNIX_EPOCH)
}
