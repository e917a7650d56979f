//! The words of the starter's clauses, as a town would print them. Plain language, level B1.

use crate::language::Language;
use std::collections::BTreeMap;

/// A clause in words.
pub(super) struct Prose {
    pub(super) number: &'static str,
    title_en: &'static str,
    title_nl: &'static str,
    text_en: &'static str,
    text_nl: &'static str,
    /// A law or standard the clause rests on; only ones that say so in as many words.
    pub(super) source: Option<&'static str>,
}

impl Prose {
    pub(super) fn title(&self) -> BTreeMap<Language, String> {
        both(self.title_en, self.title_nl)
    }

    pub(super) fn text(&self) -> BTreeMap<Language, String> {
        both(self.text_en, self.text_nl)
    }
}

fn both(english: &str, dutch: &str) -> BTreeMap<Language, String> {
    BTreeMap::from([(Language::english(), english.to_owned()), (Language::dutch(), dutch.to_owned())])
}

const WCAG: Option<&str> = Some("Web Content Accessibility Guidelines (WCAG) 2.2, W3C");

pub(super) const PROMISE: Prose = Prose {
    number: "1.1",
    title_en: "We answer in time",
    title_nl: "We antwoorden op tijd",
    text_en: "You get a first answer within 2 hours in which our front office is open: Monday to Friday from 8:00 to 22:00, \
        at weekends from 10:00 to 18:00. \
        If we can't solve it at once, we say who will and until when.",
    text_nl: "U krijgt een eerste antwoord binnen 2 uur waarin ons klantcontact open is: maandag tot en met vrijdag van 8.00 \
        tot 22.00 uur, in het weekend van \
        10.00 tot 18.00 uur. Lukt het niet meteen, dan zeggen we wie het oplost en wanneer.",
    source: None,
};

pub(super) const ANSWER_ALONE: Prose = Prose {
    number: "1.2",
    title_en: "A trained colleague answers alone",
    title_nl: "Een getrainde collega antwoordt zelfstandig",
    text_en: "A colleague who is trained for it may answer a question of a citizen without asking a second person first. New \
        messages are always read by two.",
    text_nl: "Een collega die daarvoor is opgeleid, mag een vraag van een inwoner beantwoorden zonder dat een tweede \
        meeleest. Nieuwe berichten lezen we altijd \
        met twee mensen.",
    source: None,
};

pub(super) const LENGTH: Prose = Prose {
    number: "2.1",
    title_en: "Every message arrives whole",
    title_nl: "Elk bericht komt heel aan",
    text_en: "A message is not empty and not longer than the network takes, and its pictures are of a size and type the \
        network takes. Nothing is cut off.",
    text_nl: "Een bericht is niet leeg en niet langer dan het netwerk toelaat, en de foto's hebben een formaat en soort die \
        het netwerk toelaat. Er valt niets weg.",
    source: None,
};

pub(super) const FACTS: Prose = Prose {
    number: "2.2",
    title_en: "What we say is right",
    title_nl: "Wat we zeggen klopt",
    text_en: "Dates, times, amounts and places come from the department that answers for them, and an expert has signed them. If one \
        changes, we mend every message that says it.",
    text_nl: "Datums, tijden, bedragen en plaatsen komen van de afdeling die ervoor instaat, en een deskundige heeft ze getekend. \
        Verandert er een, dan herstellen we elk bericht waar het in staat.",
    source: None,
};

pub(super) const CORRECTIONS: Prose = Prose {
    number: "2.3",
    title_en: "We correct in the open",
    title_nl: "We verbeteren openlijk",
    text_en: "If we said something wrong, we say so: the message tells at what time it was corrected, what is right and what was wrong. We \
        don't take a mistake away in silence.",
    text_nl: "Hebben we iets verkeerd gezegd, dan zeggen we dat: in het bericht staat hoe laat het is verbeterd, wat klopt en wat er niet \
        klopte. We halen een fout niet stilletjes weg.",
    source: None,
};

pub(super) const ONE_VOICE: Prose = Prose {
    number: "2.4",
    title_en: "We speak with one voice",
    title_nl: "We spreken met één stem",
    text_en: "Before a message goes out we compare it with what other departments plan and have published. If they say something else \
        about the same, we first find out what is right. We don't say the same thing twice.",
    text_nl: "Voordat een bericht uitgaat, vergelijken we het met wat andere afdelingen van plan zijn en al hebben gezegd. Zeggen zij iets anders \
        over hetzelfde, dan zoeken we eerst uit wat klopt. We vertellen niet twee keer hetzelfde.",
    source: None,
};

pub(super) const POSTING_HOURS: Prose = Prose {
    number: "3.2",
    title_en: "Quiet hours",
    title_nl: "Stille uren",
    text_en: "We send messages between 7:30 and 21:00. Only danger, delays and answers to your questions go out at other hours.",
    text_nl: "We sturen berichten tussen 7.30 en 21.00 uur. Alleen gevaar, vertragingen en antwoorden op uw vragen gaan ook \
        op andere uren uit.",
    source: None,
};

