//! Campaigns: messages that belong together.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{Columns, insert as put, sql, update_revised},
    value::columns,
};
use folkmoot_model::{ids::CampaignId, outgoing::campaign::Campaign};
use std::collections::BTreeMap;

/// Every campaign, the one that begins last first; those without a first day before all others.
pub async fn all(c: &impl Conn) -> Result<Vec<Campaign>, StoreError> {
    let query = "SELECT * FROM campaigns ORDER BY CASE WHEN from_day IS NULL THEN 0 ELSE 1 END, from_day DESC, name, id";
    c.raw().all(sql(query)).await?.iter().map(read).collect()
}

/// One campaign.
pub async fn get(c: &impl Conn, id: CampaignId) -> Result<Option<Campaign>, StoreError> {
    c.raw().one(sql("SELECT * FROM campaigns WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// How many messages each campaign has.
pub async fn sizes(c: &impl Conn) -> Result<BTreeMap<CampaignId, u64>, StoreError> {
    let query = "SELECT campaign, COUNT(*) AS count FROM messages WHERE campaign IS NOT NULL GROUP BY campaign";
    c.raw().all(sql(query)).await?.iter().map(|row| Ok((row.id("campaign")?, row.int("count")?))).collect()
}

/// A new campaign.
pub async fn insert(tx: &Tx, campaign: &Campaign) -> Result<(), StoreError> {
    let mut row = described(campaign);
    row.extend(columns! { id: campaign.id });
    put(tx, "campaigns", row).await
}

/// Changes a campaign whose `revision` the caller has counted up by one.
///
/// # Errors
/// [`StoreError::Stale`] when somebody else changed it first, [`StoreError::NotFound`].
pub async fn update(tx: &Tx, campaign: &Campaign) -> Result<(), StoreError> {
    update_revised(tx, "campaigns", campaign.id, campaign.revision, described(campaign)).await
}

fn described(campaign: &Campaign) -> Columns {
    columns! {
        name: campaign.name, colour: campaign.colour, department: campaign.department, from_day: campaign.from, to_day: campaign.to,
        note: campaign.note, revision: campaign.revision,
    }
}

fn read(row: &Row) -> Result<Campaign, StoreError> {
    Ok(Campaign {
        id: row.id("id")?,
        name: row.get("name")?,
        colour: row.int("colour")?,
        department: row.id("department")?,
        from: row.maybe_parse("from_day")?,
        to: row.maybe_parse("to_day")?,
        note: row.get("note")?,
        revision: row.int("revision")?,
    })
}
