//! A post of ours as it stands on the rehearsal network.

use super::{HOST, curve::share, saying::page, town::TownAccount};
use folkmoot_model::{
    language::Language,
    network::post::{Figures, Receipt, RemoteAuthor, RemoteMedia, RemotePost, Visibility},
    outgoing::delivery::DeliveryKey,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A picture of ours there; the bytes are not kept, their digest proves which they were.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct OwnPicture {
    pub(super) alt: String,
    /// SHA-256 of the bytes, hexadecimal.
    pub(super) sha256: String,
}

/// A post of ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct OwnPost {
    pub(super) id: String,
    pub(super) account: String,
    pub(super) key: DeliveryKey,
    pub(super) at: Timestamp,
    pub(super) text: String,
    pub(super) language: Language,
    pub(super) warning: Option<String>,
    pub(super) visibility: Visibility,
    pub(super) in_reply_to: Option<String>,
    pub(super) pictures: Vec<OwnPicture>,
    pub(super) edited_at: Option<Timestamp>,
    pub(super) withdrawn_at: Option<Timestamp>,
}

/// The identifier that follows from the account and the key we chose: publishing twice under one key is one post.
pub(super) fn id_for(account: &str, key: &DeliveryKey) -> String {
    let digest = Sha256::new().chain_update(account).chain_update([0]).chain_update(&key.0).finalize();
    format!("v{}", hex::encode(digest.iter().take(10).copied().collect::<Vec<u8>>()))
}

impl OwnPost {
    /// Proof that it stands.
    pub(super) fn receipt(&self) -> Receipt {
        Receipt { remote_id: self.id.clone(), uri: page(&self.id), url: Some(page(&self.id)), at: self.at }
    }

    /// Whether somebody can read it at an instant.
    pub(super) fn stands(&self, now: Timestamp) -> bool {
        self.at <= now && self.withdrawn_at.is_none_or(|gone| gone > now)
    }

    /// What was counted on it by an instant.
    pub(super) fn figures(&self, liked: (u32, u32), replies: u64, now: Timestamp) -> Figures {
        let age = now.duration_since(self.at);
        Figures { likes: share(liked.0, age), reposts: share(liked.1, age), replies }
    }

    /// As the network shows it.
    pub(super) fn shown(&self, account: &TownAccount, figures: Figures) -> RemotePost {
        let media = |(index, picture): (usize, &OwnPicture)| RemoteMedia {
            url: format!("https://{HOST}/media/{}-{index}", self.id),
            kind: "image".to_owned(),
            description: Some(picture.alt.clone()),
        };
        RemotePost {
            remote_id: self.id.clone(),
            uri: page(&self.id),
            url: Some(page(&self.id)),
            author: author(account),
            text: self.text.clone(),
            html: None,
            warning: self.warning.clone(),
            language: Some(self.language.clone()),
            in_reply_to: self.in_reply_to.clone(),
            visibility: self.visibility,
            media: self.pictures.iter().enumerate().map(media).collect(),
            created_at: self.at,
            edited_at: self.edited_at,
            figures,
        }
    }
}

/// An account of the town as an author.
pub(super) fn author(account: &TownAccount) -> RemoteAuthor {
    RemoteAuthor {
        remote_id: account.remote_id.clone(),
        handle: format!("{}@{HOST}", account.remote_id),
        display_name: account.display_name.clone(),
        url: Some(format!("https://{HOST}/@{}", account.remote_id)),
        bot: false,
    }
}
