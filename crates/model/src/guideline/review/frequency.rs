//! Frequency: how many messages an account sends in an hour and in a day, and how long it waits between two. Messages of all departments
//! count, for a reader sees one account.
//!
//! Windows slide: an hour is any 60 minutes, a day any 24 hours, so that no place depends on where a clock strikes. At the moment of sending
//! nothing is judged here, as with posting hours.

use crate::{
    guideline::{
        clause::{Clause, Pace},
        finding::{Finding, FindingCode, Fix, Place},
        review::ReviewContext,
    },
    ids::{AccountId, DepartmentId, MessageId},
    outgoing::edition::Content,
};
use jiff::{SignedDuration, Timestamp};

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// Neighbours named in a finding.
const NAMED: usize = 5;
/// A better time is looked for among so many places.
const TRIED: usize = 200;

/// A message that goes out, or went out, on an account.
#[derive(Debug, Clone, PartialEq)]
pub struct Nearby {
    /// The account.
    pub account: AccountId,
    /// The message.
    pub message: MessageId,
    /// Whose.
    pub department: DepartmentId,
    /// Its working title; nothing while its embargo holds.
    pub title: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// A place at which a rule is broken.
#[derive(Debug, Clone, PartialEq)]
pub struct Crowd<'a> {
    /// How.
    pub code: FindingCode,
    /// The neighbours that make it so, the nearest first.
    pub with: Vec<&'a Nearby>,
    /// How many there would be, or how many minutes apart.
    pub count: u32,
    /// What the rule says.
    pub limit: u32,
}

/// What a message at an instant would break on an account with these others.
pub fn crowds<'a>(pace: &Pace, at: Timestamp, others: &[&'a Nearby]) -> Vec<Crowd<'a>> {
    let mut found = Vec::new();
    let away = |one: &Nearby| one.at.duration_since(at).abs();
    let mut near: Vec<&Nearby> = others.to_vec();
    near.sort_by_key(|one| (away(one), one.at, one.message));
    let apart = SignedDuration::from_mins(i64::from(pace.apart_min));
    let close: Vec<&Nearby> = near.iter().copied().filter(|one| away(one) < apart).collect();
    if let Some(nearest) = close.first() {
        let minutes = u32::try_from(away(nearest).as_mins()).unwrap_or(u32::MAX);
        found.push(Crowd { code: FindingCode::TooSoon, with: close, count: minutes, limit: pace.apart_min });
    }
    for (code, window, limit) in
        [(FindingCode::TooManyInHour, HOUR, pace.per_hour), (FindingCode::TooManyInDay, DAY, pace.per_day)]
    {
        let with = fullest(at, window, &near);
        let count = u32::try_from(with.len()).unwrap_or(u32::MAX).saturating_add(1);
        if count > limit {
            found.push(Crowd { code, with, count, limit });
        }
    }
    found
}

/// The others in the fullest window of this length that holds the instant.
fn fullest<'a>(at: Timestamp, window: SignedDuration, near: &[&'a Nearby]) -> Vec<&'a Nearby> {
    // a fullest window begins with the instant or with one of the others
    let begins = near.iter().map(|one| one.at).chain([at]).filter(|start| *start <= at && at.duration_since(*start) < window);
    let within = |start: Timestamp| -> Vec<&'a Nearby> {
        near.iter().copied().filter(|one| one.at >= start && one.at.duration_since(start) < window).collect()
    };
    begins.map(within).max_by_key(Vec::len).unwrap_or_default()
}

/// Judges the planned time, or now when it goes out at once, on each account.
pub(super) fn check(clause: &Clause, pace: &Pace, content: &Content, context: &ReviewContext) -> Vec<Finding> {
    if context.sending || pace.except.contains(&context.kind) {
        return Vec::new();
    }
    let at = context.planned_at.unwrap_or(context.now).max(context.now);
    let on = |account: AccountId| -> Vec<&Nearby> { context.around.nearby.iter().filter(|one| one.account == account).collect() };
    let accounts: Vec<AccountId> = content.targets.iter().map(|target| target.account).collect();
    let mut findings: Vec<Finding> = Vec::new();
    for account in &accounts {
        let others = on(*account);
        findings.extend(crowds(pace, at, &others).iter().map(|crowd| finding(clause, crowd).about(*account)));
    }
    if findings.is_empty() {
        return findings;
    }
    let fits = |at: Timestamp| accounts.iter().all(|account| crowds(pace, at, &on(*account)).is_empty());
    if let Some(at) = better(pace, at, &context.around.nearby, fits) {
        for finding in &mut findings {
            finding.fix = Some(Fix::MoveTo { at });
        }
    }
    findings
}

