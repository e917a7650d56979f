//! Exchanges, authors, posts and their versions.

use crate::{
    both::{Counter, at, event, id, on_both},
    talk::{exchange, open_case, remote_author, said, talk},
};
use folkmoot_model::{
    event::ObjectKind,
    ids::PostId,
    incoming::case::CaseState,
    network::{NetworkKind, post::RemoteAuthor},
};
use folkmoot_store::{
    StoreError, authors, exchanges,
    exchanges::StoredExchange,
    posts,
    posts::{Post, VersionEnd},
};

#[tokio::test]
async fn an_exchange_is_kept_with_its_digest_and_a_wrong_one_is_refused() {
    on_both(async |store| {
        let talk = talk(&store).await;
        let all: Vec<StoredExchange> = (0..5_u8).map(|n| exchange(&talk.town, &[n])).collect();
        let tx = store.begin().await.unwrap();
        exchanges::insert_all(&tx, &all).await.unwrap();
        let wrong = StoredExchange { bytes: b"another".to_vec(), ..exchange(&talk.town, b"one") };
        assert!(matches!(exchanges::insert(&tx, &wrong).await, Err(StoreError::Corrupt { .. })));
        tx.commit_bookkeeping("a test").await.unwrap();

        let read = store.read();
        assert_eq!(exchanges::get(&read, all[3].id).await.unwrap().as_ref(), Some(&all[3]));
        assert_eq!(exchanges::count(&read).await.unwrap(), 6);
        let looked = exchanges::verify_some(&read, 4).await.unwrap();
        assert_eq!(looked.len(), 4);
        assert!(looked.iter().all(|(_, whole)| *whole), "{looked:?}");
        assert_eq!(exchanges::verify_some(&read, 100).await.unwrap().len(), 6, "none is looked at twice");
    })
    .await;
}

#[tokio::test]
async fn an_author_is_one_however_often_they_are_told_of() {
    on_both(async |store| {
        let talk = talk(&store).await;
        let tx = store.begin().await.unwrap();
        let renamed = RemoteAuthor { display_name: "Anna B. Invented".to_owned(), bot: true, ..remote_author("anna") };
        let server = &talk.town.account.server;
        let again = authors::upsert(&tx, NetworkKind::Rehearsal, server, &renamed, &Counter).await.unwrap();
        let elsewhere = authors::upsert(&tx, NetworkKind::Rehearsal, "https://other.example", &renamed, &Counter).await.unwrap();
        tx.commit_bookkeeping("a test").await.unwrap();
        assert_eq!(again, talk.author);
        assert_ne!(elsewhere, talk.author);
        let anna = authors::get(&store.read(), again).await.unwrap().unwrap();
        assert_eq!((anna.display_name.as_str(), anna.bot, &anna.server), ("Anna B. Invented", true, server));
    })
    .await;
}

#[tokio::test]
async fn a_post_reads_back_whole_and_comes_once_per_account() {
    on_both(async |store| {
        let talk = talk(&store).await;
        let post = said(&talk, talk.author, "De lamp is kapot 👀", 0);
        let ours = Post { author: None, ..said(&talk, talk.author, "We kijken ernaar.", 10) };
        let tx = store.begin().await.unwrap();
        posts::insert(&tx, &post).await.unwrap();
        posts::insert_all(&tx, std::slice::from_ref(&ours)).await.unwrap();
        tx.commit(&[event(ObjectKind::Post, post.id.0)]).await.unwrap();

        let read = store.read();
        let account = talk.town.account.id;
        assert_eq!(posts::get(&read, post.id).await.unwrap().as_ref(), Some(&post));
        assert_eq!(posts::by_remote(&read, account, &post.remote_id).await.unwrap().as_ref(), Some(&post));
        assert_eq!(posts::our_post(&read, account, &post.remote_id).await.unwrap(), None);
        assert_eq!(posts::our_post(&read, account, &ours.remote_id).await.unwrap().as_ref(), Some(&ours));
        assert_eq!(posts::get(&read, id::<PostId>()).await.unwrap(), None);

        let tx = store.begin().await.unwrap();
        let twice = posts::insert(&tx, &Post { id: id(), ..post.clone() }).await;
        assert!(matches!(twice, Err(StoreError::Duplicate { .. })), "{twice:?}");
    })
    .await;
}

