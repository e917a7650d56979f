//! Paths of approval: every yes the guideline asks for, each for exactly one text; what comes to a path is asked for, and nothing else again.

use crate::scene::{Scene, scene};
use folkmoot_model::{
    guideline::{
        Guideline,
        clause::{Clause, Rule},
    },
    ids::{GuidelineId, MessageId},
    obstacle::Obstacle,
    outgoing::{
        approval::Clearance,
        message::{Kind, MessageState, Plan},
        path::{Asked, PathStep},
    },
    staff::person::Actor,
};
use folkmoot_newsroom::{
    Refusal,
    guideline::watch,
    outgoing::{approve, draft, steps::Steps},
    staff::absence,
};
use folkmoot_store::{self as store, absences::Absence};

impl Scene {
    /// A message that parks are part of, and approval asked for.
    async fn asked_with_parks(&self) -> MessageId {
        let plan = Plan { partners: vec![self.town.parks], ..Plan::default() };
        let at = Some(self.newsroom().now() + jiff::SignedDuration::from_hours(6));
        let draft = draft::Draft { plan, planned_at: at, ..self.draft("De brug is dicht.") };
        let id = draft::start(self.newsroom(), &self.town.writer, draft).await.unwrap();
        approve::submit(self.newsroom(), &self.town.writer, id, 1).await.unwrap();
        id
    }

    async fn yes(&self, actor: &Actor, id: MessageId, step: Option<PathStep>) -> Result<(), Refusal> {
        let revision = self.message(id).await.revision;
        approve::say_yes(self.newsroom(), actor, id, revision, step).await
    }

    async fn open_steps(&self, id: MessageId) -> Vec<PathStep> {
        let (read, message) = (self.newsroom().store.read(), self.message(id).await);
        let edition = store::editions::get(&read, message.edition).await.unwrap().unwrap();
        let steps = Steps::of(self.newsroom(), &read, &message, &edition).await.unwrap();
        steps.open(&edition).iter().map(|due| due.step).collect()
    }

    /// A version that asks management about works, in force now.
    async fn management_is_asked(&self) {
        let newsroom = self.newsroom();
        let tx = newsroom.store.begin().await.unwrap();
        let before = newsroom.guideline(&tx).await.unwrap();
        let mut next = Guideline {
            id: GuidelineId::new(&*newsroom.mint),
            version: before.version + 1,
            in_force_from: newsroom.now(),
            ..before
        };
        let asked = vec![Asked::Management];
        let rule = Rule::Approval { kinds: vec![Kind::Works], words: vec![], asked, within_min: 60 };
        let clause = Clause { number: "7.3".into(), rule, ..next.clauses[0].clone() };
        next.clauses.push(clause);
        store::guidelines::insert(&tx, &next).await.unwrap();
        tx.commit_bookkeeping("a test").await.unwrap();
    }
}

fn is_submitted(state: &MessageState) -> bool {
    matches!(state, MessageState::Submitted { .. })
}

#[tokio::test]
async fn each_yes_is_taken_by_who_may_and_the_last_one_plans_it() {
    let scene = scene().await;
    let parks = PathStep::Colleague { department: scene.town.parks };
    let id = scene.asked_with_parks().await;
    assert_eq!(scene.open_steps(id).await, [parks, PathStep::FourEyes]);
    let own = scene.yes(&scene.town.writer, id, None).await;
    assert!(matches!(&own, Err(Refusal::Obstacles(all)) if *all == [Obstacle::OwnWork]), "{own:?}");
    assert!(matches!(scene.yes(&scene.town.expert, id, None).await, Err(Refusal::NoRight)), "no step of the path is theirs");
    scene.yes(&scene.town.stranger, id, None).await.unwrap();
    assert!(is_submitted(&scene.message(id).await.state), "it goes on waiting");
    assert_eq!(scene.open_steps(id).await, [PathStep::FourEyes]);
    let again = scene.yes(&scene.town.stranger, id, None).await;
    assert!(matches!(&again, Err(Refusal::Obstacles(all)) if *all == [Obstacle::OthersNext]), "{again:?}");
    scene.yes(&scene.town.manager, id, None).await.unwrap();
    assert!(matches!(scene.message(id).await.state, MessageState::Scheduled { .. }));
    let said = store::approvals::of_message(&scene.newsroom().store.read(), id).await.unwrap();
    let parks_said = |one: &Clearance| matches!(one, Clearance::Step { step, eyes, instead_of: None } if *step == parks && eyes.approver() == scene.town.stranger.person);
    assert!(said.len() == 2 && parks_said(&said[0].clearance), "{said:?}");
    scene.turn(6 * 3_600);
    scene.settle().await;
    assert_eq!(scene.on_the_network().await.len(), 1);
}

#[tokio::test]
async fn one_step_can_be_taken_alone_and_a_partner_sends_back() {
    let scene = scene().await;
    let parks = PathStep::Colleague { department: scene.town.parks };
    let id = scene.asked_with_parks().await;
    scene.yes(&scene.town.manager, id, Some(parks)).await.unwrap();
    assert_eq!(scene.open_steps(id).await, [PathStep::FourEyes], "the manager took one of two steps");
    let revision = scene.message(id).await.revision;
    approve::reject(scene.newsroom(), &scene.town.stranger, id, revision, "de bomen staan er nog").await.unwrap();
    scene.turn(60);
    let revision = scene.message(id).await.revision;
    approve::submit(scene.newsroom(), &scene.town.writer, id, revision).await.unwrap();
    assert_eq!(scene.open_steps(id).await, [parks, PathStep::FourEyes], "what was sent back is read anew");
}

