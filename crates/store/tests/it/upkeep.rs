//! Backup, restore, doctor.

use crate::{
    both::{self, at, event, id, on_both},
    departments::works,
    town::{delivery, message, put_message, receipt, town},
};
use flate2::{Compression, bufread::GzDecoder, write::GzEncoder};
use folkmoot_model::{
    event::ObjectKind,
    network::post::Figures,
    outgoing::{
        delivery::{Delivery, DeliveryState},
        message::MessageState,
    },
};
use folkmoot_store::{
    Address, Store, StoreError, accounts, deliveries, departments, events, exchanges, exchanges::StoredExchange, form_keys,
    leases, pictures, pictures::Picture, readings, upkeep,
};
use sha2::{Digest, Sha256};
use std::io::{Read, Write};

async fn backup(store: &Store) -> Vec<u8> {
    let mut file = Vec::new();
    upkeep::backup(store, &mut file).await.unwrap();
    file
}

fn unpacked(file: &[u8]) -> String {
    let mut text = String::new();
    GzDecoder::new(file).read_to_string(&mut text).unwrap();
    text
}

fn packed(text: &str) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(text.as_bytes()).unwrap();
    gzip.finish().unwrap()
}

/// The rows of a backup in an order of their own; two databases give the same ones.
fn rows(file: &[u8]) -> Vec<String> {
    let mut lines: Vec<String> = unpacked(file).lines().filter(|line| !line.starts_with("{\"rows\"")).map(plain).collect();
    lines.sort();
    lines
}

/// PostgreSQL and SQLite write JSON with other spaces, and 30.0 as 30.
fn plain(line: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(line).unwrap();
    value.to_string().replace(".0,", ",").replace(".0]", "]")
}

/// The lines of a backup with an end that fits them.
fn with_its_digest(text: &str) -> String {
    let at = text.rfind("{\"rows\"").unwrap();
    let (lines, end) = text.split_at(at);
    let mut end: serde_json::Value = serde_json::from_str(end).unwrap();
    end["sha256"] = hex::encode(Sha256::digest(lines)).into();
    format!("{lines}{end}\n")
}

fn exchange(bytes: &[u8]) -> StoredExchange {
    let sha256 = hex::encode(Sha256::digest(bytes));
    StoredExchange { id: id(), account: None, class: 'B', bytes: bytes.to_vec(), sha256, at: at(3) }
}

/// A store with a row of most kinds: bytes, yes and no, fractions, texts with quotes, line ends and emoji.
async fn filled(store: &Store) -> Delivery {
    let town = town(store).await;
    let written = message(&town, "\"Brug\" \\ dicht\n👩‍🚒 'nu'", "Tekst", MessageState::Published { at: at(1) });
    let waits = delivery(&written, town.account.id, at(1));
    let picture = Picture {
        id: id(),
        sha256: String::new(),
        media_type: "image/png".to_owned(),
        width: 1,
        height: 1,
        bytes: (0..=255).collect(),
        created_by: town.person.id,
        created_at: at(0),
    };
    let tx = store.begin().await.unwrap();
    put_message(&tx, &written).await;
    deliveries::insert(&tx, &waits).await.unwrap();
    let sent = Delivery { state: DeliveryState::Sent { receipt: Some(receipt("1", at(2))) }, ..waits };
    deliveries::update(&tx, &sent).await.unwrap();
    readings::insert(&tx, sent.id, at(3), &Figures { likes: 1, reposts: 2, replies: 3 }).await.unwrap();
    pictures::insert(&tx, &picture).await.unwrap();
    exchanges::insert(&tx, &exchange(&[0, 159, 146, 150])).await.unwrap();
    exchanges::insert(&tx, &exchange(&[])).await.unwrap();
    let pace = accounts::Pace { tokens: 12.125, refilled_at: at(4), hold_until: None };
    accounts::set_pace(&tx, town.account.id, &pace).await.unwrap();
    form_keys::claim(&tx, "not kept", at(0)).await.unwrap();
    leases::acquire(&tx, "not kept", "x", at(0), at(1)).await.unwrap();
    tx.commit(&[event(ObjectKind::Message, written.0.id.0)]).await.unwrap();
    sent
}

