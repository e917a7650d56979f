//! Posts as networks show them, citizens' and ours. An edit or a deletion keeps what stood there before as a version.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql, update_by_id},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{AccountId, AuthorId, CaseId, DeliveryId, ExchangeId, PostId},
    language::Language,
    network::post::{Figures, RemoteMedia, Visibility},
};
use jiff::Timestamp;
use sea_orm::Value;

/// A post.
#[derive(Debug, Clone, PartialEq)]
pub struct Post {
    /// Identity.
    pub id: PostId,
    /// The account it was collected for, or that published it.
    pub account: AccountId,
    /// The network's identifier.
    pub remote_id: String,
    /// Canonical identifier across servers.
    pub uri: String,
    /// Its page.
    pub url: Option<String>,
    /// Who wrote it; none: ours.
    pub author: Option<AuthorId>,
    /// The delivery that put it there, when it is ours.
    pub delivery: Option<DeliveryId>,
    /// Its case.
    pub case: Option<CaseId>,
    /// The network's identifier of the post it answers.
    pub in_reply_to_remote: Option<String>,
    /// Who can see it.
    pub visibility: Visibility,
    /// Plain text.
    pub text: String,
    /// Sanitised HTML.
    pub html: Option<String>,
    /// Content warning.
    pub warning: Option<String>,
    /// The language it is in.
    pub language: Option<Language>,
    /// How sure that is, 0 to 1.
    pub language_certainty: f32,
    /// Pictures and films.
    pub media: Vec<RemoteMedia>,
    /// Its figures when it was collected.
    pub figures: Figures,
    /// When it was published.
    pub published_at: Timestamp,
    /// When it came in here.
    pub collected_at: Timestamp,
    /// When it was last changed there.
    pub edited_at: Option<Timestamp>,
    /// When it was taken away there.
    pub deleted_at: Option<Timestamp>,
    /// The exchange it was last understood from.
    pub exchange: ExchangeId,
    /// 1, 2, 3…
    pub version: i32,
}

/// What a post said before it was changed or taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostVersion {
    /// 1, 2, 3…
    pub number: i32,
    /// What it said.
    pub text: String,
    /// When it ended.
    pub at: Timestamp,
    /// What ended it: `edited` or `deleted`.
    pub what: String,
}

fn described(post: &Post) -> Result<Vec<(&'static str, Value)>, StoreError> {
    let p = post;
    let media = doc("media", &p.media)?;
    let Figures { likes, reposts, replies } = p.figures;
    Ok(columns! {
        url: p.url, case_id: p.case, text: p.text, html: p.html, warning: p.warning, language: p.language,
        language_certainty: p.language_certainty, media: media, likes: likes, reposts: reposts, replies: replies,
        edited_at: p.edited_at, deleted_at: p.deleted_at, exchange: p.exchange, version: p.version,
    })
}

/// A new post.
///
/// # Errors
/// [`StoreError::Duplicate`] when the account has it already.
pub async fn insert(tx: &Tx, post: &Post) -> Result<(), StoreError> {
    let p = post;
    let mut row = described(p)?;
    row.extend(columns! {
        id: p.id, account: p.account, remote_id: p.remote_id, uri: p.uri, author: p.author, delivery: p.delivery,
        in_reply_to_remote: p.in_reply_to_remote, visibility: p.visibility.as_str(), published_at: p.published_at,
        collected_at: p.collected_at,
    });
    put(tx, "posts", row).await
}

/// Keeps what stands in the store as a version, and counts on.
async fn keep_version(tx: &Tx, id: PostId, at: Timestamp, what: &str) -> Result<i32, StoreError> {
    let query = "INSERT INTO post_versions (post, number, text, html, warning, language, media, at, what, exchange) \
         SELECT id, version, text, html, warning, language, media, $1, $2, exchange FROM posts WHERE id = $3 RETURNING number";
    let row = tx.one(sql(query).with(at).with(what).with(id)).await?.ok_or(StoreError::NotFound)?;
    Ok(row.int::<i32>("number")?.saturating_add(1))
}

/// Changes a post; what it said before becomes a version.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn revise(tx: &Tx, post: &Post) -> Result<(), StoreError> {
    let at = post.edited_at.unwrap_or(post.collected_at);
    let version = keep_version(tx, post.id, at, "edited").await?;
    let post = Post { version, ..post.clone() };
    update_by_id(tx, "posts", post.id, described(&post)?).await
}

