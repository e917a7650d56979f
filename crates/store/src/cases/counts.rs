//! How many cases wait where. Read from an index alone, and only over what is open.

use crate::{Conn, StoreError, sql::sql};
use folkmoot_model::ids::DepartmentId;
use jiff::{SignedDuration, Timestamp};

/// How many cases stand under the tabs that have work in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct QueueCounts {
    /// A citizen waits for us.
    pub to_answer: u64,
    /// Of those, over the promised time.
    pub over: u64,
    /// A department was asked.
    pub at_department: u64,
    /// Work away from the screen is going on.
    pub follow_up: u64,
    /// Closed in the last 24 hours; [`done_since`] counts from any instant.
    pub done_today: u64,
}

/// The counts over some departments, all when none are named.
pub async fn counts(c: &impl Conn, departments: Option<&[DepartmentId]>, now: Timestamp) -> Result<QueueCounts, StoreError> {
    let mut query = sql("SELECT tab, COUNT(*) AS count, SUM(CASE WHEN due_at < $1 THEN 1 ELSE 0 END) AS late FROM cases \
         WHERE tab IN ('to_answer', 'at_department', 'follow_up')")
    .with(now);
    query.and_in("department", departments).push(" GROUP BY tab");
    let mut counts = QueueCounts::default();
    for row in c.raw().all(query).await? {
        let count = row.int("count")?;
        match row.get::<String>("tab")?.as_str() {
            "to_answer" => {
                counts.to_answer = count;
                counts.over = row.int("late")?;
            }
            "at_department" => counts.at_department = count,
            _ => counts.follow_up = count,
        }
    }
    let day_ago = now.saturating_sub(SignedDuration::from_hours(24)).unwrap_or(Timestamp::MIN);
    counts.done_today = done_since(c, departments, day_ago).await?;
    Ok(counts)
}

/// How many cases were closed since an instant, such as midnight in the town.
pub async fn done_since(c: &impl Conn, departments: Option<&[DepartmentId]>, since: Timestamp) -> Result<u64, StoreError> {
    let mut query = sql("SELECT COUNT(*) AS count FROM cases WHERE closed_at >= $1").with(since);
    query.and_in("department", departments);
    c.raw().one(query).await?.map_or(Ok(0), |row| row.int("count"))
}