#[tokio::test]
async fn a_changed_text_asks_everybody_again() {
    let scene = scene().await;
    let id = scene.asked_with_parks().await;
    scene.yes(&scene.town.stranger, id, None).await.unwrap();
    let message = scene.message(id).await;
    let changed = draft::Draft {
        plan: message.plan.clone(),
        planned_at: message.planned_at,
        ..scene.draft("De brug is tot donderdag dicht.")
    };
    draft::edit(scene.newsroom(), &scene.town.writer, id, message.revision, changed).await.unwrap();
    approve::submit(scene.newsroom(), &scene.town.writer, id, message.revision + 1).await.unwrap();
    assert_eq!(scene.open_steps(id).await.len(), 2);
}

#[tokio::test]
async fn a_guideline_asks_for_what_it_adds_and_a_further_partner_too() {
    let scene = scene().await;
    let id = scene.asked_with_parks().await;
    scene.yes(&scene.town.stranger, id, None).await.unwrap();
    scene.yes(&scene.town.manager, id, None).await.unwrap();
    scene.turn(60);
    scene.management_is_asked().await;
    assert_eq!(watch::hold_cleared(scene.newsroom()).await.unwrap(), 1);
    assert!(is_submitted(&scene.message(id).await.state));
    assert_eq!(scene.open_steps(id).await, [PathStep::Management], "what was said still holds");
    scene.yes(&scene.town.manager, id, None).await.unwrap();
    assert!(matches!(scene.message(id).await.state, MessageState::Scheduled { .. }));

    let later = scene.approved("De Molenstraat is dicht.").await;
    scene.yes(&scene.town.manager, later, None).await.unwrap_err();
    let message = scene.message(later).await;
    let plan = Plan { partners: vec![scene.town.parks], ..Plan::default() };
    let edited = draft::Draft { plan, ..scene.draft("De Molenstraat is dicht.") };
    draft::edit(scene.newsroom(), &scene.town.writer, later, message.revision, edited).await.unwrap();
    scene.turn(60);
    scene.settle().await;
    assert!(scene.deliveries(later).await.is_empty(), "a partner named later is asked before it goes out");
    approve::submit(scene.newsroom(), &scene.town.writer, later, message.revision + 1).await.unwrap();
    assert!(scene.open_steps(later).await.contains(&PathStep::Colleague { department: scene.town.parks }));
}

#[tokio::test]
async fn a_step_that_came_at_the_last_moment_is_asked_for_at_the_door() {
    let scene = scene().await;
    let id = scene.approved("De brug is dicht.").await;
    scene.management_is_asked().await;
    scene.round().await;
    assert!(is_submitted(&scene.message(id).await.state) && scene.deliveries(id).await.is_empty());
    let revision = scene.message(id).await.revision;
    approve::break_glass(scene.newsroom(), &scene.town.manager, id, revision, "de dijk").await.unwrap();
    scene.turn(20);
    scene.round().await;
    assert_eq!(scene.on_the_network().await, ["De brug is dicht."], "an emergency waits for no step");
}

#[tokio::test]
async fn a_deputy_says_yes_in_place_of_who_is_away_until_they_are_back() {
    let scene = scene().await;
    let (newsroom, town) = (scene.newsroom(), &scene.town);
    let parks = PathStep::Colleague { department: town.parks };
    let hours = |count| newsroom.now() + jiff::SignedDuration::from_hours(count);
    let away = |person, deputy| Absence { person, from: newsroom.now(), until: hours(2), deputy };
    let own = absence::away(newsroom, &town.stranger, &away(town.stranger.person, town.stranger.person)).await;
    assert!(matches!(own, Err(Refusal::Field { field: "deputy", .. })), "{own:?}");
    let others = absence::away(newsroom, &town.stranger, &away(town.writer.person, town.stranger.person)).await;
    assert!(matches!(others, Err(Refusal::NoRight)), "{others:?}");
    absence::away(newsroom, &town.stranger, &away(town.stranger.person, town.expert.person)).await.unwrap();
    absence::away(newsroom, &town.manager, &away(town.manager.person, town.writer.person)).await.unwrap();

    let id = scene.asked_with_parks().await;
    let writer = scene.yes(&town.writer, id, None).await;
    assert!(matches!(writer, Err(Refusal::Obstacles(_))), "whoever wrote it is nobody's deputy for it: {writer:?}");
    scene.yes(&town.expert, id, None).await.unwrap();
    assert_eq!(scene.open_steps(id).await, [PathStep::FourEyes]);
    let said = store::approvals::of_message(&newsroom.store.read(), id).await.unwrap();
    let instead = Some(town.stranger.person);
    assert!(
        matches!(&said[0].clearance, Clearance::Step { step, eyes, instead_of } if *step == parks && *instead_of == instead && eyes.approver() == town.expert.person)
    );

    absence::back(newsroom, &town.stranger, town.stranger.person).await.unwrap();
    let other = scene.asked_with_parks().await;
    assert!(matches!(scene.yes(&town.expert, other, None).await, Err(Refusal::NoRight)), "they are back");
    absence::away(newsroom, &town.manager, &away(town.stranger.person, town.expert.person)).await.unwrap();
    scene.turn(2 * 3_600);
    assert!(matches!(scene.yes(&town.expert, other, None).await, Err(Refusal::NoRight)), "an absence ends by itself");
}
