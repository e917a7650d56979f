//! The record: who did what. Events are written by [`Tx::commit`] alone, in the transaction of the change they tell of.

use crate::{
    Conn, Page, StoreError, Tx,
    row::Row,
    sql::{Columns, Sql, insert_many, sql},
    value::{columns, doc},
};
use folkmoot_model::{
    event::{Event, ObjectKind, Who},
    ids::{CaseId, PersonId},
};
use jiff::Timestamp;
use uuid::Uuid;

/// Which events a list shows; everything that is given has to hold.
#[derive(Debug, Clone, Default)]
pub struct EventFilter {
    /// Done by this person.
    pub who: Option<PersonId>,
    /// Done to one of these kinds of thing; empty means any.
    pub objects: Vec<ObjectKind>,
    /// Not before.
    pub from: Option<Timestamp>,
    /// Before.
    pub to: Option<Timestamp>,
}

/// The last events of one thing, newest first.
pub async fn of_object(c: &impl Conn, object: ObjectKind, id: Uuid, limit: u32) -> Result<Vec<Event>, StoreError> {
    let mut query = sql("SELECT * FROM events WHERE object_id = $1 AND object = $2").with(id).with(object.as_str());
    query.push(" ORDER BY at DESC, id DESC LIMIT ").bind(limit);
    read_all(c, query).await
}

/// A page of the record, newest first.
pub async fn list(c: &impl Conn, filter: &EventFilter, page: &Page) -> Result<Vec<Event>, StoreError> {
    let objects: Vec<&str> = filter.objects.iter().map(|object| object.as_str()).collect();
    let mut query = sql("SELECT * FROM events WHERE 1 = 1");
    query.and_if("person = ", filter.who).and_if("at >= ", filter.from).and_if("at < ", filter.to);
    query.and_in("object", if objects.is_empty() { None } else { Some(&objects) }).page("at", "id", page);
    read_all(c, query).await
}

/// Everything that happened around a case, oldest first: to it, to its posts, to our answers and their deliveries.
pub async fn about_case(c: &impl Conn, case: CaseId) -> Result<Vec<Event>, StoreError> {
    // joined from the few things a case has to their events, so that both databases seek and never walk through the whole record
    let query = "WITH about AS MATERIALIZED (SELECT id FROM cases WHERE id = $1 UNION SELECT id FROM posts WHERE case_id = $1 \
         UNION SELECT id FROM messages WHERE reply_case = $1 UNION SELECT deliveries.id FROM deliveries \
         JOIN messages ON messages.id = deliveries.message WHERE messages.reply_case = $1) \
         SELECT events.* FROM about JOIN events ON events.object_id = about.id ORDER BY events.at, events.id";
    read_all(c, sql(query).with(case)).await
}

/// Writes events; only a commit does.
pub(crate) async fn insert(tx: &Tx, events: &[Event]) -> Result<(), StoreError> {
    insert_many(tx, "events", events, row_of).await
}

fn row_of(event: &Event) -> Result<Columns, StoreError> {
    let (who, person) = match &event.who {
        Who::Person(person) => ("person", Some(*person)),
        Who::Newsroom(name) => (name.as_str(), None),
    };
    let particulars = doc("particulars", &event.particulars)?;
    Ok(columns! {
        id: event.id, at: event.at, who: who, person: person, verb: event.verb, object: event.object.as_str(),
        object_id: event.object_id, particulars: particulars,
    })
}

async fn read_all(c: &impl Conn, query: Sql) -> Result<Vec<Event>, StoreError> {
    c.raw().all(query).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Event, StoreError> {
    let who = match row.maybe_id("person")? {
        Some(person) => Who::Person(person),
        None => Who::Newsroom(row.get("who")?),
    };
    let object: String = row.get("object")?;
    let object = serde_json::from_value(serde_json::Value::String(object)).map_err(|e| StoreError::corrupt("object", e))?;
    Ok(Event {
        id: row.id("id")?,
        at: row.at("at")?,
        who,
        verb: row.get("verb")?,
        object,
        object_id: row.get("object_id")?,
        particulars: row.doc("particulars")?,
    })
}
