//! Freezes in the world, and what the model learns of them.

use super::{World, judge};
use folkmoot_model::ids::MessageId;
use folkmoot_newsroom::outgoing::freeze::{self, Lifting};
use folkmoot_store as store;
use std::collections::BTreeSet;

impl World {
    pub(super) async fn freeze(&mut self, by: usize) -> Result<(), String> {
        let (newsroom, actor) = (self.newsroom(), self.actor(by));
        let done = self.beside(freeze::freeze(&newsroom, &actor, "crisis", false)).await;
        match done {
            Ok(_) if !judge::may_lead(by) => Err("froze without the right".to_owned()),
            Ok(_) if self.model.frozen => Ok(()),
            Ok(_) => {
                let open = self.open().await;
                self.model.frozen = true;
                self.model.lift_asked_by = None;
                for told in self.model.messages.values_mut() {
                    told.of_crisis = false;
                }
                self.stop_all(&open);
                Ok(())
            }
            Err(_) => Ok(()),
        }
    }

    fn stop_all(&mut self, open: &BTreeSet<MessageId>) {
        self.model.stop_all(open);
        self.counts.held += self.model.messages.values().filter(|told| told.stopped).count() as u64;
    }

    pub(super) async fn lift(&mut self, by: usize, what: u8) -> Result<(), String> {
        let (newsroom, actor) = (self.newsroom(), self.actor(by));
        let Some(standing) = store::freezes::in_force(&newsroom.store.read()).await.unwrap() else { return Ok(()) };
        let what = [Lifting::Ask, Lifting::TakeBack, Lifting::Agree][usize::from(what)];
        if self.beside(freeze::lift(&newsroom, &actor, standing.revision, what)).await.is_err() {
            return Ok(());
        }
        let asked = self.model.lift_asked_by;
        match what {
            Lifting::Ask if !judge::may_lead(by) || asked.is_some() => Err("asked to lift without the right".to_owned()),
            Lifting::Ask => {
                self.model.lift_asked_by = Some(by);
                Ok(())
            }
            Lifting::TakeBack if asked != Some(by) => Err("took back what another asked".to_owned()),
            Lifting::TakeBack => {
                self.model.lift_asked_by = None;
                Ok(())
            }
            Lifting::Agree if asked.is_none() || asked == Some(by) || !(judge::may_lead(by) || judge::in_team(by)) => {
                Err("lifted by fewer than two".to_owned())
            }
            Lifting::Agree => {
                let open = self.open().await;
                self.stop_all(&open);
                self.model.frozen = false;
                self.model.lift_asked_by = None;
                Ok(())
            }
        }
    }
}
