//! Measures the language method on the texts beside the repository, per language and kind, and compares with its card.
//!
//! `cargo run -p folkmoot-analysis --example language_accuracy [FOLDER]`; the folder is `../shared/data/analysis` unless given. The texts are
//! not ours to redistribute and are only read. Ends with an error when the card says something else than what is measured.

#![expect(clippy::print_stdout, reason = "a report on the terminal is what this program is for")]

use folkmoot_analysis::{
    card::Score,
    detect::{CARD, EUROPEAN, detect},
};
use std::{collections::BTreeMap, fs, io, path::Path, process::ExitCode};

/// File, kind of texts (second column; any when `None`), name on the card.
const SETS: [(&str, Option<&str>, &str); 5] = [
    ("umsab_test.tsv", None, "posts"),
    ("lid_lingua.tsv", Some("sentences"), "sentences"),
    ("lid_lingua.tsv", Some("word-pairs"), "word pairs"),
    ("lid_lingua.tsv", Some("single-words"), "single words"),
    ("sib200.tsv", None, "long sentences"),
];

/// Tallies of one language, or of all.
#[derive(Default, Clone, Copy)]
struct Tally {
    texts: u32,
    answered: u32,
    right: u32,
}

impl Tally {
    fn add(&mut self, other: Tally) {
        self.texts += other.texts;
        self.answered += other.answered;
        self.right += other.right;
    }
}

fn main() -> io::Result<ExitCode> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "../shared/data/analysis".to_owned());
    let mut honest = true;
    let mut reliability = BTreeMap::new();
    for (file, kind, name) in SETS {
        let measured = measure(&Path::new(&folder).join(file), kind, name, &mut reliability)?;
        let written = CARD.scores.iter().find(|score| score.kind == name);
        let same = written.is_some_and(|card| {
            let near = |a: f32, b: f32| (a - b).abs() < 0.051;
            card.texts == measured.texts
                && near(card.answered_percent, measured.answered_percent)
                && near(card.right_percent, measured.right_percent)
                && near(card.misled_percent, measured.misled_percent)
        });
        println!("{}", if same { "the card says the same\n" } else { "THE CARD SAYS SOMETHING ELSE\n" });
        honest &= same;
    }
    println!("stated probability, texts, share right");
    for (stated, Tally { texts, right, .. }) in reliability {
        println!("{:>6.1} % {texts:>7} {:>6.1} %", f64::from(stated) / 10.0, percent(right, texts));
    }
    Ok(if honest { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Judges every text of a kind in a file and prints a line per language.
fn measure(path: &Path, kind: Option<&str>, name: &'static str, reliability: &mut BTreeMap<u32, Tally>) -> io::Result<Score> {
    let mut languages: BTreeMap<String, Tally> = BTreeMap::new();
    let mut foreign = Tally::default();
    for line in fs::read_to_string(path)?.lines().skip(1) {
        let mut columns = line.split('\t');
        let (Some(tag), Some(label), Some(text)) = (columns.next(), columns.next(), columns.next_back()) else { continue };
        if kind.is_some_and(|kind| kind != label) {
            continue;
        }
        // one profile for both written forms of Norwegian, and for Croatian and Bosnian
        let tag = match tag {
            "no" | "nn" => "nb",
            "bs" => "hr",
            tag => tag,
        };
        let guess = detect(text, &EUROPEAN);
        let answered = u32::from(!guess.is_unknown());
        let right = u32::from(guess.language.as_ref().is_some_and(|language| language.as_str() == tag));
        let tally = Tally { texts: 1, answered, right };
        if EUROPEAN.contains(&tag) {
            languages.entry(tag.to_owned()).or_default().add(tally);
            if !guess.is_unknown() {
                reliability.entry(permille(guess.probability)).or_default().add(tally);
            }
        } else {
            foreign.add(tally);
        }
    }
    let mut all = Tally::default();
    println!("{name} ({}): language, texts, answered, right when answered", path.display());
    for (tag, tally) in &languages {
        println!(
            "  {tag:<3} {:>6} {:>6.1} % {:>6.1} %",
            tally.texts,
            percent(tally.answered, tally.texts),
            percent(tally.right, tally.answered)
        );
        all.add(*tally);
    }
    let score = Score {
        data_set: "",
        kind: name,
        texts: all.texts,
        answered_percent: percent(all.answered, all.texts),
        right_percent: percent(all.right, all.answered),
        misled_percent: percent(foreign.answered, foreign.texts),
    };
    println!(
        "  all {:>6} {:>6.1} % {:>6.1} %; of {} texts in other languages {:.1} % got an answer",
        score.texts, score.answered_percent, score.right_percent, foreign.texts, score.misled_percent
    );
    Ok(score)
}

#[expect(clippy::cast_precision_loss, reason = "counts of texts are far below 2^24")]
fn percent(part: u32, whole: u32) -> f32 {
    if whole == 0 { 0.0 } else { 100.0 * part as f32 / whole as f32 }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a probability is 0 to 1")]
fn permille(probability: f32) -> u32 {
    (probability * 1000.0).round() as u32
}