pub(super) const PLAIN_WORDS: Prose = Prose {
    number: "4.1",
    title_en: "Plain words",
    title_nl: "Duidelijke taal",
    text_en: "We write so that everybody can read it at once: short sentences, words you know, and what matters first.",
    text_nl: "We schrijven zo dat iedereen het meteen begrijpt: korte zinnen, woorden die u kent, en het belangrijkste eerst.",
    source: Some("ISO 24495-1:2023, Plain language"),
};

pub(super) const LANGUAGES: Prose = Prose {
    number: "4.2",
    title_en: "In every language we promise",
    title_nl: "In elke taal die we beloven",
    text_en: "A message is there in our own language, and in the language of each account it goes to. We answer you in the \
        language you write in.",
    text_nl: "Een bericht is er in onze eigen taal en in de taal van elk account waar het naartoe gaat. We antwoorden u in de \
        taal waarin u schrijft.",
    source: None,
};

pub(super) const SHOUTING: Prose = Prose {
    number: "5.1",
    title_en: "We don't shout",
    title_nl: "We schreeuwen niet",
    text_en: "We don't write sentences in capitals. They are harder to read and sound angry. Names and abbreviations keep \
        their capitals.",
    text_nl: "We schrijven geen zinnen in hoofdletters. Die lezen moeilijker en klinken boos. Namen en afkortingen houden hun \
        hoofdletters.",
    source: None,
};

pub(super) const ALT_TEXT: Prose = Prose {
    number: "5.2",
    title_en: "Every picture is described",
    title_nl: "Elke foto heeft een beschrijving",
    text_en: "People who can't see a picture hear what it shows. The description says what matters in it, in the language of \
        the message; a file name is none.",
    text_nl: "Wie een foto niet kan zien, hoort wat erop staat. De beschrijving zegt wat belangrijk is, in de taal van het \
        bericht; een bestandsnaam telt niet.",
    source: WCAG,
};

pub(super) const LINKS: Prose = Prose {
    number: "5.3",
    title_en: "Links you can trust",
    title_nl: "Links die u kunt vertrouwen",
    text_en: "A link works, is encrypted (https) and shows where it goes. We don't use services that shorten links and hide \
        where they lead.",
    text_nl: "Een link werkt, is beveiligd (https) en laat zien waar hij heen gaat. We gebruiken geen diensten die links \
        inkorten en verbergen waar ze uitkomen.",
    source: None,
};

pub(super) const HASHTAG_CASE: Prose = Prose {
    number: "5.4",
    title_en: "Hashtags with capitals",
    title_nl: "Hashtags met hoofdletters",
    text_en: "A hashtag of several words has a capital for each word, such as #RoadWorks. A screen reader can then read it \
        aloud.",
    text_nl: "Een hashtag van meer woorden heeft een hoofdletter per woord, zoals #WerkAanDeWeg. Dan kan een schermlezer hem \
        voorlezen.",
    source: None,
};

pub(super) const HIDDEN_CHARACTERS: Prose = Prose {
    number: "5.5",
    title_en: "Nothing hidden in the text",
    title_nl: "Niets verborgen in de tekst",
    text_en: "A text holds no characters that hide or turn round other characters. What a colleague approves is what you read.",
    text_nl: "Een tekst bevat geen tekens die andere tekens verbergen of omdraaien. Wat een collega goedkeurt, is wat u leest.",
    source: None,
};

pub(super) const HASHTAG_COUNT: Prose = Prose {
    number: "5.6",
    title_en: "A few hashtags",
    title_nl: "Een paar hashtags",
    text_en: "A message has at most three hashtags. More of them make a text hard to read, for eyes and for screen readers.",
    text_nl: "Een bericht heeft hoogstens drie hashtags. Met meer wordt een tekst moeilijk te lezen, met uw ogen en met een \
        schermlezer.",
    source: None,
};

pub(super) const EMOJI: Prose = Prose {
    number: "5.7",
    title_en: "A few emoji",
    title_nl: "Een paar emoji",
    text_en: "A message has at most three emoji, and none in place of a word. A screen reader reads the name of each aloud.",
    text_nl: "Een bericht heeft hoogstens drie emoji, en geen in plaats van een woord. Een schermlezer leest van elk de naam voor.",
    source: None,
};

pub(super) const PERSONAL_DATA: Prose = Prose {
    number: "6.1",
    title_en: "No personal data",
    title_nl: "Geen persoonsgegevens",
    text_en: "We don't publish anybody's telephone number, e-mail address, bank account or citizen number. We give the \
        numbers and addresses of the organisation. \
        We never ask for such data in public.",
    text_nl: "We zetten van niemand een telefoonnummer, e-mailadres, bankrekening of burgerservicenummer online. We noemen de \
        nummers en adressen van de organisatie. \
        We vragen nooit in het openbaar om zulke gegevens.",
    source: Some("General Data Protection Regulation, Regulation (EU) 2016/679, article 5(1)"),
};

pub(super) const FOUR_EYES: Prose = Prose {
    number: "7.1",
    title_en: "Two people read every message",
    title_nl: "Twee mensen lezen elk bericht",
    text_en: "A second person reads every message before it goes out. In an emergency one person may decide alone, with a \
        reason that is looked at afterwards.",
    text_nl: "Een tweede mens leest elk bericht voordat het uitgaat. In nood mag één mens alleen beslissen, met een reden die \
        achteraf wordt bekeken.",
    source: None,
};
