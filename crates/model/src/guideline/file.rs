//! A guideline as one readable file: TOML 1.1 (toml.io), one table per clause, its prose in every language, its rule with every figure.
//!
//! What is written here is read again as it was. What can't be read is said with its line and what to do, all of it at once where the file is
//! TOML at all. Deliberately absent: version, date and signature, which a file can't give.

mod read;
mod write;

pub use read::read;
pub use write::write;

use super::clause::Clause;
use crate::language::Language;

/// Largest file, bytes; a guideline of hundreds of clauses in ten languages fits.
pub const LARGEST: usize = 2_000_000;
/// The format this writes and reads.
const FORMAT: i64 = 1;
/// Names of the days in a file, Monday first.
const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// What a file says.
#[derive(Debug, Clone, PartialEq)]
pub struct Contents {
    /// Languages the organisation speaks, its own first.
    pub languages: Vec<Language>,
    /// Clauses in the order of their numbers.
    pub clauses: Vec<Clause>,
}

/// Something in a file that can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem:?}")]
pub struct FileProblem {
    /// The line it stands in, from 1.
    pub line: usize,
    /// What it is.
    pub problem: Problem,
}

/// What can't be read. Pages have `file-problem-<word>` for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// It is larger than [`LARGEST`].
    Large,
    /// It is not TOML.
    Syntax,
    /// It is of another format.
    Format,
    /// A name nothing here has.
    Unknown(String),
    /// A name is missing.
    Missing(&'static str),
    /// A value of another kind, or out of its bounds.
    Wrong(String),
    /// A rule nobody knows.
    Rule(String),
}

impl Problem {
    /// The word of it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Large => "large",
            Self::Syntax => "syntax",
            Self::Format => "format",
            Self::Unknown(_) => "unknown",
            Self::Missing(_) => "missing",
            Self::Wrong(_) => "wrong",
            Self::Rule(_) => "rule",
        }
    }

    /// The name it is about; empty for none.
    pub fn name(&self) -> &str {
        match self {
            Self::Large | Self::Syntax | Self::Format => "",
            Self::Unknown(name) | Self::Wrong(name) | Self::Rule(name) => name,
            Self::Missing(name) => name,
        }
    }
}
