//! What a trainer gives the rehearsal network: how lively the town is, its accounts, storms, scenes, and posts of ours from before.

use folkmoot_model::{language::Language, network::post::Visibility, outgoing::delivery::DeliveryKey};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How the town behaves. Written at the head of the journal; a town that is opened again keeps the settings it began with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// Everything the townspeople do follows from it.
    pub seed: u64,
    /// Zone of the town's mornings and evenings, an IANA name.
    pub time_zone: String,
    /// Posts of an ordinary weekday, over all accounts.
    pub pace: u32,
}

impl Settings {
    /// An ordinary town in the Netherlands: nine posts on a working day.
    pub fn ordinary(seed: u64) -> Self {
        Self { seed, time_zone: "Europe/Amsterdam".to_owned(), pace: 9 }
    }
}

/// An account of the town on this network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TownAccount {
    /// The network's identifier of it, lower-case letters, digits and `_`; also the part of the handle before the `@`.
    pub remote_id: String,
    /// Name shown.
    pub display_name: String,
    /// Topics of the script people bring here, such as `bridge`; with none they bring anything.
    pub topics: Vec<String>,
    /// How many follow it; how much attention its posts get.
    pub followers: u32,
    /// From when people speak to it.
    pub opened_at: Timestamp,
}

/// A burst of posts about one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Storm {
    /// `trees`, `flood` or `dark` in the script.
    pub topic: String,
    /// Account spoken to.
    pub account: String,
    /// When it begins.
    pub begins: Timestamp,
    /// How many posts.
    pub posts: u32,
    /// Over how many minutes; most come in the first third.
    pub minutes: u32,
}

/// A stretch in which, day and night, something new comes about every so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Living {
    /// From when.
    pub from: Timestamp,
    /// Until when.
    pub until: Timestamp,
    /// Seconds between two posts, on average; at least 1.
    pub every_s: u32,
}

/// A post a trainer puts into a citizen's mouth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staged {
    /// Account spoken to.
    pub account: String,
    /// Handle of the citizen without the host; somebody new is invented under a handle nobody has.
    pub handle: String,
    /// Name shown, for somebody new.
    pub name: String,
    /// When it is posted.
    pub at: Timestamp,
    /// What it is about, for the trainer.
    pub intent: String,
    /// Language.
    pub language: Language,
    /// Text.
    pub text: String,
    /// Who sees it.
    pub visibility: Visibility,
    /// Post it answers.
    pub in_reply_to: Option<String>,
    /// Description of its picture, if it has one.
    pub picture: Option<String>,
    /// Likes and reposts it gets in the end.
    pub liked: (u32, u32),
}

/// A post of ours that stood on the network before the newsroom came, so that a town can have a past.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adopted {
    /// The account that posted it.
    pub account: String,
    /// The key it was published under.
    pub key: DeliveryKey,
    /// When.
    pub at: Timestamp,
    /// Text.
    pub text: String,
    /// Language.
    pub language: Language,
    /// Who sees it.
    pub visibility: Visibility,
    /// Post it answers.
    pub in_reply_to: Option<String>,
    /// Descriptions of its pictures.
    pub pictures: Vec<String>,
}

/// Something a citizen did, with what the script meant by it.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The account it came in on.
    pub account: String,
    /// When it happened.
    pub at: Timestamp,
    /// What came in, as it was at the end of the stretch asked for.
    pub incoming: folkmoot_model::network::post::Incoming,
    /// Intent of the script (`light-out`), a reaction (`@thanks`), or the name given by a trainer.
    pub intent: String,
    /// Topic of the intent, such as `lighting`; empty for reactions.
    pub topic: String,
    /// `question`, `complaint`, `compliment`, `report`, `idea`, `social`, `reaction`.
    pub kind: String,
    /// Street, park or place spoken of.
    pub place: Option<String>,
}
