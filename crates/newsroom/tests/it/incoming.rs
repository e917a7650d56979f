//! The incoming line: from a citizen's post to a case that is closed only when the citizen knows.

use crate::scene::{answer, scene};
use folkmoot_model::{
    ids::RuleId,
    incoming::{
        case::{CaseState, Closing},
        follow_up::{FollowUpKind, FollowUpState},
        routing::RoutingRule,
    },
    language::Language,
    network::{
        exchange::Captured,
        post::{Batch, MissedStretch},
    },
    obstacle::Obstacle,
};
use folkmoot_networks::rehearsal::fault::{Fault, Trouble};
use folkmoot_newsroom::{
    Refusal,
    incoming::{collect, follow_up, hand_off, handle, recheck, reply, take_in},
};
use folkmoot_store::{self as store, Page, events::EventFilter};
use jiff::{SignedDuration, Timestamp};

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "a walkthrough is read from top to bottom")]
async fn a_complaint_becomes_a_repair() {
    let scene = scene().await;
    let newsroom = scene.newsroom();
    let rule = RoutingRule {
        id: RuleId::new(&*newsroom.mint),
        position: 1,
        words: vec!["speeltuin*".to_owned()],
        account: None,
        language: None,
        department: scene.town.parks,
    };
    let tx = newsroom.store.begin().await.unwrap();
    store::rules::insert(&tx, &rule).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();

    let remote = scene.says("noor", "De speeltuin in het Vlierpark is kapot. Wie maakt dat?", None);
    assert_eq!(scene.collect().await, 1);
    let id = scene.case_of(&remote).await;
    let case = scene.case(id).await;
    assert_eq!((case.department, case.state), (scene.town.parks, CaseState::New));
    assert_eq!(case.number, "2026-11-0001");
    assert_eq!(case.language, Some(Language::dutch()));
    assert_eq!(case.due_at.unwrap().duration_since(case.opened_at), SignedDuration::from_hours(2), "two hours of open time");

    handle::assign(newsroom, &scene.town.stranger, id, case.revision, Some(scene.town.stranger.person)).await.unwrap();
    let due_at = newsroom.now() + SignedDuration::from_mins(30);
    let question = hand_off::Question { to: scene.town.works, expert: None, question: "Wat is er kapot?".to_owned(), due_at };
    let handoff = hand_off::ask(newsroom, &scene.town.stranger, id, case.revision + 1, question).await.unwrap();
    assert_eq!(scene.case(id).await.state, CaseState::Pending);
    hand_off::answer(newsroom, &scene.town.expert, handoff, "De schommel. Morgen gemaakt.", true).await.unwrap();
    let twice = hand_off::answer(newsroom, &scene.town.expert, handoff, "Nog eens.", true).await;
    assert!(matches!(twice, Err(Refusal::Obstacles(_))), "{twice:?}");

    let case = scene.case(id).await;
    let text = "De schommel is kapot. Morgen maken we hem.";
    reply::reply(newsroom, &scene.town.stranger, id, case.revision, answer(case.first_post, text)).await.unwrap();
    scene.round().await;
    let case = scene.case(id).await;
    assert_eq!((case.state, case.due_at), (CaseState::Answered, None));
    assert!(scene.on_the_network().await[0].ends_with(text));

    let plan = follow_up::Plan {
        kind: FollowUpKind::WorkOrder,
        description: "schommel maken".to_owned(),
        owner: scene.town.expert.person,
        due_at: newsroom.now() + SignedDuration::from_hours(24),
    };
    let work = follow_up::plan(newsroom, &scene.town.stranger, id, case.revision, plan).await.unwrap();
    follow_up::done(newsroom, &scene.town.expert, work, "nieuwe ketting").await.unwrap();
    let case = scene.case(id).await;
    let too_soon = handle::close(newsroom, &scene.town.stranger, id, case.revision, Closing::Done).await;
    assert!(
        matches!(too_soon, Err(Refusal::Obstacles(ref list)) if list == &[Obstacle::NotEveryoneTold { waiting: 1 }]),
        "{too_soon:?}"
    );

    let told = reply::Answer { tells: vec![work], ..answer(case.first_post, "Hij doet het weer.") };
    reply::reply(newsroom, &scene.town.stranger, id, case.revision, told).await.unwrap();
    scene.round().await;
    let state = store::follow_ups::get(&newsroom.store.read(), work).await.unwrap().unwrap().state;
    assert!(matches!(state, FollowUpState::Told { delivery: Some(_), .. }), "{state:?}");
    let case = scene.case(id).await;
    handle::close(newsroom, &scene.town.stranger, id, case.revision, Closing::Done).await.unwrap();

    scene.says("noor", "Hij is alweer kapot!", Some(&remote));
    scene.collect().await;
    let case = scene.case(id).await;
    assert_eq!((case.state, case.reopened), (CaseState::Assigned, 1));
    assert!(case.due_at.is_some());
}

