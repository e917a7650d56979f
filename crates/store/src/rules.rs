//! Routing rules, in the order they are tried.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{Columns, insert as put, sql, update_by_id},
    value::{columns, doc},
};
use folkmoot_model::{ids::RuleId, incoming::routing::RoutingRule};

/// Every rule, in order.
pub async fn all(c: &impl Conn) -> Result<Vec<RoutingRule>, StoreError> {
    c.raw().all(sql("SELECT * FROM rules ORDER BY position, id")).await?.iter().map(read).collect()
}

/// A new rule.
pub async fn insert(tx: &Tx, rule: &RoutingRule) -> Result<(), StoreError> {
    let mut row = described(rule)?;
    row.extend(columns! { id: rule.id });
    put(tx, "rules", row).await
}

/// Changes a rule.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn update(tx: &Tx, rule: &RoutingRule) -> Result<(), StoreError> {
    update_by_id(tx, "rules", rule.id, described(rule)?).await
}

/// Takes a rule away; cases keep the word that decided.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn delete(tx: &Tx, id: RuleId) -> Result<(), StoreError> {
    if tx.run(sql("DELETE FROM rules WHERE id = $1").with(id)).await? == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

fn described(rule: &RoutingRule) -> Result<Columns, StoreError> {
    let words = doc("words", &rule.words)?;
    Ok(columns! {
        position: rule.position, words: words, account: rule.account, language: rule.language, department: rule.department,
    })
}

fn read(row: &Row) -> Result<RoutingRule, StoreError> {
    Ok(RoutingRule {
        id: row.id("id")?,
        position: row.int("position")?,
        words: row.doc("words")?,
        account: row.maybe_id("account")?,
        language: row.maybe_parse("language")?,
        department: row.id("department")?,
    })
}
