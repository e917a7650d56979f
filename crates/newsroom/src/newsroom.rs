//! The newsroom: the store, the networks, the clock and the vault, handed to every step of the two flows.

use crate::{clock::Clock, outgoing::neighbours::Neighbours, refusal::Refusal, vault::Vault};
use folkmoot_model::{
    account::Account,
    event::{Event, ObjectKind, Who},
    guideline::Guideline,
    ids::{DepartmentId, EventId, Mint, PersonId},
    network::NetworkKind,
    organisation::Organisation,
    staff::{person::Actor, role::Right},
    time::time_zone,
};
use folkmoot_networks::{
    mastodon::Mastodon,
    network::{Access, Network},
};
use folkmoot_store::{self as store, Conn, Store};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use std::{collections::BTreeMap, sync::Arc};
use tokio::sync::Notify;
use url::Url;
use uuid::Uuid;

/// The connectors an installation has.
#[derive(Clone, Default)]
pub struct Networks {
    by_kind: BTreeMap<NetworkKind, Arc<dyn Network>>,
    mastodon: Option<Mastodon>,
}

impl Networks {
    /// No connector at all.
    pub fn none() -> Self {
        Self::default()
    }

    /// With one more connector; the later of two for a network counts.
    #[must_use]
    pub fn with(mut self, network: Arc<dyn Network>) -> Self {
        self.by_kind.insert(network.kind(), network);
        self
    }

    /// With the connector for servers of the Mastodon client API, to which accounts can also be connected.
    #[must_use]
    pub fn with_mastodon(mut self, mastodon: Mastodon) -> Self {
        self.mastodon = Some(mastodon.clone());
        self.with(Arc::new(mastodon))
    }

    /// The connector accounts are connected through.
    pub fn mastodon(&self) -> Option<&Mastodon> {
        self.mastodon.as_ref()
    }

    /// The connector of a network.
    pub fn get(&self, kind: NetworkKind) -> Option<Arc<dyn Network>> {
        self.by_kind.get(&kind).cloned()
    }
}

/// Times the outbox and the collector live by.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Name of this process in leases.
    pub holder: String,
    /// Public address of this newsroom, for OAuth and links; no trailing slash.
    pub public_url: Url,
    /// A claimed delivery is left alone this long; longer than the longest call.
    pub delivery_lease: SignedDuration,
    /// After an unknown outcome a post that is not found is believed absent only this long after.
    pub settle: SignedDuration,
    /// First and largest step of the full-jitter backoff.
    pub backoff: (SignedDuration, SignedDuration),
    /// A delivery is given up when it is this much over its time.
    pub exhausted_after: SignedDuration,
    /// Time in which "goes out now" can still be stopped.
    pub stop_window: SignedDuration,
    /// An account is asked for what came in this often.
    pub collect_every: SignedDuration,
    /// Deliveries sent at the same time.
    pub parallel_deliveries: usize,
}

impl Settings {
    /// What a town needs.
    pub fn standard(holder: String, public_url: Url) -> Self {
        Self {
            holder,
            public_url,
            delivery_lease: SignedDuration::from_secs(180),
            settle: SignedDuration::from_secs(45),
            backoff: (SignedDuration::from_secs(4), SignedDuration::from_secs(600)),
            exhausted_after: SignedDuration::from_hours(72),
            stop_window: SignedDuration::from_secs(15),
            collect_every: SignedDuration::from_secs(20),
            parallel_deliveries: 8,
        }
    }
}

/// Signals between a change and the reconciler that acts on it. Losing one costs only time: every reconciler also runs by the clock.
#[derive(Debug, Default)]
pub struct Pokes {
    /// Something is due to go out.
    pub publish: Notify,
    /// Something may have come in.
    pub collect: Notify,
}

/// The store, the networks, the clock and the vault.
#[derive(Clone)]
pub struct Newsroom {
    /// The database.
    pub store: Store,
    /// The connectors.
    pub networks: Networks,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The source of identifiers.
    pub mint: Arc<dyn Mint>,
    /// The vault.
    pub vault: Arc<Vault>,
    /// Times to live by.
    pub settings: Arc<Settings>,
    /// Signals to the reconcilers of this process.
    pub pokes: Arc<Pokes>,
    /// What the departments say, prepared for reviews.
    pub neighbours: Arc<Neighbours>,
}

