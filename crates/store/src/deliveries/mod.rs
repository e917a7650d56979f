//! Deliveries: the outbox.
//!
//! | module | what |
//! |---|---|
//! | this one | one delivery, written and read |
//! | [`outbox`] | leases: who works on which, and what a stop left behind |
//! | [`board`](self::board()) and its neighbours | what people see of them |
//!
//! A worker that was overtaken can't write any more: every change names the number of attempts it knows of, and one that knows of fewer
//! than are stored is [stale](StoreError::Stale). What has arrived stays arrived, and what was taken out is not put back: only that it arrived after
//! all is still written down.

mod board;
mod outbox;

pub use board::{BoardFilter, BoardRow, ProblemCounts, board, problem_counts};
pub use outbox::{abandoned, begin_sending, cancel_of, claim_due, extend_lease, next_due};

use crate::{
    Conn, StoreError, Tx, readings,
    row::Row,
    sql::{AT_ONCE, Columns, insert as put, insert_many, sql, update as set},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{AccountId, DeliveryId, MessageId},
    outgoing::delivery::{Act, Delivery, DeliveryKey, DeliveryState},
};
use jiff::Timestamp;

/// One delivery.
pub async fn get(c: &impl Conn, id: DeliveryId) -> Result<Option<Delivery>, StoreError> {
    c.raw().one(sql("SELECT * FROM deliveries WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// A new delivery, in any state.
///
/// # Errors
/// [`StoreError::Duplicate`] when its key is taken.
pub async fn insert(tx: &Tx, delivery: &Delivery) -> Result<(), StoreError> {
    put(tx, "deliveries", row_of(delivery)?).await
}

/// Many new deliveries, in any state.
///
/// # Errors
/// As [`insert`]; then none is kept.
pub async fn insert_all(tx: &Tx, deliveries: &[Delivery]) -> Result<(), StoreError> {
    insert_many(tx, "deliveries", deliveries, row_of).await
}

fn row_of(delivery: &Delivery) -> Result<Columns, StoreError> {
    let mut row = described(delivery)?;
    let sent_at = match &delivery.state {
        DeliveryState::Sent { receipt } => Some(receipt.as_ref().map_or(delivery.updated_at, |receipt| receipt.at)),
        _ => None,
    };
    let measure_at =
        sent_at.filter(|_| delivery.act == Act::Publish).and_then(|at| readings::next_after(at, delivery.updated_at));
    row.extend(columns! {
        id: delivery.id, message: delivery.message, edition: delivery.edition, account: delivery.account, part: delivery.part,
        key: delivery.key.0,
        sent_at: sent_at, measure_at: measure_at,
    });
    Ok(row)
}

/// Changes a delivery and gives its lease back. Going over to `Sending` is [`begin_sending`], which keeps the lease.
///
/// # Errors
/// [`StoreError::Stale`] when more attempts are stored than the delivery knows of, or when it has arrived or was taken out meanwhile;
/// [`StoreError::NotFound`].
pub async fn update(tx: &Tx, delivery: &Delivery) -> Result<(), StoreError> {
    let before = tx.one(sql("SELECT state, attempts, sent_at FROM deliveries WHERE id = $1").with(delivery.id)).await?;
    let before = before.ok_or(StoreError::NotFound)?;
    let arrived = matches!(delivery.state, DeliveryState::Sent { .. });
    let mut row = described(delivery)?;
    row.extend(columns! { holder: None::<String>, lease_until: None::<Timestamp> });
    if arrived && before.maybe_at("sent_at")?.is_none() {
        let measure_at =
            if delivery.act == Act::Publish { readings::next_after(delivery.updated_at, delivery.updated_at) } else { None };
        row.extend(columns! { sent_at: delivery.updated_at, measure_at: measure_at });
    }
    let mut statement = set("deliveries", row);
    statement.push(" WHERE id = ").bind(delivery.id).push(" AND attempts <= ").bind(delivery.attempts);
    if !arrived {
        statement.push(" AND state NOT IN ('sent', 'cancelled')");
    }
    if tx.run(statement).await? == 0 {
        return Err(StoreError::Stale);
    }
    match (&delivery.act, arrived) {
        (Act::Withdraw { remote_id }, true) => stop_measuring(tx, delivery.account, remote_id).await,
        _ => Ok(()),
    }
}

/// The deliveries of a message, over all editions, the first one first.
pub async fn of_message(c: &impl Conn, message: MessageId) -> Result<Vec<Delivery>, StoreError> {
    let query = sql("SELECT * FROM deliveries WHERE message = $1 ORDER BY id").with(message);
    c.raw().all(query).await?.iter().map(read).collect()
}

/// The deliveries of some messages, over all editions, those of one in a row with the first one first.
pub async fn of_messages(c: &impl Conn, messages: &[MessageId]) -> Result<Vec<Delivery>, StoreError> {
    let mut found = Vec::new();
    for some in messages.chunks(AT_ONCE) {
        let mut query = sql("SELECT * FROM deliveries WHERE 1 = 1");
        query.and_in("message", Some(some)).push(" ORDER BY message, id");
        for row in c.raw().all(query).await? {
            found.push(read(&row)?);
        }
    }
    Ok(found)
}

/// The network's identifiers of posts of an account that we know to have arrived since an instant: what is looked for is none of these.
pub async fn known_remote_ids(c: &impl Conn, account: AccountId, since: Timestamp) -> Result<Vec<String>, StoreError> {
    let query = "SELECT DISTINCT remote_id FROM deliveries \
         WHERE account = $1 AND state = 'sent' AND sent_at >= $2 AND remote_id IS NOT NULL";
    c.raw().all(sql(query).with(account).with(since)).await?.iter().map(|row| row.get("remote_id")).collect()
}

/// The delivery that made a post of ours, by the network's identifier of the post.
pub async fn by_remote(c: &impl Conn, account: AccountId, remote_id: &str) -> Result<Option<Delivery>, StoreError> {
    let query = "SELECT * FROM deliveries WHERE account = $1 AND remote_id = $2 AND state = 'sent' \
         ORDER BY CASE act WHEN 'publish' THEN 0 WHEN 'replace' THEN 1 ELSE 2 END, id LIMIT 1";
    c.raw().one(sql(query).with(account).with(remote_id)).await?.as_ref().map(read).transpose()
}

async fn stop_measuring(tx: &Tx, account: AccountId, remote_id: &str) -> Result<(), StoreError> {
    let query = "UPDATE deliveries SET measure_at = NULL WHERE account = $1 AND remote_id = $2";
    tx.run(sql(query).with(account).with(remote_id)).await.map(drop)
}

fn described(delivery: &Delivery) -> Result<Columns, StoreError> {
    let remote_id = match &delivery.state {
        DeliveryState::Sent { receipt: Some(receipt) } => Some(receipt.remote_id.as_str()),
        _ => delivery.act.remote_id(),
    };
    let (act_doc, state_doc) = (doc("act", &delivery.act)?, doc("delivery state", &delivery.state)?);
    Ok(columns! {
        act: delivery.act.word(), act_doc: act_doc, remote_id: remote_id, state: delivery.state.word(), state_doc: state_doc,
        attempts: delivery.attempts, due_at: delivery.due_at, next_try_at: delivery.next_try_at, last_error: delivery.last_error,
        first_sent_at: delivery.first_sent_at, updated_at: delivery.updated_at,
    })
}

pub(crate) fn read(row: &Row) -> Result<Delivery, StoreError> {
    Ok(Delivery {
        id: row.id("id")?,
        message: row.id("message")?,
        edition: row.id("edition")?,
        account: row.id("account")?,
        part: row.int("part")?,
        act: row.doc("act_doc")?,
        key: DeliveryKey(row.get("key")?),
        state: row.doc("state_doc")?,
        attempts: row.int("attempts")?,
        due_at: row.at("due_at")?,
        next_try_at: row.at("next_try_at")?,
        last_error: row.get("last_error")?,
        first_sent_at: row.maybe_at("first_sent_at")?,
        updated_at: row.at("updated_at")?,
    })
}