#[tokio::test]
async fn an_answer_that_the_guideline_blocks_stays_on_the_desk() {
    let scene = scene().await;
    let remote = scene.says("bas", "Wie kan ik bellen?", None);
    scene.collect().await;
    let id = scene.case_of(&remote).await;
    let case = scene.case(id).await;
    let refused =
        reply::reply(scene.newsroom(), &scene.town.writer, id, 1, answer(case.first_post, "Bel Joost op 06 12345678.")).await;
    assert!(matches!(refused, Err(Refusal::Findings(_))), "{refused:?}");
    assert_eq!(scene.case(id).await, case, "nothing has changed");
    scene.settle().await;
    assert!(scene.on_the_network().await.is_empty());
}

#[tokio::test]
async fn another_departments_person_does_not_handle_it() {
    let scene = scene().await;
    let remote = scene.says("bas", "Een vraag over de weg.", None);
    scene.collect().await;
    let id = scene.case_of(&remote).await;
    let refused = handle::note(scene.newsroom(), &scene.town.stranger, id, "ik kijk mee").await;
    assert!(matches!(refused, Err(Refusal::NoRight)), "{refused:?}");
    let refused = handle::assign(scene.newsroom(), &scene.town.stranger, id, 1, None).await;
    assert!(matches!(refused, Err(Refusal::NoRight)), "{refused:?}");
}

#[tokio::test]
async fn an_outage_is_a_gap_that_is_filled_and_nothing_is_missed() {
    let scene = scene().await;
    scene.collect().await;
    let from = scene.newsroom().now();
    scene.network.inject(Fault::new(Trouble::Down).between(from, from + SignedDuration::from_mins(30)));
    for minute in 0..18 {
        if minute % 6 == 0 {
            scene.says("bas", &format!("Bericht {minute} in de storing?"), None);
        }
        scene.turn(60);
        scene.collect().await;
    }
    let read = scene.newsroom().store.read();
    assert_eq!(store::gaps::open(&read).await.unwrap().len(), 1, "one gap, not one per try");
    scene.turn(900);
    scene.collect().await;
    let gaps = store::gaps::list(&read, &Page::first(10)).await.unwrap();
    assert_eq!(gaps.len(), 1);
    assert!(gaps[0].filled_at.is_some());
    let counts = store::cases::counts(&read, None, scene.newsroom().now()).await.unwrap();
    assert_eq!(counts.to_answer, 3);
}

/// A batch of nothing but a stretch that the network can't give any more.
fn lost_stretch(from: Timestamp, to: Timestamp, reason: &str) -> Captured<Batch> {
    let gaps = vec![MissedStretch { from, to, reason: reason.to_owned() }];
    let batch = Batch { incoming: Vec::new(), next_cursor: None, more: false, gaps };
    Captured { value: batch, raw: Vec::new(), at: to }
}

#[tokio::test]
async fn what_the_network_can_not_give_any_more_is_lost_and_never_filled() {
    let scene = scene().await;
    scene.collect().await;
    let newsroom = scene.newsroom();
    let read = newsroom.store.read();
    let account = store::accounts::get(&read, scene.town.account).await.unwrap().unwrap();
    let (from, to) = (newsroom.now() - SignedDuration::from_hours(3), newsroom.now() - SignedDuration::from_hours(2));
    take_in::take_in(newsroom, &account, collect::STREAM, &lost_stretch(from, to, "the list ended")).await.unwrap();
    let found_at = newsroom.now();
    scene.collect().await;
    let gaps = store::gaps::list(&read, &Page::first(10)).await.unwrap();
    assert_eq!(gaps.len(), 1, "{gaps:?}");
    assert_eq!((gaps[0].from, gaps[0].to, gaps[0].reason.as_str()), (from, to, "the list ended"), "as it was told");
    assert_eq!((gaps[0].lost_at, gaps[0].filled_at), (Some(found_at), None));
    let events = store::events::list(&read, &EventFilter::default(), &Page::first(100)).await.unwrap();
    let count = |verb: &str| events.iter().filter(|event| event.verb == verb).count();
    assert_eq!((count("lost"), count("back_filled")), (1, 0));
}

