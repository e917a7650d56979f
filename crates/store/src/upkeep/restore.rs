//! Restore: reading a backup into either database, in one transaction: all of it, checked, or nothing.

use super::{CopyReport, End, FORMAT, Head, TableHead, tables};
use crate::{
    conn::sealed::Reads,
    error::StoreError,
    migrations,
    sql::{Sql, placeholders, sql},
    store::Store,
    tx::Tx,
};
use flate2::bufread::MultiGzDecoder;
use sea_orm::{ConnectionTrait, Value as Bound};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::io::{BufRead, BufReader, Read};
use tables::{Kind, TableColumn};

/// Reads a backup. A database that holds anything is left alone, unless `replace` says that it may go.
///
/// # Errors
/// [`StoreError::Backup`] when the file is none, is broken, was made by a newer version, or the database is not empty. The database is then
/// as it was.
pub async fn restore(store: &Store, reader: impl Read + Send, replace: bool) -> Result<CopyReport, StoreError> {
    let mut file =
        Lines { text: BufReader::new(MultiGzDecoder::new(BufReader::new(reader))), digest: Sha256::new(), line: String::new() };
    file.next()?;
    check(&parse(&file.line, "its first line")?)?;
    let tx = store.begin().await?;
    make_room(&tx, replace).await?;
    let report = rows(&tx, &mut file).await?;
    tx.commit_bookkeeping("a restored database brings its own events").await?;
    store.writer().execute_unprepared("ANALYZE").await?;
    Ok(report)
}

fn check(head: &Head) -> Result<(), StoreError> {
    if head.folkmoot != "backup" || head.format != FORMAT {
        return Err(StoreError::Backup(format!("its format is {}, and this version reads {FORMAT}", head.format)));
    }
    let known = migrations::names();
    match head.migrations.iter().find(|name| !known.contains(name)) {
        Some(name) => Err(StoreError::Backup(format!("it was made by a newer version, with {name}"))),
        None => Ok(()),
    }
}

/// Empties the database if it may be emptied.
async fn make_room(tx: &Tx, replace: bool) -> Result<(), StoreError> {
    let mut present = Vec::new();
    for table in tables::KEPT.iter().copied() {
        // an installation that is still to come up to date lacks the newest tables
        if !tables::columns(tx.raw(), table).await?.is_empty() {
            present.push(table);
        }
    }
    if !replace {
        for table in present {
            if tx.one(sql(format!("SELECT 1 AS there FROM {table} LIMIT 1"))).await?.is_some() {
                return Err(StoreError::Backup(format!(
                    "the database is not empty ({table}), and nothing said that it may be replaced"
                )));
            }
        }
        return Ok(());
    }
    if tx.is_postgres() {
        // a DELETE would look for children of every row at the commit, among the rows that were restored
        return tx.run(sql(format!("TRUNCATE {}", present.join(", ")))).await.map(drop);
    }
    // children first: SQLite looks for them at every row
    for table in present.iter().rev() {
        tx.run(sql(format!("DELETE FROM {table}"))).await?;
    }
    Ok(())
}

/// Every table and row up to the last line, which has to agree with what was read.
async fn rows<R: BufRead>(tx: &Tx, file: &mut Lines<R>) -> Result<CopyReport, StoreError> {
    let mut report = CopyReport { tables: 0, rows: 0 };
    let mut batch: Option<Batch> = None;
    loop {
        let before = hex::encode(file.digest.clone().finalize());
        file.next()?;
        if file.line.starts_with('[') {
            let batch = batch.as_mut().ok_or_else(|| StoreError::Backup("a row stands before any table".to_owned()))?;
            batch.add(tx, &file.line).await?;
            report.rows += 1;
            continue;
        }
        if let Some(mut full) = batch.take() {
            full.write(tx).await?;
        }
        if let Ok(end) = serde_json::from_str::<End>(&file.line) {
            return if end.sha256 == before && end.rows == report.rows && file.is_over()? {
                Ok(report)
            } else {
                Err(StoreError::Backup("it was changed or damaged: its digest does not fit".to_owned()))
            };
        }
        batch = Some(Batch::begin(tx, parse(&file.line, "the line before a table")?).await?);
        report.tables += 1;
    }
}

/// Rows of one table on their way in.
struct Batch {
    table: String,
    columns: Vec<TableColumn>,
    rows: Vec<Vec<Bound>>,
}

