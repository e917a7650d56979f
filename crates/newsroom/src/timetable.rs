//! The timetable: every reconciler, how often it runs, and the loop that runs them. A reconciler has no input, can run at any time, any
//! number of times, in any number of processes.
//!
//! | name | every | does |
//! |---|---|---|
//! | `hand_over_due` | 1 s, or when poked | planned messages whose time has come |
//! | `publish_due` | 1 s, or when poked | tries and looks for deliveries |
//! | `collect_due` | 2 s, or when poked | asks accounts whose turn it is |
//! | `listen` | 15 s | opens streams |
//! | `recheck_due` | 60 s | posts of the last days looked at again in turn: edits and deletions |
//! | `expire_due` | 30 s | messages whose time is over, or whose place another has taken |
//! | `measure_due` | 30 s | figures of posts that stand |
//! | `refresh_capabilities` | 10 min | limits of accounts, read anew once a day |
//! | `guideline_watch` | 15 s | cleared messages that a newly signed version stops |
//! | `remind_due` | 30 s | people who may say yes to a message that waits are told |
//! | `tidy` | 10 min | old sessions, sign-in attempts, pending connections |

use crate::{
    Newsroom, Refusal,
    accounts::keep,
    guideline,
    incoming::{
        collect,
        listen::{self, Listening},
        recheck,
    },
    outgoing::{expire, hand_over, measure, publish, remind},
    staff::tidy,
};
use folkmoot_store as store;
use futures::future::BoxFuture;
use std::time::Duration;
use tokio::{sync::watch, task::JoinSet, time::sleep};

/// The reconcilers of the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reconciler {
    /// Planned messages whose time has come.
    HandOver,
    /// Deliveries.
    Publish,
    /// What came in.
    Collect,
    /// Streams.
    Listen,
    /// Edits and deletions nobody tells of.
    Recheck,
    /// Messages whose time is over.
    Expire,
    /// Figures.
    Measure,
    /// Limits of accounts.
    Refresh,
    /// What a new version of the guideline stops.
    Watch,
    /// Who is told that their yes is asked for.
    Remind,
    /// What has expired.
    Tidy,
}

impl Reconciler {
    /// All of them, in the order they start.
    pub const ALL: [Self; 11] = [
        Self::HandOver,
        Self::Publish,
        Self::Collect,
        Self::Listen,
        Self::Recheck,
        Self::Expire,
        Self::Measure,
        Self::Refresh,
        Self::Watch,
        Self::Remind,
        Self::Tidy,
    ];

    /// The name it is recorded under.
    pub fn name(self) -> &'static str {
        match self {
            Self::HandOver => "hand_over_due",
            Self::Publish => "publish_due",
            Self::Collect => "collect_due",
            Self::Listen => "listen",
            Self::Recheck => "recheck_due",
            Self::Expire => "expire_due",
            Self::Measure => "measure_due",
            Self::Refresh => "refresh_capabilities",
            Self::Watch => guideline::watch::NAME,
            Self::Remind => "remind_due",
            Self::Tidy => "tidy",
        }
    }

    /// How often it runs without being poked.
    pub fn every(self) -> Duration {
        match self {
            Self::HandOver | Self::Publish => Duration::from_secs(1),
            Self::Collect => Duration::from_secs(2),
            Self::Listen | Self::Watch => Duration::from_secs(15),
            Self::Expire | Self::Measure | Self::Remind => Duration::from_secs(30),
            Self::Recheck => Duration::from_mins(1),
            Self::Refresh | Self::Tidy => Duration::from_mins(10),
        }
    }

    /// One run. Returns how many things it worked on.
    fn run<'a>(self, newsroom: &'a Newsroom, listening: &'a Listening) -> BoxFuture<'a, Result<u64, Refusal>> {
        match self {
            Self::HandOver => Box::pin(hand_over::hand_over_due(newsroom)),
            Self::Publish => Box::pin(publish::publish_due(newsroom)),
            Self::Collect => Box::pin(collect::collect_due(newsroom)),
            Self::Listen => Box::pin(listen::listen_to_all(newsroom, listening)),
            Self::Recheck => Box::pin(recheck::recheck_due(newsroom)),
            Self::Expire => Box::pin(expire::expire_due(newsroom)),
            Self::Measure => Box::pin(measure::measure_due(newsroom)),
            Self::Refresh => Box::pin(keep::refresh_capabilities(newsroom)),
            Self::Watch => Box::pin(guideline::watch::hold_cleared(newsroom)),
            Self::Remind => Box::pin(remind::remind_due(newsroom)),
            Self::Tidy => Box::pin(tidy::tidy(newsroom)),
        }
    }

    /// Rounds that may overlap: one slow network must not hold up the others.
    fn overlapping(self) -> usize {
        match self {
            Self::Publish | Self::Collect => 8,
            _ => 1,
        }
    }
}

