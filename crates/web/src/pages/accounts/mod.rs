//! Accounts: which the town has, whether each works, what it can do, connecting one, and taking one out of use.
//!
//! | module | what |
//! |---|---|
//! | [`shown`] | an account as a card: state, what is wrong and what to do, what it can do |
//! | [`connect`] | to the sign-in page of a network and back |
//! | [`keep`] | owner and purpose, out of use |

mod connect;
mod keep;
mod shown;

use crate::{
    pages::{
        inbox::query::{id, query_of},
        paging::Named,
    },
    parts::{self, Layout, Level, Place, Width, bar, bar_remark, empty, link_button, note, page},
    server::{
        desk::Desk,
        routes::{Access, Routes},
    },
    t,
};
use axum::{response::Response, routing::get};
use folkmoot_model::{
    account::{Account, AccountState},
    ids::{AccountId, DepartmentId},
    staff::{person::Department, role::Right},
};
use folkmoot_newsroom::Refusal;
use folkmoot_store as store;
use maud::{Markup, html};
use shown::Shown;

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    let routes = routes.page(Access::Right(Right::ReadAccounts), "/accounts", get(list));
    keep::routes(connect::routes(routes))
}

async fn list(desk: Desk) -> Response {
    match main(&desk).await {
        Ok(main) => desk.page(&t!(desk.ui, "nav-accounts"), Some(Place::Accounts), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn main(desk: &Desk) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let (departments, all) = readable(desk).await?;
    let connects = desk.actor.may_somewhere(Right::ConnectAccounts);
    let button = || html! { (link_button(&t!(ui, "accounts-connect"), "/accounts/connect").primary().icon("plug")) };
    let (used, unused): (Vec<Account>, Vec<Account>) =
        all.into_iter().partition(|account| !matches!(account.state, AccountState::Disconnected { .. }));
    let wrong = used.iter().filter(|account| matches!(account.state, AccountState::NeedsReconnect { .. })).count();
    let asked = Named::read(&desk.here);
    let mut found: Vec<&Account> =
        used.iter().chain(&unused).filter(|account| asked.finds(&says(account, &departments))).collect();
    // what wants a person comes first
    found.sort_by_key(|account| !matches!(account.state, AccountState::NeedsReconnect { .. }));
    let show = id::<AccountId>(query_of(&desk.here), "show");
    let page_of = asked.page("/accounts", found.len(), found.iter().position(|account| Some(account.id) == show));
    let mut cards = Vec::new();
    for account in found.get(page_of.rows.clone()).unwrap_or_default() {
        cards.push(shown::card_of(desk, &Shown::read(desk, account, &departments).await?));
    }
    Ok(html! {
        (bar(&t!(ui, "nav-accounts"), bar_remark(&t!(ui, "accounts-count", count = used.len())), html! { @if connects { (button()) } }))
        (page(Width::Full, html! {
            @if wrong > 0 { (note(Level::Bad, html! { b { (t!(ui, "accounts-wrong", count = wrong)) } " " (t!(ui, "accounts-wrong-next")) })) }
            @if asked.wants_search(used.len() + unused.len()) { (parts::search_form("/accounts", &t!(ui, "accounts-search"), &t!(ui, "search"), &asked.words)) }
            @if !cards.is_empty() { (parts::cards(&cards)) (page_of.pager(ui)) }
            @if cards.is_empty() && !asked.words.is_empty() { (empty("at-sign", &t!(ui, "accounts-not-found"), &t!(ui, "accounts-not-found-next"), html! {})) }
            @else if cards.is_empty() { (empty("at-sign", &t!(ui, "accounts-none"), &t!(ui, "accounts-none-next"), html! { @if connects { (button()) } })) }
        }))
    })
}

/// Everything an account can be searched by.
fn says(account: &Account, departments: &[Department]) -> String {
    let department = departments.iter().find(|one| one.id == account.department).map_or("", |one| one.name.as_str());
    format!("{} {} {} {} {department}", account.display_name, account.handle, account.server, account.purpose)
}

/// The accounts of the departments whose accounts this person may see, with all departments for their names.
async fn readable(desk: &Desk) -> Result<(Vec<Department>, Vec<Account>), Refusal> {
    let read = desk.read();
    let departments = store::departments::all(&read).await?;
    let mut all = store::accounts::all(&read).await?;
    all.retain(|account| desk.actor.may(Right::ReadAccounts, account.department));
    Ok((departments, all))
}

/// An account that this person may connect and change; for anybody else it does not exist.
async fn own(desk: &Desk, id: &str) -> Result<Account, Refusal> {
    let id: AccountId = id.parse().map_err(|_| Refusal::NotFound)?;
    let account = store::accounts::get(&desk.read(), id).await?.ok_or(Refusal::NotFound)?;
    if desk.actor.may(Right::ConnectAccounts, account.department) { Ok(account) } else { Err(Refusal::NotFound) }
}

/// The departments this person may connect accounts for.
async fn own_departments(desk: &Desk) -> Result<Vec<Department>, Refusal> {
    let mut all = store::departments::all(&desk.read()).await?;
    all.retain(|department| desk.actor.may(Right::ConnectAccounts, department.id));
    Ok(all)
}

/// The department a form names.
fn department_of(text: &str) -> Result<DepartmentId, Refusal> {
    text.parse().map_err(|_| Refusal::Field { field: "department", key: "error-field-empty" })
}