/// The next time at which nothing is broken; nothing where none is near.
fn better(pace: &Pace, at: Timestamp, nearby: &[Nearby], fits: impl Fn(Timestamp) -> bool) -> Option<Timestamp> {
    let after =
        |one: &Nearby| [i64::from(pace.apart_min), 60, 24 * 60].map(|minutes| one.at + SignedDuration::from_mins(minutes));
    let mut places: Vec<Timestamp> = nearby.iter().flat_map(after).filter(|place| *place > at).collect();
    places.sort();
    places.dedup();
    places.into_iter().take(TRIED).find(|place| fits(*place))
}

fn finding(clause: &Clause, crowd: &Crowd<'_>) -> Finding {
    let mut named: Vec<&str> = crowd.with.iter().filter_map(|one| one.title.as_deref()).take(NAMED).collect();
    if named.len() < crowd.with.len() {
        named.push("…");
    }
    let mut finding = Finding::under(clause, crowd.code, Place::Time)
        .saying("count", crowd.count.to_string())
        .saying("limit", crowd.limit.to_string())
        .saying("others", named.join(", "));
    if let Some((one, title)) = crowd.with.iter().find_map(|one| Some((one, one.title.as_deref()?))) {
        finding = finding.saying("message", one.message.to_string()).saying("title", title);
    }
    finding
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    const PACE: Pace = Pace { per_hour: 2, per_day: 4, apart_min: 20, except: Vec::new() };

    fn nearby(minutes: &[i64]) -> Vec<Nearby> {
        let one = |(place, minute): (usize, &i64)| Nearby {
            account: AccountId(Uuid::nil()),
            message: MessageId(Uuid::from_u128(place as u128)),
            department: DepartmentId(Uuid::nil()),
            title: Some(format!("m{place}")),
            at: minute_of(*minute),
        };
        minutes.iter().enumerate().map(one).collect()
    }

    fn minute_of(minute: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minute + 10_000)
    }

    fn codes(at: i64, others: &[i64]) -> Vec<(FindingCode, u32)> {
        let nearby = nearby(others);
        let others: Vec<&Nearby> = nearby.iter().collect();
        crowds(&PACE, minute_of(at), &others).into_iter().map(|crowd| (crowd.code, crowd.count)).collect()
    }

    #[test]
    fn two_need_their_distance_and_a_window_slides() {
        assert_eq!(codes(0, &[20]), []);
        assert_eq!(codes(0, &[19]), [(FindingCode::TooSoon, 19)]);
        assert_eq!(codes(0, &[-19]), [(FindingCode::TooSoon, 19)]);
        assert_eq!(codes(0, &[-30, 29]), [(FindingCode::TooManyInHour, 3)], "59 minutes from the first to the last");
        assert_eq!(codes(0, &[-30, 30]), [], "60 minutes");
        assert_eq!(codes(0, &[-300, -200, 200, 300]), [(FindingCode::TooManyInDay, 5)]);
        assert_eq!(codes(0, &[-800, -700, 700, 800]), [], "no 24 hours hold more than four");
        assert_eq!(codes(0, &[]), []);
    }

    proptest! {
        /// Against counting every window by hand.
        #[test]
        fn a_window_is_full_exactly_when_some_stretch_holds_too_many(others in prop::collection::vec(-3_000_i64..3_000, 0..12)) {
            let found = codes(0, &others);
            for (code, minutes, limit) in [(FindingCode::TooManyInHour, 60, 2), (FindingCode::TooManyInDay, 1_440, 4)] {
                let most = (1 - minutes..=0).map(|start| others.iter().filter(|at| (start..start + minutes).contains(*at)).count() + 1).max();
                let counted = found.iter().find(|(other, _)| *other == code).map(|(_, count)| *count as usize);
                prop_assert_eq!(counted, most.filter(|most| *most > limit));
            }
            let nearest = others.iter().map(|at| at.abs()).min().filter(|away| *away < 20);
            let soon = found.iter().find(|(code, _)| *code == FindingCode::TooSoon).map(|(_, count)| i64::from(*count));
            prop_assert_eq!(soon, nearest);
        }
    }
}
