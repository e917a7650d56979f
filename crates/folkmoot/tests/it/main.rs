//! The binary from outside, and what it is wired from.

#![expect(clippy::unwrap_used, reason = "a test that can't go on stops")]

#[path = "../../src/demo/mod.rs"]
mod demo;
mod upkeep;
mod veldmonde;
