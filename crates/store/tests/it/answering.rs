//! Who is writing an answer: one person at a time, for as long as they keep at it.

use crate::{
    both::{at, event, on_both},
    talk::{open_case, said, talk},
    town::person,
};
use folkmoot_model::event::ObjectKind;
use folkmoot_store::{answering, answering::Answering, people};

#[tokio::test]
async fn one_person_answers_at_a_time_and_keeps_the_moment_they_began() {
    on_both(async |store| {
        let talk = talk(&store).await;
        let (one, other) = (talk.town.person.id, person("other@veldmonde.example"));
        let tx = store.begin().await.unwrap();
        people::insert(&tx, &other).await.unwrap();
        let post = said(&talk, talk.author, "Hallo", 1);
        let case = open_case(&tx, &talk, &post, |_| {}).await.id;
        assert!(answering::begin(&tx, case, one, at(0), at(600)).await.unwrap());
        assert!(answering::begin(&tx, case, one, at(500), at(1_100)).await.unwrap(), "who writes on goes on");
        assert!(!answering::begin(&tx, case, other.id, at(1_099), at(1_699)).await.unwrap());
        tx.commit(&[event(ObjectKind::Case, case.0)]).await.unwrap();
        let mine = Answering { case, person: one, since: at(0), until: at(1_100) };
        assert_eq!(answering::of_case(&store.read(), case, at(1_099)).await.unwrap(), Some(mine));
        assert_eq!(answering::all(&store.read(), at(1_099)).await.unwrap(), [mine]);
        assert_eq!(answering::of_case(&store.read(), case, at(1_100)).await.unwrap(), None, "over by itself");

        let tx = store.begin().await.unwrap();
        assert!(answering::begin(&tx, case, one, at(1_200), at(1_800)).await.unwrap());
        let again = answering::of_case(&tx, case, at(1_201)).await.unwrap().unwrap();
        assert_eq!(again.since, at(1_200), "somebody who comes back begins anew");
        answering::stop(&tx, case, other.id).await.unwrap();
        assert!(answering::of_case(&tx, case, at(1_201)).await.unwrap().is_some(), "only one's own");
        assert!(answering::begin(&tx, case, other.id, at(1_800), at(2_400)).await.unwrap());
        assert_eq!(answering::purge(&tx, at(2_400)).await.unwrap(), 0);
        assert_eq!(answering::purge(&tx, at(2_401)).await.unwrap(), 1);
        tx.commit(&[event(ObjectKind::Case, case.0)]).await.unwrap();
    })
    .await;
}
