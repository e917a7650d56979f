//! Doctor: is everything whole. Looks and reports, mends nothing; the checks are independent of each other.

use crate::{
    conn::{Raw, sealed::Reads},
    editions,
    error::StoreError,
    exchanges, migrations,
    sql::sql,
    store::Store,
};
use sea_orm::DbBackend;
use uuid::Uuid;

/// Exchanges whose digest is computed again.
const EXCHANGES: u32 = 1_000;
/// Editions read at a time.
const EDITIONS: u32 = 500;
/// Less than this left on the disk is not well, bytes: room for a day of a busy town and for the write-ahead log.
const FREE_BYTES: u64 = 512 * 1024 * 1024;
/// A delivery whose call was never settled for this long is stuck, microseconds: ten minutes; the outbox looks every few seconds.
const STUCK_US: i64 = 600_000_000;

/// One thing looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What was looked at.
    pub name: &'static str,
    /// Whether it is well.
    pub ok: bool,
    /// What was seen.
    pub detail: String,
}

/// Looks at everything.
///
/// # Errors
/// Only when the database can't be asked at all: a check that fails is part of the report.
pub async fn doctor(store: &Store) -> Result<Vec<Check>, StoreError> {
    let read = store.read();
    let raw = read.raw();
    Ok(vec![
        engine(raw).await?,
        report("migrations", pending(store).await),
        report("integrity", integrity(raw).await),
        report("foreign keys", foreign_keys(raw).await),
        report("editions", edition_hashes(raw).await),
        report("exchanges", exchange_digests(store).await),
        report("deliveries", stuck(raw).await),
        report("disk", disk(store)),
    ])
}

/// Looks at what can be seen at once, for a page: which database, how large, its migrations, what is stuck, the disk.
///
/// # Errors
/// Only when the database can't be asked at all.
pub async fn glance(store: &Store) -> Result<Vec<Check>, StoreError> {
    let read = store.read();
    let raw = read.raw();
    Ok(vec![
        engine(raw).await?,
        report("size", size(raw).await),
        report("migrations", pending(store).await),
        report("deliveries", stuck(raw).await),
        report("disk", disk(store)),
    ])
}

type Seen = Result<(bool, String), StoreError>;

fn report(name: &'static str, seen: Seen) -> Check {
    let (ok, detail) = seen.unwrap_or_else(|error| (false, error.to_string()));
    Check { name, ok, detail }
}

async fn engine(raw: Raw<'_>) -> Result<Check, StoreError> {
    let (name, query) = match raw.backend() {
        DbBackend::Postgres => ("PostgreSQL", "SELECT current_setting('server_version') AS version"),
        _ => ("SQLite", "SELECT sqlite_version() AS version"),
    };
    let row = raw.one(sql(query)).await?.ok_or(StoreError::NotFound)?;
    Ok(Check { name: "database", ok: true, detail: format!("{name} {}", row.get::<String>("version")?) })
}

async fn pending(store: &Store) -> Seen {
    let pending = migrations::pending(store).await?;
    Ok(if pending.is_empty() { (true, "all run".to_owned()) } else { (false, format!("not run: {}", pending.join(", "))) })
}

async fn integrity(raw: Raw<'_>) -> Seen {
    if raw.backend() == DbBackend::Postgres {
        let query = "SELECT COUNT(*) AS count FROM pg_index JOIN pg_class ON pg_class.oid = pg_index.indexrelid \
             WHERE NOT pg_index.indisvalid AND pg_class.relnamespace = current_schema()::regnamespace";
        let broken: i64 = raw.one(sql(query)).await?.map_or(Ok(0), |row| row.get("count"))?;
        return Ok((broken == 0, format!("{broken} broken indexes")));
    }
    let rows = raw.all(sql("PRAGMA integrity_check(5)")).await?;
    let found: Vec<String> = rows.iter().map(|row| row.get("integrity_check")).collect::<Result<_, _>>()?;
    Ok((found == ["ok"], found.join("; ")))
}

