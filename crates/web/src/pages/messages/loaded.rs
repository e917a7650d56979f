//! Everything about one message, read once for its page.

use crate::{pages::compose::room::Room, server::desk::Desk};
use folkmoot_model::{
    fact::KnownFact,
    guideline::finding::Finding,
    ids::{DeliveryId, EditionId, MessageId, PersonId},
    network::post::Figures,
    outgoing::{
        approval::{Approval, Clearance},
        delivery::Delivery,
        edition::Edition,
        freeze::Freeze,
        message::{Message, MessageState},
        overriding::Override,
        path::{Due, deadline, taker},
        practice::Practice,
        reminder::Notice,
    },
    staff::person::Actor,
};
use folkmoot_newsroom::{
    Refusal,
    outgoing::{
        review, short_links,
        steps::{Steps, acting_for, is_asked},
    },
};
use folkmoot_store::{
    self as store,
    short_links::{LinkCounts, ShortLink},
};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// A message with all that belongs to it.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The message.
    pub message: Message,
    /// Its newest edition.
    pub edition: Edition,
    /// Every edition, the newest first.
    pub editions: Vec<Edition>,
    /// Approvals, the first one first.
    pub approvals: Vec<Approval>,
    /// What people let pass, over all editions, the first one first.
    pub overrides: Vec<Override>,
    /// Deliveries over all editions, the newest first.
    pub deliveries: Vec<Delivery>,
    /// Readings of likes, reposts and replies, per delivery in order.
    pub readings: Vec<(DeliveryId, Timestamp, Figures)>,
    /// What the guideline says about the newest edition, while it waits to go out.
    pub findings: Vec<Finding>,
    /// Names of the people named on the page.
    pub people: BTreeMap<PersonId, String>,
    /// Who says yes to it, and who has.
    pub steps: Steps,
    /// The person at the screen, and whoever they stand in for.
    pub acting: Vec<Actor>,
    /// Who was told that it waits, since it was asked for.
    pub notices: Vec<Notice>,
    /// How a freeze touches it.
    pub frozen: Frozen,
    /// Guideline, accounts, departments.
    pub room: Room,
    /// The facts its newest edition rests on.
    pub facts: Vec<KnownFact>,
    /// Its links of our own, with how often each was followed.
    pub links: Vec<(ShortLink, LinkCounts)>,
    /// What became of it in the library: the last proposal.
    pub practice: Option<Practice>,
}

/// How a freeze touches a message.
#[derive(Debug, Clone, Default)]
pub struct Frozen {
    /// The freeze that holds now.
    pub standing: Option<Freeze>,
    /// The message is one of its crisis.
    pub of_crisis: bool,
    /// Nothing of it goes out now.
    pub held: bool,
    /// What the person at the screen is to the crisis team.
    pub hand: Hand,
}

/// What a person is to the crisis team, for one message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Hand {
    /// Nothing.
    #[default]
    Outside,
    /// In the team.
    InTeam,
    /// In the team, like whoever wrote the newest edition: together they are two.
    Second,
}

async fn frozen(desk: &Desk, message: &Message, edition: &Edition) -> Result<Frozen, Refusal> {
    let read = desk.read();
    let standing = store::freezes::in_force(&read).await?;
    let held = store::freezes::is_held(&read, message.id).await?;
    let Some(freeze) = &standing else { return Ok(Frozen { held, ..Frozen::default() }) };
    let team = store::freezes::team(&read).await?;
    Ok(Frozen {
        of_crisis: store::freezes::crises_of(&read, message.id).await?.contains(&freeze.id),
        hand: match (team.contains(&desk.actor.person), team.contains(&edition.writer)) {
            (false, _) => Hand::Outside,
            (true, false) => Hand::InTeam,
            (true, true) => Hand::Second,
        },
        held,
        standing,
    })
}

/// Who was told that a message waits, in this asking.
async fn told(desk: &Desk, message: &Message, edition: &Edition) -> Result<Vec<Notice>, Refusal> {
    match message.state {
        MessageState::Submitted { at, .. } => Ok(store::notices::of_asking(&desk.read(), edition.id, at).await?),
        _ => Ok(Vec::new()),
    }
}

impl Loaded {
    /// Reads a message this person may see.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] also for a message of a department they can't read; the database.
    pub async fn of(desk: &Desk, id: &str) -> Result<Self, Refusal> {
        let id: MessageId = id.parse().map_err(|_| Refusal::NotFound)?;
        let read = desk.read();
        let message = store::messages::get(&read, id).await?.ok_or(Refusal::NotFound)?;
        let mut editions = store::editions::of_message(&read, id).await?;
        editions.sort_by_key(|edition| std::cmp::Reverse(edition.number));
        let edition = editions.iter().find(|edition| edition.id == message.edition).cloned().ok_or(Refusal::NotFound)?;
        let (steps, acting) = path_of(desk, &message, &edition).await?;
        let mut deliveries = store::deliveries::of_message(&read, id).await?;
        deliveries.sort_by_key(|delivery| std::cmp::Reverse(delivery.id));
        let approvals = store::approvals::of_message(&read, id).await?;
        let readings = store::readings::series(&read, id).await?;
        let proof = if is_waiting(&message.state) {
            let guideline = desk.newsroom.guideline_for(&read, message.department, message.planned_at).await?;
            let found = review::of_message(&desk.newsroom, &read, &guideline, &message, &edition).await?;
            Some((guideline, found))
        } else {
            None
        };
        let overrides = store::overrides::of_message(&read, id).await?;
        let people = names(desk, &message, &editions, &approvals, &overrides).await?;
        let mut room = Room::with_all_accounts(desk).await?;
        let mut findings = Vec::new();
        if let Some((guideline, found)) = proof {
            // the one of its department and its hour: findings name its clauses
            (room.guideline, findings) = (guideline, found);
        }
        let rests: Vec<_> = edition.content.facts.iter().map(|used| used.fact).collect();
        let facts = store::facts::known(&read, &rests).await?;
        let links = short_links::totals(&read, id).await?;
        let practice = store::practices::of_message(&read, id).await?.into_iter().next();
        Ok(Self {
            notices: told(desk, &message, &edition).await?,
            frozen: frozen(desk, &message, &edition).await?,
            message,
            edition,
            editions,
            approvals,
            overrides,
            deliveries,
            readings,
            findings,
            people,
            steps,
            acting,
            room,
            facts,
            links,
            practice,
        })
    }

