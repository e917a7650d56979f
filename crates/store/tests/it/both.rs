//! Runs a test on SQLite always, and on PostgreSQL when `FOLKMOOT_TEST_POSTGRES` names one, each time on fresh tables.

use folkmoot_model::{
    event::{Event, ObjectKind, Who},
    ids::{EventId, Mint, uuid_v7},
};
use folkmoot_store::{Address, Store};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, Database};
use std::sync::{
    Once,
    atomic::{AtomicU64, Ordering},
};
use uuid::Uuid;

static COUNT: AtomicU64 = AtomicU64::new(1);

/// Runs a test on both databases.
pub async fn on_both(test: impl AsyncFn(Store)) {
    test(Store::open(&Address::Temporary).await.unwrap()).await;
    match postgres().await {
        Some(schema) => {
            test(Store::open(&schema.address).await.unwrap()).await;
            schema.drop().await;
        }
        None => not_run(),
    }
}

/// A schema of its own in the PostgreSQL under test.
pub struct Schema {
    pub address: Address,
    base: String,
    name: String,
}

impl Schema {
    /// Takes the schema away again; a test that failed leaves it to look at.
    pub async fn drop(self) {
        let base = Database::connect(self.base.as_str()).await.unwrap();
        base.execute_unprepared(&format!("DROP SCHEMA {} CASCADE", self.name)).await.unwrap();
    }
}

/// A fresh schema, when there is a PostgreSQL.
pub async fn postgres() -> Option<Schema> {
    let base = std::env::var("FOLKMOOT_TEST_POSTGRES").ok().filter(|url| !url.is_empty())?;
    let name = format!("t{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let connection = Database::connect(base.as_str()).await.unwrap();
    connection.execute_unprepared(&format!("DROP SCHEMA IF EXISTS {name} CASCADE; CREATE SCHEMA {name}")).await.unwrap();
    let joint = if base.contains('?') { '&' } else { '?' };
    let address = Address::parse(&format!("{base}{joint}options=-csearch_path%3D{name}")).unwrap();
    Some(Schema { address, base, name })
}

/// Says loudly, once, that half of the tests did not happen.
pub fn not_run() {
    static SAID: Once = Once::new();
    SAID.call_once(|| eprintln!("NOT RUN: the store tests on PostgreSQL; set FOLKMOOT_TEST_POSTGRES=postgres://… to run them"));
}

/// Counts identifiers up.
pub struct Counter;

impl Mint for Counter {
    fn mint(&self) -> Uuid {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let mut random = [0; 10];
        random[2..].copy_from_slice(&count.to_be_bytes());
        uuid_v7(at(0), &random)
    }
}

/// A new identifier.
pub fn id<T: From<Uuid>>() -> T {
    T::from(Counter.mint())
}

/// So many seconds after the beginning of the test's time, Monday 23 November 2026, 07:00 UTC.
pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_417_200 + seconds).unwrap()
}

/// An event, so that a change may be committed.
pub fn event(object: ObjectKind, object_id: Uuid) -> Event {
    Event {
        id: EventId::new(&Counter),
        at: at(0),
        who: Who::Newsroom("test".to_owned()),
        verb: "changed".to_owned(),
        object,
        object_id,
        particulars: serde_json::json!({}),
    }
}
