//! Hashtags of several words: with a capital for each (`#RoadWorks`) a screen reader reads words, without it reads a noise.
//!
//! Where the words are is known from the message itself and a short list of words that tags are made of. A tag that can't be
//! split that way is left alone: one long word is ordinary in Dutch or German, and a wrong guess would put a wrong word in the
//! town's mouth.

use super::{links, passage::Hit};
use crate::{guideline::finding::FindingCode, language::Language};
use std::{
    collections::{BTreeMap, HashSet},
    ops::Range,
};

/// Shortest and longest tag looked at, characters.
const LENGTHS: std::ops::RangeInclusive<usize> = 6..=60;

/// A part this short counts only when it is in the list of common words.
const SHORTEST_WORD: usize = 3;

/// Words tags are made of, per language. For languages that join words into one, words that join (nouns) are left out: `#Stadtfest` is one word.
const COMMON: [(&str, &str); 6] = [
    (
        "de",
        "alle am auf bei bitte bleib bleibt danke das dein deine dem den der die ein eine euer fahr fahren für gegen \
         geh geht gemeinsam gern gesperrt gesund halten haltet helfen helft hilft ich im immer in ist jetzt kein \
         keine komm kommt lasst lokal mach macht mehr mit mitmachen nein neu neue nicht offen ohne rettet sauber \
         sicher sind statt und unser unsere vom von vor was wer wie wir wird wählen zu zuhause zum zur zusammen",
    ),
    (
        "el",
        "ακόμα αλλάζουμε ανοιχτά ανοιχτή απόψε για δίπλα δεν δημότες δρόμοι δρόμος είμαστε είναι εδώ εμείς ζούμε η \
         κάνουμε καθαρή καθαρός και κλειστή κλειστό κλειστός κοντά μένουμε μέρα μαζί μας με μετά μια μπορούμε νέα νέο \
         νέος να νερό ο οι πάμε παίζουμε περισσότερα ποδήλατο πολλά που πράσινη πράσινο πόλη σήμερα σας σε σου σπίτι \
         στη στην στις στο στον στους σχολείο σώζουμε τα την της τις το τον του τους τώρα φέτος χρόνια χωρίς \
         ψηφίζουμε ψηφίζω ψηφίσουμε όλα όλοι όχι",
    ),
    (
        "en",
        "a about all and are ask at back be best better bike bin black book bus buy by can care cars change city \
         clean cleaner climate closed come community council cut cycle cycling day do dont down drive drop earth \
         energy event every fair family fire first flood food for free from fun future get give go good great green \
         greener happy have health healthy heat help here home hope how ice in is it jobs join keep kind know learn \
         leave less library life light litter live local look love make market me meet mind more move my new news \
         night no not now of on one open our out over park people plan plant play please public ready recycle report \
         respect ride right river road run safe safer safety save say school see share shop slow small snow stand \
         start stay stop storm street strong summer support take talk team thank thanks the their think this time to \
         today together tomorrow too town train travel tree trees up use visit volunteer vote voting wait walk want \
         warm wash waste watch water way we week welcome what white who why will winter with women work working world \
         year you young your zero",
    ),
    (
        "es",
        "a agua ahora al andando apoya ayuda bici calle cerca cerrada cerrado ciudad comercio con contra cuida \
         cuidemos de del desde día el en entre eres es escuela esta este está feliz gracias hacemos hasta haz hoy \
         juntas juntos la las limpia limpio lo local los me mejor mi muévete más nada no nos nuestra nuestro nueva \
         nuevo para parques participa plan por puerto que quédate recicla salud salva segura seguro siempre sin somos \
         son su sí te tiempo todas todos trabaja tu un una va vamos vaya verde viva vive vota votar y yo",
    ),
    (
        "fr",
        "agir aide aidez aller allez alors après au aussi avec bien bon bonne ce ces chez comme contre dans de demain \
         des du en ensemble est et faire fait faites fermé fermée fêtes gardons ici il ils je jour la le les libre ma \
         mais marche merci mes mieux moi moins mon nature ne non nos notre nous nouveau nouvelle on ou ouvert ouverte \
         par partout pas plage plus pour propre protégeons qui quoi rester restez rue sa sans ses si solidaire son \
         soyez sur ta tes ton tous toute toutes travailler tri trions très tu un une vert verte vie vigilance ville \
         vivre voisins vos voter votez votre vous vélo y à ça école",
    ),
    (
        "nl",
        "aan al alle allemaal altijd beter bij blijf blijft dag dan dat de dicht die dit doe doen doet echt een eens \
         eerst en er fiets fietsen fijn ga gaan gaat geen gemeente geniet goed gratis groen groene haal heb hebben \
         heel help helpen het hier hoe hou houd houden ieder iedereen ik in is ja jij jou jouw kan kies kijk klaar \
         kom koop laat lekker let lief lokaal loop maak maken markt mee meedoen meer met mijn naar nee niet nieuw \
         nieuwe nieuws nog nu of om ons onze op open over praat praten rij rijd samen schone schoon stad stem stemmen \
         stop te thuis tot trots u uit uw vaker van veilig veilige vind voor vrij waar waarom wat we weer werk werken \
         wij wil winter word zie zijn zo zonder zorg",
    ),
];

