//! A blocking finding let pass for one text: by whom the clause says, never by the writer, with a reason, and asked anew when anything changes.

use crate::scene::{Scene, content, scene};
use folkmoot_model::{
    event::ObjectKind,
    guideline::{Guideline, clause::Clause, finding::Severity},
    ids::{GuidelineId, MessageId},
    obstacle::Obstacle,
    outgoing::message::MessageState,
};
use folkmoot_newsroom::{
    Refusal,
    guideline::watch,
    outgoing::{approve, draft, overriding},
};
use folkmoot_store as store;
use serde_json::json;

const TEXT: &str = "De brug is dicht. Bel de buurtlijn: 06 1234 5678.";
/// Personal data: whoever signs the guideline may let it pass.
const CLAUSE: &str = "6.1";

impl Scene {
    async fn started(&self, text: &str) -> MessageId {
        draft::start(self.newsroom(), &self.town.writer, self.draft(text)).await.unwrap()
    }

    async fn revision(&self, id: MessageId) -> i64 {
        self.message(id).await.revision
    }

    /// A new version of the guideline in force.
    async fn ruled(&self, change: impl Fn(&mut Clause)) {
        let newsroom = self.newsroom();
        let before = newsroom.guideline(&newsroom.store.read()).await.unwrap();
        let mut next = Guideline {
            id: GuidelineId::new(&*newsroom.mint),
            version: before.version + 1,
            in_force_from: newsroom.now(),
            ..before
        };
        next.clauses.iter_mut().for_each(change);
        let tx = newsroom.store.begin().await.unwrap();
        store::guidelines::insert(&tx, &next).await.unwrap();
        tx.commit(&[newsroom.own_event("test", "signed", ObjectKind::Guideline, next.id.0, json!({}))]).await.unwrap();
    }

    async fn passes(&self, id: MessageId, reason: &str) -> Result<(), Refusal> {
        let revision = self.revision(id).await;
        overriding::let_pass(self.newsroom(), &self.town.manager, id, revision, CLAUSE, reason).await
    }

    async fn asks(&self, id: MessageId) -> Result<(), Refusal> {
        approve::submit(self.newsroom(), &self.town.writer, id, self.revision(id).await).await
    }

    async fn approves(&self, id: MessageId) -> Result<(), Refusal> {
        approve::approve(self.newsroom(), &self.town.manager, id, self.revision(id).await).await
    }
}

fn is_blocked(result: &Result<(), Refusal>) -> bool {
    matches!(result, Err(Refusal::Findings(found)) if found.iter().any(|one| one.clause == CLAUSE && one.blocks()))
}

#[tokio::test]
async fn what_is_let_pass_goes_out_and_stands_on_the_record() {
    let scene = scene().await;
    let id = scene.started(TEXT).await;
    assert!(is_blocked(&scene.asks(id).await));
    let seen = scene.revision(id).await;
    scene.passes(id, " their own line, they asked us to name it ").await.unwrap();
    let stale = approve::submit(scene.newsroom(), &scene.town.writer, id, seen).await;
    assert!(matches!(stale, Err(Refusal::Stale)), "whoever has not seen it looks again: {stale:?}");
    scene.asks(id).await.unwrap();
    scene.approves(id).await.unwrap();
    scene.turn(20);
    scene.settle().await;
    assert_eq!(scene.on_the_network().await, [TEXT]);
    let read = scene.newsroom().store.read();
    let passed = store::overrides::of_message(&read, id).await.unwrap();
    assert_eq!(passed.len(), 1);
    assert_eq!(
        (passed[0].eyes.approver(), passed[0].reason.as_str()),
        (scene.town.manager.person, "their own line, they asked us to name it")
    );
    let events = store::events::of_object(&read, ObjectKind::Message, id.0, 9).await.unwrap();
    let event = events.iter().find(|event| event.verb == "overrode").unwrap();
    assert_eq!(event.particulars["clause"], CLAUSE);
    assert!(!event.particulars.to_string().contains("06 1234"), "the number itself is no part of the record");
}

#[tokio::test]
async fn it_takes_the_right_a_reason_and_another_person() {
    let scene = scene().await;
    let (newsroom, town) = (scene.newsroom(), &scene.town);
    let id = scene.started(TEXT).await;
    let pass = |actor, revision, clause, reason| overriding::let_pass(newsroom, actor, id, revision, clause, reason);
    let empty = pass(&town.manager, 1, CLAUSE, " ").await;
    assert!(matches!(empty, Err(Refusal::Field { field: "reason", .. })), "{empty:?}");
    let words = "x".repeat(1_001);
    let long = pass(&town.manager, 1, CLAUSE, &words).await;
    assert!(matches!(long, Err(Refusal::Field { key: "error-reason-long", .. })), "{long:?}");
    assert!(matches!(pass(&town.manager, 7, CLAUSE, "why").await, Err(Refusal::Stale)));
    for (who, actor) in [("an editor", &town.writer), ("the expert", &town.expert), ("another department", &town.stranger)] {
        let refused = pass(actor, 1, CLAUSE, "why").await;
        assert!(matches!(refused, Err(Refusal::NoRight)), "{who}: {refused:?}");
    }
    for clause in ["5.2", "2.1", "9.9"] {
        let refused = pass(&town.manager, 1, clause, "why").await;
        assert!(
            matches!(&refused, Err(Refusal::Obstacles(all)) if matches!(&all[..], [Obstacle::NotOverridable { .. }])),
            "{clause}: {refused:?}"
        );
    }
    // whoever wrote it is never alone with it, also where one person may send alone
    let own = draft::start(newsroom, &town.manager, scene.draft(TEXT)).await.unwrap();
    let refused = overriding::let_pass(newsroom, &town.manager, own, 1, CLAUSE, "why").await;
    assert!(matches!(&refused, Err(Refusal::Obstacles(all)) if all == &[Obstacle::OwnWork]), "{refused:?}");
    assert!(
        is_blocked(&approve::break_glass(newsroom, &town.manager, own, 1, "danger").await),
        "breaking the glass passes no clause"
    );
}

#[tokio::test]
async fn another_text_and_another_clause_ask_again() {
    let scene = scene().await;
    let id = scene.started(TEXT).await;
    scene.passes(id, "their own line").await.unwrap();
    let change = draft::Draft { content: content(scene.town.account, &format!("{TEXT} Nu.")), ..scene.draft("") };
    draft::edit(scene.newsroom(), &scene.town.writer, id, scene.revision(id).await, change).await.unwrap();
    assert!(is_blocked(&scene.asks(id).await), "another text");
    scene.passes(id, "still their own line").await.unwrap();
    scene.asks(id).await.unwrap();
    scene.approves(id).await.unwrap();
    // an unrelated change of the guideline asks nothing; one of the clause sends it back at once
    scene
        .ruled(|clause| {
            if clause.number == "5.7" {
                clause.severity = Severity::Warn;
            }
        })
        .await;
    assert_eq!(watch::hold_cleared(scene.newsroom()).await.unwrap(), 0);
    scene
        .ruled(|clause| {
            if clause.number == CLAUSE {
                clause.source = Some("a newer law".to_owned());
            }
        })
        .await;
    assert_eq!(watch::hold_cleared(scene.newsroom()).await.unwrap(), 1);
    let state = scene.message(id).await.state;
    assert!(matches!(&state, MessageState::Rejected { held_by: Some(by), .. } if by.clauses == [CLAUSE]), "{state:?}");
    scene.turn(60);
    scene.settle().await;
    assert_eq!(scene.on_the_network().await, Vec::<String>::new());
}
