//! Tests of the rehearsal network as a whole.
//!
//! | module | what |
//! |---|---|
//! | `acting` | publishing, changing, withdrawing, silencing, trouble |
//! | `replay` | the same again from the seed, and from the journal |

mod acting;
mod replay;

use super::{
    Clock, Rehearsal,
    town::{Settings, TownAccount},
};
use crate::network::{Access, Network, Outgoing};
use folkmoot_model::{
    count::TextRule,
    guideline::{
        Guideline,
        review::{Around, ReviewContext, TargetContext},
    },
    ids::{AccountId, ApprovalId, DepartmentId, EditionId, GuidelineId, MessageId, PersonId},
    language::Language,
    network::{
        NetworkKind,
        error::NetworkError,
        post::{Incoming, Receipt, Visibility},
    },
    outgoing::{
        approval::{Approval, Approvals, Clearance, FourEyes},
        cleared::{ClearedEdition, ClearedPost},
        delivery::DeliveryKey,
        edition::{Content, Edition, Target},
        message::{Kind, Message, MessageState, Plan},
    },
};
use jiff::{SignedDuration, Timestamp};
use std::{
    path::Path,
    sync::{Arc, Mutex},
};

/// A clock a test sets.
#[derive(Clone)]
pub(super) struct Hands(Arc<Mutex<Timestamp>>);

impl Hands {
    pub(super) fn at(text: &str) -> Self {
        Self(Arc::new(Mutex::new(text.parse().unwrap())))
    }

    pub(super) fn clock(&self) -> Clock {
        let hands = self.clone();
        Arc::new(move || hands.now())
    }

    pub(super) fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }

    pub(super) fn forward(&self, by: SignedDuration) -> Timestamp {
        let mut now = self.0.lock().unwrap();
        *now += by;
        *now
    }
}

/// A town with one account, `town`, that was opened a year before.
pub(super) fn town(path: Option<&Path>, seed: u64, hands: &Hands) -> (Rehearsal, Access) {
    let network = Rehearsal::open(path, Settings { pace: 40, ..Settings::ordinary(seed) }, hands.clock()).unwrap();
    let account = TownAccount {
        remote_id: "town".to_owned(),
        display_name: "Town".to_owned(),
        topics: Vec::new(),
        followers: 3000,
        opened_at: "2025-01-01T00:00:00Z".parse().unwrap(),
    };
    if network.accounts().is_empty() {
        network.open_account(account).unwrap();
    }
    let access = network.access("town").unwrap();
    (network, access)
}

/// An identifier of a test's own.
fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(number: u32) -> T {
    format!("{number:032x}").parse().unwrap()
}

/// A post that went through review and approval.
pub(super) fn cleared(text: &str, visibility: Visibility) -> ClearedPost {
    let (account, writer) = (id::<AccountId>(1), id::<PersonId>(2));
    let mut content = Content::empty();
    content.texts.insert(Language::dutch(), text.to_owned());
    content.targets.push(Target { account, language: Language::dutch(), own_text: None });
    content.visibility = visibility;
    let at = Timestamp::UNIX_EPOCH;
    let hash = content.hash();
    let (message, edition) = (id::<MessageId>(3), id::<EditionId>(4));
    let edition = Edition { id: edition, message, number: 1, content, hash: hash.clone(), writer, written_at: at };
    let message = Message {
        id: message,
        title: String::new(),
        kind: Kind::News,
        department: id::<DepartmentId>(5),
        audience: String::new(),
        writer,
        state: MessageState::Approved,
        planned_at: None,
        plan: Plan::default(),
        in_reply_to: None,
        edition: edition.id,
        created_at: at,
        updated_at: at,
        revision: 1,
    };
    let guideline = Guideline {
        id: id::<GuidelineId>(6),
        version: 1,
        in_force_from: at,
        signed_by: None,
        languages: vec![],
        clauses: vec![],
    };
    let eyes = FourEyes::new(writer, id::<PersonId>(7)).unwrap();
    let clearance = Clearance::FourEyes { eyes };
    let approval = Approval { id: id::<ApprovalId>(8), edition: edition.id, hash, clearance, guideline_version: 1, at };
    let target = TargetContext {
        account,
        network: NetworkKind::Rehearsal,
        text: TextRule::Plain { limit: 500 },
        media: super::publishing::media_limits(),
    };
    let context = going_out(at, target);
    ClearedEdition::clear(&message, &edition, &guideline, Approvals::one(&approval), &context).unwrap().post_for(account).unwrap()
}

/// What is known of news that goes out now.
fn going_out(now: Timestamp, target: TargetContext) -> ReviewContext {
    ReviewContext {
        now,
        planned_at: None,
        kind: Kind::News,
        targets: vec![target],
        sending: true,
        facts: Vec::new(),
        around: Around::default(),
        links: Vec::new(),
    }
}

/// Publishes under a key.
pub(super) async fn say(
    network: &Rehearsal,
    access: &Access,
    key: &str,
    text: &str,
    in_reply_to: Option<&str>,
) -> Result<Receipt, NetworkError> {
    let (post, key) = (cleared(text, Visibility::Public), DeliveryKey(key.to_owned()));
    let outgoing = Outgoing { post: &post, pictures: &[], in_reply_to, key: &key };
    network.publish(access, &outgoing).await.map(|captured| captured.value)
}

/// Everything after a cursor, and the cursor behind it.
pub(super) async fn drain(network: &Rehearsal, access: &Access, mut cursor: String) -> (Vec<Incoming>, String) {
    let mut all = Vec::new();
    loop {
        let batch = network.collect(access, Some(&cursor)).await.unwrap().value;
        cursor = batch.next_cursor.unwrap();
        all.extend(batch.incoming);
        if !batch.more {
            return (all, cursor);
        }
    }
}
