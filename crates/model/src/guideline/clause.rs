//! A clause: one rule as data, with its prose in each language.

use super::finding::{FindingCode, Severity};
use crate::{
    fact::note::NoteWords,
    ids::DepartmentId,
    language::Language,
    outgoing::{message::Kind, path::Asked},
    staff::role::Right,
    time::OfficeHours,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One numbered clause.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Clause {
    /// Number people cite, such as `3.2`.
    pub number: String,
    /// Title per language.
    pub title: BTreeMap<Language, String>,
    /// What it says, per language, as printed in the public house rules.
    pub prose: BTreeMap<Language, String>,
    /// What a breach means.
    pub severity: Severity,
    /// Where it comes from (a law, a manual), for the reader.
    pub source: Option<String>,
    /// Who may let a text pass that it blocks.
    #[serde(default, skip_serializing_if = "OverridableBy::is_nobody")]
    pub overridable_by: OverridableBy,
    /// The rule.
    pub rule: Rule,
}

/// Who may override a clause for one text, with a reason; the stricter first. It is always somebody else than whoever wrote the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OverridableBy {
    /// Nobody: the text has to change.
    #[default]
    Nobody,
    /// Whoever may sign the guideline in the department of the message.
    Signers,
    /// Whoever may approve messages there.
    Approvers,
}

impl OverridableBy {
    /// All of them, the strictest first.
    pub const ALL: [Self; 3] = [Self::Nobody, Self::Signers, Self::Approvers];

    /// The word in files and forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Signers => "signers",
            Self::Approvers => "approvers",
        }
    }

    /// What a word of a file or a form means.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }

    /// The right it takes.
    pub fn right(self) -> Option<Right> {
        match self {
            Self::Nobody => None,
            Self::Signers => Some(Right::SignGuideline),
            Self::Approvers => Some(Right::ApproveMessages),
        }
    }

    /// Nobody may.
    pub fn is_nobody(&self) -> bool {
        *self == Self::Nobody
    }
}

impl Clause {
    /// The right it takes to let something pass that this clause found; nothing when nobody may.
    pub fn overridden_with(&self, code: FindingCode) -> Option<Right> {
        self.overridable_by.right().filter(|_| code.can_be_overridden())
    }
}

/// A word or phrase that is not used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnwantedWord {
    /// As it is written, in any case.
    pub text: String,
    /// The language it is unwanted in; nothing: in all.
    pub language: Option<Language>,
    /// What is said instead.
    pub instead: Option<String>,
}

/// A department with the name it had when the clause was written, so that a clause reads without the house around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The department.
    pub id: DepartmentId,
    /// Its name then.
    pub name: String,
}

/// The departments that send one kind of information.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindOwners {
    /// The kind.
    pub kind: Kind,
    /// They alone.
    pub departments: Vec<Named>,
}

/// How often an account speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pace {
    /// Most messages in any 60 minutes.
    pub per_hour: u32,
    /// Most messages in any 24 hours.
    pub per_day: u32,
    /// Least minutes between two.
    pub apart_min: u32,
    /// Kinds that may go out all the same; they count for the others.
    pub except: Vec<Kind>,
}

/// From an instant until before another, such as an election campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// Its first instant.
    pub from: Timestamp,
    /// The first instant after it.
    pub until: Timestamp,
}

