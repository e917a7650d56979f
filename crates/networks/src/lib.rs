//! Social networks: the one egress gateway and one folder per network.
//!
//! | module | what |
//! |---|---|
//! | [`network`] | what every connector does |
//! | [`egress`] | the only HTTP client of the house, and the addresses it will not connect to |
//! | [`mastodon`] | any server with the Mastodon client API |
//! | [`rehearsal`] | the built-in network of invented townspeople |

pub mod egress;
pub mod mastodon;
pub mod network;
pub mod rehearsal;
