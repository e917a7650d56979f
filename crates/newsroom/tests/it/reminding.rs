//! Reminders: who may take an open step is told once when asked, once near its end, once after it; never about what a freeze holds, never who left.

use crate::scene::{Scene, scene};
use folkmoot_model::{
    event::ObjectKind,
    ids::{MessageId, PersonId},
    outgoing::{
        message::{MessageState, Plan},
        path::deadline,
        reminder::{Notice, Why, near_from},
    },
};
use folkmoot_newsroom::{
    outgoing::{
        approve, draft, freeze,
        remind::{remind_due, waiting_for},
        steps::Steps,
    },
    staff::{absence, colleagues},
};
use folkmoot_store::{self as store, absences::Absence};
use jiff::{SignedDuration, Timestamp};

impl Scene {
    /// A message that parks are part of, to go out in six hours, approval asked for.
    pub async fn asked(&self) -> MessageId {
        let plan = Plan { partners: vec![self.town.parks], ..Plan::default() };
        let at = Some(self.newsroom().now() + SignedDuration::from_hours(6));
        let draft = draft::Draft { plan, planned_at: at, ..self.draft("De brug is dicht.") };
        let id = draft::start(self.newsroom(), &self.town.writer, draft).await.unwrap();
        approve::submit(self.newsroom(), &self.town.writer, id, 1).await.unwrap();
        id
    }

    pub async fn notices(&self, id: MessageId) -> Vec<Notice> {
        store::notices::of_message(&self.newsroom().store.read(), id).await.unwrap()
    }

    async fn told(&self, id: MessageId, person: PersonId) -> Vec<Why> {
        self.notices(id).await.iter().filter(|one| one.person == person).map(|one| one.why).collect()
    }

    async fn remind(&self) -> u64 {
        let told = remind_due(self.newsroom()).await.unwrap();
        assert_eq!(remind_due(self.newsroom()).await.unwrap(), 0, "never twice");
        told
    }

    /// When the message was asked for, and the first deadline of what is open.
    async fn times(&self, id: MessageId) -> (Timestamp, Timestamp) {
        let (read, message) = (self.newsroom().store.read(), self.message(id).await);
        let edition = store::editions::get(&read, message.edition).await.unwrap().unwrap();
        let steps = Steps::of(self.newsroom(), &read, &message, &edition).await.unwrap();
        let MessageState::Submitted { at, .. } = message.state else { panic!("{:?}", message.state) };
        let open = steps.to_take(&edition);
        let all = open.iter().filter_map(|due| deadline(&steps.guideline, due, at, message.planned_at));
        (at, all.min().unwrap())
    }

    fn turn_to(&self, at: Timestamp) {
        self.clock.turn(at.duration_since(self.newsroom().now()));
    }
}

#[tokio::test]
async fn whoever_may_say_yes_is_told_when_asked_near_the_end_and_after_it_and_the_writer_then_too() {
    let scene = scene().await;
    let town = &scene.town;
    let id = scene.asked().await;
    scene.remind().await;
    for person in [town.manager.person, town.stranger.person] {
        assert_eq!(scene.told(id, person).await, [Why::Asked]);
    }
    for person in [town.writer.person, town.expert.person] {
        assert_eq!(scene.told(id, person).await, [], "who wrote it, and who is not asked");
    }
    let (asked_at, deadline) = scene.times(id).await;
    scene.turn_to(near_from(asked_at, deadline) - SignedDuration::from_secs(1));
    assert_eq!(scene.remind().await, 0);
    scene.turn(1);
    scene.remind().await;
    assert_eq!(scene.told(id, town.manager.person).await, [Why::Asked, Why::Near]);
    assert_eq!(scene.told(id, town.writer.person).await, []);

    let revision = scene.message(id).await.revision;
    approve::approve(scene.newsroom(), &town.stranger, id, revision).await.unwrap();
    let (_, deadline) = scene.times(id).await;
    scene.turn_to(deadline);
    scene.remind().await;
    assert_eq!(scene.told(id, town.manager.person).await, [Why::Asked, Why::Near, Why::Passed]);
    assert_eq!(scene.told(id, town.writer.person).await, [Why::Passed]);
    assert!(!scene.told(id, town.stranger.person).await.contains(&Why::Passed), "they have said yes");
    let events = store::events::of_object(&scene.newsroom().store.read(), ObjectKind::Message, id.0, 100).await.unwrap();
    assert_eq!(events.iter().filter(|event| event.verb == "reminded").count(), scene.notices(id).await.len());
    scene.turn(3 * 24 * 3_600);
    assert_eq!(scene.remind().await, 0, "it has been said");
}

#[tokio::test]
async fn of_somebody_absent_their_deputy_is_told_and_who_has_left_is_not() {
    let scene = scene().await;
    let (newsroom, town) = (scene.newsroom(), &scene.town);
    let away = Absence {
        person: town.stranger.person,
        from: newsroom.now(),
        until: newsroom.now() + SignedDuration::from_hours(48),
        deputy: town.expert.person,
    };
    absence::away(newsroom, &town.stranger, &away).await.unwrap();
    let id = scene.asked().await;
    scene.remind().await;
    assert_eq!(scene.told(id, town.expert.person).await, [Why::Asked], "in their place");
    assert_eq!(scene.told(id, town.stranger.person).await, []);
    assert_eq!(waiting_for(newsroom, &newsroom.store.read(), &town.expert).await.unwrap(), 1);

    colleagues::leave(newsroom, &town.manager, town.expert.person).await.unwrap();
    let (_, deadline) = scene.times(id).await;
    scene.turn_to(deadline);
    scene.remind().await;
    assert_eq!(scene.told(id, town.expert.person).await, [Why::Asked], "they have left");
}

#[tokio::test]
async fn nobody_is_told_of_what_a_freeze_holds_until_it_is_over() {
    let scene = scene().await;
    let (newsroom, town) = (scene.newsroom(), &scene.town);
    freeze::freeze(newsroom, &town.manager, "water", false).await.unwrap();
    let id = scene.asked().await;
    assert_eq!(scene.remind().await, 0);
    assert_eq!(scene.notices(id).await, []);
    let tx = newsroom.store.begin().await.unwrap();
    let standing = store::freezes::in_force(&tx).await.unwrap().unwrap();
    store::freezes::make_of_crisis(&tx, standing.id, id, town.manager.person, newsroom.now()).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    assert!(scene.remind().await > 0, "a message of the crisis goes on");
}

#[tokio::test]
async fn another_asking_is_told_anew_and_the_count_is_of_what_waits_for_the_person() {
    let scene = scene().await;
    let (newsroom, town) = (scene.newsroom(), &scene.town);
    let count = async |actor| waiting_for(newsroom, &newsroom.store.read(), actor).await.unwrap();
    let id = scene.asked().await;
    scene.remind().await;
    assert_eq!((count(&town.manager).await, count(&town.stranger).await), (1, 1));
    assert_eq!((count(&town.writer).await, count(&town.expert).await), (0, 0));
    approve::approve(newsroom, &town.stranger, id, scene.message(id).await.revision).await.unwrap();
    assert_eq!(count(&town.stranger).await, 0, "their part is done");
    approve::reject(newsroom, &town.manager, id, scene.message(id).await.revision, "te vroeg").await.unwrap();
    assert_eq!((scene.remind().await, count(&town.manager).await), (0, 0));
    scene.turn(60);
    approve::submit(newsroom, &town.writer, id, scene.message(id).await.revision).await.unwrap();
    scene.remind().await;
    assert_eq!(scene.told(id, town.manager.person).await, [Why::Asked, Why::Asked], "it was asked again");
}
