//! Everything the town's past left behind, gathered in memory and then written in a few large transactions.

use anyhow::Result;
use folkmoot_model::{
    event::{Event, ObjectKind, Who},
    fact::{Fact, FactUse, FactVersion, spot},
    ids::{AccountId, AuthorId, DeliveryId, EventId, ExchangeId, MessageId, Mint, PersonId, PostId, RuleId, uuid_v7},
    incoming::{case::Case, follow_up::FollowUp, handoff::Handoff},
    network::{
        NetworkKind,
        exchange::Exchange,
        post::{Figures, RemoteAuthor},
    },
    outgoing::{approval::Approval, campaign::Campaign, delivery::Delivery, edition::Edition, message::Message},
};
use folkmoot_networks::rehearsal::dice::Dice;
use folkmoot_records::capture;
use folkmoot_store::{self as store, Store, Tx, exchanges::StoredExchange, notes::Note, pictures::Picture, posts::Post};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::{collections::BTreeMap, mem::take};
use tokio::{
    sync::mpsc::{UnboundedSender, unbounded_channel},
    task::JoinHandle,
};
use uuid::Uuid;

/// Makes identifiers of the instants things happened at, the same for the same seed.
pub(super) struct Ids(Dice);

impl Ids {
    pub(super) fn new(seed: u64) -> Self {
        Self(Dice::of(seed, &["identifiers"]))
    }

    /// An identifier of something that was made at an instant.
    pub(super) fn at<T: From<Uuid>>(&mut self, at: Timestamp) -> T {
        let (one, other) = (self.0.draw().to_be_bytes(), self.0.draw().to_be_bytes());
        let mut random = [0; 10];
        for (place, byte) in random.iter_mut().zip(one.into_iter().chain(other)) {
            *place = byte;
        }
        uuid_v7(at, &random).into()
    }
}

/// A mint that gives one identifier that is known already.
struct Known(Uuid);

impl Mint for Known {
    fn mint(&self) -> Uuid {
        self.0
    }
}

/// What is written.
pub(super) struct Record {
    pub(super) ids: Ids,
    pub(super) events: Vec<Event>,
    pub(super) posts: Vec<Post>,
    /// Posts as their authors changed them, after they were put in.
    pub(super) revisions: Vec<Post>,
    /// Posts that were taken away.
    pub(super) deletions: Vec<(PostId, Timestamp, ExchangeId)>,
    pub(super) cases: Vec<(Case, Option<RuleId>, Option<String>)>,
    pub(super) notes: Vec<Note>,
    pub(super) handoffs: Vec<Handoff>,
    pub(super) follow_ups: Vec<FollowUp>,
    authors: BTreeMap<String, AuthorId>,
    /// What was not sent off to be written.
    pub(super) said: Said,
    written: Option<UnboundedSender<Said>>,
}

/// Authors, evidence, and what we say: they speak of the house and of each other alone.
#[derive(Default)]
pub(super) struct Said {
    authors: Vec<(AuthorId, RemoteAuthor)>,
    exchanges: Vec<StoredExchange>,
    pub(super) campaigns: Vec<Campaign>,
    pub(super) facts: Vec<(Fact, FactVersion)>,
    pub(super) messages: Vec<Message>,
    pub(super) editions: Vec<Edition>,
    pub(super) pictures: Vec<Picture>,
    pub(super) approvals: Vec<(Approval, MessageId)>,
    pub(super) deliveries: Vec<Delivery>,
    pub(super) readings: Vec<(DeliveryId, Timestamp, Figures)>,
}

impl Said {
    async fn write(&self, tx: &Tx, server: &str) -> Result<()> {
        for (id, remote) in &self.authors {
            store::authors::upsert(tx, NetworkKind::Rehearsal, server, remote, &Known(id.0)).await?;
        }
        store::exchanges::insert_all(tx, &self.exchanges).await?;
        for campaign in &self.campaigns {
            store::campaigns::insert(tx, campaign).await?;
        }
        for picture in &self.pictures {
            store::pictures::insert(tx, picture).await?;
        }
        for (fact, version) in &self.facts {
            store::facts::insert(tx, fact, version).await?;
        }
        store::messages::insert_all(tx, &self.messages).await?;
        store::editions::insert_all(tx, &self.editions).await?;
        store::approvals::insert_all(tx, &self.approvals).await?;
        store::deliveries::insert_all(tx, &self.deliveries).await?;
        Ok(store::readings::insert_all(tx, &self.readings).await?)
    }
}

