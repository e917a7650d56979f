//! An invented town to test with: nobody in it exists.

use crate::both::{at, event, id};
use folkmoot_model::{
    account::{Account, AccountState},
    count::TextRule,
    event::ObjectKind,
    ids::AccountId,
    language::Language,
    network::{
        NetworkKind,
        capability::{Capability, Deduplication, MediaLimits, RateLimit, Verb},
        post::Receipt,
    },
    outgoing::{
        delivery::{Act, Delivery, DeliveryKey, DeliveryState},
        edition::{Content, Edition, Target},
        message::{Kind, Message, MessageState, Plan},
    },
    staff::person::{Department, Person},
};
use folkmoot_store::{Store, Tx, accounts, deliveries, departments, editions, messages, people};
use jiff::Timestamp;

/// A department, a person and an account, already stored.
pub struct Town {
    pub department: Department,
    pub person: Person,
    pub account: Account,
}

/// Builds the town in an empty store.
pub async fn town(store: &Store) -> Town {
    let department = Department { id: id(), name: "Front office".to_owned(), colour: 1, parent: None };
    let town = Town { person: person("ada.invented@veldmonde.example"), account: account(&department), department };
    let tx = store.begin().await.unwrap();
    departments::insert(&tx, &town.department).await.unwrap();
    people::insert(&tx, &town.person).await.unwrap();
    accounts::insert(&tx, &town.account).await.unwrap();
    tx.commit(&[event(ObjectKind::Department, town.department.id.0)]).await.unwrap();
    town
}

/// An invented person.
pub fn person(email: &str) -> Person {
    Person {
        id: id(),
        name: "Ada Invented".to_owned(),
        email: email.to_owned(),
        title: "Web care".to_owned(),
        locale: "nl".to_owned(),
        theme: "auto".to_owned(),
        joined_at: at(0),
        left_at: None,
    }
}

/// An invented account of a department.
pub fn account(department: &Department) -> Account {
    let account: AccountId = id();
    let text = TextRule::Plain { limit: 500 };
    let media = MediaLimits {
        pictures: 4,
        picture_bytes: 1_000_000,
        picture_pixels: None,
        media_types: vec!["image/png".to_owned()],
        description_chars: 1500,
    };
    Account {
        id: account,
        network: NetworkKind::Rehearsal,
        server: "https://rehearsal.example".to_owned(),
        remote_id: account.to_string(),
        handle: "town@rehearsal.example".to_owned(),
        display_name: "Town".to_owned(),
        department: department.id,
        purpose: "News".to_owned(),
        state: AccountState::Connected,
        capability: Capability {
            verbs: vec![Verb::Publish, Verb::Measure],
            text,
            media,
            deduplication: Deduplication::IdempotencyKey,
            publish_rate: RateLimit { calls: 30, window_s: 300 },
            source: "invented".to_owned(),
            as_of: at(0),
        },
        connected_at: at(0),
        last_ok_at: None,
    }
}

/// A message with its first edition, not yet stored.
pub fn message(town: &Town, title: &str, text: &str, state: MessageState) -> (Message, Edition) {
    let mut content = Content::empty();
    content.texts.insert(Language::dutch(), text.to_owned());
    content.targets.push(Target { account: town.account.id, language: Language::dutch(), own_text: None });
    let message = Message {
        id: id(),
        title: title.to_owned(),
        kind: Kind::Works,
        department: town.department.id,
        audience: "everyone".to_owned(),
        writer: town.person.id,
        state,
        planned_at: None,
        plan: Plan::default(),
        in_reply_to: None,
        edition: id(),
        created_at: at(0),
        updated_at: at(0),
        revision: 1,
    };
    let hash = content.hash();
    let edition =
        Edition { id: message.edition, message: message.id, number: 1, content, hash, writer: town.person.id, written_at: at(0) };
    (message, edition)
}

/// Stores a message with its edition.
pub async fn put_message(tx: &Tx, (message, edition): &(Message, Edition)) {
    messages::insert(tx, message).await.unwrap();
    editions::insert(tx, edition).await.unwrap();
}

/// A delivery of a message that waits since `due`, not yet stored.
pub fn delivery((message, edition): &(Message, Edition), account: AccountId, due: Timestamp) -> Delivery {
    let id = id();
    Delivery {
        id,
        message: message.id,
        edition: edition.id,
        account,
        part: 0,
        act: Act::Publish,
        key: DeliveryKey(format!("folkmoot-{id}")),
        state: DeliveryState::Pending,
        attempts: 0,
        due_at: due,
        next_try_at: due,
        last_error: None,
        first_sent_at: None,
        updated_at: due,
    }
}

/// What a network says when a post has arrived.
pub fn receipt(remote_id: &str, at: Timestamp) -> Receipt {
    let uri = format!("https://rehearsal.example/posts/{remote_id}");
    Receipt { remote_id: remote_id.to_owned(), url: Some(uri.clone()), uri, at }
}

/// A town with one published message and so many deliveries of it that wait since the beginning.
pub async fn with_deliveries(store: &Store, count: usize) -> (Town, Vec<Delivery>) {
    let town = town(store).await;
    let written = message(&town, "Bridge closed", "De brug is dicht.", MessageState::Published { at: at(0) });
    let all: Vec<Delivery> = (0..count).map(|_| delivery(&written, town.account.id, at(0))).collect();
    let tx = store.begin().await.unwrap();
    put_message(&tx, &written).await;
    for delivery in &all {
        deliveries::insert(&tx, delivery).await.unwrap();
    }
    tx.commit(&[event(ObjectKind::Message, written.0.id.0)]).await.unwrap();
    (town, all)
}
