//! The inbox: pages, filters, search, counts, what is unread.

use crate::{
    both::{at, event, id, on_both},
    talk::{Talk, author, open_case, said, talk},
};
use folkmoot_model::{
    event::ObjectKind,
    ids::{CaseId, DepartmentId},
    incoming::case::{Case, CaseState, PendingOn},
    network::{NetworkKind, post::Visibility},
    staff::person::Department,
};
use folkmoot_store::{
    Store,
    cases::{self, CaseRow, QueueCounts, QueueFilter, QueuePage, Tab},
    departments, news, posts,
    posts::Post,
};

fn under(tab: Tab) -> QueueFilter {
    QueueFilter { tab, departments: None, owner: None, search: None, account: None }
}

async fn page(store: &Store, filter: &QueueFilter, after: Option<&CaseRow>, limit: u32) -> Vec<CaseRow> {
    let after = after.map(|row| (row.sort_at, row.case.id.0));
    cases::queue(&store.read(), filter, &QueuePage { after, limit }).await.unwrap()
}

async fn ids(store: &Store, filter: &QueueFilter) -> Vec<CaseId> {
    page(store, filter, None, 100).await.iter().map(|row| row.case.id).collect()
}

async fn found(store: &Store, words: &str) -> Vec<CaseId> {
    ids(store, &QueueFilter { search: Some(words.to_owned()), ..under(Tab::ToAnswer) }).await
}

/// Twenty cases in turn in two departments, due in an order that is not the one they came in, with two due at the same instant.
async fn busy(store: &Store) -> (Talk, DepartmentId, Vec<Case>) {
    let talk = talk(store).await;
    let parks = Department { id: id(), name: "Parks".to_owned(), colour: 4, parent: None };
    let tx = store.begin().await.unwrap();
    departments::insert(&tx, &parks).await.unwrap();
    let mut all = Vec::new();
    for n in 0..20_i64 {
        let post = said(&talk, talk.author, &format!("Vraag {n}"), n);
        let opened = open_case(&tx, &talk, &post, |case| {
            case.due_at = Some(at(1000 + (n * 7) % 20 / 2));
            if n % 2 == 1 {
                case.department = parks.id;
            }
        });
        all.push(opened.await);
    }
    tx.commit(&[event(ObjectKind::Case, all[0].id.0)]).await.unwrap();
    all.sort_by_key(|case| (case.due_at, case.id));
    (talk, parks.id, all)
}

