//! Accounts, connections under way, the guideline.

use crate::{
    both::{at, event, id, on_both},
    town::{account, town},
};
use folkmoot_model::{
    account::{Account, AccountState},
    event::ObjectKind,
    guideline::Guideline,
    ids::AccountId,
    language::Language,
    network::NetworkKind,
};
use folkmoot_store::{
    StoreError, accounts, accounts::Pace, guidelines, pending_connections, pending_connections::PendingConnection,
};

#[tokio::test]
async fn an_account_keeps_what_a_person_changed_apart_from_what_a_call_changed() {
    on_both(async |store| {
        let town = town(&store).await;
        let id = town.account.id;
        assert_eq!(accounts::get(&store.read(), id).await.unwrap().as_ref(), Some(&town.account));
        let tx = store.begin().await.unwrap();
        accounts::note_failure(&tx, id, "collect", "no answer", at(5)).await.unwrap();
        assert_eq!(accounts::last_error(&tx, id).await.unwrap(), Some(("no answer".to_owned(), at(5))));
        accounts::note_success(&tx, id, at(6)).await.unwrap();
        assert_eq!(accounts::last_error(&tx, id).await.unwrap(), None);
        let lost = AccountState::NeedsReconnect { since: at(7), why: "401".to_owned() };
        accounts::update(&tx, &Account { state: lost.clone(), ..town.account.clone() }).await.unwrap();
        tx.commit(&[event(ObjectKind::Account, id.0)]).await.unwrap();
        let expected = Account { state: lost, last_ok_at: Some(at(6)), ..town.account.clone() };
        assert_eq!(accounts::all(&store.read()).await.unwrap(), [expected]);

        let tx = store.begin().await.unwrap();
        let same = Account { id: crate::both::id(), ..town.account };
        assert!(matches!(accounts::insert(&tx, &same).await, Err(StoreError::Duplicate { .. })));
    })
    .await;
}

#[tokio::test]
async fn an_account_has_a_pace_and_a_secret() {
    on_both(async |store| {
        let town = town(&store).await;
        let account = town.account.id;
        let tx = store.begin().await.unwrap();
        let full = Pace { tokens: 30.0, refilled_at: at(0), hold_until: None };
        assert_eq!(accounts::pace(&tx, account).await.unwrap(), full);
        let less = Pace { tokens: 28.25, refilled_at: at(3), hold_until: Some(at(60)) };
        accounts::set_pace(&tx, account, &less).await.unwrap();
        assert_eq!(accounts::secret(&tx, account).await.unwrap(), None);
        accounts::set_secret(&tx, account, &[1, 2]).await.unwrap();
        accounts::set_secret(&tx, account, &[0, 255, 3]).await.unwrap();
        tx.commit_bookkeeping("a test").await.unwrap();
        assert_eq!(accounts::pace(&store.read(), account).await.unwrap(), less);
        assert_eq!(accounts::secret(&store.read(), account).await.unwrap(), Some(vec![0, 255, 3]));

        let nobody: AccountId = id();
        let tx = store.begin().await.unwrap();
        assert!(matches!(accounts::pace(&tx, nobody).await, Err(StoreError::NotFound)));
        assert!(matches!(accounts::note_success(&tx, nobody, at(0)).await, Err(StoreError::NotFound)));
        assert!(matches!(accounts::update(&tx, &self::account(&town.department)).await, Err(StoreError::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn a_connection_under_way_is_taken_once() {
    on_both(async |store| {
        let town = town(&store).await;
        let pending = |hash: &str, second: i64| PendingConnection {
            state_hash: hash.to_owned(),
            network: NetworkKind::Mastodon,
            server: "https://social.example".to_owned(),
            client_id: "client".to_owned(),
            client_secret_cipher: vec![9, 0, 9],
            verifier_cipher: vec![],
            department: town.department.id,
            purpose: "News".to_owned(),
            person: town.person.id,
            reconnects: Some(town.account.id),
            created_at: at(second),
        };
        let tx = store.begin().await.unwrap();
        pending_connections::insert(&tx, &pending("new", 50)).await.unwrap();
        pending_connections::insert(&tx, &pending("old", 1)).await.unwrap();
        assert_eq!(pending_connections::purge(&tx, at(50)).await.unwrap(), 1);
        assert_eq!(pending_connections::take(&tx, "old").await.unwrap(), None);
        assert_eq!(pending_connections::take(&tx, "new").await.unwrap(), Some(pending("new", 50)));
        assert_eq!(pending_connections::take(&tx, "new").await.unwrap(), None);
        tx.commit_bookkeeping("a test").await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn the_guideline_in_force_is_the_one_that_came_last() {
    on_both(async |store| {
        let signed_by = Some(town(&store).await.person.id);
        let version = |version: i32, from: i64| Guideline {
            id: id(),
            version,
            in_force_from: at(from),
            signed_by,
            languages: vec![Language::dutch()],
            clauses: vec![],
        };
        let all = [version(1, 0), version(2, 100), version(3, 50)];
        let tx = store.begin().await.unwrap();
        for each in &all {
            guidelines::insert(&tx, each).await.unwrap();
        }
        tx.commit(&[event(ObjectKind::Guideline, all[0].id.0)]).await.unwrap();
        for (second, expected) in [(-1, None), (0, Some(1)), (50, Some(3)), (99, Some(3)), (100, Some(2))] {
            let found = guidelines::in_force(&store.read(), at(second)).await.unwrap();
            assert_eq!(found.map(|guideline| guideline.version), expected, "{second}");
        }
        let versions: Vec<i32> = guidelines::all(&store.read()).await.unwrap().iter().map(|each| each.version).collect();
        assert_eq!(versions, [3, 2, 1]);
        let tx = store.begin().await.unwrap();
        assert!(matches!(guidelines::insert(&tx, &version(3, 0)).await, Err(StoreError::Duplicate { .. })));
    })
    .await;
}
