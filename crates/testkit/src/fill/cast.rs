//! Who talks: the departments, people and accounts that are there, or invented ones.

use super::chance::Chance;
use folkmoot_model::{
    account::{Account, AccountState},
    count::TextRule,
    event::{Event, ObjectKind, Who},
    ids::{DepartmentId, EventId, PersonId},
    network::{
        NetworkKind,
        capability::{Capability, Deduplication, MediaLimits, RateLimit, Verb},
    },
    staff::person::{Department, Person},
};
use folkmoot_store::{Store, StoreError, Tx, accounts, departments, people};
use jiff::Timestamp;

/// Departments of an invented town.
const DEPARTMENTS: [&str; 8] =
    ["Front office", "Public works", "Green and parks", "Mobility", "Civil affairs", "Sport and culture", "Playgrounds", "Waste"];

/// Who talks.
#[derive(Debug, Clone)]
pub struct Cast {
    /// Departments, at least one.
    pub departments: Vec<DepartmentId>,
    /// Staff, at least one.
    pub people: Vec<PersonId>,
    /// Accounts, at least one.
    pub accounts: Vec<Account>,
}

/// Whoever is there; where there is nobody, somebody is invented.
pub(super) async fn of(store: &Store, chance: &mut Chance, now: Timestamp) -> Result<Cast, StoreError> {
    let read = store.read();
    let mut cast = Cast {
        departments: departments::all(&read).await?.into_iter().map(|department| department.id).collect(),
        people: people::all(&read).await?.into_iter().map(|(person, _)| person.id).collect(),
        accounts: accounts::all(&read).await?,
    };
    if !cast.departments.is_empty() && !cast.people.is_empty() && !cast.accounts.is_empty() {
        return Ok(cast);
    }
    let tx = store.begin().await?;
    invent(&tx, &mut cast, chance, now).await?;
    let event = Event {
        id: EventId(chance.id_at(now)),
        at: now,
        who: Who::Newsroom("fill".to_owned()),
        verb: "set_up".to_owned(),
        object: ObjectKind::Organisation,
        object_id: uuid::Uuid::nil(),
        particulars: serde_json::json!({}),
    };
    tx.commit(&[event]).await?;
    Ok(cast)
}

async fn invent(tx: &Tx, cast: &mut Cast, chance: &Chance, now: Timestamp) -> Result<(), StoreError> {
    if cast.departments.is_empty() {
        for (colour, name) in (1..=6).cycle().zip(DEPARTMENTS) {
            let id = DepartmentId(chance.id_at(now));
            departments::insert(tx, &Department { id, name: name.to_owned(), colour, parent: None }).await?;
            cast.departments.push(id);
        }
    }
    if cast.people.is_empty() {
        for number in 1..=12 {
            let person = person(PersonId(chance.id_at(now)), number, now);
            people::insert(tx, &person).await?;
            cast.people.push(person.id);
        }
    }
    if cast.accounts.is_empty() {
        for number in 0..6 {
            let account = account(chance, number, cast.departments[number % cast.departments.len()], now);
            accounts::insert(tx, &account).await?;
            cast.accounts.push(account);
        }
    }
    Ok(())
}

fn person(id: PersonId, number: u32, now: Timestamp) -> Person {
    Person {
        id,
        name: format!("Person {number} Invented"),
        email: format!("person{number}@filled.example"),
        title: "Web care".to_owned(),
        locale: "nl".to_owned(),
        theme: "auto".to_owned(),
        joined_at: now,
        left_at: None,
    }
}

fn account(chance: &Chance, number: usize, department: DepartmentId, now: Timestamp) -> Account {
    Account {
        id: chance.id_at(now).into(),
        network: NetworkKind::Rehearsal,
        server: "https://filled.example".to_owned(),
        remote_id: format!("town{number}"),
        handle: format!("town{number}@filled.example"),
        display_name: format!("Town {number}"),
        department,
        purpose: "Figures".to_owned(),
        state: AccountState::Connected,
        capability: Capability {
            verbs: vec![Verb::Publish, Verb::Collect],
            text: TextRule::Plain { limit: 500 },
            media: MediaLimits {
                pictures: 4,
                picture_bytes: 1_000_000,
                picture_pixels: None,
                media_types: vec!["image/png".to_owned()],
                description_chars: 1_500,
            },
            deduplication: Deduplication::OwnKey,
            publish_rate: RateLimit { calls: 30, window_s: 300 },
            source: "invented".to_owned(),
            as_of: now,
        },
        connected_at: now,
        last_ok_at: Some(now),
    }
}
