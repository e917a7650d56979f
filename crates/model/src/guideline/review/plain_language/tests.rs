//! Plain language: what is found in plain and in official prose.

use super::*;
use measure::{patterns, syllables};

fn in_language(tag: &str) -> Language {
    tag.parse().unwrap()
}

fn codes(text: &str, tag: &str) -> Vec<FindingCode> {
    scan(text, Some(&in_language(tag)), 25).iter().map(|hit| hit.code).collect()
}

#[test]
fn a_sentence_is_as_long_as_its_words() {
    let long = "We sluiten ".to_owned() + &"de brug ".repeat(13) + "af.";
    let text = format!("Kort. {long} Ook kort.");
    let hits = scan(&text, Some(&in_language("nl")), 25);
    let hit = hits.iter().find(|hit| hit.code == FindingCode::LongSentence).unwrap();
    assert_eq!(&text[hit.span.clone()], long);
    assert_eq!(hit.particulars[0], ("used", "29".to_owned()));
    let links = "https://veldmonde.example/a/b/c @gemeente #WerkAanDeWeg ".repeat(20);
    assert!(scan(&links, Some(&in_language("nl")), 25).is_empty(), "links, mentions and hashtags are no words");
    assert_eq!(scan(&long, None, 25).len(), 1, "in any language");
    assert!(scan(&"een\ntwee\n".repeat(40), None, 25).is_empty(), "a line ends a sentence");
    assert!(scan("", None, 0).is_empty());
}

#[test]
fn a_hard_word_has_a_simpler_one_in_its_place() {
    for (tag, text, found, better) in [
        ("nl", "Indien u vragen heeft, bel ons.", "Indien", "Als"),
        ("nl", "Wij informeren u met betrekking tot de brug.", "met betrekking tot", "over"),
        ("en", "Please arrive Prior to 9:00.", "Prior to", "Before"),
        ("en-gb", "We do this in order to help.", "in order to", "to"),
        ("es", "Asimismo, el puente está cerrado.", "Asimismo", "También"),
        ("el", "Προκειμένου να περάσετε, περιμένετε.", "Προκειμένου να", "Για να"),
        ("de", "Wir helfen Ihnen umgehend.", "umgehend", "sofort"),
    ] {
        let hits = scan(text, Some(&in_language(tag)), 25);
        let [hit] = &hits[..] else { panic!("{text}: {hits:?}") };
        assert_eq!((hit.code, &text[hit.span.clone()], hit.with.as_deref()), (FindingCode::HardWord, found, Some(better)));
    }
    for (tag, text) in
        [("nl", "De indiener is bekend."), ("en", "priority"), ("sv", "Indien"), ("nl", "#Indien @indien"), ("nl", "Prior to")]
    {
        assert!(codes(text, tag).is_empty(), "{text}");
    }
}

/// Texts made for this test: how an office writes, and the same as one would say it.
const PAIRS: [(&str, &str, &str); 4] = [
    (
        "nl",
        "De werkzaamheden aan de riolering van de Molenstraat resulteren in een tijdelijke verkeersafsluiting gedurende de \
         aanstaande werkweek. Doorgaand gemotoriseerd verkeer wordt omgeleid overeenkomstig de aangegeven omleidingsroutes. \
         Bereikbaarheid van aanliggende percelen blijft gegarandeerd voor hulpdiensten.",
        "We werken volgende week aan het riool in de Molenstraat. De straat is dan dicht. Rijdt u met de auto? Volg dan de gele \
         borden. Fietsers en mensen die lopen, kunnen er wel langs. De brandweer en de ambulance komen er altijd door. Hebt u een \
         vraag? Bel ons dan op 14 0399.",
    ),
    (
        "en",
        "Residents are hereby informed that administrative difficulties necessitate temporary discontinuation of municipal \
         registration facilities. Notification regarding the continuation of operations will be communicated electronically \
         following consultation with responsible departmental authorities concerning organisational arrangements.",
        "Our desk is shut this week. You can not pick up a pass or a card. We will tell you here when we are back. Do you need help \
         now? Call us or come to the hall in Mill Street. We are there from nine to five and we will help you at once.",
    ),
    (
        "es",
        "La administración municipal comunica la interrupción extraordinaria del suministro hidráulico correspondiente a las \
         urbanizaciones septentrionales, consecuencia de actuaciones imprescindibles de acondicionamiento de infraestructuras. \
         Posteriormente comunicaremos informaciones complementarias relativas al restablecimiento.",
        "Hoy no hay agua en el norte de la ciudad. Arreglamos un tubo roto en la calle Mayor. El agua vuelve a las seis de la tarde. \
         Si no tiene agua en casa, venga a la plaza. Allí damos agua a todos. ¿Tiene una duda? Llame al 010 y le ayudamos.",
    ),
    (
        "el",
        "Ανακοινώνεται στους ενδιαφερόμενους δημότες η προσωρινή διακοπή υδροδότησης διαμερισμάτων, συνεπεία απρόβλεπτων \
         επισκευαστικών εργασιών αποκατάστασης υδραυλικών εγκαταστάσεων. Συμπληρωματικές πληροφορίες παρέχονται αποκλειστικά \
         ηλεκτρονικά, κατόπιν υποβολής σχετικού αιτήματος ενδιαφερομένων προς αρμόδιες υπηρεσίες, τηρουμένων προβλεπόμενων προθεσμιών.",
        "Σήμερα δεν έχει νερό στην πόλη. Μια σωλήνα έσπασε στον δρόμο και τη φτιάχνουμε. Το νερό θα έρθει πάλι στις έξι. Αν δεν έχετε \
         νερό στο σπίτι, ελάτε στην πλατεία. Εκεί δίνουμε νερό σε όλους. Έχετε απορία; Πάρτε μας στο 1500.",
    ),
];

