//! The rehearsal network: built in, for training and the demo. Invented townspeople speak to the town, answer, thank, grumble and like, all of
//! it deterministic: the same seed, the same posts of ours and the same clock give the same posts of theirs.
//!
//! It stands for a whole network outside: only what we do is written down, in a journal of its own, so that it outlives a crash of the newsroom
//! between any two steps; what citizens do follows from that. Everything on it is on the host `rehearsal.example`.
//!
//! | module | what |
//! |---|---|
//! | [`town`] | what a trainer gives: settings, accounts, storms, scenes |
//! | `script`, `phrase`, `people` | who speaks and in which words |
//! | `rhythm`, `storm`, `reactions`, `curve` | when they speak, and what becomes of a post of ours |
//! | `journal`, `act` | what was done, on disk |
//! | `world`, `view` | what follows from it, and what can be asked |
//! | [`fault`], [`dice`] | trouble on demand, repeatable chance |
//! | `calls`, `publishing`, `stream` | the connector |

mod act;
mod calls;
mod curve;
pub mod dice;
pub mod fault;
mod journal;
mod own;
mod people;
mod phrase;
mod publishing;
mod reactions;
mod rhythm;
mod saying;
mod script;
mod storm;
mod stream;
#[cfg(test)]
mod tests;
pub mod town;
mod training;
mod view;
mod world;

use act::Act;
use fault::Fault;
use jiff::Timestamp;
use journal::Journal;
use std::{
    fmt, io,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use town::Settings;
use world::World;

/// The host everything on the network is on; `.example` is reserved (RFC 2606), so that nothing is ever looked up.
pub const HOST: &str = "rehearsal.example";

/// Longest post, characters as a reader sees them.
pub const LONGEST: u32 = 500;

/// Asks what time it is.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Why the rehearsal network could not be opened, or could not do what a trainer asked.
#[derive(Debug, thiserror::Error)]
pub enum RehearsalError {
    /// The journal could not be read or written.
    #[error("the journal could not be read or written: {0}")]
    Disk(#[from] io::Error),
    /// The journal is damaged; restore it from a backup.
    #[error("line {line} of the journal is damaged: {why}")]
    Corrupt {
        /// Line, from 1.
        line: usize,
        /// What is wrong with it.
        why: String,
    },
    /// Another process has the journal open.
    #[error("another process uses the journal")]
    Locked,
    /// The disk failed before; open it anew.
    #[error("the disk failed before: the journal takes nothing more until it is opened again")]
    Broken,
    /// What was asked makes no sense.
    #[error("{0}")]
    Refused(String),
}

/// The rehearsal network. A clone is the same network.
#[derive(Clone)]
pub struct Rehearsal(Arc<Inner>);

struct Inner {
    state: Mutex<State>,
    clock: Clock,
    faults: Mutex<Vec<Fault>>,
}

/// The world and what it was made from.
struct State {
    world: World,
    journal: Journal,
}

impl fmt::Debug for Rehearsal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rehearsal").finish_non_exhaustive()
    }
}

impl State {
    /// Writes acts down, then lets them take effect.
    fn act(&mut self, acts: Vec<Act>) -> Result<(), RehearsalError> {
        if !acts.is_empty() {
            self.journal.append(&acts)?;
            for act in acts {
                self.world.apply(act);
            }
        }
        Ok(())
    }
}

impl Rehearsal {
    /// Opens the network from its journal, or begins it with the settings; without a path it lives in memory.
    ///
    /// # Errors
    /// The journal can't be read, is damaged, is in use by another process, or the time zone is unknown.
    pub fn open(path: Option<&Path>, settings: Settings, clock: Clock) -> Result<Self, RehearsalError> {
        let (journal, acts) = match path {
            Some(path) => Journal::open::<Act>(path)?,
            None => (Journal::Memory, Vec::new()),
        };
        let begun = acts.first().and_then(|act| if let Act::Begin { settings } = act { Some(settings.clone()) } else { None });
        let is_new = begun.is_none();
        let settings = begun.unwrap_or(settings);
        let mut state = State { world: World::new(settings.clone())?, journal };
        if is_new {
            state.act(vec![Act::Begin { settings }])?;
        }
        for act in acts {
            state.world.apply(act);
        }
        Ok(Self(Arc::new(Inner { state: Mutex::new(state), clock, faults: Mutex::new(Vec::new()) })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The network's time: the clock's, but never earlier than before.
    fn now(&self, state: &mut State) -> Timestamp {
        state.world.last = state.world.last.max((self.0.clock)());
        state.world.last
    }
}
