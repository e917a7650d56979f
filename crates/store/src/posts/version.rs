//! Edits and deletions of a post: the version before stays, with the exchange it was understood from.

use super::{Post, content};
use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{sql, update as set},
};
use folkmoot_model::{
    ids::{ExchangeId, PostId},
    network::post::RemoteMedia,
};
use jiff::Timestamp;

/// What ended a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VersionEnd {
    /// The author changed the post.
    Edited,
    /// The post was taken away.
    Deleted,
}

impl VersionEnd {
    /// The word stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Edited => "edited",
            Self::Deleted => "deleted",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        [Self::Edited, Self::Deleted].into_iter().find(|end| end.as_str() == word)
    }
}

/// A version of a post that stands no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostVersion {
    /// Which one, from 1.
    pub number: i32,
    /// What it said.
    pub text: String,
    /// Its content warning.
    pub warning: Option<String>,
    /// Its pictures and films, as they were told of.
    pub media: Vec<RemoteMedia>,
    /// When it ended.
    pub at: Timestamp,
    /// What ended it.
    pub what: VersionEnd,
    /// The exchange it was understood from.
    pub exchange: ExchangeId,
}

/// Keeps a post as it stands now, and what it said before as a version. The case is left as it is, and so are account, author and delivery.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn revise(tx: &Tx, post: &Post) -> Result<(), StoreError> {
    keep_version(tx, post.id, VersionEnd::Edited, post.edited_at.unwrap_or(post.collected_at)).await?;
    let mut statement = set("posts", content(post)?);
    statement.push(", version = version + 1 WHERE id = ").bind(post.id);
    tx.run(statement).await.map(drop)
}

/// Notes that a post was taken away; what it said stays on the record. Doing it again changes nothing.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn mark_deleted(tx: &Tx, id: PostId, at: Timestamp, exchange: ExchangeId) -> Result<(), StoreError> {
    let standing = tx.one(sql("SELECT deleted_at FROM posts WHERE id = $1").with(id)).await?.ok_or(StoreError::NotFound)?;
    if standing.maybe_at("deleted_at")?.is_some() {
        return Ok(());
    }
    keep_version(tx, id, VersionEnd::Deleted, at).await?;
    let statement = "UPDATE posts SET deleted_at = $1, exchange = $2, version = version + 1 WHERE id = $3";
    tx.run(sql(statement).with(at).with(exchange).with(id)).await.map(drop)
}

/// The versions of a post that stand no more, oldest first; what it says now is the [`Post`].
pub async fn versions(c: &impl Conn, id: PostId) -> Result<Vec<PostVersion>, StoreError> {
    let query = sql("SELECT number, text, warning, media, at, what, exchange FROM post_versions WHERE post = $1 ORDER BY number")
        .with(id);
    c.raw().all(query).await?.iter().map(read).collect()
}

async fn keep_version(tx: &Tx, id: PostId, what: VersionEnd, at: Timestamp) -> Result<(), StoreError> {
    let statement = "INSERT INTO post_versions (post, number, text, html, warning, language, media, at, what, exchange) \
         SELECT id, version, text, html, warning, language, media, $1, $2, exchange FROM posts WHERE id = $3";
    if tx.run(sql(statement).with(at).with(what.as_str()).with(id)).await? == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

fn read(row: &Row) -> Result<PostVersion, StoreError> {
    Ok(PostVersion {
        number: row.int("number")?,
        text: row.get("text")?,
        warning: row.get("warning")?,
        media: row.doc("media")?,
        at: row.at("at")?,
        what: row.word("what", VersionEnd::parse)?,
        exchange: row.id("exchange")?,
    })
}
