//! How the store can fail, in the terms a caller decides by.

use sea_orm::{DbErr, RuntimeErr, SqlxError};

/// A failed use of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database failed in a way the store does not know.
    #[error("the database failed: {0}")]
    Database(#[source] DbErr),
    /// The database can't be reached or is too busy; the same may work in a moment.
    #[error("the database is busy or can't be reached: {0}")]
    Busy(#[source] DbErr),
    /// Somebody changed it meanwhile: read it again and let the person decide.
    #[error("it was changed meanwhile")]
    Stale,
    /// It is not there.
    #[error("it is not there")]
    NotFound,
    /// There is one already.
    #[error("there is one already ({what})")]
    Duplicate {
        /// Which constraint says so, as the database names it.
        what: String,
    },
    /// It speaks of something that is not there, or something still speaks of it.
    #[error("it speaks of something that is not there ({what})")]
    Dangling {
        /// Which constraint says so, as the database names it.
        what: String,
    },
    /// A change without an event that tells of it; nothing was written.
    #[error("a change needs an event that tells of it")]
    NoEvent,
    /// What is stored does not read back.
    #[error("what is stored as {what} does not read back: {why}")]
    Corrupt {
        /// Which column or row.
        what: String,
        /// Why not.
        why: String,
    },
    /// The disk is full; nothing was written.
    #[error("the disk is full")]
    Full,
    /// The address of the database is none.
    #[error("the address of the database can't be used: {0}")]
    Address(String),
    /// A backup can't be written or read.
    #[error("the backup can't be used: {0}")]
    Backup(String),
}

impl StoreError {
    /// Whether the same may work in a moment, without anybody doing anything.
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Busy(_))
    }

    /// Something stored does not read back.
    pub(crate) fn corrupt(what: impl Into<String>, why: impl std::fmt::Display) -> Self {
        Self::Corrupt { what: what.into(), why: why.to_string() }
    }
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        let (DbErr::Exec(RuntimeErr::SqlxError(cause))
        | DbErr::Query(RuntimeErr::SqlxError(cause))
        | DbErr::Conn(RuntimeErr::SqlxError(cause))) = &error
        else {
            return if matches!(error, DbErr::ConnectionAcquire(_)) { Self::Busy(error) } else { Self::Database(error) };
        };
        match &**cause {
            SqlxError::Io(_) | SqlxError::PoolTimedOut | SqlxError::WorkerCrashed | SqlxError::PoolClosed => Self::Busy(error),
            SqlxError::Database(said) => {
                let what = || said.constraint().map_or_else(|| said.message().to_owned(), str::to_owned);
                match (said.kind(), said.code().as_deref()) {
                    (sea_orm::sqlx::error::ErrorKind::UniqueViolation, _) => Self::Duplicate { what: what() },
                    (sea_orm::sqlx::error::ErrorKind::ForeignKeyViolation, _) => Self::Dangling { what: what() },
                    (_, Some(code)) if is_full(code) => Self::Full,
                    (_, Some(code)) if is_busy(code) => Self::Busy(error),
                    _ => Self::Database(error),
                }
            }
            _ => Self::Database(error),
        }
    }
}

/// SQLite `SQLITE_FULL` (13) and PostgreSQL `disk_full` (53100), <https://www.sqlite.org/rescode.html>, PostgreSQL appendix A.
fn is_full(code: &str) -> bool {
    code == "13" || code == "53100"
}

/// SQLite `SQLITE_BUSY` (5, with its extended codes) and `SQLITE_LOCKED` (6); PostgreSQL classes 08 (connection), 40 (rollback), 53
/// (resources), 57 (operator intervention) and 55P03 (lock not available).
fn is_busy(code: &str) -> bool {
    match code.parse::<u32>() {
        Ok(number) if code.len() < 5 => matches!(number & 0xff, 5 | 6),
        _ => ["08", "40", "53", "57"].iter().any(|class| code.starts_with(class)) || code == "55P03",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_both_databases_are_told_apart() {
        for full in ["13", "53100"] {
            assert!(is_full(full), "{full}");
        }
        for busy in ["5", "261", "517", "6", "08006", "40001", "40P01", "57P01", "53300", "55P03"] {
            assert!(is_busy(busy) && !is_full(busy), "{busy}");
        }
        for other in ["1", "11", "787", "2067", "23505", "42P01"] {
            assert!(!is_busy(other) && !is_full(other), "{other}");
        }
    }
}
