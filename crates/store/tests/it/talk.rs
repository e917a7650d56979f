//! What invented citizens say, to test the incoming line with.

use crate::{
    both::{Counter, at, event, id},
    town::{Town, town},
};
use folkmoot_model::{
    event::ObjectKind,
    ids::{AuthorId, ExchangeId},
    incoming::case::{Case, CaseState},
    language::Language,
    network::post::{Figures, RemoteAuthor, RemoteMedia, Visibility},
};
use folkmoot_store::{Store, Tx, authors, cases, exchanges, exchanges::StoredExchange, posts, posts::Post};
use jiff::civil::date;
use sha2::{Digest, Sha256};

/// A town with an exchange to have understood posts from, and an author.
pub struct Talk {
    pub town: Town,
    pub exchange: ExchangeId,
    pub author: AuthorId,
}

/// Builds it in an empty store.
pub async fn talk(store: &Store) -> Talk {
    let town = town(store).await;
    let exchange = exchange(&town, b"invented");
    let tx = store.begin().await.unwrap();
    exchanges::insert(&tx, &exchange).await.unwrap();
    let author = author(&tx, &town, "anna").await;
    tx.commit(&[event(ObjectKind::Account, town.account.id.0)]).await.unwrap();
    Talk { town, exchange: exchange.id, author }
}

/// A captured exchange with the right digest.
pub fn exchange(town: &Town, bytes: &[u8]) -> StoredExchange {
    StoredExchange {
        id: id(),
        account: Some(town.account.id),
        class: 'B',
        bytes: bytes.to_vec(),
        sha256: hex::encode(Sha256::digest(bytes)),
        at: at(0),
    }
}

/// How a network tells of an invented citizen.
pub fn remote_author(name: &str) -> RemoteAuthor {
    RemoteAuthor {
        remote_id: format!("@{name}"),
        handle: format!("{name}@village.example"),
        display_name: format!("{name} Invented"),
        url: Some(format!("https://village.example/@{name}")),
        bot: false,
    }
}

/// Keeps an invented citizen.
pub async fn author(tx: &Tx, town: &Town, name: &str) -> AuthorId {
    authors::upsert(tx, town.account.network, &town.account.server, &remote_author(name), &Counter).await.unwrap()
}

/// What somebody said so many seconds after the beginning; collected a second later.
pub fn said(talk: &Talk, author: AuthorId, text: &str, seconds: i64) -> Post {
    let post: folkmoot_model::ids::PostId = id();
    Post {
        id: post,
        account: talk.town.account.id,
        remote_id: post.to_string(),
        uri: format!("https://village.example/posts/{post}"),
        url: None,
        author: Some(author),
        delivery: None,
        case: None,
        in_reply_to_remote: None,
        visibility: Visibility::Public,
        text: text.to_owned(),
        html: Some(format!("<p>{text}</p>")),
        warning: None,
        language: Some(Language::dutch()),
        language_certainty: 0.75,
        media: vec![RemoteMedia { url: "https://village.example/1.png".to_owned(), kind: "image".to_owned(), description: None }],
        figures: Figures { likes: 1, reposts: 2, replies: 3 },
        published_at: at(seconds),
        collected_at: at(seconds + 1),
        edited_at: None,
        deleted_at: None,
        exchange: talk.exchange,
        version: 1,
    }
}

/// A case that begins with a post and is due an hour after it, not yet stored.
pub fn case(talk: &Talk, post: &Post, number: &str) -> Case {
    Case {
        id: id(),
        number: number.to_owned(),
        account: post.account,
        first_post: post.id,
        author: post.author.unwrap(),
        subject: post.text.clone(),
        state: CaseState::New,
        pending_on: None,
        department: talk.town.department.id,
        owner: None,
        language: post.language.clone(),
        opened_at: post.published_at,
        due_at: Some(post.published_at + jiff::SignedDuration::from_hours(1)),
        promised_s: 3600,
        first_answered_at: None,
        answered_at: None,
        closed_at: None,
        closing: None,
        last_post_at: post.published_at,
        reopened: 0,
        revision: 1,
    }
}

/// Stores a post, and a case that begins with it after a change to it.
pub async fn open_case(tx: &Tx, talk: &Talk, post: &Post, change: impl FnOnce(&mut Case)) -> Case {
    let number = cases::next_number(tx, date(2026, 11, 23)).await.unwrap();
    let mut case = case(talk, post, &number);
    change(&mut case);
    cases::insert(tx, &case, None, None).await.unwrap();
    posts::insert(tx, &Post { case: Some(case.id), ..post.clone() }).await.unwrap();
    case
}
