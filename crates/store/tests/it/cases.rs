//! Cases, and what belongs to one: notes, handoffs, follow-ups, rules.

use crate::{
    both::{at, event, id, on_both},
    talk::{Talk, open_case, said, talk},
};
use folkmoot_model::{
    event::ObjectKind,
    incoming::{
        case::{Around, Case, CaseState, Closing, PendingOn},
        follow_up::{FollowUp, FollowUpKind, FollowUpState},
        handoff::{Handoff, HandoffAnswer},
        routing::RoutingRule,
    },
    language::Language,
};
use folkmoot_store::{Store, StoreError, cases, follow_ups, handoffs, notes, notes::Note, rules};
use jiff::civil::date;

async fn one_case(store: &Store) -> (Talk, Case) {
    let talk = talk(store).await;
    let post = said(&talk, talk.author, "De lamp is kapot", 0);
    let tx = store.begin().await.unwrap();
    let case = open_case(&tx, &talk, &post, |_| {}).await;
    tx.commit(&[event(ObjectKind::Case, case.id.0)]).await.unwrap();
    (talk, case)
}

#[tokio::test]
async fn numbers_count_on_within_a_month_and_come_back_with_the_transaction() {
    on_both(async |store| {
        let tx = store.begin().await.unwrap();
        assert_eq!(cases::next_number(&tx, date(2026, 11, 30)).await.unwrap(), "2026-11-0001");
        assert_eq!(cases::next_number(&tx, date(2026, 11, 1)).await.unwrap(), "2026-11-0002");
        assert_eq!(cases::next_number(&tx, date(2026, 12, 1)).await.unwrap(), "2026-12-0001");
        tx.commit_bookkeeping("a test").await.unwrap();
        let tx = store.begin().await.unwrap();
        assert_eq!(cases::next_number(&tx, date(2026, 11, 2)).await.unwrap(), "2026-11-0003");
        tx.roll_back().await.unwrap();
        let tx = store.begin().await.unwrap();
        assert_eq!(cases::next_number(&tx, date(2026, 11, 2)).await.unwrap(), "2026-11-0003");
    })
    .await;
}

#[tokio::test]
async fn a_case_reads_back_whole_and_a_stale_change_is_refused() {
    on_both(async |store| {
        let (talk, case) = one_case(&store).await;
        let read = store.read();
        assert_eq!(cases::get(&read, case.id).await.unwrap().as_ref(), Some(&case));
        assert_eq!(cases::by_number(&read, "2026-11-0001").await.unwrap().as_ref(), Some(&case));
        assert_eq!(cases::by_number(&read, "2026-11-0002").await.unwrap(), None);
        let post = folkmoot_store::posts::get(&read, case.first_post).await.unwrap().unwrap();
        assert_eq!(cases::for_post(&read, case.account, &post.remote_id).await.unwrap(), Some(case.id));
        assert_eq!(cases::for_post(&read, case.account, "unknown").await.unwrap(), None);
        assert_eq!(cases::of_author(&read, talk.author, 5).await.unwrap(), std::slice::from_ref(&case));
        assert_eq!(cases::routed_by(&read, case.id).await.unwrap(), (None, None));

        let closed = Case {
            state: CaseState::Closed,
            owner: Some(talk.town.person.id),
            due_at: None,
            first_answered_at: Some(at(10)),
            answered_at: Some(at(20)),
            closed_at: Some(at(30)),
            closing: Some(Closing::Done),
            reopened: 2,
            revision: 2,
            ..case.clone()
        };
        let tx = store.begin().await.unwrap();
        cases::update(&tx, &closed).await.unwrap();
        assert!(matches!(cases::update(&tx, &closed).await, Err(StoreError::Stale)));
        assert!(matches!(cases::update(&tx, &Case { id: id(), ..closed.clone() }).await, Err(StoreError::NotFound)));
        tx.commit(&[event(ObjectKind::Case, case.id.0)]).await.unwrap();
        assert_eq!(cases::get(&store.read(), case.id).await.unwrap(), Some(closed));
    })
    .await;
}

