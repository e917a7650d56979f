//! The house and its doors: organisation, people, sessions, invitations, throttling, forms.

use crate::{
    both::{at, event, id, on_both},
    town::{person, town},
};
use folkmoot_model::{
    event::ObjectKind,
    ids::PersonId,
    organisation::Organisation,
    staff::{
        person::{Actor, Grant, Person},
        role::Role,
    },
};
use folkmoot_store::{
    StoreError, attempts, form_keys, invitations, invitations::Invitation, leases, organisation, people, runs, sessions,
};

#[tokio::test]
async fn the_organisation_is_one() {
    on_both(async |store| {
        assert_eq!(organisation::get(&store.read()).await.unwrap(), None);
        let mut town = Organisation {
            name: "Veldmonde".to_owned(),
            time_zone: "Europe/Amsterdam".to_owned(),
            locale: "nl".to_owned(),
            hue: 196,
            chroma_milli: 85,
            rehearsal: true,
            created_at: at(0),
        };
        for name in ["Veldmonde", "Veldmonde aan Zee"] {
            town.name = name.to_owned();
            let tx = store.begin().await.unwrap();
            organisation::put(&tx, &town).await.unwrap();
            tx.commit(&[event(ObjectKind::Organisation, uuid::Uuid::nil())]).await.unwrap();
        }
        assert_eq!(organisation::get(&store.read()).await.unwrap(), Some(town));
    })
    .await;
}

