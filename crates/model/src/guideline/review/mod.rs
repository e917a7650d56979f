//! The review: guideline × edition × context → findings. Pure: the same input gives the same findings, on every machine.
//!
//! One file per family of checks; a clause without a check of its own (the promise, four eyes) finds nothing here. Every check
//! reads hand-written scanners, no pattern is compiled. Deliberately absent: a check of anything that needs the network or the
//! store.
//!
//! | module | rule | finds |
//! |---|---|---|
//! | `length` | `Length` | empty, too long |
//! | `pictures` | `Length` | too many pictures, pictures a network refuses |
//! | `hours` | `PostingHours` | outside posting hours, in the past |
//! | [`frequency`] | `Frequency` | another message of the account too near, too many in an hour or a day |
//! | `alt_text` | `AltText` | descriptions that are missing or poor |
//! | `personal_data` | `PersonalData` | e-mail addresses, telephone, bank account and national numbers |
//! | `links` | `Links` | broken, insecure and shortened links |
//! | `languages` | `Languages` | missing languages |
//! | `plain_language` | `PlainLanguage` | long sentences, hard words, texts that read as difficult |
//! | `hashtags` | `HashtagCase`, `HashtagCount` | hashtags in lower case, too many hashtags |
//! | `emoji` | `Emoji` | too many emoji |
//! | `words` | `Words`, `Campaign` | words that are not used; phrases of a political campaign |
//! | `kinds` | `Kinds` | a kind of information another department sends |
//! | `partner` | `Partner` | a department that must be part of it and is not |
//! | [`neighbours`] | `OneVoice` | nearly the same, or another day, time, amount, place, in another department's message |
//! | `shouting`, `hidden` | the same | capitals, hidden characters |
//! | `placeholders` | none: whatever the guideline says | placeholders of a template that nobody filled in |
//! | `facts` | `Facts` | facts that changed, ran out, are not signed or not in the text |

mod alt_text;
mod emoji;
mod facts;
pub mod frequency;
mod hashtags;
mod hidden;
mod hours;
mod kinds;
mod languages;
mod length;
mod links;
pub mod neighbours;
mod partner;
mod passage;
mod personal_data;
mod phrase;
mod pictures;
mod placeholders;
mod plain_language;
mod shouting;
mod words;

use super::{
    Guideline,
    clause::{Clause, Rule},
    finding::{Finding, FindingCode},
};
use crate::{
    count::TextRule,
    fact::KnownFact,
    ids::{AccountId, DepartmentId},
    link::Swap,
    network::{NetworkKind, capability::MediaLimits},
    outgoing::{
        edition::{Content, Edition},
        message::Kind,
    },
};
use frequency::Nearby;
use jiff::Timestamp;
use neighbours::corpus::Corpus;
use passage::Passage;
use std::sync::Arc;

/// What a target's network takes.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetContext {
    /// The account.
    pub account: AccountId,
    /// Its network.
    pub network: NetworkKind,
    /// How it counts and how much it takes.
    pub text: TextRule,
    /// Pictures it takes.
    pub media: MediaLimits,
}

/// What a review knows besides the guideline and the text.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewContext {
    /// The moment of the review.
    pub now: Timestamp,
    /// When the message should go out; `None` means as soon as it is approved.
    pub planned_at: Option<Timestamp>,
    /// Its kind.
    pub kind: Kind,
    /// The accounts it goes to. A target of the edition that is not among them is not measured, and
    /// [`ClearedEdition::post_for`](crate::outgoing::cleared::ClearedEdition::post_for) gives it nothing to publish.
    pub targets: Vec<TargetContext>,
    /// The check is made by the outbox at the moment of sending: the planned time has been judged before.
    pub sending: bool,
    /// The facts it rests on, as the ledger knows them.
    pub facts: Vec<KnownFact>,
    /// What else there is.
    pub around: Around,
    /// Links of our own that stand for links of its texts, per account; none while nothing is sent.
    pub links: Vec<(AccountId, Swap)>,
}

impl ReviewContext {
    /// When it goes out: as planned, or now when it is being sent, for the planned time may lie in the past then.
    pub fn goes_out_at(&self) -> Timestamp {
        self.planned_at.filter(|at| !self.sending && *at > self.now).unwrap_or(self.now)
    }
}

