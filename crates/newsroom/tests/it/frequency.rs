//! How often an account speaks: messages of all departments count, and the place where it is too often is known before anybody approves.

use crate::scene::{Scene, scene};
use folkmoot_model::{
    guideline::{
        clause::Rule,
        finding::{Finding, FindingCode, Fix},
    },
    ids::MessageId,
    outgoing::message::{Kind, Message, Plan},
};
use folkmoot_newsroom::outgoing::{approve, draft, frequency, review, schedule, withdraw};
use folkmoot_store as store;
use jiff::{SignedDuration, Timestamp};

impl Scene {
    fn at(&self, minutes: i64) -> Timestamp {
        self.newsroom().now() + SignedDuration::from_mins(minutes)
    }

    async fn written(&self, kind: Kind, title: &str, at: Timestamp, plan: Plan) -> MessageId {
        let draft = draft::Draft {
            title: title.to_owned(),
            kind,
            planned_at: Some(at),
            plan,
            ..self.draft(&format!("{title} is op {at} in het zwembad."))
        };
        draft::start(self.newsroom(), &self.town.writer, draft).await.unwrap()
    }

    async fn cleared(&self, id: MessageId) {
        approve::submit(self.newsroom(), &self.town.writer, id, 1).await.unwrap();
        approve::approve(self.newsroom(), &self.town.manager, id, 2).await.unwrap();
    }

    /// What the rule finds about a message.
    async fn too_often(&self, id: MessageId) -> Vec<Finding> {
        let read = self.newsroom().store.read();
        let message: Message = self.message(id).await;
        let edition = store::editions::get(&read, message.edition).await.unwrap().unwrap();
        let guideline = self.newsroom().guideline_for(&read, message.department, message.planned_at).await.unwrap();
        let number = guideline.clauses.iter().find(|one| matches!(one.rule, Rule::Frequency(_))).unwrap().number.clone();
        let found = review::of_message(self.newsroom(), &read, &guideline, &message, &edition).await.unwrap();
        found.into_iter().filter(|finding| finding.clause == number).collect()
    }
}

#[tokio::test]
async fn a_message_too_near_to_another_says_which_and_when_instead() {
    let scene = scene().await;
    let noon = scene.at(180);
    let first = scene.written(Kind::Works, "Molenbrug", noon, Plan::default()).await;
    let second = scene.written(Kind::Event, "Kermis", noon + SignedDuration::from_mins(5), Plan::default()).await;
    assert!(scene.too_often(second).await.is_empty(), "a draft counts for nobody");
    scene.cleared(first).await;
    let found = scene.too_often(second).await;
    assert_eq!(found.iter().map(|one| one.code).collect::<Vec<_>>(), [FindingCode::TooSoon]);
    assert_eq!(found[0].particulars["others"], "Molenbrug");
    assert_eq!(found[0].particulars["message"], first.to_string());
    assert_eq!(found[0].fix, Some(Fix::MoveTo { at: noon + SignedDuration::from_mins(15) }));
    assert!(scene.too_often(first).await.is_empty(), "not beside itself");

    // a place that is too near is known to the calendar; danger goes out all the same and counts for the others
    scene.cleared(second).await;
    let danger = scene.written(Kind::Emergency, "Storm", noon + SignedDuration::from_mins(30), Plan::default()).await;
    scene.cleared(danger).await;
    assert!(scene.too_often(danger).await.is_empty());
    let read = scene.newsroom().store.read();
    let crowded = frequency::crowded(scene.newsroom(), &read, scene.at(0), scene.at(600)).await.unwrap();
    let places: Vec<_> = crowded.iter().map(|one| (one.message, one.code, one.count, one.with.clone())).collect();
    assert_eq!(places, [(first, FindingCode::TooSoon, 5, vec![second]), (second, FindingCode::TooSoon, 5, vec![first])]);
    let later = noon + SignedDuration::from_mins(60);
    schedule::reschedule(scene.newsroom(), &scene.town.manager, second, scene.message(second).await.revision, later)
        .await
        .unwrap();
    assert_eq!(frequency::crowded(scene.newsroom(), &read, scene.at(0), scene.at(600)).await.unwrap(), []);
    withdraw::withdraw(scene.newsroom(), &scene.town.manager, danger, scene.message(danger).await.revision, "over")
        .await
        .unwrap();
    assert!(scene.too_often(second).await.is_empty());
}

#[tokio::test]
async fn what_is_under_embargo_is_counted_and_not_named_to_others() {
    let scene = scene().await;
    let (noon, until) = (scene.at(180), scene.at(170));
    let plan = Plan { embargo_until: Some(until), ..Plan::default() };
    let secret = scene.written(Kind::News, "Geheim", noon, plan).await;
    scene.cleared(secret).await;
    let other = scene.written(Kind::Event, "Kermis", noon + SignedDuration::from_mins(5), Plan::default()).await;
    assert_eq!(scene.too_often(other).await[0].particulars["others"], "Geheim", "their own department knows");
    let draft = draft::Draft {
        department: scene.town.parks,
        title: "Park".to_owned(),
        planned_at: Some(noon + SignedDuration::from_mins(6)),
        ..scene.draft("Het park is open.")
    };
    let parks = draft::start(scene.newsroom(), &scene.town.writer, draft).await.unwrap();
    let found = scene.too_often(parks).await;
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(!format!("{found:?}").contains("Geheim") && !found[0].particulars.contains_key("message"), "{found:?}");
}
