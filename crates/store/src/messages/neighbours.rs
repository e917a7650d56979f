//! What is planned or live, for comparing a text with it: small rows, without the texts. A message that has no time yet is not among them.

use crate::{Conn, StoreError, row::Row, sql::sql};
use folkmoot_model::{
    ids::{DepartmentId, EditionId, MessageId},
    outgoing::{edition::ContentHash, message::MessageState},
};
use jiff::Timestamp;

/// Which messages are compared with: not answers, not drafts, not withdrawn, at or after an instant, and none under embargo at another: what
/// a finding quotes, everybody reads.
const WHICH: &str = "messages.reply_case IS NULL AND messages.state IN ('submitted', 'approved', 'scheduled', 'published') \
     AND messages.calendar_at >= $1 AND (messages.embargo_until IS NULL OR messages.embargo_until <= $2)";

/// A message to compare with.
#[derive(Debug, Clone, PartialEq)]
pub struct Neighbouring {
    /// Which.
    pub message: MessageId,
    /// Whose.
    pub department: DepartmentId,
    /// Its working title.
    pub title: String,
    /// Where it stands.
    pub state: MessageState,
    /// When it goes out or went out.
    pub at: Timestamp,
    /// Its newest edition.
    pub edition: EditionId,
    /// Hash of what that says.
    pub hash: ContentHash,
}

/// How many there are, and when the last of them changed: when both are as before, nothing changed.
pub async fn neighbourhood(c: &impl Conn, since: Timestamp, now: Timestamp) -> Result<(u64, Option<Timestamp>), StoreError> {
    let query =
        sql(format!("SELECT COUNT(*) AS messages, MAX(updated_at) AS changed FROM messages WHERE {WHICH}")).with(since).with(now);
    let Some(row) = c.raw().one(query).await? else { return Ok((0, None)) };
    let count: i64 = row.get("messages")?;
    Ok((u64::try_from(count).unwrap_or(0), row.maybe_at("changed")?))
}

/// The messages that go out last, at most so many.
pub async fn neighbours(c: &impl Conn, since: Timestamp, now: Timestamp, limit: u32) -> Result<Vec<Neighbouring>, StoreError> {
    let mut query = sql(format!(
        "SELECT messages.id, messages.department, messages.title, messages.state_doc, messages.calendar_at, messages.edition, editions.hash \
         FROM messages JOIN editions ON editions.id = messages.edition WHERE {WHICH}"
    ))
    .with(since)
    .with(now);
    query.push(" ORDER BY messages.calendar_at DESC, messages.id DESC LIMIT ").bind(limit);
    c.raw().all(query).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Neighbouring, StoreError> {
    Ok(Neighbouring {
        message: row.id("id")?,
        department: row.id("department")?,
        title: row.get("title")?,
        state: row.doc("state_doc")?,
        at: row.at("calendar_at")?,
        edition: row.id("edition")?,
        hash: ContentHash(row.get("hash")?),
    })
}