#[tokio::test]
async fn deadlines_are_found_while_an_answer_is_owed() {
    on_both(async |store| {
        let talk = talk(&store).await;
        let tx = store.begin().await.unwrap();
        let mut all = Vec::new();
        for second in [200, 0, 100, 300] {
            let state = if second == 300 { CaseState::Closed } else { CaseState::New };
            let post = said(&talk, talk.author, "Lamp", second);
            all.push(open_case(&tx, &talk, &post, |case| (case.due_at, case.state) = (Some(at(second)), state)).await);
        }
        tx.commit(&[event(ObjectKind::Case, all[0].id.0)]).await.unwrap();
        let read = store.read();
        let ids = |cases: Vec<Case>| cases.iter().map(|case| case.id).collect::<Vec<_>>();
        assert_eq!(ids(cases::overdue(&read, at(100), 9).await.unwrap()), [all[1].id, all[2].id]);
        assert_eq!(ids(cases::overdue(&read, at(100), 1).await.unwrap()), [all[1].id]);
        assert_eq!(ids(cases::due_before(&read, at(100), 9).await.unwrap()), [all[1].id]);
        assert_eq!(ids(cases::due_soon(&read, at(100), 9).await.unwrap()), [all[0].id]);
    })
    .await;
}

#[tokio::test]
async fn a_handoff_is_answered_once_and_is_open_until_then() {
    on_both(async |store| {
        let (talk, case) = one_case(&store).await;
        let department = talk.town.department.id;
        let handoff = Handoff {
            id: id(),
            case: case.id,
            from: talk.town.person.id,
            to: department,
            expert: Some(talk.town.person.id),
            question: "Wanneer?".to_owned(),
            asked_at: at(10),
            due_at: at(100),
            answer: None,
        };
        let tx = store.begin().await.unwrap();
        handoffs::insert(&tx, &handoff).await.unwrap();
        tx.commit(&[event(ObjectKind::Case, case.id.0)]).await.unwrap();
        let read = store.read();
        let open = [(handoff.clone(), case.number.clone(), case.subject.clone())];
        assert_eq!(handoffs::open_for(&read, Some(&[department])).await.unwrap(), open);
        assert_eq!(handoffs::open_for(&read, None).await.unwrap(), open);
        assert_eq!(handoffs::open_for(&read, Some(&[id()])).await.unwrap(), []);
        assert_eq!(cases::around(&read, case.id).await.unwrap(), Around { open_handoffs: 1, ..Around::default() });

        let answer = HandoffAnswer { by: talk.town.person.id, text: "Morgen.".to_owned(), may_be_public: true, at: at(20) };
        let tx = store.begin().await.unwrap();
        handoffs::answer(&tx, handoff.id, &answer).await.unwrap();
        assert!(matches!(handoffs::answer(&tx, handoff.id, &answer).await, Err(StoreError::Stale)));
        assert!(matches!(handoffs::answer(&tx, id(), &answer).await, Err(StoreError::NotFound)));
        tx.commit(&[event(ObjectKind::Case, case.id.0)]).await.unwrap();
        let answered = Handoff { answer: Some(answer), ..handoff };
        assert_eq!(handoffs::get(&store.read(), answered.id).await.unwrap().as_ref(), Some(&answered));
        assert_eq!(handoffs::of_case(&store.read(), case.id).await.unwrap(), [answered]);
        assert_eq!(handoffs::open_for(&store.read(), None).await.unwrap(), []);
        assert_eq!(cases::around(&store.read(), case.id).await.unwrap(), Around::default());
    })
    .await;
}

