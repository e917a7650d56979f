//! Pure text analysis: what a text says about itself. Here: the language it is written in ([`detect`]).
//!
//! Deterministic, without I/O. Every method has a [`card::MethodCard`] with its measured score and its limits, which the page shows.

pub mod card;
pub mod detect;
mod words;
