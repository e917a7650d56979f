//! Places: names with a word that says they are one (`Molenstraat`, `Mill Street`, `rue du Port`, `οδό Λιμανιού`).

use super::{Stated, tokens::Tokens};

/// Ends of one-word names (nl, de).
const ENDINGS: [&str; 27] = [
    "straat", "plein", "weg", "laan", "kade", "brug", "park", "hal", "huis", "gracht", "singel", "markt", "zaal", "straße",
    "strasse", "platz", "allee", "brücke", "halle", "haus", "gasse", "ufer", "schule", "steeg", "dijk", "haven", "hof",
];
/// Second words of names (en).
const TRAILING: [&str; 19] = [
    "street", "road", "lane", "square", "park", "hall", "bridge", "centre", "library", "avenue", "way", "close", "quay",
    "station", "school", "church", "theatre", "museum", "field",
];
/// First words of names (fr, es, el, it, pt).
const LEADING: [&str; 31] = [
    "rue",
    "place",
    "avenue",
    "boulevard",
    "quai",
    "parc",
    "salle",
    "pont",
    "calle",
    "plaza",
    "avenida",
    "parque",
    "puente",
    "paseo",
    "οδός",
    "οδό",
    "οδού",
    "πλατεία",
    "πλατείας",
    "λεωφόρος",
    "λεωφόρο",
    "πάρκο",
    "γέφυρα",
    "via",
    "piazza",
    "viale",
    "ponte",
    "rua",
    "praça",
    "largo",
    "muelle",
];
/// Words between the first and the name.
const OF: [&str; 13] = ["de", "du", "des", "la", "le", "les", "d", "l", "del", "los", "las", "του", "της"];

/// Reads places; no two overlap.
pub(super) fn read(tokens: &Tokens<'_>) -> Vec<Stated<String>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.all.len() {
        match leading(tokens, at).or_else(|| trailing(tokens, at)).or_else(|| one_word(tokens, at)) {
            Some(last) => {
                let value = (at..=last).map(|at| tokens.word(at)).filter(|word| !OF.contains(word)).collect::<Vec<_>>().join(" ");
                found.push(Stated::new(tokens.text, tokens.span(at, last), value));
                at = last + 1;
            }
            None => at += 1,
        }
    }
    found
}

fn is_name(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.all.get(at).is_some_and(|token| token.capital && token.number.is_none() && token.word.chars().count() > 2)
}

fn one_word(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let word = tokens.word(at);
    let ends = ENDINGS.iter().any(|ending| word.strip_suffix(ending).is_some_and(|head| head.chars().count() > 2));
    (is_name(tokens, at) && ends).then_some(at)
}

fn trailing(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let second = |at: usize| tokens.gap(at) == " " && is_name(tokens, at);
    let ends = |at: usize| second(at) && TRAILING.contains(&tokens.word(at));
    if !is_name(tokens, at) {
        None
    } else if ends(at + 1) {
        Some(at + 1)
    } else {
        (second(at + 1) && ends(at + 2)).then_some(at + 2)
    }
}

fn leading(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    if !LEADING.contains(&tokens.word(at)) {
        return None;
    }
    let mut next = at + 1;
    while OF.contains(&tokens.word(next)) && next < at + 3 {
        next += 1;
    }
    let near = |at: usize| matches!(tokens.gap(at), " " | "'" | "’");
    (is_name(tokens, next) && near(next)).then_some(next)
}
