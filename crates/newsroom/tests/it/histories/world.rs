//! The real newsroom beside the model: takes a step on both, and [judges](watch) what left.

mod freezing;
mod path;
mod watch;

use super::{
    judge::{self, Model, Rules, Stands, Told, Words},
    steps::Step,
    witness::{Said, Witness, capability},
};
use crate::scene;
use folkmoot_model::{
    fact::FactUse,
    guideline::{Guideline, clause::OverridableBy},
    ids::MessageId,
    language::Language,
    network::NetworkKind,
    outgoing::message::{Kind, Plan},
    staff::person::Actor,
};
use folkmoot_newsroom::{
    Clock, Networks, Newsroom, Refusal,
    outgoing::{
        approve, draft,
        freeze::{self, Verdict},
        hand_over, overriding, publish, schedule, settle, withdraw,
    },
};
use folkmoot_store::{self as store, Store};
use folkmoot_testkit::{
    clock::ManualClock,
    town::{self, Presence, TestTown},
};
use jiff::{SignedDuration, Timestamp};
use std::{
    collections::BTreeSet,
    future::{Future, poll_fn},
    pin::{Pin, pin},
    sync::Arc,
    task::Poll,
};

/// What a strict guideline does not allow.
const BANNED: &str = "verboden";
/// The clause that says so.
const BANNING: &str = "2.9";

#[derive(Debug, Default, Clone, Copy)]
pub struct Counted {
    pub published: u64,
    pub held: u64,
    pub crashed: u64,
    pub not_cleared: u64,
    /// Calls with words that somebody had let pass.
    pub let_pass: u64,
}

type Worker = Pin<Box<dyn Future<Output = ()> + Send>>;

pub struct World {
    town: TestTown,
    clock: ManualClock,
    witness: Witness,
    base: Guideline,
    fact: FactUse,
    model: Model,
    messages: Vec<MessageId>,
    /// A worker that stands still.
    worker: Option<Worker>,
    /// Deliveries whose call was heard since that worker began.
    called: BTreeSet<String>,
    /// Calls that a worker had begun that is gone, each with when it was written down.
    left: BTreeSet<(String, Timestamp)>,
    /// Times at which that worker may have looked at the clock.
    times: Vec<Timestamp>,
    number: u64,
    said: u32,
    pub counts: Counted,
}

fn people(town: &TestTown) -> [&Actor; 4] {
    [&town.writer, &town.manager, &town.expert, &town.stranger]
}

async fn works(newsroom: Newsroom) {
    // what a reconciler answers when something moved on under it; the next run takes it up
    let _ = hand_over::hand_over_due(&newsroom).await;
    let _ = publish::publish_due(&newsroom).await;
}

impl World {
    pub async fn new(store: Store) -> Self {
        let clock = ManualClock::at(town::monday_morning());
        let witness = Witness::new(clock.clone());
        let presence = Presence {
            network: NetworkKind::Mastodon,
            server: "https://testdorp.example/".to_owned(),
            remote_id: "town".to_owned(),
            capability: capability(),
        };
        let networks = Networks::none().with(Arc::new(witness.clone()));
        let town = town::build(store, networks, presence, clock.clone()).await.unwrap();
        let base = town.newsroom.guideline(&town.newsroom.store.read()).await.unwrap();
        let team = [town.writer.person, town.expert.person];
        freeze::name_team(&town.newsroom, &town.manager, &team).await.unwrap();
        let fact = path::fact(&town).await;
        Self {
            town,
            clock,
            witness,
            base,
            fact,
            model: Model::default(),
            messages: Vec::new(),
            worker: None,
            called: BTreeSet::new(),
            left: BTreeSet::new(),
            times: Vec::new(),
            number: 0,
            said: 0,
            counts: Counted::default(),
        }
    }

    fn newsroom(&self) -> Newsroom {
        self.town.newsroom.clone()
    }

    fn actor(&self, by: usize) -> Actor {
        people(&self.town)[by].clone()
    }

    pub async fn begin(&mut self, number: u64) {
        self.number = number;
        self.said = 0;
        self.messages.clear();
        self.model = Model::default();
        self.witness.trouble(0, 0);
        self.guideline(0, false, 0).await;
    }

    /// Says something that nobody wrote, to try the judge.
    pub fn say_behind_everybodys_back(&self, message: usize) {
        let id = self.messages[message];
        let words = self.model.words.values().find(|words| words.message == id).unwrap();
        self.witness.forge(Said { key: "forged".to_owned(), text: words.text.clone() });
    }

