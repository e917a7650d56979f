//! The guideline's life: a draft, a signature by somebody else, a date; and what becomes of messages that were cleared before.

use crate::scene::{Scene, scene};
use folkmoot_model::{
    guideline::{
        clause::{Clause, Rule},
        finding::Severity,
        tightening::TightenedClause,
    },
    ids::{GuidelineId, MessageId, PersonId},
    obstacle::Obstacle,
    outgoing::message::{HeldBy, MessageState},
    staff::{
        person::{Actor, Department, Grant, Person},
        role::Role,
    },
};
use folkmoot_newsroom::{
    Refusal,
    guideline::{
        draft::{self, Edit},
        impact, sign, watch,
    },
    outgoing::{approve, draft as message, schedule},
    staff::organisation,
};
use folkmoot_store as store;
use jiff::{SignedDuration, civil::Date};

/// Monday, in the scene.
fn today(scene: &Scene) -> Date {
    scene.clock_date()
}

impl Scene {
    fn clock_date(&self) -> Date {
        self.newsroom().now().to_zoned(jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap()).date()
    }

    /// A second manager: two sign what the other wrote.
    async fn second_manager(&self) -> Actor {
        let newsroom = self.newsroom();
        let id = PersonId::new(&*newsroom.mint);
        let person = Person {
            id,
            name: "Nel".into(),
            email: "nel@testdorp.example".into(),
            title: String::new(),
            locale: "en".into(),
            theme: "auto".into(),
            joined_at: newsroom.now(),
            left_at: None,
        };
        let grants = vec![Grant { role: Role::Manager, department: None }];
        let tx = newsroom.store.begin().await.unwrap();
        store::people::insert(&tx, &person).await.unwrap();
        store::people::set_grants(&tx, id, &grants, id, newsroom.now()).await.unwrap();
        tx.commit_bookkeeping("a test").await.unwrap();
        Actor { person: id, grants }
    }

    async fn revision_of(&self, id: GuidelineId) -> i64 {
        store::guideline_drafts::get(&self.newsroom().store.read(), id).await.unwrap().unwrap().revision
    }

    /// A clause in force, as `change` makes it, in a draft of the manager's.
    async fn drafted(&self, number: &str, change: impl Fn(&mut Clause)) -> GuidelineId {
        let id = draft::start(self.newsroom(), &self.town.manager, None, None).await.unwrap();
        let guideline = self.newsroom().guideline(&self.newsroom().store.read()).await.unwrap();
        let mut clause = guideline.clauses.iter().find(|clause| clause.number == number).unwrap().clone();
        change(&mut clause);
        let edit = Edit::Change { number: number.into(), clause: Box::new(clause) };
        draft::edit(self.newsroom(), &self.town.manager, id, self.revision_of(id).await, edit).await.unwrap();
        id
    }

    /// Signs as somebody who did not write it.
    async fn signed(&self, id: GuidelineId, from: Date) {
        let nel = self.second_manager().await;
        sign::sign(self.newsroom(), &nel, id, self.revision_of(id).await, from).await.unwrap();
    }

    /// A message planned for tomorrow, approved.
    async fn planned_in(&self, text: &str, hours: i64) -> MessageId {
        let at = self.newsroom().now() + SignedDuration::from_hours(hours);
        let draft = message::Draft { planned_at: Some(at), ..self.draft(text) };
        let id = message::start(self.newsroom(), &self.town.writer, draft).await.unwrap();
        approve::submit(self.newsroom(), &self.town.writer, id, 1).await.unwrap();
        approve::approve(self.newsroom(), &self.town.manager, id, 2).await.unwrap();
        id
    }
}

/// No emoji at all, and that stops a message.
fn no_emoji(clause: &mut Clause) {
    clause.rule = Rule::Emoji { max: 0 };
    clause.severity = Severity::Block;
}

