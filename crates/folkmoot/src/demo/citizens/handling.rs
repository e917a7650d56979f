//! What the front office does around a case: the hand-off, the work on the street, the answer and its way out.

use super::{
    AT_DEPARTMENT, Answer, Answers, BTreeMap, Clearance, Context, DepartmentId, Desk, Dice, FOLLOW_UP, FollowUp, FollowUpKind,
    FollowUpState, Going, Handoff, HandoffAnswer, InReplyTo, Kind, MessageState, ObjectKind, PersonId, RECENT, Result, Said,
    Timestamp, Visibility, Written, adopted, approve, arrived, attempted, draft, into, json, minutes, queue, seconds, target,
};

impl Desk<'_> {
    /// What happens besides an answer: a department is asked, work is planned.
    pub(super) fn around(
        &mut self,
        place: usize,
        said: &Said,
        answers: &Answers,
        by: PersonId,
        at: Timestamp,
        dice: &mut Dice,
    ) -> Result<()> {
        let recent = self.house.now.duration_since(said.at) < RECENT;
        let asked = at.duration_since(said.at).as_mins();
        if recent && self.at_department < AT_DEPARTMENT && dice.chance(420) {
            self.at_department += 1;
            return self.hand_off(place, answers, by, at + minutes(4), None);
        }
        if asked > 25 && dice.chance(260) {
            let back = at - minutes(6);
            return self.hand_off(place, answers, by, said.at + minutes(i64::from(dice.between(4, 9))), Some(back));
        }
        if dice.chance(if recent { 550 } else { 300 }) {
            return self.follow(place, said, answers, by, at, dice);
        }
        Ok(())
    }

    pub(super) fn expert(&self, department: DepartmentId) -> Result<PersonId> {
        let key = self.house.departments.iter().find(|(_, id)| **id == department).map_or("kcc", |(key, _)| key.as_str());
        self.house.person(match key {
            "pw" => "tomas",
            "mob" => "ilse",
            "green" => "joost",
            "com" => "hanna",
            _ => "petra",
        })
    }

    pub(super) fn hand_off(
        &mut self,
        place: usize,
        answers: &Answers,
        from: PersonId,
        asked_at: Timestamp,
        back: Option<Timestamp>,
    ) -> Result<()> {
        let Some(department) = self.stories.get(place).map(|story| story.case.department) else { return Ok(()) };
        let expert = self.expert(department)?;
        let answer = back.map(|at| HandoffAnswer { by: expert, text: answers.expert.clone(), may_be_public: true, at });
        let due_at = self.house.hours()?.deadline(asked_at, minutes(60))?;
        let id = self.record.ids.at(asked_at);
        if let Some(story) = self.stories.get_mut(place) {
            let (case, to, question) = (story.case.id, department, answers.ask.clone());
            story.handoffs.push(Handoff { id, case, from, to, expert: Some(expert), question, asked_at, due_at, answer });
        }
        Ok(())
    }

    /// Work on the street: done in a day or three, and then the citizen is told.
    pub(super) fn follow(
        &mut self,
        place: usize,
        said: &Said,
        answers: &Answers,
        by: PersonId,
        at: Timestamp,
        dice: &mut Dice,
    ) -> Result<()> {
        let hours = self.house.hours()?;
        let planned_at = at + minutes(2);
        let done_at = hours.deadline(planned_at, minutes(i64::from(dice.between(240, 2000))))?;
        let told_at = hours.deadline(done_at, minutes(i64::from(dice.between(10, 50))))?;
        // the first few of the last days take longer: they are what waits now
        let waits = self.house.now.duration_since(at) < RECENT && self.follow_up < FOLLOW_UP;
        if !waits && told_at + minutes(5) >= self.house.now {
            return Ok(());
        }
        let is_told = !waits;
        let Some((case, department)) = self.stories.get(place).map(|story| (story.case.id, story.case.department)) else {
            return Ok(());
        };
        let owner = self.expert(department)?;
        let outcome = answers.done.clone();
        let just_done = self.follow_up == 0 && done_at < self.house.now;
        let state = match (is_told, just_done) {
            (true, _) => FollowUpState::Told { done_at, outcome, at: told_at, delivery: None },
            (false, true) => FollowUpState::Done { at: done_at, outcome, telling: None },
            (false, false) => FollowUpState::Open,
        };
        self.follow_up += usize::from(!is_told);
        let follow_up = FollowUp {
            id: self.record.ids.at(planned_at),
            case,
            kind: if said.private { FollowUpKind::Call } else { FollowUpKind::WorkOrder },
            description: answers.work.clone(),
            owner,
            due_at: hours.deadline(planned_at, minutes(2400))?,
            state,
            planned_at,
        };
        let Some(story) = self.stories.get_mut(place) else { return Ok(()) };
        let number = story.follow_ups.len();
        story.follow_ups.push(follow_up);
        if is_told { self.answer(place, said, answers, by, told_at, Some(number), dice) } else { Ok(()) }
    }

    /// An answer, cleared by the clause that lets trained colleagues answer alone, on its way.
    #[expect(clippy::too_many_arguments, reason = "an answer has that many sides")]
    pub(super) fn answer(
        &mut self,
        place: usize,
        said: &Said,
        answers: &Answers,
        by: PersonId,
        at: Timestamp,
        tells: Option<usize>,
        dice: &mut Dice,
    ) -> Result<()> {
        let Some((case, department, account, title)) =
            self.stories.get(place).map(|s| (s.case.id, s.case.department, s.case.account, s.case.subject.clone()))
        else {
            return Ok(());
        };
        let (texts, language) = answers.say(&said.language);
        let (words, language) = match tells {
            Some(_) => (answers.done.as_str(), folkmoot_model::language::Language::dutch()),
            None => (dice.pick(&texts).copied().unwrap_or_default(), language),
        };
        let begun = at - minutes(2);
        let written = Written {
            title,
            kind: Kind::Reply,
            department,
            audience: said.handle.clone(),
            writer: by,
            texts: BTreeMap::from([(language.clone(), format!("@{} {words}", said.handle))]),
            targets: vec![target(account, &language)],
            pictures: Vec::new(),
            visibility: if said.private { Visibility::Direct } else { Visibility::Public },
            in_reply_to: Some(InReplyTo { post: said.post, case }),
            at: begun,
            planned_at: None,
        };
        let (mut message, edition) = draft(self.record, written);
        let clause =
            self.house.guideline.answer_alone().map(|clause| clause.number.clone()).context("nobody may answer alone")?;
        let sent = at - seconds(3);
        approve(self.record, self.house, &message, &edition, (by, Clearance::Standing { person: by, clause }), sent);
        let particulars = json!({ "message": message.id, "private": said.private });
        self.record.did(by, sent, "replied", (ObjectKind::Case, case.0), particulars);
        into(&mut message, MessageState::Published { at: sent }, sent);
        let mut delivery = queue(self.record, &message, account, sent, sent);
        attempted(self.record, &mut delivery, at - seconds(1));
        let remote_account = self.house.accounts.values().find(|known| known.id == account).map_or("", |known| &known.remote_id);
        let post = adopted(&edition, &delivery, remote_account, Some(&said.remote_id), at).context("an answer without text")?;
        if let Some(story) = self.stories.get_mut(place) {
            story.answers.push(Answer { at, by, delivery: delivery.id, tells });
            if let Some(FollowUpState::Told { delivery: by, .. }) =
                tells.and_then(|n| story.follow_ups.get_mut(n)).map(|f| &mut f.state)
            {
                *by = Some(delivery.id);
            }
            if story.taken.is_none() {
                story.taken = Some((begun - minutes(1), by));
            }
        }
        self.going.push(Going { story: place, message, edition, delivery, said: post });
        Ok(())
    }

    /// Puts the answers of a round on the network.
    pub(super) fn send(&mut self) -> Result<()> {
        let mut going = std::mem::take(&mut self.going);
        going.sort_by(|a, b| (a.said.at, &a.said.key.0).cmp(&(b.said.at, &b.said.key.0)));
        let receipts = self.rehearsal.adopt(going.iter().map(|one| one.said.clone()).collect())?;
        for (mut one, receipt) in going.into_iter().zip(receipts) {
            self.of_remote.insert((one.said.account.clone(), receipt.remote_id.clone()), one.story);
            arrived(self.record, &one.message, &one.edition, &mut one.delivery, (&one.said, receipt))?;
            self.record.said.messages.push(one.message);
            self.record.said.editions.push(one.edition);
            self.record.said.deliveries.push(one.delivery);
        }
        Ok(())
    }

    /// The street lights of the Lindekade: taken by the front office, asked and answered, ready to be said.
    pub(super) fn lights(&mut self, note: &str) -> Result<()> {
        let Some(place) =
            self.stories.iter().position(|story| story.said.first().is_some_and(|s| s.handle.starts_with("noordkade@")))
        else {
            return Ok(());
        };
        let answers = self.answers.get("lighting").context("no answers about lights")?;
        let (noor, tomas) = (self.house.person("noor")?, self.house.person("tomas")?);
        let Some(opened) = self.stories.get(place).map(|story| story.case.opened_at) else { return Ok(()) };
        let hours = self.house.hours()?;
        let (taken, back) = (hours.deadline(opened, minutes(8))?, hours.deadline(opened, minutes(40))?);
        self.hand_off(place, answers, noor, hours.deadline(opened, minutes(9))?, Some(back))?;
        let id = self.record.ids.at(back);
        if let Some(story) = self.stories.get_mut(place) {
            story.taken = Some((taken, noor));
            story.notes.push(folkmoot_store::notes::Note { id, case: story.case.id, by: tomas, text: note.to_owned(), at: back });
        }
        Ok(())
    }
}
