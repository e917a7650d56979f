//! What holds of the review whatever the text: it ends, it points inside the text, it says the same twice; and a fix touches
//! nothing but its span.

use super::town::{account, content, context, edition, guideline, picture, takes};
use folkmoot_model::{
    count::TextRule,
    guideline::{
        finding::{Finding, Fix, Place},
        fix::{MovedOn, apply},
        review::{
            ReviewContext,
            neighbours::corpus::{Corpus, Neighbour, Sketch, Standing},
            review,
        },
    },
    ids::{DepartmentId, MessageId},
    language::Language,
    network::NetworkKind,
    outgoing::edition::{Content, ContentHash, Target},
};
use jiff::Timestamp;
use proptest::prelude::*;
use std::{collections::BTreeMap, sync::Arc};
use uuid::Uuid;

/// Pieces that scanners stumble over, to be strewn between arbitrary characters.
const PIECES: [&str; 52] = [
    "06 1234 5678",
    "+31 (0)6",
    "0612345678",
    "(020) 123 45 67",
    "08.30-17.00",
    "30-11-2026",
    "14 0399",
    "€ 612 345 678",
    "joost@dorp.example",
    "@",
    "[at]",
    " (at) ",
    "[punt]",
    "mailto:",
    "NL20INGB0001234567",
    "NL20 INGB 0001 2345 67",
    "BSN 111222333",
    "12345678Z",
    "http:/x",
    "http://",
    "https:// veldmonde.example",
    "https://veldmonde.example /a",
    "http://bit.ly/x",
    "www.",
    "wa.me/31612345678",
    "https://wa.me/",
    "#molenbrugdicht",
    "Molenbrug",
    "dicht",
    "#",
    "DE BRUG IS DICHT",
    "De Molenbrug is dicht ",
    " op 24 november ",
    "van 24 t/m 28 november 2026",
    " om 9.30 uur ",
    "24/11/2026",
    " € 13,50 ",
    " in de Kerkstraat ",
    "November 24, 2026",
    "\u{202e}",
    "\u{200d}",
    "\u{200b}",
    "👩‍👩‍👧‍👦",
    "🏴\u{e0067}\u{e0062}",
    "e\u{301}",
    "\u{fe0f}",
    "０６",
    "٠٦",
    "İ",
    "ß",
    "ǆ",
    "\u{feff}",
];

pub fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        2 => any::<String>(),
        1 => "[0-9 ().+/-]{0,30}",
        1 => "[ \n.,]",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

pub fn contents() -> impl Strategy<Value = Content> {
    (text(), text(), prop::option::of(text()), prop::option::of(text()), text()).prop_map(
        |(dutch, english, own, warning, alt)| {
            let mut content = content(&dutch);
            content.texts.insert(Language::english(), english);
            content.targets.push(Target { account: account(2), language: Language::english(), own_text: own });
            content.warning = warning;
            content.pictures.push(picture(&alt));
            content
        },
    )
}

/// What another department says about the bridge, once in each language.
fn others() -> Arc<Corpus> {
    let sketch = |tag: &str, text: &str| (tag.parse().unwrap(), Sketch::of(text));
    let sketches = BTreeMap::from([
        sketch("nl", "De Molenbrug is dicht op 25 november om 8.30 uur, het kost € 12,50 en we staan in de Molenstraat."),
        sketch("en", "Molenbrug dicht 25 November at 8:30 pm, we stand in Mill Street and it costs £12.50."),
    ]);
    let neighbour = Neighbour {
        message: MessageId(Uuid::from_u128(77)),
        department: DepartmentId(Uuid::from_u128(2)),
        department_name: "Works".to_owned(),
        title: "Bridge".to_owned(),
        standing: Standing::Planned,
        at: Timestamp::UNIX_EPOCH,
        sketches: Arc::new(sketches),
    };
    Arc::new(Corpus::new(vec![neighbour]))
}

pub fn both() -> ReviewContext {
    let mut context = context();
    context.around.department = Some(DepartmentId(Uuid::from_u128(1)));
    context.around.corpus = Some(others());
    context.targets.push(takes(2, NetworkKind::X, TextRule::x()));
    context
}

/// The text a finding stands in.
fn text_of<'a>(content: &'a Content, place: &Place) -> Option<&'a str> {
    match place {
        Place::Text { language, .. } => content.texts.get(language).map(String::as_str),
        Place::OwnText { account, .. } => content.targets.iter().find(|target| target.account == *account)?.own_text.as_deref(),
        Place::Warning { .. } => content.warning.as_deref(),
        Place::Description { index, language, .. } => content.pictures.get(*index)?.alt.get(language).map(String::as_str),
        Place::Picture { .. } | Place::Time | Place::Whole => None,
    }
}

