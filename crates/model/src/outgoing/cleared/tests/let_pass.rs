//! What somebody let pass, for one text.

use super::*;

/// A private number in the text, let pass by [`COLLEAGUE`].
fn let_pass() -> Desk {
    let mut desk = desk();
    desk.write("Bel Joost op 06 1234 5678.");
    desk.guideline.clauses[3].overridable_by = OverridableBy::Approvers;
    let found = review(&desk.guideline, &desk.edition, &desk.context);
    let blocking = found.iter().filter(|finding| finding.blocks());
    desk.overrides = vec![Override {
        id: OverrideId(Uuid::from_u128(30)),
        message: desk.message.id,
        edition: desk.edition.id,
        hash: desk.edition.hash.clone(),
        department: desk.message.department,
        clause: "6.1".to_owned(),
        clause_mark: overriding::mark_of_clause(&desk.guideline.clauses[3]),
        findings: blocking.map(|finding| overriding::mark_of_finding(finding, &desk.message)).collect(),
        eyes: FourEyes::new(WRITER, COLLEAGUE).unwrap(),
        reason: "the line of the neighbours' club".to_owned(),
        guideline_version: 1,
        at: Timestamp::UNIX_EPOCH,
    }];
    desk
}

#[test]
fn what_somebody_let_pass_is_cleared_and_stays_visible() {
    let cleared = let_pass().clear().unwrap();
    let found = cleared.findings().iter().find(|finding| finding.clause == "6.1").unwrap();
    assert_eq!(found.overridden.as_ref().map(|by| by.by), Some(COLLEAGUE));
    assert_eq!(found.severity, Severity::Block);
}

/// What somebody does to a desk.
type Change = fn(&mut Desk);

/// Each change by itself makes it ask again.
#[test]
fn an_override_is_for_exactly_what_was_let_pass() {
    let changes: [(&str, Change); 9] = [
        ("another text", |desk| desk.write("Bel Joost nu op 06 1234 5678.")),
        ("another edition of the same text", |desk| {
            desk.edition.id = EditionId(Uuid::from_u128(99));
            desk.approve_with(|approval| approval.edition = EditionId(Uuid::from_u128(99)));
        }),
        ("another message", |desk| desk.overrides[0].message = MessageId(Uuid::from_u128(98))),
        ("another department", |desk| desk.message.department = DepartmentId(Uuid::from_u128(97))),
        ("another writer", |desk| {
            desk.edition.writer = STRANGER;
            desk.clear_by(Clearance::FourEyes { eyes: FourEyes::new(STRANGER, WRITER).unwrap() });
        }),
        ("a clause that says something else", |desk| desk.guideline.clauses[3].source = Some("another law".to_owned())),
        ("a clause that nobody may override", |desk| {
            desk.guideline.clauses[3].overridable_by = OverridableBy::Nobody;
            desk.overrides[0].clause_mark = overriding::mark_of_clause(&desk.guideline.clauses[3]);
        }),
        ("something else that was let pass", |desk| desk.overrides[0].findings.clear()),
        ("nothing let pass", |desk| desk.overrides.clear()),
    ];
    for (what, change) in changes {
        let mut desk = let_pass();
        change(&mut desk);
        let obstacles = desk.clear().expect_err(what);
        assert!(
            obstacles.iter().any(|one| matches!(one, Obstacle::Finding { clause, .. } if clause == "6.1")),
            "{what}: {obstacles:?}"
        );
    }
}

#[test]
fn an_hour_is_let_pass_alone_and_what_no_network_takes_never() {
    let mut desk = let_pass();
    desk.guideline.clauses[2].severity = Severity::Block;
    desk.guideline.clauses[2].overridable_by = OverridableBy::Approvers;
    let passes = |desk: &mut Desk| {
        let found = review(&desk.guideline, &desk.edition, &desk.context);
        let marks = found.iter().map(|finding| overriding::mark_of_finding(finding, &desk.message)).collect();
        let mark = overriding::mark_of_clause(&desk.guideline.clauses[2]);
        desk.overrides.push(Override {
            clause_mark: mark,
            findings: marks,
            clause: "3.2".to_owned(),
            ..desk.overrides[0].clone()
        });
    };
    passes(&mut desk);
    assert!(desk.clear().is_err(), "no hour is planned: nobody knows which was let pass");
    let at = Timestamp::UNIX_EPOCH + jiff::SignedDuration::from_hours(3);
    (desk.message.planned_at, desk.context.planned_at) = (Some(at), Some(at));
    passes(&mut desk);
    assert!(desk.clear().is_ok());
    let later = at + jiff::SignedDuration::from_hours(1);
    (desk.message.planned_at, desk.context.planned_at) = (Some(later), Some(later));
    assert!(desk.clear().is_err(), "another hour");
    for code in [FindingCode::Empty, FindingCode::TooLong, FindingCode::PictureRefused, FindingCode::InThePast] {
        let mut clause = desk.guideline.clauses[1].clone();
        clause.overridable_by = OverridableBy::Approvers;
        assert_eq!(clause.overridden_with(code), None);
    }
}
