//! Model-based: no schedule of edits, approvals, changes of the guideline, freezes, lost answers and crashes publishes an uncleared text.
//!
//! A history is a list of steps made from a seed. They are taken on the real newsroom over a real database, with a network that writes
//! down every word that reaches it; a worker stands still in the middle of its work while others go on, and sometimes never comes back. Beside
//! it a small model ([`judge`]) knows who said yes to what, which rules hold, and what is stopped, and says of each word whether it might leave.
//! On failure the seed is printed, and the shortest list of steps that still fails.
//!
//! `FOLKMOOT_HISTORIES` says how many; the full test suite asks for more, `./test quick` and a plain `cargo test` take [`USUAL`].

mod judge;
mod steps;
mod witness;
mod world;

use folkmoot_store::{Address, Store};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use steps::{Step, history};
use world::World;

/// Histories when nobody says otherwise.
const USUAL: u64 = 200;
/// Where seeds begin; another beginning is another ten thousand histories.
const SEED: u64 = 0x0f01_c0de;
/// A world is made anew after so many histories: its tables grow, and with them what each review looks through.
const PER_WORLD: u64 = 8;

/// Takes the steps in a world; what was wrong, if anything.
async fn take(world: &mut World, number: u64, steps: &[Step]) -> Result<(), String> {
    world.begin(number).await;
    for (place, step) in steps.iter().enumerate() {
        world.take(*step).await.map_err(|wrong| format!("step {place}, {step:?}: {wrong}"))?;
    }
    world.end().await
}

async fn fresh() -> World {
    World::new(Store::open(&Address::Temporary).await.unwrap()).await
}

/// Takes steps out for as long as it still fails.
async fn shrunk(mut steps: Vec<Step>, mut wrong: String) -> (Vec<Step>, String) {
    let mut size = steps.len() / 2;
    while size > 0 {
        let mut from = 0;
        while from < steps.len() {
            let mut fewer = steps.clone();
            fewer.drain(from..(from + size).min(steps.len()));
            match take(&mut fresh().await, 0, &fewer).await {
                Err(still) => (steps, wrong) = (fewer, still),
                Ok(()) => from += size,
            }
        }
        size /= 2;
    }
    (steps, wrong)
}

async fn worker(next: Arc<AtomicU64>, wanted: u64, seen: Arc<Counts>) {
    let mut world = fresh().await;
    let mut taken = 0;
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= wanted {
            break;
        }
        if taken == PER_WORLD {
            seen.add(&world);
            world = fresh().await;
            taken = 0;
        }
        taken += 1;
        let seed = SEED.wrapping_add(number);
        let steps = history(seed);
        if let Err(wrong) = take(&mut world, number, &steps).await {
            let (steps, wrong) = shrunk(steps, wrong).await;
            let list: Vec<String> = steps.iter().map(|step| format!("    {step:?},")).collect();
            panic!("history {number} (seed {seed:#x}): {wrong}\nshortest:\n{}", list.join("\n"));
        }
    }
    seen.add(&world);
}

/// What the histories were about, over all of them: a test in which nothing happens proves nothing.
#[derive(Default)]
struct Counts {
    published: AtomicU64,
    held: AtomicU64,
    crashed: AtomicU64,
    not_cleared: AtomicU64,
    let_pass: AtomicU64,
}

impl Counts {
    fn add(&self, world: &World) {
        self.published.fetch_add(world.counts.published, Ordering::Relaxed);
        self.held.fetch_add(world.counts.held, Ordering::Relaxed);
        self.crashed.fetch_add(world.counts.crashed, Ordering::Relaxed);
        self.not_cleared.fetch_add(world.counts.not_cleared, Ordering::Relaxed);
        self.let_pass.fetch_add(world.counts.let_pass, Ordering::Relaxed);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_history_publishes_an_uncleared_text() {
    let wanted = std::env::var("FOLKMOOT_HISTORIES").ok().and_then(|count| count.parse().ok()).unwrap_or(USUAL);
    let (next, seen) = (Arc::new(AtomicU64::new(0)), Arc::new(Counts::default()));
    let workers: Vec<_> = (0..4).map(|_| tokio::spawn(worker(next.clone(), wanted, seen.clone()))).collect();
    for worker in workers {
        if let Err(failed) = worker.await {
            std::panic::resume_unwind(failed.into_panic());
        }
    }
    let [published, held, crashed, not_cleared, let_pass] =
        [&seen.published, &seen.held, &seen.crashed, &seen.not_cleared, &seen.let_pass]
            .map(|count| count.load(Ordering::Relaxed));
    eprintln!(
        "{wanted} histories: {published} texts left, {let_pass} of them let pass, {held} were held, {not_cleared} no longer cleared, {crashed} crashes"
    );
    assert!(
        published > wanted / 3
            && held > wanted / 50
            && crashed > wanted / 20
            && not_cleared > wanted / 500
            && let_pass > wanted / 200,
        "too little happened"
    );
}

/// The judge itself: each rule it holds is one it would miss.
#[tokio::test]
async fn the_judge_catches_a_text_that_nobody_cleared() {
    let mut world = fresh().await;
    world.begin(0).await;
    world.take(Step::Start { by: 0, banned: false, ahead: 0 }).await.unwrap();
    world.say_behind_everybodys_back(0);
    assert!(world.take(Step::Turn { seconds: 1 }).await.is_err());
}
