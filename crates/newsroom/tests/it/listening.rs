//! Streams: told at once while one is open, asked when it is not, and nothing lost or twice in between.

use crate::scene::{Scene, scene};
use folkmoot_model::network::capability::Verb;
use folkmoot_networks::rehearsal::fault::{Fault, Trouble};
use folkmoot_newsroom::incoming::{
    collect,
    listen::{Listening, listen_to_all},
};
use folkmoot_store::{self as store, Page, events::EventFilter};
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// So often is looked whether something has happened, and so long; a machine that is busy needs a while.
const STEP: Duration = Duration::from_millis(20);
const STEPS: usize = 1_500;

async fn known(scene: &Scene, remote_id: &str) -> bool {
    store::posts::by_remote(&scene.newsroom().store.read(), scene.town.account, remote_id).await.unwrap().is_some()
}

/// Waits until a post is here without asking for it.
async fn is_told(scene: &Scene, remote_id: &str) {
    for _ in 0..STEPS {
        if known(scene, remote_id).await {
            return;
        }
        sleep(STEP).await;
    }
    panic!("the stream never told of {remote_id}");
}

/// Opens streams until one stands; a stream that stands wants to be asked for what came in before.
async fn opens(scene: &Scene, listening: &Listening) {
    for _ in 0..STEPS {
        listen_to_all(scene.newsroom(), listening).await.unwrap();
        if timeout(STEP, scene.newsroom().pokes.collect.notified()).await.is_ok() {
            return;
        }
    }
    panic!("no stream was opened");
}

/// Waits until the stream that stood has ended: only then is another tried.
async fn dies(scene: &Scene, listening: &Listening) {
    for _ in 0..STEPS {
        if listen_to_all(scene.newsroom(), listening).await.unwrap() == 1 {
            return;
        }
        sleep(STEP).await;
    }
    panic!("the stream never ended");
}

async fn cursor(scene: &Scene) -> Option<String> {
    let found = store::cursors::get(&scene.newsroom().store.read(), scene.town.account, collect::STREAM).await.unwrap();
    found.map(|(cursor, _)| cursor)
}

/// How often posts were recorded as collected.
async fn collected(scene: &Scene) -> usize {
    let page = Page::first(1_000);
    let events = store::events::list(&scene.newsroom().store.read(), &EventFilter::default(), &page).await.unwrap();
    events.iter().filter(|event| event.verb == "collected").count()
}

#[tokio::test]
async fn a_stream_tells_asking_takes_over_when_it_dies_and_it_is_opened_again() {
    let scene = scene().await;
    scene.collect().await;
    let listening = Listening::with_pause(Duration::ZERO);
    opens(&scene, &listening).await;
    assert_eq!(listen_to_all(scene.newsroom(), &listening).await.unwrap(), 0, "one stream for an account");

    let before = cursor(&scene).await;
    scene.turn(1);
    let first = scene.says("noor", "Hoort u mij?", None);
    is_told(&scene, &first).await;
    assert_eq!(cursor(&scene).await, before, "a stream moves no cursor");

    scene.network.inject(Fault::new(Trouble::Down).during(Verb::Stream));
    dies(&scene, &listening).await;
    scene.turn(1);
    let second = scene.says("bas", "En mij?", None);
    assert!(!known(&scene, &second).await);
    assert_eq!(scene.collect().await, 1, "what came meanwhile, and not again what the stream told");
    assert!(known(&scene, &second).await);

    scene.network.mend();
    opens(&scene, &listening).await;
    scene.turn(1);
    let third = scene.says("wim", "En nu?", None);
    is_told(&scene, &third).await;
    assert_eq!(scene.collect().await, 0, "everything is here");
    assert_eq!(collected(&scene).await, 3, "nothing twice");
    let counts = store::cases::counts(&scene.newsroom().store.read(), None, scene.newsroom().now()).await.unwrap();
    assert_eq!(counts.to_answer, 3);
}

#[tokio::test]
async fn an_account_that_another_process_listens_to_is_left_alone() {
    let scene = scene().await;
    let newsroom = scene.newsroom();
    let (now, name) = (newsroom.now(), format!("stream:{}", scene.town.account));
    let until = now + jiff::SignedDuration::from_secs(90);
    let tx = newsroom.store.begin().await.unwrap();
    assert!(store::leases::acquire(&tx, &name, "another process", now, until).await.unwrap());
    tx.commit_bookkeeping("a test").await.unwrap();
    let listening = Listening::with_pause(Duration::ZERO);
    assert_eq!(listen_to_all(newsroom, &listening).await.unwrap(), 0);
    scene.turn(91);
    assert_eq!(listen_to_all(newsroom, &listening).await.unwrap(), 1, "it died without a word");
}