/// What a clause rules.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "rule")]
pub enum Rule {
    /// A text fits the network it goes to.
    Length,
    /// Messages go out in these hours, but for some kinds.
    PostingHours {
        /// The hours.
        hours: OfficeHours,
        /// Kinds that may go out at any time.
        except: Vec<Kind>,
    },
    /// An account does not speak too often, whoever sends from it.
    Frequency(Pace),
    /// Every picture is described.
    AltText {
        /// Shortest description that says something, characters.
        min_chars: u32,
    },
    /// No personal data of anybody: e-mail addresses, telephone numbers, bank accounts, national numbers.
    PersonalData {
        /// The organisation's own addresses and numbers, which may be published.
        own: Vec<String>,
    },
    /// Links are whole, safe (https) and not to be shortened by strangers.
    Links,
    /// The text is there in every language a target asks for, and every listed language is.
    Languages {
        /// Languages required.
        required: Vec<Language>,
    },
    /// Plain words: short sentences, words everybody knows, and a text that a published formula finds readable.
    PlainLanguage {
        /// Most words of a sentence.
        max_sentence_words: u32,
    },
    /// Nothing is shouted: share of capital letters, in percent of letters, over 20 letters.
    Shouting {
        /// Most capitals, percent.
        max_percent: u8,
    },
    /// Hashtags of several words have capitals (`#RoadWorks`) so that a screen reader can read them.
    HashtagCase,
    /// Not so many hashtags that a text is a list of them.
    HashtagCount {
        /// Most hashtags of a text.
        max: u32,
    },
    /// Not so many emoji that a screen reader reads nothing else.
    Emoji {
        /// Most emoji of a text.
        max: u32,
    },
    /// Words that are not used, always or for a time.
    Words {
        /// The words and phrases.
        words: Vec<UnwantedWord>,
        /// When they are not used; nothing: never.
        between: Option<Period>,
    },
    /// A public body does not campaign: phrases that ask for votes, praise a party or boast of those who govern.
    Campaign {
        /// The phrases, each in its language.
        words: Vec<UnwantedWord>,
        /// When they are not used, such as from the calling of an election until its day; nothing: never.
        between: Option<Period>,
    },
    /// Some kinds of information are sent by some departments only.
    Kinds {
        /// Who sends which; a kind that is not listed everybody sends.
        owners: Vec<KindOwners>,
    },
    /// A department is part of every message of some kinds, or with some words.
    Partner {
        /// The kinds.
        kinds: Vec<Kind>,
        /// The words and phrases, in any case.
        words: Vec<String>,
        /// The department.
        department: Named,
    },
    /// No other department's planned or live message says nearly the same, or something else about the same.
    OneVoice,
    /// No characters that hide or turn text: bidi controls, invisible characters, tags.
    HiddenCharacters,
    /// Citizens get a first answer within so many minutes of open time.
    Promise {
        /// Minutes of open time.
        first_answer_min: u32,
        /// When the front office is open.
        hours: OfficeHours,
    },
    /// Facts of the ledger that a message rests on are in it, hold, and are signed.
    Facts,
    /// A correction is said in the text, in these words.
    Corrections(NoteWords),
    /// Who says yes to messages of some kinds, or with some words, besides the second person who always does.
    Approval {
        /// The kinds.
        kinds: Vec<Kind>,
        /// The words and phrases, in any case: what makes a message a risk.
        words: Vec<String>,
        /// Who is asked.
        asked: Vec<Asked>,
        /// Minutes of open time each has.
        within_min: u32,
    },
    /// A second person reads every message before it goes out.
    FourEyes,
    /// A trained agent may answer citizens alone.
    AnswerAlone,
}

impl Rule {
    /// Whether anything it finds can be let pass: not what no network would take.
    pub fn can_be_overridden(&self) -> bool {
        self.finds().iter().any(|code| code.can_be_overridden())
    }

    /// What its check can find; nothing for a rule without a check of its own.
    pub fn finds(&self) -> &'static [FindingCode] {
        use FindingCode as F;
        match self {
            Self::Length => &[F::Empty, F::TooLong, F::TooManyPictures, F::PictureRefused, F::Placeholder],
            Self::PostingHours { .. } => &[F::OutsidePostingHours, F::InThePast],
            Self::Frequency(_) => &[F::TooSoon, F::TooManyInHour, F::TooManyInDay],
            Self::AltText { .. } => &[F::NoAltText, F::PoorAltText],
            Self::PersonalData { .. } => &[F::EmailAddress, F::TelephoneNumber, F::BankAccount, F::NationalNumber],
            Self::Links => &[F::BrokenLink, F::InsecureLink, F::ShortenedLink],
            Self::Languages { .. } => &[F::MissingLanguage],
            Self::PlainLanguage { .. } => &[F::LongSentence, F::HardWord, F::HardToRead],
            Self::Shouting { .. } => &[F::Shouting],
            Self::HashtagCase => &[F::HashtagCase],
            Self::HashtagCount { .. } => &[F::TooManyHashtags],
            Self::Emoji { .. } => &[F::TooManyEmoji],
            Self::Words { .. } => &[F::UnwantedWord],
            Self::Campaign { .. } => &[F::CampaignWording],
            Self::Kinds { .. } => &[F::KindOfOthers],
            Self::Partner { .. } => &[F::MissingPartner],
            Self::OneVoice => &[F::NearDuplicate, F::DifferentDate, F::DifferentTime, F::DifferentAmount, F::DifferentPlace],
            Self::HiddenCharacters => &[F::HiddenCharacters],
            Self::Facts => &[F::FactNotSaid, F::FactOutdated, F::FactExpired, F::FactUnsigned],
            Self::Promise { .. } | Self::Approval { .. } | Self::FourEyes | Self::AnswerAlone | Self::Corrections(_) => &[],
        }
    }
}
