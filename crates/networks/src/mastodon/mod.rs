//! Any server with the Mastodon client API: Mastodon itself, and GoToSocial, Pleroma, Akkoma and snac, which speak it more or less.
//!
//! | module | what | documentation |
//! |---|---|---|
//! | [`oauth`] | connecting an account | docs.joinmastodon.org/spec/oauth |
//! | [`instance`] | what the server allows | …/methods/instance |
//! | `statuses` | publish, change, take away | …/methods/statuses, …/methods/media |
//! | `reconcile` | looking for what was sent | …/methods/accounts#statuses |
//! | `notifications` | what came in since a cursor | …/methods/notifications |
//! | `streaming`, [`sse`] | what comes in at once | …/methods/streaming |
//! | `conversation` | a post with what it answers and what answers it | …/methods/statuses#context |
//! | `measure` | figures | …/methods/statuses#get |
//! | `moderation` | block, mute, report | …/methods/accounts, …/methods/reports |
//! | [`wire`], [`convert`], [`html`], [`links`] | reading what servers send, trusting none of it | …/entities |
//! | [`error`] | from a status to what to do next | |
//!
//! Facts about snac, each tried on a running one, are in `docs/networks/snac.md`. Nothing is remembered between calls: what a server can't
//! do is read off its answers.

mod conversation;
pub mod convert;
pub mod error;
pub mod html;
pub mod instance;
pub mod links;
mod measure;
mod moderation;
mod notifications;
pub mod oauth;
mod reconcile;
pub mod sse;
mod statuses;
mod streaming;
mod talk;
pub mod wire;

pub use convert::parse_status;
pub use html::html_to_text;

use crate::{
    egress::{Clock, Egress},
    network::{Access, Measure, Network, Outgoing, Sought, Stream},
};
use async_trait::async_trait;
use folkmoot_model::network::{
    NetworkKind,
    capability::{Capability, Verb},
    error::NetworkError,
    exchange::Captured,
    post::{Batch, Figures, Receipt, RemoteAuthor, RemotePost},
};
use std::{sync::Arc, time::Duration};
use talk::Talk;
use url::Url;
use zeroize::Zeroizing;

/// The connector.
#[derive(Clone)]
pub struct Mastodon {
    egress: Arc<Egress>,
    clock: Clock,
    media_pause: Duration,
}

impl Mastodon {
    /// A connector that speaks through a gateway.
    pub fn new(egress: Arc<Egress>, clock: Clock) -> Self {
        // a second is what Mastodon's own clients wait between two looks at a picture being worked on
        Self { egress, clock, media_pause: Duration::from_secs(1) }
    }

    /// The same connector with another pause between two looks at a picture that the server is still working on.
    #[must_use]
    pub fn media_pause(mut self, pause: Duration) -> Self {
        self.media_pause = pause;
        self
    }

    fn talk<'a>(&'a self, access: &'a Access, verb: Verb) -> Talk<'a> {
        self.talk_to(&access.server, Some(&access.token), verb)
    }

    fn talk_to<'a>(&'a self, server: &'a Url, token: Option<&'a Zeroizing<String>>, verb: Verb) -> Talk<'a> {
        Talk::new(&self.egress, &self.clock, server, token, verb)
    }
}

#[async_trait]
impl Network for Mastodon {
    fn kind(&self) -> NetworkKind {
        NetworkKind::Mastodon
    }

    async fn capability(&self, access: &Access) -> Result<Captured<Capability>, NetworkError> {
        instance::capability(self.talk(access, Verb::Collect)).await
    }

    async fn check(&self, access: &Access) -> Result<Captured<RemoteAuthor>, NetworkError> {
        oauth::whose(self.talk(access, Verb::Collect)).await
    }

    async fn publish(&self, access: &Access, outgoing: &Outgoing<'_>) -> Result<Captured<Receipt>, NetworkError> {
        statuses::publish(self.talk(access, Verb::Publish), access, outgoing, self.media_pause).await
    }

    async fn replace(
        &self,
        access: &Access,
        remote_id: &str,
        outgoing: &Outgoing<'_>,
    ) -> Result<Captured<Receipt>, NetworkError> {
        statuses::replace(self.talk(access, Verb::Edit), access, remote_id, outgoing, self.media_pause).await
    }

    async fn withdraw(&self, access: &Access, remote_id: &str) -> Result<Captured<()>, NetworkError> {
        statuses::withdraw(self.talk(access, Verb::Withdraw), remote_id).await
    }

    async fn find_sent(&self, access: &Access, sought: &Sought<'_>) -> Result<Captured<Option<Receipt>>, NetworkError> {
        reconcile::find_sent(self.talk(access, Verb::FindSent), access, sought).await
    }

    async fn collect(&self, access: &Access, cursor: Option<&str>) -> Result<Captured<Batch>, NetworkError> {
        notifications::collect(self.talk(access, Verb::Collect), cursor).await
    }

    async fn stream(&self, access: &Access) -> Result<Box<dyn Stream>, NetworkError> {
        streaming::open(self.talk(access, Verb::Stream), self.clock.clone()).await
    }

    async fn conversation(&self, access: &Access, remote_id: &str) -> Result<Captured<Vec<RemotePost>>, NetworkError> {
        conversation::around(self.talk(access, Verb::Collect), remote_id).await
    }

    async fn standing(&self, access: &Access, remote_id: &str) -> Result<Captured<Option<RemotePost>>, NetworkError> {
        conversation::standing(self.talk(access, Verb::Collect), remote_id).await
    }

    async fn measure(
        &self,
        access: &Access,
        remote_ids: &[String],
    ) -> Result<Captured<Vec<(String, Option<Figures>)>>, NetworkError> {
        measure::figures(self.talk(access, Verb::Measure), remote_ids).await
    }

    async fn moderate(&self, access: &Access, measure: &Measure) -> Result<Captured<()>, NetworkError> {
        let verb = moderation::verb(measure);
        moderation::act(self.talk(access, verb), measure).await
    }
}
