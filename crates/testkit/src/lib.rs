//! For tests only: clocks that can be turned, identifiers from a seed, a network that judges, a small town.
//!
//! | module | what |
//! |---|---|
//! | [`bad_server`] | a server on loopback with bad manners |
//! | [`clock`] | a clock that can be turned and identifiers from a seed |
//! | [`fill`](fill::fill) | a store full of invented history, for benchmarks |
//! | [`judge_network`] | a connector for the judge that counts what was lost, sent twice or invented |
//! | [`picture`] | pieces of PNG files |
//! | [`rehearsed`] | the same town on the rehearsal network, whose citizens say what a test lets them say |
//! | [`town`] | a small town with people, accounts and a guideline |

pub mod bad_server;
pub mod clock;
pub mod fill;
pub mod judge_network;
pub mod picture;
pub mod rehearsed;
pub mod town;
