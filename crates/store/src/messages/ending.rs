//! Which messages end: their time is over, or another has taken their place.

use crate::{Conn, StoreError, Tx, sql::sql};
use folkmoot_model::ids::MessageId;
use jiff::Timestamp;

/// Something of it stands, as far as we know.
const LIVE: &str = "messages.state NOT IN ('withdrawn', 'superseded', 'expired') AND EXISTS (SELECT 1 FROM deliveries \
     WHERE deliveries.message = messages.id AND deliveries.state = 'sent')";

/// Messages of which something stands although their time is over, and for which nothing has been done about that yet; the longest over first.
pub async fn over_their_time(c: &impl Conn, now: Timestamp, limit: u32) -> Result<Vec<MessageId>, StoreError> {
    let mut query =
        sql("SELECT messages.id FROM messages WHERE messages.valid_until IS NOT NULL AND messages.valid_until <= $1").with(now);
    query.push(" AND (messages.expiry_met IS NULL OR messages.expiry_met < messages.valid_until) AND ").push(LIVE);
    query.push(" ORDER BY messages.valid_until, messages.id LIMIT ").bind(limit);
    c.raw().all(query).await?.iter().map(|row| row.id("id")).collect()
}

/// Writes down that something was done about the end of a message's time, once for each end.
///
/// # Errors
/// [`StoreError::Stale`] when it was done already, by this process or another.
pub async fn meet_expiry(tx: &Tx, message: MessageId, end: Timestamp) -> Result<(), StoreError> {
    let query = "UPDATE messages SET expiry_met = $1 WHERE id = $2 AND (expiry_met IS NULL OR expiry_met < $1)";
    if tx.run(sql(query).with(end).with(message)).await? == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// Messages of which something stands and whose time ends between two instants, the first one first.
pub async fn live_until(c: &impl Conn, from: Timestamp, to: Timestamp, limit: u32) -> Result<Vec<MessageId>, StoreError> {
    let mut query = sql("SELECT messages.id FROM messages WHERE messages.valid_until >= $1 AND messages.valid_until < $2 AND ");
    query = query.with(from).with(to);
    query.push(LIVE).push(" ORDER BY messages.valid_until, messages.id LIMIT ").bind(limit);
    c.raw().all(query).await?.iter().map(|row| row.id("id")).collect()
}

/// Messages that are out and take the place of one that is not over yet: both, the new one first. Only those of which nothing is on its way
/// any more and something has arrived, so that the old one is not taken away before the new one stands.
pub async fn taking_a_place(c: &impl Conn, limit: u32) -> Result<Vec<(MessageId, MessageId)>, StoreError> {
    let query = "SELECT messages.id AS one, former.id AS other FROM messages JOIN messages AS former ON former.id = messages.replaces \
         WHERE messages.state = 'published' AND former.state NOT IN ('withdrawn', 'superseded', 'expired') \
         AND EXISTS (SELECT 1 FROM deliveries WHERE deliveries.message = messages.id AND deliveries.state = 'sent') \
         AND NOT EXISTS (SELECT 1 FROM deliveries WHERE deliveries.message = messages.id \
         AND deliveries.state IN ('pending', 'sending', 'uncertain')) ORDER BY messages.id LIMIT $1";
    let rows = c.raw().all(sql(query).with(limit)).await?;
    rows.iter().map(|row| Ok((row.id("one")?, row.id("other")?))).collect()
}