impl Newsroom {
    /// A newsroom over its parts.
    pub fn new(
        store: Store,
        networks: Networks,
        clock: Arc<dyn Clock>,
        mint: Arc<dyn Mint>,
        vault: Vault,
        settings: Settings,
    ) -> Self {
        Self {
            store,
            networks,
            clock,
            mint,
            vault: Arc::new(vault),
            settings: Arc::new(settings),
            pokes: Arc::default(),
            neighbours: Arc::default(),
        }
    }

    /// This instant.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// An event by a person.
    pub fn event(&self, actor: &Actor, verb: &str, object: ObjectKind, id: Uuid, particulars: serde_json::Value) -> Event {
        self.event_by(Who::Person(actor.person), verb, object, id, particulars)
    }

    /// An event by the newsroom itself, with the reconciler's name.
    pub fn own_event(&self, by: &str, verb: &str, object: ObjectKind, id: Uuid, particulars: serde_json::Value) -> Event {
        self.event_by(Who::Newsroom(by.to_owned()), verb, object, id, particulars)
    }

    fn event_by(&self, who: Who, verb: &str, object: ObjectKind, object_id: Uuid, particulars: serde_json::Value) -> Event {
        Event { id: EventId::new(&*self.mint), at: self.now(), who, verb: verb.to_owned(), object, object_id, particulars }
    }

    /// The organisation.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] before the first set-up.
    pub async fn organisation(&self, c: &impl Conn) -> Result<Organisation, Refusal> {
        store::organisation::get(c).await?.ok_or(Refusal::NotFound)
    }

    /// The organisation's time zone; UTC when its name is unknown to this build.
    pub fn zone(organisation: &Organisation) -> TimeZone {
        time_zone(&organisation.time_zone).unwrap_or(TimeZone::UTC)
    }

    /// The time of day in the town, as texts say it: `14:05`.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] before the first set-up, or the database.
    pub async fn clock_time(&self, c: &impl Conn) -> Result<String, Refusal> {
        let zone = Self::zone(&self.organisation(c).await?);
        let local = folkmoot_model::time::local(self.now(), &zone);
        Ok(format!("{}:{:02}", local.hour(), local.minute()))
    }

    /// The guideline in force now.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when none is in force, which set-up prevents.
    pub async fn guideline(&self, c: &impl Conn) -> Result<Guideline, Refusal> {
        store::guidelines::in_force(c, self.now()).await?.ok_or(Refusal::NotFound)
    }

    /// The connector of an account and what a call needs.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] without connector or token, [`Refusal::Vault`] when the token does not open.
    pub async fn access(&self, account: &Account) -> Result<(Arc<dyn Network>, Access), Refusal> {
        let network = self.networks.get(account.network).ok_or(Refusal::NotFound)?;
        let sealed = store::accounts::secret(&self.store.read(), account.id).await?.ok_or(Refusal::NotFound)?;
        let token = self.vault.open(&token_name(account.id.0), &sealed)?;
        let server = Url::parse(&account.server).map_err(|_| Refusal::Field { field: "server", key: "error-server-address" })?;
        Ok((network, Access { server, token, remote_id: account.remote_id.clone() }))
    }
}

/// What an account's sealed token belongs to.
pub fn token_name(account: Uuid) -> String {
    format!("account:{account}:token")
}

/// Refuses when the actor lacks a right in a department.
///
/// # Errors
/// [`Refusal::NoRight`].
pub fn require(actor: &Actor, right: Right, department: DepartmentId) -> Result<(), Refusal> {
    if actor.may(right, department) { Ok(()) } else { Err(Refusal::NoRight) }
}

/// Refuses when the actor lacks a right everywhere.
///
/// # Errors
/// [`Refusal::NoRight`].
pub fn require_somewhere(actor: &Actor, right: Right) -> Result<(), Refusal> {
    if actor.may_somewhere(right) { Ok(()) } else { Err(Refusal::NoRight) }
}

/// A person who is allowed nothing, for reading by the newsroom itself.
pub fn nobody() -> Actor {
    Actor { person: PersonId(Uuid::nil()), grants: Vec::new() }
}
