//! The labelled table of personal data: every case is found exactly or not at all.

use super::town;
use folkmoot_model::{
    guideline::{clause::Rule, finding::Finding, review::review},
    language::Language,
};

const TABLE: &str = include_str!("../data/personal_data.tsv");
const SECOND: &str = include_str!("../data/personal_data_second.tsv");

struct Case<'a> {
    code: &'a str,
    found: Vec<&'a str>,
    text: &'a str,
}

fn table(written: &'static str) -> (Vec<String>, Vec<Case<'static>>) {
    let mut own = Vec::new();
    let mut cases = Vec::new();
    for line in written.lines().filter(|line| !line.starts_with("# ")) {
        let columns: Vec<&str> = line.split('\t').collect();
        match columns.as_slice() {
            ["own", list] => own = list.split('|').map(str::to_owned).collect(),
            [code, found, text] => cases.push(Case { code, found: found.split('|').filter(|f| !f.is_empty()).collect(), text }),
            _ => panic!("malformed line {line:?}"),
        }
    }
    (own, cases)
}

fn found(own: &[String], text: &str) -> Vec<Finding> {
    let mut guideline = town::only("6.1");
    guideline.clauses[0].rule = Rule::PersonalData { own: own.to_vec() };
    review(&guideline, &town::edition(town::content(text)), &town::context())
}

#[test]
fn the_table_is_met_case_by_case() {
    meet(TABLE, 150);
}

#[test]
fn the_second_table_is_met_case_by_case() {
    meet(SECOND, 100);
}

fn meet(written: &'static str, fewest: usize) {
    let (own, cases) = table(written);
    assert!(cases.len() >= fewest, "{} cases", cases.len());
    let (mut true_positives, mut false_positives, mut missed) = (0, 0, 0);
    let mut wrong = Vec::new();
    for case in &cases {
        // an address hidden behind braces reads as a placeholder too
        let mut findings = found(&own, case.text);
        findings.retain(|f| f.code.as_str() != "placeholder");
        let got: Vec<(&str, &str)> =
            findings.iter().map(|f| (f.code.as_str(), &case.text[f.place.span().unwrap().clone()])).collect();
        let expected: Vec<(&str, &str)> = case.found.iter().map(|found| (case.code, *found)).collect();
        let met = got.iter().filter(|pair| expected.contains(pair)).count();
        true_positives += met;
        false_positives += got.len() - met;
        missed += expected.len() - met;
        if got != expected {
            wrong.push(format!("{:?}\n    expected {expected:?}\n    got      {got:?}", case.text));
        }
    }
    eprintln!(
        "personal data: {} cases, {true_positives} found rightly, {false_positives} wrongly, {missed} missed; \
            precision {:.3}, recall {:.3}",
        cases.len(),
        f64::from(u32::try_from(true_positives).unwrap()) / f64::from(u32::try_from(true_positives + false_positives).unwrap()),
        f64::from(u32::try_from(true_positives).unwrap()) / f64::from(u32::try_from(true_positives + missed).unwrap()),
    );
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn a_number_in_a_sentence_around_it_is_found_the_same() {
    let (own, cases) = table(TABLE);
    for case in cases.iter().filter(|case| case.code != "-") {
        let text = format!("Beste inwoner,\n{}\nMet vriendelijke groet, gemeente Veldmonde", case.text);
        assert_eq!(found(&own, &text).len(), case.found.len(), "{text}");
    }
}

#[test]
fn what_is_offered_instead_is_the_organisations_own() {
    let (own, _) = table(TABLE);
    let fixed = |text: &str| {
        let content = town::content(text);
        let finding = found(&own, text).remove(0);
        let mended = folkmoot_model::guideline::fix::apply(&content, &finding, &content.hash()).unwrap();
        mended.texts[&Language::dutch()].clone()
    };
    assert_eq!(fixed("Call Joost on 06 1234 5678 or see x."), "Call Joost on 14 0399 or see x.");
    assert_eq!(fixed("Mail joost@dorp.example."), "Mail info@veldmonde.example.");
    assert_eq!(found(&own, "NL20INGB0001234567")[0].fix, None, "no account is a stand-in for another");
}
