//! Freezes: everything planned stops, in every process.
//!
//! Whoever is about to let a call leave [comes in](enter) first, and asks [`is_held`] in the transaction that writes the call down; whoever
//! freezes or lifts [shuts the gate](shut). On PostgreSQL the gate is an advisory lock, shared by those who come in and held alone by
//! whoever shuts it, until the end of the transaction: a freeze is committed only after those who came in before it are done, and whoever comes in
//! later sees it. On SQLite a transaction that writes is alone anyway.

use crate::{
    Conn, StoreError, Tx, messages,
    row::Row,
    sql::{Columns, insert as put, sql, update_revised},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{DepartmentId, FreezeId, MessageId, PersonId},
    outgoing::{
        freeze::{AfterFreeze, Freeze},
        message::Message,
    },
};
use jiff::Timestamp;

/// Key of the advisory lock: "freeze" in ASCII.
const GATE: i64 = 0x6672_6565_7a65;

/// What keeps a message from going out, put behind a query of `messages`: it was stopped and nobody has decided, or a freeze holds that it is
/// no part of.
pub(crate) const NOT_HELD: &str = " AND NOT EXISTS (SELECT 1 FROM frozen WHERE frozen.message = messages.id AND frozen.decision IS NULL) \
     AND NOT EXISTS (SELECT 1 FROM freezes WHERE freezes.standing = 1 AND (messages.reply_case IS NULL OR freezes.answers_too) \
     AND NOT EXISTS (SELECT 1 FROM crisis_messages WHERE crisis_messages.freeze_id = freezes.id AND crisis_messages.message = messages.id))";

/// What a freeze holds, put behind a query of `messages` and `freezes`: something of it still has to go out, and it is neither of the crisis nor
/// taken back. An answer is held only by a freeze of answers too.
const HELD_BY: &str = "messages.id IN (SELECT id FROM messages WHERE state = 'scheduled' UNION \
     SELECT message FROM deliveries WHERE state IN ('pending', 'sending', 'uncertain') AND act <> 'withdraw') \
     AND messages.state <> 'withdrawn' AND (messages.reply_case IS NULL OR freezes.answers_too) \
     AND NOT EXISTS (SELECT 1 FROM crisis_messages WHERE crisis_messages.freeze_id = freezes.id AND crisis_messages.message = messages.id)";

/// Something of a message still has to go out: its time is to come, or one of its deliveries is open.
const HAS_OPEN: &str = "(messages.state = 'scheduled' OR EXISTS (SELECT 1 FROM deliveries WHERE deliveries.message = messages.id \
     AND deliveries.state IN ('pending', 'sending', 'uncertain') AND deliveries.act <> 'withdraw'))";

/// A message was stopped by a freeze that is over, and nobody has decided.
const IS_UNDECIDED: &str = "messages.id IN (SELECT frozen.message FROM frozen JOIN freezes ON freezes.id = frozen.freeze_id \
     WHERE frozen.decision IS NULL AND freezes.standing IS NULL)";

/// A message that a freeze stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    /// The freeze.
    pub freeze: FreezeId,
    /// The message.
    pub message: MessageId,
    /// When it was stopped.
    pub stopped_at: Timestamp,
    /// When it would have gone out; nothing when it was on its way.
    pub was_at: Option<Timestamp>,
    /// What was decided, by whom, when.
    pub decision: Option<(AfterFreeze, PersonId, Timestamp)>,
    /// Something of it still has to go out, so that it asks for a decision.
    pub has_open: bool,
}

/// Comes in through the gate, with others, until the end of the transaction.
pub async fn enter(tx: &Tx) -> Result<(), StoreError> {
    if tx.is_postgres() { tx.run(sql("SELECT pg_advisory_xact_lock_shared($1)").with(GATE)).await.map(drop) } else { Ok(()) }
}

/// Shuts the gate until the end of the transaction, once those who came in before are out.
pub async fn shut(tx: &Tx) -> Result<(), StoreError> {
    if tx.is_postgres() { tx.run(sql("SELECT pg_advisory_xact_lock($1)").with(GATE)).await.map(drop) } else { Ok(()) }
}

