//! The store against both databases.
#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test stops where something is not as expected, and says what it left out"
)]

mod both;
mod departments;
mod house;
mod messages;
mod networks;
mod outbox;
mod readings;
mod town;
mod transactions;
mod upkeep;
