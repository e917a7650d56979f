//! What every network connector does. Credentials are passed per call; nothing is kept in a connector that a restart may not lose.
//!
//! Publishing takes a [`ClearedPost`], which only review and approval can make. Deliberately absent: retries. A connector makes one attempt
//! and says precisely how it failed; the outbox decides what to do next.

use async_trait::async_trait;
use folkmoot_model::{
    ids::PictureId,
    network::{
        NetworkKind,
        capability::Capability,
        error::NetworkError,
        exchange::Captured,
        post::{Batch, Figures, Incoming, Receipt, RemoteAuthor, RemotePost},
    },
    outgoing::{cleared::ClearedPost, delivery::DeliveryKey},
};
use jiff::Timestamp;
use std::fmt;
use url::Url;
use zeroize::Zeroizing;

/// What a call needs to act for an account.
#[derive(Clone)]
pub struct Access {
    /// Base address of the account's server.
    pub server: Url,
    /// Token; wiped from memory when dropped, never logged.
    pub token: Zeroizing<String>,
    /// The network's identifier of the account.
    pub remote_id: String,
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access")
            .field("server", &self.server.as_str())
            .field("remote_id", &self.remote_id)
            .finish_non_exhaustive()
    }
}

/// A picture's bytes, handed along with a post.
#[derive(Debug, Clone)]
pub struct PictureBytes {
    /// The stored picture.
    pub picture: PictureId,
    /// Media type of these bytes; not that of the stored picture when they were made smaller for the network.
    pub media_type: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Everything one publish or replace needs.
#[derive(Debug, Clone)]
pub struct Outgoing<'a> {
    /// What to say.
    pub post: &'a ClearedPost,
    /// The bytes of its pictures, in order.
    pub pictures: &'a [PictureBytes],
    /// The network's identifier of the post it answers.
    pub in_reply_to: Option<&'a str>,
    /// The same key for every try.
    pub key: &'a DeliveryKey,
}

/// What is looked for on our own timeline after an unknown outcome.
#[derive(Debug, Clone)]
pub struct Sought<'a> {
    /// The text that was sent.
    pub text: &'a str,
    /// The network's identifier of the post it answered.
    pub in_reply_to: Option<&'a str>,
    /// The key it was sent under.
    pub key: &'a DeliveryKey,
    /// First instant a call was made.
    pub since: Timestamp,
    /// Posts of ours that are known to belong to other deliveries.
    pub known: &'a [String],
}

/// A measure against an author or post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measure {
    /// Stop the author from reaching us.
    Block {
        /// The network's identifier of the author.
        author: String,
    },
    /// Stop seeing the author.
    Mute {
        /// The network's identifier of the author.
        author: String,
    },
    /// Lift a block.
    Unblock {
        /// The network's identifier of the author.
        author: String,
    },
    /// Lift a mute.
    Unmute {
        /// The network's identifier of the author.
        author: String,
    },
    /// Report to the server's moderators.
    Report {
        /// The network's identifier of the author.
        author: String,
        /// Posts it is about.
        posts: Vec<String>,
        /// What is wrong, in words.
        comment: String,
    },
}

/// What a stream of an account says.
#[derive(Debug)]
pub enum StreamEvent {
    /// Things that came in, with the frame they were in.
    Incoming(Captured<Vec<Incoming>>),
    /// Still there.
    Alive,
}

/// An open stream. Dropping it closes it.
#[async_trait]
pub trait Stream: Send {
    /// The next event; `None` when the server ended the stream.
    ///
    /// # Errors
    /// The stream broke: fall back to [`Network::collect`], then open it again.
    async fn next(&mut self) -> Result<Option<StreamEvent>, NetworkError>;
}

/// A network connector.
#[async_trait]
pub trait Network: Send + Sync {
    /// Which network.
    fn kind(&self) -> NetworkKind;

    /// What the account can do, limits read from the server where it publishes them.
    async fn capability(&self, access: &Access) -> Result<Captured<Capability>, NetworkError>;

    /// Whose token it is. The cheapest call that fails when a token is dead.
    async fn check(&self, access: &Access) -> Result<Captured<RemoteAuthor>, NetworkError>;

    /// Puts a post on the network, pictures first.
    async fn publish(&self, access: &Access, outgoing: &Outgoing<'_>) -> Result<Captured<Receipt>, NetworkError>;

    /// Changes a post of ours that stands.
    async fn replace(&self, access: &Access, remote_id: &str, outgoing: &Outgoing<'_>)
    -> Result<Captured<Receipt>, NetworkError>;

    /// Takes a post of ours away. A post that is already gone is a success.
    async fn withdraw(&self, access: &Access, remote_id: &str) -> Result<Captured<()>, NetworkError>;

    /// Looks on our own timeline for a post whose outcome is unknown. `None` means: looked at everything since `since`, it is not there.
    async fn find_sent(&self, access: &Access, sought: &Sought<'_>) -> Result<Captured<Option<Receipt>>, NetworkError>;

    /// What came in after the cursor, oldest first; without a cursor it begins at the newest few.
    async fn collect(&self, access: &Access, cursor: Option<&str>) -> Result<Captured<Batch>, NetworkError>;

    /// Opens a stream of what comes in.
    async fn stream(&self, access: &Access) -> Result<Box<dyn Stream>, NetworkError>;

    /// The conversation around a post: what it answers and what answers it, oldest first.
    async fn conversation(&self, access: &Access, remote_id: &str) -> Result<Captured<Vec<RemotePost>>, NetworkError>;

    /// How a post stands now; nothing when the server answers that it is gone (404, 410), with that answer.
    async fn standing(&self, access: &Access, remote_id: &str) -> Result<Captured<Option<RemotePost>>, NetworkError>;

    /// Figures of posts of ours; nothing for a post that is gone.
    async fn measure(
        &self,
        access: &Access,
        remote_ids: &[String],
    ) -> Result<Captured<Vec<(String, Option<Figures>)>>, NetworkError>;

    /// Acts on an author or post.
    async fn moderate(&self, access: &Access, measure: &Measure) -> Result<Captured<()>, NetworkError>;
}
