//! Leases: one holder at a time, over all processes. A lease that ran out is anybody's.

use crate::{StoreError, Tx, sql::sql};
use jiff::Timestamp;

/// Takes a lease, or renews one's own; false when another holds it.
pub async fn acquire(tx: &Tx, name: &str, holder: &str, now: Timestamp, until: Timestamp) -> Result<bool, StoreError> {
    let query = "INSERT INTO leases (name, holder, until) VALUES ($1, $2, $3) \
         ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until \
         WHERE leases.holder = excluded.holder OR leases.until <= $4";
    Ok(tx.run(sql(query).with(name).with(holder).with(until).with(now)).await? == 1)
}

/// Gives a lease back, if one still holds it.
pub async fn release(tx: &Tx, name: &str, holder: &str) -> Result<(), StoreError> {
    tx.run(sql("DELETE FROM leases WHERE name = $1 AND holder = $2").with(name).with(holder)).await.map(drop)
}
