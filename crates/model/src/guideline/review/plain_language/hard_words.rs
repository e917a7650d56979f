//! Words of offices with a simpler one that fits in the same place. Only pairs that need no other change of the sentence are here, so that a
//! fix never breaks it: deliberately absent are words that are something else elsewhere (`betreffende`, `purchase`) or that move the verb.
//! The lists are ours.

use super::{
    super::{passage::Hit, phrase},
    measure::Sentence,
};
use crate::{guideline::finding::FindingCode, language::Language};

/// A phrase in lower case, and what says the same more simply.
type Pair = (&'static str, &'static str);

const DUTCH: &[Pair] = &[
    ("aangaande", "over"),
    ("alsmede", "en"),
    ("conform", "volgens"),
    ("daarenboven", "ook"),
    ("derhalve", "daarom"),
    ("desalniettemin", "toch"),
    ("desgewenst", "als u wilt"),
    ("dientengevolge", "daardoor"),
    ("eveneens", "ook"),
    ("gaarne", "graag"),
    ("hedenavond", "vanavond"),
    ("hedenmiddag", "vanmiddag"),
    ("hedenmorgen", "vanmorgen"),
    ("heden", "vandaag"),
    ("in verband met", "door"),
    ("indien", "als"),
    ("ingevolge", "volgens"),
    ("inzake", "over"),
    ("krachtens", "volgens"),
    ("met betrekking tot", "over"),
    ("middels", "met"),
    ("momenteel", "nu"),
    ("niettegenstaande", "ondanks"),
    ("omtrent", "over"),
    ("reeds", "al"),
    ("ten aanzien van", "over"),
    ("ten behoeve van", "voor"),
    ("ten gevolge van", "door"),
    ("teneinde", "om"),
    ("tevens", "ook"),
    ("thans", "nu"),
    ("voorts", "ook"),
];

const ENGLISH: &[Pair] = &[
    ("approximately", "about"),
    ("as a consequence of", "because of"),
    ("assistance", "help"),
    ("at the present time", "now"),
    ("commence", "start"),
    ("commences", "starts"),
    ("due to the fact that", "because"),
    ("for the purpose of", "for"),
    ("furthermore", "also"),
    ("in accordance with", "following"),
    ("in excess of", "more than"),
    ("in order to", "to"),
    ("in relation to", "about"),
    ("in the event that", "if"),
    ("prior to", "before"),
    ("regarding", "about"),
    ("subsequent to", "after"),
    ("sufficient", "enough"),
    ("terminate", "end"),
    ("utilise", "use"),
    ("utilize", "use"),
    ("with regard to", "about"),
    ("with respect to", "about"),
];

const SPANISH: &[Pair] = &[
    ("a fin de", "para"),
    ("a la mayor brevedad", "cuanto antes"),
    ("asimismo", "también"),
    ("con anterioridad a", "antes de"),
    ("con el fin de", "para"),
    ("con el objeto de", "para"),
    ("con posterioridad a", "después de"),
    ("efectuar", "hacer"),
    ("en lo referente a", "sobre"),
    ("en relación con", "sobre"),
    ("mediante", "con"),
    ("no obstante", "pero"),
];

const GREEK: &[Pair] = &[
    ("δύναται να", "μπορεί να"),
    ("εκ νέου", "πάλι"),
    ("επιπροσθέτως", "επίσης"),
    ("οφείλουν να", "πρέπει να"),
    ("οφείλετε να", "πρέπει να"),
    ("προκειμένου να", "για να"),
    ("προς τούτο", "γι' αυτό"),
    ("ούτως ώστε", "ώστε"),
    ("υφίσταται", "υπάρχει"),
    ("υφίστανται", "υπάρχουν"),
    ("ως εκ τούτου", "γι' αυτό"),
];

const GERMAN: &[Pair] = &[
    ("derzeit", "jetzt"),
    ("diesbezüglich", "dazu"),
    ("gegebenenfalls", "wenn nötig"),
    ("infolgedessen", "deshalb"),
    ("nunmehr", "jetzt"),
    ("umgehend", "sofort"),
    ("unverzüglich", "sofort"),
];

const FRENCH: &[Pair] = &[
    ("afin de", "pour"),
    ("au moyen de", "avec"),
    ("dans le but de", "pour"),
    ("en vue de", "pour"),
    ("nonobstant", "malgré"),
    ("postérieurement à", "après"),
    ("préalablement à", "avant"),
    ("ultérieurement", "plus tard"),
];

const ITALIAN: &[Pair] = &[("al fine di", "per"), ("altresì", "anche"), ("effettuare", "fare"), ("nonché", "e")];

const PORTUGUESE: &[Pair] = &[
    ("a fim de", "para"),
    ("com o objetivo de", "para"),
    ("efetuar", "fazer"),
    ("outrossim", "também"),
    ("posteriormente", "depois"),
];

fn of(language: &Language) -> &'static [Pair] {
    match language.primary() {
        "nl" => DUTCH,
        "en" => ENGLISH,
        "es" => SPANISH,
        "el" => GREEK,
        "de" => GERMAN,
        "fr" => FRENCH,
        "it" => ITALIAN,
        "pt" => PORTUGUESE,
        _ => &[],
    }
}

/// Finds each hard word or phrase with the simpler one as its fix; a phrase is found before a word in it.
pub(super) fn scan(text: &str, sentences: &[Sentence<'_>], language: &Language) -> Vec<Hit> {
    let phrases: Vec<phrase::Phrase<'_>> = of(language).iter().map(|(hard, simple)| (*hard, Some(*simple))).collect();
    let words = sentences.iter().flat_map(|sentence| &sentence.words).map(|(start, _)| *start);
    phrase::find(FindingCode::HardWord, text, words, &phrases)
}
