//! What departments owe each other: who sends which kind, who must be part of it, and that two of them do not contradict each other.

use super::town::{content, context, edition, guideline, now, only};
use folkmoot_model::{
    guideline::{
        Guideline,
        clause::{KindOwners, Named, Rule},
        finding::{Finding, FindingCode, Fix, Place},
        review::{
            Around, ReviewContext,
            neighbours::corpus::{Corpus, Neighbour, Sketch, Standing},
            review,
        },
    },
    ids::{DepartmentId, MessageId},
    language::Language,
    outgoing::message::Kind,
};
use std::{collections::BTreeMap, sync::Arc};
use uuid::Uuid;

fn department(number: u128) -> DepartmentId {
    DepartmentId(Uuid::from_u128(number))
}

fn named(number: u128, name: &str) -> Named {
    Named { id: department(number), name: name.to_owned() }
}

fn ruled(rule: Rule) -> Guideline {
    let mut guideline = only("5.1");
    guideline.clauses[0].rule = rule;
    guideline
}

/// A message of a kind from department 1, with partners.
fn from_one(kind: Kind, partners: &[u128]) -> ReviewContext {
    let partners = partners.iter().map(|number| department(*number)).collect();
    ReviewContext { kind, around: Around { department: Some(department(1)), partners, ..Around::default() }, ..context() }
}

fn codes(guideline: &Guideline, text: &str, context: &ReviewContext) -> Vec<FindingCode> {
    review(guideline, &edition(content(text)), context).iter().map(|finding| finding.code).collect()
}

#[test]
fn a_kind_is_sent_by_those_who_are_listed() {
    let owners = vec![KindOwners { kind: Kind::Works, departments: vec![named(2, "Works")] }];
    let guideline = ruled(Rule::Kinds { owners });
    assert_eq!(codes(&guideline, "Dicht.", &from_one(Kind::Works, &[])), [FindingCode::KindOfOthers]);
    assert!(codes(&guideline, "Dicht.", &from_one(Kind::News, &[])).is_empty(), "a kind nobody owns");
    let own = ruled(Rule::Kinds { owners: vec![KindOwners { kind: Kind::Works, departments: vec![named(1, "Parks")] }] });
    assert!(codes(&own, "Dicht.", &from_one(Kind::Works, &[])).is_empty());
    assert!(codes(&guideline, "Dicht.", &ReviewContext { kind: Kind::Works, ..context() }).is_empty(), "no department is known");
}

#[test]
fn a_partner_is_asked_for_by_kind_and_by_word() {
    let rule = |kinds: Vec<Kind>, words: &[&str]| {
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        ruled(Rule::Partner { kinds, words, department: named(2, "Fire service") })
    };
    let by_word = rule(vec![], &["vuurwerk"]);
    let found = review(&by_word, &edition(content("Koop Vuurwerk op tijd.")), &from_one(Kind::News, &[]));
    let [Finding { code: FindingCode::MissingPartner, place: Place::Text { span, .. }, particulars, .. }] = &found[..] else {
        panic!("{found:?}")
    };
    assert_eq!((span.clone(), particulars["department"].as_str()), (5..13, "Fire service"));
    assert!(codes(&by_word, "Koop Vuurwerk op tijd.", &from_one(Kind::News, &[2])).is_empty(), "they are part of it");
    assert!(codes(&by_word, "Vuurwerkvrij: https://x.example/vuurwerk", &from_one(Kind::News, &[])).is_empty());
    assert!(codes(&by_word, "vuurwerk", &from_one(Kind::Reply, &[])).is_empty(), "an answer has no partners");
    let by_kind = rule(vec![Kind::Emergency], &[]);
    assert_eq!(codes(&by_kind, "Brand.", &from_one(Kind::Emergency, &[3])), [FindingCode::MissingPartner]);
}

fn others(texts: &[&str]) -> Arc<Corpus> {
    let neighbour = |(number, text): (usize, &&str)| Neighbour {
        message: MessageId(Uuid::from_u128(number as u128)),
        department: department(2),
        department_name: "Works".to_owned(),
        title: "Bridge".to_owned(),
        standing: Standing::Planned,
        at: now(),
        sketches: Arc::new(BTreeMap::from([(Language::dutch(), Sketch::of(text))])),
    };
    Arc::new(Corpus::new(texts.iter().enumerate().map(neighbour).collect()))
}

#[test]
fn a_contradiction_is_mended_only_where_one_message_says_otherwise() {
    let text = "De Molenbrug is dicht voor auto's op 25 november, rijd om via de Havenweg.";
    let theirs = "De Molenbrug is dicht voor auto's op 24 november, rijd om via de Havenweg.";
    let mut context = from_one(Kind::Works, &[]);
    context.around.corpus = Some(others(&[theirs]));
    let one_voice: Vec<Finding> = review(&guideline(), &edition(content(text)), &context);
    let found: Vec<&Finding> = one_voice.iter().filter(|finding| finding.clause == "2.4").collect();
    let [finding] = &found[..] else { panic!("{found:?}") };
    assert_eq!(
        (finding.code, &finding.fix),
        (FindingCode::DifferentDate, &Some(Fix::Replace { with: "24 november".to_owned() }))
    );

    let third = "De Molenbrug is dicht voor auto's op 26 november, rijd om via de Havenweg.";
    context.around.corpus = Some(others(&[theirs, third]));
    let found = review(&guideline(), &edition(content(text)), &context);
    let fixes: Vec<&Option<Fix>> = found.iter().filter(|finding| finding.clause == "2.4").map(|finding| &finding.fix).collect();
    assert_eq!(fixes, [&None, &None], "the two contradict each other");

    let sending = ReviewContext { sending: true, ..context.clone() };
    assert!(review(&guideline(), &edition(content(text)), &sending).iter().all(|finding| finding.clause != "2.4"));
    context.kind = Kind::Reply;
    assert!(review(&guideline(), &edition(content(text)), &context).iter().all(|finding| finding.clause != "2.4"));
}
