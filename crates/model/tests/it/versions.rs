//! Versions of a guideline: what differs between two, what a department may make stricter, and what a draft brings along.

use super::{
    laws::{both, contents},
    town::{edition, guideline, now},
};
use folkmoot_model::{
    fact::note::NotePlace,
    guideline::{
        Guideline,
        clause::{Clause, KindOwners, Named, OverridableBy, Period, Rule, UnwantedWord},
        difference::{ClauseChange, Difference, by_number, difference},
        draft::{Body, Fault, brought_over, faults, is_number},
        finding::{Finding, Place, Severity},
        parameter::{Parameter, Tighter, Value},
        review::review,
        tightening::{Loosened, TightenedClause, Tightening},
    },
    ids::{DepartmentId, GuidelineId},
    language::Language,
    outgoing::{message::Kind, path::Asked},
    time::{OfficeHours, Opening},
};
use jiff::{SignedDuration, civil::Weekday};
use proptest::prelude::*;
use uuid::Uuid;

/// A department that tightens nothing yet.
fn nothing() -> Tightening {
    Tightening {
        id: GuidelineId(Uuid::from_u128(8)),
        department: DepartmentId(Uuid::from_u128(9)),
        version: 1,
        in_force_from: now(),
        signed_by: None,
        clauses: Vec::new(),
        own: Vec::new(),
    }
}

/// The starter with a clause about words.
pub fn whole() -> Guideline {
    let mut guideline = guideline();
    let words = ["brug", "dicht", "06"].map(|text| UnwantedWord { text: text.into(), language: None, instead: None });
    let between = Some(Period { from: now(), until: now() + SignedDuration::from_hours(48) });
    let rule = Rule::Words { words: words.to_vec(), between };
    guideline.clauses.push(Clause { number: "4.3".into(), rule, ..guideline.clauses[4].clone() });
    guideline.clauses.sort_by(|one, other| by_number(&one.number, &other.number));
    guideline
}

fn named(id: u128) -> Named {
    Named { id: DepartmentId(Uuid::from_u128(id + 1)), name: format!("Department {id}") }
}

/// A guideline with a clause of every kind of rule there is.
pub fn every() -> Guideline {
    let like = guideline().clauses[4].clone();
    let rules = Rule::each("Europe/Amsterdam").unwrap().into_iter().zip(1..);
    let clauses = rules.map(|(rule, number)| Clause { number: format!("1.{number}"), rule, ..like.clone() }).collect();
    Guideline { clauses, ..guideline() }
}

/// The members of a list whose bit is not set.
fn kept<T>(all: impl IntoIterator<Item = T>, bits: u32) -> Vec<T> {
    all.into_iter().enumerate().filter(|(at, _)| (bits >> (at % 16)) & 1 == 0).map(|(_, one)| one).collect()
}

