//! What a trainer or the demo does with the rehearsal network, besides what a newsroom does: open accounts, give the town a past, stage
//! scenes, raise storms, make trouble.

use super::{
    HOST, Rehearsal, RehearsalError,
    act::Act,
    fault::Fault,
    own::{OwnPicture, OwnPost, id_for},
    town::{Adopted, Line, Living, Staged, Storm, TownAccount},
    world::{Key, Step, World},
};
use crate::network::Access;
use folkmoot_model::network::{
    capability::Capability,
    exchange::Exchange,
    post::{Figures, Receipt},
};
use jiff::Timestamp;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::sync::PoisonError;
use url::Url;
use zeroize::Zeroizing;

impl Rehearsal {
    /// Opens an account of the town, or gives one that is open another name.
    ///
    /// # Errors
    /// The identifier is not made of lower-case letters, digits and `_`, belongs to a citizen, or the journal fails.
    pub fn open_account(&self, account: TownAccount) -> Result<Access, RehearsalError> {
        let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        let id = account.remote_id.clone();
        if id.is_empty() || id.len() > 60 || !id.bytes().all(good) {
            return Err(RehearsalError::Refused(format!("{id:?} is no name for an account")));
        }
        let mut state = self.state();
        if state.world.people.iter().any(|person| person.handle == id) {
            return Err(RehearsalError::Refused(format!("{id} is somebody else")));
        }
        state.act(vec![Act::Open { account }])?;
        access(&state.world, &id).ok_or_else(|| RehearsalError::Refused(format!("{id} could not be opened")))
    }

    /// What is needed to act for an account; nothing when it was never opened.
    pub fn access(&self, remote_id: &str) -> Option<Access> {
        access(&self.state().world, remote_id)
    }

    /// The accounts that were opened.
    pub fn accounts(&self) -> Vec<TownAccount> {
        self.state().world.accounts.clone()
    }

    /// Gives the town a past: posts of ours that have long been there, in the order of the list. One whose key is known stays as it is.
    ///
    /// # Errors
    /// An account was never opened, a post lies in the future, or the journal fails; then none is adopted.
    pub fn adopt(&self, posts: Vec<Adopted>) -> Result<Vec<Receipt>, RehearsalError> {
        let mut state = self.state();
        let now = self.now(&mut state);
        let (mut acts, mut receipts) = (Vec::new(), Vec::new());
        for adopted in posts {
            if state.world.account(&adopted.account).is_none() || adopted.at > now {
                return Err(RehearsalError::Refused(format!("{} can't have posted that at {}", adopted.account, adopted.at)));
            }
            let id = id_for(&adopted.account, &adopted.key);
            if let Some((known, _)) = state.world.own.get(&id) {
                receipts.push(known.receipt());
                continue;
            }
            let post = own(id, adopted);
            receipts.push(post.receipt());
            acts.push(Act::Publish { post });
        }
        state.act(acts)?;
        Ok(receipts)
    }

    /// Puts posts into citizens' mouths; gives back their identifiers.
    ///
    /// # Errors
    /// An account was never opened, a handle is not made of lower-case letters, digits and `_`, or the journal fails; then none is staged.
    pub fn stage(&self, posts: Vec<Staged>) -> Result<Vec<String>, RehearsalError> {
        let mut state = self.state();
        let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        for staged in &posts {
            if state.world.account(&staged.account).is_none() || !staged.handle.bytes().all(good) || staged.handle.is_empty() {
                return Err(RehearsalError::Refused(format!("{} can't speak to {}", staged.handle, staged.account)));
            }
        }
        let ids = (0..posts.len()).map(|ahead| state.world.next_staged(ahead)).collect();
        state.act(posts.into_iter().map(|staged| Act::Stage { staged }).collect())?;
        Ok(ids)
    }

