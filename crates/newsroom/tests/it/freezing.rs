//! The crisis freeze: nothing planned leaves after it is committed, in whatever process, until two people lifted it and somebody decided.

use crate::scene::{Scene, answer, content, scene, scene_on};
use folkmoot_model::{
    ids::{DeliveryId, MessageId},
    obstacle::Obstacle,
    outgoing::{
        delivery::{Act, DeliveryState},
        freeze::AfterFreeze,
        message::MessageState,
    },
    staff::{person::Actor, role::Right},
};
use folkmoot_newsroom::{
    Newsroom, Refusal,
    incoming::reply,
    outgoing::{
        approve, draft,
        freeze::{self, Lifting, Verdict},
        hand_over, publish, schedule, withdraw,
    },
};
use folkmoot_store::{self as store, Address, Store};
use jiff::SignedDuration;
use std::{
    collections::BTreeSet,
    future::Future,
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
    time::Duration,
};

struct Unheard;

impl Wake for Unheard {
    fn wake(self: Arc<Self>) {}
}

/// Polls once, then lets the database's own threads and its server do theirs.
async fn step<T>(work: std::pin::Pin<&mut impl Future<Output = T>>) -> Option<T> {
    let waker = Waker::from(Arc::new(Unheard));
    let polled = work.poll(&mut Context::from_waker(&waker));
    tokio::time::sleep(Duration::from_micros(300)).await;
    match polled {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

async fn works(newsroom: &Newsroom) {
    hand_over::hand_over_due(newsroom).await.unwrap();
    publish::publish_due(newsroom).await.unwrap();
}

/// The deliveries whose call had begun, as the database has it.
async fn begun(newsroom: &Newsroom, messages: &[MessageId]) -> BTreeSet<DeliveryId> {
    let mut begun = BTreeSet::new();
    for id in messages {
        let all = store::deliveries::of_message(&newsroom.store.read(), *id).await.unwrap();
        begun.extend(all.iter().filter(|one| one.attempts > 0).map(|one| one.id));
    }
    begun
}

/// One process works and stands still after so many steps; the other one freezes while the first may go on. Says whether the first was done
/// before the freeze was asked for.
async fn nothing_leaves_after(address: &Address, steps: usize) -> bool {
    let scene = scene_on(Store::open(address).await.unwrap()).await;
    let other = scene.another(address).await;
    let mut messages = Vec::new();
    for number in 0..3 {
        messages.push(scene.approved(&format!("Bericht {number}.")).await);
    }
    let mut work = pin!(works(&other));
    let mut done = false;
    for _ in 0..steps {
        done = step(work.as_mut()).await.is_some();
        if done {
            break;
        }
    }
    let done_before = done;
    let before = begun(scene.newsroom(), &messages).await;
    let mut pressed = pin!(freeze::freeze(scene.newsroom(), &scene.town.manager, "flood", false));
    loop {
        if let Some(frozen) = step(pressed.as_mut()).await {
            frozen.unwrap();
            break;
        }
        done = done || step(work.as_mut()).await.is_some();
    }
    // the freeze is committed, and the other process has not been let go on since
    let at_the_press = begun(scene.newsroom(), &messages).await;
    if !done {
        work.await;
    }
    for _ in 0..3 {
        scene.turn(120);
        works(&other).await;
        works(scene.newsroom()).await;
    }
    assert_eq!(begun(scene.newsroom(), &messages).await, at_the_press, "after {steps} steps, {} before", before.len());
    let standing = scene.on_the_network().await;
    assert_eq!(standing.len(), at_the_press.len(), "after {steps} steps: {standing:?}");
    done_before
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_freeze_between_any_two_steps_of_another_process_lets_nothing_leave_after_it() {
    let folder = tempfile::tempdir().unwrap();
    for steps in 0..2_000 {
        let path = folder.path().join(format!("{steps}.db"));
        if nothing_leaves_after(&Address::Sqlite(path.clone()), steps * 3).await {
            assert!(steps > 5, "the work has steps to freeze between");
            return;
        }
        let _ = std::fs::remove_file(path);
    }
    panic!("the work never ended");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_on_postgresql() {
    let Some(url) = std::env::var("FOLKMOOT_TEST_POSTGRES").ok().filter(|url| !url.is_empty()) else {
        eprintln!("NOT RUN: the freeze on PostgreSQL; set FOLKMOOT_TEST_POSTGRES=postgres://… to run it");
        return;
    };
    for steps in 0..2_000 {
        let name = format!("freeze_{}", std::process::id());
        let address = Store::fresh_schema(&url, &name).await.unwrap();
        if nothing_leaves_after(&address, steps * 3).await {
            assert!(steps > 5, "the work has steps to freeze between");
            return;
        }
    }
    panic!("the work never ended");
}

impl Scene {
    async fn press(&self) {
        freeze::freeze(self.newsroom(), &self.town.manager, "De dijk", false).await.unwrap();
    }

    /// Two people lift it: the manager asks, a member of the crisis team agrees.
    async fn lift(&self) {
        let team = [self.town.writer.person, self.town.manager.person];
        freeze::name_team(self.newsroom(), &self.town.manager, &team).await.unwrap();
        self.lifting(&self.town.manager, Lifting::Ask).await.unwrap();
        self.lifting(&self.town.writer, Lifting::Agree).await.unwrap();
    }

    async fn lifting(&self, by: &Actor, what: Lifting) -> Result<(), Refusal> {
        let standing = store::freezes::in_force(&self.newsroom().store.read()).await.unwrap().unwrap();
        freeze::lift(self.newsroom(), by, standing.revision, what).await
    }

    async fn decide(&self, id: MessageId, verdict: Verdict) -> Result<(), Refusal> {
        let revision = self.message(id).await.revision;
        freeze::decide(self.newsroom(), &self.town.manager, id, revision, verdict).await
    }

    /// A message cleared for a time so many hours ahead.
    async fn planned(&self, text: &str, hours: i64) -> MessageId {
        let at = self.newsroom().now() + SignedDuration::from_hours(hours);
        let draft = draft::Draft { planned_at: Some(at), ..self.draft(text) };
        let id = draft::start(self.newsroom(), &self.town.writer, draft).await.unwrap();
        approve::submit(self.newsroom(), &self.town.writer, id, 1).await.unwrap();
        approve::approve(self.newsroom(), &self.town.manager, id, 2).await.unwrap();
        id
    }

    async fn decision(&self, id: MessageId) -> Option<AfterFreeze> {
        let read = self.newsroom().store.read();
        let freeze = store::freezes::latest(&read, 1).await.unwrap().remove(0);
        let stopped = store::freezes::stopped(&read, freeze.id).await.unwrap();
        stopped.into_iter().find(|one| one.message == id).and_then(|one| one.decision).map(|(decision, _, _)| decision)
    }
}

#[tokio::test]
async fn what_was_stopped_stays_stopped_after_the_freeze_until_somebody_decides() {
    let scene = scene().await;
    let (now, kept, moved, drafted, taken) = (
        scene.approved("Nu.").await,
        scene.planned("Behouden.", 2).await,
        scene.planned("Verplaatst.", 2).await,
        scene.planned("Terug.", 2).await,
        scene.planned("Ingetrokken.", 2).await,
    );
    scene.press().await;
    let joined = scene.planned("Tijdens.", 1).await;
    scene.turn(60);
    scene.round().await;
    scene.lift().await;
    let early = scene.decide(now, Verdict::Keep).await;
    assert!(matches!(early, Err(Refusal::Field { key: "error-time-passed", .. })), "its time has passed: {early:?}");
    scene.decide(kept, Verdict::Keep).await.unwrap();
    scene.decide(moved, Verdict::At(scene.newsroom().now() + SignedDuration::from_hours(5))).await.unwrap();
    scene.decide(drafted, Verdict::BackToDraft).await.unwrap();
    let revision = scene.message(taken).await.revision;
    withdraw::withdraw(scene.newsroom(), &scene.town.manager, taken, revision, "niet meer waar").await.unwrap();
    assert!(scene.decide(taken, Verdict::Keep).await.is_err(), "it was decided");
    scene.turn(3 * 3_600);
    scene.round().await;
    assert_eq!(scene.on_the_network().await, ["Behouden."], "nobody decided on the others, or not for now");
    scene.turn(3 * 3_600);
    scene.round().await;
    assert_eq!(scene.on_the_network().await, ["Behouden.", "Verplaatst."]);
    assert_eq!(scene.message(drafted).await.state, MessageState::Draft);
    assert_eq!(scene.decision(joined).await, None, "it joined what was stopped, and waits");
    assert_eq!(scene.decision(taken).await, Some(AfterFreeze::Withdrawn));
    let revision = scene.message(joined).await.revision;
    schedule::publish_now(scene.newsroom(), &scene.town.manager, joined, revision).await.unwrap();
    assert_eq!(scene.decision(joined).await, Some(AfterFreeze::PlannedAnew), "a time chosen on its own page decides too");
    assert_eq!(
        store::freezes::count_undecided(&scene.newsroom().store.read(), None).await.unwrap(),
        1,
        "the first one still waits"
    );
}

#[tokio::test]
async fn nobody_lifts_it_alone_and_whoever_asked_can_take_it_back() {
    let scene = scene().await;
    let no_right = freeze::freeze(scene.newsroom(), &scene.town.writer, "", false).await;
    assert!(matches!(no_right, Err(Refusal::NoRight)), "{no_right:?}");
    scene.press().await;
    assert!(!scene.town.writer.may_somewhere(Right::Freeze));
    let alone = scene.lifting(&scene.town.writer, Lifting::Ask).await;
    assert!(matches!(alone, Err(Refusal::NoRight)), "{alone:?}");
    scene.lifting(&scene.town.manager, Lifting::Ask).await.unwrap();
    let own = scene.lifting(&scene.town.manager, Lifting::Agree).await;
    assert!(matches!(own, Err(Refusal::Obstacles(ref list)) if list == &[Obstacle::OwnWork]), "{own:?}");
    let outsider = scene.lifting(&scene.town.writer, Lifting::Agree).await;
    assert!(matches!(outsider, Err(Refusal::NoRight)), "not in the team yet: {outsider:?}");
    scene.lifting(&scene.town.manager, Lifting::TakeBack).await.unwrap();
    assert!(scene.lifting(&scene.town.writer, Lifting::TakeBack).await.is_err());
    scene.lift().await;
    assert!(store::freezes::in_force(&scene.newsroom().store.read()).await.unwrap().is_none());
}

#[tokio::test]
async fn two_of_the_crisis_team_send_a_message_of_the_crisis_and_no_other() {
    let scene = scene().await;
    let (writer, expert) = (&scene.town.writer, &scene.town.expert);
    assert!(!expert.may(Right::ApproveMessages, scene.town.works), "in quiet times an expert approves nothing");
    scene.press().await;
    let write = async |text: &str| {
        let id = draft::start(scene.newsroom(), writer, scene.draft(text)).await.unwrap();
        approve::submit(scene.newsroom(), writer, id, 1).await.unwrap();
        id
    };
    let (truth, other) = (write("Ga naar hoger gelegen grond.").await, write("De markt gaat door.").await);
    assert!(freeze::make_of_crisis(scene.newsroom(), expert, truth, 2).await.is_err(), "not in the team");
    freeze::name_team(scene.newsroom(), &scene.town.manager, &[writer.person, expert.person]).await.unwrap();
    let early = approve::approve(scene.newsroom(), expert, truth, 2).await;
    assert!(matches!(early, Err(Refusal::NoRight)), "not of the crisis yet: {early:?}");
    freeze::make_of_crisis(scene.newsroom(), writer, truth, 2).await.unwrap();
    let own = approve::approve(scene.newsroom(), writer, truth, 3).await;
    assert!(matches!(own, Err(Refusal::Obstacles(ref list)) if list == &[Obstacle::OwnWork]), "{own:?}");
    approve::approve(scene.newsroom(), expert, truth, 3).await.unwrap();
    approve::approve(scene.newsroom(), &scene.town.manager, other, 2).await.unwrap();
    scene.turn(20);
    scene.round().await;
    assert_eq!(scene.on_the_network().await, ["Ga naar hoger gelegen grond."]);
    let standing = store::freezes::in_force(&scene.newsroom().store.read()).await.unwrap().unwrap();
    let not_of_it = freeze::set_truth(scene.newsroom(), &scene.town.manager, standing.revision, Some(other)).await;
    assert!(matches!(not_of_it, Err(Refusal::NotFound)), "{not_of_it:?}");
    freeze::set_truth(scene.newsroom(), writer, standing.revision, Some(truth)).await.unwrap();
    // words that two of the team read are for the crisis: a changed text asks again
    let revision = scene.message(truth).await.revision;
    let changed = draft::Draft { content: content(scene.town.account, "Het water zakt."), ..scene.draft("") };
    let revision = draft::edit(scene.newsroom(), writer, truth, revision, changed).await.unwrap();
    scene.round().await;
    assert_eq!(scene.on_the_network().await, ["Ga naar hoger gelegen grond."]);
    approve::submit(scene.newsroom(), writer, truth, revision).await.unwrap();
    approve::approve(scene.newsroom(), expert, truth, revision + 1).await.unwrap();
    scene.turn(20);
    scene.round().await;
    assert!(scene.on_the_network().await.iter().all(|text| text == "Het water zakt."));
}

#[tokio::test]
async fn answers_go_on_unless_they_are_frozen_too_and_taking_away_always_does() {
    for answers_too in [false, true] {
        let scene = scene().await;
        let standing = scene.approved("Feest op het plein.").await;
        scene.round().await;
        freeze::freeze(scene.newsroom(), &scene.town.manager, "", answers_too).await.unwrap();
        let remote = scene.says("noor", "Gaat het feest door?", None);
        scene.collect().await;
        let case = scene.case(scene.case_of(&remote).await).await;
        let said = answer(case.first_post, "Nee, blijf thuis.");
        let reply::Answered::OnItsWay(reply) =
            reply::reply(scene.newsroom(), &scene.town.manager, case.id, case.revision, said).await.unwrap()
        else {
            panic!("a trained agent answers alone");
        };
        let revision = scene.message(standing).await.revision;
        withdraw::withdraw(scene.newsroom(), &scene.town.manager, standing, revision, "het gaat niet door").await.unwrap();
        scene.settle().await;
        assert!(
            scene
                .deliveries(standing)
                .await
                .iter()
                .any(|one| { matches!(one.act, Act::Withdraw { .. }) && matches!(one.state, DeliveryState::Sent { .. }) })
        );
        let sent = matches!(scene.only_delivery(reply).await.state, DeliveryState::Sent { .. });
        assert_eq!(sent, !answers_too);
        if answers_too {
            scene.lift().await;
            scene.settle().await;
            assert_eq!(scene.only_delivery(reply).await.state, DeliveryState::Pending, "stopped like the others");
            scene.decide(reply, Verdict::Keep).await.unwrap();
            scene.settle().await;
            assert!(matches!(scene.only_delivery(reply).await.state, DeliveryState::Sent { .. }));
        }
    }
}