/// Whether a message may not go out now. Means something only behind the gate.
pub async fn is_held(c: &impl Conn, message: MessageId) -> Result<bool, StoreError> {
    let query = sql(format!("SELECT 1 AS free FROM messages WHERE id = $1{NOT_HELD}")).with(message);
    Ok(c.raw().one(query).await?.is_none())
}

/// The freeze that holds now.
pub async fn in_force(c: &impl Conn) -> Result<Option<Freeze>, StoreError> {
    c.raw().one(sql("SELECT * FROM freezes WHERE standing = 1")).await?.as_ref().map(read).transpose()
}

/// One freeze.
pub async fn get(c: &impl Conn, id: FreezeId) -> Result<Option<Freeze>, StoreError> {
    c.raw().one(sql("SELECT * FROM freezes WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// The last freezes, the newest first.
pub async fn latest(c: &impl Conn, limit: u32) -> Result<Vec<Freeze>, StoreError> {
    c.raw().all(sql("SELECT * FROM freezes ORDER BY at DESC, id DESC LIMIT $1").with(limit)).await?.iter().map(read).collect()
}

/// A new freeze that holds.
///
/// # Errors
/// [`StoreError::Duplicate`] when one holds already.
pub async fn insert(tx: &Tx, freeze: &Freeze) -> Result<(), StoreError> {
    let mut row = described(freeze)?;
    row.extend(columns! { id: freeze.id, by_person: freeze.by, at: freeze.at, under_way: freeze.under_way });
    put(tx, "freezes", row).await
}

/// Changes a freeze whose `revision` the caller has counted up by one.
///
/// # Errors
/// [`StoreError::Stale`] when somebody else changed it first, [`StoreError::NotFound`].
pub async fn update(tx: &Tx, freeze: &Freeze) -> Result<(), StoreError> {
    update_revised(tx, "freezes", freeze.id, freeze.revision, described(freeze)?).await
}

fn described(freeze: &Freeze) -> Result<Columns, StoreError> {
    let state_doc = doc("freeze state", &freeze.state)?;
    Ok(columns! {
        standing: freeze.is_in_force().then_some(1_i64), answers_too: freeze.answers_too, reason: freeze.reason, truth: freeze.truth, state: freeze.word(),
        state_doc: state_doc, revision: freeze.revision,
    })
}

/// Calls that have begun and whose outcome is not known yet.
pub async fn under_way(c: &impl Conn) -> Result<u32, StoreError> {
    let query = sql("SELECT COUNT(*) AS count FROM deliveries WHERE state = 'sending' AND act <> 'withdraw'");
    c.raw().one(query).await?.map_or(Ok(0), |row| row.int("count"))
}

/// Writes down every message a freeze holds that is not written down yet, and says how many: at the press, and again when it is lifted. What
/// was decided on while it held and has been planned since is stopped anew.
pub async fn stop_all(tx: &Tx, freeze: &Freeze, at: Timestamp) -> Result<u64, StoreError> {
    let query = format!(
        "INSERT INTO frozen (freeze_id, message, stopped_at, was_at) \
         SELECT freezes.id, messages.id, $1, CASE WHEN messages.state = 'scheduled' THEN messages.calendar_at END \
         FROM freezes JOIN messages ON {HELD_BY} WHERE freezes.id = $2 \
         ON CONFLICT (freeze_id, message) DO UPDATE SET stopped_at = excluded.stopped_at, was_at = excluded.was_at, decision = NULL, \
         decision_doc = NULL, decided_by = NULL, decided_at = NULL WHERE frozen.decision IS NOT NULL"
    );
    tx.run(sql(query).with(at).with(freeze.id)).await
}

/// What a freeze stopped, in the order it would have gone out.
pub async fn stopped(c: &impl Conn, freeze: FreezeId) -> Result<Vec<Stopped>, StoreError> {
    let query = sql(format!(
        "SELECT frozen.*, CASE WHEN {HAS_OPEN} THEN 1 ELSE 0 END AS has_open FROM frozen JOIN messages ON messages.id = frozen.message \
         WHERE frozen.freeze_id = $1 ORDER BY COALESCE(frozen.was_at, frozen.stopped_at), frozen.message"
    ));
    c.raw().all(query.with(freeze)).await?.iter().map(read_stopped).collect()
}

/// What a freeze holds that was planned only after it was pressed: it is written down when the freeze is lifted.
pub async fn joined_since(c: &impl Conn, freeze: &Freeze) -> Result<Vec<MessageId>, StoreError> {
    let query = format!(
        "SELECT messages.id FROM messages JOIN freezes ON {HELD_BY} WHERE freezes.id = $1 AND NOT EXISTS (SELECT 1 FROM frozen \
         WHERE frozen.freeze_id = freezes.id AND frozen.message = messages.id AND frozen.decision IS NULL) \
         ORDER BY messages.calendar_at, messages.id"
    );
    c.raw().all(sql(query).with(freeze.id)).await?.iter().map(|row| row.id("id")).collect()
}

/// How many messages of these departments (all when none are named) that were stopped still ask for a decision, over all freezes that are over.
pub async fn count_undecided(c: &impl Conn, departments: Option<&[DepartmentId]>) -> Result<u64, StoreError> {
    let mut query = sql(format!("SELECT COUNT(*) AS count FROM messages WHERE {IS_UNDECIDED} AND {HAS_OPEN}"));
    query.and_in("messages.department", departments);
    c.raw().one(query).await?.map_or(Ok(0), |row| row.int("count"))
}

/// How many of those are planned for later than an instant.
pub async fn count_ahead(c: &impl Conn, departments: Option<&[DepartmentId]>, now: Timestamp) -> Result<u64, StoreError> {
    let mut query = sql(format!("SELECT COUNT(*) AS count FROM messages WHERE {IS_UNDECIDED}"));
    query.and_in("messages.department", departments);
    query.push(" AND messages.state = 'scheduled' AND messages.calendar_at > ").bind(now);
    c.raw().one(query).await?.map_or(Ok(0), |row| row.int("count"))
}

/// The first of those messages, in the order they would have gone out.
pub async fn undecided_of(c: &impl Conn, departments: Option<&[DepartmentId]>, limit: u32) -> Result<Vec<Message>, StoreError> {
    let mut query = sql(format!("SELECT messages.* FROM messages WHERE {IS_UNDECIDED} AND {HAS_OPEN}"));
    query.and_in("messages.department", departments);
    query.push(
        " ORDER BY (SELECT MIN(COALESCE(frozen.was_at, frozen.stopped_at)) FROM frozen WHERE frozen.message = messages.id \
         AND frozen.decision IS NULL), messages.id LIMIT ",
    );
    query.bind(limit);
    c.raw().all(query).await?.iter().map(messages::read).collect()
}

/// The messages that were stopped by a freeze that is over and still ask for a decision, in the order they would have gone out.
pub async fn all_undecided(c: &impl Conn) -> Result<Vec<MessageId>, StoreError> {
    let query = format!(
        "SELECT frozen.message, MIN(COALESCE(frozen.was_at, frozen.stopped_at)) AS first FROM frozen \
         JOIN messages ON messages.id = frozen.message JOIN freezes ON freezes.id = frozen.freeze_id \
         WHERE frozen.decision IS NULL AND freezes.standing IS NULL AND {HAS_OPEN} GROUP BY frozen.message ORDER BY first, frozen.message"
    );
    c.raw().all(sql(query)).await?.iter().map(|row| row.id("message")).collect()
}

/// The freezes that stopped a message on which nobody has decided.
pub async fn undecided(c: &impl Conn, message: MessageId) -> Result<Vec<FreezeId>, StoreError> {
    let query = sql("SELECT freeze_id FROM frozen WHERE message = $1 AND decision IS NULL ORDER BY freeze_id").with(message);
    c.raw().all(query).await?.iter().map(|row| row.id("freeze_id")).collect()
}

/// Decides on a message wherever that is still open, and says in how many freezes it was.
pub async fn decide(tx: &Tx, message: MessageId, decision: AfterFreeze, by: PersonId, at: Timestamp) -> Result<u64, StoreError> {
    let text = doc("decision", &decision)?;
    let query = "UPDATE frozen SET decision = $1, decision_doc = $2, decided_by = $3, decided_at = $4 WHERE message = $5 AND decision IS NULL";
    tx.run(sql(query).with(decision.word()).with(text).with(by).with(at).with(message)).await
}

/// Lets what waits of a message be tried at once; its time counts from then.
pub async fn let_go(tx: &Tx, message: MessageId, at: Timestamp) -> Result<u64, StoreError> {
    let query =
        "UPDATE deliveries SET due_at = $1, next_try_at = $1 WHERE message = $2 AND state = 'pending' AND act <> 'withdraw'";
    tx.run(sql(query).with(at).with(message)).await
}

/// Makes a message one of the crisis; false when it was.
pub async fn make_of_crisis(
    tx: &Tx,
    freeze: FreezeId,
    message: MessageId,
    by: PersonId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let query = "INSERT INTO crisis_messages (freeze_id, message, by_person, at) VALUES ($1, $2, $3, $4) ON CONFLICT (freeze_id, message) DO NOTHING";
    Ok(tx.run(sql(query).with(freeze).with(message).with(by).with(at)).await? == 1)
}

/// The freezes in which a message is one of the crisis.
pub async fn crises_of(c: &impl Conn, message: MessageId) -> Result<Vec<FreezeId>, StoreError> {
    let query = sql("SELECT freeze_id FROM crisis_messages WHERE message = $1 ORDER BY freeze_id").with(message);
    c.raw().all(query).await?.iter().map(|row| row.id("freeze_id")).collect()
}

/// The messages of a crisis, in the order they were made so.
pub async fn crisis_messages(c: &impl Conn, freeze: FreezeId) -> Result<Vec<MessageId>, StoreError> {
    let query = sql("SELECT message FROM crisis_messages WHERE freeze_id = $1 ORDER BY at, message").with(freeze);
    c.raw().all(query).await?.iter().map(|row| row.id("message")).collect()
}

/// Who is in the crisis team.
pub async fn team(c: &impl Conn) -> Result<Vec<PersonId>, StoreError> {
    let query = sql("SELECT crisis_team.person FROM crisis_team JOIN people ON people.id = crisis_team.person \
         WHERE people.left_at IS NULL ORDER BY people.name, people.id");
    c.raw().all(query).await?.iter().map(|row| row.id("person")).collect()
}

/// Names the crisis team.
pub async fn set_team(tx: &Tx, team: &[PersonId], by: PersonId, at: Timestamp) -> Result<(), StoreError> {
    tx.run(sql("DELETE FROM crisis_team")).await?;
    for person in team {
        put(tx, "crisis_team", columns! { person: person, by_person: by, at: at }).await?;
    }
    Ok(())
}

fn read(row: &Row) -> Result<Freeze, StoreError> {
    Ok(Freeze {
        id: row.id("id")?,
        reason: row.get("reason")?,
        by: row.id("by_person")?,
        at: row.at("at")?,
        answers_too: row.get("answers_too")?,
        under_way: row.int("under_way")?,
        truth: row.maybe_id("truth")?,
        state: row.doc("state_doc")?,
        revision: row.int("revision")?,
    })
}

fn read_stopped(row: &Row) -> Result<Stopped, StoreError> {
    let decided: Option<String> = row.get("decision")?;
    let decision = match decided {
        Some(_) => Some((row.doc("decision_doc")?, row.id("decided_by")?, row.at("decided_at")?)),
        None => None,
    };
    Ok(Stopped {
        freeze: row.id("freeze_id")?,
        message: row.id("message")?,
        stopped_at: row.at("stopped_at")?,
        was_at: row.maybe_at("was_at")?,
        decision,
        has_open: row.int::<i64>("has_open")? == 1,
    })
}