/// What a figure, a list, a week becomes by a few random numbers.
fn changed(parameter: &Parameter, dice: &[u32; 3]) -> Value {
    let keep = |at: usize| (dice[0] >> (at % 16)) & 1 == 0;
    match &parameter.value {
        Value::Number(_) => {
            let (least, most) = parameter.bounds;
            Value::Number(least + dice[1] % (most - least + 1).min(60))
        }
        Value::Languages(_) => {
            let all = ["nl", "en", "el", "es"].map(|tag| tag.parse::<Language>().unwrap());
            Value::Languages(kept(all, dice[0]))
        }
        Value::Kinds(_) => Value::Kinds(kept(Kind::ALL, dice[0])),
        Value::Asked(_) => Value::Asked(kept(Asked::ALL, dice[0])),
        Value::Contacts(list) => {
            let more = ["joost@dorp.example", "06 1234 5678"].map(str::to_owned);
            Value::Contacts(kept(list.iter().chain(&more).cloned(), dice[0]))
        }
        Value::Hours(hours) => {
            let clock = |minutes: u32| folkmoot_model::time::ClockTime::from_minutes(u16::try_from(minutes).unwrap()).unwrap();
            let (from, long) = (dice[1] % 1_000, 60 + dice[2] % 380);
            let opening = Opening { opens: clock(from), closes: clock(from + long) };
            let days = Weekday::Monday.cycle_forward().take(7).enumerate().filter(|(at, _)| keep(*at));
            Value::Hours(OfficeHours::new(hours.zone_name(), days.map(|(_, day)| (day, opening)), []).unwrap())
        }
        Value::Words(words) => {
            let more =
                ["brug is", "Molenbrug", "dicht"].map(|text| UnwantedWord { text: text.into(), language: None, instead: None });
            Value::Words(kept(words.iter().chain(&more).cloned(), dice[0]))
        }
        Value::Owners(_) => {
            let departments = |at: usize| (0..3).filter(|id| keep(at + id)).map(|id| named(id as u128)).collect();
            let kinds = Kind::ALL.into_iter().enumerate().filter(|(at, _)| keep(*at));
            Value::Owners(kinds.map(|(at, kind)| KindOwners { kind, departments: departments(at) }).collect())
        }
        Value::Department(_) => Value::Department(named(u128::from(dice[1] % 3))),
        Value::Sayings(sayings) => Value::Sayings(
            sayings
                .iter()
                .enumerate()
                .filter(|(at, _)| keep(*at))
                .map(|(_, (language, said))| (language.clone(), format!("{said} {}", dice[2] % 3)))
                .collect(),
        ),
        Value::Place(_) => Value::Place(NotePlace::ALL[dice[1] as usize % 2]),
        Value::Period(_) => Value::Period(keep(0).then(|| {
            let from = now() - SignedDuration::from_hours(i64::from(dice[1] % 30));
            Period { from, until: from + SignedDuration::from_hours(i64::from(dice[2] % 90)) }
        })),
    }
}

fn severity(dice: u32) -> Severity {
    [Severity::Block, Severity::Warn, Severity::Note][dice as usize % 3]
}

fn overridable_by(dice: u32) -> OverridableBy {
    OverridableBy::ALL[dice as usize % 3]
}

/// The same rule with other figures.
pub fn other_rule(rule: &Rule, dice: &[u32; 3]) -> Rule {
    let mut next = rule.clone();
    for (at, parameter) in rule.parameters().iter().enumerate() {
        if dice[2] >> at & 1 == 0 {
            next.set(parameter.name, changed(parameter, dice));
        }
    }
    next
}

pub type Dice = Vec<(usize, u8, [u32; 3])>;

pub fn dice() -> impl Strategy<Value = Dice> {
    prop::collection::vec((0_usize..20, 0_u8..7, any::<[u32; 3]>()), 0..6)
}

/// A guideline with a few random edits.
pub fn edited(mut guideline: Guideline, dice: &Dice) -> Guideline {
    for (which, how, dice) in dice {
        let at = which % guideline.clauses.len();
        let clause = &mut guideline.clauses[at];
        match how {
            0 => (clause.severity, clause.overridable_by) = (severity(dice[0]), overridable_by(dice[1])),
            1 => clause.rule = other_rule(&clause.rule, dice),
            2 => drop(clause.prose.insert(Language::dutch(), format!("Tekst {}", dice[0]))),
            3 => drop(clause.title.remove(&Language::english())),
            4 => clause.source = Some(format!("Bron {}", dice[0])),
            5 if guideline.clauses.len() > 2 => drop(guideline.clauses.remove(at)),
            _ => {
                let number = format!("9.{}", dice[0] % 40);
                if guideline.clauses.iter().all(|one| one.number != number) {
                    guideline.clauses[at].number = number;
                }
            }
        }
        guideline.clauses.sort_by(|one, other| by_number(&one.number, &other.number));
    }
    guideline
}

