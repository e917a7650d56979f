//! Cases: kept, numbered, found by the post they belong to.
//!
//! Two columns are derived with every change, so that the inbox is one walk over an index: `tab` (where it stands in the inbox) and
//! `sort_at` (its order there).

mod queue;

pub use queue::{CaseRow, QueueCounts, QueueFilter, QueuePage, Tab, counts, queue};

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql, update_revised},
    value::columns,
};
use folkmoot_model::{
    ids::{AccountId, AuthorId, CaseId, RuleId},
    incoming::{
        case::{Around, Case, CaseState, Closing, PendingOn},
        routing::fold,
    },
};
use jiff::{Timestamp, civil::Date};
use sea_orm::Value;

fn pending_word(on: PendingOn) -> &'static str {
    match on {
        PendingOn::Department => "department",
        PendingOn::FollowUp => "follow_up",
    }
}

fn pending(word: &str) -> Option<PendingOn> {
    [PendingOn::Department, PendingOn::FollowUp].into_iter().find(|on| pending_word(*on) == word)
}

fn described(case: &Case) -> Vec<(&'static str, Value)> {
    let c = case;
    let tab = Tab::of(case);
    let sort_at = if tab == Tab::ToAnswer { c.due_at.unwrap_or(c.last_post_at) } else { c.last_post_at };
    let search = fold(&format!("{} {}", c.number, c.subject));
    columns! {
        subject: c.subject, state: c.state.as_str(), pending_on: c.pending_on.map(|on| pending_word(on).to_owned()), tab: tab.as_str(),
        sort_at: sort_at, department: c.department, owner: c.owner, language: c.language, due_at: c.due_at, promised_s: c.promised_s,
        first_answered_at: c.first_answered_at, answered_at: c.answered_at, closed_at: c.closed_at,
        closing: c.closing.map(|closing| closing.as_str().to_owned()), last_post_at: c.last_post_at, reopened: c.reopened,
        revision: c.revision, search: search,
    }
}

/// The next number of a month, such as `2026-11-0471`. Counted in the transaction that opens the case, so none is missing or given twice.
pub async fn next_number(tx: &Tx, day: Date) -> Result<String, StoreError> {
    let month = format!("{:04}-{:02}", day.year(), day.month());
    let query = "INSERT INTO case_numbers (month, last) VALUES ($1, 1) ON CONFLICT (month) DO UPDATE SET last = case_numbers.last + 1 \
         RETURNING last";
    let row = tx.one(sql(query).with(&month)).await?.ok_or(StoreError::NotFound)?;
    Ok(format!("{month}-{:04}", row.int::<i64>("last")?))
}

/// A new case, with the rule and word that sent it to its department.
pub async fn insert(tx: &Tx, case: &Case, rule: Option<RuleId>, word: Option<&str>) -> Result<(), StoreError> {
    let mut row = described(case);
    row.extend(columns! {
        id: case.id, number: case.number, account: case.account, first_post: case.first_post, author: case.author,
        opened_at: case.opened_at, rule: rule, word: word.map(str::to_owned),
    });
    put(tx, "cases", row).await
}

/// Changes a case, whose revision the caller has counted on.
///
/// # Errors
/// [`StoreError::Stale`] when it has moved on, [`StoreError::NotFound`].
pub async fn update(tx: &Tx, case: &Case) -> Result<(), StoreError> {
    update_revised(tx, "cases", case.id, case.revision, described(case)).await
}

/// One case.
pub async fn get(c: &impl Conn, id: CaseId) -> Result<Option<Case>, StoreError> {
    let raw = c.raw();
    let lock = if raw.locks() { " FOR UPDATE" } else { "" };
    raw.one(sql(format!("SELECT * FROM cases WHERE id = $1{lock}")).with(id)).await?.as_ref().map(read).transpose()
}

/// The case with a number.
pub async fn by_number(c: &impl Conn, number: &str) -> Result<Option<Case>, StoreError> {
    c.raw().one(sql("SELECT * FROM cases WHERE number = $1").with(number)).await?.as_ref().map(read).transpose()
}

/// The case of the post an account knows by a network's identifier.
pub async fn for_post(c: &impl Conn, account: AccountId, remote_id: &str) -> Result<Option<CaseId>, StoreError> {
    let query = sql("SELECT case_id FROM posts WHERE account = $1 AND remote_id = $2").with(account).with(remote_id);
    c.raw().one(query).await?.map_or(Ok(None), |row| row.maybe_id("case_id"))
}

/// Why a case came to its department: the rule and the word.
pub async fn routed_by(c: &impl Conn, id: CaseId) -> Result<(Option<RuleId>, Option<String>), StoreError> {
    let row = c.raw().one(sql("SELECT rule, word FROM cases WHERE id = $1").with(id)).await?.ok_or(StoreError::NotFound)?;
    Ok((row.maybe_id("rule")?, row.get("word")?))
}

/// What is still going on around a case.
pub async fn around(c: &impl Conn, id: CaseId) -> Result<Around, StoreError> {
    let query = "SELECT (SELECT COUNT(*) FROM handoffs WHERE case_id = $1 AND answered_at IS NULL) AS handoffs, \
         (SELECT COUNT(*) FROM follow_ups WHERE case_id = $1 AND state = 'open') AS follow_ups, \
         (SELECT COUNT(*) FROM follow_ups WHERE case_id = $1 AND state = 'done') AS untold";
    let row = c.raw().one(sql(query).with(id)).await?.ok_or(StoreError::NotFound)?;
    Ok(Around {
        open_handoffs: row.int("handoffs")?,
        open_follow_ups: row.int("follow_ups")?,
        untold_follow_ups: row.int("untold")?,
    })
}

/// Somebody of the staff has looked at it.
pub async fn seen(tx: &Tx, id: CaseId, at: Timestamp) -> Result<(), StoreError> {
    tx.run(sql("UPDATE cases SET seen_at = $1 WHERE id = $2").with(at).with(id)).await.map(drop)
}

/// Open cases whose answer is due before an instant, the most urgent first.
pub async fn due_before(c: &impl Conn, at: Timestamp, limit: u32) -> Result<Vec<Case>, StoreError> {
    let query = "SELECT * FROM cases WHERE due_at IS NOT NULL AND due_at < $1 ORDER BY due_at LIMIT $2";
    c.raw().all(sql(query).with(at).with(limit)).await?.iter().map(read).collect()
}

/// The cases of an author, newest first.
pub async fn of_author(c: &impl Conn, author: AuthorId, limit: u32) -> Result<Vec<Case>, StoreError> {
    let query = "SELECT * FROM cases WHERE author = $1 ORDER BY last_post_at DESC LIMIT $2";
    c.raw().all(sql(query).with(author).with(limit)).await?.iter().map(read).collect()
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
