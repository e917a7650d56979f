//! Nothing but a reviewed, approved, unchanged edition is cleared.

mod let_pass;

use super::*;
use crate::{
    count::TextRule,
    guideline::{
        clause::{Clause, OverridableBy, Rule},
        finding::{FindingCode, Severity},
        review::TargetContext,
    },
    ids::{ApprovalId, CaseId, DepartmentId, EditionId, GuidelineId, MessageId, OverrideId, PersonId, PostId},
    network::{NetworkKind, capability::MediaLimits},
    outgoing::{
        approval::FourEyes,
        edition::{Content, ContentHash, Target},
        message::{Kind, MessageState, Plan},
        overriding::Override,
        path::{Asked, PathStep},
    },
    time::OfficeHours,
};
use jiff::Timestamp;
use proptest::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

const WRITER: PersonId = PersonId(Uuid::from_u128(1));
const COLLEAGUE: PersonId = PersonId(Uuid::from_u128(2));
const STRANGER: PersonId = PersonId(Uuid::from_u128(3));
const ACCOUNT: AccountId = AccountId(Uuid::from_u128(4));

/// Everything [`ClearedEdition::clear`] looks at.
#[derive(Debug, Clone)]
struct Desk {
    message: Message,
    edition: Edition,
    guideline: Guideline,
    approval: Option<Approval>,
    more: Vec<Approval>,
    context: ReviewContext,
    crises: Vec<FreezeId>,
    overrides: Vec<Override>,
}

impl Desk {
    fn clear(&self) -> Result<ClearedEdition, Vec<Obstacle>> {
        let given: Vec<Approval> = self.approval.iter().chain(&self.more).cloned().collect();
        let approvals = Approvals { given: &given, crises: &self.crises, overrides: &self.overrides };
        ClearedEdition::clear(&self.message, &self.edition, &self.guideline, approvals, &self.context)
    }

    fn clearance(&mut self) -> &mut Clearance {
        &mut self.approval.as_mut().unwrap().clearance
    }

    /// Another text, honestly hashed and approved.
    fn write(&mut self, text: &str) {
        self.edition.content.texts.insert(Language::dutch(), text.to_owned());
        self.edition.hash = self.edition.content.hash();
        if let Some(approval) = &mut self.approval {
            approval.hash = self.edition.hash.clone();
        }
    }
}

fn clause(number: &str, severity: Severity, rule: Rule) -> Clause {
    Clause {
        number: number.to_owned(),
        title: BTreeMap::new(),
        prose: BTreeMap::new(),
        severity,
        source: None,
        overridable_by: OverridableBy::Nobody,
        rule,
    }
}

fn guideline() -> Guideline {
    let clauses = vec![
        clause("1.2", Severity::Note, Rule::AnswerAlone),
        clause("2.1", Severity::Block, Rule::Length),
        clause(
            "3.2",
            Severity::Warn,
            Rule::PostingHours { hours: OfficeHours::new("UTC", [], []).unwrap(), except: vec![Kind::Emergency] },
        ),
        clause("6.1", Severity::Block, Rule::PersonalData { own: Vec::new() }),
    ];
    let id = GuidelineId(Uuid::from_u128(9));
    Guideline {
        id,
        version: 1,
        in_force_from: Timestamp::UNIX_EPOCH,
        signed_by: None,
        languages: vec![Language::dutch()],
        clauses,
    }
}

fn content() -> Content {
    let mut content = Content::empty();
    content.texts.insert(Language::dutch(), "De brug is dicht.".to_owned());
    content.targets.push(Target { account: ACCOUNT, language: Language::dutch(), own_text: None });
    content
}

fn context() -> ReviewContext {
    let media =
        MediaLimits { pictures: 4, picture_bytes: 1, picture_pixels: None, media_types: Vec::new(), description_chars: 100 };
    let target = TargetContext { account: ACCOUNT, network: NetworkKind::Mastodon, text: TextRule::mastodon(), media };
    ReviewContext {
        now: Timestamp::UNIX_EPOCH,
        planned_at: None,
        kind: Kind::News,
        targets: vec![target],
        sending: false,
        facts: Vec::new(),
        around: Around::default(),
        links: Vec::new(),
    }
}

