//! The end: tells open streams that this process ends, so that they end at once and nothing waits for them. Their pages open them anew when the
//! house is back.

use std::sync::Arc;
use tokio::sync::watch;

/// Whether this process ends; every clone is the same one.
#[derive(Clone, Debug)]
pub struct Ending(Arc<watch::Sender<bool>>);

impl Default for Ending {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }
}

impl Ending {
    /// Tells everybody, those who ask later too.
    pub fn begin(&self) {
        self.0.send_replace(true);
    }

    /// Waits until it has begun.
    pub async fn begun(&self) {
        let mut told = self.0.subscribe();
        // the sender lives as long as this does
        drop(told.wait_for(|begun| *begun).await);
    }
}
