//! Authors: the citizens behind posts, as their network last told of them.

use crate::{Conn, StoreError, Tx, row::Row, sql::sql};
use folkmoot_model::{
    ids::{AuthorId, Mint},
    incoming::routing::fold,
    network::{NetworkKind, post::RemoteAuthor},
};

/// An author as they are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// Identity.
    pub id: AuthorId,
    /// Network.
    pub network: NetworkKind,
    /// Base address of the server of ours that told of them.
    pub server: String,
    /// That server's identifier of them.
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

const UPSERT: &str = "INSERT INTO authors (id, network, server, remote_id, handle, display_name, url, bot, search) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (network, server, remote_id) DO UPDATE SET handle = excluded.handle, \
     display_name = excluded.display_name, url = excluded.url, bot = excluded.bot, search = excluded.search RETURNING id";

/// Keeps what a network says about an author now, and gives the identity they have here; a fresh one when they are new.
pub async fn upsert(
    tx: &Tx,
    network: NetworkKind,
    server: &str,
    author: &RemoteAuthor,
    mint: &dyn Mint,
) -> Result<AuthorId, StoreError> {
    let search = fold(&format!("{} {}", author.handle, author.display_name));
    let statement = sql(UPSERT)
        .with(AuthorId::new(mint))
        .with(network.as_str())
        .with(server)
        .with(&author.remote_id)
        .with(&author.handle)
        .with(&author.display_name)
        .with(&author.url)
        .with(author.bot)
        .with(search);
    tx.one(statement).await?.ok_or(StoreError::NotFound)?.id("id")
}

/// One author.
pub async fn get(c: &impl Conn, id: AuthorId) -> Result<Option<Author>, StoreError> {
    c.raw().one(sql("SELECT * FROM authors WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<Author, StoreError> {
    Ok(Author {
        id: row.id("id")?,
        network: row.parse("network")?,
        server: row.get("server")?,
        remote_id: row.get("remote_id")?,
        handle: row.get("handle")?,
        display_name: row.get("display_name")?,
        url: row.get("url")?,
        bot: row.get("bot")?,
    })
}
