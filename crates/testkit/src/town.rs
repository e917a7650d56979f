//! A small town for tests: two departments, five people, a guideline in force, one account. Invented.

use crate::clock::{ManualClock, SeededMint};
use folkmoot_model::{
    account::{Account, AccountState},
    event::ObjectKind,
    guideline::starter::starter,
    ids::{AccountId, DepartmentId, GuidelineId, MessageId, Mint, PersonId},
    language::Language,
    network::{NetworkKind, capability::Capability},
    organisation::Organisation,
    outgoing::{
        edition::{Content, Target},
        message::{Kind, Plan},
    },
    staff::{
        person::{Actor, Department, Grant, Person},
        role::Role,
    },
};
use folkmoot_newsroom::{
    Clock, Networks, Newsroom, Refusal, Settings, Vault,
    newsroom::token_name,
    outgoing::{
        approve,
        draft::{self, Draft},
    },
};
use folkmoot_store::{self as store, Store, Tx};
use jiff::Timestamp;
use serde_json::json;
use std::sync::Arc;
use url::Url;

/// Everything a test holds.
pub struct TestTown {
    /// The newsroom.
    pub newsroom: Newsroom,
    /// Its clock, unless the system's is used.
    pub clock: Option<ManualClock>,
    /// Public works.
    pub works: DepartmentId,
    /// Parks.
    pub parks: DepartmentId,
    /// Its one account, owned by public works.
    pub account: AccountId,
    /// Writes and handles cases, everywhere.
    pub writer: Actor,
    /// Approves and leads, everywhere.
    pub manager: Actor,
    /// Expert of public works.
    pub expert: Actor,
    /// Front office of parks only.
    pub stranger: Actor,
}

impl TestTown {
    /// A text in Dutch for the town's account.
    pub fn content(&self, text: &str) -> Content {
        let mut content = Content::empty();
        content.texts.insert(Language::dutch(), text.to_owned());
        content.targets = vec![Target { account: self.account, language: Language::dutch(), own_text: None }];
        content
    }

    /// A draft of public works for no time; what else a test wants it changes.
    pub fn draft(&self, title: &str, text: &str) -> Draft {
        Draft {
            title: title.to_owned(),
            kind: Kind::Works,
            department: self.works,
            audience: String::new(),
            content: self.content(text),
            planned_at: None,
            plan: Plan::default(),
        }
    }

    /// A message the writer asked approval for and the manager approved.
    ///
    /// # Errors
    /// As writing, asking and approving.
    pub async fn approved(&self, draft: Draft) -> Result<MessageId, Refusal> {
        let id = draft::start(&self.newsroom, &self.writer, draft).await?;
        approve::submit(&self.newsroom, &self.writer, id, 1).await?;
        approve::approve(&self.newsroom, &self.manager, id, 2).await?;
        Ok(id)
    }
}

