//! What a check found: which clause, exactly where, how bad, and if possible how to mend it.

use super::clause::Clause;
use crate::{
    ids::{AccountId, PersonId},
    language::Language,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::{cmp::Ordering, collections::BTreeMap, ops::Range};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Must be mended before it can go out.
    Block,
    /// Worth a look.
    Warn,
    /// Good to know.
    Note,
}

/// What was found. Each code has its sentence `finding-<code>` in the language files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingCode {
    /// There is no text.
    Empty,
    /// Longer than the network takes.
    TooLong,
    /// The time is outside the posting hours.
    OutsidePostingHours,
    /// The time has passed.
    InThePast,
    /// Another message of the account goes out too near to it.
    TooSoon,
    /// Too many messages of the account in an hour.
    TooManyInHour,
    /// Too many in a day.
    TooManyInDay,
    /// A picture has no description.
    NoAltText,
    /// A description says too little, or is a file name.
    PoorAltText,
    /// More pictures than the network takes.
    TooManyPictures,
    /// A picture is larger, or of another type, than the network takes.
    PictureRefused,
    /// An e-mail address that is not the organisation's.
    EmailAddress,
    /// A telephone number that is not the organisation's.
    TelephoneNumber,
    /// A bank account number that is not the organisation's (IBAN, ISO 13616).
    BankAccount,
    /// A national identification number with a valid check digit.
    NationalNumber,
    /// A link that is no link.
    BrokenLink,
    /// A link without encryption.
    InsecureLink,
    /// A link through a shortener nobody can see behind.
    ShortenedLink,
    /// A language is missing.
    MissingLanguage,
    /// A sentence of many words.
    LongSentence,
    /// A word of offices that has a simpler one.
    HardWord,
    /// A readability formula finds the text difficult.
    HardToRead,
    /// Capitals.
    Shouting,
    /// A hashtag of several words in lower case.
    HashtagCase,
    /// More hashtags than the limit.
    TooManyHashtags,
    /// More emoji than the limit.
    TooManyEmoji,
    /// A word the organisation does not use.
    UnwantedWord,
    /// A phrase of a political campaign.
    CampaignWording,
    /// Nearly what another department says.
    NearDuplicate,
    /// Another day than another department's message about the same.
    DifferentDate,
    /// Another time of day.
    DifferentTime,
    /// Another amount of money.
    DifferentAmount,
    /// Another place.
    DifferentPlace,
    /// A kind of information that another department sends.
    KindOfOthers,
    /// A department that must be part of it is not.
    MissingPartner,
    /// Characters that hide or turn text (bidi overrides, invisible characters).
    HiddenCharacters,
    /// A fact the message rests on is not in its text.
    FactNotSaid,
    /// The text has a former value of a fact.
    FactOutdated,
    /// A fact does not hold when the message goes out, or was taken out of the ledger.
    FactExpired,
    /// No expert has signed the fact.
    FactUnsigned,
    /// A placeholder of a template that nobody filled in.
    Placeholder,
}

impl FindingCode {
    /// Every code, so that a test can ask for a sentence of each.
    pub const ALL: [Self; 41] = [
        Self::Empty,
        Self::TooLong,
        Self::OutsidePostingHours,
        Self::InThePast,
        Self::TooSoon,
        Self::TooManyInHour,
        Self::TooManyInDay,
        Self::NoAltText,
        Self::PoorAltText,
        Self::TooManyPictures,
        Self::PictureRefused,
        Self::EmailAddress,
        Self::TelephoneNumber,
        Self::BankAccount,
        Self::NationalNumber,
        Self::BrokenLink,
        Self::InsecureLink,
        Self::ShortenedLink,
        Self::MissingLanguage,
        Self::LongSentence,
        Self::HardWord,
        Self::HardToRead,
        Self::Shouting,
        Self::HashtagCase,
        Self::TooManyHashtags,
        Self::TooManyEmoji,
        Self::UnwantedWord,
        Self::CampaignWording,
        Self::NearDuplicate,
        Self::DifferentDate,
        Self::DifferentTime,
        Self::DifferentAmount,
        Self::DifferentPlace,
        Self::KindOfOthers,
        Self::MissingPartner,
        Self::HiddenCharacters,
        Self::FactNotSaid,
        Self::FactOutdated,
        Self::FactExpired,
        Self::FactUnsigned,
        Self::Placeholder,
    ];

    /// The code a stored word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.as_str() == word)
    }

    /// Whether people can let it pass: not what no network would take, and not an hour that is gone.
    pub fn can_be_overridden(self) -> bool {
        !matches!(self, Self::Empty | Self::TooLong | Self::TooManyPictures | Self::PictureRefused | Self::InThePast)
    }

    /// The word stored and used in language keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too-long",
            Self::OutsidePostingHours => "outside-posting-hours",
            Self::InThePast => "in-the-past",
            Self::TooSoon => "too-soon",
            Self::TooManyInHour => "too-many-in-hour",
            Self::TooManyInDay => "too-many-in-day",
            Self::NoAltText => "no-alt-text",
            Self::PoorAltText => "poor-alt-text",
            Self::TooManyPictures => "too-many-pictures",
            Self::PictureRefused => "picture-refused",
            Self::EmailAddress => "email-address",
            Self::TelephoneNumber => "telephone-number",
            Self::BankAccount => "bank-account",
            Self::NationalNumber => "national-number",
            Self::BrokenLink => "broken-link",
            Self::InsecureLink => "insecure-link",
            Self::ShortenedLink => "shortened-link",
            Self::MissingLanguage => "missing-language",
            Self::LongSentence => "long-sentence",
            Self::HardWord => "hard-word",
            Self::HardToRead => "hard-to-read",
            Self::Shouting => "shouting",
            Self::HashtagCase => "hashtag-case",
            Self::TooManyHashtags => "too-many-hashtags",
            Self::TooManyEmoji => "too-many-emoji",
            Self::UnwantedWord => "unwanted-word",
            Self::CampaignWording => "campaign-wording",
            Self::NearDuplicate => "near-duplicate",
            Self::DifferentDate => "different-date",
            Self::DifferentTime => "different-time",
            Self::DifferentAmount => "different-amount",
            Self::DifferentPlace => "different-place",
            Self::KindOfOthers => "kind-of-others",
            Self::MissingPartner => "missing-partner",
            Self::HiddenCharacters => "hidden-characters",
            Self::FactNotSaid => "fact-not-said",
            Self::FactOutdated => "fact-outdated",
            Self::FactExpired => "fact-expired",
            Self::FactUnsigned => "fact-unsigned",
            Self::Placeholder => "placeholder",
        }
    }
}

