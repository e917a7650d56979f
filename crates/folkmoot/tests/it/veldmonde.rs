//! Veldmonde is consistent: whatever the hour it is built at, its past obeys the rules the newsroom itself follows.

use crate::demo;
use folkmoot_model::{
    event::{Event, ObjectKind},
    guideline::{
        Guideline,
        clause::Rule,
        review::{Around, ReviewContext, TargetContext},
    },
    ids::AccountId,
    incoming::case::{Case, CaseState},
    outgoing::{
        approval::{Approvals, Clearance},
        cleared::ClearedEdition,
        delivery::{Act, DeliveryState},
        message::{Kind, MessageState},
    },
};
use folkmoot_networks::{
    network::{Network, Sought},
    rehearsal::{Rehearsal, town::Settings},
};
use folkmoot_store::{
    self as store, Address, Page, Store,
    cases::{QueueFilter, QueuePage, Tab},
    events::EventFilter,
    messages::MessageFilter,
};
use jiff::{SignedDuration, Timestamp};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

/// Hours at which somebody may start the demo: a working afternoon, deep in the night, a Sunday, and the nights the clocks change.
const STARTS: [&str; 5] =
    ["2026-11-23T16:44:00Z", "2026-11-24T02:10:00Z", "2026-12-27T11:00:00Z", "2026-03-29T01:30:00Z", "2026-10-25T00:45:00Z"];

struct Built {
    store: Store,
    rehearsal: Rehearsal,
    guideline: Guideline,
    now: Timestamp,
}

async fn build(start: &str, seed: u64) -> Built {
    let now: Timestamp = start.parse().unwrap();
    let store = Store::open(&Address::parse("sqlite::memory:").unwrap()).await.unwrap();
    let rehearsal = Rehearsal::open(None, Settings::ordinary(seed), Arc::new(move || now)).unwrap();
    let town = demo::seed(&store, &rehearsal, now, seed, &|_| "no hash".to_owned(), &|_, token| token.as_bytes().to_vec())
        .await
        .unwrap();
    assert_eq!(town.sign_ins.len(), 12);
    assert!(
        town.sign_ins.iter().all(|s| s.email.ends_with("@veldmonde.example")
            && [&s.name, &s.title, &s.password, &s.role].iter().all(|w| !w.is_empty()))
    );
    let guideline = store::guidelines::in_force(&store.read(), now).await.unwrap().unwrap();
    Built { store, rehearsal, guideline, now }
}

async fn cases(built: &Built) -> Vec<Case> {
    let mut all = Vec::new();
    for tab in [Tab::ToAnswer, Tab::AtDepartment, Tab::FollowUp, Tab::Done] {
        let filter = QueueFilter { tab, departments: None, owner: None, search: None, account: None };
        let page = QueuePage { after: None, limit: 100_000 };
        all.extend(store::cases::queue(&built.store.read(), &filter, &page).await.unwrap().into_iter().map(|row| row.case));
    }
    all
}

async fn events(built: &Built) -> Vec<Event> {
    let page = Page { before: None, limit: 1_000_000 };
    store::events::list(&built.store.read(), &EventFilter::default(), &page).await.unwrap()
}

fn by_object(events: &[Event]) -> HashMap<uuid::Uuid, Vec<&Event>> {
    let mut found: HashMap<uuid::Uuid, Vec<&Event>> = HashMap::new();
    for event in events.iter().rev() {
        found.entry(event.object_id).or_default().push(event);
    }
    found
}

fn count(events: Option<&Vec<&Event>>, verb: &str) -> usize {
    events.map_or(0, |events| events.iter().filter(|event| event.verb == verb).count())
}

#[tokio::test]
async fn the_house_is_there_and_the_queue_is_as_lively_at_any_hour() {
    for start in STARTS {
        let built = build(start, 7).await;
        let read = built.store.read();
        let organisation = store::organisation::get(&read).await.unwrap().unwrap();
        assert!(organisation.rehearsal && organisation.name == "Veldmonde");
        assert_eq!(store::departments::all(&read).await.unwrap().len(), 5);
        let people = store::people::all(&read).await.unwrap();
        assert!(people.len() == 12 && people.iter().all(|(_, grants)| !grants.is_empty()));
        assert_eq!(store::accounts::all(&read).await.unwrap().len(), 6);
        assert!(built.guideline.signed_by.is_some());
        let counts = store::cases::counts(&read, None, built.now).await.unwrap();
        assert!((17..=32).contains(&counts.to_answer), "{start}: {counts:?}");
        assert!((1..=2).contains(&counts.over), "{start}: {counts:?}");
        assert_eq!((counts.at_department, counts.follow_up), (7, 4), "{start}: {counts:?}");
        let hours = built.guideline.promise().unwrap().hours;
        let soon = cases(&built).await.into_iter().filter(|case| {
            let open = matches!(case.state, CaseState::New | CaseState::Assigned);
            let left = case.due_at.map(|due| hours.business_between(built.now, due));
            open && left.is_some_and(|left| left > SignedDuration::ZERO && left <= SignedDuration::from_mins(60))
        });
        assert!(soon.count() >= 3, "{start}");
        let problems = store::deliveries::problem_counts(&read, None, built.now).await.unwrap();
        assert_eq!((problems.failed, problems.uncertain), (1, 1), "{start}");
    }
}