/// A department that says something of some clauses.
fn tightening(base: &Guideline, dice: &Dice) -> Tightening {
    let mut body = Body::Department(nothing());
    for (which, how, dice) in dice {
        let clause = &base.clauses[which % base.clauses.len()];
        match how {
            0..5 => body.tighten(TightenedClause {
                number: clause.number.clone(),
                severity: (how % 2 == 0).then(|| severity(dice[0])),
                rule: (*how > 0).then(|| other_rule(&clause.rule, dice)),
                overridable_by: (how % 3 == 1).then(|| overridable_by(dice[1])),
            }),
            _ => drop(body.put(
                None,
                Clause { number: format!("8.{}", dice[0] % 9), rule: other_rule(&clause.rule, dice), ..clause.clone() },
            )),
        }
    }
    let Body::Department(tightening) = body else { panic!() };
    tightening
}

/// Whether one finding is there in another: the same clause says the same of a place that meets it, and it weighs no less.
fn covers(there: &Finding, here: &Finding) -> bool {
    let meets = match (here.place.span(), there.place.span()) {
        (Some(one), Some(other)) => {
            let place = |place: &Place| match place {
                Place::Text { language, .. } => format!("text {language}"),
                Place::OwnText { account, .. } => format!("own {account}"),
                Place::Description { index, language, .. } => format!("picture {index} {language}"),
                _ => String::new(),
            };
            place(&here.place) == place(&there.place) && one.start <= other.end && other.start <= one.end
        }
        _ => here.place == there.place,
    };
    here.clause == there.clause && here.code == there.code && there.severity <= here.severity && meets
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_differs_exactly_when_two_say_and_rule_the_same(one in dice(), other in dice(), swapped in any::<bool>()) {
        let before = edited(whole(), &one);
        let mut after = edited(before.clone(), &other);
        if swapped {
            after.languages.reverse();
        }
        let same = before.clauses == after.clauses && before.languages == after.languages;
        prop_assert_eq!(difference(&before, &after).is_empty(), same);
        prop_assert!(difference(&after, &after).is_empty());
        // what came in one way goes out the other way
        let count = |differences: &[Difference]| {
            let of = |wanted: fn(&Difference) -> bool| differences.iter().filter(|one| wanted(one)).count();
            (of(|one| matches!(one, Difference::Added(_))), of(|one| matches!(one, Difference::Removed(_))))
        };
        let ((added, removed), (back, again)) = (count(&difference(&before, &after)), count(&difference(&after, &before)));
        prop_assert_eq!((added, removed), (again, back));
    }

    #[test]
    fn a_department_finds_whatever_its_organisation_finds(base in dice(), here in dice(), content in contents()) {
        let base = edited(whole(), &base);
        let tightening = tightening(&base, &here);
        let under = base.under(&tightening);
        let edition = edition(content);
        let (found, held) = (review(&base, &edition, &both()), review(&under, &edition, &both()));
        for finding in &found {
            prop_assert!(held.iter().any(|one| covers(one, finding)), "{finding:?} is not in {held:?}");
        }
        if let Ok(strict) = base.tightened(&tightening) {
            prop_assert_eq!(strict, under);
        }
    }

    #[test]
    fn what_is_at_least_as_strict_is_let_through_and_nothing_else_is(base in dice(), here in dice()) {
        let base = edited(whole(), &base);
        let tightening = tightening(&base, &here);
        let under = base.under(&tightening);
        // what holds in the end is itself at least as strict: signing exactly that is never refused
        let exactly = Tightening {
            clauses: under.clauses.iter().filter(|clause| base.clauses.iter().any(|own| own.number == clause.number))
                .map(|clause| TightenedClause { number: clause.number.clone(), severity: Some(clause.severity), rule: Some(clause.rule.clone()), overridable_by: Some(clause.overridable_by) })
                .collect(),
            own: Vec::new(),
            ..nothing()
        };
        prop_assert!(base.tightened(&exactly).is_ok(), "{:?}", base.tightened(&exactly));
    }

    #[test]
    fn a_draft_brings_its_own_changes_and_takes_the_newer_ones(draft in dice(), newer in dice()) {
        let base = whole();
        let (draft, newer) = (edited(base.clone(), &draft), edited(base.clone(), &newer));
        prop_assert_eq!(brought_over(&base, &draft, &base).clauses, draft.clauses.clone());
        prop_assert_eq!(brought_over(&base, &base, &newer).clauses, newer.clauses.clone());
        for difference in difference(&base, &draft) {
            if let Difference::Changed { clause, .. } | Difference::Added(clause) = difference {
                prop_assert!(brought_over(&base, &draft, &newer).clauses.contains(&clause));
            }
        }
    }
}

