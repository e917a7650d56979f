//! Writing: what a message is bound to, and everything that helps to write it.

mod imported;
mod languages;
mod plan;
mod templates;
mod working;

use crate::app::{Answer, Signed, TestApp};
use folkmoot_model::{
    ids::MessageId,
    outgoing::{edition::Edition, message::Message},
};
use folkmoot_store as store;

/// A text nothing is wrong with.
pub const TEXT: &str = "De Molenbrug is dicht voor auto’s van 30 november tot 11 december. Fietsen en lopen kan wel.";

/// What stands in the store.
pub async fn stored(app: &TestApp, id: MessageId) -> (Message, Edition) {
    let read = app.newsroom().store.read();
    let message = store::messages::get(&read, id).await.unwrap().unwrap();
    let edition = store::editions::get(&read, message.edition).await.unwrap().unwrap();
    (message, edition)
}

/// The id at the end of an address.
pub fn id_in<T: std::str::FromStr>(address: &str) -> T
where
    T::Err: std::fmt::Debug,
{
    address.split(['?', '#']).next().unwrap().rsplit('/').next().unwrap().parse().unwrap()
}

/// A draft, as a browser saves it, with these fields besides.
pub async fn drafted(app: &TestApp, signed: &Signed, title: &str, more: &[(&str, &str)]) -> MessageId {
    let answer = saves(app, signed, title, more).await;
    id_in(answer.location())
}

/// What comes back when a new message is saved.
pub async fn saves(app: &TestApp, signed: &Signed, title: &str, more: &[(&str, &str)]) -> Answer {
    let page = signed.get("/compose").await.ok();
    let (department, account) = (app.town().works.to_string(), app.town().account.to_string());
    let mut fields = vec![("title", title), ("text-nl", TEXT), ("department", &*department), ("to", &*account), ("act", "save")];
    fields.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    fields.extend_from_slice(more);
    signed.fill(&page, "/compose", &fields).await
}
