//! What is new: what came in since a page was read, and what nobody has looked at. Asked often, so each is one look at an index.

use crate::{Conn, StoreError, sql::sql};
use folkmoot_model::ids::{CaseId, DepartmentId, EventId, PostId};

/// The newest post that was taken in, whoever wrote it: where "since" begins.
pub async fn newest_post(c: &impl Conn) -> Result<Option<PostId>, StoreError> {
    c.raw().one(sql("SELECT id FROM posts ORDER BY id DESC LIMIT 1")).await?.map_or(Ok(None), |row| row.id("id").map(Some))
}

/// Citizens' posts in cases of these departments (all when none are named) that were taken in after a post.
pub async fn posts_since(c: &impl Conn, post: PostId, departments: Option<&[DepartmentId]>) -> Result<u64, StoreError> {
    let mut query = sql("SELECT COUNT(*) AS count FROM posts JOIN cases ON cases.id = posts.case_id \
         WHERE posts.id > $1 AND posts.author IS NOT NULL")
    .with(post);
    query.and_in("cases.department", departments);
    c.raw().one(query).await?.map_or(Ok(0), |row| row.int("count"))
}

/// Whether a citizen's post came in that nobody has looked at.
pub async fn is_unread(c: &impl Conn, case: CaseId) -> Result<bool, StoreError> {
    let query = "SELECT id FROM cases WHERE id = $1 AND EXISTS (SELECT 1 FROM posts WHERE posts.case_id = cases.id \
         AND posts.author IS NOT NULL AND posts.collected_at > COALESCE(cases.seen_at, -1))";
    Ok(c.raw().one(sql(query).with(case)).await?.is_some())
}

/// The newest line of the record: while it stays the same, nothing has changed.
pub async fn newest_event(c: &impl Conn) -> Result<Option<EventId>, StoreError> {
    c.raw()
        .one(sql("SELECT id FROM events ORDER BY at DESC, id DESC LIMIT 1"))
        .await?
        .map_or(Ok(None), |row| row.id("id").map(Some))
}
