//! The suite on the rehearsal network, an ordinary town in memory.

use super::{Ground, suite};
use async_trait::async_trait;
use folkmoot_model::{
    language::Language,
    network::post::{Receipt, Visibility},
};
use folkmoot_networks::{
    network::{Access, Network},
    rehearsal::{
        Rehearsal,
        town::{Settings, Staged, TownAccount},
    },
};
use jiff::{SignedDuration, Timestamp};
use std::sync::{Arc, Mutex};

struct OnRehearsal {
    rehearsal: Rehearsal,
    access: Access,
    now: Arc<Mutex<Timestamp>>,
}

impl OnRehearsal {
    fn pass(&self, time: SignedDuration) {
        *self.now.lock().unwrap() += time;
    }
}

#[async_trait]
impl Ground for OnRehearsal {
    fn network(&self) -> &dyn Network {
        &self.rehearsal
    }

    fn access(&self) -> &Access {
        &self.access
    }

    fn now(&self) -> Timestamp {
        *self.now.lock().unwrap()
    }

    async fn citizen_says(&self, words: &str, answering: Option<&Receipt>, alone: bool) {
        self.pass(SignedDuration::from_secs(1));
        let staged = Staged {
            account: self.access.remote_id.clone(),
            handle: "anna_of_the_mill".to_owned(),
            name: "Anna of the Mill (invented)".to_owned(),
            at: self.now(),
            intent: "suite".to_owned(),
            language: Language::english(),
            text: words.to_owned(),
            visibility: if alone { Visibility::Direct } else { Visibility::Public },
            in_reply_to: answering.map(|receipt| receipt.remote_id.clone()),
            picture: None,
            liked: (0, 0),
        };
        self.rehearsal.stage(vec![staged]).unwrap();
        self.pass(SignedDuration::from_secs(1));
    }

    async fn citizen_likes(&self, _ours: &Receipt) {}

    async fn a_while(&self) {
        self.pass(SignedDuration::from_mins(10));
    }
}

#[tokio::test]
async fn the_rehearsal_network_passes() {
    let now: Arc<Mutex<Timestamp>> = Arc::new(Mutex::new("2026-11-23T10:00:00Z".parse().unwrap()));
    let clock = now.clone();
    let rehearsal = Rehearsal::open(None, Settings::ordinary(7), Arc::new(move || *clock.lock().unwrap())).unwrap();
    let account = TownAccount {
        remote_id: "veldmonde".to_owned(),
        display_name: "Veldmonde (invented)".to_owned(),
        topics: Vec::new(),
        followers: 5_000,
        opened_at: "2026-11-01T00:00:00Z".parse().unwrap(),
    };
    let access = rehearsal.open_account(account).unwrap();
    suite(&OnRehearsal { rehearsal, access, now }).await;
}
