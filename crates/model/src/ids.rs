//! Identifiers: one newtype per kind of thing, each a UUID version 7 (RFC 9562 section 5.7), so that a key sorts by the moment it was made.
//!
//! Deliberately absent: a way to make one from the wall clock. [`Mint`] is handed in by the caller, as time and randomness are parameters here.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

/// Makes fresh identifiers; the binary backs it with the system clock and random source, a test with a seed.
pub trait Mint: Send + Sync {
    /// A new version 7 UUID, later ones sorting after earlier ones.
    fn mint(&self) -> Uuid;
}

/// Puts a version 7 UUID together from an instant and ten random bytes.
pub fn uuid_v7(at: Timestamp, random: &[u8; 10]) -> Uuid {
    let ms = u64::try_from(at.as_millisecond()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(ms, random).into_uuid()
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);
        impl $name {
            /// A fresh identifier.
            pub fn new(mint: &dyn Mint) -> Self {
                Self(mint.mint())
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.as_simple().fmt(f)
            }
        }
        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )*};
}

ids! {
    /// A member of staff.
    PersonId,
    /// A department or sub-unit.
    DepartmentId,
    /// An official account on a network.
    AccountId,
    /// A message of ours, over all its editions.
    MessageId,
    /// One immutable edition of a message.
    EditionId,
    /// A picture in the media store.
    PictureId,
    /// A message that worked, in the library.
    PracticeId,
    /// One approval or rejection.
    ApprovalId,
    /// One edition on its way to one account.
    DeliveryId,
    /// A post seen on a network: a citizen's, or ours as the network shows it.
    PostId,
    /// The writer of posts that are not ours.
    AuthorId,
    /// A captured raw exchange with a network.
    ExchangeId,
    /// A missed stretch of collecting.
    GapId,
    /// A case: what a citizen asked and what became of it.
    CaseId,
    /// A staff note on a case.
    NoteId,
    /// A question handed to a department.
    HandoffId,
    /// Work away from the screen.
    FollowUpId,
    /// A measure against an author.
    ModerationId,
    /// A line of the record: who did what.
    EventId,
    /// A version of the guideline.
    GuidelineId,
    /// An invitation to join the staff.
    InvitationId,
    /// A signed-in browser.
    SessionId,
    /// A routing rule.
    RuleId,
    /// A campaign.
    CampaignId,
    /// A fact of the ledger.
    FactId,
    /// A freeze of everything that is planned.
    FreezeId,
    /// A blocking finding let pass for one text.
    OverrideId,
    /// A template or a snippet.
    TemplateId,
    /// Somebody told that their yes is asked for.
    NoticeId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_sorts_by_its_moment_and_reads_back() {
        let early = uuid_v7(Timestamp::from_millisecond(1_000).unwrap(), &[255; 10]);
        let late = uuid_v7(Timestamp::from_millisecond(1_001).unwrap(), &[0; 10]);
        assert!(early < late);
        assert_eq!(early.get_version_num(), 7);
        let id = MessageId(early);
        assert_eq!(id.to_string().parse::<MessageId>().unwrap(), id);
        assert!("nonsense".parse::<MessageId>().is_err());
    }
}