#[tokio::test]
async fn every_clock_is_what_business_time_says() {
    for start in STARTS {
        let built = build(start, 3).await;
        let promise = built.guideline.promise().unwrap();
        let mut with_clock = 0;
        for case in cases(&built).await {
            let posts = store::posts::of_case(&built.store.read(), case.id).await.unwrap();
            let citizens: Vec<Timestamp> =
                posts.iter().filter(|post| post.author.is_some()).map(|post| post.published_at).collect();
            assert_eq!(citizens.iter().max().copied(), Some(case.last_post_at), "{}", case.number);
            assert_eq!(citizens.first().copied(), Some(case.opened_at), "{}", case.number);
            if let Some(due_at) = case.due_at {
                let owed_since = citizens.iter().find(|at| case.answered_at.is_none_or(|answered| **at > answered)).unwrap();
                let restarted = citizens.iter().filter(|at| case.answered_at.is_none_or(|answered| **at > answered));
                let possible: Vec<Timestamp> =
                    restarted.map(|at| promise.hours.deadline(*at, promise.first_answer).unwrap()).collect();
                assert!(possible.contains(&due_at), "{}: owed since {owed_since}", case.number);
                with_clock += 1;
            }
            let closed = case.state == CaseState::Closed;
            assert_eq!((closed, closed), (case.closed_at.is_some(), case.closing.is_some()), "{}", case.number);
            assert!(!closed || case.due_at.is_none(), "{}", case.number);
            assert!(case.first_answered_at.is_none_or(|at| at > case.opened_at) && case.last_post_at <= built.now);
        }
        assert!(with_clock >= 17, "{start}");
    }
}

#[tokio::test]
async fn events_and_states_tell_the_same() {
    let built = build(STARTS[0], 11).await;
    let events = events(&built).await;
    assert!(events.iter().all(|event| event.at <= built.now), "an event lies ahead");
    let of = by_object(&events);
    let mut reopened = 0;
    for case in cases(&built).await {
        let about = of.get(&case.id.0);
        let closed = usize::from(case.state == CaseState::Closed);
        assert_eq!(count(about, "opened"), 1, "{}", case.number);
        assert_eq!(count(about, "closed"), usize::try_from(case.reopened).unwrap() + closed, "{}", case.number);
        assert_eq!(count(about, "reopened"), usize::try_from(case.reopened).unwrap(), "{}", case.number);
        let messages = store::messages::of_case(&built.store.read(), case.id).await.unwrap();
        assert_eq!(count(about, "answered"), messages.len(), "{}", case.number);
        let handoffs = store::handoffs::of_case(&built.store.read(), case.id).await.unwrap();
        assert_eq!(count(about, "handed_off"), handoffs.len(), "{}", case.number);
        assert_eq!(count(about, "handed_back"), handoffs.iter().filter(|handoff| handoff.answer.is_some()).count());
        let follow_ups = store::follow_ups::of_case(&built.store.read(), case.id).await.unwrap();
        assert_eq!(count(about, "told"), follow_ups.iter().filter(|f| f.state.word() == "told").count(), "{}", case.number);
        if let (Some(last), Some(at)) = (about.and_then(|a| a.iter().rfind(|e| e.verb == "closed")), case.closed_at) {
            assert_eq!(last.at, at, "{}", case.number);
        }
        let times: Vec<Timestamp> = about.into_iter().flatten().map(|event| event.at).collect();
        assert!(times.first().is_some_and(|first| *first >= case.opened_at), "{}", case.number);
        reopened += case.reopened;
    }
    assert!(reopened > 10, "{reopened} reopened");
    for event in events.iter().filter(|event| event.object == ObjectKind::Delivery && event.verb == "sent") {
        let delivery = store::deliveries::get(&built.store.read(), event.object_id.into()).await.unwrap().unwrap();
        assert!(matches!(delivery.state, DeliveryState::Sent { receipt: Some(_) }));
        assert_eq!(count(of.get(&event.object_id), "attempted"), usize::try_from(delivery.attempts).unwrap());
        assert_eq!(count(of.get(&event.object_id), "sent"), 1);
    }
}

/// What the outbox would know when it sends.
fn context(kind: Kind, now: Timestamp, accounts: &BTreeMap<AccountId, folkmoot_model::account::Account>) -> ReviewContext {
    let target = |account: &folkmoot_model::account::Account| TargetContext {
        account: account.id,
        network: account.network,
        text: account.capability.text,
        media: account.capability.media.clone(),
    };
    ReviewContext {
        now,
        planned_at: None,
        kind,
        targets: accounts.values().map(target).collect(),
        sending: true,
        facts: Vec::new(),
        around: Around::default(),
        links: Vec::new(),
    }
}

