//! Lists over posts: a case's conversation, and what to look after.

use super::{Post, read};
use crate::{Conn, StoreError, Tx, sql::sql};
use folkmoot_model::ids::{AccountId, CaseId, PostId};
use jiff::Timestamp;

/// Most posts of one conversation that are read at once.
const CONVERSATION: u32 = 500;

/// The posts of a case, oldest first; of a very long conversation the last five hundred.
pub async fn of_case(c: &impl Conn, case: CaseId) -> Result<Vec<Post>, StoreError> {
    let query = sql("SELECT * FROM posts WHERE case_id = $1 ORDER BY published_at DESC, id DESC LIMIT $2");
    let rows = c.raw().all(query.with(case).with(CONVERSATION)).await?;
    rows.iter().rev().map(read).collect()
}

/// Citizens' posts of an account, published since an instant, that still stand and whose case is not closed: whether they were changed or taken
/// away has to be looked up. Those that were seen longest ago first; one that was never looked at was seen when it was collected.
pub async fn to_look_at(
    c: &impl Conn,
    account: AccountId,
    since: Timestamp,
    limit: u32,
) -> Result<Vec<(PostId, String)>, StoreError> {
    let query = "SELECT posts.id, posts.remote_id FROM posts JOIN cases ON cases.id = posts.case_id \
         WHERE posts.account = $1 AND posts.published_at >= $2 AND posts.deleted_at IS NULL AND posts.author IS NOT NULL \
         AND cases.state <> 'closed' ORDER BY COALESCE(posts.looked_at, posts.collected_at), posts.id LIMIT $3";
    let rows = c.raw().all(sql(query).with(account).with(since).with(limit)).await?;
    rows.iter().map(|row| Ok((row.id("id")?, row.get("remote_id")?))).collect()
}

/// Notes that posts were looked at; those that were not have their turn first.
pub async fn looked_at(tx: &Tx, posts: &[PostId], at: Timestamp) -> Result<(), StoreError> {
    let mut statement = sql("UPDATE posts SET looked_at = $1 WHERE id IN ").with(at);
    statement.bind_list(posts);
    tx.run(statement).await.map(drop)
}
