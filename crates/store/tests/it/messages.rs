//! Messages, their editions, pictures and approvals, and the lists of them.

use crate::{
    both::{at, event, id, on_both},
    town::{Town, delivery, message, put_message, receipt, town},
};
use folkmoot_model::{
    event::ObjectKind,
    ids::{DepartmentId, MessageId, PictureId},
    outgoing::{
        approval::{Approval, Clearance, FourEyes},
        delivery::{Delivery, DeliveryState},
        edition::{Edition, PictureUse},
        message::{Message, MessageState},
    },
};
use folkmoot_store::{
    Page, Store, StoreError, approvals, deliveries, editions, messages,
    messages::{DeliveryCounts, MessageFilter},
    pictures,
    pictures::Picture,
};
use std::collections::{BTreeMap, BTreeSet};

async fn store_all(store: &Store, all: &[(Message, Edition)]) {
    let tx = store.begin().await.unwrap();
    for each in all {
        put_message(&tx, each).await;
    }
    tx.commit(&[event(ObjectKind::Message, all[0].0.id.0)]).await.unwrap();
}

fn updated(town: &Town, title: &str, second: i64, state: MessageState) -> (Message, Edition) {
    let (message, edition) = message(town, title, "Eerste regel.\nTweede: café", state);
    (Message { updated_at: at(second), ..message }, edition)
}

