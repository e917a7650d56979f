//! All or nothing, never without an event, and never over somebody else's change.

use crate::{
    both::{Counter, at, event, id, on_both},
    departments::works,
    town::{message, put_message, town},
};
use folkmoot_model::{
    event::{Event, ObjectKind, Who},
    ids::{EventId, PersonId},
    outgoing::message::{Message, MessageState},
};
use folkmoot_store::{Page, StoreError, departments, events, events::EventFilter, messages};

#[tokio::test]
async fn a_change_without_an_event_is_refused_and_undone() {
    on_both(async |store| {
        let tx = store.begin().await.unwrap();
        departments::insert(&tx, &works()).await.unwrap();
        assert!(matches!(tx.commit(&[]).await, Err(StoreError::NoEvent)));
        assert_eq!(departments::all(&store.read()).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn a_transaction_that_is_dropped_leaves_nothing() {
    on_both(async |store| {
        let tx = store.begin().await.unwrap();
        departments::insert(&tx, &works()).await.unwrap();
        drop(tx);
        let tx = store.begin().await.unwrap();
        departments::insert(&tx, &works()).await.unwrap();
        tx.roll_back().await.unwrap();
        let dropped = store.clone();
        let task = tokio::spawn(async move {
            let tx = dropped.begin().await.unwrap();
            departments::insert(&tx, &works()).await.unwrap();
            std::future::pending::<()>().await;
            drop(tx);
        });
        tokio::task::yield_now().await;
        task.abort();
        assert!(task.await.unwrap_err().is_cancelled());
        let tx = store.begin().await.unwrap();
        assert_eq!(departments::all(&tx).await.unwrap(), [], "and the next writer gets its turn");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_eight_who_change_the_same_revision_one_succeeds() {
    on_both(async |store| {
        let town = town(&store).await;
        let written = message(&town, "Bridge", "Tekst", MessageState::Draft);
        let tx = store.begin().await.unwrap();
        put_message(&tx, &written).await;
        tx.commit(&[event(ObjectKind::Message, written.0.id.0)]).await.unwrap();
        let tries = (0..8).map(|n| {
            let store = store.clone();
            let changed = Message { title: format!("by {n}"), revision: 2, ..written.0.clone() };
            tokio::spawn(async move {
                let tx = store.begin().await?;
                messages::update(&tx, &changed).await?;
                tx.commit(&[event(ObjectKind::Message, changed.id.0)]).await?;
                Ok::<_, StoreError>(changed.title)
            })
        });
        let mut winner = None;
        for each in tries.collect::<Vec<_>>() {
            match each.await.unwrap() {
                Ok(title) => assert_eq!(winner.replace(title), None, "two succeeded"),
                Err(StoreError::Stale) => {}
                Err(other) => panic!("{other}"),
            }
        }
        let stored = messages::get(&store.read(), written.0.id).await.unwrap().unwrap();
        assert_eq!(Some(stored.title), winner);
        let told = events::of_object(&store.read(), ObjectKind::Message, written.0.id.0, 99).await.unwrap();
        assert_eq!(told.len(), 2, "one event for each change that happened");
    })
    .await;
}

#[tokio::test]
async fn the_record_is_filtered_and_paged() {
    on_both(async |store| {
        let somebody: PersonId = id();
        let all: Vec<Event> = (0..6)
            .map(|n| Event {
                id: EventId::new(&Counter),
                at: at(n / 2),
                who: if n < 3 { Who::Person(somebody) } else { Who::Newsroom("publish_due".to_owned()) },
                verb: format!("did {n}"),
                object: if n == 5 { ObjectKind::Case } else { ObjectKind::Message },
                object_id: id(),
                particulars: serde_json::json!({ "n": n }),
            })
            .collect();
        store.begin().await.unwrap().commit(&all).await.unwrap();
        let list = async |filter: EventFilter, page: Page| events::list(&store.read(), &filter, &page).await.unwrap();
        let newest_first: Vec<Event> = all.iter().rev().cloned().collect();
        assert_eq!(list(EventFilter::default(), Page::first(9)).await, newest_first);
        let after = Page { before: Some((all[3].at, all[3].id.0)), limit: 2 };
        assert_eq!(list(EventFilter::default(), after).await, newest_first[3..5]);
        let by = EventFilter { who: Some(somebody), ..EventFilter::default() };
        assert_eq!(list(by, Page::first(9)).await, newest_first[3..]);
        let cases = EventFilter { objects: vec![ObjectKind::Case], ..EventFilter::default() };
        assert_eq!(list(cases, Page::first(9)).await, newest_first[..1]);
        let between = EventFilter { from: Some(at(1)), to: Some(at(2)), ..EventFilter::default() };
        assert_eq!(list(between, Page::first(9)).await, newest_first[2..4]);
    })
    .await;
}
