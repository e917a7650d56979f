//! Collecting while things happen: nothing is lost, nothing comes twice, and what could not be had is told.

use crate::fake::{CITIZEN, Fake, Manners, TOWN};
use folkmoot_model::{
    network::{
        error::NetworkErrorKind as Kind,
        post::{Batch, Incoming, MissedStretch},
    },
    outgoing::delivery::DeliveryKey,
};
use folkmoot_networks::network::{Network, Sought};
use proptest::prelude::*;

/// Collects until there is no more; texts in the order they came, and gaps.
async fn drain(fake: &Fake, cursor: &mut Option<String>) -> (Vec<String>, Vec<MissedStretch>) {
    let (mastodon, access) = (fake.server.mastodon(), fake.server.access(TOWN));
    let (mut texts, mut gaps) = (Vec::new(), Vec::new());
    for _ in 0..1000 {
        let Batch { incoming, next_cursor, more, gaps: new } = mastodon.collect(&access, cursor.as_deref()).await.unwrap().value;
        texts.extend(incoming.into_iter().filter_map(|one| if let Incoming::Post(post) = one { Some(post.text) } else { None }));
        gaps.extend(new);
        *cursor = next_cursor;
        if !more {
            return (texts, gaps);
        }
    }
    panic!("collecting never ended");
}

fn say(fake: &Fake, from: usize, to: usize) -> Vec<String> {
    let texts: Vec<String> = (from..to).map(|number| format!("post {number}")).collect();
    fake.with(|world| {
        for text in &texts {
            world.post(CITIZEN, text, "public", None);
        }
    });
    texts
}

#[tokio::test]
async fn waves_of_every_size_come_in_once_and_in_order() {
    for manners in [Manners::default(), Manners { newest_first: true, ..Manners::default() }] {
        let fake = Fake::start(manners).await;
        let (mut cursor, mut number) = (None, 0);
        assert_eq!(drain(&fake, &mut cursor).await.0, Vec::<String>::new());
        for wave in [0, 1, 39, 40, 41, 80, 0, 121, 1] {
            let said = say(&fake, number, number + wave);
            let (texts, gaps) = drain(&fake, &mut cursor).await;
            assert_eq!((texts, gaps), (said, Vec::new()), "{wave} with {manners:?}");
            number += wave;
        }
    }
}

#[tokio::test]
async fn without_a_cursor_it_begins_at_the_newest_few() {
    let fake = Fake::start(Manners::default()).await;
    let said = say(&fake, 0, 100);
    let mut cursor = None;
    assert_eq!(drain(&fake, &mut cursor).await.0, said[80..]);
    assert_eq!(drain(&fake, &mut cursor).await.0, Vec::<String>::new());
}

#[tokio::test]
async fn what_fell_off_the_servers_list_is_a_gap() {
    let fake = Fake::start(Manners { newest_first: true, keeps: Some(64), ..Manners::default() }).await;
    let mut cursor = None;
    say(&fake, 0, 1);
    drain(&fake, &mut cursor).await;
    let said = say(&fake, 1, 101);
    let (texts, gaps) = drain(&fake, &mut cursor).await;
    assert_eq!(texts, said[36..]);
    let [gap] = &gaps[..] else { panic!("{gaps:?}") };
    assert!(gap.from < gap.to && gap.reason.contains("ends before"), "{gap:?}");
    say(&fake, 101, 102);
    assert_eq!(drain(&fake, &mut cursor).await.1, Vec::new(), "a gap is told once");
}

#[tokio::test]
async fn a_list_that_is_just_long_enough_is_no_gap() {
    let fake = Fake::start(Manners { newest_first: true, keeps: Some(64), ..Manners::default() }).await;
    let mut cursor = None;
    say(&fake, 0, 1);
    drain(&fake, &mut cursor).await;
    let said = say(&fake, 1, 64);
    assert_eq!(drain(&fake, &mut cursor).await, (said, Vec::new()));
}

#[tokio::test]
async fn a_cursor_of_somebody_else_is_refused() {
    let fake = Fake::start(Manners::default()).await;
    let error = fake.server.mastodon().collect(&fake.server.access(TOWN), Some("nonsense")).await.unwrap_err();
    assert!(matches!(error.kind, Kind::Refused(_)));
}

#[tokio::test]
async fn not_there_is_said_only_after_everything_was_seen() {
    let key = DeliveryKey("k".to_owned());
    let seek = |since: i64| Sought {
        text: "the one",
        in_reply_to: None,
        key: &key,
        since: crate::fake::instant(since).parse().unwrap(),
        known: &[],
    };
    for (manners, told) in [(Manners::default(), true), (Manners { one_page: Some(40), ..Manners::default() }, false)] {
        let fake = Fake::start(manners).await;
        fake.with(|world| {
            world.post(TOWN, "the one", "public", None);
            world.now += 3_600;
            for number in 0..60 {
                world.post(TOWN, &format!("other {number}"), "public", None);
            }
        });
        let (mastodon, access) = (fake.server.mastodon(), fake.server.access(TOWN));
        let found = mastodon.find_sent(&access, &seek(36_000)).await;
        assert_eq!(found.is_ok_and(|found| found.value.is_some()), told, "{manners:?}");
        // since a moment that the newest page reaches back to, both know that it is not there
        fake.with(|world| {
            world.now += 3_600;
            world.post(TOWN, "newest", "public", None);
        });
        let since = fake.with(|world| world.now - 10);
        assert_eq!(mastodon.find_sent(&access, &seek(since)).await.unwrap().value, None, "{manners:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_rhythm_of_posting_and_collecting_loses_nothing(
        waves in proptest::collection::vec(0usize..95, 1..6), newest_first: bool, deleted in proptest::collection::vec(any::<prop::sample::Index>(), 0..3)
    ) {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
            let fake = Fake::start(Manners { newest_first, ..Manners::default() }).await;
            let (mut cursor, mut number, mut all) = (None, 0, Vec::new());
            drain(&fake, &mut cursor).await;
            for wave in &waves {
                say(&fake, number, number + wave);
                number += wave;
                all.extend(drain(&fake, &mut cursor).await.0);
                // a citizen takes a post back: its notification goes with it, perhaps the very one the cursor stands on
                fake.with(|world| {
                    for which in &deleted {
                        if !world.statuses.is_empty() {
                            let gone = world.statuses[which.index(world.statuses.len())].id;
                            world.statuses.retain(|status| status.id != gone);
                            world.notifications.retain(|(_, _, status, _)| *status != gone);
                        }
                    }
                });
            }
            let expected: Vec<String> = (0..number).map(|number| format!("post {number}")).collect();
            assert_eq!(all, expected);
        });
    }
}