fn set(guideline: &Guideline, number: &str, name: &str, value: Value) -> TightenedClause {
    let clause = guideline.clauses.iter().find(|clause| clause.number == number).unwrap();
    let mut rule = clause.rule.clone();
    assert!(rule.set(name, value));
    TightenedClause { number: number.into(), severity: None, rule: Some(rule), overridable_by: None }
}

#[test]
fn a_department_makes_each_kind_of_figure_stricter_and_is_refused_to_loosen_it() {
    let base = whole();
    let hours = |from: &str, to: &str| {
        let opening = Opening { opens: from.parse().unwrap(), closes: to.parse().unwrap() };
        Value::Hours(
            OfficeHours::new("Europe/Amsterdam", Weekday::Monday.cycle_forward().take(7).map(|day| (day, opening)), []).unwrap(),
        )
    };
    let word = |text: &str| UnwantedWord { text: text.into(), language: None, instead: None };
    let nl_en = vec![Language::dutch(), Language::english()];
    let cases = [
        ("3.2", "hours", hours("09:00", "17:00"), hours("07:00", "22:00")),
        (
            "3.2",
            "except",
            Value::Kinds(vec![Kind::Emergency]),
            Value::Kinds(vec![Kind::Emergency, Kind::Delay, Kind::Reply, Kind::News]),
        ),
        ("4.1", "max_sentence_words", Value::Number(20), Value::Number(26)),
        ("4.2", "required", Value::Languages(nl_en), Value::Languages(vec![])),
        ("4.3", "words", Value::Words(["BRUG", "dicht", "06", "weg"].map(word).to_vec()), Value::Words(vec![word("brug")])),
        ("4.3", "between", Value::Period(None), Value::Period(Some(Period { from: now(), until: now() }))),
        ("5.2", "min_chars", Value::Number(30), Value::Number(14)),
        ("5.6", "max", Value::Number(2), Value::Number(4)),
        (
            "6.1",
            "own",
            Value::Contacts(vec!["14 0399".into()]),
            Value::Contacts(vec!["14 0399".into(), "info@veldmonde.example".into(), "06 1".into()]),
        ),
        ("1.1", "first_answer_min", Value::Number(60), Value::Number(180)),
    ];
    for (number, name, stricter, looser) in cases {
        let good = Tightening { clauses: vec![set(&base, number, name, stricter.clone())], ..nothing() };
        let made = base.tightened(&good).unwrap();
        let held = made.clauses.iter().find(|clause| clause.number == number).unwrap().rule.parameters();
        if name != "words" {
            assert_eq!(held.iter().find(|one| one.name == name).unwrap().value, stricter, "{number} {name}");
        }
        let bad = Tightening { clauses: vec![set(&base, number, name, looser)], ..nothing() };
        let refused = base.tightened(&bad).unwrap_err();
        assert!(
            matches!(&refused[..], [Loosened::Parameter { name: said, .. }] if *said == name),
            "{number} {name}: {refused:?}"
        );
        assert_eq!(base.under(&bad), base, "{number} {name}");
    }
}

