//! People and accounts when there are many: pages, a search, and the way to one of them.

use crate::app::TestApp;
use folkmoot_model::{
    account::{Account, AccountState},
    ids::AccountId,
};
use folkmoot_newsroom::staff::colleagues;
use folkmoot_store as store;

#[tokio::test]
async fn many_colleagues_are_paged_and_found() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    assert_eq!(manager.get("/people").await.ok().count("form[role=search]"), 0, "a short list needs no search");
    for number in 0..60 {
        app.joins(&format!("Zoë Nummer{number:02}"), vec![]).await;
    }
    let first = manager.get("/people").await.ok();
    assert_eq!(first.count("tbody a[href^='/people/'] b"), 50);
    let all = first.texts(".pager span").remove(0);
    let next = first.attribute(".pager a[rel=next]", "href");
    let second = manager.get(&next).await.ok();
    let rest = second.count("tbody a[href^='/people/'] b");
    assert!(all.ends_with(&format!("of {}", 50 + rest)) && rest > 10, "{all}");
    second.says("Zoë Nummer59");
    let found = manager.get("/people?q=zoe+nummer07").await.ok();
    assert_eq!(found.count("tbody a[href^='/people/'] b"), 1);
    found.says("Zoë Nummer07");
    assert_eq!(found.value("q"), "zoe nummer07");
    manager.get("/people?q=nobody+at+all").await.ok().says("Nobody here fits");
    let gone = app.joins("Wil Weg", vec![]).await;
    colleagues::leave(app.newsroom(), &app.town().manager, gone.person).await.unwrap();
    assert_eq!(manager.get("/people?q=wil+weg").await.ok().count("details[open] a[href^='/people/']"), 1);
}

#[tokio::test]
async fn many_accounts_are_paged_found_and_linked_to() {
    let app = TestApp::start().await;
    let manager = app.sign_in(&app.town().manager).await;
    let tx = app.newsroom().store.begin().await.unwrap();
    let one = store::accounts::get(&tx, app.town().account).await.unwrap().unwrap();
    let mut last = one.id;
    for number in 0..60 {
        last = AccountId::new(&*app.newsroom().mint);
        let state = match number {
            55 => AccountState::NeedsReconnect { since: app.newsroom().now(), why: "token revoked".into() },
            _ => AccountState::Connected,
        };
        let handle = format!("wijk{number:02}@testdorp.example");
        let remote_id = handle.clone();
        store::accounts::insert(
            &tx,
            &Account { id: last, remote_id, display_name: handle.clone(), handle, state, ..one.clone() },
        )
        .await
        .unwrap();
    }
    tx.commit_bookkeeping("a test").await.unwrap();
    let cards = "section[aria-labelledby^=account-]";
    let first = manager.get("/accounts").await.ok();
    assert_eq!(first.count(cards), 50);
    assert!(first.texts(cards)[0].contains("wijk55"), "what wants a person comes first");
    let second = manager.get(&first.attribute(".pager a[rel=next]", "href")).await.ok();
    assert_eq!(second.count(cards), 11);
    let shown = manager.get(&format!("/accounts?show={last}")).await.ok();
    assert_eq!(shown.count(&format!("#account-{last}")), 1);
    let found = manager.get("/accounts?q=WIJK07").await.ok();
    assert_eq!(found.count(cards), 1);
    manager.get("/accounts?q=nowhere").await.ok().says("No account fits");
}