/// Marks a post as taken away there; what it said is kept as a version.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn mark_deleted(tx: &Tx, id: PostId, at: Timestamp, exchange: ExchangeId) -> Result<(), StoreError> {
    let version = keep_version(tx, id, at, "deleted").await?;
    update_by_id(tx, "posts", id, columns! { deleted_at: at, exchange: exchange, version: version }).await
}

/// Puts a post into a case.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn attach(tx: &Tx, id: PostId, case: CaseId) -> Result<(), StoreError> {
    update_by_id(tx, "posts", id, columns! { case_id: case }).await
}

/// One post.
pub async fn get(c: &impl Conn, id: PostId) -> Result<Option<Post>, StoreError> {
    c.raw().one(sql("SELECT * FROM posts WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// The post an account knows by a network's identifier.
pub async fn by_remote(c: &impl Conn, account: AccountId, remote_id: &str) -> Result<Option<Post>, StoreError> {
    let query = sql("SELECT * FROM posts WHERE account = $1 AND remote_id = $2").with(account).with(remote_id);
    c.raw().one(query).await?.as_ref().map(read).transpose()
}

/// A post of ours that an account knows by a network's identifier.
pub async fn our_post(c: &impl Conn, account: AccountId, remote_id: &str) -> Result<Option<Post>, StoreError> {
    Ok(by_remote(c, account, remote_id).await?.filter(|post| post.author.is_none()))
}

/// The posts of a case, oldest first.
pub async fn of_case(c: &impl Conn, case: CaseId) -> Result<Vec<Post>, StoreError> {
    let rows = c.raw().all(sql("SELECT * FROM posts WHERE case_id = $1 ORDER BY published_at, id LIMIT 500").with(case)).await?;
    rows.iter().map(read).collect()
}

/// What a post said before, oldest first.
pub async fn versions(c: &impl Conn, id: PostId) -> Result<Vec<PostVersion>, StoreError> {
    let rows = c.raw().all(sql("SELECT * FROM post_versions WHERE post = $1 ORDER BY number").with(id)).await?;
    rows.iter()
        .map(|row| Ok(PostVersion { number: row.int("number")?, text: row.get("text")?, at: row.at("at")?, what: row.get("what")? }))
        .collect()
}

/// Citizens' posts that stand, published since, newest first: to look whether they still do.
pub async fn recent_open(c: &impl Conn, account: AccountId, since: Timestamp) -> Result<Vec<(PostId, String)>, StoreError> {
    let query = "SELECT id, remote_id FROM posts WHERE account = $1 AND deleted_at IS NULL AND published_at >= $2 AND author IS NOT NULL \
         ORDER BY published_at DESC LIMIT 200";
    let rows = c.raw().all(sql(query).with(account).with(since)).await?;
    rows.iter().map(|row| Ok((row.id("id")?, row.get("remote_id")?))).collect()
}

fn visibility(word: &str) -> Option<Visibility> {
    [Visibility::Public, Visibility::Unlisted, Visibility::Followers, Visibility::Direct].into_iter().find(|v| v.as_str() == word)
}

fn read(row: &Row) -> Result<Post, StoreError> {
    #[expect(clippy::cast_possible_truncation, reason = "a share between 0 and 1")]
    let certainty = row.get::<f64>("language_certainty")? as f32;
    Ok(Post {
        id: row.id("id")?,
        account: row.id("account")?,
        remote_id: row.get("remote_id")?,
        uri: row.get("uri")?,
        url: row.get("url")?,
        author: row.maybe_id("author")?,
        delivery: row.maybe_id("delivery")?,
        case: row.maybe_id("case_id")?,
        in_reply_to_remote: row.get("in_reply_to_remote")?,
        visibility: row.word("visibility", visibility)?,
        text: row.get("text")?,
        html: row.get("html")?,
        warning: row.get("warning")?,
        language: row.maybe_parse("language")?,
        language_certainty: certainty,
        media: row.doc("media")?,
        figures: Figures { likes: row.int("likes")?, reposts: row.int("reposts")?, replies: row.int("replies")? },
        published_at: row.at("published_at")?,
        collected_at: row.at("collected_at")?,
        edited_at: row.maybe_at("edited_at")?,
        deleted_at: row.maybe_at("deleted_at")?,
        exchange: row.id("exchange")?,
        version: row.int("version")?,
    })
}
