//! What people let pass comes back as it was, and is counted by clause and department.

use crate::{
    both::{at, event, id, on_both},
    town::{message, person, put_message, town},
};
use folkmoot_model::{
    event::ObjectKind,
    outgoing::{
        approval::FourEyes,
        message::MessageState,
        overriding::{Mark, Override},
    },
};
use folkmoot_store::{overrides, overrides::Count, people};

#[tokio::test]
async fn an_override_comes_back_and_is_counted() {
    on_both(async |store| {
        let town = town(&store).await;
        let second = person("second.invented@veldmonde.example");
        let (message, edition) = message(&town, "Brug", "Dicht", MessageState::Draft);
        let one = Override {
            id: id(),
            message: message.id,
            edition: edition.id,
            hash: edition.hash.clone(),
            department: town.department.id,
            clause: "4.2".to_owned(),
            clause_mark: Mark("c1".to_owned()),
            findings: vec![Mark("f1".to_owned()), Mark("f2".to_owned())],
            eyes: FourEyes::new(town.person.id, second.id).unwrap(),
            reason: "the water rises; English follows".to_owned(),
            guideline_version: 3,
            at: at(10),
        };
        let later = Override { id: id(), clause: "6.1".to_owned(), at: at(20), ..one.clone() };
        let again = Override { id: id(), at: at(30), ..one.clone() };
        let tx = store.begin().await.unwrap();
        people::insert(&tx, &second).await.unwrap();
        put_message(&tx, &(message.clone(), edition.clone())).await;
        for each in [&later, &again, &one] {
            overrides::insert(&tx, each).await.unwrap();
        }
        tx.commit(&[event(ObjectKind::Message, message.id.0)]).await.unwrap();
        let read = store.read();
        assert_eq!(overrides::of_edition(&read, edition.id).await.unwrap(), [one.clone(), later.clone(), again.clone()]);
        assert_eq!(overrides::of_message(&read, message.id).await.unwrap(), [one, later, again]);
        assert_eq!(overrides::of_edition(&read, id()).await.unwrap(), []);
        let count =
            |clause: &str, since, before| Count { clause: clause.to_owned(), department: town.department.id, since, before };
        assert_eq!(overrides::counts(&read, at(20)).await.unwrap(), [count("4.2", 1, 1), count("6.1", 1, 0)]);
        assert_eq!(overrides::counts(&read, at(99)).await.unwrap(), [count("4.2", 0, 2), count("6.1", 0, 1)]);
    })
    .await;
}
