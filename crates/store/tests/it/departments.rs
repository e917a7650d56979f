//! Departments.

use crate::both::{event, id, on_both};
use folkmoot_model::{event::ObjectKind, ids::DepartmentId, staff::person::Department};
use folkmoot_store::{StoreError, departments};

/// An invented department.
pub fn works() -> Department {
    Department { id: id(), name: "Public works".to_owned(), colour: 2, parent: None }
}

#[tokio::test]
async fn departments_are_kept_and_changed() {
    on_both(async |store| {
        let works = works();
        let lamps = Department { id: id(), name: "Lamps".to_owned(), colour: 3, parent: Some(works.id) };
        let tx = store.begin().await.unwrap();
        departments::insert(&tx, &lamps).await.unwrap();
        departments::insert(&tx, &works).await.unwrap();
        assert_eq!(departments::all(&store.read()).await.unwrap(), [], "not yet committed");
        tx.commit(&[event(ObjectKind::Department, works.id.0)]).await.unwrap();
        assert_eq!(departments::all(&store.read()).await.unwrap(), [lamps.clone(), works.clone()]);

        let tx = store.begin().await.unwrap();
        let street_lamps = Department { name: "Street lamps".to_owned(), ..lamps };
        departments::update(&tx, &street_lamps).await.unwrap();
        tx.commit(&[event(ObjectKind::Department, lamps.id.0)]).await.unwrap();
        assert_eq!(departments::get(&store.read(), lamps.id).await.unwrap(), Some(street_lamps));
        assert_eq!(departments::get(&store.read(), id::<DepartmentId>()).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_department_that_is_not_there_or_is_there_twice_is_refused() {
    on_both(async |store| {
        let works = works();
        let tx = store.begin().await.unwrap();
        assert!(matches!(departments::update(&tx, &works).await, Err(StoreError::NotFound)));
        departments::insert(&tx, &works).await.unwrap();
        assert!(matches!(departments::insert(&tx, &works).await, Err(StoreError::Duplicate { .. })));
        drop(tx);

        let tx = store.begin().await.unwrap();
        departments::insert(&tx, &Department { parent: Some(id()), ..works.clone() }).await.unwrap();
        let commit = tx.commit(&[event(ObjectKind::Department, works.id.0)]).await;
        assert!(matches!(commit, Err(StoreError::Dangling { .. })), "{commit:?}");
        assert_eq!(departments::all(&store.read()).await.unwrap(), []);
    })
    .await;
}
