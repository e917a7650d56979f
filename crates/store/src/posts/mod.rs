//! Posts: what stands on a network, a citizen's or ours, as the network last told it.
//!
//! | module | what |
//! |---|---|
//! | this one | a post, written and found again |
//! | [`revise`] and its neighbours | edits and deletions, as versions that stay |
//! | [`of_case`] and its neighbours | lists over posts |

mod list;
mod version;

pub use list::{looked_at, of_case, to_look_at};
pub use version::{PostVersion, VersionEnd, mark_deleted, revise, versions};

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{Columns, insert as put, insert_many, sql},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{AccountId, AuthorId, CaseId, DeliveryId, ExchangeId, PostId},
    incoming::routing::fold,
    language::Language,
    network::post::{Figures, RemoteMedia, Visibility},
};
use jiff::Timestamp;

/// Most remote identifiers that are looked up by one statement.
const REMOTES_AT_ONCE: usize = 200;

/// A post as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Post {
    /// Identity.
    pub id: PostId,
    /// The account it came in on, or went out on.
    pub account: AccountId,
    /// The network's own identifier.
    pub remote_id: String,
    /// Canonical identifier across servers.
    pub uri: String,
    /// Page of the post.
    pub url: Option<String>,
    /// Who wrote it; none: it is ours.
    pub author: Option<AuthorId>,
    /// The delivery that put it there, when it is ours.
    pub delivery: Option<DeliveryId>,
    /// The case it belongs to.
    pub case: Option<CaseId>,
    /// The network's identifier of the post it answers.
    pub in_reply_to_remote: Option<String>,
    /// Who can see it.
    pub visibility: Visibility,
    /// Plain text.
    pub text: String,
    /// Sanitised HTML, when the network gives HTML.
    pub html: Option<String>,
    /// Content warning.
    pub warning: Option<String>,
    /// The language it is in, as far as known.
    pub language: Option<Language>,
    /// How sure that is, 0 to 1.
    pub language_certainty: f32,
    /// Pictures and films.
    pub media: Vec<RemoteMedia>,
    /// Its figures when it was last seen.
    pub figures: Figures,
    /// When it was published there.
    pub published_at: Timestamp,
    /// When we got it.
    pub collected_at: Timestamp,
    /// When it was last changed there.
    pub edited_at: Option<Timestamp>,
    /// When we learnt that it was taken away there.
    pub deleted_at: Option<Timestamp>,
    /// The exchange this version of it was understood from.
    pub exchange: ExchangeId,
    /// Which version this is, from 1; [`revise`] and [`mark_deleted`] count it up.
    pub version: i32,
}

/// One post.
pub async fn get(c: &impl Conn, id: PostId) -> Result<Option<Post>, StoreError> {
    c.raw().one(sql("SELECT * FROM posts WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// The post a network knows by this identifier, seen from an account.
pub async fn by_remote(c: &impl Conn, account: AccountId, remote_id: &str) -> Result<Option<Post>, StoreError> {
    let query = sql("SELECT * FROM posts WHERE account = $1 AND remote_id = $2").with(account).with(remote_id);
    c.raw().one(query).await?.as_ref().map(read).transpose()
}

/// Those posts of many that an account knows by their remote identifiers.
pub async fn by_remotes(c: &impl Conn, account: AccountId, remote_ids: &[&str]) -> Result<Vec<Post>, StoreError> {
    let mut posts = Vec::new();
    for some in remote_ids.chunks(REMOTES_AT_ONCE) {
        let mut query = sql("SELECT * FROM posts WHERE account = ");
        query.bind(account).push(" AND remote_id IN ").bind_list(some);
        for row in c.raw().all(query).await? {
            posts.push(read(&row)?);
        }
    }
    Ok(posts)
}

/// The same as [`by_remote`], if the post is ours.
pub async fn our_post(c: &impl Conn, account: AccountId, remote_id: &str) -> Result<Option<Post>, StoreError> {
    Ok(by_remote(c, account, remote_id).await?.filter(|post| post.author.is_none()))
}

/// A new post.
///
/// # Errors
/// [`StoreError::Duplicate`] when the account knows a post with this remote identifier.
pub async fn insert(tx: &Tx, post: &Post) -> Result<(), StoreError> {
    put(tx, "posts", row_of(post)?).await
}

/// Many new posts.
///
/// # Errors
/// As [`insert`]; then none is kept.
pub async fn insert_all(tx: &Tx, posts: &[Post]) -> Result<(), StoreError> {
    insert_many(tx, "posts", posts, row_of).await
}

/// What never changes about a post, and what may.
fn row_of(post: &Post) -> Result<Columns, StoreError> {
    let mut row = columns! {
        id: post.id, account: post.account, remote_id: post.remote_id, author: post.author, delivery: post.delivery, case_id: post.case,
        collected_at: post.collected_at, deleted_at: post.deleted_at, version: post.version,
    };
    row.extend(content(post)?);
    Ok(row)
}

/// What an edit may change.
fn content(post: &Post) -> Result<Columns, StoreError> {
    let media = doc("media", &post.media)?;
    let search = fold(&post.text);
    let Figures { likes, reposts, replies } = post.figures;
    Ok(columns! {
        uri: post.uri, url: post.url, in_reply_to_remote: post.in_reply_to_remote, visibility: post.visibility.as_str(), text: post.text,
        html: post.html, warning: post.warning, language: post.language, language_certainty: post.language_certainty, media: media,
        likes: likes, reposts: reposts, replies: replies, published_at: post.published_at, edited_at: post.edited_at,
        exchange: post.exchange, search: search,
    })
}

/// The visibility a stored word names.
pub(crate) fn visibility(word: &str) -> Option<Visibility> {
    use Visibility::{Direct, Followers, Public, Unlisted};
    [Public, Unlisted, Followers, Direct].into_iter().find(|visibility| visibility.as_str() == word)
}

fn read(row: &Row) -> Result<Post, StoreError> {
    #[expect(clippy::cast_possible_truncation, reason = "it was an f32 when it was stored")]
    let language_certainty = row.get::<f64>("language_certainty")? as f32;
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
        language_certainty,
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
