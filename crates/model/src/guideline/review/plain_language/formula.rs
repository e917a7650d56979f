//! One published readability formula per language.
//!
//! | language | formula | source | plain |
//! |---|---|---|---|
//! | en | Flesch Reading Ease | Flesch 1948, *A new readability yardstick*, Journal of Applied Psychology 32 | 60, "plain English" |
//! | nl | Flesch-Douma | Douma 1960, *De leesbaarheid van landbouwbladen* | 60 |
//! | de | Flesch-Amstad | Amstad 1978, *Wie verständlich sind unsere Zeitungen?* | 60 |
//! | es | Szigriszt-Pazos | Szigriszt 1993; bands of Barrio-Cantalejo et al. 2008 (INFLESZ), Anales Sis San Navarra 31 | 55, "normal" |
//! | fr | Kandel-Moles | Kandel and Moles 1958, Cahiers d'Études de Radio-Télévision 19 | 60 |
//! | it | Gulpease | Lucisano and Piemontese 1988, Scuola e città 3 | 60, read with ease after middle school |
//! | pt | Flesch-Martins | Martins et al. 1996, Notas do ICMSC 28 | 50, "easy" |
//! | el | LIX | Björnsson 1968, *Läsbarhet*; tried on Greek by Anderson 1981 | at most 50; long words are the rule in Greek |
//!
//! Where a source gives no band for its language, Flesch's is taken, which these formulas were fitted to; the bound for LIX in Greek is ours.

use super::measure::Counts;
use crate::language::Language;

/// A formula.
#[derive(Debug, Clone, Copy)]
pub(super) struct Formula {
    pub(super) name: &'static str,
    /// Where plain begins.
    pub(super) plain: f64,
    pub(super) higher_is_easier: bool,
    score: Score,
}

#[derive(Debug, Clone, Copy)]
enum Score {
    /// `base − sentence · words per sentence − syllable · syllables per word`.
    Flesch { base: f64, sentence: f64, syllable: f64 },
    /// `89 + (300 · sentences − 10 · letters) ÷ words`.
    Gulpease,
    /// `words per sentence + 100 · long words ÷ words`.
    Lix,
}

/// The formula of a language; none is known for most.
pub(super) fn of(language: &Language) -> Option<Formula> {
    let flesch = |name, plain, base, sentence, syllable| Formula {
        name,
        plain,
        higher_is_easier: true,
        score: Score::Flesch { base, sentence, syllable },
    };
    Some(match language.primary() {
        "en" => flesch("Flesch", 60.0, 206.835, 1.015, 84.6),
        "nl" => flesch("Flesch-Douma", 60.0, 206.84, 0.93, 77.0),
        "de" => flesch("Flesch-Amstad", 60.0, 180.0, 1.0, 58.5),
        "es" => flesch("Szigriszt-Pazos", 55.0, 206.835, 1.0, 62.3),
        "fr" => flesch("Kandel-Moles", 60.0, 207.0, 1.015, 73.6),
        "pt" => flesch("Flesch-Martins", 50.0, 248.835, 1.015, 84.6),
        "it" => Formula { name: "Gulpease", plain: 60.0, higher_is_easier: true, score: Score::Gulpease },
        "el" => Formula { name: "LIX", plain: 50.0, higher_is_easier: false, score: Score::Lix },
        _ => return None,
    })
}

impl Formula {
    /// The score of a text with at least one word.
    pub(super) fn score(&self, counts: &Counts) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a text has fewer words than a float can count")]
        let [words, sentences, syllables, letters, long] =
            [counts.words, counts.sentences, counts.syllables, counts.letters, counts.long_words].map(|count| count as f64);
        let (words, sentences) = (words.max(1.0), sentences.max(1.0));
        match self.score {
            Score::Flesch { base, sentence, syllable } => base - sentence * words / sentences - syllable * syllables / words,
            Score::Gulpease => 89.0 + (300.0 * sentences - 10.0 * letters) / words,
            Score::Lix => words / sentences + 100.0 * long / words,
        }
    }

    /// Whether a score is that of plain text.
    pub(super) fn is_plain(&self, score: f64) -> bool {
        if self.higher_is_easier { score >= self.plain } else { score <= self.plain }
    }
}
