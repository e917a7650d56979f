//! What the newsroom itself writes down about a delivery that waits or failed, beside what networks say. Kept in English; pages say it in the
//! reader's language.

/// Words of our own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnWords {
    /// An earlier edition goes first.
    EarlierEdition,
    /// The part before it goes first.
    EarlierPart,
    /// The account's pace.
    Turn,
    /// Changing or taking away needs no look.
    TwiceAsOnce,
    /// Our own key makes a second try safe.
    OwnKey,
    /// Only a person can look.
    LookYourself,
    /// Looked for, not there.
    NotThere,
    /// Looked for, not there yet.
    NotThereYet,
    /// This process was stopped during the call.
    Stopped,
    /// The text was not cleared any more.
    NotCleared,
    /// The account is out of use.
    OutOfUse,
    /// A freeze holds it.
    Frozen,
}

/// Before an error: looking whether it is there failed.
pub const COULD_NOT_LOOK: &str = "could not look whether it is there: ";
/// Before an error: the account lost its sign-in.
pub const RECONNECT: &str = "the account has to be connected again: ";
/// A picture can't be read any more, or can't be made small enough.
pub const PICTURE: &str = "a picture cannot be made ready for this network";
/// After other words: it went on for too long.
pub const TOO_LONG: &str = "; it has been tried for too long";

impl OwnWords {
    /// Every one.
    pub const ALL: [Self; 12] = [
        Self::EarlierEdition,
        Self::EarlierPart,
        Self::Turn,
        Self::TwiceAsOnce,
        Self::OwnKey,
        Self::LookYourself,
        Self::NotThere,
        Self::NotThereYet,
        Self::Stopped,
        Self::NotCleared,
        Self::OutOfUse,
        Self::Frozen,
    ];

    /// What is written down.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::EarlierEdition => "an earlier edition is not settled yet",
            Self::EarlierPart => "the part before it goes first",
            Self::Turn => "waiting for its turn",
            Self::TwiceAsOnce => "changing or taking away twice is the same as once",
            Self::OwnKey => "a key of our own makes another try safe",
            Self::LookYourself => "please look on the network whether it is there",
            Self::NotThere => "looked, and it is not there",
            Self::NotThereYet => "not there yet; looking again",
            Self::Stopped => "the newsroom stopped in the middle of sending",
            Self::NotCleared => "not cleared",
            Self::OutOfUse => "the account was taken out of use",
            Self::Frozen => "everything planned is stopped",
        }
    }

    /// Reads back what was written down; nothing for other words.
    pub fn read(words: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.as_str() == words)
    }
}
