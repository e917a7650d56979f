//! The outbox: leases, what a stop leaves behind, and who may still write.

use crate::{
    both::{at, event, on_both},
    town::{receipt, with_deliveries},
};
use folkmoot_model::{
    event::ObjectKind,
    ids::DeliveryId,
    outgoing::delivery::{Act, Delivery, DeliveryState, Failure},
};
use folkmoot_store::{
    Page, Store, StoreError, deliveries,
    deliveries::{BoardFilter, ProblemCounts},
};
use std::collections::BTreeSet;

async fn claim(store: &Store, second: i64, holder: &str, limit: u32) -> Vec<Delivery> {
    let tx = store.begin().await.unwrap();
    let claimed = deliveries::claim_due(&tx, at(second), holder, at(second + 60), limit).await.unwrap();
    tx.commit_bookkeeping("a lease").await.unwrap();
    claimed
}

fn sending(delivery: &Delivery, second: i64) -> Delivery {
    let state = DeliveryState::Sending { since: at(second) };
    Delivery {
        state,
        attempts: delivery.attempts + 1,
        first_sent_at: Some(at(second)),
        updated_at: at(second),
        ..delivery.clone()
    }
}

fn sent(delivery: &Delivery, second: i64, remote_id: &str) -> Delivery {
    let state = DeliveryState::Sent { receipt: Some(receipt(remote_id, at(second))) };
    Delivery { state, updated_at: at(second), ..delivery.clone() }
}

async fn begin(store: &Store, delivery: &Delivery, holder: &str) -> Result<(), StoreError> {
    let tx = store.begin().await?;
    deliveries::begin_sending(&tx, delivery, holder, at(60)).await?;
    tx.commit(&[event(ObjectKind::Delivery, delivery.id.0)]).await
}

async fn update(store: &Store, delivery: &Delivery) -> Result<(), StoreError> {
    let tx = store.begin().await?;
    deliveries::update(&tx, delivery).await?;
    tx.commit(&[event(ObjectKind::Delivery, delivery.id.0)]).await
}