/// An answer by [`WRITER`], read by [`COLLEAGUE`]: nothing is in the way.
fn desk() -> Desk {
    let at = Timestamp::UNIX_EPOCH;
    let content = content();
    let edition = Edition {
        id: EditionId(Uuid::from_u128(5)),
        message: MessageId(Uuid::from_u128(6)),
        number: 1,
        hash: content.hash(),
        content,
        writer: WRITER,
        written_at: at,
    };
    let message = Message {
        id: edition.message,
        title: "Brug".to_owned(),
        kind: Kind::News,
        department: DepartmentId(Uuid::from_u128(7)),
        audience: String::new(),
        writer: WRITER,
        state: MessageState::Approved,
        planned_at: None,
        plan: Plan::default(),
        in_reply_to: Some(InReplyTo { post: PostId(Uuid::from_u128(10)), case: CaseId(Uuid::from_u128(11)) }),
        edition: edition.id,
        created_at: at,
        updated_at: at,
        revision: 1,
    };
    let approval = Approval {
        id: ApprovalId(Uuid::from_u128(8)),
        edition: edition.id,
        hash: edition.hash.clone(),
        clearance: Clearance::FourEyes { eyes: FourEyes::new(WRITER, COLLEAGUE).unwrap() },
        guideline_version: 1,
        at,
    };
    Desk {
        message,
        edition,
        guideline: guideline(),
        approval: Some(approval),
        more: Vec::new(),
        context: context(),
        crises: Vec::new(),
        overrides: Vec::new(),
    }
}

/// One thing that must stop an edition. Applied to a desk that is otherwise in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    OtherEdition,
    OtherHash,
    TamperedText,
    TamperedTarget,
    EditionOfAnotherMessage,
    PersonalNumber,
    TooLong,
    NoTarget,
    NotApproved,
    ReadForAnotherWriter,
    EmptyReason,
    StandingWithoutReply,
    StandingUnderAnotherClause,
    StandingUnderNoClause,
}

const FAULTS: [Fault; 14] = [
    Fault::PersonalNumber,
    Fault::TooLong,
    Fault::NoTarget,
    Fault::OtherEdition,
    Fault::OtherHash,
    Fault::TamperedText,
    Fault::TamperedTarget,
    Fault::EditionOfAnotherMessage,
    Fault::ReadForAnotherWriter,
    Fault::EmptyReason,
    Fault::StandingWithoutReply,
    Fault::StandingUnderAnotherClause,
    Fault::StandingUnderNoClause,
    Fault::NotApproved,
];

impl Fault {
    fn strike(self, desk: &mut Desk) {
        let standing = |clause: &str| Clearance::Standing { person: WRITER, clause: clause.to_owned() };
        match self {
            Self::PersonalNumber => desk.write("Bel Joost op 06 1234 5678."),
            Self::TooLong => desk.write(&"De brug is dicht. Bel Joost op 06 1234 5678. ".repeat(20)),
            Self::NoTarget => {
                desk.edition.content.targets.clear();
                desk.write("De brug is dicht.");
            }
            Self::OtherEdition => desk.approve_with(|approval| approval.edition = EditionId(Uuid::from_u128(99))),
            Self::OtherHash => desk.approve_with(|approval| approval.hash = ContentHash("0".repeat(64))),
            Self::TamperedText => {
                desk.edition.content.texts.insert(Language::dutch(), "De brug is open.".to_owned());
            }
            Self::TamperedTarget => desk.edition.content.targets.push(Target {
                account: AccountId(Uuid::from_u128(77)),
                language: Language::dutch(),
                own_text: None,
            }),
            Self::EditionOfAnotherMessage => desk.message.id = MessageId(Uuid::from_u128(66)),
            Self::ReadForAnotherWriter => desk.clear_by(Clearance::FourEyes { eyes: FourEyes::new(STRANGER, WRITER).unwrap() }),
            Self::EmptyReason => desk.clear_by(Clearance::BreakGlass { person: WRITER, reason: " \n".to_owned() }),
            Self::StandingWithoutReply => {
                desk.message.in_reply_to = None;
                desk.clear_by(standing("1.2"));
            }
            Self::StandingUnderAnotherClause => desk.clear_by(standing("2.1")),
            Self::StandingUnderNoClause => {
                desk.guideline.clauses.retain(|clause| !matches!(clause.rule, Rule::AnswerAlone));
                desk.clear_by(standing("1.2"));
            }
            Self::NotApproved => desk.approval = None,
        }
    }

