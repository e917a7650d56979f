//! Reminders: everybody who may take an open step of a message that waits is told, of somebody absent their deputy; once when it is asked, once
//! when its time is nearly over, once when it is, then its writer too. Each notice is one transaction with its event; how it reaches the person
//! is another matter (`deliver`).
//!
//! Nobody is told about a message that a freeze holds, and nobody who has left is told anything.

use super::steps::Steps;
use crate::{Newsroom, Refusal};
use folkmoot_model::{
    event::ObjectKind,
    ids::{NoticeId, PersonId},
    outgoing::{
        edition::Edition,
        message::{Message, MessageState},
        path::{Due, PathStep, deadline, taker},
        reminder::{Notice, Why, due, writer_is_due},
    },
    staff::person::Actor,
};
use folkmoot_store::{self as store, Conn, StoreError};
use jiff::Timestamp;
use serde_json::json;
use std::collections::BTreeMap;

const NAME: &str = "remind_due";

/// The reconciler. Returns how many people it told something.
///
/// # Errors
/// The database; what is missing is made up for in the next run.
pub async fn remind_due(newsroom: &Newsroom) -> Result<u64, Refusal> {
    let read = newsroom.store.read();
    let waiting = store::messages::awaiting(&read, None).await?;
    if waiting.is_empty() {
        return Ok(0);
    }
    let staff = Staff::read(newsroom, &read).await?;
    let mut told = 0;
    for row in waiting {
        told += remind_of(newsroom, &staff, &row.message).await?;
    }
    Ok(told)
}

/// Everybody who works here now, each with those they stand in for.
struct Staff {
    here: Vec<Vec<Actor>>,
    away: Vec<Vec<Actor>>,
}

impl Staff {
    async fn read(newsroom: &Newsroom, c: &impl Conn) -> Result<Self, Refusal> {
        let all = store::people::all(c).await?;
        let works = all.into_iter().filter(|(person, _)| person.left_at.is_none());
        let actors: BTreeMap<PersonId, Actor> =
            works.map(|(person, grants)| (person.id, Actor { person: person.id, grants })).collect();
        let absences = store::absences::now(c, newsroom.now()).await?;
        let acting = |actor: &Actor| {
            let others = absences.iter().filter(|one| one.deputy == actor.person).filter_map(|one| actors.get(&one.person));
            std::iter::once(actor).chain(others).cloned().collect::<Vec<_>>()
        };
        let is_away = |acting: &Vec<Actor>| absences.iter().any(|one| acting.first().is_some_and(|own| own.person == one.person));
        let (away, here) = actors.values().map(acting).partition(is_away);
        Ok(Self { here, away })
    }

    /// Who may take a step. Those who are away are named only when nobody else could.
    fn takers(&self, step: PathStep, message: &Message, edition: &Edition) -> Vec<PersonId> {
        let among = |some: &[Vec<Actor>]| -> Vec<PersonId> {
            let may = some.iter().filter(|acting| taker(step, message.department, edition.writer, acting).is_some());
            may.filter_map(|acting| acting.first().map(|own| own.person)).collect()
        };
        let here = among(&self.here);
        if here.is_empty() { among(&self.away) } else { here }
    }

    fn has(&self, person: PersonId) -> bool {
        self.here.iter().chain(&self.away).any(|acting| acting.first().is_some_and(|own| own.person == person))
    }
}

/// What one person is asked: the steps they may take, and by when the first of them is to be taken.
#[derive(Debug, Clone, Default)]
struct Asked {
    steps: Vec<PathStep>,
    until: Option<Timestamp>,
}

impl Asked {
    fn add(&mut self, step: PathStep, until: Option<Timestamp>) {
        self.steps.push(step);
        self.until = [self.until, until].into_iter().flatten().min();
    }
}

