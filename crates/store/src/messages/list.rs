//! Pages of messages with what a list shows of each: the edition, where it goes, how its deliveries stand.

use super::read;
use crate::{
    Conn, Page, StoreError,
    row::Row,
    sql::{Sql, anywhere, sql},
};
use folkmoot_model::{
    ids::{AccountId, CampaignId, DepartmentId, MessageId},
    language::Language,
    outgoing::{edition::Content, message::Message},
};
use jiff::Timestamp;
use std::collections::HashMap;

/// Most messages the list of what waits for approval shows at once.
const AT_ONCE: u32 = 500;
/// Most messages the calendar reads at once, the earliest first; whoever gets so many has not got all.
pub const PLANNED: usize = 2_000;
/// Messages one search looks at, the last changed first, so that it costs the same however long the history is.
pub const SEARCHED: u32 = 5_000;

/// Which messages a list shows; everything that is given has to hold.
#[derive(Debug, Clone, Default)]
pub struct MessageFilter {
    /// In one of these states, by [word](folkmoot_model::outgoing::message::MessageState::word); empty means any.
    pub states: Vec<String>,
    /// Of one of these departments.
    pub departments: Option<Vec<DepartmentId>>,
    /// With these words in title or text, without regard to case and accents; looks at the first [`SEARCHED`] of what is left.
    pub search: Option<String>,
    /// Of this campaign.
    pub campaign: Option<CampaignId>,
    /// Show answers to citizens too.
    pub replies: bool,
}

/// How many deliveries of a message stand how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DeliveryCounts {
    /// Wait for their time or the next try.
    pub pending: u32,
    /// Under way.
    pub sending: u32,
    /// Arrived.
    pub sent: u32,
    /// Will not go by themselves.
    pub failed: u32,
    /// May have gone.
    pub uncertain: u32,
    /// Taken out before they went.
    pub cancelled: u32,
}

/// A message as a list shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct MessageRow {
    /// The message.
    pub message: Message,
    /// Number of its newest edition.
    pub edition: i32,
    /// The accounts that edition goes to.
    pub targets: Vec<AccountId>,
    /// The languages it is written in.
    pub languages: Vec<Language>,
    /// Pictures on it.
    pub pictures: u32,
    /// First line of its text.
    pub first_line: String,
    /// How its deliveries stand, over all editions.
    pub deliveries: DeliveryCounts,
}

const SELECT: &str =
    "SELECT messages.*, editions.number, editions.content FROM messages JOIN editions ON editions.id = messages.edition";

/// A page of messages, the last changed first; the page goes on after `updated_at` and identity of its last row.
pub async fn list(c: &impl Conn, filter: &MessageFilter, page: &Page) -> Result<Vec<MessageRow>, StoreError> {
    let words = filter.search.as_deref().map(str::trim).filter(|words| !words.is_empty());
    let looked_at = if words.is_some() { SEARCHED.max(page.limit) } else { page.limit };
    let mut query = sql("WITH picked AS MATERIALIZED (SELECT id FROM messages WHERE 1 = 1");
    query.and_in("state", if filter.states.is_empty() { None } else { Some(&filter.states) });
    query.and_in("department", filter.departments.as_deref());
    query.and_if("campaign = ", filter.campaign);
    if !filter.replies {
        query.push(" AND reply_case IS NULL");
    }
    query.page("updated_at", "id", &Page { limit: looked_at, ..*page });
    query.push(&format!(") {SELECT} WHERE messages.id IN (SELECT id FROM picked)"));
    if let Some(words) = words {
        let pattern = anywhere(words);
        query.push(" AND (messages.search LIKE ").bind(&pattern).push(" ESCAPE '\\'");
        query.push(" OR editions.search LIKE ").bind(&pattern).push(" ESCAPE '\\')");
    }
    query.push(" ORDER BY messages.updated_at DESC, messages.id DESC LIMIT ").bind(page.limit);
    rows(c, query).await
}

