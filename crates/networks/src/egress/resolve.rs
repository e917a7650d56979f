//! From a name to addresses, once per call.

use async_trait::async_trait;
use std::{io, net::IpAddr};

/// Answers a name with its addresses. A trait, so that a test can be the name server.
#[async_trait]
pub trait Resolver: Send + Sync {
    /// Every address of the name, in any order.
    ///
    /// # Errors
    /// The name is unknown or nobody answers.
    async fn addresses(&self, name: &str) -> io::Result<Vec<IpAddr>>;
}

/// The resolver of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemResolver;

#[async_trait]
impl Resolver for SystemResolver {
    async fn addresses(&self, name: &str) -> io::Result<Vec<IpAddr>> {
        // the port plays no part in the answer
        Ok(tokio::net::lookup_host((name, 0)).await?.map(|socket| socket.ip()).collect())
    }
}
