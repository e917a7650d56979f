//! The application under test: a small town, people who are signed in, and what comes back when they ask.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use folkmoot_model::{
    ids::{CaseId, PersonId},
    language::Language,
    network::{
        exchange::Captured,
        post::{Batch, Figures, Incoming, RemoteAuthor, RemotePost, Visibility},
    },
    staff::person::{Actor, Grant, Person},
};
use folkmoot_newsroom::{Networks, Newsroom, incoming::take_in, staff::sign_in};
use folkmoot_store::{self as store, Address, Store};
use folkmoot_testkit::{
    clock::ManualClock,
    rehearsed::Rehearsed,
    town::{TestTown, monday_morning},
};
use folkmoot_web::{
    app,
    server::{Options, Web, ending::Ending},
};
use scraper::{ElementRef, Html, Selector};
use std::sync::Arc;
use tower::ServiceExt;
use url::form_urlencoded::Serializer;

/// The application and the town behind it.
pub struct TestApp {
    pub rehearsed: Rehearsed,
    pub ending: Ending,
    router: Router,
}

/// Somebody at a browser.
#[derive(Clone)]
pub struct Signed {
    router: Router,
    cookie: String,
    pub csrf: String,
    htmx: bool,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl TestApp {
    /// The town on a Monday morning, nothing said yet.
    pub async fn start() -> Self {
        Self::start_beside(ManualClock::at(monday_morning()), Networks::none()).await
    }

    /// The same, with networks of the caller's beside the rehearsal network, and the clock they tell the time by.
    pub async fn start_beside(clock: ManualClock, others: Networks) -> Self {
        let store = Store::open(&Address::parse("sqlite::memory:").unwrap()).await.unwrap();
        let rehearsed = Rehearsed::open_beside(store, clock, others).await.unwrap();
        let web = Web { newsroom: rehearsed.newsroom().clone(), options: Arc::new(Options::plain()), ending: Ending::default() };
        Self { ending: web.ending.clone(), router: app::app(web), rehearsed }
    }

    pub fn newsroom(&self) -> &Newsroom {
        self.rehearsed.newsroom()
    }

    pub fn town(&self) -> &TestTown {
        &self.rehearsed.town
    }

    /// Signs somebody in.
    pub async fn sign_in(&self, actor: &Actor) -> Signed {
        self.sign_in_as(actor.person).await
    }

    /// Signs a person in by identity.
    pub async fn sign_in_as(&self, person: PersonId) -> Signed {
        let read = self.newsroom().store.read();
        let person = store::people::get(&read, person).await.unwrap().expect("the person exists");
        let signed = sign_in::open_session(self.newsroom(), person).await.unwrap();
        let session = store::sessions::by_token_hash(&read, &sign_in::token_hash(&signed.token)).await.unwrap().unwrap();
        Signed { router: self.router.clone(), cookie: format!("folkmoot={}", signed.token), csrf: session.csrf, htmx: false }
    }

    /// Nobody in particular.
    pub fn stranger(&self) -> Signed {
        Signed { router: self.router.clone(), cookie: String::new(), csrf: String::new(), htmx: false }
    }

    /// Somebody joins the staff.
    pub async fn joins(&self, name: &str, grants: Vec<Grant>) -> Actor {
        let newsroom = self.newsroom();
        let id = PersonId::new(&*newsroom.mint);
        let person = Person {
            id,
            name: name.to_owned(),
            email: format!("{}@testdorp.example", name.to_lowercase().replace(' ', ".")),
            title: String::new(),
            locale: "en".to_owned(),
            theme: "auto".to_owned(),
            joined_at: newsroom.now(),
            left_at: None,
        };
        let tx = newsroom.store.begin().await.unwrap();
        store::people::insert(&tx, &person).await.unwrap();
        store::people::set_grants(&tx, id, &grants, id, newsroom.now()).await.unwrap();
        tx.commit_bookkeeping("a test").await.unwrap();
        Actor { person: id, grants }
    }

    /// Citizens' posts come in as if the network had just told them. Returns the cases they are filed in, in their order.
    pub async fn comes_in(&self, incoming: Vec<Incoming>) -> Vec<CaseId> {
        let newsroom = self.newsroom();
        let account = store::accounts::get(&newsroom.store.read(), self.town().account).await.unwrap().unwrap();
        let ids: Vec<String> = incoming.iter().filter_map(remote_id).collect();
        let exchange = folkmoot_testkit::rehearsed::evidence(newsroom.now());
        let batch = Batch { incoming, next_cursor: None, more: false, gaps: Vec::new() };
        let captured = Captured { value: batch, raw: vec![exchange], at: newsroom.now() };
        take_in::take_in(newsroom, &account, "test", &captured).await.unwrap();
        let mut cases = Vec::new();
        for id in ids {
            cases.extend(store::cases::for_post(&newsroom.store.read(), self.town().account, &id).await.unwrap());
        }
        cases
    }

    /// One post of a citizen, and its case.
    pub async fn citizen_says(&self, remote_id: &str, text: &str) -> CaseId {
        self.comes_in(vec![post(self, remote_id, text)]).await[0]
    }
}

/// A post of a citizen called Anna, written now.
pub fn post(app: &TestApp, remote_id: &str, text: &str) -> Incoming {
    Incoming::Post(Box::new(remote_post(app, remote_id, text)))
}

/// The same, to be changed before it comes in.
pub fn remote_post(app: &TestApp, remote_id: &str, text: &str) -> RemotePost {
    RemotePost {
        remote_id: remote_id.to_owned(),
        uri: format!("https://town.example/{remote_id}"),
        url: Some(format!("https://town.example/{remote_id}")),
        author: RemoteAuthor {
            remote_id: "anna".to_owned(),
            handle: "anna@town.example".to_owned(),
            display_name: "Anna".to_owned(),
            url: Some("https://town.example/@anna".to_owned()),
            bot: false,
        },
        text: text.to_owned(),
        html: None,
        warning: None,
        language: Some(Language::dutch()),
        in_reply_to: None,
        visibility: Visibility::Public,
        media: Vec::new(),
        created_at: app.newsroom().now(),
        edited_at: None,
        figures: Figures::default(),
    }
}

fn remote_id(incoming: &Incoming) -> Option<String> {
    match incoming {
        Incoming::Post(post) | Incoming::Edited(post) => Some(post.remote_id.clone()),
        _ => None,
    }
}

impl Signed {
    /// The cookie of the session, as a browser sends it.
    pub fn cookie(&self) -> &str {
        &self.cookie
    }

