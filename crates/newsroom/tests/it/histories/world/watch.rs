//! What the world watches: what was handed over, what is about to leave, what left; each is held against the model.

use super::{
    super::{
        judge::{Model, Stands},
        steps::Step,
    },
    World,
};
use folkmoot_model::{
    ids::{EditionId, MessageId},
    outgoing::{
        delivery::{Act, Delivery, DeliveryState, Failure},
        message::MessageState,
    },
};
use folkmoot_newsroom::Clock;
use folkmoot_store as store;
use jiff::Timestamp;
use std::collections::BTreeSet;

impl World {
    pub(super) async fn deliveries(&mut self) -> Vec<Delivery> {
        let mut all = Vec::new();
        for id in &self.messages {
            all.extend(store::deliveries::of_message(&self.town.newsroom.store.read(), *id).await.unwrap());
        }
        all.retain(|delivery| !matches!(delivery.act, Act::Withdraw { .. }));
        all
    }

    /// Messages of which something is still to go out.
    pub(super) async fn open(&mut self) -> BTreeSet<MessageId> {
        let open = |delivery: &Delivery| !delivery.state.is_settled();
        self.deliveries().await.iter().filter(|delivery| open(delivery)).map(|delivery| delivery.message).collect()
    }

    /// Judges what was handed over, what is about to leave and what left since the step began. What happened at the same time as the step
    /// may have come before or after it.
    pub(super) async fn judge(&mut self, before: &Model, was: Timestamp) -> Result<(), String> {
        let now = self.clock.now();
        // first where the messages stand, then their deliveries: a change that was under way may become visible in between, and a message that is
        // handed over must not be known before what was handed over
        let mut stand = Vec::new();
        for id in self.messages.clone() {
            stand.push((id, self.stands(id).await));
        }
        let deliveries = self.deliveries().await;
        for delivery in &deliveries {
            self.handed(before, was, delivery)?;
        }
        for (id, stands) in stand {
            if let Some(told) = self.model.messages.get_mut(&id) {
                told.stands = stands;
            }
        }
        let mut times = self.times.clone();
        times.extend([was, now]);
        let wrong = |model: &Model, edition: EditionId| {
            let verdicts: Vec<_> = times.iter().flat_map(|at| [before.wrong(edition, *at), model.wrong(edition, *at)]).collect();
            if verdicts.contains(&None) { None } else { verdicts.last().copied().flatten() }
        };
        for said in self.witness.heard() {
            self.counts.published += 1;
            self.called.insert(said.key.clone());
            if self.model.begun.remove(&said.key) {
                continue;
            }
            let Some(edition) = self.model.said(&said.text) else { return Err(format!("{:?}: nobody wrote that", said.text)) };
            if let Some(why) = wrong(&self.model, edition) {
                return Err(format!("{:?} left: {why}", said.text));
            }
            let passed = self.model.words.get(&edition).is_some_and(|words| words.let_pass.contains(&self.model.rules_at(now)));
            self.counts.let_pass += u64::from(passed);
        }
        for delivery in deliveries.iter().filter(|one| matches!(one.state, DeliveryState::Sending { .. })) {
            let key = &delivery.key.0;
            let left = self.left.contains(&(key.clone(), delivery.updated_at));
            if self.worker.is_none() || left || self.called.contains(key) || self.model.begun.contains(key) {
                continue;
            }
            if let Some(why) = wrong(&self.model, delivery.edition) {
                return Err(format!("a call was begun: {why}"));
            }
            self.model.begun.insert(key.clone());
        }
        self.begun(&deliveries);
        Ok(())
    }

    /// Without a worker no call is begun: what one that is gone had begun, the next one has not.
    fn begun(&mut self, deliveries: &[Delivery]) {
        if self.worker.is_none() {
            let sending = deliveries.iter().filter(|one| matches!(one.state, DeliveryState::Sending { .. }));
            self.left.extend(sending.map(|one| (one.key.0.clone(), one.updated_at)));
            self.model.begun.clear();
        }
    }

    fn handed(&mut self, before: &Model, was: Timestamp, delivery: &Delivery) -> Result<(), String> {
        let now = self.clock.now();
        let Some(words) = self.model.words.get_mut(&delivery.edition) else { return Ok(()) };
        if words.handed {
            return Ok(());
        }
        words.handed = true;
        let newest = |model: &Model| model.messages.get(&delivery.message).is_some_and(|told| told.newest == delivery.edition);
        let then = newest(before) && before.may_hand_over(delivery.message, was);
        let after = newest(&self.model) && self.model.may_hand_over(delivery.message, now);
        if then || after { Ok(()) } else { Err("handed over before its time, or while it was stopped".to_owned()) }
    }

    async fn stands(&mut self, id: MessageId) -> Stands {
        let message = store::messages::get(&self.town.newsroom.store.read(), id).await.unwrap().unwrap();
        match message.state {
            MessageState::Draft | MessageState::Rejected { .. } => Stands::Waits,
            MessageState::Submitted { .. } => Stands::Submitted,
            MessageState::Approved => Stands::Approved,
            MessageState::Scheduled { at } => Stands::Scheduled(at),
            MessageState::Published { .. } => Stands::Published,
            // over, whoever or whatever ended it
            MessageState::Withdrawn { .. } | MessageState::Superseded { .. } | MessageState::Expired { .. } => Stands::Withdrawn,
        }
    }

    /// What is left goes out or does not; then everything is taken back, so that the next history begins in a quiet house.
    pub async fn end(&mut self) -> Result<(), String> {
        self.counts.crashed += u64::from(self.worker.take().is_some());
        self.witness.trouble(0, 0);
        for step in [Step::Turn { seconds: 4_000 }, Step::Work, Step::Turn { seconds: 100 }, Step::Work] {
            self.take(step).await.map_err(|wrong| format!("in the end: {wrong}"))?;
        }
        let not_cleared = |one: &Delivery| matches!(one.state, DeliveryState::Failed { why: Failure::NotCleared(_) });
        self.counts.not_cleared += self.deliveries().await.iter().filter(|one| not_cleared(one)).count() as u64;
        if self.model.frozen {
            for step in [Step::Lift { by: 1, what: 0 }, Step::Lift { by: 0, what: 2 }] {
                self.take(step).await?;
            }
            // another one had asked
            if self.model.frozen {
                return Err("the freeze could not be lifted".to_owned());
            }
        }
        // what may have arrived and is no longer allowed waits for a person to look; here the words are allowed again, so that it is looked for
        self.take(Step::Guideline { rules: 0, path: false, ahead: 0 }).await?;
        for place in 0..self.messages.len() {
            self.take(Step::Withdraw { message: u8::try_from(place).unwrap(), by: 1 }).await?;
        }
        for _ in 0..20 {
            if self.open().await.is_empty() {
                return Ok(());
            }
            for step in [Step::Turn { seconds: 700 }, Step::Work] {
                self.take(step).await.map_err(|wrong| format!("after all was taken back: {wrong}"))?;
            }
        }
        Err("something stays open for ever".to_owned())
    }
}
