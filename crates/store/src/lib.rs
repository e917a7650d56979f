//! One database, SQLite or PostgreSQL, one code path: migrations, queries, outbox, leases, backup.
//!
//! Reading functions take any [`Conn`]; writing ones take a [`Tx`], which is committed together with the [events](folkmoot_model::event)
//! that tell of the change. There is no repository trait: one store, free functions per table, trade words for names.
//!
//! | modules | what |
//! |---|---|
//! | [`store`], [`conn`], [`tx`], [`address`], [`error`], [`page`] | the database itself |
//! | [`organisation`], [`departments`], [`people`], [`sessions`], [`invitations`], [`attempts`], [`form_keys`] | the house and its doors |
//! | [`accounts`], [`pending_connections`] | accounts on networks |
//! | [`guidelines`], [`tightenings`], [`guideline_drafts`] | the rules, what departments make of them, the next version |
//! | [`messages`], [`editions`], [`campaigns`], [`templates`], [`pictures`], [`approvals`], [`overrides`], [`deliveries`], [`readings`], [`freezes`] | the outgoing line |
//! | [`facts`], [`short_links`], [`practices`] | what messages rest on; links that count visits; what worked |
//! | [`exchanges`], [`authors`], [`posts`], [`cursors`], [`gaps`], [`cases`], [`notes`], [`handoffs`], [`follow_ups`], [`moderations`], [`rules`] | the incoming line |
//! | [`events`], [`leases`], [`answering`], [`working_copies`], [`runs`], [`upkeep`] | the record and the running of the house |
//!
//! Instants are kept in microseconds: one that comes back from the store may differ from the one put in by less than that.

pub mod absences;
pub mod accounts;
pub mod address;
pub mod answering;
pub mod approvals;
pub mod attempts;
pub mod authors;
pub mod calendar_feeds;
pub mod campaigns;
pub mod cases;
pub mod conn;
pub mod cursors;
pub mod deliveries;
pub mod departments;
pub mod editions;
pub mod error;
pub mod events;
pub mod exchanges;
pub mod facts;
pub mod follow_ups;
pub mod form_keys;
pub mod freezes;
pub mod gaps;
pub mod guideline_drafts;
pub mod guidelines;
pub mod handoffs;
pub mod invitations;
pub mod leases;
pub mod messages;
mod migrations;
pub mod moderations;
pub mod news;
pub mod notes;
pub mod notices;
pub mod organisation;
pub mod overrides;
pub mod page;
pub mod pending_connections;
pub mod people;
pub mod pictures;
pub mod posts;
pub mod practices;
pub mod readings;
mod row;
pub mod rules;
pub mod runs;
pub mod sessions;
pub mod short_links;
mod sql;
pub mod store;
pub mod templates;
pub mod tightenings;
pub mod tx;
pub mod upkeep;
mod value;
pub mod working_copies;

pub use address::Address;
pub use conn::Conn;
pub use error::StoreError;
pub use page::Page;
pub use store::{Read, Store};
pub use tx::Tx;