#[tokio::test]
async fn people_come_with_their_grants_and_leave_without_rights() {
    on_both(async |store| {
        let town = town(&store).await;
        let ada = town.person;
        let bo = Person { name: "Bo Invented".to_owned(), ..person("bo.invented@veldmonde.example") };
        let granted =
            [Grant { role: Role::Editor, department: Some(town.department.id) }, Grant { role: Role::Analyst, department: None }];
        let tx = store.begin().await.unwrap();
        people::insert(&tx, &bo).await.unwrap();
        people::set_grants(&tx, bo.id, &[Grant { role: Role::Expert, department: None }], ada.id, at(0)).await.unwrap();
        people::set_grants(&tx, bo.id, &granted, ada.id, at(1)).await.unwrap();
        people::set_password(&tx, bo.id, "hash").await.unwrap();
        let twice = people::insert(&tx, &Person { id: id(), ..bo.clone() }).await;
        assert!(matches!(twice, Err(StoreError::Duplicate { .. })), "{twice:?}");
        drop(tx);
        assert_eq!(people::by_email(&store.read(), &bo.email).await.unwrap(), None, "rolled back");

        let tx = store.begin().await.unwrap();
        people::insert(&tx, &bo).await.unwrap();
        people::set_grants(&tx, bo.id, &granted, ada.id, at(1)).await.unwrap();
        people::set_password(&tx, bo.id, "hash").await.unwrap();
        tx.commit(&[event(ObjectKind::Person, bo.id.0)]).await.unwrap();
        let read = store.read();
        assert_eq!(people::by_email(&read, &bo.email).await.unwrap().as_ref(), Some(&bo));
        assert_eq!(people::password_hash(&read, bo.id).await.unwrap().as_deref(), Some("hash"));
        assert_eq!(people::password_hash(&read, ada.id).await.unwrap(), None);
        assert_eq!(people::all(&read).await.unwrap(), [(ada, vec![]), (bo.clone(), granted.to_vec())]);
        assert_eq!(people::actor(&read, bo.id).await.unwrap(), Some(Actor { person: bo.id, grants: granted.to_vec() }));

        let gone = Person { left_at: Some(at(9)), ..bo.clone() };
        let tx = store.begin().await.unwrap();
        people::update(&tx, &gone).await.unwrap();
        tx.commit(&[event(ObjectKind::Person, bo.id.0)]).await.unwrap();
        assert_eq!(people::get(&store.read(), bo.id).await.unwrap(), Some(gone));
        assert_eq!(people::actor(&store.read(), bo.id).await.unwrap(), None);
        assert_eq!(people::actor(&store.read(), id::<PersonId>()).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_session_is_used_and_ends() {
    on_both(async |store| {
        let person = town(&store).await.person.id;
        let session = |hash: &str, ends: i64| sessions::Session {
            id: id(),
            token_hash: hash.to_owned(),
            person,
            csrf: "csrf".to_owned(),
            created_at: at(0),
            last_seen_at: at(0),
            expires_at: at(ends),
        };
        let tx = store.begin().await.unwrap();
        let first = session("one", 100);
        for each in [&first, &session("two", 10), &session("three", 200)] {
            sessions::insert(&tx, each).await.unwrap();
        }
        sessions::touch(&tx, first.id, at(5), at(105)).await.unwrap();
        assert_eq!(sessions::purge(&tx, at(10)).await.unwrap(), 1);
        tx.commit_bookkeeping("a test").await.unwrap();
        let found = sessions::by_token_hash(&store.read(), "one").await.unwrap().unwrap();
        assert_eq!(found, sessions::Session { last_seen_at: at(5), expires_at: at(105), ..first.clone() });
        assert_eq!(sessions::by_token_hash(&store.read(), "two").await.unwrap(), None);

        let tx = store.begin().await.unwrap();
        sessions::delete(&tx, first.id).await.unwrap();
        assert_eq!(sessions::by_token_hash(&tx, "one").await.unwrap(), None);
        assert!(sessions::by_token_hash(&tx, "three").await.unwrap().is_some());
        sessions::delete_of(&tx, person).await.unwrap();
        assert_eq!(sessions::by_token_hash(&tx, "three").await.unwrap(), None);
        tx.commit_bookkeeping("a test").await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_accepted_once() {
    on_both(async |store| {
        let by = town(&store).await.person.id;
        let invitation = Invitation {
            id: id(),
            token_hash: "hash".to_owned(),
            email: "cy.invented@veldmonde.example".to_owned(),
            name: "Cy Invented".to_owned(),
            title: String::new(),
            grants: vec![Grant { role: Role::Moderator, department: None }],
            invited_by: by,
            created_at: at(0),
            expires_at: at(100),
            accepted_at: None,
        };
        let tx = store.begin().await.unwrap();
        invitations::insert(&tx, &invitation).await.unwrap();
        assert_eq!(invitations::open(&tx, at(99)).await.unwrap(), std::slice::from_ref(&invitation));
        assert_eq!(invitations::open(&tx, at(100)).await.unwrap(), []);
        invitations::accept(&tx, invitation.id, at(7)).await.unwrap();
        assert!(matches!(invitations::accept(&tx, invitation.id, at(8)).await, Err(StoreError::Stale)));
        assert_eq!(invitations::open(&tx, at(9)).await.unwrap(), []);
        let found = invitations::by_token_hash(&tx, "hash").await.unwrap();
        assert_eq!(found, Some(Invitation { accepted_at: Some(at(7)), ..invitation }));
        tx.commit_bookkeeping("a test").await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn attempts_form_keys_leases_and_runs_are_counted() {
    on_both(async |store| {
        let tx = store.begin().await.unwrap();
        for second in [1, 2, 3] {
            attempts::add(&tx, "a", at(second)).await.unwrap();
        }
        attempts::add(&tx, "b", at(1)).await.unwrap();
        assert_eq!(attempts::count(&tx, "a", at(2)).await.unwrap(), 2);
        assert_eq!(attempts::purge(&tx, at(2)).await.unwrap(), 2);
        assert_eq!(attempts::count(&tx, "b", at(0)).await.unwrap(), 0);

        assert!(form_keys::claim(&tx, "form", at(0)).await.unwrap());
        assert!(!form_keys::claim(&tx, "form", at(1)).await.unwrap());
        assert_eq!(form_keys::purge(&tx, at(1)).await.unwrap(), 1);
        assert!(form_keys::claim(&tx, "form", at(2)).await.unwrap());

        assert!(leases::acquire(&tx, "stream", "one", at(0), at(10)).await.unwrap());
        assert!(!leases::acquire(&tx, "stream", "two", at(9), at(19)).await.unwrap());
        assert!(leases::acquire(&tx, "stream", "one", at(9), at(19)).await.unwrap(), "renewed");
        assert!(leases::acquire(&tx, "stream", "two", at(19), at(29)).await.unwrap(), "ran out");
        leases::release(&tx, "stream", "one").await.unwrap();
        assert!(!leases::acquire(&tx, "stream", "one", at(20), at(30)).await.unwrap(), "not one's own");
        leases::release(&tx, "stream", "two").await.unwrap();
        assert!(leases::acquire(&tx, "stream", "one", at(20), at(30)).await.unwrap());

        runs::note(&tx, "publish_due", at(0), at(1), 3, None).await.unwrap();
        runs::note(&tx, "publish_due", at(10), at(11), 0, Some("no")).await.unwrap();
        let all = runs::all(&tx).await.unwrap();
        let [run] = all.as_slice() else { panic!("{all:?}") };
        assert_eq!((run.runs, run.failures, run.items, run.last_error.as_deref()), (2, 1, 3, Some("no")));
        assert_eq!((run.last_started, run.last_finished), (at(10), Some(at(11))));
        tx.commit_bookkeeping("a test").await.unwrap();
    })
    .await;
}