#[test]
fn a_department_loosens_nothing_else_either() {
    let base = whole();
    let weight = |number: &str, severity| Tightening {
        clauses: vec![TightenedClause { number: number.into(), severity: Some(severity), rule: None, overridable_by: None }],
        ..nothing()
    };
    assert_eq!(base.tightened(&weight("2.1", Severity::Note)), Err(vec![Loosened::Severity("2.1".into())]));
    assert_eq!(
        base.tightened(&weight("5.6", Severity::Block)).unwrap().clauses.iter().filter(|c| c.severity == Severity::Block).count(),
        10
    );
    let by = |number: &str, by| Tightening {
        clauses: vec![TightenedClause { number: number.into(), severity: None, rule: None, overridable_by: Some(by) }],
        ..nothing()
    };
    assert_eq!(base.tightened(&by("5.2", OverridableBy::Approvers)), Err(vec![Loosened::Overridable("5.2".into())]));
    assert_eq!(base.under(&by("5.2", OverridableBy::Approvers)), base);
    let nobody = base.tightened(&by("5.3", OverridableBy::Nobody)).unwrap();
    assert!(nobody.clauses.iter().any(|clause| clause.number == "5.3" && clause.overridable_by.is_nobody()));
    assert_eq!(base.tightened(&weight("9.9", Severity::Block)), Err(vec![Loosened::NoClause("9.9".into())]));
    let own = |number: &str, rule| Tightening {
        own: vec![Clause { number: number.into(), rule, ..base.clauses[0].clone() }],
        ..nothing()
    };
    assert_eq!(base.tightened(&own("8.1", Rule::AnswerAlone)), Err(vec![Loosened::NotOfADepartment("8.1".into())]));
    assert_eq!(base.under(&own("8.1", Rule::AnswerAlone)), base);
    assert_eq!(base.tightened(&own("2.1", Rule::Links)), Err(vec![Loosened::NumberTaken("2.1".into())]));
    assert_eq!(base.tightened(&own("8.1", Rule::Emoji { max: 0 })).unwrap().clauses.len(), base.clauses.len() + 1);
    let other = TightenedClause { number: "2.1".into(), severity: None, rule: Some(Rule::Links), overridable_by: None };
    assert_eq!(base.tightened(&Tightening { clauses: vec![other], ..nothing() }), Err(vec![Loosened::OtherRule("2.1".into())]));
}

#[test]
fn differences_are_said_clause_by_clause() {
    let before = whole();
    let mut after = before.clone();
    after.clauses.retain(|clause| clause.number != "5.7");
    let emoji = after.clauses.iter_mut().find(|clause| clause.number == "5.6").unwrap();
    emoji.rule = Rule::HashtagCount { max: 2 };
    emoji.severity = Severity::Warn;
    let moved = after.clauses.iter_mut().find(|clause| clause.number == "7.1").unwrap();
    moved.number = "7.9".into();
    after.clauses.sort_by(|one, other| by_number(&one.number, &other.number));
    let found = difference(&before, &after);
    let [
        Difference::Changed { clause, changes },
        Difference::Removed(gone),
        Difference::Renumbered { before: old, clause: here },
    ] = &found[..]
    else {
        panic!("{found:?}")
    };
    assert_eq!((clause.number.as_str(), gone.number.as_str(), old.as_str(), here.number.as_str()), ("5.6", "5.7", "7.1", "7.9"));
    let [ClauseChange::Severity { .. }, ClauseChange::Parameter { rule, name, before, after }] = &changes[..] else { panic!() };
    assert_eq!((*rule, *name, before, after), ("hashtag_count", "max", &Value::Number(3), &Value::Number(2)));
    assert_eq!(Tighter::Less, clause.rule.parameters()[0].tighter);
}

#[test]
fn faults_are_found_before_a_signature_and_the_starter_has_none() {
    let mut guideline = whole();
    assert_eq!(faults(&guideline.clauses, &guideline.languages), []);
    guideline.clauses.push(Clause { number: "3.02".into(), ..guideline.clauses[0].clone() });
    let title = guideline.clauses[2].title.get_mut(&Language::dutch()).unwrap();
    *title = " ".into();
    let found = faults(&guideline.clauses, &guideline.languages[..1]);
    let untold = Fault::Untold { number: "2.1".into(), language: Language::dutch() };
    assert_eq!(found, [untold, Fault::Number("3.02".into()), Fault::Second("3.02".into())]);
    for (number, good) in [
        ("1", true),
        ("3.2", true),
        ("12.10.3", true),
        ("0.1", false),
        ("1.", false),
        ("1.2.3.4", false),
        ("a", false),
        ("", false),
    ] {
        assert_eq!(is_number(number), good, "{number}");
    }
}
