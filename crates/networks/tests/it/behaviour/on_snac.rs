//! The suite on two real servers: `tests/peers/snac.sh cargo test -p folkmoot-networks --test it -- snac --nocapture`.
//!
//! The town is connected as a person would do it, by the connector's own OAuth; the citizen lives on the other server and reaches the town
//! through the fediverse.

use super::{Ground, suite};
use async_trait::async_trait;
use folkmoot_model::network::post::Receipt;
use folkmoot_networks::{
    egress::{Body, Call, Clock, Egress, EgressPolicy},
    mastodon::{
        Mastodon,
        oauth::{self, Connection, Introduction, Pkce},
    },
    network::{Access, Network},
};
use http::Method;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::{env, sync::Arc, time::Duration};
use url::Url;

/// The two servers, with whom to sign in as.
struct Peers {
    city: [String; 3],
    village: [String; 3],
}

impl Peers {
    /// Nothing when the script has not started them.
    fn here() -> Option<Self> {
        let get = |names: [&str; 3]| Some(names.map(|name| env::var(name).ok())).and_then(|[a, b, c]| Some([a?, b?, c?]));
        let [city, village] = [["CITY_URL", "CITY_LOGIN", "CITY_PASSWORD"], ["VILLAGE_URL", "CITIZEN_LOGIN", "CITIZEN_PASSWORD"]];
        Some(Self { city: get(city)?, village: get(village)? })
    }
}

#[expect(clippy::disallowed_methods, reason = "the servers of this test have the machine's clock")]
fn clock() -> Clock {
    Arc::new(Timestamp::now)
}

struct OnSnac {
    egress: Arc<Egress>,
    mastodon: Mastodon,
    access: Access,
    citizen: Access,
    town_handle: String,
}

/// Signs in on snac's form, as a person does, and comes back with a connection.
async fn connect(mastodon: &Mastodon, egress: &Egress, [server, login, password]: &[String; 3]) -> Connection {
    let server = oauth::server_address(server).unwrap();
    let redirect = Url::parse("https://news.veldmonde.example/back").unwrap();
    let intro = Introduction { name: "Folkmoot (test)".to_owned(), website: None, redirect };
    let registration = oauth::register(mastodon, &server, &intro).await.unwrap().value;
    let pkce = Pkce::new(&[1; 32]);
    let page = oauth::authorize_url(&registration, "st4te", &pkce);
    let asked = |name: &str| page.query_pairs().find(|(have, _)| have == name).unwrap().1.into_owned();
    let form = vec![
        ("login", login.clone()),
        ("passwd", password.clone()),
        ("redir", asked("redirect_uri")),
        ("cid", asked("client_id")),
        ("state", asked("state")),
    ];
    let call = Call::new(Method::POST, server.join("/oauth/x-snac-login").unwrap()).body(Body::Form(form));
    let answer = egress.send(&call, &clock()).await.unwrap();
    let back = Url::parse(answer.headers["location"].to_str().unwrap()).unwrap();
    let code = back.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();
    oauth::exchange_code(mastodon, &registration, &code, &pkce).await.unwrap().value
}

impl OnSnac {
    async fn start(peers: &Peers) -> Self {
        let allow = vec!["city.test".parse().unwrap(), "village.test".parse().unwrap()];
        let egress = Arc::new(Egress::new(EgressPolicy { allow }));
        let mastodon = Mastodon::new(egress.clone(), clock());
        let town = connect(&mastodon, &egress, &peers.city).await;
        let citizen = connect(&mastodon, &egress, &peers.village).await.access;
        let ground = Self { egress, mastodon, access: town.access, citizen, town_handle: town.author.handle };
        let found = ground
            .as_citizen(Method::GET, &format!("/api/v2/search?type=accounts&resolve=true&q=@{}", ground.town_handle), None)
            .await;
        let town = found["accounts"][0]["id"].as_str().expect("the citizen finds the town").to_owned();
        ground.as_citizen(Method::POST, &format!("/api/v1/accounts/{town}/follow"), Some(json!({}))).await;
        ground
    }

    async fn as_citizen(&self, method: Method, path: &str, body: Option<Value>) -> Value {
        let call = Call::new(method, self.citizen.server.join(path).unwrap()).bearer(&self.citizen.token);
        let call = call.body(body.map_or(Body::None, Body::Json));
        let answer = self.egress.send(&call, &clock()).await.unwrap();
        assert_eq!(answer.status, 200, "{path}: {}", String::from_utf8_lossy(&answer.body));
        serde_json::from_slice(&answer.body).unwrap()
    }

    /// Our post as the citizen's server knows it.
    async fn at_home(&self, ours: &Receipt) -> String {
        for _ in 0..super::PATIENCE {
            let home = self.as_citizen(Method::GET, "/api/v1/timelines/home", None).await;
            let seen = home.as_array().unwrap().iter().find(|status| status["uri"] == ours.uri.as_str());
            if let Some(id) = seen.and_then(|status| status["id"].as_str()) {
                return id.to_owned();
            }
            self.a_while().await;
        }
        panic!("{} never reached the citizen", ours.uri);
    }
}

#[async_trait]
impl Ground for OnSnac {
    fn network(&self) -> &dyn Network {
        &self.mastodon
    }

    fn access(&self) -> &Access {
        &self.access
    }

    fn now(&self) -> Timestamp {
        clock()()
    }

    async fn citizen_says(&self, words: &str, answering: Option<&Receipt>, alone: bool) {
        let parent = match answering {
            Some(ours) => Some(self.at_home(ours).await),
            None => None,
        };
        let visibility = if alone { "direct" } else { "public" };
        let body =
            json!({"status": format!("@{} {words}", self.town_handle), "in_reply_to_id": parent, "visibility": visibility});
        self.as_citizen(Method::POST, "/api/v1/statuses", Some(body)).await;
    }

    async fn citizen_likes(&self, ours: &Receipt) {
        let id = self.at_home(ours).await;
        self.as_citizen(Method::POST, &format!("/api/v1/statuses/{id}/favourite"), Some(json!({}))).await;
    }

    async fn a_while(&self) {
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

#[tokio::test]
#[ignore = "needs two snac servers: ./test snac, or tests/peers/snac.sh cargo test -- --ignored real_snac"]
async fn mastodon_passes_on_real_snac_servers() {
    let peers = Peers::here().expect("the environment names the two servers; start this by tests/peers/snac.sh");
    suite(&OnSnac::start(&peers).await).await;
}