/// A Monday morning in Amsterdam.
pub fn monday_morning() -> Timestamp {
    "2026-11-23T09:00:00+01:00".parse().unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The town's one account.
pub struct Presence {
    /// Its network.
    pub network: NetworkKind,
    /// Base address of its server.
    pub server: String,
    /// The network's identifier of it.
    pub remote_id: String,
    /// What it can do.
    pub capability: Capability,
}

/// Builds the town in an empty store, with a clock of the caller's that can be turned.
///
/// # Errors
/// The database.
pub async fn build(store: Store, networks: Networks, presence: Presence, clock: ManualClock) -> Result<TestTown, Refusal> {
    let mut town = build_with(store, networks, presence, Arc::new(clock.clone()), Arc::new(SeededMint::new(1))).await?;
    town.clock = Some(clock);
    Ok(town)
}

/// Builds the town with a clock and identifiers of the caller's.
///
/// # Errors
/// The database.
pub async fn build_with(
    store: Store,
    networks: Networks,
    presence: Presence,
    clock: Arc<dyn Clock>,
    mint: Arc<dyn Mint>,
) -> Result<TestTown, Refusal> {
    let url = Url::parse("http://127.0.0.1").map_err(|_| Refusal::NotFound)?;
    let settings = Settings::standard("test".to_owned(), url);
    let newsroom = Newsroom::new(store, networks, clock, mint, Vault::new(&[7; 32]), settings);
    let (works, parks) = (DepartmentId::new(&*newsroom.mint), DepartmentId::new(&*newsroom.mint));
    let tx = newsroom.store.begin().await?;
    house(&newsroom, &tx, works, parks).await?;
    let mut actors = people(&newsroom, &tx, works, parks).await?.into_iter();
    let account = account(&newsroom, &tx, presence, works).await?;
    let event = newsroom.own_event("test", "set_up", ObjectKind::Organisation, uuid::Uuid::nil(), json!({}));
    tx.commit(&[event]).await?;
    let mut next = || actors.next().ok_or(Refusal::NotFound);
    let (writer, manager, expert, stranger) = (next()?, next()?, next()?, next()?);
    Ok(TestTown { newsroom, clock: None, works, parks, account, writer, manager, expert, stranger })
}

/// The organisation, its departments, its guideline.
async fn house(newsroom: &Newsroom, tx: &Tx, works: DepartmentId, parks: DepartmentId) -> Result<(), Refusal> {
    let now = newsroom.now();
    let organisation = Organisation {
        name: "Testdorp".to_owned(),
        time_zone: "Europe/Amsterdam".to_owned(),
        locale: "en".to_owned(),
        hue: 196,
        chroma_milli: 85,
        rehearsal: false,
        created_at: now,
    };
    store::organisation::put(tx, &organisation).await?;
    for (id, name, colour) in [(works, "Public Works", 5), (parks, "Green and Parks", 6)] {
        store::departments::insert(tx, &Department { id, name: name.to_owned(), colour, parent: None }).await?;
    }
    let from = now.saturating_sub(jiff::SignedDuration::from_hours(24)).unwrap_or(now);
    let languages = vec![Language::dutch(), Language::english()];
    let own = vec!["info@testdorp.example".to_owned()];
    let guideline = starter(GuidelineId::new(&*newsroom.mint), from, languages, &organisation.time_zone, own);
    store::guidelines::insert(tx, &guideline.map_err(|_| Refusal::NotFound)?).await?;
    Ok(())
}

/// Writer, manager, expert, stranger, in this order.
async fn people(newsroom: &Newsroom, tx: &Tx, works: DepartmentId, parks: DepartmentId) -> Result<Vec<Actor>, Refusal> {
    let all = [
        ("Wout Writer", vec![(Role::Editor, None), (Role::Moderator, None)]),
        ("Mia Manager", vec![(Role::Manager, None), (Role::Administrator, None)]),
        ("Evi Expert", vec![(Role::Expert, Some(works))]),
        ("Stan Stranger", vec![(Role::Moderator, Some(parks))]),
    ];
    let now = newsroom.now();
    let mut actors = Vec::new();
    for (name, roles) in all {
        let id = PersonId::new(&*newsroom.mint);
        let person = Person {
            id,
            name: name.to_owned(),
            email: format!("{}@testdorp.example", name.split(' ').next_back().unwrap_or(name).to_lowercase()),
            title: String::new(),
            locale: "en".to_owned(),
            theme: "auto".to_owned(),
            joined_at: now,
            left_at: None,
        };
        let grants: Vec<Grant> = roles.into_iter().map(|(role, department)| Grant { role, department }).collect();
        store::people::insert(tx, &person).await?;
        store::people::set_grants(tx, id, &grants, id, now).await?;
        actors.push(Actor { person: id, grants });
    }
    Ok(actors)
}

/// The one account, with a token that is none.
async fn account(newsroom: &Newsroom, tx: &Tx, presence: Presence, works: DepartmentId) -> Result<AccountId, Refusal> {
    let now = newsroom.now();
    let account = Account {
        id: AccountId::new(&*newsroom.mint),
        network: presence.network,
        server: presence.server,
        remote_id: presence.remote_id,
        handle: "town@testdorp.example".to_owned(),
        display_name: "Testdorp".to_owned(),
        department: works,
        purpose: "tests".to_owned(),
        state: AccountState::Connected,
        capability: presence.capability,
        connected_at: now,
        last_ok_at: Some(now),
    };
    let sealed = newsroom.vault.seal(&token_name(account.id.0), "a token")?;
    store::accounts::insert(tx, &account).await?;
    store::accounts::set_secret(tx, account.id, &sealed).await?;
    Ok(account.id)
}