impl Record {
    /// The facts of the ledger that these texts say.
    pub(super) fn rests_on<'a>(&self, texts: &(impl Iterator<Item = &'a String> + Clone)) -> Vec<FactUse> {
        let says = |(_, version): &&(Fact, FactVersion)| {
            version.values.values().any(|value| texts.clone().any(|text| spot::stands_in(text, value)))
        };
        self.said.facts.iter().filter(says).map(|(fact, _)| FactUse { fact: fact.id, version: fact.version }).collect()
    }

    pub(super) fn new(seed: u64) -> Self {
        Self {
            ids: Ids::new(seed),
            events: Vec::new(),
            posts: Vec::new(),
            revisions: Vec::new(),
            deletions: Vec::new(),
            cases: Vec::new(),
            notes: Vec::new(),
            handoffs: Vec::new(),
            follow_ups: Vec::new(),
            authors: BTreeMap::new(),
            said: Said::default(),
            written: None,
        }
    }

    /// An event by a person.
    pub(super) fn did(
        &mut self,
        who: PersonId,
        at: Timestamp,
        verb: &str,
        object: (ObjectKind, Uuid),
        particulars: serde_json::Value,
    ) {
        self.event(Who::Person(who), at, verb, object, particulars);
    }

    /// An event by a reconciler of the newsroom.
    pub(super) fn ran(
        &mut self,
        name: &str,
        at: Timestamp,
        verb: &str,
        object: (ObjectKind, Uuid),
        particulars: serde_json::Value,
    ) {
        self.event(Who::Newsroom(name.to_owned()), at, verb, object, particulars);
    }

    fn event(&mut self, who: Who, at: Timestamp, verb: &str, object: (ObjectKind, Uuid), particulars: serde_json::Value) {
        let id: EventId = self.ids.at(at);
        let (object, object_id) = object;
        self.events.push(Event { id, at, who, verb: verb.to_owned(), object, object_id, particulars });
    }

    /// The identity of a citizen, the same at every sight.
    pub(super) fn author(&mut self, remote: &RemoteAuthor, at: Timestamp) -> AuthorId {
        if let Some(id) = self.authors.get(&remote.remote_id) {
            return *id;
        }
        let id = self.ids.at(at);
        self.authors.insert(remote.remote_id.clone(), id);
        self.said.authors.push((id, remote.clone()));
        id
    }

    /// Puts a raw exchange into the record.
    pub(super) fn captured(&mut self, account: AccountId, class: char, exchange: &Exchange) -> ExchangeId {
        let sealed = capture::seal(exchange);
        let id = self.ids.at(exchange.at);
        let (bytes, sha256) = (sealed.bytes, sealed.sha256);
        self.said.exchanges.push(StoredExchange { id, account: Some(account), class, bytes, sha256, at: exchange.at });
        id
    }

    /// Begins a transaction in the background, in which what is said is written while the rest is still being made up.
    pub(super) fn begin(&mut self, store: &Store, server: String) -> JoinHandle<Result<Tx>> {
        let store = store.clone();
        let (written, mut to_write) = unbounded_channel::<Said>();
        self.written = Some(written);
        tokio::spawn(async move {
            let tx = store.begin().await?;
            while let Some(said) = to_write.recv().await {
                said.write(&tx, &server).await?;
            }
            Ok(tx)
        })
    }

    /// Sends off what was said so far.
    pub(super) fn send_off(&mut self) {
        if let Some(written) = &self.written {
            // whoever waits for the transaction hears why nobody listens any more
            drop(written.send(take(&mut self.said)));
        }
    }

    /// Writes everything that is left, in the transaction that was begun: what speaks of something else is written together with it.
    pub(super) async fn write(mut self, begun: JoinHandle<Result<Tx>>, zone: &TimeZone) -> Result<()> {
        self.send_off();
        self.written = None;
        self.events.sort_by_key(|event| (event.at, event.id));
        self.posts.sort_by_key(|post| post.id);
        self.cases.sort_by_key(|(case, ..)| (case.opened_at, case.id));
        let tx = begun.await??;
        self.number(&tx, zone).await?;
        store::cases::insert_routed(&tx, &self.cases).await?;
        store::posts::insert_all(&tx, &self.posts).await?;
        for post in &self.revisions {
            store::posts::revise(&tx, post).await?;
        }
        for (post, at, exchange) in &self.deletions {
            store::posts::mark_deleted(&tx, *post, *at, *exchange).await?;
        }
        for note in &self.notes {
            store::notes::insert(&tx, note).await?;
        }
        for handoff in &self.handoffs {
            store::handoffs::insert(&tx, handoff).await?;
        }
        for follow_up in &self.follow_ups {
            store::follow_ups::insert(&tx, follow_up).await?;
        }
        Ok(tx.commit(&self.events).await?)
    }

    /// Gives the cases the numbers of their months, in order.
    async fn number(&mut self, tx: &Tx, zone: &TimeZone) -> Result<()> {
        let mut months: BTreeMap<Date, u32> = BTreeMap::new();
        for (case, ..) in &mut self.cases {
            let month = zone.to_datetime(case.opened_at).date().first_of_month();
            let last = months.entry(month).or_default();
            *last += 1;
            case.number = format!("{:04}-{:02}-{last:04}", month.year(), month.month());
        }
        for (month, count) in months {
            let last = store::cases::set_numbers_aside(tx, month, count).await?;
            anyhow::ensure!(last == i64::from(count), "cases of {month} were numbered before");
        }
        Ok(())
    }
}
