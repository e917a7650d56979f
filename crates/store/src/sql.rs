//! Statements put together with numbered placeholders (`$1`), which SQLite and PostgreSQL both read.

use crate::{error::StoreError, page::Page, tx::Tx, value::Column};
use sea_orm::{DbBackend, Statement, Value};

/// Placeholders in one statement on SQLite: it compares each with all before it, so more of them is slower, not faster.
const SQLITE_PLACEHOLDERS: usize = 300;
/// Most identities a reading statement names at once.
pub(crate) const AT_ONCE: usize = 500;
/// Placeholders in one statement on PostgreSQL, where a round trip is what costs; it takes 65,535.
const POSTGRES_PLACEHOLDERS: usize = 20_000;

/// A statement in the making. Text given to it is the store's own; everything else goes through [`Sql::bind`].
pub(crate) struct Sql {
    text: String,
    values: Vec<Value>,
}

/// Begins a statement.
pub(crate) fn sql(text: impl Into<String>) -> Sql {
    Sql { text: text.into(), values: Vec::new() }
}

impl Sql {
    /// Gives the next placeholder written in the text its value.
    pub(crate) fn with(mut self, value: impl Column) -> Self {
        self.values.push(value.value());
        self
    }

    /// Adds text.
    pub(crate) fn push(&mut self, text: &str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    /// Adds a placeholder with its value.
    pub(crate) fn bind(&mut self, value: impl Column) -> &mut Self {
        self.bind_value(value.value())
    }

    /// Adds a placeholder with a value that is ready.
    pub(crate) fn bind_value(&mut self, value: Value) -> &mut Self {
        self.values.push(value);
        self.text.push('$');
        self.text.push_str(&self.values.len().to_string());
        self
    }

    /// Adds `($3, $4, …)`; an empty list holds nothing.
    pub(crate) fn bind_list<T: Column>(&mut self, values: &[T]) -> &mut Self {
        self.push("(");
        for (index, value) in values.iter().enumerate() {
            self.push(if index == 0 { "" } else { ", " }).bind(value);
        }
        self.push(if values.is_empty() { "NULL)" } else { ")" })
    }

    /// Adds ` AND column IN (…)` when there is a list.
    pub(crate) fn and_in<T: Column>(&mut self, column: &str, values: Option<&[T]>) -> &mut Self {
        match values {
            Some(values) => self.push(" AND ").push(column).push(" IN ").bind_list(values),
            None => self,
        }
    }

    /// Adds ` AND <text><value>` when there is a value, such as `" AND owner = "`.
    pub(crate) fn and_if<T: Column>(&mut self, text: &str, value: Option<T>) -> &mut Self {
        match value {
            Some(value) => self.push(" AND ").push(text).bind(value),
            None => self,
        }
    }

    /// Adds the end of a list that is newest first by an instant and an identity.
    pub(crate) fn page(&mut self, at: &str, id: &str, page: &Page) -> &mut Self {
        if let Some((before, last)) = page.before {
            self.push(&format!(" AND ({at}, {id}) < (")).bind(before).push(", ").bind(last).push(")");
        }
        self.push(&format!(" ORDER BY {at} DESC, {id} DESC LIMIT ")).bind(page.limit)
    }

    /// The statement for one database.
    pub(crate) fn statement(self, backend: DbBackend) -> Statement {
        Statement::from_sql_and_values(backend, self.text, self.values)
    }
}

/// Puts a row into a table.
pub(crate) async fn insert(tx: &Tx, table: &str, columns: Vec<(&str, Value)>) -> Result<(), StoreError> {
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let mut statement = sql(format!("INSERT INTO {table} ({}) VALUES (", names.join(", ")));
    for (index, (_, value)) in columns.into_iter().enumerate() {
        statement.push(if index == 0 { "" } else { ", " }).bind_value(value);
    }
    statement.push(")");
    tx.run(statement).await.map(drop)
}

/// How many placeholders a statement that puts in many rows has at best.
pub(crate) fn placeholders(tx: &Tx) -> usize {
    if tx.is_postgres() { POSTGRES_PLACEHOLDERS } else { SQLITE_PLACEHOLDERS }
}

/// A row to put in: names and values of its columns.
pub(crate) type Columns = Vec<(&'static str, Value)>;

/// Puts many rows into a table, for seeding and importing: a statement for dozens instead of one for each. All have the same columns in the
/// same order. Rows are made while the database works on those before.
pub(crate) async fn insert_many<T: Sync>(
    tx: &Tx,
    table: &str,
    things: &[T],
    row_of: fn(&T) -> Result<Columns, StoreError>,
) -> Result<(), StoreError> {
    let Some(first) = things.first() else { return Ok(()) };
    let names: Vec<&str> = row_of(first)?.iter().map(|(name, _)| *name).collect();
    let head = format!("INSERT INTO {table} ({}) VALUES ", names.join(", "));
    let mut some = things.chunks((placeholders(tx) / names.len()).max(1));
    let mut write = || some.next().map(|things| put(&head, things, row_of)).transpose();
    let mut next = write()?;
    while let Some(statement) = next {
        let (done, written) = futures::join!(tx.run(statement), async { write() });
        done?;
        next = written?;
    }
    Ok(())
}

/// One statement that puts in some rows.
fn put<T>(head: &str, things: &[T], row_of: fn(&T) -> Result<Columns, StoreError>) -> Result<Sql, StoreError> {
    let mut statement = sql(head);
    for (number, thing) in things.iter().enumerate() {
        statement.push(if number == 0 { "(" } else { ", (" });
        for (place, (_, value)) in row_of(thing)?.into_iter().enumerate() {
            statement.push(if place == 0 { "" } else { ", " }).bind_value(value);
        }
        statement.push(")");
    }
    Ok(statement)
}

/// `UPDATE table SET …`, up to where the caller adds ` WHERE …`.
pub(crate) fn update(table: &str, columns: Vec<(&str, Value)>) -> Sql {
    let mut statement = sql(format!("UPDATE {table} SET "));
    for (index, (name, value)) in columns.into_iter().enumerate() {
        statement.push(if index == 0 { "" } else { ", " }).push(name).push(" = ").bind_value(value);
    }
    statement
}

/// Changes the row with an identity.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub(crate) async fn update_by_id(tx: &Tx, table: &str, id: impl Column, columns: Vec<(&str, Value)>) -> Result<(), StoreError> {
    let mut statement = update(table, columns);
    statement.push(" WHERE id = ").bind(id);
    if tx.run(statement).await? == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// Changes the row with an identity if its revision is the one before.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none, [`StoreError::Stale`] when it has moved on.
pub(crate) async fn update_revised(
    tx: &Tx,
    table: &str,
    id: impl Column,
    revision: i64,
    columns: Vec<(&str, Value)>,
) -> Result<(), StoreError> {
    let mut statement = update(table, columns);
    statement.push(" WHERE id = ").bind(&id).push(" AND revision = ").bind(revision - 1);
    if tx.run(statement).await? > 0 {
        return Ok(());
    }
    let there = tx.one(sql(format!("SELECT 1 AS there FROM {table} WHERE id = $1")).with(id)).await?;
    Err(if there.is_some() { StoreError::Stale } else { StoreError::NotFound })
}

/// A pattern for `LIKE … ESCAPE '\'` that finds a text anywhere, compared without case and accents against a folded column.
pub(crate) fn anywhere(text: &str) -> String {
    let mut pattern = String::from("%");
    for letter in folkmoot_model::incoming::routing::fold(text).chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_count_on_and_an_empty_list_holds_nothing() {
        let mut statement = sql("SELECT 1 FROM t WHERE a = $1").with(7_i64);
        statement.and_in("b", Some(&["x", "y"])).and_in::<i64>("c", Some(&[])).and_if("d = ", None::<i64>);
        assert_eq!(statement.text, "SELECT 1 FROM t WHERE a = $1 AND b IN ($2, $3) AND c IN (NULL)");
        assert_eq!(statement.values.len(), 3);
    }

    #[test]
    fn a_search_is_taken_literally() {
        assert_eq!(anywhere("50%_Óf"), "%50\\%\\_of%");
    }
}