#[test]
fn official_prose_reads_as_difficult_and_plain_prose_does_not() {
    for (tag, official, plain) in PAIRS {
        let found = codes(official, tag);
        assert!(found.contains(&FindingCode::HardToRead), "{tag}: {found:?} {:?}", counted(official, tag));
        assert!(!codes(plain, tag).contains(&FindingCode::HardToRead), "{tag}: {:?}", counted(plain, tag));
        let few: String = official.split_inclusive(' ').take(FEWEST_WORDS - 1).collect();
        assert!(!codes(&few, tag).contains(&FindingCode::HardToRead), "too few words to say so");
    }
}

fn counted(text: &str, tag: &str) -> (measure::Counts, f64) {
    let language = in_language(tag);
    let counts = measure::count(&measure::sentences(text, &[]), &language);
    (counts, formula::of(&language).unwrap().score(&counts))
}

#[test]
fn the_formulas_are_those_that_were_published() {
    let counts = measure::Counts { sentences: 5, words: 100, syllables: 150, letters: 480, long_words: 30 };
    for (tag, score) in [
        ("en", 206.835 - 1.015 * 20.0 - 84.6 * 1.5),
        ("nl", 206.84 - 0.93 * 20.0 - 0.77 * 150.0),
        ("de", 180.0 - 20.0 - 58.5 * 1.5),
        ("es", 206.835 - 20.0 - 62.3 * 1.5),
        ("fr", 207.0 - 1.015 * 20.0 - 0.736 * 150.0),
        ("pt", 248.835 - 1.015 * 20.0 - 84.6 * 1.5),
        ("it", 89.0 + (300.0 * 5.0 - 10.0 * 480.0) / 100.0),
        ("el", 20.0 + 30.0),
    ] {
        let got = formula::of(&in_language(tag)).unwrap().score(&counts);
        assert!((got - score).abs() < 1e-9, "{tag}: {got} is not {score}");
    }
    assert!(formula::of(&in_language("sv")).is_none());
}

#[test]
fn syllables_are_about_those_one_hears() {
    for (tag, words) in [
        ("nl", &[("brug", 1), ("straat", 1), ("gemeente", 3), ("omleiding", 3), ("burgemeester", 4), ("verkeer", 2)][..]),
        ("en", &[("bridge", 1), ("water", 2), ("council", 2), ("department", 3), ("help", 1)][..]),
        ("es", &[("agua", 2), ("puente", 2), ("ayuntamiento", 5), ("ciudad", 2), ("calle", 2)][..]),
        ("el", &[("νερό", 2), ("γέφυρα", 3), ("δήμος", 2), ("πλατεία", 3)][..]),
        ("de", &[("Brücke", 2), ("Straße", 2), ("Verkehr", 2), ("Gemeinde", 3)][..]),
        ("it", &[("ponte", 2), ("strada", 2), ("comune", 3)][..]),
        ("pt", &[("ponte", 2), ("cidade", 3), ("rua", 2)][..]),
        ("fr", &[("pont", 1), ("mairie", 2), ("route", 1)][..]),
    ] {
        let language = in_language(tag);
        let (mut counted, mut heard) = (0, 0);
        for (word, syllable) in words {
            counted += syllables(word, patterns(&language));
            heard += syllable;
        }
        let most = heard / 4 + 1;
        assert!(counted.abs_diff(heard) <= most, "{tag}: {counted} for {heard}");
    }
}
