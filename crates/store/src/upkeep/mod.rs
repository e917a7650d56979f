//! Upkeep, all of it usable while the newsroom runs: one consistent copy, reading it back, and a look at whether everything is whole.
//!
//! | module | what |
//! |---|---|
//! | [`backup`](self::backup()) | everything in one file, as it was at one moment |
//! | [`restore`](self::restore()) | reading such a file into either database |
//! | [`doctor`](self::doctor()) | is everything whole |
//! | `tables` | which tables there are, and what their columns hold |
//!
//! A backup is text, gzipped: one JSON value a line, so that it outlives this program and does not care which database it came from.
//! A line `{"folkmoot": "backup", …}` begins it; a line `{"table": …, "columns": […]}` begins a table; its rows are arrays (identifiers and
//! bytes in hexadecimal, instants in microseconds, yes and no as 1 and 0); a line with the number of rows and the SHA-256 of all lines
//! before it ends it. What is sealed stays sealed: the key is not in it.

mod backup;
mod doctor;
mod restore;
mod tables;

pub use backup::backup;
pub use doctor::{Check, doctor, glance};
pub use restore::restore;

/// The format of a backup. Readers refuse others.
const FORMAT: u32 = 1;

/// What was copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CopyReport {
    /// Tables.
    pub tables: u64,
    /// Rows of all tables.
    pub rows: u64,
}

/// The first line of a backup.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Head {
    /// Always `backup`.
    folkmoot: String,
    /// The [`FORMAT`].
    format: u32,
    /// Migrations that had been run.
    migrations: Vec<String>,
}

/// The last line of a backup.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct End {
    /// Rows of all tables.
    rows: u64,
    /// SHA-256 of every line before this one with their line ends, lower-case hexadecimal.
    sha256: String,
}

/// The line before a table's rows.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct TableHead {
    /// Name.
    table: String,
    /// Columns in the order of the rows' values.
    columns: Vec<String>,
}
