//! Backup: everything in one file, as it was at one moment, while others go on writing.

use super::{CopyReport, End, FORMAT, Head, TableHead, tables};
use crate::{conn::Raw, error::StoreError, migrations, sql::sql, store::Store};
use flate2::{Compression, write::GzEncoder};
use futures::TryStreamExt;
use sea_orm::{AccessMode, DatabaseTransaction, DbBackend, IsolationLevel, StreamTrait, TransactionOptions, TransactionTrait};
use sha2::{Digest, Sha256};
use std::io::Write;
use tables::{Kind, TableColumn};

/// Writes a backup. One snapshot: what is committed while it is being written is not in it.
///
/// # Errors
/// [`StoreError::Backup`] when the writer fails; what has been written is then no backup.
pub async fn backup(store: &Store, writer: impl Write + Send) -> Result<CopyReport, StoreError> {
    let snapshot = snapshot(store).await?;
    let mut file = Lines { gzip: GzEncoder::new(writer, Compression::fast()), digest: Sha256::new() };
    file.line(&json(&Head {
        folkmoot: "backup".to_owned(),
        format: FORMAT,
        migrations: migrations::applied(&snapshot).await?,
    })?)?;
    let mut report = CopyReport { tables: 0, rows: 0 };
    for table in tables::lasting() {
        report.rows += copy(&snapshot, table, &mut file).await?;
        report.tables += 1;
    }
    snapshot.rollback().await?;
    let sha256 = hex::encode(file.digest.finalize_reset());
    file.line(&json(&End { rows: report.rows, sha256 })?)?;
    file.gzip.finish().and_then(|mut writer| writer.flush()).map_err(unwritable)?;
    Ok(report)
}

/// A transaction that sees one moment and changes nothing.
async fn snapshot(store: &Store) -> Result<DatabaseTransaction, StoreError> {
    let options = match store.reader().get_database_backend() {
        DbBackend::Postgres => TransactionOptions {
            isolation_level: Some(IsolationLevel::RepeatableRead),
            access_mode: Some(AccessMode::ReadOnly),
            ..TransactionOptions::default()
        },
        // on SQLite every reading transaction is a snapshot (WAL)
        _ => TransactionOptions::default(),
    };
    Ok(store.reader().begin_with_options(options).await?)
}

/// Writes one table, row by row as they come.
async fn copy<W: Write>(snapshot: &DatabaseTransaction, table: &str, file: &mut Lines<W>) -> Result<u64, StoreError> {
    let columns = tables::columns(Raw::Tx(snapshot), table).await?;
    let names = columns.iter().map(|column| column.name.clone()).collect();
    file.line(&json(&TableHead { table: table.to_owned(), columns: names })?)?;
    let backend = Raw::Tx(snapshot).backend();
    let statement = sql(format!("SELECT {} AS line FROM {table}", row_as_json(&columns, backend))).statement(backend);
    let mut rows = snapshot.stream_raw(statement).await?;
    let mut count = 0;
    while let Some(row) = rows.try_next().await? {
        let line: String = row.try_get_by("line")?;
        file.line(&line)?;
        count += 1;
    }
    Ok(count)
}

/// An expression that makes one line of a row, by the database itself.
fn row_as_json(columns: &[TableColumn], backend: DbBackend) -> String {
    let postgres = backend == DbBackend::Postgres;
    let value = |column: &TableColumn| {
        let name = &column.name;
        match (column.kind, postgres) {
            (Kind::Bytes, true) => format!("encode({name}, 'hex')"),
            (Kind::Bytes, false) => format!("CASE WHEN {name} IS NULL THEN NULL ELSE lower(hex({name})) END"),
            (Kind::Uuid, true) => format!("replace({name}::text, '-', '')"),
            (Kind::Bool, true) => format!("{name}::int"),
            _ => name.clone(),
        }
    };
    let values: Vec<String> = columns.iter().map(value).collect();
    let values = values.join(", ");
    if postgres { format!("json_build_array({values})::text") } else { format!("json_array({values})") }
}

/// Lines on their way into the file, digested as they go.
struct Lines<W: Write> {
    gzip: GzEncoder<W>,
    digest: Sha256,
}

impl<W: Write> Lines<W> {
    fn line(&mut self, line: &str) -> Result<(), StoreError> {
        for part in [line.as_bytes(), b"\n"] {
            self.digest.update(part);
            self.gzip.write_all(part).map_err(unwritable)?;
        }
        Ok(())
    }
}

fn json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|e| StoreError::Backup(e.to_string()))
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn unwritable(error: std::io::Error) -> StoreError {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => StoreError::Full,
        _ => StoreError::Backup(format!("it can't be written: {error}")),
    }
}