    async fn guideline(&mut self, rules: u8, path: bool, ahead: u16) {
        let newsroom = self.newsroom();
        let from = newsroom.now() + SignedDuration::from_mins(i64::from(ahead));
        let mut next = self.base.clone();
        if rules > 0 {
            next = scene::forbidding(&next, BANNED);
            let by = OverridableBy::ALL[[0, 2, 1][usize::from(rules) - 1]];
            next.clauses.iter_mut().filter(|clause| clause.number == BANNING).for_each(|clause| clause.overridable_by = by);
        }
        if path {
            next.clauses.push(path::clause());
        }
        self.beside(scene::sign(&newsroom, next, from)).await;
        self.model.rules.push(Rules { from, kind: rules, path });
    }

    /// Does something while the worker that stands still may go on, for it may hold what is waited for.
    async fn beside<T>(&mut self, work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        let worker = &mut self.worker;
        poll_fn(|cx| {
            if let Poll::Ready(done) = work.as_mut().poll(cx) {
                return Poll::Ready(done);
            }
            if worker.as_mut().is_some_and(|worker| worker.as_mut().poll(cx).is_ready()) {
                *worker = None;
            }
            Poll::Pending
        })
        .await
    }

    pub async fn take(&mut self, step: Step) -> Result<(), String> {
        let (before, was) = (self.model.clone(), self.clock.now());
        self.step(step).await?;
        self.judge(&before, was).await
    }

    async fn step(&mut self, step: Step) -> Result<(), String> {
        match step {
            Step::Start { by, banned, ahead } => self.start(usize::from(by), banned, ahead).await,
            Step::Guideline { rules, path, ahead } => {
                self.guideline(rules, path, ahead).await;
                Ok(())
            }
            Step::Freeze { by } => self.freeze(usize::from(by)).await,
            Step::Lift { by, what } => self.lift(usize::from(by), what).await,
            Step::Turn { seconds } => {
                if self.worker.is_some() {
                    self.times.push(self.clock.now());
                }
                self.clock.turn(SignedDuration::from_secs(i64::from(seconds)));
                Ok(())
            }
            Step::Work => {
                self.some(usize::MAX).await;
                Ok(())
            }
            Step::Some { steps } => {
                self.some(usize::from(steps)).await;
                Ok(())
            }
            Step::Crash => {
                self.counts.crashed += u64::from(self.worker.take().is_some());
                Ok(())
            }
            Step::Trouble { kind, calls } => {
                self.witness.trouble(kind, calls);
                Ok(())
            }
            Step::Edit { message, .. }
            | Step::Override { message, .. }
            | Step::Submit { message, .. }
            | Step::Approve { message, .. }
            | Step::SendBack { message, .. }
            | Step::BreakGlass { message, .. }
            | Step::Move { message, .. }
            | Step::Stop { message, .. }
            | Step::Withdraw { message, .. }
            | Step::Crisis { message, .. }
            | Step::Decide { message, .. }
            | Step::Settle { message, .. } => match self.messages.len() {
                0 => Ok(()),
                count => self.act_on(self.messages[usize::from(message) % count], step).await,
            },
        }
    }

