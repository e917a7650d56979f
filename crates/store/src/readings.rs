//! Readings of likes, reposts and replies, more often while a post is fresh.

use crate::{
    Conn, StoreError, Tx, deliveries,
    row::Row,
    sql::{Sql, insert_many, sql},
    value::columns,
};
use folkmoot_model::{
    ids::{AccountId, DeliveryId, MessageId},
    network::post::Figures,
    outgoing::delivery::Delivery,
};
use jiff::{SignedDuration, Timestamp};

/// Until which age a post is read how often; an older one is not read any more.
const THINNING: [(SignedDuration, SignedDuration); 3] = [
    (SignedDuration::from_hours(1), SignedDuration::from_mins(2)),
    (SignedDuration::from_hours(24), SignedDuration::from_mins(15)),
    (SignedDuration::from_hours(24 * 30), SignedDuration::from_hours(6)),
];
/// A reading at this age of a post, from and to, counts as one after a day.
const DAY_OLD: (SignedDuration, SignedDuration) = (SignedDuration::from_hours(18), SignedDuration::from_hours(36));
/// An account whose last call failed is left alone this long.
const REST_AFTER_FAILURE: SignedDuration = SignedDuration::from_mins(2);

/// Keeps a reading, and plans the next.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such delivery.
pub async fn insert(tx: &Tx, delivery: DeliveryId, at: Timestamp, figures: &Figures) -> Result<(), StoreError> {
    let query = "INSERT INTO readings (delivery, at, likes, reposts, replies) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (delivery, at) DO UPDATE SET likes = excluded.likes, reposts = excluded.reposts, replies = excluded.replies";
    tx.run(sql(query).with(delivery).with(at).with(figures.likes).with(figures.reposts).with(figures.replies)).await?;
    let row = tx.one(sql("SELECT sent_at FROM deliveries WHERE id = $1").with(delivery)).await?.ok_or(StoreError::NotFound)?;
    let next = row.maybe_at("sent_at")?.and_then(|sent_at| next_after(sent_at, at));
    postpone(tx, delivery, next).await
}

/// Keeps many readings at once and plans nothing: when a post is read next is for whoever puts the deliveries in.
///
/// # Errors
/// [`StoreError::Duplicate`] when two are of one delivery and instant; then none is kept.
pub async fn insert_all(tx: &Tx, readings: &[(DeliveryId, Timestamp, Figures)]) -> Result<(), StoreError> {
    let row = |(delivery, at, figures): &(DeliveryId, Timestamp, Figures)| {
        let Figures { likes, reposts, replies } = *figures;
        Ok(columns! { delivery: delivery, at: at, likes: likes, reposts: reposts, replies: replies })
    };
    insert_many(tx, "readings", readings, row).await
}

/// Plans the next reading of a post that could not be read, or none any more.
pub async fn postpone(tx: &Tx, delivery: DeliveryId, until: Option<Timestamp>) -> Result<(), StoreError> {
    // a post that was withdrawn meanwhile is not measured again
    let query = "UPDATE deliveries SET measure_at = $1 WHERE id = $2 AND measure_at IS NOT NULL";
    tx.run(sql(query).with(until).with(delivery)).await.map(drop)
}

/// The last reading of each delivery of a message.
pub async fn latest(c: &impl Conn, message: MessageId) -> Result<Vec<(DeliveryId, Timestamp, Figures)>, StoreError> {
    let query = "SELECT readings.* FROM readings JOIN deliveries ON deliveries.id = readings.delivery WHERE deliveries.message = $1 \
         AND readings.at = (SELECT MAX(last.at) FROM readings AS last WHERE last.delivery = readings.delivery) ORDER BY readings.delivery";
    read_all(c, sql(query).with(message)).await
}

/// Every reading of each delivery of a message, in order.
pub async fn series(c: &impl Conn, message: MessageId) -> Result<Vec<(DeliveryId, Timestamp, Figures)>, StoreError> {
    let query = "SELECT readings.* FROM readings JOIN deliveries ON deliveries.id = readings.delivery WHERE deliveries.message = $1 \
         ORDER BY readings.delivery, readings.at";
    read_all(c, sql(query).with(message)).await
}

/// Deliveries whose post should be read now, the longest due first: on accounts that are connected, can be read and did not just fail.
pub async fn due(c: &impl Conn, now: Timestamp, limit: u32) -> Result<Vec<Delivery>, StoreError> {
    let [.., (oldest, _)] = THINNING;
    let born_after = now.saturating_sub(oldest).unwrap_or(Timestamp::MIN);
    let rested = now.saturating_sub(REST_AFTER_FAILURE).unwrap_or(Timestamp::MIN);
    let query = "SELECT deliveries.* FROM deliveries JOIN accounts ON accounts.id = deliveries.account \
         JOIN account_health ON account_health.account = deliveries.account \
         WHERE deliveries.measure_at IS NOT NULL AND deliveries.measure_at <= $1 AND deliveries.sent_at > $2 \
         AND accounts.state = 'connected' AND accounts.measures \
         AND (account_health.last_error_at IS NULL OR account_health.last_error_at <= $3) \
         ORDER BY deliveries.measure_at LIMIT $4";
    let rows = c.raw().all(sql(query).with(now).with(born_after).with(rested).with(limit)).await?;
    rows.iter().map(deliveries::read).collect()
}

