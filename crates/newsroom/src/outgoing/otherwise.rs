//! Planned messages that say otherwise than another department, or the same again: what the clause on one voice finds, for the calendar.

use super::{neighbours, review};
use crate::{Newsroom, Refusal, guideline::Rulebook};
use folkmoot_model::{
    guideline::{
        Guideline,
        clause::Rule,
        finding::Finding,
        review::{Around, ReviewContext, review as review_edition},
    },
    ids::{EditionId, MessageId},
    outgoing::{edition::Edition, message::Message},
};
use folkmoot_store::{self as store, Conn};
use std::collections::{BTreeMap, BTreeSet};

/// Most messages held against the others at once, in the order given.
pub const MOST: usize = 100;

/// A message, what another one says otherwise, and the guideline that asks for one voice.
#[derive(Debug, Clone, PartialEq)]
pub struct Otherwise {
    /// The message.
    pub message: MessageId,
    /// The other department's message; it may be outside of what the reader looks at.
    pub other: MessageId,
    /// What was found; it quotes the other message.
    pub finding: Finding,
    /// Whose clause it is.
    pub guideline: Guideline,
}

/// Holds messages against what other departments plan and say; each pair once. Nothing when no guideline asks for one voice.
///
/// # Errors
/// The database.
pub async fn otherwise(newsroom: &Newsroom, c: &impl Conn, messages: &[&Message]) -> Result<Vec<Otherwise>, Refusal> {
    let rules = Rulebook::read(c, newsroom.now()).await?;
    let ids: Vec<EditionId> = messages.iter().take(MOST).map(|message| message.edition).collect();
    let editions: BTreeMap<EditionId, Edition> =
        store::editions::of_ids(c, &ids).await?.into_iter().map(|edition| (edition.id, edition)).collect();
    let (mut found, mut pairs) = (Vec::new(), BTreeSet::new());
    for message in messages {
        let at = message.planned_at.map_or(newsroom.now(), |at| at.max(newsroom.now()));
        let Some(edition) = editions.get(&message.edition) else { continue };
        let Some(guideline) = rules.at(message.department, at).map(one_voice).filter(|guideline| !guideline.clauses.is_empty())
        else {
            continue;
        };
        let around = Around {
            department: Some(message.department),
            partners: message.plan.partners.clone(),
            corpus: Some(neighbours::corpus(newsroom, c).await?),
            ..Around::default()
        };
        let context = ReviewContext { around, ..review::nowhere(newsroom, message) };
        for finding in review_edition(&guideline, edition, &context) {
            let other = finding.particulars.get("message").and_then(|other| other.parse().ok());
            let Some(other) = other.filter(|other| *other != message.id) else { continue };
            if pairs.insert((message.id.min(other), message.id.max(other))) {
                found.push(Otherwise { message: message.id, other, finding, guideline: guideline.clone() });
            }
        }
    }
    Ok(found)
}

/// A guideline with nothing but its clauses on one voice.
fn one_voice(mut guideline: Guideline) -> Guideline {
    guideline.clauses.retain(|clause| clause.rule == Rule::OneVoice);
    guideline
}
