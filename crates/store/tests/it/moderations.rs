//! Measures against authors: read back whole, one block at a time, lifted.

use crate::{
    both::{at, event, id, on_both},
    talk::{Talk, open_case, said, talk},
};
use folkmoot_model::{
    event::ObjectKind,
    ids::CaseId,
    incoming::moderation::{Moderation, ModerationKind, ModerationState},
};
use folkmoot_store::{Store, StoreError, moderations};

fn measure(talk: &Talk, case: CaseId, kind: ModerationKind, seconds: i64) -> Moderation {
    Moderation {
        id: id(),
        account: talk.town.account.id,
        author: talk.author,
        case,
        kind,
        reason: "Bedreigt 'iedereen'".to_owned(),
        state: ModerationState::Asked,
        by: talk.town.person.id,
        at: at(seconds),
        lifted: None,
    }
}

async fn of_author(store: &Store, talk: &Talk) -> Vec<Moderation> {
    moderations::of_author(&store.read(), talk.town.account.id, talk.author).await.unwrap()
}

#[tokio::test]
async fn one_block_stands_at_a_time_and_reports_are_free() {
    on_both(async |store| {
        let talk = talk(&store).await;
        let tx = store.begin().await.unwrap();
        let post = said(&talk, talk.author, "Weg met jullie", 1);
        let case = open_case(&tx, &talk, &post, |_| {}).await.id;
        let block = measure(&talk, case, ModerationKind::Block, 1);
        moderations::insert(&tx, &block).await.unwrap();
        tx.commit(&[event(ObjectKind::Case, case.0)]).await.unwrap();
        assert_eq!(of_author(&store, &talk).await, std::slice::from_ref(&block));

        let tx = store.begin().await.unwrap();
        let second = moderations::insert(&tx, &measure(&talk, case, ModerationKind::Block, 2)).await;
        assert!(matches!(second, Err(StoreError::Stale)), "{second:?}");
        drop(tx);

        let (one, other) = (measure(&talk, case, ModerationKind::Report, 3), measure(&talk, case, ModerationKind::Report, 4));
        let tx = store.begin().await.unwrap();
        moderations::settle(&tx, block.id, ModerationState::Done, Some(talk.exchange)).await.unwrap();
        moderations::insert(&tx, &one).await.unwrap();
        moderations::insert(&tx, &other).await.unwrap();
        moderations::lift(&tx, block.id, talk.town.person.id, at(5), None).await.unwrap();
        let again = measure(&talk, case, ModerationKind::Block, 6);
        moderations::insert(&tx, &again).await.unwrap();
        tx.commit(&[event(ObjectKind::Case, case.0)]).await.unwrap();
        let lifted = Moderation { state: ModerationState::Lifted, lifted: Some((talk.town.person.id, at(5))), ..block };
        assert_eq!(of_author(&store, &talk).await, [lifted.clone(), one, other, again]);
        assert_eq!(moderations::get(&store.read(), lifted.id).await.unwrap(), Some(lifted));
    })
    .await;
}