/// Where something was found. Places compare in the order in which findings are listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "at")]
pub enum Place {
    /// In the shared text of a language.
    Text {
        /// The language.
        language: Language,
        /// Bytes of that text, on character boundaries.
        span: Range<usize>,
    },
    /// In the own text of one account.
    OwnText {
        /// The account.
        account: AccountId,
        /// Bytes of that text, on character boundaries.
        span: Range<usize>,
    },
    /// In the content warning.
    Warning {
        /// Bytes of it, on character boundaries.
        span: Range<usize>,
    },
    /// In the description of a picture.
    Description {
        /// The picture's index, from 0.
        index: usize,
        /// The language of the description.
        language: Language,
        /// Bytes of that description, on character boundaries.
        span: Range<usize>,
    },
    /// On a picture.
    Picture {
        /// Its index, from 0.
        index: usize,
        /// The language of the description, when it is about one.
        language: Option<Language>,
    },
    /// At the planned time.
    Time,
    /// On the message as a whole.
    Whole,
}

impl Place {
    /// The bytes it is about, when it stands in a text.
    pub fn span(&self) -> Option<&Range<usize>> {
        match self {
            Self::Text { span, .. } | Self::OwnText { span, .. } | Self::Warning { span } | Self::Description { span, .. } => {
                Some(span)
            }
            Self::Picture { .. } | Self::Time | Self::Whole => None,
        }
    }

    /// Texts first, then pictures, time and the whole; within a text by its bytes.
    fn rank(&self) -> (u8, Option<AccountId>, usize, Option<&Language>, usize, usize) {
        match self {
            Self::Text { language, span } => (0, None, 0, Some(language), span.start, span.end),
            Self::OwnText { account, span } => (1, Some(*account), 0, None, span.start, span.end),
            Self::Warning { span } => (2, None, 0, None, span.start, span.end),
            Self::Description { index, language, span } => (3, None, *index, Some(language), span.start, span.end),
            Self::Picture { index, language } => (4, None, *index, language.as_ref(), 0, 0),
            Self::Time => (5, None, 0, None, 0, 0),
            Self::Whole => (6, None, 0, None, 0, 0),
        }
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank().cmp(&other.rank())
    }
}

/// A change that mends a finding, applied only if the text has not moved on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "fix")]
pub enum Fix {
    /// Put this in place of the span.
    Replace {
        /// New text.
        with: String,
    },
    /// Leave every picture after the first so many out of the account the finding is about.
    FirstPictures {
        /// How many it still gets.
        count: u32,
    },
    /// Move to this time.
    MoveTo {
        /// The instant.
        at: Timestamp,
    },
}

/// One thing a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What.
    pub code: FindingCode,
    /// How much it matters.
    pub severity: Severity,
    /// Number of the clause.
    pub clause: String,
    /// Where.
    pub place: Place,
    /// The account it is about, when it is about one.
    pub account: Option<AccountId>,
    /// Values for the sentence (`used`, `limit`, `found`, …).
    pub particulars: BTreeMap<String, String>,
    /// How to mend it.
    pub fix: Option<Fix>,
    /// Somebody let it pass for exactly this text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overridden: Option<Overridden>,
}

/// Who let a finding pass, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overridden {
    /// Who.
    pub by: PersonId,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

impl Finding {
    /// Whether it stops the message.
    pub fn blocks(&self) -> bool {
        self.severity == Severity::Block && self.overridden.is_none()
    }

    /// The time its fix moves the message to, when that is how it is mended.
    pub fn move_to(&self) -> Option<Timestamp> {
        match self.fix {
            Some(Fix::MoveTo { at }) => Some(at),
            _ => None,
        }
    }

    /// A finding under a clause, as severe as the clause says.
    pub(super) fn under(clause: &Clause, code: FindingCode, place: Place) -> Self {
        Self {
            code,
            severity: clause.severity,
            clause: clause.number.clone(),
            place,
            account: None,
            particulars: BTreeMap::new(),
            fix: None,
            overridden: None,
        }
    }

    /// The same, weighing no more than this.
    pub(super) fn at_most(mut self, severity: Severity) -> Self {
        self.severity = self.severity.max(severity);
        self
    }

    /// The same about one account.
    pub(super) fn about(mut self, account: AccountId) -> Self {
        self.account = Some(account);
        self
    }

    /// The same with a value for the sentence.
    pub(super) fn saying(mut self, name: &str, value: impl Into<String>) -> Self {
        self.particulars.insert(name.to_owned(), value.into());
        self
    }
}
