//! Cursors, whose turn it is, and gaps.

use crate::{
    both::{at, event, id, on_both},
    town::{account, town},
};
use folkmoot_model::{account::AccountState, event::ObjectKind, ids::AccountId};
use folkmoot_store::{Page, StoreError, accounts, cursors, gaps, gaps::Gap};

#[tokio::test]
async fn a_cursor_moves() {
    on_both(async |store| {
        let town = town(&store).await;
        let account = town.account.id;
        assert_eq!(cursors::get(&store.read(), account, "notifications").await.unwrap(), None);
        for (value, second) in [("10", 1), ("11", 2)] {
            let tx = store.begin().await.unwrap();
            cursors::set(&tx, account, "notifications", value, at(second)).await.unwrap();
            cursors::set(&tx, account, "conversations", "other", at(second)).await.unwrap();
            tx.commit_bookkeeping("a test").await.unwrap();
        }
        let stands = cursors::get(&store.read(), account, "notifications").await.unwrap();
        assert_eq!(stands, Some(("11".to_owned(), at(2))));
    })
    .await;
}

#[tokio::test]
async fn a_turn_is_had_by_one_until_it_is_done_or_its_lease_ran_out() {
    on_both(async |store| {
        let town = town(&store).await;
        let mut away = account(&town.department);
        away.state = AccountState::Disconnected { since: at(0) };
        let tx = store.begin().await.unwrap();
        accounts::insert(&tx, &away).await.unwrap();
        tx.commit(&[event(ObjectKind::Account, away.id.0)]).await.unwrap();
        let claim = async |now: i64, holder: &str| {
            let tx = store.begin().await.unwrap();
            let claimed = cursors::claim(&tx, at(now), holder, at(now + 60), 10).await.unwrap();
            tx.commit_bookkeeping("a test").await.unwrap();
            claimed
        };
        let mine = [town.account.id];
        assert_eq!(claim(-1, "one").await, [], "not yet");
        assert_eq!(claim(0, "one").await, mine);
        assert_eq!(claim(59, "two").await, [], "held");
        assert_eq!(claim(60, "two").await, mine, "the lease ran out");
        let tx = store.begin().await.unwrap();
        cursors::done(&tx, town.account.id, at(100)).await.unwrap();
        assert!(matches!(cursors::done(&tx, id::<AccountId>(), at(100)).await, Err(StoreError::NotFound)));
        tx.commit_bookkeeping("a test").await.unwrap();
        assert_eq!(claim(99, "one").await, []);
        assert_eq!(claim(100, "one").await, mine);
    })
    .await;
}

#[tokio::test]
async fn a_gap_is_open_until_it_is_filled_or_lost() {
    on_both(async |store| {
        let town = town(&store).await;
        let gap = |second: i64| Gap {
            id: id(),
            account: town.account.id,
            stream: "notifications".to_owned(),
            from: at(second - 600),
            to: at(second),
            reason: "the network was down".to_owned(),
            found_at: at(second),
            filled_at: None,
            lost_at: None,
        };
        let all = [gap(0), gap(1), gap(2)];
        let tx = store.begin().await.unwrap();
        for gap in &all {
            gaps::insert(&tx, gap).await.unwrap();
        }
        gaps::fill(&tx, all[0].id, at(10)).await.unwrap();
        gaps::lose(&tx, all[1].id, at(20)).await.unwrap();
        assert!(matches!(gaps::fill(&tx, id(), at(10)).await, Err(StoreError::NotFound)));
        tx.commit(&[event(ObjectKind::Account, town.account.id.0)]).await.unwrap();
        assert_eq!(gaps::open(&store.read()).await.unwrap(), [all[2].clone()]);
        let filled = Gap { filled_at: Some(at(10)), to: at(10), ..all[0].clone() };
        let lost = Gap { lost_at: Some(at(20)), ..all[1].clone() };
        let first = gaps::list(&store.read(), &Page::first(2)).await.unwrap();
        assert_eq!(first, [all[2].clone(), lost]);
        let before = Some((first[1].found_at, first[1].id.0));
        assert_eq!(gaps::list(&store.read(), &Page { before, limit: 2 }).await.unwrap(), [filled]);
    })
    .await;
}
