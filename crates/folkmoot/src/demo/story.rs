//! A story: what one case went through. Posts and answers are gathered first; then the story is settled into the case, its clock and its
//! events, by the same rules the incoming line follows.

use super::{
    house::House,
    outgoing::{minutes, seconds},
    record::Record,
};
use anyhow::Result;
use folkmoot_model::{
    event::ObjectKind,
    ids::{DeliveryId, PersonId, PostId, RuleId},
    incoming::{
        case::{Case, CaseState, Closing, PendingOn},
        follow_up::{FollowUp, FollowUpState},
        handoff::Handoff,
    },
};
use folkmoot_networks::rehearsal::dice::Dice;
use folkmoot_store::notes::Note;
use jiff::Timestamp;
use serde_json::json;

/// Something a citizen said in it.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub(super) post: PostId,
    pub(super) remote_id: String,
    pub(super) handle: String,
    pub(super) language: String,
    pub(super) private: bool,
    pub(super) at: Timestamp,
    /// Nothing has to be answered: thanks, a joke, "here too".
    pub(super) light: bool,
    pub(super) deleted_at: Option<Timestamp>,
}

/// Something we answered.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    pub(super) at: Timestamp,
    pub(super) by: PersonId,
    pub(super) delivery: DeliveryId,
    /// The follow-up it tells of.
    pub(super) tells: Option<usize>,
}

/// What one case went through.
#[derive(Debug, Clone)]
pub(super) struct Story {
    pub(super) case: Case,
    pub(super) rule: Option<RuleId>,
    pub(super) word: Option<String>,
    pub(super) topic: String,
    pub(super) said: Vec<Said>,
    pub(super) answers: Vec<Answer>,
    pub(super) handoffs: Vec<Handoff>,
    pub(super) follow_ups: Vec<FollowUp>,
    pub(super) notes: Vec<Note>,
    /// Who took it, when nobody has answered yet.
    pub(super) taken: Option<(Timestamp, PersonId)>,
}

/// One step of the story.
#[derive(Debug, Clone, Copy)]
enum Step {
    Said(usize),
    Answered(usize),
    Deleted,
}

impl Story {
    fn steps(&self) -> Vec<(Timestamp, Step)> {
        let said = self.said.iter().enumerate().map(|(place, said)| (said.at, Step::Said(place)));
        let answers = self.answers.iter().enumerate().map(|(place, answer)| (answer.at, Step::Answered(place)));
        let gone = self.said.first().and_then(|said| said.deleted_at).map(|at| (at, Step::Deleted));
        let mut steps: Vec<_> = said.chain(answers).chain(gone).collect();
        steps.sort_by_key(|(at, _)| *at);
        steps
    }

    /// Whether something around the case is still open at an instant.
    fn is_held(&self, at: Timestamp) -> bool {
        let handed = self.handoffs.iter().any(|h| h.asked_at <= at && h.answer.as_ref().is_none_or(|answer| answer.at > at));
        let work = self.follow_ups.iter().any(|f| match &f.state {
            FollowUpState::Told { at: told, .. } => f.planned_at <= at && *told > at,
            _ => f.planned_at <= at,
        });
        handed || work
    }

    /// What is owed and done, step by step; then the case as it stands now, with everything around it, goes into the record.
    pub(super) fn settle(mut self, house: &House, record: &mut Record, dice: &mut Dice) -> Result<()> {
        self.events(record);
        let steps = self.steps();
        let mut owed = false;
        for (place, (at, step)) in steps.iter().enumerate() {
            let collected = *at + seconds(2);
            match step {
                Step::Said(said) => {
                    owed |= !self.said.get(*said).is_some_and(|said| said.light);
                    self.heard(*at, collected, house, record)?;
                }
                Step::Answered(answer) => {
                    owed = false;
                    self.answered(*answer, record);
                }
                Step::Deleted => owed = owed && self.said.len() > 1,
            }
            let next = steps.get(place + 1).map_or(house.now, |(at, _)| *at);
            if !owed && self.case.state != CaseState::Closed {
                self.close(*at, next, matches!(step, Step::Deleted), house, record, dice)?;
            }
        }
        self.stand();
        self.keep(record);
        Ok(())
    }

    /// A citizen speaks: the clock runs when an answer is owed anew, and a closed case opens.
    fn heard(&mut self, at: Timestamp, collected: Timestamp, house: &House, record: &mut Record) -> Result<()> {
        let object = (ObjectKind::Case, self.case.id.0);
        self.case.last_post_at = self.case.last_post_at.max(at);
        let waits = self.is_held(at);
        if self.case.due_at.is_none() && !waits {
            self.case.due_at = Some(house.hours()?.deadline(at, seconds(self.case.promised_s))?);
        }
        if self.case.state == CaseState::Closed {
            self.case.reopened += 1;
            self.case.state = CaseState::Assigned;
            (self.case.closed_at, self.case.closing) = (None, None);
            self.case.revision += 1;
            record.ran("collect_due", collected, "reopened", object, json!({ "by": "a new post" }));
        }
        Ok(())
    }

