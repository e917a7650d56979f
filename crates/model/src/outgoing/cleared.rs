//! A cleared edition: the only thing a connector may publish, and this module is the only place that makes one.
//!
//! It is made from the message, its edition, the approval and the guideline in force, once when a message is planned and again at
//! the moment it is sent: an approval for other words, or a guideline that changed its mind, stops it.
//!
//! A connector asks for a cleared post and can read it:
//!
//! ```
//! use folkmoot_model::outgoing::cleared::ClearedPost;
//! fn publish(post: &ClearedPost) -> &str {
//!     post.text()
//! }
//! ```
//!
//! Nobody else can make one, not even out of a real one:
//!
//! ```compile_fail,E0451
//! use folkmoot_model::outgoing::cleared::ClearedPost;
//! fn forge(real: ClearedPost) -> ClearedPost {
//!     ClearedPost { text: "nobody read this".to_owned(), ..real }
//! }
//! ```
//!
//! ```compile_fail,E0451
//! use folkmoot_model::outgoing::{cleared::ClearedEdition, edition::Edition};
//! fn forge(real: ClearedEdition, edition: Edition) -> ClearedEdition {
//!     ClearedEdition { edition, ..real }
//! }
//! ```
//!
//! ```compile_fail,E0616
//! use folkmoot_model::outgoing::cleared::ClearedPost;
//! fn forge(real: &mut ClearedPost) {
//!     real.text = "nobody read this".to_owned();
//! }
//! ```
//!
//! ```compile_fail,E0277
//! let forged: folkmoot_model::outgoing::cleared::ClearedPost = serde_json::from_str("{}").unwrap();
//! ```

#[cfg(test)]
mod tests;

use super::{
    approval::{Approval, Approvals, Clearance},
    edition::{Edition, PictureUse},
    message::{InReplyTo, Message},
    overriding,
    path::{missing, path, taken},
};
use crate::{
    fact::KnownFact,
    guideline::{
        Guideline,
        finding::Finding,
        review::{Around, ReviewContext, review},
    },
    ids::{AccountId, FreezeId},
    language::Language,
    link::{self, Swap},
    network::post::Visibility,
    obstacle::Obstacle,
};

/// An edition that review and approval let through. Fields are private and there is no other constructor than
/// [`ClearedEdition::clear`].
#[derive(Debug, Clone)]
pub struct ClearedEdition {
    edition: Edition,
    in_reply_to: Option<InReplyTo>,
    findings: Vec<Finding>,
    /// The accounts whose network the review knew; the others get nothing.
    measured: Vec<AccountId>,
    /// Links of our own in place of links of the texts.
    links: Vec<(AccountId, Swap)>,
}

/// What one account is to say: a part of a cleared edition.
#[derive(Debug, Clone)]
pub struct ClearedPost {
    text: String,
    language: Language,
    pictures: Vec<(PictureUse, String)>,
    warning: Option<String>,
    visibility: Visibility,
    in_reply_to: Option<InReplyTo>,
}

impl ClearedEdition {
    /// Checks an edition against the guideline in force and its approval. Kind, department and partners are the message's, whatever the
    /// context says.
    ///
    /// # Errors
    /// Every [`Obstacle`] in the way, none left out, so that a person can mend them all at once.
    pub fn clear(
        message: &Message,
        edition: &Edition,
        guideline: &Guideline,
        approvals: Approvals<'_>,
        context: &ReviewContext,
    ) -> Result<Self, Vec<Obstacle>> {
        let around =
            Around { department: Some(message.department), partners: message.plan.partners.clone(), ..context.around.clone() };
        let mut findings = review(guideline, edition, &ReviewContext { kind: message.kind, around, ..context.clone() });
        overriding::mark(&mut findings, approvals.overrides, guideline, message, edition);
        let mut obstacles: Vec<Obstacle> = findings
            .iter()
            .filter(|f| f.blocks())
            .map(|f| Obstacle::Finding { code: f.code, clause: f.clause.clone() })
            .collect();
        if edition.message != message.id {
            obstacles.push(Obstacle::WrongState { state: "edition of another message".to_owned() });
        }
        if edition.content.hash() != edition.hash {
            obstacles.push(Obstacle::ContentChanged);
        }
        if edition.content.targets.is_empty() {
            obstacles.push(Obstacle::NoAccount);
        }
        obstacles.extend(approval_obstacles(message, edition, guideline, approvals, &context.facts));
        if obstacles.is_empty() {
            let measured = context.targets.iter().map(|target| target.account).collect();
            Ok(Self {
                edition: edition.clone(),
                in_reply_to: message.in_reply_to,
                findings,
                measured,
                links: context.links.clone(),
            })
        } else {
            Err(obstacles)
        }
    }