#[tokio::test]
async fn nothing_was_published_that_the_guideline_blocks_or_nobody_else_read() {
    let built = build(STARTS[0], 5).await;
    let read = built.store.read();
    let accounts: BTreeMap<AccountId, _> = store::accounts::all(&read).await.unwrap().into_iter().map(|a| (a.id, a)).collect();
    let (mut published, mut replies) = (0, 0);
    for are_replies in [false, true] {
        let filter = MessageFilter { states: vec!["published".to_owned()], replies: are_replies, ..MessageFilter::default() };
        for row in store::messages::list(&read, &filter, &Page { before: None, limit: 100_000 }).await.unwrap() {
            let message = row.message;
            let edition = store::editions::get(&read, message.edition).await.unwrap().unwrap();
            let approval = store::approvals::latest(&read, edition.id).await.unwrap().expect("approved");
            let context = context(message.kind, built.now, &accounts);
            let given = store::approvals::of_edition(&read, edition.id).await.unwrap();
            let approvals = Approvals { given: &given, ..Approvals::one(&approval) };
            let cleared = ClearedEdition::clear(&message, &edition, &built.guideline, approvals, &context);
            assert!(cleared.is_ok(), "{}: {:?}", message.title, cleared.err());
            match &approval.clearance {
                Clearance::FourEyes { eyes } | Clearance::Step { eyes, .. } => assert_ne!(eyes.approver(), message.writer),
                Clearance::Standing { clause, .. } => {
                    let alone = built.guideline.clauses.iter().find(|c| c.number == *clause).unwrap();
                    assert!(message.in_reply_to.is_some() && alone.rule == Rule::AnswerAlone);
                    replies += 1;
                }
                Clearance::BreakGlass { .. } | Clearance::Crisis { .. } => panic!("nobody broke the glass"),
            }
            let MessageState::Published { at } = message.state else { panic!("asked for published ones") };
            assert!(approval.at <= at && message.created_at <= approval.at);
            published += 1;
        }
    }
    assert!(published > 500 && replies > 400, "{published} published, {replies} replies");
}

#[tokio::test]
async fn the_network_agrees_and_nothing_comes_in_twice() {
    let built = build(STARTS[0], 2).await;
    let read = built.store.read();
    for account in store::accounts::all(&read).await.unwrap() {
        let access = built.rehearsal.access(&account.remote_id).unwrap();
        let (cursor, _) = store::cursors::get(&read, account.id, "notifications").await.unwrap().unwrap();
        let batch = built.rehearsal.collect(&access, Some(&cursor)).await.unwrap().value;
        assert!(batch.incoming.is_empty() && !batch.more, "{}: {:?}", account.handle, batch.incoming);
    }
    let board = store::deliveries::BoardFilter { departments: None, problems_only: false };
    let rows = store::deliveries::board(&read, &board, &Page { before: None, limit: 100_000 }, built.now).await.unwrap();
    let mut looked = 0;
    built.rehearsal.mend();
    for row in rows {
        let delivery = row.delivery;
        let remote = row.handle.split('@').next().unwrap();
        let access = built.rehearsal.access(remote).unwrap();
        let sought = Sought { text: "", in_reply_to: None, key: &delivery.key, since: delivery.due_at, known: &[] };
        let found = built.rehearsal.find_sent(&access, &sought).await.unwrap().value;
        match &delivery.state {
            DeliveryState::Sent { receipt } => assert_eq!(&found, receipt, "{}", row.title),
            DeliveryState::Uncertain { .. } => assert!(found.is_some(), "its answer was lost, it stands there"),
            _ => assert!(found.is_none(), "{}", row.title),
        }
        assert_eq!(delivery.act, Act::Publish);
        for (_, of_delivery) in series(&built, &delivery).await {
            assert!(of_delivery.windows(2).all(|pair| pair[0] <= pair[1]), "{}: figures fell", row.title);
        }
        looked += 1;
    }
    assert!(looked > 700, "{looked} deliveries");
    let exchanges = store::exchanges::verify_some(&read, 500).await.unwrap();
    assert!(exchanges.len() == 500 && exchanges.iter().all(|(_, whole)| *whole));
}

async fn series(built: &Built, delivery: &folkmoot_model::outgoing::delivery::Delivery) -> BTreeMap<String, Vec<(u64, u64)>> {
    let mut found: BTreeMap<String, Vec<(u64, u64)>> = BTreeMap::new();
    for (id, _, figures) in store::readings::series(&built.store.read(), delivery.message).await.unwrap() {
        found.entry(id.to_string()).or_default().push((figures.likes, figures.reposts));
    }
    found
}

#[tokio::test]
async fn the_same_seed_and_instant_build_the_same_town() {
    let (one, other, third) = (build(STARTS[0], 1).await, build(STARTS[0], 1).await, build(STARTS[0], 2).await);
    let (first, second) = (events(&one).await, events(&other).await);
    assert!(first.len() > 10_000, "{} events", first.len());
    assert_eq!(first, second);
    assert_ne!(first.len(), events(&third).await.len());
    let numbers: Vec<String> = cases(&one).await.into_iter().map(|case| case.number).collect();
    let distinct: std::collections::HashSet<&String> = numbers.iter().collect();
    assert_eq!(distinct.len(), numbers.len());
}
