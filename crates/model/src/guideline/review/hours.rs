//! Posting hours: when a message may go out, and the next moment it may.
//!
//! At the moment of sending nothing is judged here: the planned time was judged when people chose and approved it, and a delivery
//! that a network held up past closing is not stopped for it.

use crate::{
    guideline::{
        clause::Clause,
        finding::{Finding, FindingCode, Fix, Place},
        review::ReviewContext,
    },
    outgoing::message::Kind,
    time::OfficeHours,
};
use jiff::{SignedDuration, Timestamp};

/// A form chooses minutes: a time this much past is the minute under way.
const THIS_MINUTE: SignedDuration = SignedDuration::from_secs(60);

/// Judges the planned time, or now when it goes out at once.
pub(super) fn check(clause: &Clause, hours: &OfficeHours, except: &[Kind], context: &ReviewContext) -> Vec<Finding> {
    if context.sending {
        return Vec::new();
    }
    let any_time = except.contains(&context.kind);
    let next_from = |at: Timestamp| if any_time { Some(at) } else { hours.opens_next(at) };
    let planned = context.planned_at.unwrap_or(context.now);
    let (code, next) = if context.now.duration_since(planned) >= THIS_MINUTE {
        (FindingCode::InThePast, next_from(context.now))
    } else if !any_time && !hours.is_open(planned) {
        (FindingCode::OutsidePostingHours, next_from(planned.max(context.now)))
    } else {
        return Vec::new();
    };
    let mut finding =
        Finding::under(clause, code, Place::Time).saying("planned", planned.to_string()).saying("zone", hours.zone_name());
    if let Some(at) = next {
        finding = finding.saying("next", at.to_string());
        finding.fix = Some(Fix::MoveTo { at });
    }
    vec![finding]
}
