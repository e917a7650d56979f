//! What the reconcilers did last, for the health page.

use crate::{Conn, StoreError, Tx, sql::sql};
use jiff::Timestamp;

/// What a reconciler did last, and in sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The reconciler, such as `publish_due`.
    pub name: String,
    /// When it last began.
    pub last_started: Timestamp,
    /// When it last ended.
    pub last_finished: Option<Timestamp>,
    /// What went wrong the last time, in words.
    pub last_error: Option<String>,
    /// Runs noted so far.
    pub runs: u64,
    /// Of these, how many failed.
    pub failures: u64,
    /// Things worked on so far.
    pub items: u64,
}

/// Notes a run.
pub async fn note(
    tx: &Tx,
    name: &str,
    started: Timestamp,
    finished: Timestamp,
    items: u64,
    error: Option<&str>,
) -> Result<(), StoreError> {
    let query = "INSERT INTO runs (name, last_started, last_finished, last_error, runs, failures, items) VALUES ($1, $2, $3, $4, 1, $5, $6) \
         ON CONFLICT (name) DO UPDATE SET last_started = excluded.last_started, last_finished = excluded.last_finished, \
         last_error = excluded.last_error, runs = runs.runs + 1, failures = runs.failures + excluded.failures, \
         items = runs.items + excluded.items";
    let failed = i64::from(error.is_some());
    tx.run(sql(query).with(name).with(started).with(finished).with(error).with(failed).with(items)).await.map(drop)
}

/// Every reconciler that ever ran, by name.
pub async fn all(c: &impl Conn) -> Result<Vec<Run>, StoreError> {
    let rows = c.raw().all(sql("SELECT * FROM runs ORDER BY name")).await?;
    rows.iter()
        .map(|row| {
            Ok(Run {
                name: row.get("name")?,
                last_started: row.at("last_started")?,
                last_finished: row.maybe_at("last_finished")?,
                last_error: row.get("last_error")?,
                runs: row.int("runs")?,
                failures: row.int("failures")?,
                items: row.int("items")?,
            })
        })
        .collect()
}
