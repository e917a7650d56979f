//! The record: raw exchanges with their digest, secrets taken out.
//!
//! | module | what |
//! |---|---|
//! | [`canonical`] | the one form of bytes an exchange has, written and read back |
//! | [`capture`] | its SHA-256, and an exchange sealed with it |
//!
//! Deliberately absent, and coming later: WARC files, the Merkle log and its keys. The canonical form is what they will hold, so it does not
//! change any more; a new one gets a new first line.

pub mod canonical;
pub mod capture;