#[tokio::test]
async fn pages_follow_each_other_without_hole_or_repetition() {
    on_both(async |store| {
        let (talk, parks, all) = busy(&store).await;
        let both = Some(vec![talk.town.department.id, parks]);
        let filters = [
            (under(Tab::ToAnswer), None),
            (QueueFilter { departments: both, ..under(Tab::ToAnswer) }, None),
            (QueueFilter { departments: Some(vec![parks]), ..under(Tab::ToAnswer) }, Some(parks)),
            (QueueFilter { search: Some("vraag".to_owned()), ..under(Tab::ToAnswer) }, None),
            (QueueFilter { account: Some(talk.town.account.id), ..under(Tab::ToAnswer) }, None),
        ];
        for (filter, department) in filters {
            let expected: Vec<CaseId> =
                all.iter().filter(|case| department.is_none_or(|d| d == case.department)).map(|case| case.id).collect();
            let mut seen: Vec<CaseRow> = Vec::new();
            loop {
                let rows = page(&store, &filter, seen.last(), 3).await;
                if rows.is_empty() {
                    break;
                }
                seen.extend(rows);
            }
            assert_eq!(seen.iter().map(|row| row.case.id).collect::<Vec<_>>(), expected, "{filter:?}");
        }
        for nothing in [
            QueueFilter { departments: Some(vec![]), ..under(Tab::ToAnswer) },
            QueueFilter { departments: Some(vec![id()]), ..under(Tab::ToAnswer) },
            QueueFilter { account: Some(id()), ..under(Tab::ToAnswer) },
            QueueFilter { owner: Some(talk.town.person.id), ..under(Tab::ToAnswer) },
            under(Tab::Done),
        ] {
            assert_eq!(ids(&store, &nothing).await, [], "{nothing:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_not_to_answer_shows_the_last_spoken_of_first() {
    on_both(async |store| {
        let talk = talk(&store).await;
        let tx = store.begin().await.unwrap();
        let mut done = Vec::new();
        for n in [5, 30, 10] {
            let post = said(&talk, talk.author, "Dank", n);
            let closed = open_case(&tx, &talk, &post, |case| {
                (case.state, case.due_at, case.owner) = (CaseState::Closed, None, Some(talk.town.person.id));
            });
            done.push(closed.await.id);
        }
        tx.commit(&[event(ObjectKind::Case, done[0].0)]).await.unwrap();
        assert_eq!(ids(&store, &under(Tab::Done)).await, [done[1], done[2], done[0]]);
        let mine = QueueFilter { owner: Some(talk.town.person.id), ..under(Tab::Done) };
        let first = page(&store, &mine, None, 1).await;
        let rest = page(&store, &mine, first.last(), 9).await;
        assert_eq!(rest.iter().map(|row| row.case.id).collect::<Vec<_>>(), [done[2], done[0]]);
    })
    .await;
}

#[tokio::test]
async fn a_row_shows_what_the_citizen_said_last_and_whether_somebody_read_it() {
    on_both(async |store| {
        let talk = talk(&store).await;
        let first = said(&talk, talk.author, "De lamp is kapot", 0);
        let tx = store.begin().await.unwrap();
        let case = open_case(&tx, &talk, &first, |_| {}).await;
        let long = "👀".repeat(250);
        let last = Post { case: Some(case.id), visibility: Visibility::Direct, ..said(&talk, talk.author, &long, 20) };
        let ours = Post { case: Some(case.id), author: None, ..said(&talk, talk.author, "We kijken.", 30) };
        posts::insert_all(&tx, &[last.clone(), ours.clone()]).await.unwrap();
        tx.commit(&[event(ObjectKind::Case, case.id.0)]).await.unwrap();

        let row = page(&store, &under(Tab::ToAnswer), None, 9).await.remove(0);
        assert_eq!((row.author_handle.as_str(), row.author_name.as_str()), ("anna@village.example", "anna Invented"));
        assert_eq!((row.posts, row.unread, row.visibility), (3, true, Visibility::Direct));
        assert_eq!((row.network, row.sort_at), (NetworkKind::Rehearsal, case.due_at.unwrap()));
        assert_eq!(row.excerpt, "👀".repeat(200));
        let said: Vec<_> = posts::of_case(&store.read(), case.id).await.unwrap().into_iter().map(|post| post.id).collect();
        assert_eq!(said, [first.id, last.id, ours.id]);

        for (seen, unread) in [(10, true), (21, false), (5, false)] {
            let tx = store.begin().await.unwrap();
            cases::seen(&tx, case.id, at(seen)).await.unwrap();
            tx.commit_bookkeeping("a test").await.unwrap();
            assert_eq!(page(&store, &under(Tab::ToAnswer), None, 9).await[0].unread, unread, "seen at {seen}");
            assert_eq!(news::is_unread(&store.read(), case.id).await.unwrap(), unread);
        }
    })
    .await;
}

#[tokio::test]
async fn a_search_reads_subject_number_author_and_posts_without_case_and_accents() {
    on_both(async |store| {
        let talk = talk(&store).await;
        let tx = store.begin().await.unwrap();
        let bo = author(&tx, &talk.town, "Bóris").await;
        let bridge = open_case(&tx, &talk, &said(&talk, talk.author, "Πότε ανοίγει η γέφυρα;", 0), |_| {}).await;
        let lamp = open_case(&tx, &talk, &said(&talk, bo, "LANTAARN 100% kapot", 1), |_| {}).await;
        let later = Post { case: Some(bridge.id), ..said(&talk, talk.author, "Ook de één_richting klopt niet", 2) };
        posts::insert(&tx, &later).await.unwrap();
        tx.commit(&[event(ObjectKind::Case, bridge.id.0)]).await.unwrap();
        let both = vec![bridge.id, lamp.id];
        for (words, expected) in [
            ("ΓΕΦΥΡΑ", vec![bridge.id]),
            ("lantaarn", vec![lamp.id]),
            ("boris@village", vec![lamp.id]),
            ("Anna inv", vec![bridge.id]),
            ("EEN_RICH", vec![bridge.id]),
            ("100%", vec![lamp.id]),
            ("2026-11-0002", vec![lamp.id]),
            ("2026-11", both.clone()),
            ("  ", both),
            ("een%rich", vec![]),
            ("straat", vec![]),
        ] {
            assert_eq!(found(&store, words).await, expected, "{words}");
        }
        let renamed = Post { text: "Anders gezegd".to_owned(), edited_at: Some(at(9)), ..later };
        let tx = store.begin().await.unwrap();
        posts::revise(&tx, &renamed).await.unwrap();
        tx.commit(&[event(ObjectKind::Post, renamed.id.0)]).await.unwrap();
        assert_eq!(found(&store, "één_rich").await, []);
        assert_eq!(found(&store, "anders").await, [bridge.id]);
    })
    .await;
}

#[tokio::test]
async fn counts_are_per_tab_and_department() {
    on_both(async |store| {
        let (talk, parks, all) = busy(&store).await;
        let tx = store.begin().await.unwrap();
        let states = [
            (CaseState::Pending, Some(PendingOn::Department)),
            (CaseState::Pending, Some(PendingOn::FollowUp)),
            (CaseState::Closed, None),
            (CaseState::Closed, None),
        ];
        // all of them due at 1000 or 1001, one of each department at a time
        for (case, (state, pending_on)) in all.iter().zip(states) {
            let closed_at = (state == CaseState::Closed).then(|| at(500));
            cases::update(&tx, &Case { state, pending_on, closed_at, revision: 2, ..case.clone() }).await.unwrap();
        }
        tx.commit(&[event(ObjectKind::Case, all[0].id.0)]).await.unwrap();
        let (read, house) = (store.read(), talk.town.department.id);
        let expected = QueueCounts { to_answer: 16, over: 2, at_department: 1, follow_up: 1, done_today: 2 };
        assert_eq!(cases::counts(&read, None, at(1003)).await.unwrap(), expected);
        assert_eq!(cases::counts(&read, Some(&[house, parks]), at(1003)).await.unwrap(), expected);
        let of = async |department| cases::counts(&read, Some(&[department]), at(1003)).await.unwrap();
        let (one, other) = (of(house).await, of(parks).await);
        assert_eq!(one.to_answer + other.to_answer, 16);
        assert!(one.to_answer > 0 && other.to_answer > 0);
        assert_eq!(cases::counts(&read, Some(&[]), at(1003)).await.unwrap(), QueueCounts::default());
        assert_eq!(cases::done_since(&read, None, at(500)).await.unwrap(), 2);
        assert_eq!(cases::done_since(&read, None, at(501)).await.unwrap(), 0);
    })
    .await;
}
