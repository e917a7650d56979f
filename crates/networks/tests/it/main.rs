//! The gateway, the connectors, and the one behaviour suite every connector passes.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that can't go on stops")]

mod bad_servers;
mod behaviour;
mod cleared;
mod collecting;
mod egress;
mod fake;
mod replay;
mod server;
mod streams;
