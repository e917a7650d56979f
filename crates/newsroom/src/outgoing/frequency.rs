//! How often accounts speak: what else goes out, or went out, on the accounts of a message around its time, for the review; and every place of
//! a stretch of time at which the guideline is broken, for the calendar.

use crate::{Newsroom, Refusal, guideline::Rulebook};
use folkmoot_model::{
    guideline::{
        Guideline,
        clause::{Pace, Rule},
        finding::FindingCode,
        review::frequency::{Nearby, crowds},
    },
    ids::{AccountId, DepartmentId, MessageId},
    outgoing::message::{Kind, Message, MessageState},
};
use folkmoot_store::{self as store, Conn, messages::MessageRow};
use jiff::{SignedDuration, Timestamp};

/// The longest window of the rule.
const WINDOW: SignedDuration = SignedDuration::from_hours(24);

/// Whether a message counts: it is cleared, or it has gone out.
fn counts(message: &Message) -> bool {
    matches!(message.state, MessageState::Approved | MessageState::Scheduled { .. } | MessageState::Published { .. })
}

/// When a message goes out or went out, as the calendar has it.
fn at(message: &Message) -> Option<Timestamp> {
    match message.state {
        MessageState::Scheduled { at } | MessageState::Published { at } => Some(at),
        _ => message.planned_at,
    }
}

async fn rows(c: &impl Conn, from: Timestamp, to: Timestamp) -> Result<Vec<MessageRow>, Refusal> {
    let (from, to) = (from.saturating_sub(WINDOW).unwrap_or(from), to.saturating_add(WINDOW).unwrap_or(to));
    let mut rows = store::messages::planned(c, from, to, None).await?;
    rows.retain(|row| counts(&row.message));
    Ok(rows)
}

/// A row on each of its accounts. What another department keeps under embargo is counted and not named.
fn nearby_of(row: &MessageRow, department: Option<DepartmentId>, now: Timestamp) -> Vec<Nearby> {
    let message = &row.message;
    let Some(at) = at(message) else { return Vec::new() };
    let known = department == Some(message.department) || !message.is_embargoed_at(now);
    let one = |account: &AccountId| Nearby {
        account: *account,
        message: message.id,
        department: message.department,
        title: known.then(|| message.title.clone()),
        at,
    };
    row.targets.iter().map(one).collect()
}

/// What else goes out, or went out, on these accounts within a day of an instant; nothing where the guideline says nothing about it.
///
/// # Errors
/// The database.
pub async fn nearby(
    newsroom: &Newsroom,
    c: &impl Conn,
    guideline: &Guideline,
    (own, department): (Option<MessageId>, Option<DepartmentId>),
    accounts: &[AccountId],
    at: Option<Timestamp>,
) -> Result<Vec<Nearby>, Refusal> {
    if !guideline.clauses.iter().any(|clause| matches!(clause.rule, Rule::Frequency(_))) {
        return Ok(Vec::new());
    }
    let at = at.map_or(newsroom.now(), |at| at.max(newsroom.now()));
    let rows = rows(c, at, at).await?;
    let others = rows.iter().filter(|row| Some(row.message.id) != own);
    let all = others.flat_map(|row| nearby_of(row, department, newsroom.now()));
    Ok(all.filter(|one| accounts.contains(&one.account)).collect())
}

/// A message that goes out, or went out, where its account speaks more often than the guideline says.
#[derive(Debug, Clone, PartialEq)]
pub struct Crowded {
    /// The message.
    pub message: MessageId,
    /// The account.
    pub account: AccountId,
    /// When.
    pub at: Timestamp,
    /// The clause, as its department holds it.
    pub clause: String,
    /// How it is broken.
    pub code: FindingCode,
    /// How many there are in the window, or how many minutes apart.
    pub count: u32,
    /// What the clause says.
    pub limit: u32,
    /// With which other messages, the nearest first.
    pub with: Vec<MessageId>,
}

/// Every place from one instant until before another at which an account speaks too often, in the order of time. Drafts and what waits for
/// approval are not counted.
///
/// # Errors
/// The database.
pub async fn crowded(newsroom: &Newsroom, c: &impl Conn, from: Timestamp, to: Timestamp) -> Result<Vec<Crowded>, Refusal> {
    let rules = Rulebook::read(c, newsroom.now()).await?;
    let rows = rows(c, from, to).await?;
    let all: Vec<Nearby> = rows.iter().flat_map(|row| nearby_of(row, None, newsroom.now())).collect();
    let mut found = Vec::new();
    for row in &rows {
        let message = &row.message;
        let Some(at) = at(message).filter(|at| from <= *at && *at < to) else { continue };
        let Some(guideline) = rules.at(message.department, at.max(newsroom.now())) else { continue };
        for clause in &guideline.clauses {
            let Rule::Frequency(pace) = &clause.rule else { continue };
            for account in &row.targets {
                let places = of(pace, message.kind, (message.id, *account, at), &all);
                found.extend(places.into_iter().map(|place| Crowded { clause: clause.number.clone(), ..place }));
            }
        }
    }
    found.sort_by_key(|one| (one.at, one.message, one.account, one.code));
    Ok(found)
}

fn of(pace: &Pace, kind: Kind, (message, account, at): (MessageId, AccountId, Timestamp), all: &[Nearby]) -> Vec<Crowded> {
    if pace.except.contains(&kind) {
        return Vec::new();
    }
    let others: Vec<&Nearby> = all.iter().filter(|one| one.account == account && one.message != message).collect();
    let crowds = crowds(pace, at, &others).into_iter();
    crowds
        .map(|crowd| Crowded {
            message,
            account,
            at,
            clause: String::new(),
            code: crowd.code,
            count: crowd.count,
            limit: crowd.limit,
            with: crowd.with.iter().map(|one| one.message).collect(),
        })
        .collect()
}
