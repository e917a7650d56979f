//! The organisation after set-up: its name, its clocks, its languages. Languages and clocks stand in the guideline too, so a change of either
//! signs a new version of it in the same transaction.

use super::{departments::may_add, set_up::filled};
use crate::{Newsroom, Refusal};
use folkmoot_model::{
    event::{Event, ObjectKind},
    guideline::Guideline,
    ids::GuidelineId,
    language::Language,
    organisation::Organisation,
    staff::person::Actor,
    time::time_zone,
};
use folkmoot_store::{self as store, Tx};
use serde_json::json;

/// What the form asks.
#[derive(Debug, Clone)]
pub struct Change {
    /// Name.
    pub name: String,
    /// IANA time zone.
    pub time_zone: String,
    /// Language of pages for people who have not chosen one, as a tag.
    pub locale: String,
    /// The organisation's own language, as a tag: every message is asked for in it.
    pub own: String,
    /// Further languages it writes in, as tags.
    pub languages: Vec<String>,
}

/// Whether a person may change the organisation: whoever manages people everywhere.
pub fn may_change(actor: &Actor) -> bool {
    may_add(actor)
}

/// Changes the organisation.
///
/// # Errors
/// [`Refusal::NoRight`], [`Refusal::Field`], or the database.
pub async fn change(newsroom: &Newsroom, actor: &Actor, change: Change) -> Result<(), Refusal> {
    if !may_change(actor) {
        return Err(Refusal::NoRight);
    }
    let zone = change.time_zone.trim();
    time_zone(zone).map_err(|_| Refusal::Field { field: "time_zone", key: "error-time-zone" })?;
    let locale = language("locale", &change.locale)?.to_string();
    let languages = languages(&change)?;
    let tx = newsroom.store.begin().await?;
    let before = newsroom.organisation(&tx).await?;
    let after =
        Organisation { name: filled("organisation", &change.name)?, time_zone: zone.to_owned(), locale, ..before.clone() };
    store::organisation::put(&tx, &after).await?;
    let words = |one: &Organisation| json!({ "name": one.name, "time_zone": one.time_zone, "locale": one.locale });
    let particulars = json!({ "before": words(&before), "after": words(&after) });
    let mut events = vec![newsroom.event(actor, "changed", ObjectKind::Organisation, uuid::Uuid::nil(), particulars)];
    events.extend(guideline(newsroom, &tx, actor, &languages, (&before.time_zone, zone)).await?);
    tx.commit(&events).await?;
    Ok(())
}

fn language(field: &'static str, tag: &str) -> Result<Language, Refusal> {
    tag.parse().map_err(|_| Refusal::Field { field, key: "error-language" })
}

/// Every language, the organisation's own first.
fn languages(change: &Change) -> Result<Vec<Language>, Refusal> {
    let mut all = vec![language("own", &change.own)?];
    for tag in &change.languages {
        let one = language("languages", tag)?;
        if !all.contains(&one) {
            all.push(one);
        }
    }
    Ok(all)
}

/// The next version of the guideline, where languages or clocks make one; and of each that is signed and not in force yet, so that none of
/// them brings the former languages and clocks back.
async fn guideline(
    newsroom: &Newsroom,
    tx: &Tx,
    actor: &Actor,
    languages: &[Language],
    (from, to): (&str, &str),
) -> Result<Vec<Event>, Refusal> {
    let now = newsroom.now();
    let mut standing = vec![newsroom.guideline(tx).await?];
    standing.extend(store::guidelines::coming(tx, now).await?);
    let mut events = Vec::new();
    for one in standing {
        let adapted = one
            .adapted(languages.to_vec(), from, to)
            .map_err(|_| Refusal::Field { field: "time_zone", key: "error-time-zone" })?;
        if adapted == one {
            continue;
        }
        let next = Guideline {
            id: GuidelineId::new(&*newsroom.mint),
            version: store::guidelines::newest(tx).await?.saturating_add(1),
            in_force_from: one.in_force_from.max(now),
            signed_by: Some(actor.person),
            ..adapted
        };
        store::guidelines::insert(tx, &next).await?;
        events.push(newsroom.event(actor, "signed", ObjectKind::Guideline, next.id.0, json!({ "version": next.version })));
    }
    Ok(events)
}
