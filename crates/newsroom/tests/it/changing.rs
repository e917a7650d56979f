//! A network on which citizens change and take away what they said without anybody being told.

use async_trait::async_trait;
use folkmoot_model::network::{
    NetworkKind,
    capability::{Capability, Verb},
    error::{NetworkError, NetworkErrorKind},
    exchange::{Captured, Exchange},
    post::{Batch, Figures, Receipt, RemoteAuthor, RemotePost},
};
use folkmoot_networks::{
    network::{Access, Measure, Network, Outgoing, Sought, Stream},
    rehearsal::Rehearsal,
};
use folkmoot_newsroom::Clock;
use folkmoot_testkit::clock::ManualClock;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

/// What became of a post.
#[derive(Debug, Clone)]
pub enum Change {
    /// Its author says something else now.
    Text(&'static str),
    /// Its author describes its picture otherwise.
    Description(&'static str),
    /// Its server keeps its picture elsewhere; nobody edited it.
    Moved(&'static str),
    /// Its author put another picture in, with the same description.
    Picture(&'static str),
    /// The server answers that it is gone.
    Gone,
    /// It can't be asked for, so nothing was answered.
    Unasked,
    /// The answer is never whole.
    Garbled,
}

/// The rehearsal network, and what became of some posts on it.
#[derive(Clone)]
pub struct Changing {
    network: Rehearsal,
    clock: ManualClock,
    changes: Arc<Mutex<BTreeMap<String, Change>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Changing {
    pub fn over(network: Rehearsal, clock: ManualClock) -> Self {
        Self { network, clock, changes: Arc::default(), asked: Arc::default() }
    }

    pub fn change(&self, remote_id: &str, change: Change) {
        self.changes.lock().unwrap().insert(remote_id.to_owned(), change);
    }

    /// The posts that were asked for since the last time, in order.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }

    /// What the server answers about a post that is gone.
    pub fn refusal(&self, remote_id: &str) -> Exchange {
        let answer = Rehearsal::exchange("gemeente", "post", &remote_id, &"no longer there", self.clock.now());
        Exchange { status: 410, ..answer }
    }
}

#[async_trait]
impl Network for Changing {
    fn kind(&self) -> NetworkKind {
        self.network.kind()
    }

    async fn capability(&self, access: &Access) -> Result<Captured<Capability>, NetworkError> {
        self.network.capability(access).await
    }

    async fn check(&self, access: &Access) -> Result<Captured<RemoteAuthor>, NetworkError> {
        self.network.check(access).await
    }

    async fn publish(&self, access: &Access, outgoing: &Outgoing<'_>) -> Result<Captured<Receipt>, NetworkError> {
        self.network.publish(access, outgoing).await
    }

    async fn replace(&self, access: &Access, id: &str, outgoing: &Outgoing<'_>) -> Result<Captured<Receipt>, NetworkError> {
        self.network.replace(access, id, outgoing).await
    }

    async fn withdraw(&self, access: &Access, remote_id: &str) -> Result<Captured<()>, NetworkError> {
        self.network.withdraw(access, remote_id).await
    }

    async fn find_sent(&self, access: &Access, sought: &Sought<'_>) -> Result<Captured<Option<Receipt>>, NetworkError> {
        self.network.find_sent(access, sought).await
    }

    async fn collect(&self, access: &Access, cursor: Option<&str>) -> Result<Captured<Batch>, NetworkError> {
        self.network.collect(access, cursor).await
    }

    async fn stream(&self, access: &Access) -> Result<Box<dyn Stream>, NetworkError> {
        self.network.stream(access).await
    }

    async fn conversation(&self, access: &Access, remote_id: &str) -> Result<Captured<Vec<RemotePost>>, NetworkError> {
        self.network.conversation(access, remote_id).await
    }

    async fn standing(&self, access: &Access, remote_id: &str) -> Result<Captured<Option<RemotePost>>, NetworkError> {
        self.asked.lock().unwrap().push(remote_id.to_owned());
        let change = self.changes.lock().unwrap().get(remote_id).cloned();
        let captured = self.network.standing(access, remote_id).await?;
        let Some(mut post) = captured.value.clone() else { return Ok(captured) };
        let fails = |kind| Err(NetworkError::new(Verb::Collect, kind));
        let edited_at = Some(self.clock.now());
        match change {
            None => return Ok(captured),
            Some(Change::Text(text)) => (post.text, post.edited_at) = (text.to_owned(), edited_at),
            Some(Change::Description(text)) => {
                (post.media[0].description, post.edited_at) = (Some(text.to_owned()), edited_at);
            }
            Some(Change::Moved(url)) => url.clone_into(&mut post.media[0].url),
            Some(Change::Picture(url)) => (post.media[0].url, post.edited_at) = (url.to_owned(), edited_at),
            Some(Change::Gone) => return Ok(Captured { value: None, raw: vec![self.refusal(remote_id)], at: captured.at }),
            Some(Change::Unasked) => return fails(NetworkErrorKind::Gone),
            Some(Change::Garbled) => return fails(NetworkErrorKind::Malformed("half an answer".to_owned())),
        }
        let raw = vec![Rehearsal::exchange("gemeente", "post", &remote_id, &post, captured.at)];
        Ok(Captured { value: Some(post), raw, at: captured.at })
    }

    async fn measure(
        &self,
        access: &Access,
        remote_ids: &[String],
    ) -> Result<Captured<Vec<(String, Option<Figures>)>>, NetworkError> {
        self.network.measure(access, remote_ids).await
    }

    async fn moderate(&self, access: &Access, measure: &Measure) -> Result<Captured<()>, NetworkError> {
        self.network.moderate(access, measure).await
    }
}
