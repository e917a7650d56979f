//! Messages of ours.
//!
//! | module | what |
//! |---|---|
//! | this one | one message, written and read; which are due |
//! | [`neighbours`](self::neighbours()) | what a text is compared with |
//! | [`over_their_time`] and its neighbours | which messages end |
//! | [`list`](self::list()) and its neighbours | pages of messages with what a list shows of each |

mod ending;
mod list;
mod neighbours;

pub use neighbours::{Neighbouring, neighbourhood, neighbours};

pub use ending::{live_until, meet_expiry, over_their_time, taking_a_place};
pub use list::{DeliveryCounts, MessageFilter, MessageRow, PLANNED, SEARCHED, awaiting, count_awaiting, list, planned};

use crate::{
    Conn, StoreError, Tx, freezes,
    row::Row,
    sql::{AT_ONCE, Columns, insert as put, insert_many, sql, update_revised},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{CaseId, MessageId},
    incoming::routing::fold,
    outgoing::message::{AtExpiry, InReplyTo, Kind, Message, MessageState, Plan},
};
use jiff::Timestamp;

/// One message.
pub async fn get(c: &impl Conn, id: MessageId) -> Result<Option<Message>, StoreError> {
    c.raw().one(sql("SELECT * FROM messages WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// Messages by their identity, in no order; those that are not there are left out.
pub async fn of_ids(c: &impl Conn, ids: &[MessageId]) -> Result<Vec<Message>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(AT_ONCE) {
        let mut query = sql("SELECT * FROM messages WHERE 1 = 1");
        query.and_in("id", Some(some));
        for row in c.raw().all(query).await? {
            found.push(read(&row)?);
        }
    }
    Ok(found)
}

/// Our answers in a case, oldest first.
pub async fn of_case(c: &impl Conn, case: CaseId) -> Result<Vec<Message>, StoreError> {
    let query = sql("SELECT * FROM messages WHERE reply_case = $1 ORDER BY created_at, id").with(case);
    c.raw().all(query).await?.iter().map(read).collect()
}

/// A new message; its first edition belongs into the same transaction.
pub async fn insert(tx: &Tx, message: &Message) -> Result<(), StoreError> {
    put(tx, "messages", row_of(message)?).await
}

/// Many new messages; their editions belong into the same transaction.
pub async fn insert_all(tx: &Tx, messages: &[Message]) -> Result<(), StoreError> {
    insert_many(tx, "messages", messages, row_of).await
}

fn row_of(message: &Message) -> Result<Columns, StoreError> {
    let mut row = described(message)?;
    row.extend(columns! { id: message.id, writer: message.writer, created_at: message.created_at });
    Ok(row)
}

/// Changes a message whose `revision` the caller has counted up by one.
///
/// # Errors
/// [`StoreError::Stale`] when somebody else changed it first, [`StoreError::NotFound`].
pub async fn update(tx: &Tx, message: &Message) -> Result<(), StoreError> {
    update_revised(tx, "messages", message.id, message.revision, described(message)?).await
}

/// Messages that are cleared and not handed over yet, planned or not, in the order of their identities, from after one on.
pub async fn cleared(c: &impl Conn, after: Option<MessageId>, limit: u32) -> Result<Vec<Message>, StoreError> {
    let mut query = sql("SELECT * FROM messages WHERE state IN ('approved', 'scheduled')");
    query.and_if("id > ", after).push(" ORDER BY id LIMIT ").bind(limit);
    c.raw().all(query).await?.iter().map(read).collect()
}

/// Planned messages whose time has come and that no freeze holds, the longest due first.
pub async fn due(c: &impl Conn, now: Timestamp, limit: u32) -> Result<Vec<MessageId>, StoreError> {
    let query = format!(
        "SELECT id FROM messages WHERE state = 'scheduled' AND calendar_at <= $1{} ORDER BY calendar_at, id LIMIT $2",
        freezes::NOT_HELD
    );
    c.raw().all(sql(query).with(now).with(limit)).await?.iter().map(|row| row.id("id")).collect()
}

fn described(message: &Message) -> Result<Columns, StoreError> {
    let state_doc = doc("message state", &message.state)?;
    let partners = doc("partners", &message.plan.partners)?;
    Ok(columns! {
        title: message.title, kind: message.kind.as_str(), department: message.department, audience: message.audience,
        state: message.state.word(), state_doc: state_doc, planned_at: message.planned_at, calendar_at: calendar_at(message),
        valid_until: message.plan.valid_until, embargo_until: message.plan.embargo_until, partners: partners, campaign: message.plan.campaign,
        at_expiry: message.plan.at_expiry.as_str(), replaces: message.plan.replaces, counts_links: message.plan.counts_links,
        reply_post: message.in_reply_to.map(|reply| reply.post), reply_case: message.in_reply_to.map(|reply| reply.case),
        edition: message.edition, updated_at: message.updated_at, revision: message.revision, search: fold(&message.title),
    })
}

/// Where a message stands in the calendar: when it was published, else when it is scheduled, else when it is meant to go out.
fn calendar_at(message: &Message) -> Option<Timestamp> {
    match message.state {
        MessageState::Published { at } | MessageState::Scheduled { at } => Some(at),
        _ => message.planned_at,
    }
}

pub(crate) fn read(row: &Row) -> Result<Message, StoreError> {
    let post = row.maybe_id("reply_post")?;
    let case = row.maybe_id("reply_case")?;
    Ok(Message {
        id: row.id("id")?,
        title: row.get("title")?,
        kind: row.word("kind", Kind::parse)?,
        department: row.id("department")?,
        audience: row.get("audience")?,
        writer: row.id("writer")?,
        state: row.doc("state_doc")?,
        planned_at: row.maybe_at("planned_at")?,
        plan: Plan {
            valid_until: row.maybe_at("valid_until")?,
            embargo_until: row.maybe_at("embargo_until")?,
            partners: row.doc("partners")?,
            campaign: row.maybe_id("campaign")?,
            at_expiry: row.word("at_expiry", AtExpiry::parse)?,
            replaces: row.maybe_id("replaces")?,
            counts_links: row.get("counts_links")?,
        },
        in_reply_to: post.zip(case).map(|(post, case)| InReplyTo { post, case }),
        edition: row.id("edition")?,
        created_at: row.at("created_at")?,
        updated_at: row.at("updated_at")?,
        revision: row.int("revision")?,
    })
}
