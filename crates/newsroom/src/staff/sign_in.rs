//! Sign-in: password, throttling, and the session of a browser.
//!
//! The browser holds 32 random bytes; the store holds their SHA-256, so a stolen database opens no session. A new session is made at every
//! sign-in. Attempts are counted per address and per person under keyed digests.

use super::password;
use crate::{Newsroom, Refusal, clock::random_bytes};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use folkmoot_model::{
    event::ObjectKind,
    ids::{PersonId, SessionId},
    staff::person::{Actor, Person},
};
use folkmoot_store::{self as store, sessions::Session};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::sync::OnceLock;

/// Attempts are counted over this time.
const WINDOW: SignedDuration = SignedDuration::from_mins(15);
/// Failed attempts for one person in that time.
const PER_PERSON: u64 = 10;
/// Failed attempts from one address in that time: an office shares one.
const PER_ADDRESS: u64 = 60;
/// A session ends this long after its last request…
const IDLE: SignedDuration = SignedDuration::from_hours(12);
/// …and this long after sign-in whatever happens.
const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 7);
/// A session's last use is written down at most this often.
const TOUCH_EVERY: SignedDuration = SignedDuration::from_mins(5);

/// Why nobody was signed in. The page says no more than this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInProblem {
    /// Address and password do not belong together.
    Wrong,
    /// Too many attempts; wait a quarter of an hour.
    TooMany,
}

/// A fresh session and the secret the browser gets.
#[derive(Debug)]
pub struct SignedIn {
    /// The secret for the cookie.
    pub token: String,
    /// The person.
    pub person: Person,
    /// When the session ends at the latest.
    pub expires_at: Timestamp,
}

/// A hash nobody's password fits, so that an unknown address takes as long as a wrong password.
fn decoy() -> &'static str {
    static DECOY: OnceLock<String> = OnceLock::new();
    DECOY.get_or_init(|| password::hash_unchecked(&hex::encode(random_bytes::<16>())).unwrap_or_default())
}

/// What the store knows a token by.
pub fn token_hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}

/// A random secret for a browser or a link, 43 characters.
pub fn fresh_token() -> String {
    URL_SAFE_NO_PAD.encode(random_bytes::<32>())
}

/// Signs a person in. `from` is the address the request came from.
///
/// # Errors
/// [`Refusal::SignIn`], or the database.
pub async fn sign_in(newsroom: &Newsroom, email: &str, given: &str, from: &str) -> Result<SignedIn, Refusal> {
    let email = email.trim().to_lowercase();
    let tries = Tries::of(newsroom, &email, from);
    tries.allowed(newsroom).await?;
    let read = newsroom.store.read();
    let person = store::people::by_email(&read, &email).await?.filter(|person| person.left_at.is_none());
    let hash = match &person {
        Some(person) => store::people::password_hash(&read, person.id).await?,
        None => None,
    };
    let stored = hash.unwrap_or_else(|| decoy().to_owned());
    let fits = fits(given, stored).await;
    match person {
        Some(person) if fits => open_session(newsroom, person).await,
        _ => {
            tries.failed(newsroom).await?;
            Err(Refusal::SignIn(SignInProblem::Wrong))
        }
    }
}

/// Whether a password fits a stored hash. It takes a while, so it has a thread of its own.
pub(super) async fn fits(given: &str, stored: String) -> bool {
    let given = given.to_owned();
    tokio::task::spawn_blocking(move || password::fits(&given, &stored)).await.unwrap_or(false)
}

/// Wrong passwords given for a person and from an address: whoever guesses meets the same limit wherever a password is asked.
pub(super) struct Tries([String; 2]);

impl Tries {
    /// Those for a person, by their address in lower case, and from an address of the network.
    pub(super) fn of(newsroom: &Newsroom, email: &str, from: &str) -> Self {
        Self([newsroom.vault.digest("sign-in person", email), newsroom.vault.digest("sign-in address", from)])
    }

    /// Refuses when there were too many.
    pub(super) async fn allowed(&self, newsroom: &Newsroom) -> Result<(), Refusal> {
        let (read, [person, address]) = (newsroom.store.read(), &self.0);
        let since = newsroom.now().saturating_sub(WINDOW).unwrap_or(Timestamp::MIN);
        let too_many = store::attempts::count(&read, person, since).await? >= PER_PERSON
            || store::attempts::count(&read, address, since).await? >= PER_ADDRESS;
        if too_many { Err(Refusal::SignIn(SignInProblem::TooMany)) } else { Ok(()) }
    }

    /// Counts one more.
    pub(super) async fn failed(&self, newsroom: &Newsroom) -> Result<(), Refusal> {
        let tx = newsroom.store.begin().await?;
        for key in &self.0 {
            store::attempts::add(&tx, key, newsroom.now()).await?;
        }
        tx.commit_bookkeeping("a failed sign-in changes nothing").await?;
        Ok(())
    }
}

/// Opens a session for a person whose identity is proven.
///
/// # Errors
/// The database.
pub async fn open_session(newsroom: &Newsroom, person: Person) -> Result<SignedIn, Refusal> {
    let now = newsroom.now();
    let token = fresh_token();
    let expires_at = now.saturating_add(LONGEST).unwrap_or(now);
    let session = Session {
        id: SessionId::new(&*newsroom.mint),
        token_hash: token_hash(&token),
        person: person.id,
        csrf: fresh_token(),
        created_at: now,
        last_seen_at: now,
        expires_at,
    };
    let tx = newsroom.store.begin().await?;
    store::sessions::insert(&tx, &session).await?;
    let actor = Actor { person: person.id, grants: Vec::new() };
    tx.commit(&[newsroom.event(&actor, "signed_in", ObjectKind::Person, person.id.0, json!({}))]).await?;
    Ok(SignedIn { token, person, expires_at })
}

/// Who a browser's token belongs to, with what they may do; nothing when the session has ended or the person has left.
///
/// # Errors
/// The database.
pub async fn signed_in(newsroom: &Newsroom, token: &str) -> Result<Option<(Session, Person, Actor)>, Refusal> {
    let now = newsroom.now();
    let read = newsroom.store.read();
    let Some(session) = store::sessions::by_token_hash(&read, &token_hash(token)).await? else { return Ok(None) };
    let idle_since = session.last_seen_at.saturating_add(IDLE).unwrap_or(session.last_seen_at);
    if session.expires_at <= now || idle_since <= now {
        return Ok(None);
    }
    let Some(person) = store::people::get(&read, session.person).await? else { return Ok(None) };
    let Some(actor) = store::people::actor(&read, session.person).await? else { return Ok(None) };
    if now.duration_since(session.last_seen_at) > TOUCH_EVERY {
        let tx = newsroom.store.begin().await?;
        store::sessions::touch(&tx, session.id, now, session.expires_at).await?;
        tx.commit_bookkeeping("looking at a page changes nothing").await?;
    }
    Ok(Some((session, person, actor)))
}

/// Ends a session.
///
/// # Errors
/// The database.
pub async fn sign_out(newsroom: &Newsroom, session: SessionId, person: PersonId) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    store::sessions::delete(&tx, session).await?;
    let actor = Actor { person, grants: Vec::new() };
    tx.commit(&[newsroom.event(&actor, "signed_out", ObjectKind::Person, person.0, json!({}))]).await?;
    Ok(())
}
