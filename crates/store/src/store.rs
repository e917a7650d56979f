//! The store: one database, opened, migrated and pooled.
//!
//! SQLite has one connection that writes and several that read beside it (WAL); PostgreSQL has one pool.

use crate::{
    address::Address,
    conn::{Conn, Raw, sealed},
    error::StoreError,
    migrations,
    tx::Tx,
};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbErr, RuntimeErr, SqliteTransactionMode, SqlxSqliteConnector,
    TransactionOptions, TransactionTrait,
    sqlx::{
        Connection, Postgres,
        pool::PoolOptions,
        postgres::PgConnectOptions,
        sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
    },
};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

/// How long a writer waits for another process before it gives up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// Connections that read an SQLite file at once; each costs about two megabytes when warm.
const SQLITE_READERS: u32 = 6;
/// Connections to PostgreSQL per process.
const POSTGRES_CONNECTIONS: u32 = 16;

/// After so long without work a connection may have been hung up on.
const RESTED: Duration = Duration::from_secs(1);

/// The database. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    read: DatabaseConnection,
    write: DatabaseConnection,
    address: Address,
    // after the connections: fields are dropped in order, so the files outlive them
    folder: Option<Folder>,
}

/// Reads outside any transaction.
#[derive(Clone, Copy)]
pub struct Read<'a>(&'a Store);

impl Conn for Read<'_> {}

impl sealed::Reads for Read<'_> {
    fn raw(&self) -> Raw<'_> {
        Raw::Pool(&self.0.0.read)
    }
}

impl Store {
    /// Connects, and brings the tables up to date.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when the database can't be reached, [`StoreError::Address`] when the address is none.
    pub async fn open(address: &Address) -> Result<Self, StoreError> {
        let store = Self::connect(address).await?;
        migrations::up(&store, None).await?;
        if store.file().is_some() {
            // statistics for the planner where they are missing or old; quick, <https://www.sqlite.org/pragma.html#pragma_optimize>
            store.writer().execute_unprepared("PRAGMA optimize = 0x10002").await?;
            // what undoes a statement of many rows is a few pages: in memory it costs nothing, in a file four calls a page
            store.writer().execute_unprepared("PRAGMA temp_store = MEMORY").await?;
            // 16 MiB: a large transaction whose pages don't fit is written to the log in part, read back and written again
            store.writer().execute_unprepared("PRAGMA cache_size = -16384").await?;
        }
        Ok(store)
    }

    /// Connects to look: nothing is made, migrated or mended, and nothing can be written.
    ///
    /// # Errors
    /// [`StoreError::Address`] when there is no such file, [`StoreError::Busy`] when the database can't be reached.
    pub async fn open_to_look(address: &Address) -> Result<Self, StoreError> {
        let path = match address {
            Address::Sqlite(path) => path,
            Address::Postgres(url) => {
                let pool = postgres(url, |options| options.options([("default_transaction_read_only", "on")])).await?;
                return Ok(Self(Arc::new(Inner { read: pool.clone(), write: pool, address: address.clone(), folder: None })));
            }
            Address::Temporary => return Self::connect(address).await,
        };
        if !path.is_file() {
            return Err(StoreError::Address(format!("there is no file {}", path.display())));
        }
        let options = SqliteConnectOptions::new().filename(path).busy_timeout(BUSY_TIMEOUT).pragma("query_only", "ON");
        let pool = SqlitePoolOptions::new().max_connections(SQLITE_READERS).connect_with(options).await.map_err(failed)?;
        let read = SqlxSqliteConnector::from_sqlx_sqlite_pool(pool);
        Ok(Self(Arc::new(Inner { read: read.clone(), write: read, address: address.clone(), folder: None })))
    }

    /// Connects, and runs only so many of the migrations that were not run yet; an upgrade is tried from there.
    #[doc(hidden)]
    pub async fn open_at(address: &Address, migrations: u32) -> Result<Self, StoreError> {
        let store = Self::connect(address).await?;
        migrations::up(&store, Some(migrations)).await?;
        Ok(store)
    }

    /// A fresh schema in a PostgreSQL database, for tests of what several processes do to one another.
    #[doc(hidden)]
    pub async fn fresh_schema(url: &str, name: &str) -> Result<Address, StoreError> {
        let pool = postgres(url, |options| options).await?;
        pool.execute_unprepared(&format!("DROP SCHEMA IF EXISTS {name} CASCADE; CREATE SCHEMA {name}")).await?;
        pool.close_by_ref().await?;
        Address::parse(&format!("{url}{}options=-csearch_path%3D{name}", if url.contains('?') { '&' } else { '?' }))
    }

    /// Connects and leaves the tables as they are.
    async fn connect(address: &Address) -> Result<Self, StoreError> {
        let (read, write, folder) = match address {
            Address::Postgres(url) => {
                let pool = postgres(url, |options| options).await?;
                (pool.clone(), pool, None)
            }
            Address::Sqlite(path) => {
                let (read, write) = sqlite(path).await?;
                (read, write, None)
            }
            Address::Temporary => {
                let folder = Folder::make()?;
                let (read, write) = sqlite(&folder.0.join("folkmoot.db")).await?;
                (read, write, Some(folder))
            }
        };
        Ok(Self(Arc::new(Inner { read, write, address: address.clone(), folder })))
    }

