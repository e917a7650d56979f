//! The language of the newsroom: types, states, rules, with clocks and randomness as parameters. No I/O, no async.
//!
//! | module | what |
//! |---|---|
//! | [`outgoing`] | messages, editions, approval, deliveries |
//! | [`incoming`] | cases, handoffs, follow-ups, routing |
//! | [`guideline`] | the published rules and the review |
//! | [`network`] | what networks can do, how calls fail, what comes back |
//! | [`staff`] | people, roles, rights |
//! | [`fact`] | the fact ledger |
//! | [`link`] | links of our own that count visits and follow nobody |
//! | [`count`] | how each network counts a text |
//! | [`time`] | office hours and deadlines in open time |

pub mod account;
pub mod count;
pub mod event;
pub mod fact;
pub mod guideline;
pub mod ids;
pub mod incoming;
pub mod language;
pub mod link;
pub mod network;
pub mod obstacle;
pub mod organisation;
pub mod outgoing;
pub mod staff;
pub mod time;