#[tokio::test]
async fn a_delivery_is_claimed_by_one_until_the_lease_runs_out() {
    on_both(async |store| {
        let (_, all) = with_deliveries(&store, 3).await;
        assert_eq!(claim(&store, -1, "one", 9).await, [], "not yet due");
        assert_eq!(claim(&store, 0, "one", 2).await, all[..2]);
        assert_eq!(claim(&store, 0, "two", 9).await, all[2..]);
        assert_eq!(claim(&store, 59, "two", 9).await, []);
        assert_eq!(claim(&store, 60, "three", 9).await, all, "all leases ran out");
        let tx = store.begin().await.unwrap();
        assert!(!deliveries::extend_lease(&tx, all[0].id, "one", at(99)).await.unwrap());
        assert!(deliveries::extend_lease(&tx, all[0].id, "three", at(999)).await.unwrap());
        tx.commit_bookkeeping("a lease").await.unwrap();
        assert_eq!(claim(&store, 200, "one", 9).await, all[1..]);
        assert_eq!(deliveries::next_due(&store.read()).await.unwrap(), Some(at(0)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_at_once_never_claim_the_same_delivery() {
    on_both(async |store| {
        let (_, all) = with_deliveries(&store, 120).await;
        let workers = (0..8).map(|worker| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut sent_by_me = Vec::new();
                loop {
                    let claimed = claim(&store, 0, &format!("worker {worker}"), 5).await;
                    if claimed.is_empty() {
                        return sent_by_me;
                    }
                    for delivery in claimed {
                        let going = sending(&delivery, 1);
                        begin(&store, &going, &format!("worker {worker}")).await.unwrap();
                        update(&store, &sent(&going, 2, &delivery.id.to_string())).await.unwrap();
                        sent_by_me.push(delivery.id);
                    }
                }
            })
        });
        let mut seen: Vec<DeliveryId> = Vec::new();
        for worker in workers.collect::<Vec<_>>() {
            seen.extend(worker.await.unwrap());
        }
        assert_eq!(seen.len(), all.len(), "none twice, none left");
        assert_eq!(seen.into_iter().collect::<BTreeSet<_>>(), all.iter().map(|delivery| delivery.id).collect());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_all_who_begin_to_send_one_gets_through() {
    on_both(async |store| {
        let (_, all) = with_deliveries(&store, 1).await;
        let claimed = claim(&store, 0, "one", 1).await;
        let tries = (0..8).map(|_| {
            let (store, going) = (store.clone(), sending(&claimed[0], 1));
            tokio::spawn(async move { begin(&store, &going, "one").await })
        });
        let mut through = 0;
        for each in tries.collect::<Vec<_>>() {
            match each.await.unwrap() {
                Ok(()) => through += 1,
                Err(StoreError::Stale) => {}
                Err(other) => panic!("{other}"),
            }
        }
        assert_eq!(through, 1);
        assert_eq!(deliveries::get(&store.read(), all[0].id).await.unwrap(), Some(sending(&all[0], 1)));
        assert!(matches!(begin(&store, &sending(&all[0], 1), "somebody else").await, Err(StoreError::Stale)));
    })
    .await;
}

#[tokio::test]
async fn a_stop_in_the_middle_is_found_and_who_was_overtaken_cannot_write() {
    on_both(async |store| {
        with_deliveries(&store, 1).await;
        let claimed = claim(&store, 0, "one", 1).await;
        let going = sending(&claimed[0], 0);
        begin(&store, &going, "one").await.unwrap();
        assert_eq!(claim(&store, 30, "two", 9).await, [], "a delivery under way is not claimed");
        let tx = store.begin().await.unwrap();
        assert_eq!(deliveries::abandoned(&tx, at(59)).await.unwrap(), []);
        assert_eq!(deliveries::abandoned(&tx, at(60)).await.unwrap(), std::slice::from_ref(&going));
        let uncertain = Delivery { state: DeliveryState::Uncertain { since: at(60) }, next_try_at: at(60), ..going.clone() };
        deliveries::update(&tx, &uncertain).await.unwrap();
        tx.commit(&[event(ObjectKind::Delivery, going.id.0)]).await.unwrap();

        let waits = Delivery { state: DeliveryState::Pending, ..claimed[0].clone() };
        assert!(matches!(update(&store, &waits).await, Err(StoreError::Stale)), "it knows of no attempt");
        assert_eq!(claim(&store, 61, "two", 9).await, std::slice::from_ref(&uncertain));
        let found = sent(&uncertain, 62, "77");
        update(&store, &found).await.unwrap();
        let failed = Delivery { state: DeliveryState::Failed { why: Failure::Exhausted("late".to_owned()) }, ..going.clone() };
        assert!(matches!(update(&store, &failed).await, Err(StoreError::Stale)), "what has arrived stays arrived");
        assert_eq!(deliveries::get(&store.read(), going.id).await.unwrap(), Some(found));
    })
    .await;
}

#[tokio::test]
async fn what_waits_is_cancelled_and_what_is_on_its_way_is_not() {
    on_both(async |store| {
        let (_, all) = with_deliveries(&store, 3).await;
        let claimed = claim(&store, 0, "one", 2).await;
        begin(&store, &sending(&claimed[0], 1), "one").await.unwrap();
        let tx = store.begin().await.unwrap();
        assert_eq!(deliveries::cancel_of(&tx, all[0].message, at(2)).await.unwrap(), 2);
        tx.commit(&[event(ObjectKind::Message, all[0].message.0)]).await.unwrap();
        let words: Vec<_> =
            deliveries::of_message(&store.read(), all[0].message).await.unwrap().iter().map(|d| d.state.word()).collect();
        assert_eq!(words, ["sending", "cancelled", "cancelled"]);
        assert!(matches!(begin(&store, &sending(&claimed[1], 3), "one").await, Err(StoreError::Stale)));
        assert_eq!(deliveries::next_due(&store.read()).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn posts_of_ours_are_known_by_their_remote_id() {
    on_both(async |store| {
        let (town, all) = with_deliveries(&store, 2).await;
        for (delivery, remote_id) in all.iter().zip(["11", "12"]) {
            update(&store, &sent(delivery, 5, remote_id)).await.unwrap();
        }
        let read = store.read();
        let mut known = deliveries::known_remote_ids(&read, town.account.id, at(5)).await.unwrap();
        known.sort();
        assert_eq!(known, ["11", "12"]);
        assert_eq!(deliveries::known_remote_ids(&read, town.account.id, at(6)).await.unwrap(), Vec::<String>::new());
        let replaced = Delivery { act: Act::Replace { remote_id: "12".to_owned() }, ..sent(&all[0], 5, "12") };
        update(&store, &replaced).await.unwrap();
        let found = deliveries::by_remote(&store.read(), town.account.id, "12").await.unwrap();
        assert_eq!(found.map(|delivery| delivery.id), Some(all[1].id), "the one that published it");
        assert_eq!(deliveries::by_remote(&store.read(), town.account.id, "13").await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn the_board_shows_what_needs_somebody() {
    on_both(async |store| {
        let (town, all) = with_deliveries(&store, 4).await;
        let own = [town.department.id];
        let uncertain = Delivery { state: DeliveryState::Uncertain { since: at(1) }, ..all[0].clone() };
        let failed = Delivery { state: DeliveryState::Failed { why: Failure::Exhausted("no".to_owned()) }, ..all[3].clone() };
        for each in [&uncertain, &failed, &sent(&all[1], 1, "1")] {
            update(&store, each).await.unwrap();
        }
        let counts = async |second: i64| deliveries::problem_counts(&store.read(), Some(&own), at(second)).await.unwrap();
        assert_eq!(counts(60).await, ProblemCounts { failed: 1, late: 0, uncertain: 1 });
        assert_eq!(counts(61).await, ProblemCounts { failed: 1, late: 1, uncertain: 1 });
        assert_eq!(deliveries::problem_counts(&store.read(), Some(&[]), at(61)).await.unwrap(), ProblemCounts::default());

        let problems = BoardFilter { departments: Some(own.to_vec()), problems_only: true };
        let rows = deliveries::board(&store.read(), &problems, &Page::first(9), at(61)).await.unwrap();
        let ids: Vec<_> = rows.iter().map(|row| row.delivery.id).collect();
        assert_eq!(ids, [all[3].id, all[2].id, all[0].id]);
        assert_eq!((rows[0].title.as_str(), rows[0].handle.as_str()), ("Bridge closed", "town@rehearsal.example"));
        let page = Page { before: Some((all[2].due_at, all[2].id.0)), limit: 9 };
        let rest = deliveries::board(&store.read(), &BoardFilter::default(), &page, at(61)).await.unwrap();
        assert_eq!(rest.iter().map(|row| row.delivery.id).collect::<Vec<_>>(), [all[1].id, all[0].id]);
    })
    .await;
}

#[tokio::test]
async fn a_failure_overtaken_by_a_newer_try_needs_nobody() {
    on_both(async |store| {
        let (_, all) = with_deliveries(&store, 2).await;
        let failed = Delivery { state: DeliveryState::Failed { why: Failure::NotCleared(vec![]) }, ..all[0].clone() };
        update(&store, &failed).await.unwrap();
        let counts = deliveries::problem_counts(&store.read(), None, at(1)).await.unwrap();
        assert_eq!(counts, ProblemCounts::default());
    })
    .await;
}