    /// Raises a storm.
    ///
    /// # Errors
    /// The account was never opened, or the journal fails.
    pub fn raise_storm(&self, storm: Storm) -> Result<(), RehearsalError> {
        let mut state = self.state();
        if state.world.account(&storm.account).is_none() {
            return Err(RehearsalError::Refused(format!("{} was never opened", storm.account)));
        }
        state.act(vec![Act::Storm { storm }])
    }

    /// Makes a stretch of time lively. What of it is lively already stays as it is: two stretches never run side by side.
    ///
    /// # Errors
    /// The journal fails.
    pub fn enliven(&self, living: Living) -> Result<(), RehearsalError> {
        let mut state = self.state();
        let from = state.world.lively_until().map_or(living.from, |until| living.from.max(until));
        if from >= living.until {
            return Ok(());
        }
        state.act(vec![Act::Enliven { living: Living { from, ..living } }])
    }

    /// Everything citizens did from an instant up to but not including another, on all accounts, oldest first, each as
    /// somebody saw it who was there at that instant.
    pub fn history(&self, from: Timestamp, to: Timestamp) -> Vec<Line> {
        let mut state = self.state();
        let Ok(end) = to.checked_sub(jiff::SignedDuration::from_nanos(1)) else { return Vec::new() };
        let first: Key = (from, Step::Posted, String::new());
        let happened = state.world.happened(None, &first, end, usize::MAX);
        happened.iter().filter_map(|(key, happening)| state.world.line(key, happening)).collect()
    }

    /// What is counted on a post of ours at an instant; nothing when it does not stand.
    pub fn figures_at(&self, remote_id: &str, at: Timestamp) -> Option<Figures> {
        self.state().world.figures(remote_id, at)
    }

    /// The cursor of somebody who has collected everything up to and including an instant.
    pub fn cursor_at(at: Timestamp) -> String {
        super::calls::cursor(&(at, Step::Reposted, "~".to_owned()))
    }

    /// What an account can do here.
    pub fn capability_at(as_of: Timestamp) -> Capability {
        super::calls::capability(as_of)
    }

    /// The raw exchange of a call, as the connector captures it.
    pub fn exchange(account: &str, call: &str, asked: &impl Serialize, answer: &impl Serialize, at: Timestamp) -> Exchange {
        let json = "application/json".to_owned();
        Exchange {
            method: "REHEARSAL".to_owned(),
            url: format!("https://{HOST}/{account}/{call}"),
            request_headers: vec![("content-type".to_owned(), json.clone())],
            request_body: serde_json::to_vec(asked).unwrap_or_default(),
            status: 200,
            response_headers: vec![("content-type".to_owned(), json)],
            response_body: serde_json::to_vec(answer).unwrap_or_default(),
            at,
        }
    }

    /// Makes trouble.
    pub fn inject(&self, fault: Fault) {
        self.0.faults.lock().unwrap_or_else(PoisonError::into_inner).push(fault);
    }

    /// Ends all trouble.
    pub fn mend(&self) {
        self.0.faults.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

fn own(id: String, adopted: Adopted) -> OwnPost {
    let Adopted { account, key, at, text, language, visibility, in_reply_to, pictures } = adopted;
    let pictures = pictures.into_iter().map(|alt| OwnPicture { alt, sha256: String::new() }).collect();
    OwnPost {
        id,
        account,
        key,
        at,
        text,
        language,
        warning: None,
        visibility,
        in_reply_to,
        pictures,
        edited_at: None,
        withdrawn_at: None,
    }
}

/// The token of an account follows from the seed; it opens nothing but a rehearsal.
pub(super) fn token(world: &World, remote_id: &str) -> String {
    let seed = world.settings.seed.to_be_bytes();
    hex::encode(Sha256::new().chain_update("rehearsal token").chain_update(seed).chain_update(remote_id).finalize())
}

fn access(world: &World, remote_id: &str) -> Option<Access> {
    world.account(remote_id)?;
    let server = Url::parse(&format!("https://{HOST}/")).ok()?;
    Some(Access { server, token: Zeroizing::new(token(world, remote_id)), remote_id: remote_id.to_owned() })
}
