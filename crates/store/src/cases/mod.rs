//! Cases: what citizens asked and what became of it.
//!
//! | module | what |
//! |---|---|
//! | this one | a case, written and found again |
//! | [`queue`](self::queue()) | the inbox: a page of a tab, narrowed and searched |
//! | [`counts`](self::counts()) | how many wait where |
//! | [`overdue`] and its neighbours | deadlines, and what goes on around a case |
//! | [`next_number`] | the numbers people cite |

mod around;
mod counts;
mod number;
mod queue;

pub use around::{around, due_before, due_soon, overdue};
pub use counts::{QueueCounts, counts, done_since};
pub use number::{next_number, set_numbers_aside};
pub use queue::{CaseRow, QueueFilter, QueuePage, queue};

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{Columns, insert as put, insert_many, sql, update_revised},
    value::columns,
};
use folkmoot_model::{
    ids::{AccountId, AuthorId, CaseId, RuleId},
    incoming::{
        case::{Case, CaseState, Closing, PendingOn},
        routing::fold,
    },
};
use jiff::Timestamp;

/// A tab of the inbox. Every case stands under exactly one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tab {
    /// A citizen waits for us, the nearest deadline first.
    ToAnswer,
    /// A department was asked.
    AtDepartment,
    /// Work away from the screen is going on.
    FollowUp,
    /// Answered, resolved or closed.
    Done,
}

impl Tab {
    /// Every tab, in order.
    pub const ALL: [Self; 4] = [Self::ToAnswer, Self::AtDepartment, Self::FollowUp, Self::Done];

    /// The word stored and used in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ToAnswer => "to_answer",
            Self::AtDepartment => "at_department",
            Self::FollowUp => "follow_up",
            Self::Done => "done",
        }
    }

    /// The tab a word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tab| tab.as_str() == word)
    }

    /// The tab a case stands under.
    pub fn of(case: &Case) -> Self {
        match (case.state, case.pending_on) {
            (CaseState::New | CaseState::Assigned, _) => Self::ToAnswer,
            (CaseState::Pending, Some(PendingOn::FollowUp)) => Self::FollowUp,
            (CaseState::Pending, _) => Self::AtDepartment,
            (CaseState::Answered | CaseState::Resolved | CaseState::Closed, _) => Self::Done,
        }
    }

    /// The instant by which the tab sorts a case.
    pub fn sorts_by(self, case: &Case) -> Timestamp {
        match self {
            Self::ToAnswer => case.due_at.unwrap_or(case.last_post_at),
            _ => case.last_post_at,
        }
    }
}

/// One case. Read in a transaction, it is held against others until the commit.
pub async fn get(c: &impl Conn, id: CaseId) -> Result<Option<Case>, StoreError> {
    let raw = c.raw();
    let lock = if raw.locks() { " FOR UPDATE" } else { "" };
    raw.one(sql(format!("SELECT * FROM cases WHERE id = $1{lock}")).with(id)).await?.as_ref().map(read).transpose()
}

/// The case with a number people cite.
pub async fn by_number(c: &impl Conn, number: &str) -> Result<Option<Case>, StoreError> {
    c.raw().one(sql("SELECT * FROM cases WHERE number = $1").with(number)).await?.as_ref().map(read).transpose()
}

/// The case of the post a network knows by this identifier, seen from an account.
pub async fn for_post(c: &impl Conn, account: AccountId, remote_id: &str) -> Result<Option<CaseId>, StoreError> {
    let query = sql("SELECT case_id FROM posts WHERE account = $1 AND remote_id = $2").with(account).with(remote_id);
    Ok(c.raw().one(query).await?.map(|row| row.maybe_id("case_id")).transpose()?.flatten())
}

/// Why a case came to its department: the rule, and the word that decided.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn routed_by(c: &impl Conn, id: CaseId) -> Result<(Option<RuleId>, Option<String>), StoreError> {
    let row = c.raw().one(sql("SELECT rule, word FROM cases WHERE id = $1").with(id)).await?.ok_or(StoreError::NotFound)?;
    Ok((row.maybe_id("rule")?, row.get("word")?))
}

/// The last cases of an author, newest first.
pub async fn of_author(c: &impl Conn, author: AuthorId, limit: u32) -> Result<Vec<Case>, StoreError> {
    let query =
        sql("SELECT * FROM cases WHERE author = $1 ORDER BY last_post_at DESC, id DESC LIMIT $2").with(author).with(limit);
    c.raw().all(query).await?.iter().map(read).collect()
}

