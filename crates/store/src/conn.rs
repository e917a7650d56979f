//! What reading functions read from: the store itself, or a transaction and what it has written so far.

use crate::{error::StoreError, row::Row, sql::Sql};
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend};

/// A connection that can be read from. Sealed: [`Read`](crate::Read) and [`Tx`](crate::Tx) are all there are.
pub trait Conn: Sync + sealed::Reads {}

pub(crate) mod sealed {
    use super::Raw;

    /// Keeps others out of [`super::Conn`].
    pub trait Reads {
        /// The connection underneath.
        fn raw(&self) -> Raw<'_>;
    }
}

/// The connection underneath.
#[derive(Clone, Copy)]
pub enum Raw<'a> {
    /// Any connection of the pool.
    Pool(&'a DatabaseConnection),
    /// A transaction.
    Tx(&'a DatabaseTransaction),
}

impl Raw<'_> {
    /// Which database it is.
    pub(crate) fn backend(self) -> DbBackend {
        match self {
            Self::Pool(pool) => pool.get_database_backend(),
            Self::Tx(tx) => tx.get_database_backend(),
        }
    }

    /// Whether a row may be held against others while it is read: in a transaction on PostgreSQL. On SQLite a transaction holds everything.
    pub(crate) fn locks(self) -> bool {
        matches!(self, Self::Tx(tx) if tx.get_database_backend() == DbBackend::Postgres)
    }

    /// Every row.
    pub(crate) async fn all(self, sql: Sql) -> Result<Vec<Row>, StoreError> {
        let statement = sql.statement(self.backend());
        let rows = match self {
            Self::Pool(pool) => pool.query_all_raw(statement).await,
            Self::Tx(tx) => tx.query_all_raw(statement).await,
        }?;
        Ok(rows.into_iter().map(Row).collect())
    }

    /// The first row, if there is one.
    pub(crate) async fn one(self, sql: Sql) -> Result<Option<Row>, StoreError> {
        let statement = sql.statement(self.backend());
        let row = match self {
            Self::Pool(pool) => pool.query_one_raw(statement).await,
            Self::Tx(tx) => tx.query_one_raw(statement).await,
        }?;
        Ok(row.map(Row))
    }
}
