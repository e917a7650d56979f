//! Lists over posts: a case's conversation, and what to look after.

use super::{Post, read};
use crate::{Conn, StoreError, sql::sql};
use folkmoot_model::ids::{AccountId, CaseId, PostId};
use jiff::Timestamp;

/// Most posts that are looked after for deletions at once.
const LOOKED_AFTER: u32 = 1_000;

/// Most posts of one conversation that are read at once.
const CONVERSATION: u32 = 500;

/// The posts of a case, oldest first; of a very long conversation the last five hundred.
pub async fn of_case(c: &impl Conn, case: CaseId) -> Result<Vec<Post>, StoreError> {
    let query = sql("SELECT * FROM posts WHERE case_id = $1 ORDER BY published_at DESC, id DESC LIMIT $2");
    let rows = c.raw().all(query.with(case).with(CONVERSATION)).await?;
    rows.iter().rev().map(read).collect()
}

/// Citizens' posts of an account, published since an instant, that still stand and whose case is not closed, newest first and at most a
/// thousand: whether they were taken away has to be looked up.
pub async fn recent_open(c: &impl Conn, account: AccountId, since: Timestamp) -> Result<Vec<(PostId, String)>, StoreError> {
    let query = "SELECT posts.id, posts.remote_id FROM posts JOIN cases ON cases.id = posts.case_id \
         WHERE posts.account = $1 AND posts.published_at >= $2 AND posts.deleted_at IS NULL AND posts.author IS NOT NULL \
         AND cases.state <> 'closed' ORDER BY posts.published_at DESC LIMIT $3";
    let rows = c.raw().all(sql(query).with(account).with(since).with(LOOKED_AFTER)).await?;
    rows.iter().map(|row| Ok((row.id("id")?, row.get("remote_id")?))).collect()
}