/// A new case, with the rule and the word that routed it. Its first post belongs into the same transaction, if it is not there yet.
///
/// # Errors
/// [`StoreError::Duplicate`] when the number is taken.
pub async fn insert(tx: &Tx, case: &Case, rule: Option<RuleId>, word: Option<&str>) -> Result<(), StoreError> {
    let mut row = row_of(case);
    row.extend(columns! { rule: rule, word: word });
    put(tx, "cases", row).await
}

/// Many new cases that no rule routed.
///
/// # Errors
/// As [`insert`]; then none is kept.
pub async fn insert_all(tx: &Tx, cases: &[Case]) -> Result<(), StoreError> {
    insert_many(tx, "cases", cases, |case| Ok(row_of(case))).await
}

/// Many new cases, each with the rule and the word that routed it.
///
/// # Errors
/// As [`insert`]; then none is kept.
pub async fn insert_routed(tx: &Tx, cases: &[(Case, Option<RuleId>, Option<String>)]) -> Result<(), StoreError> {
    let row = |(case, rule, word): &(Case, Option<RuleId>, Option<String>)| {
        let mut row = row_of(case);
        row.extend(columns! { rule: rule, word: word });
        Ok(row)
    };
    insert_many(tx, "cases", cases, row).await
}

/// Changes a case; the caller has counted its revision up. Number, account, author and how it began stay.
///
/// # Errors
/// [`StoreError::Stale`] when somebody changed it meanwhile, [`StoreError::NotFound`].
pub async fn update(tx: &Tx, case: &Case) -> Result<(), StoreError> {
    update_revised(tx, "cases", case.id, case.revision, described(case)).await
}

/// Somebody has read a case up to an instant: what came in before is not unread any more.
pub async fn seen(tx: &Tx, id: CaseId, at: Timestamp) -> Result<(), StoreError> {
    let query = "UPDATE cases SET seen_at = $1 WHERE id = $2 AND (seen_at IS NULL OR seen_at < $1)";
    tx.run(sql(query).with(at).with(id)).await.map(drop)
}

fn row_of(case: &Case) -> Columns {
    let mut row = columns! {
        id: case.id, number: case.number, account: case.account, first_post: case.first_post, author: case.author,
        opened_at: case.opened_at,
    };
    row.extend(described(case));
    row
}

fn described(case: &Case) -> Columns {
    let tab = Tab::of(case);
    let search = fold(&format!("{} {}", case.number, case.subject));
    columns! {
        subject: case.subject, state: case.state.as_str(), pending_on: case.pending_on.map(pending_word), tab: tab.as_str(),
        sort_at: tab.sorts_by(case), department: case.department, owner: case.owner, language: case.language, due_at: case.due_at,
        promised_s: case.promised_s, first_answered_at: case.first_answered_at, answered_at: case.answered_at,
        closed_at: case.closed_at, closing: case.closing.map(Closing::as_str), last_post_at: case.last_post_at,
        reopened: case.reopened, revision: case.revision, search: search,
    }
}

fn pending_word(pending: PendingOn) -> &'static str {
    match pending {
        PendingOn::Department => "department",
        PendingOn::FollowUp => "follow_up",
    }
}

fn pending(word: &str) -> Option<PendingOn> {
    [PendingOn::Department, PendingOn::FollowUp].into_iter().find(|pending| pending_word(*pending) == word)
}

fn read(row: &Row) -> Result<Case, StoreError> {
    Ok(Case {
        id: row.id("id")?,
        number: row.get("number")?,
        account: row.id("account")?,
        first_post: row.id("first_post")?,
        author: row.id("author")?,
        subject: row.get("subject")?,
        state: row.word("state", CaseState::parse)?,
        pending_on: row.maybe_word("pending_on", pending)?,
        department: row.id("department")?,
        owner: row.maybe_id("owner")?,
        language: row.maybe_parse("language")?,
        opened_at: row.at("opened_at")?,
        due_at: row.maybe_at("due_at")?,
        promised_s: row.get("promised_s")?,
        first_answered_at: row.maybe_at("first_answered_at")?,
        answered_at: row.maybe_at("answered_at")?,
        closed_at: row.maybe_at("closed_at")?,
        closing: row.maybe_word("closing", Closing::parse)?,
        last_post_at: row.at("last_post_at")?,
        reopened: row.int("reopened")?,
        revision: row.get("revision")?,
    })
}