    /// Lets a worker take so many steps; one that ended is followed by another.
    async fn some(&mut self, steps: usize) {
        let mut worker = self.worker.take().unwrap_or_else(|| {
            (self.called, self.times) = (BTreeSet::new(), Vec::new());
            Box::pin(works(self.newsroom()))
        });
        let mut left = steps;
        let done = poll_fn(|cx| match worker.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(true),
            Poll::Pending if left == 0 => Poll::Ready(false),
            Poll::Pending => {
                left -= 1;
                Poll::Pending
            }
        })
        .await;
        if !done {
            self.worker = Some(worker);
        }
    }

    fn draft(&mut self, banned: bool, planned_at: Option<Timestamp>) -> draft::Draft {
        self.said += 1;
        let text = format!("Bericht h{}n{} over de brug{}.", self.number, self.said, if banned { ", verboden" } else { "" });
        let mut content = scene::content(self.town.account, &text);
        content.facts.push(self.fact);
        draft::Draft {
            title: "Brug".to_owned(),
            kind: Kind::Emergency,
            department: self.town.works,
            audience: String::new(),
            content,
            planned_at,
            plan: Plan { partners: vec![self.town.parks], ..Plan::default() },
        }
    }

    /// Remembers what the newest edition of a message says.
    async fn remember(&mut self, id: MessageId, text: String, writer: usize, banned: bool) {
        let message = store::messages::get(&self.town.newsroom.store.read(), id).await.unwrap().unwrap();
        let (yes, let_pass) = (BTreeSet::new(), BTreeSet::new());
        let words = Words { message: id, text, writer, banned, let_pass, yes, enough: false, handed: false };
        self.model.words.insert(message.edition, words);
        let told = Told { stands: Stands::Waits, newest: message.edition, stopped: false, of_crisis: false };
        self.model.messages.entry(id).or_insert(told).newest = message.edition;
    }

    async fn start(&mut self, by: usize, banned: bool, ahead: u16) -> Result<(), String> {
        if self.messages.len() == 3 {
            return Ok(());
        }
        let newsroom = self.newsroom();
        let at = (ahead > 0).then(|| newsroom.now() + SignedDuration::from_mins(i64::from(ahead)));
        let (actor, draft) = (self.actor(by), self.draft(banned, at));
        let text = draft.content.texts[&Language::dutch()].clone();
        if let Ok(id) = self.beside(draft::start(&newsroom, &actor, draft)).await {
            if by == 3 {
                return Err("somebody of another department wrote".to_owned());
            }
            self.messages.push(id);
            self.remember(id, text, by, banned).await;
        }
        Ok(())
    }

    async fn act_on(&mut self, id: MessageId, step: Step) -> Result<(), String> {
        let newsroom = self.newsroom();
        let message = store::messages::get(&newsroom.store.read(), id).await.unwrap().unwrap();
        let revision = message.revision;
        // a yes is held to the guideline of the hour the message is for, at the door to the one in force then
        let hour = message.planned_at.map_or(newsroom.now(), |at| at.max(newsroom.now()));
        let (told, rules) = (self.model.messages[&id].clone(), self.model.rules_at(hour));
        let words = self.model.words[&told.newest].clone();
        let by = |by: u8| usize::from(by);
        let wrong = |is: bool, what: &str| if is { Err(what.to_owned()) } else { Ok(()) };
        match step {
            Step::Edit { by: who, banned, .. } => self.edit(id, by(who), banned, revision).await,
            Step::Submit { by: who, .. } => {
                let actor = self.actor(by(who));
                let _ = self.beside(approve::submit(&newsroom, &actor, id, revision)).await;
                Ok(())
            }
            Step::Approve { by: who, old, one, .. } => {
                let actor = self.actor(by(who));
                let revision = if old { revision - 1 } else { revision };
                let one = self.step_of(one);
                if self.beside(approve::say_yes(&newsroom, &actor, id, revision, one)).await.is_err() {
                    return Ok(());
                }
                self.heard_yes(id, by(who)).await?;
                wrong(old || words.writer == by(who) || told.stands != Stands::Submitted, "approved against the rules")?;
                wrong(words.is_banned_by(rules), "approved what the guideline does not allow")
            }
            Step::BreakGlass { by: who, reason, .. } => {
                let (actor, why) = (self.actor(by(who)), if reason { "dijk" } else { " " });
                if self.beside(approve::break_glass(&newsroom, &actor, id, revision, why)).await.is_err() {
                    return Ok(());
                }
                self.model.words.get_mut(&told.newest).unwrap().enough = true;
                self.planned_anew(id);
                wrong(!judge::may_lead(by(who)) || !reason || words.is_banned_by(rules), "broke the glass against the rules")
            }
            Step::Override { .. } => self.let_pass(id, step, revision, rules).await,
            Step::SendBack { by: who, .. } => {
                let actor = self.actor(by(who));
                let _ = self.beside(approve::reject(&newsroom, &actor, id, revision, "niet zo")).await;
                Ok(())
            }
            _ => self.plan_message(id, step, revision).await,
        }
    }

    /// Somebody lets words pass that the guideline of the message's hour does not allow.
    async fn let_pass(&mut self, id: MessageId, step: Step, revision: i64, rules: u8) -> Result<(), String> {
        let Step::Override { by, reason, old, .. } = step else { return Ok(()) };
        let (newsroom, by) = (self.newsroom(), usize::from(by));
        let told = self.model.messages[&id].clone();
        let (actor, why) = (self.actor(by), if reason { "dijk" } else { " " });
        let revision = if old { revision - 1 } else { revision };
        if self.beside(overriding::let_pass(&newsroom, &actor, id, revision, BANNING, why)).await.is_err() {
            return Ok(());
        }
        let words = self.model.words.get_mut(&told.newest).unwrap();
        let may = judge::may_let_pass(by, rules) && by != words.writer;
        let waits = matches!(told.stands, Stands::Waits | Stands::Submitted);
        let was_banned = words.is_banned_by(rules);
        words.let_pass.insert(rules);
        let fair = may && !old && reason && waits && was_banned;
        if fair { Ok(()) } else { Err("let pass against the rules".to_owned()) }
    }

    async fn edit(&mut self, id: MessageId, by: usize, banned: bool, revision: i64) -> Result<(), String> {
        let newsroom = self.newsroom();
        let message = store::messages::get(&newsroom.store.read(), id).await.unwrap().unwrap();
        let (actor, draft) = (self.actor(by), self.draft(banned, message.planned_at));
        let text = draft.content.texts[&Language::dutch()].clone();
        if self.beside(draft::edit(&newsroom, &actor, id, revision, draft)).await.is_ok() {
            self.remember(id, text, by, banned).await;
            if by == 3 {
                return Err("edited without the right".to_owned());
            }
        }
        Ok(())
    }

    fn planned_anew(&mut self, id: MessageId) {
        if !self.model.frozen
            && let Some(told) = self.model.messages.get_mut(&id)
        {
            told.stopped = false;
        }
    }

    async fn plan_message(&mut self, id: MessageId, step: Step, revision: i64) -> Result<(), String> {
        let newsroom = self.newsroom();
        let ahead = |minutes: u16| newsroom.now() + SignedDuration::from_mins(i64::from(minutes));
        let actor = match step {
            Step::Move { by, .. }
            | Step::Stop { by, .. }
            | Step::Withdraw { by, .. }
            | Step::Crisis { by, .. }
            | Step::Decide { by, .. }
            | Step::Settle { by, .. } => usize::from(by),
            _ => return Ok(()),
        };
        let (by, may_plan) = (actor, judge::may_approve(actor));
        let actor = self.actor(actor);
        let done = match step {
            Step::Move { ahead: 0, .. } => self.beside(schedule::publish_now(&newsroom, &actor, id, revision)).await,
            Step::Move { ahead: minutes, .. } => {
                self.beside(schedule::reschedule(&newsroom, &actor, id, revision, ahead(minutes))).await
            }
            Step::Stop { .. } => self.beside(schedule::stop(&newsroom, &actor, id, revision)).await,
            Step::Withdraw { .. } => self.beside(withdraw::withdraw(&newsroom, &actor, id, revision, "niet waar")).await,
            Step::Crisis { .. } => self.beside(freeze::make_of_crisis(&newsroom, &actor, id, revision)).await,
            Step::Decide { verdict, .. } => {
                let verdict = [Verdict::Keep, Verdict::At(ahead(1)), Verdict::BackToDraft][usize::from(verdict)];
                self.beside(freeze::decide(&newsroom, &actor, id, revision, verdict)).await
            }
            Step::Settle { again, .. } => self.settle(&actor, id, again).await,
            _ => Ok(()),
        };
        if done.is_err() {
            return Ok(());
        }
        let frozen = self.model.frozen;
        let told = self.model.messages.get_mut(&id).unwrap();
        match step {
            Step::Crisis { .. } if !frozen || !(judge::may_lead(by) || judge::in_team(by)) => {
                return Err("made a message of the crisis without the right".to_owned());
            }
            Step::Crisis { .. } => (told.of_crisis, told.stopped) = (true, false),
            Step::Decide { verdict, .. } if !may_plan || !told.stopped || (frozen && verdict != 2) => {
                return Err("decided against the rules".to_owned());
            }
            Step::Withdraw { .. } | Step::Decide { .. } => told.stopped = false,
            Step::Move { .. } => self.planned_anew(id),
            _ => {}
        }
        if may_plan || matches!(step, Step::Crisis { .. }) { Ok(()) } else { Err("planned without the right".to_owned()) }
    }

    async fn settle(&mut self, actor: &Actor, id: MessageId, again: bool) -> Result<(), Refusal> {
        let newsroom = self.newsroom();
        let deliveries = store::deliveries::of_message(&newsroom.store.read(), id).await?;
        let Some(delivery) = deliveries.last() else { return Err(Refusal::NotFound) };
        // who says "send it again" has seen that it is not there
        let decision = if again { settle::Decision::TryAgain } else { settle::Decision::GiveUp };
        self.beside(settle::settle(&newsroom, actor, delivery.id, decision)).await
    }
}
