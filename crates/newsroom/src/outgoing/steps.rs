//! The path of approval of one message: its steps under the guideline of its hour, which are still open, and who may take them.

use super::clearing;
use crate::{Newsroom, Refusal};
use folkmoot_model::{
    guideline::Guideline,
    obstacle::Obstacle,
    outgoing::{
        approval::Approval,
        edition::Edition,
        message::{Message, MessageState},
        path::{Due, missing, path, taker},
    },
    staff::person::Actor,
};
use folkmoot_store::{self as store, Conn};

/// The path of a message, and what was said so far.
#[derive(Debug, Clone)]
pub struct Steps {
    /// The guideline whose path it is.
    pub guideline: Guideline,
    /// Every step.
    pub path: Vec<Due>,
    /// Approvals of its newest edition that count, the first one first. Of a message that waits these are the ones since it was asked.
    pub given: Vec<Approval>,
}

impl Steps {
    /// Reads the path of a message.
    ///
    /// # Errors
    /// The database, or no guideline in force.
    pub async fn of(newsroom: &Newsroom, c: &impl Conn, message: &Message, edition: &Edition) -> Result<Self, Refusal> {
        let guideline = newsroom.guideline_for(c, message.department, message.planned_at).await?;
        Self::under(guideline, c, message, edition).await
    }

    /// Reads the path of a message under the guideline of its department and its hour.
    ///
    /// # Errors
    /// The database.
    pub async fn under(guideline: Guideline, c: &impl Conn, message: &Message, edition: &Edition) -> Result<Self, Refusal> {
        let rests: Vec<_> = edition.content.facts.iter().map(|used| used.fact).collect();
        let facts = store::facts::known(c, &rests).await?;
        let path = path(&guideline, message, &edition.content, &facts);
        let mut given = store::approvals::of_edition(c, edition.id).await?;
        if let MessageState::Submitted { at, yes_from, .. } = message.state {
            // what was said before it was sent back, or taken back to be changed, was said in another situation
            given.retain(|approval| approval.at >= yes_from.unwrap_or(at));
        }
        Ok(Self { guideline, path, given })
    }

    /// The steps nobody has taken yet.
    pub fn open(&self, edition: &Edition) -> Vec<Due> {
        missing(&self.path, edition, &self.given)
    }

    /// The steps that are to be taken while it waits. A path that became shorter meanwhile can have none left: then somebody still says that it
    /// may go.
    pub fn to_take(&self, edition: &Edition) -> Vec<Due> {
        let open = self.open(edition);
        if open.is_empty() { self.path.clone() } else { open }
    }
}

/// The person first, then everybody they stand in for now.
///
/// # Errors
/// The database.
pub async fn acting_for(newsroom: &Newsroom, c: &impl Conn, actor: &Actor) -> Result<Vec<Actor>, Refusal> {
    let mut all = vec![actor.clone()];
    for person in store::absences::stood_in_for(c, actor.person, newsroom.now()).await? {
        // who has left has nobody stand in
        all.extend(store::people::actor(c, person).await?);
    }
    Ok(all)
}

/// Whether a person is asked for any step of a path.
pub fn is_asked(path: &[Due], message: &Message, edition: &Edition, acting: &[Actor]) -> bool {
    path.iter().any(|due| taker(due.step, message.department, edition.writer, acting).is_some())
}

/// Whether the only thing in the way of a message that was cleared are steps that came to its path since, so that people are asked for them.
///
/// # Errors
/// The database, or no guideline in force.
pub(crate) async fn asks_again(
    newsroom: &Newsroom,
    c: &impl Conn,
    of: (&Message, &Edition),
    sending: bool,
) -> Result<bool, Refusal> {
    let cleared = clearing::clear(newsroom, c, of, &[], sending).await?;
    Ok(cleared.err().is_some_and(|all| all.iter().all(|one| matches!(one, Obstacle::StepMissing { .. }))))
}

/// The state of a message that is asked again: what was said to this text still counts.
pub(crate) fn asked_again(newsroom: &Newsroom, edition: &Edition) -> MessageState {
    MessageState::Submitted { by: edition.writer, at: newsroom.now(), yes_from: Some(edition.written_at) }
}
