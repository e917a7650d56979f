//! A clock that can be turned, and identifiers from a seed.

use folkmoot_model::ids::{Mint, uuid_v7};
use folkmoot_newsroom::Clock;
use jiff::{SignedDuration, Timestamp};
use std::sync::{
    Arc,
    atomic::{AtomicI64, AtomicU64, Ordering},
};
use uuid::Uuid;

/// A clock that stands still until it is turned.
#[derive(Debug, Clone)]
pub struct ManualClock(Arc<AtomicI64>);

impl ManualClock {
    /// Stands at an instant.
    pub fn at(instant: Timestamp) -> Self {
        Self(Arc::new(AtomicI64::new(instant.as_microsecond())))
    }

    /// Turns it on, or back.
    pub fn turn(&self, by: SignedDuration) {
        let micros = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
        self.0.fetch_add(micros, Ordering::SeqCst);
    }

    /// Sets it.
    pub fn set(&self, instant: Timestamp) {
        self.0.store(instant.as_microsecond(), Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::SeqCst)).unwrap_or(Timestamp::MAX)
    }
}

/// Identifiers in order, the same for the same seed.
#[derive(Debug)]
pub struct SeededMint {
    seed: u64,
    next: AtomicU64,
}

impl SeededMint {
    /// From a seed.
    pub fn new(seed: u64) -> Self {
        Self { seed, next: AtomicU64::new(1) }
    }
}

impl Mint for SeededMint {
    fn mint(&self) -> Uuid {
        let count = self.next.fetch_add(1, Ordering::SeqCst);
        let mut random = [0; 10];
        random[..2].copy_from_slice(&self.seed.to_be_bytes()[6..]);
        random[2..].copy_from_slice(&count.to_be_bytes());
        let ms = i64::try_from(1_700_000_000_000 + count).unwrap_or(0);
        uuid_v7(Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH), &random)
    }
}
