//! A small town on the rehearsal network, with a clock to turn.

use folkmoot_model::{
    event::ObjectKind,
    guideline::{
        Guideline,
        clause::{Clause, OverridableBy, Rule, UnwantedWord},
        finding::Severity,
    },
    ids::{AccountId, CaseId, GuidelineId, MessageId, PostId},
    language::Language,
    network::{NetworkKind, post::Visibility},
    outgoing::{
        delivery::{Delivery, DeliveryState},
        edition::{Content, Target},
        message::Message,
    },
};
use folkmoot_networks::{
    network::Network,
    rehearsal::{
        Rehearsal,
        town::{Settings as Rhythm, Staged, TownAccount},
    },
};
use folkmoot_newsroom::{
    Clock, Networks, Newsroom, Settings, Vault,
    incoming::{collect, reply},
    outgoing::{draft, hand_over, publish},
};
use folkmoot_store::{self as store, Address, Store};
use folkmoot_testkit::{
    clock::ManualClock,
    town::{self, Presence, TestTown},
};
use jiff::{SignedDuration, Timestamp};
use std::{collections::BTreeMap, sync::Arc};

/// A town, its network and its clock.
pub struct Scene {
    pub town: TestTown,
    pub network: Rehearsal,
    pub clock: ManualClock,
}

pub async fn scene() -> Scene {
    scene_on(Store::open(&Address::parse("sqlite::memory:").unwrap()).await.unwrap()).await
}

/// The same over a database of the caller's, which must be empty.
pub async fn scene_on(store: Store) -> Scene {
    let clock = ManualClock::at(town::monday_morning());
    let told = clock.clone();
    let rhythm = Rhythm { pace: 0, ..Rhythm::ordinary(1) };
    let network = Rehearsal::open(None, rhythm, Arc::new(move || told.now())).unwrap();
    let account = TownAccount {
        remote_id: "gemeente".to_owned(),
        display_name: "Testdorp".to_owned(),
        topics: Vec::new(),
        followers: 0,
        opened_at: clock.now(),
    };
    let access = network.open_account(account).unwrap();
    let capability = network.capability(&access).await.unwrap().value;
    let presence = Presence {
        network: NetworkKind::Rehearsal,
        server: access.server.to_string(),
        remote_id: access.remote_id.clone(),
        capability,
    };
    let networks = Networks::none().with(Arc::new(network.clone()));
    let town = town::build(store, networks, presence, clock.clone()).await.unwrap();
    let sealed = town.newsroom.vault.seal(&folkmoot_newsroom::newsroom::token_name(town.account.0), &access.token).unwrap();
    let tx = town.newsroom.store.begin().await.unwrap();
    store::accounts::set_secret(&tx, town.account, &sealed).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
    Scene { town, network, clock }
}

impl Scene {
    pub fn newsroom(&self) -> &Newsroom {
        &self.town.newsroom
    }

    /// Another process over the same database, with connections of its own.
    pub async fn another(&self, address: &Address) -> Newsroom {
        let here = self.newsroom();
        let settings = Settings { holder: "another".to_owned(), ..(*here.settings).clone() };
        let store = Store::open(address).await.unwrap();
        Newsroom::new(store, here.networks.clone(), here.clock.clone(), here.mint.clone(), Vault::new(&[7; 32]), settings)
    }

    pub fn turn(&self, seconds: i64) {
        self.clock.turn(SignedDuration::from_secs(seconds));
    }

    pub fn draft(&self, text: &str) -> draft::Draft {
        draft::Draft { audience: "commuters".to_owned(), ..self.town.draft("Molenbrug", text) }
    }

    /// A message that a second person has approved; it goes out when the stop window has passed.
    pub async fn approved(&self, text: &str) -> MessageId {
        let id = self.town.approved(self.draft(text)).await.unwrap();
        self.turn(20);
        id
    }

    /// From now on the guideline does not allow a word.
    pub async fn forbid(&self, word: &str) {
        let newsroom = self.newsroom();
        let base = newsroom.guideline(&newsroom.store.read()).await.unwrap();
        sign(newsroom, forbidding(&base, word), newsroom.now()).await;
    }

    /// One round of everything that publishes.
    pub async fn round(&self) {
        hand_over::hand_over_due(self.newsroom()).await.unwrap();
        publish::publish_due(self.newsroom()).await.unwrap();
    }

    /// Rounds until nothing is open, turning the clock in between; at most three hours.
    pub async fn settle(&self) {
        for _ in 0..180 {
            self.round().await;
            self.turn(60);
        }
    }

    pub async fn message(&self, id: MessageId) -> Message {
        store::messages::get(&self.newsroom().store.read(), id).await.unwrap().unwrap()
    }

    pub async fn deliveries(&self, id: MessageId) -> Vec<Delivery> {
        store::deliveries::of_message(&self.newsroom().store.read(), id).await.unwrap()
    }