/// The content with the text a finding stands in cut to what is before and after its span.
fn around(content: &Content, finding: &Finding) -> (Content, String, String) {
    let span = finding.place.span().unwrap();
    let text = text_of(content, &finding.place).unwrap();
    let (before, after) = (text[..span.start].to_owned(), text[span.end..].to_owned());
    let mut rest = content.clone();
    match &finding.place {
        Place::Text { language, .. } => *rest.texts.get_mut(language).unwrap() = String::new(),
        Place::OwnText { account, .. } => {
            rest.targets.iter_mut().find(|target| target.account == *account).unwrap().own_text = None;
        }
        Place::Warning { .. } => rest.warning = None,
        Place::Description { index, language, .. } => *rest.pictures[*index].alt.get_mut(language).unwrap() = String::new(),
        Place::Picture { .. } | Place::Time | Place::Whole => {}
    }
    (rest, before, after)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn a_finding_points_inside_its_text_and_the_review_repeats(content in contents()) {
        let edition = edition(content.clone());
        let findings = review(&guideline(), &edition, &both());
        prop_assert_eq!(&findings, &review(&guideline(), &edition, &both()));
        prop_assert!(findings.is_sorted_by(|a, b| (a.severity, &a.place) <= (b.severity, &b.place)));
        for finding in &findings {
            prop_assert!(guideline().clauses.iter().any(|clause| clause.number == finding.clause));
            if let Some(span) = finding.place.span() {
                let text = text_of(&content, &finding.place);
                prop_assert!(text.is_some_and(|text| text.get(span.clone()).is_some()), "{:?}", finding);
            }
        }
    }

    #[test]
    fn a_fix_changes_nothing_outside_its_span(content in contents()) {
        for finding in review(&guideline(), &edition(content.clone()), &both()) {
            let mended = apply(&content, &finding, &content.hash()).unwrap();
            let Some(Fix::Replace { with }) = &finding.fix else {
                prop_assert_eq!(&mended, &content);
                continue;
            };
            let (rest, before, after) = around(&content, &finding);
            let (rest_mended, ..) = around(&mended, &Finding { place: at_start(&finding.place), ..finding.clone() });
            prop_assert_eq!(rest, rest_mended, "another text was touched");
            prop_assert_eq!(text_of(&mended, &finding.place).unwrap(), format!("{before}{with}{after}"));
        }
    }

    #[test]
    fn a_text_that_moved_on_is_left_alone(content in contents(), more in "[a-z]{1,5}") {
        let before = content.hash();
        for finding in review(&guideline(), &edition(content.clone()), &both()) {
            let mut later = content.clone();
            later.texts.insert(Language::dutch(), more.clone() + &later.texts[&Language::dutch()]);
            prop_assert_eq!(apply(&later, &finding, &before), Err(MovedOn));
        }
    }

    #[test]
    fn a_forged_span_never_panics(content in contents(), start in 0_usize..90, end in 0_usize..90, with in any::<String>()) {
        let place = Place::Text { language: Language::dutch(), span: start..end };
        for finding in review(&guideline(), &edition(content.clone()), &both()).into_iter().take(1) {
            let forged = Finding { place: place.clone(), fix: Some(Fix::Replace { with: with.clone() }), ..finding };
            let _ = apply(&content, &forged, &content.hash());
        }
    }

    /// Mending the first finding with a fix, again and again, comes to an end with none left.
    #[test]
    fn mending_comes_to_an_end(content in contents()) {
        let mut content = content;
        for _ in 0..400 {
            let findings = review(&guideline(), &edition(content.clone()), &both());
            let mendable = findings.iter().find(|finding| matches!(finding.fix, Some(Fix::Replace { .. })));
            let Some(next) = mendable else { return Ok(()) };
            content = apply(&content, next, &content.hash()).unwrap();
        }
        prop_assert!(false, "still something to mend: {:?}", content);
    }
}

/// The same place with an empty span at the start.
fn at_start(place: &Place) -> Place {
    let mut place = place.clone();
    match &mut place {
        Place::Text { span, .. } | Place::OwnText { span, .. } | Place::Warning { span } | Place::Description { span, .. } => {
            *span = 0..0;
        }
        Place::Picture { .. } | Place::Time | Place::Whole => {}
    }
    place
}

#[test]
fn a_fix_for_another_hash_or_place_is_refused() {
    let content = content("Bel 06 1234 5678");
    let finding = review(&guideline(), &edition(content.clone()), &context()).remove(0);
    assert_eq!(apply(&content, &finding, &ContentHash("0".repeat(64))), Err(MovedOn));
    let elsewhere = Finding { place: Place::Warning { span: 0..1 }, ..finding };
    assert_eq!(apply(&content, &elsewhere, &content.hash()), Err(MovedOn));
}

/// Long texts of what scanners look back and forth for: done in linear time, this test ends; in square time it would not.
#[test]
fn a_very_long_text_is_read() {
    for piece in ["0 ", "1234 ", "a@", "http:", ")", "#a", "\u{200d}", "NL20", "0612345678/", "https://x.example ", "[at", "A "] {
        let long = piece.repeat(100_000 / piece.len());
        let _ = review(&guideline(), &edition(content(&long)), &context());
    }
}
