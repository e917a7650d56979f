//! Who works on which delivery, and what a stop left behind. All of it is durable before a call leaves and after it came back.

use super::{described, read};
use crate::{
    Conn, StoreError, Tx,
    sql::{sql, update as set},
    value::columns,
};
use folkmoot_model::{
    ids::{DeliveryId, MessageId},
    outgoing::delivery::{Act, Delivery},
};
use jiff::Timestamp;

/// Both are asked every few seconds and must not walk through what is settled: the index is of the few rows that are not.
const CLAIM: &str = "WITH picked AS MATERIALIZED (SELECT id FROM deliveries WHERE state IN ('pending', 'uncertain') AND next_try_at <= $3 \
     AND (lease_until IS NULL OR lease_until <= $3) ORDER BY next_try_at, id LIMIT $4 {skip}) \
     UPDATE deliveries SET holder = $1, lease_until = $2 WHERE id IN (SELECT id FROM picked) RETURNING *";
// not ordered by the database: SQLite would walk through the whole outbox in that order
const ABANDONED: &str = "SELECT * FROM deliveries WHERE state = 'sending' AND (lease_until IS NULL OR lease_until <= $1)";

/// Takes deliveries whose time has come: they wait or have to be looked for, and nobody else holds them. In the order they are due.
pub async fn claim_due(
    tx: &Tx,
    now: Timestamp,
    holder: &str,
    lease_until: Timestamp,
    limit: u32,
) -> Result<Vec<Delivery>, StoreError> {
    let skip = if tx.is_postgres() { "FOR UPDATE SKIP LOCKED" } else { "" };
    let query = CLAIM.replace("{skip}", skip);
    let rows = tx.all(sql(query).with(holder).with(lease_until).with(now).with(limit)).await?;
    let mut claimed: Vec<Delivery> = rows.iter().map(read).collect::<Result<_, _>>()?;
    claimed.sort_by_key(in_turn);
    Ok(claimed)
}

/// In which order they go: as they are due, the parts of a thread in their order, and the last part first when they are taken away, so that none
/// answers a post that is gone.
fn in_turn(delivery: &Delivery) -> (Timestamp, u32, DeliveryId) {
    let part = if matches!(delivery.act, Act::Withdraw { .. }) { u32::MAX - delivery.part } else { delivery.part };
    (delivery.due_at, part, delivery.id)
}

/// Writes down that a call is about to leave, before it does, and renews the lease. The delivery is in state `Sending` with its attempt
/// counted; of all who try, exactly one gets through.
///
/// # Errors
/// [`StoreError::Stale`] when it is no longer held, no longer waits, or was tried meanwhile: the call must not be made.
pub async fn begin_sending(tx: &Tx, delivery: &Delivery, holder: &str, lease_until: Timestamp) -> Result<(), StoreError> {
    let mut row = described(delivery)?;
    row.extend(columns! { lease_until: lease_until });
    let mut statement = set("deliveries", row);
    statement.push(" WHERE id = ").bind(delivery.id).push(" AND state = 'pending' AND holder = ").bind(holder);
    statement.push(" AND attempts = ").bind(delivery.attempts - 1);
    if tx.run(statement).await? == 0 { Err(StoreError::Stale) } else { Ok(()) }
}

/// Deliveries in the middle of a call whose lease ran out: whoever made the call is gone, and its outcome is unknown. They are held
/// against others until the end of the transaction.
pub async fn abandoned(tx: &Tx, now: Timestamp) -> Result<Vec<Delivery>, StoreError> {
    let skip = if tx.is_postgres() { " FOR UPDATE SKIP LOCKED" } else { "" };
    let rows = tx.all(sql(format!("{ABANDONED}{skip}")).with(now)).await?;
    let mut found: Vec<Delivery> = rows.iter().map(read).collect::<Result<_, _>>()?;
    found.sort_by_key(in_turn);
    Ok(found)
}

/// Renews a lease; false when it is no longer held.
pub async fn extend_lease(tx: &Tx, id: DeliveryId, holder: &str, until: Timestamp) -> Result<bool, StoreError> {
    let query = "UPDATE deliveries SET lease_until = $1 WHERE id = $2 AND holder = $3";
    Ok(tx.run(sql(query).with(until).with(id).with(holder)).await? == 1)
}

/// When something is to be tried or looked for next.
pub async fn next_due(c: &impl Conn) -> Result<Option<Timestamp>, StoreError> {
    let query = "SELECT MIN(next_try_at) AS next FROM deliveries WHERE state IN ('pending', 'uncertain')";
    c.raw().one(sql(query)).await?.map_or(Ok(None), |row| row.maybe_at("next"))
}

/// Takes out what a message still had waiting, and says how many; what is on its way stays.
pub async fn cancel_of(tx: &Tx, message: MessageId, at: Timestamp) -> Result<u64, StoreError> {
    let query = "UPDATE deliveries SET state = 'cancelled', state_doc = '{\"state\":\"cancelled\"}', updated_at = $1, holder = NULL, \
         lease_until = NULL WHERE message = $2 AND state = 'pending'";
    tx.run(sql(query).with(at).with(message)).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Address, Store, conn::sealed::Reads};
    use folkmoot_model::outgoing::delivery::DeliveryState;

    #[tokio::test]
    async fn the_outbox_never_walks_through_what_is_settled() {
        let store = Store::open(&Address::Temporary).await.unwrap();
        for (query, index) in [(CLAIM.replace("{skip}", ""), "deliveries_due"), (ABANDONED.to_owned(), "deliveries_sending")] {
            let explain = sql(format!("EXPLAIN QUERY PLAN {query}")).with(0_i64).with(0_i64).with(0_i64).with(0_i64);
            let rows = store.read().raw().all(explain).await.unwrap();
            let plan: Vec<String> = rows.iter().map(|row| row.get("detail").unwrap()).collect();
            assert!(plan.iter().any(|step| step.contains(index)), "{plan:?}");
            assert!(!plan.iter().any(|step| step.contains("deliveries_board") || step == "SCAN deliveries"), "{plan:?}");
        }
    }

    #[test]
    fn the_document_written_by_hand_is_the_one_the_type_writes() {
        assert_eq!(serde_json::to_string(&DeliveryState::Cancelled).unwrap(), "{\"state\":\"cancelled\"}");
    }
}
