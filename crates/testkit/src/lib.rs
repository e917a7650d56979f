//! For tests only: clocks that can be turned, identifiers from a seed, a network that judges, a small town.
//!
//! | module | what |
//! |---|---|
//! | [`clock`] | a clock that can be turned and identifiers from a seed |
//! | [`judge_network`] | a connector for the judge that counts what was lost, sent twice or invented |
//! | [`town`] | a small town with people, accounts and a guideline |

pub mod clock;
pub mod judge_network;
pub mod town;
