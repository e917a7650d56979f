//! The stream of an account: what comes in, as soon as it does. It looks every second; that is prompt enough for people who are invented.

use super::{Rehearsal, calls::Collected};
use crate::network::{Access, Stream, StreamEvent};
use async_trait::async_trait;
use folkmoot_model::network::{capability::Verb, error::NetworkError};
use std::time::Duration;

/// How often the stream looks.
const LOOK: Duration = Duration::from_secs(1);
/// After so many looks without anything it says that it is still there.
const QUIET_LOOKS: u32 = 15;

/// An open stream.
pub(super) struct Listening {
    pub(super) network: Rehearsal,
    pub(super) access: Access,
    pub(super) cursor: String,
}

#[async_trait]
impl Stream for Listening {
    async fn next(&mut self) -> Result<Option<StreamEvent>, NetworkError> {
        for _ in 0..QUIET_LOOKS {
            let Collected { batch, cursor } = self.network.collected(&self.access, Some(&self.cursor), Verb::Stream).await?;
            self.cursor = cursor;
            if !batch.value.incoming.is_empty() {
                return Ok(Some(StreamEvent::Incoming(batch.map(|batch| batch.incoming))));
            }
            tokio::time::sleep(LOOK).await;
        }
        Ok(Some(StreamEvent::Alive))
    }
}
