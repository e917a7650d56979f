//! A small town on the rehearsal network: citizens say what a test lets them say, and nothing happens by itself.

use crate::{
    clock::ManualClock,
    town::{self, Presence, TestTown},
};
use folkmoot_model::{
    account::Account,
    ids::AccountId,
    language::Language,
    network::{NetworkKind, exchange::Exchange, post::Visibility},
};
use folkmoot_networks::{
    network::Network,
    rehearsal::{
        Rehearsal,
        town::{Settings as Rhythm, Staged, TownAccount},
    },
};
use folkmoot_newsroom::{
    Networks, Newsroom,
    incoming::collect,
    newsroom::token_name,
    outgoing::{hand_over, publish},
};
use folkmoot_store::{self as store, Store};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;

pub use folkmoot_networks::rehearsal::fault::{Fault, Trouble};

/// The network's name of the town's one account.
pub const ACCOUNT: &str = "gemeente";

/// The raw exchange that goes with what a test makes up.
pub fn evidence(at: Timestamp) -> Exchange {
    Rehearsal::exchange(ACCOUNT, "collect", &"a test", &at.to_string(), at)
}

/// A town, its network and its clock.
pub struct Rehearsed {
    /// The town.
    pub town: TestTown,
    /// The network.
    pub network: Rehearsal,
    /// The clock of both.
    pub clock: ManualClock,
}

impl Rehearsed {
    /// Builds the town in an empty store, on a Monday morning.
    ///
    /// # Errors
    /// The network or the database.
    pub async fn open(store: Store) -> anyhow::Result<Self> {
        Self::open_beside(store, ManualClock::at(town::monday_morning()), Networks::none()).await
    }

    /// The same, with a clock of the caller's and beside networks of the caller's.
    ///
    /// # Errors
    /// The network or the database.
    pub async fn open_beside(store: Store, clock: ManualClock, others: Networks) -> anyhow::Result<Self> {
        let told = clock.clone();
        let tell = Arc::new(move || folkmoot_newsroom::Clock::now(&told));
        let network = Rehearsal::open(None, Rhythm { pace: 0, ..Rhythm::ordinary(1) }, tell)?;
        let account = TownAccount {
            remote_id: ACCOUNT.to_owned(),
            display_name: "Testdorp".to_owned(),
            topics: Vec::new(),
            followers: 0,
            opened_at: town::monday_morning(),
        };
        let access = network.open_account(account)?;
        let capability = network.capability(&access).await?.value;
        let presence = Presence {
            network: NetworkKind::Rehearsal,
            server: access.server.to_string(),
            remote_id: access.remote_id.clone(),
            capability,
        };
        let networks = others.with(Arc::new(network.clone()));
        let town = town::build(store, networks, presence, clock.clone()).await?;
        let sealed = town.newsroom.vault.seal(&token_name(town.account.0), &access.token)?;
        let tx = town.newsroom.store.begin().await?;
        store::accounts::set_secret(&tx, town.account, &sealed).await?;
        tx.commit_bookkeeping("a test").await?;
        Ok(Self { town, network, clock })
    }

    /// A second account, of the parks, on another network; nothing was collected on it yet but everything up to now. Returns it.
    ///
    /// # Errors
    /// The vault or the database.
    pub async fn also_on(&self, network: NetworkKind, server: &str, cursor: &str) -> anyhow::Result<AccountId> {
        let newsroom = self.newsroom();
        let first = store::accounts::get(&newsroom.store.read(), self.town.account).await?;
        let first = first.ok_or_else(|| anyhow::anyhow!("the town has no account"))?;
        let id = AccountId::new(&*newsroom.mint);
        let handle = "parks@elsewhere.example".to_owned();
        let department = self.town.parks;
        let account = Account { id, network, server: server.to_owned(), remote_id: "1".to_owned(), handle, department, ..first };
        let sealed = newsroom.vault.seal(&token_name(id.0), "a token that is none")?;
        let tx = newsroom.store.begin().await?;
        store::accounts::insert(&tx, &account).await?;
        store::accounts::set_secret(&tx, id, &sealed).await?;
        store::cursors::set(&tx, id, collect::STREAM, cursor, newsroom.now()).await?;
        tx.commit_bookkeeping("a test").await?;
        Ok(id)
    }

    /// The newsroom.
    pub fn newsroom(&self) -> &Newsroom {
        &self.town.newsroom
    }

    /// Turns the clock on.
    pub fn turn(&self, by: SignedDuration) {
        self.clock.turn(by);
    }

    /// A citizen says something now, in public. Returns the network's identifier of it.
    ///
    /// # Errors
    /// The network refuses the handle.
    pub fn says(&self, handle: &str, text: &str, in_reply_to: Option<&str>) -> anyhow::Result<String> {
        let staged = Staged {
            account: ACCOUNT.to_owned(),
            handle: handle.to_owned(),
            name: handle.to_owned(),
            at: folkmoot_newsroom::Clock::now(&self.clock),
            intent: "test".to_owned(),
            language: Language::dutch(),
            text: text.to_owned(),
            visibility: Visibility::Public,
            in_reply_to: in_reply_to.map(str::to_owned),
            picture: None,
            liked: (0, 0),
        };
        let mut ids = self.network.stage(vec![staged])?;
        ids.pop().ok_or_else(|| anyhow::anyhow!("nothing was staged"))
    }

    /// What has come in is collected, half a minute later.
    ///
    /// # Errors
    /// The database.
    pub async fn collect(&self) -> anyhow::Result<u64> {
        self.turn(SignedDuration::from_secs(30));
        Ok(collect::collect_due(self.newsroom()).await?)
    }

    /// What is due goes out.
    ///
    /// # Errors
    /// The database.
    pub async fn publish(&self) -> anyhow::Result<()> {
        hand_over::hand_over_due(self.newsroom()).await?;
        publish::publish_due(self.newsroom()).await?;
        Ok(())
    }

    /// What a stranger sees under a post: the texts of the whole conversation, oldest first.
    ///
    /// # Errors
    /// The network.
    pub async fn seen_there(&self, remote_id: &str) -> anyhow::Result<Vec<String>> {
        let access = self.network.access(ACCOUNT).ok_or_else(|| anyhow::anyhow!("the account was never opened"))?;
        Ok(self.network.conversation(&access, remote_id).await?.value.into_iter().map(|post| post.text).collect())
    }
}
