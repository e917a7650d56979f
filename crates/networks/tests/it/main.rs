//! The gateway, the connectors, and the one behaviour suite every connector passes.

mod bad_servers;
mod behaviour;
mod cleared;
mod collecting;
mod egress;
mod fake;
mod replay;
mod server;
mod streams;
