//! The path of approval in the histories: the clause that asks a partner and an expert, the fact they speak of, and what the record has of each yes.

use super::{
    super::judge::{self, Yes},
    World,
};
use folkmoot_model::{
    fact::{FactKind, FactUse},
    guideline::{
        clause::{Clause, OverridableBy, Rule},
        finding::Severity,
    },
    ids::MessageId,
    language::Language,
    outgoing::{
        approval::Clearance,
        message::{Kind, MessageState},
        path::{Asked, PathStep},
    },
};
use folkmoot_newsroom::facts::keep::{self, Written};
use folkmoot_store as store;
use folkmoot_testkit::town::TestTown;
use std::collections::BTreeMap;

/// Every partner and an expert on each fact say yes too.
pub(super) fn clause() -> Clause {
    let (kinds, asked) = (vec![Kind::Emergency], vec![Asked::Colleagues, Asked::Facts]);
    Clause {
        number: "7.3".to_owned(),
        title: BTreeMap::new(),
        prose: BTreeMap::new(),
        severity: Severity::Block,
        source: None,
        overridable_by: OverridableBy::Nobody,
        rule: Rule::Approval { kinds, words: Vec::new(), asked, within_min: 60 },
    }
}

/// A fact that every text says, owned and signed by public works.
pub(super) async fn fact(town: &TestTown) -> FactUse {
    let written = Written {
        name: "Brug".to_owned(),
        kind: FactKind::Place,
        department: town.works,
        owner: town.expert.person,
        values: BTreeMap::from([(Language::dutch(), "brug".to_owned())]),
        source: "Kaart".to_owned(),
        source_url: String::new(),
        valid_from: None,
        valid_until: None,
    };
    let id = keep::write_down(&town.newsroom, &town.writer, "fact", written).await.unwrap().unwrap();
    keep::sign(&town.newsroom, &town.expert, id, 1).await.unwrap();
    FactUse { fact: id, version: 1 }
}

impl World {
    pub(super) fn step_of(&self, one: u8) -> Option<PathStep> {
        let all = [
            PathStep::FourEyes,
            PathStep::Colleague { department: self.town.parks },
            PathStep::Facts { department: self.town.works },
        ];
        all.get(usize::from(one).wrapping_sub(1)).copied()
    }

    /// Somebody said yes to an edition: what the record has of it must be theirs to say. The last yes plans it anew outside of a freeze.
    pub(super) async fn heard_yes(&mut self, id: MessageId, by: usize) -> Result<(), String> {
        let (read, told) = (self.town.newsroom.store.read(), self.model.messages[&id].clone());
        let given = store::approvals::of_edition(&read, told.newest).await.unwrap();
        let stands = store::messages::get(&read, id).await.unwrap().unwrap().state;
        let (person, team) = (self.actor(by).person, self.model.frozen && told.of_crisis && judge::in_team(by));
        let words = self.model.words.get_mut(&told.newest).unwrap();
        for approval in &given {
            let (yes, who) = match &approval.clearance {
                Clearance::FourEyes { eyes } => (Yes::Second, eyes.approver()),
                Clearance::Step { step, eyes, .. } => match step {
                    PathStep::FourEyes | PathStep::Management => (Yes::Second, eyes.approver()),
                    PathStep::Colleague { .. } => (Yes::Partner, eyes.approver()),
                    PathStep::Facts { .. } => (Yes::Expert, eyes.approver()),
                },
                Clearance::Crisis { .. } if !words.enough => {
                    words.enough = true;
                    if !team || !judge::in_team(words.writer) {
                        return Err("approved as the crisis team against the rules".to_owned());
                    }
                    continue;
                }
                _ => continue,
            };
            if words.yes.insert(yes) && (who != person || !judge::may_say(by, yes)) {
                return Err(format!("said yes against the rules: {yes:?}"));
            }
        }
        if matches!(stands, MessageState::Scheduled { .. }) {
            self.planned_anew(id);
        }
        Ok(())
    }
}