/// A post of the town, a day after it was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayOld {
    /// On which account.
    pub account: AccountId,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// Likes, reposts and replies.
    pub figures: Figures,
}

/// How posts of the town were answered after a day, the newest first, at most so many. Of a post without a reading near that age nothing is
/// said; answers to citizens are left out.
pub async fn answered(c: &impl Conn, since: Timestamp, limit: u32) -> Result<Vec<DayOld>, StoreError> {
    let mut query = after_a_day();
    query.push(" AND messages.reply_case IS NULL AND deliveries.due_at >= ").bind(since);
    query.push(" ORDER BY deliveries.due_at DESC, deliveries.id LIMIT ").bind(limit);
    read_day_old(c, query).await
}

/// How the posts of one message were answered after a day.
pub async fn day_old(c: &impl Conn, message: MessageId) -> Result<Vec<DayOld>, StoreError> {
    let mut query = after_a_day();
    query.push(" AND deliveries.message = ").bind(message).push(" ORDER BY deliveries.account, deliveries.part");
    read_day_old(c, query).await
}

/// How the posts of an account sent between two instants were answered after a day, those of one message and answers to citizens left out;
/// at most so many, the last ones.
pub async fn answered_on(
    c: &impl Conn,
    account: AccountId,
    (from, to): (Timestamp, Timestamp),
    other_than: MessageId,
    limit: u32,
) -> Result<Vec<DayOld>, StoreError> {
    let mut query = after_a_day();
    query.push(" AND messages.reply_case IS NULL AND deliveries.account = ").bind(account);
    query.push(" AND deliveries.sent_at >= ").bind(from).push(" AND deliveries.sent_at <= ").bind(to);
    query.push(" AND deliveries.message <> ").bind(other_than);
    query.push(" ORDER BY deliveries.sent_at DESC, deliveries.id LIMIT ").bind(limit);
    read_day_old(c, query).await
}

/// Posts with their last reading near a day's age.
fn after_a_day() -> Sql {
    let (least, most) = (DAY_OLD.0.as_micros(), DAY_OLD.1.as_micros());
    let least = i64::try_from(least).unwrap_or(i64::MAX);
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    sql("SELECT deliveries.account, deliveries.sent_at, readings.likes, readings.reposts, readings.replies \
         FROM deliveries JOIN messages ON messages.id = deliveries.message JOIN readings ON readings.delivery = deliveries.id \
         WHERE deliveries.state = 'sent' AND deliveries.act = 'publish' \
         AND readings.at = (SELECT MAX(last.at) FROM readings AS last WHERE last.delivery = deliveries.id \
         AND last.at >= deliveries.sent_at + $1 AND last.at <= deliveries.sent_at + $2)")
    .with(least)
    .with(most)
}

async fn read_day_old(c: &impl Conn, query: Sql) -> Result<Vec<DayOld>, StoreError> {
    let read = |row: &Row| {
        let figures = Figures { likes: row.int("likes")?, reposts: row.int("reposts")?, replies: row.int("replies")? };
        Ok(DayOld { account: row.id("account")?, sent_at: row.at("sent_at")?, figures })
    };
    c.raw().all(query).await?.iter().map(read).collect()
}

/// When a post sent at one instant is read again after another; never, once it is too old.
pub(crate) fn next_after(sent_at: Timestamp, at: Timestamp) -> Option<Timestamp> {
    let age = at.duration_since(sent_at);
    let (_, pause) = THINNING.iter().find(|(until, _)| age < *until)?;
    at.saturating_add(*pause).ok()
}

async fn read_all(c: &impl Conn, query: Sql) -> Result<Vec<(DeliveryId, Timestamp, Figures)>, StoreError> {
    c.raw().all(query).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<(DeliveryId, Timestamp, Figures), StoreError> {
    let figures = Figures { likes: row.int("likes")?, reposts: row.int("reposts")?, replies: row.int("replies")? };
    Ok((row.id("delivery")?, row.at("at")?, figures))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_thin_out_and_end() {
        let sent = Timestamp::from_second(1_795_417_200).unwrap();
        let later = |hours: i64| sent.saturating_add(SignedDuration::from_hours(hours)).unwrap();
        let pause = |at: Timestamp| next_after(sent, at).map(|next| next.duration_since(at).as_mins());
        assert_eq!(pause(sent), Some(2));
        assert_eq!(pause(later(1)), Some(15));
        assert_eq!(pause(later(24)), Some(360));
        assert_eq!(pause(later(24 * 30)), None);
        assert_eq!(pause(later(-5)), Some(2), "a clock that went back reads often, not never");
    }
}
