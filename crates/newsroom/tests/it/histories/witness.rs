//! A network in the process that writes down every word that reaches it, and can lose requests and answers.

use async_trait::async_trait;
use folkmoot_model::{
    count::TextRule,
    network::{
        NetworkKind,
        capability::{Capability, Deduplication, MediaLimits, RateLimit, Verb},
        error::{NetworkError, NetworkErrorKind},
        exchange::Captured,
        post::{Batch, Figures, Receipt, RemoteAuthor, RemotePost},
    },
};
use folkmoot_networks::network::{Access, Measure, Network, Outgoing, Sought, Stream};
use folkmoot_newsroom::Clock;
use folkmoot_testkit::clock::ManualClock;
use jiff::Timestamp;
use std::sync::{Arc, Mutex, MutexGuard};

/// A call that said something.
#[derive(Debug, Clone)]
pub struct Said {
    /// The delivery's key.
    pub key: String,
    /// The words.
    pub text: String,
}

#[derive(Default)]
struct Inner {
    said: Vec<Said>,
    posts: Vec<(String, String)>,
    trouble: Vec<u8>,
    next: u64,
}

/// The network. A clone is the same one.
#[derive(Clone)]
pub struct Witness {
    inner: Arc<Mutex<Inner>>,
    clock: ManualClock,
}

pub fn capability() -> Capability {
    Capability {
        verbs: vec![Verb::Publish, Verb::Edit, Verb::Withdraw, Verb::FindSent],
        text: TextRule::Plain { limit: 500 },
        media: MediaLimits { pictures: 0, picture_bytes: 0, picture_pixels: None, media_types: Vec::new(), description_chars: 0 },
        deduplication: Deduplication::None,
        publish_rate: RateLimit { calls: 1_000, window_s: 1 },
        source: "the witness".to_owned(),
        as_of: Timestamp::UNIX_EPOCH,
    }
}

fn unsupported<T>(verb: Verb) -> Result<T, NetworkError> {
    Err(NetworkError::new(verb, NetworkErrorKind::Unsupported))
}

impl Witness {
    pub fn new(clock: ManualClock) -> Self {
        Self { inner: Arc::default(), clock }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap()
    }

    /// What was said since this was asked last.
    pub fn heard(&self) -> Vec<Said> {
        std::mem::take(&mut self.inner().said)
    }

    /// Says something that no newsroom sent.
    pub fn forge(&self, said: Said) {
        self.inner().said.push(said);
    }

    pub fn trouble(&self, kind: u8, calls: u8) {
        self.inner().trouble = vec![kind; usize::from(calls)];
    }

    fn captured<T>(&self, value: T) -> Captured<T> {
        Captured { value, raw: Vec::new(), at: self.clock.now() }
    }

    fn receipt(&self, id: &str) -> Receipt {
        Receipt { remote_id: id.to_owned(), uri: id.to_owned(), url: None, at: self.clock.now() }
    }

    /// A call leaves; it may not arrive, and its answer may not come back.
    async fn call(&self, verb: Verb, outgoing: &Outgoing<'_>, stands: Option<&str>) -> Result<Captured<Receipt>, NetworkError> {
        self.inner().said.push(Said { key: outgoing.key.0.clone(), text: outgoing.post.text().to_owned() });
        tokio::task::yield_now().await;
        let trouble = self.inner().trouble.pop();
        let lost = || NetworkErrorKind::OutcomeUnknown("lost".to_owned());
        match trouble {
            Some(2) => return Err(NetworkError::new(verb, lost())),
            Some(3) => return Err(NetworkError::new(verb, NetworkErrorKind::Unreachable("nobody".to_owned()))),
            _ => {}
        }
        let id = {
            let mut inner = self.inner();
            inner.next += 1;
            let id = stands.map_or_else(|| inner.next.to_string(), str::to_owned);
            inner.posts.retain(|(other, _)| *other != id);
            inner.posts.push((id.clone(), outgoing.post.text().to_owned()));
            id
        };
        tokio::task::yield_now().await;
        if trouble == Some(1) { Err(NetworkError::new(verb, lost())) } else { Ok(self.captured(self.receipt(&id))) }
    }
}

#[async_trait]
impl Network for Witness {
    fn kind(&self) -> NetworkKind {
        NetworkKind::Mastodon
    }

    async fn capability(&self, _: &Access) -> Result<Captured<Capability>, NetworkError> {
        Ok(self.captured(capability()))
    }

    async fn check(&self, _: &Access) -> Result<Captured<RemoteAuthor>, NetworkError> {
        unsupported(Verb::Collect)
    }

    async fn publish(&self, _: &Access, outgoing: &Outgoing<'_>) -> Result<Captured<Receipt>, NetworkError> {
        self.call(Verb::Publish, outgoing, None).await
    }

    async fn replace(&self, _: &Access, id: &str, outgoing: &Outgoing<'_>) -> Result<Captured<Receipt>, NetworkError> {
        self.call(Verb::Edit, outgoing, Some(id)).await
    }

    async fn withdraw(&self, _: &Access, id: &str) -> Result<Captured<()>, NetworkError> {
        self.inner().posts.retain(|(other, _)| other != id);
        Ok(self.captured(()))
    }

    async fn find_sent(&self, _: &Access, sought: &Sought<'_>) -> Result<Captured<Option<Receipt>>, NetworkError> {
        let found = self.inner().posts.iter().find(|(id, text)| text == sought.text && !sought.known.contains(id)).cloned();
        Ok(self.captured(found.map(|(id, _)| self.receipt(&id))))
    }

    async fn collect(&self, _: &Access, _: Option<&str>) -> Result<Captured<Batch>, NetworkError> {
        unsupported(Verb::Collect)
    }

    async fn stream(&self, _: &Access) -> Result<Box<dyn Stream>, NetworkError> {
        unsupported(Verb::Stream)
    }

    async fn conversation(&self, _: &Access, _: &str) -> Result<Captured<Vec<RemotePost>>, NetworkError> {
        unsupported(Verb::Collect)
    }

    async fn standing(&self, _: &Access, _: &str) -> Result<Captured<Option<RemotePost>>, NetworkError> {
        unsupported(Verb::Collect)
    }

    async fn measure(&self, _: &Access, _: &[String]) -> Result<Captured<Vec<(String, Option<Figures>)>>, NetworkError> {
        unsupported(Verb::Measure)
    }

    async fn moderate(&self, _: &Access, _: &Measure) -> Result<Captured<()>, NetworkError> {
        unsupported(Verb::Block)
    }
}
