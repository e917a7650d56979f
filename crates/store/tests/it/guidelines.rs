//! Drafts of the guideline, what departments tighten, and versions that are withdrawn.

use crate::{
    both::{at, event, id, on_both},
    town::town,
};
use folkmoot_model::{
    event::ObjectKind,
    guideline::{
        Guideline,
        draft::{Body, GuidelineDraft},
        tightening::Tightening,
    },
    ids::PersonId,
    language::Language,
};
use folkmoot_store::{StoreError, guideline_drafts, guidelines, tightenings};

#[tokio::test]
async fn a_version_that_is_withdrawn_never_holds() {
    on_both(async |store| {
        let person = town(&store).await.person.id;
        let version = |version: i32, from: i64| Guideline {
            id: id(),
            version,
            in_force_from: at(from),
            signed_by: Some(person),
            languages: vec![Language::dutch()],
            clauses: vec![],
        };
        let (first, second) = (version(1, 0), version(2, 100));
        let tx = store.begin().await.unwrap();
        guidelines::insert(&tx, &first).await.unwrap();
        guidelines::insert(&tx, &second).await.unwrap();
        assert_eq!(guidelines::coming(&tx, at(50)).await.unwrap(), std::slice::from_ref(&second));
        assert!(matches!(guidelines::withdraw(&tx, first.id, person, at(50)).await, Err(StoreError::Stale)));
        guidelines::withdraw(&tx, second.id, person, at(50)).await.unwrap();
        tx.commit(&[event(ObjectKind::Guideline, second.id.0)]).await.unwrap();
        let read = store.read();
        assert_eq!(guidelines::in_force(&read, at(200)).await.unwrap(), Some(first.clone()));
        assert_eq!(guidelines::all(&read).await.unwrap(), [first]);
        let found = guidelines::version(&read, 2).await.unwrap().unwrap();
        assert_eq!((found.signed, found.withdrawn), (second, Some((person, at(50)))));
        assert_eq!((guidelines::newest(&read).await.unwrap(), guidelines::versions(&read).await.unwrap().len()), (2, 2));
        assert!(guidelines::coming(&read, at(0)).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn of_each_department_the_version_that_came_last_holds() {
    on_both(async |store| {
        let town = town(&store).await;
        let version = |version: i32, from: i64| Tightening {
            id: id(),
            department: town.department.id,
            version,
            in_force_from: at(from),
            signed_by: Some(town.person.id),
            clauses: vec![],
            own: vec![],
        };
        let all = [version(1, 0), version(2, 100)];
        let tx = store.begin().await.unwrap();
        for one in &all {
            tightenings::insert(&tx, one).await.unwrap();
        }
        tx.commit(&[event(ObjectKind::Guideline, all[0].id.0)]).await.unwrap();
        let read = store.read();
        assert!(tightenings::in_force(&read, at(-1)).await.unwrap().is_empty());
        assert_eq!(tightenings::in_force(&read, at(99)).await.unwrap(), [all[0].clone()]);
        assert_eq!(tightenings::in_force(&read, at(100)).await.unwrap(), [all[1].clone()]);
        assert_eq!(tightenings::coming(&read, at(50)).await.unwrap(), [all[1].clone()]);
        assert_eq!(tightenings::of_department(&read, town.department.id).await.unwrap().len(), 2);
        let tx = store.begin().await.unwrap();
        tightenings::withdraw(&tx, all[1].id, town.person.id, at(50)).await.unwrap();
        tx.commit(&[event(ObjectKind::Guideline, all[1].id.0)]).await.unwrap();
        assert_eq!(tightenings::in_force(&read, at(100)).await.unwrap(), [all[0].clone()]);
    })
    .await;
}

#[tokio::test]
async fn there_is_one_draft_of_the_organisation_and_a_stale_change_is_refused() {
    on_both(async |store| {
        let person = town(&store).await.person.id;
        let draft = || draft(person);
        let mut first = draft();
        let tx = store.begin().await.unwrap();
        guideline_drafts::insert(&tx, &first).await.unwrap();
        tx.commit(&[event(ObjectKind::Guideline, first.id.0)]).await.unwrap();
        let tx = store.begin().await.unwrap();
        assert!(matches!(guideline_drafts::insert(&tx, &draft()).await, Err(StoreError::Duplicate { .. })));
        drop(tx);

        first.revision = 2;
        first.asked = Some((person, at(5)));
        let tx = store.begin().await.unwrap();
        guideline_drafts::update(&tx, &first).await.unwrap();
        guideline_drafts::add_step(&tx, &first, 1, "changed", "3.2").await.unwrap();
        assert!(matches!(guideline_drafts::update(&tx, &first).await, Err(StoreError::Stale)));
        guideline_drafts::note_seen(&tx, "watch", "a").await.unwrap();
        guideline_drafts::note_seen(&tx, "watch", "b").await.unwrap();
        tx.commit(&[event(ObjectKind::Guideline, first.id.0)]).await.unwrap();
        let read = store.read();
        assert_eq!(guideline_drafts::of(&read, None).await.unwrap(), Some(first.clone()));
        assert_eq!(guideline_drafts::seen(&read, "watch").await.unwrap().as_deref(), Some("b"));
        let steps = guideline_drafts::steps(&read, first.id).await.unwrap();
        assert_eq!(
            (steps.len(), steps[1].clause.as_str(), guideline_drafts::last_step(&read, first.id).await.unwrap()),
            (2, "3.2", 1)
        );
        let tx = store.begin().await.unwrap();
        guideline_drafts::forget_step(&tx, first.id, 1).await.unwrap();
        guideline_drafts::delete(&tx, first.id).await.unwrap();
        tx.commit(&[event(ObjectKind::Guideline, first.id.0)]).await.unwrap();
        assert!(guideline_drafts::get(&read, first.id).await.unwrap().is_none());
    })
    .await;
}

/// The next version of an organisation that speaks Dutch.
fn draft(person: PersonId) -> GuidelineDraft {
    let guideline = Guideline {
        id: id(),
        version: 2,
        in_force_from: at(0),
        signed_by: None,
        languages: vec![Language::dutch()],
        clauses: vec![],
    };
    GuidelineDraft {
        id: guideline.id,
        body: Body::Organisation(guideline),
        base: 1,
        started_by: person,
        started_at: at(1),
        edited_by: person,
        edited_at: at(1),
        asked: None,
        revision: 1,
    }
}