async fn remind_of(newsroom: &Newsroom, staff: &Staff, message: &Message) -> Result<u64, Refusal> {
    let (read, now) = (newsroom.store.read(), newsroom.now());
    let MessageState::Submitted { at: asked_at, .. } = message.state else { return Ok(0) };
    let Some(edition) = store::editions::get(&read, message.edition).await? else { return Ok(0) };
    let steps = Steps::of(newsroom, &read, message, &edition).await?;
    let told = store::notices::of_asking(&read, edition.id, asked_at).await?;
    let told_to = |person: PersonId| -> Vec<(Why, Timestamp)> {
        told.iter().filter(|one| one.person == person).map(|one| (one.why, one.made_at)).collect()
    };
    let mut people: BTreeMap<PersonId, Asked> = BTreeMap::new();
    let mut late = Asked::default();
    for open in steps.to_take(&edition) {
        let until = deadline(&steps.guideline, &open, asked_at, message.planned_at);
        for person in staff.takers(open.step, message, &edition) {
            people.entry(person).or_default().add(open.step, until);
        }
        if until.is_some_and(|until| until <= now) {
            late.add(open.step, until);
        }
    }
    let mut wanted: Vec<(PersonId, Why, Asked)> = Vec::new();
    for (person, asked) in people {
        wanted.extend(due(asked_at, asked.until, &told_to(person), now).map(|why| (person, why, asked)));
    }
    if staff.has(edition.writer) && writer_is_due(asked_at, late.until, &told_to(edition.writer), now) {
        wanted.push((edition.writer, Why::Passed, late));
    }
    let mut made = 0;
    for (person, why, Asked { steps, until }) in wanted {
        let id = NoticeId::new(&*newsroom.mint);
        let notice = Notice { id, person, message: message.id, edition: edition.id, why, steps, asked_at, until, made_at: now };
        made += u64::from(tell(newsroom, &notice, message.revision).await?);
    }
    Ok(made)
}

/// Writes one notice down; false when the message has moved on, a freeze holds it, or another process was faster.
async fn tell(newsroom: &Newsroom, notice: &Notice, revision: i64) -> Result<bool, Refusal> {
    let tx = newsroom.store.begin().await?;
    store::freezes::enter(&tx).await?;
    let still = store::messages::get(&tx, notice.message).await?.is_some_and(|message| message.revision == revision);
    if !still || store::freezes::is_held(&tx, notice.message).await? {
        return Ok(false);
    }
    match store::notices::insert(&tx, notice).await {
        Ok(()) => {}
        Err(StoreError::Duplicate { .. }) => return Ok(false),
        Err(error) => return Err(error.into()),
    }
    let particulars = json!({ "person": notice.person, "why": notice.why, "edition": notice.edition, "steps": names(&notice.steps), "until": notice.until });
    tx.commit(&[newsroom.own_event(NAME, "reminded", ObjectKind::Message, notice.message.0, particulars)]).await?;
    Ok(true)
}

fn names(steps: &[PathStep]) -> Vec<String> {
    steps.iter().map(|step| step.name()).collect()
}

/// The open steps of a message that a person may take, for themselves or for somebody they stand in for.
pub fn theirs(steps: &Steps, message: &Message, edition: &Edition, acting: &[Actor]) -> Vec<Due> {
    let mut open = steps.to_take(edition);
    open.retain(|due| taker(due.step, message.department, edition.writer, acting).is_some());
    open
}

/// How many messages wait for a person's yes.
///
/// # Errors
/// The database, or no guideline in force.
pub async fn waiting_for(newsroom: &Newsroom, c: &impl Conn, actor: &Actor) -> Result<u64, Refusal> {
    let waiting = store::messages::awaiting(c, None).await?;
    if waiting.is_empty() {
        return Ok(0);
    }
    let acting = super::steps::acting_for(newsroom, c, actor).await?;
    let rules = crate::guideline::Rulebook::read(c, newsroom.now()).await?;
    let mut count = 0;
    for row in waiting {
        let message = &row.message;
        let at = message.planned_at.map_or(newsroom.now(), |at| at.max(newsroom.now()));
        let (Some(guideline), Some(edition)) =
            (rules.at(message.department, at), store::editions::get(c, message.edition).await?)
        else {
            continue;
        };
        let steps = Steps::under(guideline, c, message, &edition).await?;
        count += u64::from(!theirs(&steps, message, &edition, &acting).is_empty());
    }
    Ok(count)
}
