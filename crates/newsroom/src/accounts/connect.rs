//! Connecting an account: begin at the server's own sign-in page, come back with a code, keep the token sealed.
//!
//! What is needed between leaving and coming back is kept sealed in the store under the hash of a random state, works once, and only for the
//! person who began.

use crate::{
    Newsroom, Refusal,
    newsroom::{require, token_name},
    staff::sign_in::{fresh_token, token_hash},
};
use folkmoot_model::{
    account::{Account, AccountState},
    event::ObjectKind,
    ids::{AccountId, DepartmentId},
    network::{NetworkKind, exchange::Captured},
    staff::{person::Actor, role::Right},
};
use folkmoot_networks::mastodon::{
    Mastodon,
    oauth::{self, Connection, Introduction, Pkce, Registration},
};
use folkmoot_store::{self as store, Tx, pending_connections::PendingConnection};
use jiff::SignedDuration;
use serde_json::json;
use url::Url;
use zeroize::Zeroizing;

/// A person has this long at the server's sign-in page.
const PATIENCE: SignedDuration = SignedDuration::from_mins(30);

/// What a person fills in.
#[derive(Debug, Clone)]
pub struct Begin {
    /// The server, as typed: `social.example` or `@town@social.example`.
    pub server: String,
    /// Department that will own the account.
    pub department: DepartmentId,
    /// What it is for.
    pub purpose: String,
    /// The account that is connected again, if it is one.
    pub again: Option<AccountId>,
}

fn mastodon(newsroom: &Newsroom) -> Result<&Mastodon, Refusal> {
    newsroom.networks.mastodon().ok_or(Refusal::NotFound)
}

fn sealed_name(state_hash: &str, what: &str) -> String {
    format!("connection:{state_hash}:{what}")
}

/// Makes us known to a server and says where the person signs in.
///
/// # Errors
/// [`Refusal::Field`] for an address that is none, [`Refusal::Network`] for a server that does not answer as one, or the database.
pub async fn begin(newsroom: &Newsroom, actor: &Actor, begin: Begin) -> Result<Url, Refusal> {
    require(actor, Right::ConnectAccounts, begin.department)?;
    let server = oauth::server_address(&begin.server).ok_or(Refusal::Field { field: "server", key: "error-server-address" })?;
    store::departments::get(&newsroom.store.read(), begin.department).await?.ok_or(Refusal::NotFound)?;
    let redirect = newsroom.settings.public_url.join("/accounts/connected").map_err(|_| Refusal::NotFound)?;
    let organisation = newsroom.organisation(&newsroom.store.read()).await?;
    let introduction = Introduction { name: format!("{} newsroom", organisation.name), website: None, redirect };
    let registration = oauth::register(mastodon(newsroom)?, &server, &introduction).await?.value;
    let pkce = Pkce::new(&crate::clock::random_bytes());
    let state = fresh_token();
    let state_hash = token_hash(&state);
    let pending = PendingConnection {
        network: NetworkKind::Mastodon,
        server: server.to_string(),
        client_id: registration.client_id.clone(),
        client_secret_cipher: newsroom.vault.seal(&sealed_name(&state_hash, "registration"), &as_json(&registration)?)?,
        verifier_cipher: newsroom.vault.seal(&sealed_name(&state_hash, "verifier"), pkce.verifier())?,
        department: begin.department,
        purpose: begin.purpose.trim().to_owned(),
        person: actor.person,
        reconnects: begin.again,
        created_at: newsroom.now(),
        state_hash,
    };
    let tx = newsroom.store.begin().await?;
    store::pending_connections::insert(&tx, &pending).await?;
    tx.commit_bookkeeping("nothing is connected yet").await?;
    Ok(oauth::authorize_url(&registration, &state, &pkce))
}

fn as_json(registration: &Registration) -> Result<Zeroizing<String>, Refusal> {
    serde_json::to_string(registration).map(Zeroizing::new).map_err(|_| Refusal::NotFound)
}

