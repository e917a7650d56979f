//! Notices come back as they were, and the same one is not made twice.

use crate::{
    both::{at, event, id, on_both},
    town::{message, put_message, town},
};
use folkmoot_model::{
    event::ObjectKind,
    outgoing::{
        message::MessageState,
        path::PathStep,
        reminder::{Notice, Why},
    },
};
use folkmoot_store::{StoreError, notices};

#[tokio::test]
async fn a_notice_comes_back_and_is_made_once_for_one_asking() {
    on_both(async |store| {
        let town = town(&store).await;
        let (message, edition) = message(&town, "Brug", "Dicht", MessageState::Draft);
        let one = Notice {
            id: id(),
            person: town.person.id,
            message: message.id,
            edition: edition.id,
            why: Why::Asked,
            steps: vec![PathStep::Colleague { department: town.department.id }, PathStep::FourEyes],
            asked_at: at(10),
            until: Some(at(90)),
            made_at: at(11),
        };
        let near = Notice { id: id(), why: Why::Near, made_at: at(80), ..one.clone() };
        let again = Notice { id: id(), asked_at: at(100), until: None, made_at: at(101), ..one.clone() };
        let tx = store.begin().await.unwrap();
        put_message(&tx, &(message.clone(), edition.clone())).await;
        for each in [&near, &again, &one] {
            notices::insert(&tx, each).await.unwrap();
        }
        tx.commit(&[event(ObjectKind::Message, message.id.0)]).await.unwrap();
        let tx = store.begin().await.unwrap();
        let twice = notices::insert(&tx, &Notice { id: id(), made_at: at(70), ..one.clone() }).await;
        assert!(matches!(twice, Err(StoreError::Duplicate { .. })), "{twice:?}");
        drop(tx);
        let read = store.read();
        assert_eq!(notices::of_asking(&read, edition.id, at(10)).await.unwrap(), [one.clone(), near.clone()]);
        assert_eq!(notices::of_message(&read, message.id).await.unwrap(), [one, near, again]);
        assert_eq!(notices::of_message(&read, message.id).await.unwrap().len(), 3);
    })
    .await;
}
