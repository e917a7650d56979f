//! What the list of the inbox shows, as it stands in addresses: tab, search, filters, and where a page begins.
//!
//! The same text travels in the hidden field `list` of forms, so that an action leads back to the list it was taken from. It is always
//! read and written again, never copied.

use crate::{i18n::Speaks, t};
use folkmoot_model::{
    ids::{AccountId, PersonId},
    incoming::case::{Case, CaseState, PendingOn},
};
use jiff::Timestamp;
use std::fmt::Write;
use url::form_urlencoded::{Serializer, parse};
use uuid::Uuid;

/// Longest search, characters.
const SEARCH_CHARS: usize = 200;

/// A tab of the inbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// A citizen waits for us.
    ToAnswer,
    /// A department has a question.
    AtDepartment,
    /// Work away from the screen, or somebody to tell.
    FollowUp,
    /// Answered or closed.
    Done,
    /// Questions to the departments this person answers for.
    Asked,
}

impl Tab {
    /// The word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::ToAnswer => "to-answer",
            Self::AtDepartment => "department",
            Self::FollowUp => "follow-up",
            Self::Done => "done",
            Self::Asked => "asked",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        [Self::ToAnswer, Self::AtDepartment, Self::FollowUp, Self::Done, Self::Asked].into_iter().find(|tab| tab.word() == word)
    }

    /// Its name.
    pub fn label(self, speaks: &impl Speaks) -> String {
        match self {
            Self::ToAnswer => t!(speaks, "inbox-tab-to-answer"),
            Self::AtDepartment => t!(speaks, "inbox-tab-department"),
            Self::FollowUp => t!(speaks, "inbox-tab-follow-up"),
            Self::Done => t!(speaks, "inbox-tab-done"),
            Self::Asked => t!(speaks, "inbox-tab-asked"),
        }
    }

    /// The tab a case stands under.
    pub fn of(case: &Case) -> Self {
        match (case.state, case.pending_on) {
            (CaseState::New | CaseState::Assigned, _) => Self::ToAnswer,
            (CaseState::Pending, Some(PendingOn::FollowUp)) => Self::FollowUp,
            (CaseState::Pending, _) => Self::AtDepartment,
            (CaseState::Answered | CaseState::Resolved | CaseState::Closed, _) => Self::Done,
        }
    }
}

/// What a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListQuery {
    /// The tab; none for the one the person or the open case asks for.
    pub tab: Option<Tab>,
    /// Words searched for; empty for none.
    pub words: String,
    /// Only this account.
    pub account: Option<AccountId>,
    /// Only this person's.
    pub owner: Option<PersonId>,
    /// The page begins after this row.
    pub after: Option<(Timestamp, Uuid)>,
}

/// The first value of a parameter of a query.
pub fn parameter(query: &str, name: &str) -> Option<String> {
    parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// Words to search for, no more than are searched for; cut again they stay as they are.
fn cut(words: &str) -> String {
    let short: String = words.trim().chars().take(SEARCH_CHARS).collect();
    short.trim_end().to_owned()
}

/// An identifier in a parameter.
pub fn id<T: std::str::FromStr>(query: &str, name: &str) -> Option<T> {
    parameter(query, name)?.trim().parse().ok()
}

/// The query of an address of path and query.
pub fn query_of(address: &str) -> &str {
    address.split_once('?').map_or("", |(_, query)| query)
}

impl ListQuery {
    /// Reads a query; what makes no sense is left out.
    pub fn parse(query: &str) -> Self {
        Self {
            tab: parameter(query, "tab").and_then(|word| Tab::parse(&word)),
            words: parameter(query, "q").map(|words| cut(&words)).unwrap_or_default(),
            account: id(query, "account"),
            owner: id(query, "owner"),
            after: parameter(query, "after").and_then(|mark| read_mark(&mark)),
        }
    }

    /// The same list under another tab, from its beginning.
    #[must_use]
    pub fn under(&self, tab: Tab) -> Self {
        Self { tab: Some(tab), after: None, ..self.clone() }
    }

    /// The same list from another row on.
    #[must_use]
    pub fn from_row(&self, after: Option<(Timestamp, Uuid)>) -> Self {
        Self { after, ..self.clone() }
    }

    /// Whether a filter or search is on.
    pub fn is_narrowed(&self) -> bool {
        self.is_filtered() || !self.words.is_empty()
    }

    /// Whether a filter is on.
    pub fn is_filtered(&self) -> bool {
        self.account.is_some() || self.owner.is_some()
    }

    /// The query, without its question mark; empty for the plain list.
    pub fn text(&self) -> String {
        let mut out = Serializer::new(String::new());
        if let Some(tab) = self.tab {
            out.append_pair("tab", tab.word());
        }
        if !self.words.is_empty() {
            out.append_pair("q", &self.words);
        }
        if let Some(account) = self.account {
            out.append_pair("account", &account.to_string());
        }
        if let Some(owner) = self.owner {
            out.append_pair("owner", &owner.to_string());
        }
        if let Some((at, id)) = self.after {
            out.append_pair("after", &format!("{}.{}", at.as_microsecond(), id.simple()));
        }
        out.finish()
    }

    /// An address under a path.
    pub fn at(&self, path: &str) -> String {
        self.at_with(path, &[])
    }

    /// An address under a path with further parameters, whose values are words, numbers or identifiers.
    pub fn at_with(&self, path: &str, more: &[(&str, &str)]) -> String {
        let mut address = path.to_owned();
        let mut mark = '?';
        let text = self.text();
        if !text.is_empty() {
            let _ = write!(address, "?{text}");
            mark = '&';
        }
        for (name, value) in more {
            let _ = write!(address, "{mark}{name}={value}");
            mark = '&';
        }
        address
    }
}

fn read_mark(mark: &str) -> Option<(Timestamp, Uuid)> {
    let (at, id) = mark.split_once('.')?;
    Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, Uuid::parse_str(id).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_reads_back_from_its_address() {
        let list = ListQuery {
            tab: Some(Tab::FollowUp),
            words: "lamp & \"kade\" 👏".to_owned(),
            account: Some(AccountId(Uuid::from_u128(7))),
            owner: Some(PersonId(Uuid::from_u128(8))),
            after: Some((Timestamp::from_microsecond(1_795_452_240_000_001).unwrap(), Uuid::from_u128(9))),
        };
        assert_eq!(ListQuery::parse(&list.text()), list);
        assert_eq!(list.at("/inbox").matches('?').count(), 1);
        assert_eq!(ListQuery::default().at("/inbox"), "/inbox");
        assert_eq!(ListQuery::default().at_with("/inbox", &[("done", "closed"), ("undo", "7")]), "/inbox?done=closed&undo=7");
    }

    #[test]
    fn nonsense_in_an_address_is_left_out() {
        let list = ListQuery::parse("tab=%3Cscript%3E&q=+&account=x&owner=1&after=99999999999999999999.z&list=//evil.example");
        assert_eq!(list, ListQuery::default());
        assert_eq!(ListQuery::parse(&format!("q={}", "x".repeat(5_000))).words.len(), SEARCH_CHARS);
    }
}
