//! What people see of deliveries: the board, and how many need somebody.

use super::read;
use crate::{
    Conn, Page, StoreError,
    sql::{Sql, sql},
};
use folkmoot_model::{
    ids::DepartmentId,
    network::NetworkKind,
    outgoing::delivery::{Delivery, LATE_AFTER},
};
use jiff::Timestamp;

/// Which deliveries the board shows.
#[derive(Debug, Clone, Default)]
pub struct BoardFilter {
    /// Of messages of one of these departments.
    pub departments: Option<Vec<DepartmentId>>,
    /// Only those that need somebody: failed, uncertain or late, and not overtaken by a newer one of the same message and account.
    pub problems_only: bool,
}

/// A delivery as the board shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct BoardRow {
    /// The delivery.
    pub delivery: Delivery,
    /// Working title of its message.
    pub title: String,
    /// Department of the message.
    pub department: DepartmentId,
    /// Handle of the account.
    pub handle: String,
    /// The account's network.
    pub network: NetworkKind,
}

/// How many deliveries need somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ProblemCounts {
    /// Will not go by themselves.
    pub failed: u64,
    /// Should have gone by now.
    pub late: u64,
    /// May have gone.
    pub uncertain: u64,
}

/// The states in which a delivery can be a problem; written exactly as in the index it is found by.
const UNSETTLED: &str = "deliveries.state IN ('pending', 'sending', 'uncertain', 'failed')";
const OVERTAKEN: &str = "EXISTS (SELECT 1 FROM deliveries AS newer WHERE newer.message = deliveries.message \
     AND newer.account = deliveries.account AND newer.id > deliveries.id)";

/// A page of the board, what is due last first; the page goes on after `due_at` and identity of its last row.
pub async fn board(c: &impl Conn, filter: &BoardFilter, page: &Page, now: Timestamp) -> Result<Vec<BoardRow>, StoreError> {
    let mut query =
        sql("SELECT deliveries.*, messages.title, messages.department, accounts.handle, accounts.network FROM deliveries \
         JOIN messages ON messages.id = deliveries.message JOIN accounts ON accounts.id = deliveries.account WHERE 1 = 1");
    query.and_in("messages.department", filter.departments.as_deref());
    if filter.problems_only {
        problems(&mut query, now);
    }
    query.page("deliveries.due_at", "deliveries.id", page);
    let rows = c.raw().all(query).await?;
    rows.iter()
        .map(|row| {
            Ok(BoardRow {
                delivery: read(row)?,
                title: row.get("title")?,
                department: row.id("department")?,
                handle: row.get("handle")?,
                network: row.parse("network")?,
            })
        })
        .collect()
}

/// How many deliveries need somebody, each counted once.
pub async fn problem_counts(
    c: &impl Conn,
    departments: Option<&[DepartmentId]>,
    now: Timestamp,
) -> Result<ProblemCounts, StoreError> {
    let mut query = sql(
        "SELECT deliveries.state, COUNT(*) AS count FROM deliveries JOIN messages ON messages.id = deliveries.message WHERE 1 = 1",
    );
    query.and_in("messages.department", departments);
    problems(&mut query, now);
    query.push(" GROUP BY deliveries.state");
    let mut counts = ProblemCounts::default();
    for row in c.raw().all(query).await? {
        let count: u64 = row.int("count")?;
        match row.get::<String>("state")?.as_str() {
            "failed" => counts.failed += count,
            "uncertain" => counts.uncertain += count,
            _ => counts.late += count,
        }
    }
    Ok(counts)
}

fn problems(query: &mut Sql, now: Timestamp) {
    let late_before = now.saturating_sub(LATE_AFTER).unwrap_or(Timestamp::MIN);
    query.push(" AND ").push(UNSETTLED).push(" AND ((deliveries.state = 'failed' AND NOT ").push(OVERTAKEN);
    query.push(") OR deliveries.state = 'uncertain' OR (deliveries.state IN ('pending', 'sending') AND deliveries.due_at < ");
    query.bind(late_before).push("))");
}
