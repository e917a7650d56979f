//! How a call to a network can fail, and what to do next: every error has exactly one [`Disposition`].

use super::capability::Verb;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What went wrong, in the terms a decision needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "detail")]
pub enum NetworkErrorKind {
    /// No connection was made: the request certainly did not arrive.
    Unreachable(String),
    /// The request left and no whole answer came: it may have had its effect.
    OutcomeUnknown(String),
    /// The server asks us to wait (429, or 503 with Retry-After).
    RateLimited,
    /// The server failed before doing anything we know of (5xx with an answer).
    ServerFailed(u16),
    /// Our token is refused or expired (401, or 403 saying so).
    Unauthorised,
    /// The account may not do this (403).
    Forbidden(String),
    /// What we speak of is not there, or no longer (404, 410).
    Gone,
    /// The server refuses this content (422 and other 4xx), with its words.
    Refused(String),
    /// The answer could not be understood; for a publish the effect is unknown.
    Malformed(String),
    /// The connector can't do this; a greyed button should have said so.
    Unsupported,
    /// The address is not one we connect to (egress gateway).
    AddressRefused(String),
    /// The answer was larger or slower than we accept.
    TooMuch(String),
}

/// A failed call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkError {
    /// What went wrong.
    pub kind: NetworkErrorKind,
    /// What was being done.
    pub operation: Verb,
    /// When the server allows another try, if it said.
    pub retry_at: Option<Timestamp>,
}

/// What to do after a failed call. Total: every error has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disposition {
    /// Nothing happened there; try again, not before the instant if one is given.
    Retry {
        /// The server's own wish, obeyed exactly.
        at: Option<Timestamp>,
    },
    /// The account has to be connected anew by a person.
    Reconnect,
    /// Trying again is no use; a person decides.
    GiveUp,
    /// It may have happened: look before doing anything else.
    Reconcile,
}

impl NetworkError {
    /// A failure of an operation, with no wish from the server about when to retry.
    pub fn new(operation: Verb, kind: NetworkErrorKind) -> Self {
        Self { kind, operation, retry_at: None }
    }

    /// The same failure with the server's wish about when to retry.
    #[must_use]
    pub fn retry_at(mut self, at: Option<Timestamp>) -> Self {
        self.retry_at = at;
        self
    }

    /// Whether the operation changes something on the network.
    fn changes(&self) -> bool {
        !matches!(self.operation, Verb::FindSent | Verb::Collect | Verb::Stream | Verb::Measure)
    }

    /// What to do next.
    pub fn disposition(&self) -> Disposition {
        use NetworkErrorKind as K;
        match &self.kind {
            K::OutcomeUnknown(_) | K::Malformed(_) | K::ServerFailed(_) | K::TooMuch(_) if self.changes() => {
                Disposition::Reconcile
            }
            K::Unreachable(_) | K::RateLimited | K::OutcomeUnknown(_) | K::Malformed(_) | K::ServerFailed(_) | K::TooMuch(_) => {
                Disposition::Retry { at: self.retry_at }
            }
            K::Unauthorised => Disposition::Reconnect,
            K::Forbidden(_) | K::Gone | K::Refused(_) | K::Unsupported | K::AddressRefused(_) => Disposition::GiveUp,
        }
    }
}

impl fmt::Display for NetworkErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable(why) => write!(f, "the server can't be reached ({why})"),
            Self::OutcomeUnknown(why) => write!(f, "the answer was lost ({why})"),
            Self::RateLimited => f.write_str("the server asks us to wait"),
            Self::ServerFailed(status) => write!(f, "the server failed (status {status})"),
            Self::Unauthorised => f.write_str("the server no longer accepts our sign-in"),
            Self::Forbidden(why) => write!(f, "the account may not do this ({why})"),
            Self::Gone => f.write_str("it is no longer there"),
            Self::Refused(why) => write!(f, "the server refused it: {why}"),
            Self::Malformed(why) => write!(f, "the answer could not be understood ({why})"),
            Self::Unsupported => f.write_str("this network can't do that"),
            Self::AddressRefused(why) => write!(f, "the address is not one we connect to ({why})"),
            Self::TooMuch(why) => write!(f, "the answer was more than we accept ({why})"),
        }
    }
}

impl NetworkErrorKind {
    /// Reads back what was written down in words; nothing for other words.
    pub fn read(words: &str) -> Option<Self> {
        let within = |before: &str| words.strip_prefix(before)?.strip_suffix(')').map(str::to_owned);
        let status = || within("the server failed (status ")?.parse().ok();
        let plain = [Self::RateLimited, Self::Unauthorised, Self::Gone, Self::Unsupported];
        within("the server can't be reached (")
            .map(Self::Unreachable)
            .or_else(|| within("the answer was lost (").map(Self::OutcomeUnknown))
            .or_else(|| status().map(Self::ServerFailed))
            .or_else(|| within("the account may not do this (").map(Self::Forbidden))
            .or_else(|| words.strip_prefix("the server refused it: ").map(|why| Self::Refused(why.to_owned())))
            .or_else(|| within("the answer could not be understood (").map(Self::Malformed))
            .or_else(|| within("the address is not one we connect to (").map(Self::AddressRefused))
            .or_else(|| within("the answer was more than we accept (").map(Self::TooMuch))
            .or_else(|| plain.into_iter().find(|kind| kind.to_string() == words))
    }
}

impl fmt::Display for NetworkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)
    }
}

impl std::error::Error for NetworkError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_outcome_is_reconciled_when_it_changes_something_and_retried_when_it_reads() {
        let lost = NetworkErrorKind::OutcomeUnknown("connection reset".into());
        assert_eq!(NetworkError::new(Verb::Publish, lost.clone()).disposition(), Disposition::Reconcile);
        assert_eq!(NetworkError::new(Verb::Collect, lost).disposition(), Disposition::Retry { at: None });
        assert_eq!(NetworkError::new(Verb::Publish, NetworkErrorKind::ServerFailed(500)).disposition(), Disposition::Reconcile);
    }

    #[test]
    fn every_kind_is_read_back_from_its_words() {
        use NetworkErrorKind as K;
        let why = || "it said (twice): no".to_owned();
        for kind in [
            K::Unreachable(why()),
            K::OutcomeUnknown(why()),
            K::RateLimited,
            K::ServerFailed(502),
            K::Unauthorised,
            K::Forbidden(why()),
            K::Gone,
            K::Refused(why()),
            K::Malformed(why()),
            K::Unsupported,
            K::AddressRefused(why()),
            K::TooMuch(why()),
        ] {
            assert_eq!(K::read(&kind.to_string()), Some(kind.clone()), "{kind}");
        }
        assert_eq!(K::read("the weather was bad"), None);
    }

    #[test]
    fn the_servers_wish_is_carried_exactly() {
        let at = Timestamp::from_second(1_800_000_000).unwrap();
        let error = NetworkError::new(Verb::Publish, NetworkErrorKind::RateLimited).retry_at(Some(at));
        assert_eq!(error.disposition(), Disposition::Retry { at: Some(at) });
    }
}