#[tokio::test]
async fn a_follow_up_is_open_until_the_citizen_has_been_told() {
    on_both(async |store| {
        let (talk, case) = one_case(&store).await;
        let mut work = FollowUp {
            id: id(),
            case: case.id,
            kind: FollowUpKind::WorkOrder,
            description: "Lamp 12".to_owned(),
            owner: talk.town.person.id,
            due_at: at(500),
            state: FollowUpState::Open,
            planned_at: at(10),
        };
        let tx = store.begin().await.unwrap();
        follow_ups::insert(&tx, &work).await.unwrap();
        tx.commit(&[event(ObjectKind::Case, case.id.0)]).await.unwrap();
        let outcome = "hangt er".to_owned();
        let done = FollowUpState::Done { at: at(20), outcome: outcome.clone(), telling: None };
        let told = FollowUpState::Told { done_at: at(20), outcome, at: at(30), delivery: None };
        let open = Around { open_follow_ups: 1, ..Around::default() };
        let untold = Around { untold_follow_ups: 1, ..Around::default() };
        for (state, around) in [(FollowUpState::Open, open), (done, untold), (told, Around::default())] {
            work.state = state;
            let tx = store.begin().await.unwrap();
            follow_ups::update(&tx, &work).await.unwrap();
            tx.commit(&[event(ObjectKind::Case, case.id.0)]).await.unwrap();
            let read = store.read();
            assert_eq!(follow_ups::get(&read, work.id).await.unwrap().as_ref(), Some(&work));
            assert_eq!(follow_ups::of_case(&read, case.id).await.unwrap(), std::slice::from_ref(&work));
            assert_eq!(cases::around(&read, case.id).await.unwrap(), around);
            let expected = usize::from(around != Around::default());
            assert_eq!(follow_ups::open(&read, Some(&[case.department])).await.unwrap().len(), expected);
            assert_eq!(follow_ups::open(&read, Some(&[id()])).await.unwrap(), []);
        }
        let tx = store.begin().await.unwrap();
        assert!(matches!(follow_ups::update(&tx, &FollowUp { id: id(), ..work }).await, Err(StoreError::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn notes_stand_in_the_order_they_were_written() {
    on_both(async |store| {
        let (talk, case) = one_case(&store).await;
        let note = |second| Note { id: id(), case: case.id, by: talk.town.person.id, text: "Gebeld.".to_owned(), at: at(second) };
        let (second, first) = (note(20), note(10));
        let tx = store.begin().await.unwrap();
        notes::insert(&tx, &second).await.unwrap();
        notes::insert(&tx, &first).await.unwrap();
        tx.commit(&[event(ObjectKind::Case, case.id.0)]).await.unwrap();
        assert_eq!(notes::of_case(&store.read(), case.id).await.unwrap(), [first, second]);
    })
    .await;
}

#[tokio::test]
async fn rules_are_tried_in_their_order() {
    on_both(async |store| {
        let (talk, case) = one_case(&store).await;
        let rule = |position| RoutingRule {
            id: id(),
            position,
            words: vec!["lantaarn*".to_owned(), "γέφυρα".to_owned()],
            account: Some(case.account),
            language: Some(Language::dutch()),
            department: talk.town.department.id,
        };
        let (last, mut first) = (rule(2), rule(1));
        let tx = store.begin().await.unwrap();
        rules::insert(&tx, &last).await.unwrap();
        rules::insert(&tx, &first).await.unwrap();
        assert_eq!(rules::all(&tx).await.unwrap(), [first.clone(), last.clone()]);
        (first.position, first.account) = (3, None);
        rules::update(&tx, &first).await.unwrap();
        assert_eq!(rules::all(&tx).await.unwrap(), [last.clone(), first.clone()]);
        rules::delete(&tx, last.id).await.unwrap();
        assert!(matches!(rules::delete(&tx, last.id).await, Err(StoreError::NotFound)));
        assert!(matches!(rules::update(&tx, &last).await, Err(StoreError::NotFound)));
        assert_eq!(rules::all(&tx).await.unwrap(), [first]);
    })
    .await;
}

#[tokio::test]
async fn a_case_stands_under_one_tab() {
    use cases::Tab;
    let expected = [
        (CaseState::New, None, Tab::ToAnswer),
        (CaseState::Assigned, None, Tab::ToAnswer),
        (CaseState::Pending, Some(PendingOn::Department), Tab::AtDepartment),
        (CaseState::Pending, Some(PendingOn::FollowUp), Tab::FollowUp),
        (CaseState::Answered, None, Tab::Done),
        (CaseState::Resolved, None, Tab::Done),
        (CaseState::Closed, None, Tab::Done),
    ];
    on_both(async |store| {
        let (_, mut case) = one_case(&store).await;
        for (state, pending_on, tab) in expected {
            (case.state, case.pending_on, case.revision) = (state, pending_on, case.revision + 1);
            assert_eq!(Tab::of(&case), tab);
            let tx = store.begin().await.unwrap();
            cases::update(&tx, &case).await.unwrap();
            tx.commit(&[event(ObjectKind::Case, case.id.0)]).await.unwrap();
            for other in Tab::ALL {
                let filter = cases::QueueFilter { tab: other, departments: None, owner: None, search: None, account: None };
                let page = cases::QueuePage { after: None, limit: 9 };
                let rows = cases::queue(&store.read(), &filter, &page).await.unwrap();
                assert_eq!(rows.len(), usize::from(other == tab), "{state:?} under {other:?}");
                assert!(rows.iter().all(|row| row.case == case));
            }
        }
    })
    .await;
}
