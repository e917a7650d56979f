//! What is typed and not saved.

use crate::{
    both::{at, event, on_both},
    town::{person, town},
};
use folkmoot_model::event::ObjectKind;
use folkmoot_store::{people, working_copies, working_copies::WorkingCopy};

#[tokio::test]
async fn each_person_has_one_copy_of_each_form() {
    on_both(async |store| {
        let town = town(&store).await;
        let other = person("other@veldmonde.example");
        let copy = |person, about: &str, form: &str, second| WorkingCopy {
            person,
            about: about.to_owned(),
            form: form.to_owned(),
            at: at(second),
        };
        let (mine, theirs) = (copy(town.person.id, "m", "title=Brug", 10), copy(other.id, "m", "title=Bridge", 20));
        let tx = store.begin().await.unwrap();
        people::insert(&tx, &other).await.unwrap();
        working_copies::keep(&tx, &copy(town.person.id, "m", "title=B", 5)).await.unwrap();
        for each in [&mine, &theirs, &copy(town.person.id, "new", "", 1)] {
            working_copies::keep(&tx, each).await.unwrap();
        }
        tx.commit(&[event(ObjectKind::Person, other.id.0)]).await.unwrap();
        let read = store.read();
        assert_eq!(working_copies::get(&read, town.person.id, "m").await.unwrap(), Some(mine));
        assert_eq!(working_copies::writers(&read, "m", at(10)).await.unwrap(), [(other.id, at(20)), (town.person.id, at(10))]);
        assert_eq!(working_copies::writers(&read, "m", at(11)).await.unwrap(), [(other.id, at(20))]);
        let tx = store.begin().await.unwrap();
        working_copies::forget(&tx, other.id, "m").await.unwrap();
        assert_eq!(working_copies::purge(&tx, at(10)).await.unwrap(), 1);
        tx.commit_bookkeeping("a test").await.unwrap();
        assert_eq!(working_copies::get(&store.read(), other.id, "m").await.unwrap(), None);
        assert_eq!(working_copies::get(&store.read(), town.person.id, "new").await.unwrap(), None);
        assert!(working_copies::get(&store.read(), town.person.id, "m").await.unwrap().is_some());
    })
    .await;
}
