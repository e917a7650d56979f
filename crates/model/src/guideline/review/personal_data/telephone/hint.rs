//! What the words around a number say about it.

use super::super::canonical::Canonical;

/// Whether the words before a number call it a telephone number, or something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hint {
    /// Nothing.
    None,
    /// A word nearby says so (`bel`, `call`).
    Nearby,
    /// The word right before says so (`tel.`).
    Right,
    /// The word right before names something else (`zaak`, `ISBN`).
    Denied,
}

/// Words that call a number a telephone number.
const TELEPHONE: [&str; 48] = [
    "tel",
    "tél",
    "t",
    "m",
    "telefoon",
    "telefoonnummer",
    "phone",
    "telephone",
    "mobile",
    "mob",
    "cell",
    "call",
    "ring",
    "text",
    "whatsapp",
    "app",
    "sms",
    "bel",
    "bellen",
    "belt",
    "mobiel",
    "gsm",
    "telefon",
    "handy",
    "handynummer",
    "telefonnummer",
    "rufnummer",
    "anrufen",
    "mobilnummer",
    "durchwahl",
    "gsm-nummer",
    "mobiele",
    "appnummer",
    "téléphone",
    "telephoner",
    "appelez",
    "appeler",
    "portable",
    "teléfono",
    "telefono",
    "móvil",
    "movil",
    "llame",
    "llamar",
    "τηλ",
    "τηλέφωνο",
    "κινητό",
    "καλέστε",
];

/// Signs that do the same.
const SIGNS: [char; 3] = ['☎', '📞', '📱'];

/// Words that name another kind of number.
const OTHER: [&str; 92] = [
    "zaak",
    "zaaknummer",
    "kenmerk",
    "referentie",
    "dossier",
    "dossiernummer",
    "meldnummer",
    "meldingsnummer",
    "melding",
    "vergunning",
    "aanvraag",
    "kvk",
    "btw",
    "bestek",
    "factuur",
    "factuurnummer",
    "ordernummer",
    "order",
    "bestelling",
    "bsn",
    "burgerservicenummer",
    "postcode",
    "artikel",
    "case",
    "ref",
    "reference",
    "ticket",
    "permit",
    "invoice",
    "vat",
    "isbn",
    "issn",
    "ean",
    "id",
    "barcode",
    "account",
    "licence",
    "version",
    "aktenzeichen",
    "az",
    "vorgang",
    "rechnung",
    "rechnungsnummer",
    "kundennummer",
    "référence",
    "facture",
    "siret",
    "siren",
    "expediente",
    "referencia",
    "factura",
    "nif",
    "cif",
    "πρωτοκόλλου",
    "πρωτ",
    "αφμ",
    "αμκα",
    "ondernemingsnummer",
    "rekeningnummer",
    "vestigingsnummer",
    "population",
    "steuer",
    "perceel",
    "kavel",
    "parcel",
    "commande",
    "bestelnummer",
    "chassis",
    "flurstück",
    "grundstück",
    "kennung",
    "vertrag",
    "application",
    "claim",
    "plot",
    "serial",
    "parcelle",
    "contrat",
    "devis",
    "pedido",
    "matrícula",
    "licencia",
    "parcela",
    "albarán",
    "contrato",
    "παραγγελία",
    "παραγγελίας",
    "φάκελος",
    "άδεια",
    "λογαριασμός",
    "αίτηση",
    "tarjeta",
];

/// Words that only carry a number.
const CARRIERS: [&str; 12] = ["nr", "nummer", "number", "no", "num", "numéro", "número", "αρ", "αριθμός", "#", "n°", "is"];

/// Words and signs of money and measures.
const MEASURES: [&str; 38] = [
    "€",
    "$",
    "£",
    "%",
    "eur",
    "euro",
    "euros",
    "ευρώ",
    "usd",
    "gbp",
    "pounds",
    "miljoen",
    "miljard",
    "million",
    "mln",
    "inwoners",
    "residents",
    "people",
    "personen",
    "leden",
    "m2",
    "m²",
    "m³",
    "km",
    "km²",
    "kg",
    "kwh",
    "mwh",
    "ton",
    "habitants",
    "κάτοικοι",
    "bezoekers",
    "visitors",
    "stemmen",
    "votes",
    "huishoudens",
    "households",
    "woningen",
];

/// How many words before count as nearby.
const NEARBY: usize = 6;

/// What stands before a number.
pub(super) struct Around {
    pub(super) hint: Hint,
    /// The word right before is of money or a measure.
    measured: bool,
}

impl Around {
    /// Reads the words before a number.
    pub(super) fn before(text: &Canonical, at: usize) -> Self {
        let words = text.words_before(at);
        let mut telling = words.iter().skip_while(|word| CARRIERS.contains(&word.as_str()));
        let nearest = telling.next();
        let calls = |word: &String| TELEPHONE.contains(&word.as_str()) || word.contains(SIGNS);
        let other = |word: &String| OTHER.contains(&word.as_str()) || word.ends_with("nummer") && !calls(word);
        let hint = if nearest.is_some_and(other) {
            Hint::Denied
        } else if nearest.is_some_and(calls) {
            Hint::Right
        } else if words.iter().take(NEARBY).any(calls) {
            Hint::Nearby
        } else {
            Hint::None
        };
        let measured = words.first().is_some_and(|word| MEASURES.contains(&word.as_str()) || word.ends_with(['€', '$', '£']));
        Self { hint, measured }
    }

    /// Whether the words before, or those after it, say that it is an amount or a measure.
    pub(super) fn is_amount(&self, text: &Canonical, to: usize) -> bool {
        let after: String = text.chars.iter().skip(to).skip_while(|c| **c == ' ').take(12).collect();
        let after = after.to_lowercase();
        let word =
            after.split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ')' | ';' | '!' | '?')).next().unwrap_or_default();
        self.measured || MEASURES.contains(&word) || word.starts_with(['€', '$', '£', '%'])
    }
}
