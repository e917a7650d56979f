//! A Mastodon of our own that remembers: for what no recording can show, such as paging while things happen. It can behave like Mastodon or
//! like a server that gives the newest page first and keeps only so many notifications.

mod calls;

use crate::server::{Reply, Server};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

/// The town's account on it.
pub const TOWN: &str = "1";
/// A citizen's account on it.
pub const CITIZEN: &str = "2";

/// How it differs from Mastodon.
#[derive(Debug, Clone, Copy, Default)]
pub struct Manners {
    /// `min_id` gives the newest of what is newer, not the oldest.
    pub newest_first: bool,
    /// Keeps only so many notifications.
    pub keeps: Option<usize>,
    /// Posts of the town that somebody boosted come wrapped in their booster's name, as on snac; here all of them.
    pub wraps: bool,
    /// The list of an account's posts is its newest so many, whatever page is asked for, without links.
    pub one_page: Option<usize>,
}

#[derive(Debug, Clone)]
pub struct FakeStatus {
    pub id: u64,
    pub account: String,
    pub text: String,
    pub visibility: String,
    pub parent: Option<u64>,
    pub at: i64,
    pub edited: bool,
    pub likes: u64,
    /// Descriptions.
    pub pictures: Vec<String>,
}

#[derive(Default)]
pub struct World {
    pub manners: Manners,
    pub statuses: Vec<FakeStatus>,
    /// Identifier, kind, status, instant.
    pub notifications: Vec<(u64, String, u64, i64)>,
    pub keys: Vec<(String, u64)>,
    pub next: u64,
    /// Seconds since the test's midnight.
    pub now: i64,
    /// Descriptions of what was uploaded.
    pub media: Vec<String>,
}

/// The server and what it remembers.
pub struct Fake {
    pub server: Server,
    pub world: Arc<Mutex<World>>,
}

impl Fake {
    pub async fn start(manners: Manners) -> Self {
        let world = Arc::new(Mutex::new(World { manners, next: 1000, now: 36_000, ..World::default() }));
        let answers = world.clone();
        let server = Server::start(move |asked| calls::answer(&mut answers.lock().unwrap(), asked)).await;
        Self { server, world }
    }

    pub fn with<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        act(&mut self.world.lock().unwrap())
    }
}

impl World {
    pub fn id(&mut self) -> u64 {
        self.next += 1;
        self.now += 1;
        self.next
    }

    /// Somebody posts; if it is not the town, the town is told.
    pub fn post(&mut self, account: &str, text: &str, visibility: &str, parent: Option<u64>) -> u64 {
        let id = self.id();
        let (account, text, visibility, at) = (account.to_owned(), text.to_owned(), visibility.to_owned(), self.now);
        let is_town = account == TOWN;
        self.statuses.push(FakeStatus {
            id,
            account,
            text,
            visibility,
            parent,
            at,
            edited: false,
            likes: 0,
            pictures: Vec::new(),
        });
        if !is_town {
            self.notify("mention", id);
        }
        id
    }

    pub fn like(&mut self, id: u64) {
        self.find(id).unwrap().likes += 1;
        self.notify("favourite", id);
    }

    fn notify(&mut self, kind: &str, status: u64) {
        let id = self.id();
        self.notifications.push((id, kind.to_owned(), status, self.now));
        let surplus = self.manners.keeps.map_or(0, |most| self.notifications.len().saturating_sub(most));
        self.notifications.drain(..surplus);
    }

    pub fn find(&mut self, id: u64) -> Option<&mut FakeStatus> {
        self.statuses.iter_mut().find(|status| status.id == id)
    }

    pub fn status_json(&self, id: u64) -> Option<Value> {
        let status = self.bare_json(id)?;
        if !self.manners.wraps || status["account"]["id"] != TOWN {
            return Some(status);
        }
        Some(json!({
            "id": status["id"], "uri": "https://fake.example/invented", "created_at": instant(self.now), "account": account_json(CITIZEN),
            "content": "", "visibility": "public", "reblog": status,
        }))
    }

    fn bare_json(&self, id: u64) -> Option<Value> {
        let status = self.statuses.iter().find(|status| status.id == id)?;
        let source = status.text.replace('<', "&lt;").replace("\n\n", "</p><p>").replace('\n', "<br />");
        let content = format!("<p>{source}</p>");
        let replies = self.statuses.iter().filter(|other| other.parent == Some(id)).count();
        let media: Vec<Value> = status
            .pictures
            .iter()
            .map(|alt| json!({"id": "1", "type": "image", "url": "https://fake.example/a.png", "description": alt}))
            .collect();
        Some(json!({
            "id": id.to_string(), "uri": format!("https://fake.example/s/{id}"), "url": format!("https://fake.example/s/{id}"),
            "created_at": instant(status.at), "edited_at": status.edited.then(|| instant(status.at + 1)),
            "account": account_json(&status.account), "content": content, "visibility": status.visibility, "language": "en", "spoiler_text": "",
            "in_reply_to_id": status.parent.map(|parent| parent.to_string()), "media_attachments": media,
            "favourites_count": status.likes, "reblogs_count": 0, "replies_count": replies, "reblog": null,
        }))
    }
}

pub fn account_json(id: &str) -> Value {
    let name = if id == TOWN { "veldmonde" } else { "anna" };
    json!({"id": id, "acct": name, "display_name": format!("{name} (invented)"), "url": format!("https://fake.example/@{name}"), "bot": false})
}

/// An instant of the test's day.
pub fn instant(second: i64) -> String {
    let midnight: jiff::Timestamp = "2026-11-23T00:00:00Z".parse().unwrap();
    (midnight + jiff::SignedDuration::from_secs(second)).to_string()
}

pub fn not_found() -> Reply {
    Reply::status(404, r#"{"error":"Record not found"}"#)
}
