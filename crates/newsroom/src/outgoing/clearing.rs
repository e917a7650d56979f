//! Clearing: an edition is cleared from what the house knows at that moment, the same way wherever it is asked: when it is approved, when it is
//! handed over, and again before each call.

use super::{review, short_links};
use crate::{Newsroom, Refusal};
use folkmoot_model::{
    obstacle::Obstacle,
    outgoing::{
        approval::{Approval, Approvals},
        cleared::ClearedEdition,
        edition::Edition,
        message::Message,
    },
};
use folkmoot_store::{self as store, Conn};

/// The edition, cleared, or everything in its way. `more` are approvals that are about to be written; `sending` says that it is
/// going out now.
///
/// # Errors
/// The database, or no guideline in force.
pub(super) async fn clear(
    newsroom: &Newsroom,
    c: &impl Conn,
    (message, edition): (&Message, &Edition),
    more: &[Approval],
    sending: bool,
) -> Result<Result<ClearedEdition, Vec<Obstacle>>, Refusal> {
    // before it goes out it is held to the guideline of its hour, at the door to the one in force
    let at = if sending { None } else { message.planned_at };
    let guideline = newsroom.guideline_for(c, message.department, at).await?;
    let mut given = store::approvals::of_edition(c, edition.id).await?;
    given.extend_from_slice(more);
    let crises = store::freezes::crises_of(c, message.id).await?;
    let mut context = if sending {
        review::context(newsroom, c, &edition.content, message.kind, message.planned_at, true).await?
    } else {
        review::context_of(newsroom, c, &guideline, message, &edition.content).await?
    };
    context.links = short_links::swaps(newsroom, c, message).await?;
    let overrides = store::overrides::of_edition(c, edition.id).await?;
    let approvals = Approvals { given: &given, crises: &crises, overrides: &overrides };
    Ok(ClearedEdition::clear(message, edition, &guideline, approvals, &context))
}