impl Batch {
    async fn begin(tx: &Tx, head: TableHead) -> Result<Self, StoreError> {
        if !tables::lasting().contains(&head.table.as_str()) {
            return Err(StoreError::Backup(format!("it has a table {:?}, which is not one of ours", head.table)));
        }
        let mut ours = tables::columns(tx.raw(), &head.table).await?;
        let mut columns = Vec::with_capacity(head.columns.len());
        for name in head.columns {
            match ours.iter().position(|column| column.name == name) {
                Some(at) => columns.push(ours.swap_remove(at)),
                None => {
                    return Err(StoreError::Backup(format!("{} has a column {name:?}, which is not one of ours", head.table)));
                }
            }
        }
        Ok(Self { table: head.table, columns, rows: Vec::new() })
    }

    async fn add(&mut self, tx: &Tx, line: &str) -> Result<(), StoreError> {
        let values: Vec<Value> = parse(line, &self.table)?;
        if values.len() != self.columns.len() {
            return Err(StoreError::Backup(format!("a row of {} has {} values", self.table, values.len())));
        }
        let row: Option<Vec<Bound>> =
            values.into_iter().zip(&self.columns).map(|(value, column)| bound(value, column.kind)).collect();
        self.rows.push(row.ok_or_else(|| StoreError::Backup(format!("a row of {} has a value that does not fit", self.table)))?);
        if (self.rows.len() + 1) * self.columns.len() > placeholders(tx) { self.write(tx).await } else { Ok(()) }
    }

    async fn write(&mut self, tx: &Tx) -> Result<(), StoreError> {
        if self.rows.is_empty() {
            return Ok(());
        }
        let names: Vec<&str> = self.columns.iter().map(|column| column.name.as_str()).collect();
        let mut statement: Sql = sql(format!("INSERT INTO {} ({}) VALUES ", self.table, names.join(", ")));
        for (index, row) in self.rows.drain(..).enumerate() {
            statement.push(if index == 0 { "(" } else { ", (" });
            for (index, value) in row.into_iter().enumerate() {
                statement.push(if index == 0 { "" } else { ", " }).bind_value(value);
            }
            statement.push(")");
        }
        tx.run(statement).await.map(drop)
    }
}

/// A value as the column wants it; nothing when it does not fit.
fn bound(value: Value, kind: Kind) -> Option<Bound> {
    Some(match (kind, value) {
        (Kind::Text, Value::Null) => Bound::String(None),
        (Kind::Int, Value::Null) => Bound::BigInt(None),
        (Kind::Real, Value::Null) => Bound::Double(None),
        (Kind::Bool, Value::Null) => Bound::Bool(None),
        (Kind::Bytes, Value::Null) => Bound::Bytes(None),
        (Kind::Uuid, Value::Null) => Bound::Uuid(None),
        (Kind::Text, Value::String(text)) => Bound::String(Some(text)),
        (Kind::Int, Value::Number(number)) => Bound::BigInt(Some(number.as_i64()?)),
        (Kind::Real, Value::Number(number)) => Bound::Double(Some(number.as_f64()?)),
        (Kind::Bool, Value::Number(number)) => Bound::Bool(Some(number.as_i64()? != 0)),
        (Kind::Bytes, Value::String(text)) => Bound::Bytes(Some(hex::decode(text).ok()?)),
        (Kind::Uuid, Value::String(text)) => Bound::Uuid(Some(text.parse().ok()?)),
        _ => return None,
    })
}

/// Lines of the file, digested as they come.
struct Lines<R: BufRead> {
    text: R,
    digest: Sha256,
    line: String,
}

impl<R: BufRead> Lines<R> {
    fn next(&mut self) -> Result<(), StoreError> {
        self.line.clear();
        let unreadable = |why: String| StoreError::Backup(format!("it can't be read: {why}"));
        if self.text.read_line(&mut self.line).map_err(|e| unreadable(e.to_string()))? == 0 {
            return Err(unreadable("it ends in the middle".to_owned()));
        }
        self.digest.update(self.line.as_bytes());
        Ok(())
    }

    fn is_over(&mut self) -> Result<bool, StoreError> {
        let rest = self.text.fill_buf().map_err(|e| StoreError::Backup(format!("it can't be read: {e}")))?;
        Ok(rest.is_empty())
    }
}

fn parse<T: serde::de::DeserializeOwned>(line: &str, what: &str) -> Result<T, StoreError> {
    serde_json::from_str(line).map_err(|e| StoreError::Backup(format!("{what} does not read: {e}")))
}
