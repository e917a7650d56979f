//! The reference model: who said yes to what, which rules hold, what is stopped. Small, and written from the rules, not from the code.

use folkmoot_model::ids::{EditionId, MessageId};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// Writer and manager may approve and plan; the manager alone may freeze and break the glass; writer and expert are the crisis team.
pub const WRITER: usize = 0;
pub const MANAGER: usize = 1;
pub const EXPERT: usize = 2;

pub fn may_approve(person: usize) -> bool {
    person == WRITER || person == MANAGER
}

/// Who may let pass what a guideline does not allow: nobody; whoever approves; whoever signs.
pub fn may_let_pass(person: usize, rules: u8) -> bool {
    match rules {
        2 => may_approve(person),
        3 => person == MANAGER,
        _ => false,
    }
}

pub fn may_lead(person: usize) -> bool {
    person == MANAGER
}

/// A yes that a path may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Yes {
    /// A second person.
    Second,
    /// Somebody for the partner department.
    Partner,
    /// An expert on the fact it rests on.
    Expert,
}

/// The stranger works for the partner; writer and manager work everywhere, but the writer is no expert.
pub fn may_say(person: usize, yes: Yes) -> bool {
    match yes {
        Yes::Second => may_approve(person),
        Yes::Partner => person != EXPERT,
        Yes::Expert => person == EXPERT || person == MANAGER,
    }
}

pub fn in_team(person: usize) -> bool {
    person == WRITER || person == EXPERT
}

/// Words of one edition.
#[derive(Debug, Clone)]
pub struct Words {
    pub message: MessageId,
    pub text: String,
    pub writer: usize,
    /// A strict guideline does not allow them.
    pub banned: bool,
    /// The clauses under which somebody let exactly these pass.
    pub let_pass: BTreeSet<u8>,
    /// Who said yes to exactly these.
    pub yes: BTreeSet<Yes>,
    /// One with a reason, or two of the crisis team, said yes, which is enough.
    pub enough: bool,
    /// They were handed to the outbox.
    pub handed: bool,
}

impl Words {
    /// Whether a guideline does not allow them, and nobody let that pass.
    pub fn is_banned_by(&self, rules: u8) -> bool {
        self.banned && rules > 0 && !self.let_pass.contains(&rules)
    }
}

/// Where a message stands, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// Being written, read or thought about.
    Waits,
    /// Asked to be approved.
    Submitted,
    /// Cleared, no time.
    Approved,
    /// Goes out then.
    Scheduled(Timestamp),
    /// Handed over.
    Published,
    /// Taken back.
    Withdrawn,
}

#[derive(Debug, Clone)]
pub struct Told {
    pub stands: Stands,
    pub newest: EditionId,
    /// Stopped by a freeze, and nobody has decided.
    pub stopped: bool,
    pub of_crisis: bool,
}

/// A guideline, as far as it matters here.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    pub from: Timestamp,
    /// 0 is the lenient one; the others ban some words, each with its own clause.
    pub kind: u8,
    /// The partner and an expert are asked too.
    pub path: bool,
}

/// Everything the model knows.
#[derive(Debug, Clone, Default)]
pub struct Model {
    pub words: BTreeMap<EditionId, Words>,
    pub messages: BTreeMap<MessageId, Told>,
    /// Guidelines. The last that is in force counts.
    pub rules: Vec<Rules>,
    pub frozen: bool,
    pub lift_asked_by: Option<usize>,
    /// Calls that had begun when something changed: what they say was judged then.
    pub begun: BTreeSet<String>,
}

impl Model {
    fn in_force(&self, now: Timestamp) -> Option<Rules> {
        let begun = self.rules.iter().enumerate().filter(|(_, rules)| rules.from <= now);
        begun.max_by_key(|(place, rules)| (rules.from, *place)).map(|(_, rules)| *rules)
    }

    /// Which guideline holds at an instant: 0 is the lenient one.
    pub fn rules_at(&self, now: Timestamp) -> u8 {
        self.in_force(now).map_or(0, |rules| rules.kind)
    }

    fn is_cleared(&self, words: &Words, now: Timestamp) -> bool {
        let path = self.in_force(now).is_some_and(|rules| rules.path);
        let all = if path { [Yes::Second, Yes::Partner, Yes::Expert].as_slice() } else { &[Yes::Second] };
        words.enough || all.iter().all(|yes| words.yes.contains(yes))
    }

    pub fn is_held(&self, message: MessageId) -> bool {
        self.messages.get(&message).is_some_and(|told| told.stopped || (self.frozen && !told.of_crisis))
    }

    /// Whether a message may be handed over now.
    pub fn may_hand_over(&self, message: MessageId, now: Timestamp) -> bool {
        let due = self.messages.get(&message).is_some_and(|told| matches!(told.stands, Stands::Scheduled(at) if at <= now));
        due && !self.is_held(message)
    }

    /// Why an edition must not leave now; nothing when it may.
    pub fn wrong(&self, edition: EditionId, now: Timestamp) -> Option<&'static str> {
        let Some(words) = self.words.get(&edition) else { return Some("words nobody wrote") };
        let Some(told) = self.messages.get(&words.message) else { return Some("a message nobody started") };
        let just_handed = told.newest == edition && self.may_hand_over(words.message, now);
        if !self.is_cleared(words, now) {
            Some("nobody cleared it")
        } else if words.is_banned_by(self.rules_at(now)) {
            Some("the guideline does not allow it")
        } else if self.is_held(words.message) {
            Some("it is stopped")
        } else if told.stands == Stands::Withdrawn {
            Some("it was taken back")
        } else if !words.handed && !just_handed {
            Some("its time has not come")
        } else if told.newest == edition && told.stands != Stands::Published && !just_handed {
            Some("it was sent back")
        } else {
            None
        }
    }

    /// The edition that says exactly this.
    pub fn said(&self, text: &str) -> Option<EditionId> {
        self.words.iter().find(|(_, words)| words.text == text).map(|(id, _)| *id)
    }

    /// A freeze is pressed, or lifted: what is planned, or on its way, is stopped until somebody decides.
    pub fn stop_all(&mut self, open: &BTreeSet<MessageId>) {
        for (id, told) in &mut self.messages {
            if !told.of_crisis && (matches!(told.stands, Stands::Scheduled(_)) || open.contains(id)) {
                told.stopped = true;
            }
        }
    }
}
