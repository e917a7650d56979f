//! A crash between any two steps: the work is dropped after every number of steps, the clock goes on past the lease, and the work begins anew.
//! Whatever happens, each message stands on the network exactly once and each post is collected exactly once.

use crate::scene::{Scene, answer, scene};
use folkmoot_model::{incoming::case::CaseState, network::capability::Verb, outgoing::delivery::DeliveryState};
use folkmoot_networks::rehearsal::fault::{Fault, Trouble};
use folkmoot_newsroom::{
    Refusal,
    incoming::{collect, reply},
    outgoing::{hand_over, publish},
};
use folkmoot_store::{self as store, cases::Tab};
use std::{
    future::Future,
    pin::pin,
    sync::Arc,
    task::{Context, Wake, Waker},
    time::Duration,
};

/// Polls a future so many times, then drops it as a crash would. Says whether it was done.
pub async fn crash_after(steps: usize, work: impl Future) -> bool {
    struct Unheard;
    impl Wake for Unheard {
        fn wake(self: Arc<Self>) {}
    }
    let waker = Waker::from(Arc::new(Unheard));
    let mut work = pin!(work);
    for _ in 0..steps {
        if work.as_mut().poll(&mut Context::from_waker(&waker)).is_ready() {
            return true;
        }
        // the database answers on a thread of its own
        tokio::time::sleep(Duration::from_micros(300)).await;
    }
    false
}

pub async fn everything(scene: &Scene) {
    hand_over::hand_over_due(scene.newsroom()).await.unwrap();
    publish::publish_due(scene.newsroom()).await.unwrap();
}

async fn sent_once_after_a_crash(steps: usize, fault: Option<Fault>) -> bool {
    let scene = scene().await;
    let id = scene.approved("Precies één keer.").await;
    if let Some(fault) = fault {
        scene.network.inject(fault);
    }
    let done = crash_after(steps, everything(&scene)).await;
    scene.turn(600);
    scene.settle().await;
    let delivery = scene.only_delivery(id).await;
    assert!(matches!(delivery.state, DeliveryState::Sent { .. }), "after {steps} steps: {delivery:?}");
    assert_eq!(scene.on_the_network().await, ["Precies één keer."], "after {steps} steps");
    done
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crash_between_any_two_steps_of_publishing_loses_nothing_and_repeats_nothing() {
    for steps in 1..400 {
        if sent_once_after_a_crash(steps, None).await {
            assert!(steps > 5, "the work has steps to crash between");
            return;
        }
    }
    panic!("the work never ended");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn also_when_the_answer_was_lost_before_the_crash() {
    for steps in 1..400 {
        let fault = Fault::new(Trouble::LoseAnswer).during(Verb::Publish).times(1);
        if sent_once_after_a_crash(steps, Some(fault)).await {
            return;
        }
    }
    panic!("the work never ended");
}

/// Whoever answered sees an error and presses again, on the page as it stood: the citizen still reads it once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crash_between_any_two_steps_of_answering_answers_once() {
    for steps in 1..400 {
        let scene = scene().await;
        let remote = scene.says("noor", "Wanneer gaat de brug weer open?", None);
        scene.collect().await;
        let case = scene.case(scene.case_of(&remote).await).await;
        let said = answer(case.first_post, "Vrijdag om zes uur.");
        let send = || reply::reply(scene.newsroom(), &scene.town.manager, case.id, case.revision, said.clone());
        let work = async {
            send().await.unwrap();
            everything(&scene).await;
        };
        let done = crash_after(steps, work).await;
        let again = send().await;
        assert!(matches!(again, Ok(_) | Err(Refusal::Stale | Refusal::Obstacles(_))), "after {steps} steps: {again:?}");
        scene.turn(600);
        scene.settle().await;
        let texts = scene.on_the_network().await;
        assert!(texts.len() == 1 && texts[0].ends_with("Vrijdag om zes uur."), "after {steps} steps: {texts:?}");
        assert_eq!(scene.case(case.id).await.state, CaseState::Answered, "after {steps} steps");
        if done {
            return;
        }
    }
    panic!("the work never ended");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crash_between_any_two_steps_of_collecting_loses_nothing_and_repeats_nothing() {
    for steps in 1..400 {
        let scene = scene().await;
        for name in ["anna", "bram", "cato"] {
            scene.says(name, "Wanneer gaat de brug weer open?", None);
        }
        scene.turn(30);
        let done = crash_after(steps, collect::collect_due(scene.newsroom())).await;
        scene.turn(600);
        scene.collect().await;
        let filter =
            store::cases::QueueFilter { tab: Tab::ToAnswer, departments: None, owner: None, search: None, account: None };
        let page = store::cases::QueuePage { after: None, limit: 50 };
        let rows = store::cases::queue(&scene.newsroom().store.read(), &filter, &page).await.unwrap();
        let mut names: Vec<_> = rows.iter().map(|row| row.author_name.clone()).collect();
        names.sort();
        assert_eq!(names, ["anna", "bram", "cato"], "after {steps} steps");
        if done {
            return;
        }
    }
    panic!("the work never ended");
}
