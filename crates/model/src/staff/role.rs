//! Roles and rights, and which role holds which right, as data. Granted per department; a role without a department holds everywhere.

use serde::{Deserialize, Serialize};

/// A role a person can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Leads communication: plans, approves, signs.
    Manager,
    /// Writes and approves messages.
    Editor,
    /// Knows the matter in a department and answers what is handed over.
    Expert,
    /// Handles citizens' posts: the front office.
    Moderator,
    /// Reads and measures.
    Analyst,
    /// Keeps the record.
    RecordsOfficer,
    /// Runs the installation.
    Administrator,
}

/// Something a person may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Right {
    /// Write the next version of the guideline.
    EditGuideline,
    /// Sign a version of the guideline, and withdraw one before it is in force.
    SignGuideline,
    /// See messages, calendar and deliveries.
    ReadMessages,
    /// Write and edit messages.
    WriteMessages,
    /// Approve or send back messages.
    ApproveMessages,
    /// Choose a time, publish, withdraw.
    PublishMessages,
    /// Publish alone in an emergency.
    BreakGlass,
    /// See the inbox and its cases.
    ReadCases,
    /// Take, route, note, hand off, follow up, close.
    HandleCases,
    /// Answer citizens.
    AnswerCitizens,
    /// Block, mute and report authors, and lift that again.
    Moderate,
    /// Answer what was handed to the department.
    AnswerHandoffs,
    /// See accounts.
    ReadAccounts,
    /// Connect and disconnect accounts.
    ConnectAccounts,
    /// See colleagues.
    ReadPeople,
    /// Invite people and grant roles.
    ManagePeople,
    /// See jobs, health and the gap log.
    ReadHealth,
    /// Retry, reconcile or give up a delivery by hand.
    SettleDeliveries,
    /// Read the record of events.
    ReadRecord,
    /// Sign a fact of the ledger as the one who knows.
    SignFacts,
    /// Stop everything that is planned, and lift that again with a second person.
    Freeze,
}

impl Right {
    /// Every right.
    pub const ALL: [Self; 21] = [
        Self::EditGuideline,
        Self::SignGuideline,
        Self::ReadMessages,
        Self::WriteMessages,
        Self::ApproveMessages,
        Self::PublishMessages,
        Self::BreakGlass,
        Self::ReadCases,
        Self::HandleCases,
        Self::AnswerCitizens,
        Self::Moderate,
        Self::AnswerHandoffs,
        Self::ReadAccounts,
        Self::ConnectAccounts,
        Self::ReadPeople,
        Self::ManagePeople,
        Self::ReadHealth,
        Self::SettleDeliveries,
        Self::ReadRecord,
        Self::SignFacts,
        Self::Freeze,
    ];
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 7] =
        [Self::Manager, Self::Editor, Self::Expert, Self::Moderator, Self::Analyst, Self::RecordsOfficer, Self::Administrator];

    /// The word stored and used in language keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Manager => "manager",
            Self::Editor => "editor",
            Self::Expert => "expert",
            Self::Moderator => "moderator",
            Self::Analyst => "analyst",
            Self::RecordsOfficer => "records_officer",
            Self::Administrator => "administrator",
        }
    }

    /// The role a stored word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// The rights it holds in the department it is granted for.
    pub fn rights(self) -> &'static [Right] {
        use Right as R;
        match self {
            Self::Manager => &Right::ALL,
            Self::Editor => &[
                R::EditGuideline,
                R::ReadMessages,
                R::WriteMessages,
                R::ApproveMessages,
                R::PublishMessages,
                R::ReadCases,
                R::ReadAccounts,
                R::ReadPeople,
                R::ReadHealth,
                R::SettleDeliveries,
            ],
            Self::Expert => &[R::ReadMessages, R::WriteMessages, R::ReadCases, R::AnswerHandoffs, R::ReadPeople, R::SignFacts],
            Self::Moderator => &[
                R::ReadMessages,
                R::WriteMessages,
                R::ReadCases,
                R::HandleCases,
                R::AnswerCitizens,
                R::Moderate,
                R::AnswerHandoffs,
                R::ReadAccounts,
                R::ReadPeople,
                R::ReadHealth,
            ],
            Self::Analyst => &[R::ReadMessages, R::ReadCases, R::ReadAccounts, R::ReadPeople, R::ReadHealth],
            Self::RecordsOfficer => &[R::ReadMessages, R::ReadCases, R::ReadAccounts, R::ReadPeople, R::ReadRecord],
            Self::Administrator => {
                &[R::ReadAccounts, R::ConnectAccounts, R::ReadPeople, R::ManagePeople, R::ReadHealth, R::ReadRecord]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_right_is_held_by_a_role_and_none_twice() {
        for right in Right::ALL {
            assert!(Role::ALL.iter().any(|role| role.rights().contains(&right)), "{right:?} is held by nobody");
        }
        for role in Role::ALL {
            let mut rights = role.rights().to_vec();
            rights.sort();
            rights.dedup();
            assert_eq!(rights.len(), role.rights().len(), "{role:?}");
            assert_eq!(Role::parse(role.as_str()), Some(role));
        }
    }
}