/// The person came back with a code: the account is connected, or connected again.
///
/// # Errors
/// [`Refusal::NotFound`] when the state is unknown, old or another person's, [`Refusal::Network`] when the server refuses the code,
/// [`Refusal::Field`] when another account came back than the one to connect again, or the database.
pub async fn finish(newsroom: &Newsroom, actor: &Actor, state: &str, code: &str) -> Result<AccountId, Refusal> {
    let pending = take(newsroom, actor, state).await?;
    let name = |what: &str| sealed_name(&pending.state_hash, what);
    let registration = newsroom.vault.open(&name("registration"), &pending.client_secret_cipher)?;
    let registration: Registration = serde_json::from_str(&registration).map_err(|_| Refusal::NotFound)?;
    let pkce = Pkce::kept(newsroom.vault.open(&name("verifier"), &pending.verifier_cipher)?.to_string());
    let connected = oauth::exchange_code(mastodon(newsroom)?, &registration, code, &pkce).await?;
    let tx = newsroom.store.begin().await?;
    let standing = store::accounts::all(&tx).await?.into_iter().find(|account| {
        account.network == NetworkKind::Mastodon
            && account.server == pending.server
            && account.remote_id == connected.value.author.remote_id
    });
    if let Some(expected) = pending.reconnects
        && standing.as_ref().is_none_or(|account| account.id != expected)
    {
        return Err(Refusal::Field { field: "account", key: "error-other-account" });
    }
    let id = match standing {
        Some(account) => again(newsroom, &tx, account, &connected).await?,
        None => first(newsroom, &tx, &pending, &connected).await?,
    };
    let sealed = newsroom.vault.seal(&token_name(id.0), &connected.value.access.token)?;
    store::accounts::set_secret(&tx, id, &sealed).await?;
    let particulars = json!({ "server": pending.server, "department": pending.department });
    // whatever came in meanwhile is asked for at once
    store::cursors::done(&tx, id, newsroom.now()).await?;
    tx.commit(&[newsroom.event(actor, "connected", ObjectKind::Account, id.0, particulars)]).await?;
    newsroom.pokes.collect.notify_one();
    newsroom.pokes.publish.notify_one();
    Ok(id)
}

/// What was kept, once, for the person who began.
async fn take(newsroom: &Newsroom, actor: &Actor, state: &str) -> Result<PendingConnection, Refusal> {
    let tx = newsroom.store.begin().await?;
    let pending = store::pending_connections::take(&tx, &token_hash(state)).await?.ok_or(Refusal::NotFound)?;
    tx.commit_bookkeeping("a state works once").await?;
    let fresh = newsroom.now().duration_since(pending.created_at) < PATIENCE;
    if pending.person != actor.person || !fresh {
        return Err(Refusal::NotFound);
    }
    require(actor, Right::ConnectAccounts, pending.department)?;
    Ok(pending)
}

async fn again(
    newsroom: &Newsroom,
    tx: &Tx,
    mut account: Account,
    connected: &Captured<Connection>,
) -> Result<AccountId, Refusal> {
    account.state = AccountState::Connected;
    account.capability = connected.value.capability.clone();
    account.handle.clone_from(&connected.value.author.handle);
    account.display_name.clone_from(&connected.value.author.display_name);
    account.last_ok_at = Some(newsroom.now());
    store::accounts::update(tx, &account).await?;
    Ok(account.id)
}

async fn first(
    newsroom: &Newsroom,
    tx: &Tx,
    pending: &PendingConnection,
    connected: &Captured<Connection>,
) -> Result<AccountId, Refusal> {
    let now = newsroom.now();
    let author = &connected.value.author;
    let account = Account {
        id: AccountId::new(&*newsroom.mint),
        network: NetworkKind::Mastodon,
        server: pending.server.clone(),
        remote_id: author.remote_id.clone(),
        handle: author.handle.clone(),
        display_name: author.display_name.clone(),
        department: pending.department,
        purpose: pending.purpose.clone(),
        state: AccountState::Connected,
        capability: connected.value.capability.clone(),
        connected_at: now,
        last_ok_at: Some(now),
    };
    store::accounts::insert(tx, &account).await?;
    Ok(account.id)
}
