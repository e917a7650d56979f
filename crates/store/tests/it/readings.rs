//! Readings of figures.

use crate::{
    both::{at, event, on_both},
    town::{receipt, with_deliveries},
};
use folkmoot_model::{
    event::ObjectKind,
    network::post::Figures,
    outgoing::delivery::{Act, Delivery, DeliveryKey, DeliveryState},
};
use folkmoot_store::{Store, accounts, deliveries, readings};

const DAY: i64 = 86_400;

async fn due(store: &Store, second: i64) -> usize {
    readings::due(&store.read(), at(second), 9).await.unwrap().len()
}

/// One post that arrived at the beginning.
async fn one_sent(store: &Store) -> Delivery {
    let (_, all) = with_deliveries(store, 1).await;
    let sent = Delivery { state: DeliveryState::Sent { receipt: Some(receipt("1", at(0))) }, ..all[0].clone() };
    let tx = store.begin().await.unwrap();
    deliveries::update(&tx, &sent).await.unwrap();
    tx.commit(&[event(ObjectKind::Delivery, sent.id.0)]).await.unwrap();
    sent
}

#[tokio::test]
async fn a_post_is_read_often_then_seldom_then_no_more() {
    on_both(async |store| {
        let sent = one_sent(&store).await;
        assert_eq!((due(&store, 119).await, due(&store, 120).await), (0, 1));
        let few = Figures { likes: 1, reposts: 0, replies: 2 };
        let many = Figures { likes: 5, ..few };
        let tx = store.begin().await.unwrap();
        readings::insert(&tx, sent.id, at(120), &few).await.unwrap();
        readings::insert(&tx, sent.id, at(2 * 3600), &many).await.unwrap();
        tx.commit_bookkeeping("a reading").await.unwrap();
        assert_eq!((due(&store, 2 * 3600 + 899).await, due(&store, 2 * 3600 + 900).await), (0, 1));
        assert_eq!(due(&store, 30 * DAY).await, 0, "too old");
        let read = store.read();
        assert_eq!(readings::latest(&read, sent.message).await.unwrap(), [(sent.id, at(2 * 3600), many)]);
        let series = readings::series(&read, sent.message).await.unwrap();
        assert_eq!(series, [(sent.id, at(120), few), (sent.id, at(2 * 3600), many)]);
    })
    .await;
}

#[tokio::test]
async fn an_account_that_failed_rests_and_a_withdrawn_post_is_left_alone() {
    on_both(async |store| {
        let sent = one_sent(&store).await;
        let tx = store.begin().await.unwrap();
        accounts::note_failure(&tx, sent.account, "measure", "no answer", at(200)).await.unwrap();
        tx.commit_bookkeeping("a test").await.unwrap();
        assert_eq!((due(&store, 319).await, due(&store, 320).await), (0, 1));

        let withdrawal = Delivery {
            id: crate::both::id(),
            key: DeliveryKey("withdrawal".to_owned()),
            act: Act::Withdraw { remote_id: "1".to_owned() },
            state: DeliveryState::Pending,
            ..sent
        };
        let tx = store.begin().await.unwrap();
        deliveries::insert(&tx, &withdrawal).await.unwrap();
        deliveries::update(&tx, &Delivery { state: DeliveryState::Sent { receipt: None }, ..withdrawal }).await.unwrap();
        tx.commit_bookkeeping("a test").await.unwrap();
        assert_eq!(due(&store, 320).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_post_is_answered_as_it_stood_after_a_day() {
    on_both(async |store| {
        let sent = one_sent(&store).await;
        let of = |likes| Figures { likes, reposts: 2, replies: 3 };
        let tx = store.begin().await.unwrap();
        readings::insert(&tx, sent.id, at(3600), &of(1)).await.unwrap();
        tx.commit_bookkeeping("a reading").await.unwrap();
        let answered = async || readings::answered(&store.read(), at(-DAY), 9).await.unwrap();
        assert_eq!(answered().await, [], "an hour says nothing of a day");
        let tx = store.begin().await.unwrap();
        readings::insert(&tx, sent.id, at(DAY), &of(10)).await.unwrap();
        readings::insert(&tx, sent.id, at(3 * DAY), &of(100)).await.unwrap();
        tx.commit_bookkeeping("a reading").await.unwrap();
        assert_eq!(answered().await, [readings::DayOld { account: sent.account, sent_at: at(0), figures: of(10) }]);
        assert_eq!(readings::answered(&store.read(), at(DAY), 9).await.unwrap(), [], "too long ago");
    })
    .await;
}