async fn foreign_keys(raw: Raw<'_>) -> Seen {
    let query = match raw.backend() {
        DbBackend::Postgres => {
            "SELECT conrelid::regclass::text AS name FROM pg_constraint \
             WHERE NOT convalidated AND connamespace = current_schema()::regnamespace LIMIT 5"
        }
        _ => "SELECT \"table\" AS name FROM pragma_foreign_key_check LIMIT 5",
    };
    let rows = raw.all(sql(query)).await?;
    let broken: Vec<String> = rows.iter().map(|row| row.get("name")).collect::<Result<_, _>>()?;
    Ok(if broken.is_empty() { (true, "all hold".to_owned()) } else { (false, format!("broken in {}", broken.join(", "))) })
}

/// Every edition's hash is computed again over its content.
async fn edition_hashes(raw: Raw<'_>) -> Seen {
    let (mut after, mut count, mut broken) = (Uuid::nil(), 0_u64, Vec::new());
    loop {
        let rows = raw.all(sql("SELECT * FROM editions WHERE id > $1 ORDER BY id LIMIT $2").with(after).with(EDITIONS)).await?;
        for row in &rows {
            after = row.id("id")?;
            count += 1;
            if !editions::read(row).is_ok_and(|edition| edition.content.hash() == edition.hash) {
                broken.push(after.to_string());
            }
        }
        if rows.is_empty() {
            break;
        }
    }
    Ok(if broken.is_empty() {
        (true, format!("{count} read, all whole"))
    } else {
        (false, format!("changed: {}", broken.join(", ")))
    })
}

async fn exchange_digests(store: &Store) -> Seen {
    let looked = exchanges::verify_some(&store.read(), EXCHANGES).await?;
    let broken: Vec<String> = looked.iter().filter(|(_, ok)| !ok).map(|(id, _)| id.to_string()).collect();
    let count = looked.len();
    Ok(if broken.is_empty() {
        (true, format!("{count} read, all whole"))
    } else {
        (false, format!("changed: {}", broken.join(", ")))
    })
}

/// Calls that nobody settled, by the database's own clock.
async fn stuck(raw: Raw<'_>) -> Seen {
    let now = match raw.backend() {
        DbBackend::Postgres => "CAST(EXTRACT(EPOCH FROM now()) * 1000000 AS BIGINT)",
        _ => "CAST(unixepoch('subsec') * 1000000 AS INTEGER)",
    };
    let query = format!(
        "SELECT COUNT(*) AS count FROM deliveries WHERE state = 'sending' AND (lease_until IS NULL OR lease_until < {now} - $1)"
    );
    let count: i64 = raw.one(sql(query).with(STUCK_US)).await?.map_or(Ok(0), |row| row.get("count"))?;
    Ok((count == 0, format!("{count} stuck in the middle of sending")))
}

async fn size(raw: Raw<'_>) -> Seen {
    let query = match raw.backend() {
        DbBackend::Postgres => "SELECT pg_database_size(current_database()) AS bytes",
        _ => "SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()",
    };
    let bytes: i64 = raw.one(sql(query)).await?.map_or(Ok(0), |row| row.get("bytes"))?;
    let said = if bytes < 10 * 1024 * 1024 { format!("{} KiB", bytes / 1024) } else { format!("{} MiB", bytes / 1024 / 1024) };
    Ok((true, said))
}

fn disk(store: &Store) -> Seen {
    let Some(file) = store.file() else {
        return Ok((true, "on the database's own machine; not looked at".to_owned()));
    };
    let stat = rustix::fs::statvfs(&file).map_err(|e| StoreError::corrupt("disk", e))?;
    let free = stat.f_bavail.saturating_mul(stat.f_frsize);
    Ok((free >= FREE_BYTES, format!("{} MiB free", free / 1024 / 1024)))
}