#[tokio::test]
async fn a_version_is_signed_by_somebody_else_and_holds_from_its_day() {
    let scene = scene().await;
    let id = scene.drafted("5.7", no_emoji).await;
    assert_eq!(draft::start(scene.newsroom(), &scene.town.manager, None, None).await.unwrap(), id, "one draft at a time");
    let own = sign::sign(scene.newsroom(), &scene.town.manager, id, 2, today(&scene)).await;
    assert!(matches!(own, Err(Refusal::Obstacles(ref list)) if list == &[Obstacle::OwnWork]), "{own:?}");
    let editor = sign::sign(scene.newsroom(), &scene.town.writer, id, 2, today(&scene)).await;
    assert!(matches!(editor, Err(Refusal::NoRight)), "{editor:?}");
    let nel = scene.second_manager().await;
    let stale = sign::sign(scene.newsroom(), &nel, id, 1, today(&scene)).await;
    assert!(matches!(stale, Err(Refusal::Stale)));
    let past = sign::sign(scene.newsroom(), &nel, id, 2, today(&scene).yesterday().unwrap()).await;
    assert!(matches!(past, Err(Refusal::Field { field: "from", .. })), "{past:?}");
    let next_week = today(&scene).saturating_add(jiff::Span::new().days(7));
    sign::sign(scene.newsroom(), &nel, id, 2, next_week).await.unwrap();

    let read = scene.newsroom().store.read();
    assert_eq!(scene.newsroom().guideline(&read).await.unwrap().version, 1);
    let coming = store::guidelines::coming(&read, scene.newsroom().now()).await.unwrap();
    assert_eq!((coming[0].version, coming[0].signed_by), (2, Some(nel.person)));
    assert_eq!(coming[0].in_force_from.to_string(), "2026-11-29T23:00:00Z", "midnight in Amsterdam");
    assert!(store::guideline_drafts::get(&read, id).await.unwrap().is_none());

    // another one can't come before it, and it can be taken back while it does not hold
    let again = scene.drafted("5.6", |clause| clause.severity = Severity::Warn).await;
    let early = sign::sign(scene.newsroom(), &nel, again, 2, today(&scene)).await;
    assert!(matches!(early, Err(Refusal::Field { key: "error-in-force-early", .. })), "{early:?}");
    sign::withdraw(scene.newsroom(), &nel, None, 2).await.unwrap();
    assert!(matches!(sign::withdraw(scene.newsroom(), &nel, None, 2).await, Err(Refusal::Stale)));
    assert!(matches!(sign::withdraw(scene.newsroom(), &nel, None, 1).await, Err(Refusal::Stale)), "it is in force");
    scene.turn(8 * 24 * 3600);
    assert_eq!(scene.newsroom().guideline(&read).await.unwrap().version, 1, "what was withdrawn never holds");
}

#[tokio::test]
async fn every_change_is_kept_the_last_one_is_taken_back_and_what_is_wrong_is_not_signed() {
    let scene = scene().await;
    let (newsroom, manager) = (scene.newsroom(), &scene.town.manager);
    let id = draft::start(newsroom, manager, None, None).await.unwrap();
    let nothing = draft::ask(newsroom, manager, id, 1).await;
    assert!(matches!(nothing, Err(Refusal::Obstacles(ref list)) if list == &[Obstacle::NothingChanged]), "{nothing:?}");
    let guideline = newsroom.guideline(&newsroom.store.read()).await.unwrap();
    let taken = Edit::Add { clause: Box::new(guideline.clauses[0].clone()) };
    assert!(matches!(draft::edit(newsroom, manager, id, 1, taken).await, Err(Refusal::Field { field: "number", .. })));
    let second = Clause { number: "8.1".into(), ..guideline.clauses[0].clone() };
    draft::edit(newsroom, manager, id, 1, Edit::Add { clause: Box::new(second) }).await.unwrap();
    let fault = draft::ask(newsroom, manager, id, 2).await;
    assert!(
        matches!(fault, Err(Refusal::Obstacles(ref list)) if matches!(&list[..], [Obstacle::Clause { number, .. }] if number == "8.1"))
    );
    draft::undo(newsroom, manager, id, 2).await.unwrap();
    draft::edit(newsroom, &scene.town.writer, id, 3, Edit::Remove { number: "5.7".into() }).await.unwrap();
    draft::ask(newsroom, manager, id, 4).await.unwrap();
    let stranger = draft::edit(newsroom, &scene.town.expert, id, 5, Edit::Remove { number: "5.6".into() }).await;
    assert!(matches!(stranger, Err(Refusal::NoRight)));
    let read = newsroom.store.read();
    let steps = store::guideline_drafts::steps(&read, id).await.unwrap();
    let done: Vec<(&str, &str)> = steps.iter().map(|step| (step.what.as_str(), step.clause.as_str())).collect();
    assert_eq!(done, [("started", ""), ("removed", "5.7")]);
    assert_eq!(steps[1].by, scene.town.writer.person);
    // the manager wrote none of what is in it now
    sign::sign(newsroom, manager, id, 5, today(&scene)).await.unwrap();
    let signed = newsroom.guideline(&read).await.unwrap();
    assert_eq!((signed.version, signed.clauses.len()), (2, guideline.clauses.len() - 1));
}