    fn answered(&mut self, place: usize, record: &mut Record) {
        let Some(answer) = self.answers.get(place).cloned() else { return };
        let object = (ObjectKind::Case, self.case.id.0);
        if let Some(follow_up) = answer.tells.and_then(|place| self.follow_ups.get(place)) {
            let particulars = json!({ "follow_up": follow_up.id, "delivery": answer.delivery });
            record.ran("publish_due", answer.at, "told", object, particulars);
        }
        self.case.first_answered_at.get_or_insert(answer.at);
        self.case.answered_at = Some(answer.at);
        self.case.due_at = None;
        self.case.owner.get_or_insert(answer.by);
        self.case.revision += 2;
        record.ran("publish_due", answer.at, "answered", object, json!({ "delivery": answer.delivery }));
    }

    /// Somebody closes it in a quiet moment, when nothing around it is open.
    fn close(
        &mut self,
        at: Timestamp,
        next: Timestamp,
        gone: bool,
        house: &House,
        record: &mut Record,
        dice: &mut Dice,
    ) -> Result<()> {
        let after = minutes(i64::from(dice.between(4, 55)));
        let moment = house.hours()?.deadline(at, after)?;
        if moment >= next || moment >= house.now || self.is_held(moment) {
            return Ok(());
        }
        let closing = match (self.answers.iter().any(|answer| answer.at <= moment), gone) {
            (true, _) if self.follow_ups.is_empty() => Closing::Answered,
            (true, _) => Closing::Done,
            (false, true) => Closing::Withdrawn,
            (false, false) => Closing::NothingToAnswer,
        };
        let by = super::citizens::on_duty(house, moment, dice)?;
        self.case.state = CaseState::Closed;
        self.case.closed_at = Some(moment);
        self.case.closing = Some(closing);
        self.case.due_at = None;
        self.case.revision += 1;
        record.did(by, moment, "closed", (ObjectKind::Case, self.case.id.0), json!({ "closing": closing.as_str() }));
        Ok(())
    }

    /// Where the case stands, from what is open around it.
    fn stand(&mut self) {
        if self.case.state == CaseState::Closed {
            return;
        }
        let handed = self.handoffs.iter().any(|handoff| handoff.answer.is_none());
        let work = self.follow_ups.iter().any(|follow_up| !matches!(follow_up.state, FollowUpState::Told { .. }));
        self.case.owner = self.case.owner.or(self.taken.map(|(_, by)| by));
        self.case.pending_on = match (handed, work) {
            (true, _) => Some(PendingOn::Department),
            (false, true) => Some(PendingOn::FollowUp),
            (false, false) => None,
        };
        self.case.state = match (self.case.pending_on, self.case.due_at, self.case.owner) {
            (Some(_), _, _) => CaseState::Pending,
            (None, None, _) => CaseState::Answered,
            (None, Some(_), Some(_)) => CaseState::Assigned,
            (None, Some(_), None) => CaseState::New,
        };
    }

    /// The events that do not depend on how the story went on.
    fn events(&mut self, record: &mut Record) {
        let object = (ObjectKind::Case, self.case.id.0);
        let opened = self.case.opened_at + seconds(2);
        let particulars =
            json!({ "department": self.case.department, "rule": self.rule, "word": self.word, "due": self.case.due_at });
        record.ran("collect_due", opened, "opened", object, particulars);
        if let Some((at, by)) = self.taken {
            record.did(by, at, "assigned", object, json!({ "to": by }));
            self.case.revision += 1;
        }
        for handoff in &self.handoffs {
            let particulars = json!({ "handoff": handoff.id, "to": handoff.to, "expert": handoff.expert, "due": handoff.due_at });
            record.did(handoff.from, handoff.asked_at, "handed_off", object, particulars);
            if let Some(answer) = &handoff.answer {
                let particulars = json!({ "handoff": handoff.id, "public": answer.may_be_public });
                record.did(answer.by, answer.at, "handed_back", object, particulars);
            }
            self.case.revision += 2;
        }
        for note in &self.notes {
            record.did(note.by, note.at, "noted", object, json!({ "note": note.id }));
        }
        for follow_up in &self.follow_ups {
            let FollowUp { id, kind, owner, due_at, planned_at, .. } = follow_up;
            let planner = self.case.owner.or(self.answers.first().map(|answer| answer.by)).unwrap_or(*owner);
            let particulars = json!({ "follow_up": id, "kind": kind.as_str(), "owner": owner, "due": due_at });
            record.did(planner, *planned_at, "follow_up_planned", object, particulars);
            if let FollowUpState::Done { at, .. } | FollowUpState::Told { done_at: at, .. } = &follow_up.state {
                record.did(*owner, *at, "follow_up_done", object, json!({ "follow_up": id }));
            }
            self.case.revision += 2;
        }
    }

    fn keep(self, record: &mut Record) {
        record.handoffs.extend(self.handoffs);
        record.follow_ups.extend(self.follow_ups);
        record.notes.extend(self.notes);
        record.cases.push((self.case, self.rule, self.word));
    }
}
