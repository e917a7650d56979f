//! A saying: something a townsperson posts, with what they will do to it later. What a reader sees of it depends on the moment.

use super::{HOST, curve::share, people::Townsperson};
use folkmoot_model::{
    language::Language,
    network::post::{Figures, RemoteMedia, RemotePost, Visibility},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Something somebody posts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Saying {
    pub(super) id: String,
    /// Account spoken to.
    pub(super) account: String,
    /// Place among the townspeople.
    pub(super) author: usize,
    pub(super) at: Timestamp,
    /// What is wanted: an intent of the script, a reaction (`@thanks`), or the name a trainer gave.
    pub(super) intent: String,
    pub(super) language: Language,
    pub(super) text: String,
    pub(super) place: Option<String>,
    pub(super) visibility: Visibility,
    pub(super) in_reply_to: Option<String>,
    /// Description of its picture.
    pub(super) picture: Option<String>,
    pub(super) edit: Option<(Timestamp, String)>,
    pub(super) deleted_at: Option<Timestamp>,
    /// Likes and reposts it gets in the end.
    pub(super) liked: (u32, u32),
}

/// Address of a post's page.
pub(super) fn page(id: &str) -> String {
    format!("https://{HOST}/posts/{id}")
}

impl Saying {
    /// Whether somebody can read it at an instant.
    pub(super) fn stands(&self, now: Timestamp) -> bool {
        self.at <= now && self.deleted_at.is_none_or(|gone| gone > now)
    }

    /// As the network shows it at an instant.
    pub(super) fn shown(&self, people: &[Townsperson], replies: u64, now: Timestamp) -> RemotePost {
        let edit = self.edit.as_ref().filter(|(at, _)| *at <= now);
        let age = now.duration_since(self.at);
        RemotePost {
            remote_id: self.id.clone(),
            uri: page(&self.id),
            url: Some(page(&self.id)),
            author: people.get(self.author).or(people.first()).map_or_else(nobody, Townsperson::author),
            text: edit.map_or(&self.text, |(_, text)| text).clone(),
            html: None,
            warning: None,
            language: Some(self.language.clone()),
            in_reply_to: self.in_reply_to.clone(),
            visibility: self.visibility,
            media: self.media(),
            created_at: self.at,
            edited_at: edit.map(|(at, _)| *at),
            figures: Figures { likes: share(self.liked.0, age), reposts: share(self.liked.1, age), replies },
        }
    }

    fn media(&self) -> Vec<RemoteMedia> {
        let described = |text: &String| RemoteMedia {
            url: format!("https://{HOST}/media/{}.jpg", self.id),
            kind: "image".to_owned(),
            description: Some(text.clone()).filter(|text| !text.is_empty()),
        };
        self.picture.iter().map(described).collect()
    }
}

/// An author the network no longer knows.
fn nobody() -> folkmoot_model::network::post::RemoteAuthor {
    folkmoot_model::network::post::RemoteAuthor {
        remote_id: "nobody".to_owned(),
        handle: format!("nobody@{HOST}"),
        display_name: String::new(),
        url: None,
        bot: false,
    }
}