#[tokio::test]
async fn a_changed_guideline_asks_again_long_before_the_hour() {
    let scene = scene().await;
    let soon = scene.planned_in("De brug is dicht 🎉", 3).await;
    let late = scene.planned_in("De brug is weer open 🎉", 30).await;
    let plain = scene.planned_in("De brug is weer open.", 30).await;
    assert_eq!(watch::hold_cleared(scene.newsroom()).await.unwrap(), 0);
    let id = scene.drafted("5.7", no_emoji).await;
    let body = store::guideline_drafts::get(&scene.newsroom().store.read(), id).await.unwrap().unwrap().body;
    let impact = impact::of(scene.newsroom(), &scene.newsroom().store.read(), &body).await.unwrap();
    let mut stopped: Vec<MessageId> = impact.shown.iter().map(|one| one.message.id).collect();
    stopped.sort();
    assert_eq!((impact.looked_at, impact.stopped, stopped), (3, 2, vec![soon, late]));

    scene.signed(id, today(&scene).tomorrow().unwrap()).await;
    assert!(matches!(scene.message(soon).await.state, MessageState::Scheduled { .. }), "it goes out before the new one holds");
    assert!(matches!(scene.message(plain).await.state, MessageState::Scheduled { .. }));
    let held = scene.message(late).await;
    let MessageState::Rejected { held_by: Some(held_by), .. } = &held.state else { panic!("{:?}", held.state) };
    assert_eq!(held_by, &HeldBy { department: None, version: 2, clauses: vec!["5.7".into()] });
    assert_eq!(watch::hold_cleared(scene.newsroom()).await.unwrap(), 0, "once");

    // the way back is through a mended text: the same one is not taken for that hour
    let same = approve::submit(scene.newsroom(), &scene.town.writer, late, held.revision).await;
    assert!(matches!(same, Err(Refusal::Findings(_))), "{same:?}");
    // and what goes out earlier can't be moved behind the date
    let revision = scene.message(soon).await.revision;
    let at = scene.newsroom().now() + SignedDuration::from_hours(48);
    let moved = schedule::reschedule(scene.newsroom(), &scene.town.manager, soon, revision, at).await;
    assert!(matches!(moved, Err(Refusal::Findings(_))), "{moved:?}");
    scene.turn(60 * 60 * 4);
    scene.round().await;
    scene.turn(60 * 60 * 24 * 3);
    scene.round().await;
    assert_eq!(scene.on_the_network().await, ["De brug is dicht 🎉", "De brug is weer open."]);
}