    pub async fn only_delivery(&self, id: MessageId) -> Delivery {
        let mut all = self.deliveries(id).await;
        assert_eq!(all.len(), 1, "{all:?}");
        all.remove(0)
    }

    /// What stands on the network under our name, as a stranger would see it.
    pub async fn on_the_network(&self) -> Vec<String> {
        let access = self.network.access("gemeente").unwrap();
        let mut texts = Vec::new();
        for delivery in self.all_deliveries().await {
            if let DeliveryState::Sent { receipt: Some(receipt) } = &delivery.state {
                let found = self.network.conversation(&access, &receipt.remote_id).await;
                texts.extend(
                    found.iter().flat_map(|c| &c.value).filter(|p| p.remote_id == receipt.remote_id).map(|p| p.text.clone()),
                );
            }
        }
        texts.sort();
        texts
    }

    async fn all_deliveries(&self) -> Vec<Delivery> {
        let page = store::Page::first(100);
        let filter = store::deliveries::BoardFilter::default();
        let rows = store::deliveries::board(&self.newsroom().store.read(), &filter, &page, self.clock.now()).await.unwrap();
        rows.into_iter().map(|row| row.delivery).collect()
    }

    /// A citizen says something now.
    pub fn says(&self, handle: &str, text: &str, in_reply_to: Option<&str>) -> String {
        self.says_at(handle, text, in_reply_to, self.clock.now())
    }

    pub fn says_at(&self, handle: &str, text: &str, in_reply_to: Option<&str>, at: Timestamp) -> String {
        self.stage(handle, text, in_reply_to, at, Visibility::Public)
    }

    /// Said to the account alone.
    pub fn whispers(&self, handle: &str, text: &str) -> String {
        self.stage(handle, text, None, self.clock.now(), Visibility::Direct)
    }

    fn stage(&self, handle: &str, text: &str, in_reply_to: Option<&str>, at: Timestamp, visibility: Visibility) -> String {
        let staged = Staged {
            account: "gemeente".to_owned(),
            handle: handle.to_owned(),
            name: handle.to_owned(),
            at,
            intent: "test".to_owned(),
            language: Language::dutch(),
            text: text.to_owned(),
            visibility,
            in_reply_to: in_reply_to.map(str::to_owned),
            picture: None,
            liked: (0, 0),
        };
        self.network.stage(vec![staged]).unwrap().remove(0)
    }

    /// Everything that has come in is collected.
    pub async fn collect(&self) -> u64 {
        self.turn(30);
        collect::collect_due(self.newsroom()).await.unwrap()
    }

    pub async fn case_of(&self, remote_id: &str) -> CaseId {
        let read = self.newsroom().store.read();
        store::cases::for_post(&read, self.town.account, remote_id).await.unwrap().expect("the post has a case")
    }

    pub async fn case(&self, id: CaseId) -> folkmoot_model::incoming::case::Case {
        store::cases::get(&self.newsroom().store.read(), id).await.unwrap().unwrap()
    }
}

/// A version of a guideline with a clause that does not allow a word.
pub fn forbidding(base: &Guideline, word: &str) -> Guideline {
    let mut next = base.clone();
    next.clauses.push(Clause {
        number: "2.9".to_owned(),
        title: BTreeMap::new(),
        prose: BTreeMap::new(),
        severity: Severity::Block,
        source: None,
        overridable_by: OverridableBy::Nobody,
        rule: Rule::Words { words: vec![UnwantedWord { text: word.to_owned(), language: None, instead: None }], between: None },
    });
    next
}

/// Signs a version as the next one, in force from an instant.
pub async fn sign(newsroom: &Newsroom, version: Guideline, from: Timestamp) {
    let tx = newsroom.store.begin().await.unwrap();
    let last = store::guidelines::all(&tx).await.unwrap().first().map_or(0, |last| last.version);
    let next = Guideline { id: GuidelineId::new(&*newsroom.mint), version: last + 1, in_force_from: from, ..version };
    store::guidelines::insert(&tx, &next).await.unwrap();
    let event = newsroom.own_event("test", "signed", ObjectKind::Guideline, next.id.0, serde_json::json!({}));
    tx.commit(&[event]).await.unwrap();
}

pub fn content(account: AccountId, text: &str) -> Content {
    let mut content = Content::empty();
    content.texts.insert(Language::dutch(), text.to_owned());
    content.targets = vec![Target { account, language: Language::dutch(), own_text: None }];
    content
}

/// A public answer in Dutch that needs nobody else.
pub fn answer(post: PostId, text: &str) -> reply::Answer {
    reply::Answer {
        post,
        text: text.to_owned(),
        language: Language::dutch(),
        private: false,
        ask_for_check: false,
        anyway: false,
        tells: Vec::new(),
    }
}