/// A run that worked on nothing is written down at most this often; one that did, or failed, always.
const QUIET_NOTE_EVERY: Duration = Duration::from_mins(1);

/// Runs every reconciler until told to stop.
#[derive(Debug)]
pub struct Timetable {
    tasks: JoinSet<()>,
    stop: watch::Sender<bool>,
}

impl Timetable {
    /// Starts all reconcilers.
    pub fn start(newsroom: &Newsroom) -> Self {
        let (stop, stopped) = watch::channel(false);
        let mut tasks = JoinSet::new();
        let listening = Listening::default();
        for reconciler in Reconciler::ALL {
            tasks.spawn(keep_running(newsroom.clone(), reconciler, listening.clone(), stopped.clone()));
        }
        Self { tasks, stop }
    }

    /// Lets running calls end and starts none.
    pub async fn stop(mut self) {
        let _ = self.stop.send(true);
        while self.tasks.join_next().await.is_some() {}
    }
}

async fn keep_running(newsroom: Newsroom, reconciler: Reconciler, listening: Listening, mut stopped: watch::Receiver<bool>) {
    let mut rounds: JoinSet<()> = JoinSet::new();
    let mut quiet_for = QUIET_NOTE_EVERY;
    loop {
        while rounds.try_join_next().is_some() {}
        if rounds.len() < reconciler.overlapping() {
            let note_quiet = quiet_for >= QUIET_NOTE_EVERY;
            if note_quiet {
                quiet_for = Duration::ZERO;
            }
            let (newsroom, listening) = (newsroom.clone(), listening.clone());
            rounds.spawn(async move { round(&newsroom, reconciler, &listening, note_quiet).await });
        }
        quiet_for += reconciler.every();
        tokio::select! {
            () = sleep(reconciler.every()) => {}
            () = poked(&newsroom, reconciler) => {}
            _ = stopped.changed() => break,
        }
    }
    while rounds.join_next().await.is_some() {}
}

async fn poked(newsroom: &Newsroom, reconciler: Reconciler) {
    match reconciler {
        Reconciler::Publish => newsroom.pokes.publish.notified().await,
        Reconciler::Collect => newsroom.pokes.collect.notified().await,
        _ => std::future::pending().await,
    }
}

/// One run, noted for the health page.
async fn round(newsroom: &Newsroom, reconciler: Reconciler, listening: &Listening, note_quiet: bool) {
    let started = newsroom.now();
    let result = reconciler.run(newsroom, listening).await;
    if let Err(error) = &result {
        tracing::warn!(reconciler = reconciler.name(), %error, "run failed");
    }
    let worked = !matches!(result, Ok(0));
    if !worked && !note_quiet {
        return;
    }
    let noted = note(newsroom, reconciler, started, result).await;
    if let Err(error) = noted {
        tracing::warn!(reconciler = reconciler.name(), %error, "the run could not be noted");
    }
}

async fn note(
    newsroom: &Newsroom,
    reconciler: Reconciler,
    started: jiff::Timestamp,
    result: Result<u64, Refusal>,
) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let (items, error) = match result {
        Ok(items) => (items, None),
        Err(error) => (0, Some(error.to_string())),
    };
    store::runs::note(&tx, reconciler.name(), started, newsroom.now(), items, error.as_deref()).await?;
    tx.commit_bookkeeping("a run is no change of the record").await?;
    Ok(())
}
