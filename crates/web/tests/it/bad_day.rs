//! A server has a bad day: its account says so on the screen, nothing of the citizens' is lost, and the other account does not notice.

use crate::app::TestApp;
use folkmoot_model::{ids::AccountId, network::NetworkKind};
use folkmoot_newsroom::Networks;
use folkmoot_store as store;
use folkmoot_testkit::{
    bad_server::{BadServer, Manners},
    clock::ManualClock,
    town::monday_morning,
};
use jiff::SignedDuration;
use std::sync::Arc;

/// A town with one account on the rehearsal network and one on a server that may misbehave.
struct Day {
    app: TestApp,
    server: BadServer,
    account: AccountId,
}

impl Day {
    async fn begins() -> Self {
        let server = BadServer::start().await.unwrap();
        let clock = ManualClock::at(monday_morning());
        let told = clock.clone();
        let network = server.network(Arc::new(move || folkmoot_newsroom::Clock::now(&told))).unwrap();
        let app = TestApp::start_beside(clock, Networks::none().with(network)).await;
        let cursor = format!("- {}", app.newsroom().now());
        let account = app.rehearsed.also_on(NetworkKind::Mastodon, &server.url(), &cursor).await.unwrap();
        Self { app, server, account }
    }

    /// Everything runs for a while; returns how many citizens' posts came in.
    async fn passes(&self, minutes: u32) -> u64 {
        let mut new = 0;
        for _ in 0..minutes * 2 {
            new += self.app.rehearsed.collect().await.unwrap();
        }
        new
    }

    async fn accounts_page(&self) -> crate::app::Answer {
        self.app.sign_in(&self.app.town().manager).await.get("/accounts").await.ok()
    }

    async fn state(&self) -> String {
        let account = store::accounts::get(&self.app.newsroom().store.read(), self.account).await.unwrap().unwrap();
        account.state.word().to_owned()
    }

    fn anna_says(&self, content: &str) -> String {
        self.server.says(content, "Anna", self.app.newsroom().now())
    }

    async fn has_a_case(&self, remote_id: &str) -> bool {
        let read = self.app.newsroom().store.read();
        store::cases::for_post(&read, self.account, remote_id).await.unwrap().is_some()
    }
}

#[tokio::test]
async fn an_answer_nobody_can_read_is_trouble_of_one_account_and_over_when_it_is_over() {
    for manners in [Manners::MalformedJson, Manners::InvalidUtf8, Manners::HangsUp, Manners::AskToWait(60), Manners::NeverEnds] {
        let day = Day::begins().await;
        day.passes(1).await;
        day.server.behaves(manners);
        let said = day.anna_says("De glasbak is vol.");
        day.app.rehearsed.says("bas", "Waar kan ik parkeren?", None).unwrap();
        assert_eq!(day.passes(4).await, 1, "{manners:?}: the other account works");
        assert!(!day.has_a_case(&said).await);
        let page = day.accounts_page().await;
        for words in ["Trouble", "We try again by ourselves", "Gaps"] {
            page.says(words);
        }
        day.server.behaves(Manners::Good);
        assert_eq!(day.passes(6).await, 1, "{manners:?}: what was said meanwhile comes in, once");
        assert!(day.has_a_case(&said).await, "{manners:?}");
        day.accounts_page().await.says_nothing_of("Trouble");
        assert!(store::gaps::open(&day.app.newsroom().store.read()).await.unwrap().is_empty(), "{manners:?}: the gap is filled");
    }
}

#[tokio::test]
async fn a_day_of_429_is_waited_for_and_nothing_is_lost() {
    let day = Day::begins().await;
    day.passes(1).await;
    day.server.behaves(Manners::AskToWait(24 * 3600));
    let said = day.anna_says("De glasbak is vol.");
    day.passes(2).await;
    day.server.behaves(Manners::Good);
    assert_eq!(day.passes(60).await, 0, "not before the server said");
    day.app.rehearsed.says("bas", "Waar kan ik parkeren?", None).unwrap();
    assert_eq!(day.passes(1).await, 1, "the other account works");
    day.app.rehearsed.turn(SignedDuration::from_hours(23));
    assert_eq!(day.passes(1).await, 1);
    assert!(day.has_a_case(&said).await);
}

#[tokio::test]
async fn a_dead_token_asks_a_person_to_connect_again() {
    let day = Day::begins().await;
    day.passes(1).await;
    day.server.behaves(Manners::DeadToken);
    day.app.rehearsed.says("bas", "Waar kan ik parkeren?", None).unwrap();
    assert_eq!(day.passes(5).await, 1, "the other account works");
    assert_eq!(day.state().await, "needs_reconnect");
    let page = day.accounts_page().await;
    for words in ["1 account has to be connected again", "What is planned for this account waits"] {
        page.says(words);
    }
}

#[tokio::test]
async fn ten_megabytes_are_taken_in_and_shown_in_part() {
    let day = Day::begins().await;
    day.passes(1).await;
    let before = day.anna_says("Eerst een gewoon bericht.");
    let huge = day.anna_says(&format!("<p>{}</p>", "Heel veel tekst. ".repeat(10 * 65_536)));
    let after = day.anna_says("En daarna nog een.");
    day.passes(2).await;
    for said in [&before, &huge, &after] {
        assert!(day.has_a_case(said).await, "{said}");
    }
    let read = day.app.newsroom().store.read();
    let case = store::cases::for_post(&read, day.account, &huge).await.unwrap().unwrap();
    let manager = day.app.sign_in(&day.app.town().manager).await;
    for path in ["/inbox".to_owned(), format!("/inbox/{case}")] {
        let page = manager.get(&path).await.ok();
        page.says("Heel veel tekst.");
        assert!(page.body.len() < 2 << 20, "{path}: {} bytes", page.body.len());
    }
}

#[tokio::test]
async fn text_that_turns_its_direction_turns_nothing_of_ours() {
    let day = Day::begins().await;
    day.passes(1).await;
    let turned = "Betaal \u{202e}lanosreper\u{202c} \u{2066}hier\u{0007}";
    let said = day.server.says(turned, "An\u{202e}na\u{2067}", day.app.newsroom().now());
    day.passes(1).await;
    let read = day.app.newsroom().store.read();
    let case = store::cases::for_post(&read, day.account, &said).await.unwrap().unwrap();
    let manager = day.app.sign_in(&day.app.town().manager).await;
    for path in ["/inbox".to_owned(), format!("/inbox/{case}")] {
        let page = manager.get(&path).await.ok();
        page.says("Betaal");
        let turning = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{0007}');
        assert!(!page.body.contains(turning), "{path}");
    }
}