    fn obstacle(self) -> Obstacle {
        let finding = |clause: &str, code| Obstacle::Finding { code, clause: clause.to_owned() };
        match self {
            Self::PersonalNumber => finding("6.1", FindingCode::TelephoneNumber),
            Self::TooLong => finding("2.1", FindingCode::TooLong),
            Self::NoTarget => Obstacle::NoAccount,
            Self::OtherEdition | Self::OtherHash | Self::ReadForAnotherWriter => Obstacle::ApprovedOtherContent,
            Self::TamperedText | Self::TamperedTarget => Obstacle::ContentChanged,
            Self::EditionOfAnotherMessage => Obstacle::WrongState { state: "edition of another message".to_owned() },
            Self::NotApproved
            | Self::EmptyReason
            | Self::StandingWithoutReply
            | Self::StandingUnderAnotherClause
            | Self::StandingUnderNoClause => Obstacle::NotApproved,
        }
    }
}

impl Desk {
    fn approve_with(&mut self, change: impl FnOnce(&mut Approval)) {
        if let Some(approval) = &mut self.approval {
            change(approval);
        }
    }

    fn clear_by(&mut self, clearance: Clearance) {
        self.approve_with(|approval| approval.clearance = clearance);
    }
}

#[test]
fn each_of_the_three_ways_clears_an_edition_that_is_in_order() {
    let mut desk = desk();
    assert_eq!(desk.clear().unwrap().post_for(ACCOUNT).unwrap().text(), "De brug is dicht.");
    *desk.clearance() = Clearance::BreakGlass { person: WRITER, reason: "the dike gives way".to_owned() };
    assert!(desk.clear().is_ok());
    *desk.clearance() = Clearance::Standing { person: WRITER, clause: "1.2".to_owned() };
    assert!(desk.clear().is_ok());
}

/// A path: whoever leads and every partner say yes to news, beside the second person.
fn with_a_path(desk: &mut Desk) -> (PathStep, PathStep) {
    let partner = DepartmentId(Uuid::from_u128(30));
    desk.message.in_reply_to = None;
    desk.message.plan.partners = vec![partner];
    let asked = vec![Asked::Colleagues, Asked::Management];
    let rule = Rule::Approval { kinds: vec![desk.message.kind], words: vec![], asked, within_min: 60 };
    desk.guideline.clauses.push(clause("7.2", Severity::Block, rule));
    (PathStep::Colleague { department: partner }, PathStep::Management)
}

fn step_of(desk: &Desk, step: PathStep) -> Approval {
    let eyes = FourEyes::new(WRITER, COLLEAGUE).unwrap();
    Approval { clearance: Clearance::Step { step, eyes, instead_of: None }, ..desk.approval.clone().unwrap() }
}

#[test]
fn every_step_of_the_path_is_asked_for_exactly_this_text() {
    let mut desk = desk();
    let (colleague, management) = with_a_path(&mut desk);
    let missing = |step| Obstacle::StepMissing { step };
    assert_eq!(desk.clear().unwrap_err(), [missing(colleague), missing(management)]);
    desk.more = vec![step_of(&desk, management)];
    assert_eq!(desk.clear().unwrap_err(), [missing(colleague)]);
    desk.more.push(step_of(&desk, colleague));
    assert!(desk.clear().is_ok());
    desk.more[0].hash = ContentHash("0".repeat(64));
    assert_eq!(desk.clear().unwrap_err(), [missing(management)], "a yes to another text is none");
    desk.more[0] = step_of(&desk, management);
    let second = desk.approval.take();
    assert_eq!(desk.clear().unwrap_err(), [missing(PathStep::FourEyes)], "the second person is never left out");
    desk.approval = second;
    desk.message.plan.partners.push(DepartmentId(Uuid::from_u128(31)));
    assert_eq!(desk.clear().unwrap_err().len(), 1, "a partner named later is asked too");
    // by whom it was said first or last does not matter
    *desk.clearance() = Clearance::BreakGlass { person: WRITER, reason: "dike".into() };
    assert!(desk.clear().is_ok(), "an emergency waits for nobody");
}

