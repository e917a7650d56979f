//! How a call that left no whole answer ended. The difference that matters: certainly not sent, or perhaps sent.

use folkmoot_model::network::error::NetworkErrorKind;

/// A call that brought no whole answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EgressError {
    /// The address is not one we connect to; nothing was connected.
    #[error("the address is refused: {0}")]
    AddressRefused(String),
    /// No connection was made: the request certainly did not arrive. Safe to make again.
    #[error("no connection: {0}")]
    Unreachable(String),
    /// The request may have arrived, and no whole answer came in time.
    #[error("no whole answer: {0}")]
    Lost(String),
    /// The answer was longer than the call accepts, or redirected too often. The request arrived.
    #[error("{why}")]
    TooMuch {
        /// What was too much.
        why: String,
        /// The first bytes of the answer, at most [`HEAD_BYTES`].
        head: Vec<u8>,
    },
}

/// So much of a refused answer is kept, to tell which thing was too large.
pub const HEAD_BYTES: usize = 512;

impl EgressError {
    /// A short answer to what was too much, with no bytes kept.
    pub(super) fn too_much(why: impl Into<String>) -> Self {
        Self::TooMuch { why: why.into(), head: Vec::new() }
    }

    /// The same in the words every connector uses.
    pub fn kind(self) -> NetworkErrorKind {
        match self {
            Self::AddressRefused(why) => NetworkErrorKind::AddressRefused(why),
            Self::Unreachable(why) => NetworkErrorKind::Unreachable(why),
            Self::Lost(why) => NetworkErrorKind::OutcomeUnknown(why),
            Self::TooMuch { why, .. } => NetworkErrorKind::TooMuch(why),
        }
    }
}
