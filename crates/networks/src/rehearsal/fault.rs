//! Trouble on demand, for tests and training: answers that get lost, a server that is down, a token that dies. Kept in memory only; a
//! restart mends everything.

use folkmoot_model::network::{
    capability::Verb,
    error::{NetworkError, NetworkErrorKind},
};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// No connection.
    Down,
    /// The answer takes this long.
    Slow {
        /// Milliseconds.
        by_ms: u64,
    },
    /// The request has no effect and no answer comes.
    LoseRequest,
    /// The request has its effect and no answer comes.
    LoseAnswer,
    /// The network asks to wait.
    RateLimited {
        /// Seconds.
        for_s: u32,
    },
    /// The token is refused.
    DeadToken,
    /// The server answers with this status before it does anything.
    Fails {
        /// Status, 500 to 599.
        status: u16,
    },
}

/// Some trouble, for whom, for which calls, how long and how often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    trouble: Trouble,
    account: Option<String>,
    verb: Option<Verb>,
    from: Option<Timestamp>,
    until: Option<Timestamp>,
    times: Option<u32>,
}

impl Fault {
    /// Trouble for everyone, in every call, until it is mended.
    pub fn new(trouble: Trouble) -> Self {
        Self { trouble, account: None, verb: None, from: None, until: None, times: None }
    }

    /// For one account only, by the network's identifier of it.
    #[must_use]
    pub fn on(mut self, account: &str) -> Self {
        self.account = Some(account.to_owned());
        self
    }

    /// In one kind of call only.
    #[must_use]
    pub fn during(mut self, verb: Verb) -> Self {
        self.verb = Some(verb);
        self
    }

    /// From an instant up to but not including another.
    #[must_use]
    pub fn between(mut self, from: Timestamp, until: Timestamp) -> Self {
        (self.from, self.until) = (Some(from), Some(until));
        self
    }

    /// In so many calls, then no more.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Whether a call meets it; counts it if so.
    fn strikes(&mut self, account: &str, verb: Verb, now: Timestamp) -> bool {
        let meant = self.account.as_ref().is_none_or(|only| only == account)
            && self.verb.is_none_or(|only| only == verb)
            && self.from.is_none_or(|from| from <= now)
            && self.until.is_none_or(|until| now < until);
        match &mut self.times {
            _ if !meant => false,
            None => true,
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
        }
    }
}

/// What one call meets.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Weather {
    pub(super) wait: Duration,
    /// It fails before it has an effect.
    pub(super) before: Option<NetworkError>,
    /// Its answer is lost.
    pub(super) answer_lost: bool,
}

/// What a call meets, of all the trouble there is.
pub(super) fn weather(faults: &mut Vec<Fault>, account: &str, verb: Verb, now: Timestamp) -> Weather {
    let mut weather = Weather::default();
    for fault in faults.iter_mut() {
        if weather.before.is_some() || !fault.strikes(account, verb, now) {
            continue;
        }
        let mut fails = |kind| weather.before = Some(NetworkError::new(verb, kind));
        match fault.trouble {
            Trouble::Down => fails(NetworkErrorKind::Unreachable("the rehearsal network is down, as it was told".to_owned())),
            Trouble::LoseRequest => fails(NetworkErrorKind::OutcomeUnknown("the request was lost, as it was told".to_owned())),
            Trouble::DeadToken => fails(NetworkErrorKind::Unauthorised),
            Trouble::Fails { status } => fails(NetworkErrorKind::ServerFailed(status)),
            Trouble::RateLimited { for_s } => {
                let again = now.checked_add(SignedDuration::from_secs(i64::from(for_s))).ok();
                weather.before = Some(NetworkError::new(verb, NetworkErrorKind::RateLimited).retry_at(again));
            }
            Trouble::Slow { by_ms } => weather.wait += Duration::from_millis(by_ms),
            Trouble::LoseAnswer => weather.answer_lost = true,
        }
    }
    faults.retain(|fault| fault.times != Some(0) && fault.until.is_none_or(|until| now < until));
    weather
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_strikes_whom_it_means_and_as_often_as_it_says() {
        let now = Timestamp::UNIX_EPOCH;
        let mut faults = vec![
            Fault::new(Trouble::LoseAnswer).on("one").during(Verb::Publish).times(1),
            Fault::new(Trouble::RateLimited { for_s: 60 })
                .between(now + SignedDuration::from_secs(10), now + SignedDuration::from_secs(20)),
        ];
        assert_eq!(weather(&mut faults, "two", Verb::Publish, now), Weather::default());
        assert!(weather(&mut faults, "one", Verb::Publish, now).answer_lost);
        assert!(!weather(&mut faults, "one", Verb::Publish, now).answer_lost);
        let later = now + SignedDuration::from_secs(10);
        let limited = weather(&mut faults, "two", Verb::Collect, later).before.unwrap();
        assert_eq!(limited.retry_at, Some(later + SignedDuration::from_secs(60)));
        assert_eq!(weather(&mut faults, "two", Verb::Collect, now + SignedDuration::from_secs(20)), Weather::default());
        assert!(faults.is_empty());
    }
}