#[tokio::test]
async fn an_outage_of_which_a_part_is_lost_does_not_count_as_filled() {
    let scene = scene().await;
    scene.collect().await;
    let from = scene.newsroom().now();
    scene.network.inject(Fault::new(Trouble::Down).between(from, from + SignedDuration::from_mins(30)));
    for _ in 0..10 {
        scene.turn(60);
        scene.collect().await;
    }
    let read = scene.newsroom().store.read();
    assert_eq!(store::gaps::open(&read).await.unwrap().len(), 1);
    let account = store::accounts::get(&read, scene.town.account).await.unwrap().unwrap();
    let lost = lost_stretch(from, from + SignedDuration::from_mins(5), "the list ended");
    take_in::take_in(scene.newsroom(), &account, collect::STREAM, &lost).await.unwrap();
    scene.turn(1_800);
    scene.collect().await;
    let gaps = store::gaps::list(&read, &Page::first(10)).await.unwrap();
    assert_eq!(gaps.len(), 2);
    assert!(gaps.iter().all(|gap| gap.lost_at.is_some() && gap.filled_at.is_none()), "{gaps:?}");
}

#[tokio::test]
async fn an_answer_by_night_is_due_in_the_morning() {
    let scene = scene().await;
    scene.clock.set("2026-11-24T02:00:00+01:00".parse().unwrap());
    let remote = scene.says("uil", "Waarom is het licht nog aan?", None);
    scene.collect().await;
    let case = scene.case(scene.case_of(&remote).await).await;
    assert_eq!(case.due_at, Some("2026-11-24T10:00:00+01:00".parse().unwrap()));
}

#[tokio::test]
async fn a_look_at_a_young_post_that_has_not_changed_keeps_it_as_it_is() {
    let scene = scene().await;
    let remote = scene.says("bas", "Staat dit er nog?", None);
    scene.collect().await;
    let read = scene.newsroom().store.read();
    let evidence = store::exchanges::count(&read).await.unwrap();
    assert_eq!(recheck::recheck_due(scene.newsroom()).await.unwrap(), 1);
    assert_eq!(store::exchanges::count(&read).await.unwrap(), evidence, "nothing new, nothing kept");
    let post = store::posts::by_remote(&read, scene.town.account, &remote).await.unwrap().unwrap();
    assert_eq!((post.version, post.deleted_at), (1, None));
}

#[tokio::test]
async fn what_was_asked_in_private_is_never_answered_in_public() {
    let scene = scene().await;
    let newsroom = scene.newsroom();
    let remote = scene.whispers("noor", "Mijn uitkering is niet betaald. Kunt u helpen?");
    scene.collect().await;
    let id = scene.case_of(&remote).await;
    let post = store::posts::by_remote(&newsroom.store.read(), scene.town.account, &remote).await.unwrap().unwrap();
    let revision = scene.case(id).await.revision;
    let public = answer(post.id, "Uw uitkering komt morgen.");
    let refused = reply::reply(newsroom, &scene.town.manager, id, revision, public.clone()).await.unwrap_err();
    assert!(matches!(refused, Refusal::Field { field: "private", .. }), "{refused:?}");
    scene.settle().await;
    assert!(scene.on_the_network().await.is_empty());
    let private = reply::Answer { private: true, ..public };
    reply::reply(newsroom, &scene.town.manager, id, revision, private).await.unwrap();
}

#[tokio::test]
async fn an_account_that_lost_its_sign_in_keeps_its_gap_open_until_it_is_connected_again() {
    let scene = scene().await;
    scene.collect().await;
    scene.network.inject(Fault::new(Trouble::Down));
    for _ in 0..6 {
        scene.turn(60);
        scene.collect().await;
    }
    scene.network.mend();
    scene.network.inject(Fault::new(Trouble::DeadToken));
    for _ in 0..12 {
        scene.turn(60);
        scene.collect().await;
    }
    let read = scene.newsroom().store.read();
    let account = store::accounts::get(&read, scene.town.account).await.unwrap().unwrap();
    assert_eq!(account.state.word(), "needs_reconnect");
    assert_eq!(store::gaps::open(&read).await.unwrap().len(), 1, "nobody collected, so nothing was filled");
}
