//! A transaction: a change and the events that tell of it, all or nothing.

use crate::{
    conn::{Conn, Raw, sealed},
    error::StoreError,
    events,
    row::Row,
    sql::Sql,
};
use folkmoot_model::event::Event;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend};

/// A transaction. Dropped without a commit, it leaves nothing behind.
pub struct Tx {
    pub(crate) inner: DatabaseTransaction,
}

impl Conn for Tx {}

impl sealed::Reads for Tx {
    fn raw(&self) -> Raw<'_> {
        Raw::Tx(&self.inner)
    }
}

impl Tx {
    /// Makes the change last, together with its events.
    ///
    /// # Errors
    /// [`StoreError::NoEvent`] when there are none, and the change is undone; [`StoreError::Dangling`] when something speaks of what is not
    /// there, which is only looked at here.
    pub async fn commit(self, events: &[Event]) -> Result<(), StoreError> {
        if events.is_empty() {
            self.inner.rollback().await?;
            return Err(StoreError::NoEvent);
        }
        events::insert(&self, events).await?;
        Ok(self.inner.commit().await?)
    }

    /// Makes bookkeeping last that changes nothing on the record, such as a lease or a reading, and says why it is no change.
    pub async fn commit_bookkeeping(self, why: &'static str) -> Result<(), StoreError> {
        tracing::trace!(why, "bookkeeping");
        Ok(self.inner.commit().await?)
    }

    /// Undoes everything now. Dropping does the same a little later.
    pub async fn roll_back(self) -> Result<(), StoreError> {
        Ok(self.inner.rollback().await?)
    }

    /// Whether it is PostgreSQL; the few statements that differ ask.
    pub(crate) fn is_postgres(&self) -> bool {
        self.inner.get_database_backend() == DbBackend::Postgres
    }

    /// Runs a statement and says how many rows it touched.
    pub(crate) async fn run(&self, sql: Sql) -> Result<u64, StoreError> {
        let statement = sql.statement(self.inner.get_database_backend());
        Ok(self.inner.execute_raw(statement).await?.rows_affected())
    }

    /// Every row a statement gives back.
    pub(crate) async fn all(&self, sql: Sql) -> Result<Vec<Row>, StoreError> {
        Raw::Tx(&self.inner).all(sql).await
    }

    /// The first row a statement gives back.
    pub(crate) async fn one(&self, sql: Sql) -> Result<Option<Row>, StoreError> {
        Raw::Tx(&self.inner).one(sql).await
    }
}
