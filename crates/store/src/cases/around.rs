//! Deadlines, and what is still going on around a case.

use super::read;
use crate::{Conn, StoreError, sql::sql};
use folkmoot_model::{
    ids::CaseId,
    incoming::case::{Around, Case},
};
use jiff::Timestamp;

/// What is still going on around a case.
pub async fn around(c: &impl Conn, id: CaseId) -> Result<Around, StoreError> {
    let query = "SELECT (SELECT COUNT(*) FROM handoffs WHERE case_id = $1 AND answered_at IS NULL) AS asked, \
         (SELECT COUNT(*) FROM follow_ups WHERE case_id = $1 AND state = 'open') AS planned, \
         (SELECT COUNT(*) FROM follow_ups WHERE case_id = $1 AND state = 'done') AS untold";
    let Some(row) = c.raw().one(sql(query).with(id)).await? else { return Ok(Around::default()) };
    Ok(Around { open_handoffs: row.int("asked")?, open_follow_ups: row.int("planned")?, untold_follow_ups: row.int("untold")? })
}

/// Open cases whose answer is due before an instant, the nearest deadline first.
pub async fn due_before(c: &impl Conn, at: Timestamp, limit: u32) -> Result<Vec<Case>, StoreError> {
    let query = "SELECT * FROM cases WHERE due_at < $1 AND tab <> 'done' ORDER BY due_at, id LIMIT $2";
    c.raw().all(sql(query).with(at).with(limit)).await?.iter().map(read).collect()
}

/// Cases whose promised answer should have been given by now, the longest over first.
pub async fn overdue(c: &impl Conn, now: Timestamp, limit: u32) -> Result<Vec<Case>, StoreError> {
    let query = "SELECT * FROM cases WHERE due_at <= $1 AND tab <> 'done' ORDER BY due_at, id LIMIT $2";
    c.raw().all(sql(query).with(now).with(limit)).await?.iter().map(read).collect()
}

/// Cases whose promised answer comes due after now, the nearest deadline first.
pub async fn due_soon(c: &impl Conn, now: Timestamp, limit: u32) -> Result<Vec<Case>, StoreError> {
    let query = "SELECT * FROM cases WHERE due_at > $1 AND tab <> 'done' ORDER BY due_at, id LIMIT $2";
    c.raw().all(sql(query).with(now).with(limit)).await?.iter().map(read).collect()
}