/// The links of a text, in bytes.
pub fn link_ranges(text: &str) -> Vec<std::ops::Range<usize>> {
    links::ranges(text)
}

/// Whether a text of a content has one of these words or phrases, in any case, outside of links.
pub fn mentions(content: &Content, words: &[String]) -> bool {
    !words.is_empty()
        && passage::of(content).iter().any(|passage| passage.is_text() && partner::first(passage.text, words).is_some())
}

/// What a review knows of the rest of the organisation; what is not given is not judged.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Around {
    /// The department the message belongs to.
    pub department: Option<DepartmentId>,
    /// Departments that are part of it.
    pub partners: Vec<DepartmentId>,
    /// What other departments plan and have published. Never given at the moment of sending.
    pub corpus: Option<Arc<Corpus>>,
    /// What else goes out, or went out, on its accounts around its time; the message itself is not among it.
    pub nearby: Vec<Nearby>,
}

/// Reviews an edition. Findings come in order of severity, then place.
pub fn review(guideline: &Guideline, edition: &Edition, context: &ReviewContext) -> Vec<Finding> {
    let passages = passage::of(&edition.content);
    let mut findings: Vec<Finding> =
        guideline.clauses.iter().flat_map(|clause| check(clause, guideline, edition, &passages, context)).collect();
    findings.extend(placeholders::check(guideline, &passages));
    findings.sort_by(|a, b| {
        (a.severity, &a.place, &a.clause, a.code, a.account, &a.particulars).cmp(&(
            b.severity,
            &b.place,
            &b.clause,
            b.code,
            b.account,
            &b.particulars,
        ))
    });
    findings
}

/// What one clause finds.
fn check(
    clause: &Clause,
    guideline: &Guideline,
    edition: &Edition,
    passages: &[Passage<'_>],
    context: &ReviewContext,
) -> Vec<Finding> {
    let content = &edition.content;
    let in_passages =
        |scan: &dyn Fn(&Passage<'_>) -> Vec<passage::Hit>| passages.iter().flat_map(|p| p.findings(clause, scan(p))).collect();
    match &clause.rule {
        Rule::Length => [length::check(clause, content, guideline, context), pictures::check(clause, content, context)].concat(),
        Rule::PostingHours { hours, except } => hours::check(clause, hours, except, context),
        Rule::Frequency(pace) => frequency::check(clause, pace, content, context),
        Rule::AltText { min_chars } => alt_text::check(clause, content, *min_chars),
        Rule::PersonalData { own } => {
            let own = personal_data::Own::new(own);
            in_passages(&|passage| personal_data::scan(passage.text, &own))
        }
        Rule::Links => in_passages(&|passage| links::scan(passage.text)),
        Rule::Languages { required } => languages::check(clause, content, required, guideline, context.kind),
        Rule::PlainLanguage { max_sentence_words } => {
            in_passages(&|passage| plain_language::scan(passage.text, passage.language, *max_sentence_words))
        }
        Rule::Shouting { max_percent } => in_passages(&|passage| shouting::scan(passage.text, *max_percent)),
        Rule::HashtagCase => in_passages(&|passage| hashtags::scan(passage.text, passage.language)),
        Rule::HashtagCount { max } => in_passages(&|passage| hashtags::too_many(passage.text, *max)),
        Rule::Emoji { max } => in_passages(&|passage| emoji::scan(passage.text, *max)),
        Rule::Words { words, between } => {
            let words = words::at_that_time(words, between.as_ref(), context);
            in_passages(&|passage| words::scan(passage, words, FindingCode::UnwantedWord))
        }
        Rule::Campaign { words, between } => {
            let words = words::at_that_time(words, between.as_ref(), context);
            in_passages(&|passage| words::scan(passage, words, FindingCode::CampaignWording))
        }
        Rule::Kinds { owners } => kinds::check(clause, owners, context),
        Rule::Partner { kinds, words, department } => partner::check(clause, kinds, words, department, passages, context),
        Rule::OneVoice => in_passages(&|passage| neighbours::scan(passage, context)),
        Rule::HiddenCharacters => in_passages(&|passage| hidden::scan(passage.text)),
        Rule::Facts => facts::check(clause, content, context),
        Rule::Promise { .. } | Rule::Approval { .. } | Rule::FourEyes | Rule::AnswerAlone | Rule::Corrections(_) => Vec::new(),
    }
}