#[tokio::test]
async fn an_edit_and_a_deletion_leave_what_was_said_before() {
    on_both(async |store| {
        let talk = talk(&store).await;
        let mut post = said(&talk, talk.author, "De lamp is kapot", 0);
        let tx = store.begin().await.unwrap();
        let case = open_case(&tx, &talk, &post, |_| {}).await;
        post.case = Some(case.id);
        let later = exchange(&talk.town, b"later");
        exchanges::insert(&tx, &later).await.unwrap();
        let edited = Post {
            text: "De lamp op de Lindekade is kapot".to_owned(),
            edited_at: Some(at(60)),
            exchange: later.id,
            case: None,
            ..post.clone()
        };
        posts::revise(&tx, &edited).await.unwrap();
        posts::mark_deleted(&tx, post.id, at(120), later.id).await.unwrap();
        posts::mark_deleted(&tx, post.id, at(180), later.id).await.unwrap();
        assert!(matches!(posts::revise(&tx, &Post { id: id(), ..post.clone() }).await, Err(StoreError::NotFound)));
        assert!(matches!(posts::mark_deleted(&tx, id(), at(0), later.id).await, Err(StoreError::NotFound)));
        tx.commit(&[event(ObjectKind::Post, post.id.0)]).await.unwrap();

        let stands = posts::get(&store.read(), post.id).await.unwrap().unwrap();
        assert_eq!(stands, Post { case: post.case, version: 3, deleted_at: Some(at(120)), ..edited });
        let versions = posts::versions(&store.read(), post.id).await.unwrap();
        let told: Vec<_> = versions.iter().map(|v| (v.number, v.text.as_str(), v.at, v.what, v.exchange)).collect();
        assert_eq!(
            told,
            [
                (1, "De lamp is kapot", at(60), VersionEnd::Edited, post.exchange),
                (2, "De lamp op de Lindekade is kapot", at(120), VersionEnd::Deleted, later.id),
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn posts_that_may_have_been_taken_away_are_looked_after_while_their_case_is_open() {
    on_both(async |store| {
        let talk = talk(&store).await;
        let [old, gone, closed, stands] = [0, 100, 200, 300].map(|seconds| said(&talk, talk.author, "Lamp", seconds));
        let tx = store.begin().await.unwrap();
        for post in [&old, &gone, &stands] {
            open_case(&tx, &talk, post, |_| {}).await;
        }
        open_case(&tx, &talk, &closed, |case| case.state = CaseState::Closed).await;
        posts::mark_deleted(&tx, gone.id, at(400), talk.exchange).await.unwrap();
        tx.commit(&[event(ObjectKind::Post, old.id.0)]).await.unwrap();
        let open = posts::to_look_at(&store.read(), talk.town.account.id, at(50), 9).await.unwrap();
        assert_eq!(open, [(stands.id, stands.remote_id)]);
    })
    .await;
}

#[tokio::test]
async fn the_post_seen_longest_ago_has_its_turn_first() {
    on_both(async |store| {
        let talk = talk(&store).await;
        let all = [0, 100, 200].map(|seconds| said(&talk, talk.author, "Lamp", seconds));
        let tx = store.begin().await.unwrap();
        for (post, collected) in all.iter().zip([30, 10, 20]) {
            open_case(&tx, &talk, &Post { collected_at: at(1_000 + collected), ..post.clone() }, |_| {}).await;
        }
        tx.commit(&[event(ObjectKind::Post, all[0].id.0)]).await.unwrap();
        let turn = async || {
            let found = posts::to_look_at(&store.read(), talk.town.account.id, at(0), 2).await.unwrap();
            found.into_iter().map(|(id, _)| all.iter().position(|post| post.id == id).unwrap()).collect::<Vec<_>>()
        };
        let look = async |places: &[usize], seconds| {
            let ids: Vec<PostId> = places.iter().map(|place| all[*place].id).collect();
            let tx = store.begin().await.unwrap();
            posts::looked_at(&tx, &ids, at(seconds)).await.unwrap();
            tx.commit_bookkeeping("a test").await.unwrap();
        };
        assert_eq!(turn().await, [1, 2]);
        look(&[], 2_000).await;
        look(&[1, 2], 2_000).await;
        assert_eq!(turn().await[0], 0, "the oldest does not starve");
        look(&[0, 1], 2_100).await;
        assert_eq!(turn().await[0], 2);
    })
    .await;
}