#[tokio::test]
async fn a_backup_goes_into_either_database_and_is_the_same_there() {
    on_both(async |store| {
        let sent = filled(&store).await;
        let file = backup(&store).await;
        assert!(!unpacked(&file).contains("not kept"));
        let schema = both::postgres().await;
        let mut others = vec![Store::open(&Address::Temporary).await.unwrap()];
        if let Some(schema) = &schema {
            others.push(Store::open(&schema.address).await.unwrap());
        }
        for other in others {
            let report = upkeep::restore(&other, file.as_slice(), false).await.unwrap();
            // each table has a line of its own, and so has the file
            assert!(report.tables > 30, "{}", report.tables);
            assert_eq!(report.rows, rows(&file).len() as u64 - report.tables as u64 - 1);
            assert_eq!(rows(&backup(&other).await), rows(&file));
            assert_eq!(deliveries::get(&other.read(), sent.id).await.unwrap(), Some(sent.clone()));
            let checks = upkeep::doctor(&other).await.unwrap();
            assert_eq!(checks.iter().filter(|check| !check.ok).collect::<Vec<_>>(), Vec::<&upkeep::Check>::new());
        }
        if let Some(schema) = schema {
            schema.drop().await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_database_that_holds_something_is_replaced_only_when_told() {
    on_both(async |store| {
        filled(&store).await;
        let file = backup(&store).await;
        let more = works();
        let tx = store.begin().await.unwrap();
        departments::insert(&tx, &more).await.unwrap();
        tx.commit(&[event(ObjectKind::Department, more.id.0)]).await.unwrap();
        let refused = upkeep::restore(&store, file.as_slice(), false).await;
        assert!(matches!(refused, Err(StoreError::Backup(_))), "{refused:?}");
        assert!(departments::get(&store.read(), more.id).await.unwrap().is_some());
        upkeep::restore(&store, file.as_slice(), true).await.unwrap();
        assert_eq!(departments::get(&store.read(), more.id).await.unwrap(), None);
        assert_eq!(rows(&backup(&store).await), rows(&file));
        let tx = store.begin().await.unwrap();
        assert!(form_keys::claim(&tx, "not kept", at(0)).await.unwrap(), "short-lived rows are gone");
    })
    .await;
}

#[tokio::test]
async fn a_file_that_was_changed_or_cut_is_refused_and_nothing_is_lost() {
    on_both(async |store| {
        let before = filled(&store).await;
        let file = backup(&store).await;
        let text = unpacked(&file);
        let lines: Vec<&str> = text.lines().collect();
        let end = lines.len() - 1;
        let without_a_row = [&lines[..2], &lines[3..], &[""]].concat().join("\n");
        let without_its_end = [&lines[..end], &[""]].concat().join("\n");
        let broken = [
            ("changed", packed(&text.replacen("Front office", "Front 0ffice", 1))),
            ("a row gone", packed(&without_a_row)),
            ("its end gone", packed(&without_its_end)),
            ("cut", file[..file.len() / 2].to_vec()),
            ("empty", Vec::new()),
            ("something else", b"hello".to_vec()),
            ("another table", packed(&text.replacen("{\"table\":\"departments\"", "{\"table\":\"sqlite_schema\"", 1))),
            ("newer", packed(&text.replacen("m0001_foundation", "m9999_unheard_of", 1))),
            ("another format", packed(&text.replacen("\"format\":1", "\"format\":2", 1))),
            ("more after its end", packed(&format!("{text}[]\n"))),
        ];
        for (what, file) in broken {
            let refused = upkeep::restore(&store, file.as_slice(), true).await;
            assert!(matches!(refused, Err(StoreError::Backup(_))), "{what}: {refused:?}");
            assert_eq!(deliveries::get(&store.read(), before.id).await.unwrap().as_ref(), Some(&before), "{what}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_backup_taken_while_others_write_is_one_moment() {
    on_both(async |store| {
        let writers: Vec<_> = (0..4)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move {
                    for _ in 0..40 {
                        let department = works();
                        let tx = store.begin().await.unwrap();
                        departments::insert(&tx, &department).await.unwrap();
                        tx.commit(&[event(ObjectKind::Department, department.id.0)]).await.unwrap();
                    }
                })
            })
            .collect();
        let mut counts = Vec::new();
        while writers.iter().any(|writer| !writer.is_finished()) {
            let text = unpacked(&backup(&store).await);
            let count = |word: &str| text.lines().filter(|line| line.starts_with('[') && line.contains(word)).count();
            assert_eq!(count("Public works"), count("changed"), "every change with its event, and none without");
            counts.push(count("changed"));
        }
        assert!(counts.is_sorted(), "{counts:?}");
        for writer in writers {
            writer.await.unwrap();
        }
        let all = departments::all(&store.read()).await.unwrap();
        assert_eq!(all.len(), 160);
        assert_eq!(events::of_object(&store.read(), ObjectKind::Department, all[0].id.0, 9).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn the_doctor_sees_what_is_not_whole() {
    on_both(async |store| {
        let waits = filled(&store).await;
        let bad = async || -> Vec<&'static str> {
            let checks = upkeep::doctor(&store).await.unwrap();
            checks.iter().filter(|check| !check.ok).map(|check| check.name).collect()
        };
        assert_eq!(bad().await, Vec::<&str>::new());
        let text = unpacked(&backup(&store).await);
        let forged = with_its_digest(&text.replace("009f9296", "009f9297").replace("\\\"Tekst\\\"", "\\\"Tekzt\\\""));
        upkeep::restore(&store, packed(&forged).as_slice(), true).await.unwrap();
        assert_eq!(bad().await, ["editions", "exchanges"], "a digest of the file proves nothing about its origin");

        let stuck = Delivery {
            id: id(),
            key: folkmoot_model::outgoing::delivery::DeliveryKey("stuck".to_owned()),
            state: DeliveryState::Sending { since: at(-9_999_999) },
            ..waits
        };
        let tx = store.begin().await.unwrap();
        deliveries::insert(&tx, &stuck).await.unwrap();
        tx.commit_bookkeeping("a test").await.unwrap();
        assert_eq!(bad().await, ["editions", "exchanges", "deliveries"]);
    })
    .await;
}
