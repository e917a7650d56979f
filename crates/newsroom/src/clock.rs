//! The clock and the source of identifiers. The only place of the house that reads the system's time and randomness for the newsroom.

use folkmoot_model::ids::{Mint, uuid_v7};
use jiff::Timestamp;
use uuid::Uuid;

/// Tells the time; a test hands in one it can turn.
pub trait Clock: Send + Sync {
    /// This instant, to the microsecond, as the store keeps it.
    fn now(&self) -> Timestamp;
}

/// The system's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the newsroom reads the system clock")]
    fn now(&self) -> Timestamp {
        let now = Timestamp::now();
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }
}

/// Identifiers from the system's clock and randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemMint;

impl Mint for SystemMint {
    fn mint(&self) -> Uuid {
        uuid_v7(SystemClock.now(), &random_bytes())
    }
}

/// Random bytes from the operating system's generator.
#[expect(clippy::disallowed_methods, reason = "the one place where the newsroom reads randomness")]
pub fn random_bytes<const N: usize>() -> [u8; N] {
    use rand::Rng;
    let mut bytes = [0; N];
    rand::rng().fill_bytes(&mut bytes);
    bytes
}

/// A random share between 0 and 1.
pub fn random_share() -> f64 {
    f64::from(u32::from_le_bytes(random_bytes())) / f64::from(u32::MAX)
}
