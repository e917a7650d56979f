//! Plays recorded exchanges back: a call is answered by the first recorded one of the same method, path, query and fields that has not been
//! played yet, in the order of the tape.
//!
//! What may differ, since it is ours to choose: page sizes, the fields in [`OURS`], and what Mastodon.py sent and we do not
//! ([`THEIRS`]). A look at a post that the tape told of before is answered by what it told, until the tape deletes it.

use crate::server::{Asked, Reply, Server, json_fields};
use folkmoot_networks::{mastodon::Mastodon, network::Access};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};
use url::form_urlencoded;

const TAPE: &str = include_str!("../../../testdata/mastodon_recorded/mastodon_4.6.4.jsonl");
const OURS: [&str; 10] = [
    "language",
    "spoiler_text",
    "visibility",
    "category",
    "forward",
    "limit",
    "exclude_reblogs",
    "include_filtered",
    "code",
    "code_verifier",
];
const THEIRS: [&str; 4] = ["media_attributes[]", "expand_accounts", "notifications", "limit"];
/// Calls whose values are another programme's; only the names of their fields are compared.
const NAMES_ONLY: [&str; 2] = ["/api/v1/apps", "/oauth/token"];

#[derive(Debug, Clone, Deserialize)]
struct Recorded {
    cassette: String,
    method: String,
    uri: String,
    req_type: Option<String>,
    req_body: Option<String>,
    status: u16,
    headers: BTreeMap<String, Vec<String>>,
    body: String,
}

struct Deck {
    tape: Vec<(Recorded, bool)>,
    /// Posts the tape told of.
    told: BTreeMap<String, String>,
}

pub struct Cassette {
    pub server: Server,
    deck: Arc<Mutex<Deck>>,
}

impl Cassette {
    /// Starts a server that plays these tapes, one after the other.
    pub async fn play(names: &[&str]) -> Self {
        let all: Vec<Recorded> = TAPE.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let mut tape = Vec::new();
        for name in names {
            let before = tape.len();
            tape.extend(all.iter().filter(|recorded| recorded.cassette == *name).map(|recorded| (recorded.clone(), false)));
            assert!(tape.len() > before, "there is no tape {name}");
        }
        let deck = Arc::new(Mutex::new(Deck { tape, told: BTreeMap::new() }));
        let played = deck.clone();
        let server = Server::start(move |asked| played.lock().unwrap().answer(asked)).await;
        Self { server, deck }
    }

    /// Plays one call that somebody else made, such as a citizen's post.
    pub fn skip(&self, method: &str, path: &str) {
        let mut deck = self.deck.lock().unwrap();
        let at = deck
            .tape
            .iter()
            .position(|(recorded, played)| !played && recorded.method == method && recorded.path() == path)
            .unwrap();
        deck.play(at);
    }

    pub fn mastodon(&self) -> Mastodon {
        self.server.mastodon()
    }

    pub fn access(&self, remote_id: &str) -> Access {
        self.server.access(remote_id)
    }
}

impl Deck {
    fn answer(&mut self, asked: &Asked) -> Reply {
        let found = self.tape.iter().position(|(recorded, played)| !played && recorded.fits(asked));
        // a picture is sent again with an edit
        let again = || self.tape.iter().position(|(recorded, _)| asked.path.contains("/media") && recorded.fits(asked));
        let reply = if let Some(at) = found.or_else(again) {
            self.play(at).reply()
        } else if let Some(told) =
            asked.path.strip_prefix("/api/v1/statuses/").and_then(|id| self.told.get(id)).filter(|_| asked.method == "GET")
        {
            Reply::json(told)
        } else {
            Reply::status(404, r#"{"error":"Not on the tape"}"#)
        };
        here(reply, asked.header("host").unwrap_or_default())
    }

    fn play(&mut self, at: usize) -> Recorded {
        self.tape[at].1 = true;
        let recorded = self.tape[at].0.clone();
        let status: serde_json::Value = serde_json::from_str(&recorded.body).unwrap_or_default();
        if let (Some(id), true) = (status["id"].as_str(), recorded.path().starts_with("/api/v1/statuses")) {
            if recorded.method == "DELETE" {
                self.told.remove(id);
            } else {
                self.told.insert(id.to_owned(), recorded.body.clone());
            }
        }
        recorded
    }
}

/// The recorded server called itself localhost.
fn here(reply: Reply, host: &str) -> Reply {
    let Reply::Answer { status, headers, body } = reply else { return reply };
    let move_in = |text: &str| text.replace("localhost:3000", host).replace("localhost:4000", host);
    let headers = headers.into_iter().map(|(name, value)| (name, move_in(&value))).collect();
    Reply::Answer { status, headers, body: move_in(&String::from_utf8(body).unwrap()).into_bytes() }
}

impl Recorded {
    fn path(&self) -> String {
        let path = self.uri.split("localhost:4000").last().unwrap().split('?').next().unwrap();
        path.trim_end_matches('/').to_owned()
    }

    fn fits(&self, asked: &Asked) -> bool {
        let query = self.uri.split_once('?').map_or("", |(_, query)| query);
        let query: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        self.method == asked.method
            && self.path() == asked.path
            && same(&query, &asked.query)
            && match self.req_type.as_deref() {
                Some(kind) if kind.starts_with("multipart") => true,
                Some(_) if NAMES_ONLY.contains(&asked.path.as_str()) => names(&self.fields()).is_subset(&names(&asked.fields())),
                _ => same(&self.fields(), &asked.fields()),
            }
    }

    fn fields(&self) -> Vec<(String, String)> {
        let body = self.req_body.as_deref().unwrap_or_default();
        match self.req_type.as_deref() {
            Some("application/json") => json_fields(&serde_json::from_str(body).unwrap()),
            _ => form_urlencoded::parse(body.as_bytes()).into_owned().collect(),
        }
    }

    fn reply(&self) -> Reply {
        let headers = self.headers.iter().flat_map(|(name, values)| values.iter().map(|value| (name.clone(), value.clone())));
        let is_stream = self.uri.contains("/streaming/user");
        let headers = headers
            .filter(|(name, _)| !(is_stream && name == "content-type"))
            .chain(is_stream.then(|| ("content-type".to_owned(), "text/event-stream".to_owned())));
        Reply::Answer { status: self.status, headers: headers.collect(), body: self.body.clone().into_bytes() }
    }
}

fn names(fields: &[(String, String)]) -> std::collections::BTreeSet<String> {
    fields.iter().map(|(name, _)| name.clone()).collect()
}

fn same(recorded: &[(String, String)], asked: &[(String, String)]) -> bool {
    let missing =
        recorded.iter().any(|field| !THEIRS.contains(&field.0.as_str()) && !asked.contains(field) && !(field.1.is_empty()));
    let surplus =
        asked.iter().any(|field| !OURS.contains(&field.0.as_str()) && field.0 != "notifications" && !recorded.contains(field));
    !missing && !surplus
}