    /// Reads what is committed.
    pub fn read(&self) -> Read<'_> {
        Read(self)
    }

    /// Begins a transaction. On SQLite there is one at a time, and it has the write lock from the start.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        Ok(Tx { inner: self.0.write.begin_with_options(options).await? })
    }

    /// Closes every connection after its work; on SQLite this folds the write-ahead log into the file.
    pub async fn close(self) -> Result<(), StoreError> {
        self.0.read.close_by_ref().await?;
        Ok(self.0.write.close_by_ref().await?)
    }

    /// The pool that reads.
    pub(crate) fn reader(&self) -> &DatabaseConnection {
        &self.0.read
    }

    /// The pool that writes.
    pub(crate) fn writer(&self) -> &DatabaseConnection {
        &self.0.write
    }

    /// The file of an SQLite database.
    pub(crate) fn file(&self) -> Option<PathBuf> {
        match (&self.0.address, &self.0.folder) {
            (Address::Sqlite(path), _) => Some(path.clone()),
            (_, Some(folder)) => Some(folder.0.join("folkmoot.db")),
            _ => None,
        }
    }
}

/// Opens a file twice: to read, and to write. A new file is for its owner's eyes only; it will hold what citizens wrote.
async fn sqlite(path: &Path) -> Result<(DatabaseConnection, DatabaseConnection), StoreError> {
    let mut private = std::fs::OpenOptions::new();
    private.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut private, 0o600);
    private.open(path).map_err(|e| StoreError::Address(format!("the file can't be opened: {e}")))?;
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // FULL: what was committed survives a power cut; the outbox depends on it
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(BUSY_TIMEOUT)
        .optimize_on_close(true, 400);
    // a file does not hang up: asking before each statement whether it has costs a turn of the connection's thread
    let pool = SqlitePoolOptions::new().test_before_acquire(false);
    let write = pool.clone().max_connections(1).connect_with(options.clone()).await.map_err(failed)?;
    let read = pool
        .min_connections(1)
        .max_connections(SQLITE_READERS)
        .connect_with(options.pragma("query_only", "ON"))
        .await
        .map_err(failed)?;
    Ok((SqlxSqliteConnector::from_sqlx_sqlite_pool(read), SqlxSqliteConnector::from_sqlx_sqlite_pool(write)))
}

/// Opens one pool; `how` says what every connection begins with.
async fn postgres(url: &str, how: fn(PgConnectOptions) -> PgConnectOptions) -> Result<DatabaseConnection, StoreError> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(POSTGRES_CONNECTIONS).sqlx_logging(false);
    options.map_sqlx_postgres_pool_opts(ask_when_rested).map_sqlx_postgres_opts(how);
    Ok(Database::connect(options).await?)
}

/// A connection is asked whether the server is still there when it has rested, not before each statement: it was asked when it was put back.
fn ask_when_rested(options: PoolOptions<Postgres>) -> PoolOptions<Postgres> {
    options.test_before_acquire(false).before_acquire(|connection, state| {
        Box::pin(async move {
            if state.idle_for > RESTED {
                connection.ping().await?;
            }
            Ok(true)
        })
    })
}

/// The database could not be reached.
fn failed(error: sea_orm::SqlxError) -> StoreError {
    StoreError::from(DbErr::Conn(RuntimeErr::SqlxError(Arc::new(error))))
}

/// A folder of a throw-away database, removed with it.
struct Folder(PathBuf);

impl Folder {
    fn make() -> Result<Self, StoreError> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        loop {
            let name = format!("folkmoot-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
            let path = std::env::temp_dir().join(name);
            match std::fs::create_dir(&path) {
                Ok(()) => return Ok(Self(path)),
                Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(e) => return Err(StoreError::Address(format!("no folder for a temporary database: {e}"))),
            }
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.0) {
            tracing::debug!(%error, "a temporary database stays behind");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form_keys;
    use jiff::Timestamp;

    #[tokio::test]
    async fn a_full_disk_is_told_apart_loses_nothing_and_is_over_when_there_is_room() {
        let store = Store::open(&Address::Temporary).await.unwrap();
        let put = async |key: String| {
            let tx = store.begin().await?;
            form_keys::claim(&tx, &key, Timestamp::UNIX_EPOCH).await?;
            tx.commit_bookkeeping("a test").await
        };
        put("before".to_owned()).await.unwrap();
        // a limit on the file is what a full disk looks like to SQLite
        store.writer().execute_unprepared("PRAGMA max_page_count = 1").await.unwrap();
        let refused = put("x".repeat(1_000_000)).await;
        assert!(matches!(refused, Err(StoreError::Full)), "{refused:?}");
        store.writer().execute_unprepared("PRAGMA max_page_count = 1000000").await.unwrap();
        put("x".repeat(1_000_000)).await.unwrap();
        let tx = store.begin().await.unwrap();
        assert!(!form_keys::claim(&tx, "before", Timestamp::UNIX_EPOCH).await.unwrap(), "what was there is there");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn the_file_and_what_stands_beside_it_are_for_its_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let store = Store::open(&Address::Temporary).await.unwrap();
        let folder = store.file().unwrap().parent().unwrap().to_owned();
        let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()).collect();
        assert!(files.len() >= 2, "the write-ahead log stands beside it");
        for file in files {
            assert_eq!(file.metadata().unwrap().permissions().mode() & 0o077, 0, "{:?}", file.file_name());
        }
    }

    #[tokio::test]
    async fn a_temporary_database_is_gone_when_it_is_closed() {
        let store = Store::open(&Address::Temporary).await.unwrap();
        let file = store.file().unwrap();
        assert!(file.exists());
        store.close().await.unwrap();
        assert!(!file.exists());
    }
}
