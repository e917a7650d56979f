//! The store against both databases.

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
