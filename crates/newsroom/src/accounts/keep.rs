//! Keeping accounts: who owns it and what it is for, out of use, and a fresh look at what it can do.

use crate::{Newsroom, Refusal, newsroom::require};
use folkmoot_model::{
    account::{Account, AccountState},
    event::ObjectKind,
    ids::{AccountId, DepartmentId},
    staff::{person::Actor, role::Right},
};
use folkmoot_store as store;
use jiff::SignedDuration;
use serde_json::json;

/// What an account can do is asked again after this long.
const FRESH: SignedDuration = SignedDuration::from_hours(24);

/// Changes owner and purpose.
///
/// # Errors
/// [`Refusal::NoRight`] in either department, or the database.
pub async fn describe(
    newsroom: &Newsroom,
    actor: &Actor,
    id: AccountId,
    department: DepartmentId,
    purpose: &str,
) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut account = store::accounts::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    require(actor, Right::ConnectAccounts, account.department)?;
    require(actor, Right::ConnectAccounts, department)?;
    store::departments::get(&tx, department).await?.ok_or(Refusal::NotFound)?;
    account.department = department;
    purpose.trim().clone_into(&mut account.purpose);
    store::accounts::update(&tx, &account).await?;
    let event = newsroom.event(actor, "described", ObjectKind::Account, id.0, json!({ "department": department }));
    tx.commit(&[event]).await?;
    Ok(())
}

/// Takes an account out of use. Its posts, cases and figures stay.
///
/// # Errors
/// [`Refusal::NoRight`], or the database.
pub async fn disconnect(newsroom: &Newsroom, actor: &Actor, id: AccountId) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut account = store::accounts::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    require(actor, Right::ConnectAccounts, account.department)?;
    account.state = AccountState::Disconnected { since: newsroom.now() };
    store::accounts::update(&tx, &account).await?;
    store::accounts::set_secret(&tx, id, &[]).await?;
    tx.commit(&[newsroom.event(actor, "disconnected", ObjectKind::Account, id.0, json!({}))]).await?;
    Ok(())
}

/// The reconciler: asks every account's server anew what it can do, once a day. Returns how many were asked.
///
/// # Errors
/// The database; a server that fails keeps its old limits.
pub async fn refresh_capabilities(newsroom: &Newsroom) -> Result<u64, Refusal> {
    let mut asked = 0;
    for account in store::accounts::all(&newsroom.store.read()).await? {
        let old = newsroom.now().duration_since(account.capability.as_of) > FRESH;
        if account.state == AccountState::Connected && old {
            refresh(newsroom, account).await?;
            asked += 1;
        }
    }
    Ok(asked)
}

async fn refresh(newsroom: &Newsroom, account: Account) -> Result<(), Refusal> {
    let (network, access) = newsroom.access(&account).await?;
    let Ok(captured) = network.capability(&access).await else { return Ok(()) };
    let tx = newsroom.store.begin().await?;
    let mut account = store::accounts::get(&tx, account.id).await?.ok_or(Refusal::NotFound)?;
    account.capability = captured.value;
    store::accounts::update(&tx, &account).await?;
    let particulars = json!({ "source": account.capability.source });
    let event = newsroom.own_event("refresh_capabilities", "limits_read", ObjectKind::Account, account.id.0, particulars);
    tx.commit(&[event]).await?;
    Ok(())
}
