//! Authors of posts that are not ours, as the network last told them. Nothing else is kept of them.

use crate::{Conn, StoreError, Tx, row::Row, sql::sql};
use folkmoot_model::{
    ids::{AuthorId, Mint},
    network::{NetworkKind, post::RemoteAuthor},
};

/// An author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// Identity.
    pub id: AuthorId,
    /// The network.
    pub network: NetworkKind,
    /// The network's identifier.
    pub remote_id: String,
    /// Full handle.
    pub handle: String,
    /// Name shown; may be empty.
    pub display_name: String,
    /// Page of the author.
    pub url: Option<String>,
    /// Says of itself that it is a programme.
    pub bot: bool,
}

/// Keeps an author as the network tells it now. Returns who it is here.
pub async fn upsert(
    tx: &Tx,
    network: NetworkKind,
    server: &str,
    author: &RemoteAuthor,
    mint: &dyn Mint,
) -> Result<AuthorId, StoreError> {
    let query = "INSERT INTO authors (id, network, server, remote_id, handle, display_name, url, bot) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (network, server, remote_id) DO UPDATE SET handle = excluded.handle, \
         display_name = excluded.display_name, url = excluded.url, bot = excluded.bot RETURNING id";
    let query = sql(query).with(AuthorId::new(mint)).with(network.as_str()).with(server).with(&author.remote_id);
    let query = query.with(&author.handle).with(&author.display_name).with(&author.url).with(author.bot);
    tx.one(query).await?.ok_or(StoreError::NotFound)?.id("id")
}

/// One author.
pub async fn get(c: &impl Conn, id: AuthorId) -> Result<Option<Author>, StoreError> {
    c.raw().one(sql("SELECT * FROM authors WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<Author, StoreError> {
    Ok(Author {
        id: row.id("id")?,
        network: row.parse("network")?,
        remote_id: row.get("remote_id")?,
        handle: row.get("handle")?,
        display_name: row.get("display_name")?,
        url: row.get("url")?,
        bot: row.get("bot")?,
    })
}