#[test]
fn two_of_the_crisis_team_clear_a_message_of_their_crisis_and_no_other() {
    let mut desk = desk();
    let (this, other) = (FreezeId(Uuid::from_u128(20)), FreezeId(Uuid::from_u128(21)));
    *desk.clearance() = Clearance::Crisis { eyes: FourEyes::new(WRITER, COLLEAGUE).unwrap(), freeze: this };
    assert_eq!(desk.clear().unwrap_err(), [Obstacle::NotApproved], "the message was not made one of the crisis");
    desk.crises = vec![other];
    assert_eq!(desk.clear().unwrap_err(), [Obstacle::NotApproved], "of another crisis");
    desk.crises.push(this);
    assert!(desk.clear().is_ok());
    *desk.clearance() = Clearance::Crisis { eyes: FourEyes::new(STRANGER, COLLEAGUE).unwrap(), freeze: this };
    assert_eq!(desk.clear().unwrap_err(), [Obstacle::ApprovedOtherContent], "read for another writer");
}

#[test]
fn each_fault_alone_stops_it_and_is_named() {
    for fault in FAULTS {
        let mut desk = desk();
        fault.strike(&mut desk);
        let obstacles = desk.clear().expect_err("cleared");
        assert!(obstacles.contains(&fault.obstacle()), "{fault:?}: {obstacles:?}");
    }
}

#[test]
fn a_warning_does_not_stop_it_and_is_kept() {
    let cleared = desk().clear().unwrap();
    assert_eq!(cleared.findings().len(), 1, "outside the posting hours of a town that never posts");
    assert_eq!(cleared.findings()[0].clause, "3.2");
}

#[test]
fn the_kind_is_the_messages_whatever_the_context_says() {
    let mut desk = desk();
    desk.context.kind = Kind::Emergency;
    desk.guideline.clauses[2].severity = Severity::Block;
    assert!(desk.clear().is_err(), "news does not become an emergency by its context");
    desk.message.kind = Kind::Emergency;
    assert!(desk.clear().is_ok());
}

#[test]
fn an_account_the_review_did_not_know_gets_nothing() {
    let mut desk = desk();
    desk.context.targets.clear();
    assert!(desk.clear().unwrap().post_for(ACCOUNT).is_none());
    assert!(self::desk().clear().unwrap().post_for(AccountId(Uuid::from_u128(77))).is_none());
}

#[test]
fn a_guideline_that_changed_its_mind_stops_what_it_let_through() {
    let mut desk = desk();
    desk.write("Mail joost@dorp.example.");
    desk.guideline.clauses[3].severity = Severity::Warn;
    assert!(desk.clear().is_ok());
    desk.guideline.clauses[3].severity = Severity::Block;
    assert!(desk.clear().is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// Faults in any number, struck in a fixed order and in any of the clearances: never cleared.
    #[test]
    fn no_combination_of_faults_is_cleared(faults in prop::sample::subsequence(FAULTS.to_vec(), 1..=FAULTS.len()), way in 0..3) {
        let mut desk = desk();
        match way {
            0 => {}
            1 => *desk.clearance() = Clearance::BreakGlass { person: WRITER, reason: "flood".to_owned() },
            _ => *desk.clearance() = Clearance::Standing { person: COLLEAGUE, clause: "1.2".to_owned() },
        }
        for fault in &faults {
            fault.strike(&mut desk);
        }
        prop_assert!(desk.clear().is_err(), "{faults:?}");
    }

    /// One person is never two, however the approval was stored.
    #[test]
    fn one_person_never_makes_four_eyes(person in any::<u128>()) {
        let person = PersonId(Uuid::from_u128(person));
        prop_assert!(FourEyes::new(person, person).is_err());
        let stored = serde_json::json!({ "by": "four_eyes", "eyes": [person, person] });
        prop_assert!(serde_json::from_value::<Clearance>(stored).is_err());
    }
}
