//! Fills a store with years of invented talk, quickly and always the same from a seed: for benchmarks and for looking at query plans.
//!
//! Three cases in a hundred are open, the newest ones; the rest is history. About every third post is ours. Nobody in it exists.
//!
//! | module | what |
//! |---|---|
//! | `chance` | a small generator, the same everywhere |
//! | `cast` | departments, people and accounts, when there are none |
//! | `talk` | what is said, case by case |

mod cast;
mod chance;
mod talk;

pub use cast::Cast;

use chance::Chance;
use folkmoot_model::event::{Event, ObjectKind, Who};
use folkmoot_store::{Store, StoreError, authors, cases, exchanges, follow_ups, handoffs, posts};
use jiff::{SignedDuration, Timestamp};
use talk::{Talk, Teller};

/// Cases that go in with one transaction.
const AT_ONCE: u64 = 1_000;
/// How far the history goes back.
const HISTORY: SignedDuration = SignedDuration::from_hours(24 * 730);
/// Cases per author, on average.
const CASES_PER_AUTHOR: u64 = 4;
/// Posts understood from one exchange.
const POSTS_PER_EXCHANGE: usize = 20;

/// Adds so many cases with so many posts altogether (at least one each) to a store without cases, ending now. Departments, people and
/// accounts that are there are used; where there are none, some are made.
///
/// # Errors
/// The database; [`StoreError::Duplicate`] when there are cases already.
pub async fn fill(store: &Store, cases: u64, posts: u64, seed: u64, now: Timestamp) -> Result<Cast, StoreError> {
    let mut chance = Chance::new(seed);
    let cast = cast::of(store, &mut chance, now).await?;
    let mut teller = Teller::new(&cast, chance, cases, posts.max(cases), HISTORY, now);
    let mut citizens = Vec::new();
    while let Some(told) = teller.next(AT_ONCE) {
        let tx = store.begin().await?;
        while u64::try_from(citizens.len()).unwrap_or(u64::MAX) < (told.until / CASES_PER_AUTHOR).max(1) {
            let (account, author) = teller.citizen(citizens.len());
            let known = authors::upsert(&tx, account.network, &account.server, &author, &teller.mint()).await?;
            citizens.push((account.id, known));
        }
        let Talk { exchanges: raw, posts: said, cases: opened, handoffs: asked, follow_ups: work } =
            teller.tell(&told, &citizens);
        exchanges::insert_all(&tx, &raw).await?;
        posts::insert_all(&tx, &said).await?;
        cases::insert_all(&tx, &opened).await?;
        for handoff in &asked {
            handoffs::insert(&tx, handoff).await?;
        }
        for follow_up in &work {
            follow_ups::insert(&tx, follow_up).await?;
        }
        let events: Vec<Event> = opened
            .iter()
            .map(|case| Event {
                id: teller.id_at(case.opened_at),
                at: case.opened_at,
                who: Who::Newsroom("collect_due".to_owned()),
                verb: "opened".to_owned(),
                object: ObjectKind::Case,
                object_id: case.id.0,
                particulars: serde_json::json!({ "department": case.department }),
            })
            .collect();
        tx.commit(&events).await?;
    }
    Ok(cast)
}

#[cfg(test)]
mod tests {
    use super::*;
    use folkmoot_store::{
        Address,
        cases::{QueueFilter, QueuePage, Tab, counts, queue},
    };

    async fn filled(seed: u64) -> (Store, Vec<String>) {
        let now: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
        let store = Store::open(&Address::Temporary).await.unwrap();
        fill(&store, 1_100, 5_000, seed, now).await.unwrap();
        let mut numbers = Vec::new();
        for tab in Tab::ALL {
            let filter = QueueFilter { tab, departments: None, owner: None, search: None, account: None };
            let rows = queue(&store.read(), &filter, &QueuePage { after: None, limit: 2_000 }).await.unwrap();
            numbers.extend(rows.iter().map(|row| format!("{} {}", row.case.number, row.posts)));
        }
        (store, numbers)
    }

    #[tokio::test]
    async fn the_store_holds_what_was_asked_for_and_the_same_again() {
        let (store, numbers) = filled(1).await;
        let posts: u64 = numbers.iter().map(|line| line.split(' ').next_back().unwrap().parse::<u64>().unwrap()).sum();
        assert_eq!((numbers.len(), posts), (1_100, 5_000));
        let open = counts(&store.read(), None, "2026-11-23T09:00:00Z".parse().unwrap()).await.unwrap();
        assert_eq!(open.to_answer + open.at_department + open.follow_up, 1_100 / 33, "one in 33");
        assert!(open.over > 0 && open.over < open.to_answer, "{open:?}");
        assert_eq!(filled(1).await.1, numbers);
        assert_ne!(filled(2).await.1, numbers);
    }
}
