//! An installation made by the first migration, with what it held, comes up to date and loses nothing.

use crate::both;
use flate2::{Compression, write::GzEncoder};
use folkmoot_model::outgoing::message::MessageState;
use folkmoot_store::{
    Address, Page, Store, accounts, cases, deliveries, editions, events, events::EventFilter, messages, messages::MessageFilter,
    organisation, people, posts, upkeep,
};
use std::io::Write;

/// What an invented town held when the first migration was the last; never edited.
const HELD: &str = include_str!("data/m0001.jsonl");

fn packed() -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(HELD.as_bytes()).unwrap();
    gzip.finish().unwrap()
}

#[tokio::test]
async fn an_older_installation_comes_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    upgrade(&Address::Sqlite(folder.path().join("folkmoot.db"))).await;
    match both::postgres().await {
        Some(schema) => {
            upgrade(&schema.address).await;
            schema.drop().await;
        }
        None => both::not_run(),
    }
}

async fn upgrade(address: &Address) {
    let old = Store::open_at(address, 1).await.unwrap();
    let held = upkeep::restore(&old, packed().as_slice(), false).await.unwrap();
    let pending: Vec<bool> =
        upkeep::doctor(&old).await.unwrap().iter().filter(|check| check.name == "migrations").map(|check| check.ok).collect();
    assert_eq!(pending, [false], "it is older");
    old.close().await.unwrap();

    let store = Store::open(address).await.unwrap();
    let bad: Vec<_> = upkeep::doctor(&store).await.unwrap().into_iter().filter(|check| !check.ok).collect();
    assert_eq!(bad, []);
    everything_reads(&store).await;
    let mut file = Vec::new();
    assert_eq!(upkeep::backup(&store, &mut file).await.unwrap().rows, held.rows);
    store.close().await.unwrap();

    let again = Store::open(address).await.unwrap();
    everything_reads(&again).await;
    again.close().await.unwrap();
}

async fn everything_reads(store: &Store) {
    let read = store.read();
    assert_eq!(organisation::get(&read).await.unwrap().unwrap().name, "Veldmonde");
    let (person, grants) = people::all(&read).await.unwrap().remove(0);
    assert_eq!((person.name.as_str(), grants.len()), ("Ada Invented", 1));
    let account = accounts::all(&read).await.unwrap().remove(0);
    assert_eq!(accounts::secret(&read, account.id).await.unwrap(), Some(vec![1, 2, 3]));
    let all = MessageFilter { replies: true, ..MessageFilter::default() };
    let row = messages::list(&read, &all, &Page::first(9)).await.unwrap().remove(0);
    assert!(matches!(row.message.state, MessageState::Published { .. }));
    let edition = editions::get(&read, row.message.edition).await.unwrap().unwrap();
    assert_eq!(edition.content.hash(), edition.hash);
    assert_eq!(deliveries::of_message(&read, row.message.id).await.unwrap().len(), 1);
    let case = cases::by_number(&read, "2026-11-0001").await.unwrap().unwrap();
    assert_eq!(posts::of_case(&read, case.id).await.unwrap().len(), 2);
    assert_eq!(posts::versions(&read, case.first_post).await.unwrap().len(), 1);
    assert_eq!(events::list(&read, &EventFilter::default(), &Page::first(99)).await.unwrap().len(), 4);
}
