//! The one organisation of an installation.

use crate::{
    Conn, StoreError, Tx,
    sql::{insert, sql},
    value::columns,
};
use folkmoot_model::organisation::Organisation;

/// The organisation, once it is set up.
pub async fn get(c: &impl Conn) -> Result<Option<Organisation>, StoreError> {
    let Some(row) = c.raw().one(sql("SELECT * FROM organisation")).await? else { return Ok(None) };
    Ok(Some(Organisation {
        name: row.get("name")?,
        time_zone: row.get("time_zone")?,
        locale: row.get("locale")?,
        hue: row.int("hue")?,
        chroma_milli: row.int("chroma_milli")?,
        rehearsal: row.get("rehearsal")?,
        created_at: row.at("created_at")?,
    }))
}

/// Sets the organisation up, or changes it.
pub async fn put(tx: &Tx, organisation: &Organisation) -> Result<(), StoreError> {
    let Organisation { name, time_zone, locale, hue, chroma_milli, rehearsal, created_at } = organisation;
    tx.run(sql("DELETE FROM organisation")).await?;
    let row = columns! {
        id: 1_i64, name: name, time_zone: time_zone, locale: locale, hue: hue, chroma_milli: chroma_milli, rehearsal: rehearsal,
        created_at: created_at,
    };
    insert(tx, "organisation", row).await
}