/// The calendar: messages that were published, are scheduled or are meant to go out from one instant until before another, in order.
/// Answers to citizens are not in it.
pub async fn planned(
    c: &impl Conn,
    from: Timestamp,
    to: Timestamp,
    departments: Option<&[DepartmentId]>,
) -> Result<Vec<MessageRow>, StoreError> {
    let mut query = sql(format!("{SELECT} WHERE messages.calendar_at >= $1 AND messages.calendar_at < $2")).with(from).with(to);
    query.push(" AND messages.reply_case IS NULL AND messages.state NOT IN ('withdrawn', 'superseded', 'expired')");
    query.and_in("messages.department", departments);
    query.push(" ORDER BY messages.calendar_at, messages.id LIMIT ").bind(u32::try_from(PLANNED).unwrap_or(u32::MAX));
    rows(c, query).await
}

/// Messages that wait for a second person, the one that goes out first first.
pub async fn awaiting(c: &impl Conn, departments: Option<&[DepartmentId]>) -> Result<Vec<MessageRow>, StoreError> {
    let mut query = sql(format!("{SELECT} WHERE messages.state = 'submitted'"));
    if let Some(departments) = departments {
        query.push(" AND (messages.department IN ").bind_list(departments);
        for department in departments {
            // the list of partners is a document of a few identifiers, and few messages wait
            query.push(" OR messages.partners LIKE ").bind(format!("%{}%", department.0.as_hyphenated()));
        }
        query.push(")");
    }
    query.push(" ORDER BY COALESCE(messages.planned_at, messages.updated_at), messages.id LIMIT ").bind(AT_ONCE);
    rows(c, query).await
}

async fn rows(c: &impl Conn, query: Sql) -> Result<Vec<MessageRow>, StoreError> {
    let mut rows: Vec<MessageRow> = c.raw().all(query).await?.iter().map(read_row).collect::<Result<_, _>>()?;
    let ids: Vec<MessageId> = rows.iter().map(|row| row.message.id).collect();
    let mut counts = counts(c, &ids).await?;
    for row in &mut rows {
        row.deliveries = counts.remove(&row.message.id).unwrap_or_default();
    }
    Ok(rows)
}

fn read_row(row: &Row) -> Result<MessageRow, StoreError> {
    let content: Content = row.doc("content")?;
    let text = content
        .targets
        .first()
        .and_then(|target| content.text_for(target))
        .or_else(|| content.texts.values().next().map(String::as_str));
    let first_line =
        text.and_then(|text| text.lines().find(|line| !line.trim().is_empty())).unwrap_or_default().trim().to_owned();
    Ok(MessageRow {
        message: read(row)?,
        edition: row.int("number")?,
        targets: content.targets.iter().map(|target| target.account).collect(),
        pictures: u32::try_from(content.pictures.len()).unwrap_or(u32::MAX),
        first_line,
        languages: content.texts.into_keys().collect(),
        deliveries: DeliveryCounts::default(),
    })
}

async fn counts(c: &impl Conn, messages: &[MessageId]) -> Result<HashMap<MessageId, DeliveryCounts>, StoreError> {
    let mut found: HashMap<MessageId, DeliveryCounts> = HashMap::new();
    if messages.is_empty() {
        return Ok(found);
    }
    let mut query = sql("SELECT message, state, COUNT(*) AS count FROM deliveries WHERE message IN ");
    query.bind_list(messages).push(" GROUP BY message, state");
    for row in c.raw().all(query).await? {
        let counts = found.entry(row.id("message")?).or_default();
        let state: String = row.get("state")?;
        let field = match state.as_str() {
            "pending" => &mut counts.pending,
            "sending" => &mut counts.sending,
            "sent" => &mut counts.sent,
            "failed" => &mut counts.failed,
            "uncertain" => &mut counts.uncertain,
            "cancelled" => &mut counts.cancelled,
            _ => return Err(StoreError::corrupt("deliveries.state", format!("{state:?} means nothing"))),
        };
        *field = row.int("count")?;
    }
    Ok(found)
}

/// How many messages wait for a second person.
pub async fn count_awaiting(c: &impl Conn, departments: Option<&[DepartmentId]>) -> Result<u64, StoreError> {
    let mut query = sql("SELECT COUNT(*) AS count FROM messages WHERE state = 'submitted'");
    query.and_in("department", departments);
    c.raw().one(query).await?.map_or(Ok(0), |row| row.int("count"))
}
