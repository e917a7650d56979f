//! What worked: two messages of the past in the library, one more that waits for a second person.

use super::{house::House, outgoing::minutes, record::Record};
use anyhow::{Context, Result};
use folkmoot_model::{
    event::ObjectKind,
    ids::PracticeId,
    outgoing::{
        message::Kind,
        practice::{Practice, PracticeState},
    },
};
use folkmoot_store::{self as store, Page, Store, messages::MessageFilter};
use serde_json::json;

/// Messages looked through for good examples, the last changed first.
const LOOKED_AT: u32 = 300;
/// How long ago the first was proposed, minutes.
const AGO_MIN: i64 = 3 * 24 * 60;

/// Identifiers of the library are others than those of the town.
const SEED: u64 = 17;

/// Kind of the message, why it worked, for whom, whether a second person has looked.
const GOOD: [(Kind, &str, &str, bool); 3] = [
    (Kind::Works, "The detour comes first, then the reason. People asked less.", "cyclists and drivers", true),
    (Kind::Service, "One sentence, one day, one link.", "residents", true),
    (Kind::Event, "It says what it costs and how to get there.", "families", false),
];

/// Writes the library down.
pub(super) async fn library(house: &House, store: &Store, seed: u64) -> Result<()> {
    let mut record = Record::new(seed.wrapping_add(SEED));
    let filter = MessageFilter { states: vec!["published".to_owned()], ..MessageFilter::default() };
    let rows = store::messages::list(&store.read(), &filter, &Page { before: None, limit: LOOKED_AT }).await?;
    let tx = store.begin().await?;
    let (by, reader) = (house.person("ilse")?, house.person("hanna")?);
    let old = house.now - minutes(AGO_MIN);
    for (place, (kind, why, audience, accepted)) in (0_i64..).zip(GOOD) {
        let fits = |row: &&store::messages::MessageRow| row.message.kind == kind && row.message.updated_at < old;
        let Some(message) = rows.iter().find(fits).map(|row| &row.message) else { continue };
        let edition = store::editions::get(&tx, message.edition).await?.context("a message without its edition")?;
        let (proposed_at, decided_at) = (old + minutes(60 * place), old + minutes(60 * place + 45));
        let id: PracticeId = record.ids.at(proposed_at);
        record.did(by, proposed_at, "proposed", (ObjectKind::Practice, id.0), json!({ "message": message.id }));
        let state = if accepted { PracticeState::Accepted { by: reader, at: decided_at } } else { PracticeState::Proposed };
        if accepted {
            record.did(reader, decided_at, "accepted", (ObjectKind::Practice, id.0), json!({ "message": message.id }));
        }
        let practice = Practice {
            id,
            message: message.id,
            edition: edition.id,
            department: message.department,
            title: message.title.clone(),
            why: why.to_owned(),
            audience: audience.to_owned(),
            kind,
            campaign: message.plan.campaign,
            languages: edition.content.texts.keys().cloned().collect(),
            proposed_by: by,
            proposed_at,
            state,
            updated_at: if accepted { decided_at } else { proposed_at },
            revision: 1 + i64::from(accepted),
        };
        store::practices::insert(&tx, &practice, &edition.content).await?;
    }
    Ok(tx.commit(&record.events).await?)
}
