//! A browser with a jar of cookies and headers of its own, for what happens before and around signing in.

use crate::app::Answer;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, header},
};
use folkmoot_newsroom::Newsroom;
use folkmoot_store::{self as store, Address, Store};
use folkmoot_testkit::{
    clock::{ManualClock, SeededMint},
    town::monday_morning,
};
use folkmoot_web::{
    app,
    server::{Options, Web, ending::Ending},
};
use std::{collections::BTreeMap, sync::Arc};
use tower::ServiceExt;
use url::form_urlencoded::Serializer;

/// A browser.
pub struct Browser {
    router: Router,
    /// Cookies by name.
    pub jar: BTreeMap<String, String>,
    /// Sent with every request.
    pub headers: Vec<(&'static str, String)>,
}

impl Browser {
    /// A browser before a newsroom served in some way.
    pub fn at(newsroom: &Newsroom, options: Options) -> Self {
        let web = Web { newsroom: newsroom.clone(), options: Arc::new(options), ending: Ending::default() };
        Self { router: app::app(web), jar: BTreeMap::new(), headers: Vec::new() }
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.ask(Method::GET, path, String::new()).await
    }

    /// Sends a form as it stands here, and nothing else.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut form = Serializer::new(String::new());
        form.extend_pairs(fields);
        self.ask(Method::POST, path, form.finish()).await
    }

    /// Sends a form with the token that the page of somebody signed in holds.
    pub async fn post_from(&mut self, page: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let csrf = self.get(page).await.attributes("input[name=csrf]", "value").first().cloned().unwrap_or_default();
        let mut all = vec![("csrf", csrf.as_str())];
        all.extend_from_slice(fields);
        self.post(path, &all).await
    }

    async fn ask(&mut self, method: Method, path: &str, body: String) -> Answer {
        let mut request =
            Request::builder().method(method).uri(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        if !self.jar.is_empty() {
            let all: Vec<String> = self.jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, all.join("; "));
        }
        let response = self.router.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        for cookie in headers.get_all(header::SET_COOKIE) {
            let (pair, rest) = cookie.to_str().unwrap().split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if rest.contains("Max-Age=0") {
                self.jar.remove(name);
            } else {
                self.jar.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = to_bytes(response.into_body(), 16 * 1024 * 1024).await.unwrap();
        Answer { status, headers, body: String::from_utf8(bytes.to_vec()).unwrap() }
    }
}

/// What the server wrote about a cookie, whole.
pub fn set_cookie(answer: &Answer, name: &str) -> Option<String> {
    let all = answer.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap().to_owned());
    all.into_iter().find(|cookie| cookie.starts_with(&format!("{name}=")))
}

/// A newsroom nobody has set up.
pub async fn empty_newsroom() -> (Newsroom, ManualClock) {
    let store = Store::open(&Address::parse("sqlite::memory:").unwrap()).await.unwrap();
    let clock = ManualClock::at(monday_morning());
    let url = url::Url::parse("https://newsroom.testdorp.example").unwrap();
    let settings = folkmoot_newsroom::Settings::standard("test".to_owned(), url);
    let (networks, vault) = (folkmoot_newsroom::Networks::none(), folkmoot_newsroom::Vault::new(&[7; 32]));
    let newsroom = Newsroom::new(store, networks, Arc::new(clock.clone()), Arc::new(SeededMint::new(1)), vault, settings);
    (newsroom, clock)
}

/// Gives a person of the town a password.
pub async fn set_password(newsroom: &Newsroom, email: &str, password: &str) {
    let hash = folkmoot_newsroom::staff::password::hash_unchecked(password).unwrap();
    let tx = newsroom.store.begin().await.unwrap();
    let person = store::people::by_email(&tx, email).await.unwrap().expect("the person exists");
    store::people::set_password(&tx, person.id, &hash).await.unwrap();
    tx.commit_bookkeeping("a test").await.unwrap();
}
