//! The path: which steps, who may, until when.

use super::*;
use crate::{
    guideline::starter::starter,
    ids::{EditionId, GuidelineId, MessageId},
    language::Language,
    outgoing::message::{Kind, MessageState, Plan},
    staff::person::Grant,
};
use uuid::Uuid;

const OWN: DepartmentId = DepartmentId(Uuid::from_u128(1));
const PARTNER: DepartmentId = DepartmentId(Uuid::from_u128(2));

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn house() -> Guideline {
    starter(GuidelineId(Uuid::nil()), Timestamp::UNIX_EPOCH, vec![Language::dutch()], "Europe/Amsterdam", vec![]).unwrap()
}

fn message(kind: Kind, partners: Vec<DepartmentId>) -> Message {
    Message {
        id: MessageId(Uuid::from_u128(5)),
        title: "Brug".to_owned(),
        kind,
        department: OWN,
        audience: String::new(),
        writer: PersonId(Uuid::from_u128(6)),
        state: MessageState::Draft,
        planned_at: None,
        plan: Plan { partners, ..Plan::default() },
        in_reply_to: None,
        edition: EditionId(Uuid::from_u128(7)),
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
        revision: 1,
    }
}

fn steps_of(guideline: &Guideline, message: &Message, content: &Content) -> Vec<PathStep> {
    path(guideline, message, content, &[]).into_iter().map(|due| due.step).collect()
}

#[test]
fn the_starter_asks_partners_and_experts_and_leaves_danger_to_two_people() {
    let (guideline, content) = (house(), Content::empty());
    let colleague = PathStep::Colleague { department: PARTNER };
    let of = |kind, partners: &[DepartmentId]| steps_of(&guideline, &message(kind, partners.to_vec()), &content);
    assert_eq!(of(Kind::Works, &[]), [PathStep::FourEyes]);
    assert_eq!(of(Kind::Works, &[PARTNER]), [colleague, PathStep::FourEyes]);
    assert_eq!(of(Kind::Works, &[PARTNER, OWN, PARTNER]), [colleague, PathStep::FourEyes], "each once, the own department never");
    assert_eq!(of(Kind::Emergency, &[PARTNER]), [PathStep::FourEyes]);
    let mut resting = Content::empty();
    resting.facts.push(crate::fact::FactUse { fact: crate::ids::FactId(Uuid::from_u128(9)), version: 1 });
    let steps = steps_of(&guideline, &message(Kind::News, vec![]), &resting);
    assert_eq!(
        steps,
        [PathStep::Facts { department: OWN }, PathStep::FourEyes],
        "of a fact nobody knows one's own expert is asked"
    );
}

#[test]
fn words_ask_for_a_step_and_the_shortest_time_holds() {
    let mut guideline = house();
    let mut clause = guideline.clauses.last().unwrap().clone();
    "7.3".clone_into(&mut clause.number);
    let asked = vec![Asked::Management, Asked::FourEyes];
    clause.rule = Rule::Approval { kinds: vec![], words: vec!["drinkwater".into()], asked: asked.clone(), within_min: 60 };
    guideline.clauses.push(clause.clone());
    clause.rule = Rule::Approval { kinds: vec![Kind::News], words: vec![], asked, within_min: 30 };
    let (mut content, news) = (Content::empty(), message(Kind::News, vec![]));
    content.texts.insert(Language::dutch(), "Kook het Drinkwater eerst.".to_owned());
    let hour = Some(SignedDuration::from_mins(60));
    let expected = [Due { step: PathStep::FourEyes, within: hour }, Due { step: PathStep::Management, within: hour }];
    assert_eq!(path(&guideline, &news, &content, &[]), expected);
    assert_eq!(steps_of(&guideline, &news, &Content::empty()), [PathStep::FourEyes]);
    guideline.clauses.push(clause);
    let shorter = path(&guideline, &news, &content, &[]);
    assert!(shorter.iter().all(|due| due.within == Some(SignedDuration::from_mins(30))));
}

#[test]
fn a_deadline_counts_office_hours_and_never_lies_after_the_planned_time() {
    let guideline = house();
    let due = Due { step: PathStep::FourEyes, within: Some(SignedDuration::from_hours(4)) };
    // Monday 20:00 in the town, open until 22:00 and from 8:00
    let asked = at("2026-11-23T19:00:00Z");
    assert_eq!(deadline(&guideline, &due, asked, None), Some(at("2026-11-24T09:00:00Z")));
    let early = at("2026-11-24T06:30:00Z");
    assert_eq!(deadline(&guideline, &due, asked, Some(early)), Some(early));
    let open = Due { within: None, ..due };
    assert_eq!((deadline(&guideline, &open, asked, None), deadline(&guideline, &open, asked, Some(early))), (None, Some(early)));
    let bare = Guideline { clauses: vec![], ..guideline };
    assert_eq!(deadline(&bare, &due, asked, None), Some(at("2026-11-23T23:00:00Z")), "by the clock");
}

#[test]
fn a_step_is_taken_by_who_may_and_never_in_the_writers_place() {
    let person =
        |id: u128, role, department| Actor { person: PersonId(Uuid::from_u128(id)), grants: vec![Grant { role, department }] };
    let colleague = PathStep::Colleague { department: PARTNER };
    let editor = person(1, Role::Editor, Some(OWN));
    let expert = person(2, Role::Expert, Some(PARTNER));
    let head = person(3, Role::Manager, None);
    let facts = PathStep::Facts { department: PARTNER };
    let rights = |who: &Actor| [colleague, facts, PathStep::FourEyes, PathStep::Management].map(|step| step.may(who, OWN));
    assert_eq!(rights(&editor), [false, false, true, false]);
    assert_eq!(rights(&expert), [true, true, false, false]);
    assert_eq!(rights(&head), [true; 4]);
    let elsewhere = person(4, Role::Editor, Some(PARTNER));
    let acting = [elsewhere.clone(), editor.clone()];
    let second = PathStep::FourEyes;
    assert_eq!(taker(second, OWN, head.person, &acting), Some(editor.person), "for the absent editor");
    assert_eq!(taker(second, OWN, editor.person, &acting), None, "who wrote it has nobody stand in");
    assert_eq!(taker(second, OWN, elsewhere.person, &acting), None, "nor is a deputy the second of two when they wrote it");
    assert_eq!(taker(colleague, OWN, head.person, &acting), Some(elsewhere.person), "for themselves first");
    assert_eq!(taker(second, OWN, head.person, &[expert, editor]), None, "nobody gets a right by standing in");
}

#[test]
fn every_step_is_found_by_its_name() {
    for step in [
        PathStep::Colleague { department: OWN },
        PathStep::Facts { department: PARTNER },
        PathStep::FourEyes,
        PathStep::Management,
    ] {
        assert_eq!(PathStep::parse(&step.name()), Some(step));
    }
    for bad in ["", "four_eyes:1", "facts", "facts:x", "gossip"] {
        assert_eq!(PathStep::parse(bad), None, "{bad}");
    }
}