/// Finds lower-case tags of several words, each mended by capitals.
pub(super) fn scan(text: &str, language: Option<&Language>) -> Vec<Hit> {
    let tags: Vec<(usize, &str)> = tags(text).into_iter().filter(|(_, tag)| is_candidate(tag)).collect();
    if tags.is_empty() {
        return Vec::new();
    }
    let words = words_of(text);
    let common: HashSet<&str> = language
        .and_then(|language| COMMON.iter().find(|(tag, _)| *tag == language.primary()))
        .map(|(_, words)| words.split(' ').collect())
        .unwrap_or_default();
    let hit = |(at, tag): (usize, &str)| {
        let parts = split(tag, &words, &common)?;
        let capitals: String = parts.iter().map(|part| words.get(part).cloned().unwrap_or_else(|| capitalised(part))).collect();
        let hit = Hit::new(FindingCode::HashtagCase, at..at + 1 + tag.len());
        Some(hit.saying("found", format!("#{tag}")).saying("better", format!("#{capitals}")).fixed_by(format!("#{capitals}")))
    };
    tags.into_iter().filter_map(hit).collect()
}

/// Finds a text with more hashtags than the limit; the span runs from the first that is too many to the last.
pub(super) fn too_many(text: &str, max: u32) -> Vec<Hit> {
    let found: Vec<Range<usize>> = tags(text).into_iter().map(|(at, tag)| at..at + 1 + tag.len()).collect();
    Hit::surplus(FindingCode::TooManyHashtags, &found, max)
}

/// Every tag outside of links with the byte of its `#`.
fn tags(text: &str) -> Vec<(usize, &str)> {
    let links = links::ranges(text);
    let outside = text.match_indices('#').filter(|(at, _)| links::covering(&links, *at).is_none());
    let tag = |(at, _): (usize, &str)| {
        let inside = text[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || matches!(c, '&' | '/' | '_' | '#'));
        let rest = &text[at + 1..];
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        (!inside && end > 0).then(|| (at, &rest[..end]))
    };
    outside.filter_map(tag).collect()
}

fn is_candidate(tag: &str) -> bool {
    LENGTHS.contains(&tag.chars().count()) && tag.chars().all(char::is_lowercase)
}

