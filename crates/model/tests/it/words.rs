//! Words that are not used: found in every text a reader sees, for as long as the clause says, and mended without touching anything else.

use super::town::{account, content, context, edition, now, only};
use folkmoot_model::{
    guideline::{
        Guideline,
        clause::{Period, Rule, UnwantedWord},
        finding::{Fix, Place},
        review::{ReviewContext, review},
    },
    language::Language,
    outgoing::edition::Target,
};
use jiff::SignedDuration;

fn word(text: &str, language: Option<Language>, instead: Option<&str>) -> UnwantedWord {
    UnwantedWord { text: text.to_owned(), language, instead: instead.map(str::to_owned) }
}

fn ruled(words: Vec<UnwantedWord>, between: Option<Period>) -> Guideline {
    let mut guideline = only("5.1");
    guideline.clauses[0].rule = Rule::Words { words, between };
    guideline
}

fn found(guideline: &Guideline, text: &str, context: &ReviewContext) -> Vec<(String, Option<Fix>)> {
    let edition = edition(content(text));
    let findings = review(guideline, &edition, context);
    findings.iter().map(|finding| (text[finding.place.span().unwrap().clone()].to_owned(), finding.fix.clone())).collect()
}

#[test]
fn the_longest_phrase_is_found_whole_and_mended_with_its_capital() {
    let words = vec![
        word("gratis", None, None),
        word("klant", Some(Language::dutch()), Some("inwoner")),
        word("klant van de gemeente", Some(Language::dutch()), Some("inwoner van de stad")),
        word("mankracht", Some(Language::english()), Some("personeel")),
        word("  ", None, None),
    ];
    let guideline = ruled(words, None);
    let text = "Klant van de gemeente? Een klant of klanten, met mankracht: https://x.example/klant";
    let with = |with: &str| Some(Fix::Replace { with: with.to_owned() });
    let expected = [("Klant van de gemeente".to_owned(), with("Inwoner van de stad")), ("klant".to_owned(), with("inwoner"))];
    assert_eq!(found(&guideline, text, &context()), expected);
    assert_eq!(found(&guideline, "Geen GRATIS.", &context()), [("GRATIS".to_owned(), None)], "no fix is known");
    let mut own = content("Niets.");
    own.targets.push(Target {
        account: account(2),
        language: Language::english(),
        own_text: Some("Mankracht and klant".to_owned()),
    });
    own.warning = Some("klant".to_owned());
    let findings = review(&guideline, &edition(own), &context());
    let places: Vec<&Place> = findings.iter().map(|finding| &finding.place).collect();
    assert_eq!(
        places,
        [&Place::OwnText { account: account(2), span: 0..9 }, &Place::Warning { span: 0..5 }],
        "each in its language"
    );
}

#[test]
fn campaign_words_are_found_only_in_the_campaign() {
    let from = now() + SignedDuration::from_hours(24);
    let period = Period { from, until: from + SignedDuration::from_hours(48) };
    let guideline = ruled(vec![word("wethouder", None, None)], Some(period));
    let planned = |planned_at| ReviewContext { planned_at, ..context() };
    let hits = |at| found(&guideline, "De wethouder opent de brug.", &planned(at)).len();
    assert_eq!(hits(None), 0, "it goes out now");
    assert_eq!(hits(Some(period.from)), 1);
    assert_eq!(hits(Some(period.until - SignedDuration::from_secs(1))), 1);
    assert_eq!(hits(Some(period.until)), 0);
}