    /// The same browser asking with htmx.
    pub fn with_htmx(&self) -> Self {
        Self { htmx: true, ..self.clone() }
    }

    /// The same browser with another token in its forms.
    pub fn with_csrf(&self, csrf: &str) -> Self {
        Self { csrf: csrf.to_owned(), ..self.clone() }
    }

    /// What the store knows the session by.
    pub fn token_hash(&self) -> String {
        sign_in::token_hash(self.cookie.trim_start_matches("folkmoot="))
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form, with the token of the session.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut form = Serializer::new(String::new());
        if !self.csrf.is_empty() {
            form.append_pair("csrf", &self.csrf);
        }
        form.extend_pairs(fields);
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(form.finish())).unwrap()).await
    }

    /// Fills in the form of a page that posts to `action`, as a browser does, with the fields given changed, and sends it.
    pub async fn fill(&self, page: &Answer, action: &str, fields: &[(&str, &str)]) -> Answer {
        let mut filled = page.form(action);
        for (name, value) in fields {
            filled.retain(|(other, _)| other != name);
            filled.push(((*name).to_owned(), (*value).to_owned()));
        }
        let mut form = Serializer::new(String::new());
        form.extend_pairs(&filled);
        let request = Request::post(action).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(form.finish())).unwrap()).await
    }

    /// The same, sent to another address than the form's own: by a button with `formaction`, or by a script.
    pub async fn fill_at(&self, page: &Answer, form: &str, address: &str, fields: &[(&str, &str)]) -> Answer {
        let mut filled = page.form(form);
        for (name, value) in fields {
            filled.retain(|(other, _)| other != name);
            filled.push(((*name).to_owned(), (*value).to_owned()));
        }
        let mut form = Serializer::new(String::new());
        form.extend_pairs(&filled);
        let request = Request::post(address).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(form.finish())).unwrap()).await
    }

    /// Fills in a form and sends it with a file: its field, its name, its bytes.
    pub async fn fill_with_file(
        &self,
        page: &Answer,
        action: &str,
        fields: &[(&str, &str)],
        file: (&str, &str, &[u8]),
    ) -> Answer {
        const EDGE: &str = "folkmoot-test-edge";
        let mut filled = page.form(action);
        for (name, value) in fields {
            filled.retain(|(other, _)| other != name);
            filled.push(((*name).to_owned(), (*value).to_owned()));
        }
        let mut body = Vec::new();
        for (name, value) in &filled {
            body.extend(format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
        }
        let (field, name, bytes) = file;
        let head = format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n");
        body.extend(head.into_bytes());
        body.extend_from_slice(bytes);
        body.extend(format!("\r\n--{EDGE}--\r\n").into_bytes());
        let request = Request::post(action).header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"));
        self.ask(request.body(Body::from(body)).unwrap()).await
    }

    /// Follows where a form led.
    pub async fn follow(&self, answer: &Answer) -> Answer {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        self.get(answer.location()).await
    }

    /// A request as it is; for streams the body is not read.
    pub async fn open(&self, path: &str) -> axum::response::Response {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    async fn send(&self, mut request: Request<Body>) -> axum::response::Response {
        let headers = request.headers_mut();
        if !self.cookie.is_empty() {
            headers.insert(header::COOKIE, self.cookie.parse().unwrap());
        }
        if self.htmx {
            headers.insert("hx-request", "true".parse().unwrap());
        }
        self.router.clone().oneshot(request).await.unwrap()
    }

    /// Asks, and reads the whole answer.
    pub async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.send(request).await;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = to_bytes(response.into_body(), 64 * 1024 * 1024).await.unwrap();
        Answer { status, headers, body: String::from_utf8(body.to_vec()).unwrap() }
    }
}

