//! What a version would do to messages that are cleared and have not gone out: which of them it would stop.

use super::Rulebook;
use crate::{Newsroom, Refusal, outgoing::review};
use folkmoot_model::{
    guideline::{
        Guideline,
        draft::Body,
        finding::{Finding, FindingCode},
    },
    outgoing::message::Message,
};
use folkmoot_store::{self as store, Conn};

/// Messages read at once.
const AT_ONCE: u32 = 100;
/// Cleared messages that are looked at in all: each is read whole.
const MOST: usize = 500;
/// Messages a page names at most.
pub const SHOWN: usize = 50;

/// A cleared message that a version would stop.
#[derive(Debug, Clone, PartialEq)]
pub struct Stopped {
    /// The message.
    pub message: Message,
    /// What stops it.
    pub findings: Vec<Finding>,
}

/// What a draft would do.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Impact {
    /// Cleared messages it was held against, at most 500.
    pub looked_at: usize,
    /// There are more, which were not looked at.
    pub cut: bool,
    /// How many of them it would stop that go out as things stand.
    pub stopped: usize,
    /// The first of those, at most [`SHOWN`].
    pub shown: Vec<Stopped>,
}

/// What a draft would do to cleared messages, if it were in force already.
///
/// # Errors
/// The database.
pub async fn of(newsroom: &Newsroom, c: &impl Conn, body: &Body) -> Result<Impact, Refusal> {
    let present = Rulebook::read(c, newsroom.now()).await?;
    let then = present.clone().with(body);
    let (mut impact, mut after) = (Impact::default(), None);
    loop {
        let some = store::messages::cleared(c, after, AT_ONCE).await?;
        let Some(last) = some.last().map(|message| message.id) else { return Ok(impact) };
        after = Some(last);
        for message in some {
            if impact.looked_at >= MOST {
                return Ok(Impact { cut: true, ..impact });
            }
            impact.looked_at += 1;
            let findings = blocking(newsroom, c, &then, &message).await?;
            if findings.is_empty() || !blocking(newsroom, c, &present, &message).await?.is_empty() {
                continue;
            }
            impact.stopped += 1;
            if impact.shown.len() < SHOWN {
                impact.shown.push(Stopped { message, findings: findings.1 });
            }
        }
    }
}

/// What of a rulebook stops a message at its hour, with the guideline that says so.
pub(super) struct Blocked(pub Option<Guideline>, pub Vec<Finding>);

impl Blocked {
    fn is_empty(&self) -> bool {
        self.1.is_empty()
    }
}

/// Holds a cleared message against a rulebook at its hour. That its hour has come is no reason to stop it.
pub(super) async fn blocking(
    newsroom: &Newsroom,
    c: &impl Conn,
    rules: &Rulebook,
    message: &Message,
) -> Result<Blocked, Refusal> {
    let at = message.planned_at.map_or(newsroom.now(), |at| at.max(newsroom.now()));
    let Some(guideline) = rules.at(message.department, at) else { return Ok(Blocked(None, Vec::new())) };
    let Some(edition) = store::editions::get(c, message.edition).await? else { return Ok(Blocked(None, Vec::new())) };
    let mut findings = review::of_message(newsroom, c, &guideline, message, &edition).await?;
    findings.retain(|finding| finding.blocks() && finding.code != FindingCode::InThePast);
    Ok(Blocked(Some(guideline), findings))
}
