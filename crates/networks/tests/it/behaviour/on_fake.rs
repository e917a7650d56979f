//! The suite on a Mastodon of our own.

use super::{Ground, suite};
use crate::fake::{CITIZEN, Fake, Manners, TOWN, instant};
use async_trait::async_trait;
use folkmoot_model::network::post::Receipt;
use folkmoot_networks::{
    mastodon::Mastodon,
    network::{Access, Network},
};
use jiff::Timestamp;

struct OnFake {
    fake: Fake,
    mastodon: Mastodon,
    access: Access,
}

#[async_trait]
impl Ground for OnFake {
    fn network(&self) -> &dyn Network {
        &self.mastodon
    }

    fn access(&self) -> &Access {
        &self.access
    }

    fn now(&self) -> Timestamp {
        instant(self.fake.with(|world| world.now)).parse().unwrap()
    }

    async fn citizen_says(&self, words: &str, answering: Option<&Receipt>, alone: bool) {
        let parent = answering.map(|receipt| receipt.remote_id.parse().unwrap());
        self.fake.with(|world| world.post(CITIZEN, words, if alone { "direct" } else { "public" }, parent));
    }

    async fn citizen_likes(&self, ours: &Receipt) {
        self.fake.with(|world| world.like(ours.remote_id.parse().unwrap()));
    }

    async fn a_while(&self) {}
}

#[tokio::test]
async fn mastodon_passes_on_a_server_of_our_own() {
    for manners in [Manners::default(), Manners { newest_first: true, keeps: Some(64), one_page: Some(40), wraps: true }] {
        let fake = Fake::start(manners).await;
        let (mastodon, access) = (fake.server.mastodon(), fake.server.access(TOWN));
        suite(&OnFake { fake, mastodon, access }).await;
    }
}