impl Answer {
    /// The page, which must have been found.
    #[track_caller]
    pub fn ok(self) -> Self {
        assert_eq!(self.status, StatusCode::OK, "{}", self.text());
        self
    }

    /// Where a form leads.
    #[track_caller]
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).unwrap_or_else(|| panic!("{}: {}", self.status, self.text())).to_str().unwrap()
    }

    pub fn html(&self) -> Html {
        Html::parse_document(&self.body)
    }

    /// The texts of every element a selector finds, spaces put together.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let (html, selector) = (self.html(), Selector::parse(selector).unwrap());
        html.select(&selector).map(words).collect()
    }

    /// How many elements a selector finds.
    pub fn count(&self, selector: &str) -> usize {
        self.html().select(&Selector::parse(selector).unwrap()).count()
    }

    /// An attribute of every element a selector finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let (html, selector) = (self.html(), Selector::parse(selector).unwrap());
        html.select(&selector).filter_map(|element| element.value().attr(name)).map(str::to_owned).collect()
    }

    /// An attribute of the first element a selector finds.
    #[track_caller]
    pub fn attribute(&self, selector: &str, name: &str) -> String {
        self.attributes(selector, name).into_iter().next().unwrap_or_else(|| panic!("no {selector} with {name}: {}", self.text()))
    }

    /// What stands in the field of a name, text field or not.
    #[track_caller]
    pub fn value(&self, name: &str) -> String {
        let html = self.html();
        let fields = Selector::parse("input, textarea, select").unwrap();
        let found = html.select(&fields).filter(|element| element.value().attr("name") == Some(name)).find_map(field);
        found.unwrap_or_else(|| panic!("no field {name}: {}", self.text())).1
    }

    /// All of its words.
    pub fn text(&self) -> String {
        self.texts("body").join(" ")
    }

    #[track_caller]
    pub fn says(&self, what: &str) {
        assert!(self.text().contains(what), "{what:?} is not in: {}", self.text());
    }

    #[track_caller]
    pub fn says_nothing_of(&self, what: &str) {
        assert!(!self.text().contains(what), "{what:?} is in: {}", self.text());
    }

    /// What a browser would send from the form that posts to `action`.
    #[track_caller]
    pub fn form(&self, action: &str) -> Vec<(String, String)> {
        let html = self.html();
        let found = Selector::parse("form").unwrap();
        let form = html.select(&found).find(|form| form.value().attr("action") == Some(action));
        let form = form.unwrap_or_else(|| panic!("no form posts to {action}: {:?}", self.attributes("form", "action")));
        let fields = Selector::parse("input, textarea, select").unwrap();
        form.select(&fields).filter_map(field).collect()
    }
}

/// Name and value of a field as a browser sends it; nothing for boxes that are not checked and for buttons.
fn field(element: ElementRef<'_>) -> Option<(String, String)> {
    let attribute = |name: &str| element.value().attr(name);
    let name = attribute("name")?.to_owned();
    let value = match (element.value().name(), attribute("type")) {
        ("textarea", _) => element.text().collect::<String>().trim_start_matches('\n').to_owned(),
        ("select", _) => {
            let options = Selector::parse("option").unwrap();
            let chosen = element.select(&options).find(|option| option.value().attr("selected").is_some());
            chosen.or_else(|| element.select(&options).next())?.value().attr("value")?.to_owned()
        }
        (_, Some("radio" | "checkbox")) if attribute("checked").is_none() => return None,
        (_, Some("submit" | "button" | "file")) => return None,
        _ => attribute("value").unwrap_or_default().to_owned(),
    };
    Some((name, value))
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}
