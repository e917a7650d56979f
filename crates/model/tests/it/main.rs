//! Tests of the language of the newsroom across its modules.

#![expect(clippy::unwrap_used, clippy::print_stderr, reason = "a test that can't go on stops, and says what it measured")]

mod composer_numbers;
mod departments;
mod file;
mod laws;
mod personal_data;
mod review;
mod starter;
mod town;
mod versions;
mod words;