/// The words of a text outside its tags, lower case, each with how it stands in a tag: as written when it has its own capitals
/// (`NS`, `McAdam`).
fn words_of(text: &str) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    let outside = text.split_whitespace().filter(|word| !word.starts_with(['#', '@']) && !word.contains("://"));
    for word in outside.flat_map(|word| word.split(|c: char| !c.is_alphanumeric())) {
        if word.chars().count() >= SHORTEST_WORD && word.chars().all(char::is_alphabetic) {
            let own_capitals = word.chars().skip(1).any(char::is_uppercase);
            words.entry(word.to_lowercase()).or_insert_with(|| if own_capitals { word.to_owned() } else { capitalised(word) });
        }
    }
    words
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Splits a tag into the fewest known words; none when it is one word or can't be split.
fn split(tag: &str, words: &BTreeMap<String, String>, common: &HashSet<&str>) -> Option<Vec<String>> {
    if words.contains_key(tag) || common.contains(tag) {
        return None;
    }
    let ends: Vec<usize> = tag.char_indices().map(|(at, _)| at).chain([tag.len()]).collect();
    // fewest parts that reach each end, with the end before it
    let mut best: Vec<Option<(usize, usize)>> = vec![None; ends.len()];
    best[0] = Some((0, 0));
    for to in 1..ends.len() {
        for from in 0..to {
            let part = &tag[ends[from]..ends[to]];
            let Some((parts, _)) = best[from] else { continue };
            let known = words.contains_key(part) || common.contains(part);
            if known && best[to].is_none_or(|(fewest, _)| parts + 1 < fewest) {
                best[to] = Some((parts + 1, from));
            }
        }
    }
    let mut parts = Vec::new();
    let mut to = ends.len() - 1;
    while to > 0 {
        let (_, from) = best[to]?;
        parts.push(tag[ends[from]..ends[to]].to_owned());
        to = from;
    }
    parts.reverse();
    (parts.len() > 1 && parts.iter().any(|part| part.chars().count() > SHORTEST_WORD)).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixes(text: &str, language: &str) -> Vec<String> {
        let language: Language = language.parse().unwrap();
        scan(text, Some(&language)).into_iter().map(|hit| hit.with.unwrap()).collect()
    }

    #[test]
    fn the_prototypes_tag_gets_its_capitals_and_one_word_does_not() {
        let text = "Molenbrug is closed to cars because we replace the deck.\n#molenbrugclosed #roadworks";
        let hits = scan(text, Some(&Language::english()));
        assert_eq!(hits.len(), 1);
        assert_eq!(&text[hits[0].span.clone()], "#molenbrugclosed");
        assert_eq!(hits[0].with.as_deref(), Some("#MolenbrugClosed"));
    }

    #[test]
    fn more_tags_than_the_limit_are_found_where_they_begin_to_be_too_many() {
        let text = "Feest! #Park #Feest zie https://x.example/#deel #Muziek en #Dans.";
        let [hit] = &too_many(text, 2)[..] else { panic!() };
        assert_eq!(&text[hit.span.clone()], "#Muziek en #Dans");
        assert_eq!(hit.particulars, [("used", "4".to_owned()), ("limit", "2".to_owned())]);
        assert!(too_many(text, 4).is_empty() && too_many("", 0).is_empty());
    }

    #[test]
    fn words_come_from_the_message_and_the_list() {
        assert_eq!(fixes("Veldmonde doet mee! #samenvoorveldmonde", "nl"), ["#SamenVoorVeldmonde"]);
        assert_eq!(fixes("De NS rijdt niet #nsdicht dicht", "nl"), Vec::<String>::new(), "`ns` is too short to be sure of");
        assert_eq!(fixes("De WMO verandert #nieuwewmo nieuwe", "nl"), ["#NieuweWMO"]);
        assert_eq!(fixes("Η γέφυρα είναι κλειστή #γέφυρακλειστή", "el"), ["#ΓέφυραΚλειστή"]);
    }

    #[test]
    fn what_is_right_or_unknown_is_left_alone() {
        for fine in [
            "#RoadWorks road works",
            "#roadworks",
            "#gemeenteraadsvergadering",
            "#vandaag",
            "see https://x.example/#opendag open dag",
            "#Molenbrug",
            "#2026",
            "#brug2026 brug",
            "nr#opendag",
            "#open",
            "## #",
        ] {
            assert_eq!(fixes(fine, "nl"), Vec::<String>::new(), "{fine}");
        }
    }
}