    /// The steps nobody has taken for the newest edition.
    pub fn open(&self) -> Vec<Due> {
        self.steps.open(&self.edition)
    }

    /// Whether a step is for the person at the screen, for themselves or for somebody they stand in for.
    pub fn is_mine(&self, due: &Due) -> bool {
        taker(due.step, self.message.department, self.edition.writer, &self.acting).is_some()
    }

    /// By when a step is to be taken, while the message waits.
    pub fn until(&self, due: &Due) -> Option<Timestamp> {
        until(&self.steps, &self.message, due)
    }

    /// A person's name.
    pub fn name(&self, person: PersonId) -> &str {
        self.people.get(&person).map_or("", String::as_str)
    }

    /// An edition's number.
    pub fn number(&self, edition: EditionId) -> i32 {
        self.editions.iter().find(|one| one.id == edition).map_or(0, |one| one.number)
    }

    /// Something of it is under way, so its page has news of its own.
    pub fn is_moving(&self, now: Timestamp) -> bool {
        let soon = |at: Timestamp| at.duration_since(now).as_secs() < SOON_S;
        matches!(self.message.state, MessageState::Scheduled { at } if soon(at))
            || self.deliveries.iter().any(|delivery| !delivery.state.is_settled() && soon(delivery.next_try_at))
    }
}

/// By when a step of a message is to be taken, while it waits.
pub fn until(steps: &Steps, message: &Message, due: &Due) -> Option<Timestamp> {
    match message.state {
        MessageState::Submitted { at, .. } => deadline(&steps.guideline, due, at, message.planned_at),
        _ => None,
    }
}

/// The path of a message for somebody who may know of it: because of where they work, because they are asked, or because they have answered.
///
/// # Errors
/// [`Refusal::NotFound`] for everybody else; the database.
pub async fn path_of(desk: &Desk, message: &Message, edition: &Edition) -> Result<(Steps, Vec<Actor>), Refusal> {
    let read = desk.read();
    let steps = Steps::of(&desk.newsroom, &read, message, edition).await?;
    let acting = acting_for(&desk.newsroom, &read, &desk.actor).await?;
    let asked = matches!(message.state, MessageState::Submitted { .. }) && is_asked(&steps.path, message, edition, &acting);
    if asked || message.is_known_to(&desk.actor, desk.ui.now) || has_answered(desk, message).await? {
        Ok((steps, acting))
    } else {
        Err(Refusal::NotFound)
    }
}

/// Who said yes, to any of its editions, or sent it back: they go on seeing what became of it.
async fn has_answered(desk: &Desk, message: &Message) -> Result<bool, Refusal> {
    let me = desk.actor.person;
    if matches!(message.state, MessageState::Rejected { by, .. } if by == me) {
        return Ok(true);
    }
    let said = store::approvals::of_message(&desk.read(), message.id).await?;
    Ok(said.iter().any(|approval| approval.clearance.person() == me))
}

/// A page follows what happens within so many seconds.
const SOON_S: i64 = 600;

/// It waits for people, not for networks.
pub fn is_waiting(state: &MessageState) -> bool {
    matches!(state, MessageState::Draft | MessageState::Submitted { .. } | MessageState::Rejected { .. })
}

async fn names(
    desk: &Desk,
    message: &Message,
    editions: &[Edition],
    approvals: &[Approval],
    overrides: &[Override],
) -> Result<BTreeMap<PersonId, String>, Refusal> {
    let mut ids = vec![message.writer];
    ids.extend(editions.iter().map(|edition| edition.writer));
    ids.extend(approvals.iter().map(|approval| approval.clearance.person()));
    ids.extend(approvals.iter().filter_map(|approval| match &approval.clearance {
        Clearance::Step { instead_of, .. } => *instead_of,
        _ => None,
    }));
    ids.extend(overrides.iter().map(|one| one.eyes.approver()));
    match &message.state {
        MessageState::Submitted { by, .. } | MessageState::Rejected { by, .. } | MessageState::Withdrawn { by, .. } => {
            ids.push(*by);
        }
        _ => {}
    }
    ids.sort();
    ids.dedup();
    let mut names = BTreeMap::new();
    for id in ids {
        if let Some(person) = store::people::get(&desk.read(), id).await? {
            names.insert(id, person.name);
        }
    }
    Ok(names)
}
