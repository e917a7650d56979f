//! The store against both databases.
#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test stops where something is not as expected, and says what it left out"
)]

mod answering;
mod both;
mod campaigns;
mod cases;
mod collecting;
mod departments;
mod guidelines;
mod house;
mod messages;
mod moderations;
mod networks;
mod notices;
mod outbox;
mod overrides;
mod posts;
mod queue;
mod readings;
mod talk;
mod templates;
mod town;
mod transactions;
mod upgrade;
mod upkeep;
mod working_copies;
