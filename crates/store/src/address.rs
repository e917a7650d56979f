//! Where the database is.

use crate::error::StoreError;
use std::{fmt, path::PathBuf};

/// The address of a database, from configuration.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    /// An SQLite file; made when absent, its folder must exist.
    Sqlite(PathBuf),
    /// A PostgreSQL database, as a `postgres://` address with everything the driver needs.
    Postgres(String),
    /// A throw-away SQLite database that is gone when the store is closed, for tests and tries.
    Temporary,
}

impl Address {
    /// Reads `sqlite:///path/folkmoot.db`, `sqlite:relative.db`, `postgres://…` or `sqlite::memory:`.
    ///
    /// # Errors
    /// [`StoreError::Address`] with the reason; the address itself is not repeated, as it may hold a password.
    pub fn parse(text: &str) -> Result<Self, StoreError> {
        let text = text.trim();
        if text == "sqlite::memory:" {
            return Ok(Self::Temporary);
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(text.to_owned()));
        }
        let Some(path) = text.strip_prefix("sqlite://").or_else(|| text.strip_prefix("sqlite:")) else {
            return Err(StoreError::Address("it begins with neither sqlite: nor postgres:".to_owned()));
        };
        let path = path.split('?').next().unwrap_or(path);
        if path.is_empty() {
            Err(StoreError::Address("it names no file".to_owned()))
        } else {
            Ok(Self::Sqlite(PathBuf::from(path)))
        }
    }
}

/// Without the password of a PostgreSQL address.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite {}", path.display()),
            Self::Postgres(text) => write!(f, "postgres {}", text.rsplit('@').next().unwrap_or_default()),
            Self::Temporary => f.write_str("sqlite, temporary"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_and_a_password_is_not_shown() {
        assert_eq!(Address::parse("sqlite:///var/lib/f.db").unwrap(), Address::Sqlite("/var/lib/f.db".into()));
        assert_eq!(Address::parse("sqlite:f.db?mode=rwc").unwrap(), Address::Sqlite("f.db".into()));
        assert_eq!(Address::parse("sqlite::memory:").unwrap(), Address::Temporary);
        let far = Address::parse("postgres://moot:hush@db.example/folkmoot").unwrap();
        assert_eq!(format!("{far:?}"), "postgres db.example/folkmoot");
        for bad in ["", "mysql://x", "sqlite:", "/var/lib/f.db"] {
            assert!(matches!(Address::parse(bad), Err(StoreError::Address(_))), "{bad}");
        }
    }
}