#[tokio::test]
async fn a_message_changes_only_for_who_saw_its_last_revision() {
    on_both(async |store| {
        let town = town(&store).await;
        let written = message(&town, "Bridge", "De brug is dicht.", MessageState::Draft);
        store_all(&store, std::slice::from_ref(&written)).await;
        let (first, edition) = written;
        assert_eq!(messages::get(&store.read(), first.id).await.unwrap().as_ref(), Some(&first));
        assert_eq!(editions::get(&store.read(), edition.id).await.unwrap().as_ref(), Some(&edition));

        let next = Edition { id: id(), number: 2, ..edition.clone() };
        let state = MessageState::Submitted { by: town.person.id, at: at(4), yes_from: None };
        let second = Message { edition: next.id, revision: 2, planned_at: Some(at(60)), state, ..first.clone() };
        let tx = store.begin().await.unwrap();
        editions::insert(&tx, &next).await.unwrap();
        messages::update(&tx, &second).await.unwrap();
        tx.commit(&[event(ObjectKind::Message, first.id.0)]).await.unwrap();
        assert_eq!(messages::get(&store.read(), first.id).await.unwrap().as_ref(), Some(&second));
        assert_eq!(editions::of_message(&store.read(), first.id).await.unwrap(), [edition, next]);

        let tx = store.begin().await.unwrap();
        let late = Message { title: "Overwritten".to_owned(), ..second };
        assert!(matches!(messages::update(&tx, &late).await, Err(StoreError::Stale)));
        let unknown = Message { id: id(), ..late };
        assert!(matches!(messages::update(&tx, &unknown).await, Err(StoreError::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn a_list_is_filtered_searched_and_paged() {
    on_both(async |store| {
        let town = town(&store).await;
        let all: Vec<_> = (0..5).map(|n| updated(&town, &format!("Café {n}"), n, MessageState::Draft)).collect();
        let done = updated(&town, "Weg 100%", 9, MessageState::Published { at: at(9) });
        let mut stored = all.clone();
        stored.push(done.clone());
        store_all(&store, &stored).await;
        let list = async |filter: &MessageFilter, page: &Page| {
            let rows = messages::list(&store.read(), filter, page).await.unwrap();
            rows.into_iter().map(|row| row.message.title).collect::<Vec<_>>()
        };
        let drafts = MessageFilter { states: vec!["draft".to_owned()], ..MessageFilter::default() };
        assert_eq!(list(&drafts, &Page::first(2)).await, ["Café 4", "Café 3"]);
        let after = &all[3].0;
        assert_eq!(
            list(&drafts, &Page { before: Some((after.updated_at, after.id.0)), limit: 9 }).await,
            ["Café 2", "Café 1", "Café 0"]
        );
        let with = |words: &str| MessageFilter { search: Some(words.to_owned()), ..MessageFilter::default() };
        assert_eq!(list(&with("CAFE 2"), &Page::first(9)).await, ["Café 2"]);
        assert_eq!(list(&with("tweede: CAFÉ"), &Page::first(9)).await.len(), 6, "in the text");
        assert_eq!(list(&with("100%"), &Page::first(9)).await, ["Weg 100%"]);
        assert_eq!(list(&with("1%0"), &Page::first(9)).await, Vec::<String>::new());
        let of = |departments: Vec<DepartmentId>| MessageFilter { departments: Some(departments), ..MessageFilter::default() };
        assert_eq!(list(&of(vec![town.department.id]), &Page::first(9)).await.len(), 6);
        assert_eq!(list(&of(vec![id()]), &Page::first(9)).await.len(), 0);
        assert_eq!(list(&of(vec![]), &Page::first(9)).await.len(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_row_shows_what_a_list_needs() {
    on_both(async |store| {
        let town = town(&store).await;
        let written = updated(&town, "Bridge", 1, MessageState::Published { at: at(1) });
        let sent = Delivery {
            state: DeliveryState::Sent { receipt: Some(receipt("1", at(1))) },
            ..delivery(&written, town.account.id, at(1))
        };
        let tx = store.begin().await.unwrap();
        put_message(&tx, &written).await;
        deliveries::insert(&tx, &sent).await.unwrap();
        deliveries::insert(&tx, &delivery(&written, town.account.id, at(1))).await.unwrap();
        tx.commit(&[event(ObjectKind::Message, written.0.id.0)]).await.unwrap();
        let rows = messages::list(&store.read(), &MessageFilter::default(), &Page::first(5)).await.unwrap();
        let [row] = rows.as_slice() else { panic!("{rows:?}") };
        assert_eq!(row.message, written.0);
        assert_eq!(
            (row.edition, row.first_line.as_str(), row.targets.as_slice()),
            (1, "Eerste regel.", [town.account.id].as_slice())
        );
        assert_eq!(row.deliveries, DeliveryCounts { pending: 1, sent: 1, ..DeliveryCounts::default() });
    })
    .await;
}

#[tokio::test]
async fn the_calendar_what_is_due_and_what_waits_are_told_apart() {
    on_both(async |store| {
        let town = town(&store).await;
        let by = town.person.id;
        let planned = |second: i64, title: &str, state: MessageState| {
            let (message, edition) = message(&town, title, "Tekst", state);
            (Message { planned_at: Some(at(second)), ..message }, edition)
        };
        let all = [
            planned(40, "draft", MessageState::Draft),
            planned(30, "waits", MessageState::Submitted { by, at: at(0), yes_from: None }),
            planned(20, "scheduled", MessageState::Scheduled { at: at(20) }),
            planned(10, "published late", MessageState::Published { at: at(25) }),
            planned(15, "taken back", MessageState::Withdrawn { by, reason: "wrong".to_owned() }),
        ];
        store_all(&store, &all).await;
        let read = store.read();
        let titles = |rows: Vec<messages::MessageRow>| rows.into_iter().map(|row| row.message.title).collect::<Vec<_>>();
        let own = [town.department.id];
        let calendar = messages::planned(&read, at(20), at(40), Some(&own)).await.unwrap();
        assert_eq!(titles(calendar), ["scheduled", "published late", "waits"]);
        assert_eq!(titles(messages::awaiting(&read, None).await.unwrap()), ["waits"]);
        assert_eq!(messages::count_awaiting(&read, Some(&own)).await.unwrap(), 1);
        assert_eq!(messages::count_awaiting(&read, Some(&[])).await.unwrap(), 0);
        assert_eq!(messages::due(&read, at(19), 9).await.unwrap(), Vec::<MessageId>::new());
        assert_eq!(messages::due(&read, at(20), 9).await.unwrap(), [all[2].0.id]);
    })
    .await;
}

#[tokio::test]
async fn the_last_approval_counts_and_a_picture_comes_back_whole() {
    on_both(async |store| {
        let town = town(&store).await;
        let written = message(&town, "Bridge", "Tekst", MessageState::Draft);
        store_all(&store, std::slice::from_ref(&written)).await;
        let (message, edition) = written;
        let approval = |second: i64, clearance: Clearance| Approval {
            id: id(),
            edition: edition.id,
            hash: edition.hash.clone(),
            clearance,
            guideline_version: 1,
            at: at(second),
        };
        let eyes = FourEyes::new(town.person.id, id()).unwrap();
        let both = [
            approval(1, Clearance::BreakGlass { person: town.person.id, reason: "flood".to_owned() }),
            approval(2, Clearance::FourEyes { eyes }),
        ];
        let picture = Picture {
            id: id(),
            sha256: "00".repeat(32),
            media_type: "image/png".to_owned(),
            width: 3,
            height: 2,
            bytes: vec![0, 1, 254, 255],
            created_by: town.person.id,
            created_at: at(0),
        };
        let tx = store.begin().await.unwrap();
        for each in &both {
            approvals::insert(&tx, each, message.id).await.unwrap();
        }
        pictures::insert(&tx, &picture).await.unwrap();
        let again = Picture { id: id(), ..picture.clone() };
        pictures::insert(&tx, &again).await.unwrap();
        tx.commit(&[event(ObjectKind::Message, message.id.0)]).await.unwrap();
        let read = store.read();
        assert_eq!(approvals::latest(&read, edition.id).await.unwrap().as_ref(), Some(&both[1]));
        assert_eq!(approvals::of_message(&read, message.id).await.unwrap(), both);
        assert_eq!(pictures::get(&read, picture.id).await.unwrap().as_ref(), Some(&picture));
        assert_eq!(pictures::get(&read, again.id).await.unwrap().unwrap().bytes, picture.bytes, "one file, two pictures");
        let mine = pictures::brought_in_by(&read, &picture.sha256, town.person.id).await.unwrap();
        assert_eq!(mine.map(|picture| picture.id), Some(picture.id));
        assert_eq!(pictures::brought_in_by(&read, &"11".repeat(32), town.person.id).await.unwrap(), None);
        assert_eq!(pictures::head(&read, picture.id).await.unwrap(), Some(Picture { bytes: vec![], ..picture }));
    })
    .await;
}

#[tokio::test]
async fn a_picture_is_used_where_an_edition_has_or_had_it() {
    on_both(async |store| {
        let town = town(&store).await;
        let (shown, idle) = (PictureId(id()), PictureId(id()));
        let mut all = message(&town, "Brug", "Tekst", MessageState::Draft);
        let alt = BTreeMap::new();
        all.1.content.pictures = vec![PictureUse {
            picture: shown,
            media_type: "image/png".to_owned(),
            bytes: 1,
            width: 1,
            height: 1,
            alt,
            focus: None,
            left_out_of: BTreeSet::new(),
        }];
        all.1.hash = all.1.content.hash();
        store_all(&store, &[all]).await;
        let read = store.read();
        let (own, other) = ([town.department.id], [id()]);
        for (picture, departments, used) in [
            (shown, None, true),
            (shown, Some(&own[..]), true),
            (shown, Some(&other[..]), false),
            (shown, Some(&[][..]), false),
            (idle, None, false),
        ] {
            assert_eq!(pictures::is_used(&read, picture, departments).await.unwrap(), used, "{picture} {departments:?}");
        }
    })
    .await;
}