    /// The edition.
    pub fn edition(&self) -> &Edition {
        &self.edition
    }

    /// What review still found: none of it blocks, or somebody let it pass.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// What one account is to say; nothing when the account is not among the targets, has no text, or was not among the accounts
    /// of the review's context, so that nobody measured its text.
    pub fn post_for(&self, account: AccountId) -> Option<ClearedPost> {
        self.part_for(account, 0)
    }

    /// One part of what an account is to say, from 0; as [`ClearedEdition::post_for`]. Pictures go with the first part.
    pub fn part_for(&self, account: AccountId, part: u32) -> Option<ClearedPost> {
        let content = &self.edition.content;
        if !self.measured.contains(&account) {
            return None;
        }
        let (text, language) = content.words_for(account, part, self.in_reply_to.is_some())?;
        let text = link::swapped_on(account, &text, &self.links);
        let pictures = content
            .pictures_for(account)
            .filter(|_| part == 0)
            .map(|(_, picture)| (picture.clone(), picture.alt.get(&language).cloned().unwrap_or_default()))
            .collect();
        Some(ClearedPost {
            text,
            language,
            pictures,
            warning: content.warning.clone(),
            visibility: content.visibility,
            in_reply_to: self.in_reply_to,
        })
    }
}

/// What is missing of the people's yes: one way that is enough alone, or every step of the path in force, each for exactly this content.
fn approval_obstacles(
    message: &Message,
    edition: &Edition,
    guideline: &Guideline,
    approvals: Approvals<'_>,
    facts: &[KnownFact],
) -> Vec<Obstacle> {
    if approvals.given.is_empty() {
        return vec![Obstacle::NotApproved];
    }
    let of_this: Vec<&Approval> = approvals.given.iter().filter(|approval| is_of(edition, approval)).collect();
    if of_this.is_empty() {
        return vec![Obstacle::ApprovedOtherContent];
    }
    if of_this.iter().any(|approval| is_enough(message, guideline, approval, approvals.crises)) {
        return Vec::new();
    }
    if !of_this.iter().any(|approval| taken(edition, approval).is_some()) {
        return vec![Obstacle::NotApproved];
    }
    let missing = missing(&path(guideline, message, &edition.content, facts), edition, approvals.given);
    missing.into_iter().map(|due| Obstacle::StepMissing { step: due.step }).collect()
}

/// An approval of exactly this content; where two people are named, one of them wrote it.
fn is_of(edition: &Edition, approval: &Approval) -> bool {
    let by_its_writer = match &approval.clearance {
        Clearance::FourEyes { eyes } | Clearance::Crisis { eyes, .. } | Clearance::Step { eyes, .. } => {
            eyes.writer() == edition.writer
        }
        Clearance::BreakGlass { .. } | Clearance::Standing { .. } => true,
    };
    approval.edition == edition.id && approval.hash == edition.hash && by_its_writer
}

/// A way that needs no path, whatever was said before or after it: an emergency with its reason, a message of a crisis, an answer the
/// guideline lets one person give.
fn is_enough(message: &Message, guideline: &Guideline, approval: &Approval, crises: &[FreezeId]) -> bool {
    match &approval.clearance {
        Clearance::BreakGlass { reason, .. } => !reason.trim().is_empty(),
        Clearance::Crisis { freeze, .. } => crises.contains(freeze),
        Clearance::Standing { clause, .. } => message.in_reply_to.is_some() && guideline.lets_answer_alone(clause),
        Clearance::FourEyes { .. } | Clearance::Step { .. } => false,
    }
}

impl ClearedPost {
    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The language it is in.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Pictures with their description in that language.
    pub fn pictures(&self) -> &[(PictureUse, String)] {
        &self.pictures
    }

    /// Content warning.
    pub fn warning(&self) -> Option<&str> {
        self.warning.as_deref()
    }

    /// Who may see it.
    pub fn visibility(&self) -> Visibility {
        self.visibility
    }

    /// What it answers.
    pub fn in_reply_to(&self) -> Option<InReplyTo> {
        self.in_reply_to
    }
}