#[tokio::test]
async fn departments_tighten_for_themselves_and_those_under_them() {
    let scene = scene().await;
    let (newsroom, works, parks) = (scene.newsroom(), scene.town.works, scene.town.parks);
    let tx = newsroom.store.begin().await.unwrap();
    let under = Department { parent: Some(parks), ..store::departments::get(&tx, works).await.unwrap().unwrap() };
    store::departments::update(&tx, &under).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    let text = "De brug is dicht 🎉";
    let planned = scene.planned_in(text, 30).await;

    let id = draft::start(newsroom, &scene.town.manager, Some(parks), None).await.unwrap();
    let loose =
        TightenedClause { number: "5.7".into(), severity: None, rule: Some(Rule::Emoji { max: 9 }), overridable_by: None };
    draft::edit(newsroom, &scene.town.manager, id, 1, Edit::Tighten { clause: Box::new(loose) }).await.unwrap();
    let refused = draft::ask(newsroom, &scene.town.manager, id, 2).await;
    assert!(
        matches!(refused, Err(Refusal::Obstacles(ref list)) if matches!(&list[..], [Obstacle::Clause { fault, .. }] if fault == "parameter"))
    );
    let tight = TightenedClause {
        number: "5.7".into(),
        severity: Some(Severity::Block),
        rule: Some(Rule::Emoji { max: 0 }),
        overridable_by: None,
    };
    draft::edit(newsroom, &scene.town.manager, id, 2, Edit::Tighten { clause: Box::new(tight) }).await.unwrap();
    draft::ask(newsroom, &scene.town.manager, id, 3).await.unwrap();
    scene.signed(id, today(&scene)).await;

    let read = newsroom.store.read();
    for (department, blocks) in [(parks, true), (works, true)] {
        let guideline = newsroom.guideline_for(&read, department, None).await.unwrap();
        assert_eq!(guideline.clauses.iter().any(|one| one.rule == Rule::Emoji { max: 0 }), blocks);
    }
    assert!(newsroom.guideline(&read).await.unwrap().clauses.iter().all(|one| one.rule != Rule::Emoji { max: 0 }));
    let state = scene.message(planned).await.state;
    let MessageState::Rejected { held_by: Some(held_by), .. } = &state else { panic!("{state:?}") };
    assert_eq!(
        held_by,
        &HeldBy { department: Some(parks), version: 1, clauses: vec!["5.7".into()] },
        "the department that says so"
    );
    let next = message::start(newsroom, &scene.town.writer, scene.draft(text)).await.unwrap();
    let stopped = approve::submit(newsroom, &scene.town.writer, next, 1).await;
    assert!(matches!(stopped, Err(Refusal::Findings(_))), "{stopped:?}");
}

#[tokio::test]
async fn new_languages_reach_a_version_that_is_not_in_force_yet() {
    let scene = scene().await;
    let id = scene.drafted("5.7", no_emoji).await;
    let day = today(&scene).tomorrow().unwrap();
    scene.signed(id, day).await;
    let change = organisation::Change {
        name: "Testdorp".into(),
        time_zone: "Europe/Amsterdam".into(),
        locale: "en".into(),
        own: "nl".into(),
        languages: vec!["el".into()],
    };
    organisation::change(scene.newsroom(), &scene.town.manager, change).await.unwrap();
    scene.turn(2 * 24 * 3600);
    let guideline = scene.newsroom().guideline(&scene.newsroom().store.read()).await.unwrap();
    let spoken: Vec<&str> = guideline.languages.iter().map(folkmoot_model::language::Language::as_str).collect();
    assert_eq!((guideline.version, spoken), (4, vec!["nl", "el"]));
    assert!(guideline.clauses.iter().any(|clause| clause.rule == Rule::Emoji { max: 0 }));
}

#[tokio::test]
async fn a_draft_is_brought_over_to_a_version_that_came_meanwhile() {
    let scene = scene().await;
    let id = scene.drafted("5.7", no_emoji).await;
    let change = organisation::Change {
        name: "Testdorp".into(),
        time_zone: "Europe/Athens".into(),
        locale: "en".into(),
        own: "nl".into(),
        languages: vec!["en".into()],
    };
    organisation::change(scene.newsroom(), &scene.town.manager, change).await.unwrap();
    let behind = draft::ask(scene.newsroom(), &scene.town.manager, id, 2).await;
    assert!(matches!(behind, Err(Refusal::Obstacles(ref list)) if list == &[Obstacle::MovedOn { version: 2 }]), "{behind:?}");
    draft::bring_over(scene.newsroom(), &scene.town.manager, id, 2).await.unwrap();
    scene.signed(id, today(&scene)).await;
    let guideline = scene.newsroom().guideline(&scene.newsroom().store.read()).await.unwrap();
    assert_eq!((guideline.version, guideline.promise().unwrap().hours.zone_name()), (3, "Europe/Athens"));
    assert!(guideline.clauses.iter().any(|clause| clause.rule == Rule::Emoji { max: 0 }));
}
